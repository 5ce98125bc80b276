/** Where the data stands: how a start went, what could not be saved, what was set apart, and backups. */
import type { BackupProblems, SumBeside } from '../../formats/backup-problem';
import { formatEuro } from '../format';

/** A backup's problem without words does not compile. */
export type BackupWords = {
  readonly [Code in keyof BackupProblems as `backup.${Code}`]:
    | string
    | ((params: BackupProblems[Code]) => string);
};

const rows = (n: number): string => (n === 1 ? '1 regel' : `${n} regels`);

const sumWords = ({ title, inFile, counted }: SumBeside): string => {
  const said = inFile === null ? 'niets' : formatEuro(inFile);
  const found = counted === null ? 'niets' : formatEuro(counted);
  return `${title ?? 'Onbekende bron'}: in het bestand ${said}, nageteld ${found}.`;
};

const problems = {
  'backup.notABackup':
    'Dit bestand is geen reservekopie van Buurtpot. Er is niets veranderd. Kies een ander bestand.',
  'backup.formatNewer':
    'Deze kopie is gemaakt met een nieuwere Buurtpot. Er is niets veranderd. Installeer eerst de nieuwste Buurtpot.',
  'backup.appNewer': ({ appVersion }: BackupProblems['appNewer']) =>
    `Deze kopie is gemaakt met Buurtpot ${appVersion}. Er is niets veranderd. Installeer eerst die versie of een nieuwere.`,
  'backup.lengthDiffers': ({ said, found }: BackupProblems['lengthDiffers']) =>
    found < said
      ? 'Het einde van dit bestand ontbreekt. Er is niets veranderd. Kies een andere kopie, of haal dit bestand opnieuw op.'
      : 'Achter deze kopie staat iets wat er niet hoort. Er is niets veranderd. Kies een andere kopie.',
  'backup.altered': 'Dit bestand is beschadigd of veranderd. Er is niets teruggezet. Kies een andere kopie.',
  'backup.tooLarge': ({ maxMegabytes }: BackupProblems['tooLarge']) =>
    `De inhoud van deze kopie is te groot. Er past hooguit ${maxMegabytes} MB in. Er is niets veranderd.`,
  'backup.lineNotReadable': ({ line }: BackupProblems['lineNotReadable']) =>
    `Regel ${line} in deze kopie is niet te lezen. Er is niets teruggezet. Kies een andere kopie.`,
  'backup.outOfOrder': ({ line }: BackupProblems['outOfOrder']) =>
    `Regel ${line} in deze kopie staat op de verkeerde plek. Er is niets teruggezet. Kies een andere kopie.`,
  'backup.countDiffers': ({ said, found }: BackupProblems['countDiffers']) =>
    `De kopie noemt ${rows(said)}, maar er staan er ${found}. Er is niets teruggezet. Kies een andere kopie.`,
  'backup.totalDiffers':
    'De bedragen in deze kopie tellen niet op tot het genoemde totaal. Er is niets teruggezet. Kies een andere kopie.',
  'backup.rowDoesNotFit':
    'In deze kopie staat iets wat Buurtpot niet kent. Er is niets teruggezet. Kies een andere kopie.',
  'backup.chainBroken': ({ seq }: BackupProblems['chainBroken']) =>
    `Het logboek in deze kopie klopt niet vanaf regel ${seq}. Er is niets teruggezet. Kies een andere kopie.`,
  'backup.noFund': 'In deze kopie staat geen fonds. Er is niets veranderd. Kies een andere kopie.',
  'backup.sealedElsewhere':
    'Deze kopie hoort bij de sleutels van een andere computer. Hij gaat alleen daar open. Er is niets veranderd. Kies een bestand dat als reservekopie is bewaard.',
  'backup.notTheSame':
    'Op deze computer kwam de kopie er anders uit dan hij erin ging. Er is niets teruggezet. Start de computer opnieuw en probeer het dan nog eens.',
  'backup.balanceDiffers': ({ sums }: BackupProblems['balanceDiffers']) =>
    `Deze saldo’s kloppen niet met de boekingen. ${sums.map(sumWords).join(' ')} Er is niets teruggezet. Kies een andere kopie.`,
} satisfies BackupWords;

/** One of the things in each table of the store. */
const tables = {
  'data.table.funds': 'Fonds',
  'data.table.persons': 'Persoon',
  'data.table.givers': 'Gever',
  'data.table.contributions': 'Bijdrage',
  'data.table.ledgerEntries': 'Boeking',
  'data.table.initiatives': 'Initiatief',
  'data.table.applications': 'Aanvraag',
  'data.table.rounds': 'Ronde',
  'data.table.ballots': 'Stem',
  'data.table.sealedBallots': 'Verzegelde stem',
  'data.table.votingCodes': 'Stemcode',
  'data.table.voters': 'Kiezer',
  'data.table.panelMembers': 'Panellid',
  'data.table.lotteries': 'Loting',
  'data.table.agendas': 'Agenda',
  'data.table.planTalks': 'Gesprek over een plan',
  'data.table.conflicts': 'Gemeld belang',
  'data.table.grants': 'Toekenning',
  'data.table.reminders': 'Herinnering',
  'data.table.payments': 'Betaling',
  'data.table.paymentSettings': 'Instellingen van betalingen',
  'data.table.paymentBatches': 'Betaalopdracht',
  'data.table.batchLines': 'Regel van een betaalopdracht',
  'data.table.signatories': 'Ondertekenaar',
  'data.table.payeeChecks': 'Naamcontrole van een rekening',
  'data.table.bankAccounts': 'Bankrekening',
  'data.table.bankStatements': 'Bankafschrift',
  'data.table.bankEntries': 'Bankregel',
  'data.table.bookYears': 'Boekjaar',
  'data.table.fiscalDetails': 'Gegevens voor de Belastingdienst',
  'data.table.volunteers': 'Vrijwilliger',
  'data.table.claims': 'Declaratie',
  'data.table.claimReceipts': 'Bon',
  'data.table.reports': 'Verantwoording',
  'data.table.evidence': 'Foto',
  'data.table.valueMaps': 'Berekening van waarde',
  'data.table.retentionTerms': 'Eigen bewaartermijn',
  'data.table.retentionProposals': 'Voorstel om op te ruimen',
  'data.table.dataLeaks': 'Datalek',
  'data.table.subjectKeys': 'Sleutel van een persoon of initiatief',
  'data.table.keysToDestroy': 'Sleutel die vernietigd wordt',
  'data.table.auditEntries': 'Regel van het logboek',
};

export const data = {
  ...problems,
  ...tables,

  'data.finding.whole': 'Alles klopt',
  'data.finding.wholeWhy': 'De gegevens en het logboek zijn gelijk.',
  'data.finding.restWhole': 'De rest klopt. Hieronder staat wat apart is gezet.',
  'data.finding.aloneWhy': 'In een browser is er geen logboek om de gegevens mee te vergelijken.',
  'data.finding.damaged': 'Een deel van de gegevens is weg. Er is hier geen logboek om ze te herstellen.',
  'data.finding.damagedTodo': 'Zet een reservekopie terug.',
  'data.finding.journalBehind': 'Het logboek op de schijf is korter dan wat in de app staat.',
  'data.finding.diverged': 'Het logboek op de schijf vertelt iets anders dan de app.',
  'data.finding.journalUnreadable': 'Het logboek op de schijf kan niet worden gelezen.',
  'data.finding.question':
    'Tot u kiest, kan er niets worden opgeslagen. Er wordt niets weggegooid, wat u ook kiest.',

  'data.keepStore': 'Houd wat in de app staat',
  'data.keepStoreWhy': 'Er begint een nieuw logboek. Het oude wordt apart gezet.',
  'data.keepJournal': 'Neem wat in het logboek staat',
  'data.keepJournalWhy': 'De app wordt opnieuw gevuld. Wat er nu staat, wordt eerst bewaard.',
  'data.journalBroken': (p: { line: number }) =>
    `Het logboek is kapot vanaf regel ${p.line}. Houd wat in de app staat, of zet een reservekopie terug.`,
  'data.chosen': 'Gedaan. U kunt weer opslaan.',

  'data.journalStopped': 'Uw laatste wijziging staat in de app, maar nog niet in het logboek.',
  'data.journalStoppedTodo':
    'Doe die wijziging niet nog een keer. Los het probleem op en probeer het opnieuw.',
  'data.journalRetried': 'Het logboek is bijgewerkt. U kunt weer opslaan.',
  'data.repair.intro':
    'Hier ziet u of uw gegevens heel zijn. Zo niet, dan kunt u hier kiezen wat er gebeurt.',
  'data.repair.state': 'Gegevens en logboek',
  'data.repair.rows': 'Apart gezet',
  'data.repair.rowsWhy':
    'Deze regels passen niet meer bij wat de app verwacht. Ze zijn niet weg, maar tellen nu niet mee.',
  'data.repair.noRows': 'Er is niets apart gezet.',
  'data.repair.table': 'Soort',
  'data.repair.problem': 'Wat er niet past',
  'data.repair.whole': 'De hele regel',
  'data.repair.found': 'Gevonden',
  'data.repair.actions': 'Wat u kunt doen',
  'data.repair.restoreRow': 'Herstel uit het logboek',
  'data.repair.keepRow': 'Laat apart staan',
  'data.repair.kept': 'blijft apart',
  'data.repair.restored': 'De regel is hersteld en telt weer mee.',
  'data.repair.nothingGood': 'Het logboek heeft geen goede versie van deze regel. Hij blijft apart staan.',
  'data.repair.persisted': 'De computer bewaart deze gegevens ook als de schijf vol raakt.',
  'data.repair.notPersisted':
    'De computer mag deze gegevens opruimen als de schijf vol raakt. Bewaar vaak een reservekopie.',

  'data.demo.title': 'Voorbeeldfonds',
  'data.demo.throwAway': 'Voorbeeld weggooien',
  'data.demo.throwAwayWhy': 'Alles wat u in het voorbeeld deed, is dan weg. Uw eigen fonds blijft staan.',
  'data.demo.ask': 'Het voorbeeldfonds weggooien?',
  'data.demo.thrownAway': 'Het voorbeeldfonds is weggegooid. U kunt het altijd opnieuw openen.',

  'data.setAside': 'Logboek apart zetten',
  'data.setAsideWhy': 'Er wordt niets weggegooid. Daarna kunt u een reservekopie terugzetten.',
};
