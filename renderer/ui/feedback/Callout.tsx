/** A note that must be seen: something to know, to watch, that went well or that cannot be done. */
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';

export type CalloutTone = 'info' | 'done' | 'warning' | 'danger';

const ICONS: Readonly<Record<CalloutTone, IconName>> = {
  info: 'info',
  done: 'check',
  warning: 'alert',
  danger: 'alert',
};

export type CalloutProps = {
  readonly tone: CalloutTone;
  readonly title: string;
  readonly children?: ReactNode;
};

export function Callout({ tone, title, children }: CalloutProps) {
  return (
    <div className={`callout callout-${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>
        <p className="callout-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
