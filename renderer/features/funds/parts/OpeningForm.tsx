/** The form of what the books begin with: the bank first, then the contributions that it consists of. */
import {
  type OpeningSource,
  recordOpeningBalance,
} from '@shared/domain/funds/actions/record-opening-balance';
import type { Fund } from '@shared/domain/funds/fund';
import type { GiverDetails } from '@shared/domain/funds/giver-details';
import type { Initiative } from '@shared/domain/people/initiative';
import { negate, subtract } from '@shared/kernel/money';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { Button, IconButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import type { Problem } from '../../../ui/forms/problem-words';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords, type Words } from '../../../ui/words';
import {
  emptyRow,
  FREE_TO_SPEND,
  giverValue,
  leftToDivide,
  newOpening,
  OPENING_FORMS,
  type OpeningInput,
  type OpeningValues,
  OpeningForm as Schema,
} from '../opening-form';
import type { GiverRow } from '../source-view';

export type OpeningFormProps = {
  readonly fund: Fund;
  readonly givers: readonly GiverRow[];
  readonly initiatives: readonly Initiative[];
  /** What was read elsewhere and is looked over here. */
  readonly taken: readonly OpeningSource[];
};

export function OpeningForm(props: OpeningFormProps) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(Schema, newOpening(today, props.taken));
  const problems = useProblems(form);
  const send = async (input: OpeningInput) => {
    problems.clear();
    const done = await perform(recordOpeningBalance, input);
    if (!done.ok) return problems.show(besideTitle(done.error));
    tell({ text: t('opening.saved') });
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('opening.save')} refusal={problems.refusal}>
      <Field control={form.control} name="day">
        {(field) => (
          <DayField {...field} label={t('opening.day')} description={t('opening.dayHelp')} latest={today} />
        )}
      </Field>
      <Field control={form.control} name="onBank">
        {(field) => <MoneyField {...field} label={t('opening.onBank')} />}
      </Field>
      <Sources {...props} />
    </Form>
  );
}

/** What is refused of a contribution as a whole stands beside its name. */
function besideTitle(problem: Problem): Problem {
  if (problem.kind !== 'refusal' || !/^sources\.\d+$/.test(problem.refusal.field ?? '')) return problem;
  return { ...problem, refusal: { ...problem.refusal, field: `${problem.refusal.field}.title` } };
}

function Sources(props: OpeningFormProps) {
  const { t } = useWords();
  const { control } = useFormContext<OpeningValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' });
  return (
    <fieldset className="field-set">
      <legend>{t('opening.sources')}</legend>
      <div className="stack">
        <p>{t('opening.sourcesHelp')}</p>
        {fields.map((row, index) => (
          <fieldset className="field-set" key={row.id}>
            <legend>{t('opening.row', { n: index + 1 })}</legend>
            <div className="stack">
              <SourceFields {...props} index={index} />
              {fields.length === 1 ? null : (
                <IconButton
                  icon="trash"
                  label={t('opening.remove', { n: index + 1 })}
                  onPress={() => remove(index)}
                />
              )}
            </div>
          </fieldset>
        ))}
        <div className="button-row">
          <Button icon="add" onPress={() => append(emptyRow())}>
            {t('opening.add')}
          </Button>
        </div>
        <SumNote />
      </div>
    </fieldset>
  );
}

function SourceFields({
  fund,
  givers,
  initiatives,
  taken,
  index,
}: OpeningFormProps & { readonly index: number }) {
  const { t } = useWords();
  const { control } = useFormContext<OpeningValues>();
  const kind = useWatch({ control, name: `sources.${index}.form` });
  const earmarks = [
    { value: FREE_TO_SPEND, label: t('opening.free') },
    ...fund.themes.map((theme) => ({ value: JSON.stringify({ kind: 'theme', theme }), label: theme })),
    ...fund.areas.map((area) => ({ value: JSON.stringify({ kind: 'area', area }), label: area })),
    ...initiatives.map(({ id, name }) => ({
      value: JSON.stringify({ kind: 'initiative', initiativeId: id }),
      label: name,
    })),
  ];
  return (
    <>
      <Field control={control} name={`sources.${index}.giver`}>
        {(field) => (
          <ComboBox
            {...field}
            label={t('opening.giver')}
            choices={[
              ...givers.map(({ giver, name }) => ({
                value: giverValue({ kind: 'known', giverId: giver.id }),
                label: name ?? t('funds.giver.erased'),
              })),
              ...newGivers(taken, t),
            ]}
          />
        )}
      </Field>
      <Field control={control} name={`sources.${index}.title`}>
        {(field) => <TextField {...field} label={t('opening.name')} maxLength={120} />}
      </Field>
      <Field control={control} name={`sources.${index}.form`}>
        {(field) => (
          <Select
            {...chosen(field)}
            label={t('opening.form')}
            choices={OPENING_FORMS.map((value) => ({ value, label: t(`funds.contribution.form.${value}`) }))}
          />
        )}
      </Field>
      <Field control={control} name={`sources.${index}.earmark`}>
        {(field) => <ComboBox {...field} label={t('opening.earmark')} choices={earmarks} />}
      </Field>
      <div className="field-row">
        <Field control={control} name={`sources.${index}.left`}>
          {(field) => <MoneyField {...field} label={t('opening.left')} isOptional />}
        </Field>
        <Field control={control} name={`sources.${index}.toCome`}>
          {(field) => <MoneyField {...field} label={t('opening.toCome')} isOptional />}
        </Field>
        {kind === 'loan' || kind === 'participation' ? (
          <Field control={control} name={`sources.${index}.owed`}>
            {(field) => <MoneyField {...field} label={t('opening.owed')} isOptional />}
          </Field>
        ) : null}
      </div>
    </>
  );
}

/** Those that were read and are not in the books yet: they come with the contributions. */
function newGivers(taken: readonly OpeningSource[], t: Words['t']) {
  const names = new Map<string, string>();
  for (const { giver } of taken) {
    if (giver.kind === 'new') names.set(giverValue(giver), nameOf(giver.details));
  }
  return [...names].map(([value, name]) => ({ value, label: t('openingSheet.newGiver', { name }) }));
}

function nameOf(details: GiverDetails): string {
  return details.kind === 'privatePerson' ? details.person.name : details.name;
}

/** Whether the contributions are together what was on the bank, while they are typed. */
function SumNote() {
  const { t, euro } = useWords();
  const { control } = useFormContext<OpeningValues>();
  const [onBank, sources] = useWatch({ control, name: ['onBank', 'sources'] });
  const left = leftToDivide({ onBank, sources });
  if (left === null || onBank === null) return null;
  const title =
    left === 0
      ? t('opening.fits', { amount: euro(subtract(onBank, left)) })
      : left > 0
        ? t('opening.more', { amount: euro(left) })
        : t('opening.less', { amount: euro(negate(left)) });
  return (
    <div role="status">
      <Callout tone={left === 0 ? 'done' : 'warning'} title={title} />
    </div>
  );
}
