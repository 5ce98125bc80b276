/** What happened after the count, beside what the count itself gave: on the result and on the record, for ever (V31). */
import { chosenNow } from '@shared/domain/voting/after-count';
import { amountsIn } from '@shared/i18n/amounts-in';
import { sumOf } from '@shared/kernel/money';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';
import type { CountedPlans } from '../counted-found';

export function AfterSteps({ found }: { found: CountedPlans }) {
  const { t, day } = useWords();
  const { round, plans } = found;
  const { after, state } = round;
  if (after.length === 0) return null;
  const show = amountsIn(round.currency);
  const titles = new Map<string, string>(plans.map(({ id, title }) => [id, title]));
  const amounts = (chosen: typeof state.outcome.chosen) =>
    new Map<string, string>(chosen.map(({ applicationId, amount }) => [applicationId, show(amount)]));
  const [before, now] = [amounts(state.outcome.chosen), amounts(chosenNow(round))];
  const rows = plans.filter(({ id }) => before.has(id) || now.has(id));
  return (
    <div className="stack section">
      <Callout tone="warning" title={t('afterCount.changed')}>
        <ul className="problem-list">
          {after.map((step) => (
            <li key={JSON.stringify(step)}>
              {step.kind !== 'withdrawn'
                ? t(`afterCount.step.${step.kind}`, { day: day(step.on), reason: step.reason })
                : t('afterCount.step.withdrawn', {
                    day: day(step.on),
                    title: titles.get(step.applicationId) ?? t('common.unknown'),
                  })}
            </li>
          ))}
        </ul>
        <p>{t('afterCount.changedWhy')}</p>
      </Callout>
      <PlainTable
        caption={t('afterCount.title')}
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: 'title', label: t('voting.plan'), cell: ({ title }) => title, total: t('common.total') },
          {
            id: 'count',
            label: t('afterCount.byCount'),
            align: 'end',
            cell: ({ id }) => before.get(id) ?? '–',
            total: show(state.outcome.totalCost),
          },
          {
            id: 'now',
            label: t('afterCount.now'),
            align: 'end',
            cell: ({ id }) => now.get(id) ?? '–',
            total: show(sumOf(chosenNow(round), ({ amount }) => amount)),
          },
        ]}
      />
    </div>
  );
}
