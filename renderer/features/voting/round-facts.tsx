/** What was agreed about a round, as labels with values: on its screen and on the record. */
import { isClosed } from '@shared/domain/voting/round-status';
import { amountsIn } from '@shared/i18n/amounts-in';
import { shortHash } from '@shared/kernel/hash';
import type { RoundWithPlans } from '../../data/queries/voting';
import type { Fact } from '../../ui/data/FactList';
import type { Words } from '../../ui/words';
import { ballotRule, ruleAsks, ruleDescription, ruleLabel } from './round-words';

/** One pot has a place of its own on every screen. */
function potFacts({ settings: { pots }, currency }: RoundWithPlans['round'], t: Words['t']): Fact[] {
  if (pots === null) return [];
  const show = amountsIn(currency);
  const each = pots.pots.map(({ key, amount }) => `${key}: ${show(amount)}`).join('; ');
  return [{ label: t('pots.title'), value: `${each}. ${t('pots.byHelp')}` }];
}

/** What was frozen when it opened. */
export function roundFacts({ round, plans }: RoundWithPlans, { t, language, day }: Words): Fact[] {
  const { rule, state, origin } = round;
  const facts: Fact[] = [
    ...potFacts(round, t),
    { label: t('voting.rule'), value: ruleLabel(rule, language) },
    { label: t('voting.ruleMeans'), value: ruleDescription(rule, language) },
    { label: t('voting.ballotRule'), value: ballotRule(t, round) },
    ...(round.readings === 2 ? [{ label: t('voting.readings'), value: t('voting.readingsTwice') }] : []),
    {
      label: t('voting.tieOrder'),
      value: t(origin.kind === 'own' ? 'voting.tieOrderOwn' : 'voting.tieOrderFile'),
    },
    { label: t('result.support'), value: t('voting.noVotesNever') },
  ];
  if (ruleAsks(rule.ruleId, 'step')) {
    facts.push({ label: t('voting.step'), value: amountsIn(round.currency)(rule.step) });
  }
  if (ruleAsks(rule.ruleId, 'yesShare')) {
    const { yesShare } = round.settings;
    facts.push({ label: t('ballotForm.yesShare'), value: t(`ballotForm.yesShare.${yesShare}`) });
  }
  if (ruleAsks(rule.ruleId, 'threshold')) {
    facts.push({ label: t('voting.threshold'), value: round.threshold ?? 0 });
  }
  if (origin.kind === 'own' && round.lotOrder.length > 0) {
    const places = new Map(plans.map(({ id }, index) => [id, index + 1]));
    const lots = round.lotOrder.map((id) => places.get(id) ?? '?').join(', ');
    facts.push({ label: t('voting.lotOrder'), value: lots });
  }
  if (origin.kind === 'pabulib') facts.push({ label: t('voting.fileName'), value: origin.fileName });
  if (origin.kind === 'own') {
    const agreed = round.settings.withdrawal ?? 'none';
    facts.push({ label: t('afterCount.withdrawal'), value: t(`afterCount.withdrawal.${agreed}`) });
  }
  const { again } = round.settings;
  if (again !== null)
    facts.push({ label: t('consent.secondGo'), value: t('consent.again', { number: again }) });
  if (state.status === 'preparing') return facts;
  facts.push({ label: t('voting.openedOn'), value: day(state.openedOn) });
  facts.push({ label: t('voting.regulationHash'), value: <code>{shortHash(state.regulationHash)}</code> });
  return facts;
}

/** Once the box is closed. */
export function closedFacts({ round }: RoundWithPlans, { t, day }: Words): Fact[] {
  if (!isClosed(round)) return [];
  return [
    { label: t('voting.closedOn'), value: day(round.state.closedOn) },
    { label: t('voting.boxHash'), value: <code>{shortHash(round.state.boxHash)}</code> },
  ];
}
