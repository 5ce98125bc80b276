import { type Performed, performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Store } from '@renderer/data/store';
import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { reportTable } from '@shared/domain/accountability/report';
import { type AnyRefusal, put } from '@shared/domain/action';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { changeFund } from '@shared/domain/funds/actions/change-fund';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { giverTable } from '@shared/domain/funds/giver';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { initiativeTable } from '@shared/domain/people/initiative';
import { undoAction } from '@shared/domain/undo/actions/undo-action';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aGiver, anInitiative } from '../../../../support/builders';
import { forgetStores, opened, surroundings } from '../../../../support/data-room';
import { contributionInput } from '../../../../support/fund-world';
import { memoryJournal } from '../../../../support/memory-journal';
import {
  addThePhoto,
  changeTheFund,
  changeTheGiver,
  changeTheInitiative,
  dropTheRound,
  moveThePlan,
  recordsOf,
  removeThePhoto,
  type Step,
  seedRows,
  seedUndoWorld,
} from '../../../../support/undo-world';
import { aRoundForm } from '../../../../support/voting-world';

beforeEach(forgetStores);
afterEach(forgetStores);

async function aStore(): Promise<Store> {
  const { store } = await opened(surroundings(memoryJournal()));
  await seedUndoWorld(store);
  return store;
}

/** The step as it can be taken back; a refusal fails the test. */
async function undoable(store: Store, step: Step, n = 1) {
  const done = await step(store, n);
  if (!done.ok || done.value.undo === null) throw new Error(`Refused: ${JSON.stringify(done)}`);
  return done.value.undo;
}

function codeOf(performed: Performed<AnyRefusal>): string {
  if (performed.ok) return 'done';
  return performed.error.kind === 'refusal' ? performed.error.refusal.code : performed.error.kind;
}

describe('an action that is taken back', () => {
  test('names in the log what it was and which entry, about the same subject', async () => {
    const store = await aStore();
    const before = await recordsOf(store);
    const undo = await undoable(store, moveThePlan);
    expect(codeOf(await undo.run())).toBe('done');
    expect(await recordsOf(store)).toBe(before);
    const [entry, undone] = (await storeReader(store).all(auditEntryTable))
      .sort((a, b) => a.seq - b.seq)
      .slice(-2);
    expect(undone).toMatchObject({
      action: 'undo-action',
      subjectKind: 'application',
      subjectId: entry?.subjectId,
      details: { action: 'start-scan', entry: entry?.id, again: 0 },
    });
  });

  test('can be done after all, and taken back again', async () => {
    const store = await aStore();
    const undone = await (await undoable(store, moveThePlan)).run();
    const again = undone.ok ? await undone.value.undo?.run() : null;
    expect(again?.ok).toBe(true);
    const back = again?.ok ? await again.value.undo?.run() : null;
    expect(back?.ok).toBe(true);
    const entries = await storeReader(store).all(auditEntryTable);
    const flags = entries.sort((a, b) => a.seq - b.seq).map(({ details }) => details.again);
    expect(flags.slice(-3)).toEqual([0, 1, 0]);
  });

  test('stays when one of its rows changed since, and says so', async () => {
    const store = await aStore();
    const undo = await undoable(store, changeTheFund, 1);
    await changeTheFund(store, 2);
    const before = await recordsOf(store);
    expect(codeOf(await undo.run())).toBe('undo.changedSince');
    expect(await recordsOf(store)).toBe(before);
  });

  test('stays when its row went into something frozen since', async () => {
    const store = await aStore();
    const report = (await storeReader(store).all(reportTable))[0];
    if (report === undefined) throw new Error('There is no report');
    const { grantId: _grant, state: _state, ...draft } = report;
    const saved = await performOn(store, saveReport, { ...draft, story: 'Het was een feest.' });
    const added = await undoable(store, addThePhoto, 1);
    expect((await performOn(store, handInReport, { reportId: report.id })).ok).toBe(true);
    expect(saved.ok && saved.value.undo !== null && codeOf(await saved.value.undo.run())).toBe(
      'undo.changedSince',
    );
    expect(codeOf(await added.run())).toBe('accountability.alreadyHandedIn');
  });

  test('changed nothing: there is nothing to take back', async () => {
    const store = await aStore();
    await changeTheFund(store, 1);
    const same = await changeTheFund(store, 1);
    expect(same.ok && same.value.undo).toBeNull();
  });
});

describe('an action stays where the rules of now say no', () => {
  const named = { legalForm: 'informal', kvkNumber: null, area: null } as const;
  interface Case {
    readonly why: string;
    readonly step: Step;
    readonly meanwhile: (store: Store) => Promise<unknown>;
    readonly code: string;
  }
  test.each<Case>([
    {
      why: 'the old name of an initiative was given to another',
      step: changeTheInitiative,
      meanwhile: (store) => {
        const { id: _id, contactId: _contact, ...other } = anInitiative();
        return performOn(store, recordInitiative, { ...other, ...named, contact: null });
      },
      code: 'people.initiativeNameTaken',
    },
    {
      why: 'a giver of this kind promised money',
      step: changeTheGiver,
      meanwhile: (store) =>
        performOn(
          store,
          recordContribution,
          contributionInput({ giver: { kind: 'known', giverId: aGiver().id } }),
        ),
      code: 'funds.giverKindIsFixed',
    },
    {
      why: 'money is earmarked for a theme that would go',
      step: async (store) => {
        const [fund] = await storeReader(store).all(fundTable);
        if (fund === undefined) throw new Error('There is no fund');
        const { id: _id, startedOn: _on, ...details } = fund;
        return performOn(store, changeFund, { ...details, themes: [...fund.themes, 'sport'] });
      },
      meanwhile: (store) =>
        performOn(
          store,
          recordContribution,
          contributionInput({ earmark: { kind: 'theme', theme: 'sport' } }),
        ),
      code: 'funds.themeInUse',
    },
    {
      why: 'another round took the number',
      step: dropTheRound,
      meanwhile: (store) => performOn(store, prepareRound, aRoundForm(2)),
      code: 'voting.numberTaken',
    },
    {
      why: 'the same photo was added again',
      step: async (store, n) => {
        await addThePhoto(store, n);
        return removeThePhoto(store, n);
      },
      meanwhile: (store) => addThePhoto(store, 1),
      code: 'accountability.photoTwice',
    },
  ])('$why', async ({ step, meanwhile, code }) => {
    const store = await aStore();
    const undo = await undoable(store, step);
    await meanwhile(store);
    expect(codeOf(await undo.run())).toBe(code);
  });
});

describe('nothing but what was done is taken back', () => {
  test('money is never taken back this way', async () => {
    const store = await aStore();
    const promised = await performOn(store, recordContribution, contributionInput());
    expect(promised.ok && promised.value.undo).toBeNull();
    const last = await storeReader(store).last(auditEntryTable, 'seq');
    const rows = [{ table: 'ledgerEntries', id: testId(1), before: null, after: null }];
    const tried = await performOn(store, undoAction, { entryId: last?.id ?? '', rows });
    expect(codeOf(tried)).toBe('undo.notUndoable');
  });

  test('an action that is not on the list is not taken back', async () => {
    const store = await aStore();
    const seeded = await performOn(
      store,
      seedRows([put(initiativeTable, anInitiative({ name: 'X' }))]),
      null,
    );
    expect(seeded.ok && seeded.value.undo).toBeNull();
  });

  test.each<[string, (input: Parameters<typeof undoAction.decide>[1]) => unknown, string]>([
    ['of another store', (input) => ({ ...input, entryId: 'elsewhere:1' }), 'undo.notInTheLog'],
    [
      'that would put back another row',
      ({ rows, ...input }) => ({
        ...input,
        rows: rows.map((row) => ({ ...row, before: { ...row.before, id: testId(99) } })),
      }),
      'undo.notInTheLog',
    ],
    ['with no rows at all', (input) => ({ ...input, rows: [] }), 'invalid'],
  ])('an entry %s is not taken back', async (_name, forge, code) => {
    const store = await aStore();
    const { input } = await undoable(store, changeTheInitiative, 1);
    const forged = forge(input) as typeof input;
    expect(codeOf(await performOn(store, undoAction, forged))).toBe(code);
  });

  test('a row that does not fit its table is not put back', async () => {
    const store = await aStore();
    const { input } = await undoable(store, changeTheGiver, 2);
    const rows = input.rows.map((row) =>
      row.table === giverTable.name && row.before !== null
        ? { ...row, before: { ...row.before, kind: 'spaceship' } }
        : row,
    );
    await expect(performOn(store, undoAction, { ...input, rows })).rejects.toThrow();
  });
});
