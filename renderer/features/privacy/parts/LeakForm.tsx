/** Writing a data leak down, or adding to it: what happened, how bad it is, and who was told. */
import type { AnyRefusal } from '@shared/domain/action';
import { LEAK_HARMS, LEAKED_KINDS, type LeakFacts } from '@shared/domain/privacy/data-leak';
import { useWatch } from 'react-hook-form';
import type { Performed } from '../../../data/perform';
import { useNow } from '../../../data/use-now';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { DayField } from '../../../ui/fields/DayField';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { factsOf, type LeakControl, LeakValues, typedLeak } from '../leak-form';
import { ToldFields } from './ToldFields';

export type LeakFormProps = {
  /** null: a new leak. */
  readonly known: LeakFacts | null;
  readonly onSend: (facts: LeakFacts) => Promise<Performed<AnyRefusal>>;
  readonly onDone: (leakId: string) => void;
};

export function LeakForm({ known, onSend, onDone }: LeakFormProps) {
  const { t } = useWords();
  const now = useNow();
  const form = useDraftForm(LeakValues, typedLeak(known, now));
  const problems = useProblems(form);
  const harm = useWatch({ control: form.control, name: 'harm' });
  const send = async (values: LeakValues) => {
    problems.clear();
    const done = await onSend(factsOf(values));
    if (!done.ok) return problems.show(done.error);
    onDone(done.value.subjectId);
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('leaks.save')} refusal={problems.refusal}>
      <WhatFields control={form.control} />
      <Field control={form.control} name="harm">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('leaks.harm')}
            choices={[
              { value: 'unknown', label: t('leaks.harmUnknown') },
              ...LEAK_HARMS.map((value) => ({ value, label: t(`leaks.harm.${value}`) })),
            ]}
          />
        )}
      </Field>
      {harm === 'unknown' ? null : (
        <Field control={form.control} name="harmWhy">
          {(field) => <TextArea {...field} label={t('leaks.harmWhy')} rows={2} maxLength={4000} isOptional />}
        </Field>
      )}
      <ToldFields control={form.control} />
    </Form>
  );
}

function WhatFields({ control }: { control: LeakControl }) {
  const { t } = useWords();
  return (
    <>
      <div className="field-row">
        <Field control={control} name="day">
          {(field) => (
            <DayField {...field} label={t('leaks.discoveredOn')} description={t('leaks.discoveredHelp')} />
          )}
        </Field>
        <Field control={control} name="time">
          {(field) => <TextField {...field} label={t('leaks.discoveredTime')} width="short" maxLength={5} />}
        </Field>
      </div>
      <Field control={control} name="happened">
        {(field) => (
          <TextArea
            {...field}
            label={t('leaks.happened')}
            description={t('leaks.happenedHelp')}
            rows={3}
            maxLength={4000}
          />
        )}
      </Field>
      <Field control={control} name="leaked">
        {({ onChange, ...field }) => (
          <CheckboxGroup
            {...field}
            onChange={(chosen) => onChange([...chosen])}
            label={t('leaks.leaked')}
            isOptional
            choices={LEAKED_KINDS.map((value) => ({ value, label: t(`leaks.leaked.${value}`) }))}
          />
        )}
      </Field>
      <Field control={control} name="people">
        {(field) => <NumberField {...field} label={t('leaks.people')} maximum={10_000_000} isOptional />}
      </Field>
      <Field control={control} name="measures">
        {(field) => (
          <TextArea
            {...field}
            label={t('leaks.measures')}
            description={t('leaks.measuresHelp')}
            rows={3}
            maxLength={4000}
            isOptional
          />
        )}
      </Field>
    </>
  );
}
