/** The ballot as a sheet to print. */
import type { Like } from '../like';
import type { paper as source } from '../nl/paper';

export const paper: Like<typeof source> = {
  'paper.title': 'Ballot on paper',
  'paper.open': 'Print the ballot',
  'paper.intro': 'Print as many as there are voters. All ballots are the same.',
  'paper.draft': 'The round is not open yet. Print the ballots only once the rules are frozen.',
  'paper.large': 'Large letters',
  'paper.largeHelp': 'Then print all ballots so. Else a teller sees who asked for large letters.',
  'paper.of': (p) => `Ballot: ${p.name}`,
  'paper.file': (p) => `ballot-round-${p.number}`,
  'paper.secret': 'Your vote is secret. Put no name on this paper.',
  'paper.line': (p) => `${p.initiative}, ${p.cost}`,
  'paper.place': 'place',
  'paper.points': 'points',
  'paper.mark': 'mark',
  'paper.blank': 'You do not want to choose? Hand in the ballot empty. That counts as blank.',
  'paper.spoiled': 'Keep to the limit. A ballot with too much on it does not count.',
  'paper.teller': 'Number, for the teller: ............',
};
