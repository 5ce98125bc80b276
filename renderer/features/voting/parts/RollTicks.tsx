/** The roll on the evening: find somebody, and tick that a code or a paper was given out (V67). */
import { tickVoter } from '@shared/domain/voting/actions/tick-voter';
import { untickVoter } from '@shared/domain/voting/actions/untick-voter';
import type { Voter } from '@shared/domain/voting/roll/voter';
import type { Round } from '@shared/domain/voting/round';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import type { Column } from '../../../ui/data/columns';
import { DataTable } from '../../../ui/data/DataTable';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { SearchField } from '../../../ui/fields/SearchField';
import { problemCode } from '../../../ui/forms/problem-words';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

export type RollTicksProps = { readonly round: Round; readonly voters: readonly Voter[] };

export function RollTicks({ round, voters }: RollTicksProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState('');
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const isOpen = round.state.status === 'open';
  const set = async ({ id: voterId, isTicked }: Voter) => {
    const done = await (isTicked ? perform(untickVoter, { voterId }) : perform(tickVoter, { voterId }));
    setRefusal(done.ok ? null : problemCode(done.error));
  };
  const bare = (text: string) => text.trim().toLowerCase();
  const columns: Column<Voter>[] = [
    { id: 'name', label: t('roll.name'), cell: ({ name }) => name, grow: 2 },
    {
      id: 'state',
      label: t('roll.state'),
      cell: ({ isTicked }) => (
        <StatusBadge tone={isTicked ? 'done' : 'idle'}>
          {t(isTicked ? 'roll.has' : 'roll.hasNot')}
        </StatusBadge>
      ),
    },
  ];
  const act: Column<Voter> = {
    id: 'act',
    label: t('roll.act'),
    cell: (voter) => <TickButton voter={voter} onPress={() => void set(voter)} />,
  };
  return (
    <div className="stack">
      <p role="status" className="figure-line">
        {t('roll.ticked', { ticked: voters.filter(({ isTicked }) => isTicked).length, n: voters.length })}
      </p>
      {isOpen ? <p>{t('roll.tickWhy')}</p> : null}
      <SearchField label={t('roll.find')} value={wanted} onChange={setWanted} />
      <RefusalNote refusal={refusal} />
      <DataTable
        label={t('roll.title')}
        rows={voters.filter(({ name }) => bare(name).includes(bare(wanted)))}
        rowId={({ id }) => id}
        emptyText={t('roll.findNone')}
        columns={isOpen ? [...columns, act] : columns}
      />
    </div>
  );
}

function TickButton({ voter: { name, isTicked }, onPress }: { voter: Voter; onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button
      kind="quiet"
      icon={isTicked ? 'undo' : 'check'}
      label={t(isTicked ? 'roll.untickOf' : 'roll.tickOf', { name })}
      onPress={onPress}
    >
      {t(isTicked ? 'roll.untick' : 'roll.tick')}
    </Button>
  );
}
