/** First check: the zip holds exactly the files that `datapackage.json` names, each with its size and hash. */
import { hashBytes } from '../../../kernel/hash';
import { err, ok, type Result } from '../../../kernel/result';
import { decodeUtf8 } from '../../../kernel/utf8';
import { admit } from '../../intake/admit';
import { readJson } from '../../intake/json';
import { openPacket, type Packet } from '../../packet';
import { type CompanionFile, PackageDescriptor, sealOf } from '../descriptor';
import type { Finding } from './finding';

export interface OpenExport {
  readonly descriptor: PackageDescriptor;
  readonly packet: Packet;
  readonly findings: readonly Finding[];
}

interface ReadDescriptor {
  readonly descriptor: PackageDescriptor;
  readonly isSealed: boolean;
}

function parseDescriptor(bytes: Uint8Array): Result<ReadDescriptor, Finding> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return err({ code: 'verify.notText', params: { path: 'datapackage.json' } });
  const description = readJson(text.value);
  if (!description.ok) return err({ code: 'verify.descriptorNotUnderstood', params: { field: '' } });
  const parsed = PackageDescriptor.safeParse(description.value);
  if (parsed.success) {
    const isSealed = sealOf(description.value) === parsed.data.buurtpot.seal;
    return ok({ descriptor: parsed.data, isSealed });
  }
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  return err({ code: 'verify.descriptorNotUnderstood', params: { field } });
}

function findingsOfFile(listed: CompanionFile, packet: Packet): Finding[] {
  const { path } = listed;
  const bytes = packet.get(path);
  if (bytes === undefined) return [{ code: 'verify.fileMissing', params: { path } }];
  if (bytes.length !== listed.bytes) {
    return [{ code: 'verify.wrongSize', params: { path, expected: listed.bytes, found: bytes.length } }];
  }
  return listed.hash === `sha256:${hashBytes(bytes)}` ? [] : [{ code: 'verify.wrongHash', params: { path } }];
}

/** An error: nothing can be read. Findings: it can be read, but files are not what they were. */
export function openExport(bytes: Uint8Array): Result<OpenExport, Finding> {
  const admitted = admit('export', bytes);
  const packet = admitted.ok ? openPacket(bytes) : admitted;
  return packet.ok
    ? openFiles(packet.value)
    : err({ code: 'verify.packet', params: { problem: packet.error } });
}

/** The same, of files that were unpacked before. */
export function openFiles(packet: Packet): Result<OpenExport, Finding> {
  const json = packet.get('datapackage.json');
  if (json === undefined) return err({ code: 'verify.noDescriptor', params: {} });
  const read = parseDescriptor(json);
  if (!read.ok) return read;
  const { descriptor, isSealed } = read.value;
  const unsealed: Finding[] = isSealed
    ? []
    : [{ code: 'verify.wrongHash', params: { path: 'datapackage.json' } }];
  return ok({ descriptor, packet, findings: [...unsealed, ...findingsOfFiles(descriptor, packet)] });
}

/** What is not as it was described: files that are missing, changed, or not described at all. */
export function findingsOfFiles(descriptor: PackageDescriptor, packet: Packet): Finding[] {
  const files = [...descriptor.resources, ...descriptor.buurtpot.files];
  const listed = new Set(['datapackage.json', ...files.map(({ path }) => path)]);
  const strangers = [...packet.keys()]
    .filter((path) => !listed.has(path))
    .map((path): Finding => ({ code: 'verify.fileNotListed', params: { path } }));
  return [...files.flatMap((file) => findingsOfFile(file, packet)), ...strangers];
}
