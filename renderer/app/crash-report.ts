/** A report of a defect that holds no personal data: kind of error and places in our own code, never its message. */
export type CrashFacts = {
  readonly error: unknown;
  /** Name of the route, without its parameters. */
  readonly screen: string;
  readonly userAgent: string;
};

const LINES = 20;

export function crashReport({ error, screen, userAgent }: CrashFacts): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .map((line) => line.trim().replace(/\(?\S*\/([^/\s)]+)\)?$/, '($1)'))
    .slice(0, LINES);
  return ['Buurtpot', `screen: ${screen}`, `error: ${name}`, `runtime: ${userAgent}`, ...places].join('\n');
}
