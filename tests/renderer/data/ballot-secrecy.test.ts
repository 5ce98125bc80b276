/**
 * Tries to link the papers, in the order in which they were typed in, to the ballots that stand after closing. Whoever
 * tries has all that the treasurer has: the store with its keys, every line of the journal, and the log.
 */
import { parseBody } from '@renderer/data/journal/journal-body';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { openRow } from '@renderer/data/sealing/sealed-row';
import type { Store } from '@renderer/data/store';
import { defineAction, type Put, put } from '@shared/domain/action';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { TABLES } from '@shared/domain/records';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { type Ballot, type BallotId, ballotTable, ticked } from '@shared/domain/voting/ballot';
import { roundTable } from '@shared/domain/voting/round';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { ok } from '@shared/kernel/result';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { onceRead, openingsOf } from '../../support/box-keys';
import { forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';
import { anOpenRound, roundOf } from '../../support/voting-steps';
import { planId } from '../../support/voting-world';

const TRIALS = 20;
/** Every ballot there can be over three plans, each once: so each paper can be told from the others. */
const PAPERS = [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]];

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
  /** What the journal took for each paper, in the order of typing. */
  readonly entering: readonly string[];
  readonly closing: string;
  readonly ballots: readonly Ballot[];
}

const contentOf = ({ choices }: Pick<Ballot, 'choices'>) =>
  choices.map(({ applicationId }) => applicationId).join();

/** A round with these papers typed in, in this order, and closed. `isSealed` false: as rounds were before version 8. */
async function held(order: readonly number[], isSealed: boolean): Promise<Held> {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  const at = await anOpenRound({ minChoices: 1, maxChoices: null });
  const rows = TABLES.filter(({ name }) => name !== auditEntryTable.name).flatMap((table) =>
    at.world.rows(table as typeof roundTable).map((row) => put(table as typeof roundTable, row)),
  );
  await performOn(store, seed(rows), null);
  const round = roundOf(at);
  if (!isSealed)
    await performOn(
      store,
      seed([put(roundTable, { ...round, state: { ...round.state, boxKey: null } as never })]),
      null,
    );
  const before = journal.lines.fund.length;
  for (const paper of order) {
    const ballotId = crypto.randomUUID() as BallotId;
    const choices = ticked((PAPERS[paper] ?? []).map(planId));
    const done = await performOn(store, enterBallot, {
      roundId: round.id,
      ballotId,
      choices,
      ...onceRead(ballotId),
    });
    expect(done.ok).toBe(true);
  }
  const entering = journal.lines.fund.slice(before).map(({ body }) => body);
  const closed = await performOn(store, closeRound, {
    roundId: round.id,
    openings: isSealed ? openingsOf(round, await storeReader(store).all(sealedBallotTable)) : null,
    settled: [],
  });
  expect(closed.ok).toBe(true);
  const ballots = await storeReader(store).all(ballotTable);
  return { store, entering, closing: journal.lines.fund.at(-1)?.body ?? '', ballots };
}

function putsOf(store: Store, body: string) {
  const read = parseBody(body, SCHEMA_VERSION, store);
  if (!read.ok || read.value.kind !== 'change') throw new Error('The line cannot be read.');
  return read.value.puts;
}

/** Each gives the contents that it takes for those of the first, the second, … paper. */
const GUESSES: Readonly<Record<string, (found: Held) => readonly string[]>> = {
  'the order of the rows on disk': ({ ballots }) => ballots.map(contentOf),
  'the order of the closing line': ({ store, closing, ballots }) =>
    putsOf(store, closing).flatMap(({ row }) => {
      const ballot = ballots.find(({ id }) => id === (row as { id: unknown }).id);
      return ballot === undefined ? [] : [contentOf(ballot)];
    }),
  'what was written at entering': ({ store, entering }) =>
    entering.map((body) => {
      const [row] = putsOf(store, body).map((one) => openRow(store.vault, one) as Partial<Ballot>);
      return row?.choices === undefined ? 'sealed' : contentOf({ choices: row.choices });
    }),
  'how much was written at entering': ({ entering, ballots }) => {
    const bySize = [...ballots].sort((a, b) => a.choices.length - b.choices.length).map(contentOf);
    const places = entering
      .map(({ length }, place) => ({ length, place }))
      .sort((a, b) => a.length - b.length);
    const guessed: string[] = [];
    for (const [rank, { place }] of places.entries()) guessed[place] = bySize[rank] ?? '';
    return guessed;
  },
};

/** The same shuffles in every run. */
function shuffledPapers(trial: number): number[] {
  const order = PAPERS.map((_, paper) => paper);
  let state = trial + 1;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const pick = Math.floor((state / 2_147_483_648) * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? 0, order[last] ?? 0];
  }
  return order;
}

async function hits(isSealed: boolean): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const order = shuffledPapers(trial);
    const truth = order.map((paper) => (PAPERS[paper] ?? []).map(planId).join());
    const box = await held(order, isSealed);
    for (const [name, guess] of Object.entries(GUESSES))
      found[name] =
        (found[name] ?? 0) + guess(box).filter((content, place) => content === truth[place]).length;
    await forgetStores();
  }
  return found;
}

describe('whoever has the whole computer', () => {
  test('links no paper to a ballot better than chance (V6, V13)', async () => {
    // Blindly, one paper of eight is hit for each trial; five standard deviations more would be no chance.
    const most = TRIALS + 5 * Math.sqrt(TRIALS);
    for (const [name, count] of Object.entries(await hits(true)))
      expect([name, count <= most]).toEqual([name, true]);
  });

  test('would link every one where ballots were not sealed', async () => {
    expect((await hits(false))['what was written at entering']).toBe(TRIALS * PAPERS.length);
  });
});
