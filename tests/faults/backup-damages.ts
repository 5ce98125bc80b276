/** Damages a backup file at random, as often as asked: each damage must be noticed. Needs no window. */
import { setImmediate as breath } from 'node:timers/promises';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { readBackup, writeSealedBackup } from '@shared/formats/backup-envelope';
import { BackupFacts } from '@shared/formats/backup-header';
import { readFixture } from '../support/schema-fixture';
import { between, type Chance } from './chance';
import type { SeriesOptions, SeriesResult } from './series';

type Way = { readonly name: string; readonly spoil: (bytes: Buffer, chance: Chance) => Buffer };

const place = (bytes: Buffer, chance: Chance) => between(chance, 0, bytes.length - 1);

const WAYS: readonly Way[] = [
  {
    name: 'one bit turned',
    spoil: (bytes, chance) => {
      const at = place(bytes, chance);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << between(chance, 0, 7));
      return bytes;
    },
  },
  { name: 'end cut off', spoil: (bytes, chance) => bytes.subarray(0, place(bytes, chance)) },
  { name: 'beginning cut off', spoil: (bytes, chance) => bytes.subarray(1 + place(bytes, chance)) },
  {
    name: 'a stretch of zeros',
    spoil: (bytes, chance) => {
      const at = place(bytes, chance);
      return bytes.fill(0, at, Math.min(bytes.length, at + between(chance, 1, 4096)));
    },
  },
  {
    name: 'a stretch taken out',
    spoil: (bytes, chance) => {
      const at = place(bytes, chance);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + between(chance, 1, 4096))]);
    },
  },
  {
    name: 'a stretch twice',
    spoil: (bytes, chance) => {
      const at = place(bytes, chance);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 512))]);
    },
  },
];

const KEY = { keyId: '018d648a-4600-78cd-b1df-6456f71d4fba', key: new Uint8Array(32).fill(7) };
const READING = { knownSchema: SCHEMA_VERSION, key: KEY };

/** The readable backup of the first version, as it would be written today. */
function sealedBackup(): Buffer {
  const read = readBackup(readFixture(1).backup, READING);
  if (!read.ok) throw new Error(read.error.code);
  const { header, tables } = read.value;
  const facts = BackupFacts.strip().parse(header);
  const sealing = { ...KEY, nonce: new Uint8Array(12), keyFile: '{"format":1}', balances: {} };
  return Buffer.from(writeSealedBackup(facts, tables, sealing));
}

export async function runDamages({ runs, chance, progress }: SeriesOptions): Promise<SeriesResult> {
  const backups = [readFixture(1).backup, sealedBackup()];
  const faults: string[] = [];
  let noticed = 0;
  for (let run = 1; run <= runs; run += 1) {
    const way = WAYS[between(chance, 0, WAYS.length - 1)];
    const backup = backups[run % backups.length];
    if (way === undefined || backup === undefined) continue;
    const spoilt = way.spoil(Buffer.from(backup), chance);
    if (spoilt.equals(backup) || !readBackup(spoilt, READING).ok) noticed += 1;
    else faults.push(`damage ${run} was not noticed: ${way.name}`);
    if (run % 1000 === 0) {
      progress(`damaged backups: ${run} of ${runs}, ${noticed} noticed`);
      await breath();
    }
  }
  return { counts: { damagedBackups: runs, noticed }, faults, passed: faults.length === 0 };
}
