/** What volunteers of the made-up fund claimed: paid, waiting, refused, and a fee above the allowance. */
import { approveClaim } from '@shared/domain/expenses/actions/approve-claim';
import { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { claimTable, dayOfClaim, isIn } from '@shared/domain/expenses/claim';
import { claimReference } from '@shared/domain/expenses/claim-reference';
import { volunteerTable } from '@shared/domain/expenses/volunteer';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { personTable } from '@shared/domain/people/person';
import { printedReference } from '@shared/kernel/creditor-reference';
import type { Day } from '@shared/kernel/dates';
import { type Cents, cents, negate } from '@shared/kernel/money';
import { ibanOf } from './contacts';
import { drawPicture } from './pictures';
import type { Teller } from './teller';

const MARJAN = 'Marjan Postma';
const YUSUF = 'Yusuf Kaya';
const SEM = 'Sem Terpstra';
const PEOPLE = [MARJAN, YUSUF, SEM];
/** Not 21 yet in 2026. */
const BIRTHDAYS: Readonly<Record<string, string>> = { [SEM]: '2006-02-11' };

interface DemoClaim {
  readonly by: string;
  readonly on: string;
  readonly amount: number;
  readonly account: string;
  readonly description: string;
  readonly what: object;
  readonly hasPhoto: boolean;
  /** Who decided, and when; null: it waits. */
  readonly decided: { readonly by: string; readonly on: string; readonly refusedFor: string | null } | null;
  /** null: it was not paid. */
  readonly paidOn: string | null;
}

const costs = (spentOn: string, noReceipt = '') => ({ kind: 'costs', spentOn, noReceipt });
const fee = (from: string, to: string, hours: number) => {
  return { kind: 'fee', from, to, minutes: hours * 60, elsewhereMonth: 0, elsewhereYear: 0 };
};
const approvedBy = (by: string, on: string) => ({ by, on, refusedFor: null });

const CLAIMS: readonly DemoClaim[] = [
  {
    by: MARJAN,
    on: '2026-05-21',
    amount: 4250,
    account: 'WKprTvlKba',
    description: 'Stembiljetten laten drukken',
    what: costs('2026-04-10'),
    hasPhoto: true,
    decided: approvedBy(YUSUF, '2026-05-22'),
    paidOn: '2026-05-26',
  },
  {
    by: YUSUF,
    on: '2026-06-15',
    amount: 8640,
    account: 'WKprTvlLbd',
    description: 'Koffie en taart voor de buurtavond',
    what: costs('2026-06-12'),
    hasPhoto: true,
    decided: approvedBy(MARJAN, '2026-06-16'),
    paidOn: '2026-06-19',
  },
  {
    by: SEM,
    on: '2026-10-02',
    amount: 4080,
    account: 'WKprTvlLbd',
    description: 'Spreekuur in het buurthuis',
    what: fee('2026-09-02', '2026-09-30', 12),
    hasPhoto: false,
    decided: approvedBy(MARJAN, '2026-10-05'),
    paidOn: '2026-10-08',
  },
  {
    by: SEM,
    on: '2026-10-20',
    amount: 5900,
    account: 'WKprTvlLbd',
    description: 'Planten voor een geveltuin',
    what: costs('2026-10-17'),
    hasPhoto: true,
    decided: { by: YUSUF, on: '2026-10-22', refusedFor: 'Dit hoort bij een initiatief, niet bij het fonds.' },
    paidOn: null,
  },
  {
    by: MARJAN,
    on: '2026-11-16',
    amount: 1250,
    account: 'WKprTvlWko',
    description: 'Parkeren bij het bezoek aan een gever',
    what: costs('2026-11-12', 'De automaat gaf geen bon.'),
    hasPhoto: false,
    decided: approvedBy(YUSUF, '2026-11-17'),
    paidOn: null,
  },
  {
    by: YUSUF,
    on: '2026-11-18',
    amount: 23_000,
    account: 'WKprTvlLbd',
    description: 'Begeleiden van de najaarsronde',
    what: fee('2026-11-02', '2026-11-17', 42),
    hasPhoto: false,
    decided: null,
    paidOn: null,
  },
];

export function tellClaims(teller: Teller): void {
  for (const claim of CLAIMS) {
    teller.on(claim.on, async () => {
      const claimId = await teller.does('treasurer', handInClaim, inputOf(teller, claim));
      if (claim.decided !== null) {
        const { on, by, refusedFor } = claim.decided;
        teller.on(on, () => decide(teller, claimId, { by, refusedFor }));
      }
    });
  }
}

function inputOf(teller: Teller, claim: DemoClaim) {
  const { amount, account, description, what, hasPhoto } = claim;
  const receipts = hasPhoto ? [{ mediaType: 'image/png', data: drawPicture('receipt') }] : [];
  const iban = ibanOf(800 + PEOPLE.indexOf(claim.by));
  return { volunteer: volunteer(teller, claim.by), amount, account, description, what, iban, receipts };
}

function volunteer(teller: Teller, name: string): unknown {
  const person = teller.world.rows(personTable).find((row) => row.name === name);
  const known = teller.world.rows(volunteerTable).find(({ personId }) => personId === person?.id);
  if (known !== undefined) return { kind: 'known', volunteerId: known.id };
  const [first = ''] = name.toLowerCase().split(' ');
  const contact = { name, email: `${first}@molenkwartier.example`, phone: null };
  return { kind: 'new', contact, bornOn: BIRTHDAYS[name] ?? null };
}

async function decide(
  teller: Teller,
  claimId: string,
  { by, refusedFor }: { readonly by: string; readonly refusedFor: string | null },
): Promise<void> {
  const who = volunteer(teller, by);
  if (refusedFor !== null) {
    await teller.does('treasurer', refuseClaim, { claimId, refuser: who, reason: refusedFor });
    return;
  }
  const claim = teller.world.rows(claimTable).find(({ id }) => id === claimId);
  const contributionId = freest(teller);
  await teller.does('treasurer', approveClaim, {
    claimId,
    approver: who,
    account: claim?.account,
    contributionId,
  });
}

/** The money without an earmark of which most is free. */
function freest(teller: Teller): string {
  const positions = positionsOf(teller.world.rows(ledgerEntryTable), { until: null });
  const [first] = teller.world
    .rows(contributionTable)
    .filter(({ earmark, form }) => earmark.kind === 'none' && (form === 'gift' || form === 'subsidy'))
    .map(({ id }) => ({ id, free: positions.get(id)?.free ?? 0 }))
    .sort((a, b) => b.free - a.free);
  return first?.id ?? '';
}

export interface ClaimPaid {
  readonly day: Day;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: string;
  readonly text: string;
}

/** What the bank tells of claims that were paid by then: its statement comes before anybody books them. */
export function claimsPaid(teller: Teller): ClaimPaid[] {
  return teller.world.rows(claimTable).flatMap((claim) => {
    const told = CLAIMS.find(({ description }) => description === claim.description);
    if (!isIn(claim, 'approved') || claim.iban === null || told?.paidOn == null) return [];
    const text = `Declaratie ${dayOfClaim(claim)} ${printedReference(claimReference(claim))}`;
    const { amount, iban } = claim;
    return [
      { day: told.paidOn as Day, amount: negate(cents(amount)), name: told.by.toUpperCase(), iban, text },
    ];
  });
}
