/** One person, or how one initiative is reached: all that is known, on paper, and erasing it. */
import type { AccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import { ErasureSubject, planErasure } from '@shared/domain/privacy/erasure';
import { useAccessBook, useMentions } from '../../data/queries/privacy';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { AccessPaper } from './parts/AccessPaper';
import { ErasureSection } from './parts/ErasureSection';

export function SubjectPrivacyScreen(params: { subjectKind: string; subjectId: string }) {
  const { t } = useWords();
  const book = useAccessBook();
  const subject = ErasureSubject.safeParse({ kind: params.subjectKind, id: params.subjectId });
  if (book === undefined) return <Loading what={t('privacy.title')} />;
  const back = { label: t('privacy.title'), href: hrefOf({ name: 'privacy' }) };
  const name = subject.success ? nameOf(book, subject.data) : null;
  if (!subject.success || name === null) {
    return (
      <>
        <PageHeader title={t('privacy.subject')} back={back} />
        <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={name} back={back} />
      <Known book={book} subject={subject.data} />
    </>
  );
}

function Known({ book, subject }: { book: AccessBook; subject: ErasureSubject }) {
  const { t } = useWords();
  const today = useToday();
  const entries = accessFile(book, subject);
  const person = entries.find((entry) => entry.kind === 'person')?.person.name ?? null;
  const mentions = useMentions(person);
  const plan = planErasure(book, subject, today);
  if (mentions === undefined) return <Loading what={t('privacy.access')} />;
  return (
    <>
      <AccessPaper entries={entries} mentions={mentions} />
      {plan === null ? null : <ErasureSection subject={subject} plan={plan} />}
    </>
  );
}

function nameOf({ persons, initiatives }: AccessBook, subject: ErasureSubject): string | null {
  const found =
    subject.kind === 'person'
      ? persons.find(({ id }) => id === subject.id)
      : initiatives.find(({ id }) => id === subject.id);
  return found?.name ?? null;
}
