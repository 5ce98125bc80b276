/** The agenda on one sheet: every item with the time at which it begins, and at each plan who takes no part (V15). */
import type { Agenda } from '@shared/domain/voting/talk/agenda';
import { type AgendaItem, agendaTimes } from '@shared/domain/voting/talk/agenda-times';
import { bridge } from '../../../bridge/bridge';
import { useFund } from '../../../data/queries/funds';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { useToday } from '../../../data/use-today';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { useWords } from '../../../ui/words';
import { useNoPart } from '../use-no-part';

export function AgendaSheet({ found, agenda }: { found: RoundWithPlans; agenda: Agenda }) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund();
  const { round } = found;
  const { items, endsAt, over } = agendaTimes(round, agenda);
  const title = t('agenda.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('agenda.file', round)}.pdf`, title });
  return (
    <>
      {over === 0 ? null : (
        <div className="print-tools">
          <Callout tone="warning" title={t('agenda.over', { n: over })}>
            <p>{t('agenda.overWhat')}</p>
          </Callout>
        </div>
      )}
      <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
        <h2 className="sheet-title">{title}</h2>
        <PlainTable
          caption={title}
          rows={[...items, null]}
          rowId={(item) => (item === null ? 'end' : `${item.kind}${item.applicationId ?? ''}`)}
          columns={[
            { id: 'time', label: t('agenda.time'), cell: (item) => item?.from ?? endsAt },
            {
              id: 'item',
              label: t('agenda.item'),
              cell: (item) => (item === null ? t('agenda.end') : <ItemCell found={found} item={item} />),
            },
            {
              id: 'minutes',
              label: t('agenda.minutes'),
              align: 'end',
              cell: (item) => item?.minutes ?? '',
            },
          ]}
        />
        {agenda.order === null ? null : <p>{t('agenda.lotOrder')}</p>}
      </PrintPage>
    </>
  );
}

function ItemCell({ found, item }: { found: RoundWithPlans; item: AgendaItem }) {
  const { t } = useWords();
  if (item.kind !== 'plan') return t(`agenda.${item.kind}`);
  return <PlanCell found={found} planId={item.applicationId ?? ''} />;
}

function PlanCell({ found: { round, plans }, planId }: { found: RoundWithPlans; planId: string }) {
  const { t, list } = useWords();
  const names = useNoPart(round)?.get(planId) ?? [];
  const index = plans.findIndex(({ id }) => id === planId);
  const plan = plans[index];
  if (plan === undefined) return null;
  return (
    <>
      <strong>{t('booklet.plan', { number: index + 1, title: plan.title })}</strong>
      <br />
      {plan.initiative}
      {names.length === 0 ? null : (
        <>
          <br />
          {t('agenda.noPart', { names: list(names), n: names.length })}
        </>
      )}
    </>
  );
}
