import { ACTIONS } from '@shared/domain/actions';
import { NOT_TYPED, numbersIn, withoutNumbers } from '@shared/domain/privacy/number-guard';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { leavesOf } from '../../../support/schema-leaves';

const NUMBER = '123456782';

/** An input with this text at the path and nothing else; `*` is the first of a list. */
function holding(path: readonly string[], text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  return step === '*' ? [holding(rest, text)] : { [step]: holding(rest, text) };
}

const texts = Object.values(ACTIONS).flatMap((action) =>
  leavesOf(action.input as z.ZodType).map((leaf) => ({ action: action.name as string, ...leaf })),
);

describe('every text in the input of every action', () => {
  test('there are texts to look at', () => {
    expect(texts.length).toBeGreaterThan(60);
  });

  test('is looked through, unless its schema takes no such number or the app fills it', () => {
    const missed = texts
      .filter(({ schema }) => schema.safeParse(NUMBER).success || schema.safeParse(NUMBER.slice(1)).success)
      .filter(({ action, path }) => numbersIn(action, holding(path, NUMBER)).length === 0)
      .map(({ action, path }) => `${action}: ${path.join('.')}`);
    expect(missed).toEqual([
      'start-fund: kvkNumber',
      'change-fund: kvkNumber',
      'record-giver: kvkNumber',
      'change-giver: details.kvkNumber',
      'record-contribution: giver.details.kvkNumber',
      'record-opening-balance: sources.*.giver.details.kvkNumber',
      'record-initiative: kvkNumber',
      'change-initiative: kvkNumber',
      'record-application: initiative.details.kvkNumber',
      'record-count: outcome.rule.ruleId',
      'import-statement: entries.*.endToEndId',
      'import-statement: entries.*.entryKey',
      'import-statement: entries.*.bankReference',
      'import-statement: entries.*.batchId',
      'import-statement: entries.*.details.*.endToEndId',
      'book-bank-entry: parts.*.giver.details.kvkNumber',
      'change-fiscal-details: rsin',
      'add-photo: data',
      'undo-action: rows.*.table',
      'undo-action: rows.*.id',
      'undo-action: rows.*.before.id',
      'undo-action: rows.*.after.id',
    ]);
  });

  test('names of fields in a list, such as the columns of a file, are looked through too', () => {
    const cells = { plans: [{ cells: { [NUMBER]: 'x' } }] };
    expect(numbersIn('import-election', cells)).toEqual([
      { path: 'plans.0.cells', digits: NUMBER, written: NUMBER },
    ]);
  });

  test('what the app fills by itself belongs to an action that is there', () => {
    const known = Object.values(ACTIONS).map(({ name }) => name as string);
    expect(Object.keys(NOT_TYPED).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('a number that looks like a citizen service number', () => {
  test.each([
    ['in a name', { name: `Noor ${NUMBER}` }, ['name']],
    ['in a list', { budgetLines: [{ label: 'zaal' }, { label: '1234.56.782' }] }, ['budgetLines.1.label']],
    ['in the name of a file', { fileName: 'stemmen 123456782.pb' }, ['fileName']],
    ['twice in one text', { story: `${NUMBER} en 111222333` }, ['story', 'story']],
    ['as a telephone number without its zero', { phone: '612345674' }, []],
    ['as a telephone number of another kind', { phone: NUMBER }, ['phone']],
    ['as a number of the trade register', { kvkNumber: '12345672' }, []],
    ['in another field than that of the trade register', { name: '12345672' }, ['name']],
    ['as an amount', { amount: 123456782 }, []],
    ['nowhere', { name: 'Noor', contact: null }, []],
  ])('%s', (_where, input, paths) => {
    expect(numbersIn('record-giver', input).map(({ path }) => path)).toEqual(paths);
  });

  test('is left out of a draft, and all else stays', () => {
    const draft = { story: `Noor (${NUMBER}) hielp`, counts: [3], state: { kind: 'draft' }, at: null };
    expect(withoutNumbers('save-report', draft)).toEqual({ ...draft, story: 'Noor (…) hielp' });
    const clean = { story: 'Noor hielp' };
    expect(withoutNumbers('save-report', clean)).toBe(clean);
  });
});
