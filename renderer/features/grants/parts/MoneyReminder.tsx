/** To a giver: a part of a promise that did not come, or a loan that the fund pays back. */
import { openParts, type PartLine } from '@shared/domain/funds/agreement';
import { positionsOf } from '@shared/domain/funds/balance';
import type { Contribution } from '@shared/domain/funds/contribution';
import type { Fund } from '@shared/domain/funds/fund';
import { giverName } from '@shared/domain/funds/giver';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { owedOn } from '@shared/domain/funds/loan';
import { NO_MONEY } from '@shared/domain/funds/position';
import { promiseReference } from '@shared/domain/funds/promise-reference';
import { printedReference } from '@shared/kernel/creditor-reference';
import type { Day } from '@shared/kernel/dates';
import { formatIban } from '@shared/kernel/iban';
import { add, sumOf } from '@shared/kernel/money';
import type { GiverBook } from '../../../data/queries/funds';
import { DayText } from '../../../ui/DayText';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { LetterPaper } from './LetterPaper';

export type MoneyReminderProps = {
  readonly kind: 'promise' | 'repayment';
  readonly fund: Fund;
  readonly book: GiverBook;
  readonly contribution: Contribution;
  readonly parts: readonly PartLine[];
  readonly day: Day;
};

/** The parts whose day is past; empty: there is nothing to write about. */
export function lateParts(
  kind: MoneyReminderProps['kind'],
  { id, agreement }: Contribution,
  { entries, today }: { readonly entries: readonly LedgerEntry[]; readonly today: Day },
): PartLine[] {
  const { promised } = positionsOf(entries, { until: null }).get(id) ?? NO_MONEY;
  const owed = owedOn(entries, id, null);
  const open =
    kind === 'promise'
      ? openParts(agreement.expected, promised)
      : owed > 0
        ? openParts(agreement.loan?.repayments ?? [], add(owed, promised))
        : [];
  return open.filter(({ day }) => day < today);
}

export function MoneyReminder({ kind, fund, book, contribution, parts, day }: MoneyReminderProps) {
  const { t, euro } = useWords();
  const giver = book.givers.find(({ id }) => id === contribution.giverId);
  const name = (giver && giverName(giver, book.persons)) ?? t('funds.giver.erased');
  const amount = euro(sumOf(parts, ({ open }) => open));
  return (
    <LetterPaper
      fund={fund}
      to={name}
      {...(giver?.kind === 'privatePerson' ? { greeting: t('reminders.dear', { name }) } : {})}
      day={day}
      title={t(`reminders.${kind}Title`)}
      fileName={t(`reminders.${kind}File`)}
    >
      <p>{t(`reminders.${kind}News`, { title: contribution.title, amount })}</p>
      <PlainTable
        caption={t(`reminders.${kind}Title`)}
        rows={parts}
        rowId={(part) => `${part.day}-${part.amount}`}
        columns={[
          {
            id: 'day',
            label: t('reminders.agreedOn'),
            cell: (part) => <DayText day={part.day} length="long" />,
          },
          {
            id: 'open',
            label: t('reminders.open'),
            align: 'end',
            cell: (part) => <MoneyText amount={part.open} />,
          },
        ]}
      />
      {kind === 'promise' ? (
        <FactList
          facts={[
            {
              label: t('letters.returnTo'),
              value: fund.iban === null ? t('letters.returnNoAccount') : formatIban(fund.iban),
            },
            { label: t('letters.returnName'), value: fund.name },
            { label: t('letters.returnReference'), value: printedReference(promiseReference(contribution)) },
          ]}
        />
      ) : null}
      <p>{t(`reminders.${kind}How`)}</p>
      <p>{t('reminders.crossed')}</p>
    </LetterPaper>
  );
}
