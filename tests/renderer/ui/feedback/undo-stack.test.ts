import { useMessages } from '@renderer/ui/feedback/messages';
import {
  doAfterAll,
  keepUndo,
  takeBack,
  tellDone,
  type Undoable,
  useUndoStack,
} from '@renderer/ui/feedback/undo-stack';
import { wordsIn } from '@renderer/ui/words';
import { err, ok } from '@shared/kernel/result';
import { beforeEach, describe, expect, it } from 'vitest';

const nl = wordsIn('nl');

describe('the steps that can be taken back', () => {
  const ran: string[] = [];
  /** Goes back and forth for ever, and writes down each time. */
  const step = (name: string, isBack = true): Undoable => ({
    run: async () => {
      ran.push(`${isBack ? '-' : '+'}${name}`);
      return ok({ undo: step(name, !isBack) });
    },
  });
  const refused: Undoable = {
    run: async () =>
      err({ kind: 'refusal', refusal: { code: 'undo.changedSince', params: {}, field: null } }),
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const told = () => useMessages.getState().messages.map(({ text }) => text);

  beforeEach(() => {
    ran.length = 0;
    useMessages.setState({ messages: [] });
    useUndoStack.setState({ done: [], undone: [] });
  });

  it('goes back level by level, the last step first, each once', async () => {
    for (const name of ['a', 'b', 'c']) tellDone(name, step(name));
    expect([takeBack(nl), takeBack(nl), takeBack(nl), takeBack(nl)]).toEqual([true, true, true, false]);
    await settled();
    expect(ran).toEqual(['-c', '-b', '-a']);
    expect(told().slice(3)).toEqual(['Ongedaan gemaakt: c', 'Ongedaan gemaakt: b', 'Ongedaan gemaakt: a']);
  });

  it('does after all what was taken back last, and can take that back again', async () => {
    tellDone('a', step('a'));
    takeBack(nl);
    await settled();
    expect(doAfterAll(nl)).toBe(true);
    await settled();
    expect(takeBack(nl)).toBe(true);
    await settled();
    expect(ran).toEqual(['-a', '+a', '-a']);
  });

  it('has nothing to do after all once another step was made', async () => {
    tellDone('a', step('a'));
    takeBack(nl);
    await settled();
    tellDone('b', step('b'));
    expect(doAfterAll(nl)).toBe(false);
  });

  it('takes back the step of one message, wherever it stands', async () => {
    for (const name of ['a', 'b']) tellDone(name, step(name));
    const [first] = useMessages.getState().messages;
    takeBack(nl, first?.undoId ?? 0);
    await settled();
    expect(ran).toEqual(['-a']);
    expect(useMessages.getState().messages.map(({ isShown }) => isShown)).toEqual([false, true, true]);
  });

  it('keeps a step that is told nowhere, and tells of one that cannot be taken back without offering it', () => {
    keepUndo('stil', step('stil'));
    tellDone('geboekt', null);
    expect(useMessages.getState().messages.map(({ text, undoId }) => [text, undoId])).toEqual([
      ['geboekt', null],
    ]);
    expect(takeBack(nl)).toBe(true);
  });

  it('says in words why a step is not taken back, and goes on with the one before', async () => {
    tellDone('a', step('a'));
    tellDone('b', refused);
    takeBack(nl);
    await settled();
    expect(told().at(-1)).toBe('Dit kan niet meer ongedaan: er is daarna weer iets aan veranderd.');
    takeBack(nl);
    expect(ran).toEqual(['-a']);
  });
});
