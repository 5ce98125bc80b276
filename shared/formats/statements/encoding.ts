/** Whether a bank's own header shows that a file is Windows text, so that nobody needs to be asked. */
import { decodeWindows1252 } from '../intake/windows-1252';

/** The header of Rabobank ends well before. Bytes. */
const HEAD = 1024;
/** A column of Rabobank's CSV: its accent is one byte there. */
const KNOWN = 'Naam initiërende partij';

export function hasWindowsHeader(bytes: Uint8Array): boolean {
  return decodeWindows1252(bytes.subarray(0, HEAD)).includes(KNOWN);
}
