/** The log of messages, to read again what went by. */
import { MessageLog } from '../ui/feedback/MessageLog';
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../ui/words';
import { openInShell, useShellState } from './shell-state';

export function MessagesDialog() {
  const { t } = useWords();
  const isOpen = useShellState((state) => state.open === 'messages');
  return (
    <Dialog title={t('app.messages')} isOpen={isOpen} onClose={() => openInShell(null)}>
      <p>{t('app.messagesWhy')}</p>
      <MessageLog />
    </Dialog>
  );
}
