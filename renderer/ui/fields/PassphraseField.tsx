/** A passphrase: hidden while typing, shown on request. Pasting and password managers work. */
import { useState } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  ToggleButton as AriaToggleButton,
  Group,
  Input,
} from 'react-aria-components';
import { useNoteField } from '../forms/form-problems';
import { Icon } from '../Icon';
import { present } from '../present';
import { useWords } from '../words';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps } from './field-props';

export type PassphraseFieldProps = FieldProps<string> & {
  /** `current` for one that exists, `new` for one that is being made. */
  readonly kind: 'current' | 'new';
};

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, description, errorMessage, isOptional, kind, ref, ...rest } = props;
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  useNoteField(props.name, label);
  return (
    <AriaTextField
      {...(present(rest) as AriaTextFieldProps)}
      type={isShown ? 'text' : 'password'}
      autoComplete={`${kind}-password`}
      className="field field-full"
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Group className="input input-group">
        <Input className="input-bare" spellCheck={false} autoCapitalize="off" {...present({ ref })} />
        <AriaToggleButton
          className="button button-icon"
          aria-label={t('fields.showTyped')}
          isSelected={isShown}
          onChange={setShown}
        >
          <Icon name={isShown ? 'hide' : 'show'} />
        </AriaToggleButton>
      </Group>
    </AriaTextField>
  );
}
