import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type GiverId, giverTable } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aStartedFund, contributionInput, entriesOf, TODAY } from '../../../../support/fund-world';

describe('record-contribution', () => {
  it('records the promise with its new giver and books it as claim and income (G2)', async () => {
    const world = await aStartedFund();
    await world.run(recordContribution, contributionInput());
    const { giver: _giver, ...promise } = contributionInput();
    expect([world.rows(giverTable), world.rows(contributionTable), world.rows(ledgerEntryTable)]).toEqual([
      [{ id: testId(2), kind: 'government', name: 'Gemeente Lindedorp', kvkNumber: null, contactId: null }],
      [{ ...promise, id: testId(3), giverId: testId(2) }],
      [
        {
          id: testId(4),
          number: 1,
          day: '2026-01-15',
          kind: 'promise',
          lines: [
            { account: 'BVorTskTos', amount: 1_000_000, source: testId(3), subject: null },
            { account: 'WOvbSgbBso', amount: -1_000_000, source: testId(3), subject: null },
          ],
          reverses: null,
          reason: '',
        },
      ],
    ]);
  });

  it('books nothing for what is given in kind (G2)', async () => {
    const world = await aStartedFund();
    await world.run(recordContribution, contributionInput({ form: 'inKind' }));
    expect([world.rows(contributionTable).length, entriesOf(world)]).toEqual([1, []]);
  });

  it.each(['loan', 'participation'] as const)('books a %s as a debt, never as income (G2)', async (form) => {
    const world = await aStartedFund();
    await world.run(recordContribution, contributionInput({ form }));
    expect(world.rows(ledgerEntryTable)[0]?.lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['BVorTskTos', 1_000_000],
      ['BSchOpaOop', -1_000_000],
    ]);
  });

  it('numbers the entries without a gap (G1)', async () => {
    const world = await aStartedFund();
    await world.run(recordContribution, contributionInput());
    await world.run(recordContribution, contributionInput({ form: 'inKind' }));
    await world.run(recordContribution, contributionInput());
    expect(entriesOf(world).map((entry) => entry.number)).toEqual([1, 2]);
  });

  it.each([
    {
      name: 'a promise of tomorrow',
      part: { promisedOn: '2026-03-11' as Day },
      error: { code: 'funds.dayInFuture', params: { today: TODAY }, field: 'promisedOn' },
    },
    {
      name: 'an earmark for a theme that the fund does not have',
      part: { earmark: { kind: 'theme', theme: 'sport' } as const },
      error: { code: 'funds.unknownTheme', params: { theme: 'sport' }, field: 'earmark' },
    },
    {
      name: 'an earmark for an area that the fund does not have',
      part: { earmark: { kind: 'area', area: 'Oost' } as const },
      error: { code: 'funds.unknownArea', params: { area: 'Oost' }, field: 'earmark' },
    },
    {
      name: 'a giver who is not there',
      part: { giver: { kind: 'known', giverId: testId<GiverId>(77) } as const },
      error: { code: 'funds.unknownGiver', params: {}, field: 'giver' },
    },
  ])('refuses $name, and leaves no trace', async ({ part, error }) => {
    const world = await aStartedFund();
    expect(await world.run(recordContribution, contributionInput(part))).toEqual({ ok: false, error });
    expect([world.rows(giverTable), world.rows(contributionTable), entriesOf(world)]).toEqual([[], [], []]);
  });
});
