/** The button that saves a backup, who can read the file, and what is still missing before one can be saved. */
import type { Failure } from '@shared/ipc/failure';
import { localDayOf } from '@shared/kernel/dates';
import { useEffect, useRef, useState } from 'react';
import { isSavedReadable, saveBackupFile } from '../../../data/copies/backup-file';
import type { Store } from '../../../data/store';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { backupFileName } from '../backup-view';
import { PortableFirst } from './PortableFirst';

export type MakeSectionProps = { readonly store: Store; readonly fundName: string };

export function MakeSection({ store, fundName }: MakeSectionProps) {
  const { t } = useWords();
  return (
    <Section title={t('backup.make')} intro={t('backup.makeWhy')}>
      <PortableFirst store={store}>
        <MakeButton store={store} fundName={fundName} />
      </PortableFirst>
    </Section>
  );
}

type Making =
  | { readonly status: 'none' }
  | { readonly status: 'busy'; readonly percent: number | null }
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure };

function MakeButton({ store, fundName }: MakeSectionProps) {
  const { t } = useWords();
  const [making, setMaking] = useState<Making>({ status: 'none' });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const make = async () => {
    const controller = new AbortController();
    stopper.current = controller;
    setMaking({ status: 'busy', percent: null });
    const saved = await saveBackupFile(store, {
      suggestedName: backupFileName(fundName, localDayOf(store.clock.now())),
      packing: {
        onPercent: (percent) => setMaking({ status: 'busy', percent }),
        signal: controller.signal,
      },
    });
    if (!saved.ok) setMaking({ status: 'failed', failure: saved.error });
    else setMaking(saved.value === null ? { status: 'none' } : { status: 'saved', name: saved.value });
  };
  const failure = making.status === 'failed' ? making.failure : null;
  const who = isSavedReadable(store) ? 'notSealed' : 'sealed';
  return (
    <div className="stack">
      <Callout tone={who === 'sealed' ? 'info' : 'warning'} title={t(`backup.${who}`)}>
        <p>{t(`backup.${who}Why`)}</p>
      </Callout>
      <div>
        <Button
          kind="primary"
          icon="archive"
          isPending={making.status === 'busy'}
          onPress={() => void make()}
        >
          {t('backup.make')}
        </Button>
      </div>
      {making.status === 'busy' ? (
        <ProgressPanel
          label={t('backup.making')}
          percent={making.percent}
          onCancel={() => stopper.current?.abort()}
        />
      ) : null}
      <div>
        <div role="status">
          {making.status === 'saved' ? (
            <Callout tone="done" title={t('backup.saved', { name: making.name })} />
          ) : null}
        </div>
        <RefusalNote
          refusal={failure === null ? null : { code: `failure.${failure.code}`, params: failure.parameters }}
        />
      </div>
    </div>
  );
}
