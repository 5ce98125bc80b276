import { put } from '@shared/domain/action';
import { Claim, claimTable } from '@shared/domain/expenses/claim';
import { volunteerTable } from '@shared/domain/expenses/volunteer';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import { planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import { removalOf } from '@shared/domain/privacy/retention/removal';
import { ALL_PHOTOS, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../support/action-world';
import { aContribution } from '../../../support/builders';
import {
  APPROVER,
  aClaim,
  CLAIMANT,
  ITS_IBAN,
  VOLUNTEERS,
  volunteerRows,
} from '../../../support/claim-world';
import { seedRows } from '../../../support/voting-world';

const RECEIPT_ID = testId<string>(8301);
const APPROVAL = {
  approvedBy: APPROVER.personId,
  approvedOn: '2026-03-05',
  contributionId: aContribution().id,
};
const PAID = { ...APPROVAL, status: 'paid', paidOn: '2026-03-06', entryId: testId(8401), lineId: null };
const REFUSED = {
  status: 'refused',
  refusedBy: APPROVER.personId,
  refusedOn: '2026-03-05',
  reason: 'Dubbel',
};

const states = {
  handedIn: { status: 'handedIn' },
  approved: { ...APPROVAL, status: 'approved' },
  paid: PAID,
  refused: REFUSED,
};

/** A volunteer with one claim, which has a receipt. */
async function aVolunteer(state: keyof typeof states, bornOn: Day | null = null) {
  const world = aWorld({ today: '2026-03-10' as Day });
  const claim = Claim.parse({ ...aClaim({ receiptIds: [RECEIPT_ID] }), state: states[state] });
  const [volunteer] = VOLUNTEERS;
  if (volunteer === undefined) throw new Error('No volunteer');
  await seedRows(world, [
    ...volunteerRows(),
    put(volunteerTable, { ...volunteer, bornOn }),
    put(claimTable, claim),
  ]);
  return { world, claim };
}

async function erasing(state: keyof typeof states, today: string, bornOn: Day | null = null) {
  const { world, claim } = await aVolunteer(state, bornOn);
  const subject = { kind: 'person', id: CLAIMANT.personId } as const;
  const plan = planErasure(await loadErasureBook(world.reader), subject, today as Day);
  const lines = plan?.lines.map(({ table, parts, fate }) => [
    table,
    parts.join(),
    fate.kind === 'kept' ? fate.because : fate.kind,
  ]);
  return { lines, claim, plan };
}

const CLAIM_PARTS = 'title,account,receipts';

describe('erasing a volunteer', () => {
  it.each([
    {
      name: 'what is not decided on or not paid yet stays until it is',
      state: 'handedIn',
      today: '2026-03-10',
      lines: [
        ['persons', 'name', 'unsettled'],
        ['claims', CLAIM_PARTS, 'unsettled'],
      ],
    },
    {
      name: 'what was approved and not paid stays too',
      state: 'approved',
      today: '2040-01-01',
      lines: [
        ['persons', 'name', 'unsettled'],
        ['claims', CLAIM_PARTS, 'unsettled'],
      ],
    },
    {
      name: 'what was paid stays seven years after the book year',
      state: 'paid',
      today: '2033-12-31',
      lines: [
        ['persons', 'name', 'bookkeeping'],
        ['claims', CLAIM_PARTS, 'bookkeeping'],
      ],
    },
    {
      name: 'and goes after them',
      state: 'paid',
      today: '2034-01-01',
      lines: [
        ['persons', 'name', 'removed'],
        ['claims', CLAIM_PARTS, 'erased'],
      ],
    },
    {
      name: 'what was refused goes at once',
      state: 'refused',
      today: '2026-03-10',
      lines: [
        ['persons', 'name', 'removed'],
        ['claims', CLAIM_PARTS, 'erased'],
      ],
    },
  ] as const)('$name', async ({ state, today, lines }) => {
    expect((await erasing(state, today)).lines).toEqual(lines);
  });

  it('takes the words, the receipts, the key of the claim and the birthday; figures stay', async () => {
    const { plan, claim, lines } = await erasing('refused', '2026-03-10', '2006-01-01' as Day);
    expect(lines).toContainEqual(['volunteers', 'birthday', 'removed']);
    expect(plan?.removals.map(({ table }) => table)).toEqual(['persons', 'claimReceipts', 'volunteers']);
    expect(plan?.forgets).toEqual([CLAIMANT.personId, claim.id]);
    expect(plan?.puts.map(({ row }) => row)).toMatchObject([
      { number: 1, amount: 2350, description: '—', iban: null, receiptIds: [], state: { reason: '' } },
    ]);
  });

  it('keeps who approved for as long as the books tell of the payment', async () => {
    const { world } = await aVolunteer('paid');
    const subject = { kind: 'person', id: APPROVER.personId } as const;
    const book = await loadErasureBook(world.reader);
    const fateOn = (day: string) => planErasure(book, subject, day as Day)?.lines[0]?.fate;
    expect(fateOn('2033-12-31')).toEqual({ kind: 'kept', because: 'bookkeeping', until: '2033-12-31' });
    expect(fateOn('2034-01-01')).toEqual({ kind: 'removed' });
  });
});

describe('the clocks of a volunteer', () => {
  it.each([
    { name: 'an open claim has none', state: 'handedIn', today: '2040-01-01', lines: [] },
    {
      name: 'a refused claim goes two years after it was refused',
      state: 'refused',
      today: '2028-03-06',
      lines: [['claimant', 'personal', '2028-03-06', ['name', 'title', 'account', 'receipts']]],
    },
    { name: 'and not a day earlier', state: 'refused', today: '2028-03-05', lines: [] },
    { name: 'a paid claim stays with the books', state: 'paid', today: '2033-12-31', lines: [] },
    {
      name: 'and goes seven years after the book year',
      state: 'paid',
      today: '2034-01-01',
      lines: [['claimant', 'facts', '2034-01-01', ['name', 'title', 'account', 'receipts']]],
    },
  ] as const)('$name', async ({ state, today, lines }) => {
    const { world } = await aVolunteer(state);
    const book = await loadRetentionBook(world.reader, ALL_PHOTOS);
    const due = dueForRemoval(book, today as Day).filter(({ subject }) => subject.id === CLAIMANT.personId);
    expect(due.map(({ kind, clock, since, parts }) => [kind, clock, since, parts])).toEqual(lines);
  });

  it('carrying it out leaves the figures of the claim, and nothing of the person', async () => {
    const { world, claim } = await aVolunteer('paid');
    const book = await loadRetentionBook(world.reader, ALL_PHOTOS);
    const today = '2034-01-01' as Day;
    const removal = removalOf(book, dueForRemoval(book, today), today);
    expect(removal.puts.filter(({ table }) => table === 'claims').map(({ row }) => row)).toMatchObject([
      { id: claim.id, amount: 2350, description: '—', iban: null, receiptIds: [] },
    ]);
    expect(removal.removals).toContainEqual({ table: 'claimReceipts', id: RECEIPT_ID });
    expect(removal.removals).toContainEqual({ table: 'persons', id: CLAIMANT.personId });
    expect(removal.forgets).toContain(claim.id);
  });
});

describe('the access file of a volunteer', () => {
  it('tells every claim with its account, photos and reason, and the birthday', async () => {
    const { world } = await aVolunteer('refused', '2006-01-01' as Day);
    const entries = accessFile(await loadAccessBook(world.reader), { kind: 'person', id: CLAIMANT.personId });
    expect(entries.slice(1)).toEqual([
      { kind: 'born', day: '2006-01-01' },
      {
        kind: 'claim',
        number: 1,
        day: '2026-03-02',
        amount: 2350,
        description: 'Koffie voor de vergadering',
        iban: ITS_IBAN,
        receipts: 1,
        reason: 'Dubbel',
      },
    ]);
  });
});
