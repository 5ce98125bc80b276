/** The fund of an export after a whole year: also goods, a loan that goes back, claims and an award taken back. */
import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { recordRepayment } from '@shared/domain/funds/actions/record-repayment';
import type { Contribution } from '@shared/domain/funds/contribution';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { grantTable } from '@shared/domain/grants/grant';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { World } from './action-world';
import { APPROVER, approved, handedIn, volunteerRows } from './claim-world';
import { anExportWorld, done } from './export-world';
import { contributionInput } from './fund-world';
import { seedRows } from './voting-world';

/** What only the fund itself may read. */
export const STAYS_HOME = [
  'Noor de Boer',
  'Koffie voor de vergadering',
  'NL44RABO0123456789',
  'Bon is onleesbaar',
  'Het park is te nat',
] as const;

const TODAY = '2026-10-01' as Day;
const LENT = '2026-09-20' as Day;

async function give(world: World, part: Parameters<typeof contributionInput>[0]) {
  const input = contributionInput({ promisedOn: LENT, ...part });
  return (await done(world.run(recordContribution, input))) as Contribution['id'];
}

async function lendAndRepay(world: World): Promise<void> {
  const repayments = [2027, 2028].map((year) => ({ day: `${year}-09-20` as Day, amount: cents(25_000) }));
  const loan = { repayments, basisPoints: 150 };
  const contributionId = await give(world, {
    title: 'Lening van de speeltuin',
    form: 'loan',
    amount: cents(50_000),
    agreement: { ...contributionInput().agreement, loan },
  });
  await done(world.run(recordReceipt, { contributionId, amount: cents(40_000), day: LENT }));
  const part = { contributionId, from: contributionId, day: TODAY };
  await done(world.run(recordRepayment, { ...part, amount: cents(15_000) }));
}

async function claim(world: World): Promise<void> {
  await seedRows(world, volunteerRows());
  const source = await give(world, { title: 'Voor onkosten', form: 'gift', amount: cents(20_000) });
  await done(world.run(recordReceipt, { contributionId: source, amount: cents(20_000), day: LENT }));
  const paid = await approved({ world, source });
  await done(world.run(recordClaimPayment, { claimId: paid.id, paidOn: TODAY }));
  const refused = await handedIn(world);
  const no = { claimId: refused.id, refuser: APPROVER.chosen, reason: 'Bon is onleesbaar' };
  await done(world.run(refuseClaim, no));
  await handedIn(world);
}

/** The second award was not paid: all of it lapses. */
async function withdraw(world: World): Promise<void> {
  const [, second] = world.rows(grantTable);
  if (second === undefined) throw new Error('There is no second award.');
  const input = { grantId: second.id, withdrawnOn: TODAY, spent: cents(0), reason: 'Het park is te nat' };
  await done(world.run(withdrawGrant, input));
}

export async function anExportYearWorld(): Promise<World> {
  const world = await anExportWorld();
  world.setToday(TODAY);
  await give(world, { title: 'Soep van de bakker', form: 'inKind', amount: cents(7_500) });
  await lendAndRepay(world);
  await claim(world);
  await withdraw(world);
  return world;
}
