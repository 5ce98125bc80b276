import { evidenceTable } from '@shared/domain/accountability/evidence';
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import { retentionProposalTable } from '@shared/domain/privacy/retention/proposal';
import { TABLES } from '@shared/domain/records';
import { ballotTable } from '@shared/domain/voting/ballot';
import { addDays, type Day } from '@shared/kernel/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../../../../support/action-world';
import {
  aRetentionWorld,
  decidedIn,
  dueIn,
  giftLife,
  KIND,
  lifeId,
  PLAN_FATES,
  planLife,
  secretsOf,
  voteLife,
} from '../../../../support/retention-world';
import { seedRows } from '../../../../support/voting-world';

const ENDED = '2024-03-10' as Day;
const LONG_AFTER = '2040-01-01' as Day;

/** Every word of the store. */
function allWords(world: World): string {
  return JSON.stringify(TABLES.map((table) => world.rows<{ readonly id: string }>(table)));
}

async function carriedOut(world: World) {
  const { id } = await decidedIn(world);
  return await world.run(carryOutRemoval, { proposalId: id });
}

describe('carry-out-removal', () => {
  it('takes only what its clock says: a refused plan loses its words, not its title, days and amounts', async () => {
    const life = planLife(1, 'declined', ENDED);
    const world = await aRetentionWorld('2026-03-11' as Day, [life]);
    const before = world.rows(applicationTable)[0];
    expect((await carriedOut(world)).ok).toBe(true);
    expect(world.rows(personTable)).toEqual([]);
    expect(world.rows(initiativeTable)).toMatchObject([
      { name: 'geheim-groep-1-', contactId: null, bankAccount: null },
    ]);
    expect(world.rows(applicationTable)).toEqual([
      {
        ...before,
        summary: '',
        coFunding: [{ from: '—', amount: 1000 }],
        scan: { ...before?.scan, owner: '—', outcome: { ...before?.scan?.outcome, note: '' } },
      },
    ]);
    expect(await dueIn(world)).toEqual([]);
  });

  it('leaves nothing of anybody in the end, and not one figure of the ledger changes', async () => {
    const lives = [
      planLife(1, 'declined', ENDED),
      planLife(2, 'settled', ENDED),
      planLife(3, 'withdrawn', ENDED),
      giftLife(4, ENDED, ENDED),
      giftLife(5, ENDED, null),
    ];
    const world = await aRetentionWorld(LONG_AFTER, lives);
    const ledger = world.rows(ledgerEntryTable);
    const gifts = world.rows(contributionTable).map(({ amount, promisedOn }) => [amount, promisedOn]);
    const secrets = [1, 2, 3, 4, 5].flatMap(secretsOf);
    expect(secrets.filter((secret) => allWords(world).includes(secret)).length).toBeGreaterThan(30);
    expect((await carriedOut(world)).ok).toBe(true);
    expect(secrets.filter((secret) => allWords(world).includes(secret))).toEqual([]);
    expect(allWords(world)).not.toContain('geheim.example');
    expect(world.rows(evidenceTable)).toEqual([]);
    expect(world.rows(ledgerEntryTable)).toEqual(ledger);
    expect(world.rows(contributionTable).map(({ amount, promisedOn }) => [amount, promisedOn])).toEqual(
      gifts,
    );
    expect(await dueIn(world)).toEqual([]);
  });

  it('destroys ballots and keeps what each plan got', async () => {
    const world = await aRetentionWorld('2024-04-22' as Day, [
      voteLife(1, ENDED),
      voteLife(2, '2024-04-20' as Day),
    ]);
    expect((await carriedOut(world)).ok).toBe(true);
    expect(world.rows(ballotTable).map(({ roundId }) => roundId)).toEqual(
      [1, 2, 3].map(() => lifeId(KIND.round, 2)),
    );
    expect(world.rows(retentionProposalTable)[0]?.state).toMatchObject({
      totals: [{ roundId: lifeId(KIND.round, 1), ballots: 3, blank: 1, plans: [{ support: 2, voters: 2 }] }],
    });
    expect(await dueIn(world)).toEqual([]);
  });

  it('gives up the key of all that goes, and seals what stays with a new one', async () => {
    const forgotten: string[] = [];
    const written: string[] = [];
    const world = await aRetentionWorld('2026-03-11' as Day, [planLife(1, 'settled', ENDED)], (change) => {
      forgotten.push(...(change.forgets ?? []));
      written.push(...change.puts.map(({ table }) => table));
    });
    written.length = 0;
    await carriedOut(world);
    expect(forgotten.sort()).toEqual([
      lifeId(KIND.person, 1),
      lifeId(KIND.initiative, 1),
      lifeId(KIND.report, 1),
    ]);
    expect(written).toEqual(expect.arrayContaining(['initiatives', 'applications']));
  });

  it('refuses what was not decided, what changed since, and what was done before', async () => {
    const world = await aRetentionWorld('2026-03-11' as Day, [planLife(1, 'declined', ENDED)]);
    const { id } = await decidedIn(world);
    const [plan] = world.rows(applicationTable);
    if (plan === undefined) throw new Error('There is no plan.');
    await seedRows(world, [put(applicationTable, { ...plan, state: { status: 'ready' } })]);
    expect(await world.run(carryOutRemoval, { proposalId: id })).toMatchObject({
      error: { code: 'privacy.staleProposal' },
    });
    await seedRows(world, [put(applicationTable, plan)]);
    expect((await world.run(carryOutRemoval, { proposalId: id })).ok).toBe(true);
    expect(await world.run(carryOutRemoval, { proposalId: id })).toMatchObject({
      error: { code: 'privacy.notInThatState' },
    });
  });
});

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01' as Day, days));
const aLife = fc.record({ fate: fc.constantFrom(...PLAN_FATES), on: aDay });

it('whatever is due can be carried out at once: the ledger stays, nothing is due twice, and open lives keep every word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aLife, { minLength: 1, maxLength: 5 }), aDay, async (lives, today) => {
      const rows = lives.map(({ fate, on }, index) => planLife(index + 1, fate, on));
      const world = await aRetentionWorld(today, rows);
      if ((await dueIn(world)).length === 0) return;
      const ledger = world.rows(ledgerEntryTable);
      expect((await carriedOut(world)).ok).toBe(true);
      expect(await dueIn(world)).toEqual([]);
      expect(world.rows(ledgerEntryTable)).toEqual(ledger);
      const open = rows.filter((_rows, index) => ['reported', 'received'].includes(lives[index]?.fate ?? ''));
      for (const { table, row } of open.flat())
        expect(world.rows({ name: table } as never)).toContainEqual(row);
      for (const table of TABLES) {
        for (const row of world.rows<{ readonly id: string }>(table))
          expect(table.schema.parse(row)).toEqual(row);
      }
    }),
    { numRuns: 40 },
  );
});
