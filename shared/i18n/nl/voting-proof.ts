/** The proof of a count by equal shares. */
import { formatNumber } from '../format';

export const votingProof = {
  'proof.title': 'Het bewijs van de telling',
  'proof.intro': 'Bij gelijke delen kan iedereen narekenen wie wat betaalde.',
  'proof.start': 'Maak het bewijs',
  'proof.save': 'Bewaar de hele tabel (CSV)',
  'proof.file': 'bewijs-van-de-telling.csv',
  'proof.holds': 'Het bewijs klopt',
  'proof.means':
    'Elke stem had evenveel geld. Kiezers betaalden alleen voor plannen op hun eigen biljet. Elk plan is precies betaald. Voor geen ander plan hadden de kiezers nog genoeg.',
  'proof.fails': 'Het bewijs klopt niet. Gebruik deze uitslag niet.',
  'proof.bought': 'Samen betaald',
  'proof.others': 'Niet samen betaald',
  'proof.payers': 'Betalers',
  'proof.paid': 'Samen betaald',
  'proof.cost': 'Kosten',
  'proof.left': 'Kiezers hebben nog',
  'proof.groups': (p: { shown: number; of: number }) =>
    p.shown === p.of
      ? 'Groepen van gelijke biljetten'
      : `Groepen van gelijke biljetten: de grootste ${p.shown} van ${formatNumber(p.of)}`,
  'proof.support': 'Plannen op het biljet',
  'proof.blank': 'Blanco',
  'proof.ballots': 'Biljetten',
  'proof.spent': 'Betaald per biljet',
  'proof.leftEach': 'Over per biljet',
  'proof.floored': 'Bedragen zijn hier naar beneden afgerond op centen. In het bestand staan ze precies.',
};
