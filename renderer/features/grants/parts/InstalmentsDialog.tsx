/** Divides an award over other days and amounts; the sum is shown while it is typed. */
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { subtract, sumOf, ZERO } from '@shared/kernel/money';
import { useFieldArray, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { GrantFile } from '../../../data/queries/grants';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { fromRow, InstalmentRow, paidIds, toRow } from '../instalment-form';
import { InstalmentFields, SumNote } from './InstalmentFields';

const Schema = z.strictObject({ instalments: z.array(InstalmentRow).min(1) });

export type InstalmentsDialogProps = {
  readonly file: GrantFile;
  readonly lines: readonly InstalmentLine[];
  readonly onClose: () => void;
};

export function InstalmentsDialog({ file, lines, onClose }: InstalmentsDialogProps) {
  const { t } = useWords();
  const { grant } = file;
  const paid = paidIds(lines);
  const form = useDraftForm(Schema, { instalments: lines.map(({ instalment }) => toRow(instalment)) });
  const problems = useProblems(form);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'instalments' });
  const typed = useWatch({ control: form.control, name: 'instalments' });
  const left = subtract(
    grant.amount,
    sumOf(typed, (row) => row.amount ?? ZERO),
  );
  const send = async ({ instalments }: z.output<typeof Schema>) => {
    const input = { grantId: grant.id, instalments: instalments.map(fromRow) };
    const done = await perform(changeInstalments, input);
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
        const isPaid = paid.has(row.instalmentId);
        const mayGo = !isPaid && fields.length > 1;
        return (
          <InstalmentFields key={row.id} n={index + 1} onRemove={mayGo ? () => remove(index) : null}>
            <Field control={form.control} name={`instalments.${index}.due`}>
              {(field) => <DayField {...field} label={t('grants.instalmentDue')} isReadOnly={isPaid} />}
            </Field>
            <Field control={form.control} name={`instalments.${index}.amount`}>
              {(field) => <MoneyField {...field} label={t('grants.instalmentAmount')} isReadOnly={isPaid} />}
            </Field>
          </InstalmentFields>
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
