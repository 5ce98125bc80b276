/** One instalment while it is typed, and below all of them whether they are together what they must be. */
import { type Cents, subtract, ZERO } from '@shared/kernel/money';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

export type InstalmentFieldsProps = {
  /** From 1. */
  readonly n: number;
  /** null where this one cannot be taken away. */
  readonly onRemove: (() => void) | null;
  /** Its day and its amount. */
  readonly children: ReactNode;
};

export function InstalmentFields({ n, onRemove, children }: InstalmentFieldsProps) {
  const { t } = useWords();
  return (
    <fieldset className="field-set">
      <legend>{t('grants.instalment', { n })}</legend>
      <div className="field-row">
        {children}
        {onRemove === null ? null : (
          <IconButton icon="trash" label={t('grants.removeInstalment', { n })} onPress={onRemove} />
        )}
      </div>
    </fieldset>
  );
}

/** `left` is still to be divided; below zero where too much was. */
export function SumNote({ left, amount }: { left: Cents; amount: Cents }) {
  const { t, euro } = useWords();
  const title =
    left === 0
      ? t('grants.instalmentsFit', { amount: euro(amount) })
      : left > 0
        ? t('grants.instalmentsShort', { amount: euro(left) })
        : t('grants.instalmentsOver', { amount: euro(subtract(ZERO, left)) });
  return (
    <div role="status">
      <Callout tone={left === 0 ? 'done' : 'warning'} title={title} />
    </div>
  );
}
