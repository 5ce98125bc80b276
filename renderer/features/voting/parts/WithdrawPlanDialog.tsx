/** Takes a plan out after the count, on the wish of its initiative; what then happens is what the round fixed beforehand. */
import { ApplicationId } from '@shared/domain/applications/application';
import { withdrawChosen } from '@shared/domain/voting/actions/withdraw-chosen';
import { chosenNow, withdrawnIn } from '@shared/domain/voting/after-count';
import { withoutPlans } from '@shared/domain/voting/official-count';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { chosenWithout } from '../after-view';
import type { CountedFound } from '../counted-found';
import { useCount } from '../use-count';
import { CountProgressPanel } from './CountProgressPanel';

const Values = z.strictObject({ applicationId: filled(ApplicationId) });

const MEANINGS = {
  next: 'afterCount.withdrawNext',
  recount: 'afterCount.withdrawRecount',
  none: 'afterCount.withdrawNone',
} as const;

export type WithdrawPlanDialogProps = {
  readonly found: CountedFound;
  readonly counted: CountedRound;
  readonly onClose: () => void;
};

export function WithdrawPlanDialog({ found, counted, onClose }: WithdrawPlanDialogProps) {
  const { t } = useWords();
  const { round, ballots } = found;
  const form = useDraftForm(Values, { applicationId: null });
  const problems = useProblems(form);
  const { counting, start, stop } = useCount();
  const gone = withdrawnIn(round);
  const { withdrawal } = round.settings;
  /** null: counting was stopped. */
  const chosenAfter = async (id: ApplicationId) => {
    const wasChosen = chosenNow(round).some(({ applicationId }) => applicationId === id);
    if (withdrawal !== 'recount' || !wasChosen) return chosenWithout(found, counted, id);
    const job = { round, ballots, rule: round.state.outcome.rule };
    const again = await start(withoutPlans(job, new Set([...gone, id])));
    return again?.outcome.chosen ?? null;
  };
  const send = async ({ applicationId }: z.output<typeof Values>) => {
    const chosen = await chosenAfter(applicationId);
    if (chosen === null) return;
    const done = await perform(withdrawChosen, { roundId: round.id, applicationId, chosen });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('afterCount.withdrawn') });
    onClose();
  };
  return (
    <DialogForm
      title={t('afterCount.withdraw')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('afterCount.withdraw')}
      onClose={onClose}
    >
      <Field control={form.control} name="applicationId">
        {(field) => (
          <ComboBox
            {...field}
            label={t('afterCount.withdrawPlan')}
            choices={found.plans
              .filter(({ id }) => !gone.includes(id))
              .map(({ id, title, initiative }) => ({ value: id, label: title, description: initiative }))}
          />
        )}
      </Field>
      <p>
        {t(MEANINGS[withdrawal ?? 'none'])} {t('afterCount.withdrawFinal')}
      </p>
      {counting.status === 'busy' ? (
        <CountProgressPanel label={t('result.countingAgain')} progress={counting.progress} onStop={stop} />
      ) : null}
    </DialogForm>
  );
}
