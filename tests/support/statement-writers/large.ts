/** Statements of many entries, as large as banks write them. */
import { addDays, Day } from '@shared/kernel/dates';
import { cents, ZERO } from '@shared/kernel/money';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { camtText } from './camt';
import { mt940Text } from './mt940';
import { ACCOUNT, type Written } from './written';

const FIRST = Day.parse('2026-01-01');
const DAYS = 365;

/** One account, one year, every entry another. */
export function manyEntries(count: number): Written {
  return {
    account: ACCOUNT,
    number: '1',
    opening: ZERO,
    entries: Array.from({ length: count }, (_, index) => ({
      day: addDays(FIRST, Math.floor((index * DAYS) / count)),
      amount: cents(index % 3 === 0 ? -1250 - index : 2500 + index),
      counterName: `Bewoner ${index} van de Zonnehof`,
      counterIban: 'NL91ABNA0417164300',
      description: `Bijdrage ${index} aan de buurttuin, bedankt voor alles`,
      endToEndId: `POT${String(index).padStart(12, '0')}`,
      bankReference: `59999208N${String(index).padStart(8, '0')}`,
    })),
  };
}

/** Every element on a line of its own with tabs before it, as ING writes: about one and a half kilobyte an entry. */
export function largeCamt(written: Written): Uint8Array {
  return encodeUtf8(camtText(written).replace(/>\s*</g, '>\r\n\t\t\t\t\t\t<'));
}

export function largeMt940(written: Written): Uint8Array {
  return encodeUtf8(mt940Text(written, 'ing'));
}
