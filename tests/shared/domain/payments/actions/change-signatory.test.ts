import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { SignatoryId } from '@shared/domain/people/signatory';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { TODAY } from '../../../../support/bank-world';
import { aPaymentsWorld, signatoryOf } from '../../../../support/payments-world';

describe('changing a signatory', () => {
  it('keeps the day on which an interest was first told (P7)', async () => {
    const { world, author } = await aPaymentsWorld();
    const initiativeId = world.rows(initiativeTable)[0]!.id;
    const told = { signatoryId: author, role: 'chair', until: null } as const;
    await world.run(changeSignatory, { ...told, interests: [{ initiativeId, what: 'Mijn zus' }] });
    world.setToday('2026-09-01' as Day);
    await world.run(changeSignatory, {
      ...told,
      interests: [{ initiativeId, what: 'Mijn zus, voorzitter' }],
    });
    expect(signatoryOf(world, author)).toMatchObject({
      role: 'chair',
      interests: [{ initiativeId, what: 'Mijn zus, voorzitter', recordedOn: TODAY }],
    });
  });

  it('refuses what cannot be', async () => {
    const { world, author } = await aPaymentsWorld();
    const initiativeId = world.rows(initiativeTable)[0]!.id;
    const told = { signatoryId: author, role: 'treasurer', until: null, interests: [] } as const;
    const one = { initiativeId, what: 'Mijn zus' };
    const refused = [
      { ...told, signatoryId: testId<SignatoryId>(99) },
      { ...told, until: '2025-12-31' as Day },
      { ...told, interests: [one, one] },
      { ...told, interests: [{ ...one, initiativeId: testId<typeof initiativeId>(98) }] },
    ];
    const codes = [];
    for (const input of refused) {
      const done = await world.run(changeSignatory, { ...input, interests: [...input.interests] });
      codes.push(done.ok ? null : done.error.code);
    }
    expect(codes).toEqual([
      'payments.unknownSignatory',
      'payments.untilBeforeFrom',
      'payments.interestTwice',
      'payments.unknownInitiative',
    ]);
  });
});
