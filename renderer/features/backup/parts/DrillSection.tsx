/** Tries to restore the newest copy without touching the fund, and says what was tried. */
import { useState } from 'react';
import { bridge } from '../../../bridge/bridge';
import { takeSnapshot } from '../../../data/copies/auto-snapshots';
import { useBackupMemory } from '../../../data/copies/backup-memory';
import { type Drilled, type DrillProblem, drillRestore } from '../../../data/copies/drill';
import type { Store } from '../../../data/store';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

type Drilling =
  | { readonly status: 'none' | 'busy' }
  | { readonly status: 'good'; readonly drilled: Drilled }
  | { readonly status: 'bad'; readonly problem: DrillProblem };

export function DrillSection({ store }: { store: Store }) {
  const { t, moment, euro } = useWords();
  const drilledAt = useBackupMemory((memory) => memory.drilledAt);
  const [drilling, setDrilling] = useState<Drilling>({ status: 'none' });
  const drill = async () => {
    setDrilling({ status: 'busy' });
    const done = await drillOnce(store);
    if (!done.ok) return setDrilling({ status: 'bad', problem: done.error });
    useBackupMemory.setState({ drilledAt: store.clock.now() });
    setDrilling({ status: 'good', drilled: done.value });
  };
  const last =
    drilledAt === null ? t('backup.drillNever') : t('backup.drillLast', { when: moment(drilledAt) });
  return (
    <Section title={t('backup.drill')} intro={t('backup.drillWhy')}>
      <div className="stack">
        <p>{last}</p>
        <div>
          <Button icon="restore" isPending={drilling.status === 'busy'} onPress={() => void drill()}>
            {t('backup.drill')}
          </Button>
        </div>
        {drilling.status === 'busy' ? <ProgressPanel label={t('backup.drilling')} percent={null} /> : null}
        <div role="status">
          {drilling.status === 'good' ? (
            <Callout tone="done" title={t('backup.drillGood')}>
              <p>
                {t('backup.drillTried', {
                  when: moment(drilling.drilled.madeAt),
                  rows: drilling.drilled.rows,
                  balance: euro(drilling.drilled.balance),
                })}
              </p>
              <p>{t(drilling.drilled.beside === 'same' ? 'backup.drillSame' : 'backup.drillOlder')}</p>
            </Callout>
          ) : null}
        </div>
        <RefusalNote refusal={drilling.status === 'bad' ? wordsFor(drilling.problem) : null} />
      </div>
    </Section>
  );
}

/** Where there is no copy yet, one is made first. */
async function drillOnce(store: Store): ReturnType<typeof drillRestore> {
  const shelf = {
    list: () => bridge.snapshotList({ store: store.name }),
    read: (name: string) => bridge.snapshotRead({ store: store.name, name }),
  };
  const done = await drillRestore(store, shelf);
  if (done.ok || done.error.kind !== 'none') return done;
  const taken = await takeSnapshot(store);
  if (!taken.ok) return { ok: false, error: { kind: 'failure', failure: taken.error } };
  return await drillRestore(store, shelf);
}

function wordsFor(problem: DrillProblem): { readonly code: string; readonly params: object } {
  switch (problem.kind) {
    case 'none':
    case 'differs':
      return { code: `backup.drill${problem.kind === 'none' ? 'None' : 'Differs'}`, params: {} };
    case 'failure':
      return { code: `failure.${problem.failure.code}`, params: problem.failure.parameters };
    case 'backup':
      return { code: `backup.${problem.problem.code}`, params: problem.problem.params };
  }
}
