/** Makes the files of a year and hands them to the machine room to be saved. */
import { type AuditInput, auditBooksOf } from '@shared/formats/xaf/audit-books';
import { xafText } from '@shared/formats/xaf/xaf-text';
import type { XafVersion } from '@shared/formats/xaf/xaf-version';
import type { Failure } from '@shared/ipc/failure';
import type { FilePurpose } from '@shared/ipc/file-purposes';
import type { Day } from '@shared/kernel/dates';
import { ok, type Result } from '@shared/kernel/result';
import type { Rsin } from '@shared/kernel/rsin';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { bridge } from '../../bridge/bridge';
import type { YearWorld } from '../../data/queries/year';
import { auditWords } from './year-words';

export type AuditNames = AuditInput['names'];

export interface AuditFileChoice {
  readonly version: XafVersion;
  readonly names: AuditNames;
  readonly rsin: Rsin;
  readonly createdOn: Day;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** The name that it was saved under; null when the user thought better of it. */
export type SavedAs = Result<string | null, Failure>;

export async function saveAuditFile(
  world: YearWorld,
  year: number,
  { version, names, rsin, createdOn, name }: AuditFileChoice,
): Promise<SavedAs> {
  const info = await bridge.appInfo({});
  if (!info.ok) return info;
  const { fund, books } = world;
  const audit = auditBooksOf({ year, books, names, words: auditWords(world) });
  const facts = {
    companyName: fund.name,
    kvkNumber: fund.kvkNumber,
    rsin,
    createdOn,
    software: { name: 'Buurtpot', version: info.value.version },
  };
  return await saveTextFile('audit', `${name}.xaf`, xafText(audit, facts, version));
}

export async function saveTextFile(
  purpose: FilePurpose,
  suggestedName: string,
  text: string,
): Promise<SavedAs> {
  const saved = await bridge.fileSave({ purpose, suggestedName, bytes: encodeUtf8(text) });
  if (!saved.ok) return saved;
  return ok(saved.value.kind === 'cancelled' ? null : saved.value.name);
}
