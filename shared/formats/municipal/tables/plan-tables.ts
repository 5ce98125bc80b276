/** Who asked for what: initiatives, their plans and the budgets. */
import { type Application, type BudgetLine, requestedAmount } from '../../../domain/applications/application';
import type { Initiative } from '../../../domain/people/initiative';
import { type ExportTable, type FundRecords, tableOf } from '../layout';
import { date, euro, key, text, whole } from './columns';

interface LineRow {
  readonly application: Application;
  readonly line: BudgetLine;
}

function initiativeTable(initiatives: readonly Initiative[]): ExportTable {
  return tableOf<Initiative>(
    {
      name: 'initiatieven',
      title: 'Initiatieven van bewoners, zonder contactpersonen',
      primaryKey: ['initiatief_id'],
      foreignKeys: [],
      columns: [
        key('initiatief_id', 'Nummer van het initiatief', (row) => row.id),
        key('naam', 'Naam', (row) => row.name),
        key('rechtsvorm', 'Rechtsvorm', (row) => row.legalForm),
        text('kvk_nummer', 'KvK-nummer', (row) => row.kvkNumber),
        text('wijk_of_buurt', 'Wijk of buurt', (row) => row.area),
      ],
    },
    initiatives,
  );
}

function applicationTable(applications: readonly Application[]): ExportTable {
  return tableOf<Application>(
    {
      name: 'aanvragen',
      title: 'Aanvragen',
      primaryKey: ['aanvraag_id'],
      foreignKeys: [{ column: 'initiatief_id', table: 'initiatieven', tableColumn: 'initiatief_id' }],
      columns: [
        key('aanvraag_id', 'Nummer van de aanvraag', (row) => row.id),
        whole('volgnummer', 'Volgnummer', (row) => row.number),
        key('initiatief_id', 'Initiatief', (row) => row.initiativeId),
        key('titel', 'Titel', (row) => row.title),
        text('thema', 'Thema', (row) => row.theme),
        text('wijk_of_buurt', 'Wijk of buurt', (row) => row.area),
        date('ontvangen_op', 'Ontvangen op', (row) => row.receivedOn),
        euro('aangevraagd', 'Aangevraagd bedrag in euro', requestedAmount),
        date('antwoord_op', 'Antwoord van de toets op', (row) => row.scan?.outcome?.answeredOn ?? null),
        text('antwoord', 'Antwoord van de toets', (row) => row.scan?.outcome?.answer ?? null),
        key('status', 'Status', (row) => row.state.status),
      ],
    },
    applications,
  );
}

function budgetTable(applications: readonly Application[]): ExportTable {
  const rows = applications.flatMap((application) =>
    application.budgetLines.map((line): LineRow => ({ application, line })),
  );
  return tableOf<LineRow>(
    {
      name: 'begrotingsregels',
      title: 'Begroting van elke aanvraag',
      primaryKey: ['begrotingsregel_id'],
      foreignKeys: [{ column: 'aanvraag_id', table: 'aanvragen', tableColumn: 'aanvraag_id' }],
      columns: [
        key('begrotingsregel_id', 'Nummer van de regel', ({ line }) => line.id),
        key('aanvraag_id', 'Aanvraag', ({ application }) => application.id),
        key('omschrijving', 'Omschrijving', ({ line }) => line.label),
        euro('begroot', 'Begroot bedrag in euro', ({ line }) => line.amount),
      ],
    },
    rows,
  );
}

export function planTables(records: FundRecords): ExportTable[] {
  return [
    initiativeTable(records.initiatives),
    applicationTable(records.applications),
    budgetTable(records.applications),
  ];
}
