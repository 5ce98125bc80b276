/** One figure that matters, what it is, and the way to what stands behind it. */
import type { ReactNode } from 'react';
import { TextLink } from '../Button';

export type StatCardProps = {
  readonly label: string;
  /** A `MoneyText` with `size="large"`, or a formatted figure. */
  readonly figure: ReactNode;
  /** One line under it. */
  readonly note?: ReactNode;
  /** Where the bookings or rows behind the figure are. */
  readonly link?: { readonly label: string; readonly href: string };
};

export function StatCard({ label, figure, note, link }: StatCardProps) {
  return (
    <div className="stat-card">
      <p className="stat-label">{label}</p>
      <p className="stat-figure">{figure}</p>
      {note === undefined ? null : <p className="stat-note">{note}</p>}
      {link === undefined ? null : (
        <p className="stat-link">
          <TextLink href={link.href}>{link.label}</TextLink>
        </p>
      )}
    </div>
  );
}
