/** What each rule would have given: how many voters see a plan of theirs, the money, and which plans. */
import type { RuleTrial } from '@shared/domain/voting/rule-trial';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { ruleLabel } from '../round-words';
import { type TriedVote, trialRows, triedPlans } from '../trial-view';
import { OutcomeBadge } from './ResultTable';

export type TrialResultProps = { readonly tried: TriedVote; readonly trials: readonly RuleTrial[] };

export function TrialResult({ tried, trials }: TrialResultProps) {
  const { t, language } = useWords();
  const show = amountsIn(tried.currency);
  const rows = trialRows(trials);
  const best = Math.max(...rows.map(({ served }) => served));
  const winners = rows.filter(({ served }) => served === best).map((row) => ruleLabel(row, language));
  return (
    <>
      <Section title={t('trial.result')} intro={t('trial.resultIntro')}>
        <HorizontalBars
          title={t('trial.picture')}
          summary={t('trial.pictureLine', {
            rule: winners.join(', '),
            n: best,
            of: tried.vote.ballots.length,
          })}
          labelHead={t('voting.rule')}
          valueHead={t('trial.served')}
          bars={rows.map((row) => ({
            id: row.ruleId,
            label: ruleLabel(row, language),
            value: row.servedPercent,
          }))}
          format={(percent) => `${percent} %`}
        />
        <PlainTable
          caption={t('trial.figures')}
          rows={rows}
          rowId={(row) => row.ruleId}
          columns={[
            { id: 'rule', label: t('voting.rule'), cell: (row) => ruleLabel(row, language) },
            { id: 'plans', label: t('result.winners'), align: 'end', cell: (row) => formatNumber(row.plans) },
            { id: 'spent', label: t('result.spent'), align: 'end', cell: (row) => show(row.totalCost) },
            { id: 'served', label: t('trial.served'), align: 'end', cell: (row) => formatNumber(row.served) },
            {
              id: 'cost',
              label: t('trial.averageCost'),
              align: 'end',
              cell: (row) => (row.averageCost === null ? '–' : show(row.averageCost)),
            },
            { id: 'ties', label: t('trial.ties'), align: 'end', cell: (row) => formatNumber(row.ties) },
          ]}
        />
      </Section>
      <Section title={t('trial.plans')}>
        <PlainTable
          caption={t('trial.plans')}
          rows={triedPlans(tried, trials)}
          rowId={(plan) => plan.id}
          columns={[
            { id: 'plan', label: t('voting.plan'), cell: (plan) => plan.title },
            { id: 'cost', label: t('voting.cost'), align: 'end', cell: (plan) => show(plan.cost) },
            ...trials.map(({ rule }, place) => ({
              id: rule.ruleId,
              label: ruleLabel(rule, language),
              cell: (plan: ReturnType<typeof triedPlans>[number]) => (
                <OutcomeBadge place={plan.isChosen[place] === true ? 1 : null} />
              ),
            })),
          ]}
        />
      </Section>
    </>
  );
}
