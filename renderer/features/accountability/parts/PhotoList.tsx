/** The photos of a report with their captions; while it is written each can be taken away. */
import type { Evidence, EvidenceId } from '@shared/domain/accountability/evidence';
import { IconButton } from '../../../ui/Button';
import { photoAddress } from '../../../ui/photo-address';
import { useWords } from '../../../ui/words';

export type PhotoListProps = {
  readonly photos: readonly Evidence[];
  readonly onRemove?: (id: EvidenceId) => void;
};

export function PhotoList({ photos, onRemove }: PhotoListProps) {
  const { t } = useWords();
  return (
    <div className="photo-list">
      {photos.map((photo) => {
        const name = photo.caption === '' ? t('report.photoNoCaption') : photo.caption;
        return (
          <figure key={photo.id} className="photo-card">
            <img className="photo" src={photoAddress(photo)} alt={name} />
            <figcaption>
              {photo.caption}
              {onRemove === undefined ? null : (
                <IconButton
                  icon="trash"
                  label={t('report.photoRemove', { name })}
                  onPress={() => onRemove(photo.id)}
                />
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
