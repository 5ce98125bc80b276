/** Photos: chosen, drawn anew without place or camera, kept with consent and a caption. */
import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { removePhoto } from '@shared/domain/accountability/actions/remove-photo';
import { type Evidence, type EvidenceId, PHOTO_CONSENTS } from '@shared/domain/accountability/evidence';
import type { Report } from '@shared/domain/accountability/report';
import { endingsOf } from '@shared/ipc/file-purposes';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { problemWords } from '../../../ui/forms/problem-words';
import { Card } from '../../../ui/layout/Section';
import { photoAddress } from '../../../ui/photo-address';
import { useFileJob } from '../../../ui/use-job';
import { useWords } from '../../../ui/words';
import type { DrawnPhoto, PhotoAnswer } from '../../../workers/photo';
import { drawPhoto } from '../../../workers/photo-job';
import { PhotoList } from './PhotoList';

export type PhotoStepProps = { readonly report: Report; readonly photos: readonly Evidence[] };

export function PhotoStep({ report, photos }: PhotoStepProps) {
  const words = useWords();
  const { t, forCode } = words;
  const { work, begin, stop, clear } = useFileJob<PhotoAnswer>();
  const answer = work.status === 'done' ? work.answer : null;
  const problem = answer?.ok === false ? forCode(answer.error.code, answer.error.params) : null;
  const remove = async (evidenceId: EvidenceId) => {
    const done = await perform(removePhoto, { evidenceId });
    if (!done.ok) return tell({ tone: 'warning', text: problemWords(words, done.error) });
    tellDone(t('report.photoRemoved'), done.value.undo);
  };
  return (
    <>
      <p>{t('report.photosIntro')}</p>
      {answer?.ok !== true ? (
        <FileDrop
          label={t('report.photoAdd')}
          description={t('report.photoDrop')}
          errorMessage={problem ?? undefined}
          endings={endingsOf('photo')}
          onFiles={([file]) => {
            if (file !== undefined) begin(file, () => drawPhoto(file));
          }}
        />
      ) : (
        <NewPhoto report={report} drawn={answer.value} onClose={clear} />
      )}
      {work.status === 'busy' ? (
        <ProgressPanel label={t('report.photoBusy')} percent={work.percent} onCancel={stop} />
      ) : null}
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
