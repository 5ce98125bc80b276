/** One choice out of two to five, all in sight, each with room for an explanation. */
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import { useNoteField } from '../forms/form-problems';
import { present } from '../present';
import type { Choice } from './choice';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps } from './field-props';

export type RadioGroupProps<Value extends string> = FieldProps<Value | null> & {
  readonly choices: readonly Choice<Value>[];
  readonly orientation?: 'vertical' | 'horizontal';
};

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, description, errorMessage, isOptional, choices, value, onChange } = props;
  useNoteField(props.name, label);
  return (
    <AriaRadioGroup
      className="field field-full choice-group"
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      orientation={props.orientation ?? 'vertical'}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      {...present({
        name: props.name,
        onBlur: props.onBlur,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
      })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <div className="choice-list">
        {choices.map((choice, index) => (
          <RadioField
            key={choice.value}
            value={choice.value}
            className="choice"
            {...present({ inputRef: index === 0 ? props.ref : undefined })}
          >
            <RadioButton className="choice-button">
              <span className="choice-mark radio-mark" aria-hidden="true" />
              {choice.label}
            </RadioButton>
            {choice.description === undefined ? null : (
              <Text slot="description" className="choice-description">
                {choice.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
