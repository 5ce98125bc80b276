/** How strong the passphrase is that is being typed: a bar, and the word for it. */
import { useWords } from '../../../ui/words';
import type { Strength } from '../passphrase-strength';

const STEPS: Readonly<Record<Strength, number>> = { short: 1, plain: 1, fair: 3, strong: 4 };
const MOST = 4;

export function StrengthNote({ strength }: { strength: Strength | null }) {
  const { t } = useWords();
  return (
    <p className="strength" aria-live="polite">
      {strength === null ? null : (
        <>
          <meter
            className="strength-bar"
            min={0}
            max={MOST}
            low={2}
            high={3}
            optimum={MOST}
            value={STEPS[strength]}
            aria-hidden="true"
          />
          <span>{t(`security.strength.${strength}`)}</span>
        </>
      )}
    </p>
  );
}
