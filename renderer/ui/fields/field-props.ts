/** What every field takes, so that each fits a form's `Field` in the same way. */
import type { Ref } from 'react';

export type FieldProps<Value> = {
  /** Always visible, above the field. */
  readonly label: string;
  /** Between label and field: what is meant, an example. Never inside the field. */
  readonly description?: string | undefined;
  /** What is wrong and what to do; shown above the field, tied to it. */
  readonly errorMessage?: string | undefined;
  /** Adds "mag leeg blijven" to the label; what is not optional is required. */
  readonly isOptional?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly name?: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  /** The element to put the focus on when something is wrong. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Narrow for amounts, days and numbers; full for names and texts. */
export type FieldWidth = 'short' | 'medium' | 'full';
