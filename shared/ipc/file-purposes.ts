/** Which files go in and out, per purpose: their extensions and how large they may be. Same for window and browser. */

const MEGABYTE = 1_000_000;

export const FILE_PURPOSES = [
  'pabulib',
  'backup',
  'export',
  'photo',
  'statement',
  'table',
  'sheet',
  'image',
  'report',
  'audit',
  'payment',
  'draw',
  'recount',
  'ballotPage',
] as const;

export type FilePurpose = (typeof FILE_PURPOSES)[number];

export type FileKind = {
  /** Without a dot; the first is added to a name that has none. */
  readonly extensions: readonly [string, ...string[]];
  readonly maxBytes: number;
  /** Most that may come out of it where it is packed. */
  readonly maxUnpackedBytes: number;
};

/** A file that is not packed comes out as large as it goes in. */
function kindOf(
  extensions: FileKind['extensions'],
  megabytes: number,
  unpackedMegabytes = megabytes,
): FileKind {
  return { extensions, maxBytes: megabytes * MEGABYTE, maxUnpackedBytes: unpackedMegabytes * MEGABYTE };
}

export const FILE_KINDS: Readonly<Record<FilePurpose, FileKind>> = {
  /** An election of pabulib.org. */
  pabulib: kindOf(['pb'], 100),
  backup: kindOf(['buurtpot'], 1000),
  /** What a municipality gets, and may hand back to be verified. */
  export: kindOf(['zip'], 200),
  photo: kindOf(['jpg', 'jpeg', 'png', 'webp'], 25),
  /** A bank's statement; some banks put it in a zip. */
  statement: kindOf(['xml', 'csv', 'sta', '940', 'txt', 'tab', 'zip'], 150),
  table: kindOf(['csv'], 100),
  /** What was kept in a spreadsheet before, saved as text; only ever read. */
  sheet: kindOf(['csv', 'tsv', 'txt'], 5),
  /** A picture we made, of a chart for instance. */
  image: kindOf(['png', 'svg'], 100),
  /** A technical report about the app, without personal data. */
  report: kindOf(['json', 'txt'], 100),
  /** The books of a year for the tax office or an accountant. */
  audit: kindOf(['xaf', 'xml'], 200),
  /** Payments for the bank to carry out (pain.001); only ever written. */
  payment: kindOf(['xml'], 10),
  /** A lottery for the panel, to be done again. */
  draw: kindOf(['json'], 5),
  /** A page with which anyone counts a vote again; only ever written. */
  recount: kindOf(['html'], 200),
  /** The page with which people vote at home; only ever written. */
  ballotPage: kindOf(['html'], 20),
};

/** With their dot, as a field for files wants them: `.pb`. */
export function endingsOf(purpose: FilePurpose): string[] {
  return FILE_KINDS[purpose].extensions.map((extension) => `.${extension}`);
}

export function maxMegabytes(purpose: FilePurpose): number {
  return FILE_KINDS[purpose].maxBytes / MEGABYTE;
}
