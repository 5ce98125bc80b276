/** What is to be said about a fee and the tax-free allowance; nothing where there is nothing. */
import type { AllowanceFinding } from '@shared/domain/expenses/allowance-check';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';
import { findingWords } from '../allowance-words';

export function AllowanceNote({ findings }: { findings: readonly AllowanceFinding[] }) {
  const words = useWords();
  const { t } = words;
  if (findings.length === 0) return null;
  return (
    <Callout tone="warning" title={t('expenses.found.title')}>
      <ul>
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{findingWords(finding, words)}</li>
        ))}
      </ul>
      <p>{t('expenses.found.may')}</p>
    </Callout>
  );
}
