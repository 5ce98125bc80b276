/** What two rules mean for the voters, in figures beside each other, and the money of each theme and area against its votes. */
import { type GroupShares, LEAST_VOTERS } from '@shared/domain/voting/beside';
import { flooredCents } from '@shared/domain/voting/tally';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useWords } from '../../../ui/words';
import type { CountedBeside, CountedRound } from '../../../workers/tally';
import { flooredAverage } from '../result-view';
import { ruleLabel } from '../round-words';

export type CompareFiguresProps = {
  readonly official: CountedRound;
  readonly beside: CountedBeside;
  readonly currency: string;
};

export function CompareFigures({ official, beside, currency }: CompareFiguresProps) {
  const { t, language } = useWords();
  const { other, betterOff, themes, areas } = beside;
  const show = amountsIn(currency);
  const sides = [official, other];
  const label = ({ outcome }: CountedRound) => ruleLabel(outcome.rule, language);
  const figures = [
    row(
      'winners',
      t('result.winners'),
      sides.map(({ tally }) => formatNumber(tally.chosen.length)),
    ),
    row(
      'spent',
      t('result.spent'),
      sides.map(({ tally }) => show(tally.totalCost)),
    ),
    row('without', t('beside.without'), sides.map(withoutPlan)),
    row('plans', t('beside.averagePlans'), sides.map(averagePlans)),
    row(
      'cost',
      t('beside.averageCost'),
      sides.map(({ satisfaction }) =>
        satisfaction.averageCost === null ? '–' : show(flooredCents(satisfaction.averageCost)),
      ),
    ),
    row('better', t('beside.betterOff'), [formatNumber(betterOff.first), formatNumber(betterOff.second)]),
  ];
  return (
    <>
      <PlainTable
        caption={t('beside.title')}
        showsCaption
        rows={figures}
        rowId={({ id }) => id}
        columns={[
          { id: 'what', label: t('beside.what'), cell: ({ what }) => what },
          { id: 'official', label: label(official), align: 'end', cell: ({ values }) => values[0] },
          { id: 'other', label: label(other), align: 'end', cell: ({ values }) => values[1] },
        ]}
      />
      <p className="compare-note">{t('beside.same', { n: betterOff.same })}</p>
      <Shares title={t('beside.themes')} head={t('beside.theme')} shares={themes} sides={sides.map(label)} />
      <Shares title={t('beside.areas')} head={t('beside.area')} shares={areas} sides={sides.map(label)} />
    </>
  );
}

function row(id: string, what: string, values: readonly string[]) {
  return { id, what, values };
}

function withoutPlan({ satisfaction }: CountedRound): string {
  const { votersWithout, ballotCount } = satisfaction;
  if (ballotCount === 0) return '–';
  return `${formatNumber(votersWithout)} (${Math.floor((votersWithout * 100) / ballotCount)} %)`;
}

function averagePlans({ satisfaction }: CountedRound): string {
  return satisfaction.averagePlans === null ? '–' : flooredAverage(satisfaction.averagePlans);
}

type SharesProps = {
  readonly title: string;
  readonly head: string;
  readonly shares: readonly GroupShares[];
  readonly sides: readonly string[];
};

/** Nothing where the plans have no themes or areas to compare. */
function Shares({ title, head, shares, sides }: SharesProps) {
  const { t } = useWords();
  if (shares.length === 0) return null;
  const series = [t('beside.votes'), ...sides.map((side) => t('beside.money', { rule: side }))];
  const bars = shares.flatMap(({ name, votes, first, second }) =>
    [votes, first, second].flatMap((value, group) =>
      value === null
        ? []
        : [{ id: `${name} ${group}`, label: `${name} (${t(SERIES[group] ?? 'beside.a')})`, value, group }],
    ),
  );
  const small = shares.filter(({ votes }) => votes === null).map(({ name }) => name);
  return (
    <>
      <HorizontalBars
        title={title}
        summary={t('beside.sharesLine')}
        labelHead={head}
        valueHead={t('beside.percent')}
        groups={series}
        bars={bars}
        format={(percent) => `${percent} %`}
      />
      {small.map((name) => (
        <p key={name} className="compare-note">
          {t('beside.fewVoters', { name, least: LEAST_VOTERS })}
        </p>
      ))}
    </>
  );
}

/** Letters that stay short beside a bar; the legend says what they are. */
const SERIES = ['beside.a', 'beside.b', 'beside.c'] as const;
