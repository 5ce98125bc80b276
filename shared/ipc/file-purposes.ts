/** Which files go in and out, per purpose: their extensions and how large they may be. Same for window and browser. */

const MEGABYTE = 1_000_000;

export const FILE_PURPOSES = [
  'pabulib',
  'backup',
  'export',
  'photo',
  'statement',
  'table',
  'image',
  'report',
] as const;

export type FilePurpose = (typeof FILE_PURPOSES)[number];

export type FileKind = {
  /** Without a dot; the first is added to a name that has none. */
  readonly extensions: readonly [string, ...string[]];
  readonly maxBytes: number;
};

export const FILE_KINDS: Readonly<Record<FilePurpose, FileKind>> = {
  /** An election of pabulib.org. */
  pabulib: { extensions: ['pb'], maxBytes: 100 * MEGABYTE },
  backup: { extensions: ['buurtpot'], maxBytes: 1000 * MEGABYTE },
  /** What a municipality gets, and may hand back to be verified. */
  export: { extensions: ['zip'], maxBytes: 1000 * MEGABYTE },
  photo: { extensions: ['jpg', 'jpeg', 'png', 'webp'], maxBytes: 25 * MEGABYTE },
  /** A bank's statement. */
  statement: { extensions: ['xml', 'csv', 'sta', '940', 'txt'], maxBytes: 100 * MEGABYTE },
  table: { extensions: ['csv'], maxBytes: 100 * MEGABYTE },
  /** A picture we made, of a chart for instance. */
  image: { extensions: ['png', 'svg'], maxBytes: 100 * MEGABYTE },
  /** A technical report about the app, without personal data. */
  report: { extensions: ['json', 'txt'], maxBytes: 100 * MEGABYTE },
};

export function maxMegabytes(purpose: FilePurpose): number {
  return FILE_KINDS[purpose].maxBytes / MEGABYTE;
}
