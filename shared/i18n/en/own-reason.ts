/** The panel's own reason for a plan that was not chosen, in English. */
import type { Like } from '../like';
import type { ownReason as dutch } from '../nl/own-reason';

export const ownReason: Like<typeof dutch> = {
  'talk.reasons': 'In the words of the panel',
  'talk.reasonsWhy':
    'For a plan without money the panel may write two lines of its own. They stand in the letter, under what the count says.',
  'talk.reasonsUntil': 'This can be done until the awards are made.',
  'talk.reasonOf': (p) => `Write a reason for ‘${p.title}’`,
  'talk.reason': 'Reason of the panel',
  'talk.reasonHelp': 'Two lines at most. The letter and the municipality get this. No names.',
  'talk.reasonLeft': (p) => (p.n === 1 ? '1 character left.' : `${p.n} characters left.`),
  'talk.reasonLines': 'Write two lines at most.',
  'talk.noReason': 'The panel adds nothing.',
  'talk.writeReason': 'Write a reason',
  'talk.panelSays': 'What the panel adds',
};
