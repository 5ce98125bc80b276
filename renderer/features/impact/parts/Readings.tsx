/** The simple and the strict reading beside each other, each with its sum written out. */

import type { ReactNode } from 'react';
import { Card, CardGrid, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { ReadingFigures } from '../map-view';

export type ReadingsProps = {
  readonly simple: ReadingFigures;
  readonly strict: ReadingFigures;
  /** What to read with them. */
  readonly children: ReactNode;
};

export function Readings({ simple, strict, children }: ReadingsProps) {
  const { t } = useWords();
  const isSame = simple.inputs === strict.inputs;
  return (
    <Section title={t('impact.ratioTitle')} intro={isSame ? t('impact.sameReading') : undefined}>
      <div className="stack">
        <CardGrid>
          <One figures={simple} />
          <One figures={strict} />
        </CardGrid>
        {children}
      </div>
    </Section>
  );
}

function One({ figures }: { figures: ReadingFigures }) {
  const { t, euro } = useWords();
  const { reading, ratio, breakEven } = figures;
  return (
    <Card title={t(`impact.${reading}`)}>
      <p className="ratio-figure">{ratio ?? t('impact.noRatio')}</p>
      {ratio === null ? null : (
        <p className="ratio-sum">
          {t('impact.ratioFormula', { value: euro(figures.value), inputs: euro(figures.inputs), ratio })}
        </p>
      )}
      <p>{t(`impact.${reading}Help`)}</p>
      <p>{t('impact.netLine', { net: euro(figures.net) })}</p>
      {breakEven === null ? null : <p>{t('impact.breakEvenLine', { percent: breakEven })}</p>}
    </Card>
  );
}
