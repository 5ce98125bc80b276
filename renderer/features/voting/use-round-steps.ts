/** The steps of a round that change something: open, start the box anew, close, throw away; with what the rules say. */
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { type RESTART_GROUNDS, restartBox } from '@shared/domain/voting/actions/restart-box';
import type { Round } from '@shared/domain/voting/round';
import type { Opening, Reading } from '@shared/domain/voting/sealing/open-box';
import type { PlainKey } from '@shared/i18n/translate';
import type { BoxKey } from '@shared/kernel/sealed-box';
import { useState } from 'react';
import { drawLots } from '../../data/draw-lots';
import { type Performed, perform } from '../../data/perform';
import { useBallotCount } from '../../data/queries/voting';
import { goTo } from '../../routes';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';
import { tellDone } from '../../ui/feedback/undo-stack';
import { type Problem, problemCode } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';

/** Of a paper that was read differently: the reading that stands on it. */
export type Settled = { readonly sheet: number; readonly reading: Reading };
export type RestartGround = (typeof RESTART_GROUNDS)[number];

export interface RoundSteps {
  readonly refusal: RefusalWords | null;
  /** In the box now; undefined while that is being read. */
  readonly ballots: number | undefined;
  /** Whether it is open now. */
  readonly open: (boxKey: BoxKey) => Promise<boolean>;
  readonly restart: (boxKey: BoxKey, ground: RestartGround) => Promise<boolean>;
  /** What the halves of both tellers gave; null where the box was not sealed. */
  readonly close: (openings: readonly Opening[] | null, settled: readonly Settled[]) => Promise<boolean>;
  readonly drop: () => Promise<void>;
}

export function useRoundSteps({ id, plans }: Round): RoundSteps {
  const { t } = useWords();
  const ballots = useBallotCount(id);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const take = async (step: Promise<Performed<Refusal>>, done: PlainKey): Promise<boolean> => {
    const performed = await step;
    setRefusal(performed.ok ? null : problemCode(performed.error));
    if (performed.ok) tellDone(t(done), performed.value.undo);
    return performed.ok;
  };
  return {
    refusal,
    ballots,
    open: async (boxKey) => {
      const lotOrder = drawLots(plans.map(({ applicationId }) => applicationId));
      return await take(perform(openRound, { roundId: id, lotOrder, boxKey }), 'voting.opened');
    },
    restart: async (boxKey, ground) =>
      await take(perform(restartBox, { roundId: id, boxKey, ground }), 'voting.restarted'),
    close: async (openings, settled) => {
      const input = { openings: openings === null ? null : [...openings], settled: [...settled] };
      return await take(perform(closeRound, { roundId: id, ...input }), 'voting.closedNow');
    },
    drop: async () => {
      if (await take(perform(dropRound, { roundId: id }), 'voting.dropped')) goTo({ name: 'rounds' });
    },
  };
}

type Refusal = Extract<Problem, { kind: 'refusal' }>['refusal'];
