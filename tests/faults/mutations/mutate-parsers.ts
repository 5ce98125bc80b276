/** Gives every parser files that were made bad, and counts what no reader may do: throw, or go on for seconds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chanceFrom } from '../chance';
import { mutated } from './mutator';
import { PARSERS, type Parser } from './parsers';
import { startWatchdog } from './watchdog';

const HANG_MS = 2000;
/** A busy machine may hold one run up; a hang is slow each time. */
const TRIES = 3;
const FAULTS_TOLD = 10;
const TRACE_LINES = 3;
const BREATH = 500;
/** What is left over is cleared as often, so that the memory told is memory in use. */
const TIDY = 5000;
const MEGABYTE = 1_000_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

export interface MutationOptions {
  /** For each parser. */
  readonly runs: number;
  readonly seed: number;
  /** Told about every 500 runs. */
  readonly onProgress?: (parser: string, done: number) => void;
  /** Told of each parser once it is done. */
  readonly onFigures?: (figures: ParserFigures) => void;
  /** All of them, unless others are given. */
  readonly parsers?: readonly Parser[];
}

export interface ParserFigures {
  readonly parser: string;
  readonly runs: number;
  readonly crashes: number;
  readonly hangs: number;
  readonly slowestMs: number;
  /** All runs together, the making of the files too. */
  readonly seconds: number;
  /** Most memory that JavaScript held while this parser ran: heap and buffers, those of the bench too. Megabytes. */
  readonly peakMegabytes: number;
  /** The first ten, each with the number of its run. */
  readonly faults: readonly string[];
}

export async function mutateParsers(options: MutationOptions): Promise<ParserFigures[]> {
  const { parsers = PARSERS } = options;
  const watchdog = startWatchdog(parsers.map(({ name }) => name));
  const figures: ParserFigures[] = [];
  try {
    for (const [index, parser] of parsers.entries()) {
      const one = await mutateParser(parser, options, (run) => watchdog.note(index, run));
      watchdog.rest();
      figures.push(one);
      options.onFigures?.(one);
    }
  } finally {
    await watchdog.end();
  }
  return figures;
}

/** The bad file of one run, to look at it again. */
export function mutationOf(parser: Parser, seed: number, run: number): Uint8Array {
  const own = [...parser.name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed);
  return mutated(parser.samples, chanceFrom(Math.imul(own, 0x9e3779b1) + Math.imul(run, 0x85ebca6b)));
}

async function mutateParser(
  parser: Parser,
  { runs, seed, onProgress }: MutationOptions,
  note: (run: number) => void,
): Promise<ParserFigures> {
  const faults: string[] = [];
  let [crashes, hangs, slowestMs, peak] = [0, 0, 0, 0];
  collect();
  const began = performance.now();
  for (let run = 0; run < runs; run += 1) {
    note(run);
    const tried = tryOnce(parser, mutationOf(parser, seed, run));
    slowestMs = Math.max(slowestMs, tried.ms);
    if (tried.thrown !== null) crashes += 1;
    if (tried.ms > HANG_MS) hangs += 1;
    if (tried.thrown !== null || tried.ms > HANG_MS) {
      faults.push(`${parser.name}, run ${run}: ${tried.thrown ?? `${Math.round(tried.ms)} ms`}`);
    }
    if (run % BREATH === 0) {
      peak = Math.max(peak, memoryHeld());
      if (run % TIDY === 0) collect();
      onProgress?.(parser.name, run);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const peakMegabytes = Math.ceil(peak / MEGABYTE);
  const seconds = (performance.now() - began) / 1000;
  const told = faults.slice(0, FAULTS_TOLD);
  return { parser: parser.name, runs, crashes, hangs, slowestMs, seconds, peakMegabytes, faults: told };
}

/** Not all of the process: the server that loads the bench leaves memory of its own behind for a while. */
function memoryHeld(): number {
  const { heapTotal, external } = process.memoryUsage();
  return heapTotal + external;
}

function tryOnce(parser: Parser, bytes: Uint8Array): { readonly thrown: string | null; readonly ms: number } {
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const started = performance.now();
    const thrown = thrownBy(parser, bytes, 0);
    if (thrown !== null) {
      return { thrown: thrownBy(parser, bytes, TRACE_LINES) ?? thrown, ms: performance.now() - started };
    }
    fastest = Math.min(fastest, performance.now() - started);
    if (fastest <= HANG_MS) break;
  }
  return { thrown: null, ms: fastest };
}

/** Without a trace it is far quicker: readers refuse much by what a library throws, and each throw would make one. */
function thrownBy(parser: Parser, bytes: Uint8Array, traceLines: number): string | null {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = traceLines;
  try {
    parser.read(bytes);
    return null;
  } catch (problem) {
    const thrown = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return thrown.split('\n').join(' ');
  } finally {
    Error.stackTraceLimit = usual;
  }
}
