/** Opens a round: the pot is set aside, the lot is drawn, and the rules are frozen under a hash. */
import { z } from 'zod';
import type { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { BoxKey } from '../../../kernel/sealed-box';
import { type Context, defineAction, put, type Reader } from '../../action';
import {
  type Application,
  ApplicationId,
  applicationTable,
  requestedAmount,
} from '../../applications/application';
import { contributionTable } from '../../funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf } from '../../funds/posting';
import { drawPot, reservationLines } from '../pot-money';
import { potOfPlan } from '../pots';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { regulationHash } from '../regulation';
import { type Round, RoundId, roundTable } from '../round';
import { leastOf, loadPlans } from '../round-form';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';

const input = z.strictObject({
  roundId: RoundId,
  /** Rule V5: the lot comes in drawn, since a decision may not know chance; it must name each plan once. */
  lotOrder: z.array(ApplicationId),
  /** Rule V13: of the halves that two tellers keep. */
  boxKey: BoxKey,
});

export const openRound = defineAction({
  name: 'open-round',
  input,
  load: async (reader: Reader, { roundId }) => {
    const round = await loadRound(reader, roundId);
    const ids = round?.plans.map(({ applicationId }) => applicationId) ?? [];
    return {
      round,
      plans: await loadPlans(reader, ids),
      contributions: await reader.all(contributionTable),
      entries: await reader.all(ledgerEntryTable),
    };
  },
  decide: ({ round, plans, ...money }, { lotOrder, boxKey }, context): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    const planned = plans.filter((plan) => plan !== null);
    const problem =
      daysProblem(found.value, context.today) ??
      plansProblem(found.value, planned) ??
      lotProblem(found.value, lotOrder);
    if (problem !== null) return problem;
    const drawn = drawPot(money, found.value, planned);
    if (!drawn.ok) return drawn;
    const opened = openedRound(
      { ...found.value, lotOrder, draws: drawn.value },
      { boxKey, today: context.today },
    );
    const entry = entryOf({
      kind: 'reservation',
      day: context.today,
      lines: reservationLines(opened.id, drawn.value),
      number: money.entries.reduce((highest, { number }) => Math.max(highest, number), 0) + 1,
      id: context.newId<LedgerEntryId>(),
    });
    const state = { status: 'inRound' as const, roundId: opened.id };
    return ok({
      puts: [
        put(roundTable, opened),
        put(ledgerEntryTable, entry),
        ...planned.map((plan) => put(applicationTable, { ...plan, state })),
      ],
      removals: [],
      audit: {
        subject: { kind: 'round', id: opened.id },
        details: {
          pot: opened.pot,
          plans: planned.length,
          entry: entry.number,
          regulation: opened.state.regulationHash,
        },
      },
    });
  },
});

type Problem = { readonly ok: false; readonly error: VotingRefusal };

/** Rule V33: a round whose last day of voting has gone by gets other days first. */
function daysProblem({ settings }: Round, today: Day): Problem | null {
  const until = settings.votingUntil;
  return until !== null && until < today ? no('voting.daysAreOver', { until }) : null;
}

/** What was looked at when the round was prepared is what is frozen: a plan that changed since then stops it. */
function plansProblem(round: Round, plans: readonly Application[]): Problem | null {
  if (plans.length !== round.plans.length) return no('voting.unknownPlan', {});
  const least = leastOf(round.rule, plans);
  const by = round.settings.pots?.by ?? null;
  for (const plan of plans) {
    const was = round.plans.find(({ applicationId }) => applicationId === plan.id)?.cost;
    const now = requestedAmount(plan);
    const { title } = plan;
    if (plan.state.status !== 'ready') return no('voting.planNotReady', { title });
    if (was !== undefined && was !== now) return no('voting.planCostChanged', { title, was, now });
    if (by !== null && potOfPlan(round, plan.id)?.key !== plan[by])
      return no('voting.planPotChanged', { title });
    if (least[plan.id] !== round.settings.least[plan.id]) return no('voting.planLeastChanged', { title });
  }
  return null;
}

function lotProblem({ plans }: Round, lotOrder: readonly ApplicationId[]): Problem | null {
  const drawn = new Set(lotOrder);
  const isWhole =
    lotOrder.length === plans.length && plans.every(({ applicationId }) => drawn.has(applicationId));
  return isWhole ? null : no('voting.lotIncomplete', {});
}

function openedRound(round: Round, at: Pick<Context, 'today'> & { boxKey: BoxKey }): RoundIn<'open'> {
  const { today: openedOn, boxKey } = at;
  return { ...round, state: { status: 'open', openedOn, regulationHash: regulationHash(round), boxKey } };
}
