/** How many sign, and what the bank gets. */
import { TRANSFER_VERSIONS } from '@shared/domain/grants/payment-batch';
import { changePaymentSettings } from '@shared/domain/payments/actions/change-payment-settings';
import type { PaymentSettings } from '@shared/domain/payments/payment-settings';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({
  oneSignatureBelow: filled(
    Cents.refine((amount) => amount >= 0),
    'money.empty',
  ),
  version: filled(z.enum(TRANSFER_VERSIONS)),
  isOneLine: z.boolean(),
});

export function PaymentSettingsForm({ settings }: { settings: Omit<PaymentSettings, 'id'> }) {
  const { t } = useWords();
  const { oneSignatureBelow, version, isOneLine } = settings;
  const form = useDraftForm(Values, { oneSignatureBelow, version, isOneLine });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    problems.clear();
    const done = await perform(changePaymentSettings, values);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.settingsSaved') });
  };
  const versions = TRANSFER_VERSIONS.map((value) => ({ value, label: t(`payments.version.${value}`) }));
  return (
    <Form form={form} onSubmit={send} submitLabel={t('common.save')} refusal={problems.refusal}>
      <Field control={form.control} name="oneSignatureBelow">
        {(field) => (
          <MoneyField {...field} label={t('payments.oneBelow')} description={t('payments.oneBelowHelp')} />
        )}
      </Field>
      <Field control={form.control} name="version">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('payments.version')}
            description={t('payments.versionHelp')}
            choices={versions}
          />
        )}
      </Field>
      <Field control={form.control} name="isOneLine">
        {(field) => (
          <Checkbox {...field} label={t('payments.oneLine')} description={t('payments.oneLineHelp')} />
        )}
      </Field>
    </Form>
  );
}
