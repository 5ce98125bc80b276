/** Words about awards from before the books of a fund began. */
import type { CarriedRefusals } from '../../domain/grants/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'carried.noOpening': 'Leg eerst de beginstand vast.',
  'carried.dayTooLate': ({ day }) =>
    `De boeken beginnen na ${formatTypedDay(day)}. Kies die dag of een eerdere.`,
  'carried.beforeAward': ({ awardedOn }) =>
    `Er is toegekend op ${formatTypedDay(awardedOn)}. Kies die dag of een latere.`,
  'carried.unknownInitiative': 'Dit initiatief is er niet meer. Kies een ander.',
  'carried.unknownSource': 'Deze bijdrage is er niet meer. Kies een andere.',
  'carried.sourceTwice': ({ title }) => `‘${title}’ staat er twee keer. Maak er één regel van.`,
  'carried.notFree': ({ title, free }) => `Bij ‘${title}’ is ${formatEuro(free)} vrij.`,
  'carried.notMeantFor': ({ title }) =>
    `‘${title}’ is voor een ander doel bedoeld. Kies een andere bijdrage.`,
  'carried.unknownAward': 'Deze toekenning van eerder is al teruggedraaid.',
  'carried.inUse': ({ number }) =>
    `Met toekenning ${number} is al iets gedaan. U kunt die nog wel intrekken bij Toekenningen.`,
} satisfies WordsFor<CarriedRefusals>;

export const carried = {
  ...refusals,
  'carried.title': 'Toekenningen van eerder',
  'carried.intro':
    'Was geld al toegekend en nog niet betaald? Leg hier vast wat u nog moet betalen. Wat al betaald is, komt niet in de boeken.',
  'carried.cannot':
    'Is alles al betaald? Dan kan de toekenning niet mee, ook als het verslag nog komt. Houd dat buiten de app bij.',
  'carried.none': 'Er zijn geen toekenningen van eerder.',
  'carried.add': 'Toekenning van eerder toevoegen',
  'carried.plan': 'Plan',
  'carried.toPay': 'Nog te betalen bij het begin',
  'carried.takeBack': 'Terugdraaien',
  'carried.total': 'Samen',
  'carried.initiative': 'Initiatief',
  'carried.newInitiative': 'Een nieuw initiatief',
  'carried.newName': 'Naam van het initiatief',
  'carried.newNameHelp': 'De bankrekening vult u later in bij het initiatief.',
  'carried.planName': 'Naam van het plan',
  'carried.awardedOn': 'Toegekend op',
  'carried.paidBefore': 'Hiervan al eerder betaald',
  'carried.paidBeforeHelp': 'Dit staat alleen in de tekst van het plan.',
  'carried.paidText': ({ amount }: { amount: string }) =>
    `Vóór het begin van de boeken is al ${amount} betaald. Hier staat wat er toen nog te betalen was.`,
  'carried.draws': 'Nog te betalen, en uit welke bijdrage',
  'carried.source': 'Bijdrage',
  'carried.sourceFree': ({ title, free }: { title: string; free: string }) => `${title} (${free} vrij)`,
  'carried.amount': 'Nog te betalen',
  'carried.addSource': 'Nog een bijdrage',
  'carried.removeSource': ({ n }: { n: number }) => `Bijdrage ${n} weghalen`,
  'carried.sum': ({ amount }: { amount: string }) => `Samen nog te betalen: ${amount}.`,
  'carried.payOn': 'Te betalen op',
  'carried.payOnHelp': 'In termijnen verdelen kan daarna, bij de toekenning.',
  'carried.band': 'Wat het initiatief daarna vertelt',
  'carried.bandHelp': 'Is alles al verantwoord? Kies dan dat er niets wordt gevraagd.',
  'carried.reportDue': 'Uiterlijk op',
  'carried.saved': 'De toekenning van eerder is vastgelegd.',
  'carried.save': 'Leg de toekenning vast',
  'carried.reverse': ({ number }: { number: number }) => `Draai toekenning ${number} terug`,
  'carried.reverseWhy': 'Het geld is daarna weer vrij. Dat kan zolang er niets anders mee is gedaan.',
  'carried.reversed': 'De toekenning van eerder is teruggedraaid.',
};
