/** Every kind of field in one form. */

import { tell } from '@renderer/ui/feedback/messages';
import { Checkbox, CheckboxGroup } from '@renderer/ui/fields/Checkbox';
import { ComboBox } from '@renderer/ui/fields/ComboBox';
import { DayField } from '@renderer/ui/fields/DayField';
import { FileDrop } from '@renderer/ui/fields/FileDrop';
import { IbanField } from '@renderer/ui/fields/IbanField';
import { MoneyField } from '@renderer/ui/fields/MoneyField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { Select } from '@renderer/ui/fields/Select';
import { Switch } from '@renderer/ui/fields/Switch';
import { TextArea, TextField } from '@renderer/ui/fields/TextField';
import { Field } from '@renderer/ui/forms/Field';
import { Form } from '@renderer/ui/forms/Form';
import { useDraftForm } from '@renderer/ui/forms/use-draft-form';
import { filled } from '@renderer/ui/forms/values';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { Stepper } from '@renderer/ui/layout/Stepper';
import { Day } from '@shared/kernel/dates';
import type { Iban } from '@shared/kernel/iban';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';

const KINDS = ['gift', 'subsidy', 'loan'] as const;
const THEMES = ['green', 'care', 'culture'] as const;

const Values = z.object({
  name: z.string().min(1),
  story: z.string(),
  kind: filled(z.enum(KINDS), 'fields.choose'),
  giver: filled(z.enum(['a', 'b', 'c']), 'fields.choose'),
  area: filled(z.enum(['north', 'south']), 'fields.choose'),
  amount: filled(Cents),
  day: filled(Day),
  iban: z.custom<Iban | null>(),
  people: z.int().nullable(),
  themes: z.array(z.enum(THEMES)).min(1, 'fields.choose').readonly(),
  agreed: z.boolean().refine((agreed) => agreed, 'fields.choose'),
  isPublic: z.boolean(),
});

export function FormPage() {
  const form = useDraftForm(Values, {
    name: '',
    story: '',
    kind: null,
    giver: null,
    area: null,
    amount: null,
    day: null,
    iban: null,
    people: null,
    themes: [],
    agreed: false,
    isPublic: true,
  });
  const { control } = form;
  return (
    <>
      <PageHeader title="Nieuwe bijdrage" intro="Vul in wat u weet. De rest kan later." />
      <Stepper
        label="Stappen"
        steps={[
          { id: '1', label: 'Gever', state: 'done' },
          { id: '2', label: 'Bijdrage', state: 'now', detail: 'bedrag en dag' },
          { id: '3', label: 'Oormerk', state: 'later' },
        ]}
      />
      <Form
        form={form}
        submitLabel="Opslaan"
        onSubmit={() => tell({ text: 'Opgeslagen.' })}
        onCancel={() => undefined}
      >
        <Field control={control} name="name">
          {(field) => <TextField {...field} label="Naam" description="Zoals de gever zich noemt." />}
        </Field>
        <div className="field-row">
          <Field control={control} name="amount">
            {(field) => <MoneyField {...field} label="Bedrag" />}
          </Field>
          <Field control={control} name="day">
            {(field) => <DayField {...field} label="Dag" />}
          </Field>
          <Field control={control} name="people">
            {(field) => <NumberField {...field} label="Mensen" isOptional unit="mensen" maximum={5000} />}
          </Field>
        </div>
        <Field control={control} name="iban">
          {(field) => <IbanField {...field} label="Rekening (IBAN)" isOptional />}
        </Field>
        <Field control={control} name="kind">
          {(field) => (
            <RadioGroup
              {...field}
              label="Soort"
              choices={[
                { value: 'gift', label: 'Gift', description: 'Zonder tegenprestatie.' },
                { value: 'subsidy', label: 'Subsidie', description: 'Van een overheid, met voorwaarden.' },
                { value: 'loan', label: 'Lening' },
              ]}
            />
          )}
        </Field>
        <Field control={control} name="area">
          {(field) => (
            <Select
              {...field}
              label="Gebied"
              choices={[
                { value: 'north', label: 'De Hoef-Noord' },
                { value: 'south', label: 'De Hoef-Zuid', description: 'met het nieuwe park' },
              ]}
            />
          )}
        </Field>
        <Field control={control} name="giver">
          {(field) => (
            <ComboBox
              {...field}
              label="Gever"
              choices={[
                { value: 'a', label: 'Gemeente Amersfoort' },
                { value: 'b', label: 'Stichting Wijkfonds' },
                { value: 'c', label: 'Bakkerij Van Dam' },
              ]}
            />
          )}
        </Field>
        <Field control={control} name="themes">
          {(field) => (
            <CheckboxGroup
              {...field}
              label="Thema’s"
              choices={[
                { value: 'green', label: 'Groen' },
                { value: 'care', label: 'Zorg voor elkaar' },
                { value: 'culture', label: 'Cultuur' },
              ]}
            />
          )}
        </Field>
        <Field control={control} name="story">
          {(field) => <TextArea {...field} label="Toelichting" isOptional rows={3} />}
        </Field>
        <Field control={control} name="agreed">
          {(field) => <Checkbox {...field} label="Ik heb het bankafschrift nagekeken" />}
        </Field>
        <Field control={control} name="isPublic">
          {(field) => (
            <Switch
              {...field}
              label="Naam mag op de lijst van gevers"
              description="U kunt dit later wijzigen."
            />
          )}
        </Field>
        <FileDrop label="Bewijsstuk" endings={['.pdf', '.jpg']} onFiles={() => undefined} />
      </Form>
    </>
  );
}
