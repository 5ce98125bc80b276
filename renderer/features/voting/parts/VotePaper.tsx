/** What stands on a paper ballot: what is asked, every plan with its number and cost, and room to answer by hand. */
import { potsOf } from '@shared/domain/voting/pots';
import { amountsIn } from '@shared/i18n/amounts-in';
import { Fragment } from 'react';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { useWords } from '../../../ui/words';
import { askOf } from '../ballot/ballot-words';
import { AnswerRoom } from './AnswerRoom';

export type VotePaperProps = { readonly found: RoundWithPlans; readonly isLarge: boolean };

export function VotePaper({ found: { round, plans }, isLarge }: VotePaperProps) {
  const { t } = useWords();
  const show = amountsIn(round.currency);
  const numbered = plans.map((plan, index) => ({ ...plan, number: index + 1 }));
  return (
    <div className={isLarge ? 'vote-paper vote-paper-large' : 'vote-paper'}>
      <h2 className="sheet-title">{t('paper.of', { name: round.name })}</h2>
      <p>{askOf(t, round)}</p>
      <p>{t('paper.secret')}</p>
      {potsOf(round).map(({ key, amount, planIds }) => (
        <Fragment key={key}>
          {key === null ? null : <h3>{t('pots.of', { key, amount: show(amount) })}</h3>}
          <ol className="vote-paper-plans">
            {numbered
              .filter(({ id }) => planIds.includes(id))
              .map((plan) => (
                <li key={plan.id} className="vote-paper-plan">
                  <span className="vote-paper-number">{plan.number}</span>
                  <span className="vote-paper-title">
                    <strong>{plan.title}</strong>
                    <span>{t('paper.line', { initiative: plan.initiative, cost: show(plan.cost) })}</span>
                  </span>
                  <AnswerRoom round={round} />
                </li>
              ))}
          </ol>
        </Fragment>
      ))}
      <p>{t('paper.blank')}</p>
      {hasLimit(round) ? <p>{t('paper.spoiled')}</p> : null}
      {round.readings === 2 ? <p className="vote-paper-teller">{t('paper.teller')}</p> : null}
    </div>
  );
}

function hasLimit({ maxChoices, limits, ballotKind }: RoundWithPlans['round']): boolean {
  const isLimited = maxChoices !== null || Object.values(limits).some((limit) => limit !== null);
  return isLimited || ballotKind === 'allocation';
}
