/** The result for groups of voters, in English. */
import type { Like } from '../like';
import type { voterGroups as dutch } from '../nl/voter-groups';

export const voterGroups: Like<typeof dutch> = {
  'voterGroups.title': 'The result for each group of voters',
  'voterGroups.intro': ({ least }) =>
    `The file says something about the voters. Groups of fewer than ${least} voters are taken together.`,
  'voterGroups.age': 'Age',
  'voterGroups.sex': 'Sex',
  'voterGroups.voting_method': 'Way of voting',
  'voterGroups.district': 'District',
  'voterGroups.neighborhood': 'Neighbourhood',
  'voterGroups.education': 'Education',
  'voterGroups.picture': ({ column }) => `${column}: voters with a chosen plan`,
  'voterGroups.figures': ({ column }) => `${column}: the result for each group`,
  'voterGroups.line': 'Which part of each group has at least one chosen plan on the ballot.',
  'voterGroups.with': 'With a chosen plan',
  'voterGroups.voters': 'Voters',
  'voterGroups.others': 'Small groups together',
};
