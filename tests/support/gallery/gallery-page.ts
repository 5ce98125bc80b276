/** Opens the gallery in Chromium the way one person would see it. */
import { isRootOnLinux } from '@electron/launch/places.mjs';
import { findChromium } from '@electron/launch/system-setup.mjs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { watchProblems } from '../page-problems';
import { type Gallery, serveGallery } from './serve-gallery';

export type Viewer = {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
  readonly textSize: number;
  readonly width: number;
  readonly accent: string;
  readonly forcedColors: 'active' | 'none';
};

export const USUAL: Viewer = {
  language: 'nl',
  theme: 'light',
  textSize: 100,
  width: 1280,
  accent: 'teal',
  forcedColors: 'none',
};

export type OpenedGallery = {
  readonly see: (address: string, viewer: Viewer) => Promise<SeenPage>;
  readonly close: () => Promise<void>;
};

export type SeenPage = {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openGallery(): Promise<OpenedGallery> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('tests/support/e2e-setup.ts found no Chromium.');
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !isRootOnLinux(),
    args: ['--disable-gpu'],
  });
  return {
    see: (address, viewer) => seePage({ gallery, browser, address }, viewer),
    close: async () => {
      await browser.close();
      await gallery.close();
    },
  };
}

type Place = { readonly gallery: Gallery; readonly browser: Browser; readonly address: string };

async function seePage({ gallery, browser, address }: Place, viewer: Viewer): Promise<SeenPage> {
  const context = await browser.newContext({
    viewport: { width: viewer.width, height: 860 },
    locale: 'nl-NL',
    forcedColors: viewer.forcedColors,
    reducedMotion: 'reduce',
  });
  const { language, theme, textSize } = viewer;
  const kept = { state: { language, theme, textSize, workspace: 'treasurer' }, version: 0 };
  await context.addInitScript(
    (text) => localStorage.setItem('buurtpot.preferences', text),
    JSON.stringify(kept),
  );
  const page = await context.newPage();
  const problems = watchProblems(page);
  const [query = '', hash = ''] = address.split('#');
  await page.goto(`${gallery.url}?accent=${viewer.accent}&${query}#${hash}`);
  await page.waitForSelector('h1');
  return { page, problems, close: () => context.close() };
}
