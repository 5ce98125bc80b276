/** The rule of thumb: when a leak goes to the authority, and when listing it is enough. */
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

const RULES = [
  'leaks.ruleList',
  'leaks.ruleReport',
  'leaks.ruleTell',
  'leaks.ruleLaptop',
  'leaks.ruleNoPassphrase',
  'leaks.ruleDoubt',
] as const;

export function ReportingRule() {
  const { t } = useWords();
  return (
    <Section title={t('leaks.rule')}>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </Section>
  );
}
