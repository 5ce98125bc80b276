/** Store and journal differ: a person says which is right. Neither choice throws anything away. */
import { useState } from 'react';
import { appVersion } from '../../data/copies/backup-file';
import { amendReport } from '../../data/current-store';
import { keepJournal, keepStore } from '../../data/opening/settle';
import type { StartupFinding } from '../../data/opening/startup-report';
import type { Store } from '../../data/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { Card } from '../../ui/layout/Section';
import { useWords, type Words } from '../../ui/words';
import { openProblemCode } from './open-problem-code';

export function StoreQuestion({ store, finding }: { store: Store; finding: StartupFinding }) {
  const words = useWords();
  const { t } = words;
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const choose = async (work: () => Promise<RefusalWords | null>) => {
    setBusy(true);
    const problem = await work();
    setRefusal(problem);
    setBusy(false);
    if (problem !== null) return;
    amendReport({ finding: { kind: 'whole' } });
    tell({ text: t('data.chosen') });
  };
  return (
    <div className="stack">
      <Callout tone="danger" title={findingWords(finding, words)}>
        <p>{t('data.finding.question')}</p>
      </Callout>
      <RefusalNote refusal={refusal} />
      <Card title={t('data.keepStore')}>
        <p>{t('data.keepStoreWhy')}</p>
        <Button isPending={isBusy} onPress={() => void choose(async () => await storeKept(store))}>
          {t('data.keepStore')}
        </Button>
      </Card>
      {finding.kind === 'journalUnreadable' ? null : (
        <Card title={t('data.keepJournal')}>
          <p>{t('data.keepJournalWhy')}</p>
          <Button isPending={isBusy} onPress={() => void choose(async () => await journalKept(store))}>
            {t('data.keepJournal')}
          </Button>
        </Card>
      )}
    </div>
  );
}

async function storeKept(store: Store): Promise<RefusalWords | null> {
  const kept = await keepStore(store);
  return kept.ok ? null : { code: `failure.${kept.error.code}`, params: kept.error.parameters };
}

async function journalKept(store: Store): Promise<RefusalWords | null> {
  const kept = await keepJournal(store, await appVersion());
  return kept.ok ? null : openProblemCode(kept.error);
}

function findingWords(finding: StartupFinding, { t, forCode }: Words): string {
  switch (finding.kind) {
    case 'journalUnreadable': {
      const { code, parameters } = finding.failure;
      return forCode(`failure.${code}`, parameters) ?? t('data.finding.journalUnreadable');
    }
    case 'journalBehind':
      return t('data.finding.journalBehind');
    default:
      return t('data.finding.diverged');
  }
}
