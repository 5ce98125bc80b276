/** Cuts MT940 into its fields, whatever a bank puts around them: SWIFT blocks, headers of its own, or nothing. */

export interface Mt940Field {
  /** `61`, `62F`. */
  readonly tag: string;
  /** Of the file, from 1. */
  readonly line: number;
  /** What follows the tag, and the lines after it; ends of lines stay as wide as they are. */
  readonly lines: readonly string[];
}

/** Only these begin a field: a line of a description may begin with a colon too. */
const FIELD = /^:(20|21|25P?|28C?|13D|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|940):(.*)$/;
/** The end of a message; ING has written a soft hyphen before the brace. A dash with text behind it is a description. */
const END = /^(-|[-\u00ad]\}.*)$/;
const SWIFT_BLOCK = /^\{[1-5]:/;

export function fieldsIn(text: string): Mt940Field[] {
  const fields: Mt940Field[] = [];
  let current: string[] | null = null;
  for (const [index, raw] of withoutEnvelope(text)
    .split(/\r\n|\n|\r/)
    .entries()) {
    const found = FIELD.exec(raw);
    if (found !== null) {
      current = [found[2] ?? ''];
      fields.push({ tag: found[1] ?? '', line: index + 1, lines: current });
    } else if (END.test(raw.trimEnd()) || SWIFT_BLOCK.test(raw)) current = null;
    else if (raw.trim() !== '') current?.push(raw);
  }
  return fields;
}

/** Start and end of a message on the line of SWIFT itself. */
function withoutEnvelope(text: string): string {
  return text.replaceAll('\u0001', '').replaceAll('\u0003', '');
}

/** Words of people: a line as wide as the format allows was cut there, a narrower one ended. */
const FULL_WIDTH = 63;
/** A bank may count the tag, and cut the spaces at the end of a line. */
const SLACK = 6;

export function joined(lines: readonly string[]): string {
  return joinedFrom(lines, FULL_WIDTH);
}

/** Words of the format, that banks cut wherever the line is full: the widest line tells where that is. */
export function joinedAsCut(lines: readonly string[]): string {
  const widest = lines.reduce((width, { length }) => Math.max(width, length), 0);
  return joinedFrom(lines, widest - SLACK);
}

function joinedFrom(lines: readonly string[], width: number): string {
  const parts = lines.map((line, index) =>
    index < lines.length - 1 && line.length < width ? `${line} ` : line,
  );
  return parts.join('');
}

/** One space where there were more. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
