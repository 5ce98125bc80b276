/** Takes in bank statements: drop as many files as there are, look at what is in them, then take them over. */
import { endingsOf } from '@shared/ipc/file-purposes';
import { useRef, useState } from 'react';
import { type BankAccounts, useBankAccounts } from '../../data/queries/bank';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { FileDrop } from '../../ui/fields/FileDrop';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { FileProblems } from './parts/FileProblems';
import { FoundStatements } from './parts/FoundStatements';
import { NewAccounts } from './parts/NewAccounts';
import { accountOf } from './statement-input';
import { takeIn } from './take-in';
import { useStatementFiles } from './use-statement-files';

export function BankImportScreen() {
  const { t } = useWords();
  const known = useBankAccounts();
  const back = { label: t('bank.title'), href: hrefOf({ name: 'bank' }) };
  return (
    <>
      <PageHeader title={t('bank.takeIn')} intro={t('bank.takeInIntro')} back={back} />
      {known === undefined ? <Loading what={t('bank.takeIn')} /> : <TakeIn known={known} />}
    </>
  );
}

interface Taken {
  readonly statements: number;
  readonly fresh: number;
  readonly isStopped: boolean;
}

function TakeIn({ known }: { known: BankAccounts }) {
  const { t } = useWords();
  const reading = useStatementFiles();
  const [percent, setPercent] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [before, setBefore] = useState<{ readonly count: number; readonly taken: Taken } | null>(null);
  const isStopped = useRef(false);
  const found = reading.files.flatMap(({ answer }) => (answer?.ok === true ? answer.value.statements : []));
  const ready = found.flatMap((statement) => {
    const account = accountOf(statement, known.accounts);
    return account === null || statement.leftOut > 0 ? [] : [{ account, statement }];
  });
  const start = async () => {
    isStopped.current = false;
    setRefusal(null);
    setPercent(0);
    const count = known.entryCount;
    const telling = { onPercent: setPercent, isStopped: () => isStopped.current };
    const done = await takeIn(ready, telling).finally(() => setPercent(null));
    if (done.kind === 'problem') return setRefusal(problemCode(done.problem));
    setBefore({ count, taken: { statements: ready.length, fresh: 0, isStopped: done.kind === 'stopped' } });
    if (done.kind === 'done') reading.clear();
  };
  return (
    <div className="stack">
      <div role="status">
        {before === null ? null : (
          <TakenNote taken={{ ...before.taken, fresh: known.entryCount - before.count }} />
        )}
      </div>
      {percent === null ? (
        <FileDrop
          label={t('bank.files')}
          description={t('bank.filesWhy')}
          endings={endingsOf('statement')}
          allowsMultiple
          onFiles={(files) => {
            setBefore(null);
            reading.add(files);
          }}
        />
      ) : (
        <ProgressPanel
          label={t('bank.taking')}
          percent={percent}
          onCancel={() => {
            isStopped.current = true;
          }}
        />
      )}
      {reading.busy === null ? null : (
        <ProgressPanel
          label={t('bank.reading')}
          percent={reading.busy.percent}
          detail={t('bank.readingFile', { name: reading.busy.file.name, n: reading.busy.place })}
          onCancel={reading.stop}
        />
      )}
      <FileProblems files={reading.files} onConfirm={reading.confirm} onRemove={reading.remove} />
      {found.length === 0 ? null : (
        <>
          <FoundStatements statements={found} accounts={known.accounts} />
          <NewAccounts statements={found} known={known} />
        </>
      )}
      <RefusalNote refusal={refusal} />
      {ready.length === 0 || percent !== null ? null : (
        <div className="form-actions">
          <Button kind="primary" onPress={() => void start()} isDisabled={reading.busy !== null}>
            {t('bank.takeNow', { n: ready.length })}
          </Button>
          <Button onPress={reading.clear}>{t('bank.others')}</Button>
        </div>
      )}
    </div>
  );
}

function TakenNote({ taken }: { taken: Taken }) {
  const { t } = useWords();
  return (
    <Callout tone={taken.isStopped ? 'info' : 'done'} title={t('bank.taken', { n: taken.fresh })}>
      <p>{t(taken.isStopped ? 'bank.takenStopped' : 'bank.takenWhy')}</p>
      <p>
        <LinkButton href={hrefOf({ name: 'bank' })}>{t('bank.toInbox')}</LinkButton>
      </p>
    </Callout>
  );
}
