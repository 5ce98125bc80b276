/** The page with which anyone counts a vote again, and what the app says of saving it. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { recount as source } from '../nl/recount';

export const recount: Like<typeof source> = {
  'recount.title': (p) => `Recount: ${p.name}`,
  'recount.from': (p) => `${p.fund}, made on ${p.day}`,
  'recount.language': 'Nederlands',
  'recount.print': 'Print',
  'recount.counting': 'This page is counting all votes again.',
  'recount.broken': 'This file was changed or is not whole. Ask the fund for a new one.',
  'recount.same': 'Counted again: all agrees with what the fund recorded.',
  'recount.differs': 'Counted again: this does not agree with what the fund recorded.',
  'recount.how':
    'This page has just counted every ballot itself. It needs no internet and uses the same rules.',
  'recount.checks': 'What was checked',
  'recount.check': 'What',
  'recount.recorded': 'Recorded',
  'recount.found': 'Found now',
  'recount.verdict': 'Does it agree?',
  'recount.yes': 'Agrees',
  'recount.no': 'Does not agree',
  'recount.box': 'Mark of the box',
  'recount.regulation': 'Mark of the rules',
  'recount.outcome': 'Chosen plans and amount',
  'recount.outcomeLine': (p) => (p.n === 1 ? `1 plan, ${p.cost}` : `${formatNumber(p.n)} plans, ${p.cost}`),
  'recount.paper': 'Hold the marks beside the signed record of the count.',
  'recount.facts': 'The vote',
  'recount.pot': 'Money in the pot',
  'recount.rule': 'Counting rule',
  'recount.ballots': 'Ballots that count',
  'recount.opened': 'Opened on',
  'recount.closed': 'Closed on',
  'recount.plans': 'All plans, and why',
  'recount.plan': 'Plan',
  'recount.why': 'Why',
  'recount.granted': 'Gets',
  'recount.list': 'All ballots',
  'recount.listIntro': 'Sorted, without name and without time. Equal ballots stand on one line.',
  'recount.listShow': 'Show all ballots',
  'recount.times': 'Number',
  'recount.ballot': 'What it says',
  'recount.blank': 'Blank',
  'recount.save': 'Save recount file',
  'recount.saveWhy':
    'One file that opens in any browser, without internet. Whoever opens it counts everything again.',
  'recount.fileName': (p) => `recount-round-${p.number}`,
};
