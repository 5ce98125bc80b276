/** The audit log: every action in words, the check of its chain. */
import type { ACTIONS } from '../../domain/actions';

/** What the data room itself writes in the log, beside the actions. */
type OwnEntry = 'repair-row' | 'restore-backup' | 'renew-journal' | 'open-demo';

/** A sentence without a subject: the subject stands beside it. An action without words does not compile. */
type ActionWords = {
  readonly [Name in
    | (typeof ACTIONS)[keyof typeof ACTIONS]['name']
    | OwnEntry as `audit.action.${Name}`]: string;
};

const actionWords = {
  'audit.action.start-fund': 'Fonds begonnen',
  'audit.action.change-fund': 'Gegevens van het fonds gewijzigd',
  'audit.action.record-giver': 'Gever vastgelegd',
  'audit.action.change-giver': 'Gever gewijzigd',
  'audit.action.record-contribution': 'Bijdrage vastgelegd',
  'audit.action.record-receipt': 'Ontvangst geboekt',
  'audit.action.reverse-entry': 'Boeking teruggedraaid',
  'audit.action.record-initiative': 'Initiatief vastgelegd',
  'audit.action.change-initiative': 'Initiatief gewijzigd',
  'audit.action.record-application': 'Aanvraag vastgelegd',
  'audit.action.change-application': 'Aanvraag gewijzigd',
  'audit.action.start-scan': 'Scan begonnen',
  'audit.action.pause-scan': 'Klok van de scan stilgezet',
  'audit.action.resume-scan': 'Klok van de scan loopt weer',
  'audit.action.answer-scan': 'Scan beantwoord',
  'audit.action.withdraw-application': 'Aanvraag ingetrokken',
  'audit.action.prepare-round': 'Ronde voorbereid',
  'audit.action.change-round': 'Ronde gewijzigd',
  'audit.action.drop-round': 'Ronde weggegooid',
  'audit.action.open-round': 'Ronde geopend',
  'audit.action.enter-ballot': 'Stembiljet ingevoerd',
  'audit.action.remove-ballot': 'Stembiljet weggehaald',
  'audit.action.close-round': 'Stembus gesloten',
  'audit.action.record-count': 'Uitslag vastgelegd',
  'audit.action.import-election': 'Stemming uit een bestand opgenomen',
  'audit.action.award-round': 'Geld toegekend',
  'audit.action.change-instalments': 'Termijnen gewijzigd',
  'audit.action.record-payment': 'Betaling vastgelegd',
  'audit.action.settle-grant': 'Toekenning afgerekend',
  'audit.action.record-return': 'Teruggekomen geld geboekt',
  'audit.action.start-report': 'Verslag begonnen',
  'audit.action.save-report': 'Verslag bewaard',
  'audit.action.add-photo': 'Foto toegevoegd',
  'audit.action.remove-photo': 'Foto weggehaald',
  'audit.action.hand-in-report': 'Verslag ingeleverd',
  'audit.action.reopen-report': 'Verslag weer geopend',
  'audit.action.record-value-map': 'Waardekaart vastgelegd',
  'audit.action.change-value-map': 'Waardekaart gewijzigd',
  'audit.action.remove-value-map': 'Waardekaart weggehaald',
  'audit.action.erase-person': 'Persoonsgegevens gewist',
  'audit.action.confirm-keys-destroyed': 'Sleutels van gewiste gegevens vernietigd',
  'audit.action.undo-action': 'Ongedaan gemaakt',
  'audit.action.repair-row': 'Gegeven hersteld',
  'audit.action.restore-backup': 'Reservekopie teruggezet',
  'audit.action.renew-journal': 'Nieuw logboek op schijf begonnen',
  'audit.action.open-demo': 'Voorbeeldfonds klaargezet',
} satisfies ActionWords;

export const audit = {
  ...actionWords,
  'audit.undone': (p: { what: string; seq: string }) => `Ongedaan gemaakt: ${p.what} (regel ${p.seq})`,
  'audit.doneAgain': (p: { what: string; seq: string }) => `Toch weer gedaan: ${p.what} (regel ${p.seq})`,
  'audit.title': 'Logboek',
  'audit.intro':
    'Elke wijziging staat hier, met het tijdstip. Niemand kan er iets uit weghalen zonder dat u het ziet.',
  'audit.introOne': 'Dit is er met dit ene onderdeel gebeurd.',
  'audit.introFamily': 'Dit is er met dit onderdeel gebeurd, en met alles wat erbij hoort.',
  'audit.all': 'Het hele logboek',
  'audit.number': 'Nummer',
  'audit.when': 'Wanneer',
  'audit.who': 'Werkplek',
  'audit.what': 'Wat er gebeurde',
  'audit.about': 'Waarover',
  'audit.search': 'Zoek op een woord, een werkplek of een nummer',
  'audit.openHint': 'Open een regel om te zien wat er met dat ene onderdeel is gebeurd.',
  'audit.nothingFound': 'Niets gevonden. Probeer een ander woord.',
  'audit.emptyTitle': 'Er is nog niets gebeurd',
  'audit.emptyWhy': 'Zodra u iets vastlegt, komt het hier te staan.',
  'audit.shown': ({ shown, of }: { shown: number; of: number }) =>
    shown === of ? `${of} regels` : `${shown} van ${of} regels`,
  'audit.actor.treasurer': 'Penningmeester',
  'audit.actor.panel': 'Panel',
  'audit.actor.initiative': 'Initiatief',
  'audit.subject.fund': 'Fonds',
  'audit.subject.giver': 'Gever',
  'audit.subject.contribution': 'Bijdrage',
  'audit.subject.ledgerEntry': 'Boeking',
  'audit.subject.initiative': 'Initiatief',
  'audit.subject.application': 'Aanvraag',
  'audit.subject.round': 'Ronde',
  'audit.subject.grant': 'Toekenning',
  'audit.subject.report': 'Verslag',
  'audit.subject.valueMap': 'Waardekaart',
  'audit.subject.person': 'Persoon',
  'audit.subject.key': 'Sleutel',
  'audit.subject.other': 'Gegeven',
  'audit.numbered': ({ number }: { number: number }) => `nummer ${number}`,
  'audit.chain': 'Klopt het logboek nog?',
  'audit.chainWhy':
    'Elke regel draagt een vingerafdruk van de regel ervoor. Wie iets verandert of weghaalt, breekt de ketting.',
  'audit.check': 'Logboek controleren',
  'audit.checking': 'Het logboek wordt gecontroleerd',
  'audit.whole': 'Het logboek is heel',
  'audit.wholeWhy': ({ entries }: { entries: number }) =>
    entries === 1 ? '1 regel is nagerekend. Hij klopt.' : `${entries} regels zijn nagerekend. Alles klopt.`,
  'audit.head': 'Stand van het logboek',
  'audit.headWhy':
    'Schrijf deze acht groepen op, of zet ze in een verslag. Later ziet u of er iets is veranderd.',
  'audit.broken': 'Het logboek is beschadigd',
  'audit.brokenGap': ({ seq }: { seq: number }) => `Regel ${seq} ontbreekt.`,
  'audit.brokenLink': ({ seq }: { seq: number }) => `Regel ${seq} sluit niet aan op de regel ervoor.`,
  'audit.brokenAltered': ({ seq }: { seq: number }) => `Regel ${seq} is veranderd.`,
  'audit.brokenEnd': ({ seq }: { seq: number }) => `Na regel ${seq} ontbreken er regels.`,
  'audit.brokenTodo': 'Zet een reservekopie terug, of vraag hulp. Gooi niets weg.',
};
