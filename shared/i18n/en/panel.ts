/** The home of the panel, in English. */
import type { Like } from '../like';
import type { panel as source } from '../nl/panel';

export const panel: Like<typeof source> = {
  'panel.title': 'Start',
  'panel.intro': 'Which round asks something of the panel now?',
  'panel.now': 'To do now',
  'panel.nowIntro': 'A closed box comes first: everybody waits for it.',
  'panel.done': 'Results',
  'panel.doneIntro': 'Of rounds that are done. Anyone can check the count.',
  'panel.noneDone': 'No round is done yet.',
  'panel.outcomeOf': (p) => `Result of round ${p.number}: ${p.name}`,
  'panel.nothing': 'Nothing is waiting',
  'panel.nothingWhy': 'A new round begins with plans that are ready, and an amount.',
  'panel.firstTitle': 'No round yet',
  'panel.firstWhy': 'In a round residents choose which plans get money. Here you see what there is to do.',
  'panel.do.count': 'Count the votes',
  'panel.do.vote': 'Enter ballots',
  'panel.do.outcome': 'See the result',
  'panel.do.prepare': 'Check the round',
  'panel.why.count': 'The box is closed. Count the votes.',
  'panel.why.vote': 'The box is open. Enter the ballots.',
  'panel.why.outcome': 'The votes are counted. See the result and explain it.',
  'panel.why.prepare': 'The round is not open yet. See whether all is right.',
};
