/**
 * The regulation of a round in sentences: every rule that is hashed, and nothing else, so that the text changes when and only
 * when the hash does (V39). What a rule means is said by the same words as on the screens.
 */
import { LEAST_FOR_SECRECY } from '@shared/domain/voting/codes/too-few-ballots';
import type { Regulated } from '@shared/domain/voting/regulation';
import { ballotsNeeded } from '@shared/domain/voting/round-settings';
import { amountsIn } from '@shared/i18n/amounts-in';
import type { Words } from '../../ui/words';
import {
  ballotKindWord,
  ballotLimits,
  isForEachPlan,
  ruleAsks,
  ruleDescription,
  ruleLabel,
} from './round-words';

export type RegulationPart = { readonly title: string; readonly lines: readonly string[] };

export type RegulationWords = Pick<Words, 't' | 'language' | 'day' | 'list'>;

/** `titles`: what each plan is called, by its id. */
export function regulationText(
  round: Regulated,
  titles: ReadonlyMap<string, string>,
  words: RegulationWords,
): RegulationPart[] {
  const { t } = words;
  return [
    { title: t('regulation.what'), lines: whatLines(round, titles, words) },
    { title: t('regulation.who'), lines: whoLines(round, words) },
    { title: t('regulation.ballot'), lines: ballotLines(round, words) },
    { title: t('regulation.count'), lines: countLines(round, words) },
    { title: t('regulation.ties'), lines: tieLines(round, words) },
    { title: t('afterCount.formTitle'), lines: afterLines(round, words) },
  ].filter(({ lines }) => lines.length > 0);
}

function whatLines(round: Regulated, titles: ReadonlyMap<string, string>, words: RegulationWords): string[] {
  const { t } = words;
  const show = amountsIn(round.currency);
  return [
    t('regulation.pot', { name: round.name, pot: show(round.pot) }),
    ...(round.settings.again === null ? [] : [t('consent.again', { number: round.settings.again })]),
    t('regulation.plans', { n: round.plans.length }),
    ...round.plans.map(({ applicationId, cost }, index) =>
      t('regulation.plan', {
        number: index + 1,
        title: titles.get(applicationId) ?? t('common.unknown'),
        cost: show(cost),
      }),
    ),
    ...potLines(round, words),
    ...round.plans.flatMap(({ applicationId }, index) => {
      const least = round.settings.least[applicationId];
      return least === undefined
        ? []
        : [t('regulation.leastAmount', { number: index + 1, least: show(least) })];
    }),
  ];
}

/** V73-V75, where there is more than one pot. */
function potLines({ settings, plans, currency }: Regulated, { t, list }: RegulationWords): string[] {
  if (settings.pots === null) return [];
  const { by, pots } = settings.pots;
  const show = amountsIn(currency);
  const numbers = new Map(plans.map(({ applicationId }, index) => [applicationId, index + 1]));
  return [
    t(`pots.regulation.${by}`),
    ...pots.map(({ key, amount, planIds }) =>
      t('pots.regulationPot', {
        key,
        amount: show(amount),
        plans: list(planIds.map((id) => String(numbers.get(id) ?? '?'))),
      }),
    ),
    t('pots.regulationApart'),
    t('pots.regulationBlank'),
  ];
}

function whoLines({ settings }: Regulated, { t, day, list }: RegulationWords): string[] {
  const { votingFrom, votingUntil, electorate, quorum } = settings;
  const lines: string[] = [];
  if (electorate !== null) {
    const { who, size, ageLeast, ageMost, ageOn, postcodes } = electorate;
    lines.push(t(who === 'panel' ? 'regulation.panel' : 'regulation.residents'));
    if (ageLeast !== null) lines.push(t('regulation.ageLeast', { least: ageLeast }));
    if (ageMost !== null) lines.push(t('regulation.ageMost', { most: ageMost }));
    if (ageOn !== null) lines.push(t('regulation.ageOn', { day: day(ageOn) }));
    if (postcodes.length > 0) lines.push(t('regulation.postcodes', { list: list(postcodes) }));
    if (size !== null) lines.push(t('regulation.size', { n: size }));
  }
  if (settings.hasRoll) lines.push(t('roll.regulation'));
  if (votingFrom !== null) lines.push(t('regulation.from', { day: day(votingFrom) }));
  if (votingUntil !== null) lines.push(t('regulation.until', { day: day(votingUntil) }));
  const needed = ballotsNeeded(settings);
  if (needed !== null) {
    lines.push(
      quorum?.kind === 'share'
        ? t('regulation.quorumShare', { percent: quorum.basisPoints / 100, needed })
        : t('regulation.quorum', { needed }),
    );
  }
  return [...lines, ...codeLines(settings, t)];
}

/** V51, V53. */
function codeLines({ hasCodes }: Regulated['settings'], t: RegulationWords['t']): string[] {
  return hasCodes
    ? [
        t('codes.regulation'),
        t('codes.regulationFirst'),
        t('codes.regulationFive', { least: LEAST_FOR_SECRECY }),
      ]
    : [];
}

function ballotLines(round: Regulated, { t }: RegulationWords): string[] {
  const { ballotKind, minChoices: least, maxChoices: most } = round;
  const isFree = isForEachPlan(ballotKind);
  const choices = most === null ? t('regulation.least', { least }) : t('regulation.between', { least, most });
  return [
    t('regulation.kind', { kind: ballotKindWord(t, ballotKind) }),
    ...(isFree ? [] : [choices]),
    ...ballotLimits(t, round),
    t('voting.blankAllowed'),
    t('regulation.spoiled'),
    t(round.readings === 2 ? 'regulation.readTwice' : 'regulation.readOnce'),
  ];
}

function countLines(
  { rule, threshold, currency, settings }: Regulated,
  { t, language }: RegulationWords,
): string[] {
  return [
    t('regulation.rule', { rule: ruleLabel(rule, language) }),
    ruleDescription(rule, language),
    t(`regulation.view.${rule.view}`),
    ...(ruleAsks(rule.ruleId, 'step')
      ? [t('regulation.step', { step: amountsIn(currency)(rule.step) })]
      : []),
    ...(ruleAsks(rule.ruleId, 'yesShare') ? [t(`regulation.yesShare.${settings.yesShare}`)] : []),
    ...(threshold === null ? [] : [t('regulation.threshold', { least: threshold })]),
    t('voting.noVotesNever'),
  ];
}

/** V28: what a withdrawal brings, where it was agreed. */
function afterLines({ settings: { withdrawal } }: Regulated, { t }: RegulationWords): string[] {
  return withdrawal === null ? [] : [t(`afterCount.agreed.${withdrawal}`)];
}

function tieLines({ plans, lotOrder }: Regulated, { t, list }: RegulationWords): string[] {
  const places = new Map(plans.map(({ applicationId }, index) => [applicationId, index + 1]));
  const lots = lotOrder.map((id) => String(places.get(id) ?? '?'));
  return [
    t('voting.tieOrderOwn'),
    lots.length === 0 ? t('regulation.lotLater') : t('regulation.lot', { lots: list(lots) }),
  ];
}
