/** One choice out of a long list: type a few letters to find it. */
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { useNoteField } from '../forms/form-problems';
import { Icon } from '../Icon';
import { present } from '../present';
import { useWords } from '../words';
import { ChoiceItem } from './ChoiceItem';
import type { Choice } from './choice';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps, FieldWidth } from './field-props';

export type ComboBoxProps<Value extends string> = FieldProps<Value | null> & {
  readonly choices: readonly Choice<Value>[];
  readonly width?: FieldWidth;
};

export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { label, description, errorMessage, isOptional, choices, value, onChange, width = 'full' } = props;
  const { t } = useWords();
  useNoteField(props.name, label);
  return (
    <AriaComboBox
      className={`field field-${width}`}
      defaultItems={choices}
      value={value}
      onChange={(key) => onChange(choices.find((choice) => choice.value === key)?.value ?? null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      {...present({
        name: props.name,
        onBlur: props.onBlur,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        autoFocus: props.autoFocus,
      })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Group className="input input-group">
        <Input className="input-bare" {...present({ ref: props.ref })} />
        <AriaButton className="input-button" aria-label={t('fields.showOptions')}>
          <Icon name="chevronDown" />
        </AriaButton>
      </Group>
      <Popover className="popover list-popover">
        <ListBox<Choice<Value>>
          className="list-box"
          renderEmptyState={() => <p className="list-empty">{t('fields.noOptions')}</p>}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
