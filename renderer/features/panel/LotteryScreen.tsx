/** One lottery: the commitment first, then the draw, and after that who has a seat. */
import { isDrawn } from '@shared/domain/panel/lottery/lottery';
import { useLottery } from '../../data/queries/panel';
import { hrefOf, type RouteParams } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { CommittedLottery } from './parts/CommittedLottery';
import { DrawnPanel } from './parts/DrawnPanel';
import { LotteryBadge } from './parts/LotteryBadge';
import { PromiseFacts } from './parts/PromiseFacts';

export function LotteryScreen({ lotteryId }: RouteParams<'lottery'>) {
  const { t, day } = useWords();
  const lottery = useLottery(lotteryId);
  if (lottery === undefined) return <Loading what={t('lottery.title')} />;
  if (lottery === null) {
    return (
      <EmptyState
        title={t('lottery.unknown')}
        why={t('lottery.intro')}
        action={<LinkButton href={hrefOf({ name: 'lotteries' })}>{t('lottery.title')}</LinkButton>}
      />
    );
  }
  const { state } = lottery;
  return (
    <>
      <PageHeader
        title={lottery.name}
        back={{ label: t('lottery.title'), href: hrefOf({ name: 'lotteries' }) }}
        status={<LotteryBadge status={state.status} />}
      />
      {state.status === 'committed' ? <CommittedLottery lottery={lottery} /> : null}
      {state.status === 'stopped' ? (
        <Section title={t('lottery.stoppedOn', { day: day(state.stoppedOn) })}>
          <p>{state.reason}</p>
          <PromiseFacts lottery={lottery} />
        </Section>
      ) : null}
      {isDrawn(lottery) ? <DrawnPanel lottery={lottery} /> : null}
      {state.status === 'drawn' ? (
        <Section title={t('lottery.promise')}>
          <PromiseFacts
            lottery={lottery}
            more={[
              { label: t('lottery.drawnOn'), value: <DayText day={state.drawnOn} length="long" /> },
              { label: t('lottery.words'), value: state.words.join(', ') },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
