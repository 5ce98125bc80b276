/** Picks a folder or stick where copies go too, and says how recent they are there. */
import type { Failure } from '@shared/ipc/failure';
import type { Result } from '@shared/kernel/result';
import { useState } from 'react';
import { takeSnapshot } from '../../../data/copies/auto-snapshots';
import {
  chooseSecondPlace,
  forgetSecondPlace,
  type SecondPlace,
  useSecondPlace,
} from '../../../data/copies/second-place';
import type { Store } from '../../../data/store';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function SecondPlaceSection({ store }: { store: Store }) {
  const { t } = useWords();
  const place = useSecondPlace();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const run = async (work: () => Promise<Result<null, Failure>>) => {
    setBusy(true);
    const done = await work();
    setProblem(done.ok ? null : done.error);
    setBusy(false);
  };
  if (place === null) return null;
  const isChosen = place.kind === 'chosen';
  return (
    <Section title={t('backup.second')} intro={t('backup.secondWhy')}>
      <div className="stack">
        <PlaceNote place={place} />
        <div className="button-row">
          <Button icon="archive" isPending={isBusy} onPress={() => void run(chooseSecondPlace)}>
            {t(isChosen ? 'backup.secondOther' : 'backup.secondChoose')}
          </Button>
          {isChosen ? (
            <>
              <Button isDisabled={isBusy} onPress={() => void run(() => takeSnapshot(store))}>
                {t('backup.secondNow')}
              </Button>
              <Button kind="quiet" isDisabled={isBusy} onPress={() => void run(forgetSecondPlace)}>
                {t('backup.secondForget')}
              </Button>
            </>
          ) : null}
        </div>
        <RefusalNote
          refusal={problem === null ? null : { code: `failure.${problem.code}`, params: problem.parameters }}
        />
      </div>
    </Section>
  );
}

function PlaceNote({ place }: { place: SecondPlace }) {
  const { t, moment } = useWords();
  if (place.kind === 'none') return <Callout tone="info" title={t('backup.secondNone')} />;
  const { folder, isPresent, copiedAt } = place;
  const when = copiedAt === null ? t('backup.secondEmpty') : t('backup.secondAt', { when: moment(copiedAt) });
  return (
    <Callout
      tone={isPresent ? 'done' : 'info'}
      title={t(isPresent ? 'backup.secondIs' : 'backup.secondAbsent', { folder })}
    >
      <p>{when}</p>
    </Callout>
  );
}
