/** What the rules of payments refuse, in words. */
import type { PaymentsRefusals } from '../../domain/payments/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'payments.unknownSignatory': 'Deze ondertekenaar is er niet meer. Kies iemand anders.',
  'payments.nameTaken': ({ name }) => `${name} staat er al voor deze tijd. Eén persoon tekent niet als twee.`,
  'payments.untilBeforeFrom': ({ from }) =>
    `De laatste dag kan niet voor ${formatTypedDay(from)} liggen, de eerste dag.`,
  'payments.unknownInitiative': 'Dit initiatief is er niet meer. Open het scherm opnieuw.',
  'payments.interestTwice': ({ initiative }) => `Bij ${initiative} staat al een belang. Pas die regel aan.`,
  'payments.mayNotSign': ({ today }) =>
    `Deze persoon mag op ${formatTypedDay(today)} niet tekenen. Kijk bij Ondertekenaars.`,
  'payments.wrongCode': 'Deze tekencode klopt niet. Probeer het nog eens.',
  'payments.isAuthor': 'U maakte deze opdracht zelf. Laat iemand anders als tweede tekenen.',
  'payments.hasInterest': ({ line, payee }) =>
    `Regel ${line} betaalt ${payee}. Deze persoon heeft daar een belang bij en tekent deze opdracht niet.`,
  'payments.notStarted': 'Er is nog geen fonds. Begin eerst een fonds.',
  'payments.nothingChosen': 'Kies ten minste één betaling.',
  'payments.chosenTwice': ({ line, payee }) => `Regel ${line} (${payee}) staat er twee keer in.`,
  'payments.notPayable': ({ line }) =>
    `Regel ${line} hoeft niet meer betaald te worden. Open het scherm opnieuw.`,
  'payments.inBatch': ({ payee, batch }) => `De betaling aan ${payee} staat al in betaalopdracht ${batch}.`,
  'payments.noAccount': ({ payee }) => `Van ${payee} is geen rekening bekend. Vul die eerst in.`,
  'payments.notSepa': ({ payee }) =>
    `De rekening van ${payee} ligt buiten het gebied van SEPA. Betaal die bij de bank zelf.`,
  'payments.tooMuch': ({ payee, most }) =>
    `Het bedrag voor ${payee} is te groot. Een bank neemt hoogstens ${formatEuro(most)} per betaling.`,
  'payments.noHolder': ({ payee }) =>
    `De naam op de rekening van ${payee} kan de bank niet lezen. Schrijf die met gewone letters.`,
  'payments.dayGone': ({ today }) => `De dag van betalen is voorbij. Kies ${formatTypedDay(today)} of later.`,
  'payments.unknownBatch': 'Deze betaalopdracht is er niet meer.',
  'payments.notDraft': 'Deze opdracht is al getekend. Er verandert niets meer aan.',
  'payments.notFrozen': 'Deze opdracht wacht niet op een tweede handtekening.',
  'payments.notApproved': 'Deze opdracht is nog niet goed getekend. Daarna kan zij naar de bank.',
  'payments.otherContent': 'De opdracht is niet meer wat u zag. Teken niets, en trek de opdracht in.',
  'payments.accountChanged': ({ line, payee }) =>
    `De rekening van ${payee} (regel ${line}) is intussen veranderd. Bel ze, en trek deze opdracht in.`,
  'payments.amountChanged': ({ line, payee }) =>
    `Het bedrag voor ${payee} (regel ${line}) is intussen anders. Trek deze opdracht in en maak een nieuwe.`,
  'payments.otherFile': 'Het bestand zou anders zijn dan de vorige keer. Het is niet bewaard.',
  'payments.sentOtherwise':
    'Deze opdracht ging al op een andere manier naar de bank. Zo betaalt u niet dubbel.',
  'payments.alreadyStopped': 'Deze opdracht is al ingetrokken.',
  'payments.partPaid': ({ lines }) =>
    `Van deze opdracht ${lines === 1 ? 'is al 1 betaling' : `zijn al ${lines} betalingen`} gedaan. Intrekken kan niet meer.`,
  'payments.unknownLine': 'Deze regel is er niet meer. Open de opdracht opnieuw.',
  'payments.lineNotOpen': 'Deze regel is al klaar.',
  'payments.notRejected': 'Deze regel is niet afgewezen. Open de opdracht opnieuw.',
  'payments.notSent': 'Deze opdracht ging nog niet naar de bank.',
  'payments.dayInFuture': ({ today }) =>
    `Deze dag moet nog komen. Kies ${formatTypedDay(today)} of een eerdere dag.`,
  'payments.noAccountToCheck': 'Er is geen rekening om na te kijken. Vul die eerst in.',
} satisfies WordsFor<PaymentsRefusals>;

export const payments = { ...refusals };
