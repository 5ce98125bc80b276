/** Records a giver, or changes one. */
import { changeGiver } from '@shared/domain/funds/actions/change-giver';
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import type { Giver } from '@shared/domain/funds/giver';
import type { GiverDetails } from '@shared/domain/funds/giver-details';
import type { Person } from '@shared/domain/people/person';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { NO_TYPED_GIVER, GiverForm as Schema, typedGiver } from './giver-form';
import { GiverFields } from './parts/GiverFields';

export type GiverFormProps = {
  /** The giver to change; null for a new one. */
  readonly known: { readonly giver: Giver; readonly person: Person | null } | null;
  readonly onDone: (giverId: string) => void;
  readonly onCancel: () => void;
};

export function GiverForm({ known, onDone, onCancel }: GiverFormProps) {
  const { t } = useWords();
  const giver = known === null ? NO_TYPED_GIVER : typedGiver(known.giver, known.person);
  const form = useDraftForm(Schema, { giver });
  const problems = useProblems(form, { kind: 'giver.kind' });
  const send = async (details: GiverDetails) => {
    problems.clear();
    const done =
      known === null
        ? await perform(recordGiver, details)
        : await perform(changeGiver, { id: known.giver.id, details });
    if (!done.ok) return problems.show(done.error);
    tellDone(t(known === null ? 'funds.giver.recorded' : 'funds.giver.changed'), done.value.undo);
    onDone(done.value.subjectId);
  };
  return (
    <Form
      form={form}
      onSubmit={(values) => send(values.giver)}
      submitLabel={t('common.save')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <GiverFields />
    </Form>
  );
}
