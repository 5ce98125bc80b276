/** The ballot as a sheet to print: what is asked, every plan with its number and cost, and room to answer by hand. */
import { amountsIn } from '@shared/i18n/amounts-in';
import { useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { useFund } from '../../data/queries/funds';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { Checkbox } from '../../ui/fields/Checkbox';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { askOf } from './ballot/ballot-words';
import { AnswerRoom } from './parts/AnswerRoom';
import { RoundGone } from './parts/RoundGone';

export function PaperScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const [isLarge, setLarge] = useState(false);
  if (found === undefined) return <Loading what={t('paper.title')} />;
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('paper.title')}
        intro={t('paper.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <div className="print-tools">
        <Checkbox
          label={t('paper.large')}
          description={t('paper.largeHelp')}
          value={isLarge}
          onChange={setLarge}
        />
      </div>
      {found.round.state.status === 'preparing' ? (
        <div className="print-tools">
          <Callout tone="warning" title={t('paper.draft')} />
        </div>
      ) : null}
      <Sheet found={found} isLarge={isLarge} />
    </>
  );
}

function Sheet({ found: { round, plans }, isLarge }: { found: RoundWithPlans; isLarge: boolean }) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund();
  const show = amountsIn(round.currency);
  const title = t('paper.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('paper.file', round)}.pdf`, title });
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <div className={isLarge ? 'vote-paper vote-paper-large' : 'vote-paper'}>
        <h2 className="sheet-title">{title}</h2>
        <p>{askOf(t, round)}</p>
        <p>{t('paper.secret')}</p>
        <ol className="vote-paper-plans">
          {plans.map((plan, index) => (
            <li key={plan.id} className="vote-paper-plan">
              <span className="vote-paper-number">{index + 1}</span>
              <span className="vote-paper-title">
                <strong>{plan.title}</strong>
                <span>{t('paper.line', { initiative: plan.initiative, cost: show(plan.cost) })}</span>
              </span>
              <AnswerRoom round={round} />
            </li>
          ))}
        </ol>
        <p>{t('paper.blank')}</p>
        {hasLimit(round) ? <p>{t('paper.spoiled')}</p> : null}
        {round.readings === 2 ? <p className="vote-paper-teller">{t('paper.teller')}</p> : null}
      </div>
    </PrintPage>
  );
}

function hasLimit({ maxChoices, limits, ballotKind }: RoundWithPlans['round']): boolean {
  const isLimited = maxChoices !== null || Object.values(limits).some((limit) => limit !== null);
  return isLimited || ballotKind === 'allocation';
}
