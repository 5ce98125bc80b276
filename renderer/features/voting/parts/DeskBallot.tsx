/** The ballot in hand: a field for the numbers, and the list of plans that ticks along. Either can be used alone. */
import type { Round } from '@shared/domain/voting/round';
import { type KeyboardEvent, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PlanOfRound } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields/TextField';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import { amountsIn } from '../amounts';
import { placesOf, writeNumbers } from '../desk-numbers';
import { ballotRule } from '../round-words';
import type { Desk } from '../use-desk';

export type DeskBallotProps = {
  readonly round: Round;
  /** In the order of the paper; the first has number 1. */
  readonly plans: readonly PlanOfRound[];
  readonly desk: Desk;
};

export function DeskBallot({ round, plans, desk }: DeskBallotProps) {
  const { t, forCode } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const save = async () => {
    await desk.save();
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      void save();
    } else if (event.target === field.current && event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
    } else if (event.target !== field.current && /^\d$/.test(event.key)) {
      // The key itself still goes to whatever has the focus after this.
      field.current?.focus();
      event.stopPropagation();
    }
  };
  const problem = desk.problem === null ? undefined : (forCode(desk.problem.code, desk.problem.params) ?? '');
  return (
    <>
      <div className="desk-ballot" onKeyDownCapture={onKey}>
        <TextField
          label={t('voting.deskNumbers')}
          description={t('voting.deskNumbersHelp')}
          errorMessage={problem}
          value={desk.text}
          onChange={desk.type}
          autoFocus
          ref={field}
          autoComplete="off"
        />
        <p className="desk-chosen" role="status">
          <Chosen desk={desk} />
        </p>
        <p className="desk-hint">{`${ballotRule(t, round)} ${t('voting.deskKeys')}`}</p>
        <PlanList round={round} plans={plans} desk={desk} ref={list} />
      </div>
      <div className="form-actions">
        <Button kind="primary" icon="ballot" onPress={() => void save()}>
          {t('voting.deskSave')}
        </Button>
        <Button
          onPress={() => {
            desk.type('0');
            field.current?.focus();
          }}
        >
          {t('voting.deskBlank')}
        </Button>
      </div>
    </>
  );
}

function Chosen({ desk }: { desk: Desk }) {
  const { t } = useWords();
  if (desk.reading.kind === 'blank') return t('voting.deskBlankChosen');
  return t('voting.deskChosen', { n: placesOf(desk.reading).length });
}

type PlanListProps = DeskBallotProps & { readonly ref: React.Ref<HTMLDivElement> };

function PlanList({ round, plans, desk, ref }: PlanListProps) {
  const { t } = useWords();
  const show = amountsIn(round.currency);
  return (
    <ListBox
      ref={ref}
      aria-label={t('voting.deskList')}
      className="desk-list"
      selectionMode="multiple"
      selectedKeys={placesOf(desk.reading)}
      onSelectionChange={(keys) => {
        const places = keys === 'all' ? plans.map((_, index) => index + 1) : [...keys].map(Number);
        desk.type(writeNumbers(places));
      }}
    >
      {plans.map((plan, index) => (
        <ListBoxItem
          key={plan.id}
          id={index + 1}
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
