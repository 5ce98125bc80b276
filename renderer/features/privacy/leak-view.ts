/** A data leak in words: its clock, and its facts for a screen and for the list on paper. */
import type { DataLeak } from '@shared/domain/privacy/data-leak';
import type { LeakClock } from '@shared/domain/privacy/leak-clock';
import type { Fact } from '../../ui/data/FactList';
import type { StatusTone } from '../../ui/StatusBadge';
import type { Words } from '../../ui/words';

/** `nog 31 uur`, `te laat sinds ...`. */
export function clockWords(clock: LeakClock, { t, moment }: Words): string {
  switch (clock.kind) {
    case 'stopped':
      return t('leaks.clockStopped');
    case 'running':
      return t('leaks.clockLeft', { hours: clock.hoursLeft });
    case 'late':
      return t('leaks.clockLate', { moment: moment(clock.deadline) });
  }
}

export const CLOCK_TONES: Readonly<Record<LeakClock['kind'], StatusTone>> = {
  stopped: 'done',
  running: 'wait',
  late: 'stop',
};

export function leakFacts(leak: DataLeak, words: Words): Fact[] {
  const { t, moment, day, list } = words;
  const { discoveredAt, happened, leaked, people, measures, harm, harmWhy, state } = leak;
  const unknown = t('leaks.unknown');
  const kinds = leaked.map((kind) => t(`leaks.leaked.${kind}`));
  return [
    { label: t('leaks.discovered'), value: moment(discoveredAt) },
    { label: t('leaks.happened'), value: happened },
    { label: t('leaks.leaked'), value: kinds.length === 0 ? unknown : list(kinds) },
    { label: t('leaks.people'), value: people ?? unknown },
    { label: t('leaks.measures'), value: measures === '' ? unknown : measures },
    { label: t('leaks.harm'), value: harm === null ? unknown : `${t(`leaks.harm.${harm}`)}. ${harmWhy}` },
    { label: t('leaks.authority'), value: authorityWords(leak, words) },
    { label: t('leaks.told'), value: toldWords(leak, words) },
    ...(state.status === 'closed' ? [{ label: t('leaks.closedOn'), value: day(state.closedOn) }] : []),
  ];
}

function authorityWords({ authority }: DataLeak, { t, day }: Words): string {
  if (authority === null) return t('leaks.notDecided');
  return authority.kind === 'reported'
    ? t('leaks.reportedOn', { day: day(authority.on) })
    : t('leaks.notReported', authority);
}

function toldWords({ told }: DataLeak, { t, day }: Words): string {
  if (told === null) return t('leaks.notDecided');
  return told.kind === 'told'
    ? t('leaks.toldPeopleOn', { day: day(told.on) })
    : t('leaks.notToldPeople', told);
}
