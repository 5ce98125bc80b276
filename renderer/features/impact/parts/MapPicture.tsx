/** What went in beside what it brought, as bars. */
import { roundedCents } from '@shared/domain/impact/exact';
import { sroiOf } from '@shared/domain/impact/sroi';
import type { ValueMap } from '@shared/domain/impact/value-map';
import { formatShortEuro } from '@shared/i18n/format';
import { cents } from '@shared/kernel/money';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { useWords } from '../../../ui/words';
import { pictureBars } from '../map-view';

export function MapPicture({ map }: { map: ValueMap }) {
  const { t, euro } = useWords();
  const bars = pictureBars(map);
  const { inputs, presentValue } = sroiOf(map, 'strict');
  if (bars.length === 0) return null;
  return (
    <HorizontalBars
      title={t('impact.pictureTitle')}
      summary={t('impact.pictureSummary', {
        inputs: euro(roundedCents(inputs)),
        value: euro(roundedCents(presentValue)),
      })}
      labelHead={t('impact.pictureRow')}
      valueHead={t('impact.value')}
      bars={bars}
      groups={[t('impact.pictureInput'), t('impact.pictureValue')]}
      format={(value) => formatShortEuro(cents(value))}
    />
  );
}
