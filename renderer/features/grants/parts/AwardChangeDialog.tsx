/** Makes an award higher or lower: what it becomes, where the money comes from or goes, the instalments, and why. */
import { changeAward } from '@shared/domain/grants/actions/change-award';
import type { ChangeDossier } from '@shared/domain/grants/award-change';
import { proposedInstalments } from '@shared/domain/grants/divide-instalments';
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { Day } from '@shared/kernel/dates';
import { Cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { useFieldArray, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useAwardChange } from '../../../data/queries/award-change';
import type { GrantFile } from '../../../data/queries/grants';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { fromRow, InstalmentRow, paidIds, toRow } from '../instalment-form';
import { ChangeNote } from './ChangeNote';
import { InstalmentFields, SumNote } from './InstalmentFields';

const Schema = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  on: filled(Day, 'day.empty'),
  instalments: z.array(InstalmentRow),
  reason: text(500).refine((reason) => reason !== '', 'grants.reasonNeeded'),
});

export type AwardChangeDialogProps = {
  readonly file: GrantFile;
  readonly money: GrantMoney;
  readonly lines: readonly InstalmentLine[];
  readonly onClose: () => void;
};

export function AwardChangeDialog(props: AwardChangeDialogProps) {
  const dossier = useAwardChange(props.file.grant.id);
  return dossier === undefined ? null : <ChangeForm {...props} dossier={dossier} />;
}

type ChangeFormProps = AwardChangeDialogProps & { readonly dossier: ChangeDossier };

function ChangeForm({ file, money, lines, onClose, dossier }: ChangeFormProps) {
  const { t, euro } = useWords();
  const { grant } = file;
  const today = useToday();
  const rows = lines.map(({ instalment }) => toRow(instalment));
  const form = useDraftForm(Schema, { amount: null, on: today, instalments: rows, reason: '' });
  const problems = useProblems(form);
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'instalments' });
  const [amount, on, typed] = useWatch({ control: form.control, name: ['amount', 'on', 'instalments'] });
  const paid = paidIds(lines);
  const left = subtract(
    amount ?? grant.amount,
    sumOf(typed, (row) => row.amount ?? ZERO),
  );
  const propose = (wanted: Cents | null) =>
    replace(wanted === null ? rows : proposedInstalments(lines, wanted, today).map(toRow));
  const send = async ({ instalments, ...values }: z.output<typeof Schema>) => {
    const input = { grantId: grant.id, ...values, instalments: instalments.map(fromRow) };
    const done = await perform(changeAward, input);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('awardChange.saved', { amount: euro(values.amount) }) });
    onClose();
  };
  return (
    <DialogForm
      title={t('awardChange.title')}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('awardChange.act')}
      onClose={onClose}
    >
      <FactList
        facts={[
          { label: t('awardChange.now'), value: <MoneyText amount={grant.amount} /> },
          { label: t('awardChange.paid'), value: <MoneyText amount={money.paid} /> },
        ]}
      />
      <div className="field-row">
        <Field control={form.control} name="amount">
          {(field) => (
            <MoneyField
              {...field}
              label={t('awardChange.amount')}
              onChange={(value) => {
                field.onChange(value);
                propose(value);
              }}
            />
          )}
        </Field>
        <Field control={form.control} name="on">
          {(field) => <DayField {...field} label={t('awardChange.on')} latest={today} />}
        </Field>
      </div>
      <ChangeNote dossier={dossier} amount={amount} on={on} />
      {fields.map((row, index) => {
        const isPaid = paid.has(row.instalmentId);
        return (
          <InstalmentFields key={row.id} n={index + 1} onRemove={isPaid ? null : () => remove(index)}>
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
        <Button
          icon="add"
          onPress={() => append({ instalmentId: null, due: null, amount: left > 0 ? left : null })}
        >
          {t('grants.addInstalment')}
        </Button>
      </div>
      <SumNote left={left} amount={amount ?? grant.amount} />
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('awardChange.reason')}
            description={t('awardChange.reasonHelp')}
            rows={2}
            maxLength={500}
          />
        )}
      </Field>
      <p>{t('awardChange.stays')}</p>
    </DialogForm>
  );
}
