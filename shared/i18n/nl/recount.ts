/** The page with which anyone counts a vote again, and what the app says of saving it. */
import { formatNumber } from '../format';

export const recount = {
  'recount.title': (p: { name: string }) => `Hertelling: ${p.name}`,
  'recount.from': (p: { fund: string; day: string }) => `${p.fund}, gemaakt op ${p.day}`,
  'recount.language': 'English',
  'recount.print': 'Afdrukken',
  'recount.counting': 'Deze pagina telt alle stemmen opnieuw.',
  'recount.broken': 'Dit bestand is veranderd of niet heel. Vraag het fonds om een nieuw.',
  'recount.same': 'Opnieuw geteld: alles klopt met wat het fonds vastlegde.',
  'recount.differs': 'Opnieuw geteld: dit klopt niet met wat het fonds vastlegde.',
  'recount.how':
    'Deze pagina telde net zelf alle stembiljetten. Zij doet dat zonder internet, met dezelfde regels.',
  'recount.checks': 'Wat is nagekeken',
  'recount.check': 'Wat',
  'recount.recorded': 'Vastgelegd',
  'recount.found': 'Nu gevonden',
  'recount.verdict': 'Klopt het?',
  'recount.yes': 'Klopt',
  'recount.no': 'Klopt niet',
  'recount.box': 'Kenmerk van de stembus',
  'recount.regulation': 'Kenmerk van de regels',
  'recount.outcome': 'Gekozen plannen en bedrag',
  'recount.outcomeLine': (p: { n: number; cost: string }) =>
    p.n === 1 ? `1 plan, ${p.cost}` : `${formatNumber(p.n)} plannen, ${p.cost}`,
  'recount.paper': 'Leg de kenmerken naast het getekende proces-verbaal.',
  'recount.facts': 'De stemming',
  'recount.pot': 'Geld in de pot',
  'recount.rule': 'Telregel',
  'recount.ballots': 'Stembiljetten die meetellen',
  'recount.opened': 'Geopend op',
  'recount.closed': 'Gesloten op',
  'recount.plans': 'Alle plannen, en waarom',
  'recount.plan': 'Plan',
  'recount.why': 'Waarom',
  'recount.granted': 'Krijgt',
  'recount.list': 'Alle stembiljetten',
  'recount.listIntro': 'Gesorteerd, zonder naam en zonder tijd. Gelijke biljetten staan op één regel.',
  'recount.listShow': 'Toon alle stembiljetten',
  'recount.times': 'Aantal',
  'recount.ballot': 'Wat erop staat',
  'recount.blank': 'Blanco',
  'recount.proofShow': 'Toon de hele tabel met betalingen',
  'recount.proofUnits': (p: { parts: string }) =>
    `Bedragen zijn hier hele getallen. Eén euro is ${p.parts} van deze delen.`,
  'recount.proofAdd': (p: { start: string }) =>
    `Elk biljet begon met ${p.start} delen. Per rij: wat betaald is plus wat over is, is weer dat getal. Onderaan per plan: biljetten keer bedrag, opgeteld.`,
  'recount.proofSum': 'Alle biljetten samen',
  'recount.receipts': 'Ontvangstcodes',
  'recount.receiptsIntro':
    'Wie met een code op een scherm stemde, kreeg een ontvangstcode. Elk biljet heeft er een.',
  'recount.receiptsShow': 'Toon alle ontvangstcodes',
  'recount.receipt': 'Ontvangstcode',
  'recount.receiptField': 'Uw ontvangstcode',
  'recount.receiptLook': 'Zoek mijn code',
  'recount.receiptFound': (p: { choices: string }) =>
    `Uw code staat in de lijst. Op dit biljet staat: ${p.choices}`,
  'recount.receiptUnread': 'Deze code klopt niet. Kijk elk teken nog eens na.',
  'recount.receiptAbsent':
    'Deze code staat niet in de lijst. Vraag het fonds hoe dat komt. Een biljet dat niet meetelt, staat er niet in.',
  'recount.save': 'Hertelbestand bewaren',
  'recount.saveWhy':
    'Eén bestand dat in elke browser opengaat, zonder internet. Wie het opent, telt alles zelf na.',
  'recount.fileName': (p: { number: number }) => `hertelling-ronde-${p.number}`,
};
