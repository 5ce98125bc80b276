/** What the outcome means for each group of voters, where the file of the vote says who voted (V80). */
import { LEAST_VOTERS } from '@shared/domain/voting/beside';
import type { VoterGroup, VoterGroups } from '@shared/domain/voting/voter-groups';
import { formatNumber } from '@shared/i18n/format';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { flooredAverage } from '../result-view';

export function VoterGroupsShown({ counted }: { counted: CountedRound }) {
  const { t } = useWords();
  if (counted.groups.length === 0) return null;
  return (
    <Section title={t('voterGroups.title')} intro={t('voterGroups.intro', { least: LEAST_VOTERS })}>
      <div className="stack">
        {counted.groups.map((groups) => (
          <Groups key={groups.column} {...groups} />
        ))}
      </div>
    </Section>
  );
}

function Groups({ column, groups }: VoterGroups) {
  const { t } = useWords();
  const head = t(`voterGroups.${column}`);
  const nameOf = ({ name }: VoterGroup) => name ?? t('voterGroups.others');
  return (
    <>
      <HorizontalBars
        title={t('voterGroups.picture', { column: head })}
        summary={t('voterGroups.line')}
        labelHead={head}
        valueHead={t('voterGroups.with')}
        bars={groups.map((group) => ({ id: nameOf(group), label: nameOf(group), value: percentWith(group) }))}
        format={(percent) => `${percent} %`}
      />
      <PlainTable
        caption={t('voterGroups.figures', { column: head })}
        rows={groups}
        rowId={nameOf}
        columns={[
          { id: 'name', label: head, cell: nameOf },
          {
            id: 'voters',
            label: t('voterGroups.voters'),
            align: 'end',
            cell: ({ voters }) => formatNumber(voters),
          },
          {
            id: 'without',
            label: t('beside.without'),
            align: 'end',
            cell: ({ without }) => formatNumber(without),
          },
          {
            id: 'plans',
            label: t('beside.averagePlans'),
            align: 'end',
            cell: ({ averagePlans }) => flooredAverage(averagePlans),
          },
        ]}
      />
    </>
  );
}

/** Rounded down, so that 100 means everybody. */
function percentWith({ voters, without }: VoterGroup): number {
  return Math.floor(((voters - without) * 100) / voters);
}
