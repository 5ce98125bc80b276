/** Who may sign payments, in what they have an interest, and how the fund pays. */

import { nameOfSignatory, type PaymentsBook } from '@shared/domain/payments/payments-book';
import type { Signatory } from '@shared/domain/people/signatory';
import { useState } from 'react';
import { usePayments } from '../../data/queries/payments';
import { hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Menu } from '../../ui/overlays/Menu';
import { useWords } from '../../ui/words';
import { ChangeSignerDialog } from './parts/ChangeSignerDialog';
import { CodeDialog } from './parts/CodeDialog';
import { PaymentSettingsForm } from './parts/PaymentSettingsForm';
import { SignerDialog } from './parts/SignerDialog';

export function SignatoriesScreen() {
  const { t } = useWords();
  const payments = usePayments();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button kind="primary" icon="add" onPress={() => setAdding(true)}>
      {t('payments.addSigner')}
    </Button>
  );
  const isEmpty = payments?.book.signatories.length === 0;
  return (
    <>
      <PageHeader
        title={t('payments.signers')}
        intro={t('payments.signersIntro')}
        back={{ label: t('payments.batches'), href: hrefOf({ name: 'paymentBatches' }) }}
        actions={isEmpty ? null : add}
      />
      {payments === undefined ? <Loading what={t('payments.signers')} /> : null}
      {isEmpty ? (
        <EmptyState title={t('payments.signersNone')} why={t('payments.signersNoneWhy')} action={add} />
      ) : null}
      {payments === undefined || isEmpty ? null : <SignerTable book={payments.book} />}
      {payments === undefined ? null : (
        <Section title={t('payments.settings')}>
          <PaymentSettingsForm settings={payments.book.settings} />
        </Section>
      )}
      {isAdding ? <SignerDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface Asked {
  readonly what: 'change' | 'code';
  readonly signatory: Signatory;
}

function SignerTable({ book }: { book: PaymentsBook }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const nameOf = (signatory: Signatory) => nameOfSignatory(book, signatory) ?? t('payments.gone');
  const close = () => setAsked(null);
  const interestsOf = ({ interests }: Signatory) =>
    interests.map(({ initiativeId, what }) => {
      const initiative = book.initiatives.find(({ id }) => id === initiativeId)?.name ?? t('payments.gone');
      return <li key={initiativeId}>{`${initiative}: ${what}`}</li>;
    });
  return (
    <>
      <PlainTable
        caption={t('payments.signers')}
        rows={book.signatories}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', label: t('payments.signerName'), cell: nameOf },
          { id: 'role', label: t('payments.role'), cell: ({ role }) => t(`payments.role.${role}`) },
          { id: 'from', label: t('payments.signsFrom'), cell: ({ from }) => <DayText day={from} /> },
          {
            id: 'until',
            label: t('payments.signsUntil'),
            cell: ({ until }) => (until === null ? '–' : <DayText day={until} />),
          },
          {
            id: 'interests',
            label: t('payments.interests'),
            cell: (signatory) =>
              signatory.interests.length === 0 ? (
                t('payments.interestsNone')
              ) : (
                <ul>{interestsOf(signatory)}</ul>
              ),
          },
          {
            id: 'act',
            label: t('payments.act'),
            cell: (signatory) => (
              <Menu
                label={t('payments.changeSigner', { name: nameOf(signatory) })}
                icon="more"
                entries={[
                  {
                    id: 'change',
                    label: t('common.change'),
                    onChoose: () => setAsked({ what: 'change', signatory }),
                  },
                  {
                    id: 'code',
                    label: t('payments.changeCode'),
                    onChoose: () => setAsked({ what: 'code', signatory }),
                  },
                ]}
              />
            ),
          },
        ]}
      />
      {asked?.what === 'change' ? (
        <ChangeSignerDialog
          signatory={asked.signatory}
          name={nameOf(asked.signatory)}
          book={book}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'code' ? (
        <CodeDialog signatory={asked.signatory} name={nameOf(asked.signatory)} onClose={close} />
      ) : null}
    </>
  );
}
