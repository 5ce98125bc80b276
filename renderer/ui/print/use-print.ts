/** The two buttons of a `PrintPage`: print, and keep as PDF. In a browser its own print window does both. */
import type { Result } from '@shared/kernel/result';
import { tell } from '../feedback/messages';
import { problemWords } from '../forms/problem-words';
import { useWords } from '../words';

export type PrintFile = { readonly suggestedName: string; readonly title: string };

/** `bridge.printPdf`: prints the page as it stands into a file. */
export type PrintPdf = (
  file: PrintFile,
) => Promise<
  Result<
    { readonly kind: 'saved' | 'cancelled' | 'printed' },
    { readonly code: string; readonly parameters: object }
  >
>;

export type PrintActions = { readonly onPrint: () => void; readonly onSavePdf: () => void };

export function usePrint(printPdf: PrintPdf, file: PrintFile): PrintActions {
  const words = useWords();
  const save = async () => {
    const printed = await printPdf(file);
    if (!printed.ok) {
      const text = problemWords(words, { kind: 'failure', failure: printed.error });
      return tell({ tone: 'warning', text });
    }
    if (printed.value.kind === 'saved') tell({ text: words.t('common.saved') });
  };
  return { onPrint: () => window.print(), onSavePdf: () => void save() };
}
