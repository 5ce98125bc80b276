/** Photos: chosen, drawn anew without place or camera, kept with consent and a caption. */
import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { removePhoto } from '@shared/domain/accountability/actions/remove-photo';
import { type Evidence, type EvidenceId, PHOTO_CONSENTS } from '@shared/domain/accountability/evidence';
import type { Report } from '@shared/domain/accountability/report';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/feedback/Loading';
import { tell } from '../../../ui/feedback/messages';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { problemWords } from '../../../ui/forms/problem-words';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type DrawnPhoto, drawnPhoto, photoAddress } from '../photo';
import { PhotoList } from './PhotoList';

const ENDINGS = ['.jpg', '.jpeg', '.png', '.webp'] as const;

export type PhotoStepProps = { readonly report: Report; readonly photos: readonly Evidence[] };

export function PhotoStep({ report, photos }: PhotoStepProps) {
  const words = useWords();
  const { t } = words;
  const [drawn, setDrawn] = useState<DrawnPhoto | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const choose = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setBusy(true);
    const photo = await drawnPhoto(file);
    setBusy(false);
    setProblem(photo.ok ? undefined : t('accountability.notAPicture'));
    setDrawn(photo.ok ? photo.value : null);
  };
  const remove = async (evidenceId: EvidenceId) => {
    const done = await perform(removePhoto, { evidenceId });
    if (!done.ok) return tell({ tone: 'warning', text: problemWords(words, done.error) });
    tellDone(t('report.photoRemoved'), done.value.undo);
  };
  return (
    <>
      <p>{t('report.photosIntro')}</p>
      {drawn === null ? (
        <FileDrop
          label={t('report.photoAdd')}
          description={t('report.photoDrop')}
          errorMessage={problem}
          endings={ENDINGS}
          onFiles={(files) => void choose(files)}
        />
      ) : (
        <NewPhoto report={report} drawn={drawn} onClose={() => setDrawn(null)} />
      )}
      {isBusy ? <Loading what={t('report.photoBusy')} /> : null}
      <h3>{t('report.photos')}</h3>
      {photos.length === 0 ? <p>{t('report.photosNone')}</p> : null}
      <PhotoList photos={photos} onRemove={(id) => void remove(id)} />
    </>
  );
}

type NewPhotoProps = {
  readonly report: Report;
  readonly drawn: DrawnPhoto;
  readonly onClose: () => void;
};

function NewPhoto({ report, drawn, onClose }: NewPhotoProps) {
  const words = useWords();
  const { t } = words;
  const [consent, setConsent] = useState<Evidence['consent'] | null>(null);
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const keep = async () => {
    if (consent === null) return setProblem(t('fields.required'));
    const done = await perform(addPhoto, { reportId: report.id, ...drawn, caption, consent });
    if (!done.ok) return setProblem(problemWords(words, done.error));
    tellDone(t('report.photoAdded'), done.value.undo);
    onClose();
  };
  return (
    <Card>
      <img
        className="photo"
        src={photoAddress(drawn)}
        alt={caption === '' ? t('report.photoNoCaption') : caption}
      />
      <RadioGroup
        label={t('report.photoConsent')}
        value={consent}
        onChange={setConsent}
        errorMessage={problem}
        choices={PHOTO_CONSENTS.map((value) => ({ value, label: t(`report.consent.${value}`) }))}
      />
      <TextField
        label={t('report.photoCaption')}
        value={caption}
        onChange={setCaption}
        maxLength={300}
        isOptional
      />
      <div className="form-actions">
        <Button kind="primary" onPress={() => void keep()}>
          {t('report.photoKeep')}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </Card>
  );
}
