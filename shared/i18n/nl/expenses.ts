/** Words about claims of volunteers and the tax-free allowance, and what its rules refuse. */
import type { ExpensesRefusals } from '../../domain/expenses/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'expenses.unknownClaim': 'Deze declaratie is er niet meer. Ga terug naar de lijst.',
  'expenses.unknownVolunteer': 'Deze vrijwilliger is er niet meer. Kies iemand anders.',
  'expenses.receiptMissing': 'Voeg een foto van de bon toe, of schrijf op waarom er geen bon is.',
  'expenses.notAPicture': 'Dit is geen foto die Buurtpot kan lezen. Maak een nieuwe foto.',
  'expenses.photoTellsMore': 'In deze foto staat meer dan beeld, zoals een plaats. Kies de foto opnieuw.',
  'expenses.photoTwice': 'Deze foto staat er al bij.',
  'expenses.dayInFuture': ({ today }) => `Deze dag moet nog komen. Vandaag is het ${formatTypedDay(today)}.`,
  'expenses.lastBeforeFirst': 'De laatste dag ligt voor de eerste dag.',
  'expenses.oneMonth': 'Een vergoeding gaat over één maand. Maak voor elke maand een eigen declaratie.',
  'expenses.ownClaim': 'Niemand keurt een eigen declaratie goed of af. Kies iemand anders.',
  'expenses.notHandedIn': 'Over deze declaratie is al besloten.',
  'expenses.notApproved': 'Deze declaratie is nog niet goedgekeurd, of al betaald.',
  'expenses.notOpen': 'Deze declaratie is al betaald of afgewezen.',
  'expenses.notPaid': 'Deze declaratie is nog niet betaald.',
  'expenses.unknownSource': 'Kies een bijdrage met geld: goederen en uren kunnen dit niet dragen.',
  'expenses.notEnoughFree': ({ free }) =>
    `In deze bijdrage is nog ${formatEuro(free)} vrij. Kies een andere bijdrage.`,
  'expenses.inBatch': ({ batch }) =>
    `Deze declaratie staat in betaalopdracht ${batch}, en die is getekend. Wacht op de bank, of trek haar in.`,
  'expenses.paidTooEarly': ({ earliest }) =>
    `Betalen kan niet voor ${formatTypedDay(earliest)}, de dag waar de declaratie over gaat.`,
} satisfies WordsFor<ExpensesRefusals>;

export const expenses = { ...refusals };
