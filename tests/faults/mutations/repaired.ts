/** Puts the sums of a changed file right again, so that a bad file gets past the door and reaches what stands behind. */
import { gzipSync } from 'node:zlib';
import { sealOf } from '@shared/formats/municipal/descriptor';
import { hashBytes, hashText } from '@shared/kernel/hash';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { type Files, filesOf } from '../../support/export-file';

/** A backup with other contents, or another header, whose own checksums fit again. `said` comes last. */
export function forgedBackup(header: object, plain: Uint8Array, said: object = {}): Uint8Array {
  const packed = gzipSync(plain, { level: 1 });
  const text = JSON.stringify({
    ...header,
    plainBytes: plain.length,
    plainSha256: hashBytes(plain),
    packedBytes: packed.length,
    packedSha256: hashBytes(packed),
    ...said,
  });
  return Uint8Array.from([...strToU8(`BUURTPOT BACKUP\n${text}\n${hashText(text)}\n`), ...packed]);
}

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

interface Descriptor {
  readonly resources: readonly Listed[];
  readonly buurtpot: { readonly files: readonly Listed[]; readonly seal: string };
}

/** Makes exports in which one file differs, and whose descriptor tells of it as if it were right. */
export function exportForger(good: Uint8Array): (path: string, contents: Uint8Array) => Uint8Array {
  const files: Files = filesOf(good);
  const descriptor: Descriptor = JSON.parse(strFromU8(files.get('datapackage.json') ?? new Uint8Array()));
  return (path, contents) => {
    const told = (listed: Listed): Listed =>
      listed.path === path
        ? { ...listed, bytes: contents.length, hash: `sha256:${hashBytes(contents)}` }
        : listed;
    const unsealed = {
      ...descriptor,
      resources: descriptor.resources.map(told),
      buurtpot: { ...descriptor.buurtpot, files: descriptor.buurtpot.files.map(told) },
    };
    const sealed = { ...unsealed, buurtpot: { ...unsealed.buurtpot, seal: sealOf(unsealed) } };
    const changed = new Map(files).set(path, contents);
    if (path !== 'datapackage.json') changed.set('datapackage.json', strToU8(JSON.stringify(sealed)));
    return zipSync(Object.fromEntries(changed), { level: 0 });
  };
}
