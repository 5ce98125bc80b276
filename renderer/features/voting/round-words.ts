/** Words for what a round is: its phase, its rule, what a ballot may hold. Shapes values into sentences, decides nothing. */
import type { CountRule, Round } from '@shared/domain/voting/round';
import type { RoundStatus } from '@shared/domain/voting/round-status';
import { findRule } from '@shared/domain/voting/rules/registry';
import { amountsIn } from '@shared/i18n/amounts-in';
import type { Language } from '@shared/i18n/language';
import type { PlainKey, Translate } from '@shared/i18n/translate';
import type { StatusTone } from '../../ui/StatusBadge';

const PHASE_TONES: Readonly<Record<RoundStatus, StatusTone>> = {
  preparing: 'idle',
  open: 'busy',
  closed: 'wait',
  counted: 'wait',
  decided: 'done',
};

export function phaseTone(status: RoundStatus): StatusTone {
  return PHASE_TONES[status];
}

const PHASE_WORDS: Readonly<Record<RoundStatus, PlainKey>> = {
  preparing: 'voting.preparing',
  open: 'voting.open',
  closed: 'voting.closed',
  counted: 'voting.counted',
  decided: 'voting.decided',
};

export function phaseWord(t: Translate, status: RoundStatus): string {
  return t(PHASE_WORDS[status]);
}

/** The label a rule carries itself; its id when the registry does not know it any more. */
export function ruleLabel(rule: Pick<CountRule, 'ruleId'>, language: Language): string {
  return findRule(rule.ruleId)?.label[language] ?? rule.ruleId;
}

export function ruleDescription(rule: Pick<CountRule, 'ruleId'>, language: Language): string {
  return findRule(rule.ruleId)?.description[language] ?? '';
}

/** Whether the rule asks for this parameter. */
export function ruleAsks(ruleId: string, field: 'step' | 'threshold' | 'yesShare'): boolean {
  return findRule(ruleId)?.fields.some(({ name }) => name === field) ?? false;
}

const KIND_WORDS: Readonly<Record<Round['ballotKind'], PlainKey>> = {
  approval: 'voting.importKindApproval',
  'choose-1': 'voting.importKindOne',
  ordinal: 'voting.importKindOrdinal',
  cumulative: 'voting.importKindCumulative',
  scoring: 'voting.importKindScoring',
  'yes-no': 'voting.ballotYesNo',
  consent: 'voting.ballotConsent',
  allocation: 'voting.ballotAllocation',
};

export function ballotKindWord(t: Translate, kind: Round['ballotKind']): string {
  return t(KIND_WORDS[kind]);
}

/** Says something of any number of plans, so that no number of plans is asked. */
export function isForEachPlan(kind: Round['ballotKind']): boolean {
  return kind === 'yes-no' || kind === 'consent' || kind === 'allocation';
}

type Ballot = Pick<Round, 'ballotKind' | 'minChoices' | 'maxChoices' | 'limits' | 'currency'>;

/** What a voter may do: the kind of ballot, its limits, and that blank is allowed. */
export function ballotRule(t: Translate, ballot: Ballot): string {
  const { ballotKind, minChoices, maxChoices } = ballot;
  const isFree = isForEachPlan(ballotKind);
  const howMany = isFree ? '' : limitSentence(t, minChoices, maxChoices);
  return [kindSentence(t, ballotKind), howMany, ...ballotLimits(t, ballot), t('voting.blankAllowed')]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const KIND_SENTENCES: Readonly<Partial<Record<Round['ballotKind'], PlainKey>>> = {
  ordinal: 'voting.kindOrdinal',
  cumulative: 'voting.kindCumulative',
  scoring: 'voting.kindScoring',
  'yes-no': 'voting.kindYesNo',
  consent: 'voting.kindConsent',
  allocation: 'voting.kindAllocation',
};

function kindSentence(t: Translate, kind: Round['ballotKind']): string {
  const key = KIND_SENTENCES[kind];
  return key === undefined ? '' : t(key);
}

/** Limits beside the number of plans, a sentence each. */
export function ballotLimits(t: Translate, { ballotKind, limits, currency }: Ballot): string[] {
  const { cost, points, pointsPerPlan } = limits;
  return [
    cost === null ? '' : t('voting.limitCost', { most: amountsIn(currency)(cost) }),
    points === null ? '' : t('voting.limitPoints', { most: points }),
    pointsPerPlan === null
      ? ''
      : t(ballotKind === 'yes-no' ? 'voting.limitScore' : 'voting.limitPerPlan', { most: pointsPerPlan }),
  ].filter((sentence) => sentence !== '');
}

/** How many plans stand on one ballot. */
export function limitSentence(t: Translate, least: number, most: number | null): string {
  if (most === 1) return t('voting.choicesOne');
  if (most !== null) return t('voting.choicesBetween', { least, most });
  return least > 1 ? t('voting.choicesLeast', { least }) : t('voting.choicesAny');
}
