/** With what each plan that lost would have won: extra votes or a lower cost, found by counting again when asked for. */
import { hasCounterfactuals, type NeededToWin } from '@shared/domain/voting/needed-to-win';
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { amountsIn } from '@shared/i18n/amounts-in';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { Section } from '../../../ui/layout/Section';
import { useWork } from '../../../ui/use-work';
import { useWords } from '../../../ui/words';
import { neededInWorker } from '../../../workers/needed-job';
import type { CountedRound } from '../../../workers/tally';
import type { CountedFound } from '../counted-found';
import type { ResultRow } from '../result-view';
import { CountProgressPanel } from './CountProgressPanel';

export type NeededProps = {
  readonly found: CountedFound;
  readonly rows: readonly ResultRow[];
  readonly counted: CountedRound;
};

/** Nothing where every plan won, or where what a plan gets is a mean. */
export function Needed({ found, rows, counted }: NeededProps) {
  const { t } = useWords();
  const { round, ballots } = found;
  const { tally, outcome } = counted;
  const { work, start, stop } = useWork<CountProgress, NeededToWin[]>();
  const isPrinting = useIsPrinting();
  if (tally.notChosen.length === 0 || !hasCounterfactuals(outcome.rule.view)) return null;
  if (isPrinting && work.status !== 'done') return null;
  const job = { round, ballots, rule: outcome.rule };
  const begin = () => void start((tell) => neededInWorker(job, tally.notChosen, tell));
  return (
    <Section title={t('needed.title')} intro={t('needed.intro')}>
      {work.status === 'busy' ? (
        <CountProgressPanel label={t('needed.busy')} progress={work.progress} onStop={stop} />
      ) : null}
      {work.status === 'none' || work.status === 'stopped' ? (
        <div>
          <Button icon="scale" onPress={begin}>
            {t('needed.start')}
          </Button>
        </div>
      ) : null}
      <div role="status">
        {work.status === 'done' ? (
          <NeededTable needed={work.answer} rows={rows} currency={round.currency} />
        ) : null}
      </div>
    </Section>
  );
}

type NeededTableProps = {
  readonly needed: readonly NeededToWin[];
  readonly rows: readonly ResultRow[];
  readonly currency: string;
};

function NeededTable({ needed, rows, currency }: NeededTableProps) {
  const { t } = useWords();
  const show = amountsIn(currency);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <PlainTable
      caption={t('needed.title')}
      rows={needed}
      rowId={({ project }) => project}
      columns={[
        { id: 'plan', label: t('voting.plan'), cell: ({ project }) => byId.get(project)?.title },
        {
          id: 'votes',
          label: t('needed.votes'),
          cell: ({ votes }) => (votes === null ? t('needed.notByVotes') : t('needed.byVotes', { n: votes })),
        },
        {
          id: 'cost',
          label: t('needed.cost'),
          cell: ({ project, cost }) => {
            const own = byId.get(project)?.cost;
            if (cost === null || own === undefined) return t('needed.notByCost');
            return t('needed.byCost', { cost: show(cost), own: show(own) });
          },
        },
      ]}
    />
  );
}
