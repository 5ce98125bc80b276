import { changeRetentionTerms } from '@shared/domain/privacy/actions/change-retention-terms';
import { retentionTermTable } from '@shared/domain/privacy/retention/chosen-terms';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';

const TODAY = '2026-12-04' as Day;
const contact = (count: number) => ({ kind: 'contact', clock: 'personal', count }) as const;

it('keeps a row for each term of the own choice, and changes that row the next time', async () => {
  const details: unknown[] = [];
  const world = aWorld({ today: TODAY, onChange: (_name, change) => details.push(change.audit.details) });
  const terms = [contact(1), { kind: 'gift', clock: 'facts', count: 7 } as const];
  expect((await world.run(changeRetentionTerms, { terms })).ok).toBe(true);
  expect((await world.run(changeRetentionTerms, { terms: [contact(3)] })).ok).toBe(true);
  expect(world.rows(retentionTermTable)).toEqual([{ id: testId(1), ...contact(3) }]);
  expect(details).toEqual([{ 'contact.personal': 1 }, { 'contact.personal': 3 }]);
});

it.each([
  ['a term below the law', { kind: 'payment', clock: 'facts', count: 6 }, 'privacy.termBelowLaw'],
  [
    'ballots that go before anybody can object',
    { kind: 'ballots', clock: 'personal', count: 5 },
    'privacy.termBelowLaw',
  ],
  ['a clock that does not run', { kind: 'ballots', clock: 'facts', count: 5 }, 'privacy.unknownTerm'],
  ['a term that is what it was', { kind: 'contact', clock: 'personal', count: 2 }, 'privacy.sameTerms'],
] as const)('refuses %s', async (_name, term, code) => {
  const world = aWorld({ today: TODAY });
  expect(await world.run(changeRetentionTerms, { terms: [term] })).toMatchObject({ error: { code } });
  expect(world.rows(retentionTermTable)).toEqual([]);
});
