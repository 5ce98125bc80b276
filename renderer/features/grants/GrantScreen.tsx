/** One award: what was agreed, its instalments, its course, and its settlement. */
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { instalmentLines } from '@shared/domain/grants/instalment-plan';
import { useState } from 'react';
import { type GrantFile, useGrant } from '../../data/queries/grants';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { courseOf, statusOf } from './grant-view';
import { AwardChangeDialog } from './parts/AwardChangeDialog';
import { GrantCourse } from './parts/GrantCourse';
import { GrantFacts } from './parts/GrantFacts';
import { GrantMoneyCards } from './parts/GrantMoneyCards';
import { GrantStatus } from './parts/GrantStatus';
import { Instalments } from './parts/Instalments';
import { Requirements } from './parts/Requirements';
import { ReturnSection } from './parts/ReturnSection';
import { SettleSection } from './parts/SettleSection';
import { WithdrawDialog } from './parts/WithdrawDialog';

export function GrantScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const file = useGrant(grantId);
  if (file === undefined) return <Loading what={t('grants.what.award')} />;
  if (file === null) return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  return <Award file={file} />;
}

function Award({ file }: { file: GrantFile }) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const [doing, setDoing] = useState<'change' | 'withdraw' | null>(null);
  const close = () => setDoing(null);
  const { grant, application, report, entries, payments } = file;
  const money = totalOfGrant(moneyOfGrant(entries, grant.id));
  const lines = instalmentLines(grant, payments, money.toPay);
  const plan = application?.title ?? t('common.unknown');
  return (
    <>
      <PageHeader
        title={t('grants.title', { number: grant.number, plan })}
        back={{ label: t('screens.grants'), href: hrefOf({ name: 'grants' }) }}
        status={<GrantStatus status={statusOf(grant, today, words)} />}
        actions={
          <>
            <LinkButton icon="letter" href={hrefOf({ name: 'letter', kind: 'award', subjectId: grant.id })}>
              {t('grants.openLetter')}
            </LinkButton>
            {report?.state.status === 'handedIn' ? (
              <LinkButton icon="file" href={hrefOf({ name: 'report', grantId: grant.id })}>
                {t('grants.openReport')}
              </LinkButton>
            ) : null}
            {grant.changes.length === 0 ? null : (
              <LinkButton
                icon="letter"
                href={hrefOf({ name: 'letter', kind: 'change', subjectId: grant.id })}
              >
                {t('awardChange.openLetter')}
              </LinkButton>
            )}
            {grant.state.status === 'settled' ? null : (
              <>
                <Button icon="edit" onPress={() => setDoing('change')}>
                  {t('awardChange.act')}
                </Button>
                <Button icon="close" onPress={() => setDoing('withdraw')}>
                  {t('requirements.withdraw')}
                </Button>
              </>
            )}
          </>
        }
      />
      <GrantMoneyCards money={money} />
      <Instalments file={file} lines={lines} today={today} />
      <Requirements file={file} lines={lines} today={today} />
      {grant.state.status === 'settled' ? (
        <ReturnSection file={file} money={money} />
      ) : (
        <SettleSection file={file} money={money} today={today} />
      )}
      <Section title={t('grants.course')}>
        <GrantCourse events={courseOf(file, lines)} />
      </Section>
      <GrantFacts file={file} />
      {doing === 'change' ? (
        <AwardChangeDialog file={file} money={money} lines={lines} onClose={close} />
      ) : null}
      {doing === 'withdraw' ? <WithdrawDialog grant={grant} money={money} onClose={close} /> : null}
    </>
  );
}
