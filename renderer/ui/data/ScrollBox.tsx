/** Around what may be wider than the window: scrolls sideways and shows it, by keyboard too, but is a stop only when it has to be. */
import { type ReactNode, useId, useRef } from 'react';
import { SidewaysFrame } from './SidewaysFrame';
import { useSideways } from './use-sideways';

export type ScrollBoxProps = {
  /** Said when the focus comes here to scroll. */
  readonly label: string;
  readonly children: ReactNode;
};

export function ScrollBox({ label, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const sideways = useSideways(box);
  return (
    <SidewaysFrame sideways={sideways} hintId={hintId}>
      <div
        ref={box}
        className="table-scroll"
        {...(sideways.isTooWide
          ? { role: 'group', tabIndex: 0, 'aria-label': label, 'aria-describedby': hintId }
          : {})}
      >
        {children}
      </div>
    </SidewaysFrame>
  );
}
