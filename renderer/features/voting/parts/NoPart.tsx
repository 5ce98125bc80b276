/** Per plan who takes no part because of an interest, and how many members are left; told here until the box is closed. */
import { isClosed } from '@shared/domain/voting/round-status';
import type { PlanPart } from '@shared/domain/voting/taking-part';
import { useState } from 'react';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type PartsOfRound, useParts } from '../use-parts';
import { DeclareDialog } from './DeclareDialog';
import { type ToldConflict, WithdrawConflict } from './WithdrawConflict';

export function NoPart({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const known = useParts(found.round);
  const [isTelling, setTelling] = useState(false);
  if (known === undefined || known === null) return null;
  const mayTell = !isClosed(found.round);
  const tell = (
    <Button icon="add" onPress={() => setTelling(true)}>
      {t('panel.declare')}
    </Button>
  );
  return (
    <Section title={t('panel.noPart')} intro={t('panel.noPartIntro')} actions={mayTell ? tell : null}>
      <p>{t('panel.noPartPaper')}</p>
      {known.parts.every(({ conflicts }) => conflicts.length === 0) ? (
        <p>{t('panel.noPartNone')}</p>
      ) : (
        <PartTable found={found} known={known} />
      )}
      {isTelling ? (
        <DeclareDialog found={found} voters={known.voters} onClose={() => setTelling(false)} />
      ) : null}
    </Section>
  );
}

type PartTableProps = { readonly found: RoundWithPlans; readonly known: PartsOfRound };

function PartTable({ found, known }: PartTableProps) {
  const { t } = useWords();
  const titles = new Map<string, string>(found.plans.map(({ id, title }) => [id, title]));
  const titleOf = ({ applicationId }: PlanPart) => titles.get(applicationId) ?? '';
  const toldOf = (part: PlanPart): ToldConflict[] =>
    part.conflicts.map(({ id, memberId }) => ({
      id,
      name: known.nameOf.get(memberId) ?? t('panel.gone'),
      title: titleOf(part),
    }));
  return (
    <PlainTable
      caption={t('panel.noPart')}
      rows={known.parts.filter(({ conflicts }) => conflicts.length > 0)}
      rowId={({ applicationId }) => applicationId}
      columns={[
        { id: 'plan', label: t('panel.plan'), cell: titleOf },
        {
          id: 'who',
          label: t('panel.who'),
          cell: (part) => (
            <ul>
              {toldOf(part).map((told) => (
                <li key={told.id}>{isClosed(found.round) ? told.name : <WithdrawConflict told={told} />}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'partaking',
          label: t('panel.partaking'),
          align: 'end',
          cell: (part) => t('panel.ofMembers', part),
        },
      ]}
    />
  );
}
