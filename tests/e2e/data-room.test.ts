/** The data room in the real window: what was acknowledged survives a lost store or journal, and the app says what it did. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '@shared/i18n/translate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { pressClose, untilGone } from '../support/closing';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';

const t = translator('nl');
const FUND = 'Molenfonds';

let userData = '';
let running: RunningApp | null = null;

beforeEach(async () => {
  userData = await freshUserData();
});
afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = null;
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  running = await launchElectronApp({ userData });
  return running.window;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function beginFund(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('start.new') }).click();
  await page.getByLabel(t('funds.name')).fill(FUND);
  await page.getByLabel(t('funds.place')).fill('Vechtmond');
  await button(page, t('common.next')).click();
  await button(page, t('common.next')).click();
  await button(page, t('funds.wizard.done')).click();
  await page.getByText(t('funds.wizard.started', { name: FUND })).waitFor();
}

/** From the start screen to the fund; a fund whose name cannot be read yet is offered as well. */
async function goOn(page: Page): Promise<void> {
  const [beginning = ''] = t('start.continueWith', { name: '|' }).split('|');
  await page.getByRole('button', { name: beginning }).click();
  await page.getByRole('navigation', { name: t('app.regionNavigation') }).waitFor();
  await page.waitForURL(/#\/treasurer/);
}

/** Types a giver and presses save; `saved` comes true once the app says so. */
async function recordGiver(page: Page, name: string): Promise<{ saved: () => Promise<boolean> }> {
  await page.evaluate(() => {
    window.location.hash = '#/givers';
  });
  await button(page, t('funds.givers.new')).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('funds.giver.name'), { exact: true }).fill(name);
  await dialog.getByRole('button', { name: t('common.save'), exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name });
  return {
    saved: async () =>
      await heading.waitFor().then(
        () => true,
        () => false,
      ),
  };
}

async function giversIn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.location.hash = '#/givers';
  });
  const rows = page.getByRole('grid', { name: t('funds.givers.title') }).getByRole('rowheader');
  await rows.first().waitFor();
  return await rows.allInnerTexts();
}

function currentPage(): Page {
  if (running === null) throw new Error('The app is not running.');
  return running.window;
}

/** As a person does: the window waits until a copy has been made. */
async function closeWithCopy(): Promise<void> {
  const { app } = running ?? { app: null };
  if (app !== null) await untilGone(app, () => pressClose(app));
  expect(await readdir(join(userData, 'snapshots', 'fund'))).not.toEqual([]);
}

describe('a store that is gone', () => {
  test('is made again from the journal, or from the latest copy when that is damaged or gone too; the app says so', async () => {
    await beginFund(await start());
    for (const name of ['Gever een', 'Gever twee']) await (await recordGiver(currentPage(), name)).saved();
    await running?.close();
    expect(await readdir(userData)).toContain('IndexedDB');
    await rm(join(userData, 'IndexedDB'), { recursive: true });
    await goOn(await start());
    await currentPage().getByText(t('found.rebuilt')).waitFor();
    expect(await giversIn(currentPage())).toEqual(['Gever een', 'Gever twee']);
    await closeWithCopy();

    await rm(join(userData, 'IndexedDB'), { recursive: true });
    const path = join(userData, 'journal', 'fund.journal');
    const [header = '', first = '', ...rest] = (await readFile(path, 'latin1')).split('\n');
    await writeFile(path, [header, first.replace('sealed', 'seal?d'), ...rest].join('\n'), 'latin1');
    const page = await start();
    await page.getByRole('button', { name: t('start.continueWith', { name: t('start.unnamed') }) }).click();
    await page.getByText(t('start.recoverWhole')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, t('start.recover')).click();
    await page.getByText(t('found.recoveredWhole')).waitFor();
    expect(await giversIn(page)).toEqual(['Gever een', 'Gever twee']);
    expect(await (await recordGiver(page, 'Gever drie')).saved()).toBe(true);
    const kept = await readdir(join(userData, 'journal'));
    expect(kept.filter((name) => name.endsWith('.journal'))).toHaveLength(2);
    await closeWithCopy();

    for (const part of ['IndexedDB', 'journal']) await rm(join(userData, part), { recursive: true });
    const bare = await start();
    await bare.getByRole('button', { name: t('start.continueWith', { name: t('start.unnamed') }) }).click();
    await bare.getByText(t('start.copiesOnly')).waitFor();
    await button(bare, t('start.copiesAside')).waitFor();
    expect(await axeFindings(bare)).toEqual([]);
    await button(bare, t('start.recover')).click();
    await bare.getByRole('navigation', { name: t('app.regionNavigation') }).waitFor();
    expect(await giversIn(bare)).toEqual(['Gever drie', 'Gever een', 'Gever twee']);
  });
});

describe('a journal that lost its end', () => {
  test('is told at once; nothing can be saved until a person chose, and then all goes on', async () => {
    await beginFund(await start());
    for (const name of ['Gever een', 'Gever twee']) await (await recordGiver(currentPage(), name)).saved();
    await running?.close();
    const path = join(userData, 'journal', 'fund.journal');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`);

    await goOn(await start());
    await currentPage().getByText(t('found.question')).waitFor();
    await recordGiver(currentPage(), 'Gever drie');
    await currentPage().getByRole('dialog').getByText(t('failure.store.readOnly')).waitFor();
    await button(currentPage(), t('common.cancel')).click();
    await currentPage().evaluate(() => {
      window.location.hash = '#/repair';
    });
    await button(currentPage(), t('data.keepStore')).click();
    await currentPage().getByText(t('data.finding.whole')).waitFor();
    expect(await (await recordGiver(currentPage(), 'Gever drie')).saved()).toBe(true);
    await running?.close();

    await goOn(await start());
    expect(await giversIn(currentPage())).toEqual(['Gever drie', 'Gever een', 'Gever twee']);
    expect(await currentPage().getByText(t('found.question')).count()).toBe(0);
  });
});
