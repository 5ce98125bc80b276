/** Shows that a table is wider than its place: a line above it, and a shade where more is to be seen. */
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { Sideways } from './sideways';

export type SidewaysFrameProps = {
  readonly sideways: Sideways;
  /** The id of the line, for `aria-describedby` of what scrolls. */
  readonly hintId: string;
  /** What scrolls; only one thing. */
  readonly children: ReactNode;
};

export function SidewaysFrame({ sideways, hintId, children }: SidewaysFrameProps) {
  const { t } = useWords();
  return (
    <div className="sideways">
      {sideways.isTooWide ? (
        <p id={hintId} className="sideways-hint">
          <Icon name="sideways" />
          {t('common.scrollHint')}
        </p>
      ) : null}
      <div
        className={classNames(
          'sideways-edges',
          sideways.hasBefore && 'sideways-before',
          sideways.hasAfter && 'sideways-after',
        )}
      >
        {children}
      </div>
    </div>
  );
}
