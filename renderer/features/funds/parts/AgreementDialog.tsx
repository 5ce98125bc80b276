/** Changes what was agreed with a giver: the words, and when the money comes. */
import { changeAgreement } from '@shared/domain/funds/actions/change-agreement';
import type { Contribution } from '@shared/domain/funds/contribution';
import { yearOf } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { GovernmentDraft, governmentDraft, governmentOf, PartRows } from '../agreement-form';
import { checkReporting, ReportingDraft, reportingDraft, reportingOf } from '../reporting-form';
import { GovernmentFields } from './GovernmentFields';
import { PartFields } from './PartFields';
import { ReportingFields } from './ReportingFields';
import { TermsField } from './TermsField';

const Schema = z
  .strictObject({
    terms: z.string().trim().max(2000),
    parts: PartRows,
    ...GovernmentDraft.shape,
    ...ReportingDraft.shape,
  })
  .superRefine(checkReporting);

export type AgreementDialogProps = {
  readonly contribution: Contribution;
  readonly onClose: () => void;
};

export function AgreementDialog({ contribution, onClose }: AgreementDialogProps) {
  const { t } = useWords();
  const { id, amount, promisedOn, terms, agreement, form: kind } = contribution;
  const form = useDraftForm(Schema, {
    terms,
    parts: agreement.expected,
    ...governmentDraft(agreement, yearOf(promisedOn)),
    ...reportingDraft(agreement.reporting),
  });
  const problems = useProblems(form, { expected: 'parts' });
  const send = async (typed: z.output<typeof Schema>) => {
    const changed = {
      ...agreement,
      ...governmentOf(typed),
      reporting: reportingOf(typed),
      expected: typed.parts,
    };
    const done = await perform(changeAgreement, {
      contributionId: id,
      terms: typed.terms,
      agreement: changed,
    });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('agreements.changed') });
    onClose();
  };
  return (
    <DialogForm
      title={t('agreements.change')}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      {kind === 'inKind' ? null : <PartFields way="comes" amount={amount} first={promisedOn} />}
      {kind === 'subsidy' ? <GovernmentFields /> : null}
      {kind === 'inKind' ? null : <ReportingFields />}
      <TermsField />
    </DialogForm>
  );
}
