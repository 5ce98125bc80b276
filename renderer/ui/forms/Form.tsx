/** A form on react-hook-form: summary of errors with focus on top, refusal of the rules, buttons at the end. */
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import {
  type FieldErrors,
  type FieldValues,
  FormProvider,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import { Button } from '../Button';
import { RefusalNote, type RefusalWords } from '../feedback/RefusalNote';
import { useWords } from '../words';
import { type ErrorLine, FormErrorSummary } from './FormErrorSummary';
import { errorLines } from './field-errors';
import { type FormNotes, FormNotesContext } from './form-problems';

export type FormProps<Values extends FieldValues, Output> = {
  readonly form: UseFormReturn<Values, unknown, Output>;
  /** Gets what the schema made of the values; a promise keeps the button pending until it settles. */
  readonly onSubmit: (values: Output) => Promise<void> | void;
  readonly submitLabel: string;
  readonly onCancel?: () => void;
  /** Why the rules said no to what was sent last. */
  readonly refusal?: RefusalWords | null;
  readonly children: ReactNode;
};

export function Form<Values extends FieldValues, Output>(props: FormProps<Values, Output>) {
  const { form, onSubmit, submitLabel, onCancel, refusal = null, children } = props;
  const { t, language } = useWords();
  const { notes, labels, problems } = useFieldNotes();
  const [lines, setLines] = useState<readonly ErrorLine[]>([]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const tellAll = (errors: FieldErrors) => setLines(errorLines({ errors, labels, problems, language }));
    await form.handleSubmit(async (values) => {
      tellAll({});
      if (problems.size === 0) await onSubmit(values);
    }, tellAll)(event);
  };
  return (
    <FormProvider {...form}>
      <FormNotesContext value={notes}>
        <AriaForm className="form" onSubmit={(event) => void send(event)} validationBehavior="aria">
          <FormErrorSummary lines={lines} onChoose={(name) => form.setFocus(name as Path<Values>)} />
          {children}
          <RefusalNote refusal={refusal} />
          <div className="form-actions">
            <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
              {submitLabel}
            </Button>
            {onCancel === undefined ? null : <Button onPress={onCancel}>{t('common.cancel')}</Button>}
          </div>
        </AriaForm>
      </FormNotesContext>
    </FormProvider>
  );
}

/** What the fields of this form said about themselves; kept outside the state, for it changes nothing on the screen. */
function useFieldNotes() {
  return useMemo(() => {
    const labels = new Map<string, string>();
    const problems = new Map<string, string>();
    const notes: FormNotes = {
      label: (name, label) => labels.set(name, label),
      problem: (name, problem) => {
        if (problem === null) problems.delete(name);
        else problems.set(name, problem);
      },
    };
    return { notes, labels, problems };
  }, []);
}
