/** Takes the ballot that was entered last out of the box again, for one of a few fixed reasons. */
import { REMOVAL_GROUNDS } from '@shared/domain/voting/actions/remove-ballot';
import type { PlainKey } from '@shared/i18n/translate';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import type { RemovalGround } from '../use-desk';

const GROUND_WORDS: Readonly<Record<RemovalGround, PlainKey>> = {
  typedWrong: 'voting.groundTypedWrong',
  typedTwice: 'voting.groundTypedTwice',
  notOfThisRound: 'voting.groundNotOfThisRound',
};

export function TakeOutBallot({ onTakeOut }: { onTakeOut: (ground: RemovalGround) => Promise<void> }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [ground, setGround] = useState<RemovalGround>('typedWrong');
  const confirm = async () => {
    await onTakeOut(ground);
    setAsking(false);
  };
  return (
    <>
      <Button kind="quiet" icon="undo" onPress={() => setAsking(true)}>
        {t('voting.deskTakeOut')}
      </Button>
      <ConfirmDialog
        title={t('voting.deskTakeOutAsk')}
        confirmLabel={t('voting.deskTakeOutDo')}
        isOpen={isAsking}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
        isDangerous
      >
        <RadioGroup
          label={t('voting.deskTakeOutWhy')}
          description={t('voting.deskTakeOutMeans')}
          value={ground}
          onChange={(value) => {
            if (value !== null) setGround(value);
          }}
          choices={REMOVAL_GROUNDS.map((value) => ({ value, label: t(GROUND_WORDS[value]) }))}
        />
      </ConfirmDialog>
    </>
  );
}
