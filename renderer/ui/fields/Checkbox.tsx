/** Boxes to tick: one statement, or several out of a list. */
import {
  CheckboxGroup as AriaCheckboxGroup,
  CheckboxButton,
  CheckboxField,
  FieldError,
  Text,
} from 'react-aria-components';
import { useNoteField } from '../forms/form-problems';
import { Icon } from '../Icon';
import { present } from '../present';
import type { Choice } from './choice';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps } from './field-props';

/** One statement that is true or not; takes effect when the form is sent. */
export function Checkbox(props: FieldProps<boolean>) {
  const { label, description, errorMessage, value, onChange } = props;
  useNoteField(props.name, label);
  return (
    <CheckboxField
      className="choice field-full"
      isSelected={value}
      onChange={onChange}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      {...present({
        name: props.name,
        onBlur: props.onBlur,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
        inputRef: props.ref,
      })}
    >
      <FieldError className="field-error">
        <Icon name="alert" />
        <span>{errorMessage}</span>
      </FieldError>
      <CheckboxButton className="choice-button">
        <Mark />
        {label}
      </CheckboxButton>
      {description === undefined ? null : (
        <Text slot="description" className="choice-description">
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}

export type CheckboxGroupProps<Value extends string> = FieldProps<readonly Value[]> & {
  readonly choices: readonly Choice<Value>[];
};

/** None, one or several out of a short list; its value keeps the order of the list. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { label, description, errorMessage, isOptional, choices, value, onChange } = props;
  useNoteField(props.name, label);
  return (
    <AriaCheckboxGroup
      className="field field-full choice-group"
      value={[...value]}
      onChange={(chosen) =>
        onChange(choices.map((choice) => choice.value).filter((one) => chosen.includes(one)))
      }
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      {...present({ name: props.name, isDisabled: props.isDisabled, isReadOnly: props.isReadOnly })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <div className="choice-list">
        {choices.map((choice, index) => (
          <CheckboxField
            key={choice.value}
            value={choice.value}
            className="choice"
            {...present({ onBlur: props.onBlur, inputRef: index === 0 ? props.ref : undefined })}
          >
            <CheckboxButton className="choice-button">
              <Mark />
              {choice.label}
            </CheckboxButton>
            {choice.description === undefined ? null : (
              <Text slot="description" className="choice-description">
                {choice.description}
              </Text>
            )}
          </CheckboxField>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

function Mark() {
  return (
    <span className="choice-mark check-mark" aria-hidden="true">
      <Icon name="check" />
    </span>
  );
}
