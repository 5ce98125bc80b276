/** Long work with a name, how far it is, and a way to stop it. */
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../Button';
import { useWords } from '../words';

export type ProgressPanelProps = {
  /** What is being done: `De stemmen worden geteld`. */
  readonly label: string;
  /** How far, from 0 to 100; null while nobody knows. */
  readonly percent: number | null;
  /** What is going on now: `Ronde 3 van 12`. */
  readonly detail?: string;
  readonly onCancel?: () => void;
};

export function ProgressPanel({ label, percent, detail, onCancel }: ProgressPanelProps) {
  const { t } = useWords();
  return (
    <div className="progress-panel">
      <ProgressBar
        className="progress"
        isIndeterminate={percent === null}
        {...(percent === null ? {} : { value: percent })}
      >
        {({ valueText }) => (
          <>
            <div className="progress-words">
              <Label className="progress-label">{label}</Label>
              <span className="progress-value">{percent === null ? null : valueText}</span>
            </div>
            <svg className="progress-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect className="progress-fill" width={percent ?? 30} height="4" />
            </svg>
          </>
        )}
      </ProgressBar>
      {detail === undefined ? null : <p className="progress-detail">{detail}</p>}
      {onCancel === undefined ? null : <Button onPress={onCancel}>{t('common.stop')}</Button>}
    </div>
  );
}
