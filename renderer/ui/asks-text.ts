/** Who asks which account of an award, in one sentence each. */
import type { Words } from './words';

export interface AskToTell {
  readonly contributionId: string | null;
  readonly band: 'nothing' | 'photo' | 'story' | 'costs' | 'receipts' | 'auditor';
  readonly due: string;
  readonly sample: number | null;
}

/** Empty where only the fund itself asks: then it is told already. */
export function asksText(
  asks: readonly AskToTell[],
  names: ReadonlyMap<string, string>,
  { t }: Pick<Words, 't'>,
): string[] {
  if (asks.every(({ contributionId }) => contributionId === null)) return [];
  return asks.map(({ contributionId, band, sample }) => {
    const who = contributionId === null ? t('asks.fund') : (names.get(contributionId) ?? t('asks.somebody'));
    const line = t('asks.line', { who, what: t(`grants.band.${band}`).toLowerCase() });
    return sample === null || sample === 1 ? line : `${line} ${t('asks.sample', { n: sample })}`;
  });
}
