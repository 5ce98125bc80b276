/** Adds or changes one input. */
import { ValueInput, type ValueMap } from '@shared/domain/impact/value-map';
import { Button } from '../../../ui/Button';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { InputForm, type InputOutput, typedInput, withRow } from '../map-form';
import { useMapChange } from '../use-map-change';

export type InputDialogProps = {
  readonly map: ValueMap;
  /** null for a new one. */
  readonly row: ValueInput | null;
  readonly onClose: () => void;
};

export function InputDialog({ map, row, onClose }: InputDialogProps) {
  const { t } = useWords();
  const save = useMapChange(map);
  const form = useDraftForm(InputForm, typedInput(row));
  const problems = useProblems(form);
  const finish = async (inputs: Parameters<typeof save>[0]) => {
    problems.clear();
    const problem = await save(inputs);
    if (problem === null) onClose();
    else problems.show(problem);
  };
  const send = (typed: InputOutput) => finish({ inputs: withRow(map.inputs, row?.id ?? null, typed) });
  const title = row === null ? t('impact.inputAdd') : t('impact.inputChange', { name: row.label });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="stack">
        <Form
          form={form}
          onSubmit={send}
          submitLabel={t('common.save')}
          onCancel={onClose}
          refusal={problems.refusal}
        >
          <Field control={form.control} name="label">
            {(field) => <TextField {...field} label={t('impact.inputLabel')} />}
          </Field>
          <Field control={form.control} name="amount">
            {(field) => <MoneyField {...field} label={t('impact.inputAmount')} />}
          </Field>
          <Field control={form.control} name="kind">
            {(field) => (
              <RadioGroup
                {...field}
                onChange={(kind) => field.onChange(kind ?? 'money')}
                label={t('impact.inputKind')}
                choices={ValueInput.shape.kind.options.map((value) => ({
                  value,
                  label: t(`impact.inputKind.${value}`),
                }))}
              />
            )}
          </Field>
          <Field control={form.control} name="source">
            {(field) => <TextField {...field} label={t('impact.source')} isOptional />}
          </Field>
        </Form>
        {row === null ? null : (
          <Button
            icon="trash"
            onPress={() => void finish({ inputs: map.inputs.filter(({ id }) => id !== row.id) })}
          >
            {t('impact.rowRemove')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
