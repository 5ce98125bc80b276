/** Words about how long things are kept: the terms, what is due, proposals to the board and the deletion report. */
import type { Clock, RetentionEvent, RetentionKind } from '../../domain/privacy/retention/policy';
import type { RetentionPart } from '../../domain/privacy/retention/retention-line';

const kinds = {
  'retention.kind.contact': 'Contactpersonen',
  'retention.kind.privateGiver': 'Gevers die een persoon zijn',
  'retention.kind.claimant': 'Vrijwilligers die declareren of goedkeuren',
  'retention.kind.gift': 'Bijdragen van organisaties',
  'retention.kind.initiative': 'Initiatieven die nooit geld kregen',
  'retention.kind.payee': 'Initiatieven die geld kregen',
  'retention.kind.refusedPlan': 'Plannen die niet doorgingen',
  'retention.kind.withdrawnPlan': 'Plannen die zijn ingetrokken',
  'retention.kind.grantedPlan': 'Plannen die geld kregen',
  'retention.kind.payment': 'Betalingen',
  'retention.kind.bankEntry': 'Bankregels',
  'retention.kind.report': 'Verslagen',
  'retention.kind.photos': 'Foto’s',
  'retention.kind.valueMap': 'Waardekaarten',
  'retention.kind.ballots': 'Stembiljetten',
  'retention.kind.lottery': 'Lotingen voor het panel',
  'retention.kind.leak': 'Datalekken',
} satisfies { readonly [Kind in RetentionKind as `retention.kind.${Kind}`]: string };

const parts = {
  'retention.part.name': 'naam',
  'retention.part.email': 'mailadres',
  'retention.part.phone': 'telefoon',
  'retention.part.contact': 'contactpersoon',
  'retention.part.account': 'rekening en rekeninghouder',
  'retention.part.title': 'titel',
  'retention.part.terms': 'afspraken',
  'retention.part.summary': 'toelichting',
  'retention.part.coFunding': 'namen van andere gevers',
  'retention.part.scan': 'woorden van de scan',
  'retention.part.reason': 'reden',
  'retention.part.pabulib': 'gegevens uit het bestand',
  'retention.part.budget': 'woorden van de begroting',
  'retention.part.reference': 'kenmerk',
  'retention.part.story': 'verhaal en lessen',
  'retention.part.photos': 'foto’s',
  'retention.part.valueTexts': 'woorden van de waardekaart',
  'retention.part.ballots': 'alle biljetten. De totalen blijven',
  'retention.part.candidates': 'gegevens van de kandidaten. Nummers en uitslag blijven',
  'retention.part.leakTexts': 'beschrijving van het lek',
  'retention.part.bankTexts': 'namen, rekeningen en omschrijvingen. Bedragen en dagen blijven',
  'retention.part.receipts': 'foto’s van bonnen',
  'retention.part.birthday': 'geboortedag',
} satisfies { readonly [Part in RetentionPart as `retention.part.${Part}`]: string };

const events = {
  'retention.event.lastActive':
    'na het laatste contact over een plan of een gift. Was dat er nooit? Dan na het vastleggen',
  'retention.event.bookYearOfReceipt': 'na het boekjaar van de laatste ontvangst',
  'retention.event.bookYearOfBooking': 'na het boekjaar van de laatste boeking',
  'retention.event.bookYearOfPayment': 'na het boekjaar van de laatste betaling',
  'retention.event.bookYearOfSettlement': 'na het boekjaar van de afrekening',
  'retention.event.refused': 'na de afwijzing',
  'retention.event.withdrawn': 'na het intrekken',
  'retention.event.settled': 'na de afrekening',
  'retention.event.settledOrMade': 'na de afrekening. Hoort er geen toekenning bij? Dan na het maken',
  'retention.event.decided': 'na het besluit over de ronde',
  'retention.event.lotteryOver': 'na de loting',
  'retention.event.leakClosed': 'na het afsluiten',
} satisfies { readonly [Event in RetentionEvent as `retention.event.${Event}`]: string };

const clocks = {
  'retention.clock.personal': 'Persoonlijk deel',
  'retention.clock.facts': 'Wat bij het geld hoort',
} satisfies { readonly [Name in Clock as `retention.clock.${Name}`]: string };

const proposals = {
  'retention.propose': 'Maak een voorstel voor het bestuur',
  'retention.proposeWhat': 'Wat komt er in het voorstel?',
  'retention.proposeNone': 'Kies ten minste één soort.',
  'retention.proposed': 'Het voorstel is gemaakt. Er is nog niets weg.',
  'retention.proposalWaits': 'Er ligt een voorstel bij het bestuur',
  'retention.proposalWaitsWhy': 'Rond dat eerst af. Daarna kunt u een nieuw voorstel maken.',
  'retention.proposalOpen': 'Naar het voorstel',
  'retention.proposals': 'Voorstellen en verslagen',
  'retention.proposalsNone': 'Er is nog geen voorstel gemaakt.',
  'retention.proposal': (p: { number: number }) => `Voorstel ${p.number}`,
  'retention.proposalTitle': 'Voorstel om op te ruimen',
  'retention.madeOn': 'Gemaakt op',
  'retention.lines': 'Regels',
  'retention.status': 'Stand',
  'retention.status.proposed': 'Bij het bestuur',
  'retention.status.decided': 'Besloten',
  'retention.status.carriedOut': 'Opgeruimd',
  'retention.status.dropped': 'Ingetrokken',
  'retention.listTitle': 'Wat er wordt voorgesteld',
  'retention.listIntro': 'Neem deze lijst mee naar de vergadering. Op papier staan de namen er ook bij.',
  'retention.decide': 'Besluit van het bestuur',
  'retention.decideIntro': 'Vul in wat er is besloten. Bij alles wat blijft, hoort een reden.',
  'retention.decideSave': 'Leg het besluit vast',
  'retention.decided': 'Het besluit is vastgelegd. Er is nog niets weg.',
  'retention.decidedOn': 'Besloten op',
  'retention.decidedBy': 'Bij welk besluit of in welke vergadering',
  'retention.decidedByHelp': 'Bijvoorbeeld: bestuursvergadering van 3 december.',
  'retention.keep': 'Wil het bestuur iets bewaren?',
  'retention.keepReasonOf': (p: { what: string }) => `Reden om te bewaren: ${p.what}`,
  'retention.keepHelp': 'Kruis aan wat blijft. Over een jaar staat het weer in de lijst.',
  'retention.verdict': 'Besluit',
  'retention.verdict.approved': 'Opruimen',
  'retention.verdict.kept': (p: { reason: string; day: string }) => `Bewaren tot ${p.day}: ${p.reason}`,
  'retention.carryOut': 'Ruim nu op',
  'retention.carryOutTitle': 'Uitvoeren',
  'retention.carryOutIntro':
    'Er gebeurt precies wat is besloten. Is er iets veranderd? Dan gebeurt er niets.',
  'retention.carryOutNothing': 'Het bestuur bewaart alles. Rond het voorstel af. Er gaat niets weg.',
  'retention.finish': 'Rond af',
  'retention.finishAsk': 'Het voorstel afronden?',
  'retention.finished': 'Het voorstel is afgerond. Er is niets opgeruimd.',
  'retention.carryOutAsk': 'Alles voor altijd opruimen wat is besloten?',
  'retention.carryOutForGood':
    'Dit kan niet ongedaan worden gemaakt. Geen enkele boeking verandert. Bedragen en dagen blijven.',
  'retention.carriedOut': 'Het is opgeruimd. Hieronder staat het verslag.',
  'retention.carriedOutKeysLater':
    'Het is opgeruimd. Sleutels konden nog niet weg. Dat gebeurt vanzelf als u Buurtpot weer start.',
  'retention.drop': 'Trek het voorstel in',
  'retention.dropped': 'Het voorstel is ingetrokken. Er is niets opgeruimd.',
};

const report = {
  'retention.report': 'Verslag van het opruimen',
  'retention.reportIntro':
    'Dit verslag blijft bewaard. Het zegt wat is opgeruimd en waarom. Er staan geen namen in.',
  'retention.reportCarriedOut': 'Opgeruimd op',
  'retention.reportKind': 'Soort',
  'retention.reportTerm': 'Termijn',
  'retention.reportCount': 'Aantal',
  'retention.reportSince': 'Om sinds',
  'retention.reportKept': 'Voor nu bewaard',
  'retention.reportTotal': 'Samen opgeruimd',
  'retention.reportNothing': 'Er is niets opgeruimd.',
};

const terms = {
  'retention.terms': 'Bewaartermijnen',
  'retention.termsIntro':
    'Voor elk soort gegeven lopen twee klokken. Eerst gaat het persoonlijke deel weg. Later wat bij het geld hoort.',
  'retention.termsSave': 'Bewaar de termijnen',
  'retention.termsSaved': 'De termijnen zijn bewaard.',
  'retention.termsBoard': 'Laat het bestuur de termijnen vaststellen. De wet zet de ondergrens.',
  'retention.source.books': (p: { least: string }) => `Wet: ten minste ${p.least} (AWR 52, BW 2:10)`,
  'retention.source.objection': (p: { least: string }) => `Wet: ten minste ${p.least} bezwaartijd (Awb 6:7)`,
  'retention.source.list': 'Gekozen naar de selectielijst gemeenten 2020',
  'retention.source.own': 'Eigen keuze van het fonds',
};

export const retention = {
  ...kinds,
  ...parts,
  ...events,
  ...clocks,
  ...proposals,
  ...report,
  ...terms,
  'retention.title': 'Bewaren en opruimen',
  'retention.intro':
    'Wat te lang is bewaard, staat hier. Er gaat nooit vanzelf iets weg: het bestuur besluit.',
  'retention.due': 'De termijn is om',
  'retention.dueIntro': 'Per soort ziet u welke klok dat zegt, en sinds wanneer.',
  'retention.dueNone': 'Er is niets waarvan de termijn om is',
  'retention.dueNoneWhy': 'Zodra een termijn om is, staat het hier en op uw beginscherm.',
  'retention.group': (p: { kind: string; clock: string }) => `${p.kind}: ${p.clock}`,
  'retention.groupWhy': (p: { term: string; event: string; source: string }) =>
    `${p.term} ${p.event}. ${p.source}.`,
  'retention.what': 'Over wie of wat',
  'retention.parts': 'Wat er weggaat',
  'retention.since': 'Sinds',
  'retention.years': (p: { n: number }) => `${p.n} jaar`,
  'retention.weeks': (p: { n: number }) => (p.n === 1 ? '1 week' : `${p.n} weken`),
  'retention.unit.years': 'jaar',
  'retention.unit.weeks': 'weken',
  'retention.photosOf': (p: { of: string }) => `Verslag van ${p.of}`,
  'retention.leakNumber': (p: { number: number }) => `Datalek ${p.number}`,
  'retention.gone': 'Al opgeruimd',
};
