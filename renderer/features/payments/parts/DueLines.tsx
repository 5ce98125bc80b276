/** What can be paid: a box for each instalment, and for what is chosen what the bank gets beside what was typed. */
import type { DueInstalment } from '@shared/domain/payments/due-instalments';
import { LONGEST_HOLDER } from '@shared/domain/payments/signing';
import { bankText } from '@shared/kernel/bank-text';
import { formatIban } from '@shared/kernel/iban';
import { remittanceOf } from '@shared/kernel/payment-reference';
import { Fragment } from 'react';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { TextField } from '../../../ui/fields/TextField';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import type { Chosen } from '../batch-view';

const LONGEST_TEXT = 140;

export type DueLinesProps = {
  readonly due: readonly DueInstalment[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

export function DueLines({ due, chosen, onChange }: DueLinesProps) {
  const { t } = useWords();
  const turnOf = ({ grant, turn, turns }: DueInstalment) =>
    t('payments.turn', { number: grant.number, turn, turns });
  const change = (id: string, text: string | null) => {
    const next = new Map(chosen);
    if (text === null) next.delete(id);
    else next.set(id, text);
    onChange(next);
  };
  return (
    <ul className="due-lines">
      {due.map((one) => {
        const { id } = one.instalment;
        const typed = chosen.get(id);
        return (
          <li key={id} className="card stack">
            <DueBox
              one={one}
              isChosen={typed !== undefined}
              onChoose={(isChosen) => change(id, isChosen ? turnOf(one) : null)}
            />
            <Account one={one} />
            {typed === undefined ? null : (
              <>
                <TextField
                  label={`${t('payments.text')}: ${one.initiative.name}`}
                  description={t('payments.textHelp')}
                  value={typed}
                  onChange={(text) => change(id, text)}
                  maxLength={500}
                  width="full"
                />
                <BankGets typed={typed} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type DueBoxProps = {
  readonly one: DueInstalment;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function DueBox({ one, isChosen, onChoose }: DueBoxProps) {
  const { t, euro, shortDay } = useWords();
  const { initiative, toPay, instalment, blocked, standing } = one;
  const facts = { initiative: initiative.name, amount: euro(toPay), day: shortDay(instalment.due) };
  return (
    <Checkbox
      label={t('payments.dueLine', facts)}
      {...(blocked === null ? {} : { description: t('payments.blocked') })}
      value={isChosen}
      onChange={onChoose}
      isDisabled={blocked !== null || standing === null}
    />
  );
}

function Account({ one: { initiative, standing, isOtherAccount } }: { one: DueInstalment }) {
  const { t, shortDay } = useWords();
  const { bankAccount, id } = initiative;
  if (bankAccount === null || standing === null) {
    return (
      <p>
        <TextLink href={hrefOf({ name: 'initiative', initiativeId: id })}>
          {t('payments.noAccountYet')}
        </TextLink>
      </p>
    );
  }
  const { iban, holder } = bankAccount;
  const sent = bankText(holder, LONGEST_HOLDER).text;
  const told =
    standing.kind === 'checked'
      ? t(`payments.check.${standing.result}`, { day: shortDay(standing.checkedOn) })
      : t(`payments.check.${standing.kind}`);
  return (
    <p>
      {t('payments.toAccount', { iban: formatIban(iban), holder })}
      {sent === holder ? null : ` ${t('payments.holderAs', { text: sent })}`} {told}
      {isOtherAccount ? (
        <>
          <br />
          <Icon name="alert" /> <strong>{t('payments.otherAccount')}</strong>
        </>
      ) : null}
    </p>
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
