/** One choice out of a closed list of up to about ten; for more, use `ComboBox`. */
import {
  Button as AriaButton,
  Select as AriaSelect,
  ListBox,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { useNoteField } from '../forms/form-problems';
import { Icon } from '../Icon';
import { present } from '../present';
import { useWords } from '../words';
import { ChoiceItem } from './ChoiceItem';
import type { Choice } from './choice';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps, FieldWidth } from './field-props';

export type SelectProps<Value extends string> = Omit<FieldProps<Value | null>, 'ref'> & {
  readonly choices: readonly Choice<Value>[];
  readonly width?: FieldWidth;
  readonly ref?: React.Ref<HTMLButtonElement>;
};

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, description, errorMessage, isOptional, choices, value, onChange, width = 'medium' } = props;
  const { t } = useWords();
  useNoteField(props.name, label);
  return (
    <AriaSelect
      className={`field field-${width}`}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={t('fields.chooseOne')}
      isInvalid={errorMessage !== undefined}
      isDisabled={props.isDisabled === true || props.isReadOnly === true}
      validationBehavior="aria"
      {...present({ name: props.name, onBlur: props.onBlur, autoFocus: props.autoFocus })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <AriaButton className="input select-button" {...present({ ref: props.ref })}>
        <SelectValue className="select-value" />
        <Icon name="chevronDown" />
      </AriaButton>
      <Popover className="popover list-popover">
        <ListBox className="list-box" items={choices}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
