/** A bank account number: spaces and small letters are fine, the check digits are verified when the field is left. */
import { formatIban, type Iban, parseIban } from '@shared/kernel/iban';
import { err, ok } from '@shared/kernel/result';
import { useMemo } from 'react';
import { useWords } from '../words';
import type { FieldProps } from './field-props';
import { TypedField } from './TypedField';
import type { Reading } from './use-typed-text';

export function IbanField(props: FieldProps<Iban | null>) {
  const { t } = useWords();
  const reading = useMemo<Reading<Iban>>(
    () => ({
      parse: (text) => {
        const read = parseIban(text);
        if (read.ok) return ok(read.value);
        return read.error === 'iban.empty' ? ok(null) : err(t(read.error));
      },
      format: formatIban,
    }),
    [t],
  );
  return <TypedField {...props} reading={reading} width="medium" inputMode="text" />;
}
