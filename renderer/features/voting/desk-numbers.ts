/**
 * Reads what is typed of one paper ballot, and writes it back when the list is used instead. Plans go by their number on
 * the paper: `2 5 11`; a ranking best first; points `3:5 4:2`; yes and no `3j 4n`, or `3:4 4:0` with scores; consent and
 * objection `3t 4b`; euros `3:250 4:99,50`. `0` is blank, `x` a paper that does not count.
 */
import { type Choice, ticked } from '@shared/domain/voting/ballot';
import { hasPoints } from '@shared/domain/voting/ballot-views';
import type { Round } from '@shared/domain/voting/round';
import { formatAmount } from '@shared/i18n/format';
import { type Cents, parseEuro } from '@shared/kernel/money';

type Paper = Pick<Round, 'plans' | 'ballotKind' | 'limits'>;

export type DeskReading =
  /** Nothing typed: not a blank ballot, which must be meant. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  /** The paper breaks the limits, or cannot be read: it does not count (V46). */
  | { readonly kind: 'spoiled' }
  | { readonly kind: 'chosen'; readonly choices: readonly Choice[] }
  /** `choices`: what is right so far. `text`: what is not. */
  | {
      readonly kind: 'unknown' | 'twice' | 'figureMissing' | 'figureUnread';
      readonly text: string;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'blankAndMore'; readonly choices: readonly Choice[] };

const BLANK = '0';
const SPOILED = 'x';
const YES = /^(j|ja|y|yes)$/;
const NO = /^(n|nee|no)$/;
/** In either language, so that a paper is read as it is meant whichever is on. */
const CONSENT = /^(t|toestemming|c|consent)$/;
const OBJECTION = /^(b|bezwaar|o|objection)$/;

export function readPaper(text: string, paper: Paper): DeskReading {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  if (typed === BLANK) return { kind: 'blank' };
  if (typed === SPOILED) return { kind: 'spoiled' };
  return hasPoints(paper.ballotKind) ? readFigures(typed, paper) : readNumbers(typed, paper);
}

/** Anything between digits parts the numbers. */
function readNumbers(text: string, { plans, ballotKind }: Paper): DeskReading {
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const strange = text.match(/[^\d\s,;.+-]+/)?.[0];
  const known = [...new Set(numbers.map(Number))].filter((number) => number >= 1 && number <= plans.length);
  const places = ballotKind === 'ordinal' ? known : known.toSorted((a, b) => a - b);
  const choices = ticked(places.flatMap((place) => plans[place - 1]?.applicationId ?? []));
  if (strange !== undefined) return { kind: 'unknown', text: strange.slice(0, 10), choices };
  if (numbers.length === 0) return { kind: 'empty' };
  const unknown = numbers.find((number) => Number(number) > plans.length);
  if (unknown !== undefined) return { kind: 'unknown', text: unknown.slice(0, 10), choices };
  if (numbers.some((number) => Number(number) === 0)) {
    return choices.length === 0 ? { kind: 'blank' } : { kind: 'blankAndMore', choices };
  }
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  return twice === undefined ? { kind: 'chosen', choices } : { kind: 'twice', text: twice, choices };
}

/** Each number with what stands beside it on the paper; between euros a comma is no separator. */
function readFigures(text: string, { plans, ballotKind }: Paper): DeskReading {
  const parts = text
    .replace(/\s*[:=]\s*/g, ':')
    .split(ballotKind === 'allocation' ? /[\s;]+/ : /[\s;,]+/)
    .filter((part) => part !== '');
  const choices: Choice[] = [];
  const wrong: { kind: 'unknown' | 'twice' | 'figureMissing' | 'figureUnread'; text: string }[] = [];
  for (const part of parts) {
    const [, number = '', figure = ''] = /^(\d+):?(.*)$/.exec(part) ?? [];
    const plan = plans[Number(number) - 1];
    const isBlank = number !== '' && Number(number) === 0;
    if (isBlank) return { kind: 'blankAndMore', choices };
    const points = figureIn(figure, ballotKind);
    if (plan === undefined) wrong.push({ kind: 'unknown', text: (number || part).slice(0, 10) });
    else if (choices.some(({ applicationId }) => applicationId === plan.applicationId))
      wrong.push({ kind: 'twice', text: number });
    else if (figure === '') wrong.push({ kind: 'figureMissing', text: number });
    else if (points === null) wrong.push({ kind: 'figureUnread', text: part.slice(0, 20) });
    else choices.push({ applicationId: plan.applicationId, points });
  }
  const first = wrong[0];
  return first === undefined ? { kind: 'chosen', choices } : { ...first, choices };
}

/** null: cannot be read. */
function figureIn(text: string, kind: Round['ballotKind']): number | null {
  if (kind === 'allocation') {
    const read = parseEuro(text);
    return read.ok ? read.value : null;
  }
  if (kind === 'yes-no' && YES.test(text)) return 1;
  if (kind === 'yes-no' && NO.test(text)) return 0;
  if (kind === 'consent' && CONSENT.test(text)) return 1;
  if (kind === 'consent' && OBJECTION.test(text)) return 0;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The plans that stand on it so far, whatever else is wrong. */
export function draftIn(reading: DeskReading): readonly Choice[] {
  return 'choices' in reading ? reading.choices : [];
}

/** What goes into the box, `choices` null for a paper that does not count; null when something is wrong first. */
export function contentIn(reading: DeskReading): { readonly choices: Choice[] | null } | null {
  switch (reading.kind) {
    case 'blank':
      return { choices: [] };
    case 'spoiled':
      return { choices: null };
    case 'chosen':
      return { choices: [...reading.choices] };
    default:
      return null;
  }
}

/** As it would be typed; `letters` are those for yes and for no. */
export function writePaper(paper: Paper, draft: readonly Choice[], letters: string): string {
  const { plans, ballotKind } = paper;
  const written = draft.map(({ applicationId, points }) => ({
    number: plans.findIndex((plan) => plan.applicationId === applicationId) + 1,
    points,
  }));
  if (ballotKind !== 'ordinal') written.sort((a, b) => a.number - b.number);
  return written
    .map(({ number, points }) =>
      points === null ? `${number}` : `${number}${figureAs(points, paper, letters)}`,
    )
    .join(' ');
}

function figureAs(points: number, { ballotKind, limits }: Paper, letters: string): string {
  if (ballotKind === 'allocation')
    return `:${formatAmount(points as Cents)
      .replaceAll('.', '')
      .replace(/,00$/, '')}`;
  const hasLetters = ballotKind === 'yes-no' || ballotKind === 'consent';
  const isPlain = hasLetters && (limits.pointsPerPlan ?? 1) === 1;
  if (isPlain && points <= 1) return letters.charAt(points === 1 ? 0 : 1);
  return `:${points}`;
}
