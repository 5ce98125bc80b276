/** The signed batch goes to the bank: as a file, the same bytes each time, or payment by payment by phone. */

import type { SentBy } from '@shared/domain/grants/payment-batch';
import { sendBatch } from '@shared/domain/payments/actions/send-batch';
import { orderOfBatch } from '@shared/formats/pain001/order-of-batch';
import { pain001Text } from '@shared/formats/pain001/pain001';
import { hashBytes } from '@shared/kernel/hash';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { useState } from 'react';
import { bridge } from '../../../bridge/bridge';
import { perform } from '../../../data/perform';
import { hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import type { BatchProps } from '../batch-view';

export function SendSection({ view }: BatchProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { isPending, refusal, saveFile, byPhone } = useSending(view);
  const { state } = view.batch;
  const isSent = state.status === 'sent';
  const isPhone = isSent && state.by.kind === 'phone';
  return (
    <Section
      title={t('payments.sendTitle')}
      intro={isSent ? t('payments.waitBank') : t('payments.sendIntro')}
    >
      {isSent ? (
        <p>
          <TextLink href={hrefOf({ name: 'bank' })}>{t('payments.toBank')}</TextLink>
        </p>
      ) : null}
      <div className="button-row">
        {isPhone ? null : (
          <Button
            kind={isSent ? 'secondary' : 'primary'}
            icon="export"
            isPending={isPending}
            onPress={() => void saveFile()}
          >
            {t(isSent ? 'payments.saveAgain' : 'payments.saveFile')}
          </Button>
        )}
        {isSent ? null : <Button onPress={() => setAsking(true)}>{t('payments.byPhone')}</Button>}
      </div>
      {isSent && !isPhone ? <p>{t('payments.saveAgainWhy')}</p> : null}
      <RefusalNote refusal={refusal} />
      <ConfirmDialog
        title={t('payments.byPhoneAsk')}
        confirmLabel={t('payments.byPhone')}
        isOpen={isAsking}
        isPending={isPending}
        onConfirm={() => void byPhone().then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        <p>{t('payments.byPhoneWhy')}</p>
      </ConfirmDialog>
    </Section>
  );
}

interface Sending {
  readonly isPending: boolean;
  readonly refusal: RefusalWords | null;
  readonly saveFile: () => Promise<void>;
  readonly byPhone: () => Promise<void>;
}

function useSending(view: BatchProps['view']): Sending {
  const { t } = useWords();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const { batch } = view;
  const sent = async (by: SentBy): Promise<boolean> => {
    const done = await perform(sendBatch, { batchId: batch.id, by });
    if (!done.ok) setRefusal(problemCode(done.error));
    return done.ok;
  };
  const within = async (work: () => Promise<void>) => {
    setRefusal(null);
    setPending(true);
    try {
      await work();
    } finally {
      setPending(false);
    }
  };
  const saveFile = () =>
    within(async () => {
      const order = orderOfBatch(view);
      if (order === null) return setRefusal({ code: 'payments.otherContent', params: {} });
      const bytes = encodeUtf8(pain001Text(order));
      const fileHash = hashBytes(bytes);
      const { state } = batch;
      const known = state.status === 'sent' && state.by.kind === 'file' ? state.by.fileHash : fileHash;
      // Nothing else may ever go out under the same name.
      if (known !== fileHash) return setRefusal({ code: 'payments.otherFile', params: {} });
      const suggestedName = `${t('payments.fileName', { number: batch.number, day: batch.day })}.xml`;
      const saved = await bridge.fileSave({ purpose: 'payment', suggestedName, bytes });
      if (!saved.ok) return setRefusal(problemCode({ kind: 'failure', failure: saved.error }));
      if (saved.value.kind === 'cancelled') return;
      if (await sent({ kind: 'file', fileHash })) {
        tell({ text: t('payments.fileSaved', { name: saved.value.name }) });
      }
    });
  const byPhone = () => within(async () => void (await sent({ kind: 'phone' })));
  return { isPending, refusal, saveFile, byPhone };
}
