/** Reads the numbers that are typed for one paper ballot, and writes them back when plans are ticked in the list. */

export type DeskReading =
  /** Nothing typed: not a blank ballot, which must be meant. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  /** Places of plans on the ballot, from 1, in rising order. */
  | { readonly kind: 'chosen'; readonly places: readonly number[] }
  | { readonly kind: 'unknown' | 'twice'; readonly number: string; readonly places: readonly number[] }
  | { readonly kind: 'blankAndMore'; readonly places: readonly number[] };

/** `plans`: how many there are on the ballot. Anything between digits parts the numbers. */
export function readNumbers(text: string, plans: number): DeskReading {
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const strange = text.match(/[^\d\s,;.+-]+/)?.[0];
  const known = numbers.map(Number).filter((number) => number >= 1 && number <= plans);
  const places = [...new Set(known)].sort((a, b) => a - b);
  if (strange !== undefined) return { kind: 'unknown', number: strange.slice(0, 10), places };
  if (numbers.length === 0) return { kind: 'empty' };
  const unknown = numbers.find((number) => Number(number) > plans);
  if (unknown !== undefined) return { kind: 'unknown', number: unknown.slice(0, 10), places };
  const isBlank = numbers.some((number) => Number(number) === 0);
  if (isBlank) return places.length === 0 ? { kind: 'blank' } : { kind: 'blankAndMore', places };
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  return twice === undefined ? { kind: 'chosen', places } : { kind: 'twice', number: twice, places };
}

/** The plans that are ticked so far, whatever else is wrong. */
export function placesOf(reading: DeskReading): readonly number[] {
  return 'places' in reading ? reading.places : [];
}

export function writeNumbers(places: Iterable<number>): string {
  return [...places].sort((a, b) => a - b).join(' ');
}

/** What goes into the box; null when something is wrong first. */
export function choicesOf<Id>(reading: DeskReading, planIds: readonly Id[]): Id[] | null {
  if (reading.kind === 'blank') return [];
  if (reading.kind !== 'chosen') return null;
  return reading.places.flatMap((place) => planIds[place - 1] ?? []);
}
