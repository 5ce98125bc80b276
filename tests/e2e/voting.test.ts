/** Votes out of files in the real window: broken ones refused, and a real election counted. */
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { lineWith, smallVote, spoiled } from '../support/pabulib-text';
import { sharedIsAbsent, sharedPath } from '../support/shared-data';

let userData = '';
let running: RunningApp | null = null;

beforeAll(async () => {
  userData = await freshUserData();
  running = await launchElectronApp({ userData });
  await openDemoFund(running.window);
});

afterAll(async () => {
  await running?.close();
  await rm(userData, { recursive: true, force: true });
});

function pageNow(): Page {
  if (running === null) throw new Error('The app is not running.');
  return running.window;
}

function noProblems(): void {
  expect(running?.problems).toEqual([]);
}

async function goTo(path: string): Promise<Page> {
  const page = pageNow();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  return page;
}

/** Gives a file to the screen that takes in votes. */
async function giveFile(file: string | { name: string; text: string | Uint8Array }): Promise<Page> {
  await goTo('/rounds');
  const page = await goTo('/new/round/import');
  await page.getByText('Bestand met de stemming').waitFor();
  const given =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) };
  await page.locator('input[type=file]').setInputFiles(given);
  return page;
}

async function roundCount(): Promise<number> {
  const page = await goTo('/rounds');
  await page.getByRole('heading', { level: 1, name: 'Rondes' }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
  return (await page.getByRole('row').count()) - 1;
}

describe('a broken file is refused with a line number and a sentence', () => {
  const cases: [string, string | Uint8Array, string][] = [
    [
      'a wrong section',
      spoiled({ PROJECTS: 'PLANS' }),
      'Regel 20: hier hoort het deel PROJECTS (plannen) te beginnen, maar er staat ‘VOTES’.',
    ],
    [
      'an unknown plan',
      spoiled({ 'v2;': 'v2;c9;paper;61' }),
      `Regel ${lineWith('v2;')}: de stem noemt plan ‘c9’, maar dat staat niet bij de plannen. Verbeter het nummer.`,
    ],
    [
      'a voter twice',
      spoiled({ 'v2;': 'v1;c1;paper;61' }),
      `Regel ${lineWith('v2;')}: kiezer ‘v1’ stemde al op regel ${lineWith('v1;')}. Laat één stem per kiezer staan.`,
    ],
    [
      'counts that differ',
      spoiled({ num_votes: 'num_votes;5' }),
      `Regel ${lineWith('num_votes')}: het bestand noemt 5 stemmen, maar er staan er 4. Kijk of er regels ontbreken.`,
    ],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from(smallVote), Buffer.from([0x0a, 0xff, 0x81])]),
      `Regel ${smallVote.split('\n').length + 1}: hier staat een teken dat niet te lezen is. Bewaar het bestand opnieuw als UTF-8.`,
    ],
  ];

  test('and nothing changes', async () => {
    const before = await roundCount();
    for (const [name, text, sentence] of cases) {
      const page = await giveFile({ name: `${name}.pb`, text });
      const alert = page.getByRole('alert').filter({ hasText: 'Dit bestand kan niet worden overgenomen' });
      await alert.waitFor();
      expect(await alert.textContent(), name).toContain(sentence);
      expect(await page.getByRole('button', { name: 'Stemming overnemen' }).count(), name).toBe(0);
    }
    expect(await roundCount()).toBe(before);
    noProblems();
  });

  test('200 MB of rubbish is not even opened', async () => {
    const rubbish = join(userData, 'rubbish.pb');
    await writeFile(rubbish, '');
    await truncate(rubbish, 200_000_000);
    const page = await giveFile(rubbish);
    await page.getByText('Dit bestand is 200 MB groot, en dat is te groot.').waitFor();
    await rm(rubbish);
    noProblems();
  });
});

describe.skipIf(sharedIsAbsent('pabulib/Netherlands_Assen_2024.pb', 'the Assen election in the window'))(
  'the real election of Assen',
  () => {
    const ASSEN = sharedPath('pabulib/Netherlands_Assen_2024.pb');

    test('is tried by several rules first, which keeps nothing', async () => {
      const before = await roundCount();
      const page = await goTo('/new/round/try');
      await page.getByText('Bestand met de stemming').waitFor();
      await page.locator('input[type=file]').setInputFiles(ASSEN);
      await page.getByText('14 plannen en 84 stembiljetten.').waitFor();
      await page.getByRole('button', { name: 'Tel met deze regels' }).click();
      const figures = page.getByRole('table', { name: 'De regels naast elkaar' });
      const shares = figures.getByRole('row', { name: /^Gelijke delen, stap voor stap/ });
      await shares.waitFor();
      expect(await shares.getByRole('cell').allTextContents()).toEqual([
        '9',
        '€\u00a076.700',
        '79',
        '€\u00a024.655,95',
        '1',
      ]);
      expect(await axeFindings(page)).toEqual([]);
      expect(await roundCount()).toBe(before);
      noProblems();
    });

    test('gives its official outcome: nine winners, € 76.700', async () => {
      const page = await giveFile(ASSEN);
      await page.getByText('9 plannen, samen €\u00a076.700').waitFor();
      expect(await page.getByText('Er verandert niets tot u hieronder bevestigt.').count()).toBe(1);
      await page.getByRole('button', { name: 'Stemming overnemen' }).click();
      await page.getByRole('heading', { level: 1, name: /Assen Top Idee 2024/ }).waitFor();
      await page.getByText('Er zitten 84 biljetten in de stembus.').waitFor();
      await page.getByRole('link', { name: 'Stemmen tellen' }).click();
      await page.getByRole('button', { name: 'Tel de stemmen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Uitslag: Assen Top Idee 2024' }).waitFor();
      await page.getByText('9 van 14', { exact: true }).waitFor();
      await page.getByText('9 van 14 plannen zijn gekozen. Samen kosten zij €\u00a076.700.').waitFor();
      const table = page.getByRole('table', { name: 'Alle plannen' });
      const chosen = table.getByRole('row').filter({ hasText: /(?<!Niet )Gekozen/ });
      const titles = await chosen.getByRole('rowheader').allTextContents();
      expect(titles.sort()).toEqual([
        'Go-Zero kroegentocht',
        'In gesprek',
        'Jongerenplatform',
        'LGBTQ+ bijeenkomsten',
        'Muziekproductie studio',
        'PopUp Podium',
        'Samen koken en eten',
        'Snelheidsregeling',
        'Uitdelen Korans',
      ]);
      await page.getByText('Bij deze telling kon elke stem €\u00a02.033 uitgeven.').waitFor();
      await page.getByText('Het bestand noemt dezelfde gekozen plannen.').waitFor();
      noProblems();
    });

    test('counts again to the same box and result, and shows another rule beside it', async () => {
      const page = pageNow();
      await page.getByRole('button', { name: 'Tel opnieuw' }).click();
      await page.getByText('Opnieuw geteld: dezelfde stembus en dezelfde uitslag.').waitFor();
      await page.getByRole('button', { name: 'Vergelijk' }).click();
      await page.getByRole('table', { name: 'Twee telregels naast elkaar' }).waitFor();
      await page.getByText('Niet officieel').first().waitFor();
      noProblems();
    });

    test('is not taken in twice', async () => {
      const before = await roundCount();
      const page = await giveFile(ASSEN);
      await page.getByRole('button', { name: 'Stemming overnemen' }).click();
      await page
        .getByText(/Dit bestand is al overgenomen\. Het is ronde \d+, ‘Assen Top Idee 2024’\./)
        .waitFor();
      expect(await roundCount()).toBe(before);
      noProblems();
    });
  },
);

describe.skipIf(
  sharedIsAbsent('pabulib/Poland_Krakow_2023_Czyzyny.pb', 'voters by age and sex in the window'),
)('an election that says who voted', () => {
  test('tells the result for each group of voters, and small ones together', async () => {
    const page = await giveFile(sharedPath('pabulib/Poland_Krakow_2023_Czyzyny.pb'));
    // Voter numbers that could be numbers of citizens: somebody says what they are.
    await page.getByText('Kenmerk, klantnummer of bestelnummer').click();
    await page.getByRole('button', { name: 'Stemming overnemen' }).click();
    await page.getByRole('link', { name: 'Stemmen tellen' }).click();
    await page.getByRole('button', { name: 'Tel de stemmen' }).click();
    const ages = page.getByRole('table', { name: 'Leeftijd: de uitslag per groep' });
    await ages.waitFor();
    const voters = await ages
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => Number(row.children[1]?.textContent?.replace('.', ''))),
      );
    expect(voters.length).toBeGreaterThan(3);
    expect(Math.min(...voters)).toBeGreaterThanOrEqual(5);
    expect(voters.reduce((sum, count) => sum + count, 0)).toBe(2592);
    expect(await page.getByRole('table', { name: 'Geslacht: de uitslag per groep' }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    noProblems();
  });
});
