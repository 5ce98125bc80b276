/** Takes somebody who was drawn over into the panel, or records that this number drops out. */
import { replaceDrawn } from '@shared/domain/panel/actions/replace-drawn';
import { takeOverDrawn } from '@shared/domain/panel/actions/take-over-drawn';
import { replacementFor } from '@shared/domain/panel/lottery/drop-out';
import type { DrawnLottery } from '@shared/domain/panel/lottery/lottery';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { problemCode } from '../../../ui/forms/problem-words';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import { MemberFields, MemberValues, newMember } from './MemberFields';

export type AskedOfDrawn = { readonly what: 'takeOver' | 'dropOut'; readonly candidate: string };

export type DrawnDialogProps = {
  readonly lottery: DrawnLottery;
  readonly asked: AskedOfDrawn;
  readonly onClose: () => void;
};

export function DrawnDialog(props: DrawnDialogProps) {
  return props.asked.what === 'takeOver' ? <TakeOver {...props} /> : <DropOut {...props} />;
}

function TakeOver({ lottery, asked: { candidate }, onClose }: DrawnDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(MemberValues, newMember(useToday()));
  const problems = useProblems(form);
  return (
    <DialogForm
      title={t('lottery.takeOverOf', { candidate })}
      form={form}
      problems={problems}
      onSubmit={async ({ contact, ...term }) => {
        if (contact === null) throw new Error('A new member has a name.');
        const who = { kind: 'new', contact } as const;
        const done = await perform(takeOverDrawn, { lotteryId: lottery.id, candidate, who, ...term });
        if (!done.ok) return problems.show(done.error);
        tell({ text: t('lottery.takenNow') });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('lottery.takeOverWhat')}</p>
      <MemberFields form={form} asksContact />
    </DialogForm>
  );
}

function DropOut({ lottery, asked: { candidate }, onClose }: DrawnDialogProps) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const { list, state } = lottery;
  const found = replacementFor({ list, ...state }, candidate);
  const comes = found.ok ? found.value : null;
  const send = async () => {
    const done = await perform(replaceDrawn, { lotteryId: lottery.id, candidate });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('lottery.dropped') });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('lottery.dropOutOf', { candidate })}
      confirmLabel={t('lottery.dropOut')}
      isOpen
      isDangerous
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <p>{comes === null ? t('lottery.dropOutNobody') : t('lottery.dropOutComes', { comes })}</p>
      {state.takenOver.includes(candidate) ? <p>{t('lottery.dropOutTaken')}</p> : null}
      <RefusalNote refusal={refusal} />
    </ConfirmDialog>
  );
}
