/** First check: the zip holds exactly the files that `datapackage.json` names, each with its size and hash. */
import { hashBytes } from '../../../kernel/hash';
import { err, ok, type Result } from '../../../kernel/result';
import { decodeUtf8 } from '../../../kernel/utf8';
import { openPacket, type Packet } from '../../packet';
import { PackageDescriptor, type ResourceDescriptor } from '../descriptor';
import type { Finding } from './finding';

export interface OpenExport {
  readonly descriptor: PackageDescriptor;
  readonly packet: Packet;
  readonly findings: readonly Finding[];
}

function parseDescriptor(bytes: Uint8Array): Result<PackageDescriptor, Finding> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return err({ code: 'verify.notText', params: { path: 'datapackage.json' } });
  try {
    const parsed = PackageDescriptor.safeParse(JSON.parse(text.value));
    if (parsed.success) return ok(parsed.data);
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return err({ code: 'verify.descriptorNotUnderstood', params: { field } });
  } catch {
    return err({ code: 'verify.descriptorNotUnderstood', params: { field: '' } });
  }
}

function findingsOfFile(resource: ResourceDescriptor, packet: Packet): Finding[] {
  const { path } = resource;
  const bytes = packet.get(path);
  if (bytes === undefined) return [{ code: 'verify.fileMissing', params: { path } }];
  if (bytes.length !== resource.bytes) {
    return [{ code: 'verify.wrongSize', params: { path, expected: resource.bytes, found: bytes.length } }];
  }
  return resource.hash === `sha256:${hashBytes(bytes)}`
    ? []
    : [{ code: 'verify.wrongHash', params: { path } }];
}

/** An error: nothing can be read. Findings: it can be read, but files are not what they were. */
export function openExport(bytes: Uint8Array): Result<OpenExport, Finding> {
  const packet = openPacket(bytes);
  if (!packet.ok) return err({ code: 'verify.packet', params: { problem: packet.error } });
  const json = packet.value.get('datapackage.json');
  if (json === undefined) return err({ code: 'verify.noDescriptor', params: {} });
  const descriptor = parseDescriptor(json);
  if (!descriptor.ok) return descriptor;
  const { resources } = descriptor.value;
  const listed = new Set(resources.map((resource) => resource.path));
  const strangers = [...packet.value.keys()]
    .filter((path) => path.startsWith('data/') && !listed.has(path))
    .map((path): Finding => ({ code: 'verify.fileNotListed', params: { path } }));
  const findings = [...resources.flatMap((resource) => findingsOfFile(resource, packet.value)), ...strangers];
  return ok({ descriptor: descriptor.value, packet: packet.value, findings });
}
