/** Words about how much the fund leans on one giver. */
import type { Like } from '../like';
import type { dependence as source } from '../nl/dependence';

export const dependence: Like<typeof source> = {
  'dependence.title': 'Does the fund lean on one giver?',
  'dependence.intro': 'What came in from whom. Loans and goods do not count.',
  'dependence.period': 'Over which time?',
  'dependence.years.1': 'This year',
  'dependence.years.3': 'Three years',
  'dependence.years.5': 'Five years',
  'dependence.nothing': 'Nothing came in during this time.',
  'dependence.summary': (p) => `${p.giver} gave the most: ${p.percent} percent of ${p.total}.`,
  'dependence.government': 'Government',
  'dependence.others': 'Others',
  'dependence.ruleTitle': (p) => `${p.percent} percent comes from government: two thirds or more`,
  'dependence.rule':
    'Does government also set the rules for dividing it? Then the fund may be an administrative body.',
  'dependence.ruleMeans':
    'The Council of State said so on 17 September 2014. Then reasons, terms and objections apply.',
  'dependence.ruleNot': (p) => `${p.percent} percent comes from government. That is less than two thirds.`,
};
