import { describe, expect, test } from 'vitest';

// The page's own policy is made as soon as a worker's address is looked at.
Object.assign(globalThis, { window: { location: { href: 'app://bundle/' } } });
const { readFile, withTimeLimit } = await import('@renderer/workers/reading-job');

/** A job that never ends by itself. */
function endless() {
  const said: string[] = [];
  let end = (_answer: string | null): void => undefined;
  const answer = new Promise<string | null>((resolve) => {
    end = resolve;
  });
  const stop = () => {
    said.push('stopped');
    end(null);
  };
  return { said, job: { answer, stop }, end: (answered: string) => end(answered) };
}

describe('reading with a time limit', () => {
  test('is given up when the time is over, and its worker is stopped', async () => {
    const { job, said } = endless();
    expect(await withTimeLimit(job, 20, 'too late').answer).toBe('too late');
    expect(said).toEqual(['stopped']);
  });

  test('gives the answer that was there in time', async () => {
    const { job, said, end } = endless();
    const limited = withTimeLimit(job, 60_000, 'too late');
    end('read');
    expect([await limited.answer, said]).toEqual(['read', []]);
  });

  test('may be stopped by a person', async () => {
    const limited = withTimeLimit(endless().job, 60_000, 'too late');
    limited.stop();
    expect(await limited.answer).toBeNull();
  });
});

test.each([
  ['too large', 30_000_000, 'intake.tooLarge'],
  ['empty', 0, 'intake.empty'],
])('a file that is %s is refused before anything is opened or started', async (_what, size, code) => {
  const file = Object.defineProperty(new File([], 'foto.jpg'), 'size', { value: size });
  const job = readFile<object, string>(file, {
    purpose: 'photo',
    address: 'app://bundle/never-started.js',
    work: async () => 'read',
    refused: (problem) => problem.code,
  });
  expect(await job.answer).toBe(code);
});
