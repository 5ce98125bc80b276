import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerRequest, isAppUrl, registerAppScheme, START_URL } from '@electron/app-protocol';
import { CONTENT_SECURITY_POLICY } from '@shared/ipc/content-security-policy';
import { beforeEach, describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch-folder';

const scratch = scratchFolder();
const page = () => join(scratch(), 'renderer');
const get = (url: string, method = 'GET') => answerRequest(page(), { url, method });

beforeEach(async () => {
  await mkdir(join(page(), 'assets'), { recursive: true });
  await writeFile(join(page(), 'index.html'), '<title>Buurtpot</title>');
  await writeFile(join(page(), 'assets', 'main.js'), 'export {};');
  await writeFile(join(page(), 'assets', 'één.txt'), 'x');
  await writeFile(join(scratch(), 'secret.txt'), 'secret');
  await mkdir(join(scratch(), 'renderer-other'));
  await writeFile(join(scratch(), 'renderer-other', 'secret.txt'), 'secret');
});

test.each([
  [START_URL, 'text/html; charset=utf-8'],
  ['app://bundle/', 'text/html; charset=utf-8'],
  ['app://bundle/assets/main.js?v=1#x', 'text/javascript; charset=utf-8'],
  ['app://bundle/assets/%C3%A9%C3%A9n.txt', 'text/plain; charset=utf-8'],
])('%s is served as %s, with the policy', async (url, type) => {
  const answer = await get(url);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.each([
  'app://bundle/../secret.txt',
  'app://bundle/%2e%2e/secret.txt',
  'app://bundle/..%2fsecret.txt',
  'app://bundle/..%5csecret.txt',
  'app://bundle/assets/..%2f..%2fsecret.txt',
  'app://bundle/%2e%2e%2frenderer-other/secret.txt',
  'app://bundle//etc/passwd',
  'app://bundle/%00',
  'app://bundle/index.html%00.js',
  'app://bundle/%E0%A4%A',
  'app://bundle/C:%5CWindows%5Cwin.ini',
  'app://bundle/index.html::$DATA',
  'app://bundle/assets',
  'app://bundle/no-such-file.js',
  'app://other/index.html',
  'app://bundle.other/index.html',
  'file:///etc/passwd',
  'http://bundle/index.html',
  'nonsense',
])('%s is not here', async (url) => {
  const answer = await get(url);
  expect([answer.status, await answer.text()]).toEqual([404, 'Not here.']);
  expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
});

describe('other methods', () => {
  test('HEAD has no body', async () => {
    const answer = await get(START_URL, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    expect((await get(START_URL, method)).status).toBe(404);
  });
});

test.each([
  ['app://bundle/index.html#/fonds', true],
  ['app://bundle', true],
  ['app://bundle:80/', false],
  ['app://bundle.evil/', false],
  ['app://user@bundle/', true],
  ['file://bundle/', false],
  ['', false],
])('%j is our own page: %s', (url, own) => {
  expect(isAppUrl(url)).toBe(own);
});

test('the scheme is standard and secure, and may not go round the policy', () => {
  const registered: unknown[] = [];
  registerAppScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) });
  expect(registered).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});
