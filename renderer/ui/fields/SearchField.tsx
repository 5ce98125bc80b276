/** Searches the list it stands above; Ctrl+F puts the focus here. */
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  Group,
  Input,
  Label,
} from 'react-aria-components';
import { Icon } from '../Icon';
import { useWords } from '../words';

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useWords();
  return (
    <AriaSearchField className="field field-medium search-field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Group className="input input-group">
        <span className="input-affix">
          <Icon name="search" />
        </span>
        <Input className="input-bare" data-find="" />
        <AriaButton className="input-button search-clear" aria-label={t('fields.clear')}>
          <Icon name="close" />
        </AriaButton>
      </Group>
    </AriaSearchField>
  );
}
