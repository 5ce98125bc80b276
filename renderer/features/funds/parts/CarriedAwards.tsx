/** Awards from before the books began: what of them is still to be paid, and a way to add one or take one back. */
import type { Contribution } from '@shared/domain/funds/contribution';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { carriedAwardOf, standingCarried } from '@shared/domain/funds/opening';
import { reverseCarriedAward } from '@shared/domain/grants/actions/reverse-carried-award';
import { freeOn } from '@shared/domain/grants/award-plan';
import type { Grant } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import type { Day } from '@shared/kernel/dates';
import { sumOf } from '@shared/kernel/money';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { OpenWork } from '../../../data/queries/funds';
import { hrefOf } from '../../../routes';
import { Button, IconButton, TextLink } from '../../../ui/Button';
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
import { CarriedDialog } from './CarriedDialog';

export type CarriedAwardsProps = {
  /** The last day before the books began. */
  readonly day: Day;
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly work: OpenWork;
};

export function CarriedAwards({ day, entries, contributions, work }: CarriedAwardsProps) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [back, setBack] = useState<Grant | null>(null);
  const carried = standingCarried(entries);
  const rows = work.grants
    .filter(({ id }) => carried.some((entry) => carriedAwardOf(entry) === id))
    .map((grant) => ({
      grant,
      plan: work.applications.find(({ id }) => id === grant.applicationId)?.title ?? '',
      amount: totalOfGrant(moneyOfGrant(carried, grant.id)).toPay,
    }));
  return (
    <Section
      title={t('carried.title')}
      actions={
        <Button icon="add" onPress={() => setAdding(true)}>
          {t('carried.add')}
        </Button>
      }
    >
      <p>{t('carried.intro')}</p>
      <p>{t('carried.cannot')}</p>
      {rows.length === 0 ? <p>{t('carried.none')}</p> : <CarriedTable rows={rows} onBack={setBack} />}
      {isAdding ? (
        <CarriedDialog
          free={freeOn(entries, day)}
          day={day}
          contributions={contributions}
          initiatives={work.initiatives}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {back === null ? null : <BackDialog grant={back} onClose={() => setBack(null)} />}
    </Section>
  );
}

type TableProps = {
  readonly rows: readonly {
    readonly grant: Grant;
    readonly plan: string;
    readonly amount: ReturnType<typeof sumOf>;
  }[];
  readonly onBack: (grant: Grant) => void;
};

function CarriedTable({ rows, onBack }: TableProps) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('carried.title')}
      rows={rows}
      rowId={({ grant }) => grant.id}
      columns={[
        {
          id: 'plan',
          label: t('carried.plan'),
          cell: ({ grant, plan }) => (
            <TextLink href={hrefOf({ name: 'grant', grantId: grant.id })}>{plan}</TextLink>
          ),
          total: t('carried.total'),
        },
        {
          id: 'toPay',
          label: t('carried.toPay'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
          total: <MoneyText amount={sumOf(rows, ({ amount }) => amount)} />,
        },
        {
          id: 'back',
          label: t('carried.takeBack'),
          align: 'end',
          cell: ({ grant }) => (
            <IconButton
              icon="undo"
              label={t('carried.reverse', { number: grant.number })}
              onPress={() => onBack(grant)}
            />
          ),
        },
      ]}
    />
  );
}

const Reason = z.strictObject({ reason: text(500) });

function BackDialog({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Reason, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: z.output<typeof Reason>) => {
    const done = await perform(reverseCarriedAward, { grantId: grant.id, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('carried.reversed') });
    onClose();
  };
  const title = t('carried.reverse', { number: grant.number });
  return (
    <DialogForm
      title={title}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={title}
      onClose={onClose}
    >
      <p>{t('carried.reverseWhy')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('opening.reason')} rows={3} maxLength={500} autoFocus />}
      </Field>
    </DialogForm>
  );
}
