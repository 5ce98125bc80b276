import { hideMessage, tell, undoLast, useMessages } from '@renderer/ui/feedback/messages';
import { beforeEach, describe, expect, it } from 'vitest';

describe('undo', () => {
  const undone: string[] = [];
  const tellUndoable = (text: string) => {
    tell({ text, action: { label: 'Ongedaan maken', isUndo: true, run: () => undone.push(text) } });
  };

  beforeEach(() => {
    undone.length = 0;
    useMessages.setState({ messages: [] });
  });

  it('takes back the last thing first, and each thing once', () => {
    tellUndoable('foto weg');
    tellUndoable('waardekaart weg');
    expect([undoLast(), undoLast(), undoLast()]).toEqual([true, true, false]);
    expect(undone).toEqual(['waardekaart weg', 'foto weg']);
  });

  it('takes back nothing that is no longer on the screen, and nothing that was only told', () => {
    tellUndoable('foto weg');
    hideMessage(1);
    tell({ text: 'opgeslagen', action: { label: 'Bekijken', run: () => undone.push('bekeken') } });
    expect([undoLast(), undone]).toEqual([false, []]);
  });
});
