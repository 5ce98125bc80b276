/** Two tellers type the words of their sheets; what is wrong with a word is told beside it. */
import type { KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import type { RecoveryProblem } from '@shared/kernel/recovery-words';
import { z } from 'zod';
import { Button } from '../../../ui/Button';
import type { RefusalWords } from '../../../ui/feedback/RefusalNote';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useWords, type Words } from '../../../ui/words';
import { DEMO_HALVES } from '../demo-halves';
import { halfOfWords, wordsOfHalf } from '../half-words';

const Schema = z.strictObject({ one: z.string(), other: z.string() });

export type HalvesFormProps = {
  readonly isDemo: boolean;
  readonly refusal: RefusalWords | null;
  readonly onSubmit: (halves: KeyHalves) => Promise<void>;
};

export function HalvesForm({ isDemo, refusal, onSubmit }: HalvesFormProps) {
  const { t } = useWords();
  const form = useDraftForm(Schema, { one: '', other: '' });
  const fill = () => {
    form.setValue('one', wordsOfHalf(DEMO_HALVES[0]).join(' '));
    form.setValue('other', wordsOfHalf(DEMO_HALVES[1]).join(' '));
  };
  const read = (name: 'one' | 'other', typed: string): string | null => {
    const half = halfOfWords(typed);
    if (half.ok) return half.value;
    form.setError(name, { type: 'refusal', message: problemWords(t, half.error) }, { shouldFocus: true });
    return null;
  };
  const send = async (typed: z.output<typeof Schema>) => {
    const [one, other] = [read('one', typed.one), read('other', typed.other)];
    if (one !== null && other !== null) await onSubmit([one, other]);
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('voting.closeRound')} refusal={refusal}>
      <p>{t('voting.closeIntro')}</p>
      {isDemo ? (
        <div>
          <Button kind="quiet" onPress={fill}>
            {t('voting.closeFillDemo')}
          </Button>
        </div>
      ) : null}
      {(['one', 'other'] as const).map((name, index) => (
        <Field key={name} control={form.control} name={name}>
          {(field) => <TextArea {...field} label={t('voting.closeHalf', { n: index + 1 })} rows={3} />}
        </Field>
      ))}
    </Form>
  );
}

function problemWords(t: Words['t'], problem: RecoveryProblem): string {
  switch (problem.kind) {
    case 'count':
      return t('voting.halfProblem.count', { found: problem.found });
    case 'unknown':
      return t('voting.halfProblem.unknown', { position: problem.position });
    case 'check':
      return t('voting.halfProblem.check');
  }
}
