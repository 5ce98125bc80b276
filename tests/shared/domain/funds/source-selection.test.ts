import type { ContributionId, Earmark } from '@shared/domain/funds/contribution';
import { availableFor, drawFrom, type Source, sourcesFor } from '@shared/domain/funds/source-selection';
import type { InitiativeId } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { cents, sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const initiativeId = 'initiative' as InitiativeId;
const plan = { theme: 'groen', area: 'Noord', initiativeId, roundId: 'r1' };

const source = (id: string, free: number, earmark: Earmark): Source => ({
  contributionId: id as ContributionId,
  free: cents(free),
  earmark,
  promisedOn: '2026-01-01' as Day,
});
const FREE: Earmark = { kind: 'none' };
const GREEN: Earmark = { kind: 'theme', theme: 'groen' };

const cases = [
  {
    name: 'takes earmarked money that fits before free money',
    sources: [source('a', 500, FREE), source('b', 300, GREEN)],
    amount: 400,
    expected: {
      ok: true,
      value: [
        { contributionId: 'b', amount: 300 },
        { contributionId: 'a', amount: 100 },
      ],
    },
  },
  {
    name: 'takes money for the initiative itself before money for its theme',
    sources: [source('a', 500, GREEN), source('b', 300, { kind: 'initiative', initiativeId })],
    amount: 300,
    expected: { ok: true, value: [{ contributionId: 'b', amount: 300 }] },
  },
  {
    name: 'takes the oldest promise first among equals',
    sources: [{ ...source('a', 500, FREE), promisedOn: '2026-02-01' as Day }, source('b', 500, FREE)],
    amount: 600,
    expected: {
      ok: true,
      value: [
        { contributionId: 'b', amount: 500 },
        { contributionId: 'a', amount: 100 },
      ],
    },
  },
  {
    name: 'orders by id what was promised on one day',
    sources: [source('b', 500, FREE), source('a', 500, FREE)],
    amount: 1,
    expected: { ok: true, value: [{ contributionId: 'a', amount: 1 }] },
  },
  {
    name: 'leaves money alone that is meant for something else, and tells what is missing',
    sources: [source('a', 500, { kind: 'area', area: 'Zuid' }), source('b', 100, FREE)],
    amount: 400,
    expected: { ok: false, error: { missing: 300 } },
  },
  {
    name: 'does not draw on a source without free money',
    sources: [source('a', 0, GREEN), source('b', -50, GREEN), source('c', 400, FREE)],
    amount: 400,
    expected: { ok: true, value: [{ contributionId: 'c', amount: 400 }] },
  },
  {
    name: 'draws nothing for nothing',
    sources: [source('a', 5, FREE)],
    amount: 0,
    expected: { ok: true, value: [] },
  },
];

describe('drawFrom (G6)', () => {
  it.each(cases)('$name', ({ sources, amount, expected }) => {
    expect(drawFrom(sources, cents(amount), plan)).toEqual(expected);
  });

  it('leaves theme, area and initiative money alone where the aim is not known', () => {
    const sources = [source('a', 500, GREEN), source('b', 200, FREE)];
    expect(sourcesFor(sources, { theme: null, area: null, initiativeId: null, roundId: null })).toEqual([
      sources[1],
    ]);
  });

  it('always sums exactly, or tells exactly what is missing, whatever the order of the sources', () => {
    const anEarmark = fc.constantFrom(FREE, GREEN, { kind: 'area', area: 'Zuid' } satisfies Earmark);
    const someSources = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 10_000 }), anEarmark),
      { selector: ([id]) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(someSources, fc.integer({ min: 0, max: 50_000 }), (list, amount) => {
        const sources = list.map(([id, free, earmark]) => source(`s${id}`, free, earmark));
        const drawn = drawFrom(sources, cents(amount), plan);
        expect(drawFrom([...sources].reverse(), cents(amount), plan)).toEqual(drawn);
        const total = drawn.ok
          ? sumOf(drawn.value, (draw) => draw.amount)
          : availableFor(sources, plan) + drawn.error.missing;
        expect(total).toBe(amount);
      }),
    );
  });
});
