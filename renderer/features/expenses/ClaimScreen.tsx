/** One claim: what was handed in with its receipts, who decided, and whether it was paid. */
import { countedClaims, findingsFor } from '@shared/domain/expenses/allowance-check';
import { isIn } from '@shared/domain/expenses/claim';
import { type ClaimFile, useClaim } from '../../data/queries/expenses';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { CLAIM_TONES } from './claim-view';
import { AllowanceNote } from './parts/AllowanceNote';
import { ClaimFacts } from './parts/ClaimFacts';
import { DecideSection } from './parts/DecideSection';
import { PaidSection } from './parts/PaidSection';
import { PaySection } from './parts/PaySection';
import { ReceiptPhotos } from './parts/ReceiptPicker';

export function ClaimScreen({ claimId }: { claimId: string }) {
  const { t } = useWords();
  const file = useClaim(claimId);
  if (file === undefined) return <Loading what={t('expenses.what')} />;
  if (file === null) return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  return <OneClaim file={file} />;
}

function OneClaim({ file }: { file: ClaimFile }) {
  const { t } = useWords();
  const { claim, claims, volunteers, receipts } = file;
  const { status } = claim.state;
  const others = countedClaims(claims, claim.personId).filter(({ id }) => id !== claim.id);
  const bornOn = volunteers.find(({ personId }) => personId === claim.personId)?.bornOn ?? null;
  const findings =
    status === 'refused' || claim.what.kind === 'costs' ? [] : findingsFor(claim, others, bornOn);
  return (
    <>
      <PageHeader
        title={t('expenses.numbered', { number: claim.number })}
        back={{ label: t('expenses.title'), href: hrefOf({ name: 'claims' }) }}
        status={<StatusBadge tone={CLAIM_TONES[status]}>{t(`expenses.status.${status}`)}</StatusBadge>}
      />
      <AllowanceNote findings={findings} />
      <ClaimFacts file={file} />
      {receipts.length === 0 ? null : (
        <Section title={t('expenses.receipts')}>
          <ReceiptPhotos receipts={receipts} />
        </Section>
      )}
      {isIn(claim, 'handedIn') ? <DecideSection file={file} /> : null}
      {isIn(claim, 'approved') ? <PaySection file={file} claim={claim} /> : null}
      {isIn(claim, 'paid') ? <PaidSection file={file} claim={claim} /> : null}
    </>
  );
}
