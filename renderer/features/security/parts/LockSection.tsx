/** When the fund locks by itself, and locking it now. */
import { LOCK_AFTER, type LockAfter, useSecurityPreferences } from '../../../data/keys/security-preferences';
import { Select } from '../../../ui/fields/Select';
import { Card, Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';

const HOUR = 60;
const NEVER = 'never';

export function LockSection() {
  const words = useWords();
  const { t } = words;
  const lockAfter = useSecurityPreferences((state) => state.lockAfter);
  return (
    <Section title={t('security.lockTitle')} intro={t('security.lockWhat')}>
      <Card>
        <Select
          label={t('security.lockAfter')}
          choices={LOCK_AFTER.map((minutes) => ({
            value: choiceOf(minutes),
            label: lockWords(minutes, words),
          }))}
          value={choiceOf(lockAfter)}
          onChange={(chosen) => {
            const minutes = LOCK_AFTER.find((one) => choiceOf(one) === chosen);
            if (minutes !== undefined) useSecurityPreferences.setState({ lockAfter: minutes });
          }}
        />
      </Card>
    </Section>
  );
}

function choiceOf(minutes: LockAfter): string {
  return minutes === null ? NEVER : String(minutes);
}

function lockWords(minutes: LockAfter, { t }: Words): string {
  if (minutes === null) return t('security.lockNever');
  return minutes === HOUR ? t('security.lockAfterHour') : t('security.lockAfterMinutes', { minutes });
}
