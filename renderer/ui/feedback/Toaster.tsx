/** The messages that are on the screen now. They close the page, so that there is always room to scroll clear of them. */
import { useEffect } from 'react';
import { Button, IconButton } from '../Button';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { useWords } from '../words';
import { hideMessage, type Message, type MessageTone, useMessages } from './messages';
import { UndoButton } from './UndoButton';

const ICONS: Readonly<Record<MessageTone, IconName>> = { done: 'check', info: 'info', warning: 'alert' };
const SHOWN_MS = 12_000;
/** Longer where there is a choice in it; afterwards it is still in the log, and under Ctrl+Z. */
const SHOWN_WITH_UNDO_MS = 30_000;
/** From when a newer message stands beside it: whoever works fast sees no pile of what is long past. */
const GIVES_WAY_MS = 4000;
const AT_ONCE = 3;

export function Toaster() {
  const messages = useMessages((state) => state.messages);
  const shown = messages.filter((message) => message.isShown).slice(-AT_ONCE);
  return (
    <div className="toaster" role="status" aria-live="polite">
      {shown.map((message) => (
        <Toast key={message.id} message={message} isNewest={message === shown.at(-1)} />
      ))}
    </div>
  );
}

function Toast({ message, isNewest }: { message: Message; isNewest: boolean }) {
  const { t } = useWords();
  const { id, action, undoId } = message;
  const shownMs = undoId !== null ? SHOWN_WITH_UNDO_MS : isNewest ? SHOWN_MS : GIVES_WAY_MS;
  useEffect(() => {
    if (action !== null) return;
    const timer = setTimeout(() => hideMessage(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, action, shownMs]);
  return (
    <div className={`toast toast-${message.tone}`}>
      <Icon name={ICONS[message.tone]} />
      <p>{message.text}</p>
      {action === null ? null : (
        <Button
          kind="quiet"
          onPress={() => {
            action.run();
            hideMessage(id);
          }}
        >
          {action.label}
        </Button>
      )}
      {undoId === null ? null : <UndoButton undoId={undoId} />}
      <IconButton icon="close" label={t('app.messageHide')} onPress={() => hideMessage(id)} />
    </div>
  );
}
