/** The recount page as two strings; `electron/launch/inline-program.mjs` makes them. */
declare module 'virtual:recount' {
  export const script: string;
  export const style: string;
}
