/** What an agenda needs: begin, length, the parts beside the plans, their order, and minutes of plans that get their own. */
import { setAgenda } from '@shared/domain/voting/actions/set-agenda';
import type { Agenda } from '@shared/domain/voting/talk/agenda';
import { evenShare } from '@shared/domain/voting/talk/agenda-times';
import { useEffect } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { drawLots } from '../../../data/draw-lots';
import { perform } from '../../../data/perform';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useStoredForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { AgendaValues, agendaOf, agendaValuesOf, LENGTH, MOST_MINUTES } from '../agenda-values';

type AgendaControl = Control<AgendaValues, unknown, z.output<typeof AgendaValues>>;

export type AgendaFormProps = {
  readonly found: RoundWithPlans;
  readonly stored: Agenda;
  /** What stands in the form now; null where it cannot be read. */
  readonly onTyped: (agenda: Agenda | null) => void;
};

export function AgendaForm({ found: { round, plans }, stored, onTyped }: AgendaFormProps) {
  const { t } = useWords();
  const form = useStoredForm(AgendaValues, agendaValuesOf(round, stored));
  const problems = useProblems(form);
  const typed = typedOf(round, useWatch({ control: form.control }));
  const told = JSON.stringify(typed);
  useEffect(() => onTyped(JSON.parse(told)), [told, onTyped]);
  const send = async (values: z.output<typeof AgendaValues>) => {
    problems.clear();
    const done = await perform(setAgenda, agendaOf(round, values));
    if (!done.ok) return problems.show(done.error);
    tellDone(t('agenda.saved'), done.value.undo);
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('common.save')} refusal={problems.refusal}>
      <EveningFields control={form.control} />
      <Field control={form.control} name="order">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            {...field}
            label={t('agenda.order')}
            orientation="horizontal"
            value={value === null ? 'number' : 'lot'}
            onChange={(way) => onChange(way === 'lot' ? drawLots(plans.map(({ id }) => id)) : null)}
            choices={[
              { value: 'number', label: t('agenda.byNumber') },
              { value: 'lot', label: t('agenda.byLot') },
            ]}
          />
        )}
      </Field>
      <fieldset className="field-full agenda-plans">
        <legend>{t('agenda.plans')}</legend>
        <p className="compare-note">{t('agenda.plansHelp', { n: evenShare(round, typed ?? stored) })}</p>
        <div className="field-row">
          {plans.map(({ id, title }, index) => (
            <Field key={id} control={form.control} name={`minutes.${index}`}>
              {(field) => (
                <NumberField
                  {...field}
                  label={t('booklet.plan', { number: index + 1, title })}
                  minimum={1}
                  maximum={MOST_MINUTES}
                  unit={t('agenda.minutesUnit')}
                  isOptional
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}

function typedOf(round: RoundWithPlans['round'], values: unknown): Agenda | null {
  const read = AgendaValues.safeParse(values);
  return read.success ? agendaOf(round, read.data) : null;
}

const PARTS = ['opening', 'pause', 'vote', 'closing'] as const;

function EveningFields({ control }: { control: AgendaControl }) {
  const { t } = useWords();
  const unit = t('agenda.minutesUnit');
  return (
    <>
      <div className="field-row">
        <Field control={control} name="startsAt">
          {(field) => (
            <TextField
              {...field}
              label={t('agenda.startsAt')}
              description={t('agenda.startsAtHelp')}
              width="short"
            />
          )}
        </Field>
        <Field control={control} name="length">
          {(field) => (
            <NumberField
              {...field}
              label={t('agenda.length')}
              minimum={LENGTH.least}
              maximum={LENGTH.most}
              unit={unit}
            />
          )}
        </Field>
      </div>
      <div className="field-row">
        {PARTS.map((part) => (
          <Field key={part} control={control} name={part}>
            {(field) => (
              <NumberField {...field} label={t(`agenda.${part}`)} maximum={MOST_MINUTES} unit={unit} />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
