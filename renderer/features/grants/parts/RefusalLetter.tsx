/** The refusal: the reason out of the count, apart from it what the panel adds, help, the next round, and what to do when one disagrees. */
import type { Fund } from '@shared/domain/funds/fund';
import type { RefusedPlan } from '../../../data/queries/grants';
import { useWords } from '../../../ui/words';
import { useRefusalReason } from '../use-refusal-reason';
import { Disagree, LetterPaper } from './LetterPaper';

export function RefusalLetter({ fund, refused }: { fund: Fund; refused: RefusedPlan }) {
  const { t } = useWords();
  const { application, initiative, round } = refused;
  const reason = useRefusalReason(refused);
  const day = application.state.status === 'declined' ? application.state.declinedOn : round.state.countedOn;
  return (
    <LetterPaper
      fund={fund}
      to={initiative?.name ?? t('common.unknown')}
      day={day}
      title={t('letters.refusalTitle')}
      fileName={t('letters.refusalFile', { number: application.number })}
    >
      <p>{t('letters.refusalNews', { plan: application.title, round: round.name })}</p>
      <p>{t('letters.refusalThanks')}</p>
      <h3>{t('letters.whyTitle')}</h3>
      <p aria-live="polite">{reason.join(' ')}</p>
      {refused.ballots.length === 0 ? null : <p>{t('letters.whyCheck')}</p>}
      {refused.ownReason === '' ? null : (
        <>
          <h3>{t('talk.panelSays')}</h3>
          <p className="letter-own">{refused.ownReason}</p>
        </>
      )}
      <h3>{t('letters.onTitle')}</h3>
      <ul>
        <li>{t('letters.onNext')}</li>
        <li>{t('letters.onHelp')}</li>
      </ul>
      <Disagree fund={fund} />
    </LetterPaper>
  );
}
