/** With what a plan that lost would have won. */
import { formatNumber } from '../format';

export const votingNeeded = {
  'needed.title': 'Wat er nodig was geweest',
  'needed.intro':
    'Voor elk plan dat niet gekozen is, wordt opnieuw geteld. Alleen wat geteld is, staat hier.',
  'needed.start': 'Zoek het uit',
  'needed.busy': 'Er wordt steeds opnieuw geteld',
  'needed.votes': 'Met extra stemmen',
  'needed.cost': 'Of met een lagere prijs',
  'needed.byVotes': (p: { n: number }) =>
    p.n === 1 ? 'Met 1 extra stem gekozen' : `Met ${formatNumber(p.n)} extra stemmen gekozen`,
  'needed.notByVotes': 'Geen aantal gevonden',
  'needed.byCost': (p: { cost: string; own: string }) => `Voor ${p.cost} gekozen, nu ${p.own}`,
  'needed.notByCost': 'Geen prijs gevonden',
};
