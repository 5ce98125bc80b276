/** Tries counting rules on a vote that is over, before one is chosen for a new round. Nothing of it is kept. */
import type { CountableVote } from '@shared/domain/voting/countable-vote';
import type { CountRule } from '@shared/domain/voting/round';
import type { RuleTrial } from '@shared/domain/voting/rule-trial';
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { amountsIn } from '@shared/i18n/amounts-in';
import type { Cents } from '@shared/kernel/money';
import { useState } from 'react';
import { hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { CheckboxGroup } from '../../ui/fields/Checkbox';
import { MoneyField } from '../../ui/fields/MoneyField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWork } from '../../ui/use-work';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useWords } from '../../ui/words';
import { tryRulesInWorker } from '../../workers/trial-job';
import { CountProgressPanel } from './parts/CountProgressPanel';
import { TrialResult } from './parts/TrialResult';
import { TrialSource } from './parts/TrialSource';
import { ruleDescription, ruleLabel } from './round-words';
import { FIRST_TRIED, rulesFor, type TriedVote } from './trial-view';

export function TryRulesScreen() {
  const { t } = useWords();
  const [tried, setTried] = useState<TriedVote | null>(null);
  return (
    <>
      <PageHeader
        title={t('trial.title')}
        intro={t('trial.intro')}
        back={{ label: t('voting.back'), href: hrefOf({ name: 'rounds' }) }}
      />
      {tried === null ? (
        <TrialSource onVote={setTried} />
      ) : (
        <Trial key={tried.name} tried={tried} onOther={() => setTried(null)} />
      )}
    </>
  );
}

function Trial({ tried, onOther }: { tried: TriedVote; onOther: () => void }) {
  const { t, language } = useWords();
  const { vote } = tried;
  const offered = rulesFor(vote);
  const [pot, setPot] = useState<Cents | null>(vote.budget);
  const [ruleIds, setRuleIds] = useState<readonly string[]>(
    FIRST_TRIED.filter((id) => offered.some(({ ruleId }) => ruleId === id)),
  );
  const { work, start, stop } = useWork<CountProgress, Tried>();
  const isReady = pot !== null && pot > 0 && ruleIds.length > 0;
  const begin = () => {
    if (pot === null) return;
    const chosen = offered.filter(({ ruleId }) => ruleIds.includes(ruleId));
    void start((tell) => triedInWorker({ ...vote, budget: pot }, chosen, tell));
  };
  return (
    <>
      <Section
        title={tried.name}
        intro={t('trial.what', { plans: vote.projects.length, ballots: vote.ballots.length })}
      >
        <div className="stack">
          {vote.pots.length > 0 ? (
            <p>{t('pots.trial')}</p>
          ) : (
            <MoneyField
              label={t('trial.pot')}
              description={t('trial.potHelp', { pot: amountsIn(tried.currency)(vote.budget) })}
              value={pot}
              onChange={setPot}
              {...(isReady || ruleIds.length === 0 ? {} : { errorMessage: t('voting.needPot') })}
            />
          )}
          <CheckboxGroup
            label={t('trial.rules')}
            value={ruleIds}
            onChange={setRuleIds}
            {...(ruleIds.length === 0 ? { errorMessage: t('trial.needRule') } : {})}
            choices={offered.map((rule) => ({
              value: rule.ruleId,
              label: ruleLabel(rule, language),
              description: ruleDescription(rule, language),
            }))}
          />
          {work.status === 'busy' ? (
            <CountProgressPanel label={t('trial.busy')} progress={work.progress} onStop={stop} />
          ) : (
            <div className="form-actions">
              <Button kind="primary" icon="scale" isDisabled={!isReady} onPress={begin}>
                {t('trial.start')}
              </Button>
              <Button onPress={onOther}>{t('trial.other')}</Button>
            </div>
          )}
        </div>
      </Section>
      <div className="import-answer" role="status">
        {work.status === 'stopped' ? <Callout tone="info" title={t('trial.stopped')} /> : null}
        {work.status === 'done' ? <VisuallyHidden>{t('trial.done')}</VisuallyHidden> : null}
      </div>
      {work.status === 'done' ? (
        <TrialResult tried={{ ...tried, vote: work.answer.vote }} trials={work.answer.trials} />
      ) : null}
    </>
  );
}

/** The answer beside the vote it belongs to: the fields may have changed since. */
interface Tried {
  readonly vote: CountableVote;
  readonly trials: readonly RuleTrial[];
}

function triedInWorker(
  vote: CountableVote,
  rules: readonly CountRule[],
  tell: (progress: CountProgress) => void,
) {
  const { answer, stop } = tryRulesInWorker(vote, rules, tell);
  return { answer: answer.then((trials) => (trials === null ? null : { vote, trials })), stop };
}
