/** The fund's details in three groups, so that the wizard can show one at a time and the settings all. */
import { ACCENTS, DECIDERS } from '@shared/domain/funds/fund';
import { useFormContext } from 'react-hook-form';
import { IbanField } from '../../../ui/fields/IbanField';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { FundFormValues } from '../fund-form';

export function WhoFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useWords();
  const { control } = useFormContext<FundFormValues>();
  return (
    <>
      <Field control={control} name="name">
        {(field) => (
          <TextField
            {...field}
            label={t('funds.name')}
            description={t('funds.nameHelp')}
            maxLength={80}
            autoFocus={autoFocus}
          />
        )}
      </Field>
      <Field control={control} name="place">
        {(field) => <TextField {...field} label={t('funds.place')} width="medium" maxLength={80} />}
      </Field>
    </>
  );
}

export function WhatFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useWords();
  const { control } = useFormContext<FundFormValues>();
  return (
    <>
      <Field control={control} name="areas">
        {(field) => (
          <TextArea
            {...field}
            label={t('funds.areas')}
            description={t('funds.areasHelp')}
            isOptional
            rows={4}
            autoFocus={autoFocus}
          />
        )}
      </Field>
      <Field control={control} name="themes">
        {(field) => (
          <TextArea
            {...field}
            label={t('funds.themes')}
            description={t('funds.themesHelp')}
            isOptional
            rows={4}
          />
        )}
      </Field>
    </>
  );
}

export function HowFields() {
  const { t } = useWords();
  const { control } = useFormContext<FundFormValues>();
  const deciders = DECIDERS.map((value) => ({
    value,
    label: t(`funds.decider.${value}`),
    description: t(`funds.decider.${value}Help`),
  }));
  const accents = ACCENTS.map((value) => ({ value, label: t(`funds.accent.${value}`) }));
  return (
    <>
      <Field control={control} name="decider">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('funds.decider')}
            description={t('funds.deciderHelp')}
            choices={deciders}
          />
        )}
      </Field>
      <Field control={control} name="scanDays">
        {(field) => (
          <NumberField
            {...field}
            label={t('funds.scanDays')}
            description={t('funds.scanDaysHelp')}
            minimum={1}
            maximum={90}
            unit={t('funds.unitDays')}
          />
        )}
      </Field>
      <Field control={control} name="iban">
        {(field) => (
          <IbanField {...field} label={t('funds.iban')} description={t('funds.ibanHelp')} isOptional />
        )}
      </Field>
      <Field control={control} name="kvkNumber">
        {(field) => (
          <TextField
            {...field}
            label={t('funds.kvk')}
            description={t('funds.kvkHelp')}
            isOptional
            width="short"
          />
        )}
      </Field>
      <Field control={control} name="accent">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('funds.accent')}
            description={t('funds.accentHelp')}
            choices={accents}
            orientation="horizontal"
          />
        )}
      </Field>
    </>
  );
}
