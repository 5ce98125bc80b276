/** Where the money came from and went to, in one year or in all: a picture that prints. */
import { useMemo } from 'react';
import type { PositionBook } from '../../../data/queries/position';
import { useToday } from '../../../data/use-today';
import { PotFlow } from '../../../ui/charts/PotFlow';
import { Select } from '../../../ui/fields/Select';
import { useKept } from '../../../ui/use-kept';
import { useWords } from '../../../ui/words';
import { flowSides, flowYears } from '../flow-view';

const ALL = 'all';

export function MoneyFromTo({ book }: { book: PositionBook }) {
  const words = useWords();
  const { t, euro } = words;
  const today = useToday();
  const years = useMemo(() => flowYears(book.entries), [book]);
  const [chosen, setChosen] = useKept<string>('position.flowYear', ALL);
  const year = years.find((one) => String(one) === chosen) ?? null;
  const sides = useMemo(() => flowSides(book, { year, today }, words), [book, year, today, words]);
  const figures = { came: euro(sides.came), went: euro(sides.went), closing: euro(sides.closing) };
  return (
    <div className="stack">
      <div className="field-row">
        <Select<string>
          label={t('position.flowYear')}
          value={year === null ? ALL : String(year)}
          onChange={(value) => setChosen(value ?? ALL)}
          choices={[
            { value: ALL, label: t('position.flowAllYears') },
            ...years.map((one) => ({ value: String(one), label: String(one) })),
          ]}
        />
      </div>
      {sides.whole === 0 ? (
        <p>{t('position.flowNone')}</p>
      ) : (
        <PotFlow
          title={t('position.flowTitle')}
          summary={t('position.flowSummary', figures)}
          fromHead={t('position.flowFrom')}
          toHead={t('position.flowTo')}
          amountHead={t('funds.ledger.amount')}
          pot={t('position.flowPot')}
          whole={sides.whole}
          from={sides.from}
          to={sides.to}
        />
      )}
    </div>
  );
}
