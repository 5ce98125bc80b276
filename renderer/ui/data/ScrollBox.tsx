/** Around what may be wider than the window: scrolls sideways, by keyboard too, but is a stop only when it has to be. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

export type ScrollBoxProps = {
  /** Said when the focus comes here to scroll. */
  readonly label: string;
  readonly children: ReactNode;
};

export function ScrollBox({ label, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isTooWide, setTooWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setTooWide(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="table-scroll"
      {...(isTooWide ? { role: 'group', tabIndex: 0, 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}
