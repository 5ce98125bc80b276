/** One initiative: who to call, where the money goes, and its plans. */
import type { Application } from '@shared/domain/applications/application';
import { requestedAmount } from '@shared/domain/applications/application';
import type { Initiative } from '@shared/domain/people/initiative';
import type { Person } from '@shared/domain/people/person';
import { formatIban } from '@shared/kernel/iban';
import { useState } from 'react';
import { useFund } from '../../data/queries/funds';
import { type InitiativeBook, useInitiativeBook } from '../../data/queries/people';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { dayColumn, moneyColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { type Fact, FactList } from '../../ui/data/FactList';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords, type Words } from '../../ui/words';
import { InitiativeForm } from './InitiativeForm';
import { contactOf, plansOf } from './initiative-view';
import { PayeeCheckSection } from './parts/PayeeCheckSection';

export function InitiativeScreen({ initiativeId }: { initiativeId: string }) {
  const { t } = useWords();
  const book = useInitiativeBook();
  if (book === undefined) return <Loading what={t('people.initiatives.title')} />;
  const initiative = book.initiatives.find((row) => row.id === initiativeId);
  if (initiative === undefined) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  return <InitiativeDetails initiative={initiative} book={book} />;
}

function InitiativeDetails({ initiative, book }: { initiative: Initiative; book: InitiativeBook }) {
  const words = useWords();
  const { t } = words;
  const fund = useFund();
  const [isChanging, setChanging] = useState(false);
  const person = contactOf(initiative, book.persons);
  const plans = plansOf(book.applications, initiative.id);
  const close = () => setChanging(false);
  return (
    <>
      <PageHeader
        title={initiative.name}
        back={{ label: t('people.initiatives.title'), href: hrefOf({ name: 'initiatives' }) }}
        actions={
          <>
            <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newApplication' })}>
              {t('applications.list.new')}
            </LinkButton>
            <LinkButton
              icon="people"
              href={hrefOf({ name: 'privacyOf', subjectKind: 'initiative', subjectId: initiative.id })}
            >
              {t('privacy.toSubject')}
            </LinkButton>
            <Button icon="edit" onPress={() => setChanging(true)}>
              {t('common.change')}
            </Button>
          </>
        }
      />
      <Section title={t('people.initiative.facts')}>
        <FactList facts={factsOf(initiative, person, words)} />
      </Section>
      {initiative.bankAccount === null ? null : (
        <PayeeCheckSection initiativeId={initiative.id} account={initiative.bankAccount} />
      )}
      <Section title={t('people.initiative.plans')}>
        {plans.length === 0 ? <p>{t('people.initiative.noPlans')}</p> : <PlanTable plans={plans} />}
      </Section>
      <Dialog title={t('people.initiative.change')} isOpen={isChanging} onClose={close}>
        <InitiativeForm
          known={{ initiative, person }}
          areas={fund?.areas ?? []}
          onDone={close}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}

function factsOf(initiative: Initiative, person: Person | null, { t }: Words): readonly Fact[] {
  const { bankAccount } = initiative;
  return [
    {
      label: t('people.initiative.legalForm'),
      value: t(`people.initiative.legalForm.${initiative.legalForm}`),
    },
    { label: t('people.initiative.area'), value: initiative.area ?? t('people.initiative.noArea') },
    { label: t('people.contact'), value: person?.name ?? t('people.noContact') },
    { label: t('people.email'), value: person?.email ?? '–' },
    { label: t('people.phone'), value: person?.phone ?? '–' },
    {
      label: t('people.initiative.iban'),
      value: bankAccount === null ? t('people.initiatives.accountMissing') : formatIban(bankAccount.iban),
    },
    { label: t('people.initiative.holder'), value: bankAccount?.holder ?? '–' },
    { label: t('funds.kvk'), value: initiative.kvkNumber ?? '–' },
  ];
}

function PlanTable({ plans }: { plans: readonly Application[] }) {
  const { t } = useWords();
  const status = (plan: Application) => t(`applications.status.${plan.state.status}`);
  return (
    <DataTable
      label={t('people.initiative.plans')}
      rows={plans}
      rowId={(plan) => plan.id}
      rowHref={(plan) => hrefOf({ name: 'application', applicationId: plan.id })}
      emptyText={t('people.initiative.noPlans')}
      columns={[
        textColumn({
          id: 'title',
          label: t('applications.list.plan'),
          grow: 3,
          of: (plan: Application) => plan.title,
        }),
        dayColumn({
          id: 'receivedOn',
          label: t('applications.form.receivedOn'),
          grow: 2,
          of: (plan: Application) => plan.receivedOn,
        }),
        textColumn({ id: 'status', label: t('applications.list.status'), grow: 2, of: status }),
        moneyColumn({
          id: 'asked',
          label: t('applications.list.asked'),
          grow: 2,
          of: (plan: Application) => requestedAmount(plan),
        }),
      ]}
    />
  );
}
