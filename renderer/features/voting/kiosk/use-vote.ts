/** A vote from its code to its receipt: the plans in an order drawn for this voter, and one sending that may be repeated. */
import type { ApplicationId } from '@shared/domain/applications/application';
import { castBallot } from '@shared/domain/voting/actions/cast-ballot';
import type { Choice } from '@shared/domain/voting/ballot';
import type { Round } from '@shared/domain/voting/round';
import { receiptOf } from '@shared/domain/voting/sealing/receipt';
import { saltFrom } from '@shared/domain/voting/sealing/salt';
import type { Sha256 } from '@shared/kernel/hash';
import { SEALING_BYTES } from '@shared/kernel/sealed-box';
import { useState } from 'react';
import type { z } from 'zod';
import { chanceHex, drawLots, randomBallotId } from '../../../data/draw-lots';
import { perform } from '../../../data/perform';
import type { RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';

type Sending = z.output<typeof castBallot.input>;

export type VoteStep =
  | { readonly name: 'code' }
  | { readonly name: 'ballot'; readonly hash: Sha256; readonly order: readonly ApplicationId[] }
  | { readonly name: 'failed'; readonly problem: RefusalWords; readonly sending: Sending }
  | { readonly name: 'cast'; readonly receipt: string };

export interface Vote {
  readonly step: VoteStep;
  /** With a code that may vote. */
  readonly begin: (hash: Sha256) => void;
  readonly cast: (choices: readonly Choice[]) => Promise<void>;
  /** The very same ballot once more: it goes in the box once. */
  readonly again: () => Promise<void>;
}

export function useVote(round: Round, onCast: () => void): Vote {
  const [step, setStep] = useState<VoteStep>({ name: 'code' });
  const send = async (sending: Sending) => {
    const done = await perform(castBallot, sending);
    const problem = done.ok ? null : problemCode(done.error);
    // An earlier try went in after all.
    if (problem !== null && problem.code !== 'voting.ballotAlreadyIn')
      return setStep({ name: 'failed', problem, sending });
    setStep({ name: 'cast', receipt: receiptOf(round, sending.choices, saltFrom(sending.chance)) });
    onCast();
  };
  return {
    step,
    begin: (hash) =>
      setStep({
        name: 'ballot',
        hash,
        order: drawLots(round.plans.map(({ applicationId }) => applicationId)),
      }),
    cast: async (choices) => {
      if (step.name !== 'ballot') return;
      await send({
        roundId: round.id,
        hash: step.hash,
        ballotId: randomBallotId(),
        choices: [...choices],
        chance: chanceHex(SEALING_BYTES),
      });
    },
    again: async () => {
      if (step.name === 'failed') await send(step.sending);
    },
  };
}
