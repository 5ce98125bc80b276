/** Where an initiative begins: hand in a plan, and see how each plan is doing. */
import { useMemo, useState } from 'react';
import { usePlanBook } from '../../data/queries/applications';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton, TextLink } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { ComboBox } from '../../ui/fields/ComboBox';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { useWords } from '../../ui/words';
import { nextStep } from './next-step';
import { StatusOfPlan } from './parts/StatusOfPlan';
import { type PlanRow, planRows } from './plan-view';

const EVERYONE = '-';

export function InitiativeHomeScreen() {
  const { t } = useWords();
  const book = usePlanBook();
  const fund = useFund();
  const today = useToday();
  const rows = useMemo(() => (book && fund ? planRows(book, today) : null), [book, fund, today]);
  if (rows === null) return <Loading what={t('applications.home.title')} />;
  const handIn = (
    <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newApplication' })}>
      {t('applications.home.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('applications.home.title')}
        intro={t('applications.home.intro')}
        actions={rows.length === 0 ? undefined : handIn}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('applications.home.emptyTitle')}
          why={t('applications.home.emptyWhy')}
          action={handIn}
        />
      ) : (
        <OwnPlans rows={rows} />
      )}
    </>
  );
}

function OwnPlans({ rows }: { rows: readonly PlanRow[] }) {
  const { t } = useWords();
  const [whose, setWhose] = useState<string>(EVERYONE);
  const names = [...new Set(rows.map((row) => row.initiativeName))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const shown = whose === EVERYONE ? rows : rows.filter((row) => row.initiativeName === whose);
  return (
    <div className="stack">
      <ComboBox
        label={t('applications.home.whose')}
        value={whose}
        onChange={(value) => setWhose(value ?? EVERYONE)}
        choices={[
          { value: EVERYONE, label: t('applications.home.everyone') },
          ...names.map((name) => ({ value: name, label: name })),
        ]}
        width="medium"
      />
      <ul className="card-grid plan-cards">
        {shown.map((row) => (
          <li key={row.application.id}>
            <PlanCard row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlanCard({ row }: { row: PlanRow }) {
  const words = useWords();
  const { application } = row;
  return (
    <Card
      title={
        <TextLink href={hrefOf({ name: 'application', applicationId: application.id })}>
          {application.title}
        </TextLink>
      }
    >
      <p>
        <StatusOfPlan status={row.status} />
      </p>
      <p>
        {row.initiativeName} · <MoneyText amount={row.asked} />
      </p>
      <p>{nextStep(row, words)}</p>
    </Card>
  );
}
