/** The regulation of a round in plain words, with the fingerprint under which it was frozen: fit to print. */
import type { Round } from '@shared/domain/voting/round';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { closedFacts, roundFacts } from '../round-facts';

export function RulesOfRound({ found }: { found: RoundWithPlans }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section
      title={t('voting.rulesTitle')}
      intro={t(introOf(found.round))}
      actions={
        found.round.origin.kind === 'own' ? (
          <>
            <LinkButton icon="print" href={hrefOf({ name: 'roundRegulation', roundId: found.round.id })}>
              {t('regulation.read')}
            </LinkButton>
            <LinkButton icon="print" href={hrefOf({ name: 'roundPaper', roundId: found.round.id })}>
              {t('paper.open')}
            </LinkButton>
          </>
        ) : null
      }
    >
      <FactList facts={[...roundFacts(found, words), ...closedFacts(found, words)]} />
      {found.round.state.status === 'preparing' ? null : <p className="hash-note">{t('voting.hashWhy')}</p>}
    </Section>
  );
}

function introOf({ state, origin }: Round) {
  if (state.status === 'preparing') return 'voting.rulesOpen';
  return origin.kind === 'pabulib' && state.status === 'closed' ? 'voting.rulesOfFile' : 'voting.rulesFrozen';
}
