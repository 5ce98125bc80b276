/** Every layout of bank statements that is text, in the order in which a file is asked whether it is one. */
import { isMt940, readMt940 } from './mt940/mt940';
import type { ReadAnswer } from './reading';

export interface TextLayout {
  /** Whether the text says that it is one, well or badly written. */
  readonly isIn: (text: string) => boolean;
  readonly read: (text: string) => ReadAnswer;
}

export const TEXT_LAYOUTS: readonly TextLayout[] = [{ isIn: isMt940, read: readMt940 }];
