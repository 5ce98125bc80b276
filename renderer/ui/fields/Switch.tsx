/** On or off, taking effect at once; in a form that is sent, use a `Checkbox`. */
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { present } from '../present';
import type { FieldProps } from './field-props';

export function Switch(props: Omit<FieldProps<boolean>, 'errorMessage' | 'isOptional'>) {
  const { label, description, value, onChange } = props;
  return (
    <SwitchField
      className="choice field-full"
      isSelected={value}
      onChange={onChange}
      {...present({
        name: props.name,
        onBlur: props.onBlur,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        inputRef: props.ref,
      })}
    >
      <SwitchButton className="choice-button">
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb" />
        </span>
        {label}
      </SwitchButton>
      {description === undefined ? null : (
        <Text slot="description" className="choice-description">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
