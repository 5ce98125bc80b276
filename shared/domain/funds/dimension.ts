/** What a position may be told by, and which of them a line of the ledger belongs to. */
import type { Contribution, ContributionId, Earmark } from './contribution';
import type { LedgerLine } from './ledger-entry';

export const DIMENSIONS = ['source', 'giver', 'earmark', 'round', 'initiative'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What lies outside the ledger: whose money a source is, and whose award it was. */
export interface DimensionBook {
  readonly contributions: ReadonlyMap<ContributionId, Pick<Contribution, 'giverId' | 'earmark'>>;
  readonly grants: ReadonlyMap<string, { readonly initiativeId: string; readonly roundId: string | null }>;
}

/** The same for equal earmarks: `none`, `theme:Groen`, `area:Noord`, `initiative:<id>`. */
export function earmarkKey(earmark: Earmark): string {
  const [detail = ''] = Object.entries(earmark).flatMap(([field, value]) =>
    field === 'kind' ? [] : [value],
  );
  return detail === '' ? earmark.kind : `${earmark.kind}:${detail}`;
}

/** The key of the source, giver, earmark, round or initiative; null for a line that has none. */
export function keyOfLine(dimension: Dimension, { contributions, grants }: DimensionBook) {
  return ({ source, subject }: Pick<LedgerLine, 'source' | 'subject'>): string | null => {
    switch (dimension) {
      case 'source':
        return source;
      case 'giver':
        return contributions.get(source)?.giverId ?? null;
      case 'earmark': {
        const earmark = contributions.get(source)?.earmark;
        return earmark === undefined ? null : earmarkKey(earmark);
      }
      case 'round':
        if (subject?.kind === 'grant') return grants.get(subject.id)?.roundId ?? null;
        return subject?.kind === 'round' ? subject.id : null;
      case 'initiative':
        return subject?.kind === 'grant' ? (grants.get(subject.id)?.initiativeId ?? null) : null;
    }
  };
}
