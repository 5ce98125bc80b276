/** Files with which others count a round again. */
import type { Like } from '../like';
import type { voteFiles as source } from '../nl/vote-files';

export const voteFiles: Like<typeof source> = {
  'voteFiles.title': 'Hand on',
  'voteFiles.intro': 'Give the ballots to whoever wants to count. Nothing in them tells who voted.',
  'voteFiles.few': 'There are few ballots. Whoever knows the voters can guess who chose what.',
  'voteFiles.pabulib': 'Save as Pabulib file',
  'voteFiles.pabulibWhy':
    'Counting programs everywhere read a .pb file. Plan numbers follow the lot, so that everybody counts alike.',
  'voteFiles.fileName': (p) => `vote-round-${p.number}`,
  'voteFiles.receipts': 'Save the list of receipt codes',
  'voteFiles.receiptsWhy': 'With it a voter finds their own ballot. Put the list up or mail it.',
  'voteFiles.receiptsName': (p) => `receipt-codes-round-${p.number}`,
  'voteFiles.saved': (p) => `Saved as ${p.name}. The log knows this file.`,
};
