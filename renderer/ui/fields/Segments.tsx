/** Two to four choices side by side that take effect at once, such as board or list. */
import { RadioGroup as AriaRadioGroup, Label, RadioButton, RadioField } from 'react-aria-components';
import { present } from '../present';

export type Segment<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Where the label is in another language than the screen. */
  readonly lang?: string;
};

export type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function Segments<Value extends string>({ label, choices, value, onChange }: SegmentsProps<Value>) {
  return (
    <AriaRadioGroup
      className="field"
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="segments">
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} className="segment-field">
            <RadioButton className="segment" {...present({ lang: choice.lang })}>
              {choice.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
