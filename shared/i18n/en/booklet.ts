/** Words of the booklet with all plans of a round, in English. */
import type { Like } from '../like';
import type { booklet as source } from '../nl/booklet';

export const booklet: Like<typeof source> = {
  'booklet.title': 'Booklet of plans',
  'booklet.open': 'Print the booklet of plans',
  'booklet.intro': 'All plans of this round, each on a sheet of its own. Useful when you talk about them.',
  'booklet.of': (p) => `Booklet of plans of ${p.name}`,
  'booklet.file': (p) => `booklet-round-${p.number}`,
  'booklet.plan': (p) => `${p.number}. ${p.title}`,
  'booklet.from': (p) => `From: ${p.initiative}`,
  'booklet.asks': (p) => `Asks from the pot: ${p.cost}`,
  'booklet.costs': 'What it costs',
  'booklet.line': 'Costs',
  'booklet.amount': 'Amount',
  'booklet.own': (p) => `Paid by ${p.from}`,
  'booklet.gone': 'Of this plan only the amount was kept.',
  'booklet.notes': 'Questions and worries',
};
