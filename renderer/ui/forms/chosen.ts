/** For a choice that is always made: ties a form field that is never empty to a part that could be. */
import type { FieldBinding } from './Field';

export function chosen<Value>(field: FieldBinding<Value>): FieldBinding<Value | null> {
  return {
    ...field,
    onChange: (value) => {
      if (value !== null) field.onChange(value);
    },
  };
}
