/** The result after the count: what changed, who comes next, and the two things that can still be done. */

import { mayCorrect } from '@shared/domain/voting/actions/correct-amounts';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { type ReserveList, reserveLists } from '../after-view';
import type { CountedFound } from '../counted-found';
import { Amount } from './Amount';
import { CorrectionDialog } from './CorrectionDialog';
import { OverrideDialog } from './OverrideDialog';
import { WithdrawPlanDialog } from './WithdrawPlanDialog';

export type AfterCountProps = { readonly found: CountedFound; readonly counted: CountedRound };

export function AfterCount({ found, counted }: AfterCountProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'withdraw' | 'override' | 'correct' | null>(null);
  const { round } = found;
  const isOwn = round.origin.kind === 'own';
  const mayChange = isOwn && isIn(round, 'counted') && tooFewBallots(round) === null;
  const reserves = reserveLists(found, counted);
  const close = () => setAsked(null);
  return (
    <Section title={t('afterCount.reserves')} intro={t('afterCount.reservesWhy')}>
      <div className="stack">
        {reserves.map((list) => (
          <Reserves key={list.pot.key} list={list} currency={round.currency} />
        ))}
        {mayChange ? (
          <>
            <p>{t('afterCount.withdrawWhy')}</p>
            <div className="button-row">
              <Button onPress={() => setAsked('withdraw')}>{t('afterCount.withdraw')}</Button>
              {mayCorrect(round) ? (
                <Button onPress={() => setAsked('correct')}>{t('afterCount.correct')}</Button>
              ) : (
                <Button kind="quiet" onPress={() => setAsked('override')}>
                  {t('afterCount.override')}
                </Button>
              )}
            </div>
          </>
        ) : null}
      </div>
      {asked === 'withdraw' ? <WithdrawPlanDialog found={found} counted={counted} onClose={close} /> : null}
      {asked === 'correct' ? <CorrectionDialog found={found} onClose={close} /> : null}
      {asked === 'override' ? <OverrideDialog found={found} onClose={close} /> : null}
    </Section>
  );
}

type ReservesProps = { readonly list: ReserveList; readonly currency: string };

function Reserves({ list: { pot, rows }, currency }: ReservesProps) {
  const { t } = useWords();
  const name = pot.key === null ? null : t('pots.amount', { key: pot.key });
  const none = t('afterCount.noReserves');
  if (rows.length === 0) return <p>{name === null ? none : `${name}: ${none}`}</p>;
  return (
    <PlainTable
      caption={name ?? t('afterCount.reserves')}
      showsCaption={name !== null}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'title', label: t('voting.plan'), cell: ({ title }) => title },
        { id: 'turn', label: t('afterCount.place'), align: 'end', cell: ({ turn }) => turn },
        {
          id: 'cost',
          label: t('voting.cost'),
          align: 'end',
          cell: ({ cost }) => <Amount amount={cost} currency={currency} />,
        },
        {
          id: 'fits',
          label: t('afterCount.fits'),
          cell: ({ fits }) => t(fits ? 'afterCount.yes' : 'afterCount.no'),
        },
      ]}
    />
  );
}
