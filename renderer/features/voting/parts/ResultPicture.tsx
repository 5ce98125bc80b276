/** The picture of a result: support for each plan, winners with a pattern and a mark of their own, and the money below. */
import type { Round } from '@shared/domain/voting/round';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { type Cents, subtract } from '@shared/kernel/money';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { StackedBars } from '../../../ui/charts/StackedBars';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { bySupport, type ResultRow } from '../result-view';
import { ruleLabel } from '../round-words';

export type ResultPictureProps = {
  readonly round: Round;
  readonly rows: readonly ResultRow[];
  readonly counted: CountedRound;
};

/** More bars than this are no picture any more. */
const BARS = 25;

export function ResultPicture({ round, rows, counted }: ResultPictureProps) {
  const { t, language } = useWords();
  const show = amountsIn(round.currency);
  const { tally, outcome } = counted;
  const shown = bySupport(rows).slice(0, BARS);
  const summary =
    tally.chosen.length === 0
      ? t('result.pictureNobody')
      : t('result.pictureVotes', {
          n: tally.chosen.length,
          of: rows.length,
          spent: show(tally.totalCost),
        });
  return (
    <Section title={ruleLabel(outcome.rule, language)}>
      <div className="stack">
        <HorizontalBars
          title={t('result.pictureTitle')}
          summary={rows.length > BARS ? `${summary} ${t('result.pictureMore', { n: BARS })}` : summary}
          labelHead={t('voting.plan')}
          valueHead={t('result.support')}
          groups={[t('result.pictureLegendWon'), t('result.pictureLegendLost')]}
          bars={shown.map((row) => ({
            id: row.id,
            label: row.place === null ? row.title : `✓ ${row.title}`,
            value: row.support,
            group: row.place === null ? 1 : 0,
          }))}
          format={formatNumber}
        />
        <MoneyBar pot={round.pot} spent={tally.totalCost} show={show} />
      </div>
    </Section>
  );
}

type MoneyBarProps = {
  readonly pot: Cents;
  readonly spent: Cents;
  readonly show: (amount: Cents) => string;
};

function MoneyBar({ pot, spent, show }: MoneyBarProps) {
  const { t } = useWords();
  const left = subtract(pot, spent);
  return (
    <StackedBars
      title={t('result.moneyTitle')}
      summary={t('result.moneyLine', { spent: show(spent), pot: show(pot), left: show(left) })}
      labelHead={t('voting.pot')}
      parts={[t('result.spent'), t('result.left')]}
      bars={[{ id: 'pot', label: t('voting.pot'), values: [spent, left] }]}
      format={(amount) => show(amount as Cents)}
    />
  );
}
