/** An empty screen that teaches: what this is, why it is there, and one button to begin. */
import type { ReactNode } from 'react';
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
      <h2>{title}</h2>
      <p>{why}</p>
      {action}
    </div>
  );
}
