/** The ballot in hand: a field for the numbers, and the list of plans that ticks along. Either can be used alone. */
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import type { PlainKey } from '@shared/i18n/translate';
import { type KeyboardEvent, useRef } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields/TextField';
import { useWords } from '../../../ui/words';
import { standOf } from '../ballot/ballot-words';
import { ballotRule } from '../round-words';
import type { Desk } from '../use-desk';
import { type DeskBallotProps, DeskPlans, isTicked } from './DeskPlans';

export function DeskBallot({ round, plans, desk }: DeskBallotProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const save = async () => {
    await desk.save();
    field.current?.focus();
  };
  const put = (text: string) => {
    desk.type(text);
    field.current?.focus();
  };
  const canBeSpoiled = isIn(round, 'open') && round.state.boxKey !== null;
  return (
    <>
      <div
        className="desk-ballot"
        onKeyDownCapture={(event) => onDeskKey(event, { field: field.current, list: list.current, save })}
      >
        <TextField
          label={t('voting.deskNumbers')}
          description={t(HELP[round.ballotKind])}
          errorMessage={useProblemWords(desk, canBeSpoiled)}
          value={desk.text}
          onChange={desk.type}
          autoFocus
          ref={field}
          autoComplete="off"
        />
        <p className="desk-chosen" role="status">
          <Stand round={round} desk={desk} />
        </p>
        <p className="desk-hint">{`${ballotRule(t, round)} ${t(isTicked(round) ? 'voting.deskKeys' : 'voting.deskKeysList')}`}</p>
        <DeskPlans round={round} plans={plans} desk={desk} ref={list} />
      </div>
      <div className="form-actions">
        <Button kind="primary" icon="ballot" onPress={() => void save()}>
          {t('voting.deskSave')}
        </Button>
        <Button onPress={() => put('0')}>{t('voting.deskBlank')}</Button>
        {canBeSpoiled ? <Button onPress={() => put('x')}>{t('voting.ballotSpoiled')}</Button> : null}
      </div>
    </>
  );
}

const HELP: Readonly<Record<Round['ballotKind'], PlainKey>> = {
  approval: 'voting.deskNumbersHelp',
  'choose-1': 'voting.deskOneHelp',
  ordinal: 'voting.deskOrderHelp',
  cumulative: 'voting.deskPointsHelp',
  scoring: 'voting.deskPointsHelp',
  'yes-no': 'voting.deskYesNoHelp',
  consent: 'voting.deskConsentHelp',
  allocation: 'voting.deskAmountsHelp',
};

/** undefined: nothing is wrong. */
function useProblemWords({ problem, breaksLimits }: Desk, canBeSpoiled: boolean): string | undefined {
  const { t, forCode } = useWords();
  if (problem === null) return undefined;
  const words = forCode(problem.code, problem.params) ?? '';
  return breaksLimits && canBeSpoiled ? `${words} ${t('voting.deskOrSpoiled')}` : words;
}

interface DeskPlaces {
  readonly field: HTMLInputElement | null;
  readonly list: HTMLDivElement | null;
  readonly save: () => Promise<void>;
}

/**
 * Enter saves, the arrow goes into the list, and a digit there goes back to the field. A field or a button in the list
 * keeps its own keys; Enter in such a field only goes back, so that what is saved is what the first field shows.
 */
function onDeskKey(event: KeyboardEvent<HTMLElement>, { field, list, save }: DeskPlaces): void {
  const { target, key } = event;
  const isTyped = target instanceof HTMLInputElement && target.type === 'text' && target !== field;
  if (isTyped ? key !== 'Enter' : target instanceof HTMLButtonElement) return;
  if (key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
    if (isTyped) field?.focus();
    else void save();
  } else if (target === field && key === 'ArrowDown') {
    event.preventDefault();
    list?.querySelector<HTMLElement>('[role="option"], input, button:not(:disabled)')?.focus();
  } else if (target !== field && /^\d$/.test(key)) {
    // The key itself still goes to whatever has the focus after this.
    field?.focus();
    event.stopPropagation();
  }
}

function Stand({ round, desk }: { round: Round; desk: Desk }) {
  const { t } = useWords();
  if (desk.reading.kind === 'blank') return t('voting.deskBlankChosen');
  if (desk.reading.kind === 'spoiled') return t('voting.ballotSpoiled');
  return standOf(t, round, desk.draft);
}
