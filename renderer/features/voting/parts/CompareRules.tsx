/** The official result beside the same ballots counted by another rule: to learn from, and never official. */
import { USUAL_STEP } from '@shared/domain/voting/count-rule';
import type { CountRule } from '@shared/domain/voting/round';
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { amountsIn } from '@shared/i18n/amounts-in';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { Section } from '../../../ui/layout/Section';
import { useWork } from '../../../ui/use-work';
import { useWords } from '../../../ui/words';
import type { CountedBeside, CountedRound } from '../../../workers/tally';
import { countBeside } from '../../../workers/tally-job';
import type { CountedFound } from '../counted-found';
import { differenceOf, otherRuleId, planGroups, resultRows } from '../result-view';
import { ruleLabel } from '../round-words';
import { CompareFigures } from './CompareFigures';
import { CountProgressPanel } from './CountProgressPanel';
import { OutcomeBadge } from './ResultTable';
import { RuleChoice } from './RuleChoice';

export type CompareRulesProps = {
  readonly found: CountedFound;
  readonly counted: CountedRound;
  readonly fits: (rule: CountRule) => boolean;
};

export function CompareRules({ found, counted, fits }: CompareRulesProps) {
  const { t } = useWords();
  const { round, ballots } = found;
  const official = counted.outcome.rule;
  const [rule, setRule] = useState<CountRule>({ ...official, ruleId: otherRuleId(official) });
  const { work: counting, start, stop } = useWork<CountProgress, CountedBeside>();
  const isPrinting = useIsPrinting();
  const begin = () => {
    const job = { round, ballots, rule };
    const groups = { themes: planGroups(found.plans, 'theme'), areas: planGroups(found.plans, 'area') };
    void start((tell) => countBeside({ job, official: counted.tally, ...groups }, tell));
  };
  if (isPrinting && counting.status !== 'done') return null;
  return (
    <Section title={t('result.compareTitle')} intro={t('result.compareIntro')}>
      <div className="stack compare">
        <RuleChoice
          label={t('result.compareRule')}
          rule={rule}
          step={USUAL_STEP}
          fits={(one) => one.ruleId !== official.ruleId && fits(one)}
          onChoose={setRule}
        />
        {counting.status === 'busy' ? (
          <CountProgressPanel label={t('result.comparing')} progress={counting.progress} onStop={stop} />
        ) : (
          <div>
            <Button icon="scale" onPress={begin}>
              {t('result.compareStart')}
            </Button>
          </div>
        )}
        <div role="status" className="stack">
          {counting.status === 'done' ? (
            <>
              <SideBySide found={found} official={counted} other={counting.answer.other} />
              <CompareFigures official={counted} beside={counting.answer} currency={round.currency} />
            </>
          ) : null}
        </div>
      </div>
    </Section>
  );
}

type SideBySideProps = {
  readonly found: CountedFound;
  readonly official: CountedRound;
  readonly other: CountedRound;
};

function SideBySide({ found, official, other }: SideBySideProps) {
  const { t, language } = useWords();
  const show = amountsIn(found.round.currency);
  const { gained, lost } = differenceOf(official.tally, other.tally);
  const isSame = gained.length + lost.length === 0;
  const rows = resultRows(found.plans, official);
  const places = new Map(resultRows(found.plans, other).map(({ id, place }) => [id, place]));
  const label = (word: string, counted: CountedRound) =>
    `${ruleLabel(counted.outcome.rule, language)} (${word})`;
  return (
    <>
      <p className="figure-line">
        {isSame
          ? t('result.compareSame')
          : t('result.compareDiffers', { gained: gained.length, lost: lost.length })}
      </p>
      <PlainTable
        caption={t('result.compareTable')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { id: 'plan', label: t('voting.plan'), cell: (row) => row.title, total: t('result.compareTotal') },
          {
            id: 'official',
            label: label(t('result.compareOfficial'), official),
            cell: (row) => <OutcomeBadge place={row.place} />,
            total: show(official.tally.totalCost),
          },
          {
            id: 'other',
            label: label(t('result.compareNotOfficial'), other),
            cell: (row) => <OutcomeBadge place={places.get(row.id) ?? null} />,
            total: show(other.tally.totalCost),
          },
        ]}
      />
    </>
  );
}
