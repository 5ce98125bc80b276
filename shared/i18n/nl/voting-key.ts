/** Words of the counting key: two halves on paper, and closing the box with them. */
import { formatNumber } from '../format';

export const votingKey = {
  'voting.keyTitle': 'De telsleutel',
  'voting.keyIntro':
    'Twee tellers krijgen elk een halve sleutel op papier. Alleen samen openen zij de stembus.',
  'voting.keySteps': 'Stappen van de telsleutel',
  'voting.keyTeller': (p: { n: number }) => `Teller ${p.n}`,
  'voting.keyLast': 'Openen',
  'voting.keyPaper': (p: { n: number }) => `Halve telsleutel van teller ${p.n}`,
  'voting.keyPaperWhat':
    'Deze woorden zijn de helft van de sleutel. De andere helft heeft een andere teller.',
  'voting.keyKeep': 'Zo gaat u ermee om',
  'voting.keyKeep1': 'Laat dit blad aan niemand zien, ook niet aan de penningmeester.',
  'voting.keyKeep2': 'Bewaar het tot de stembus gesloten is.',
  'voting.keyKeep3': 'Vernietig het als de uitslag vaststaat.',
  'voting.keyNotKept': 'Buurtpot bewaart deze woorden niet. Zonder beide bladen gaat de stembus niet open.',
  'voting.keyOnPaper': (p: { n: number }) => `Teller ${p.n} heeft het blad`,
  'voting.keyStart': (p: { n: number }) => `Teller ${p.n} komt achter het scherm zitten, alleen.`,
  'voting.keyShow': 'Toon de woorden',
  'voting.keyDemo': 'In het voorbeeldfonds zijn de woorden altijd dezelfde. Ze zijn niet geheim.',
  'voting.keyGone': 'Deze ronde krijgt geen telsleutel',
  'voting.keyGoneWhy': 'Dat kan alleen vóór de opening en zolang de ronde open is.',
  'voting.restart': 'Helft kwijt?',
  'voting.restartTitle': 'Een nieuwe telsleutel',
  'voting.restartWhy': (p: { n: number }) =>
    p.n === 0
      ? 'De stembus is leeg. De oude helften passen daarna niet meer.'
      : `De ${formatNumber(p.n)} biljetten die erin zitten, gaan eruit. Typ ze daarna opnieuw in vanaf het papier.`,
  'voting.restartGround': 'Waarom is dit nodig?',
  'voting.restartGround.halfLost': 'Een teller is zijn helft kwijt',
  'voting.restartGround.typedAgain': 'We typen alle biljetten opnieuw in',
  'voting.restartGround.tooFew': 'Er zijn te weinig stemmen voor een geheime stemming op een scherm',
  'voting.restartDo': 'Nieuwe sleutel gebruiken',
  'voting.restarted': 'De stembus is leeg en heeft een nieuwe sleutel.',
  'voting.closeTitle': 'Stembus sluiten',
  'voting.unlocking': 'De biljetten gaan open',
  'voting.closeIntro': 'Beide tellers typen de woorden van hun blad. Vier letters van elk woord zijn genoeg.',
  'voting.closeHalf': (p: { n: number }) => `Woorden van teller ${p.n}`,
  'voting.closeNotOpen': 'Deze stembus is niet open',
  'voting.closeFillDemo': 'Vul de woorden van het voorbeeld in',
  'voting.halfProblem.count': (p: { found: number }) =>
    `Op het blad staan 17 woorden. Hier staan er ${formatNumber(p.found)}.`,
  'voting.halfProblem.unknown': (p: { position: number }) =>
    `Woord ${p.position} staat niet in de lijst. Kijk nog eens op het blad.`,
  'voting.halfProblem.check': 'Deze woorden horen niet bij elkaar. Kijk of ze in de goede volgorde staan.',
  'voting.formReadTwice': 'Elk biljet twee keer intypen, door twee mensen',
  'voting.formReadTwiceHelp': 'Wat de twee anders lazen, ziet u bij het sluiten. Zo telt geen tikfout mee.',
  'voting.readings': 'Intypen',
  'voting.readingsTwice': 'Elk biljet twee keer, door twee mensen',
  'voting.deskReading': 'Welke keer is dit?',
  'voting.deskReadingHelp': 'Een ander dan de eerste keer typt de tweede keer.',
  'voting.deskFirst': 'Eerste keer',
  'voting.deskSecond': 'Tweede keer',
  'voting.deskSheet': 'Nummer van het biljet',
  'voting.deskCountedTwice': (p: { first: number; second: number }) =>
    `Eerste keer ${formatNumber(p.first)}, tweede keer ${formatNumber(p.second)}`,
  'voting.differTitle': (p: { n: number }) =>
    p.n === 0
      ? 'Nog niet alles is twee keer ingetypt'
      : p.n === 1
        ? '1 biljet is twee keer anders gelezen'
        : `${formatNumber(p.n)} biljetten zijn twee keer anders gelezen`,
  'voting.differWhy': 'Pak het papier met dat nummer. Kies wat erop staat.',
  'voting.differSheet': (p: { sheet: number }) => `Biljet ${p.sheet}`,
  'voting.differPlans': (p: { n: number; numbers: string }) =>
    `${p.n === 1 ? 'Plan' : 'Plannen'} ${p.numbers}`,
  'voting.differNeither': 'Geen van beide klopt',
  'voting.differTakenOut': (p: { sheet: number }) =>
    `Biljet ${p.sheet} is uit de stembus. Typ het twee keer opnieuw in.`,
  'voting.missingTitle': 'Deze biljetten zijn pas één keer ingetypt',
  'voting.missing.1': (p: { sheet: number }) => `biljet ${p.sheet} (de eerste keer ontbreekt)`,
  'voting.missing.2': (p: { sheet: number }) => `biljet ${p.sheet} (de tweede keer ontbreekt)`,
};
