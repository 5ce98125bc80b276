/** The booklet of plans: every plan of a round on a page of its own, with room to write, to print before people talk. */
import type { Worry } from '@shared/domain/voting/talk/plan-talk';
import { amountsIn } from '@shared/i18n/amounts-in';
import { sumOf } from '@shared/kernel/money';
import { bridge } from '../../bridge/bridge';
import { useFund } from '../../data/queries/funds';
import { useTalks } from '../../data/queries/talk';
import { type PlanOfRound, type RoundWithPlans, useRound } from '../../data/queries/voting';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { PlainTable } from '../../ui/data/PlainTable';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { RoundGone } from './parts/RoundGone';
import { WorryList } from './parts/WorryList';

export function BookletScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('booklet.title')} />;
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('booklet.title')}
        intro={t('booklet.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <Booklet found={found} />
    </>
  );
}

function Booklet({ found: { round, plans } }: { found: RoundWithPlans }) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund();
  const talks = useTalks(round.id);
  const title = t('booklet.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('booklet.file', round)}.pdf`, title });
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <h2 className="sheet-title">{title}</h2>
      {plans.map((plan, index) => (
        <PlanPage
          key={plan.id}
          plan={plan}
          number={index + 1}
          currency={round.currency}
          worries={talks?.get(plan.id)?.worries ?? []}
        />
      ))}
    </PrintPage>
  );
}

type PlanPageProps = {
  readonly plan: PlanOfRound;
  readonly number: number;
  readonly currency: string;
  readonly worries: readonly Worry[];
};

function PlanPage({ plan, number, currency, worries }: PlanPageProps) {
  const { t } = useWords();
  const { title, initiative, cost, application } = plan;
  const show = amountsIn(currency);
  return (
    <section className="booklet-page">
      <h3>{t('booklet.plan', { number, title })}</h3>
      <p>{t('booklet.from', { initiative })}</p>
      <p>
        <strong>{t('booklet.asks', { cost: show(cost) })}</strong>
      </p>
      {application === null ? (
        <p>{t('booklet.gone')}</p>
      ) : (
        <>
          {application.summary === '' ? null : <p>{application.summary}</p>}
          <PlainTable
            caption={t('booklet.costs')}
            showsCaption
            rows={application.budgetLines}
            rowId={({ id }) => id}
            columns={[
              { id: 'label', label: t('booklet.line'), cell: ({ label }) => label, total: t('common.total') },
              {
                id: 'amount',
                label: t('booklet.amount'),
                align: 'end',
                cell: ({ amount }) => show(amount),
                total: show(sumOf(application.budgetLines, ({ amount }) => amount)),
              },
            ]}
          />
          {application.coFunding.map(({ from, amount }) => (
            <p key={from}>
              {t('booklet.own', { from })}: {show(amount)}
            </p>
          ))}
        </>
      )}
      <h4>{t('booklet.notes')}</h4>
      <WorryList worries={worries} />
      <p className="sheet-sign" />
      <p className="sheet-sign" />
    </section>
  );
}
