/** The clock of a scan as a ring: how many of the days are used, and what is left. */
import type { ScanClock } from '@shared/domain/applications/scan-clock';
import { useWords } from '../../../ui/words';
import { clockWords } from '../clock-words';

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

export function ScanClockPicture({ clock, scanDays }: { clock: ScanClock; scanDays: number }) {
  const { t } = useWords();
  const used = Math.min(Math.max(clock.daysUsed, 0), scanDays);
  const left = clockWords(clock, t);
  const state = clock.overdue ? 'late' : clock.paused ? 'paused' : 'running';
  return (
    <div className={`scan-clock scan-clock-${state}`}>
      <svg
        viewBox="0 0 128 128"
        role="img"
        aria-label={t('applications.scan.clock', { used: clock.daysUsed, all: scanDays, left })}
      >
        <circle className="scan-clock-track" cx="64" cy="64" r={RADIUS} />
        <circle
          className="scan-clock-used"
          cx="64"
          cy="64"
          r={RADIUS}
          strokeDasharray={`${(used / scanDays) * ROUND} ${ROUND}`}
          transform="rotate(-90 64 64)"
        />
        <text className="scan-clock-days" x="64" y="74" textAnchor="middle">
          {Math.abs(clock.daysLeft)}
        </text>
      </svg>
      <p className="scan-clock-words">{left}</p>
    </div>
  );
}
