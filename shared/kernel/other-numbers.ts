/** Numbers in a text that show by their writing what they are: ids, accounts, days, telephones, amounts, places on a map. */
import { isValidIBAN } from 'ibantools';

/** Spaces, dots and dashes, as people put them between digits. */
export const JOINT = '[ \\u00a0\\u2000-\\u200b\\u202f.\\u2010-\\u2015-]';

/** Also with a word straight before it. */
const ID = /(?<!\d)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])/gi;
/** Hashes: long, and with at least one letter. */
const HEX = /(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{16,}(?![0-9a-z])/gi;
const ACCOUNT = /(?<![0-9a-z])[a-z]{2}\d{2}(?: ?[0-9a-z]){11,30}/gi;
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d{2}';
const DATES = [
  new RegExp(`(?<!\\d)${YEAR}-${MONTH}-${DAY}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${DAY}([-/.])${MONTH}\\1${YEAR}(?!\\d)`, 'g'),
];
/** With the code of a country; or ten digits after a zero, in one piece or with its area apart. */
const PHONES = [
  new RegExp(`(?:\\+|(?<!\\d)00(?=\\d))(?:${JOINT}?[()]?${JOINT}?\\d){9,14}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\(?0(?:\\d{9}|${[1, 2, 3].map(afterArea).join('|')})(?!\\d)`, 'g'),
];
const THOUSANDS = '\\d+(?:[. ]\\d{3})*(?:,(?:\\d{1,2}|-))?';
const AMOUNTS = [
  new RegExp(`(?:€|\\b(?:eur|euro))\\s?${THOUSANDS}(?!\\d)`, 'gi'),
  new RegExp(`(?<![\\d.])${THOUSANDS}\\s?(?:€|(?:eur|euro)\\b)`, 'gi'),
  /(?<![\d.])\d{1,3}(?:\.\d{3})+,\d{2}(?![\d,])/g,
];
/** Degrees and other decimals: one point after at most three digits, and many after it. */
const DECIMAL = /(?<![\d.,]|\d[ -])\d{1,3}[.,]\d{5,}(?![\d,]|[ .-]\d)/g;

/** As long as the text, so that places in it stay the same; a line end stands where such a number was. */
export function withoutOtherNumbers(text: string): string {
  const bare = text
    .replace(ID, blank)
    .replace(HEX, blank)
    .replace(ACCOUNT, (found) => {
      const length = accountLength(found);
      return blank(found.slice(0, length)) + found.slice(length);
    });
  return [...DATES, ...PHONES, ...AMOUNTS, DECIMAL].reduce((left, known) => left.replace(known, blank), bare);
}

function blank(found: string): string {
  return '\n'.repeat(found.length);
}

/** Of the account with which the text begins; 0: it is none. The words after it may look like a part of it. */
function accountLength(found: string): number {
  for (let end = found.length; end >= 15; end -= 1) {
    if (isValidIBAN(found.slice(0, end).replace(/ /g, '').toUpperCase())) return end;
  }
  return 0;
}

/** A telephone number after its first zero, with so many more digits in its area. */
function afterArea(digits: number): string {
  return `\\d{${digits}}\\)?${JOINT}{1,3}\\d(?:${JOINT}{0,2}\\d){${8 - digits}}`;
}
