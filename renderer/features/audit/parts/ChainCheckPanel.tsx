/** The check of the log's chain: a button, the verdict in words, and the head in eight groups. */
import { useState } from 'react';
import { type ChainCheck, checkAuditLog } from '../../../data/queries/audit';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { HashText } from '../../../ui/HashText';
import { Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';

export function ChainCheckPanel() {
  const { t } = useWords();
  const [check, setCheck] = useState<ChainCheck | null>(null);
  const [isPending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    setCheck(await checkAuditLog());
    setPending(false);
  };
  return (
    <div className={check === null ? 'not-printed' : undefined}>
      <Section title={t('audit.chain')} intro={t('audit.chainWhy')}>
        <div className="stack">
          <div>
            <Button icon="verify" isPending={isPending} onPress={() => void run()}>
              {t('audit.check')}
            </Button>
          </div>
          <div role="status">{check === null ? null : <Verdict check={check} />}</div>
        </div>
      </Section>
    </div>
  );
}

function Verdict({ check }: { check: ChainCheck }) {
  const words = useWords();
  const { t } = words;
  if (check.kind !== 'whole') {
    return (
      <Callout tone="danger" title={t('audit.broken')}>
        <p>{`${breakWords(check, words)} ${t('audit.brokenTodo')}`}</p>
      </Callout>
    );
  }
  return (
    <Callout tone="done" title={t('audit.whole')}>
      <p>{t('audit.wholeWhy', { entries: check.entries })}</p>
      <p>
        {`${t('audit.head')}: `}
        <HashText hash={check.head} />
      </p>
      <p>{t('audit.headWhy')}</p>
    </Callout>
  );
}

function breakWords({ kind, seq }: Exclude<ChainCheck, { kind: 'whole' }>, { t }: Words): string {
  switch (kind) {
    case 'gap':
      return t('audit.brokenGap', { seq });
    case 'notLinked':
      return t('audit.brokenLink', { seq });
    case 'altered':
      return t('audit.brokenAltered', { seq });
    case 'endMissing':
      return t('audit.brokenEnd', { seq });
  }
}
