/** The head of a screen: its only h1, a sentence, and what can be done here. It names the window and takes the focus. */
import { type ReactNode, useEffect, useRef } from 'react';
import { TextLink } from '../Button';
import { Icon } from '../Icon';
import { usePageVisit } from './page-visit';

export type PageHeaderProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly intro?: ReactNode;
  /** Where this screen belongs: `{ label: 'Gevers', href: hrefOf({ name: 'givers' }) }`. */
  readonly back?: { readonly label: string; readonly href: string };
  /** Beside the title, such as a `StatusBadge`. */
  readonly status?: ReactNode;
  /** Buttons; the primary one first. */
  readonly actions?: ReactNode;
};

export function PageHeader({ title, intro, back, status, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { number, windowTitle } = usePageVisit();
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title, windowTitle]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const isLink = document.activeElement?.closest('nav, main a, [role="dialog"]') !== null;
    if (number > 0 && (isLost || isLink)) heading.current?.focus({ preventScroll: true });
  }, [number]);
  return (
    <header className="page-header">
      {back === undefined ? null : (
        <p className="page-back">
          <TextLink href={back.href}>
            <Icon name="arrowLeft" />
            {back.label}
          </TextLink>
        </p>
      )}
      <div className="page-title-row">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {status}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </div>
      {intro === undefined ? null : <div className="page-intro">{intro}</div>}
    </header>
  );
}
