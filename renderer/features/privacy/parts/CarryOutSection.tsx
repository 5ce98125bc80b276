/** Carrying out what the board decided, asked once more. */
import { approvedLines, type RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import { useState } from 'react';
import { carryOut } from '../../../data/keys/erase';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';

export function CarryOutSection({ proposal }: { proposal: RetentionProposal }) {
  const words = useWords();
  const { t, day } = words;
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const { state } = proposal;
  if (state.status !== 'decided') return null;
  const takesNothing = approvedLines(proposal).length === 0;
  const act = t(takesNothing ? 'retention.finish' : 'retention.carryOut');
  const confirm = async () => {
    setPending(true);
    const done = await carryOut(proposal.id);
    setPending(false);
    setAsking(false);
    if (!done.ok) return tell({ text: problemWords(words, done.error), tone: 'warning' });
    if (takesNothing) return tell({ text: t('retention.finished') });
    tell({ text: t(done.value.keysGone ? 'retention.carriedOut' : 'retention.carriedOutKeysLater') });
  };
  return (
    <Section
      title={t('retention.carryOutTitle')}
      intro={t(takesNothing ? 'retention.carryOutNothing' : 'retention.carryOutIntro')}
    >
      <div className="stack">
        <FactList
          facts={[
            { label: t('retention.decidedOn'), value: day(state.decidedOn) },
            { label: t('retention.decidedBy'), value: state.decidedBy },
          ]}
        />
        <div className="button-row">
          <Button
            kind={takesNothing ? 'primary' : 'danger'}
            icon={takesNothing ? 'check' : 'trash'}
            onPress={() => setAsking(true)}
          >
            {act}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        title={t(takesNothing ? 'retention.finishAsk' : 'retention.carryOutAsk')}
        confirmLabel={act}
        isOpen={isAsking}
        isDangerous={!takesNothing}
        isPending={isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        {takesNothing ? (
          <p>{t('retention.carryOutNothing')}</p>
        ) : (
          <>
            <p>{t('retention.carryOutForGood')}</p>
            <p>{t('privacy.eraseCopies')}</p>
            <p>{t('privacy.eraseKeyCopies')}</p>
          </>
        )}
      </ConfirmDialog>
    </Section>
  );
}
