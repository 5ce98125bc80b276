/** The award: few promises, the amount, when it comes, what is asked afterwards and by when, and who helps. */
import type { Fund } from '@shared/domain/funds/fund';
import type { Instalment } from '@shared/domain/grants/grant';
import { formatIban } from '@shared/kernel/iban';
import type { GrantFile } from '../../../data/queries/grants';
import { asksText } from '../../../ui/asks-text';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { Disagree, LetterPaper } from './LetterPaper';

export function AwardLetter({ fund, file }: { fund: Fund; file: GrantFile }) {
  const words = useWords();
  const { t, euro, day } = words;
  const { grant, application, initiative, round } = file;
  return (
    <LetterPaper
      fund={fund}
      to={initiative?.name ?? t('common.unknown')}
      day={grant.awardedOn}
      title={t('letters.awardTitle')}
      fileName={t('letters.awardFile', { number: grant.number })}
    >
      <p>
        {t('letters.awardNews', { plan: application?.title ?? '' })}{' '}
        {round === null ? null : t('letters.awardRound', { round: round.name })}
      </p>
      <p className="letter-amount">
        {t('letters.awardAmount', { amount: euro(grant.amount), fund: fund.name })}
      </p>
      <p>{t('letters.awardTrust')}</p>
      <h3>{t('letters.whenTitle')}</h3>
      <InstalmentTable instalments={grant.instalments} />
      <PaidTo file={file} />
      <h3>{t('letters.askTitle')}</h3>
      <ul>
        <li>{t('letters.askPlan')}</li>
        <li>
          {t(`letters.ask.${grant.band}`)}{' '}
          {grant.band === 'nothing' ? null : t('letters.askBy', { day: day(grant.reportDue) })}
        </li>
        {asksText(grant.asks, file.giverNames, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('letters.askRest')}</li>
        <li>{t('letters.askFailed')}</li>
      </ul>
      <h3>{t('letters.helpTitle')}</h3>
      <p>{t('letters.helpAward')}</p>
      {fund.decider === 'municipality' ? <Disagree fund={fund} /> : null}
    </LetterPaper>
  );
}

function InstalmentTable({ instalments }: { instalments: readonly Instalment[] }) {
  const { t } = useWords();
  const inOrder = instalments.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <PlainTable
      caption={t('grants.instalments')}
      rows={inOrder}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'due',
          label: t('grants.instalmentDue'),
          cell: ({ due }) => <DayText day={due} length="long" />,
        },
        {
          id: 'amount',
          label: t('grants.instalmentAmount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
        },
      ]}
    />
  );
}

function PaidTo({ file }: { file: GrantFile }) {
  const { t } = useWords();
  const account = file.initiative?.bankAccount ?? null;
  return (
    <p>
      {account === null
        ? t('letters.whenNoAccount')
        : t('letters.whenTo', { iban: formatIban(account.iban), holder: account.holder })}
    </p>
  );
}
