/** Shows the file for whoever helps, whole, before it can be saved. */
import { useEffect, useState } from 'react';
import { appVersion } from '../data/copies/backup-file';
import { useCurrentStore } from '../data/current-store';
import { useSupportFacts } from '../data/queries/support';
import { Button } from '../ui/Button';
import { Section } from '../ui/layout/Section';
import { saveText } from '../ui/save-text';
import { useWords } from '../ui/words';
import { supportFile } from './support-file';

export function SupportSection() {
  const { t, language } = useWords();
  const current = useCurrentStore();
  const facts = useSupportFacts();
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    void appVersion().then(setVersion);
  }, []);
  if (facts === undefined || version === null || current.kind !== 'open') return null;
  const text = supportFile({
    appVersion: version,
    userAgent: navigator.userAgent,
    language,
    facts,
    report: current.report,
  });
  return (
    <Section title={t('help.supportTitle')} intro={t('help.supportWhy')}>
      <div className="stack">
        <details>
          <summary>{t('help.supportShow')}</summary>
          <pre className="crash-report">{text}</pre>
          <Button icon="download" onPress={() => saveText(t('help.supportFile'), text)}>
            {t('help.supportSave')}
          </Button>
        </details>
      </div>
    </Section>
  );
}
