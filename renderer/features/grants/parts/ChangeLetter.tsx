/** Tells an initiative that its award became higher or lower: how much, why, and when the money comes. */
import type { Fund } from '@shared/domain/funds/fund';
import type { changesOf } from '@shared/domain/grants/award-change';
import { cents } from '@shared/kernel/money';
import type { GrantFile } from '../../../data/queries/grants';
import { useWords } from '../../../ui/words';
import { LetterMoney } from './LetterMoney';
import { Disagree, LetterPaper } from './LetterPaper';

export type ChangeLetterProps = {
  readonly fund: Fund;
  readonly file: GrantFile;
  /** The last one. */
  readonly change: ReturnType<typeof changesOf>[number];
};

export function ChangeLetter({ fund, file, change }: ChangeLetterProps) {
  const { t, euro } = useWords();
  const { grant, application, initiative } = file;
  const { on, from, to, reason } = change;
  const amount = euro(cents(Math.abs(to - from)));
  return (
    <LetterPaper
      fund={fund}
      to={initiative?.name ?? t('common.unknown')}
      day={on}
      title={t('awardChange.letterTitle')}
      fileName={t('awardChange.letterFile', { number: grant.number })}
    >
      <p>{t('awardChange.letterNews', { plan: application?.title ?? '', from: euro(from) })}</p>
      <p className="letter-amount">{t('awardChange.letterAmount', { amount: euro(to), fund: fund.name })}</p>
      <p>{t(to > from ? 'awardChange.letterMore' : 'awardChange.letterLess', { amount })}</p>
      <h3>{t('awardChange.letterWhy')}</h3>
      <p>{reason}</p>
      <LetterMoney file={file} />
      <h3>{t('letters.askTitle')}</h3>
      <p>{t('awardChange.letterAsks')}</p>
      <h3>{t('letters.helpTitle')}</h3>
      <p>{t('letters.helpAward')}</p>
      {fund.decider === 'municipality' ? <Disagree fund={fund} /> : null}
    </LetterPaper>
  );
}
