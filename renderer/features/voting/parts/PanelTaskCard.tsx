/** One round on the home of the panel: where it stands, what is asked now, and the way to it. */
import { useBallotCount } from '../../../data/queries/voting';
import { hrefOf } from '../../../routes';
import { LinkButton, TextLink } from '../../../ui/Button';
import type { IconName } from '../../../ui/icon-paths';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { PanelStep, PanelTask } from '../panel-work';
import { Amount } from './Amount';
import { PhaseBadge } from './PhaseBadge';
import { VotingDays } from './VotingDays';

const ICONS: Readonly<Record<PanelStep, IconName>> = {
  count: 'scale',
  vote: 'ballot',
  outcome: 'pie',
  prepare: 'list',
};

export function PanelTaskCard({ task }: { task: PanelTask }) {
  const { t } = useWords();
  const { round, step } = task;
  const name = t('voting.roundName', round);
  const action = t(`panel.do.${step}`);
  return (
    <Card title={<TextLink href={hrefOf({ name: 'round', roundId: round.id })}>{name}</TextLink>}>
      <p>
        <PhaseBadge status={round.state.status} />
      </p>
      <p>
        <Amount amount={round.pot} currency={round.currency} /> ·{' '}
        {t('voting.plans', { n: round.plans.length })}
      </p>
      <p>{t(`panel.why.${step}`)}</p>
      {step === 'vote' || step === 'prepare' ? <VotingDays round={round} /> : null}
      {step === 'vote' ? <BallotsIn roundId={round.id} /> : null}
      <div className="form-actions">
        <LinkButton icon={ICONS[step]} href={hrefOf(task.route)} label={`${action}: ${name}`}>
          {action}
        </LinkButton>
      </div>
    </Card>
  );
}

/** The number alone; nothing else may be known before the count (rule V9). */
function BallotsIn({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const n = useBallotCount(roundId);
  return n === undefined ? null : <p>{t('voting.ballotsIn', { n })}</p>;
}
