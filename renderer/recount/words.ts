/** The words of the recount page: only those that it needs, so that its file stays small. */
import { recount as recountEn } from '@shared/i18n/en/recount';
import { voting as votingEn } from '@shared/i18n/en/voting';
import { votingPots as potsEn } from '@shared/i18n/en/voting-pots';
import { votingProof as proofEn } from '@shared/i18n/en/voting-proof';
import { votingResult as resultEn } from '@shared/i18n/en/voting-result';
import { votingWhy as whyEn } from '@shared/i18n/en/voting-why';
import { formatDay, formatList } from '@shared/i18n/format';
import type { Language } from '@shared/i18n/language';
import type { Like } from '@shared/i18n/like';
import { recount } from '@shared/i18n/nl/recount';
import { voting } from '@shared/i18n/nl/voting';
import { votingPots } from '@shared/i18n/nl/voting-pots';
import { votingProof } from '@shared/i18n/nl/voting-proof';
import { votingResult } from '@shared/i18n/nl/voting-result';
import { votingWhy } from '@shared/i18n/nl/voting-why';
import type { TranslateOf } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';

const dutch = { ...voting, ...votingPots, ...votingResult, ...votingWhy, ...votingProof, ...recount };
const english: Like<typeof dutch> = {
  ...votingEn,
  ...potsEn,
  ...resultEn,
  ...whyEn,
  ...proofEn,
  ...recountEn,
};

export interface PageWords {
  readonly language: Language;
  readonly t: TranslateOf<keyof typeof dutch>;
  readonly list: (items: readonly string[]) => string;
  readonly day: (day: Day) => string;
}

export function pageWords(language: Language): PageWords {
  const words: Record<string, unknown> = language === 'nl' ? dutch : english;
  return {
    language,
    t: (key, ...figures) => {
      const found = words[key];
      return typeof found === 'function' ? String(found(figures[0])) : String(found);
    },
    list: (items) => formatList(items, language),
    day: (day) => formatDay(day, language),
  };
}
