/** Voting at home with a file: the page for the voter, and the desk that takes the files in. */
import type { BallotFileRefusals } from '../../domain/voting/refusals';
import { formatNumber } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'voting.fileOtherRegulation': 'Dit bestand hoort bij andere regels. De kiezer stemt opnieuw, op papier.',
  'voting.fileOtherBox':
    'De stembus is geleegd nadat deze pagina is gemaakt. De kiezer stemt opnieuw met een nieuwe pagina.',
  'voting.fileAlreadyIn': 'Dit bestand zit er al in.',
  'voting.fileNotSealed':
    'De stem in dit bestand is niet goed verzegeld. Vraag de kiezer het bestand opnieuw te maken.',
} satisfies WordsFor<BallotFileRefusals>;

export const ballotFile = {
  ...refusals,
  'ballotPage.title': (p: { name: string }) => `Stemmen: ${p.name}`,
  'ballotPage.broken': 'Dit bestand is veranderd of niet heel. Vraag het fonds om een nieuw.',
  'ballotPage.language': 'English',
  'ballotPage.offline': 'Deze pagina werkt zonder internet. Zij verstuurt niets.',
  'ballotPage.sealed':
    'Uw stem komt verzegeld in een bestand. Twee tellers maken de stembus pas na het sluiten open.',
  'ballotPage.until': (p: { day: string }) => `Stemmen kan tot en met ${p.day}.`,
  'ballotPage.code': 'Uw stemcode',
  'ballotPage.codeHelp': 'De code staat op uw brief. Hij heeft twaalf tekens.',
  'ballotPage.codeWrong': 'Deze code klopt niet. Kijk elk teken nog eens na.',
  'ballotPage.start': 'Naar het stembiljet',
  'ballotPage.rules': (p: { hash: string }) => `Kenmerk van de regels: ${p.hash}`,
  'ballotPage.done': 'Uw stembestand is gemaakt',
  'ballotPage.notYet': 'Uw stem telt pas als u dit bestand inlevert.',
  'ballotPage.receipt': 'Uw ontvangstcode',
  'ballotPage.receiptWhy':
    'Schrijf deze code op. Na het tellen zoekt u er uw eigen biljet mee op. Laat hem aan niemand zien.',
  'ballotPage.next': 'Wat u nu doet',
  'ballotPage.nextFile': (p: { name: string }) =>
    `Zoek het bestand ${p.name}. Het staat meestal in de map Downloads.`,
  'ballotPage.nextHandIn': 'Lever het in bij het fonds, op een stick of per mail.',
  'ballotPage.nextFirst': 'Lever één bestand in. Het eerste dat binnenkomt, telt.',
  'ballotPage.saveAgain': 'Bewaar het bestand nog eens',
  'ballotPage.other': 'Klaar, wis het scherm',
  'ballotPage.failed': 'Het bestand kon niet worden gemaakt',
  'ballotPage.failedNext':
    'Er is niets bewaard en uw code is niet gebruikt. Probeer een andere browser. Of stem op papier bij het fonds.',
  'ballotPage.again': 'Opnieuw beginnen',
  'ballotFiles.title': 'Stembestanden',
  'ballotFiles.intro': 'Kiezers stemmen thuis op een pagina, zonder internet. Hier neemt u hun bestanden in.',
  'ballotFiles.page': 'De pagina voor kiezers',
  'ballotFiles.pageWhy':
    'Alle kiezers krijgen dezelfde pagina, op een stick of per mail. Hun code krijgen ze apart, op papier.',
  'ballotFiles.pageSave': 'Bewaar de stempagina',
  'ballotFiles.pageName': (p: { number: number }) => `stempagina-ronde-${p.number}`,
  'ballotFiles.take': 'Bestanden innemen',
  'ballotFiles.takeWhy': 'Niemand kan lezen wat erin staat, ook u niet. Elk bestand gebruikt één code.',
  'ballotFiles.drop': 'Ingeleverde bestanden',
  'ballotFiles.dropHere': 'Sleep ze hierheen, of kies er een of meer.',
  'ballotFiles.busy': 'De bestanden worden ingenomen',
  'ballotFiles.taken': (p: { n: number }) =>
    p.n === 1 ? '1 bestand zit nu in de stembus.' : `${formatNumber(p.n)} bestanden zitten nu in de stembus.`,
  'ballotFiles.refused': (p: { n: number }) =>
    p.n === 1
      ? '1 bestand is niet ingenomen. Er is niets mee gedaan.'
      : `${formatNumber(p.n)} bestanden zijn niet ingenomen. Er is niets mee gedaan.`,
  'ballotFiles.line': (p: { name: string; why: string }) => `${p.name}: ${p.why}`,
  'ballotFiles.throwAway': 'Gooi ingenomen bestanden weg. De code van de kiezer staat erin.',
  'ballotFiles.problem.tooLarge': 'Dit bestand is te groot. Een stembestand is klein.',
  'ballotFiles.problem.unread':
    'Dit is geen stembestand, of het is niet heel. Vraag de kiezer het opnieuw te maken.',
  'ballotFiles.problem.otherRound': 'Dit bestand is van een andere ronde.',
};
