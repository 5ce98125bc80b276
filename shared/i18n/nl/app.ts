/** The frame around all screens: navigation, search, settings of the display, start and crash. */
export const app = {
  'app.name': 'Buurtpot',
  'app.documentTitle': (p: { screen: string }) => `${p.screen} - Buurtpot`,
  'app.skipToMain': 'Ga naar de inhoud',
  'app.regionNavigation': 'Menu',
  'app.openMenu': 'Menu',
  'app.closeMenu': 'Menu sluiten',
  'app.menuMoney': 'Geld',
  'app.menuPlans': 'Plannen',
  'app.menuAfter': 'Achteraf',
  'app.menuMore': 'Verder',
  'app.workspace': 'Werkplek',
  'app.workspaceTreasurer': 'Penningmeester',
  'app.workspacePanel': 'Panel',
  'app.workspaceInitiative': 'Initiatief',
  'app.saved': (p: { time: string }) => `Opgeslagen om ${p.time}`,
  'app.saving': 'Bezig met opslaan…',
  'app.readOnly': 'Alleen lezen',
  'app.diskLow': 'Weinig ruimte op de schijf',
  'app.diskFull': 'Schijf vol: alleen lezen',
  'app.demo': 'Voorbeeldfonds',
  'app.display': 'Weergave',
  'app.language': 'Taal',
  'app.theme': 'Licht of donker',
  'app.themeSystem': 'Zoals de computer',
  'app.themeLight': 'Licht',
  'app.themeDark': 'Donker',
  'app.textSize': 'Grootte van de tekst',
  'app.textSizeValue': (p: { percent: number }) => `${p.percent}%`,
  'app.palette': 'Zoek of doe iets',
  'app.paletteHint': 'Typ een paar letters. Kies met de pijltjes en Enter.',
  'app.paletteEmpty': 'Niets gevonden. Probeer een ander woord.',
  'app.paletteScreens': 'Ga naar',
  'app.paletteWorkspaces': 'Naar een werkplek',
  'app.paletteActions': 'Doe',
  'app.paletteFound': 'Gevonden',
  'app.keys': 'Toetsen',
  'app.keyPalette': 'Zoek of doe iets',
  'app.keyNew': 'Maak hier iets nieuws',
  'app.keyUndo': 'Maak het laatste ongedaan',
  'app.keyRedo': 'Doe het toch weer',
  'app.keyLock': 'Het fonds op slot zetten',
  'app.keyPrint': 'Druk af',
  'app.keyFind': 'Zoek in deze lijst',
  'app.keyHelp': 'Toon deze toetsen',
  'app.keyRegion': 'Ga naar het volgende deel van het scherm',
  'app.keyClose': 'Sluit wat open is',
  'app.keyOpen': 'Open wat gekozen is',
  'app.keyTextLarger': 'Maak de tekst groter',
  'app.keyTextSmaller': 'Maak de tekst kleiner',
  'app.messages': 'Berichten',
  'app.messagesNone': 'Er zijn nog geen berichten.',
  'app.messagesWhy': 'Wat de app u meldt, leest u hier later terug. U kunt hier ook iets ongedaan maken.',
  'app.messageHide': 'Bericht weghalen',
  'app.screenNotFound': 'Dit scherm bestaat niet',
  'app.screenNotFoundWhy': 'De link klopt niet, of het scherm heet nu anders.',
  'app.toHome': 'Naar het begin',
  'app.noteInfo': 'Ter informatie',
  'app.noteWarning': 'Let op',
  'app.noteDanger': 'Dit gaat niet',

  'start.title': 'Welkom bij Buurtpot',
  'start.intro': 'Samen geld bijeenbrengen, samen kiezen, en laten zien wat het bracht.',
  'start.local': 'Alles staat op uw eigen computer. U hebt geen account en geen internet nodig.',
  'start.continueWith': (p: { name: string }) => `Verder met ${p.name}`,
  'start.continueWhy': 'Ga door waar u gebleven was.',
  'start.new': 'Nieuw fonds',
  'start.newWhy': 'Begin met de naam en de plaats. De rest kan later.',
  'start.demo': 'Voorbeeldfonds openen',
  'start.demoWhy': 'Kijk rond in een verzonnen wijk. U kunt niets stukmaken.',
  'start.restore': 'Reservekopie terugzetten',
  'start.restoreWhy': 'Kies een bestand dat u eerder hebt bewaard.',
  'start.busy': 'Het fonds wordt geopend',
  'start.step.checking': 'Buurtpot is niet netjes afgesloten. Alles wordt nagekeken',
  'start.step.rewriting': 'Alles klopt. De gegevens worden opnieuw weggeschreven',
  'start.otherWindow': 'Dit fonds is al open in een ander venster. Sluit dat eerst.',
  'start.locked': 'Dit fonds is op slot. Vul de wachtzin in.',
  'start.keysMissing': 'Het sleutelbestand van dit fonds is weg. Zet een reservekopie terug.',
  'start.newer':
    'Dit fonds is bewaard met een nieuwere Buurtpot. Zet eerst de nieuwste versie op uw computer.',
  'start.notReadable': 'De gegevens zijn niet te lezen. Zet een reservekopie terug, of vraag hulp.',
  'start.bothDamaged':
    'De gegevens zijn niet te lezen, en het logboek is beschadigd. Zet de gegevens apart. Daarna ziet u wat er terug kan komen.',
  'start.copiesOnly':
    'De gegevens en het logboek van dit fonds zijn weg. Op deze computer staan nog wel kopieën ervan.',
  'start.copiesAside': 'Kopieën apart zetten',
  'start.copiesAsideWhy':
    'Er wordt niets weggegooid. Daarna kunt u opnieuw beginnen of een reservekopie terugzetten.',
  'start.journalBroken': (p: { line: number }) =>
    `Het logboek op de schijf is beschadigd vanaf regel ${p.line}. Zet een reservekopie terug.`,
  'start.recover': 'Herstel uit de laatste kopie',
  'start.recoverJournal': 'Herstel uit het logboek',
  'start.recoverCopy': (p: { when: string }) => `Er is een goede kopie van ${p.when}.`,
  'start.recoverNoCopy': (p: { when: string }) =>
    `Er is geen goede kopie. Het logboek is te lezen tot en met ${p.when}.`,
  'start.recoverAfter': (p: { n: number }) =>
    p.n === 1
      ? 'Daarna komt er 1 wijziging uit het logboek bij.'
      : `Daarna komen er ${p.n} wijzigingen uit het logboek bij.`,
  'start.recoverWhole': 'Dan is alles terug.',
  'start.recoverPart': (p: { n: number; when: string }) =>
    `${unreadLines(p.n)} U krijgt uw fonds terug tot en met ${p.when}.`,
  'start.recoverKeeps': 'Er wordt niets weggegooid: het oude logboek wordt apart gezet.',
  'start.storeAside': 'Gegevens apart zetten',
  'start.demoBroken': 'Het voorbeeldfonds kon niet worden geopend. Er is niets veranderd.',
  'start.unnamed': 'uw fonds',

  'found.replayed': (p: { n: number }) =>
    p.n === 1
      ? 'Er ontbrak 1 wijziging. Die is teruggehaald uit het logboek.'
      : `Er ontbraken ${p.n} wijzigingen. Die zijn teruggehaald uit het logboek.`,
  'found.rebuilt': 'De gegevens waren beschadigd of weg. Ze zijn opnieuw gemaakt uit het logboek.',
  'found.journalAbsent': 'U werkt in een browser. Er is maar één exemplaar: maak vaak een reservekopie.',
  'found.recoveredWhole': 'Uw fonds is hersteld uit de laatste kopie en het logboek. Alles is terug.',
  'found.recoveredPart': (p: { n: number; when: string }) =>
    `Uw fonds is hersteld tot en met ${p.when}. ${unreadLines(p.n)} Voer opnieuw in wat mist.`,
  'found.arrived':
    'Een reservekopie van een andere computer was nog niet helemaal teruggezet. Dat is nu afgemaakt.',
  'found.sealedNow': 'Uw gegevens waren nog niet versleuteld. Nu wel: ook het logboek.',
  'found.appended': (p: { n: number }) =>
    p.n === 1
      ? 'Eén wijziging stond nog niet in het logboek. Die is nu toegevoegd.'
      : `${p.n} wijzigingen stonden nog niet in het logboek. Die zijn nu toegevoegd.`,
  'found.damaged': 'Er ontbreken gegevens. Zet een reservekopie terug.',
  'found.chainBroken':
    'De lijst van wijzigingen klopt niet. Sluit Buurtpot en open het opnieuw: dan wordt alles hersteld.',
  'found.question': 'De gegevens en het logboek zijn het niet eens. U moet kiezen wat klopt.',
  'found.quarantined': (p: { n: number }) =>
    p.n === 1 ? '1 regel klopt niet en is apart gezet.' : `${p.n} regels kloppen niet en zijn apart gezet.`,
  'found.read': 'Gelezen',
  'found.repair': 'Naar herstellen',

  'space.lowTitle': 'De schijf is bijna vol',
  'space.low': 'Er is minder dan 200 MB over. Alles wordt nog bewaard. Maak ruimte voordat de schijf vol is.',
  'space.fullTitle': 'De schijf is vol',
  'space.full': 'Wat was opgeslagen, is veilig. U kunt nu alleen lezen.',
  'space.fullTodo':
    'Gooi bestanden weg die u niet nodig hebt, of leeg de prullenbak. Daarna gaat het vanzelf verder.',

  'crash.title': 'Er ging iets mis in de app',
  'crash.safe': 'Uw gegevens zijn veilig. Alles wat was opgeslagen, is er nog.',
  'crash.whatNow': 'Open dit scherm opnieuw. Gaat het weer mis? Start dan de app opnieuw.',
  'crash.notDone': 'Dat ging mis in de app. Kijk of het gelukt is, en probeer het anders nog eens.',
  'crash.report': 'Bewaar een verslag en stuur het naar wie u helpt. Er staan geen namen of bedragen in.',
  'crash.again': 'Scherm opnieuw openen',
  'crash.restart': 'App opnieuw starten',
  'crash.saveReport': 'Verslag bewaren',
  'crash.fileName': 'buurtpot-verslag.txt',
  'crash.reportTitle': 'Wat staat er in het verslag?',

  'screens.home': 'Begin',
  'screens.givers': 'Gevers',
  'screens.contributions': 'Bijdragen',
  'screens.position': 'Stand van het geld',
  'screens.ledger': 'Grootboek',
  'screens.initiatives': 'Initiatieven',
  'screens.applications': 'Aanvragen',
  'screens.rounds': 'Rondes',
  'screens.grants': 'Toekenningen',
  'screens.payments': 'Betalingen',
  'screens.reports': 'Verantwoording',
  'screens.impact': 'Wat het bracht',
  'screens.export': 'Export voor de gemeente',
  'screens.verifyExport': 'Export nakijken',
  'screens.backup': 'Reservekopie',
  'screens.audit': 'Logboek',
  'screens.settings': 'Instellingen',
  'screens.help': 'Hulp',
  'screens.repair': 'Herstellen',
};

function unreadLines(n: number): string {
  if (n === 0) return 'Er is niet te zien of er na de kopie nog iets veranderde.';
  return n === 1
    ? '1 regel van het logboek is niet te lezen.'
    : `${n} regels van het logboek zijn niet te lezen.`;
}
