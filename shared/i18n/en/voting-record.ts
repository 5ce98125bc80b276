/** The record of a count, and the files with which others count again. */
import type { Like } from '../like';
import type { votingRecord as source } from '../nl/voting-record';

export const votingRecord: Like<typeof source> = {
  'record.title': 'Record of the count',
  'record.intro': 'Print this right after the count. Those who were there sign it.',
  'record.help': 'After the count, print the record at the result. Those who were there sign it.',
  'record.of': (p) => `Record of the count: ${p.name}`,
  'record.file': (p) => `Record round ${p.number}`,
  'record.back': 'To the result',
  'record.ballotsGoneWhy': 'So the record cannot be made any more. Look for the paper of that day.',
  'record.rules': 'The regulation',
  'record.box': 'The box',
  'record.ballots': 'Ballots that count',
  'record.blank': 'Of which blank',
  'record.spoiled': 'Ballots that do not count',
  'record.outcome': 'The result',
  'record.granted': 'Gets',
  'record.total': 'Together',
  'record.number': 'No.',
  'record.byLot': (p) =>
    p.n === 0
      ? 'The lot had nothing to decide.'
      : p.n === 1
        ? 'Once the lot decided which plan went first.'
        : `${p.n} times the lot decided which plan went first.`,
  'record.remarks': 'Remarks and objections',
  'record.signs': 'Signatures',
  'record.signsWhy': 'Those who sign saw the box being opened and the count. Write name, date and signature.',
  'record.signTeller1': 'Teller 1',
  'record.signTeller2': 'Teller 2',
  'record.signWitness': 'Witness',
};
