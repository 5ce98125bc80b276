/** How many codes, in which language, and on what paper. */
import { MOST_CODES } from '@shared/domain/voting/actions/give-out-codes';
import { LEAST_FOR_SECRECY } from '@shared/domain/voting/codes/too-few-ballots';
import type { RoundId } from '@shared/domain/voting/round';
import { LANGUAGE_NAMES, LANGUAGES } from '@shared/i18n/language';
import { z } from 'zod';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import { CODE_PAPERS, type MadeCodes, makeCodes } from './make-codes';

const Order = z.strictObject({
  count: filled(z.int().min(1).max(MOST_CODES)),
  language: filled(z.enum(LANGUAGES)),
  paper: filled(z.enum(CODE_PAPERS)),
});

export type GiveOutFormProps = {
  readonly roundId: RoundId;
  readonly onMade: (made: MadeCodes) => void;
};

export function GiveOutForm({ roundId, onMade }: GiveOutFormProps) {
  const { t, language } = useWords();
  const form = useDraftForm(Order, { count: null, language, paper: 'strips' });
  const problems = useProblems(form);
  const make = async (order: z.output<typeof Order>) => {
    problems.clear();
    const made = await makeCodes(roundId, order);
    if (made.ok) onMade(made.value);
    else problems.show(made.error);
  };
  return (
    <Form form={form} onSubmit={make} submitLabel={t('codes.make')} refusal={problems.refusal}>
      <Field control={form.control} name="count">
        {(field) => (
          <NumberField
            {...field}
            label={t('codes.count')}
            description={t('codes.countHelp', { least: LEAST_FOR_SECRECY })}
            minimum={1}
            maximum={MOST_CODES}
          />
        )}
      </Field>
      <Field control={form.control} name="paper">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('codes.paper')}
            choices={[
              { value: 'strips', label: t('codes.strips'), description: t('codes.stripsHelp') },
              { value: 'ballots', label: t('codes.ballots'), description: t('codes.ballotsHelp') },
            ]}
          />
        )}
      </Field>
      <Field control={form.control} name="language">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('codes.language')}
            choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
        )}
      </Field>
    </Form>
  );
}
