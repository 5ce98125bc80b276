/** The steps of a road, and where one is on it. */
import { Icon } from '../Icon';
import { VisuallyHidden } from '../VisuallyHidden';
import { useWords } from '../words';

export type Step = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly state: 'done' | 'now' | 'later';
};

const STATE_WORDS = {
  done: 'common.stepDone',
  now: 'common.stepNow',
  later: 'common.stepLater',
} as const;

export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useWords();
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={`step step-${step.state}`}
          {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="step-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span className="step-words">
            <span className="step-label">{step.label}</span>
            <VisuallyHidden>{` (${t(STATE_WORDS[step.state])})`}</VisuallyHidden>
            {step.detail === undefined ? null : <span className="step-detail">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
