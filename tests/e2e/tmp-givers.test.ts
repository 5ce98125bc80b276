import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

const OUT = '/tmp/h/givers/pictures';
let running: RunningApp;
let page: Page;
beforeAll(async () => {
  await mkdir(OUT, { recursive: true });
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(15_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
});
const go = async (hash: string) => {
  await page.evaluate((h) => {
    window.location.hash = h;
  }, hash);
  await page.waitForTimeout(1200);
};
const shot = async (name: string) => {
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
};
const axe = async (name: string) => {
  console.log(name, JSON.stringify(await axeFindings(page)));
};
const step = async (name: string, work: () => Promise<void>) => {
  try {
    await work();
  } catch (problem) {
    console.log('STEP FAILED', name, String(problem).slice(0, 600));
    await shot(`failed-${name}`);
  }
};
test('pictures', async () => {
  await step('givers', async () => {
    await go('#/givers');
    await page.waitForTimeout(1500);
    await shot('givers');
    await axe('givers');
  });
  await step('contributions', async () => {
    await go('#/contributions');
    await shot('contributions');
    await axe('contributions');
  });
  await step('contribution', async () => {
    await page.getByText('Wijkbudget 2026').first().click();
    await page.waitForTimeout(1000);
    await shot('contribution');
    await axe('contribution');
    await page.getByRole('button', { name: 'Afspraken wijzigen' }).click();
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /Wat wil de gever achteraf/ }).click();
    await page.getByRole('option', { name: 'Eigen afspraken' }).click();
    await page.waitForTimeout(500);
    await shot('agreement');
    await axe('agreement');
    await page.keyboard.press('Escape');
  });
  await step('loan', async () => {
    await go('#/contributions');
    await page.getByRole('button', { name: 'Nieuwe bijdrage' }).click();
    await page.waitForTimeout(500);
    await page.getByRole('textbox', { name: 'Omschrijving' }).fill('Lening van de straat');
    await page
      .getByRole('button', { name: /Kies de gever/ })
      .click()
      .catch(() => undefined);
    await page.waitForTimeout(300);
    await shot('new-contribution');
    await axe('new-contribution');
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await step('grant', async () => {
    await go('#/grants');
    await page
      .getByText(/^\d+\. /)
      .first()
      .click();
    await page.waitForTimeout(1200);
    await shot('grant');
    await axe('grant');
    await page.getByRole('button', { name: 'Iets vragen' }).click();
    await page.waitForTimeout(300);
    await shot('requirement-dialog');
    await axe('requirement-dialog');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.waitForTimeout(800);
    await shot('grant-asked');
    await axe('grant-asked');
    await page.getByRole('button', { name: /Wat is er met/ }).click();
    await page.waitForTimeout(300);
    await shot('grant-menu');
    await page.keyboard.press('Escape');
  });
});
