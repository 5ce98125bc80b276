/** From what the schema found to sentences a person can act on. */
import type { Language } from '@shared/i18n/language';
import { isMessageKey, translator, wordsForCode } from '@shared/i18n/translate';
import type { FieldError, FieldErrors } from 'react-hook-form';
import type { ErrorLine } from './FormErrorSummary';

type Issue = { readonly type?: unknown; readonly message?: string | undefined };

/**
 * A schema's message that is a message key is said in the user's language; else the kind of issue decides. So a
 * schema may say `z.string().min(1, 'people.nameMissing')`, or leave it to the general words. A refusal of the rules
 * comes in words already, for it has figures.
 */
export function issueWords(issue: Issue, language: Language): string {
  const t = translator(language);
  const { message = '', type } = issue;
  if (type === 'refusal') return message;
  if (isMessageKey(message)) return wordsForCode(language, message, {}) ?? message;
  if (type === 'invalid_type' || type === 'too_small') return t('fields.required');
  return type === 'invalid_value' || type === 'invalid_union' ? t('fields.choose') : t('fields.notRight');
}

export type FoundErrors = {
  readonly errors: FieldErrors;
  /** Of the fields on the screen, in their order there. */
  readonly labels: ReadonlyMap<string, string>;
  /** What was typed and cannot be read. */
  readonly problems: ReadonlyMap<string, string>;
  readonly language: Language;
};

/** One line for each wrong field, in the order of the screen; what cannot be read goes before what is missing. */
export function errorLines({ errors, labels, problems, language }: FoundErrors): ErrorLine[] {
  const found = new Map<string, string>();
  collect(errors, '', (name, issue) => found.set(name, issueWords(issue, language)));
  for (const [name, problem] of problems) found.set(name, problem);
  const onScreen = [...labels.keys()].filter((name) => found.has(name));
  const names = new Set([...onScreen, ...found.keys()]);
  return [...names].map((name) => {
    const label = labels.get(name);
    const message = found.get(name) ?? '';
    return { name, message: label === undefined ? message : `${ofField(label)} ${message}` };
  });
}

function collect(errors: object, path: string, note: (name: string, issue: Issue) => void): void {
  for (const [key, value] of Object.entries(errors)) {
    if (value === null || typeof value !== 'object') continue;
    const name = path === '' ? key : `${path}.${key}`;
    if (isIssue(value)) note(name, value);
    else collect(value, name, note);
  }
}

function isIssue(value: object): value is FieldError {
  return 'type' in value && typeof value.type === 'string';
}

/** A field that asks a question keeps its mark: `Waarom?`, not `Waarom?:`. */
function ofField(label: string): string {
  return /[?:!.]$/.test(label) ? label : `${label}:`;
}
