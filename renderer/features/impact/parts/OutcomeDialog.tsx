/** Adds or changes one row: for whom, what changed, what it is worth, and what is taken off. */
import type { ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { Button } from '../../../ui/Button';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { OutcomeForm, type OutcomeOutput, typedOutcome, withRow } from '../map-form';
import { useMapChange } from '../use-map-change';

export type OutcomeDialogProps = {
  readonly map: ValueMap;
  /** null for a new one. */
  readonly row: ValueOutcome | null;
  readonly onClose: () => void;
};

const SHARES = ['deadweight', 'displacement', 'attribution', 'dropOff'] as const;

export function OutcomeDialog({ map, row, onClose }: OutcomeDialogProps) {
  const { t } = useWords();
  const save = useMapChange(map);
  const form = useDraftForm(OutcomeForm, typedOutcome(row));
  const { control } = form;
  const problems = useProblems(form);
  const finish = async (outcomes: Parameters<typeof save>[0]) => {
    problems.clear();
    const problem = await save(outcomes);
    if (problem === null) onClose();
    else problems.show(problem);
  };
  const send = (typed: OutcomeOutput) => finish({ outcomes: withRow(map.outcomes, row?.id ?? null, typed) });
  const title = row === null ? t('impact.outcomeAdd') : t('impact.outcomeChange', { name: row.change });
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <div className="stack">
        <Form
          form={form}
          onSubmit={send}
          submitLabel={t('common.save')}
          onCancel={onClose}
          refusal={problems.refusal}
        >
          <Field control={control} name="stakeholder">
            {(field) => <TextField {...field} label={t('impact.stakeholder')} />}
          </Field>
          <Field control={control} name="change">
            {(field) => <TextField {...field} label={t('impact.changeWhat')} />}
          </Field>
          <Field control={control} name="indicator">
            {(field) => <TextField {...field} label={t('impact.indicator')} isOptional />}
          </Field>
          <Field control={control} name="quantity">
            {(field) => <NumberField {...field} label={t('impact.quantity')} decimals={4} />}
          </Field>
          <Field control={control} name="proxy">
            {(field) => (
              <MoneyField {...field} label={t('impact.proxy')} description={t('impact.proxyHelp')} />
            )}
          </Field>
          <Field control={control} name="proxySource">
            {(field) => <TextField {...field} label={t('impact.proxySource')} isOptional />}
          </Field>
          {SHARES.map((share) => (
            <Field key={share} control={control} name={share}>
              {(field) => (
                <NumberField
                  {...field}
                  label={t(`impact.${share}`)}
                  maximum={100}
                  decimals={2}
                  unit={t('impact.percent')}
                />
              )}
            </Field>
          ))}
          <Field control={control} name="years">
            {(field) => (
              <NumberField
                {...field}
                label={t('impact.years')}
                minimum={1}
                maximum={50}
                unit={t('impact.yearsUnit')}
              />
            )}
          </Field>
        </Form>
        {row === null ? null : (
          <Button
            icon="trash"
            onPress={() => void finish({ outcomes: map.outcomes.filter(({ id }) => id !== row.id) })}
          >
            {t('impact.rowRemove')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
