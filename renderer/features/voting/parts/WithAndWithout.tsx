/** Of plans in which a member has an interest: the support out of all members, and out of those who took part (V15). */
import type { RoundIn } from '@shared/domain/voting/round-status';
import { hasTooMuchSupport, type PlanPart } from '@shared/domain/voting/taking-part';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { ResultRow } from '../result-view';
import { useParts } from '../use-parts';

export type WithAndWithoutProps = {
  readonly round: RoundIn<'counted' | 'decided'>;
  readonly rows: readonly ResultRow[];
};

type Shown = PlanPart & Pick<ResultRow, 'title' | 'support'>;

export function WithAndWithout({ round, rows }: WithAndWithoutProps) {
  const { t } = useWords();
  const known = useParts(round);
  // More ballots than members: others voted too, and their number is no measure.
  if (known === undefined || known === null || round.state.ballotCount > known.voters.length) return null;
  const shown = known.parts.flatMap((part): Shown[] => {
    const row = rows.find(({ id }) => id === part.applicationId);
    return row === undefined || part.conflicts.length === 0
      ? []
      : [{ ...part, title: row.title, support: row.support }];
  });
  if (shown.length === 0) return null;
  const share = (support: number, of: number) =>
    t('panel.share', { support, of, percent: of === 0 ? 0 : Math.floor((100 * support) / of) });
  return (
    <Section title={t('panel.withAndWithout')} intro={t('panel.withAndWithoutIntro')}>
      {shown
        .filter((plan) => hasTooMuchSupport(plan, plan.support))
        .map((plan) => (
          <Callout key={plan.applicationId} tone="warning" title={t('panel.tooMuch', plan)}>
            <p>{t('panel.tooMuchWhy')}</p>
          </Callout>
        ))}
      <PlainTable
        caption={t('panel.withAndWithout')}
        rows={shown}
        rowId={({ applicationId }) => applicationId}
        columns={[
          { id: 'plan', label: t('panel.plan'), cell: ({ title }) => title },
          {
            id: 'all',
            label: t('panel.shareAll'),
            align: 'end',
            cell: ({ support, members }) => share(support, members),
          },
          {
            id: 'partaking',
            label: t('panel.sharePartaking'),
            align: 'end',
            cell: ({ support, partaking }) => share(support, partaking),
          },
        ]}
      />
    </Section>
  );
}
