/** Makes a forgotten case a compile error; at run time it is a defect of ours, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
