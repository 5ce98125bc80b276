/** Every lottery that was fixed, the stopped ones too: nobody tries until it fits. */
import type { Lottery } from '@shared/domain/panel/lottery/lottery';
import { useMemo } from 'react';
import { useLotteries } from '../../data/queries/panel';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { type Command, useCommands } from '../../ui/commands';
import { countColumn, dayColumn } from '../../ui/data/column-kinds';
import type { Column } from '../../ui/data/columns';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords, type Words } from '../../ui/words';
import { LotteryBadge } from './parts/LotteryBadge';

export function LotteriesScreen() {
  const words = useWords();
  const { t } = words;
  const lotteries = useLotteries();
  const columns = useMemo(() => columnsIn(words), [words]);
  useCommands(useMemo(() => commandsIn(words), [words]));
  if (lotteries === undefined) return <Loading what={t('lottery.title')} />;
  return (
    <>
      <PageHeader
        title={t('lottery.title')}
        intro={t('lottery.intro')}
        actions={
          <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newLottery' })}>
            {t('lottery.new')}
          </LinkButton>
        }
      />
      {lotteries.length === 0 ? (
        <EmptyState title={t('lottery.noneTitle')} why={t('lottery.noneWhy')} />
      ) : (
        <DataTable
          label={t('lottery.title')}
          columns={columns}
          rows={lotteries}
          rowId={({ id }) => id}
          rowHref={({ id }) => hrefOf({ name: 'lottery', lotteryId: id })}
          emptyText={t('lottery.noneTitle')}
        />
      )}
    </>
  );
}

function columnsIn({ t }: Words): Column<Lottery>[] {
  return [
    {
      id: 'name',
      label: t('lottery.name'),
      grow: 2.5,
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'state',
      label: t('lottery.state'),
      cell: ({ state }) => <LotteryBadge status={state.status} />,
      sortBy: ({ state }) => t(`lottery.state.${state.status}`),
    },
    dayColumn({ id: 'day', label: t('lottery.fixedOn'), of: ({ committedOn }) => committedOn }),
    countColumn({ id: 'seats', label: t('lottery.seats'), of: ({ list }) => list.size }),
    countColumn({
      id: 'candidates',
      label: t('lottery.candidates'),
      of: ({ list }) => list.candidates.length,
    }),
  ];
}

function commandsIn({ t }: Words): Command[] {
  const href = hrefOf({ name: 'newLottery' });
  return [{ id: 'lottery-new', label: t('lottery.new'), icon: 'add', role: 'new', href }];
}
