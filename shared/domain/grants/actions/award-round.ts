/** Turns the outcome of a counted round into awards; the plans that were not chosen are declined. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Context, type Decision, defineAction, type Put, put, type Reader, refuse } from '../../action';
import { applicationTable } from '../../applications/application';
import { type LedgerEntryId, type LedgerLine, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf } from '../../funds/posting';
import { rollGone } from '../../voting/roll/voter';
import { RoundId, roundTable } from '../../voting/round';
import { decidedRound } from '../../voting/round-status';
import { askedOf, type TermsBySource } from '../asks';
import type { PlannedAward } from '../award-plan';
import { type Grant, type GrantId, grantTable, type InstalmentId } from '../grant';
import { awardLines } from '../grant-entries';
import type { GrantsRefusals } from '../refusals';
import { awardsOfRound, loadCountedRound, type RoundAwards } from '../round-awards';
import { releaseLines } from '../round-reserve';

const Input = z.strictObject({
  roundId: RoundId,
  awardedOn: Day,
  /** The day of the one instalment that every award starts with; it can be split later. */
  payOn: Day,
});
type Input = z.infer<typeof Input>;

interface Numbers {
  readonly lastGrant: number;
  readonly lastEntry: number;
}

export const awardRound = defineAction({
  name: 'award-round',
  input: Input,
  load: async (reader: Reader, { roundId }) => ({
    counted: await loadCountedRound(reader, roundId),
    numbers: {
      lastGrant: (await reader.last(grantTable, 'number'))?.number ?? 0,
      lastEntry: (await reader.last(ledgerEntryTable, 'number'))?.number ?? 0,
    },
  }),
  decide: ({ counted, numbers }, input, context): Decision<GrantsRefusals> => {
    if (input.awardedOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'awardedOn');
    }
    const awards = awardsOfRound(counted, input.awardedOn);
    if (!awards.ok) return awards;
    const { round, total, declined, plan } = awards.value;
    if (input.payOn < input.awardedOn) {
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest: input.awardedOn }, 'payOn');
    }
    const terms = new Map(counted.contributions.map(({ id, agreement }) => [id, agreement.reporting]));
    return ok({
      puts: [
        ...putsOf({ awards: awards.value, input, numbers, terms, context }),
        ...declined.map((application) => put(applicationTable, declinedOn(application, input))),
        put(roundTable, decidedRound(round, input.awardedOn)),
      ],
      ...rollGone(counted.voters),
      audit: {
        subject: { kind: 'round', id: round.id },
        details: { awards: plan.awards.length, declined: declined.length, total },
      },
    });
  },
});

function declinedOn<Plan>(application: Plan, { roundId, awardedOn }: Input) {
  return { ...application, state: { status: 'declined' as const, roundId, declinedOn: awardedOn } };
}

interface Order {
  readonly awards: RoundAwards;
  readonly input: Input;
  readonly numbers: Numbers;
  readonly terms: TermsBySource;
  readonly context: Context;
}

/** What was set aside is set free first; then each award takes its own (rules W3 and W4). */
function putsOf(order: Order): Put[] {
  const { awards, input, numbers, context } = order;
  const { round, plan } = awards;
  let number = numbers.lastEntry;
  const book = (kind: 'release' | 'award', lines: readonly LedgerLine[]): Put => {
    number += 1;
    const id = context.newId<LedgerEntryId>();
    return put(ledgerEntryTable, entryOf({ kind, day: input.awardedOn, lines, number, id }));
  };
  const released = plan.reserved.size > 0 ? [book('release', releaseLines(plan.reserved, round.id))] : [];
  return [
    ...released,
    ...plan.awards.flatMap((award, index) => {
      const grant = grantOf(award, order)(numbers.lastGrant + index + 1);
      const state = { status: 'awarded' as const, roundId: round.id, grantId: grant.id };
      return [
        put(grantTable, grant),
        book('award', awardLines(grant.id, award.draws)),
        put(applicationTable, { ...award.application, state }),
      ];
    }),
  ];
}

function grantOf({ application, amount, draws }: PlannedAward, { input, terms, context }: Order) {
  return (number: number): Grant => {
    const instalments = [{ id: context.newId<InstalmentId>(), due: input.payOn, amount }];
    const { asks, band, reportDue } = askedOf(
      { amount, draws, awardedOn: input.awardedOn, instalments },
      terms,
    );
    return {
      id: context.newId<GrantId>(),
      number,
      applicationId: application.id,
      initiativeId: application.initiativeId,
      roundId: input.roundId,
      amount,
      awardedOn: input.awardedOn,
      draws: [...draws],
      instalments,
      requirements: [],
      band,
      reportDue,
      asks: [...asks],
      changes: [],
      state: { status: 'running' },
    };
  };
}
