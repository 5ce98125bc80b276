/** Words about privacy: what is known of a person, erasing it, and the register of processing. */
import type { PrivacyRefusals } from '../../domain/privacy/refusals';
import type { WordsFor } from '../like';

const refusals = {
  'privacy.unknownPerson': 'Deze gegevens zijn er niet meer. Er is niets gewist.',
  'privacy.nothingToErase': 'Er is niets wat nu gewist mag of kan worden.',
  'privacy.changedSincePreview':
    'Er is intussen iets veranderd. Er is niets gewist. Bekijk de lijst opnieuw.',
  'privacy.termBelowLaw': (p: { least: number }) => `De wet laat geen kortere termijn toe dan ${p.least}.`,
  'privacy.sameTerms': 'U heeft geen termijn veranderd.',
  'privacy.unknownTerm': 'Voor dit soort gegevens is er geen termijn.',
  'privacy.proposalOpen': 'Er ligt al een voorstel. Rond dat eerst af, of trek het in.',
  'privacy.unknownProposal': 'Dit voorstel is er niet meer.',
  'privacy.notInThatState': 'Dat kan nu niet met dit voorstel. Kijk hoe ver het is.',
  'privacy.linesWithoutVerdict': 'Het besluit past niet bij dit voorstel. Bekijk de regels opnieuw.',
  'privacy.dayInFuture': 'Deze dag moet nog komen. Kies vandaag of eerder.',
  'privacy.dayTooEarly': 'Deze dag ligt voor de dag van het voorstel.',
  'privacy.staleProposal':
    'Er is iets veranderd na het besluit. Er is niets opgeruimd. Trek dit voorstel in en maak een nieuw.',
  'privacy.unknownLeak': 'Dit datalek staat niet meer in de lijst.',
  'privacy.leakIsClosed': 'Dit datalek is afgesloten.',
  'privacy.leakNotComplete':
    'Vul eerst in: de maatregelen, de kans op schade, de melding, en of u de mensen heeft ingelicht.',
  'privacy.leakInFuture': 'Er staat een dag of tijd die nog moet komen.',
  'privacy.leakDayTooEarly': 'Er staat een dag van voor de ontdekking.',
} satisfies WordsFor<PrivacyRefusals>;

const erasure = {
  'privacy.erase': 'Gegevens wissen',
  'privacy.eraseIntro':
    'Hieronder staat precies wat er gebeurt. De wet laat u sommige gegevens zeven jaar bewaren.',
  'privacy.eraseNothing': 'Er is nu niets te wissen.',
  'privacy.eraseAsk': 'Deze gegevens voor altijd wissen?',
  'privacy.eraseForGood': 'Dit kan niet ongedaan worden gemaakt. Ook Buurtpot kan het dan niet meer lezen.',
  'privacy.eraseCopies':
    'Kopieën op deze computer worden hierdoor ook onleesbaar. Een leesbare kopie, of een kopie voor een andere computer, niet. Gooi oude weg.',
  'privacy.eraseKeyCopies':
    'De sleutel ligt nog hooguit 30 dagen in een kopie op deze computer. Daarna is hij echt weg.',
  'privacy.eraseTexts':
    'Teksten waarin de naam letterlijk staat, ziet u hierboven. Lees zelf na of een tekst anders iets over de persoon zegt.',
  'privacy.erased': 'De gegevens zijn gewist.',
  'privacy.erasedKeysLater':
    'De gegevens zijn gewist. De sleutel kon nog niet weg. Dat gebeurt vanzelf als u Buurtpot weer start.',
  'privacy.row': 'Waar het staat',
  'privacy.parts': 'Wat',
  'privacy.fate': 'Wat er gebeurt',
  'privacy.part.name': 'naam',
  'privacy.part.email': 'mailadres',
  'privacy.part.phone': 'telefoon',
  'privacy.part.contact': 'contactpersoon',
  'privacy.part.account': 'rekening en rekeninghouder',
  'privacy.part.title': 'omschrijving',
  'privacy.part.terms': 'afspraken',
  'privacy.part.figures': 'bedrag en dag',
  'privacy.part.texts': 'teksten van het plan',
  'privacy.fate.removed': 'Gaat helemaal weg',
  'privacy.fate.erased': 'Wordt gewist',
  'privacy.fate.bookkeeping': (p: { day: string }) =>
    `Blijft tot en met ${p.day}: de boekhouding moet zeven jaar bewaard blijven`,
  'privacy.fate.figuresOnly': 'Blijft: de termijn is voorbij, maar het zijn alleen nog cijfers',
  'privacy.fate.unsettled': 'Blijft tot alles is betaald en afgerekend',
  'privacy.fate.ofTheGroup': 'Blijft: dit gaat over de groep. Lees zelf na of er een naam in staat',
};

const access = {
  'privacy.access': 'Wat wij van u weten',
  'privacy.accessIntro': 'Alles wat het fonds over u heeft vastgelegd.',
  'privacy.accessWhat': 'Wat',
  'privacy.accessValue': 'Wat er staat',
  'privacy.accessRights':
    'U mag vragen om iets te verbeteren of te wissen. Het fonds antwoordt binnen een maand. Klachten kunt u melden bij de Autoriteit Persoonsgegevens.',
  'privacy.accessSave': 'Bewaar als tekst',
  'privacy.accessFile': 'inzage.txt',
  'privacy.accessContactOf': 'Contactpersoon van',
  'privacy.accessAccount': (p: { of: string }) => `Rekening van ${p.of}`,
  'privacy.accessHolder': (p: { iban: string; holder: string }) => `${p.iban}, op naam van ${p.holder}`,
  'privacy.accessPlan': (p: { number: number; day: string }) => `Plan ${p.number}, binnen op ${p.day}`,
  'privacy.accessGift': (p: { day: string }) => `Bijdrage, toegezegd op ${p.day}`,
  'privacy.accessReceived': (p: { day: string }) => `Ontvangen op ${p.day}`,
  'privacy.accessReceivedWhat': (p: { amount: string; number: number }) =>
    `${p.amount}, boeking nummer ${p.number}`,
  'privacy.accessPaid': (p: { day: string }) => `Betaald op ${p.day}`,
  'privacy.accessMention': (p: { table: string }) => `Uw naam in: ${p.table}`,
};

const register = {
  'privacy.register': 'Register van verwerkingen',
  'privacy.registerIntro':
    'De AVG vraagt elke stichting om zo’n register (artikel 30). Buurtpot maakt het uit wat de app echt bewaart.',
  'privacy.registerOpen': 'Bekijk en print het register',
  'privacy.registerSecured':
    'Alle genoemde gegevens staan versleuteld op de computer van het fonds. De app stuurt niets weg.',
  'privacy.registerPeople': 'Over wie',
  'privacy.registerPurpose': 'Waarvoor',
  'privacy.registerBasis': 'Grondslag',
  'privacy.registerRecipients': 'Wie het buiten het bestuur krijgt',
  'privacy.registerRetention': 'Hoe lang',
  'privacy.registerFields': 'Velden in de app',
  'privacy.registerNobody': 'niemand',
  'privacy.people.fund': 'Het fonds zelf',
  'privacy.people.contacts': 'Contactpersonen en gevers',
  'privacy.people.givers': 'Gevers',
  'privacy.people.initiatives': 'Initiatieven en hun mensen',
  'privacy.people.voters': 'Stemmers, zonder naam',
  'privacy.people.pictured': 'Mensen op foto’s',
  'privacy.people.named': 'Wie in de tekst genoemd wordt',
  'privacy.purpose.reach': 'Contact houden',
  'privacy.purpose.receive': 'Geld ontvangen en verantwoorden',
  'privacy.purpose.books': 'Boekhouding',
  'privacy.purpose.decide': 'Plannen beoordelen',
  'privacy.purpose.vote': 'Stemmen tellen',
  'privacy.purpose.pay': 'Geld betalen',
  'privacy.purpose.account': 'Verantwoording',
  'privacy.purpose.show': 'Laten zien wat er is gedaan',
  'privacy.purpose.measure': 'Waarde berekenen',
  'privacy.purpose.retention': 'Bewijzen wat er is opgeruimd, en waarom',
  'privacy.purpose.leaks': 'Lijst van datalekken (AVG 33.5)',
  'privacy.basis.consent': 'Toestemming (AVG 6.1a)',
  'privacy.basis.contract': 'Overeenkomst (AVG 6.1b)',
  'privacy.basis.law': 'Wettelijke plicht (AVG 6.1c)',
  'privacy.basis.interest': 'Gerechtvaardigd belang (AVG 6.1f)',
  'privacy.recipient.bank': 'bank',
  'privacy.recipient.municipality': 'gemeente',
  'privacy.recipient.accountant': 'kascommissie of accountant',
  'privacy.recipient.panel': 'panel',
  'privacy.retention.books': '7 jaar na het boekjaar (AWR 52, BW 2:10)',
  'privacy.retention.plans':
    'Na weigeren, intrekken of afrekenen: eerst de toelichting, later titel en begroting. Zie de bewaartermijnen',
  'privacy.retention.reachable':
    'Tot de bewaartermijn na het laatste contact, of tot iemand om wissen vraagt',
  'privacy.retention.totals': 'Na de termijn voor bezwaar alleen totalen',
  'privacy.retention.photos':
    'Tot de bewaartermijn na de afrekening, of tot de toestemming wordt ingetrokken',
  'privacy.retention.reports': 'Tot de bewaartermijn na de afrekening',
  'privacy.retention.proof': 'Blijft, als bewijs van wat er is opgeruimd. Zonder namen',
  'privacy.retention.leaks': 'Tot de bewaartermijn na het afsluiten',
};

export const privacy = {
  ...refusals,
  ...erasure,
  ...access,
  ...register,
  'privacy.title': 'Privacy',
  'privacy.intro': 'Wat u van mensen weet, laten zien en wissen. Iedereen mag daarom vragen.',
  'privacy.people': 'Mensen',
  'privacy.peopleIntro': 'Kies iemand. U ziet dan wat u van die persoon weet, en kunt het wissen.',
  'privacy.who': 'Naam',
  'privacy.role': 'Rol',
  'privacy.role.giver': 'Gever',
  'privacy.role.contactOf': (p: { of: string }) => `Contactpersoon van ${p.of}`,
  'privacy.role.none': 'Nergens meer genoemd',
  'privacy.emptyTitle': 'Er staan geen mensen in dit fonds',
  'privacy.emptyWhy': 'Zodra u een contactpersoon of een gever vastlegt, staat die hier.',
  'privacy.noneFound': 'Niemand heet zo. Zoek met een ander woord.',
  'privacy.search': 'Zoek een naam',
  'privacy.subject': 'Privacy van één persoon',
  'privacy.toSubject': 'Inzage en wissen',
};
