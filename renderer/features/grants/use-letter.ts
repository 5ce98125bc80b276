/** Prints a letter, or keeps it as a PDF; in a browser its own print window does both. */
import { bridge } from '../../bridge/bridge';
import { tell } from '../../ui/feedback/messages';
import { problemWords } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';

export interface LetterActions {
  readonly onPrint: () => void;
  readonly onSavePdf: () => void;
}

export function useLetter(suggestedName: string, title: string): LetterActions {
  const words = useWords();
  const save = async () => {
    const printed = await bridge.printPdf({ suggestedName, title });
    if (!printed.ok) {
      const text = problemWords(words, { kind: 'failure', failure: printed.error });
      return tell({ tone: 'warning', text });
    }
    if (printed.value.kind === 'saved') tell({ text: words.t('common.saved') });
  };
  return { onPrint: () => window.print(), onSavePdf: () => void save() };
}
