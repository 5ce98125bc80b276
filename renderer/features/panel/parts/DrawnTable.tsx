/** Numbers that were drawn, in order, with their groups and what became of them. */
import { type DrawnLottery, hasValues } from '@shared/domain/panel/lottery/lottery';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Menu } from '../../../ui/overlays/Menu';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { AskedOfDrawn } from './DrawnDialog';

export type DrawnTableProps = {
  readonly label: string;
  readonly lottery: DrawnLottery;
  readonly ids: readonly string[];
  readonly onAsk: (asked: AskedOfDrawn) => void;
};

export function DrawnTable({ label, lottery, ids, onAsk }: DrawnTableProps) {
  const { t } = useWords();
  const { list, state } = lottery;
  const valuesOf = new Map(list.candidates.map(({ id, values }) => [id, values]));
  const rows = ids.map((id, index) => ({ id, place: index + 1, values: valuesOf.get(id) ?? [] }));
  return (
    <PlainTable
      caption={label}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'number', label: t('lottery.number'), cell: ({ id }) => id },
        { id: 'place', label: t('lottery.place'), align: 'end', cell: ({ place }) => place },
        ...(hasValues(lottery)
          ? list.strata.map(({ name }, index) => ({
              id: `values-${index}`,
              label: name,
              cell: ({ values }: (typeof rows)[number]) => values[index] ?? '',
            }))
          : []),
        {
          id: 'state',
          label: t('lottery.state'),
          cell: ({ id }) => <StateOf state={state} id={id} />,
        },
        {
          id: 'act',
          label: t('lottery.act'),
          cell: ({ id }) => (
            <Menu
              label={t('lottery.actOn', { candidate: id })}
              icon="more"
              entries={entriesOf(state, id).map((what) => ({
                id: what,
                label: t(`lottery.${what}`),
                onChoose: () => onAsk({ what, candidate: id }),
              }))}
            />
          ),
        },
      ]}
    />
  );
}

type State = DrawnLottery['state'];

function entriesOf({ takenOver, reserves, changes }: State, id: string): AskedOfDrawn['what'][] {
  const waits = reserves.includes(id) && !changes.some((change) => change.in === id);
  return waits || takenOver.includes(id) ? ['dropOut'] : ['takeOver', 'dropOut'];
}

function StateOf({ state, id }: { readonly state: State; readonly id: string }) {
  const { t } = useWords();
  const { takenOver, reserves, changes } = state;
  if (takenOver.includes(id)) return <StatusBadge tone="done">{t('lottery.isTaken')}</StatusBadge>;
  const came = changes.find((change) => change.in === id);
  if (came !== undefined) {
    return <StatusBadge tone="busy">{t('lottery.insteadOf', { out: came.out })}</StatusBadge>;
  }
  return reserves.includes(id) ? (
    <StatusBadge tone="wait">{t('lottery.isReserve')}</StatusBadge>
  ) : (
    <StatusBadge tone="busy">{t('lottery.inSeat')}</StatusBadge>
  );
}
