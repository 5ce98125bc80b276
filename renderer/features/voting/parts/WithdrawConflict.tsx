/** The name of who takes no part, with a button that takes back what was told by mistake. */
import { withdrawConflict } from '@shared/domain/voting/actions/withdraw-conflict';
import type { ConflictId } from '@shared/domain/voting/conflict';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';

export interface ToldConflict {
  readonly id: ConflictId;
  readonly name: string;
  readonly title: string;
}

export function WithdrawConflict({ told }: { told: ToldConflict }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const withdraw = async () => {
    const done = await perform(withdrawConflict, { conflictId: told.id });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('panel.withdrawn') });
  };
  return (
    <>
      {told.name}{' '}
      <Button kind="quiet" label={t('panel.withdrawOf', told)} onPress={() => setAsking(true)}>
        {t('panel.withdraw')}
      </Button>
      <ConfirmDialog
        title={t('panel.withdrawOf', told)}
        confirmLabel={t('panel.withdraw')}
        isOpen={isAsking}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('panel.withdrawMeans')}</p>
        <RefusalNote refusal={refusal} />
      </ConfirmDialog>
    </>
  );
}
