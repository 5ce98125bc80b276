/** A letter as it goes out on paper: an award, or a refusal with its reason. */

import { useFund } from '../../data/queries/funds';
import { useGrant, useRefusedPlan } from '../../data/queries/grants';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { AwardLetter } from './parts/AwardLetter';
import { RefusalLetter } from './parts/RefusalLetter';

export function LetterScreen({ kind, subjectId }: { kind: string; subjectId: string }) {
  if (kind === 'award') return <AwardLetterScreen grantId={subjectId} />;
  if (kind === 'refusal') return <RefusalLetterScreen applicationId={subjectId} />;
  return <NoLetter />;
}

function AwardLetterScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const fund = useFund();
  const file = useGrant(grantId);
  if (fund === undefined || file === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || file === null) return <NoLetter />;
  return (
    <>
      <PageHeader
        title={t('letters.awardTitle')}
        intro={t('letters.intro')}
        back={{ label: t('letters.backToGrant'), href: hrefOf({ name: 'grant', grantId }) }}
      />
      <AwardLetter fund={fund} file={file} />
    </>
  );
}

function RefusalLetterScreen({ applicationId }: { applicationId: string }) {
  const { t } = useWords();
  const fund = useFund();
  const refused = useRefusedPlan(applicationId);
  if (fund === undefined || refused === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || refused === null) {
    return <EmptyState title={t('letters.noRefusal')} why={t('letters.noRefusalWhy')} />;
  }
  return (
    <>
      <PageHeader
        title={t('letters.refusalTitle')}
        intro={t('letters.intro')}
        back={{
          label: t('letters.backToApplication'),
          href: hrefOf({ name: 'application', applicationId }),
        }}
      />
      <RefusalLetter fund={fund} refused={refused} />
    </>
  );
}

function NoLetter() {
  const { t } = useWords();
  return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
}
