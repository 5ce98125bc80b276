/** Who the fund deals with, as an audit file lists them: givers and initiatives, with what stands open (rule X4). */
import type { Contribution, ContributionId } from '../../domain/funds/contribution';
import type { Giver } from '../../domain/funds/giver';
import type { LedgerEntry } from '../../domain/funds/ledger-entry';
import type { Grant } from '../../domain/grants/grant';
import type { Initiative } from '../../domain/people/initiative';
import type { Person, PersonId } from '../../domain/people/person';
import { sideOf } from '../../domain/yearclose/annual-account';
import { outstandingOn } from '../../domain/yearclose/outstanding';
import type { Day } from '../../kernel/dates';
import { add, type Cents, negate, ZERO } from '../../kernel/money';

export interface RelationBooks {
  readonly givers: readonly Giver[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly initiatives: readonly Initiative[];
}

/** Debit is positive: they owe the fund. */
export interface AuditRelation {
  readonly id: string;
  /** `C` gives money, `S` gets money. */
  readonly type: 'C' | 'S';
  readonly name: string | null;
  readonly kvkNumber: string | null;
  readonly opening: Cents;
  readonly closing: Cents;
}

interface Books extends RelationBooks {
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly grants: readonly Grant[];
}

interface RelationInput {
  readonly books: Books;
  readonly names: 'organisations' | 'all';
}

/** Within the 35 signs that a file allows. */
function relationId(kind: 'G' | 'I', id: string): string {
  return `${kind}${id.replaceAll('-', '')}`;
}

/** The relation that each source comes from. */
export function givenBy({
  contributions,
}: Pick<Books, 'contributions'>): ReadonlyMap<ContributionId, string> {
  return new Map(contributions.map(({ id, giverId }) => [id, relationId('G', giverId)]));
}

/** The relation that each award goes to. */
export function relationOfGrant({ grants }: Pick<Books, 'grants'>): ReadonlyMap<string, string> {
  return new Map(grants.map(({ id, initiativeId }) => [id, relationId('I', initiativeId)]));
}

/** `opening` and `closing` at the end of these two days. */
export function relationsOf(
  { books, names }: RelationInput,
  [before, last]: readonly [Day, Day],
): AuditRelation[] {
  const [opening, closing] = [openOn(books, before), openOn(books, last)];
  const withBalances = (id: string) => ({
    id,
    opening: opening.get(id) ?? ZERO,
    closing: closing.get(id) ?? ZERO,
  });
  return [
    ...books.givers.map((giver) => ({
      ...withBalances(relationId('G', giver.id)),
      type: 'C' as const,
      name: giverNameIn(books, giver, names),
      kvkNumber: giver.kind === 'privatePerson' ? null : giver.kvkNumber,
    })),
    ...books.initiatives.map(({ id, name, kvkNumber }) => ({
      ...withBalances(relationId('I', id)),
      type: 'S' as const,
      name: names === 'all' || kvkNumber !== null ? name : null,
      kvkNumber,
    })),
  ];
}

function giverNameIn({ persons }: Books, giver: Giver, names: RelationInput['names']): string | null {
  if (giver.kind !== 'privatePerson') return giver.name;
  return names === 'all' ? (persons.get(giver.personId)?.name ?? null) : null;
}

function openOn(books: Books, day: Day): Map<string, Cents> {
  const [byGrant, bySource] = [relationOfGrant(books), givenBy(books)];
  const open = new Map<string, Cents>();
  for (const { account, grantId, source, amount } of outstandingOn(books, day)) {
    const relation = grantId === null ? source && bySource.get(source) : byGrant.get(grantId);
    if (!relation) continue;
    const debit = sideOf(account) === 'liabilities' ? negate(amount) : amount;
    open.set(relation, add(open.get(relation) ?? ZERO, debit));
  }
  return open;
}
