/** Where a thing stands, in a word. The colour only helps; the word tells it. */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

/** `done` good and finished, `busy` going on, `wait` somebody must act, `stop` refused or failed, `idle` draft or old. */
export type StatusTone = 'done' | 'busy' | 'wait' | 'stop' | 'idle';

const TONE_ICONS: Readonly<Record<StatusTone, IconName>> = {
  done: 'check',
  busy: 'arrowRight',
  wait: 'clock',
  stop: 'close',
  idle: 'minus',
};

export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={classNames('badge', `badge-${tone}`)}>
      <Icon name={TONE_ICONS[tone]} />
      {children}
    </span>
  );
}
