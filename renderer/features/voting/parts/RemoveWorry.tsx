/** Takes a worry away, on one of a few grounds that the log keeps. */
import { removeWorry, WORRY_GROUNDS } from '@shared/domain/voting/actions/remove-worry';
import type { Worry } from '@shared/domain/voting/talk/plan-talk';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { problemCode } from '../../../ui/forms/problem-words';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import type { OfPlan } from './WorryDialog';

export function RemoveWorry({ of, worry }: { of: OfPlan; worry: Worry }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [ground, setGround] = useState<(typeof WORRY_GROUNDS)[number]>('twice');
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const remove = async () => {
    const done = await perform(removeWorry, { ...of, worryId: worry.id, ground });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tellDone(t('talk.removed'), done.value.undo);
  };
  return (
    <>
      <Button kind="quiet" label={t('talk.removeOf', worry)} onPress={() => setAsking(true)}>
        {t('talk.remove')}
      </Button>
      <ConfirmDialog
        title={t('talk.removeAsk')}
        confirmLabel={t('talk.remove')}
        isOpen={isAsking}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
        isDangerous
      >
        <p>{worry.asked}</p>
        <RadioGroup
          label={t('talk.removeWhy')}
          description={t('talk.removeMeans')}
          value={ground}
          onChange={(value) => {
            if (value !== null) setGround(value);
          }}
          choices={WORRY_GROUNDS.map((value) => ({ value, label: t(`talk.ground.${value}`) }))}
        />
        <RefusalNote refusal={refusal} />
      </ConfirmDialog>
    </>
  );
}
