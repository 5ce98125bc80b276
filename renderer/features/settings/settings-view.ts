/** How the data is kept, in sentences. */
import { formatNumber } from '@shared/i18n/format';
import type { Response } from '@shared/ipc/contract';
import type { StorageStatus } from '../../data/queries/settings';
import type { Fact } from '../../ui/data/FactList';
import type { Words } from '../../ui/words';

type Space = Response<'disk.freeSpace'>;

export function storageFacts(status: StorageStatus, space: Space | null, { t }: Words): Fact[] {
  const { kind, persisted, journaled, readOnly, quarantined } = status;
  return [
    {
      label: t('settings.where'),
      value: t(kind === 'desktop' ? 'settings.whereDesktop' : 'settings.whereBrowser'),
    },
    {
      label: t('settings.saving'),
      value: t(readOnly === null ? 'settings.savingFine' : 'settings.savingReadOnly'),
    },
    {
      label: t('settings.journal'),
      value: t(journaled ? 'settings.journalPresent' : 'settings.journalAbsent'),
    },
    {
      label: t('settings.persisted'),
      value: t(persisted ? 'settings.persistedYes' : 'settings.persistedNo'),
    },
    { label: t('settings.free'), value: spaceWords(space, t) },
    {
      label: t('settings.aside'),
      value: quarantined === 0 ? t('settings.asideNone') : t('settings.asideSome', { n: quarantined }),
    },
  ];
}

function spaceWords(space: Space | null, t: Words['t']): string {
  if (space === null) return t('settings.freeUnknown');
  const size = sizeWords(space.freeBytes);
  switch (space.level) {
    case 'fine':
      return t('settings.freeFine', { size });
    case 'low':
      return t('settings.freeLow', { size });
    case 'full':
      return t('settings.freeFull', { size });
  }
}

const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;

/** `12,3 GB`; below one, `450 MB`. Rounded down: never more than there is. */
export function sizeWords(bytes: number): string {
  if (bytes >= GIGABYTE) return `${formatNumber(Math.floor(bytes / (GIGABYTE / 10)) / 10, 1)} GB`;
  return `${formatNumber(Math.floor(bytes / MEGABYTE))} MB`;
}
