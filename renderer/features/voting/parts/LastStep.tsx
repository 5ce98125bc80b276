/** Both tellers have their half: what opening means, or what a new key does to the ballots that are in. */
import { RESTART_GROUNDS } from '@shared/domain/voting/actions/restart-box';
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import type { BoxKey } from '@shared/kernel/sealed-box';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type RestartGround, useRoundSteps } from '../use-round-steps';

export type LastStepProps = {
  readonly round: Round;
  readonly boxKey: BoxKey;
  readonly onDone: () => void;
};

export function LastStep({ round, boxKey, onDone }: LastStepProps) {
  const { t, euro } = useWords();
  const steps = useRoundSteps(round);
  const [isPending, setPending] = useState(false);
  const [ground, setGround] = useState<RestartGround>('halfLost');
  const isRestart = isIn(round, 'open');
  const go = async () => {
    setPending(true);
    const isDone = isRestart ? await steps.restart(boxKey, ground) : await steps.open(boxKey);
    setPending(false);
    if (isDone) onDone();
  };
  return (
    <Card>
      <div className="stack">
        <FocusedHeading>{isRestart ? t('voting.restartDo') : t('voting.openAsk')}</FocusedHeading>
        {isRestart ? (
          <>
            <p>{t('voting.restartWhy', { n: steps.ballots ?? 0 })}</p>
            <RadioGroup
              label={t('voting.restartGround')}
              value={ground}
              onChange={(value) => setGround(value as RestartGround)}
              choices={RESTART_GROUNDS.map((value) => ({ value, label: t(`voting.restartGround.${value}`) }))}
            />
          </>
        ) : (
          <p>{t('voting.openMeans', { pot: euro(round.pot) })}</p>
        )}
        <RefusalNote refusal={steps.refusal} />
        <div className="button-row">
          <Button kind="primary" isPending={isPending} onPress={() => void go()}>
            {isRestart ? t('voting.restartDo') : t('voting.openRound')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
