/** All messages since the app was opened, newest first, for who read too slowly. */
import { useWords } from '../words';
import { useMessages } from './messages';
import { UndoButton } from './UndoButton';

export function MessageLog() {
  const { t } = useWords();
  const messages = useMessages((state) => state.messages);
  if (messages.length === 0) return <p className="list-empty">{t('app.messagesNone')}</p>;
  return (
    <ol className="message-log">
      {messages.toReversed().map((message) => (
        <li key={message.id} className={`message message-${message.tone}`}>
          {message.text}
          {message.undoId === null ? null : <UndoButton undoId={message.undoId} />}
        </li>
      ))}
    </ol>
  );
}
