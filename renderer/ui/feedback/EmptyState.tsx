/** An empty screen that teaches: what this is, why it is there, and one button to begin. */
import type { ReactNode } from 'react';
import { Heading } from '../layout/Heading';
import { Skyline } from '../layout/Skyline';

export type EmptyStateProps = {
  /** What this is: a heading that says something. */
  readonly title: string;
  /** Why: at most two sentences. */
  readonly why: string;
  /** One `Button` or `LinkButton`. */
  readonly action?: ReactNode;
};

export function EmptyState({ title, why, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Skyline />
      <Heading className="empty-title">{title}</Heading>
      <p>{why}</p>
      {action}
    </div>
  );
}
