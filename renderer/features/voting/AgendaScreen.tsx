/** The agenda of the meeting about a round: what is asked of it above, the sheet to print below; the times follow. */
import { isClosed } from '@shared/domain/voting/round-status';
import { type Agenda, plainAgenda } from '@shared/domain/voting/talk/agenda';
import { useState } from 'react';
import { useAgenda } from '../../data/queries/talk';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { AgendaForm } from './parts/AgendaForm';
import { AgendaSheet } from './parts/AgendaSheet';
import { RoundGone } from './parts/RoundGone';

export function AgendaScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const stored = useAgenda(roundId);
  if (found === undefined || stored === undefined) return <Loading what={t('agenda.title')} />;
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('agenda.title')}
        intro={t('agenda.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <AgendaPage found={found} stored={stored ?? plainAgenda(found.round.id)} />
    </>
  );
}

/** The sheet shows what stands in the form, also before it is saved. */
function AgendaPage({ found, stored }: { found: RoundWithPlans; stored: Agenda }) {
  const [typed, setTyped] = useState<Agenda | null>(null);
  return (
    <>
      {isClosed(found.round) ? null : (
        <div className="not-printed agenda-form">
          <AgendaForm found={found} stored={stored} onTyped={setTyped} />
        </div>
      )}
      <AgendaSheet found={found} agenda={typed ?? stored} />
    </>
  );
}
