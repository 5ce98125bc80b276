/** The steps of a round that change something: open, close, throw away; each once, with what the rules say. */
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { openRound } from '@shared/domain/voting/actions/open-round';
import type { Round } from '@shared/domain/voting/round';
import type { PlainKey } from '@shared/i18n/translate';
import { useState } from 'react';
import { drawLots } from '../../data/draw-lots';
import { type Performed, perform } from '../../data/perform';
import { useBallotCount } from '../../data/queries/voting';
import { goTo } from '../../routes';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';
import { tellDone } from '../../ui/feedback/undo-stack';
import { type Problem, problemCode } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';

export interface RoundSteps {
  readonly refusal: RefusalWords | null;
  /** In the box now; undefined while that is being read. */
  readonly ballots: number | undefined;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
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
    open: async () => {
      const lotOrder = drawLots(plans.map(({ applicationId }) => applicationId));
      await take(perform(openRound, { roundId: id, lotOrder }), 'voting.opened');
    },
    close: async () => {
      await take(perform(closeRound, { roundId: id }), 'voting.closedNow');
    },
    drop: async () => {
      if (await take(perform(dropRound, { roundId: id }), 'voting.dropped')) goTo({ name: 'rounds' });
    },
  };
}

type Refusal = Extract<Problem, { kind: 'refusal' }>['refusal'];
