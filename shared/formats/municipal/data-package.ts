/** The export for the municipality: one zip with a CSV per table, `datapackage.json`, a SQL file and a reader's guide. */
import { shortHash } from '../../kernel/hash';
import { encodeUtf8 } from '../../kernel/utf8';
import { writeCsv } from '../csv';
import { packPacket } from '../packet';
import { describePackage, resourcePath } from './descriptor';
import type { ExportMark, ExportTable, FundRecords, Layout } from './layout';
import { loadSql } from './load-sql';
import { awardTables } from './tables/award-tables';
import { claimTable } from './tables/claim-table';
import { loanTables } from './tables/loan-tables';
import { moneyTables } from './tables/money-tables';
import { planTables } from './tables/plan-tables';
import { voteTables } from './tables/vote-tables';

export function exportTables(records: FundRecords): ExportTable[] {
  return [
    ...moneyTables(records),
    ...loanTables(records),
    claimTable(records.claims),
    ...planTables(records),
    ...voteTables(records),
    ...awardTables(records),
  ];
}

function readersGuide(records: FundRecords, tables: readonly ExportTable[], mark: ExportMark): string {
  const list = tables.map((table) => `- ${resourcePath(table.name)}: ${table.title} (${table.rows.length})`);
  return [
    `Export van ${records.fund.name}, ${records.fund.place}`,
    `Gemaakt op ${mark.madeAt.slice(0, 10)} met Buurtpot ${mark.appVersion}`,
    `Stand van het logboek: ${shortHash(mark.auditHead)}`,
    '',
    'Tabellen (CSV, UTF-8, komma als scheiding, punt in bedragen):',
    ...list,
    '',
    'datapackage.json beschrijft elke kolom en noemt van elk bestand de grootte en de SHA-256.',
    'laden.sql zet alles in PostgreSQL. Pak de zip uit en voer in die map uit: psql -d NAAM -f laden.sql',
    'Geld en de waarde van goederen of uren staan in aparte kolommen: alleen geld staat in de boekingen.',
    'Wat van een toekenning is achtergelaten of ingetrokken, staat in het register. De reden blijft bij het fonds.',
    'De lijst van mensen gaat niet mee: geen namen, adressen of rekeningnummers daaruit.',
    'Titels en verhalen zijn vrije tekst en kunnen een naam noemen. Een verhaal staat er alleen in als de makers dat goed vonden.',
    "Tekst die met een teken als = of + begint, heeft een ' ervoor: zo voert een rekenblad niets uit.",
    'Nakijken: buurtpot verify <dit bestand>, of in de app onder Export nakijken.',
    '',
  ].join('\r\n');
}

function makeDataPackage(records: FundRecords, mark: ExportMark): Uint8Array {
  const tables = exportTables(records);
  const written = tables.map((table) => ({
    table,
    bytes: encodeUtf8(
      writeCsv(
        table.columns.map(({ name }) => name),
        table.rows,
      ),
    ),
  }));
  const companions = new Map([
    ['laden.sql', encodeUtf8(loadSql(tables))],
    ['LEESMIJ.txt', encodeUtf8(readersGuide(records, tables, mark))],
  ]);
  const descriptor = describePackage(records.fund.name, { tables: written, companions }, mark);
  return packPacket(
    new Map([
      ['datapackage.json', encodeUtf8(`${JSON.stringify(descriptor, null, 2)}\n`)],
      ...companions,
      ...written.map(({ table, bytes }): [string, Uint8Array] => [resourcePath(table.name), bytes]),
    ]),
  );
}

export const dataPackage: Layout = {
  id: 'data-package',
  label: { nl: 'Gegevenspakket (zip met CSV)', en: 'Data package (zip with CSV)' },
  make: makeDataPackage,
};
