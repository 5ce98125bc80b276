import { factsOf, type LeakDraft, LeakValues, typedLeak } from '@renderer/features/privacy/leak-form';
import type { Day, Instant } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { leakFacts, settledFacts } from '../../../support/leak-world';

const NOW = '2026-12-04T10:00:00.000Z' as Instant;

/** Where the form says that something is missing. */
function lacks(part: Partial<LeakDraft>): string[] {
  const read = LeakValues.safeParse({ ...typedLeak(leakFacts(), NOW), ...part });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
}

describe('the form of a data leak', () => {
  it.each([
    ['in the first hour', leakFacts()],
    ['when all is decided', settledFacts()],
    [
      'when all were told',
      leakFacts({
        authority: { kind: 'reported', on: '2026-12-03' as Day },
        told: { kind: 'told', on: '2026-12-03' as Day },
      }),
    ],
  ])('gives back what it was given, %s', (_name, facts) => {
    expect(factsOf(LeakValues.parse(typedLeak(facts, NOW)))).toEqual(facts);
  });

  it.each<[string, Partial<LeakDraft>, string]>([
    ['the day it was reported', { authority: 'reported' }, 'authorityOn'],
    ['why it was not', { authority: 'notReported' }, 'authorityWhy'],
    ['the day they were told', { told: 'told' }, 'toldOn'],
    ['why they were not', { told: 'notTold' }, 'toldWhy'],
    ['what happened', { happened: ' ' }, 'happened'],
    ['a time of day', { time: '25:00' }, 'time'],
  ])('asks for %s', (_name, part, field) => {
    expect(lacks(part)).toEqual([field]);
  });
});
