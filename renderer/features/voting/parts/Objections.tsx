/** After a round of consent: what was objected to each plan and what changes for it, and asking those plans once more (V70). */
import { askAgain } from '@shared/domain/voting/actions/ask-again';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isIn } from '@shared/domain/voting/round-status';
import { isAnswered } from '@shared/domain/voting/talk/objections';
import type { PlanTalk, Worry } from '@shared/domain/voting/talk/plan-talk';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { useTalks } from '../../../data/queries/talk';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import type { CountedFound } from '../counted-found';
import { type ObjectedPlan, objectedPlans } from '../objected-plans';
import { AskedStep } from './AskedStep';
import { ObjectionsDialog } from './ObjectionsDialog';

export type ObjectionsProps = { readonly found: CountedFound; readonly counted: CountedRound };

export function Objections({ found, counted }: ObjectionsProps) {
  const { t } = useWords();
  const talks = useTalks(found.round.id);
  const [asked, setAsked] = useState<ObjectedPlan | null>(null);
  const { round } = found;
  if (round.ballotKind !== 'consent' || talks === undefined) return null;
  const plans = objectedPlans(found.plans, counted.tally);
  const mayChange = isIn(round, 'counted');
  const written = (id: string) => talks.get(id)?.objections ?? [];
  const close = () => setAsked(null);
  return (
    <Section title={t('consent.title')} intro={t(plans.length === 0 ? 'consent.none' : 'consent.intro')}>
      <ul className="why-list">
        {plans.map((plan) => (
          <li key={plan.id} className="why">
            <div className="why-head">
              <h3>{plan.title}</h3>
              {mayChange ? (
                <Button kind="quiet" label={t('consent.writeFor', plan)} onPress={() => setAsked(plan)}>
                  {t('consent.write')}
                </Button>
              ) : null}
            </div>
            <p>{t('consent.count', { n: plan.objections })}</p>
            <WrittenObjections written={written(plan.id)} />
          </li>
        ))}
      </ul>
      <AskAgain found={found} plans={plans} talks={talks} />
      {asked === null ? null : (
        <ObjectionsDialog roundId={round.id} plan={asked} written={written(asked.id)} onClose={close} />
      )}
    </Section>
  );
}

function WrittenObjections({ written }: { readonly written: readonly Worry[] }) {
  const { t } = useWords();
  if (written.length === 0) return <p>{t('consent.unwritten')}</p>;
  return (
    <ul>
      {written.map(({ id, asked, answer }) => (
        <li key={id}>
          {asked}
          <br />
          {answer === '' ? t('consent.noAnswer') : t('consent.changes', { answer })}
        </li>
      ))}
    </ul>
  );
}

type AskAgainProps = {
  readonly found: CountedFound;
  readonly plans: readonly ObjectedPlan[];
  readonly talks: ReadonlyMap<string, PlanTalk>;
};

/** Those that did not go to another round, of which every objection is answered. */
function AskAgain({ found: { round, plans: all }, plans, talks }: AskAgainProps) {
  const { t, list } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const mayAsk = isIn(round, 'counted') && round.settings.again === null && tooFewBallots(round) === null;
  const here = new Set<string>(
    all.flatMap(({ id, application }) => (application?.state.status === 'inRound' ? [id] : [])),
  );
  const ready = plans.filter(({ id }) => here.has(id) && isAnswered(talks.get(id) ?? null));
  if (!mayAsk || plans.length === 0) return null;
  const ask = async () => {
    const done = await perform(askAgain, { roundId: round.id, planIds: ready.map(({ id }) => id) });
    setRefusal(done.ok ? null : problemCode(done.error));
    if (!done.ok) return;
    tell({ text: t('consent.asked') });
    goTo({ name: 'round', roundId: done.value.subjectId });
  };
  return (
    <div className="stack">
      <p>{t('consent.askAgainWhy')}</p>
      <RefusalNote refusal={refusal} />
      {ready.length === 0 ? null : (
        <div className="button-row">
          <AskedStep
            kind="secondary"
            label={t('consent.askAgain')}
            question={t('consent.askAgainAsk')}
            meaning={t('consent.askAgainMeans', { titles: list(ready.map(({ title }) => title)) })}
            onDo={ask}
          />
        </div>
      )}
    </div>
  );
}
