/** The ballot on a screen, in words to the voter. */
import { formatNumber } from '../format';

const points = (n: number): string => (n === 1 ? '1 punt' : `${formatNumber(n)} punten`);
const plans = (n: number): string => (n === 1 ? '1 plan' : `${n} plannen`);

export const voterBallot = {
  'voterBallot.title': 'Uw stembiljet',
  'voterBallot.plans': 'Plannen',
  'voterBallot.askTicks': 'Kies de plannen die u goed vindt.',
  'voterBallot.askCost': (p: { most: string }) => `Samen mogen zij ${p.most} kosten.`,
  'voterBallot.askOne': 'Kies het plan dat u het beste vindt.',
  'voterBallot.askOrder': 'Geef plannen een plaats. Het beste plan komt op plaats 1.',
  'voterBallot.askPoints': (p: { n: number }) =>
    `U hebt ${points(p.n)}. Geef ze aan de plannen die u goed vindt.`,
  'voterBallot.askPerPlan': (p: { n: number }) => `Een plan krijgt hoogstens ${points(p.n)}.`,
  'voterBallot.askScores': 'Geef elk plan punten. Overslaan mag.',
  'voterBallot.askYesNo': 'Zeg bij elk plan ja of nee. Overslaan mag.',
  'voterBallot.askYesScore': (p: { most: number }) =>
    `Zeg bij elk plan ja of nee. Bij ja hoort een cijfer, hoogstens een ${p.most}. Overslaan mag.`,
  'voterBallot.askAmounts': (p: { pot: string }) =>
    `In de pot zit ${p.pot}. Verdeel dat over de plannen. U mag ook geld overlaten.`,
  'voterBallot.chosen': (p: { n: number; cost: string }) => `${plans(p.n)} gekozen, samen ${p.cost}.`,
  'voterBallot.chosenOf': (p: { n: number; cost: string; left: string }) =>
    `${plans(p.n)} gekozen, samen ${p.cost}. Er is nog ${p.left} over.`,
  'voterBallot.pointsGiven': (p: { n: number }) => `${points(p.n)} gegeven.`,
  'voterBallot.pointsOf': (p: { n: number; most: number }) =>
    `${formatNumber(p.n)} van ${points(p.most)} gegeven.`,
  'voterBallot.yesAndNo': (p: { yes: number; no: number }) => `${p.yes} keer ja, ${p.no} keer nee.`,
  'voterBallot.amountsOf': (p: { given: string; left: string }) =>
    `${p.given} verdeeld. Er is nog ${p.left} over.`,
  'voterBallot.inOrder': 'Op volgorde',
  'voterBallot.noOrderYet': 'Nog geen plan heeft een plaats.',
  'voterBallot.withoutPlace': 'Plannen zonder plaats',
  'voterBallot.place': (p: { place: number }) => `Plaats ${p.place}`,
  'voterBallot.placeOf': (p: { place: number; title: string }) => `Plaats ${p.place} voor ${p.title}`,
  'voterBallot.up': 'Hoger',
  'voterBallot.upOf': (p: { title: string }) => `Hoger: ${p.title}`,
  'voterBallot.down': 'Lager',
  'voterBallot.downOf': (p: { title: string }) => `Lager: ${p.title}`,
  'voterBallot.takeOff': 'Weghalen',
  'voterBallot.takeOffOf': (p: { title: string }) => `Weghalen: ${p.title}`,
  'voterBallot.less': '−1',
  'voterBallot.more': '+1',
  'voterBallot.lessOf': (p: { title: string }) => `−1 voor ${p.title}`,
  'voterBallot.moreOf': (p: { title: string }) => `+1 voor ${p.title}`,
  'voterBallot.pointsOfPlan': (p: { title: string }) => `Punten voor ${p.title}`,
  'voterBallot.amountOfPlan': (p: { title: string }) => `Bedrag voor ${p.title}`,
  'voterBallot.all': 'Alles',
  'voterBallot.rest': 'De rest',
  'voterBallot.allOf': (p: { words: string; title: string }) => `${p.words} voor ${p.title}`,
  'voterBallot.noOpinion': 'Geen mening',
  'voterBallot.no': 'Nee',
  'voterBallot.yes': 'Ja',
  'voterBallot.yesScore': (p: { n: number }) => `Ja, ${p.n}`,
  'voterBallot.toReview': 'Verder',
  'voterBallot.blank': 'Blanco stemmen',
  'voterBallot.leave': 'Stoppen zonder te stemmen',
  'voterBallot.review': 'Klopt uw stem?',
  'voterBallot.reviewBlank': 'U stemt blanco',
  'voterBallot.blankMeans': 'Uw stem telt mee voor de opkomst. U steunt geen plan.',
  'voterBallot.cast': 'Stem uitbrengen',
  'voterBallot.back': 'Terug naar het biljet',
};
