/** The time that is left for a plan, in figures that can be read from the back of the room; nothing of it is kept. */
import { useState } from 'react';
import { ticksNow, useTicks } from '../../../data/use-ticks';
import { Button } from '../../../ui/Button';
import { classNames } from '../../../ui/class-names';
import { useWords } from '../../../ui/words';
import { clockFace, secondsLeft, signOf, startedAt, stoppedAt, timerOf } from '../timer';

export function PlanTimer({ minutes }: { minutes: number }) {
  const { t } = useWords();
  const [timer, setTimer] = useState(() => timerOf(minutes));
  const isRunning = timer.since !== null;
  const seconds = secondsLeft(timer, useTicks(isRunning));
  const sign = signOf(seconds);
  return (
    <section
      className={classNames('plan-timer', sign && `plan-timer-${sign}`)}
      aria-label={t('meeting.timer')}
    >
      <p className="plan-timer-label">{t('meeting.timer')}</p>
      <p className="plan-timer-face" role="timer" aria-label={t('meeting.timer')}>
        {clockFace(seconds)}
      </p>
      <p className="plan-timer-sign" role="status">
        {sign === null ? '' : t(`meeting.${sign}`)}
      </p>
      <div className="button-row">
        {isRunning ? (
          <Button kind="primary" onPress={() => setTimer(stoppedAt(timer, ticksNow()))}>
            {t('meeting.pause')}
          </Button>
        ) : (
          <Button
            kind="primary"
            isDisabled={seconds === 0}
            onPress={() => setTimer(startedAt(timer, ticksNow()))}
          >
            {t('meeting.start')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setTimer(timerOf(minutes))}>
          {t('meeting.again')}
        </Button>
      </div>
    </section>
  );
}
