/** The ballot page as two strings; `electron/launch/inline-program.mjs` makes them. */
declare module 'virtual:ballot-page' {
  export const script: string;
  export const style: string;
}
