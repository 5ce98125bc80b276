/** What a person does in an evening: every screen of the three menus, a file in, a file out; then failures with a name in them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openDemoFund } from './demo-window';
import type { RunningApp } from './electron-app';
import { asPage } from './in-page';
import { smallVote } from './pabulib-text';
import { answerSaveWith } from './save-dialog';
import { visit } from './screen-tour';

export type Evening = { readonly folder: string; readonly name: string };

/** `folder` is for the files that come in and go out; `name` stands in failures that are provoked. */
export async function eveningSession(running: RunningApp, { folder, name }: Evening): Promise<void> {
  const { window } = running;
  await openDemoFund(window);
  const seen = new Set<string>();
  for (const home of ['#/initiative', '#/panel', '#/treasurer']) {
    await visit(window, home);
    const links = await menuLinks(window);
    expect(links).toContain(home);
    for (const href of links.filter((link) => !seen.has(link))) {
      await visit(window, href);
      seen.add(href);
    }
  }
  expect(seen.size).toBeGreaterThan(12);
  await fileInAndFileOut(running, folder);
  await provokeFailures(running, { folder, name });
}

/** A print, and then whatever fails with a name in it. */
async function provokeFailures({ window, app }: RunningApp, { folder, name }: Evening): Promise<void> {
  await answerSaveWith(app, join(folder, 'brief.pdf'));
  await asPage(window, `return await buurtpot.printPdf({ suggestedName: 'brief.pdf', title: 'Brief' });`);
  await answerSaveWith(app, join(folder, name, 'x', 'export.zip'));
  await asPage(
    window,
    `await buurtpot.fileSave({ purpose: 'export', suggestedName: ${JSON.stringify(`${name}.zip`)}, bytes: new Uint8Array(3) }); return 0;`,
  );
  await asPage(
    window,
    `await buurtpot.logWrite({ level: 'error', code: 'x', details: { name: ${JSON.stringify(name)} } }); return 0;`,
  );
  await asPage(
    window,
    `await buurtpot.logWrite({ level: 'error', code: ${JSON.stringify(name)}, details: {} }); return 0;`,
  );
  await asPage(
    window,
    `await buurtpot.snapshotRead({ store: 'fund', name: ${JSON.stringify(name)} }); return 0;`,
  );
}

const menuLinks = async (window: Page): Promise<string[]> =>
  await window
    .locator('nav a[href^="#/"]')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));

/** A vote comes in from a file, and the export for the municipality goes out. */
async function fileInAndFileOut({ window, app }: RunningApp, folder: string): Promise<void> {
  await writeFile(join(folder, 'vote.pb'), smallVote);
  await visit(window, '#/new/round/import');
  await window.locator('input[type=file]').setInputFiles(join(folder, 'vote.pb'));
  await window.getByRole('button', { name: 'Stemming overnemen' }).click();
  await window.getByRole('link', { name: 'Stemmen tellen' }).waitFor();
  await answerSaveWith(app, join(folder, 'export.zip'));
  await visit(window, '#/export');
  await window.getByRole('button', { name: 'Export maken en opslaan' }).click();
  await window.getByText('Opgeslagen als export.zip.').waitFor();
}
