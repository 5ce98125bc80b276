/** Schemas of what a form holds while it is filled in: empty fields are null or empty text, and become what the rules want. */
import { z } from 'zod';

/** A field that must be filled: null while it is empty. `filled(Cents, 'money.empty')` */
export function filled<Schema extends z.ZodType>(schema: Schema, emptyMessage = 'fields.required') {
  return z
    .custom<z.output<Schema> | null>(() => true)
    .transform((value, context): z.output<Schema> => {
      const parsed = value === null ? null : schema.safeParse(value);
      if (parsed?.success === true) return parsed.data;
      const message = parsed === null ? emptyMessage : 'fields.notRight';
      context.addIssue({ code: 'custom', message, input: value });
      return z.NEVER;
    });
}

/** A text that may stay empty: empty becomes null. */
export function textOrNull<Value>(schema: z.ZodType<Value, string>) {
  return z.string().transform((text, context): Value | null => {
    if (text.trim() === '') return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  });
}

/** A text that must be there, of at most so many characters. */
export function text(most: number) {
  return z.string().trim().min(1, 'fields.required').max(most);
}

/** Passes on what another schema found, under a path of its own, so that all errors show at once. */
export function passOn(
  error: z.ZodError | undefined,
  context: z.RefinementCtx,
  path: readonly string[] = [],
): void {
  for (const issue of error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: [...path, ...issue.path], message: issue.message });
  }
}
