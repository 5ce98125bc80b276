/** A form over a schema: starts as a draft, and is handed on only as what the schema makes of it. */
import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';

/**
 * The schema takes the draft, in which fields may be empty (`filled`, `textOrNull`), and gives what the rules want.
 * Errors show after the first try to send, in the summary, which takes the focus.
 */
export function useDraftForm<Draft extends FieldValues, Output>(
  schema: z.ZodType<Output, Draft>,
  defaults: NoInfer<Draft>,
): UseFormReturn<Draft, unknown, Output> {
  return useForm<Draft, unknown, Output>({
    resolver: zodResolver(schema),
    defaultValues: defaults as DefaultValues<Draft>,
    shouldFocusError: false,
  });
}

/** As above, for a screen that stays: it follows what is stored, so that what was taken back is not saved again. */
export function useStoredForm<Draft extends FieldValues, Output>(
  schema: z.ZodType<Output, Draft>,
  stored: NoInfer<Draft>,
): UseFormReturn<Draft, unknown, Output> {
  return useForm<Draft, unknown, Output>({
    resolver: zodResolver(schema),
    values: stored,
    shouldFocusError: false,
  });
}
