/** Two rules beside each other: what they mean for the voters, and for themes and areas. */
import { formatNumber } from '../format';

export const votingBeside = {
  'beside.title': 'Wat de twee regels betekenen',
  'beside.what': 'Wat',
  'beside.without': 'Kiezers zonder gekozen plan',
  'beside.averagePlans': 'Gekozen plannen op een biljet, gemiddeld',
  'beside.averageCost': 'Geld voor plannen op een biljet, gemiddeld',
  'beside.betterOff': 'Kiezers die beter af zijn dan met de andere regel',
  'beside.same': (p: { n: number }) =>
    p.n === 1
      ? 'Voor 1 kiezer maakt de regel niet uit.'
      : `Voor ${formatNumber(p.n)} kiezers maakt de regel niet uit.`,
  'beside.themes': 'Stemmen en geld per thema',
  'beside.areas': 'Stemmen en geld per gebied',
  'beside.theme': 'Thema',
  'beside.area': 'Gebied',
  'beside.sharesLine': 'Welk deel van de stemmen en welk deel van het geld elk krijgt.',
  'beside.percent': 'Deel',
  'beside.votes': 'Stemmen',
  'beside.money': (p: { rule: string }) => `Geld: ${p.rule}`,
  'beside.a': 'stemmen',
  'beside.b': 'officieel',
  'beside.c': 'andere regel',
  'beside.fewVoters': (p: { name: string; least: number }) =>
    `${p.name}: minder dan ${p.least} kiezers. Hun deel van de stemmen staat hier niet.`,
};
