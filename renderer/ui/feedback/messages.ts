/** What the app tells the user, newest last: shown for a while, kept in a log until the window closes. */
import { create } from 'zustand';

export type MessageTone = 'done' | 'info' | 'warning';

export type MessageAction = { readonly label: string; readonly run: () => void };

export type Message = {
  readonly id: number;
  readonly tone: MessageTone;
  readonly text: string;
  /** A message with an action stays until it is taken away. */
  readonly action: MessageAction | null;
  /** The step that the message offers to take back, as long as that has not been done. */
  readonly undoId: number | null;
  readonly isShown: boolean;
};

type MessageStore = { readonly messages: readonly Message[] };

const LOG_LENGTH = 100;

export const useMessages = create<MessageStore>(() => ({ messages: [] }));

export type NewMessage = {
  readonly text: string;
  readonly tone?: MessageTone;
  readonly action?: MessageAction;
  readonly undoId?: number;
};

/** Tells the user something, once; screen readers hear it through the status line. */
export function tell({ text, tone = 'done', action, undoId }: NewMessage): void {
  useMessages.setState(({ messages }) => {
    const id = (messages.at(-1)?.id ?? 0) + 1;
    const message: Message = {
      id,
      tone,
      text,
      action: action ?? null,
      undoId: undoId ?? null,
      isShown: true,
    };
    return { messages: [...messages, message].slice(-LOG_LENGTH) };
  });
}

/** Takes a message from the screen; the log keeps it. */
export function hideMessage(id: number): void {
  useMessages.setState(({ messages }) => ({
    messages: messages.map((message) => (message.id === id ? { ...message, isShown: false } : message)),
  }));
}

/** Takes the messages that tell of a step from the screen: it was taken back. */
export function hideMessagesOf(undoId: number): void {
  useMessages.setState(({ messages }) => ({
    messages: messages.map((message) =>
      message.undoId === undoId ? { ...message, isShown: false } : message,
    ),
  }));
}
