/** What went in: each input with its source, and in which reading it counts. */
import { roundedCents } from '@shared/domain/impact/exact';
import { sroiOf } from '@shared/domain/impact/sroi';
import type { ValueInput, ValueMap } from '@shared/domain/impact/value-map';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { InputDialog } from './InputDialog';

export function Inputs({ map }: { map: ValueMap }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<{ readonly row: ValueInput | null } | null>(null);
  const total = roundedCents(sroiOf(map, 'strict').inputs);
  return (
    <Section
      title={t('impact.inputs')}
      actions={
        <Button icon="add" onPress={() => setOpened({ row: null })}>
          {t('impact.inputAdd')}
        </Button>
      }
    >
      {map.inputs.length === 0 ? (
        <p>{t('impact.inputsNone')}</p>
      ) : (
        <PlainTable
          caption={t('impact.inputs')}
          rows={map.inputs}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'label',
              label: t('impact.inputLabel'),
              cell: (row) => row.label,
              total: t('common.total'),
            },
            { id: 'kind', label: t('impact.inputKind'), cell: ({ kind }) => t(`impact.inputKind.${kind}`) },
            { id: 'source', label: t('impact.source'), cell: ({ source }) => source },
            {
              id: 'counts',
              label: t('impact.countsIn'),
              cell: ({ kind }) => t(kind === 'volunteerTime' ? 'impact.countsStrict' : 'impact.countsBoth'),
            },
            {
              id: 'amount',
              label: t('impact.inputAmount'),
              align: 'end',
              cell: ({ amount }) => <MoneyText amount={amount} />,
              total: <MoneyText amount={total} />,
            },
            {
              id: 'act',
              label: t('common.change'),
              cell: (row) => (
                <Button
                  kind="quiet"
                  label={`${t('common.change')}: ${row.label}`}
                  onPress={() => setOpened({ row })}
                >
                  {t('common.change')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {opened === null ? null : <InputDialog map={map} row={opened.row} onClose={() => setOpened(null)} />}
    </Section>
  );
}
