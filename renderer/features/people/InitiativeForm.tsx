/** Records an initiative, or changes one. */
import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import type { Initiative } from '@shared/domain/people/initiative';
import type { InitiativeDetails } from '@shared/domain/people/initiative-details';
import type { Person } from '@shared/domain/people/person';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { NEW_INITIATIVE, InitiativeForm as Schema, typedInitiative } from './initiative-form';
import { InitiativeFields } from './parts/InitiativeFields';

export type InitiativeFormProps = {
  /** The initiative to change; null for a new one. */
  readonly known: { readonly initiative: Initiative; readonly person: Person | null } | null;
  readonly areas: readonly string[];
  readonly onDone: (initiativeId: string) => void;
  readonly onCancel: () => void;
};

export function InitiativeForm({ known, areas, onDone, onCancel }: InitiativeFormProps) {
  const { t } = useWords();
  const defaultValues = known === null ? NEW_INITIATIVE : typedInitiative(known.initiative, known.person);
  const form = useDraftForm(Schema, defaultValues);
  const problems = useProblems(form);
  const send = async (details: InitiativeDetails) => {
    problems.clear();
    const done =
      known === null
        ? await perform(recordInitiative, details)
        : await perform(changeInitiative, { ...details, id: known.initiative.id });
    if (!done.ok) return problems.show(done.error);
    tellDone(t(known === null ? 'people.initiative.recorded' : 'people.initiative.changed'), done.value.undo);
    onDone(done.value.subjectId);
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('common.save')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <InitiativeFields areas={areas} />
    </Form>
  );
}
