/** One thing that can be paid: its box, its account, and for what is chosen what the bank gets beside what was typed. */
import { bankText } from '@shared/kernel/bank-text';
import { remittanceOf } from '@shared/kernel/payment-reference';
import { Fragment, type ReactNode } from 'react';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { TextField } from '../../../ui/fields/TextField';
import { useWords } from '../../../ui/words';
import type { Chosen } from '../batch-view';

const LONGEST_TEXT = 140;

/** What lists of things to pay are given. */
export type ChoosingProps = {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

export type DueItemProps = ChoosingProps & {
  readonly id: string;
  readonly label: string;
  /** Of who is paid. */
  readonly name: string;
  /** Stands there at first; may be typed over. */
  readonly usualText: string;
  /** Why it cannot be chosen. */
  readonly why?: string;
  readonly isDisabled: boolean;
  /** Its account, in words. */
  readonly children: ReactNode;
};

export function DueItem({ id, chosen, onChange, children, ...item }: DueItemProps) {
  const { t } = useWords();
  const typed = chosen.get(id);
  const change = (text: string | null) => {
    const next = new Map(chosen);
    if (text === null) next.delete(id);
    else next.set(id, text);
    onChange(next);
  };
  return (
    <li className="card stack">
      <Checkbox
        label={item.label}
        {...(item.why === undefined ? {} : { description: item.why })}
        value={typed !== undefined}
        onChange={(isChosen) => change(isChosen ? item.usualText : null)}
        isDisabled={item.isDisabled}
      />
      {children}
      {typed === undefined ? null : (
        <>
          <TextField
            label={`${t('payments.text')}: ${item.name}`}
            description={t('payments.textHelp')}
            value={typed}
            onChange={change}
            maxLength={500}
            width="full"
          />
          <BankGets typed={typed} />
        </>
      )}
    </li>
  );
}

/** Never a silent question mark: what falls away is named. */
function BankGets({ typed }: { typed: string }) {
  const { t } = useWords();
  const { text, lost, isShortened } = bankText(typed, LONGEST_TEXT);
  const notes = [
    ...(remittanceOf(text).kind === 'structured' ? [t('payments.asReference')] : []),
    ...(isShortened ? [t('payments.shortened')] : []),
    ...(lost.length === 0 ? [] : [t('payments.lost', { signs: lost.join(' ') })]),
  ];
  return (
    <p aria-live="polite">
      {text === '' ? t('payments.bankGetsNothing') : t('payments.bankGets', { text })}
      {notes.map((note) => (
        <Fragment key={note}>
          <br />
          {note}
        </Fragment>
      ))}
    </p>
  );
}
