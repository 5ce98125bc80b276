/** Changes the name of a value map, the award it belongs to, its discount rate and its note. */
import type { ValueMapFile } from '../../../data/queries/impact';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useWords } from '../../../ui/words';
import { DetailsForm, type DetailsOutput, typedDetails } from '../map-form';
import { MapDialog } from './MapDialog';

export function DetailsDialog({ file, onClose }: { file: ValueMapFile; onClose: () => void }) {
  const { t } = useWords();
  const { map, grants } = file;
  const form = useDraftForm(DetailsForm, typedDetails(map));
  const changed = ({ grantId, ...typed }: DetailsOutput) => {
    const grant = grants.find((one) => one.grant.id === grantId)?.grant ?? null;
    return { ...typed, grantId: grant?.id ?? null };
  };
  return (
    <MapDialog
      title={t('impact.change')}
      map={map}
      form={form}
      changed={changed}
      without={null}
      onClose={onClose}
    >
      <Field control={form.control} name="title">
        {(field) => <TextField {...field} label={t('impact.title')} />}
      </Field>
      <Field control={form.control} name="grantId">
        {({ onChange, value, ...field }) => (
          <ComboBox
            {...field}
            value={value === '' ? null : value}
            onChange={(id: string | null) => onChange(id ?? '')}
            label={t('impact.grant')}
            choices={grants.map(({ grant, title }) => ({
              value: grant.id as string,
              label: t('grants.title', { number: grant.number, plan: title }),
            }))}
            isOptional
          />
        )}
      </Field>
      <Field control={form.control} name="discountRate">
        {(field) => (
          <NumberField
            {...field}
            label={t('impact.discountRate')}
            description={t('impact.discountHelp')}
            maximum={100}
            decimals={2}
            unit={t('impact.percent')}
          />
        )}
      </Field>
      <Field control={form.control} name="note">
        {(field) => <TextArea {...field} label={t('impact.note')} maxLength={2000} isOptional />}
      </Field>
    </MapDialog>
  );
}
