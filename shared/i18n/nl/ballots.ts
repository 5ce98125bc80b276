/** Ballots of every kind: what may be wrong with one, and with the limits of a round. */
import type { BallotRefusals } from '../../domain/voting/refusals';
import { formatNumber, formatShortEuro } from '../format';
import type { WordsFor } from '../like';

type R = BallotRefusals;

const plans = (n: number): string => (n === 1 ? '1 plan' : `${n} plannen`);
const points = (n: number): string => (n === 1 ? '1 punt' : `${formatNumber(n)} punten`);
const chosen = (n: number): string => (n === 1 ? 'Er is 1 plan gekozen.' : `Er zijn ${n} plannen gekozen.`);

const refusals = {
  'voting.tooFewChoices': (p: R['voting.tooFewChoices']) =>
    `${chosen(p.given)} Het moeten er ${p.least} of meer zijn. Kies er nog een bij.`,
  'voting.tooManyChoices': (p: R['voting.tooManyChoices']) =>
    `${chosen(p.given)} Het mogen er hoogstens ${p.most} zijn. Haal er een weg.`,
  'voting.choiceTwice': 'Een plan staat twee keer op dit biljet. Haal er een weg.',
  'voting.choiceNotInRound': 'Een plan op dit biljet zit niet in de ronde. Haal het weg.',
  'voting.pointsNotAsked': 'Op dit biljet horen geen getallen bij een plan. Haal ze weg.',
  'voting.pointsUnlikePlan': (p: R['voting.pointsUnlikePlan']) =>
    `Geef plan ${p.number} een heel getal van ${p.least} tot en met ${formatNumber(p.most)}.`,
  'voting.pointsOverLimit': (p: R['voting.pointsOverLimit']) =>
    `Er zijn ${points(p.given)} gegeven. Het mogen er samen ${formatNumber(p.most)} zijn. Geef minder.`,
  'voting.amountUnlikePlan': (p: R['voting.amountUnlikePlan']) =>
    `Geef plan ${p.number} hoogstens wat het kost: ${formatShortEuro(p.most)}.`,
  'voting.amountsOverPot': (p: R['voting.amountsOverPot']) =>
    `Er is ${formatShortEuro(p.given)} verdeeld. In de pot zit ${formatShortEuro(p.pot)}. Geef minder.`,
  'voting.costOverLimit': (p: R['voting.costOverLimit']) =>
    `Deze plannen kosten samen ${formatShortEuro(p.cost)}. Het mag ${formatShortEuro(p.most)} zijn. Haal er een weg.`,
  'voting.spoiledNotSealed':
    'Deze ronde telt zulke biljetten niet. Leg het papier apart en schrijf op hoeveel het er zijn.',
  'voting.leastAboveMost': (p: R['voting.leastAboveMost']) =>
    `Het minste aantal (${p.least}) is hoger dan het meeste (${p.most}).`,
  'voting.leastAbovePlans': (p: R['voting.leastAbovePlans']) =>
    `Kiezers moeten ${plans(p.least)} kiezen, maar er zijn er ${p.plans}. Kies een lager getal.`,
  'voting.leastAbovePoints': (p: R['voting.leastAbovePoints']) =>
    `Kiezers moeten ${plans(p.least)} kiezen, maar hebben ${points(p.points)}. Geef meer punten.`,
  'voting.pointsNeeded': 'Vul in hoeveel punten een kiezer verdeelt.',
  'voting.planPointsAboveAll': (p: R['voting.planPointsAboveAll']) =>
    `Een plan kan geen ${points(p.pointsPerPlan)} krijgen: een kiezer heeft er ${formatNumber(p.points)}.`,
  'voting.costTooLow': (p: R['voting.costTooLow']) =>
    `Voor ${formatShortEuro(p.cost)} past er geen biljet. De goedkoopste keuze kost ${formatShortEuro(p.needed)}.`,
} satisfies WordsFor<R>;

export const ballots = {
  ...refusals,
  'voting.ballotYesNo': 'Ja of nee per plan',
  'voting.ballotAllocation': 'Zelf het geld verdelen',
  'voting.kindYesNo': 'De kiezer zegt ja of nee, plan voor plan.',
  'voting.kindAllocation': 'De kiezer verdeelt de pot. Een plan krijgt hoogstens wat het kost.',
  'voting.limitCost': (p: { most: string }) => `Samen kosten ze hoogstens ${p.most}.`,
  'voting.limitPoints': (p: { most: number }) => `Er zijn ${points(p.most)} te verdelen.`,
  'voting.limitPerPlan': (p: { most: number }) => `Een plan krijgt hoogstens ${points(p.most)}.`,
  'voting.limitScore': (p: { most: number }) => `Bij ja hoort een cijfer van 1 tot en met ${p.most}.`,
  'voting.deskOneHelp': 'Typ het nummer van het plan. Typ 0 voor blanco.',
  'voting.deskOrderHelp':
    'Typ de nummers op volgorde, het beste plan eerst, zoals 5 2 11. Typ 0 voor blanco.',
  'voting.deskPointsHelp': 'Typ nummer, dubbele punt en punten, zoals 3:5 4:2. Typ 0 voor blanco.',
  'voting.deskYesNoHelp':
    'Typ j of n achter het nummer, zoals 3j 4n. Of een cijfer: 3:4. Nul is nee. Alleen 0 is blanco.',
  'voting.deskAmountsHelp': 'Typ nummer, dubbele punt en euro’s, zoals 3:250 4:99,50. Typ 0 voor blanco.',
  'voting.deskKeysList': 'Enter stopt het biljet in de bus. Of gebruik de lijst.',
  'voting.deskYesLetter': 'jn',
  'voting.deskFigureMissing': (p: { number: string }) =>
    `Bij nummer ${p.number} staat nog niets. Typ het erachter, zoals ${p.number}:5.`,
  'voting.deskFigureUnread': (p: { text: string }) => `‘${p.text}’ kan niet worden gelezen. Typ het opnieuw.`,
  'voting.deskOrSpoiled': 'Staat het zo op het papier? Typ dan x: dit biljet telt niet mee.',
  'voting.differMark': (p: { number: number; mark: string }) => `${p.number}: ${p.mark}`,
  'voting.differOrder': (p: { numbers: string }) => `Op volgorde: ${p.numbers}`,
  'voting.spoiledNote': (p: { n: number }) => `Telt niet mee: ${formatNumber(p.n)}.`,
  'voting.ballotSpoiled': 'Telt niet mee',
  'ballotForm.kind': 'Wat vraagt u aan de kiezer?',
  'ballotForm.kind.approval': 'De kiezer kruist alle plannen aan die goed zijn. Dit is het eenvoudigst.',
  'ballotForm.kind.choose-1': 'De kiezer kruist precies één plan aan.',
  'ballotForm.kind.ordinal': 'De kiezer nummert plannen: 1 is het beste. Hoger op de lijst telt meer.',
  'ballotForm.kind.cumulative': 'De kiezer heeft een aantal punten en verdeelt die over plannen.',
  'ballotForm.kind.yes-no': 'De kiezer zegt bij elk plan ja of nee. Een plan heeft genoeg ja nodig.',
  'ballotForm.kind.allocation': 'De kiezer verdeelt de pot zelf. Elk plan krijgt het gemiddelde.',
  'ballotForm.sample': 'Zo ziet het eruit',
  'ballotForm.cost': 'Meeste kosten op een biljet',
  'ballotForm.costHelp': 'De plannen op één biljet kosten samen niet meer. Leeg: geen grens.',
  'ballotForm.points': 'Punten voor elke kiezer',
  'ballotForm.pointsHelp': 'Tien is een handig aantal. Een kiezer mag punten overhouden.',
  'ballotForm.perPlan': 'Meeste punten voor één plan',
  'ballotForm.perPlanHelp': 'Leeg: alle punten mogen naar één plan.',
  'ballotForm.score': 'Hoogste cijfer bij ja',
  'ballotForm.scoreHelp': 'Leeg: alleen ja of nee. Met een cijfer telt een sterk ja zwaarder.',
  'ballotForm.yesShare': 'Hoeveel ja heeft een plan nodig?',
  'ballotForm.yesShareHelp': 'Van wie ja of nee zegt. Wie niets zegt, telt niet mee.',
  'ballotForm.yesShare.half': 'Meer dan de helft',
  'ballotForm.yesShare.threeFifths': 'Drie vijfde of meer',
  'ballotForm.yesShare.twoThirds': 'Twee derde of meer',
  'ballotForm.yesShare.threeQuarters': 'Drie kwart of meer',
  'ballotForm.spoiled':
    'Een papier dat hier niet aan voldoet, telt niet mee in de uitslag. Het telt wel voor de opkomst.',
};
