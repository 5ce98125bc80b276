/**
 * Finds what looks like a Dutch citizen service number (BSN) in a text. Only where a law says so may one be kept (UAVG
 * art. 46), and no law does for a fund. One in eleven other numbers of this length looks like one too.
 */
import { JOINT, withoutOtherNumbers } from './other-numbers';

export interface CitizenNumber {
  /** Where it starts in the text, and how long it is as written. */
  readonly at: number;
  readonly length: number;
  /** Nine, whatever stood between them. */
  readonly digits: string;
}

/** Eight digits or more, with at most two signs between them: most texts have none. */
const LIKELY = new RegExp(`\\d(?:${JOINT}{0,2}\\d){7}`);
const RUN = new RegExp(`\\d+(?:${JOINT}{1,2}\\d+)*`, 'g');
const GROUP = /\d+/g;
const YEAR = /^(?:19|20)\d{2}$/;
/** `20261204` or `04122026`. */
const DAY_IN_DIGITS =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/;

/**
 * The eleven-test: 9 times the first digit, 8 times the second, … 2 times the eighth, less the ninth, is a multiple of 11.
 * A number of eight digits lacks the zero before it; all zeros is none.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
}

/**
 * In the order of the text, also where spaces, dots or dashes stand between the digits. Not what is a part of a longer
 * number, an id, an account, a day, a telephone number, an amount or a place on a map.
 */
export function citizenNumbersIn(text: string): CitizenNumber[] {
  if (!LIKELY.test(text)) return [];
  const bare = withoutOtherNumbers(text);
  return [...bare.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    numbersInRun(run).map((found) => ({ ...found, at: index + found.at })),
  );
}

/** The text with an ellipsis in the place of each. */
export function withoutCitizenNumbers(text: string): string {
  let left = '';
  let from = 0;
  for (const { at, length } of citizenNumbersIn(text)) {
    left += `${text.slice(from, at)}…`;
    from = at + length;
  }
  return left + text.slice(from);
}

interface Group {
  readonly at: number;
  readonly digits: string;
  /** What stands between it and the group after it: one kind of sign, whatever its form; empty after the last. */
  readonly joint: string;
}

function numbersInRun(run: string): CitizenNumber[] {
  const groups = groupsOf(run);
  const found: CitizenNumber[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = first; last < groups.length && last < first + 9; last += 1) {
      const number = numberOf(groups.slice(first, last + 1), groups[first - 1]?.joint);
      if (number === null) continue;
      found.push(number);
      first = last;
    }
  }
  return found;
}

/** `before`: the joint that stands before these groups, where others go before them. null: they are no such number. */
function numberOf(part: readonly Group[], before: string | undefined): CitizenNumber | null {
  const digits = part.map((group) => group.digits).join('');
  if (!passesElevenTest(digits) || !canBeOne(part, before)) return null;
  const [start, end] = [part[0], part.at(-1)];
  if (start === undefined || end === undefined) return null;
  return { at: start.at, length: end.at + end.digits.length - start.at, digits: digits.padStart(9, '0') };
}

function canBeOne(part: readonly Group[], before: string | undefined): boolean {
  const digits = part.map((group) => group.digits);
  const [first = ''] = digits;
  if (part.length === 1) return !DAY_IN_DIGITS.test(first);
  const [joint, ...others] = part.slice(0, -1).map((group) => group.joint);
  if (others.some((other) => other !== joint)) return false;
  if (digits.map((each) => each.length).join() === '4,2,3') return true;
  const after = part.at(-1)?.joint;
  return before !== joint && after !== joint && !digits.every((each) => YEAR.test(each));
}

function groupsOf(run: string): Group[] {
  const found = [...run.matchAll(GROUP)];
  return found.map(({ 0: digits, index }, place) => {
    const between = run.slice(index + digits.length, found[place + 1]?.index ?? run.length);
    return { at: index, digits, joint: kindOf(between) };
  });
}

function kindOf(between: string): string {
  if (between === '') return '';
  if (/[\u2010-\u2015-]/.test(between)) return '-';
  return between.includes('.') ? '.' : ' ';
}
