import { type EntryDraft, type StatementDraft, withKeys } from '@shared/formats/statements/keys';
import { Day } from '@shared/kernel/dates';
import { add, cents, sumOf, ZERO } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map((day) => Day.parse(day));

function entry(day: Day, amount: number, identity: string): EntryDraft {
  return {
    identity,
    day,
    valueDay: null,
    amount: cents(amount),
    counterName: null,
    counterIban: null,
    description: '',
    endToEndId: null,
    reference: null,
    bankReference: null,
    batchId: null,
    code: null,
    isReversal: false,
    returnReason: null,
    line: 1,
    details: [],
  };
}

const EMPTY: StatementDraft = {
  account: 'NL91ABNA0417164300',
  currency: 'EUR',
  number: null,
  from: null,
  to: null,
  opening: ZERO,
  closing: ZERO,
  entries: [],
  leftOut: 0,
  layout: 'mt940',
  file: 'maart.sta',
};

/** Whole days of a history, in pieces that end after the entries named, with the balances of a real bank. */
function download(
  history: readonly EntryDraft[],
  days: { readonly from: number; readonly to: number },
  cuts: readonly number[],
): StatementDraft[] {
  const isIn = ({ day }: EntryDraft): boolean =>
    DAYS.indexOf(day) >= days.from && DAYS.indexOf(day) <= days.to;
  const before = history.filter(({ day }) => DAYS.indexOf(day) < days.from);
  const within = history.filter(isIn);
  const ends = [...new Set(cuts.map((cut) => Math.min(cut, within.length))), within.length].sort(
    (a, b) => a - b,
  );
  let opening = sumOf(before, ({ amount }) => amount);
  return ends.map((end, index) => {
    const entries = within.slice(ends[index - 1] ?? 0, end);
    const closing = add(opening, ...entries.map(({ amount }) => amount));
    const piece = { ...EMPTY, number: String(index + 1), opening, closing, entries };
    opening = closing;
    return piece;
  });
}

const keysIn = (drafts: readonly StatementDraft[]): string[] =>
  withKeys(drafts).flatMap(({ entries }) => entries.map(({ key }) => key));

/** Few amounts and texts, so that equal payments are common. */
const aHistory = fc
  .array(
    fc.record({
      day: fc.nat({ max: 3 }),
      amount: fc.constantFrom(10, -10, 25),
      text: fc.constantFrom('a', 'b'),
    }),
    {
      maxLength: 14,
    },
  )
  .map((facts) =>
    facts
      .sort((a, b) => a.day - b.day)
      .map(({ day, amount, text }) => entry(DAYS[day] ?? Day.parse('2026-03-05'), amount, text)),
  );
const aRange = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const someCuts = fc.array(fc.nat({ max: 14 }), { maxLength: 3 });
const DOWNLOADS = fc.array(fc.tuple(aRange, someCuts), { maxLength: 5 });
const ALL = { from: 0, to: 3 };

describe('keys against taking in twice', () => {
  test('any order, overlap and numbering of downloads gives the keys of the whole', () => {
    fc.assert(
      fc.property(aHistory, DOWNLOADS, someCuts, (history, ranges, cuts) => {
        const whole = new Set(keysIn(download(history, ALL, [])));
        expect(whole.size).toBe(history.length);
        const files = [...ranges, [ALL, cuts] as const].map(([range, at]) =>
          keysIn(download(history, range, at)),
        );
        expect(new Set(files.flat())).toEqual(whole);
        for (const keys of files) expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('two downloads in one zip give what they give apart', () => {
    fc.assert(
      fc.property(aHistory, aRange, aRange, (history, one, other) => {
        const [first, second] = [download(history, one, []), download(history, other, [])];
        const together = keysIn([
          ...first.map((piece) => ({ ...piece, file: 'een.sta' })),
          ...second.map((piece) => ({ ...piece, file: 'twee.sta' })),
        ]);
        expect(new Set(together)).toEqual(new Set([...keysIn(first), ...keysIn(second)]));
      }),
    );
  });

  test.each([
    ['line ends and signs', ['Huur\r\nmaart / 2026', 'huur  maart/2026'], true],
    ['capitals', ['HUUR MAART', 'Huur maart'], true],
    ['another text', ['huur maart', 'huur april'], false],
  ])('%s', (_sentence, texts, isSame) => {
    const [first, second] = texts.map((identity) =>
      keysIn([{ ...EMPTY, entries: [entry(Day.parse('2026-03-01'), 10, identity)] }]),
    );
    expect(first?.[0] === second?.[0]).toBe(isSame);
  });

  test('an account of its own, a key of its own', () => {
    const entries = [entry(Day.parse('2026-03-01'), 10, 'a')];
    const keys = keysIn([
      { ...EMPTY, entries },
      { ...EMPTY, account: 'NL44RABO0123456789', entries },
    ]);
    expect(new Set(keys).size).toBe(2);
  });

  test('statements of one file under different numbers count on, whatever their balances tell', () => {
    const entries = [entry(Day.parse('2026-03-01'), 10, 'a')];
    const halves = ['1', '2'].map((number) => ({ ...EMPTY, number, opening: null, closing: null, entries }));
    expect(new Set(keysIn(halves)).size).toBe(2);
  });

  test('a statement that stands in a file twice gives its keys twice', () => {
    const entries = [entry(Day.parse('2026-03-01'), 10, 'a')];
    const twice = ['1', '1'].map((number) => ({
      ...EMPTY,
      number,
      opening: cents(5),
      closing: cents(15),
      entries,
    }));
    expect(new Set(keysIn(twice)).size).toBe(1);
  });

  test('halves of a day that stand in the wrong order in a zip count on by their numbers', () => {
    const entries = [entry(Day.parse('2026-03-01'), 10, 'a')];
    const halves = [
      { ...EMPTY, number: '10', opening: cents(10), closing: cents(20), entries, file: 'b' },
      { ...EMPTY, number: '9', opening: cents(0), closing: cents(10), entries, file: 'a' },
    ];
    expect(new Set(keysIn(halves)).size).toBe(2);
  });
});
