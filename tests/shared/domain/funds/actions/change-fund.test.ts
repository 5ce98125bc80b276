import { changeFund } from '@shared/domain/funds/actions/change-fund';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { describe, expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { aStartedFund, contributionInput, fundInput, TODAY } from '../../../../support/fund-world';

function changes(part: Parameters<typeof fundInput>[0]) {
  const { startedOn: _started, ...input } = fundInput(part);
  return input;
}

describe('change-fund', () => {
  it('changes everything but the day on which the fund started', async () => {
    const world = await aStartedFund();
    const [before] = world.rows(fundTable);
    await world.run(changeFund, changes({ name: 'Fonds De Eik', themes: [], scanDays: 10 }));
    expect(world.rows(fundTable)).toEqual([{ ...before, name: 'Fonds De Eik', themes: [], scanDays: 10 }]);
  });

  it.each([
    {
      name: 'a theme',
      earmark: { kind: 'theme', theme: 'groen' } as const,
      part: { themes: ['ontmoeting'] },
      error: { code: 'funds.themeInUse', params: { theme: 'groen', count: 1 }, field: 'themes' },
    },
    {
      name: 'an area',
      earmark: { kind: 'area', area: 'Zuid' } as const,
      part: { areas: ['Noord'] },
      error: { code: 'funds.areaInUse', params: { area: 'Zuid', count: 1 }, field: 'areas' },
    },
  ])('keeps $name for which money is earmarked (G8)', async ({ earmark, part, error }) => {
    const world = await aStartedFund();
    await world.run(recordContribution, contributionInput({ earmark }));
    expect(await world.run(changeFund, changes(part))).toEqual({ ok: false, error });
  });

  it('says so when there is no fund yet', async () => {
    expect(await aWorld({ today: TODAY }).run(changeFund, changes({}))).toEqual({
      ok: false,
      error: { code: 'funds.notStarted', params: {}, field: null },
    });
  });
});
