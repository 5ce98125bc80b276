/**
 * The form of a round, in sections in the order in which a volunteer thinks of them. Each section is a component
 * `form/<Section>Fields.tsx` that gets `RoundSectionProps`, with its values in `form/<section>-values.ts`; what most
 * rounds leave as it is stands in `FoldedFields`. A new section is those two files and a line here.
 */
import type { RoundOffer } from '../../data/queries/voting';
import { Form } from '../../ui/forms/Form';
import type { Problem } from '../../ui/forms/problem-words';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { AfterFields } from './form/AfterFields';
import { BallotFields } from './form/BallotFields';
import { CountFields } from './form/CountFields';
import type { RoundSectionProps } from './form/section-props';
import { WhatFields } from './form/WhatFields';
import { WhoFields } from './form/WhoFields';
import { type FilledRound, RoundValues } from './round-form-values';

export type RoundFormProps = {
  readonly start: RoundValues;
  readonly offer: RoundOffer;
  readonly roundId: RoundSectionProps['roundId'];
  /** What the rules say to the filled form; null when it is saved. */
  readonly onSave: (values: FilledRound) => Promise<Problem | null>;
  /** Where cancelling leads. */
  readonly leave: string;
};

export function RoundForm({ start, offer, roundId, onSave, leave }: RoundFormProps) {
  const { t } = useWords();
  const form = useDraftForm(RoundValues, start);
  const problems = useProblems(form, { rule: 'ruleId' });
  const section: RoundSectionProps = { control: form.control, start, offer, roundId };
  const send = async (values: FilledRound) => {
    problems.clear();
    const problem = await onSave(values);
    if (problem !== null) problems.show(problem);
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('voting.formSave')}
      refusal={problems.refusal}
      onCancel={() => {
        window.location.hash = leave;
      }}
    >
      <WhatFields {...section} />
      <WhoFields {...section} />
      <BallotFields {...section} />
      <CountFields {...section} />
      <AfterFields {...section} />
    </Form>
  );
}
