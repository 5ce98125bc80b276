/** The plans on the ballot in hand, ticking along with what is typed; the list can also be used by itself. */
import { ticked } from '@shared/domain/voting/ballot';
import type { Round } from '@shared/domain/voting/round';
import { amountsIn } from '@shared/i18n/amounts-in';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PlanOfRound } from '../../../data/queries/voting';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import { PlansOnBallot } from '../ballot/PlansOnBallot';
import type { Desk } from '../use-desk';

export type DeskBallotProps = {
  readonly round: Round;
  /** In the order of the paper; the first has number 1. */
  readonly plans: readonly PlanOfRound[];
  readonly desk: Desk;
};

type DeskPlansProps = DeskBallotProps & { readonly ref: React.Ref<HTMLDivElement> };

export function DeskPlans({ round, plans, desk, ref }: DeskPlansProps) {
  if (isTicked(round)) return <TickList round={round} plans={plans} desk={desk} ref={ref} />;
  return (
    <div ref={ref} className="desk-plans">
      <PlansOnBallot round={round} plans={plans.map(onBallot)} draft={desk.draft} onChange={desk.fill} />
    </div>
  );
}

/** Plans are ticked, as on the paper: then the list is one stop for the keyboard, with the arrows inside. */
export function isTicked({ ballotKind }: Pick<Round, 'ballotKind'>): boolean {
  return ballotKind === 'approval' || ballotKind === 'choose-1';
}

function onBallot({ id, title, cost }: PlanOfRound, index: number) {
  return { id, title, cost, number: index + 1, about: null };
}

function TickList({ round, plans, desk, ref }: DeskPlansProps) {
  const { t } = useWords();
  const show = amountsIn(round.currency);
  return (
    <ListBox
      ref={ref}
      aria-label={t('voting.deskList')}
      className="desk-list"
      selectionMode="multiple"
      selectedKeys={desk.draft.map(({ applicationId }) => applicationId)}
      onSelectionChange={(keys) =>
        desk.fill(ticked(plans.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id))))
      }
    >
      {plans.map((plan, index) => (
        <ListBoxItem
          key={plan.id}
          id={plan.id}
          textValue={`${index + 1} ${plan.title}`}
          className="desk-plan"
        >
          <span className="desk-mark" aria-hidden="true">
            <Icon name="check" />
          </span>
          <span className="desk-plan-title">{`${index + 1}. ${plan.title}`}</span>
          <span className="desk-plan-cost">{show(plan.cost)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
