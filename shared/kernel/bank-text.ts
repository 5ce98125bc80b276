/**
 * Text as banks pass it on: the letters, digits and signs of the European Payments Council (EPC217-08). What is typed is
 * written with those; what cannot be written with them is named, never replaced in silence.
 */

export interface BankText {
  /** What the bank gets. */
  readonly text: string;
  /** Signs that could not be written with other letters and were left out, each once. */
  readonly lost: readonly string[];
  /** It was longer than the bank takes. */
  readonly isShortened: boolean;
}

/** `most`: how many characters the bank takes. */
export function bankText(typed: string, most: number): BankText {
  const lost = new Set<string>();
  const written = [...typed.normalize('NFC')].map((sign) => {
    const as = allowedFor(sign);
    if (as === null) lost.add(sign);
    return as ?? '';
  });
  const whole = tidied(written.join(''));
  const text = tidied(whole.slice(0, most));
  return { text, lost: [...lost], isShortened: whole.length > most };
}

/** Whether a bank takes this text as it stands. */
export function isBankText(text: string): boolean {
  return /^[A-Za-z0-9/\-?:().,'+ ]+$/.test(text) && tidied(text) === text;
}

const LONGEST_ID = 35;

/** Whether a bank takes this as the name of a file, a batch or a payment. */
export function isBankId(text: string): boolean {
  return text.length <= LONGEST_ID && isBankText(text);
}

/** One space at a time; a slash neither first nor last nor doubled, for it parts fields in the systems of banks. */
function tidied(text: string): string {
  return text
    .replace(/\/{2,}/g, '/')
    .replace(/ {2,}/g, ' ')
    .replace(/^[/ ]+|[/ ]+$/g, '');
}

/** null: nothing that a bank takes stands for it. */
function allowedFor(sign: string): string | null {
  if (/^[A-Za-z0-9/\-?:().,'+ ]$/.test(sign)) return sign;
  const own = WRITTEN_AS.get(sign);
  if (own !== undefined) return own;
  if (/^\s$/u.test(sign)) return ' ';
  // Marks and signs that are not seen: nothing of the text is gone without them.
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(sign)) return '';
  const lower = sign.toLowerCase();
  const other = lower === sign ? undefined : WRITTEN_AS.get(lower);
  if (other !== undefined) return `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`;
  const parts = [...sign.normalize('NFKD')];
  if (parts.length === 1 && parts[0] === sign) return null;
  const written = parts.map(allowedFor);
  return written.some((part) => part === null) ? null : written.join('');
}

/** Letters that do not fall apart into a plain letter and a mark, and signs; capitals follow from the small letters. */
const WRITTEN_AS: ReadonlyMap<string, string> = new Map([
  ...pairs('ß ss æ ae œ oe ø o đ d ð d ł l þ th ħ h ı i ŋ n ŧ t ĳ ij'),
  ...pairs("& + @ (at) _ - ; , ! . * . \" ' ` ' ´ ' ^ . ~ - = - \\ / | / [ ( ] ) { ( } ) < ( > ) % pct # nr"),
  ...pairs("$ USD € EUR £ GBP ¥ JPY § par ° o ¡ . ¿ ? « ' » ' ‘ ' ’ ' ‚ , ‛ ' “ ' ” ' „ ' ‹ ' › ' ′ ' ″ '"),
  ...pairs('‐ - ‑ - ‒ - – - — - ― - − - · . • - … ... × x ÷ : ⁄ / № nr ™ (tm) © (c) ® (r)'),
  ...pairs(
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  ),
  ...pairs(
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch',
  ),
  ...pairs('ш sh щ sht ы y э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz'),
  ['ъ', ''],
  ['ь', ''],
]);

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, index): [string, string][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [],
  );
}
