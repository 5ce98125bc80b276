/** One plan: what it is, what it costs, its scan, and what happened. */
import type { Application } from '@shared/domain/applications/application';
import { canBecome, mayChange } from '@shared/domain/applications/application-status';
import type { Fund } from '@shared/domain/funds/fund';
import { useState } from 'react';
import { type Plan, usePlan } from '../../data/queries/applications';
import { useFund } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { Button, LinkButton, TextLink } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { FactList } from '../../ui/data/FactList';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../ui/words';
import { ChangePlanForm } from './ChangePlanForm';
import { BudgetTable } from './parts/BudgetTable';
import { PlanHistory } from './parts/PlanHistory';
import { PlanTranslationsShown } from './parts/PlanTranslationsShown';
import { ScanPanel } from './parts/ScanPanel';
import { StatusOfPlan } from './parts/StatusOfPlan';
import { StepDialog } from './parts/StepDialog';

export function ApplicationScreen({ applicationId }: { applicationId: string }) {
  const { t } = useWords();
  const plan = usePlan(applicationId);
  const fund = useFund();
  if (plan === undefined || fund === undefined) return <Loading what={t('applications.list.title')} />;
  if (plan === null || fund === null) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  return <PlanDetails plan={plan} fund={fund} />;
}

function PlanDetails({ plan, fund }: { plan: Plan; fund: Fund }) {
  const { t } = useWords();
  const { application } = plan;
  return (
    <>
      <PageHeader
        title={application.title}
        status={<StatusOfPlan status={application.state.status} />}
        back={{ label: t('applications.list.title'), href: hrefOf({ name: 'applications' }) }}
        actions={<PlanButtons application={application} fund={fund} />}
      />
      <Section title={t('applications.plan.summary')}>
        <p className="plan-summary">
          {application.summary === '' ? t('applications.plan.noSummary') : application.summary}
        </p>
        <PlanTranslationsShown application={application} />
      </Section>
      <ScanPanel application={application} scanDays={fund.scanDays} />
      <Section title={t('applications.plan.budget')}>
        <BudgetTable application={application} />
      </Section>
      <Section title={t('applications.plan.facts')}>
        <Facts plan={plan} />
      </Section>
      <Section title={t('applications.plan.history')}>
        <PlanHistory history={plan.history} />
      </Section>
    </>
  );
}

function PlanButtons({ application, fund }: { application: Application; fund: Fund }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'change' | 'withdraw' | null>(null);
  const { state } = application;
  const close = () => setOpen(null);
  return (
    <>
      {state.status === 'awarded' ? (
        <LinkButton href={hrefOf({ name: 'grant', grantId: state.grantId })}>
          {t('applications.plan.seeGrant')}
        </LinkButton>
      ) : null}
      {state.status === 'inRound' || state.status === 'declined' ? (
        <LinkButton href={hrefOf({ name: 'round', roundId: state.roundId })}>
          {t('applications.plan.seeRound')}
        </LinkButton>
      ) : null}
      {mayChange(application) ? (
        <Button icon="edit" onPress={() => setOpen('change')}>
          {t('common.change')}
        </Button>
      ) : null}
      {state.status !== 'inRound' && canBecome(state.status, 'withdrawn') ? (
        <Button kind="quiet" onPress={() => setOpen('withdraw')}>
          {t('applications.plan.withdraw')}
        </Button>
      ) : null}
      <Dialog title={t('applications.plan.change')} isOpen={open === 'change'} onClose={close} size="wide">
        <ChangePlanForm application={application} fund={fund} onDone={close} />
      </Dialog>
      <StepDialog application={application} step={open === 'withdraw' ? 'withdrawn' : null} onClose={close} />
    </>
  );
}

function Facts({ plan: { application, initiative } }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <FactList
      facts={[
        {
          label: t('applications.plan.by'),
          value:
            initiative === null ? (
              t('common.unknown')
            ) : (
              <TextLink href={hrefOf({ name: 'initiative', initiativeId: initiative.id })}>
                {initiative.name}
              </TextLink>
            ),
        },
        { label: t('applications.list.number'), value: application.number },
        {
          label: t('applications.form.receivedOn'),
          value: <DayText day={application.receivedOn} length="long" />,
        },
        { label: t('applications.form.way'), value: t(`applications.form.way.${application.way}`) },
        { label: t('applications.form.theme'), value: application.theme ?? t('applications.form.noTheme') },
        { label: t('applications.form.area'), value: application.area ?? t('applications.form.noArea') },
      ]}
    />
  );
}
