/** Words of the booklet with all plans of a round, a page each. */

export const booklet = {
  'booklet.title': 'Planboekje',
  'booklet.open': 'Planboekje printen',
  'booklet.intro': 'Alle plannen van deze ronde, elk op een eigen blad. Handig bij het gesprek.',
  'booklet.of': (p: { name: string }) => `Planboekje van ${p.name}`,
  'booklet.file': (p: { number: number }) => `planboekje-ronde-${p.number}`,
  'booklet.plan': (p: { number: number; title: string }) => `${p.number}. ${p.title}`,
  'booklet.from': (p: { initiative: string }) => `Van: ${p.initiative}`,
  'booklet.asks': (p: { cost: string }) => `Vraagt uit de pot: ${p.cost}`,
  'booklet.costs': 'Wat het kost',
  'booklet.line': 'Kosten',
  'booklet.amount': 'Bedrag',
  'booklet.own': (p: { from: string }) => `Betaald door ${p.from}`,
  'booklet.gone': 'Van dit plan is alleen het bedrag bewaard.',
  'booklet.notes': 'Vragen en zorgen',
};
