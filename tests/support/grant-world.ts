/** A fund with a counted round, for tests of awards and what comes after them. */
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { type Contribution, type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines, transfer } from '@shared/domain/funds/posting';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { NO_LIMITS, Round, type RoundId, roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { z } from 'zod';
import { aWorld, testId, type World } from './action-world';
import { aContribution, anApplication } from './builders';
import { planId, seedRows } from './voting-world';

export const COUNTED_ON = '2026-05-01' as Day;
export const TODAY = '2026-05-10' as Day;
export const ROUND_ID = testId<RoundId>(6000);

export function sourceId(number: number): ContributionId {
  return testId<ContributionId>(5000 + number);
}

export interface TestSource {
  /** In cents, all of it on the bank. */
  readonly received: number;
  readonly reserved?: number;
  readonly earmark?: z.input<typeof Contribution>['earmark'];
}

export interface TestPlan {
  readonly cost: number;
  readonly isChosen: boolean;
  readonly theme?: string | null;
  readonly area?: string | null;
  readonly withdrawn?: boolean;
}

export interface GrantWorld {
  readonly sources: readonly TestSource[];
  readonly plans: readonly TestPlan[];
  readonly round?: Partial<z.input<typeof Round>>;
}

export async function aGrantWorld({ sources, plans, round = {} }: GrantWorld): Promise<World> {
  const world = aWorld({ today: TODAY });
  await seedRows(world, [
    ...sources.flatMap((source, index) => sourcePuts(source, index + 1)),
    ...plans.map((plan, index) => put(applicationTable, aPlan(plan, index + 1))),
    put(roundTable, aCountedRound(plans, round)),
  ]);
  return world;
}

function sourcePuts({ received, reserved = 0, earmark = { kind: 'none' } }: TestSource, number: number) {
  const id = sourceId(number);
  const contribution = aContribution({ id, title: `Bron ${number}`, amount: received, earmark });
  const entry = { day: COUNTED_ON, id: testId<LedgerEntryId>(4000 + number) };
  const receipt = entryOf({
    ...entry,
    kind: 'receipt',
    number,
    lines: receiptLines({ giverKind: 'government', amount: cents(received), source: id }),
  });
  if (reserved === 0) return [put(contributionTable, contribution), put(ledgerEntryTable, receipt)];
  const reservation = entryOf({
    kind: 'reservation',
    day: COUNTED_ON,
    id: testId<LedgerEntryId>(4500 + number),
    number: 100 + number,
    lines: transfer({
      debit: 'BEivOvrAlr',
      credit: 'BEivBerBer',
      amount: cents(reserved),
      source: id,
      subject: { kind: 'round', id: ROUND_ID },
    }),
  });
  return [
    put(contributionTable, contribution),
    put(ledgerEntryTable, receipt),
    put(ledgerEntryTable, reservation),
  ];
}

function aPlan({ cost, theme = 'groen', area = 'Noord', withdrawn = false }: TestPlan, number: number) {
  return anApplication({
    id: planId(number),
    number,
    title: `Plan ${number}`,
    theme,
    area,
    budgetLines: [{ id: testId(9500 + number), label: 'Alles', amount: Math.max(1, cost) }],
    state: withdrawn
      ? { status: 'withdrawn', withdrawnOn: COUNTED_ON, reason: '' }
      : { status: 'inRound', roundId: ROUND_ID },
  });
}

const HASH = 'a'.repeat(64);

export function aCountedRound(plans: readonly TestPlan[], part: Partial<z.input<typeof Round>>): Round {
  const rule = { ruleId: 'greedy-cost', view: 'approval' as const, step: 100 };
  const chosen = plans.flatMap(({ cost: amount, isChosen }, index) =>
    isChosen ? [{ applicationId: planId(index + 1), amount }] : [],
  );
  return Round.parse({
    id: ROUND_ID,
    number: 1,
    name: 'Voorjaarsronde',
    pot: 1_000_000,
    currency: 'EUR',
    ballotKind: 'approval',
    minChoices: 1,
    maxChoices: null,
    limits: NO_LIMITS,
    readings: 1,
    settings: PLAIN_SETTINGS,
    rule,
    threshold: null,
    plans: plans.map(({ cost }, index) => ({ applicationId: planId(index + 1), cost })),
    lotOrder: plans.map((_, index) => planId(index + 1)),
    draws: [],
    after: [],
    origin: { kind: 'own' },
    state: {
      status: 'counted',
      openedOn: '2026-04-01',
      regulationHash: HASH,
      boxKey: null,
      closedOn: '2026-04-30',
      ballotCount: 3,
      spoiledCount: 0,
      boxHash: HASH,
      countedOn: COUNTED_ON,
      outcome: { rule, chosen, totalCost: 0, ties: 0, ballotCount: 3, boxHash: HASH },
    },
    ...part,
  });
}

export const AWARD = { roundId: ROUND_ID, awardedOn: TODAY, payOn: '2026-05-20' as Day };

/** One award of so many cents out of two sources of different size. */
export async function anAwardedWorld(amount: number): Promise<{ world: World; grant: Grant }> {
  const small = Math.floor(amount / 3);
  const world = await aGrantWorld({
    sources: [{ received: small, reserved: small }, { received: amount }],
    plans: [{ cost: amount, isChosen: true }],
  });
  const awarded = await world.run(awardRound, AWARD);
  const [grant] = world.rows(grantTable);
  if (!awarded.ok || grant === undefined) throw new Error('The award was refused');
  return { world, grant };
}
