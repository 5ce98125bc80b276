/** Words about what was agreed with givers: when their money comes, and what the rules refuse of it. */
import type { AgreementRefusals } from '../../domain/funds/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'agreements.noMoney': 'Dit is een gift in natura. Daar komt geen geld op binnen.',
  'agreements.partsDoNotSum': ({ sum, amount }: AgreementRefusals['agreements.partsDoNotSum']) =>
    `De delen zijn samen ${formatEuro(sum)}. Dat moet precies ${formatEuro(amount)} zijn.`,
  'agreements.partBeforePromise': ({ promisedOn }: AgreementRefusals['agreements.partBeforePromise']) =>
    `Een deel kan niet vóór de toezegging van ${formatTypedDay(promisedOn)} komen. Kies een latere dag.`,
  'agreements.notALoan': 'Dit is geen lening. Er valt niets terug te betalen.',
  'agreements.moreThanOwed': ({ owed }: AgreementRefusals['agreements.moreThanOwed']) =>
    `Van deze lening staat nog hoogstens ${formatEuro(owed)} open.`,
  'agreements.notRefundable': 'Alleen een gift of subsidie kan zo terug naar de gever.',
  'agreements.notFree': ({ free }: AgreementRefusals['agreements.notFree']) =>
    `Van dit geld is nog maar ${formatEuro(free)} vrij. De rest is al gereserveerd, toegekend of betaald.`,
  'agreements.isEarmarked': 'Dit geld is voor iets anders bedoeld. Kies geld zonder oormerk.',
} satisfies WordsFor<AgreementRefusals>;

export const agreements = {
  ...refusals,
  'agreements.change': 'Afspraken wijzigen',
  'agreements.changed': 'De afspraken zijn gewijzigd.',
  'agreements.parts': 'Wanneer komt het geld?',
  'agreements.partsHelp':
    'Komt het in delen, of over een paar jaar? Leg dan elk deel vast. Anders laat u dit leeg.',
  'agreements.part': (p: { n: number }) => `Deel ${p.n}`,
  'agreements.partDay': 'Verwacht op',
  'agreements.partAmount': 'Bedrag',
  'agreements.partOpen': 'Nog te komen',
  'agreements.addPart': 'Deel toevoegen',
  'agreements.firstPart': 'In delen vastleggen',
  'agreements.removePart': (p: { n: number }) => `Deel ${p.n} weghalen`,
  'agreements.fit': (p: { amount: string }) => `Samen precies ${p.amount}.`,
  'agreements.short': (p: { amount: string }) => `Er is nog ${p.amount} over.`,
  'agreements.over': (p: { amount: string }) => `Samen is het ${p.amount} te veel.`,
  'agreements.spread': 'Gelijk verdelen',
  'agreements.spreadCount': 'Aantal delen',
  'agreements.spreadEvery': 'Elke',
  'agreements.every.year': 'jaar',
  'agreements.every.quarter': 'kwartaal',
  'agreements.every.month': 'maand',
  'agreements.plan': 'Wanneer het geld komt',
  'agreements.partIn': 'Binnen',
  'agreements.partPartly': 'Deels binnen',
  'agreements.partLate': 'Te laat',
  'agreements.forRound': (p: { round: string }) => `Voor ronde: ${p.round}`,
  'agreements.earmarkRound': 'Welke ronde?',
  'funds.contribution.earmark.round': 'Voor een ronde',
  'agreements.scheme': 'Code van de regeling',
  'agreements.schemeHelp':
    'Bij geld van het rijk: de code waarmee de gemeente verantwoordt (SiSa). Vraag ernaar.',
  'agreements.taskField': 'Taakveld van de gemeente',
  'agreements.taskFieldHelp': 'Bewonersinitiatieven vallen meestal onder 6.1.',
  'agreements.taskFieldYear': 'Indeling van het jaar',
  'agreements.government': 'Voor de gemeente',
  'agreements.spending': 'Besteed per regeling',
  'agreements.spendingIntro':
    'Wat er per jaar echt is uitgegeven. De gemeente heeft dit nodig voor haar jaarrekening.',
  'agreements.spendingYear': 'Jaar',
  'agreements.spendingReceived': 'Binnen',
  'agreements.spendingSpent': 'Besteed',
  'agreements.spendingSince': 'Besteed tot en met dit jaar',
  'agreements.saveCsv': 'Opslaan als CSV',
  'agreements.spendingFile': 'besteed-per-regeling.csv',
  'agreements.partExpected': 'Verwacht',
};
