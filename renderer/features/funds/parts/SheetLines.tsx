/** The lines of a spreadsheet as the contributions that they become. */
import type { SheetSource, SheetWorld } from '@shared/domain/funds/opening-sheet';
import { earmarkWords } from '@shared/i18n/earmark-words';
import { sumOf } from '@shared/kernel/money';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export type SheetLinesProps = {
  readonly sources: readonly SheetSource[];
  readonly world: SheetWorld;
};

const FIGURES = ['left', 'toCome', 'owed'] as const;

export function SheetLines({ sources, world: { initiatives } }: SheetLinesProps) {
  const { t } = useWords();
  const shown = FIGURES.filter(
    (figure) => figure === 'left' || sources.some(({ source }) => source[figure] !== 0),
  );
  return (
    <PlainTable
      caption={t('openingSheet.lines')}
      showsCaption
      rows={sources}
      rowId={({ line }) => String(line)}
      columns={[
        {
          id: 'giver',
          label: t('openingSheet.field.giver'),
          cell: ({ giverName: name, source }) =>
            source.giver.kind === 'new' ? t('openingSheet.newGiver', { name }) : name,
          total: t('openingSheet.total'),
        },
        { id: 'title', label: t('openingSheet.field.title'), cell: ({ source }) => source.title },
        {
          id: 'form',
          label: t('openingSheet.field.form'),
          cell: ({ source }) => t(`funds.contribution.form.${source.form}`),
        },
        {
          id: 'earmark',
          label: t('openingSheet.field.earmark'),
          cell: ({ source }) => earmarkWords(t, source.earmark, { initiatives, rounds: [] }),
        },
        ...shown.map((figure) => ({
          id: figure,
          label: t(`openingSheet.field.${figure}`),
          align: 'end' as const,
          cell: ({ source }: SheetSource) => <MoneyText amount={source[figure]} />,
          total: <MoneyText amount={sumOf(sources, ({ source }) => source[figure])} />,
        })),
        {
          id: 'line',
          label: t('openingSheet.line'),
          align: 'end',
          cell: ({ line }) => line,
        },
      ]}
    />
  );
}
