/** What an erasure has to look at, and what the books say about it. */
import { type Day, localDayOf } from '../../kernel/dates';
import type { Reader } from '../action';
import { type Application, applicationTable } from '../applications/application';
import { type Claim, claimTable } from '../expenses/claim';
import { type Volunteer, volunteerTable } from '../expenses/volunteer';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type Giver, type GiverId, giverTable } from '../funds/giver';
import { type LedgerEntry, ledgerEntryTable } from '../funds/ledger-entry';
import { type Grant, grantTable } from '../grants/grant';
import { type Payment, paymentTable } from '../grants/payment';
import { type PaymentBatch, paymentBatchTable } from '../grants/payment-batch';
import { type PanelMember, panelMemberTable } from '../panel/panel-member';
import { type Initiative, type InitiativeId, initiativeTable } from '../people/initiative';
import { type Person, type PersonId, personTable } from '../people/person';
import { type Signatory, signatoryTable } from '../people/signatory';
import { type Conflict, conflictTable } from '../voting/conflict';
import { type PlanTalk, planTalkTable } from '../voting/talk/plan-talk';
import { stillKeptUntil } from './bookkeeping';

export interface ErasureBook {
  readonly persons: readonly Person[];
  readonly givers: readonly Giver[];
  readonly contributions: readonly Contribution[];
  readonly entries: readonly LedgerEntry[];
  readonly initiatives: readonly Initiative[];
  readonly applications: readonly Application[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  readonly signatories: readonly Signatory[];
  readonly batches: readonly PaymentBatch[];
  readonly volunteers: readonly Volunteer[];
  readonly claims: readonly Claim[];
  readonly panelMembers: readonly PanelMember[];
  readonly conflicts: readonly Conflict[];
  readonly planTalks: readonly PlanTalk[];
}

export async function loadErasureBook(reader: Reader): Promise<ErasureBook> {
  return {
    persons: await reader.all(personTable),
    givers: await reader.all(giverTable),
    contributions: await reader.all(contributionTable),
    entries: await reader.all(ledgerEntryTable),
    initiatives: await reader.all(initiativeTable),
    applications: await reader.all(applicationTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
    signatories: await reader.all(signatoryTable),
    batches: await reader.all(paymentBatchTable),
    volunteers: await reader.all(volunteerTable),
    claims: await reader.all(claimTable),
    panelMembers: await reader.all(panelMemberTable),
    conflicts: await reader.all(conflictTable),
    planTalks: await reader.all(planTalkTable),
  };
}

export function contributionsOf({ contributions }: ErasureBook, giverId: GiverId): Contribution[] {
  return contributions.filter((row) => row.giverId === giverId);
}

/** Days on which money of this source was booked. */
export function bookedDays({ entries }: ErasureBook, source: Contribution): Day[] {
  return entries.filter(({ lines }) => lines.some((line) => line.source === source.id)).map(({ day }) => day);
}

/** Until when the books must tell whose money came in; null where none did. */
export function giverKeptUntil(book: ErasureBook, giverId: GiverId, today: Day): Day | null {
  const received = contributionsOf(book, giverId).flatMap((source) =>
    book.entries
      .filter(({ kind, lines }) => kind === 'receipt' && lines.some((line) => line.source === source.id))
      .map(({ day }) => day),
  );
  return stillKeptUntil(received, today);
}

/** Money is still to go to this initiative, or to be accounted for. */
export function isUnsettled({ grants }: ErasureBook, id: InitiativeId): boolean {
  return grants.some((grant) => grant.initiativeId === id && grant.state.status !== 'settled');
}

/** Until when the books must tell who was paid; null where nobody was. */
export function payeeKeptUntil({ grants, payments }: ErasureBook, id: InitiativeId, today: Day): Day | null {
  const own = new Set(grants.filter((grant) => grant.initiativeId === id).map((grant) => grant.id));
  const paid = payments.filter(({ grantId }) => own.has(grantId)).map(({ paidOn }) => paidOn);
  return stillKeptUntil(paid, today);
}

/** What somebody may sign with, and in what they have an interest. */
export function signatoriesOf({ signatories }: ErasureBook, id: PersonId): Signatory[] {
  return signatories.filter(({ personId }) => personId === id);
}

/** Days on which somebody signed, or could have until today: the books must tell who that was. */
export function signingDays(book: ErasureBook, id: PersonId, today: Day): Day[] {
  return signatoriesOf(book, id).flatMap(({ id: by, until }) => [
    until === null || until > today ? today : until,
    ...book.batches.flatMap(({ state }) => {
      const first = 'prepared' in state && state.prepared.by === by ? [localDayOf(state.prepared.at)] : [];
      const second = 'approved' in state && state.approved?.by === by ? [localDayOf(state.approved.at)] : [];
      return [...first, ...second];
    }),
  ]);
}
