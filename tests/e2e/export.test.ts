/** The export of the demo fund in the real window: made, saved, verified there and on the command line, and tampered with. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '@electron/launch/places.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { changeTable, skilfullyChanged } from '../support/export-file';
import { answerSaveWith } from '../support/save-dialog';

let running: RunningApp;
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-export-'));
  running = await launchElectronApp();
  await openDemoFund(running.window);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const cli = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const started = promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli/main.cjs'), ...args], {
    env: { ...process.env, LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
  });
  return await started.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => {
      return { code, out: stdout, err: stderr };
    },
  );
};

async function verifyInApp(path: string): Promise<void> {
  await goToScreen(running.window, '/export/verify', 'Export nakijken');
  await running.window.locator('main input[type=file]').setInputFiles(path);
}

describe('the export in the window', () => {
  test('shows what goes along, and saves nothing when the person stops', async () => {
    const { window, app } = running;
    await goToScreen(running.window, '/export', 'Export voor de gemeente');
    await window.getByText('data/stembiljetten.csv').waitFor();
    await answerSaveWith(app, null);
    await window.getByRole('button', { name: 'Export maken en opslaan' }).click();
    await window.getByText('U bent gestopt. Er is niets opgeslagen.').waitFor();
  });

  test('is made, passes its own checks, and stands on disk', async () => {
    const { window, app } = running;
    await answerSaveWith(app, at('export.zip'));
    await window.getByRole('button', { name: 'Export maken en opslaan' }).click();
    await window.getByText('Opgeslagen als export.zip. De export is nagekeken en klopt.').waitFor();
    expect((await stat(at('export.zip'))).size).toBeGreaterThan(10_000);
  });

  test('is right in the app and on the command line', async () => {
    const { window } = running;
    await verifyInApp(at('export.zip'));
    await window.getByText('Deze export klopt').waitFor();
    await window.getByText('6 van 6 controles kloppen.').waitFor();
    expect(await cli('verify', at('export.zip'), '--json')).toMatchObject({ code: 0, err: '' });
  });

  test('tells what is wrong when a payment is left out by a hand that repairs every hash', async () => {
    const { window } = running;
    const good = new Uint8Array(await readFile(at('export.zip')));
    const tampered = skilfullyChanged(good, (files) =>
      changeTable(files, 'betalingen', (rows) => rows.slice(1)),
    );
    await writeFile(at('tampered.zip'), tampered);
    await verifyInApp(at('tampered.zip'));
    await window.getByText('Deze export klopt niet').waitFor();
    await window.getByText(/de betalingen kloppen niet/).waitFor();
    const told = await cli('verify', at('tampered.zip'), '--json');
    expect({ code: told.code, passed: JSON.parse(told.out).passed }).toEqual({ code: 1, passed: false });
  });

  test('says of another file that it is no export', async () => {
    const { window } = running;
    await writeFile(at('photo.zip'), 'geen zip');
    await verifyInApp(at('photo.zip'));
    await window.getByText('Dit is geen export').waitFor();
    expect((await cli('verify', at('photo.zip'))).code).toBe(2);
  });

  test('leaves no error behind', () => {
    expect(running.problems).toEqual([]);
  });
});
