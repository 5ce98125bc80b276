/** Words about the bank: accounts, statements, matching, and what its rules refuse. */
import type { BankRefusals } from '../../domain/bank/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'bank.accountKnown': ({ name }) => `Deze rekening staat er al: ${name}.`,
  'bank.unknownAccount':
    'Deze rekening is niet van het fonds, of nog niet vastgelegd. Leg de rekening eerst vast.',
  'bank.startAfterEntries': ({ first }) =>
    `Er staan al regels van ${formatTypedDay(first)}. Kies een eerste dag op of voor die dag.`,
  'bank.dayInFuture': ({ day, today }) =>
    `${formatTypedDay(day)} ligt na vandaag (${formatTypedDay(today)}). Klopt de klok van deze computer?`,
  'bank.nothingNew': 'Alles in dit bestand was al ingelezen. Er is niets veranderd.',
  'bank.unknownEntry': 'Deze bankregel is er niet meer. Ga terug naar de lijst.',
  'bank.alreadyBooked': 'Deze bankregel is al verwerkt.',
  'bank.notBooked': 'Deze bankregel is nog niet verwerkt.',
  'bank.partsDiffer': ({ left }) =>
    `De delen zijn samen niet het bedrag van de bank. Er blijft ${formatEuro(left)} over.`,
  'bank.reasonNeeded': 'Schrijf op waarom dit bij elkaar hoort.',
  'bank.unknownLedgerEntry': 'Deze boeking is er niet meer. Kies een andere.',
  'bank.moreThanBooked': ({ number, left }) =>
    `Van boeking ${number} staat nog ${formatEuro(left)} open bij de bank. Meer kan er niet bij horen.`,
  'bank.unknownSource': 'Kies een bijdrage met geld: goederen en uren kunnen dit niet dragen.',
  'bank.unknownPayment': 'Deze betaling is er niet meer. Misschien is zij al teruggedraaid.',
  'bank.grantSettled': ({ number }) =>
    `Toekenning ${number} is al afgerekend. Een betaling daarvan kan niet meer terug.`,
  'bank.notOpposite': 'Dit zijn geen twee helften: kies van twee rekeningen hetzelfde bedrag, erbij en eraf.',
  'bank.bounceStays':
    'De bank gaf deze betaling terug. Klopt dat niet? Maak dan eerst die koppeling ongedaan.',
  'bank.paidAgain': 'Deze betaling is daarna opnieuw gedaan. Maak eerst die koppeling ongedaan.',
  'bank.inBatchAgain': ({ batch }) =>
    `Deze betaling staat nu in betaalopdracht ${batch}. Haal haar daar eerst uit.`,
  'bank.changedSince': 'De toekenning of declaratie is daarna veranderd. Dit kan niet meer terug.',
  'bank.loanWasRepaid': 'Van deze lening is al terugbetaald. Draai eerst die terugbetaling terug.',
  'bank.moneyInUse': ({ short }) =>
    `Dit geld is al toegekend of gereserveerd. Zonder deze boeking is er ${formatEuro(short)} te weinig.`,
  'bank.onStatement': 'Deze boeking staat op een afschrift. Maak eerst de bankregel bij Bank weer los.',
} satisfies WordsFor<BankRefusals>;

export const bank = { ...refusals };
