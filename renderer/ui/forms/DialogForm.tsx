/** One short task that asks for something: a form in a window over the screen. */
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Dialog, type DialogProps } from '../overlays/Dialog';
import { useWords } from '../words';
import { Form } from './Form';
import type { FormProblems } from './use-problems';

export type DialogFormProps<Values extends FieldValues, Output> = Pick<
  DialogProps,
  'title' | 'size' | 'onClose'
> & {
  readonly form: UseFormReturn<Values, unknown, Output>;
  readonly problems: FormProblems;
  /** What was refused before is gone when this is called; it shows what is refused now, or closes the window. */
  readonly onSubmit: (values: Output) => Promise<void>;
  /** Left out: the word for saving. */
  readonly submitLabel?: string;
  readonly children: ReactNode;
};

export function DialogForm<Values extends FieldValues, Output>(props: DialogFormProps<Values, Output>) {
  const { title, size = 'normal', form, problems, onSubmit, onClose, submitLabel, children } = props;
  const { t } = useWords();
  const send = async (values: Output) => {
    problems.clear();
    await onSubmit(values);
  };
  return (
    <Dialog title={title} size={size} isOpen onClose={onClose}>
      <Form
        form={form}
        onSubmit={send}
        submitLabel={submitLabel ?? t('common.save')}
        onCancel={onClose}
        refusal={problems.refusal}
      >
        {children}
      </Form>
    </Dialog>
  );
}
