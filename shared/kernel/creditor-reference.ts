/**
 * Structured creditor reference (ISO 11649): `RF`, two check digits (mod 97-10 of ISO 7064), up to 21 letters and digits.
 * Printed in letters; a typing mistake in it is seen.
 */

const MOST = 21;

/** `RF` with its check digits before the given letters and digits. Throws on anything else: a mistake of ours. */
export function creditorReference(own: string): string {
  if (!/^[A-Z0-9]{1,21}$/.test(own)) throw new RangeError(`No creditor reference: ${own}`);
  const check = 98n - (BigInt(digitsOf(`${own}RF00`)) % 97n);
  return `RF${String(check).padStart(2, '0')}${own}`;
}

/** In groups of four, as it is printed. */
export function printedReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ');
}

export function isCreditorReference(text: string): boolean {
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(text)) return false;
  return BigInt(digitsOf(text.slice(4) + text.slice(0, 4))) % 97n === 1n;
}

/**
 * All that could be one in a text, wherever spaces and small letters stand. Text may go on right behind a reference, so
 * that several lengths fit: who asks knows which ones exist.
 */
export function creditorReferencesIn(text: string): string[] {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const found: string[] = [];
  for (const { index } of bare.matchAll(/(?=RF\d{2})/g)) {
    for (let length = 5; length <= 4 + MOST && index + length <= bare.length; length += 1) {
      const part = bare.slice(index, index + length);
      if (isCreditorReference(part)) found.push(part);
    }
  }
  return found;
}

/** A = 10 … Z = 35. */
function digitsOf(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}
