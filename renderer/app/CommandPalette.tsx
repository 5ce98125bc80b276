/** Ctrl+K: type a few letters, go somewhere or do something. */
import type { Actor } from '@shared/domain/action';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { currentCommands, runCommand, useCommandStore } from '../ui/commands';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { type PaletteGroup, paletteGroups } from './palette-entries';
import type { Screen } from './screen';
import { openInShell, useShellState } from './shell-state';

export type CommandPaletteProps = { readonly screens: readonly Screen[]; readonly workspace: Actor };

export function CommandPalette(props: CommandPaletteProps) {
  const { t } = useWords();
  const isOpen = useShellState((state) => state.open === 'palette');
  return (
    <ModalOverlay
      className="modal-overlay palette-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => openInShell(open ? 'palette' : null)}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="palette" aria-label={t('app.palette')}>
          <PaletteSearch {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch({ screens, workspace }: CommandPaletteProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const store = useCommandStore();
  const groups = useMemo(
    () => paletteGroups(typed, { screens, workspace, commands: currentCommands(store), t }),
    [typed, screens, workspace, store, t],
  );
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-field" aria-label={t('app.palette')} autoFocus>
        <Icon name="search" />
        <Input />
      </SearchField>
      <p className="palette-hint">{t('app.paletteHint')}</p>
      <Menu
        className="palette-list"
        aria-label={t('app.palette')}
        renderEmptyState={() => <p className="list-empty">{t('app.paletteEmpty')}</p>}
      >
        {groups.map((group) => (
          <PaletteSection key={group.id} group={group} />
        ))}
      </Menu>
    </Autocomplete>
  );
}

function PaletteSection({ group }: { group: PaletteGroup }) {
  const { t } = useWords();
  return (
    <MenuSection>
      <Header className="palette-group">{t(group.label)}</Header>
      {group.entries.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          textValue={command.label}
          className="list-item"
          onAction={() => {
            openInShell(null);
            runCommand(command);
          }}
        >
          <Icon name={command.icon ?? 'arrowRight'} />
          <Text slot="label">{command.label}</Text>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
