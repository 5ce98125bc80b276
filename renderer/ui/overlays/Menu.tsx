/** A button with a list of things to do. */
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Button, IconButton } from '../Button';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { present } from '../present';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** Either a place to go … */
  readonly href?: string;
  /** … or something to do. */
  readonly onChoose?: () => void;
};

export type MenuProps = {
  /** Name of the button; with `icon` alone it is the tooltip. */
  readonly label: string;
  readonly icon?: IconName;
  readonly entries: readonly MenuEntry[];
};

/** A small icon button without text when `icon` is given, else a button with its label. */
export function Menu({ label, icon, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {icon === undefined ? (
        <Button icon="chevronDown">{label}</Button>
      ) : (
        <IconButton icon={icon} label={label} />
      )}
      <Popover className="popover list-popover" placement="bottom end">
        <AriaMenu className="list-box" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className="list-item"
              {...present({ href: entry.href, onAction: entry.onChoose, isDisabled: entry.isDisabled })}
            >
              {entry.icon === undefined ? null : <Icon name={entry.icon} />}
              <Text slot="label">{entry.label}</Text>
              {entry.description === undefined ? null : (
                <Text slot="description" className="list-item-description">
                  {entry.description}
                </Text>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
