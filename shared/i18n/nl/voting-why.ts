/** Why a plan won or lost by the rules that give a part, take yes and no, or lay two counts beside each other. */
import { formatNumber } from '../format';

const voters = (n: number): string => (n === 1 ? '1 kiezer' : `${formatNumber(n)} kiezers`);

export const votingWhy = {
  'why.part': (p: { support: string; money: string }) =>
    `Voor een deel gekozen, met ${p.support}. Dit plan krijgt wat er nog was: ${p.money}.`,
  'why.mean': (p: { votes: number; amount: string }) =>
    p.votes === 1
      ? `1 kiezer gaf dit plan geld. Over alle stemmen is dat gemiddeld ${p.amount}.`
      : `${voters(p.votes)} gaven dit plan geld. Over alle stemmen is dat gemiddeld ${p.amount}.`,
  'why.excluded': (p: { title: string }) =>
    `Dit plan kan niet samen met ‘${p.title}’. Dat plan had meer stemmen en ging voor.`,
  'why.needed.half': 'Meer dan de helft ja was nodig.',
  'why.needed.threeFifths': 'Minstens drie vijfde ja was nodig.',
  'why.needed.twoThirds': 'Minstens twee derde ja was nodig.',
  'why.needed.threeQuarters': 'Minstens drie kwart ja was nodig.',
  'why.notEnoughYes': (p: { yes: number; no: number }) =>
    `${formatNumber(p.yes)} keer ja en ${formatNumber(p.no)} keer nee.`,
  'why.underLeast': (p: { amount: string; least: string }) =>
    `Dit plan zou ${p.amount} krijgen. De aanvrager heeft ten minste ${p.least} nodig.`,
  'why.comparedShares': (p: { equalShares: number; greedy: number }) =>
    `Twee tellingen zijn vergeleken. Voor gelijke delen: ${voters(p.equalShares)}. Voor meeste stemmen: ${voters(p.greedy)}. Daarom geldt gelijke delen.`,
  'why.comparedGreedy': (p: { equalShares: number; greedy: number }) =>
    `Twee tellingen zijn vergeleken. Voor gelijke delen: ${voters(p.equalShares)}. Voor meeste stemmen: ${voters(p.greedy)}. Daarom geldt meeste stemmen.`,
  'why.comparedMore': 'Hier telt een kiezer mee die er meer gekozen plannen mee heeft.',
  'why.comparedAny': 'Hier telt een kiezer mee die ten minste één gekozen plan heeft.',
  'why.stepMean': 'Gemiddeld',
  'why.stepAmount': 'Krijgt',
};
