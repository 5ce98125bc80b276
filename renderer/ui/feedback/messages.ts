/** What the app tells the user, newest last: shown for a while, kept in a log until the window closes. */
import { create } from 'zustand';

export type MessageTone = 'done' | 'info' | 'warning';

export type MessageAction = {
  readonly label: string;
  readonly run: () => void;
  /** It takes back what the message tells: Ctrl+Z does the same as long as the message is on the screen. */
  readonly isUndo?: true;
};

export type Message = {
  readonly id: number;
  readonly tone: MessageTone;
  readonly text: string;
  /** Such as undo; a message with an action stays until it is taken away. */
  readonly action: MessageAction | null;
  readonly isShown: boolean;
};

type MessageStore = { readonly messages: readonly Message[] };

const LOG_LENGTH = 100;

export const useMessages = create<MessageStore>(() => ({ messages: [] }));

export type NewMessage = {
  readonly text: string;
  readonly tone?: MessageTone;
  readonly action?: MessageAction;
};

/** Tells the user something, once; screen readers hear it through the status line. */
export function tell({ text, tone = 'done', action }: NewMessage): void {
  useMessages.setState(({ messages }) => {
    const id = (messages.at(-1)?.id ?? 0) + 1;
    const message: Message = { id, tone, text, action: action ?? null, isShown: true };
    return { messages: [...messages, message].slice(-LOG_LENGTH) };
  });
}

/** Takes a message from the screen; the log keeps it. */
export function hideMessage(id: number): void {
  useMessages.setState(({ messages }) => ({
    messages: messages.map((message) => (message.id === id ? { ...message, isShown: false } : message)),
  }));
}

/** Takes back what the last message on the screen tells; false when nothing there can be taken back. */
export function undoLast(): boolean {
  const last = useMessages.getState().messages.findLast(({ isShown, action }) => isShown && action?.isUndo);
  if (last === undefined) return false;
  hideMessage(last.id);
  last.action?.run();
  return true;
}
