/** When we were wrong: says the data is safe, what to do, and offers a report without personal data. */
import { useEffect, useRef } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { parsePath } from '../routes';
import { Button } from '../ui/Button';
import { Mark } from '../ui/layout/Skyline';
import { saveText } from '../ui/save-text';
import { useWords } from '../ui/words';
import { crashReport } from './crash-report';

export function CrashScreen({ error, resetErrorBoundary }: FallbackProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const report = crashReport({
    error,
    screen: parsePath(window.location.hash.slice(1))?.name ?? 'unknown',
    userAgent: navigator.userAgent,
  });
  return (
    <main className="start">
      <div className="start-inner" role="alert">
        <header className="start-head">
          <Mark />
          <h1 ref={heading} tabIndex={-1}>
            {t('crash.title')}
          </h1>
          <p>{t('crash.safe')}</p>
        </header>
        <p>{t('crash.whatNow')}</p>
        <p>{t('crash.report')}</p>
        <div className="button-row">
          <Button kind="primary" onPress={resetErrorBoundary}>
            {t('crash.again')}
          </Button>
          <Button icon="restore" onPress={() => window.location.reload()}>
            {t('crash.restart')}
          </Button>
          <Button icon="download" onPress={() => saveText(t('crash.fileName'), report)}>
            {t('crash.saveReport')}
          </Button>
        </div>
        <details>
          <summary>{t('crash.reportTitle')}</summary>
          <pre className="crash-report">{report}</pre>
        </details>
      </div>
    </main>
  );
}
