/** Parts of a screen: a section with a heading, a card around one thing, a grid of cards. */
import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';

export type SectionProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the page under an h2. */
export function Section({ title, intro, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-header">
        <h2 id={id}>{title}</h2>
        {actions === undefined ? null : <div className="section-actions">{actions}</div>}
      </div>
      {intro === undefined ? null : <p className="section-intro">{intro}</p>}
      {children}
    </section>
  );
}

export type CardProps = {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'accent';
  readonly children: ReactNode;
};

/** A raised plane around one thing, with an h3 when it has a title. */
export function Card({ title, actions, tone = 'plain', children }: CardProps) {
  return (
    <div className={classNames('card', tone === 'accent' && 'card-accent')}>
      {title === undefined ? null : (
        <div className="card-header">
          <h3>{title}</h3>
          {actions}
        </div>
      )}
      {children}
    </div>
  );
}

/** Cards or figures beside each other, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
