/** An amount in euros, typed the Dutch way (`12,5`, `1.234,50`, `€ 12`) and shown tidily when the field is left. */
import { formatAmount } from '@shared/i18n/format';
import { type Cents, parseEuro } from '@shared/kernel/money';
import { err, ok } from '@shared/kernel/result';
import { useMemo } from 'react';
import { useWords } from '../words';
import type { FieldProps } from './field-props';
import { TypedField } from './TypedField';
import type { Reading } from './use-typed-text';

/** Its value is null while nothing, or nothing readable, is typed. */
export function MoneyField(props: FieldProps<Cents | null>) {
  const { t } = useWords();
  const reading = useMemo<Reading<Cents>>(
    () => ({
      parse: (text) => {
        const read = parseEuro(text);
        if (read.ok) return ok(read.value);
        return read.error === 'money.empty' ? ok(null) : err(t(read.error));
      },
      format: formatAmount,
    }),
    [t],
  );
  return <TypedField {...props} reading={reading} width="short" inputMode="decimal" prefix="€" />;
}
