import {
  bodyTexts,
  type ClosingBody,
  isReadableBody,
  type JournalOwner,
  parseBody,
  type RowOfTable,
  sealedBodyTexts,
} from '@renderer/data/journal/journal-body';
import { makeGrouper, type NumberedBody } from '@renderer/data/journal/journal-reading';
import { NO_HASH } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { testVault } from '../../../support/test-vault';

const GROUP = '018d648a-4600-78cd-b1df-6456f71d4fba';
const OWNER: JournalOwner = { name: 'fund', vault: testVault() };
const OTHER = '018d648a-4600-78cd-b1df-6456f71d4fbb';

function snapshotOf(puts: RowOfTable[], group = GROUP): ClosingBody {
  return { kind: 'snapshot', schema: 1, group, puts, device: GROUP, auditSeq: 0, auditHash: NO_HASH };
}

const row = (id: string, length = 1): RowOfTable => ({
  table: 'persons',
  row: { id, text: 'x'.repeat(length) },
});

function numbered(texts: readonly string[]): NumberedBody[] {
  return texts.map((text, index) => {
    const body = parseBody(text, 1, OWNER);
    if (!body.ok) throw new Error(body.error.kind);
    return { line: { seq: index + 1, hash: NO_HASH }, body: body.value };
  });
}

describe('a journal line', () => {
  test('carries a small change whole', () => {
    const [text = '', ...rest] = bodyTexts(snapshotOf([row('a')]));
    expect(rest).toEqual([]);
    expect(parseBody(text, 1, OWNER)).toEqual({ ok: true, value: snapshotOf([row('a')]) });
  });

  test('carries a part of a large one, and the parts come together again', () => {
    const puts = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id, 2_500_000));
    const texts = bodyTexts(snapshotOf(puts));
    expect(texts.length).toBeGreaterThan(2);
    const group = makeGrouper();
    const wholes = numbered(texts).map(group);
    expect(wholes.slice(0, -1).every((whole) => whole === null)).toBe(true);
    expect(wholes.at(-1)?.closing).toEqual(snapshotOf(puts));
  });

  test('parts of a change that was never closed go with no other change', () => {
    const unclosed = bodyTexts(snapshotOf([row('a', 2_500_000), row('b', 2_500_000)])).slice(0, -1);
    const next = bodyTexts(snapshotOf([row('c')], OTHER));
    const wholes = numbered([...unclosed, ...next]).map(makeGrouper());
    expect(wholes.at(-1)?.closing.puts).toEqual([row('c')]);
  });

  test.each([
    ['of a newer app', JSON.stringify({ schema: 9, kind: 'later' }), { kind: 'newer', schema: 9 }],
    ['of another shape', JSON.stringify({ schema: 1, kind: 'later' }), { kind: 'notReadable' }],
    ['that is no JSON', 'x', { kind: 'notReadable' }],
  ])('%s is told apart', (_name, text, error) => {
    expect(parseBody(text, 1, OWNER)).toEqual({ ok: false, error });
  });

  test('stands sealed on disk, says which shape its rows have, and opens for its own journal only', () => {
    const body = { ...snapshotOf([row('Noor')]), schema: 2 };
    const [text = ''] = sealedBodyTexts(OWNER, body);
    expect(text).not.toContain('Noor');
    expect(Object.keys(JSON.parse(text))).toEqual(['schema', 'sealed']);
    expect(isReadableBody(text)).toBe(false);
    expect(parseBody(text, 2, OWNER)).toEqual({ ok: true, value: body });
    const refused = { ok: false, error: { kind: 'notReadable' } };
    expect(parseBody(text, 2, { ...OWNER, name: 'demo' })).toEqual(refused);
    expect(parseBody(text, 2, { name: 'fund', vault: testVault() })).toEqual(refused);
    expect(parseBody(text, 1, OWNER)).toEqual({ ok: false, error: { kind: 'newer', schema: 2 } });
  });

  test('of today that stands readable is not believed: somebody else wrote it', () => {
    const [text = ''] = bodyTexts({ ...snapshotOf([row('a')]), schema: 2 });
    expect(parseBody(text, 2, OWNER)).toEqual({ ok: false, error: { kind: 'notReadable' } });
  });
});
