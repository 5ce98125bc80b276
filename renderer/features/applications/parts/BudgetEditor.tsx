/** The budget line by line, what others pay, and the sum that keeps up while typing. */
import { Group } from 'react-aria-components';
import { type Control, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button, IconButton } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { EMPTY_LINE, EMPTY_PART, type PlanFormValues, runningTotal } from '../plan-form';

export function BudgetEditor() {
  const { t } = useWords();
  const { control } = useFormContext<PlanFormValues>();
  return (
    <>
      <Costs control={control} />
      <Others control={control} />
      <Total control={control} label={t('applications.form.asked')} />
      <Field control={control} name="leastAmount">
        {(field) => (
          <MoneyField
            {...field}
            label={t('applications.form.least')}
            description={t('applications.form.leastHelp')}
            isOptional
          />
        )}
      </Field>
    </>
  );
}

type PartProps = { readonly control: Control<PlanFormValues> };

function Costs({ control }: PartProps) {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'budgetLines', keyName: 'key' });
  return (
    <Section title={t('applications.form.money')} intro={t('applications.form.moneyIntro')}>
      <div className="stack">
        {fields.map((line, index) => {
          const number = index + 1;
          return (
            <Group key={line.key} className="field-row" aria-label={t('applications.form.line', { number })}>
              <Field control={control} name={`budgetLines.${index}.label`}>
                {(field) => (
                  <TextField
                    {...field}
                    label={t('applications.form.lineLabel')}
                    width="medium"
                    maxLength={200}
                  />
                )}
              </Field>
              <Field control={control} name={`budgetLines.${index}.amount`}>
                {(field) => <MoneyField {...field} label={t('applications.form.lineAmount')} />}
              </Field>
              {fields.length === 1 ? null : (
                <IconButton
                  icon="trash"
                  label={t('applications.form.removeLine', { number })}
                  onPress={() => remove(index)}
                />
              )}
            </Group>
          );
        })}
        <div>
          <Button icon="add" onPress={() => append(EMPTY_LINE)}>
            {t('applications.form.addLine')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Others({ control }: PartProps) {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'coFunding', keyName: 'key' });
  return (
    <Section title={t('applications.form.coFunding')} intro={t('applications.form.coFundingIntro')}>
      <div className="stack">
        {fields.map((part, index) => {
          const number = index + 1;
          return (
            <Group key={part.key} className="field-row" aria-label={t('applications.form.part', { number })}>
              <Field control={control} name={`coFunding.${index}.from`}>
                {(field) => (
                  <TextField
                    {...field}
                    label={t('applications.form.partFrom')}
                    width="medium"
                    maxLength={200}
                  />
                )}
              </Field>
              <Field control={control} name={`coFunding.${index}.amount`}>
                {(field) => <MoneyField {...field} label={t('applications.form.lineAmount')} />}
              </Field>
              <IconButton
                icon="trash"
                label={t('applications.form.removePart', { number })}
                onPress={() => remove(index)}
              />
            </Group>
          );
        })}
        <div>
          <Button icon="add" onPress={() => append(EMPTY_PART)}>
            {t('applications.form.addPart')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Total({ control, label }: PartProps & { readonly label: string }) {
  const { t } = useWords();
  const lines = useWatch({ control, name: 'budgetLines' });
  const parts = useWatch({ control, name: 'coFunding' });
  const total = runningTotal(lines, parts);
  return (
    <div className="card card-accent" role="status">
      <FactList
        facts={[
          { label: t('applications.form.total'), value: <MoneyText amount={total.costs} /> },
          { label: t('applications.form.others'), value: <MoneyText amount={total.others} /> },
          { label, value: <MoneyText amount={total.asked} size="large" /> },
        ]}
      />
    </div>
  );
}
