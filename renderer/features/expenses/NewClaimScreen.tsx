/** Hands in a claim: who, what, how much, and the photos of the receipts. */

import { useClaims } from '../../data/queries/expenses';
import { goTo, hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { ClaimFields } from './parts/ClaimFields';

export function NewClaimScreen() {
  const { t } = useWords();
  const book = useClaims();
  if (book === undefined) return <Loading what={t('expenses.new')} />;
  return (
    <>
      <PageHeader
        title={t('expenses.new')}
        intro={t('expenses.newIntro')}
        back={{ label: t('expenses.title'), href: hrefOf({ name: 'claims' }) }}
      />
      <Card>
        <ClaimFields
          book={book}
          onDone={(claimId) => goTo({ name: 'claim', claimId })}
          onCancel={() => goTo({ name: 'claims' })}
        />
      </Card>
    </>
  );
}
