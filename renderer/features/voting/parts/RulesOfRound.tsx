/** The regulation of a round in plain words, with the fingerprint under which it was frozen: fit to print. */
import type { Round } from '@shared/domain/voting/round';
import { isClosed } from '@shared/domain/voting/round-status';
import { shortHash } from '@shared/kernel/hash';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { type Fact, FactList } from '../../../ui/data/FactList';
import { Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';
import { amountsIn } from '../amounts';
import { ballotRule, ruleAsks, ruleDescription, ruleLabel } from '../round-words';

export function RulesOfRound({ found }: { found: RoundWithPlans }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('voting.rulesTitle')} intro={t(introOf(found.round))}>
      <FactList facts={factsOf(found, words)} />
      {found.round.state.status === 'preparing' ? null : <p className="hash-note">{t('voting.hashWhy')}</p>}
    </Section>
  );
}

function introOf({ state, origin }: Round) {
  if (state.status === 'preparing') return 'voting.rulesOpen';
  return origin.kind === 'pabulib' && state.status === 'closed' ? 'voting.rulesOfFile' : 'voting.rulesFrozen';
}

function factsOf({ round, plans }: RoundWithPlans, { t, language, day }: Words): Fact[] {
  const { rule, state, origin } = round;
  const facts: Fact[] = [
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
  if (ruleAsks(rule.ruleId, 'threshold')) {
    facts.push({ label: t('voting.threshold'), value: round.threshold ?? 0 });
  }
  if (origin.kind === 'own' && round.lotOrder.length > 0) {
    const places = new Map(plans.map(({ id }, index) => [id, index + 1]));
    const lots = round.lotOrder.map((id) => places.get(id) ?? '?').join(', ');
    facts.push({ label: t('voting.lotOrder'), value: lots });
  }
  if (origin.kind === 'pabulib') facts.push({ label: t('voting.fileName'), value: origin.fileName });
  if (state.status === 'preparing') return facts;
  facts.push({ label: t('voting.openedOn'), value: day(state.openedOn) });
  facts.push({ label: t('voting.regulationHash'), value: <code>{shortHash(state.regulationHash)}</code> });
  if (!isClosed(round)) return facts;
  facts.push({ label: t('voting.closedOn'), value: day(round.state.closedOn) });
  facts.push({ label: t('voting.boxHash'), value: <code>{shortHash(round.state.boxHash)}</code> });
  return facts;
}
