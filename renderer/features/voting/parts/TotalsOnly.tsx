/** The result of a round whose ballots were destroyed after the objection term: what each plan got, and no more. */
import type { VoteTotals } from '@shared/domain/privacy/retention/proposal';
import { chosenIds } from '@shared/domain/voting/round';
import { formatNumber } from '@shared/i18n/format';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';
import type { CountedPlans } from '../counted-found';
import { totalsRows } from '../result-view';
import { OwnReasons } from './OwnReasons';
import { ResultTable } from './ResultTable';
import { WithAndWithout } from './WithAndWithout';

export type TotalsOnlyProps = { readonly found: CountedPlans; readonly totals: VoteTotals };

export function TotalsOnly({ found, totals }: TotalsOnlyProps) {
  const { t } = useWords();
  const { round, plans } = found;
  const rows = totalsRows(plans, totals, chosenIds(round.state.outcome));
  return (
    <>
      <Callout tone="info" title={t('result.ballotsGone')}>
        <p>{t('result.ballotsGoneWhy')}</p>
        <p>
          {t('result.turnout')}: {formatNumber(totals.ballots)}.{' '}
          {t('result.turnoutNote', { blank: totals.blank })}
        </p>
      </Callout>
      <ResultTable round={round} rows={rows} />
      <WithAndWithout round={round} rows={rows} />
      <OwnReasons found={found} />
    </>
  );
}
