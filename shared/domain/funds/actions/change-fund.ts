/** Changes the fund's own details. A theme or area stays while money is earmarked for it. */
import { ok, type Result } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, type RefusalOf, refuse } from '../../action';
import { goingBack } from '../../undo-check';
import { type Contribution, contributionTable } from '../contribution';
import { Fund, fundTable } from '../fund';
import type { FundsRefusals } from '../refusals';

type Labels = Pick<Fund, 'themes' | 'areas'>;
type InUse = RefusalOf<Pick<FundsRefusals, 'funds.themeInUse' | 'funds.areaInUse'>>;

function keepsEarmarks(labels: Labels, contributions: readonly Contribution[]): Result<null, InUse> {
  for (const { earmark } of contributions) {
    if (earmark.kind === 'theme' && !labels.themes.includes(earmark.theme)) {
      const { theme } = earmark;
      const same = contributions.filter(
        (other) => other.earmark.kind === 'theme' && other.earmark.theme === theme,
      );
      return refuse<FundsRefusals>()('funds.themeInUse', { theme, count: same.length }, 'themes');
    }
    if (earmark.kind === 'area' && !labels.areas.includes(earmark.area)) {
      const { area } = earmark;
      const same = contributions.filter(
        (other) => other.earmark.kind === 'area' && other.earmark.area === area,
      );
      return refuse<FundsRefusals>()('funds.areaInUse', { area, count: same.length }, 'areas');
    }
  }
  return ok(null);
}

export const changeFund = defineAction({
  name: 'change-fund',
  input: Fund.omit({ id: true, startedOn: true }),
  load: async (reader: Reader) => ({
    funds: await reader.all(fundTable),
    contributions: await reader.all(contributionTable),
  }),
  decide: ({ funds, contributions }, input): Decision<FundsRefusals> => {
    const [fund] = funds;
    if (fund === undefined) return refuse<FundsRefusals>()('funds.notStarted', {});
    const kept = keepsEarmarks(input, contributions);
    if (!kept.ok) return kept;
    return ok({
      puts: [put(fundTable, { ...fund, ...input })],
      removals: [],
      audit: { subject: { kind: 'fund', id: fund.id }, details: { scanDays: input.scanDays } },
    });
  },
  undo: async (reader, rows) => {
    const [fund] = goingBack(fundTable, rows);
    const kept = fund === undefined ? ok(null) : keepsEarmarks(fund, await reader.all(contributionTable));
    return kept.ok ? null : kept.error;
  },
});
