import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import type { BankAccountId } from '@shared/domain/bank/bank-account';
import { changeAward } from '@shared/domain/grants/actions/change-award';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { type PaymentId, paymentTable } from '@shared/domain/grants/payment';
import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import type { Finding } from '@shared/formats/municipal/verify/finding';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { packPacket } from '@shared/formats/packet';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { matched, takenIn } from '../../../../support/bank-world';
import { aBankAccount } from '../../../../support/builders';
import {
  carelesslyChanged,
  changeTable,
  exportOf,
  type Files,
  filesOf,
  LATER_CHECKS,
  rowsIn,
  type Told,
  textOf,
  toldOf,
} from '../../../../support/export-file';
import { anExportWorld } from '../../../../support/export-world';
import { decidedIn, dueIn } from '../../../../support/retention-world';

const good = exportOf(await anExportWorld());

describe('a good export', () => {
  test('passes all six checks and tells what it is', () => {
    const { passed, checks, about } = verifyExport(good);
    expect({ passed, outcomes: checks.map(({ check, outcome }) => `${check} ${outcome}`) }).toEqual({
      passed: true,
      outcomes: ['files', 'tables', 'keys', 'ledger', 'awards', 'counts'].map((check) => `${check} passed`),
    });
    expect({ ...about, tables: about?.tables.map(({ name, rows }) => `${name} ${rows}`) }).toEqual({
      title: 'Buurtfonds De Linde',
      created: '2026-10-01T10:00:00.000Z',
      auditHead: 'ab'.repeat(32),
      tables: [
        'fonds 1',
        'bijdragen 2',
        'boekingen 12',
        'boekingsregels 38',
        'leningen 0',
        'aflosplannen 0',
        'declaraties 0',
        'initiatieven 3',
        'aanvragen 3',
        'begrotingsregels 6',
        'rondes 1',
        'stemplannen 3',
        'stembiljetten 10',
        'register 2',
        'dekking 3',
        'betalingen 2',
        'verantwoordingen 1',
      ],
    });
  });
});

test('a round whose ballots were destroyed by decision of the board passes with its totals', async () => {
  const world = await anExportWorld();
  world.setToday('2031-01-01' as Day);
  const lines = (await dueIn(world)).filter(({ kind }) => kind === 'ballots');
  const { id } = await decidedIn(world, lines);
  expect((await world.run(carryOutRemoval, { proposalId: id })).ok).toBe(true);
  const bytes = exportOf(world);
  const report = verifyExport(bytes);
  expect(report.passed).toBe(true);
  expect(report.checks.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'verify.onlyTotals',
  ]);
  expect(rowsIn(bytes, 'stembiljetten')).toEqual([]);
  expect(rowsIn(bytes, 'rondes')[0]?.stembus_hash).toBe('');
});

test('an award whose payment the bank gave back passes, and passes when it is paid again', async () => {
  const world = await anExportWorld();
  const grant = world.rows(grantTable).find(({ state }) => state.status === 'running');
  const { id: _account, ...account } = aBankAccount();
  const recorded = await world.run(recordBankAccount, account);
  if (grant === undefined || !recorded.ok) throw new Error('There should be an award and an account.');
  const accountId = recorded.value as BankAccountId;
  const pays = {
    kind: 'payment',
    grantId: grant.id,
    instalmentId: grant.instalments[0]?.id as InstalmentId,
  } as const;
  world.setToday('2026-10-01' as Day);
  const paid = await takenIn(world, accountId, { day: '2026-09-11', amount: -grant.amount });
  await matched(world, paid, pays);
  expect(verifyExport(exportOf(world)).passed).toBe(true);
  const paymentId = world.rows(paymentTable).at(-1)?.id as PaymentId;
  const back = await takenIn(world, accountId, { day: '2026-09-14', amount: grant.amount });
  await matched(world, back, { kind: 'bounce', paymentId });
  expect(verifyExport(exportOf(world)).checks.flatMap(({ findings }) => findings)).toEqual([]);
  const again = await takenIn(world, accountId, { day: '2026-09-16', amount: -grant.amount });
  await matched(world, again, pays);
  expect(verifyExport(exportOf(world)).checks.flatMap(({ findings }) => findings)).toEqual([]);
});

test('an award that became higher and lower passes, and tells what it was at first (W18)', async () => {
  const world = await anExportWorld();
  const running = () => {
    const grant = world.rows(grantTable).find(({ state }) => state.status === 'running');
    if (grant === undefined) throw new Error('There should be an award that runs.');
    return grant;
  };
  const { id: grantId, amount: first } = running();
  for (const more of [1_500, -20_001]) {
    const [instalment] = running().instalments;
    const amount = cents(running().amount + more);
    const instalments = instalment === undefined ? [] : [{ ...instalment, amount }];
    const input = { grantId, on: world.today(), amount, reason: 'Geheim van Cornelia', instalments };
    expect(await world.run(changeAward, input)).toMatchObject({ ok: true });
    const bytes = exportOf(world);
    expect(verifyExport(bytes).checks.flatMap(({ findings }) => findings)).toEqual([]);
    const row = rowsIn(bytes, 'register').find(({ toekenning_id }) => toekenning_id === grantId);
    expect([row?.eerst_verleend_bedrag, row?.verleend_bedrag].map(Number)).toEqual([
      first / 100,
      amount / 100,
    ]);
  }
});

describe('what is no export at all', () => {
  test.each<[string, Uint8Array, Finding['code']]>([
    ['an empty file', new Uint8Array(), 'verify.packet'],
    ['a text', encodeUtf8('geen zip'), 'verify.packet'],
    ['a zip that was cut off', good.subarray(0, good.length / 2), 'verify.packet'],
    ['a zip with another thing in it', zipSync({ 'foto.jpg': new Uint8Array([1]) }), 'verify.noDescriptor'],
    [
      'a descriptor that is no JSON',
      packPacket(new Map([['datapackage.json', encodeUtf8('{')]])),
      'verify.descriptorNotUnderstood',
    ],
    [
      'a data package of another program',
      packPacket(new Map([['datapackage.json', encodeUtf8('{"resources":[{"name":"x"}]}')]])),
      'verify.descriptorNotUnderstood',
    ],
    [
      'a descriptor that is not UTF-8',
      packPacket(new Map([['datapackage.json', new Uint8Array([0xff])]])),
      'verify.notText',
    ],
    ['a file with an unsafe name', zipSync({ '../kwaad.csv': new Uint8Array([1]) }), 'verify.packet'],
  ])('%s is told, and the rest is skipped', (_what, bytes, code) => {
    const { about } = verifyExport(bytes);
    const told = { failed: ['files'], skipped: ['tables', ...LATER_CHECKS], codes: [code] };
    expect({ about, ...toldOf(bytes) }).toEqual({ about: null, ...told });
  });
});

describe('a file changed by a careless hand', () => {
  test.each<[string, (files: Files) => void, Told]>([
    [
      'a letter in a title',
      (files) => {
        const text = textOf(files, 'data/aanvragen.csv');
        files.set('data/aanvragen.csv', encodeUtf8(text.replace('Bankjes', 'Bankies')));
      },
      { failed: ['files'], skipped: [], codes: ['verify.wrongHash'] },
    ],
    [
      'a longer name',
      (files) =>
        changeTable(files, 'fonds', (rows) => rows.map((row) => ({ ...row, naam: 'Een heel ander fonds' }))),
      { failed: ['files'], skipped: [], codes: ['verify.wrongSize'] },
    ],
    [
      'a table that is gone',
      (files) => files.delete('data/betalingen.csv'),
      { failed: ['files', 'tables'], skipped: LATER_CHECKS, codes: ['verify.fileMissing', 'verify.csv'] },
    ],
    [
      'a table that does not belong',
      (files) => files.set('data/geheim.csv', encodeUtf8('a\r\n')),
      { failed: ['files'], skipped: [], codes: ['verify.fileNotListed'] },
    ],
    [
      'a program beside the tables',
      (files) => files.set('open-mij.exe', new Uint8Array([77, 90])),
      { failed: ['files'], skipped: [], codes: ['verify.fileNotListed'] },
    ],
    [
      'an SQL file that does more than load',
      (files) => files.set('laden.sql', encodeUtf8(`${textOf(files, 'laden.sql')}\\! rm -rf ~\n`)),
      { failed: ['files'], skipped: [], codes: ['verify.wrongSize'] },
    ],
    [
      'another place in the audit log',
      (files) => {
        const text = textOf(files, 'datapackage.json').replace('abababab', 'cdcdcdcd');
        files.set('datapackage.json', encodeUtf8(text));
      },
      { failed: ['files'], skipped: [], codes: ['verify.wrongHash'] },
    ],
    [
      'bytes that are no text',
      (files) => files.set('data/fonds.csv', new Uint8Array([0xc3, 0x28])),
      { failed: ['files', 'tables'], skipped: LATER_CHECKS, codes: ['verify.wrongSize', 'verify.notText'] },
    ],
  ])('%s', (_what, change, told) => {
    expect(toldOf(carelesslyChanged(good, change))).toEqual(told);
  });
});

test('one flipped bit in any file is noticed', () => {
  const files = filesOf(good);
  const paths = [...files.keys()].filter((path) => path !== 'datapackage.json');
  const anyByte = fc.constantFrom(...paths).chain((path) =>
    fc.record({
      path: fc.constant(path),
      at: fc.nat((files.get(path)?.length ?? 1) - 1),
      bit: fc.nat(7),
    }),
  );
  fc.assert(
    fc.property(anyByte, ({ path, at, bit }) => {
      const flipped = carelesslyChanged(good, (changed) => {
        const bytes = Uint8Array.from(changed.get(path) ?? []);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        changed.set(path, bytes);
      });
      expect(verifyExport(flipped).checks[0]?.findings[0]).toEqual({
        code: 'verify.wrongHash',
        params: { path },
      });
    }),
    { numRuns: 40 },
  );
});

test('a zip whose own bytes were damaged never passes with other content', () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = Uint8Array.from(good);
      damaged[at] = (damaged[at] ?? 0) ^ by;
      if (!verifyExport(damaged).passed) return;
      expect([...filesOf(damaged)]).toEqual([...filesOf(good)]);
    }),
    { numRuns: 40 },
  );
});
