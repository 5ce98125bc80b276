/** A form over a schema: starts as a draft, and is handed on only as what the schema makes of it. */
import { zodResolver } from '@hookform/resolvers/zod';
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import type { Draft } from './draft';

export type DraftForm<Output extends FieldValues> = UseFormReturn<
  Draft<Output> & FieldValues,
  unknown,
  Output
>;

/** Usually `useDraftForm(someAction.input, { name: '', amount: null })`. Errors show after the first try to send. */
export function useDraftForm<Output extends FieldValues>(
  schema: z.ZodType<Output>,
  defaults: NoInfer<Draft<Output>>,
): DraftForm<Output> {
  type Values = Draft<Output> & FieldValues;
  return useForm<Values, unknown, Output>({
    resolver: zodResolver(schema as z.ZodType<Output, FieldValues>) as unknown as Resolver<
      Values,
      unknown,
      Output
    >,
    defaultValues: defaults as DefaultValues<Values>,
    shouldFocusError: false,
  });
}
