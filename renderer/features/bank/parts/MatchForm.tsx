/** Says by hand what an entry of the bank is for: one thing or several, together exactly its amount, with a reason. */
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import { matchBetweenAccounts } from '@shared/domain/bank/actions/match-between-accounts';
import type { BankEntry, BankEntryId } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { GiverId } from '@shared/domain/funds/giver';
import { type Cents, cents, negate, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextField } from '../../../ui/fields/TextField';
import { problemCode } from '../../../ui/forms/problem-words';
import { useWords, type Words } from '../../../ui/words';
import { type ChoiceWorld, type Filling, type MatchChoice, matchChoices } from '../match-choices';

/** As it is typed; `amount` without its sign. */
interface DraftPart {
  readonly key: number;
  readonly choice: string | null;
  readonly amount: Cents | null;
  readonly source: string | null;
  /** `new`, or the id of a giver. */
  readonly giver: string | null;
}

export function MatchForm({ all }: { all: ChoiceWorld }) {
  const words = useWords();
  const { t, euro } = words;
  const { entry } = all;
  const [parts, setParts] = useState<readonly DraftPart[]>([emptyPart(0, entry.amount)]);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const choices = matchChoices(all, words);
  const choiceOf = ({ choice }: DraftPart) => choices.find(({ value }) => value === choice);
  const change = (key: number, part: Partial<DraftPart>) =>
    setParts((known) => known.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const amountOf = (part: DraftPart): Cents =>
    choiceOf(part)?.amount ?? signed(part.amount ?? ZERO, entry.amount);
  const left = subtract(entry.amount, sumOf(parts, amountOf));
  const send = async () => {
    setRefusal(null);
    const [first] = parts;
    const makes = first === undefined ? undefined : choiceOf(first)?.makes;
    const done =
      makes?.kind === 'between' && parts.length === 1
        ? await perform(matchBetweenAccounts, { bankEntryId: entry.id, otherId: makes.otherId })
        : await book(
            entry.id,
            parts.map((part) => bookingPart(part, { choice: choiceOf(part), amount: amountOf(part), entry })),
            reason,
          );
    if (done === null) return setRefusal({ code: 'bank.partMissing', params: {} });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('bank.matched', { amount: euro(entry.amount) }) });
    goTo({ name: 'bank' });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {parts.map((part, index) => (
        <PartFields
          key={part.key}
          part={part}
          label={parts.length === 1 ? t('bank.what') : t('bank.whatPart', { n: index + 1 })}
          choices={choices}
          chosen={choiceOf(part)}
          all={all}
          onChange={(changed) => change(part.key, changed)}
          {...(parts.length === 1
            ? {}
            : { onRemove: () => setParts((known) => known.filter(({ key }) => key !== part.key)) })}
        />
      ))}
      {left === 0 ? null : <p role="status">{t('bank.left', { amount: euro(left) })}</p>}
      <div className="button-row">
        <Button
          icon="add"
          kind="quiet"
          onPress={() => setParts((known) => [...known, emptyPart(nextKey(known), left)])}
        >
          {t('bank.addPart')}
        </Button>
      </div>
      <TextField
        label={t('bank.reason')}
        description={t('bank.reasonWhy')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <RefusalNote refusal={refusal} />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {t('bank.match')}
        </Button>
      </div>
    </form>
  );
}

const NEW_GIVER = 'new';

/** The name on the statement first, then everybody who gave before. */
function giverChoices({ entry, world }: ChoiceWorld, t: Words['t']) {
  const name = entry.counterName ?? '';
  const stranger = name === '' ? [] : [{ value: NEW_GIVER, label: t('bank.newGiver', { name }) }];
  return [...stranger, ...world.givers.map(({ id, name: known }) => ({ value: id as string, label: known }))];
}

function emptyPart(key: number, amount: Cents): DraftPart {
  return { key, choice: null, amount: cents(Math.abs(amount)), source: null, giver: null };
}

function nextKey(parts: readonly DraftPart[]): number {
  return Math.max(...parts.map(({ key }) => key)) + 1;
}

function signed(amount: Cents, like: Cents): Cents {
  return like < 0 ? negate(amount) : amount;
}

interface Chosen {
  readonly choice: MatchChoice | undefined;
  readonly amount: Cents;
  readonly entry: BankEntry;
}

function bookingPart({ source, giver }: DraftPart, { choice, amount, entry }: Chosen): BookingPart | null {
  if (choice?.makes.kind !== 'part') return null;
  const filling = { amount, contributionId: source as ContributionId | null };
  return choice.makes.of({ ...filling, giver: giver === null ? null : chosenGiver(giver, entry) });
}

/** A stranger is written down as a person under the name that the bank gives. */
function chosenGiver(giver: string, { counterName }: BankEntry): Filling['giver'] {
  if (giver !== NEW_GIVER) return { kind: 'known', giverId: giver as GiverId };
  const person = { name: counterName ?? '', email: null, phone: null };
  return { kind: 'new', details: { kind: 'privatePerson', person } };
}

/** null: something is not filled in. */
async function book(bankEntryId: BankEntryId, parts: readonly (BookingPart | null)[], reason: string) {
  const filled = parts.flatMap((part) => part ?? []);
  if (filled.length < parts.length) return null;
  return await perform(bookBankEntry, { bankEntryId, parts: filled, ground: 'manual', reason });
}

type PartFieldsProps = {
  readonly part: DraftPart;
  readonly label: string;
  readonly choices: readonly MatchChoice[];
  readonly chosen: MatchChoice | undefined;
  readonly all: ChoiceWorld;
  readonly onChange: (part: Partial<DraftPart>) => void;
  readonly onRemove?: () => void;
};

function PartFields({ part, label, choices, chosen, all, onChange, onRemove }: PartFieldsProps) {
  const { t, euro } = useWords();
  return (
    <div className="bank-part">
      <ComboBox
        label={label}
        value={part.choice}
        choices={choices}
        onChange={(choice) => onChange({ choice })}
      />
      <div className="field-row">
        {chosen?.amount == null ? (
          <MoneyField
            label={t('funds.ledger.amount')}
            value={part.amount}
            onChange={(amount) => onChange({ amount })}
          />
        ) : (
          <p>{euro(chosen.amount)}</p>
        )}
        {chosen?.needs === 'giver' ? (
          <ComboBox
            label={t('bank.giver')}
            value={part.giver}
            choices={giverChoices(all, t)}
            onChange={(giver) => onChange({ giver })}
          />
        ) : null}
        {chosen?.needs === 'source' ? (
          <ComboBox
            label={t('bank.source')}
            value={part.source}
            choices={all.world.ownSources.map(({ contributionId, title, free }) => ({
              value: contributionId,
              label: title,
              description: t('bank.freeOf', { amount: euro(free) }),
            }))}
            onChange={(source) => onChange({ source })}
          />
        ) : null}
        {onRemove === undefined ? null : (
          <Button kind="quiet" onPress={onRemove} label={`${t('bank.removePart')}: ${label}`}>
            {t('bank.removePart')}
          </Button>
        )}
      </div>
    </div>
  );
}
