/** The simple and the strict reading beside each other, each with its sum written out. */

import { FactList } from '../../../ui/data/FactList';
import { Card, CardGrid, Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import type { ReadingFigures } from '../map-view';

export function Readings({ simple, strict }: { simple: ReadingFigures; strict: ReadingFigures }) {
  const { t } = useWords();
  const isSame = simple.inputs === strict.inputs;
  return (
    <Section title={t('impact.ratioTitle')} intro={isSame ? t('impact.sameReading') : undefined}>
      <CardGrid>
        <One figures={simple} />
        <One figures={strict} />
      </CardGrid>
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
      <FactList
        facts={[
          { label: t('impact.net'), value: <MoneyText amount={figures.net} /> },
          ...(breakEven === null
            ? []
            : [
                {
                  label: t('impact.breakEven'),
                  value: t('impact.breakEvenLine', { percent: breakEven }),
                },
              ]),
        ]}
      />
    </Card>
  );
}
