/** The talk about the plans of a round, in English. */
import type { Like } from '../like';
import type { talk as dutch } from '../nl/talk';

export const talk: Like<typeof dutch> = {
  'voting.talkTooLate': 'The box is closed. Worries and agenda stay as they are.',
  'voting.unknownWorry': 'This worry is no longer there.',
  'voting.notesTooLate': 'The awards were made. The notes stay as they are.',
  'voting.reasonNotNow': 'A reason of your own can be given after the count, until the awards are made.',
  'voting.reasonOfChosen': (p) => `‘${p.title}’ was chosen. Only plans without money get a reason.`,
  'talk.section': 'The talk about the plans',
  'talk.sectionWhy': 'What was asked, which plan comes when, and what was said?',
  'talk.title': 'Worries and answers',
  'talk.intro': 'Write down what the panel asks or worries about. The initiative answers.',
  'talk.noNames': 'Write down what was asked, not who asked it. Name nobody.',
  'talk.closed': 'The box is closed. Nothing changes here any more.',
  'talk.count': (p) => {
    if (p.n === 0) return 'No worries or questions were written down yet.';
    const all = p.n === 1 ? 'There is 1 worry or question.' : `There are ${p.n} worries or questions.`;
    return p.open === 0 ? `${all} All are answered.` : `${all} ${p.open} still to be answered.`;
  },
  'talk.none': 'Nothing was written down about this plan.',
  'talk.add': 'Add a worry or question',
  'talk.addTo': (p) => `Add a worry or question to ‘${p.title}’`,
  'talk.change': 'Change',
  'talk.changeOf': (p) => `Change: ${p.asked}`,
  'talk.remove': 'Remove',
  'talk.removeOf': (p) => `Remove: ${p.asked}`,
  'talk.asked': 'Worry or question',
  'talk.askedHelp': 'Only what was asked. No names.',
  'talk.answer': 'Answer of the initiative',
  'talk.answerHelp': 'This may come later. Type it as the initiative says it.',
  'talk.noAnswer': 'No answer yet.',
  'talk.saved': 'Written down.',
  'talk.removed': 'Removed.',
  'talk.removeAsk': 'Remove this worry?',
  'talk.removeWhy': 'Why?',
  'talk.removeMeans': 'The log keeps the reason only, not the words.',
  'talk.ground.twice': 'It was there twice',
  'talk.ground.takenBack': 'Whoever asked takes it back',
  'talk.ground.aboutSomebody': 'It was about a person',
  'talk.ground.mistake': 'It was a mistake',
};
