/** The value maps by name, each with both readings; and the ways to a new one. */
import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { sroiOf } from '@shared/domain/impact/sroi';
import type { ValueMap } from '@shared/domain/impact/value-map';
import { perform } from '../../../data/perform';
import { goTo, hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { EMPTY_MAP } from '../map-form';
import { shownRatio } from '../map-view';
import { OpenExample } from './OpenExample';

export function MapList({ maps }: { maps: readonly ValueMap[] }) {
  const words = useWords();
  const { t } = words;
  const ratio = (reading: 'simple' | 'strict') => ({
    id: reading,
    label: t(`impact.${reading}`),
    align: 'end' as const,
    cell: (map: ValueMap) => shownRatio(sroiOf(map, reading).ratio) ?? t('impact.noRatio'),
  });
  const add = async () => {
    const done = await perform(recordValueMap, { ...EMPTY_MAP, title: t('impact.newMap') });
    if (!done.ok) return tell({ tone: 'warning', text: problemWords(words, done.error) });
    goTo({ name: 'valueMap', valueMapId: done.value.subjectId });
  };
  return (
    <Section
      title={t('impact.maps')}
      intro={t('impact.mapsIntro')}
      actions={
        <>
          <Button icon="add" onPress={() => void add()}>
            {t('impact.newMap')}
          </Button>
          <OpenExample />
        </>
      }
    >
      {maps.length === 0 ? (
        <p>{t('impact.mapsNone')}</p>
      ) : (
        <PlainTable
          caption={t('impact.maps')}
          rows={maps}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'title',
              label: t('impact.title'),
              cell: ({ id, title }) => (
                <TextLink href={hrefOf({ name: 'valueMap', valueMapId: id })}>{title}</TextLink>
              ),
            },
            ratio('simple'),
            ratio('strict'),
          ]}
        />
      )}
    </Section>
  );
}
