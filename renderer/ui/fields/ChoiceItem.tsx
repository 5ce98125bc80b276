/** One choice as it stands in the list of a `Select` or a `ComboBox`. */
import { ListBoxItem, Text } from 'react-aria-components';
import type { Choice } from './choice';

export function ChoiceItem<Value extends string>({ choice }: { choice: Choice<Value> }) {
  const { value, label, description } = choice;
  return (
    <ListBoxItem id={value} textValue={label} className="list-item">
      <Text slot="label">{label}</Text>
      {description === undefined ? null : (
        <Text slot="description" className="list-item-description">
          {description}
        </Text>
      )}
    </ListBoxItem>
  );
}
