/** One real round in the real window, by keyboard alone: a real election, its money to the end, exported, found again. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_FUND } from '../support/demo-window';
import { type Desk, deskOf, PICTURES, sizeOf } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerSaveWith } from '../support/save-dialog';
import { sharedIsAbsent, sharedPath } from '../support/shared-data';

const ELECTION = 'pabulib/Netherlands_Assen_2024.pb';
const ROUND = 'Assen Top Idee 2024';
const GRANT = /22\. Samen koken en eten/;
const GRANT_TITLE = 'Toekenning 22: Samen koken en eten';
const SOURCE = 'Jongerenfonds 2026';
const STORY = 'Dertig jongeren kookten samen. Er is nu elke maand een kookavond.';

const absent = sharedIsAbsent(ELECTION, 'the main job by keyboard, with a real election');
const SOON = { timeout: 10_000 };
let running: RunningApp;
let desk: Desk;
let userData = '';
let folder = '';
/** The head of the audit log, as the export tells it. */
let auditHead: string | null = null;
const file = (name: string): string => join(folder, name);

async function start(): Promise<void> {
  running = await launchElectronApp({ userData });
  desk = await deskOf(running.window, 'main-job');
}

const noProblems = () => expect(running.problems).toEqual([]);

async function openRound(): Promise<void> {
  await desk.goTo('Rondes');
  await desk.page.getByRole('row', { name: /Ronde 5/ }).waitFor();
  await desk.keys.activate(/row "Ronde 5/);
  await desk.at(`Ronde 5: ${ROUND}`);
}

async function openGrant(): Promise<void> {
  await desk.goTo('Toekenningen');
  await desk.openRow(/searchbox "Zoek op plan/, 'koken', GRANT);
  await desk.at(GRANT_TITLE);
}

async function figures(...labels: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const label of labels) found.push(await desk.figure(label));
  return found;
}

async function sourceFigures(): Promise<string[]> {
  await desk.goTo('Bijdragen');
  await desk.openRow(/searchbox/, 'Jongeren', /Jongerenfonds 2026/);
  await desk.at(SOURCE);
  return await figures('Binnen', 'Toegekend', 'Vrij');
}

beforeAll(async () => {
  if (absent) return;
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-main-job-'));
  userData = await freshUserData();
  await start();
  console.info(`Pictures: ${PICTURES}/main-job-*.png`);
});
afterAll(async () => {
  if (absent) return;
  await running.close();
  await rm(folder, { recursive: true, force: true });
  await rm(userData, { recursive: true, force: true });
});

describe.skipIf(absent)('a real vote becomes awards', () => {
  test('the demo fund opens, and takes in the vote of Assen from its file', async () => {
    const { keys, page } = desk;
    await page.getByRole('button', { name: /Voorbeeldfonds/ }).waitFor();
    await desk.picture('start');
    await keys.activate(/button "Voorbeeldfonds/);
    await desk.at(DEMO_FUND);
    await desk.picture('home');
    await desk.goTo('Stemming uit een bestand');
    await desk.handOver(/button "Kies een bestand/, sharedPath(ELECTION));
    await desk.reads('Er komen 14 plannen en 84 stembiljetten bij.');
    await desk.picture('import');
    await keys.activate(/button "Stemming overnemen"/);
    await desk.at(`Ronde 5: ${ROUND}`);
    await desk.picture('round');
  });

  test('the count gives the official outcome: nine plans for 76,700 euros', async () => {
    const { keys, page } = desk;
    await keys.activate(/link "Stemmen tellen"/);
    await desk.reads('Gelijke delen in hele euro’s');
    await desk.picture('count');
    await keys.activate(/button "Tel de stemmen"/);
    await page.waitForURL(/\/result/);
    await desk.reads('9 van 14');
    await expect
      .poll(() => figures('Gekozen plannen', 'Gaat naar plannen'), SOON)
      .toEqual(['9 van 14', '€ 76.700,00']);
    await page.getByRole('heading', { name: 'Waarom wel of niet' }).waitFor();
    await desk.picture('result');
  });

  test('without the money there is no award; the words say how much is missing', async () => {
    await desk.keys.activate(/link "Toekenningen maken"/);
    await desk.reads('Toekennen kan nog niet');
    await desk.reads('Er is € 76.700,00 nodig, en er ontbreekt € 42.585,78.');
    await desk.picture('award-refused');
  });

  test('a new contribution of 80,000 euros comes in and is received', async () => {
    const { keys } = desk;
    await desk.goTo('Bijdragen');
    await keys.activate(/button "Nieuwe bijdrage"/);
    await keys.suggest(/combobox "Kies de gever/, 'Gemeente');
    await keys.write(/textbox "Omschrijving/, SOURCE);
    await keys.write(/textbox "Bedrag/, '80.000');
    await keys.answer(/button "Opslaan"/);
    await desk.at(SOURCE);
    await expect.poll(() => figures('Nog te komen', 'Binnen'), SOON).toEqual(['€ 80.000,00', '€ 0,00']);
    await keys.activate(/button "Ontvangst boeken"/);
    await keys.answer(/button "Opslaan"/);
    await desk.reads('De ontvangst van € 80.000,00 is geboekt.');
    await expect
      .poll(() => figures('Nog te komen', 'Binnen', 'Vrij'), SOON)
      .toEqual(['€ 0,00', '€ 80.000,00', '€ 80.000,00']);
    await desk.picture('contribution');
  });

  test('now the nine plans are awarded', async () => {
    const { keys } = desk;
    await openRound();
    await keys.activate(/link "Toekenningen maken"/);
    await desk.reads('Samen € 76.700,00: dat past in de pot van € 100.000,00.');
    await desk.picture('award');
    await keys.activate(/button "Toekenningen maken"/);
    await desk.reads('Er wordt € 76.700,00 toegekend en geboekt.');
    await keys.answer(/button "Toekenningen maken"/);
    await desk.reads('Er zijn 9 toekenningen gemaakt.');
    expect(await desk.figure('Nog te betalen')).toBe('€ 79.700,00');
    await desk.picture('grants');
    expect(await sourceFigures()).toEqual(['€ 80.000,00', '€ 42.585,78', '€ 37.414,22']);
    noProblems();
  });
});

describe.skipIf(absent)('an award is paid, told and settled', () => {
  test('the payment is recorded and the letter saved as a PDF', async () => {
    const { keys } = desk;
    await openGrant();
    await expect.poll(() => figures('Toegekend', 'Betaald'), SOON).toEqual(['€ 1.000,00', '€ 0,00']);
    await keys.activate(/button "Betaling vastleggen/);
    await keys.answer(/button "Betaling vastleggen"/);
    await desk.reads('De betaling van € 1.000,00 is vastgelegd.');
    await expect.poll(() => figures('Betaald', 'Nog te betalen'), SOON).toEqual(['€ 1.000,00', '€ 0,00']);
    await desk.picture('grant-paid');
    await keys.activate(/link "Brief openen"/);
    await desk.at('U krijgt geld voor uw plan');
    await desk.picture('letter');
    await answerSaveWith(running.app, file('brief.pdf'));
    await keys.activate(/button "Bewaren als PDF"/);
    await expect.poll(() => sizeOf(file('brief.pdf')), { timeout: 20_000 }).toBeGreaterThan(5_000);
    expect((await readFile(file('brief.pdf'))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('the initiative writes its report: story, what was spent, a photo', async () => {
    const { keys, page } = desk;
    await page.screenshot({ path: file('foto.png'), clip: { x: 0, y: 0, width: 320, height: 240 } });
    await keys.activate(/^link "Initiatief"/);
    await page.waitForURL(/#\/initiative/);
    await desk.picture('initiative-home');
    await desk.goTo('Verantwoording');
    await keys.activate(/link "Begin het verslag over Samen koken en eten"/);
    await desk.at('Verslag: Samen koken en eten');
    await keys.activate(/button "Begin het verslag"/);
    await desk.part('Ging het door?');
    await keys.activate(/button "Volgende"/);
    await desk.part('Het verhaal');
    await keys.write(/textbox "Wat gebeurde er/, STORY);
    await keys.activate(/button "Volgende"/);
    await desk.part('Het geld');
    await keys.write(/textbox "Uitgegeven aan/, '640,50');
    await desk.reads('U gaf € 640,50 uit van € 1.000,00. Er is € 359,50 over.');
    await keys.activate(/button "Volgende"/);
    await desk.part('Foto’s');
    await addPhoto();
    await desk.picture('report-photo');
  });

  test('and hands it in', async () => {
    const { keys } = desk;
    for (const step of ['Aantallen', 'Wat u leerde', 'Inleveren']) {
      await keys.activate(/button "Volgende"/);
      await desk.part(step);
    }
    await keys.choose(/checkbox "Anderen mogen dit verslag lezen"/);
    await keys.activate(/button "Verslag inleveren"/);
    await keys.answer(/button "Verslag inleveren"/);
    await desk.at('Wat er gebeurde: Samen koken en eten');
    await desk.reads(STORY);
    await desk.picture('report');
  });

  test('the treasurer settles; what was not spent comes back and is free again', async () => {
    const { keys } = desk;
    await keys.activate(/^link "Penningmeester"/);
    await desk.at(DEMO_FUND);
    await openGrant();
    await keys.activate(/button "Afrekenen"/);
    await desk.reads('Besteed is € 640,50. Er gaat € 359,50 terug naar de pot.');
    await keys.answer(/button "Afrekenen"/);
    await desk.reads('Er moet nog € 359,50 terugkomen op de bank.');
    await expect.poll(() => figures('Toegekend', 'Komt nog terug'), SOON).toEqual(['€ 640,50', '€ 359,50']);
    await desk.picture('settled');
    await keys.activate(/button "Terugbetaling vastleggen"/);
    await keys.answer(/button "Terugbetaling vastleggen"/);
    await desk.reads('Er is € 359,50 terug in de pot.');
    await expect
      .poll(() => figures('Toegekend', 'Betaald', 'Kwam terug'), SOON)
      .toEqual(['€ 640,50', '€ 1.000,00', '€ 359,50']);
    expect(await sourceFigures()).toEqual(['€ 80.000,00', '€ 42.226,28', '€ 37.773,72']);
    await desk.picture('source-after-return');
    noProblems();
  });
});

describe.skipIf(absent)('what is kept and handed on', () => {
  test('a lunch in the neighbourhood brought 2.50 for each euro, or 1.47 read strictly', async () => {
    await desk.goTo('Wat het bracht');
    await desk.picture('impact');
    await desk.keys.activate(/link "Wijklunch"/);
    await desk.at('Wijklunch');
    expect(await desk.page.locator('.ratio-figure').allInnerTexts()).toEqual(['2,50', '1,47']);
    await desk.picture('value-map');
  });

  test('the export for the municipality is saved, and found right', async () => {
    await answerSaveWith(running.app, file('export.zip'));
    await desk.goTo('Export voor de gemeente');
    await desk.keys.activate(/button "Export maken en opslaan"/);
    await desk.reads('Opgeslagen als export.zip. De export is nagekeken en klopt.');
    expect(await sizeOf(file('export.zip'))).toBeGreaterThan(10_000);
    await desk.picture('export');
    await desk.goTo('Export nakijken');
    await desk.handOver(/button "Kies een bestand/, file('export.zip'));
    await desk.reads('Deze export klopt');
    await desk.reads('6 van 6 controles kloppen.');
    auditHead = await desk.page.locator('main code').first().textContent();
    await desk.picture('verify');
    noProblems();
  });

  test('after a restart everything is there', async () => {
    await running.close();
    await start();
    await desk.page
      .getByRole('button', { name: /Voorbeeldfonds|Verder met/ })
      .first()
      .waitFor();
    await desk.keys.activate(/button "(Voorbeeldfonds|Verder met)/);
    await desk.at(DEMO_FUND);
    await openGrant();
    await expect
      .poll(() => figures('Toegekend', 'Betaald', 'Kwam terug'), SOON)
      .toEqual(['€ 640,50', '€ 1.000,00', '€ 359,50']);
    await desk.keys.activate(/link "Verslag lezen"/);
    await desk.reads(STORY);
    await desk.page.getByRole('img', { name: 'De tafel staat klaar' }).waitFor();
    expect(await sourceFigures()).toEqual(['€ 80.000,00', '€ 42.226,28', '€ 37.773,72']);
    await openRound();
    await desk.keys.activate(/link "Uitslag bekijken"/);
    await desk.reads('9 van 14');
    await expect
      .poll(() => figures('Gekozen plannen', 'Gaat naar plannen'), SOON)
      .toEqual(['9 van 14', '€ 76.700,00']);
  });

  test('and the log is whole, with the head that the export tells', async () => {
    await desk.goTo('Logboek');
    await desk.keys.activate(/button "Logboek controleren"/);
    await desk.reads('Het logboek is heel');
    expect(await desk.page.getByRole('main').locator('code').first().textContent()).toBe(auditHead);
    await desk.picture('audit');
    noProblems();
  });
});

async function addPhoto(): Promise<void> {
  const { keys, page } = desk;
  await desk.handOver(/button "Kies een bestand/, file('foto.png'));
  await page.getByRole('radio', { name: 'Niemand is te herkennen' }).waitFor();
  await keys.choose(/radio "Niemand is te herkennen"/);
  await keys.write(/textbox "Wat zien we/, 'De tafel staat klaar');
  await keys.activate(/button "Foto toevoegen"/);
  await page.getByRole('button', { name: 'Foto weghalen: De tafel staat klaar' }).waitFor();
}
