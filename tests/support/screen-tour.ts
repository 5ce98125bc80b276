/** Every screen of the open demo fund: its address, and going there. */
import { SCREENS } from '@renderer/app/screens';
import { hrefOf, type Route, type RouteName } from '@renderer/routes';
import type { ElectronApplication, Page } from 'playwright-core';

export type Stop = { readonly name: RouteName; readonly href: string };

/** Row to follow in a list, and what its address is called in routes. */
type Way = { readonly list: RouteName; readonly row: RegExp; readonly id: string };

const WAYS: readonly Way[] = [
  { list: 'givers', row: /./, id: 'giverId' },
  { list: 'contributions', row: /./, id: 'contributionId' },
  { list: 'initiatives', row: /./, id: 'initiativeId' },
  { list: 'applications', row: /Wijklunch in drie buurten/, id: 'applicationId' },
  { list: 'rounds', row: /Ronde 4/, id: 'openRoundId' },
  { list: 'rounds', row: /Ronde 3/, id: 'roundId' },
  { list: 'claims', row: /Begeleiden van de najaarsronde/, id: 'claimId' },
  { list: 'retention', row: /^Voorstel 1/, id: 'proposalId' },
  { list: 'leaks', row: /./, id: 'leakId' },
  { list: 'lotteries', row: /./, id: 'lotteryId' },
  { list: 'paymentBatches', row: /./, id: 'batchId' },
  { list: 'grants', row: /Moestuin op het schoolplein/, id: 'grantId' },
  { list: 'grants', row: /Pluktuin bij het station/, id: 'unreportedId' },
];

/** Screens that show most for another row than the first of their kind. */
const BEST_ROW: Partial<Record<RouteName, Readonly<Record<string, string>>>> = {
  roundEdit: { roundId: 'openRoundId' },
  roundAgenda: { roundId: 'openRoundId' },
  roundMeeting: { roundId: 'openRoundId' },
  roundTalk: { roundId: 'openRoundId' },
  roundBooklet: { roundId: 'openRoundId' },
  roundKey: { roundId: 'openRoundId' },
  roundPaper: { roundId: 'openRoundId' },
  roundCodes: { roundId: 'openRoundId' },
  roundKiosk: { roundId: 'openRoundId' },
  roundFiles: { roundId: 'openRoundId' },
  roundBallots: { roundId: 'openRoundId' },
  roundClose: { roundId: 'openRoundId' },
  roundCount: { roundId: 'openRoundId' },
  roundRoll: { roundId: 'openRoundId' },
  roundRollSheet: { roundId: 'openRoundId' },
  reportForm: { grantId: 'unreportedId' },
  privacyOf: { subjectId: 'initiativeId' },
  auditOf: { subjectId: 'grantId' },
  letter: { subjectId: 'grantId' },
};

/** Follows rows and links of the demo fund, in Dutch, until every registered screen has an address. */
export async function tourOf(page: Page): Promise<readonly Stop[]> {
  const ids: Record<string, string> = {
    kind: 'award',
    subjectKind: 'initiative',
    day: '2026-11-15',
    figure: 'free',
    by: 'all',
    of: 'all',
    account: 'BLimBanRba',
    year: '2025',
  };
  for (const { list, row, id } of WAYS) {
    await visit(page, hrefOf({ name: list } as Route));
    await page
      .getByRole('main')
      .getByRole('row', { name: row })
      .filter({ hasNot: page.getByRole('columnheader') })
      .first()
      .getByRole('rowheader')
      .click();
    await page.waitForURL((url) => url.hash.startsWith(`${hrefOf({ name: list } as Route)}/`));
    ids[id] = lastPart(page.url());
  }
  await visit(page, hrefOf({ name: 'impact' }));
  await page.getByRole('link', { name: 'Wijklunch', exact: true }).click();
  await page.waitForURL(/#\/impact\/./);
  ids.valueMapId = lastPart(page.url());
  await visit(page, hrefOf({ name: 'bank' }));
  await page
    .getByRole('link', { name: /^Iets anders/ })
    .first()
    .click();
  await page.waitForURL(/#\/bank\/entries\/./);
  ids.bankEntryId = lastPart(page.url());
  return SCREENS.map(({ name }) => ({ name, href: addressOf(name, ids) }));
}

function addressOf(name: RouteName, ids: Readonly<Record<string, string>>): string {
  const other = BEST_ROW[name] ?? {};
  const params = new Proxy(other, {
    get: (_, param: string) => (param === 'name' ? name : ids[other[param] ?? param]),
  });
  const href = hrefOf(params as unknown as Route);
  if (href.includes('undefined') || href.endsWith('/')) throw new Error(`No way leads to ${name}: ${href}`);
  return href;
}

/** Done when the screen is drawn and nothing is being fetched or counted. */
export async function visit(page: Page, href: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, href);
  await page.waitForURL((url) => url.hash === href);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('main :is(.loading, [role=progressbar])') === null);
}

export type Looks = {
  readonly language: 'Nederlands' | 'English';
  readonly theme: 'light' | 'dark';
  readonly textSize?: '100%' | '200%';
};

const THEME_NAMES = { light: /^(Licht|Light)$/, dark: /^(Donker|Dark)$/ };

/** Chosen as a person does, in the menu of the bar. */
export async function choose(page: Page, { language, theme, textSize = '100%' }: Looks): Promise<void> {
  await page.getByRole('button', { name: /^(Weergave|Display)$/ }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText(language, { exact: true }).click();
  await panel.getByText(THEME_NAMES[theme]).click();
  await panel.getByRole('button', { name: /Grootte van de tekst|Text size/ }).click();
  await page.getByRole('option', { name: textSize }).click();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(200, 200);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

function lastPart(url: string): string {
  return url.split('/').at(-1) ?? '';
}
