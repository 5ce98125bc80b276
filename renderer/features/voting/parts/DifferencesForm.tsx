/** Papers that two people read differently: somebody looks at the paper and says which reading is right. */
import { removeBallot } from '@shared/domain/voting/actions/remove-ballot';
import type { Difference, OpenedBallot, Readings } from '@shared/domain/voting/sealing/open-box';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { Card } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';
import { markOf } from '../ballot/ballot-words';
import type { Settled } from '../use-round-steps';

export type DifferencesFormProps = {
  readonly found: RoundWithPlans;
  readonly readings: Readings;
  readonly refusal: RefusalWords | null;
  readonly onSubmit: (settled: readonly Settled[]) => Promise<void>;
};

export function DifferencesForm({ found, readings, refusal, onSubmit }: DifferencesFormProps) {
  const { t, list } = useWords();
  const [chosen, setChosen] = useState<readonly Settled[]>([]);
  const [isPending, setPending] = useState(false);
  const { different, missing } = readings;
  const settled = chosen.filter(({ sheet }) => different.some((one) => one.sheet === sheet));
  const isReady = missing.length === 0 && settled.length === different.length;
  const choose = (one: Settled) => setChosen([...chosen.filter(({ sheet }) => sheet !== one.sheet), one]);
  const send = async () => {
    setPending(true);
    await onSubmit(settled);
    setPending(false);
  };
  return (
    <Card>
      <div className="stack">
        <FocusedHeading>{t('voting.differTitle', { n: different.length })}</FocusedHeading>
        {missing.length === 0 ? null : (
          <Callout tone="warning" title={t('voting.missingTitle')}>
            <p>{list(missing.map(({ sheet, reading }) => t(`voting.missing.${reading}`, { sheet })))}</p>
          </Callout>
        )}
        {different.length === 0 ? null : <p>{t('voting.differWhy')}</p>}
        {different.map((one) => (
          <OneDifference
            key={one.sheet}
            found={found}
            difference={one}
            settled={settled.find(({ sheet }) => sheet === one.sheet) ?? null}
            onChoose={choose}
          />
        ))}
        <RefusalNote refusal={refusal} />
        <div className="button-row">
          <Button
            kind="primary"
            icon="lock"
            isDisabled={!isReady}
            isPending={isPending}
            onPress={() => void send()}
          >
            {t('voting.closeRound')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type OneProps = {
  readonly found: RoundWithPlans;
  readonly difference: Difference;
  readonly settled: Settled | null;
  readonly onChoose: (settled: Settled) => void;
};

function OneDifference({ found, difference, settled, onChoose }: OneProps) {
  const words = useWords();
  const { t } = words;
  const { sheet, first, second } = difference;
  const takeOut = async () => {
    for (const { id } of [first, second]) {
      const done = await perform(removeBallot, {
        roundId: found.round.id,
        ballotId: id,
        ground: 'typedWrong',
      });
      if (!done.ok) return;
    }
    tell({ text: t('voting.differTakenOut', { sheet }) });
    goTo({ name: 'roundBallots', roundId: found.round.id });
  };
  return (
    <>
      <RadioGroup
        label={t('voting.differSheet', { sheet })}
        value={settled === null ? null : settled.reading === 1 ? 'first' : 'second'}
        onChange={(value) => onChoose({ sheet, reading: value === 'first' ? 1 : 2 })}
        choices={[
          { value: 'first', label: t('voting.deskFirst'), description: numbersOf(first, found, words) },
          { value: 'second', label: t('voting.deskSecond'), description: numbersOf(second, found, words) },
        ]}
      />
      <div>
        <Button kind="quiet" onPress={() => void takeOut()}>
          {t('voting.differNeither')}
        </Button>
      </div>
    </>
  );
}

/** The plans as they are numbered on the paper, with what stands beside them. */
function numbersOf({ choices }: OpenedBallot, { round, plans }: RoundWithPlans, { t, list }: Words): string {
  if (choices === null) return t('voting.ballotSpoiled');
  if (choices.length === 0) return t('voting.deskBlankChosen');
  const numbers = choices.map((choice) => {
    const number = plans.findIndex(({ id }) => id === choice.applicationId) + 1;
    const mark = markOf(t, round, choice);
    return { number, words: mark === null ? String(number) : t('voting.differMark', { number, mark }) };
  });
  if (round.ballotKind === 'ordinal')
    return t('voting.differOrder', { numbers: numbers.map(({ words }) => words).join(', ') });
  const inOrder = numbers.toSorted((a, b) => a.number - b.number).map(({ words }) => words);
  return t('voting.differPlans', { n: numbers.length, numbers: list(inOrder) });
}
