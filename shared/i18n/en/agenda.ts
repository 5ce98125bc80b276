/** The agenda of the meeting about the plans of a round, in English. */
import type { Like } from '../like';
import type { agenda as dutch } from '../nl/agenda';

export const agenda: Like<typeof dutch> = {
  'agenda.title': 'Agenda',
  'agenda.intro': 'Say when it begins and how long it takes. The times follow by themselves.',
  'agenda.of': (p) => `Agenda of ${p.name}`,
  'agenda.file': (p) => `agenda-round-${p.number}`,
  'agenda.startsAt': 'Begin',
  'agenda.startsAtHelp': 'Hours and minutes, such as 19:30.',
  'agenda.startsAtWrong': 'Type a time such as 19:30.',
  'agenda.length': 'Length',
  'agenda.minutesUnit': 'minutes',
  'agenda.opening': 'Opening',
  'agenda.pause': 'Break',
  'agenda.vote': 'Vote',
  'agenda.closing': 'Closing',
  'agenda.order': 'Order of the plans',
  'agenda.byNumber': 'By number',
  'agenda.byLot': 'By lot',
  'agenda.plans': 'Minutes for each plan',
  'agenda.plansHelp': (p) =>
    p.n === 1
      ? 'If you leave it empty, a plan gets 1 minute.'
      : `If you leave it empty, a plan gets ${p.n} minutes.`,
  'agenda.saved': 'The agenda is saved.',
  'agenda.over': (p) =>
    p.n === 1 ? 'This takes 1 minute longer than planned.' : `This takes ${p.n} minutes longer than planned.`,
  'agenda.overWhat': 'Give plans less time, or make the meeting longer.',
  'agenda.time': 'Time',
  'agenda.item': 'Item',
  'agenda.minutes': 'Minutes',
  'agenda.end': 'End',
  'agenda.noPart': (p) => (p.n === 1 ? `${p.names} takes no part.` : `${p.names} take no part.`),
  'agenda.lotOrder': 'The order was drawn by lot.',
};
