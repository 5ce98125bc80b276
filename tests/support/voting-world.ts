/** A fund with money on the bank and plans that are ready for a round, for tests of votes. */
import { defineAction, type Put, put } from '@shared/domain/action';
import {
  type Application,
  type ApplicationId,
  applicationTable,
} from '@shared/domain/applications/application';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines } from '@shared/domain/funds/posting';
import type { BallotId } from '@shared/domain/voting/ballot';
import { NO_LIMITS, type RoundId } from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { ok } from '@shared/kernel/result';
import { z } from 'zod';
import { aWorld, testId, type World } from './action-world';
import { aContribution, anApplication } from './builders';

const seed = (puts: readonly Put[]) =>
  defineAction({
    name: 'seed',
    input: z.null(),
    load: async () => null,
    decide: () => ok({ puts, removals: [], audit: { subject: { kind: 'seed', id: 'seed' }, details: {} } }),
  });

export async function seedRows(world: World, puts: readonly Put[]): Promise<void> {
  await world.run(seed(puts), null);
}

export const TODAY = '2026-05-01' as Day;

/** Plan ids by their number, from 1. */
export function planId(number: number): ApplicationId {
  return testId<ApplicationId>(9000 + number);
}

export function ballotId(number: number): BallotId {
  return testId<BallotId>(7000 + number);
}

export function aReadyPlan(number: number, amount: number): Application {
  return anApplication({
    id: planId(number),
    number,
    title: `Plan ${number}`,
    budgetLines: [{ id: testId(9500 + number), label: 'Alles', amount }],
    state: { status: 'ready' },
  });
}

export interface VotingWorld {
  readonly received: number;
  /** What each plan costs, in cents. */
  readonly costs: readonly number[];
}

export async function aVotingWorld({ received, costs }: VotingWorld): Promise<World> {
  const world = aWorld({ today: TODAY });
  const contribution = aContribution();
  const receipt = entryOf({
    kind: 'receipt',
    day: TODAY,
    lines: receiptLines({ giverKind: 'government', amount: cents(received), source: contribution.id }),
    number: 1,
    id: testId<LedgerEntryId>(8000),
  });
  await seedRows(world, [
    put(contributionTable, contribution),
    put(ledgerEntryTable, receipt),
    ...costs.map((cost, index) => put(applicationTable, aReadyPlan(index + 1, cost))),
  ]);
  return world;
}

/** All that is asked of a new round, for plans 1 to `plans`. */
export function aRoundForm(plans: number, part: Partial<RoundForm> = {}): RoundForm {
  return {
    name: 'Voorjaarsronde 2026',
    pot: cents(100_000),
    rule: { ruleId: 'greedy-cost', view: 'approval', step: cents(100) },
    threshold: null,
    minChoices: 1,
    maxChoices: 2,
    ballotKind: 'approval',
    limits: NO_LIMITS,
    readings: 1,
    settings: PLAIN_SETTINGS,
    planIds: Array.from({ length: plans }, (_, index) => planId(index + 1)),
    ...part,
  };
}

export function lotOf(plans: number): ApplicationId[] {
  return Array.from({ length: plans }, (_, index) => planId(plans - index));
}

/** The id of the round that an action made; a refusal fails the test. */
export function madeRound(answer: { ok: boolean; value?: string; error?: unknown }): RoundId {
  if (answer.value === undefined) throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
  return answer.value as RoundId;
}
