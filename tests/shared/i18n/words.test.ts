/** Lint for the words on the screen: u and nothing else, short sentences, no blame, and English beside all Dutch. */
import { messagesEn } from '@shared/i18n/messages.en';
import { messagesNl } from '@shared/i18n/messages.nl';
import { describe, expect, it } from 'vitest';

const LONGEST_SENTENCE = 15;

/** Any figure a message may ask for: prints as one short word, counts as a number, and answers to any name. */
const anything: unknown = new Proxy(() => '', {
  get: (_, name) => {
    if (name === Symbol.toPrimitive || name === 'toString') return () => '3';
    if (name === Symbol.iterator) return undefined;
    if (name === 'length') return 3;
    return name === 'replace' || name === 'toLowerCase' ? () => '3' : anything;
  },
  apply: () => anything,
});

type Line = { readonly key: string; readonly text: string };

/** Says nothing of its own: hands on to words that are read here under their own key. */
const HANDS_ON = ['verify.packet'];

function linesOf(messages: object): readonly Line[] {
  const own = Object.entries(messages).filter(([key]) => !HANDS_ON.includes(key));
  return own.map(([key, words]) => ({ key, text: textOf(words) }));
}

/** Functions are read from their source where they cannot be tried with made-up figures. */
function textOf(words: unknown): string {
  if (typeof words !== 'function') return String(words);
  try {
    return String(words(anything));
  } catch {
    return [...String(words).matchAll(/[`'"]([^`'"]*)[`'"]/g)].map((match) => match[1]).join('. ');
  }
}

function longestSentence(text: string): number {
  return Math.max(
    ...text
      .split(/[.!?:;…]+(?:\s|$)|\n/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );
}

const dutch = linesOf(messagesNl);
const english = linesOf(messagesEn);

function wrong(lines: readonly Line[], isWrong: (text: string) => boolean): string[] {
  return lines.filter(({ text }) => isWrong(text)).map(({ key, text }) => `${key}: ${text}`);
}

describe('Dutch on the screen', () => {
  it('says u, and never je, jij, jouw or jullie', () => {
    expect(wrong(dutch, (text) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([]);
  });

  it('never just says that something is invalid', () => {
    expect(wrong(dutch, (text) => /ongeldig|foutief|incorrect|verplicht veld/i.test(text))).toEqual([]);
  });

  it('keeps sentences to fifteen words', () => {
    expect(wrong(dutch, (text) => longestSentence(text) > LONGEST_SENTENCE)).toEqual([]);
  });

  it('begins labels with one capital, not with a capital for each word', () => {
    expect(wrong(dutch, (text) => /^[A-Z][a-z]+(?: [A-Z][a-z]+){2,}$/.test(text))).toEqual([]);
  });
});

describe('English beside it', () => {
  it('has every key of the Dutch, and no other', () => {
    expect(Object.keys(messagesEn).sort()).toEqual(Object.keys(messagesNl).sort());
  });

  it('leaves nothing empty', () => {
    expect([
      ...wrong(dutch, (text) => text.trim() === ''),
      ...wrong(english, (text) => text.trim() === ''),
    ]).toEqual([]);
  });

  it('takes figures where the Dutch does', () => {
    const kinds = (messages: object) =>
      Object.entries(messages).map(([key, words]) => `${key} ${typeof words}`);
    expect(kinds(messagesEn).sort()).toEqual(kinds(messagesNl).sort());
  });
});
