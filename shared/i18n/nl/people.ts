/** Words about people and groups: contact persons and initiatives. */
import type { PeopleRefusals } from '../../domain/people/refusals';
import type { WordsFor } from '../like';

const refusals = {
  'people.unknownInitiative': 'Dit initiatief is er niet meer. Kies een ander initiatief.',
  'people.initiativeNameTaken': ({ name }: PeopleRefusals['people.initiativeNameTaken']) =>
    `Er is al een initiatief met de naam ${name}. Kies dat initiatief, of geef een andere naam.`,
} satisfies WordsFor<PeopleRefusals>;

export const people = {
  ...refusals,
  'people.contact': 'Contactpersoon',
  'people.contactName': 'Naam van de contactpersoon',
  'people.personName': 'Naam',
  'people.contactNameMissing': 'Vul ook een naam in, of maak mail en telefoon leeg.',
  'people.email': 'Mailadres',
  'people.emailNotRight': 'Dit mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl.',
  'people.phone': 'Telefoon',
  'people.phoneNotRight': 'Dit nummer is te kort. Schrijf het zoals 06 1234 5678.',
  'people.noContact': 'Nog niet bekend',

  'people.initiatives.title': 'Initiatieven',
  'people.initiatives.intro': 'Groepen bewoners met een plan. Een officiële vorm is niet nodig.',
  'people.initiatives.new': 'Nieuw initiatief',
  'people.initiatives.emptyTitle': 'Nog geen initiatieven',
  'people.initiatives.emptyWhy':
    'Een initiatief is een groep bewoners met een plan. Het ontstaat vanzelf bij de eerste aanvraag.',
  'people.initiatives.search': 'Zoek een initiatief',
  'people.initiatives.noneFound': 'Geen initiatief heet zo. Zoek met een ander woord.',
  'people.initiatives.plans': 'Plannen',
  'people.initiatives.account': 'Rekening',
  'people.initiatives.accountKnown': 'Bekend',
  'people.initiatives.accountMissing': 'Nog niet bekend',
  'people.initiative.name': 'Naam van het initiatief',
  'people.initiative.legalForm': 'Vorm',
  'people.initiative.legalForm.informal': 'Groep bewoners',
  'people.initiative.legalForm.association': 'Vereniging',
  'people.initiative.legalForm.foundation': 'Stichting',
  'people.initiative.legalForm.cooperative': 'Coöperatie',
  'people.initiative.legalForm.company': 'Bedrijf',
  'people.initiative.legalForm.other': 'Anders',
  'people.initiative.area': 'Buurt',
  'people.initiative.noArea': 'Geen vaste buurt',
  'people.initiative.iban': 'IBAN van het initiatief',
  'people.initiative.ibanHelp': 'Op deze rekening komt het geld.',
  'people.initiative.holder': 'Naam van de rekeninghouder',
  'people.initiative.holderHelp': 'Precies zoals de bank de naam kent. De bank vergelijkt naam en nummer.',
  'people.initiative.holderMissing': 'Vul ook de naam van de rekeninghouder in.',
  'people.initiative.ibanMissing': 'Vul ook het IBAN in, of maak de naam leeg.',
  'people.initiative.facts': 'Gegevens',
  'people.initiative.plans': 'Plannen van dit initiatief',
  'people.initiative.noPlans': 'Dit initiatief heeft nog geen plan ingediend.',
  'people.initiative.recorded': 'Het initiatief is vastgelegd.',
  'people.initiative.changed': 'Het initiatief is gewijzigd.',
  'people.initiative.change': 'Initiatief wijzigen',
};
