/** One giver: who it is, and what it promised. */
import type { Giver } from '@shared/domain/funds/giver';
import type { Person } from '@shared/domain/people/person';
import { useState } from 'react';
import { type GiverBook, useGiverBook } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { type Fact, FactList } from '../../ui/data/FactList';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords, type Words } from '../../ui/words';
import { GiverForm } from './GiverForm';
import { NewContributionDialog } from './parts/NewContributionDialog';
import { SourceTable } from './parts/SourceTable';
import { useSources } from './parts/use-sources';
import { giverRows } from './source-view';

export function GiverScreen({ giverId }: { giverId: string }) {
  const { t } = useWords();
  const book = useGiverBook();
  if (book === undefined) return <Loading what={t('funds.givers.title')} />;
  const giver = book.givers.find((row) => row.id === giverId);
  if (giver === undefined) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  return <GiverDetails giver={giver} book={book} />;
}

function GiverDetails({ giver, book }: { giver: Giver; book: GiverBook }) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<'change' | 'contribution' | null>(null);
  const sources = useSources() ?? [];
  const person = personOf(giver, book);
  const name = giverRows(book).find((row) => row.giver.id === giver.id)?.name ?? t('funds.giver.erased');
  const own = sources.filter((row) => row.contribution.giverId === giver.id);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={name}
        back={{ label: t('funds.givers.title'), href: hrefOf({ name: 'givers' }) }}
        actions={
          <>
            <Button kind="primary" icon="add" onPress={() => setOpen('contribution')}>
              {t('funds.contributions.new')}
            </Button>
            {person === null ? null : (
              <LinkButton
                icon="people"
                href={hrefOf({ name: 'privacyOf', subjectKind: 'person', subjectId: person.id })}
              >
                {t('privacy.toSubject')}
              </LinkButton>
            )}
            <Button icon="edit" onPress={() => setOpen('change')}>
              {t('common.change')}
            </Button>
          </>
        }
      />
      <Section title={t('funds.giver.facts')}>
        <FactList facts={factsOf(giver, person, words)} />
      </Section>
      <Section title={t('funds.giver.contributions')}>
        {own.length === 0 ? (
          <p>{t('funds.giver.noContributions')}</p>
        ) : (
          <SourceTable label={t('funds.giver.contributions')} rows={own} emptyText="" />
        )}
      </Section>
      <Dialog title={t('funds.giver.change')} isOpen={open === 'change'} onClose={close}>
        <GiverForm known={{ giver, person }} onDone={close} onCancel={close} />
      </Dialog>
      <NewContributionDialog isOpen={open === 'contribution'} giverId={giver.id} onClose={close} />
    </>
  );
}

function personOf(giver: Giver, { persons }: GiverBook): Person | null {
  const id = giver.kind === 'privatePerson' ? giver.personId : giver.contactId;
  return id === null ? null : (persons.get(id) ?? null);
}

function factsOf(giver: Giver, person: Person | null, { t }: Words): readonly Fact[] {
  const kind = { label: t('funds.giver.kind'), value: t(`funds.giver.kind.${giver.kind}`) };
  const reach = [
    { label: t('people.email'), value: person?.email ?? '–' },
    { label: t('people.phone'), value: person?.phone ?? '–' },
  ];
  if (giver.kind === 'privatePerson') return [kind, ...reach];
  return [
    kind,
    { label: t('funds.kvk'), value: giver.kvkNumber ?? '–' },
    { label: t('people.contact'), value: person?.name ?? t('people.noContact') },
    ...(person === null ? [] : reach),
  ];
}
