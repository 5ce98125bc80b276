/** What an entry of the bank was matched with, why, and the way to undo that. */
import { releaseBankEntry } from '@shared/domain/bank/actions/release-bank-entry';
import type { BankEntryId } from '@shared/domain/bank/bank-entry';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { OneBankEntry } from '../../../data/queries/bank';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function MatchedSection({ found }: { found: OneBankEntry }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { entry } = found;
  return (
    <Section title={t('bank.standsFor')}>
      <div className="stack">
        {entry.state.status === 'booked' ? <Parts found={found} /> : <p>{t('bank.part.between')}</p>}
        <div className="button-row">
          <Button onPress={() => setAsking(true)}>{t('bank.undo')}</Button>
        </div>
      </div>
      {isAsking ? <ReleaseDialog entryId={entry.id} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function Parts({ found: { entry, books } }: { found: OneBankEntry }) {
  const { t, shortDay } = useWords();
  if (entry.state.status !== 'booked') return null;
  const { parts, ground, reason } = entry.state;
  const rows = parts.map((part) => ({ part, booked: books.ledger.find(({ id }) => id === part.entryId) }));
  return (
    <>
      <PlainTable
        caption={t('bank.standsFor')}
        rows={rows}
        rowId={({ part }) => part.entryId}
        columns={[
          {
            id: 'entry',
            label: t('bank.entry'),
            cell: ({ booked }) =>
              booked === undefined
                ? t('common.unknown')
                : t('bank.part.ledger', {
                    kind: t(`funds.entry.${booked.kind}`),
                    number: booked.number,
                    day: shortDay(booked.day),
                  }),
          },
          {
            id: 'amount',
            label: t('funds.ledger.amount'),
            align: 'end',
            cell: ({ part }) => <MoneyText amount={part.amount} />,
          },
        ]}
      />
      <FactList
        facts={[
          { label: t('bank.why'), value: t(`bank.ground.${ground}`) },
          ...(reason === '' ? [] : [{ label: t('bank.reason'), value: reason }]),
        ]}
      />
    </>
  );
}

const Values = z.strictObject({ reason: text(500) });

function ReleaseDialog({ entryId, onClose }: { entryId: BankEntryId; onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: { reason: string }) => {
    const done = await perform(releaseBankEntry, { bankEntryId: entryId, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('bank.undone') });
    onClose();
  };
  return (
    <DialogForm
      title={t('bank.undo')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('bank.undo')}
      onClose={onClose}
    >
      <p>{t('bank.undoWhy')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('bank.reason')} rows={3} maxLength={500} autoFocus />}
      </Field>
    </DialogForm>
  );
}
