/** A fund with money and three volunteers, for tests of claims. */
import { put } from '@shared/domain/action';
import { approveClaim } from '@shared/domain/expenses/actions/approve-claim';
import { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import { Claim, type ClaimedWhat, claimTable } from '@shared/domain/expenses/claim';
import { type ChosenVolunteer, Volunteer, volunteerTable } from '@shared/domain/expenses/volunteer';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { ClaimId } from '@shared/domain/people/claim-id';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import type { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import type { z } from 'zod';
import { testId, type World } from './action-world';
import { aPerson } from './builders';
import { aPromise, aStartedFund } from './fund-world';
import { base64Of, CLEAN_JPEG } from './pictures';
import { seedRows } from './voting-world';

export const SPENT_ON = '2026-03-02' as Day;
export const ITS_IBAN = 'NL44RABO0123456789' as Iban;
/** Of the source of most tests. */
export const FREE = 500_000;
export const VOLUNTEERS = [1, 2, 3].map((number) =>
  Volunteer.parse({ id: testId(8100 + number), personId: testId(8000 + number), bornOn: null }),
);
/** The persons of the volunteers: the first claims, the second decides. */
export const [CLAIMANT, APPROVER, OTHER] = VOLUNTEERS.map(({ id, personId }) => ({
  personId,
  chosen: { kind: 'known', volunteerId: id } as ChosenVolunteer,
})) as [Known, Known, Known];

interface Known {
  readonly personId: Volunteer['personId'];
  readonly chosen: ChosenVolunteer;
}

export interface ClaimWorld {
  readonly world: World;
  readonly source: ContributionId;
}

export async function aClaimWorld(): Promise<ClaimWorld> {
  const world = await aStartedFund();
  await seedRows(world, volunteerRows());
  return { world, source: await aPromise(world, FREE / 100) };
}

export function volunteerRows() {
  const names = ['Noor de Boer', 'Ali Yilmaz', 'Wil Smit'];
  return VOLUNTEERS.flatMap((volunteer, index) => [
    put(volunteerTable, volunteer),
    put(personTable, aPerson({ id: volunteer.personId, name: names[index] ?? '' })),
  ]);
}

type ClaimInput = Parameters<typeof handInClaim.decide>[1];

export const RECEIPT = { mediaType: 'image/jpeg', data: base64Of(CLEAN_JPEG) } as const;

export function claimInput(part: Partial<ClaimInput> = {}): ClaimInput {
  return {
    volunteer: CLAIMANT.chosen,
    what: { kind: 'costs', spentOn: SPENT_ON, noReceipt: '' },
    amount: cents(2350),
    account: 'WKprTvlLbd',
    description: 'Koffie voor de vergadering',
    iban: ITS_IBAN,
    receipts: [RECEIPT],
    ...part,
  };
}

export function aFee(part: Partial<Extract<ClaimedWhat, { kind: 'fee' }>> = {}): ClaimedWhat {
  return {
    kind: 'fee',
    from: SPENT_ON,
    to: SPENT_ON,
    minutes: 240,
    elsewhereMonth: cents(0),
    elsewhereYear: cents(0),
    ...part,
  };
}

/** Throws where the rules refuse. */
export async function handedIn(world: World, part: Partial<ClaimInput> = {}): Promise<Claim> {
  const done = await world.run(handInClaim, claimInput(part));
  if (!done.ok) throw new Error(done.error.code);
  return claimOf(world, done.value);
}

export async function approved(
  { world, source }: ClaimWorld,
  part: Partial<ClaimInput> = {},
): Promise<Claim> {
  const claim = await handedIn(world, part);
  const done = await world.run(approveClaim, approval(claim, source));
  if (!done.ok) throw new Error(done.error.code);
  return claimOf(world, claim.id);
}

export function approval({ id, account }: Claim, contributionId: ContributionId) {
  return { claimId: id, approver: APPROVER.chosen, account, contributionId };
}

export function claimOf(world: World, id: string): Claim {
  const found = world.rows(claimTable).find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`No claim ${id}`);
  return found;
}

/** A claim as it stands in the store; handed in unless told otherwise. */
export function aClaim(part: Partial<z.input<typeof Claim>> = {}): Claim {
  return Claim.parse({
    id: testId<ClaimId>(8201),
    number: 1,
    personId: CLAIMANT.personId,
    handedInOn: SPENT_ON,
    what: { kind: 'costs', spentOn: SPENT_ON, noReceipt: 'Parkeermeter' },
    amount: 2350,
    account: 'WKprTvlLbd',
    description: 'Koffie voor de vergadering',
    iban: ITS_IBAN,
    receiptIds: [],
    state: { status: 'handedIn' },
    ...part,
  });
}
