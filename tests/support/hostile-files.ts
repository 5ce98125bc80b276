/** Files that someone made to do harm, built byte by byte: zips that lie, bombs, links, XML that grows. */
import { zipSync } from 'fflate';

/** Where the list of contents of a zip of ours begins. */
function directoryAt(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return view.getUint32(zip.length - 22 + 16, true);
}

/** A zip with one field of its first entry's line in the list changed; `at` counts from the start of that line. */
export function withDirectoryField(zip: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(zip);
  new DataView(changed.buffer).setUint16(directoryAt(zip) + at, value, true);
  return changed;
}

/** A link of Unix: kept as a file whose attributes say so. */
export function zipWithLink(): Uint8Array {
  return zipSync({
    'naar-buiten': [new TextEncoder().encode('/etc/passwd'), { os: 3, attrs: 0xa1ff << 16 }],
  });
}

/** Two entries in the list whose contents are the same bytes: how a small zip becomes a large bomb. */
export function zipWithOverlap(): Uint8Array {
  const zip = zipSync({ a: new Uint8Array(1000), b: new Uint8Array(1000) }, { level: 0 });
  const view = new DataView(zip.buffer);
  const second = directoryAt(zip) + 46 + 1;
  // The second entry now points at the first one's contents, and both tell the name `a` there.
  view.setUint32(second + 42, 0, true);
  zip[second + 46] = 'a'.charCodeAt(0);
  return zip;
}

/** Ten entities, each ten times the one before: 200 bytes that become gigabytes. */
export const XML_OF_A_BILLION_LAUGHS = [
  '<?xml version="1.0"?>',
  '<!DOCTYPE lolz [',
  '<!ENTITY lol0 "lol">',
  ...Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`),
  ']>',
  '<Document>&lol9;</Document>',
].join('\n');

/** One long entity, used very often. */
export function xmlOfQuadraticGrowth(): string {
  return `<!DOCTYPE d [<!ENTITY a "${'a'.repeat(50_000)}">]><d>${'&a;'.repeat(10_000)}</d>`;
}

export const XML_WITH_EXTERNAL_ENTITY =
  '<?xml version="1.0"?>\n<!DOCTYPE d [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<d>&x;</d>';
