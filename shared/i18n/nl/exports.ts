/** Words of the export for the municipality and of its verification. */
import type { CheckResult, FindingCode, ParamsOfFinding } from '../../formats/municipal/verify/finding';
import { sayIntake } from './intake';

const findingWords = {
  'verify.packet': ({ problem }) => sayIntake(problem),
  'verify.noDescriptor': () => 'Het bestand datapackage.json ontbreekt. Kies een export van Buurtpot.',
  'verify.descriptorNotUnderstood': ({ field }) =>
    `datapackage.json is niet te lezen${field === '' ? '' : ` bij ${field}`}. Kies een export van Buurtpot.`,
  'verify.fileMissing': ({ path }) => `${path} ontbreekt in de zip.`,
  'verify.fileNotListed': ({ path }) => `${path} staat niet in de lijst van de export.`,
  'verify.wrongSize': ({ path, expected, found }) =>
    `${path} is ${found} bytes groot. Dat moet ${expected} zijn.`,
  'verify.wrongHash': ({ path }) => `${path} is veranderd na het maken van de export.`,
  'verify.csv': ({ path, line }) => `${path}, regel ${line}: deze regel is geen goede CSV.`,
  'verify.notText': ({ path }) => `${path} is geen tekst in UTF-8.`,
  'verify.wrongHeader': ({ path }) => `${path}: de kolommen zijn anders dan datapackage.json zegt.`,
  'verify.tableMissing': ({ table }) => `De tabel ${table} ontbreekt.`,
  'verify.cellEmpty': ({ path, line, column }) => `${path}, regel ${line}: ${column} is leeg.`,
  'verify.cellWrongType': ({ path, line, column, type }) =>
    `${path}, regel ${line}: ${column} is geen ${{ integer: 'geheel getal', number: 'getal', date: 'datum', boolean: 'ja of nee' }[type] ?? type}.`,
  'verify.keyTwice': ({ path, line }) => `${path}, regel ${line}: dit nummer staat er twee keer in.`,
  'verify.keyUnknown': ({ path, line, column }) => `${path}, regel ${line}: ${column} verwijst naar niets.`,
  'verify.entryNotBalanced': ({ entry, difference }) =>
    `Boeking ${entry} sluit niet. Het verschil is € ${difference}.`,
  'verify.entryNumberGap': ({ expected, found }) => `Boeking ${expected} ontbreekt. Er staat ${found}.`,
  'verify.drawsDiffer': ({ award, difference }) =>
    `Toekenning ${award}: de bronnen tellen niet op tot het bedrag. Het verschil is € ${difference}.`,
  'verify.awardDiffers': ({ award, difference }) =>
    `Toekenning ${award}: het grootboek zegt iets anders. Het verschil is € ${difference}.`,
  'verify.paymentsDiffer': ({ award, difference }) =>
    `Toekenning ${award}: de betalingen kloppen niet. Het verschil is € ${difference}.`,
  'verify.claimDiffers': ({ claim, difference }) =>
    `Declaratie ${claim}: het grootboek zegt iets anders. Het verschil is € ${difference}.`,
  'verify.loanDiffers': ({ loan, difference }) =>
    `Lening ${loan}: het grootboek zegt iets anders. Het verschil is € ${difference}.`,
  'verify.inKindBooked': ({ source }) => `${source}: goederen of uren staan als geld in het grootboek.`,
  'verify.ruleUnknown': ({ round, rule }) => `${round}: deze versie kent de telregel ${rule} niet.`,
  'verify.boxDiffers': ({ round }) => `${round}: de stembiljetten zijn veranderd.`,
  'verify.countDiffers': ({ round }) => `${round}: opnieuw tellen geeft een andere uitslag.`,
  'verify.onlyTotals': ({ round }) =>
    `${round}: niet opnieuw geteld. Er staan geen stembiljetten meer in, alleen de uitslag.`,
} satisfies { [Code in FindingCode]: (params: ParamsOfFinding<Code>) => string };

export const exports = {
  ...findingWords,
  'exports.title': 'Export voor de gemeente',
  'exports.intro': 'U maakt in één keer een zip voor de gemeente. Iedereen kan die nakijken en narekenen.',
  'exports.make': 'Export maken en opslaan',
  'exports.making': 'De export wordt gemaakt',
  'exports.checking': 'De export wordt nagekeken',
  'exports.saved': ({ name }: { name: string }) => `Opgeslagen als ${name}. De export is nagekeken en klopt.`,
  'exports.notSaved': 'De export klopt niet en is daarom niet opgeslagen.',
  'exports.whatIsInside': 'Wat zit erin',
  'exports.noPersons':
    'De lijst van mensen gaat niet mee: geen namen, adressen of rekeningnummers. Kijk zelf of een titel een naam noemt.',
  'exports.storiesByConsent': 'Een verhaal gaat alleen mee als de makers dat goed vonden.',
  'exports.tables': 'Tabellen',
  'exports.table': 'Tabel',
  'exports.rows': 'Regels',
  'exports.file': 'Bestand',
  'exports.openRoundsStay': 'Een ronde die nog loopt, gaat niet mee.',
  'exports.insideIntro': 'Elke tabel is een bestand dat u met een rekenblad kunt openen.',
  'exports.counting': 'Wat erin zit',
  'exports.privacy': 'Geen gegevens van mensen',
  'exports.saving': 'De export wordt opgeslagen',
  'exports.stopped': 'U bent gestopt. Er is niets opgeslagen.',
  'exports.savedTitle': 'De export is opgeslagen',
  'exports.notSavedTitle': 'De export is niet opgeslagen',
  'exports.toVerify': 'Een export nakijken',
  'exports.check': 'Nakijken door anderen',
  'exports.checkWhy':
    'De gemeente kan de zip zelf nakijken: in deze app, of met de opdracht buurtpot verify. Daarvoor is geen account nodig.',
  'exports.fileName': 'export',
  'exports.table.fonds': 'Het fonds',
  'exports.table.bijdragen': 'Bijdragen van gevers',
  'exports.table.boekingen': 'Boekingen',
  'exports.table.boekingsregels': 'Regels van de boekingen',
  'exports.table.leningen': 'Leningen en deelnames',
  'exports.table.aflosplannen': 'Plannen om terug te betalen',
  'exports.table.declaraties': 'Declaraties, zonder naam',
  'exports.table.initiatieven': 'Initiatieven',
  'exports.table.aanvragen': 'Aanvragen',
  'exports.table.begrotingsregels': 'Begrotingen',
  'exports.table.rondes': 'Stemrondes die geteld zijn',
  'exports.table.stemplannen': 'Plannen per ronde, met de uitslag',
  'exports.table.stembiljetten': 'Keuzes op de stembiljetten',
  'exports.table.register': 'Register van toekenningen',
  'exports.table.dekking': 'Uit welke bijdrage een toekenning komt',
  'exports.table.betalingen': 'Betalingen',
  'exports.table.verantwoordingen': 'Verantwoordingen',
  'verify.title': 'Export nakijken',
  'verify.intro':
    'Kies een zip die met Buurtpot is gemaakt. Dit kan ook een export van een ander fonds zijn.',
  'verify.choose': 'Zip kiezen',
  'verify.drop': 'Sleep de zip hierheen, of kies hem.',
  'verify.stopped': 'U bent gestopt. De zip is niet nagekeken.',
  'verify.fileName': 'Bestand',
  'verify.checks': 'Zes controles',
  'verify.skippedWhy': 'Dit kan pas als de tabellen kloppen.',
  'verify.tables': 'Wat erin staat',
  'verify.headWhy':
    'Staat deze reeks ook in een verslag of brief? Vergelijk de groepen. Zijn ze gelijk, dan hoort deze export daarbij.',
  'verify.notRead': 'Dit is geen export',
  'verify.working': 'De export wordt nagekeken en nageteld',
  'verify.passed': 'Deze export klopt',
  'verify.failed': 'Deze export klopt niet',
  'verify.about': ({ title, day }: { title: string; day: string }) => `${title}, gemaakt op ${day}`,
  'verify.auditHead': 'Stand van het logboek',
  'verify.outcome.passed': 'Klopt',
  'verify.outcome.failed': 'Klopt niet',
  'verify.outcome.skipped': 'Niet nagekeken',
  'verify.checkFiles': 'Elk bestand is er en is niet veranderd',
  'verify.checkTables': 'Elke cel heeft de goede soort',
  'verify.checkKeys': 'Elk nummer is uniek en verwijst ergens naar',
  'verify.checkLedger': 'Elke boeking sluit op nul',
  'verify.checkAwards': 'Toekenningen, betalingen, declaraties en leningen kloppen met het grootboek',
  'verify.checkCounts': 'Elke stemronde opnieuw geteld geeft dezelfde uitslag',
  'verify.summary': ({ passed, of }: { passed: number; of: number }) =>
    `${passed} van ${of} controles kloppen.`,
};

/** Which words name a check. */
export const CHECK_WORDS = {
  files: 'verify.checkFiles',
  tables: 'verify.checkTables',
  keys: 'verify.checkKeys',
  ledger: 'verify.checkLedger',
  awards: 'verify.checkAwards',
  counts: 'verify.checkCounts',
} as const satisfies Record<CheckResult['check'], keyof typeof exports>;
