import { awardCheck } from '@renderer/features/grants/award-view';
import { awardsOfRound, loadCountedRound } from '@shared/domain/grants/round-awards';
import { describe, expect, it } from 'vitest';
import { anInitiative } from '../../../support/builders';
import { aGrantWorld, ROUND_ID, TODAY } from '../../../support/grant-world';

describe('awardCheck', () => {
  it('shows per plan and per source where the money comes from, and whose account is missing', async () => {
    const world = await aGrantWorld({
      sources: [{ received: 90_000, reserved: 80_000 }, { received: 50_000 }, { received: 10_000 }],
      plans: [
        { cost: 60_000, isChosen: true },
        { cost: 50_000, isChosen: true },
        { cost: 30_000, isChosen: false },
      ],
    });
    const counted = await loadCountedRound(world.reader, ROUND_ID);
    const awards = awardsOfRound(counted, TODAY);
    if (!awards.ok) throw new Error(awards.error.code);
    const check = awardCheck(awards.value, counted.contributions, [anInitiative()]);
    expect(check.rows.map(({ plan, initiative, sources }) => [plan, initiative, sources])).toEqual([
      ['Plan 1', 'Groene Gevels', 'Bron 1 (€\u00a0600,00)'],
      ['Plan 2', 'Groene Gevels', 'Bron 1 (€\u00a0300,00), Bron 2 (€\u00a0200,00)'],
    ]);
    expect(check.sources.map(({ id: _id, ...row }) => row)).toEqual([
      { title: 'Bron 1', setAside: 80_000, used: 90_000, staysFree: 0 },
      { title: 'Bron 2', setAside: 0, used: 20_000, staysFree: 0 },
    ]);
    expect(check.withoutAccount).toBe(1);
  });
});
