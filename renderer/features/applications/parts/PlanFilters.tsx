/** What to show: the same choices above the list and above the board. */
import { APPLICATION_STATUSES, type ApplicationStatus } from '@shared/domain/applications/application-status';
import { SearchField } from '../../../ui/fields/SearchField';
import { Select } from '../../../ui/fields/Select';
import { useWords } from '../../../ui/words';
import { labelsIn, type PlanFilter, type PlanRow } from '../plan-view';

/** No theme or area of a fund can be called this. */
const ALL = '-';

export type PlanFiltersProps = {
  readonly rows: readonly PlanRow[];
  readonly filter: PlanFilter;
  readonly onChange: (filter: PlanFilter) => void;
};

export function PlanFilters({ rows, filter, onChange }: PlanFiltersProps) {
  const { t } = useWords();
  const themes = labelsIn(rows, 'theme');
  const areas = labelsIn(rows, 'area');
  const statuses = APPLICATION_STATUSES.map((value) => ({ value, label: t(`applications.status.${value}`) }));
  return (
    <div className="field-row">
      <SearchField
        label={t('applications.list.search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select<ApplicationStatus | typeof ALL>
        label={t('applications.list.statusFilter')}
        value={filter.status ?? ALL}
        onChange={(status) => onChange({ ...filter, status: status === ALL ? null : status })}
        choices={[{ value: ALL, label: t('applications.list.everyStatus') }, ...statuses]}
      />
      {themes.length < 2 ? null : (
        <Select
          label={t('applications.list.themeFilter')}
          value={filter.theme ?? ALL}
          onChange={(theme) => onChange({ ...filter, theme: theme === ALL ? null : theme })}
          choices={withAll(themes, t('applications.list.everyTheme'))}
        />
      )}
      {areas.length < 2 ? null : (
        <Select
          label={t('applications.list.areaFilter')}
          value={filter.area ?? ALL}
          onChange={(area) => onChange({ ...filter, area: area === ALL ? null : area })}
          choices={withAll(areas, t('applications.list.everyArea'))}
        />
      )}
    </div>
  );
}

function withAll(labels: readonly string[], all: string): { value: string; label: string }[] {
  return [{ value: ALL, label: all }, ...labels.map((label) => ({ value: label, label }))];
}
