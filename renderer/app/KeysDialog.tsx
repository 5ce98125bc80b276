/** The list of keys, opened with F1 or a question mark. */
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../ui/words';
import { KeyList } from './KeyList';
import { openInShell, useShellState } from './shell-state';

export function KeysDialog() {
  const { t } = useWords();
  const isOpen = useShellState((state) => state.open === 'keys');
  return (
    <Dialog title={t('app.keys')} isOpen={isOpen} onClose={() => openInShell(null)}>
      <KeyList />
    </Dialog>
  );
}
