/** Adds or changes one row: for whom, what changed, what it is worth, and what is taken off. */
import type { ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useWords } from '../../../ui/words';
import { OutcomeForm, typedOutcome, withRow } from '../map-form';
import { MapDialog } from './MapDialog';

export type OutcomeDialogProps = {
  readonly map: ValueMap;
  /** null for a new one. */
  readonly row: ValueOutcome | null;
  readonly onClose: () => void;
};

const SHARES = ['deadweight', 'displacement', 'attribution', 'dropOff'] as const;

export function OutcomeDialog({ map, row, onClose }: OutcomeDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(OutcomeForm, typedOutcome(row));
  const { control } = form;
  const title = row === null ? t('impact.outcomeAdd') : t('impact.outcomeChange', { name: row.change });
  return (
    <MapDialog
      title={title}
      map={map}
      form={form}
      changed={(typed) => ({ outcomes: withRow(map.outcomes, row?.id ?? null, typed) })}
      without={row === null ? null : { outcomes: map.outcomes.filter(({ id }) => id !== row.id) }}
      onClose={onClose}
      size="wide"
    >
      <Field control={control} name="stakeholder">
        {(field) => <TextField {...field} label={t('impact.stakeholder')} />}
      </Field>
      <Field control={control} name="change">
        {(field) => <TextField {...field} label={t('impact.changeWhat')} />}
      </Field>
      <Field control={control} name="indicator">
        {(field) => <TextField {...field} label={t('impact.indicator')} isOptional />}
      </Field>
      <Field control={control} name="quantity">
        {(field) => <NumberField {...field} label={t('impact.quantity')} decimals={4} />}
      </Field>
      <Field control={control} name="proxy">
        {(field) => <MoneyField {...field} label={t('impact.proxy')} description={t('impact.proxyHelp')} />}
      </Field>
      <Field control={control} name="proxySource">
        {(field) => <TextField {...field} label={t('impact.proxySource')} isOptional />}
      </Field>
      {SHARES.map((share) => (
        <Field key={share} control={control} name={share}>
          {(field) => (
            <NumberField
              {...field}
              label={t(`impact.${share}`)}
              maximum={100}
              decimals={2}
              unit={t('impact.percent')}
            />
          )}
        </Field>
      ))}
      <Field control={control} name="years">
        {(field) => (
          <NumberField
            {...field}
            label={t('impact.years')}
            minimum={1}
            maximum={50}
            unit={t('impact.yearsUnit')}
          />
        )}
      </Field>
    </MapDialog>
  );
}
