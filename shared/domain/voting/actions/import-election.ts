/** Takes in a vote that was held elsewhere: plans become initiatives and applications, ballots stay ballots. */
import { ok } from '../../../kernel/result';
import { type Context, defineAction, put, type Reader } from '../../action';
import {
  type Application,
  type ApplicationId,
  applicationTable,
  type BudgetLineId,
} from '../../applications/application';
import { type Initiative, type InitiativeId, initiativeTable } from '../../people/initiative';
import { type Ballot, type BallotId, ballotTable } from '../ballot';
import { boxHash } from '../box';
import { ruleForFile } from '../count-rule';
import { ImportedElection, type ImportedPlan } from '../imported-election';
import { no, type VotingDecision } from '../refusals';
import { regulationHash } from '../regulation';
import { type Round, type RoundId, roundTable } from '../round';
import { PLAIN_SETTINGS } from '../round-settings';
import { compareCodePoints } from '../tie-break';

export const importElection = defineAction({
  name: 'import-election',
  input: ImportedElection,
  load: async (reader: Reader) => ({
    rounds: await reader.all(roundTable),
    initiatives: await reader.all(initiativeTable),
    lastApplication: await reader.last(applicationTable, 'number'),
  }),
  decide: ({ rounds, initiatives, lastApplication }, input, context): VotingDecision => {
    const known = rounds.find(
      ({ origin }) => origin.kind === 'pabulib' && origin.fileHash === input.fileHash,
    );
    if (known !== undefined) {
      return no('voting.fileAlreadyImported', { number: known.number, name: known.name });
    }
    const free = input.plans.find(({ cost }) => cost <= 0);
    if (free !== undefined) return no('voting.planWithoutCost', { title: free.title });
    const roundId = context.newId<RoundId>();
    const groups = groupsOf(input.plans, initiatives, context);
    const plans = input.plans.map((plan, index) =>
      applicationOf(plan, {
        context,
        roundId,
        initiativeId: groups.idOf(plan),
        number: (lastApplication?.number ?? 0) + index + 1,
        receivedOn: input.openedOn ?? context.today,
      }),
    );
    const ballots = ballotsOf(input, { roundId, plans, context });
    if (ballots === null) return no('voting.choiceNotInRound', {});
    const number = rounds.reduce((highest, round) => Math.max(highest, round.number), 0) + 1;
    const round = closedRound(input, { id: roundId, number, plans, ballots, today: context.today });
    return ok({
      puts: [
        put(roundTable, round),
        ...groups.added.map((initiative) => put(initiativeTable, initiative)),
        ...plans.map((plan) => put(applicationTable, plan)),
        ...ballots.map((ballot) => put(ballotTable, ballot)),
      ],
      removals: [],
      audit: {
        subject: { kind: 'round', id: roundId },
        details: {
          number,
          pot: input.pot,
          plans: plans.length,
          ballots: ballots.length,
          file: input.fileHash,
        },
      },
    });
  },
});

interface Groups {
  readonly added: readonly Initiative[];
  readonly idOf: (plan: ImportedPlan) => InitiativeId;
}

/** One initiative for each proposer, or for each plan without one; a name that is known already is that initiative. */
function groupsOf(
  plans: readonly ImportedPlan[],
  initiatives: readonly Initiative[],
  context: Context,
): Groups {
  const ids = new Map(initiatives.map(({ name, id }) => [name, id]));
  const added: Initiative[] = [];
  const nameOf = ({ proposer, title }: ImportedPlan): string => proposer ?? title;
  for (const plan of plans) {
    const name = nameOf(plan);
    if (ids.has(name)) continue;
    const id = context.newId<InitiativeId>();
    ids.set(name, id);
    added.push({
      id,
      name,
      legalForm: 'informal',
      kvkNumber: null,
      area: plan.area,
      contactId: null,
      bankAccount: null,
    });
  }
  return {
    added,
    idOf: (plan) => {
      const id = ids.get(nameOf(plan));
      if (id === undefined) throw new Error(`No initiative was made for plan ${plan.projectId}`);
      return id;
    },
  };
}

interface PlanSetting {
  readonly context: Context;
  readonly roundId: RoundId;
  readonly initiativeId: InitiativeId;
  readonly number: number;
  readonly receivedOn: Application['receivedOn'];
}

function applicationOf(plan: ImportedPlan, setting: PlanSetting): Application {
  const { context, roundId, initiativeId, number, receivedOn } = setting;
  return {
    id: context.newId<ApplicationId>(),
    number,
    initiativeId,
    title: plan.title,
    summary: plan.summary,
    theme: plan.theme,
    area: plan.area,
    receivedOn,
    way: 'import',
    budgetLines: [{ id: context.newId<BudgetLineId>(), label: plan.title, amount: plan.cost }],
    coFunding: [],
    leastAmount: null,
    translations: [],
    scan: null,
    state: { status: 'inRound', roundId },
    pabulib: { projectId: plan.projectId, cells: plan.cells },
  };
}

interface BallotSetting {
  readonly roundId: RoundId;
  readonly plans: readonly Application[];
  readonly context: Context;
}

/** null when a ballot names a plan that is not there. */
function ballotsOf(input: ImportedElection, { roundId, plans, context }: BallotSetting): Ballot[] | null {
  const ballots: Ballot[] = [];
  for (const { choices, cells } of input.ballots) {
    const named: Ballot['choices'] = [];
    for (const { plan, points } of choices) {
      const applicationId = plans[plan]?.id;
      if (applicationId === undefined) return null;
      named.push({ applicationId, points });
    }
    ballots.push({ id: context.newId<BallotId>(), roundId, choices: named, cells, salt: null });
  }
  return ballots;
}

interface RoundSetting {
  readonly id: RoundId;
  readonly number: number;
  readonly plans: readonly Application[];
  readonly ballots: readonly Ballot[];
  readonly today: Context['today'];
}

function closedRound(input: ImportedElection, { id, number, plans, ballots, today }: RoundSetting): Round {
  const lots = plans
    .map((plan, index) => ({ id: plan.id, projectId: input.plans[index]?.projectId ?? '' }))
    .sort((a, b) => compareCodePoints(a.projectId, b.projectId));
  const { name, pot, currency, ballotKind, minChoices, maxChoices, limits, threshold } = input;
  const regulated = {
    id,
    name,
    pot,
    currency,
    ballotKind,
    minChoices,
    maxChoices,
    limits,
    threshold,
    settings: PLAIN_SETTINGS,
    readings: 1 as const,
    rule: ruleForFile(input.ruleName, ballotKind),
    plans: plans.map((plan, index) => ({
      applicationId: plan.id,
      cost: input.plans[index]?.cost ?? input.pot,
    })),
    // Rule V5: a file has no lot; the ids of its plans in plain order come in its place, the same for everyone.
    lotOrder: lots.map((lot) => lot.id),
  };
  const { fileName, fileHash, meta } = input;
  const openedOn = input.openedOn ?? input.closedOn ?? today;
  return {
    ...regulated,
    number,
    draws: [],
    after: [],
    origin: { kind: 'pabulib', fileName, fileHash, meta },
    state: {
      status: 'closed',
      openedOn,
      regulationHash: regulationHash(regulated),
      boxKey: null,
      closedOn: input.closedOn ?? openedOn,
      ballotCount: ballots.length,
      spoiledCount: 0,
      boxHash: boxHash(ballots, ballotKind),
    },
  };
}
