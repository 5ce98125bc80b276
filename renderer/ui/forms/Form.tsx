/** A form on react-hook-form: summary of errors with focus on top, refusal of the rules, buttons at the end. */
import { type FormEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { type FieldValues, FormProvider, type Path, type UseFormReturn } from 'react-hook-form';
import { Button } from '../Button';
import { RefusalNote, type RefusalWords } from '../feedback/RefusalNote';
import { useWords } from '../words';
import { type ErrorLine, FormErrorSummary } from './FormErrorSummary';
import { errorLines } from './field-errors';
import { FormProblemsContext } from './form-problems';

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
  const problems = useRef(new Map<string, string>());
  const [lines, setLines] = useState<readonly ErrorLine[]>([]);
  const report = useCallback((name: string, problem: string | null) => {
    if (problem === null) problems.current.delete(name);
    else problems.current.set(name, problem);
  }, []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const blocked = problems.current.size > 0;
    await form.handleSubmit(
      async (values) => {
        setLines(errorLines({}, problems.current, language));
        if (!blocked) await onSubmit(values);
      },
      (errors) => setLines(errorLines(errors, problems.current, language)),
    )(event);
  };
  return (
    <FormProvider {...form}>
      <FormProblemsContext value={report}>
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
      </FormProblemsContext>
    </FormProvider>
  );
}
