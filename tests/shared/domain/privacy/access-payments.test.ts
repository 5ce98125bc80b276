import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { recordPayeeCheck } from '@shared/domain/payments/actions/record-payee-check';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { signatoryTable } from '@shared/domain/people/signatory';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { orderedOf, signsOf } from '@shared/domain/privacy/access-payments';
import { erasePerson } from '@shared/domain/privacy/actions/erase-person';
import { erasureFingerprint, planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import type { Day } from '@shared/kernel/dates';
import { expect, test } from 'vitest';
import { FIRST_PART, ITS_IBAN, TODAY } from '../../../support/bank-world';
import { aPaymentsWorld, composed, ON, signatoryOf } from '../../../support/payments-world';

test('tells in what somebody who signs has an interest, and what was ordered for an initiative', async () => {
  const payments = await aPaymentsWorld();
  const { world, second, grant } = payments;
  await composed(payments, 1);
  const { initiativeId } = grant;
  await world.run(recordPayeeCheck, { initiativeId, result: 'match', checkedOn: TODAY });
  const interests = [{ initiativeId, what: 'Mijn zus' }];
  await world.run(changeSignatory, { signatoryId: second, role: 'chair', until: null, interests });
  const book = await loadAccessBook(world.reader);
  const person = world.rows(personTable).find(({ id }) => id === signatoryOf(world, second).personId);
  const told = { role: 'chair', from: '2026-01-01', until: null, interests: ['Groene Gevels: Mijn zus'] };
  expect(signsOf(book, person!)).toEqual([{ kind: 'signs', ...told }]);
  const account = { holder: 'J. Jansen', iban: ITS_IBAN };
  expect(orderedOf(book, world.rows(initiativeTable)[0]!)).toEqual([
    { kind: 'checked', day: TODAY, result: 'match', ...account },
    { kind: 'ordered', day: ON, amount: FIRST_PART, text: 'Toekenning 1, termijn 1', ...account },
  ]);
});

test('keeps the name of who signs for as long as the books need it, and lets it go after that', async () => {
  const { world, author } = await aPaymentsWorld();
  const { personId: id } = signatoryOf(world, author);
  const subject = { kind: 'person', id } as const;
  const told = { signatoryId: author, role: 'treasurer', until: '2026-07-31' as Day, interests: [] } as const;
  await world.run(changeSignatory, { ...told, interests: [] });
  const fates = async () => {
    const plan = planErasure(await loadErasureBook(world.reader), subject, world.today());
    return plan?.lines.map(({ fate }) => fate);
  };
  expect(await fates()).toEqual([{ kind: 'kept', because: 'bookkeeping', until: '2033-12-31' }]);
  world.setToday('2034-01-01' as Day);
  expect(await fates()).toEqual([{ kind: 'removed' }]);
  const plan = planErasure(await loadErasureBook(world.reader), subject, world.today());
  await world.run(erasePerson, { subject, seen: erasureFingerprint(plan!) });
  expect(world.rows(personTable).some((person) => person.id === id)).toBe(false);
  expect(world.rows(signatoryTable)).toHaveLength(2);
});
