/** What happened, in order of time: when, what, who. */
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';

export type TimelineEntry = {
  readonly id: string;
  /** A `DayText` or `MomentText`. */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly icon?: IconName;
};

export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className="timeline-entry">
          <span className="timeline-mark" aria-hidden="true">
            {entry.icon === undefined ? null : <Icon name={entry.icon} />}
          </span>
          <div className="timeline-words">
            <p className="timeline-when">{entry.when}</p>
            <p className="timeline-title">{entry.title}</p>
            {entry.body === undefined ? null : <div className="timeline-body">{entry.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
