/** What the bank said of the name on the account, and writing that down. */
import { recordPayeeCheck } from '@shared/domain/payments/actions/record-payee-check';
import type { Initiative, InitiativeId } from '@shared/domain/people/initiative';
import { PAYEE_RESULTS, type PayeeStanding, payeeStanding } from '@shared/domain/people/payee-check';
import { Day } from '@shared/kernel/dates';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { usePayeeCheck } from '../../../data/queries/payments';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

export type PayeeCheckSectionProps = {
  readonly initiativeId: InitiativeId;
  readonly account: NonNullable<Initiative['bankAccount']>;
};

export function PayeeCheckSection({ initiativeId, account }: PayeeCheckSectionProps) {
  const { t, shortDay } = useWords();
  const [isTelling, setTelling] = useState(false);
  const check = usePayeeCheck(initiativeId);
  if (check === undefined) return null;
  const standing = payeeStanding(account, check);
  const told =
    standing.kind === 'checked'
      ? t(`payments.check.${standing.result}`, { day: shortDay(standing.checkedOn) })
      : t(`payments.check.${standing.kind}`);
  return (
    <Section
      title={t('payments.check')}
      actions={<Button onPress={() => setTelling(true)}>{t('payments.checkAct')}</Button>}
    >
      <p>
        <StatusBadge tone={toneOf(standing)}>{told}</StatusBadge>
      </p>
      {isTelling ? <CheckDialog initiativeId={initiativeId} onClose={() => setTelling(false)} /> : null}
    </Section>
  );
}

function toneOf(standing: PayeeStanding): StatusTone {
  if (standing.kind !== 'checked') return standing.kind === 'none' ? 'idle' : 'stop';
  return standing.result === 'match' ? 'done' : standing.result === 'noMatch' ? 'stop' : 'wait';
}

const Values = z.strictObject({
  result: filled(z.enum(PAYEE_RESULTS)),
  checkedOn: filled(Day, 'day.empty'),
});

function CheckDialog({ initiativeId, onClose }: { initiativeId: InitiativeId; onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(Values, { result: null, checkedOn: today });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done = await perform(recordPayeeCheck, { initiativeId, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.checkSaved') });
    onClose();
  };
  const results = PAYEE_RESULTS.map((value) => ({ value, label: t(`payments.result.${value}`) }));
  return (
    <DialogForm
      title={t('payments.check')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('payments.checkAct')}
      onClose={onClose}
    >
      <p>{t('payments.checkIntro')}</p>
      <Field control={form.control} name="result">
        {(field) => <RadioGroup {...field} label={t('payments.checkResult')} choices={results} />}
      </Field>
      <Field control={form.control} name="checkedOn">
        {(field) => <DayField {...field} label={t('payments.checkedOn')} latest={today} />}
      </Field>
    </DialogForm>
  );
}
