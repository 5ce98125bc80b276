/** Divides an award over other days and amounts; the sum is shown while it is typed. */
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { InstalmentId } from '@shared/domain/grants/grant';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { Day } from '@shared/kernel/dates';
import { Cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { useFieldArray, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { GrantFile } from '../../../data/queries/grants';
import { Button, IconButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Row = z.strictObject({
  instalmentId: InstalmentId.nullable(),
  due: filled(Day, 'day.empty'),
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
});
const Schema = z.strictObject({ instalments: z.array(Row).min(1) });

export type InstalmentsDialogProps = {
  readonly file: GrantFile;
  readonly lines: readonly InstalmentLine[];
  readonly onClose: () => void;
};

export function InstalmentsDialog({ file, lines, onClose }: InstalmentsDialogProps) {
  const { t } = useWords();
  const { grant } = file;
  const paid = new Set<string>(
    lines.flatMap(({ payment, instalment }) => (payment === null ? [] : [instalment.id])),
  );
  const form = useDraftForm(Schema, {
    instalments: lines.map(({ instalment: { id, due, amount } }) => ({ instalmentId: id, due, amount })),
  });
  const problems = useProblems(form);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'instalments' });
  const typed = useWatch({ control: form.control, name: 'instalments' });
  const left = subtract(
    grant.amount,
    sumOf(typed, (row) => row.amount ?? ZERO),
  );
  const send = async ({ instalments }: z.output<typeof Schema>) => {
    const rows = instalments.map(({ instalmentId: id, due, amount }) => ({ id, due, amount }));
    const done = await perform(changeInstalments, { grantId: grant.id, instalments: rows });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('grants.instalmentsSaved') });
    onClose();
  };
  const addRow = () => append({ instalmentId: null, due: null, amount: left > 0 ? left : null });
  return (
    <DialogForm
      title={t('grants.changeInstalments')}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      {fields.map((row, index) => {
        const isPaid = row.instalmentId !== null && paid.has(row.instalmentId);
        return (
          <fieldset key={row.id} className="field-set">
            <legend>{t('grants.instalment', { n: index + 1 })}</legend>
            <div className="field-row">
              <Field control={form.control} name={`instalments.${index}.due`}>
                {(field) => <DayField {...field} label={t('grants.instalmentDue')} isReadOnly={isPaid} />}
              </Field>
              <Field control={form.control} name={`instalments.${index}.amount`}>
                {(field) => (
                  <MoneyField {...field} label={t('grants.instalmentAmount')} isReadOnly={isPaid} />
                )}
              </Field>
              {isPaid || fields.length === 1 ? null : (
                <IconButton
                  icon="trash"
                  label={t('grants.removeInstalment', { n: index + 1 })}
                  onPress={() => remove(index)}
                />
              )}
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button icon="add" onPress={addRow}>
          {t('grants.addInstalment')}
        </Button>
      </div>
      <SumNote left={left} amount={grant.amount} />
    </DialogForm>
  );
}

function SumNote({ left, amount }: { left: Cents; amount: Cents }) {
  const { t, euro } = useWords();
  const title =
    left === 0
      ? t('grants.instalmentsFit', { amount: euro(amount) })
      : left > 0
        ? t('grants.instalmentsShort', { amount: euro(left) })
        : t('grants.instalmentsOver', { amount: euro(subtract(ZERO, left)) });
  return (
    <div role="status">
      <Callout tone={left === 0 ? 'done' : 'warning'} title={title} />
    </div>
  );
}
