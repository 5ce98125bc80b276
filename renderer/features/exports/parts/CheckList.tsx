/** The six checks, each with its outcome in a word and an icon, and under it what was found. */
import type { CheckResult, Finding } from '@shared/formats/municipal/verify/finding';
import { CHECK_WORDS } from '@shared/i18n/nl/exports';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

const TONES: Readonly<Record<CheckResult['outcome'], StatusTone>> = {
  passed: 'done',
  failed: 'stop',
  skipped: 'idle',
};

export function CheckList({ checks }: { checks: readonly CheckResult[] }) {
  const { t } = useWords();
  return (
    <ol className="check-list">
      {checks.map(({ check, outcome, findings }) => (
        <li key={check} className="check">
          <div className="check-head">
            <span className="check-name">{t(CHECK_WORDS[check])}</span>
            <StatusBadge tone={TONES[outcome]}>{t(`verify.outcome.${outcome}`)}</StatusBadge>
          </div>
          {outcome === 'skipped' ? <p className="check-why">{t('verify.skippedWhy')}</p> : null}
          {findings.length === 0 ? null : <Findings findings={findings} />}
        </li>
      ))}
    </ol>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { forCode } = useWords();
  const sentences = [...new Set(findings.map(({ code, params }) => forCode(code, params) ?? code))];
  return (
    <ul className="check-findings">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
