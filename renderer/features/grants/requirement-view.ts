/** What was asked before an instalment, in words. */
import type { Requirement } from '@shared/domain/grants/requirement';
import type { Words } from '../../ui/words';

/** `Een vergunning: bank op het plein` */
export function requirementText({ kind, title }: Pick<Requirement, 'kind' | 'title'>, { t }: Words): string {
  const what = t(`requirements.kind.${kind}`);
  return title === '' ? what : `${what}: ${title}`;
}
