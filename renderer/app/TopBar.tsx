/** The bar on top: menu button in a narrow window, state of saving, search, messages, display and keys. */
import { Button as AriaButton } from 'react-aria-components';
import { IconButton } from '../ui/Button';
import { currentCommands, runCommand, useCommandStore } from '../ui/commands';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { DisplayMenu } from './DisplayMenu';
import { keyName } from './key-name';
import { SaveLine, type SaveState } from './SaveLine';
import { openInShell, useShellState } from './shell-state';

export function TopBar({ saveState }: { saveState: SaveState }) {
  const { t } = useWords();
  const isNavOpen = useShellState((state) => state.isNavOpen);
  return (
    <header className="top-bar" data-region="">
      <AriaButton
        className="button button-secondary menu-button"
        aria-expanded={isNavOpen}
        aria-controls="side-nav"
        onPress={() => useShellState.setState({ isNavOpen: !isNavOpen })}
      >
        <Icon name={isNavOpen ? 'close' : 'menu'} />
        <span>{t(isNavOpen ? 'app.closeMenu' : 'app.openMenu')}</span>
      </AriaButton>
      <SaveLine state={saveState} />
      <AriaButton className="button button-secondary palette-button" onPress={() => openInShell('palette')}>
        <Icon name="search" />
        <span>{t('app.palette')}</span>
        <kbd className="key">{`${keyName('Ctrl')} K`}</kbd>
      </AriaButton>
      <IconButton icon="bell" label={t('app.messages')} onPress={() => openInShell('messages')} />
      <LockButton />
      <DisplayMenu />
      <IconButton icon="help" label={t('app.keys')} onPress={() => openInShell('keys')} />
    </header>
  );
}

/** Only where there is something to lock. */
function LockButton() {
  const lock = useCommandStore((store) => currentCommands(store).find(({ role }) => role === 'lock'));
  return lock === undefined ? null : (
    <IconButton icon="lock" label={lock.label} onPress={() => runCommand(lock)} />
  );
}
