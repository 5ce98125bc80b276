import { createHash } from 'node:crypto';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ballotTable } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { recountPage } from '@shared/formats/recount/recount-page';
import { RecountVote, recountVote } from '@shared/formats/recount/recount-vote';
import type { Day } from '@shared/kernel/dates';
import { beforeAll, describe, expect, test } from 'vitest';
import { aClosedRound, countedOutcome, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

const HOSTILE = '</script><script>alert(1)</script><!-- "&';
const PARTS = { script: 'const end = "</script>"; start();', style: 'body { margin: 0 }' };
let vote: RecountVote;

beforeAll(async () => {
  const at = await aClosedRound([[1], [1, 2], [2, 3], []]);
  await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
  const round = roundOf(at);
  if (!hasOutcome(round)) throw new Error('The round was not counted.');
  vote = recountVote({
    fund: HOSTILE,
    madeOn: '2026-05-02' as Day,
    round: { ...round, name: HOSTILE },
    plans: [{ id: planId(1), title: HOSTILE, initiative: HOSTILE }],
    ballots: at.world.rows(ballotTable),
  });
});

/** What stands in the element with the vote. */
function voteIn(page: string): unknown {
  const text = /<script type="application\/json" id="vote">(.*)<\/script>/.exec(page)?.[1];
  return JSON.parse(text ?? '');
}

describe('the recount file', () => {
  test('carries the vote so that it is read back as it went in', () => {
    expect(RecountVote.parse(voteIn(recountPage(vote, PARTS)))).toEqual(vote);
  });

  test('says of a ballot what stands on it, and nothing of its place or id', () => {
    expect(vote.ballots.map((ballot) => Object.keys(ballot).sort())).toEqual(
      vote.ballots.map(() => ['cells', 'choices', 'salt']),
    );
    expect(boxHash(vote.ballots, 'approval')).toBe(
      vote.round.state.status === 'counted' ? vote.round.state.boxHash : '',
    );
  });

  test('does not tell which sources filled the pot', () => {
    expect(vote.round.draws).toEqual([]);
  });

  test('has its two scripts and no other: words of a vote make none', () => {
    const page = recountPage(vote, PARTS);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).toContain('<title>&lt;/script>&lt;script>alert(1)');
  });

  test('forbids everything but its own script and style, by their hash', () => {
    const page = recountPage(vote, PARTS);
    const script = /<script>(.*)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>(.*)<\/style>/.exec(page)?.[1] ?? '';
    const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashed(script)}`,
      `style-src ${hashed(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
