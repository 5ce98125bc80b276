/** What went wrong outside our rules, per failure code: what happened, what is safe, what to do. */
import type { FailureWords } from '../../ipc/failure';

export const failures = {
  'failure.disk.full':
    'De schijf van uw computer is vol. Wat al was opgeslagen, is veilig. Maak ruimte vrij en probeer het opnieuw.',
  'failure.disk.notWritable':
    'Op deze plek kan niet worden opgeslagen. Wat al was opgeslagen, is veilig. Kies een andere plek, of vraag wie uw computer beheert om toegang.',
  'failure.journal.damaged': ({ line }: { readonly line: number }) =>
    `Het logboek op de schijf is beschadigd vanaf regel ${line}. Er is niets weggegooid. Zet een reservekopie terug of vraag hulp.`,
  'failure.journal.newer': ({ version }: { readonly version: number }) =>
    `Dit fonds is bewaard met een nieuwere Buurtpot (logboek versie ${version}). Er is niets veranderd. Installeer eerst de nieuwste Buurtpot.`,
  'failure.journal.outOfOrder': ({ expectedSeq }: { readonly expectedSeq: number }) =>
    `Het logboek op de schijf verwacht regel ${expectedSeq}, maar kreeg een andere. Er is niets overschreven. Sluit Buurtpot en open het opnieuw.`,
  'failure.snapshot.notFound': 'Deze kopie staat niet meer op de schijf. Kies een andere kopie.',
  'failure.snapshot.notVerified':
    'De kopie kwam niet goed op de schijf. De vorige kopieën zijn veilig. Probeer het opnieuw; lukt het weer niet, laat dan de schijf nakijken.',
  'failure.keys.present': 'Voor dit fonds is er al een sleutel. Er is niets veranderd.',
  'failure.keys.absent':
    'Op deze computer is geen sleutel van dit fonds. Er is niets veranderd. Zet een reservekopie terug.',
  'failure.keys.wrong':
    'Dit klopt niet. Kijk of u geen letter bent vergeten. Let ook op hoofdletters en op de toets Caps Lock.',
  'failure.keys.wordCount': ({ found }: { readonly found: number }) =>
    `Er horen 17 woorden te staan. Dit zijn er ${found}. Kijk of u een woord mist of dubbel hebt.`,
  'failure.keys.wordUnknown': ({ position }: { readonly position: number }) =>
    `Woord ${position} kent Buurtpot niet. Kijk nog eens op het herstelblad.`,
  'failure.keys.wordsNotRight':
    'Eén van de woorden klopt niet, of twee woorden staan in een andere volgorde. Kijk nog eens op het herstelblad.',
  'failure.keys.tooSoon': ({ seconds }: { readonly seconds: number }) =>
    seconds === 1
      ? 'Wacht nog 1 seconde. Daarna kunt u het opnieuw proberen.'
      : `Wacht nog ${seconds} seconden. Daarna kunt u het opnieuw proberen.`,
  'failure.keys.damaged':
    'De sleutel van dit fonds is beschadigd. Er is niets weggegooid. Zet een reservekopie terug of vraag hulp.',
  'failure.keys.newer': ({ version }: { readonly version: number }) =>
    `Dit fonds is op slot gedaan met een nieuwere Buurtpot (sleutel versie ${version}). Er is niets veranderd. Installeer eerst de nieuwste Buurtpot.`,
  'failure.keys.locked': 'Dit fonds is op slot. Open het eerst met uw wachtzin of met de herstelwoorden.',
  'failure.keys.notPortable':
    'Deze sleutel werkt alleen op deze computer. Stel eerst een wachtzin in, of maak een herstelblad.',
  'failure.file.tooLarge': ({ maxMegabytes }: { readonly maxMegabytes: number }) =>
    `Dit bestand is te groot. Het mag hooguit ${maxMegabytes} MB zijn. Er is niets veranderd. Kies een kleiner bestand.`,
  'failure.file.notReadable':
    'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kijk of het nog bestaat en of u het mag openen.',
  'failure.file.otherKind':
    'Dit is een ander soort bestand dan hier past. Er is niets veranderd. Kies een ander bestand.',
  'failure.print.failed':
    'Het maken van de PDF is niet gelukt. Uw gegevens zijn veilig. Probeer het opnieuw.',
  'failure.store.closed':
    'Het fonds is hier niet meer open. Wat al was opgeslagen, is veilig. Sluit Buurtpot en open het opnieuw.',
  'failure.store.readOnly':
    'Er kan nu niets worden opgeslagen. Eerst moet u kiezen welke gegevens kloppen. Open daarvoor het herstelscherm.',
  'failure.message.refused':
    'De app kon dit verzoek niet uitvoeren. Er is niets veranderd. Sluit Buurtpot en open het opnieuw.',
  'failure.machine.failed':
    'Uw computer kon dit niet uitvoeren. Wat al was opgeslagen, is veilig. Probeer het opnieuw.',
  'failure.desktop.only': 'Dit kan alleen in de app op uw computer, niet in een browser.',
} satisfies FailureWords;
