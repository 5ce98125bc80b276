/** The agenda of the meeting about the plans of a round, in Dutch. */

export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.intro': 'Vul in wanneer het begint en hoe lang het duurt. De tijden volgen vanzelf.',
  'agenda.of': (p: { name: string }) => `Agenda van ${p.name}`,
  'agenda.file': (p: { number: number }) => `agenda-ronde-${p.number}`,
  'agenda.startsAt': 'Begin',
  'agenda.startsAtHelp': 'Uren en minuten, zoals 19:30.',
  'agenda.startsAtWrong': 'Typ een tijd zoals 19:30.',
  'agenda.length': 'Duur',
  'agenda.minutesUnit': 'minuten',
  'agenda.opening': 'Opening',
  'agenda.pause': 'Pauze',
  'agenda.vote': 'Stemmen',
  'agenda.closing': 'Afsluiting',
  'agenda.order': 'Volgorde van de plannen',
  'agenda.byNumber': 'Op nummer',
  'agenda.byLot': 'Door het lot',
  'agenda.plans': 'Minuten per plan',
  'agenda.plansHelp': (p: { n: number }) =>
    p.n === 1
      ? 'Laat u het leeg, dan krijgt een plan 1 minuut.'
      : `Laat u het leeg, dan krijgt een plan ${p.n} minuten.`,
  'agenda.saved': 'De agenda is bewaard.',
  'agenda.over': (p: { n: number }) =>
    p.n === 1
      ? 'Zo duurt het 1 minuut langer dan gepland.'
      : `Zo duurt het ${p.n} minuten langer dan gepland.`,
  'agenda.overWhat': 'Geef plannen minder tijd, of maak de bijeenkomst langer.',
  'agenda.time': 'Tijd',
  'agenda.item': 'Onderdeel',
  'agenda.minutes': 'Minuten',
  'agenda.end': 'Einde',
  'agenda.noPart': (p: { names: string; n: number }) =>
    p.n === 1 ? `${p.names} neemt geen deel.` : `${p.names} nemen geen deel.`,
  'agenda.lotOrder': 'De volgorde is geloot.',
};
