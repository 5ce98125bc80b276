/** What is wrong with a bank statement: where, what, and what to do. */
import type { StatementProblemCode, StatementProblemOf } from '../../formats/statements/problem';
import { sayIntake } from './intake';

/** One sentence maker for each code; a code without words does not compile. */
export type StatementWords = {
  readonly [Code in StatementProblemCode as `statement.${Code}`]: (
    problem: StatementProblemOf<Code>,
  ) => string;
};

/** ‘maart.xml’, regel 12: */
function at({ file, line }: { readonly file: string | null; readonly line: number | null }): string {
  const inFile = file === null ? '' : `‘${file}’`;
  if (line === null) return file === null ? '' : `${inFile}: `;
  return file === null ? `Regel ${line}: ` : `${inFile}, regel ${line}: `;
}

const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const statements: StatementWords = {
  'statement.file': (problem) => `${at(problem)}${sayIntake(problem.problem)}`,
  'statement.unknownLayout': (problem) =>
    `${at(problem)}Buurtpot herkent dit niet als bankafschrift. Kies bij uw bank CAMT.053, MT940 of CSV.`,
  'statement.intradayReport': (problem) =>
    `${at(problem)}Dit is een tussenstand van de bank (camt.052 of MT942). Kies bij uw bank het dagafschrift, camt.053.`,
  'statement.notification': (problem) =>
    `${at(problem)}Dit is een melding van betalingen (camt.054), zonder saldo. Kies bij uw bank camt.053.`,
  'statement.otherMessage': (problem) =>
    `${at(problem)}In dit XML-bestand staat ‘${problem.name}’, en dat is geen afschrift. Kies bij uw bank camt.053.`,
  'statement.xmlNotWhole': (problem) =>
    `${at(problem)}Hier is het XML-bestand niet heel. Haal het opnieuw op bij uw bank.`,
  'statement.balancesOnly': (problem) =>
    `${at(problem)}In dit bestand staan alleen saldo’s. Kies bij uw bank een bestand met af- en bijschrijvingen.`,
  'statement.noEntries': (problem) =>
    `${at(problem)}In dit bestand staan geen af- of bijschrijvingen. Kies bij uw bank een andere periode.`,
  'statement.accountMissing': (problem) =>
    `${at(problem)}Bij dit afschrift staat geen rekeningnummer. Haal het bestand opnieuw op bij uw bank.`,
  'statement.rowLength': (problem) =>
    `${at(problem)}Hier staan ${problem.cells} vakken, maar er horen er ${problem.columns}. Haal het bestand opnieuw op bij uw bank.`,
  'statement.quoteNotClosed': (problem) =>
    `${at(problem)}Hier begint een aanhalingsteken dat nergens eindigt. Haal het bestand opnieuw op bij uw bank.`,
  'statement.textAfterQuote': (problem) =>
    `${at(problem)}Na een aanhalingsteken staat nog tekst. Haal het bestand opnieuw op bij uw bank.`,
  'statement.notAnAmount': (problem) =>
    `${at(problem)}Bij ‘${problem.field}’ staat ‘${problem.text}’, en dat is geen bedrag. Haal het bestand opnieuw op bij uw bank.`,
  'statement.tooManyDecimals': (problem) =>
    `${at(problem)}Bij ‘${problem.field}’ staat ‘${problem.text}’, en dat is geen heel aantal centen. Vraag uw bank om een ander bestand.`,
  'statement.amountTooLarge': (problem) =>
    `${at(problem)}Bij ‘${problem.field}’ staat ‘${problem.text}’, en dat is te groot. Kijk of u het goede bestand koos.`,
  'statement.notADay': (problem) =>
    `${at(problem)}Bij ‘${problem.field}’ staat ‘${problem.text}’, en dat is geen dag. Haal het bestand opnieuw op bij uw bank.`,
  'statement.signUnknown': (problem) =>
    `${at(problem)}Bij ‘${problem.field}’ staat ‘${problem.text}’. Af of bij is zo niet te zien. Haal het bestand opnieuw op bij uw bank.`,
  'statement.sumTooLarge': (problem) =>
    `${at(problem)}De bedragen zijn samen groter dan op een rekening kan staan. Kijk of u het goede bestand koos.`,
  'statement.nothingInZip': (problem) =>
    `${at(problem)}In deze zip zit geen bestand. Kies een zip met bankafschriften.`,
  'statement.otherCurrency': (problem) =>
    `${at(problem)}Rekening ${problem.account} is in ${problem.currency}. Buurtpot leest alleen rekeningen in euro.`,
  'statement.balanceCurrency': (problem) =>
    `${at(problem)}Een saldo van rekening ${problem.account} is in ${problem.currency}, en de rest in euro. Vraag uw bank hoe dat zit.`,
  'statement.notBooked': (problem) =>
    `${at(problem)}Deze post is nog niet geboekt (${problem.status}). Buurtpot neemt hem niet mee.`,
  'statement.entryLeftOut': (problem) =>
    `${at(problem)}Deze post is niet te lezen: ‘${problem.text}’. Het afschrift is zo niet heel en wordt niet overgenomen.`,
  'statement.entryInText': (problem) =>
    `${at(problem)}In deze omschrijving lijkt nog een post te staan. Kijk of het saldo klopt.`,
  'statement.balanceBroken': (problem) =>
    `${at(problem)}Het saldo na deze post sluit niet aan op het vorige. Het verschil is € ${euros(problem.differenceCents)}.`,
};
