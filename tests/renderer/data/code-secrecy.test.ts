/**
 * Tries to link voting codes, in the order in which they voted on a screen, to the ballots that stand after closing. Whoever
 * tries has the store with its keys, every line of the journal, the log, a backup from before and after, and what goes out.
 */
import { makeBackupFor } from '@renderer/data/copies/snapshot';
import { chanceHex, randomBallotId } from '@renderer/data/draw-lots';
import { parseBody } from '@renderer/data/journal/journal-body';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Store } from '@renderer/data/store';
import { defineAction, type Put, put } from '@shared/domain/action';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { TABLES } from '@shared/domain/records';
import { castBallot } from '@shared/domain/voting/actions/cast-ballot';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import { type Ballot, ballotTable, ticked } from '@shared/domain/voting/ballot';
import { boxChain } from '@shared/domain/voting/box';
import { codeHash } from '@shared/domain/voting/codes/code-text';
import { type VotingCode, votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { outcomeOf, startCount } from '@shared/domain/voting/official-count';
import { type Round, roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { choicesIn } from '@shared/domain/voting/sealing/ballot-content';
import { boxSecret } from '@shared/domain/voting/sealing/key-halves';
import { receiptOf } from '@shared/domain/voting/sealing/receipt';
import { type SealedBallot, sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { readBackup } from '@shared/formats/backup-envelope';
import { voteTables } from '@shared/formats/municipal/tables/vote-tables';
import { ok } from '@shared/kernel/result';
import { boxKeyOf, meetingOf, openMet, SEALING_BYTES } from '@shared/kernel/sealed-box';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { HALVES, openingsOf } from '../../support/box-keys';
import { forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';
import { testCode } from '../../support/voting-codes';
import { anOpenRound, roundOf } from '../../support/voting-steps';
import { planId } from '../../support/voting-world';

const TRIALS = 20;
/** Every ballot there can be over three plans, each once. */
const VOTES = [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]];

afterEach(forgetStores);

/** Many votes from the opening to the count. */
vi.setConfig({ testTimeout: 120_000 });

const seed = (puts: readonly Put[]) =>
  defineAction({
    name: 'seed',
    input: z.null(),
    load: async () => null,
    decide: () => ok({ puts, removals: [], audit: { subject: { kind: 'seed', id: 'seed' }, details: {} } }),
  });

interface Held {
  readonly store: Store;
  readonly round: Round;
  /** As it stands once the box is closed. */
  readonly closed: RoundIn<'closed'>;
  /** The fingerprints in the order of voting. */
  readonly hashes: readonly string[];
  /** What the journal took for each vote, in that order, and for closing. */
  readonly casting: readonly string[];
  readonly closing: string;
  readonly ballots: readonly Ballot[];
  /** As text, from while people voted and from after. */
  readonly backups: readonly string[];
}

const contentOf = ({ choices }: Pick<Ballot, 'choices'>) =>
  choices.map(({ applicationId }) => applicationId).join();

async function backupOf(store: Store): Promise<string> {
  const bytes = await makeBackupFor(store, { appVersion: '0.1.0', keys: { kind: 'open' } });
  const read = readBackup(bytes ?? new Uint8Array(), { knownSchema: SCHEMA_VERSION, key: null });
  if (!read.ok) throw new Error(read.error.code);
  return JSON.stringify([...read.value.tables]);
}

/** A round in which these votes are cast with a code each, in this order; closed afterwards. */
async function held(order: readonly number[]): Promise<Held> {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  const settings = { ...PLAIN_SETTINGS, hasCodes: true };
  const at = await anOpenRound({ settings, readings: 1, minChoices: 1, maxChoices: null });
  const rows = TABLES.filter(({ name }) => name !== auditEntryTable.name).flatMap((table) =>
    at.world.rows(table as typeof roundTable).map((row) => put(table as typeof roundTable, row)),
  );
  await performOn(store, seed(rows), null);
  const round = roundOf(at);
  const roundId = round.id;
  const hashes = order.map((_, place) => codeHash(roundId, testCode(place + 1)));
  expect((await performOn(store, giveOutCodes, { roundId, hashes })).ok).toBe(true);
  const before = journal.lines.fund.length;
  for (const [place, vote] of order.entries()) {
    const done = await performOn(store, castBallot, {
      roundId,
      hash: hashes[place] as (typeof hashes)[number],
      ballotId: randomBallotId(),
      choices: ticked((VOTES[vote] ?? []).map(planId)),
      chance: chanceHex(SEALING_BYTES),
    });
    expect(done.ok).toBe(true);
  }
  const casting = journal.lines.fund.slice(before).map(({ body }) => body);
  const early = await backupOf(store);
  const openings = openingsOf(round, await storeReader(store).all(sealedBallotTable));
  expect((await performOn(store, closeRound, { roundId, openings, settled: [] })).ok).toBe(true);
  const ballots = await storeReader(store).all(ballotTable);
  const closing = journal.lines.fund.at(-1)?.body ?? '';
  const closed = await storeReader(store).get(roundTable, roundId);
  if (closed === null || !isIn(closed, 'closed')) throw new Error('The round is not closed.');
  const backups = [early, await backupOf(store)];
  return { store, round, closed, hashes, casting, closing, ballots, backups };
}

function putsOf(store: Store, body: string) {
  const read = parseBody(body, SCHEMA_VERSION, store);
  if (!read.ok || read.value.kind !== 'change') throw new Error('The line cannot be read.');
  return read.value.puts;
}

/** Of the rows that one vote wrote: its code and its sealed ballot. */
function castRows({ store }: Held, body: string): { code: VotingCode; sealed: SealedBallot } {
  const puts = putsOf(store, body);
  const rowOf = (table: string) => puts.find((one) => one.table === table)?.row;
  return {
    code: rowOf(votingCodeTable.name) as unknown as VotingCode,
    sealed: rowOf(sealedBallotTable.name) as unknown as SealedBallot,
  };
}

/** The first code in use beside the first of these, and so on, where the codes are taken in the order of their own mark. */
function beside(found: Held, marks: readonly string[], sorted: readonly Ballot[]): string[] {
  const places = marks.map((mark, place) => ({ mark, place })).sort((a, b) => (a.mark < b.mark ? -1 : 1));
  const guessed: string[] = [];
  for (const [rank, { place }] of places.entries())
    guessed[place] = contentOf(sorted[rank] ?? { choices: [] });
  return guessed.length === found.ballots.length ? guessed : [];
}

const byText = (ballots: readonly Ballot[], textOf: (ballot: Ballot) => string | number) =>
  [...ballots].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

/** The ballots in their order in the export for the municipality, once the round is counted. */
function exported({ closed, ballots }: Held): string[] {
  const { rule } = closed;
  const count = startCount(closed, ballots, rule);
  const outcome = outcomeOf(finish(count.slices).tally, count.election, { round: closed, ballots, rule });
  const { closedOn: countedOn } = closed.state;
  const counted: Round = { ...closed, state: { ...closed.state, status: 'counted', countedOn, outcome } };
  const tables = voteTables({ rounds: [counted], ballots: [...ballots], ownReasons: [] });
  const table = tables.find(({ name }) => name === 'stembiljetten');
  const placeOf = (column: string) => table?.columns.findIndex(({ name }) => name === column) ?? -1;
  const contents = new Map<number, string[]>();
  for (const row of table?.rows ?? []) {
    const [ballot, plan] = [Number(row[placeOf('biljet')]), row[placeOf('aanvraag_id')]];
    contents.set(ballot, [...(contents.get(ballot) ?? []), ...(typeof plan === 'string' ? [plan] : [])]);
  }
  return [...contents].sort(([a], [b]) => a - b).map(([, plans]) => plans.join());
}

/** Each gives the contents that it takes for those of the first, the second, … code that voted. */
const GUESSES: Readonly<Record<string, (found: Held) => readonly string[]>> = {
  'the order of the rows on disk': ({ ballots }) => ballots.map(contentOf),
  'the order of the closing line': ({ store, closing, ballots }) =>
    putsOf(store, closing).flatMap(({ row }) => {
      const ballot = ballots.find(({ id }) => id === (row as { id: unknown }).id);
      return ballot === undefined ? [] : [contentOf(ballot)];
    }),
  'the order in the files that go out': ({ ballots, round }) =>
    boxChain(ballots, round.ballotKind).map(({ ballot }) => contentOf(ballot)),
  'the order in the export': exported,
  'the order in the backup afterwards': ({ ballots, backups }) =>
    byText(ballots, ({ id }) => backups[1]?.indexOf(id) ?? 0).map(contentOf),
  'fingerprints beside receipts': (found) =>
    beside(
      found,
      found.hashes,
      byText(found.ballots, ({ choices, salt }) => receiptOf(found.round, choices, salt ?? '')),
    ),
  'ids of codes beside ids of ballots': (found) =>
    beside(
      found,
      found.casting.map((body) => castRows(found, body).code.id),
      byText(found.ballots, ({ id }) => id),
    ),
  'sealed ballots beside salts': (found) =>
    beside(
      found,
      found.casting.map((body) => castRows(found, body).sealed.envelope),
      byText(found.ballots, ({ salt }) => salt ?? ''),
    ),
  'how much was written': (found) =>
    beside(
      found,
      found.casting.map((body) => String(body.length).padStart(9, '0')),
      byText(found.ballots, ({ choices }) => choices.length),
    ),
};

/** The same shuffles in every run. */
function shuffledVotes(trial: number): number[] {
  const order = VOTES.map((_, vote) => vote);
  let state = trial + 1;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const pick = Math.floor((state / 2_147_483_648) * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? 0, order[last] ?? 0];
  }
  return order;
}

const truthOf = (order: readonly number[]) => order.map((vote) => (VOTES[vote] ?? []).map(planId).join());

test('whoever has the whole computer links no code to a ballot better than chance (V51, V52)', async () => {
  const found: Record<string, number> = {};
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const order = shuffledVotes(trial);
    const truth = truthOf(order);
    const box = await held(order);
    for (const [name, guess] of Object.entries(GUESSES)) {
      const guessed = guess(box);
      expect([name, guessed.length]).toEqual([name, truth.length]);
      found[name] = (found[name] ?? 0) + guessed.filter((content, place) => content === truth[place]).length;
    }
    await forgetStores();
  }
  // Blindly, one vote of eight is hit for each trial; five standard deviations more would be no chance.
  const most = TRIALS + 5 * Math.sqrt(TRIALS);
  for (const [name, count] of Object.entries(found)) expect([name, count <= most]).toEqual([name, true]);
});

test('only both halves of the key together, with the journal, would link every one', async () => {
  const order = shuffledVotes(0);
  const box = await held(order);
  const secret = boxSecret(box.round.id, HALVES);
  const guessed = box.casting.map((body) => {
    const { envelope } = castRows(box, body).sealed;
    const content = openMet(boxKeyOf(secret), meetingOf(secret, envelope) ?? '', envelope);
    return content.ok ? contentOf({ choices: choicesIn(box.round, content.value) ?? [] }) : 'sealed';
  });
  expect(guessed).toEqual(truthOf(order));
});

test('after closing the store, its newest backup and the log hold no code any more (V51)', async () => {
  const { store, hashes, backups, casting } = await held(shuffledVotes(1));
  expect(await storeReader(store).all(votingCodeTable)).toEqual([]);
  expect(await storeReader(store).all(sealedBallotTable)).toEqual([]);
  expect(hashes.map((hash) => [backups[0]?.includes(hash), backups[1]?.includes(hash)])).toEqual(
    hashes.map(() => [true, false]),
  );
  const log = (await storeReader(store).all(auditEntryTable)).filter(
    ({ action }) => action === 'cast-ballot',
  );
  expect(log.map(({ details }) => details)).toEqual(casting.map(() => ({})));
});
