/** Ballots that were filled in at home, for tests: as the page makes them, and as somebody who means harm makes them. */
import { codeHash } from '@shared/domain/voting/codes/code-text';
import { isIn } from '@shared/domain/voting/round-status';
import { sealAtHome } from '@shared/formats/ballot-file/ballot-file';
import { type BallotForm, ballotForm } from '@shared/formats/ballot-file/ballot-form';
import { hashText } from '@shared/kernel/hash';
import { sealTo } from '@shared/kernel/sealed-box';
import { testCode } from './voting-codes';
import { type AtPhase, roundOf } from './voting-steps';
import { planId } from './voting-world';

export function homeFormOf(at: AtPhase): BallotForm {
  const round = roundOf(at);
  const text = (id: string) => ({ title: `Plan ${id}`, about: null });
  const form = isIn(round, 'open')
    ? ballotForm({
        fund: 'Buurtfonds',
        round,
        plans: round.plans.map(({ applicationId: id }) => ({ id, nl: text(id), en: text(id) })),
      })
    : null;
  if (form === null) throw new Error('This round has no ballot page.');
  return form;
}

/** A file and its receipt, of the voter with this code. */
export function votedAtHome(at: AtPhase, code: number, plans: readonly number[]) {
  return sealAtHome(homeFormOf(at), {
    choices: plans.map((plan) => ({ applicationId: planId(plan), points: null })),
    code: testCode(code),
    chance: hashText(`home ${code} ${plans.join()}`),
  });
}

/** What the desk sends of a file whose maker sealed any bytes at all. */
export function sealedByHand(at: AtPhase, code: number, content: Uint8Array) {
  const { regulationHash, boxKey } = homeFormOf(at);
  return {
    roundId: at.roundId,
    hash: codeHash(at.roundId, testCode(code)),
    regulationHash,
    boxKey,
    envelope: sealTo(boxKey, content, hashText(`by hand ${code}`)),
  };
}
