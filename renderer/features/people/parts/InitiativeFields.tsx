/** All that can be known of an initiative. Only the name must be there. */
import { LEGAL_FORMS } from '@shared/domain/people/initiative';
import { useFormContext, useWatch } from 'react-hook-form';
import { Callout } from '../../../ui/feedback/Callout';
import { IbanField } from '../../../ui/fields/IbanField';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { type InitiativeFormValues, NO_AREA } from '../initiative-form';

export function InitiativeFields({ areas }: { areas: readonly string[] }) {
  const { t } = useWords();
  const { control } = useFormContext<InitiativeFormValues>();
  const forms = LEGAL_FORMS.map((value) => ({ value, label: t(`people.initiative.legalForm.${value}`) }));
  const now = useWatch({ control, name: 'area' });
  const known = now === NO_AREA || areas.includes(now) ? areas : [...areas, now];
  const areaChoices = [
    { value: NO_AREA, label: t('people.initiative.noArea') },
    ...known.map((area) => ({ value: area, label: area })),
  ];
  return (
    <>
      <Field control={control} name="name">
        {(field) => <TextField {...field} label={t('people.initiative.name')} maxLength={200} autoFocus />}
      </Field>
      <Field control={control} name="legalForm">
        {(field) => <Select {...chosen(field)} label={t('people.initiative.legalForm')} choices={forms} />}
      </Field>
      {known.length === 0 ? null : (
        <Field control={control} name="area">
          {(field) => <Select {...chosen(field)} label={t('people.initiative.area')} choices={areaChoices} />}
        </Field>
      )}
      <ContactFields path="contact" nameLabel={t('people.contactName')} isOptional />
      <AccountFields />
    </>
  );
}

function AccountFields() {
  const { t } = useWords();
  const { control, formState } = useFormContext<InitiativeFormValues>();
  const [iban, holder] = useWatch({ control, name: ['iban', 'holder'] });
  const before = formState.defaultValues;
  const isOther = before?.iban !== iban || before?.holder !== holder;
  return (
    <>
      {before?.iban != null && isOther ? (
        <Callout tone="warning" title={t('payments.accountWarning')}>
          <p>{t('payments.accountWarningWhy')}</p>
        </Callout>
      ) : null}
      <Field control={control} name="iban">
        {(field) => (
          <IbanField
            {...field}
            label={t('people.initiative.iban')}
            description={t('people.initiative.ibanHelp')}
            isOptional
          />
        )}
      </Field>
      <Field control={control} name="holder">
        {(field) => (
          <TextField
            {...field}
            label={t('people.initiative.holder')}
            description={t('people.initiative.holderHelp')}
            isOptional
            maxLength={70}
          />
        )}
      </Field>
      <Field control={control} name="kvkNumber">
        {(field) => <TextField {...field} label={t('funds.kvk')} isOptional width="short" />}
      </Field>
    </>
  );
}
