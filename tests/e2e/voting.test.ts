/** A vote in the real window: broken files refused, a real election counted, and an own round by keyboard alone. */
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { PICTURES } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { lineWith, smallVote, spoiled } from '../support/pabulib-text';
import { sharedIsAbsent, sharedPath } from '../support/shared-data';

let userData = '';
let running: RunningApp | null = null;

beforeAll(async () => {
  userData = await freshUserData();
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp({ userData });
  await running.window.getByRole('button', { name: 'Voorbeeldfonds openen' }).click();
  await running.window.getByRole('navigation').getByRole('link', { name: 'Rondes' }).waitFor();
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

describe('an own round by keyboard alone', () => {
  test('a plan becomes ready, a round is prepared and opened', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.find('Aanvragen');
    await keys.write(/Zoek een plan/, 'Vuurwerkvrij');
    await page.getByText(/^1 van \d+ plannen$/).waitFor();
    await keys.activate(/row "Vuurwerkvrij plein/);
    await keys.activate(/button "Antwoord geven"/);
    await keys.write(/Toelichting/, 'Prima plan.');
    await keys.activate(/button "Opslaan"/);
    await page.getByText('Antwoord op het plan').waitFor({ state: 'detached' });
    await keys.find('Nieuwe ronde');
    await keys.write(/Naam van de ronde/, 'Vuurwerkronde');
    await keys.tabTo(/checkbox "Vuurwerkvrij plein/);
    await keys.press('Space');
    await keys.write(/Bedrag in de pot/, '1.500');
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByRole('heading', { level: 1, name: /Vuurwerkronde/ }).waitFor();
    noProblems();
  });

  test('two tellers get half of the key each, on paper, and then it opens', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Ronde openen"/);
    for (const teller of [1, 2]) {
      await page.getByText(`Teller ${teller} komt achter het scherm zitten, alleen.`).waitFor();
      await keys.activate(/button "Toon de woorden"/);
      await page.getByRole('heading', { name: `Halve telsleutel van teller ${teller}` }).waitFor();
      const words = await page.locator('.paper-word').allInnerTexts();
      expect(words).toHaveLength(17);
      expect(await axeFindings(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `voting-key-${teller}.png`), fullPage: true });
      await keys.activate(new RegExp(`button "Teller ${teller} heeft het blad"`));
      await keys.write(/Woord 3/, 'fout');
      await keys.write(/Woord 11/, words[10] ?? '');
      await keys.activate(/button "Nakijken"/);
      await page.getByText('Dit woord staat niet op die plek.').first().waitFor();
      await page.getByRole('textbox', { name: 'Woord 3' }).fill(words[2] ?? '');
      await keys.activate(/button "Nakijken"/);
    }
    await page.getByText(/^De pot van €\s1\.500,00 wordt opzij gezet\./).waitFor();
    await keys.activate(/button "Ronde openen"/);
    await page.getByRole('link', { name: 'Stembiljetten invoeren' }).waitFor();
    noProblems();
  });

  test('ballots are typed in, a mistake is refused, and the last one can be taken out', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembiljetten invoeren"/);
    await page.getByLabel('Nummers op het biljet').waitFor();
    const entered = async (n: number) => page.getByText(`${n} ingevoerd`, { exact: true }).waitFor();
    for (const [index, ballot] of ['1', '0', '1'].entries()) {
      await keys.type(ballot);
      await keys.press('Enter');
      await entered(index + 1);
    }
    await keys.type('1 7');
    await keys.press('Enter');
    await page.getByText('Nummer 7 staat niet op het biljet. Kijk op het papier.').waitFor();
    await keys.press('Control+a', 'Delete', 'Enter');
    await page.getByText('Er is niets ingevuld. Is het biljet blanco? Typ dan 0.').waitFor();
    await keys.press('ArrowDown', 'Space', 'Enter');
    await entered(4);
    await keys.activate(/button "Laatste biljet eruit halen"/);
    await page.getByRole('alertdialog').waitFor();
    await keys.activate(/button "Eruit halen"/);
    await entered(3);
    noProblems();
  });

  test('the box is closed and counted, and nothing of a result was shown before', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Naar de ronde"/);
    await page.getByText('Een tussenstand is er niet. Tot het tellen weet niemand iets.').waitFor();
    await keys.activate(/link "Stembus sluiten"/);
    await page.getByText('Er zitten 3 stembiljetten in.').waitFor();
    await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
    const half = page.getByLabel('Woorden van teller 1');
    const words = await half.inputValue();
    await half.fill(words.split(' ').slice(1).join(' '));
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByText('Op het blad staan 17 woorden. Hier staan er 16.').first().waitFor();
    await half.fill(await page.getByLabel('Woorden van teller 2').inputValue());
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByText('Deze twee helften passen niet op deze stembus.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-close.png'), fullPage: true });
    await half.fill(words);
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByRole('link', { name: 'Stemmen tellen' }).waitFor();
    await keys.activate(/link "Stemmen tellen"/);
    await page.getByText('De telregel ligt vast sinds de opening.').waitFor();
    await keys.activate(/button "Tel de stemmen"/);
    await page.getByText('1 van 1', { exact: true }).waitFor();
    await page.getByText('Gekozen met 2 stemmen.').waitFor();
    await page.getByText('Daarvan blanco: 1.').waitFor();
    noProblems();
  });

  test('is still there after a restart', async () => {
    await running?.close();
    running = await launchElectronApp({ userData });
    const page = pageNow();
    await page.getByRole('button', { name: 'Voorbeeldfonds openen' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Rondes' }).waitFor();
    await goTo('/rounds');
    await page
      .getByRole('row', { name: /Vuurwerkronde/ })
      .getByText('Geteld')
      .waitFor();
    noProblems();
  });
});
