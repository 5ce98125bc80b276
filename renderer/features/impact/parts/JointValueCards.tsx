/** The joint return of all value maps, sum over sum, in both readings beside each other. */
import { roundedCents } from '@shared/domain/impact/exact';
import { jointValue } from '@shared/domain/impact/portfolio';
import { READINGS, type Reading } from '@shared/domain/impact/sroi';
import type { ValueMap } from '@shared/domain/impact/value-map';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { shownRatio } from '../map-view';

export function JointValueCards({ maps }: { maps: readonly ValueMap[] }) {
  const { t } = useWords();
  const counted = jointValue(maps, 'strict').maps;
  return (
    <Section title={t('impact.joint')} intro={t('impact.jointIntro')}>
      {counted === 0 ? (
        <p>{t('impact.jointNone')}</p>
      ) : (
        <CardGrid>
          {READINGS.map((reading) => (
            <Joint key={reading} maps={maps} reading={reading} />
          ))}
        </CardGrid>
      )}
      <p className="never-ranked">{t('impact.neverRanked')}</p>
    </Section>
  );
}

function Joint({ maps, reading }: { maps: readonly ValueMap[]; reading: Reading }) {
  const { t, euro } = useWords();
  const joint = jointValue(maps, reading);
  const ratio = shownRatio(joint.ratio);
  return (
    <StatCard
      label={t(`impact.${reading}`)}
      figure={ratio ?? t('impact.noRatio')}
      note={
        <>
          {euro(roundedCents(joint.presentValue))} / {euro(roundedCents(joint.inputs))}
          <br />
          {t('impact.jointMaps', { n: joint.maps })} {t(`impact.${reading}Help`)}
        </>
      }
    />
  );
}
