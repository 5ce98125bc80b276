/** The screen beside the talk about the plans, in English. */
import type { Like } from '../like';
import type { meeting as dutch } from '../nl/meeting';

export const meeting: Like<typeof dutch> = {
  'meeting.title': 'Meeting',
  'meeting.intro': 'Put this on the projector or beside you. Left and right arrows choose a plan.',
  'meeting.of': (p) => `Plan ${p.place} of ${p.all}`,
  'meeting.noPart': 'Takes no part in talk and vote',
  'meeting.timer': 'Time left',
  'meeting.start': 'Start',
  'meeting.pause': 'Pause',
  'meeting.again': 'Again',
  'meeting.oneMinute': 'One minute left.',
  'meeting.timeUp': 'Time is up.',
  'meeting.previous': 'Previous plan',
  'meeting.next': 'Next plan',
  'meeting.notes': 'Notes',
  'meeting.notesHelp': 'They stay in the fund, and go into no letter and no export.',
  'meeting.notesOf': (p) => `Notes on ‘${p.title}’`,
  'meeting.notesSaved': 'The notes are saved.',
  'meeting.notesClosed': 'The awards were made. The notes stay as they are.',
  'meeting.noNotes': 'There are no notes.',
};
