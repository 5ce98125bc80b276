/** Asks unspent money back: how much, to which account, and the reference by which the bank statement tells it. */
import type { Fund } from '@shared/domain/funds/fund';
import { returnReference } from '@shared/domain/grants/return-reference';
import { printedReference } from '@shared/kernel/creditor-reference';
import type { Day } from '@shared/kernel/dates';
import { formatIban } from '@shared/kernel/iban';
import type { Cents } from '@shared/kernel/money';
import type { GrantFile } from '../../../data/queries/grants';
import { FactList } from '../../../ui/data/FactList';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { LetterPaper } from './LetterPaper';

export type ReturnLetterProps = {
  readonly fund: Fund;
  readonly file: GrantFile;
  readonly toComeBack: Cents;
  readonly day: Day;
};

export function ReturnLetter({ fund, file, toComeBack, day }: ReturnLetterProps) {
  const { t, euro } = useWords();
  const { grant, application, initiative } = file;
  return (
    <LetterPaper
      fund={fund}
      to={initiative?.name ?? t('common.unknown')}
      day={day}
      title={t('letters.returnTitle')}
      fileName={t('letters.returnFile', { number: grant.number })}
    >
      <p>{t('letters.returnThanks', { plan: application?.title ?? '' })}</p>
      <p className="letter-amount">{t('letters.returnAmount', { amount: euro(toComeBack) })}</p>
      <p>{t('letters.returnWhy')}</p>
      <FactList
        facts={[
          { label: t('grants.instalmentAmount'), value: <MoneyText amount={toComeBack} /> },
          {
            label: t('letters.returnTo'),
            value: fund.iban === null ? t('letters.returnNoAccount') : formatIban(fund.iban),
          },
          { label: t('letters.returnName'), value: fund.name },
          { label: t('letters.returnReference'), value: printedReference(returnReference(grant)) },
        ]}
      />
      <p>{t('letters.returnHow')}</p>
      <p>{t('letters.returnHelp')}</p>
    </LetterPaper>
  );
}
