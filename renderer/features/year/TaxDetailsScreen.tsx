/** What the tax office knows of the fund, and what an ANBI publishes of itself. */
import { changeFiscalDetails } from '@shared/domain/yearclose/actions/change-fiscal-details';
import type { FiscalDetails } from '@shared/domain/yearclose/fiscal-details';
import { useFormContext, useWatch } from 'react-hook-form';
import { perform } from '../../data/perform';
import { useFiscalDetails } from '../../data/queries/year';
import { hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { Checkbox } from '../../ui/fields/Checkbox';
import { TextArea, TextField } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useStoredForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { TaxForm, type TaxFormOutput, type TaxFormValues, typedTax } from './tax-form';

export function TaxDetailsScreen() {
  const { t } = useWords();
  const state = useFiscalDetails();
  return (
    <>
      <PageHeader
        title={t('year.tax.title')}
        intro={t('year.tax.intro')}
        back={{ label: t('year.years'), href: hrefOf({ name: 'years' }) }}
      />
      {state === undefined ? <Loading what={t('year.tax.title')} /> : <DetailsForm fiscal={state.fiscal} />}
    </>
  );
}

function DetailsForm({ fiscal }: { fiscal: FiscalDetails | null }) {
  const { t } = useWords();
  const form = useStoredForm(TaxForm, typedTax(fiscal));
  const problems = useProblems(form);
  const isAnbi = useWatch({ control: form.control, name: 'isAnbi' });
  const send = async (details: TaxFormOutput) => {
    problems.clear();
    const done = await perform(changeFiscalDetails, details);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('common.saved') });
  };
  return (
    <Card>
      <Form form={form} onSubmit={send} submitLabel={t('common.save')} refusal={problems.refusal}>
        <Field control={form.control} name="rsin">
          {(field) => (
            <TextField
              {...field}
              label={t('year.tax.rsin')}
              description={t('year.tax.rsinHelp')}
              isOptional
              width="short"
            />
          )}
        </Field>
        <Field control={form.control} name="isAnbi">
          {(field) => (
            <Checkbox {...field} label={t('year.tax.isAnbi')} description={t('year.tax.isAnbiHelp')} />
          )}
        </Field>
        {isAnbi ? <AnbiFields /> : null}
      </Form>
    </Card>
  );
}

const TEXTS = [
  { name: 'aim', rows: 3 },
  { name: 'policy', rows: 4 },
  { name: 'payPolicy', rows: 2 },
  { name: 'activities', rows: 4 },
] as const;

function AnbiFields() {
  const { t } = useWords();
  const { control } = useFormContext<TaxFormValues>();
  return (
    <>
      <Field control={control} name="raisesMoney">
        {(field) => (
          <Checkbox
            {...field}
            label={t('year.tax.raisesMoney')}
            description={t('year.tax.raisesMoneyHelp')}
          />
        )}
      </Field>
      <Field control={control} name="website">
        {(field) => <TextField {...field} label={t('year.tax.website')} isOptional maxLength={200} />}
      </Field>
      <Field control={control} name="contact">
        {(field) => (
          <TextArea
            {...field}
            label={t('year.tax.contact')}
            description={t('year.tax.contactHelp')}
            isOptional
            rows={2}
            maxLength={300}
          />
        )}
      </Field>
      <Field control={control} name="board">
        {(field) => (
          <TextArea
            {...field}
            label={t('year.tax.board')}
            description={t('year.tax.boardHelp')}
            isOptional
            rows={4}
          />
        )}
      </Field>
      {TEXTS.map(({ name, rows }) => (
        <Field key={name} control={control} name={name}>
          {(field) => <TextArea {...field} label={t(`year.tax.${name}`)} isOptional rows={rows} />}
        </Field>
      ))}
    </>
  );
}
