/** Takes in a vote from a `.pb` file: choose, look at what is in it, confirm. Nothing changes before that. */
import type { NumberGround } from '@shared/domain/privacy/number-guard';
import { importElection } from '@shared/domain/voting/actions/import-election';
import { useEffect, useRef, useState } from 'react';
import { perform } from '../../data/perform';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import type { ReadElection } from '../../workers/pabulib-import';
import { ElectionFile } from './parts/ElectionFile';
import { ImportNumbers } from './parts/ImportNumbers';
import { ImportPreview } from './parts/ImportPreview';
import { ImportWarnings } from './parts/ImportProblems';

export function ImportElectionScreen() {
  const { t } = useWords();
  const [read, setRead] = useState<ReadElection | null>(null);
  const back = { label: t('voting.back'), href: hrefOf({ name: 'rounds' }) };
  return (
    <>
      <PageHeader title={t('voting.importTitle')} intro={t('voting.importIntro')} back={back} />
      {read === null ? (
        <ElectionFile onRead={setRead} />
      ) : (
        <Confirmation read={read} onOther={() => setRead(null)} />
      )}
    </>
  );
}

function Confirmation({ read, onOther }: { read: ReadElection; onOther: () => void }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const { election, numbers } = read;
  const [ground, setGround] = useState<NumberGround | null>(null);
  const [isGroundMissing, setGroundMissing] = useState(false);
  const confirm = async () => {
    if (numbers.count > 0 && ground === null) return setGroundMissing(true);
    setPending(true);
    const done = await perform(importElection, election, ground ?? 'ask');
    setPending(false);
    if (!done.ok) {
      setRefusal(problemCode(done.error));
      return;
    }
    tell({ text: t('voting.imported', { name: election.name }) });
    goTo({ name: 'round', roundId: done.value.subjectId });
  };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <>
      <div ref={place} tabIndex={-1} className="import-asked">
        <Callout tone="info" title={t('voting.importNothingYet')}>
          <p>{t('voting.importMeans', { plans: election.plans.length, ballots: election.ballots.length })}</p>
        </Callout>
      </div>
      {numbers.count > 0 ? (
        <ImportNumbers
          numbers={numbers}
          ground={ground}
          onChange={setGround}
          errorMessage={isGroundMissing && ground === null ? t('fields.choose') : undefined}
        />
      ) : null}
      {isPending ? (
        <ProgressPanel label={t('voting.importSaving')} percent={null} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onPress={() => void confirm()}>
            {t('voting.importConfirm')}
          </Button>
          <Button onPress={onOther}>{t('voting.importOther')}</Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
      <ImportPreview election={election} />
      <ImportWarnings warnings={read.warnings} leftOut={read.warningsLeftOut} />
    </>
  );
}
