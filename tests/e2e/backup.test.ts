/** A backup of the demo fund becomes the fund of this computer; the log and the settings tell what happened. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreloadApi } from '@shared/ipc/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { pressClose, untilGone } from '../support/closing';
import { DEMO_FUND, goToScreen, openDemoFund } from '../support/demo-window';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerSaveWith } from '../support/save-dialog';

declare global {
  interface Window {
    readonly buurtpot?: PreloadApi;
  }
}

const PASSPHRASE = 'zeven groene fietsen dansen';
let running: RunningApp;
let folder = '';
let userData = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-backup-'));
  userData = await freshUserData();
  running = await launchElectronApp({ userData });
  await openDemoFund(running.window);
});
afterAll(async () => {
  await running.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  await rm(userData, { recursive: true, force: true });
});

describe('a backup in the window', () => {
  test('is saved as a file, with a warning that anyone can read it', async () => {
    const { window, app } = running;
    await goToScreen(running.window, '/backup', 'Reservekopie');
    await window.getByText('Dit bestand is niet versleuteld').waitFor();
    await answerSaveWith(app, at('copy.buurtpot'));
    await window.getByRole('button', { name: 'Reservekopie maken' }).click();
    await window.getByText('De reservekopie is bewaard als copy.buurtpot.').waitFor();
  });

  test('does not take the place of the demo', async () => {
    await goToScreen(running.window, '/restore', 'Reservekopie terugzetten');
    await running.window.getByText('U bent in het voorbeeldfonds').waitFor();
  });

  test('that is none, or damaged, changes nothing', async () => {
    const { window } = running;
    await window.getByRole('main').getByRole('link', { name: 'Naar het begin' }).click();
    await window.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
    await writeFile(at('other.buurtpot'), 'niets');
    await window.locator('input[type=file]').setInputFiles(at('other.buurtpot'));
    await window.getByText('Dit lijkt een tekstbestand. Kies hier een reservekopie (.buurtpot).').waitFor();
  });

  test('is shown before it is restored, and then is the fund of this computer', async () => {
    const { window } = running;
    await window.locator('input[type=file]').setInputFiles(at('copy.buurtpot'));
    await window.getByRole('heading', { name: 'Dit staat erin' }).waitFor();
    await window.getByText(DEMO_FUND, { exact: true }).first().waitFor();
    await window.getByRole('row', { name: /Stembiljetten/ }).waitFor();
    await window.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await window.getByText(`${DEMO_FUND} is teruggezet.`).first().waitFor();
  });

  test('stands in the log, whose chain is whole', async () => {
    const { window } = running;
    await goToScreen(running.window, '/audit', 'Logboek');
    await window.getByText('Reservekopie teruggezet').first().waitFor();
    await window.getByRole('button', { name: 'Logboek controleren' }).click();
    await window.getByText('Het logboek is heel').waitFor();
  });

  test('is kept twice on this computer, as the settings say', async () => {
    const { window } = running;
    await goToScreen(running.window, '/settings', 'Instellingen');
    await window.getByText('Ja. Elke wijziging staat ook in een logboek op de schijf.').waitFor();
    await window.getByText('Alles is opgeslagen.').waitFor();
  });

  test('restored once more keeps what was there as a copy of the app', async () => {
    const { window } = running;
    await goToScreen(running.window, '/restore', 'Reservekopie terugzetten');
    await window.locator('input[type=file]').setInputFiles(at('copy.buurtpot'));
    await window.getByText(`Dit komt in de plaats van ${DEMO_FUND}`).first().waitFor();
    await window.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await window.getByRole('alertdialog').getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await window.waitForURL(/#\/treasurer/);
    await goToScreen(running.window, '/backup', 'Reservekopie');
    await window.getByRole('row', { name: /kB/ }).waitFor();
  });

  test('for the next treasurer is made with a sheet, once it can be opened elsewhere', async () => {
    const { window: page, app } = running;
    await page.evaluate(
      async (passphrase) =>
        await window.buurtpot?.keysProtect({ store: 'fund', passphrase, openBySystem: true }),
      PASSPHRASE,
    );
    await goToScreen(running.window, '/backup/hand-over', 'Overdragen');
    await page.getByText('De boeken kloppen').waitFor();
    await page.getByText('Er loopt nu een stemming').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel(/Saldo volgens de bank/).fill('100.000');
    await page.getByLabel(/Wie heeft het herstelblad/).fill('Noor Bakker');
    await answerSaveWith(app, at('handover.buurtpot'));
    await page.getByRole('button', { name: 'Bestand maken' }).click();
    await page.getByText('Het bestand is bewaard als handover.buurtpot.').waitFor();
    const sheet = page.locator('.sheet');
    await sheet.getByText('Noor Bakker').waitFor();
    await sheet
      .getByRole('row', { name: /Wijkbudget/ })
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('for the next treasurer is counted again where it arrives, source by source', async () => {
    const { window } = running;
    const [said] = await window.locator('.sheet .hash-text').allTextContents();
    await goToScreen(running.window, '/restore', 'Reservekopie terugzetten');
    await window.locator('input[type=file]').setInputFiles(at('handover.buurtpot'));
    await window.getByText('Alle bedragen kloppen').waitFor();
    await window.getByText('De boeken kloppen').waitFor();
    await window.getByRole('columnheader', { name: 'Nageteld' }).waitFor();
    expect(await window.locator('.hash-text').allTextContents()).toEqual([said]);
    await goToScreen(running.window, '/audit', 'Logboek');
    await window.getByText('Overdracht begonnen').first().waitFor();
  });

  test('leaves no error behind', () => {
    expect(running.problems).toEqual([]);
  });
});

describe('at closing', () => {
  test('a vote is open in this fund: no copy is made, and the window closes at once', async () => {
    const copies = async () => (await readdir(join(userData, 'snapshots', 'fund'))).length;
    const before = await copies();
    await untilGone(running.app, () => pressClose(running.app));
    expect(await copies()).toBe(before);
  });

  test('a page that hangs keeps nobody: a second press closes', async () => {
    running = await launchElectronApp({ userData });
    const { app, window } = running;
    await window.getByRole('button', { name: new RegExp(DEMO_FUND) }).click();
    await window.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
    await window.getByRole('button', { name: 'Openen', exact: true }).click();
    await window.getByRole('navigation').first().waitFor();
    await window.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const pressTwice = async () => {
      await pressClose(app);
      await pressClose(app);
    };
    expect(await untilGone(app, pressTwice)).toBeLessThan(10_000);
  });
});
