/** Plans on a board, a column for each status; a card moves by its menu, through the form of that step. */
import { APPLICATION_STATUSES } from '@shared/domain/applications/application-status';
import { useState } from 'react';
import { hrefOf } from '../../../routes';
import { Board } from '../../../ui/data/Board';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { clockWords } from '../clock-words';
import { type HandStep, handSteps, isHandStep, type PlanRow } from '../plan-view';
import { StepDialog } from './StepDialog';

export function PlanBoard({ rows }: { rows: readonly PlanRow[] }) {
  const { t } = useWords();
  const [move, setMove] = useState<{ readonly id: string; readonly step: HandStep } | null>(null);
  const moving = rows.find((row) => row.application.id === move?.id)?.application ?? null;
  return (
    <>
      <Board
        label={t('applications.list.asBoard')}
        columns={APPLICATION_STATUSES.map((id) => ({ id, label: t(`applications.status.${id}`) }))}
        cards={rows.map((row) => ({
          id: row.application.id,
          columnId: row.status,
          title: row.application.title,
          href: hrefOf({ name: 'application', applicationId: row.application.id }),
          facts: (
            <>
              <MoneyText amount={row.asked} />
              {row.clock === null ? null : <span>{clockWords(row.clock, t)}</span>}
            </>
          ),
          moves: handSteps(row.status),
        }))}
        onMove={(id, step) => {
          if (isHandStep(step)) setMove({ id, step });
        }}
      />
      <StepDialog application={moving} step={move?.step ?? null} onClose={() => setMove(null)} />
    </>
  );
}
