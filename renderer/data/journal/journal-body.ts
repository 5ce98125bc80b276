/** What a journal line carries: rows that changed, and the audit entry that says why. */
import { AuditEntry } from '@shared/domain/audit/audit-entry';
import { jsonValueIn } from '@shared/formats/intake/json';
import type { StoreName } from '@shared/ipc/contract';
import { canonicalJson, Sha256 } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { z } from 'zod';
import type { Vault } from '../sealing/vault';

const Row = z.looseObject({ id: z.string() });
/** Checked against its table's schema only after it has been brought to the newest version. */
export const RowOfTable = z.strictObject({ table: z.string(), row: Row });
export type RowOfTable = z.infer<typeof RowOfTable>;

const Rows = {
  /** Version of the store's shape that these rows have. */
  schema: z.int().positive(),
  /** Same for all lines of one change, so that parts of a change that was never closed go with no other. */
  group: z.uuid(),
  puts: z.array(RowOfTable),
};
const Removals = { removals: z.array(z.strictObject({ table: z.string(), id: z.string() })) };

export const JournalBody = z.discriminatedUnion('kind', [
  /** Rows that belong to the change or snapshot that closes this run of lines; alone they mean nothing. */
  z.strictObject({ kind: z.literal('part'), ...Rows }),
  z.strictObject({ kind: z.literal('change'), ...Rows, ...Removals, entry: AuditEntry }),
  /** The whole store: what came before no longer counts. */
  z.strictObject({
    kind: z.literal('snapshot'),
    ...Rows,
    device: z.uuid(),
    auditSeq: z.int().nonnegative(),
    auditHash: Sha256,
  }),
]);
export type JournalBody = z.infer<typeof JournalBody>;
export type ClosingBody = Exclude<JournalBody, { kind: 'part' }>;

/** Rows of more text than this go into a line of their own. UTF-16 units, far below what one line may hold. */
const PART_LENGTH = 4_000_000;

/** The lines' texts for one change: parts first where it is large, then what closes it. */
export function bodyTexts(body: ClosingBody): string[] {
  const groups: RowOfTable[][] = [[]];
  let length = 0;
  for (const put of body.puts) {
    const size = JSON.stringify(put.row).length;
    if (length > 0 && length + size > PART_LENGTH) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(put);
    length += size;
  }
  return groups.map((puts, index) =>
    canonicalJson(
      index === groups.length - 1
        ? { ...body, puts }
        : { kind: 'part', schema: body.schema, group: body.group, puts },
    ),
  );
}

/** Whose journal a line stands in, and the key that opens it. */
export interface JournalOwner {
  readonly name: StoreName;
  readonly vault: Pick<Vault, 'journal'>;
}

/** As `bodyTexts`, each text sealed; what stands readable beside it is the version of the rows. */
export function sealedBodyTexts({ name, vault }: JournalOwner, body: ClosingBody): string[] {
  const { schema } = body;
  const seal = (text: string) => vault.journal.seal(text, placeOf(name, schema));
  return bodyTexts(body).map((text) => canonicalJson({ schema, sealed: seal(text) }));
}

function placeOf(name: StoreName, schema: number): string {
  return `journal/${name}/${schema}`;
}

/** Up to this version lines were written readable. */
const LAST_READABLE_SCHEMA = 1;

const SealedBody = z.strictObject({ schema: z.int().positive(), sealed: z.string() });

/** Whether this line stands readable on disk. */
export function isReadableBody(text: string): boolean {
  return !SealedBody.safeParse(jsonValueIn(text)).success;
}

/** The schema version is read first, so that a line of a newer app is recognised whatever else is in it. */
export type BodyProblem =
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'notReadable' };

const Versioned = z.looseObject({ schema: z.int().positive() });

export function parseBody(
  text: string,
  knownSchema: number,
  owner: JournalOwner,
): Result<JournalBody, BodyProblem> {
  const value = jsonValueIn(text);
  const version = Versioned.safeParse(value);
  if (version.success && version.data.schema > knownSchema) {
    return err({ kind: 'newer', schema: version.data.schema });
  }
  const parsed = JournalBody.safeParse(opened(value, owner));
  return parsed.success ? ok(parsed.data) : err({ kind: 'notReadable' });
}

/** What the line says; null when it was not sealed for this journal, or should have been sealed and is not. */
function opened(value: unknown, { name, vault }: JournalOwner): unknown {
  const sealed = SealedBody.safeParse(value);
  if (sealed.success) {
    const { schema, sealed: text } = sealed.data;
    const body = vault.journal.open(text, placeOf(name, schema));
    return body === null ? null : jsonValueIn(body);
  }
  const plain = Versioned.safeParse(value);
  return plain.success && plain.data.schema <= LAST_READABLE_SCHEMA ? value : null;
}
