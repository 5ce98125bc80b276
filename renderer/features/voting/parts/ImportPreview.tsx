/** What is in a file with a vote, before it is taken in. */
import { ruleForFile } from '@shared/domain/voting/count-rule';
import type { ImportedElection } from '@shared/domain/voting/imported-election';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { useMemo } from 'react';
import { textColumn } from '../../../ui/data/column-kinds';
import { DataTable } from '../../../ui/data/DataTable';
import { type Fact, FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';
import { type PreviewPlan, previewPlans, selectedSum } from '../import-view';
import { ballotKindWord, ballotRule, ruleLabel } from '../round-words';
import { Amount } from './Amount';

export function ImportPreview({ election }: { election: ImportedElection }) {
  const words = useWords();
  const { t } = words;
  const plans = useMemo(() => previewPlans(election), [election]);
  return (
    <>
      <Section title={t('voting.importPreview')}>
        <div className="stack">
          {election.currency === 'EUR' ? null : (
            <Callout tone="warning" title={t('voting.notEuro', { currency: election.currency })} />
          )}
          <FactList facts={factsOf(election, plans, words)} />
        </div>
      </Section>
      <Section title={t('voting.importPlansTable')}>
        <PlansTable plans={plans} currency={election.currency} />
      </Section>
    </>
  );
}

function factsOf(
  election: ImportedElection,
  plans: readonly PreviewPlan[],
  { t, language, day }: Words,
): Fact[] {
  const show = amountsIn(election.currency);
  const selected = selectedSum(plans);
  const { openedOn, closedOn, ballotKind, ruleName } = election;
  return [
    { label: t('voting.name'), value: election.name },
    { label: t('voting.pot'), value: <Amount amount={election.pot} currency={election.currency} /> },
    { label: t('voting.planCount'), value: election.plans.length },
    { label: t('voting.ballotCount'), value: formatNumber(election.ballots.length) },
    { label: t('voting.importBallotKind'), value: ballotKindWord(t, ballotKind) },
    { label: t('voting.ballotRule'), value: ballotRule(t, election) },
    { label: t('voting.importRuleInFile'), value: ruleName },
    { label: t('voting.importRuleHere'), value: ruleLabel(ruleForFile(ruleName, ballotKind), language) },
    ...(openedOn === null || closedOn === null
      ? []
      : [{ label: t('voting.importDates'), value: `${day(openedOn)} – ${day(closedOn)}` }]),
    ...(selected === null
      ? []
      : [
          {
            label: t('voting.importSelected'),
            value: t('voting.importSelectedLine', { n: selected.n, cost: show(selected.cost) }),
          },
        ]),
  ];
}

function PlansTable({ plans, currency }: { plans: readonly PreviewPlan[]; currency: string }) {
  const { t } = useWords();
  return (
    <DataTable
      label={t('voting.importPlansTable')}
      rows={plans}
      rowId={(plan) => plan.id}
      emptyText={t('common.none')}
      columns={[
        textColumn({
          id: 'title',
          label: t('voting.plan'),
          grow: 3,
          of: (plan: PreviewPlan) => plan.title,
        }),
        textColumn({ id: 'id', label: t('voting.importPlanId'), of: (plan: PreviewPlan) => plan.id }),
        {
          id: 'cost',
          label: t('voting.cost'),
          align: 'end',
          cell: (plan) => <Amount amount={plan.cost} currency={currency} />,
          sortBy: (plan) => plan.cost,
        },
        {
          id: 'votes',
          label: t('result.support'),
          align: 'end',
          cell: (plan) => formatNumber(plan.votes),
          sortBy: (plan) => plan.votes,
        },
        {
          id: 'selected',
          label: t('voting.importSelected'),
          grow: 1.2,
          cell: (plan) => (plan.selected === null ? '–' : t(plan.selected ? 'result.won' : 'result.lost')),
        },
      ]}
    />
  );
}
