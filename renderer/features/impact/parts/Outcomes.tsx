/** What changed, row by row, each with the whole chain from quantity to value. */
import type { ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Card, Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { chainRows, yearRows } from '../map-view';
import { OutcomeDialog } from './OutcomeDialog';

export function Outcomes({ map }: { map: ValueMap }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<{ readonly row: ValueOutcome | null } | null>(null);
  return (
    <Section
      title={t('impact.outcomes')}
      intro={t('impact.outcomesIntro')}
      actions={
        <Button icon="add" onPress={() => setOpened({ row: null })}>
          {t('impact.outcomeAdd')}
        </Button>
      }
    >
      {map.outcomes.length === 0 ? <p>{t('impact.outcomesNone')}</p> : null}
      <div className="outcome-list">
        {map.outcomes.map((row) => (
          <Outcome key={row.id} row={row} onChange={() => setOpened({ row })} />
        ))}
      </div>
      {map.outcomes.some(({ years }) => years > 1) || map.discountRate > 0 ? <Years map={map} /> : null}
      {opened === null ? null : <OutcomeDialog map={map} row={opened.row} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function Outcome({ row, onChange }: { row: ValueOutcome; onChange: () => void }) {
  const words = useWords();
  const { t } = words;
  const name = `${row.stakeholder}: ${row.change}`;
  return (
    <Card
      title={name}
      actions={
        <Button kind="quiet" label={`${t('common.change')}: ${name}`} onPress={onChange}>
          {t('common.change')}
        </Button>
      }
    >
      <div className="stack">
        <FactList
          facts={[
            ...(row.indicator === '' ? [] : [{ label: t('impact.indicator'), value: row.indicator }]),
            { label: t('impact.proxySource'), value: row.proxySource === '' ? '–' : row.proxySource },
          ]}
        />
        <PlainTable
          caption={t('impact.chain', { name })}
          rows={chainRows(row, words)}
          rowId={({ id }) => id}
          columns={[
            { id: 'step', label: t('impact.chainStep'), cell: ({ step }) => step },
            {
              id: 'left',
              label: t('impact.chainRest'),
              align: 'end',
              cell: ({ left }) => <MoneyText amount={left} />,
            },
          ]}
        />
      </div>
    </Card>
  );
}

function Years({ map }: { map: ValueMap }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('impact.yearsTitle')}</h3>
      <PlainTable
        caption={t('impact.yearsTitle')}
        rows={yearRows(map)}
        rowId={({ year }) => String(year)}
        columns={[
          { id: 'year', label: t('impact.year'), cell: ({ year }) => year },
          {
            id: 'value',
            label: t('impact.yearValue'),
            align: 'end',
            cell: ({ value }) => <MoneyText amount={value} />,
          },
          {
            id: 'present',
            label: t('impact.yearPresent'),
            align: 'end',
            cell: ({ present }) => <MoneyText amount={present} />,
          },
        ]}
      />
    </>
  );
}
