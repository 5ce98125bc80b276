import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { recordSignatory } from '@shared/domain/payments/actions/record-signatory';
import { personTable } from '@shared/domain/people/person';
import { type SignatoryId, signatoryTable } from '@shared/domain/people/signatory';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { codeFor, signatoryOf } from '../../../../support/payments-world';

const from = '2026-01-01' as Day;
const ada = { name: 'Ada Penning', role: 'treasurer', from, code: codeFor('penningen') } as const;

describe('writing down who signs', () => {
  it('keeps the name with the person, and of the code only what shows that it is right (P2)', async () => {
    const world = aWorld({ today: from });
    const made = await world.run(recordSignatory, ada);
    const [person] = world.rows(personTable);
    expect(person).toMatchObject({ name: 'Ada Penning', email: null, phone: null });
    expect(made.ok && signatoryOf(world, made.value as SignatoryId)).toEqual({
      id: made.ok && made.value,
      personId: person?.id,
      role: 'treasurer',
      from,
      until: null,
      code: codeFor('penningen'),
      interests: [],
    });
  });

  it.each([
    ['the same name, however written', { name: ' ada  PENNING ' }, 'payments.nameTaken'],
    ['another name', { name: 'Bo Voorzit' }, null],
  ])('refuses one person as two: %s (P1)', async (_what, change, code) => {
    const world = aWorld({ today: from });
    await world.run(recordSignatory, ada);
    const done = await world.run(recordSignatory, { ...ada, ...change });
    expect(done.ok ? null : done.error.code).toBe(code);
  });

  it('takes the same name again after the last day of the first (P1)', async () => {
    const world = aWorld({ today: from });
    const made = await world.run(recordSignatory, ada);
    const signatoryId = (made.ok ? made.value : '') as SignatoryId;
    const until = '2026-06-30' as Day;
    await world.run(changeSignatory, { signatoryId, role: 'treasurer', until, interests: [] });
    expect(await world.run(recordSignatory, { ...ada, from: until })).toMatchObject({ ok: false });
    expect(await world.run(recordSignatory, { ...ada, from: '2026-07-01' as Day })).toMatchObject({
      ok: true,
    });
    expect(world.rows(signatoryTable)).toHaveLength(2);
  });
});
