/** The award: few promises, the amount, when it comes, what is asked afterwards and by when, and who helps. */
import type { Fund } from '@shared/domain/funds/fund';
import { changesOf, firstAmount } from '@shared/domain/grants/award-change';
import type { GrantFile } from '../../../data/queries/grants';
import { asksText } from '../../../ui/asks-text';
import { useWords } from '../../../ui/words';
import { LetterMoney } from './LetterMoney';
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
        {t('letters.awardAmount', { amount: euro(firstAmount(grant)), fund: fund.name })}
      </p>
      <p>{t('letters.awardTrust')}</p>
      {grant.changes.length === 0 ? null : (
        <p>
          {changesOf(grant)
            .map(({ on, from, to }) =>
              t('awardChange.afterwards', { day: day(on), from: euro(from), to: euro(to) }),
            )
            .join(' ')}
        </p>
      )}
      <LetterMoney file={file} />
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
