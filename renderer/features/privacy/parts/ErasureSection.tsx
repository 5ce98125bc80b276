/** What an erasure would do, row by row, and doing it. */
import { type ErasureSubject, erasureFingerprint } from '@shared/domain/privacy/erasure';
import { type ErasurePlan, erasesSomething } from '@shared/domain/privacy/erasure-line';
import { useState } from 'react';
import { erase } from '../../../data/keys/erase';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { textColumn } from '../../../ui/data/column-kinds';
import { PlainTable } from '../../../ui/data/PlainTable';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import { type ErasureRow, erasureRows } from '../privacy-view';

export type ErasureSectionProps = { readonly subject: ErasureSubject; readonly plan: ErasurePlan };

export function ErasureSection({ subject, plan }: ErasureSectionProps) {
  const words = useWords();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const canErase = erasesSomething(plan);
  const confirm = async () => {
    setPending(true);
    const done = await erase({ subject, seen: erasureFingerprint(plan) });
    setPending(false);
    setAsking(false);
    if (!done.ok) return tell({ text: problemWords(words, done.error), tone: 'warning' });
    tell({ text: t(done.value.keysGone ? 'privacy.erased' : 'privacy.erasedKeysLater') });
    goTo({ name: 'privacy' });
  };
  return (
    <Section title={t('privacy.erase')} intro={t('privacy.eraseIntro')}>
      <div className="stack">
        <PlainTable
          caption={t('privacy.erase')}
          rows={erasureRows(plan.lines, words)}
          rowId={({ id }) => id}
          columns={[
            textColumn({ id: 'where', label: t('privacy.row'), of: (row: ErasureRow) => row.where }),
            textColumn({ id: 'parts', label: t('privacy.parts'), of: (row: ErasureRow) => row.parts }),
            textColumn({ id: 'fate', label: t('privacy.fate'), of: (row: ErasureRow) => row.fate }),
          ]}
        />
        <p>{t('privacy.eraseTexts')}</p>
        {canErase ? (
          <div className="button-row">
            <Button kind="danger" icon="trash" onPress={() => setAsking(true)}>
              {t('privacy.erase')}
            </Button>
          </div>
        ) : (
          <p>{t('privacy.eraseNothing')}</p>
        )}
      </div>
      <ConfirmDialog
        title={t('privacy.eraseAsk')}
        confirmLabel={t('privacy.erase')}
        isOpen={isAsking}
        isDangerous
        isPending={isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('privacy.eraseForGood')}</p>
        <p>{t('privacy.eraseCopies')}</p>
        <p>{t('privacy.eraseKeyCopies')}</p>
      </ConfirmDialog>
    </Section>
  );
}
