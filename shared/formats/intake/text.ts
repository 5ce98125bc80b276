/**
 * The one place that all text of a file passes that is taken over: decoded, without NUL, accents in one form, and looked
 * through for numbers that may not be kept.
 */
import { err, ok, type Result } from '../../kernel/result';
import { type DecodedText, decodeText } from './encoding';
import { type NumberOnLine, numberLines } from './number-lines';
import { type IntakeProblem, intakeProblem } from './problem';

/** A file that is no UTF-8 may be read as Windows text once a person has seen how that looks. */
export type ConfirmedEncoding = 'windows-1252' | null;

export interface TakenText extends DecodedText {
  /** What looks like a citizen service number: a person says what it is before it is taken over. */
  readonly numbers: readonly NumberOnLine[];
}

export function textOf(
  bytes: Uint8Array,
  confirmed: ConfirmedEncoding = null,
): Result<TakenText, IntakeProblem> {
  const plain = plainText(bytes, confirmed);
  return plain.ok ? ok({ ...plain.value, numbers: numberLines(plain.value.text) }) : plain;
}

/** For text of which records are made, that are looked through themselves: not looked through for numbers. */
export function plainText(
  bytes: Uint8Array,
  confirmed: ConfirmedEncoding,
): Result<DecodedText, IntakeProblem> {
  const decoded = decodeText(bytes, confirmed);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const nul = text.indexOf('\0');
  if (nul >= 0) return err(intakeProblem('intake.nulInText', { line: lineAt(text, nul) }));
  return ok({ text: text.normalize('NFC'), encoding });
}

/** From 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}
