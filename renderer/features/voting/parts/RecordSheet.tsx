/** The sheet of the record: facts, box, outcome, ties, and lines for the counters to sign. */

import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isSameOutcome } from '@shared/domain/voting/recount';
import type { Outcome, Round } from '@shared/domain/voting/round';
import { amountsIn } from '@shared/i18n/amounts-in';
import { supportWords } from '@shared/i18n/why-words';
import { Fragment } from 'react';
import { bridge } from '../../../bridge/bridge';
import { useFund } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { type Fact, FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { useWords, type Words } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import type { CountedFound } from '../counted-found';
import { potResults } from '../result-pots';
import { resultRows, rowsOnBallot } from '../result-view';
import { closedFacts, roundFacts } from '../round-facts';
import { AfterSteps } from './AfterSteps';
import { ObjectionsOnRecord } from './ObjectionsOnRecord';
import { RecountAnswer } from './Recount';
import { TieList } from './Ties';

/** Two tellers, and somebody who watched. */
const SIGNS = ['record.signTeller1', 'record.signTeller2', 'record.signWitness'] as const;

export type RecordSheetProps = { readonly found: CountedFound; readonly counted: CountedRound };

export function RecordSheet({ found, counted }: RecordSheetProps) {
  const words = useWords();
  const { t, day } = words;
  const today = useToday();
  const fund = useFund();
  const { round } = found;
  const tooFew = tooFewBallots(round);
  const rows = resultRows(found.plans, counted);
  const show = amountsIn(round.currency);
  const title = t('record.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('record.file', round)}.pdf`, title });
  // A record of something else than the official outcome must not be signed.
  if (!isSameOutcome(counted.outcome, round.state.outcome)) return <RecountAnswer isSame={false} />;
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        <h3>{t('record.rules')}</h3>
        <FactList facts={roundFacts(found, words)} />
        <h3>{t('record.box')}</h3>
        <FactList facts={boxFacts(found, counted, words)} />
        <h3>{t('record.outcome')}</h3>
        {tooFew === null ? null : (
          <p>
            {t('roundForm.noOutcome')}. {t('roundForm.noOutcomeWhy', { ...tooFew })}
          </p>
        )}
        {potResults(found, counted).map(({ pot, ...result }) => (
          <Fragment key={pot.key}>
            {pot.key === null ? null : <h4>{t('pots.of', { key: pot.key, amount: show(pot.amount) })}</h4>}
            <OutcomeTable
              round={result.found.round}
              outcome={result.counted.outcome}
              rows={rowsOnBallot(found.plans, resultRows(result.found.plans, result.counted))}
            />
          </Fragment>
        ))}
        <ObjectionsOnRecord found={found} />
        {round.after.length === 0 ? null : <h3>{t('afterCount.title')}</h3>}
        <AfterSteps found={found} />
        <h3>{t('result.tiesTitle')}</h3>
        <p>{t('record.byLot', { n: round.state.outcome.ties })}</p>
        <TieList rows={rows} tally={counted.tally} />
        <h3>{t('record.remarks')}</h3>
        <p className="sheet-sign" />
        <h3>{t('record.signs')}</h3>
        <p>{t('record.signsWhy')}</p>
        {SIGNS.map((sign) => (
          <p key={sign} className="sheet-sign">
            {t(sign)}
          </p>
        ))}
      </div>
    </PrintPage>
  );
}

function boxFacts(found: CountedFound, { blank }: CountedRound, words: Words): Fact[] {
  const { t, day } = words;
  const { state } = found.round;
  return [
    ...closedFacts(found, words),
    { label: t('record.ballots'), value: state.ballotCount },
    { label: t('record.blank'), value: blank },
    { label: t('record.spoiled'), value: state.spoiledCount },
    { label: t('voting.countedOn'), value: day(state.countedOn) },
  ];
}

type OutcomeTableProps = {
  readonly round: Round;
  readonly outcome: Outcome;
  readonly rows: ReturnType<typeof rowsOnBallot>;
};

/** Plans have the number of the ballot, so that the order of the lot can be read beside it. */
function OutcomeTable({ round, outcome, rows }: OutcomeTableProps) {
  const { t } = useWords();
  const show = amountsIn(round.currency);
  const granted = new Map<string, string>(
    outcome.chosen.map(({ applicationId, amount }) => [applicationId, show(amount)]),
  );
  return (
    <PlainTable
      caption={t('record.outcome')}
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        { id: 'plan', label: t('voting.plan'), cell: (row) => row.title, total: t('record.total') },
        { id: 'number', label: t('record.number'), align: 'end', cell: (row) => row.number },
        { id: 'place', label: t('result.place'), align: 'end', cell: (row) => row.place ?? '–' },
        {
          id: 'support',
          label: t('result.support'),
          align: 'end',
          cell: (row) => supportWords(t, outcome.rule.view, row.support),
        },
        { id: 'cost', label: t('voting.cost'), align: 'end', cell: (row) => show(row.cost) },
        {
          id: 'granted',
          label: t('record.granted'),
          align: 'end',
          cell: (row) => granted.get(row.id) ?? '–',
          total: show(outcome.totalCost),
        },
      ]}
    />
  );
}
