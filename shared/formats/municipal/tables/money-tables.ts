/** Where the money came from and every entry of the ledger. */
import type { Contribution } from '../../../domain/funds/contribution';
import type { Fund } from '../../../domain/funds/fund';
import type { Giver } from '../../../domain/funds/giver';
import type { LedgerEntry, LedgerLine } from '../../../domain/funds/ledger-entry';
import { type ExportTable, type FundRecords, tableOf } from '../layout';
import { date, euro, key, text, whole } from './columns';

interface SourceRow {
  readonly contribution: Contribution;
  readonly giver: Giver | undefined;
}

interface LineRow {
  readonly entry: LedgerEntry;
  readonly line: LedgerLine;
  readonly place: number;
}

/** A private giver keeps its number, not its name. */
function publicName(giver: Giver | undefined): string | null {
  return giver === undefined || giver.kind === 'privatePerson' ? null : giver.name;
}

/** What was typed about a private giver's money often names the giver. */
function publicTitle({ contribution, giver }: SourceRow): string | null {
  return giver === undefined || giver.kind === 'privatePerson' ? null : contribution.title;
}

function earmarkText(contribution: Contribution): string | null {
  switch (contribution.earmark.kind) {
    case 'none':
      return null;
    case 'theme':
      return contribution.earmark.theme;
    case 'area':
      return contribution.earmark.area;
    case 'round':
      return contribution.earmark.roundId;
    case 'initiative':
      return contribution.earmark.initiativeId;
  }
}

function fundTable(fund: Fund): ExportTable {
  return tableOf<Fund>(
    {
      name: 'fonds',
      title: 'Het gemeenschapsfonds',
      primaryKey: ['fonds_id'],
      foreignKeys: [],
      columns: [
        key('fonds_id', 'Nummer van het fonds', (row) => row.id),
        key('naam', 'Naam', (row) => row.name),
        key('plaats', 'Plaats', (row) => row.place),
        text('kvk_nummer', 'KvK-nummer', (row) => row.kvkNumber),
        key('beslist', 'Wie beslist in rechte', (row) => row.decider),
        date('gestart_op', 'Gestart op', (row) => row.startedOn),
      ],
    },
    [fund],
  );
}

function sourceTable(rows: readonly SourceRow[]): ExportTable {
  return tableOf<SourceRow>(
    {
      name: 'bijdragen',
      title: 'Bijdragen van gevers: elke regel is een bron van geld',
      primaryKey: ['bijdrage_id'],
      foreignKeys: [],
      columns: [
        key('bijdrage_id', 'Nummer van de bijdrage', ({ contribution }) => contribution.id),
        key('gever_id', 'Nummer van de gever', ({ contribution }) => contribution.giverId),
        key('soort_gever', 'Soort gever', ({ giver }) => giver?.kind ?? 'other'),
        text('gever', 'Naam van de gever; leeg bij een particulier', ({ giver }) => publicName(giver)),
        text('omschrijving', 'Omschrijving; leeg bij een particulier', publicTitle),
        key('vorm', 'Vorm', ({ contribution }) => contribution.form),
        euro('toegezegd', 'Toegezegd geld in euro; leeg bij goederen of uren', ({ contribution }) =>
          contribution.form === 'inKind' ? null : contribution.amount,
        ),
        euro(
          'waarde_in_natura',
          'Afgesproken waarde van goederen of uren, in euro; staat in geen boeking',
          ({ contribution }) => (contribution.form === 'inKind' ? contribution.amount : null),
        ),
        date('toegezegd_op', 'Toegezegd op', ({ contribution }) => contribution.promisedOn),
        key('oormerk_soort', 'Soort oormerk', ({ contribution }) => contribution.earmark.kind),
        text('oormerk', 'Oormerk', ({ contribution }) => earmarkText(contribution)),
        text('regeling', 'Code van de regeling (SiSa)', ({ contribution }) => contribution.agreement.scheme),
        text(
          'taakveld',
          'Taakveld (Iv3)',
          ({ contribution }) => contribution.agreement.taskField?.code ?? null,
        ),
        whole(
          'taakveld_jaar',
          'Jaar van de indeling in taakvelden',
          ({ contribution }) => contribution.agreement.taskField?.year ?? null,
        ),
      ],
    },
    rows,
  );
}

function entryTable(entries: readonly LedgerEntry[]): ExportTable {
  return tableOf<LedgerEntry>(
    {
      name: 'boekingen',
      title: 'Boekingen van het grootboek; de regels staan in boekingsregels',
      primaryKey: ['boeking_id'],
      foreignKeys: [{ column: 'draait_terug', table: 'boekingen', tableColumn: 'boeking_id' }],
      columns: [
        key('boeking_id', 'Nummer van de boeking', (row) => row.id),
        whole('volgnummer', 'Volgnummer', (row) => row.number),
        date('datum', 'Boekdatum', (row) => row.day),
        key('soort', 'Soort boeking', (row) => row.kind),
        text('draait_terug', 'Boeking die hiermee is teruggedraaid', (row) => row.reverses),
      ],
    },
    entries,
  );
}

function lineTable(entries: readonly LedgerEntry[]): ExportTable {
  const rows = entries.flatMap((entry) =>
    entry.lines.map((line, index): LineRow => ({ entry, line, place: index + 1 })),
  );
  return tableOf<LineRow>(
    {
      name: 'boekingsregels',
      title: 'Regels van de boekingen: debet is positief, credit negatief, elke boeking telt op tot nul',
      primaryKey: ['boeking_id', 'regel'],
      foreignKeys: [
        { column: 'boeking_id', table: 'boekingen', tableColumn: 'boeking_id' },
        { column: 'bijdrage_id', table: 'bijdragen', tableColumn: 'bijdrage_id' },
      ],
      columns: [
        key('boeking_id', 'Nummer van de boeking', ({ entry }) => entry.id),
        whole('regel', 'Regel binnen de boeking', ({ place }) => place),
        key('rekening', 'Rekening (RGS-code)', ({ line }) => line.account),
        euro('bedrag', 'Bedrag in euro', ({ line }) => line.amount),
        key('bijdrage_id', 'Bron van het geld', ({ line }) => line.source),
        text('betreft_soort', 'Waarvoor: ronde of toekenning', ({ line }) => line.subject?.kind ?? null),
        text('betreft_id', 'Nummer van die ronde of toekenning', ({ line }) => line.subject?.id ?? null),
      ],
    },
    rows,
  );
}

export function moneyTables(records: FundRecords): ExportTable[] {
  const givers = new Map(records.givers.map((giver) => [giver.id, giver]));
  const sources = records.contributions.map((contribution) => ({
    contribution,
    giver: givers.get(contribution.giverId),
  }));
  return [
    fundTable(records.fund),
    sourceTable(sources),
    entryTable(records.ledgerEntries),
    lineTable(records.ledgerEntries),
  ];
}
