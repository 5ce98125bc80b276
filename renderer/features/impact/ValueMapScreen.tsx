/** One value map with its reasoning open: both readings, the warnings, the inputs, and each row from quantity to value. */
import { removeValueMap } from '@shared/domain/impact/actions/remove-value-map';
import { sroiOf } from '@shared/domain/impact/sroi';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { useValueMap, type ValueMapFile } from '../../data/queries/impact';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { tellDone } from '../../ui/feedback/undo-stack';
import { problemWords } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog';
import { useWords } from '../../ui/words';
import { figuresOf } from './map-view';
import { DetailsDialog } from './parts/DetailsDialog';
import { Inputs } from './parts/Inputs';
import { MapPicture } from './parts/MapPicture';
import { MapWarnings } from './parts/MapWarnings';
import { Outcomes } from './parts/Outcomes';
import { Readings } from './parts/Readings';

export function ValueMapScreen({ valueMapId }: { valueMapId: string }) {
  const { t } = useWords();
  const file = useValueMap(valueMapId);
  if (file === undefined) return <Loading what={t('impact.what')} />;
  if (file === null) return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  return <Opened file={file} />;
}

function Opened({ file }: { file: ValueMapFile }) {
  const { t } = useWords();
  const { map } = file;
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <PageHeader
        title={map.title}
        intro={map.note === '' ? undefined : map.note}
        back={{ label: t('impact.back'), href: hrefOf({ name: 'impact' }) }}
        actions={
          <>
            <Button icon="edit" onPress={() => setChanging(true)}>
              {t('impact.change')}
            </Button>
            <Remove file={file} />
          </>
        }
      />
      <Readings simple={figuresOf(sroiOf(map, 'simple'))} strict={figuresOf(sroiOf(map, 'strict'))}>
        <MapWarnings map={map} />
      </Readings>
      <div className="map-picture">
        <MapPicture map={map} />
      </div>
      <Inputs map={map} />
      <Outcomes map={map} />
      {isChanging ? <DetailsDialog file={file} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

function Remove({ file }: { file: ValueMapFile }) {
  const words = useWords();
  const { t } = words;
  const [isAsked, setAsked] = useState(false);
  const remove = async () => {
    setAsked(false);
    const done = await perform(removeValueMap, { valueMapId: file.map.id });
    if (!done.ok) return tell({ tone: 'warning', text: problemWords(words, done.error) });
    tellDone(t('impact.removed'), done.value.undo);
    goTo({ name: 'impact' });
  };
  return (
    <>
      <Button icon="trash" onPress={() => setAsked(true)}>
        {t('impact.remove')}
      </Button>
      <ConfirmDialog
        title={t('impact.removeTitle')}
        confirmLabel={t('impact.remove')}
        isDangerous
        isOpen={isAsked}
        onConfirm={() => void remove()}
        onCancel={() => setAsked(false)}
      >
        <p>{t('impact.removeText')}</p>
      </ConfirmDialog>
    </>
  );
}
