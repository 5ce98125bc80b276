/** Steps and reasons of a result are not kept: they follow from rule and ballots, and are computed again to be shown. */
import { type ReactNode, useEffect } from 'react';
import { useBallots } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/feedback/Loading';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import type { CountedFound, CountedPlans } from '../counted-found';
import { useCount } from '../use-count';
import { CountProgressPanel } from './CountProgressPanel';

export type CountedAgainProps = {
  readonly found: CountedPlans;
  readonly children: (found: CountedFound, counted: CountedRound) => ReactNode;
};

export function CountedAgain({ found, children }: CountedAgainProps) {
  const { t } = useWords();
  const ballots = useBallots(found.round.id);
  if (ballots === undefined) return <Loading what={t('voting.ballotsTitle')} />;
  return <Counting found={{ ...found, ballots }}>{children}</Counting>;
}

type CountingProps = Pick<CountedAgainProps, 'children'> & { readonly found: CountedFound };

function Counting({ found, children }: CountingProps) {
  const { t } = useWords();
  const { round, ballots } = found;
  const { counting, start, stop } = useCount();
  const count = () => void start({ round, ballots, rule: round.state.outcome.rule });
  useEffect(() => {
    if (counting.status === 'none') count();
  });
  if (counting.status === 'done') return children(found, counting.answer);
  if (counting.status === 'stopped') {
    return (
      <Button icon="scale" onPress={count} autoFocus>
        {t('result.recount')}
      </Button>
    );
  }
  const progress = counting.status === 'busy' ? counting.progress : null;
  return <CountProgressPanel label={t('result.countingAgain')} progress={progress} onStop={stop} />;
}
