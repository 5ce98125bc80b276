/** All rounds, newest first, and the two ways to begin one. */
import type { Round } from '@shared/domain/voting/round';
import { isClosed } from '@shared/domain/voting/round-status';
import { formatNumber } from '@shared/i18n/format';
import { useMemo } from 'react';
import { useRounds } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { type Command, useCommands } from '../../ui/commands';
import { countColumn } from '../../ui/data/column-kinds';
import type { Column } from '../../ui/data/columns';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords, type Words } from '../../ui/words';
import { Amount } from './parts/Amount';
import { PhaseBadge } from './parts/PhaseBadge';
import { phaseWord } from './round-words';

export function RoundListScreen() {
  const words = useWords();
  const { t } = words;
  const rounds = useRounds();
  const columns = useMemo(() => columnsIn(words), [words]);
  useCommands(useMemo(() => commandsIn(words), [words]));
  return (
    <>
      <PageHeader
        title={t('voting.title')}
        intro={t('voting.intro')}
        actions={
          <>
            <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newRound' })}>
              {t('voting.new')}
            </LinkButton>
            <LinkButton icon="file" href={hrefOf({ name: 'importRound' })}>
              {t('voting.import')}
            </LinkButton>
            <LinkButton icon="scale" href={hrefOf({ name: 'tryRules' })}>
              {t('trial.title')}
            </LinkButton>
          </>
        }
      />
      {rounds === undefined ? <Loading what={t('voting.title')} /> : null}
      {rounds?.length === 0 ? <EmptyState title={t('voting.emptyTitle')} why={t('voting.emptyWhy')} /> : null}
      {rounds === undefined || rounds.length === 0 ? null : (
        <DataTable
          label={t('voting.title')}
          columns={columns}
          rows={rounds}
          rowId={(round) => round.id}
          rowHref={(round) => hrefOf({ name: 'round', roundId: round.id })}
          emptyText={t('voting.emptyTitle')}
        />
      )}
    </>
  );
}

function columnsIn({ t }: Words): Column<Round>[] {
  return [
    {
      id: 'name',
      label: t('voting.name'),
      grow: 3,
      cell: (round) => t('voting.roundName', { number: round.number, name: round.name }),
      sortBy: (round) => round.number,
    },
    {
      id: 'phase',
      label: t('voting.phase'),
      grow: 1.4,
      cell: (round) => <PhaseBadge status={round.state.status} />,
      sortBy: (round) => phaseWord(t, round.state.status),
    },
    {
      id: 'pot',
      label: t('voting.pot'),
      align: 'end',
      grow: 1.2,
      cell: (round) => <Amount amount={round.pot} currency={round.currency} />,
      sortBy: (round) => round.pot,
    },
    countColumn({
      id: 'plans',
      label: t('voting.planCount'),
      of: (round) => round.plans.length,
    }),
    {
      id: 'ballots',
      label: t('voting.ballotCount'),
      align: 'end',
      cell: (round) => (isClosed(round) ? formatNumber(round.state.ballotCount) : '–'),
      sortBy: (round) => (isClosed(round) ? round.state.ballotCount : -1),
    },
  ];
}

function commandsIn({ t }: Words): Command[] {
  return [
    {
      id: 'voting-new',
      label: t('voting.new'),
      icon: 'add',
      role: 'new',
      href: hrefOf({ name: 'newRound' }),
    },
    { id: 'voting-import', label: t('voting.import'), icon: 'file', href: hrefOf({ name: 'importRound' }) },
    { id: 'voting-try', label: t('trial.title'), icon: 'scale', href: hrefOf({ name: 'tryRules' }) },
  ];
}
