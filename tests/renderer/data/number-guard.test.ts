import { currentStore } from '@renderer/data/current-store';
import { parseBody } from '@renderer/data/journal/journal-body';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { numberQuestions, offerToAsk } from '@renderer/data/number-guard';
import { type NumbersSaid, perform, performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { OpenedStore } from '@renderer/data/store';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { InitiativeDetails } from '@shared/domain/people/initiative-details';
import type { NumberGround } from '@shared/domain/privacy/number-guard';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';

const NUMBER = '123456782';

const initiative = (name: string): InitiativeDetails => ({
  name,
  legalForm: 'informal',
  kvkNumber: null,
  area: null,
  contact: null,
  bankAccount: null,
});

const refused = {
  ok: false,
  error: { kind: 'invalid', issues: [{ path: 'name', message: 'numbers.found' }] },
};

let journal: ReturnType<typeof memoryJournal>;
let there: OpenedStore;

beforeEach(async () => {
  await forgetStores();
  journal = memoryJournal();
  there = await opened(surroundings(journal));
  currentStore.setState({ current: { kind: 'open', ...there } });
});
afterEach(async () => {
  currentStore.setState({ current: { kind: 'none' } });
  await forgetStores();
});

const entries = async () => await storeReader(there.store).all(auditEntryTable);
const record = (name: string, said: NumbersSaid) => perform(recordInitiative, initiative(name), said);

/** Answers each question so, and keeps what was asked. */
function answering(ground: NumberGround | null) {
  const asked: string[] = [];
  const leave = offerToAsk();
  const stop = numberQuestions.subscribe(({ question }) => {
    if (question === null) return;
    asked.push(...question.numbers.map(({ path, written }) => `${path}: ${written}`));
    queueMicrotask(() => question.answer(ground));
  });
  return {
    asked,
    leave: () => {
      stop();
      leave();
    },
  };
}

describe('a number that looks like a citizen service number', () => {
  test('is told at its field, and stands nowhere: not in the store, the log or the journal', async () => {
    expect(await record(`Tuin ${NUMBER}`, 'tell')).toEqual(refused);
    expect(await performOn(there.store, recordInitiative, initiative(NUMBER))).toEqual(refused);
    expect(await record(`Tuin ${NUMBER}`, 'ask')).toEqual(refused);
    expect(await entries()).toEqual([]);
    expect(journal.lines.fund).toEqual([]);
    expect(await storeReader(there.store).all(initiativeTable)).toEqual([]);
  });

  test('is kept with an explanation, which stands in the log without the number', async () => {
    const done = await record(`Tuin ${NUMBER}, ook 1234.56.782 en 111222333`, 'invoice');
    expect(done.ok).toBe(true);
    const [entry] = await entries();
    expect(entry?.details).toEqual({ numbersKept: 2, numbersAre: 'invoice' });
    const body = parseBody(journal.lines.fund[0]?.body ?? '', SCHEMA_VERSION, there.store);
    expect(body).toMatchObject({ ok: true, value: { entry } });
    expect(JSON.stringify([await entries(), journal.lines.fund])).not.toMatch(/123456782|1234\.56|111222333/);
  });

  test('is asked about where somebody can answer, and the answer is what the log keeps', async () => {
    const dialog = answering('reference');
    const done = await record(`Tuin 1234.56.782`, 'ask');
    dialog.leave();
    expect([done.ok, dialog.asked]).toEqual([true, ['name: 1234.56.782']]);
    expect((await entries())[0]?.details).toEqual({ numbersKept: 1, numbersAre: 'reference' });
  });

  test('is not kept when it is left out, nor when the window that asks goes', async () => {
    const dialog = answering(null);
    expect(await record(`Tuin ${NUMBER}`, 'ask')).toEqual(refused);
    dialog.leave();
    const leave = offerToAsk();
    const waiting = record(`Tuin ${NUMBER}`, 'ask');
    await expect.poll(() => numberQuestions.getState().question).not.toBeNull();
    leave();
    expect(await waiting).toEqual(refused);
    expect(await entries()).toEqual([]);
  });

  test('that was explained is not asked about again, another one is; taking back asks nothing', async () => {
    const first = await record(`Tuin ${NUMBER}`, 'other');
    const id = first.ok ? first.value.subjectId : '';
    const change = (name: string) =>
      perform(changeInitiative, { ...initiative(name), id: id as never }, 'tell');
    const changed = await change(`Moestuin ${NUMBER}`);
    expect(changed.ok).toBe(true);
    expect(await change(`Moestuin ${NUMBER} 111222333`)).toEqual(refused);
    expect((await change('Moestuin')).ok).toBe(true);
    expect(await change(`Tuin ${NUMBER}`)).toEqual(refused);
    const last = await change('Boomgaard');
    const back = last.ok ? await last.value.undo?.run() : null;
    expect(back?.ok).toBe(true);
    expect((await entries()).map(({ details }) => details.numbersKept ?? null)).toEqual([
      1,
      null,
      null,
      null,
      null,
    ]);
  });

  test('is no reason to ask where it is a number of another kind', async () => {
    const details = { ...initiative('Tuin'), kvkNumber: '12345672' as never };
    expect((await perform(recordInitiative, details, 'tell')).ok).toBe(true);
  });
});
