/** Parts of a screen: a section with a heading, a card around one thing, a grid of cards. */
import { createContext, type ReactNode, useContext, useId } from 'react';
import { classNames } from '../class-names';
import { Heading, UnderHeading } from './Heading';

export type SectionProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** The parts in it bear its name before their own: for parts that a page shows more than once. */
  readonly namesParts?: boolean;
  readonly children: ReactNode;
};

/** The id of the heading that the name of a part begins with. */
const NameContext = createContext<string | null>(null);

/** A part of the page under a heading of its own. */
export function Section({ title, intro, actions, namesParts = false, children }: SectionProps) {
  const id = useId();
  const within = useContext(NameContext);
  return (
    <section className="section" aria-labelledby={within === null ? id : `${within} ${id}`}>
      <div className="section-header">
        <Heading id={id} className="section-title">
          {title}
        </Heading>
        {actions === undefined ? null : <div className="section-actions">{actions}</div>}
      </div>
      {intro === undefined ? null : <p className="section-intro">{intro}</p>}
      <UnderHeading>{namesParts ? <NameContext value={id}>{children}</NameContext> : children}</UnderHeading>
    </section>
  );
}

export type CardProps = {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'accent';
  readonly children: ReactNode;
};

/** A raised plane around one thing, with a heading when it has a title. */
export function Card({ title, actions, tone = 'plain', children }: CardProps) {
  return (
    <div className={classNames('card', tone === 'accent' && 'card-accent')}>
      {title === undefined ? (
        children
      ) : (
        <>
          <div className="card-header">
            <Heading className="card-title">{title}</Heading>
            {actions}
          </div>
          <UnderHeading>{children}</UnderHeading>
        </>
      )}
    </div>
  );
}

/** Cards or figures beside each other, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
