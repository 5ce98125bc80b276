/** Ties one field of a form to a part: `<Field name="amount">{(field) => <MoneyField {...field} label={…} />}</Field>`. */
import type { ReactNode, RefCallback } from 'react';
import {
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
} from 'react-hook-form';
import { useWords } from '../words';
import { issueWords } from './field-errors';

export type FieldBinding<Value> = {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
  readonly ref: RefCallback<HTMLElement>;
  readonly errorMessage: string | undefined;
};

export type FormFieldProps<Values extends FieldValues, Name extends FieldPath<Values>, Output> = {
  readonly control: Control<Values, unknown, Output>;
  readonly name: Name;
  readonly children: (field: FieldBinding<FieldPathValue<Values, Name>>) => ReactNode;
};

export function Field<Values extends FieldValues, Name extends FieldPath<Values>, Output>(
  props: FormFieldProps<Values, Name, Output>,
) {
  const { control, name, children } = props;
  const { language } = useWords();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  return children({
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    errorMessage: error === undefined ? undefined : issueWords(error, language),
  });
}
