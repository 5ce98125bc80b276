/** The last step: what is still missing, who may read it, and handing it in. */
import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { missingIn, type ReportLack, wishedIn } from '@shared/domain/accountability/report-content';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { problemCode } from '../../../ui/forms/problem-words';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import { reportOf } from '../draft';
import type { StepProps } from './step-props';

const LACK_WORDS = {
  story: 'report.missingStory',
  spent: 'report.missingSpent',
  photo: 'report.missingPhoto',
} as const satisfies Record<ReportLack, string>;

export function HandInStep({ file, report, application, writing }: StepProps) {
  const { t } = useWords();
  const { draft, change, saveNow } = writing;
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const written = reportOf(report, draft, application);
  const missing = missingIn(written, file.grant);
  const wished = wishedIn(written, file.photos.length);
  const handIn = async () => {
    setAsked(false);
    if ((await saveNow()) !== 'kept') return;
    const done = await perform(handInReport, { reportId: report.id });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('report.handedInDone') });
    goTo({ name: 'report', grantId: file.grant.id });
  };
  return (
    <>
      {missing.length + wished.length === 0 ? null : (
        <Callout tone={missing.length > 0 ? 'warning' : 'info'} title={t('report.checkTitle')}>
          <ul>
            {[...missing, ...wished].map((lack) => (
              <li key={lack}>{t(LACK_WORDS[lack])}</li>
            ))}
          </ul>
        </Callout>
      )}
      <Checkbox
        label={t('report.mayPublish')}
        description={t('report.mayPublishHelp')}
        value={draft.mayPublish}
        onChange={(mayPublish) => change({ mayPublish })}
      />
      <RefusalNote refusal={refusal} />
      <Button kind="primary" onPress={() => setAsked(true)} isDisabled={missing.length > 0}>
        {t('report.handIn')}
      </Button>
      <ConfirmDialog
        title={t('report.handInTitle')}
        confirmLabel={t('report.handIn')}
        isOpen={isAsked}
        onConfirm={() => void handIn()}
        onCancel={() => setAsked(false)}
      >
        <p>{t('report.handInText')}</p>
      </ConfirmDialog>
    </>
  );
}
