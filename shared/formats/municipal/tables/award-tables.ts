/** What was awarded, paid and accounted for, and the register that municipalities publish. */
import type { Report } from '../../../domain/accountability/report';
import type { Application } from '../../../domain/applications/application';
import { requestedAmount } from '../../../domain/applications/application';
import { firstAmount } from '../../../domain/grants/award-change';
import type { Grant } from '../../../domain/grants/grant';
import type { Payment } from '../../../domain/grants/payment';
import { type Day, yearOf } from '../../../kernel/dates';
import { add, type Cents, sumOf, ZERO } from '../../../kernel/money';
import { type ExportTable, type FundRecords, tableOf } from '../layout';
import { date, euro, key, text, whole } from './columns';

interface RegisterRow {
  readonly grant: Grant;
  readonly application: Application;
  readonly applicant: string;
  readonly paid: Cents;
}

interface DrawRow {
  readonly grant: Grant;
  readonly draw: Grant['draws'][number];
}

/** What the initiative was given in the end: what it spent, and what it was left (W17). */
function settledAmount({ state }: Grant): Cents | null {
  return state.status === 'settled' ? add(state.spent, state.kept?.amount ?? ZERO) : null;
}

function settledOn(grant: Grant): Day | null {
  return grant.state.status === 'settled' ? grant.state.settledOn : null;
}

/** Columns of the open subsidy register of Schiedam, with our own after them. */
function registerTable(rows: readonly RegisterRow[]): ExportTable {
  return tableOf<RegisterRow>(
    {
      name: 'register',
      title: 'Register van toekenningen',
      primaryKey: ['toekenning_id'],
      foreignKeys: [{ column: 'aanvraag_id', table: 'aanvragen', tableColumn: 'aanvraag_id' }],
      columns: [
        key('toekenning_id', 'Nummer van de toekenning', ({ grant }) => grant.id),
        whole('volgnummer', 'Volgnummer', ({ grant }) => grant.number),
        key('aanvraag_id', 'Aanvraag', ({ application }) => application.id),
        whole('jaar_van_toekenning', 'Jaar van toekenning', ({ grant }) => yearOf(grant.awardedOn)),
        date('toegekend_op', 'Toegekend op', ({ grant }) => grant.awardedOn),
        key('aanvrager', 'Aanvrager', ({ applicant }) => applicant),
        key('omschrijving', 'Omschrijving', ({ application }) => application.title),
        text('thema', 'Thema', ({ application }) => application.theme),
        text('wijk_of_buurt', 'Wijk of buurt', ({ application }) => application.area),
        euro('aangevraagd_bedrag', 'Aangevraagd', ({ application }) => requestedAmount(application)),
        euro('verleend_bedrag', 'Verleend, na wijzigingen', ({ grant }) => grant.amount),
        euro('vastgesteld_bedrag', 'Vastgesteld', ({ grant }) => settledAmount(grant)),
        date('vastgesteld_op', 'Vastgesteld op', ({ grant }) => settledOn(grant)),
        euro('uitbetaald_bedrag', 'Uitbetaald', ({ paid }) => paid),
        key('verantwoording', 'Stand van de verantwoording', ({ grant }) => grant.state.status),
        date('verantwoorden_voor', 'Verantwoorden voor', ({ grant }) => grant.reportDue),
        text('ronde_id', 'Ronde', ({ grant }) => grant.roundId),
        euro('eerst_verleend_bedrag', 'Verleend op de dag van toekenning', ({ grant }) => firstAmount(grant)),
        euro('achtergelaten_bedrag', 'Niet besteed en toch bij het initiatief gelaten', ({ grant }) =>
          grant.state.status === 'settled' ? (grant.state.kept?.amount ?? null) : null,
        ),
        text('einde', 'Hoe het eindigde: settled (vastgesteld) of withdrawn (ingetrokken)', ({ grant }) => {
          if (grant.state.status !== 'settled') return null;
          return grant.state.withdrawnFor === null ? 'settled' : 'withdrawn';
        }),
      ],
    },
    rows,
  );
}

function drawTable(grants: readonly Grant[]): ExportTable {
  const rows = grants.flatMap((grant) => grant.draws.map((draw): DrawRow => ({ grant, draw })));
  return tableOf<DrawRow>(
    {
      name: 'dekking',
      title: 'Uit welke bijdragen een toekenning komt; telt op tot het verleende bedrag',
      primaryKey: ['toekenning_id', 'bijdrage_id'],
      foreignKeys: [
        { column: 'toekenning_id', table: 'register', tableColumn: 'toekenning_id' },
        { column: 'bijdrage_id', table: 'bijdragen', tableColumn: 'bijdrage_id' },
      ],
      columns: [
        key('toekenning_id', 'Toekenning', ({ grant }) => grant.id),
        key('bijdrage_id', 'Bijdrage', ({ draw }) => draw.contributionId),
        euro('bedrag', 'Bedrag in euro', ({ draw }) => draw.amount),
      ],
    },
    rows,
  );
}

function paymentTable(payments: readonly Payment[]): ExportTable {
  return tableOf<Payment>(
    {
      name: 'betalingen',
      title: 'Betalingen aan initiatieven',
      primaryKey: ['betaling_id'],
      foreignKeys: [{ column: 'toekenning_id', table: 'register', tableColumn: 'toekenning_id' }],
      columns: [
        key('betaling_id', 'Nummer van de betaling', (row) => row.id),
        key('toekenning_id', 'Toekenning', (row) => row.grantId),
        date('betaald_op', 'Betaald op', (row) => row.paidOn),
        euro('bedrag', 'Bedrag in euro', (row) => row.amount),
      ],
    },
    payments,
  );
}

/** Only reports that were handed in; the words only where the initiative lets others read them. */
function reportTable(reports: readonly Report[]): ExportTable {
  const handedIn = reports.filter((report) => report.state.status === 'handedIn');
  const shared = (row: Report, words: string) => (row.mayPublish ? words : null);
  return tableOf<Report>(
    {
      name: 'verantwoordingen',
      title: 'Verantwoordingen van initiatieven',
      primaryKey: ['verantwoording_id'],
      foreignKeys: [{ column: 'toekenning_id', table: 'register', tableColumn: 'toekenning_id' }],
      columns: [
        key('verantwoording_id', 'Nummer', (row) => row.id),
        key('toekenning_id', 'Toekenning', (row) => row.grantId),
        key('doorgegaan', 'Ging het door', (row) => row.happened),
        euro('besteed', 'Besteed bedrag in euro', (row) => sumOf(row.spent, (part) => part.amount)),
        whole('bezoekers', 'Bezoekers', (row) => row.visitors),
        whole('helpers', 'Mensen die hielpen', (row) => row.helpers),
        whole('uren', 'Uren van helpers samen', (row) => row.helperHours),
        text('verhaal', 'Verhaal', (row) => shared(row, row.story)),
        text('geleerd', 'Wat is er geleerd', (row) => shared(row, row.lessons)),
      ],
    },
    handedIn,
  );
}

export function awardTables(records: FundRecords): ExportTable[] {
  const applications = new Map(records.applications.map((row) => [row.id, row]));
  const initiatives = new Map(records.initiatives.map((row) => [row.id, row]));
  const register = records.grants.flatMap((grant): RegisterRow[] => {
    const application = applications.get(grant.applicationId);
    if (application === undefined) return [];
    const paid = sumOf(
      records.payments.filter((payment) => payment.grantId === grant.id),
      (payment) => payment.amount,
    );
    return [{ grant, application, applicant: initiatives.get(grant.initiativeId)?.name ?? '', paid }];
  });
  return [
    registerTable(register),
    drawTable(records.grants),
    paymentTable(records.payments),
    reportTable(records.reports),
  ];
}
