/** A fund that has lived through everything an export tells of, made by the real actions; and its export. */

import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { startReport } from '@shared/domain/accountability/actions/start-report';
import { reportTable } from '@shared/domain/accountability/report';
import { answerScan } from '@shared/domain/applications/actions/answer-scan';
import { recordApplication } from '@shared/domain/applications/actions/record-application';
import { startScan } from '@shared/domain/applications/actions/start-scan';
import { type ApplicationId, applicationTable } from '@shared/domain/applications/application';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ticked } from '@shared/domain/voting/ballot';
import { NO_LIMITS, type RoundId } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { Iban } from '@shared/kernel/iban';
import { type Cents, cents } from '@shared/kernel/money';
import type { Result } from '@shared/kernel/result';
import { aWorld, type World } from './action-world';
import { onceRead, testBoxKey } from './box-keys';
import { fundInput } from './fund-world';
import { closing, countedOutcome } from './voting-steps';
import { ballotId } from './voting-world';

/** Texts that name a natural person or lead to one; none may leave the fund. */
export const PERSONAL = [
  'Annelies Kwakkelstein',
  'annelies@kwakkelstein.example',
  '06-12349876',
  'Bartholomeus Zonnevijlle',
  'bart@zonnevijlle.example',
  '06-55443322',
  'Cornelia van Wijngaarden',
  'cornelia@wijngaarden.example',
  'NL91ABNA0417164300',
  'C. van Wijngaarden e/o',
  'Geheim verhaal van Cornelia',
  'Eigenaar Bartholomeus',
] as const;

const DAY = {
  start: '2026-01-10' as Day,
  plans: '2026-02-01' as Day,
  vote: '2026-03-01' as Day,
  award: '2026-03-10' as Day,
  pay: '2026-03-20' as Day,
  later: '2026-06-20' as Day,
  report: '2026-09-01' as Day,
  settle: '2026-09-10' as Day,
};

/** A refusal fails the test that asked for it. */
export async function done(answer: Promise<Result<string, unknown>>): Promise<string> {
  const result = await answer;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('There is no row.');
  return row;
}

async function bringMoney(world: World): Promise<void> {
  await done(world.run(startFund, fundInput({ iban: Iban.parse('NL20INGB0001234567') })));
  const city = await done(
    world.run(recordContribution, {
      giver: {
        kind: 'new',
        details: {
          kind: 'government',
          name: 'Gemeente Lindedorp',
          kvkNumber: null,
          contact: {
            name: 'Annelies Kwakkelstein',
            email: 'annelies@kwakkelstein.example',
            phone: '06-12349876',
          },
        },
      },
      title: 'Wijkbudget 2026',
      form: 'subsidy',
      amount: cents(1_000_000),
      promisedOn: DAY.start,
      earmark: { kind: 'none' },
      terms: 'Vóór 1 april "verantwoorden", per project',
      agreement: NO_AGREEMENT,
    }),
  );
  const neighbour = await done(
    world.run(recordContribution, {
      giver: {
        kind: 'new',
        details: {
          kind: 'privatePerson',
          person: {
            name: 'Bartholomeus Zonnevijlle',
            email: 'bart@zonnevijlle.example',
            phone: '06-55443322',
          },
        },
      },
      title: 'Gift van Bartholomeus Zonnevijlle',
      form: 'gift',
      amount: cents(50_000),
      promisedOn: DAY.start,
      earmark: { kind: 'none' },
      terms: '',
      agreement: NO_AGREEMENT,
    }),
  );
  for (const [id, amount] of [
    [city, 50_000],
    [neighbour, 50_000],
  ] as const) {
    const receipt = { contributionId: id as ContributionId, amount: cents(amount), day: DAY.start };
    await done(world.run(recordReceipt, receipt));
  }
}

/** One plan of each kind of text that a CSV must survive. */
const PLANS = [
  { title: '=Geveltuinen, "veertig"', amount: 60_000, theme: 'groen', area: 'Noord' },
  { title: 'Wijklunch; élke maand\nin het buurthuis', amount: 35_050, theme: 'ontmoeting', area: 'Zuid' },
  { title: 'Bankjes', amount: 20_000, theme: null, area: null },
] as const;

async function takeInPlans(world: World): Promise<ApplicationId[]> {
  world.setToday(DAY.plans);
  const ids: ApplicationId[] = [];
  for (const [index, plan] of PLANS.entries()) {
    const id = (await done(
      world.run(recordApplication, {
        initiative: {
          kind: 'new',
          details: {
            name: `Initiatief ${index + 1}`,
            legalForm: 'informal',
            kvkNumber: null,
            area: plan.area,
            contact: {
              name: 'Cornelia van Wijngaarden',
              email: 'cornelia@wijngaarden.example',
              phone: null,
            },
            bankAccount: { iban: Iban.parse('NL91ABNA0417164300'), holder: 'C. van Wijngaarden e/o' },
          },
        },
        title: plan.title,
        summary: 'Samen met de straat.',
        theme: plan.theme,
        area: plan.area,
        receivedOn: DAY.plans,
        way: 'form',
        budgetLines: [
          { id: null, label: 'Spullen', amount: cents(plan.amount) },
          { id: null, label: 'Koffie', amount: cents(5_000) },
        ],
        coFunding: [{ from: 'Bewoners', amount: cents(5_000) }],
        leastAmount: null,
        translations: [],
      }),
    )) as ApplicationId;
    await done(world.run(startScan, { id, owner: 'Eigenaar Bartholomeus', startedOn: DAY.plans }));
    await done(world.run(answerScan, { id, answer: 'can', note: 'Dit kan.' }));
    ids.push(id);
  }
  return ids;
}

async function vote(world: World, planIds: readonly ApplicationId[]): Promise<RoundId> {
  world.setToday(DAY.vote);
  const rule = { ruleId: 'mes-cost/add1-integral-overshoot', view: 'approval' as const, step: cents(100) };
  const roundId = (await done(
    world.run(prepareRound, {
      name: 'Voorjaarsronde 2026',
      pot: cents(96_000),
      rule,
      threshold: null,
      minChoices: 1,
      ballotKind: 'approval',
      maxChoices: 3,
      limits: NO_LIMITS,
      readings: 1,
      settings: PLAIN_SETTINGS,
      planIds: [...planIds],
    }),
  )) as RoundId;
  await done(
    world.run(openRound, { roundId, lotOrder: [...planIds].reverse(), boxKey: testBoxKey(roundId) }),
  );
  const ballots = [[0, 1], [0, 1], [0], [1, 2], [0, 2], []];
  for (const [index, chosen] of ballots.entries()) {
    const plans = chosen.flatMap((place) => planIds[place] ?? []);
    const id = ballotId(index + 1);
    await done(world.run(enterBallot, { roundId, ballotId: id, choices: ticked(plans), ...onceRead(id) }));
  }
  await done(world.run(closeRound, closing({ world, roundId })));
  await done(world.run(recordCount, { roundId, outcome: countedOutcome({ world, roundId }) }));
  return roundId;
}

async function report(world: World, grant: Grant): Promise<void> {
  const id = await done(world.run(startReport, { grantId: grant.id }));
  const draft = first(world.rows(reportTable).filter((row) => row.id === id));
  await done(
    world.run(saveReport, {
      id: draft.id,
      happened: 'yes',
      story: 'Geheim verhaal van Cornelia',
      lessons: '',
      visitors: 80,
      helpers: 12,
      helperHours: 90,
      spent: draft.spent.map((line) => ({ ...line, amount: cents(20_000) })),
      mayPublish: false,
    }),
  );
  await done(world.run(handInReport, { reportId: draft.id }));
}

async function payAndSettle(world: World): Promise<void> {
  world.setToday(DAY.pay);
  const grant = first(world.rows(grantTable));
  const half = cents(Math.floor(grant.amount / 3));
  const rest = cents(grant.amount - half);
  const instalments = [
    { id: null, due: DAY.pay, amount: half },
    { id: null, due: DAY.later, amount: rest },
  ];
  await done(world.run(changeInstalments, { grantId: grant.id, instalments }));
  world.setToday(DAY.report);
  const split = first(world.rows(grantTable).filter(({ id }) => id === grant.id));
  for (const { id: instalmentId, due } of split.instalments) {
    const reference = 'Voor Cornelia van Wijngaarden';
    await done(world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: due, reference }));
  }
  await report(world, grant);
  world.setToday(DAY.settle);
  const spent = cents(grant.amount - 10_000);
  await done(world.run(settleGrant, { grantId: grant.id, settledOn: DAY.settle, spent, kept: null }));
  await done(
    world.run(recordReturn, { grantId: grant.id, returnedOn: DAY.settle, amount: cents(4_000) as Cents }),
  );
}

/** Two awards: one paid, accounted for and settled below its amount, one still running; and one plan declined. */
export async function anExportWorld(): Promise<World> {
  const world = aWorld({ today: DAY.start });
  await bringMoney(world);
  const planIds = await takeInPlans(world);
  const roundId = await vote(world, planIds);
  world.setToday(DAY.award);
  await done(world.run(awardRound, { roundId, awardedOn: DAY.award, payOn: DAY.pay }));
  if (world.rows(applicationTable).every(({ state }) => state.status !== 'declined')) {
    throw new Error('This fund should have a plan that was not chosen.');
  }
  await payAndSettle(world);
  return world;
}
