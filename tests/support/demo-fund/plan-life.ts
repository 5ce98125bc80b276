/** The life of one plan in the demo fund: handed in, scanned, and after an award paid, told and settled. */
import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { startReport } from '@shared/domain/accountability/actions/start-report';
import { reportTable } from '@shared/domain/accountability/report';
import { answerScan } from '@shared/domain/applications/actions/answer-scan';
import { recordApplication } from '@shared/domain/applications/actions/record-application';
import { startScan } from '@shared/domain/applications/actions/start-scan';
import { applicationTable } from '@shared/domain/applications/application';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReminder } from '@shared/domain/grants/actions/record-reminder';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { initiativeTable } from '@shared/domain/people/initiative';
import { addDays, Day, yearOf } from '@shared/kernel/dates';
import { cents, shareOf, sumOf } from '@shared/kernel/money';
import { contactOf, ibanOf } from './contacts';
import { FIRST_BATCH_YEAR } from './payments';
import { drawPicture } from './pictures';
import type { DemoPlan } from './plans';
import type { Teller } from './teller';

const SCANNERS = ['Toetsgroep, Els', 'Toetsgroep, Bilal', 'Toetsgroep, Greet'];

function initiativeInput(teller: Teller, plan: DemoPlan): unknown {
  const initiatives = teller.world.rows(initiativeTable);
  const known = initiatives.find(({ name }) => name === plan.initiative);
  if (known !== undefined) return { kind: 'known', initiativeId: known.id };
  return {
    kind: 'new',
    details: {
      name: plan.initiative,
      legalForm: plan.initiative.includes('vereniging') ? 'association' : 'informal',
      kvkNumber: null,
      area: plan.area,
      contact: contactOf(initiatives.length),
      bankAccount: { iban: ibanOf(initiatives.length), holder: plan.initiative },
    },
  };
}

/** Gives the id of the application. */
export function handIn(teller: Teller, plan: DemoPlan): Promise<string> {
  return teller.does('initiative', recordApplication, {
    initiative: initiativeInput(teller, plan),
    title: plan.title,
    summary: plan.summary,
    theme: plan.theme,
    area: plan.area,
    budgetLines: plan.budget.map(([label, euros]) => ({ id: null, label, amount: euros * 100 })),
    coFunding: [],
    leastAmount: null,
    translations: plan.translations,
    receivedOn: todayOf(teller),
    way: teller.chance() < 0.4 ? 'talk' : 'form',
  });
}

function todayOf(teller: Teller): Day {
  return Day.parse(teller.world.today());
}

export async function beginScan(teller: Teller, id: string): Promise<void> {
  const owner = SCANNERS[Math.floor(teller.chance() * SCANNERS.length)];
  await teller.does('treasurer', startScan, { id, owner, startedOn: todayOf(teller) });
}

export async function answer(teller: Teller, id: string, given: 'can' | 'canIf' | 'notNow'): Promise<void> {
  const note = {
    can: 'Kan. De buurt is gevraagd en er zijn genoeg handen.',
    canIf: 'Kan, mits de gemeente toestemming geeft voor de plek. De aanvraag loopt.',
    notNow:
      'Nu niet, want de verbouwing heeft een vergunning nodig. In het voorjaar kijken we samen opnieuw.',
  }[given];
  await teller.does('treasurer', answerScan, { id, answer: given, note });
}

/** Plans the days after an award: payment, report, settlement and what comes back. */
export function afterAward(teller: Teller, grant: Grant, plan: DemoPlan): void {
  const paidOn = addDays(grant.awardedOn, 7);
  if (yearOf(paidOn) < FIRST_BATCH_YEAR) {
    teller.on(paidOn, () =>
      teller.does('treasurer', recordPayment, {
        grantId: grant.id,
        instalmentId: grant.instalments[0]?.id,
        paidOn,
        reference: `BP${String(grant.number).padStart(4, '0')}`,
      }),
    );
  }
  if (plan.report === null) return;
  const toldOn = addDays(grant.awardedOn, 150 + Math.floor(teller.chance() * 40));
  teller.on(toldOn, () => report(teller, grant, plan));
  const settledOn = addDays(toldOn, 12);
  if (settledOn < '2026-10-20') teller.on(settledOn, () => settle(teller, grant.id));
}

async function report(teller: Teller, grant: Grant, plan: DemoPlan): Promise<void> {
  const reportId = await teller.does('initiative', startReport, { grantId: grant.id });
  const draft = teller.world.rows(reportTable).find(({ id }) => id === reportId);
  const application = teller.world.rows(applicationTable).find(({ id }) => id === grant.applicationId);
  if (plan.report === null || draft === undefined || application === undefined) return;
  const { picture, spent: share, hours, ...words } = plan.report;
  const { grantId: _grantId, state: _state, ...kept } = draft;
  await teller.does('initiative', saveReport, {
    ...kept,
    ...words,
    helperHours: hours,
    mayPublish: true,
    spent: application.budgetLines.map((line) => ({
      budgetLineId: line.id,
      amount: shareOf(line.amount, share * 100, 'halfUp'),
    })),
  });
  if (picture !== null) {
    await teller.does('initiative', addPhoto, {
      reportId,
      mediaType: 'image/png',
      data: drawPicture(picture),
      caption: plan.title,
      consent: 'noOneRecognisable',
    });
  }
  await teller.does('initiative', handInReport, { reportId });
}

async function settle(teller: Teller, grantId: string): Promise<void> {
  const told = teller.world.rows(reportTable).find((row) => row.grantId === grantId);
  const grant = teller.world.rows(grantTable).find((row) => row.id === grantId);
  if (told === undefined || grant === undefined) return;
  const spent = cents(
    Math.min(
      sumOf(told.spent, ({ amount }) => amount),
      grant.amount,
    ),
  );
  const settledOn = todayOf(teller);
  await teller.does('treasurer', settleGrant, { grantId, settledOn, spent, kept: null });
  const { toComeBack } = totalOfGrant(moneyOfGrant(teller.world.rows(ledgerEntryTable), grant.id));
  const returnedOn = addDays(settledOn, 19);
  if (toComeBack > 0 && returnedOn < '2026-10-25') {
    teller.on(returnedOn, () =>
      teller.does('treasurer', recordReturn, { grantId, returnedOn, amount: toComeBack }),
    );
  } else if (toComeBack > 0) {
    teller.on('2026-11-17', () =>
      teller.does('treasurer', recordReminder, { kind: 'return', subjectId: grantId }),
    );
  }
}
