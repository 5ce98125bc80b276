/** A pot for each area or theme, in English. */
import { formatShortEuro } from '../format';
import type { Like } from '../like';
import type { votingPots as dutch } from '../nl/voting-pots';

export const votingPots: Like<typeof dutch> = {
  'voting.planOutsidePots': (p) =>
    `‘${p.title}’ belongs to no pot. Fill in the area or theme of the application.`,
  'voting.potWithoutPlans': (p) => `There is no plan in the pot ‘${p.key}’.`,
  'voting.potWithoutMoney': (p) => `Fill in how much money is in the pot ‘${p.key}’.`,
  'voting.potsUnlikeTotal': (p) =>
    `The pots are ${formatShortEuro(p.sum)} together. The round has ${formatShortEuro(p.pot)}.`,
  'voting.potsNotDivided': 'Do voters divide the money themselves? Then choose one pot.',
  'voting.planPotChanged': (p) => `‘${p.title}’ belongs to another pot now. Prepare the round again.`,
  'pots.help': 'Money for each area or theme apart? Choose a pot for each in the round.',
  'pots.by': 'How is the money divided?',
  'pots.byHelp': 'Each pot is counted by itself. What is left does not go to another pot.',
  'pots.by.one': 'One pot for all plans',
  'pots.by.area': 'A pot for each area',
  'pots.by.theme': 'A pot for each theme',
  'pots.amount': (p) => `Pot ${p.key}`,
  'pots.amountHelp': (p) =>
    `${p.plans === 1 ? '1 plan asks' : `${p.plans} plans together ask`} ${p.asked}. For them ${p.free} is free.`,
  'pots.total': (p) => `The pots are ${p.pot} together.`,
  'pots.short': (p) => `For all pots together you are ${p.missing} short.`,
  'pots.outside.area': (p) => `Without an area: ${p.plans}. Fill it in at the application.`,
  'pots.outside.theme': (p) => `Without a theme: ${p.plans}. Fill it in at the application.`,
  'pots.noPlans': 'Choose the plans first. Then you see the pots here.',
  'pots.regulation.area': 'There is a pot for each area. A plan belongs to the pot of its area.',
  'pots.regulation.theme': 'There is a pot for each theme. A plan belongs to the pot of its theme.',
  'pots.regulationPot': (p) => `Pot ${p.key}: ${p.amount}, for plan ${p.plans}.`,
  'pots.regulationApart': 'Each pot is counted by itself. What is left does not go to another pot.',
  'pots.regulationBlank': 'Does a ballot choose nothing from a pot? Then it is a blank one there.',
  'pots.title': 'The pots',
  'pots.pot': 'Pot',
  'pots.plans': 'Plans',
  'pots.chosen': 'Chosen plans',
  'pots.all': 'Together',
  'pots.of': (p) => `Pot ${p.key}: ${p.amount}`,
  'pots.noPabulib': 'A .pb file knows one pot. So it cannot be made of this round.',
  'pots.trial': 'This round had several pots. Each rule counts each pot by itself, with its own amount.',
};
