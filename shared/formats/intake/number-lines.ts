/** On which lines of a text numbers stand that look like a citizen service number. */
import { citizenNumbersIn } from '../../kernel/citizen-number';

export interface NumberOnLine {
  /** From 1. */
  readonly line: number;
  /** Nine, whatever stood between them. */
  readonly digits: string;
  readonly written: string;
}

/** In the order of the text. */
export function numberLines(text: string): NumberOnLine[] {
  const found: NumberOnLine[] = [];
  let line = 0;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    line += 1;
    const content = text.slice(from, next);
    for (const { at, length, digits } of citizenNumbersIn(content)) {
      found.push({ line, digits, written: content.slice(at, at + length) });
    }
    from = next + 1;
  }
  return found;
}
