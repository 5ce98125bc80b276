/** Puts the sums of a changed file right again, so that a bad file gets past the door and reaches what stands behind. */
import { joined } from '@shared/formats/intake/inflate';
import { findingsOfFiles, openFiles } from '@shared/formats/municipal/verify/open-export';
import { readTables } from '@shared/formats/municipal/verify/read-tables';
import { reportOn } from '@shared/formats/municipal/verify/verify-export';
import { hashBytes, hashText } from '@shared/kernel/hash';
import { gzipSync, strToU8 } from 'fflate';
import { filesOf } from '../../support/export-file';

const LINE_END = 0x0a;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Makes backups with these rows and another header, whose own checksums fit again. */
export function backupForger(plain: Uint8Array): (said: object) => Uint8Array {
  const packed = gzipSync(plain);
  const sums = {
    plainBytes: plain.length,
    plainSha256: hashBytes(plain),
    packedBytes: packed.length,
    packedSha256: hashBytes(packed),
  };
  return (said) => {
    const header = JSON.stringify({ ...sums, ...said });
    return joined([strToU8(`BUURTPOT BACKUP\n${header}\n${hashText(header)}\n`), packed]);
  };
}

/** Reads exports in which one file differs and all hashes are right again: path, line end, what stands in the file. */
export function forgedExportReader(good: Uint8Array): (bytes: Uint8Array) => void {
  const files = filesOf(good);
  const opened = openFiles(files);
  if (!opened.ok) throw new Error(opened.error.code);
  const { descriptor } = opened.value;
  const { resources } = descriptor;
  const { tables } = readTables(resources, files);
  return (bytes) => {
    const end = bytes.indexOf(LINE_END);
    const path = text(bytes.subarray(0, Math.max(0, end)));
    const packet = new Map(files).set(path, bytes.subarray(end + 1));
    if (path === 'datapackage.json') {
      const described = openFiles(packet);
      if (described.ok) reportOn(described.value, readTables(described.value.descriptor.resources, packet));
      return;
    }
    const changed = resources.filter((resource) => resource.path === path);
    const read = readTables(changed, packet);
    const findings = changed.length > 0 ? [] : findingsOfFiles(descriptor, packet);
    reportOn({ descriptor, packet, findings }, { ...read, tables: new Map([...tables, ...read.tables]) });
  };
}
