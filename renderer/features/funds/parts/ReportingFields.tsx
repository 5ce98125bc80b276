/** What a giver wants to be told afterwards: a known set of terms, or its own, by amount. */
import { REPORT_PRESETS } from '@shared/domain/funds/report-presets';
import { AFTER, BANDS, type ReportTerms } from '@shared/domain/funds/report-terms';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button, IconButton } from '../../../ui/Button';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { Select } from '../../../ui/fields/Select';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { CHOICES, type ReportingDraft, termsLines } from '../reporting-form';

export function ReportingFields() {
  const { t } = useWords();
  const { control } = useFormContext<ReportingDraft>();
  const preset = useWatch({ control, name: 'preset' });
  return (
    <fieldset className="field-set">
      <legend>{t('agreements.reporting')}</legend>
      <div className="stack">
        <Field control={control} name="preset">
          {(field) => (
            <Select
              {...chosen(field)}
              label={t('agreements.presetLabel')}
              description={t('agreements.reportingHelp')}
              choices={CHOICES.map((value) => ({ value, label: t(`agreements.preset.${value}`) }))}
            />
          )}
        </Field>
        {preset === 'own' ? <OwnTerms /> : null}
        {preset === 'own' || preset === 'fund' ? null : <TermsList terms={REPORT_PRESETS[preset]} />}
      </div>
    </fieldset>
  );
}

export function TermsList({ terms }: { terms: ReportTerms }) {
  const words = useWords();
  return (
    <ul>
      {termsLines(terms, words).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function OwnTerms() {
  const { t } = useWords();
  const { control } = useFormContext<ReportingDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: 'bands' });
  return (
    <div className="stack">
      <p>{t('agreements.upToHelp')}</p>
      {fields.map((row, index) => (
        <BandRow key={row.id} index={index} onRemove={fields.length > 1 ? () => remove(index) : null} />
      ))}
      <div className="button-row">
        <Button icon="add" onPress={() => append({ upTo: null, ask: 'receipts', sample: null })}>
          {t('agreements.addBand')}
        </Button>
      </div>
      <div className="field-row">
        <Field control={control} name="days">
          {(field) => <NumberField {...field} label={t('agreements.days')} minimum={1} maximum={1500} />}
        </Field>
        <Field control={control} name="after">
          {(field) => (
            <Select
              {...chosen(field)}
              label={t('agreements.after')}
              choices={AFTER.map((value) => ({ value, label: t(`agreements.after.${value}`) }))}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

function BandRow({ index, onRemove }: { index: number; onRemove: (() => void) | null }) {
  const { t } = useWords();
  const { control } = useFormContext<ReportingDraft>();
  const n = index + 1;
  return (
    <fieldset className="field-set">
      <legend>{t('agreements.band', { n })}</legend>
      <div className="field-row">
        <Field control={control} name={`bands.${index}.upTo`}>
          {(field) => <MoneyField {...field} label={t('agreements.upTo')} />}
        </Field>
        <Field control={control} name={`bands.${index}.ask`}>
          {(field) => (
            <Select
              {...chosen(field)}
              label={t('agreements.ask')}
              choices={BANDS.map((value) => ({ value, label: t(`grants.band.${value}`) }))}
            />
          )}
        </Field>
        <Field control={control} name={`bands.${index}.sample`}>
          {(field) => <NumberField {...field} label={t('agreements.sampleOf')} minimum={1} maximum={1000} />}
        </Field>
        {onRemove === null ? null : (
          <IconButton icon="trash" label={t('agreements.removeBand', { n })} onPress={onRemove} />
        )}
      </div>
    </fieldset>
  );
}
