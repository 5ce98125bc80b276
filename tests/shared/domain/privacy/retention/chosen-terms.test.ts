import {
  type RetentionTerm,
  type RetentionTermId,
  termOf,
} from '@shared/domain/privacy/retention/chosen-terms';
import { clockRules, RETENTION } from '@shared/domain/privacy/retention/policy';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';

const own = (part: Pick<RetentionTerm, 'kind' | 'clock' | 'count'>): RetentionTerm[] => [
  { id: testId<RetentionTermId>(1), ...part },
];

describe('the term that holds', () => {
  it('is that of the policy, unless the fund chose one', () => {
    expect(termOf([], 'contact', 'personal')).toEqual({ count: 2, unit: 'years' });
    expect(termOf(own({ kind: 'contact', clock: 'personal', count: 1 }), 'contact', 'personal')).toEqual({
      count: 1,
      unit: 'years',
    });
  });

  it('never falls below the law, whatever stands in the store', () => {
    for (const { kind, clock, rule } of clockRules()) {
      expect(termOf(own({ kind, clock, count: 0 }), kind, clock)?.count).toBe(rule.least);
    }
  });

  it('is none where nothing goes by that clock', () => {
    expect(termOf(own({ kind: 'ballots', clock: 'facts', count: 3 }), 'ballots', 'facts')).toBeNull();
  });
});

it('what the law has kept has the law as its least, and every kind has a clock', () => {
  for (const { rule } of clockRules()) {
    const isLaw = rule.source === 'books' || rule.source === 'objection';
    expect(rule.least).toBe(isLaw ? rule.term.count : 0);
  }
  for (const { personal, facts } of Object.values(RETENTION)) expect(personal ?? facts).not.toBeNull();
});

it('the personal part never has to stay longer than what goes with the money', () => {
  for (const { personal, facts } of Object.values(RETENTION)) {
    if (personal === null || facts === null) continue;
    expect(personal.term.count).toBeLessThanOrEqual(facts.term.count);
  }
});
