/** Approving a claim by somebody else than the claimant, or refusing it. */
import { approveClaim } from '@shared/domain/expenses/actions/approve-claim';
import { freeForClaims } from '@shared/domain/expenses/claim-money';
import { COST_ACCOUNTS } from '@shared/domain/funds/account';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { ClaimFile } from '../../../data/queries/expenses';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { Select } from '../../../ui/fields/Select';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, passOn } from '../../../ui/forms/values';
import { Card, Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';
import { volunteerChoices } from '../claim-view';
import { noVolunteer, TypedVolunteer, volunteerOf } from '../volunteer-form';
import { RefuseDialog } from './RefuseDialog';
import { VolunteerFields } from './VolunteerFields';

const Rest = z.object({
  account: filled(z.enum(COST_ACCOUNTS), 'fields.choose'),
  contributionId: filled(z.custom<ContributionId>(), 'fields.choose'),
});
const Typed = z.object({ ...TypedVolunteer, ...Rest.shape });

const Approval = z.custom<z.input<typeof Typed>>().transform((raw, context) => {
  const rest = Rest.safeParse(raw);
  passOn(rest.error, context);
  const approver = volunteerOf(raw, context);
  return rest.success && approver !== null ? { approver, ...rest.data } : z.NEVER;
});

export function DecideSection({ file }: { file: ClaimFile }) {
  const { t } = useWords();
  const [isRefusing, setRefusing] = useState(false);
  return (
    <Section
      title={t('expenses.decide')}
      intro={t('expenses.decideIntro')}
      actions={
        <Button icon="close" onPress={() => setRefusing(true)}>
          {t('expenses.refuse')}
        </Button>
      }
    >
      <Card>
        <ApproveForm file={file} />
      </Card>
      {isRefusing ? <RefuseDialog file={file} onClose={() => setRefusing(false)} /> : null}
    </Section>
  );
}

function ApproveForm({ file }: { file: ClaimFile }) {
  const words = useWords();
  const { t } = words;
  const { claim } = file;
  const choices = volunteerChoices(file, claim.personId);
  const start = noVolunteer({ hasKnown: choices.length > 0 });
  const form = useDraftForm(Approval, { ...start, account: claim.account, contributionId: null });
  const problems = useProblems(form, { approver: 'volunteerId' });
  const send = async (input: z.output<typeof Approval>) => {
    problems.clear();
    const done = await perform(approveClaim, { claimId: claim.id, ...input });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('expenses.approved') });
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('expenses.approve')} refusal={problems.refusal}>
      <VolunteerFields label={t('expenses.approver')} choices={choices} />
      <Field control={form.control} name="account">
        {(field) => (
          <Select
            {...field}
            label={t('expenses.account')}
            choices={COST_ACCOUNTS.map((value) => ({ value, label: t(`funds.account.${value}`) }))}
          />
        )}
      </Field>
      <Field control={form.control} name="contributionId">
        {(field) => (
          <ComboBox<ContributionId>
            {...field}
            label={t('expenses.source')}
            description={t('expenses.sourceHelp')}
            choices={sourceChoices(file, words)}
          />
        )}
      </Field>
    </Form>
  );
}

/** Only what has enough; what is free to spend first. */
function sourceChoices({ claim, contributions, claims, entries }: ClaimFile, { t, euro }: Words) {
  return contributions
    .filter(({ form }) => form !== 'inKind')
    .map((source) => ({ source, free: freeForClaims({ claims, entries }, source.id) }))
    .filter(({ free }) => free >= claim.amount)
    .sort(
      (a, b) =>
        Number(a.source.earmark.kind !== 'none') - Number(b.source.earmark.kind !== 'none') ||
        b.free - a.free,
    )
    .map(({ source, free }) => ({
      value: source.id,
      label: source.title,
      description: t('bank.freeOf', { amount: euro(free) }),
    }));
}
