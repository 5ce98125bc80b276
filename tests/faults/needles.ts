/** Looks for many strings at once in bytes, in every form in which programs write strings to disk. */

/** A string that is looked for, in one of its forms. */
type Needle = { readonly text: string; readonly form: string; readonly bytes: Buffer };

export type Find = { readonly text: string; readonly form: string };
/** Gives each string that is in the bytes, once per form. */
export type Searcher = (bytes: Buffer) => readonly Find[];

/** Bytes by which a needle is found; every needle is at least so long. */
const KEY_BYTES = 4;

export function searcherFor(texts: readonly string[]): Searcher {
  const byKey = new Map<number, Needle[]>();
  /** Says in one look that most places hold the beginning of nothing. */
  const sieve = new Uint8Array(65_536);
  for (const needle of texts.flatMap(formsOf)) {
    const key = needle.bytes.readUInt32LE(0);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [needle]);
    else known.push(needle);
    sieve[sieveAt(key)] = 1;
  }
  return (bytes) => {
    const found = new Map<string, Find>();
    let key = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      key = ((key >>> 8) | ((bytes[at] ?? 0) << 24)) >>> 0;
      if (sieve[sieveAt(key)] === 0) continue;
      const start = at - KEY_BYTES + 1;
      for (const { text, form, bytes: wanted } of byKey.get(key) ?? []) {
        const end = start + wanted.length;
        const fits = start >= 0 && end <= bytes.length;
        if (!fits || bytes.compare(wanted, 0, wanted.length, start, end) !== 0) continue;
        found.set(`${form} ${text}`, { text, form });
      }
    }
    return [...found.values()];
  };
}

function sieveAt(key: number): number {
  return Math.imul(key, 2_654_435_761) >>> 16;
}

function formsOf(text: string): Needle[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const forms: [string, Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-16', utf16],
    // Keys of IndexedDB stand on disk like this.
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['JSON', Buffer.from(escapedJson(text), 'latin1')],
    ...[0, 1, 2].map((shift): [string, Buffer] => [`base64, ${shift}`, base64Within(utf8, shift)]),
  ];
  return forms.map(([form, bytes]) => ({ text, form, bytes }));
}

/** With all but ASCII as `\u1234`. */
function escapedJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What base64 makes of these bytes wherever they begin `shift` bytes into a group of three: the letters that depend on nothing else. */
function base64Within(bytes: Buffer, shift: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  const first = Math.ceil((shift * 8) / 6);
  const last = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.from(encoded.slice(first, last), 'latin1');
}
