/** The heading of a step that just came: it takes the focus, so that a screen reader begins there. */
import { type ReactNode, useEffect, useRef } from 'react';

export type FocusedHeadingProps = { readonly className?: string; readonly children: ReactNode };

export function FocusedHeading({ className, children }: FocusedHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
