/** What is claimed: the day of the costs with their receipts, or the days and hours of a fee. */
import { useFormContext } from 'react-hook-form';
import { useToday } from '../../../data/use-today';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { ClaimFormValues } from '../claim-form';
import { ReceiptPicker } from './ReceiptPicker';

export function CostsFields() {
  const { t } = useWords();
  const today = useToday();
  const { control } = useFormContext<ClaimFormValues>();
  return (
    <>
      <Field control={control} name="spentOn">
        {(field) => <DayField {...field} label={t('expenses.spentOn')} latest={today} />}
      </Field>
      <Field control={control} name="receipts">
        {({ value, onChange, errorMessage }) => (
          <ReceiptPicker value={value} onChange={onChange} errorMessage={errorMessage} />
        )}
      </Field>
      <Field control={control} name="noReceipt">
        {(field) => (
          <TextField
            {...field}
            label={t('expenses.noReceipt')}
            description={t('expenses.noReceiptHelp')}
            maxLength={300}
            isOptional
          />
        )}
      </Field>
    </>
  );
}

export function FeeFields() {
  const { t } = useWords();
  const today = useToday();
  const { control } = useFormContext<ClaimFormValues>();
  return (
    <>
      <div className="field-row">
        <Field control={control} name="from">
          {(field) => <DayField {...field} label={t('expenses.from')} latest={today} />}
        </Field>
        <Field control={control} name="to">
          {(field) => <DayField {...field} label={t('expenses.to')} latest={today} />}
        </Field>
      </div>
      <Field control={control} name="hours">
        {(field) => (
          <NumberField
            {...field}
            label={t('expenses.hours')}
            description={t('expenses.hoursHelp')}
            decimals={2}
            maximum={744}
            unit={t('expenses.hoursUnit')}
          />
        )}
      </Field>
      <p>{t('expenses.elsewhereWhy')}</p>
      <div className="field-row">
        <Field control={control} name="elsewhereMonth">
          {(field) => <MoneyField {...field} label={t('expenses.elsewhereMonth')} isOptional />}
        </Field>
        <Field control={control} name="elsewhereYear">
          {(field) => <MoneyField {...field} label={t('expenses.elsewhereYear')} isOptional />}
        </Field>
      </div>
    </>
  );
}
