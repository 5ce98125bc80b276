/**
 * Consent: a plan that somebody consents to and nobody objects to is chosen, as long as there is money, in an order that was
 * fixed beforehand: the tie order. How many consent says nothing more.
 */
import { z } from 'zod';
import type { Election } from '../election';
import type { LostReason, Tally } from '../tally';
import { PLAIN_GREEDY } from './greedy';
import { countGreedily } from './greedy-count';
import { type TieLog, tallyOf } from './outcome';
import { type Count, type CountInput, defineRule } from './rule';
import { supportTable } from './support-table';

const parameters = z.strictObject({});

export const consent = defineRule({
  id: 'consent',
  label: { nl: 'Toestemming, zonder bezwaar', en: 'Consent, without an objection' },
  description: {
    nl: 'Een plan zonder bezwaar gaat door, zolang er geld is. De volgorde ligt vooraf vast.',
    en: 'A plan without an objection goes ahead, as long as there is money. The order is fixed beforehand.',
  },
  views: ['consent'],
  fields: [],
  parameters,
  effectiveSupport: null,
  tally: count,
});

function* count(input: CountInput<z.infer<typeof parameters>>): Count<Tally> {
  yield { done: 0, of: 1, level: null };
  const table = supportTable(input.election);
  const ties: TieLog = new Map();
  const { added, steps, lost, parts } = countGreedily(input, table, {
    ...PLAIN_GREEDY,
    order: 'none',
    barred: objectedPlans(input.election, table.voters),
    start: { chosen: [], moneyLeft: input.election.budget, ties },
  });
  return tallyOf(input, table, {
    ruleId: 'consent',
    chosen: added,
    ties,
    steps,
    lost: (project) => lost.get(project) ?? { kind: 'noVotes' },
    finalEndowment: null,
    levels: null,
    parts,
  });
}

function objectedPlans({ ballots, projects }: Election, consents: Float64Array): Map<number, LostReason> {
  const objections = projects.map(() => 0);
  for (const { against, multiplicity } of ballots)
    for (const project of against) objections[project] = (objections[project] ?? 0) + multiplicity;
  return new Map(
    objections.flatMap((given, project) =>
      given === 0
        ? []
        : [[project, { kind: 'objected', objections: given, consents: consents[project] ?? 0 }] as const],
    ),
  );
}
