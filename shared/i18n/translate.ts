/** From a key and its figures to a sentence, in one language. */
import type { Language } from './language';
import type { Like } from './like';
import { messagesEn } from './messages.en';
import { type MessageKey, type Messages, messagesNl } from './messages.nl';

const CATALOGUES: Readonly<Record<Language, Like<Messages>>> = { nl: messagesNl, en: messagesEn };

/** The figures a message needs; an empty list when it needs none. */
export type Figures<Key extends MessageKey> = Messages[Key] extends string | (() => string)
  ? []
  : Messages[Key] extends (params: infer Params) => string
    ? [params: Params]
    : never;

/** A message without figures: a label, a title, a button. */
export type PlainKey = { [Key in MessageKey]: Figures<Key> extends [] ? Key : never }[MessageKey];

/** `t('common.save')`, `t('funds.count', { n: 3 })`: figures that are missing do not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...figures: Figures<Key>) => string;

/** As `Translate`, for whoever needs only these words. */
export type TranslateOf<Keys extends MessageKey> = <Key extends Keys>(
  key: Key,
  ...figures: Figures<Key>
) => string;

export function translator(language: Language): Translate {
  return (key, ...figures) => sentence(language, key, figures[0]);
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messagesNl, key);
}

/** Words for a code that came as a value, such as a refusal; null when there are none. */
export function wordsForCode(language: Language, code: string, params: object): string | null {
  return isMessageKey(code) ? sentence(language, code, params) : null;
}

function sentence(language: Language, key: MessageKey, params: unknown): string {
  const words: unknown = CATALOGUES[language][key];
  return typeof words === 'function' ? String(words(params)) : String(words);
}
