/** The official result beside the same ballots counted by another rule: to learn from, and never official. */
import { USUAL_STEP } from '@shared/domain/voting/count-rule';
import type { CountRule } from '@shared/domain/voting/round';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { amountsIn } from '../amounts';
import type { CountedFound } from '../counted-found';
import { differenceOf, otherRuleId, resultRows } from '../result-view';
import { ruleLabel } from '../round-words';
import { useCount } from '../use-count';
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
  const { counting, start, stop } = useCount();
  const isPrinting = useIsPrinting();
  if (isPrinting && counting.status !== 'counted') return null;
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
        {counting.status === 'counting' ? (
          <CountProgressPanel label={t('result.comparing')} progress={counting.progress} onStop={stop} />
        ) : (
          <div>
            <Button icon="scale" onPress={() => void start({ round, ballots, rule })}>
              {t('result.compareStart')}
            </Button>
          </div>
        )}
        <div role="status">
          {counting.status === 'counted' ? (
            <SideBySide found={found} official={counted} other={counting.counted} />
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
      <p className="compare-note">
        {t('result.compareSatisfied', {
          official: withOne(official),
          other: withOne(other),
          of: official.satisfaction.ballotCount,
        })}
      </p>
    </>
  );
}

/** Voters with at least one chosen plan on their ballot. */
function withOne({ satisfaction }: CountedRound): number {
  return satisfaction.ballotCount - satisfaction.votersWithout;
}
