/** A claim that was paid: when and in which entry, and taking back what was written down by mistake. */
import { reverseClaimPayment } from '@shared/domain/bank/actions/reverse-claim-payment';
import type { ClaimIn } from '@shared/domain/expenses/claim';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { ClaimFile } from '../../../data/queries/expenses';
import { Button } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { FactList } from '../../../ui/data/FactList';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

type PaidSectionProps = { readonly file: ClaimFile; readonly claim: ClaimIn<'paid'> };

export function PaidSection({ file, claim }: PaidSectionProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const entry = file.entries.find(({ id }) => id === claim.state.entryId);
  return (
    <Section title={t('expenses.status.paid')}>
      <div className="stack">
        <FactList
          facts={[
            { label: t('expenses.paidOn'), value: <DayText day={claim.state.paidOn} length="long" /> },
            { label: t('expenses.entry'), value: entry === undefined ? '–' : entry.number },
          ]}
        />
        <div className="button-row">
          <Button onPress={() => setAsking(true)}>{t('expenses.reverse')}</Button>
        </div>
      </div>
      {isAsking ? <ReverseDialog claim={claim} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

const Values = z.strictObject({ reason: text(500) });

function ReverseDialog({ claim, onClose }: Pick<PaidSectionProps, 'claim'> & { onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: z.output<typeof Values>) => {
    const done = await perform(reverseClaimPayment, { claimId: claim.id, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('expenses.reversed') });
    onClose();
  };
  return (
    <DialogForm
      title={t('expenses.reverse')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('expenses.reverse')}
      onClose={onClose}
    >
      <p>{t('expenses.reverseWhy')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('expenses.reason')} rows={3} maxLength={500} autoFocus />}
      </Field>
    </DialogForm>
  );
}
