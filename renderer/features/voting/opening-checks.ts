/** Is a prepared round ready to open? What the rules will ask, and advice besides; asked of the same domain functions. */
import { requestedAmount } from '@shared/domain/applications/application';
import { missingInPots, potsToFill } from '@shared/domain/voting/pot-money';
import { potOfPlan, potsOf } from '@shared/domain/voting/pots';
import type { Round } from '@shared/domain/voting/round';
import type { Translate } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import { type Cents, sumOf } from '@shared/kernel/money';
import type { PlanOfRound, RoundOffer, RoundWithPlans } from '../../data/queries/voting';
import { votingDaysLine } from './voting-days';

/** `missing` stops the opening; `advice` does not. */
export interface OpeningCheck {
  readonly id: string;
  readonly state: 'done' | 'missing' | 'advice';
  readonly words: string;
}

interface Saying {
  readonly t: Translate;
  readonly euro: (amount: Cents) => string;
}

export function openingChecks(
  { round, plans }: RoundWithPlans,
  { money }: RoundOffer,
  { t, euro }: Saying,
): OpeningCheck[] {
  const applications = plans.flatMap(({ application }) => (application === null ? [] : [application]));
  const pots = potsToFill(round, applications);
  const missing = missingInPots(money, pots, round.id);
  const isUnchanged = plans.every(isAsPrepared);
  const tooDear = plans.find(({ id, cost }) => cost > (potOfPlan(round, id)?.amount ?? round.pot));
  const hasChoice = potsOf(round).some(
    ({ amount, planIds }) =>
      sumOf(
        round.plans.filter(({ applicationId }) => planIds.includes(applicationId)),
        ({ cost }) => cost,
      ) > amount,
  );
  return [
    missing <= 0
      ? { id: 'money', state: 'done', words: t('voting.checkMoney') }
      : { id: 'money', state: 'missing', words: t('voting.checkMoneyShort', { missing: euro(missing) }) },
    isUnchanged
      ? { id: 'plans', state: 'done', words: t('voting.checkPlansReady') }
      : { id: 'plans', state: 'missing', words: t('voting.checkPlansChanged') },
    { id: 'ballot', state: 'done', words: t('voting.checkBallot') },
    tooDear === undefined
      ? { id: 'fits', state: 'done', words: t('voting.checkFits') }
      : { id: 'fits', state: 'advice', words: t('voting.checkTooDear', { title: tooDear.title }) },
    hasChoice
      ? { id: 'choice', state: 'done', words: t('voting.checkChoice') }
      : { id: 'choice', state: 'advice', words: t('voting.checkNoChoice') },
  ];
}

/** Where days of voting were agreed: the last one may not have gone by (V33). */
export function daysCheck(
  round: Pick<Round, 'settings'>,
  today: Day,
  words: Parameters<typeof votingDaysLine>[2],
): OpeningCheck[] {
  const days = votingDaysLine(round, today, words);
  const { votingUntil } = round.settings;
  if (days === null) return [];
  return votingUntil !== null && votingUntil < today
    ? [{ id: 'days', state: 'missing', words: words.t('roundForm.checkDaysOver', { days }) }]
    : [{ id: 'days', state: 'done', words: days }];
}

function isAsPrepared({ application, cost }: PlanOfRound): boolean {
  return application?.state.status === 'ready' && requestedAmount(application) === cost;
}

export function mayOpen(checks: readonly OpeningCheck[]): boolean {
  return checks.every(({ state }) => state !== 'missing');
}
