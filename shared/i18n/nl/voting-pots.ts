/** A pot for each area or theme: what is asked, agreed, shown and refused, in Dutch. */
import type { PotRefusals } from '../../domain/voting/refusals';
import { formatShortEuro } from '../format';
import type { WordsFor } from '../like';

type R = PotRefusals;

const refusals = {
  'voting.planOutsidePots': (p: R['voting.planOutsidePots']) =>
    `‘${p.title}’ hoort bij geen pot. Vul bij de aanvraag het gebied of thema in.`,
  'voting.potWithoutPlans': (p: R['voting.potWithoutPlans']) => `In de pot ‘${p.key}’ zit geen plan.`,
  'voting.potWithoutMoney': (p: R['voting.potWithoutMoney']) =>
    `Vul in hoeveel geld er in de pot ‘${p.key}’ zit.`,
  'voting.potsUnlikeTotal': (p: R['voting.potsUnlikeTotal']) =>
    `De potten zijn samen ${formatShortEuro(p.sum)}. De ronde heeft ${formatShortEuro(p.pot)}.`,
  'voting.potsNotDivided': 'Verdelen kiezers zelf het geld? Kies dan één pot.',
  'voting.planPotChanged': (p: R['voting.planPotChanged']) =>
    `‘${p.title}’ hoort nu bij een andere pot. Bereid de ronde opnieuw voor.`,
} satisfies WordsFor<PotRefusals>;

export const votingPots = {
  ...refusals,
  'pots.help': 'Geld voor een gebied of thema apart? Kies bij de ronde een pot voor elk.',
  'pots.by': 'Hoe is het geld verdeeld?',
  'pots.byHelp': 'Elke pot wordt apart geteld. Wat overblijft, gaat niet naar een andere pot.',
  'pots.by.one': 'Eén pot voor alle plannen',
  'pots.by.area': 'Een pot voor elk gebied',
  'pots.by.theme': 'Een pot voor elk thema',
  'pots.amount': (p: { key: string }) => `Pot ${p.key}`,
  'pots.amountHelp': (p: { plans: number; asked: string; free: string }) =>
    `${p.plans === 1 ? '1 plan vraagt' : `${p.plans} plannen vragen samen`} ${p.asked}. Daarvoor is ${p.free} vrij.`,
  'pots.total': (p: { pot: string }) => `De potten zijn samen ${p.pot}.`,
  'pots.short': (p: { missing: string }) => `Voor alle potten samen komt u ${p.missing} tekort.`,
  'pots.outside.area': (p: { plans: string }) => `Zonder gebied: ${p.plans}. Vul dat in bij de aanvraag.`,
  'pots.outside.theme': (p: { plans: string }) => `Zonder thema: ${p.plans}. Vul dat in bij de aanvraag.`,
  'pots.noPlans': 'Kies eerst de plannen. Dan ziet u hier de potten.',
  'pots.regulation.area': 'Er is een pot voor elk gebied. Een plan hoort bij de pot van zijn gebied.',
  'pots.regulation.theme': 'Er is een pot voor elk thema. Een plan hoort bij de pot van zijn thema.',
  'pots.regulationPot': (p: { key: string; amount: string; plans: string }) =>
    `Pot ${p.key}: ${p.amount}, voor plan ${p.plans}.`,
  'pots.regulationApart': 'Elke pot wordt apart geteld. Wat overblijft, gaat niet naar een andere pot.',
  'pots.regulationBlank': 'Kiest een biljet niets uit een pot? Dan telt het daar als blanco.',
  'pots.title': 'De potten',
  'pots.pot': 'Pot',
  'pots.plans': 'Plannen',
  'pots.chosen': 'Gekozen plannen',
  'pots.all': 'Samen',
  'pots.of': (p: { key: string; amount: string }) => `Pot ${p.key}: ${p.amount}`,
  'pots.noPabulib': 'Een .pb-bestand kent één pot. Van deze ronde kan het daarom niet.',
  'pots.trial': 'Deze ronde had meer potten. Elke regel telt elke pot apart, met het bedrag van toen.',
};
