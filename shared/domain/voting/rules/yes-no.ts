/**
 * Yes or no to each plan: more than a share of those who say yes or no must say yes. Of the plans that come through, the
 * one with the highest score goes first, as far as the pot reaches. Who says nothing about a plan does not count for it.
 */
import { z } from 'zod';
import type { Election } from '../election';
import type { LostReason, Tally } from '../tally';
import { isEnoughYes, YES_SHARES, type YesShare } from '../yes-share';
import { PLAIN_GREEDY } from './greedy';
import { countGreedily } from './greedy-count';
import { type TieLog, tallyOf } from './outcome';
import { yesShareField } from './parameters';
import { type Count, type CountInput, defineRule } from './rule';
import { type SupportTable, supportTable } from './support-table';

const parameters = z.strictObject({ yesShare: z.enum(YES_SHARES).default('half') });

export const yesNo = defineRule({
  id: 'yes-no',
  label: { nl: 'Ja of nee, met genoeg ja', en: 'Yes or no, with enough yes' },
  description: {
    nl: 'Genoeg kiezers zeggen ja; daarna gaat het plan met de hoogste score eerst, zolang er geld is.',
    en: 'Enough voters say yes; then the plan with the highest score goes first, as long as there is money.',
  },
  views: ['yes-no'],
  fields: [yesShareField],
  parameters,
  effectiveSupport: null,
  tally: count,
});

function* count(input: CountInput<z.infer<typeof parameters>>): Count<Tally> {
  yield { done: 0, of: 1, level: null };
  const table = supportTable(input.election);
  const refused = refusedPlans(input.election, table, input.parameters.yesShare);
  const ties: TieLog = new Map();
  const { added, steps, lost, parts } = countGreedily(input, table, {
    ...PLAIN_GREEDY,
    barred: refused,
    start: { chosen: [], moneyLeft: input.election.budget, ties },
  });
  return tallyOf(input, table, {
    ruleId: 'yes-no',
    chosen: added,
    ties,
    steps,
    lost: (project) => lost.get(project) ?? { kind: 'noVotes' },
    finalEndowment: null,
    levels: null,
    parts,
  });
}

function refusedPlans({ ballots, projects }: Election, table: SupportTable, share: YesShare) {
  const against = projects.map(() => 0);
  for (const ballot of ballots)
    for (const project of ballot.against) against[project] = (against[project] ?? 0) + ballot.multiplicity;
  const refused = new Map<number, LostReason>();
  against.forEach((no, project) => {
    const yes = table.voters[project] ?? 0;
    if (yes > 0 && !isEnoughYes(share, { yes, no }))
      refused.set(project, { kind: 'notEnoughYes', yes, no, share });
  });
  return refused;
}
