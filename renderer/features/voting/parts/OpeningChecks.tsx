/** The list "ready to open?": each line says what is fine, what must be done and what deserves a second look. */
import type { PlainKey } from '@shared/i18n/translate';
import { Heading } from '../../../ui/layout/Heading';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { OpeningCheck } from '../opening-checks';

const STATES: Readonly<Record<OpeningCheck['state'], { tone: StatusTone; word: PlainKey }>> = {
  done: { tone: 'done', word: 'voting.checkDone' },
  missing: { tone: 'stop', word: 'voting.checkMissing' },
  advice: { tone: 'wait', word: 'voting.checkAdvice' },
};

export function OpeningChecks({ checks }: { checks: readonly OpeningCheck[] }) {
  const { t } = useWords();
  return (
    <>
      <Heading className="check-title">{t('voting.checkTitle')}</Heading>
      <ul className="check-list">
        {checks.map(({ id, state, words }) => (
          <li key={id}>
            <StatusBadge tone={STATES[state].tone}>{t(STATES[state].word)}</StatusBadge>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
