/** Takes back what a message tells; gone as soon as that has been done. */
import { Button } from '../Button';
import { useWords } from '../words';
import { takeBack, useUndoStack } from './undo-stack';

export function UndoButton({ undoId }: { undoId: number }) {
  const words = useWords();
  const isThere = useUndoStack(({ done }) => done.some(({ id }) => id === undoId));
  if (!isThere) return null;
  return (
    <Button kind="quiet" icon="undo" onPress={() => takeBack(words, undoId)}>
      {words.t('common.undo')}
    </Button>
  );
}
