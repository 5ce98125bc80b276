/**
 * The ballot as a voter fills it in on a screen: every kind, by touch, keyboard or screen reader, in large letters. Knows
 * nothing of the store: who shows it says which round, in which order the plans stand, and what becomes of the choices.
 */
import type { ApplicationId } from '@shared/domain/applications/application';
import type { Choice } from '@shared/domain/voting/ballot';
import { choicesProblem } from '@shared/domain/voting/choices-problem';
import type { VotingRefusal } from '@shared/domain/voting/refusals';
import type { Language } from '@shared/i18n/language';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { useWords, WordsProvider } from '../../../ui/words';
import { BallotReview } from './BallotReview';
import type { Draft } from './ballot-draft';
import { askOf, type PaperInWords, standOf } from './ballot-words';
import { PlansOnBallot } from './PlansOnBallot';
import type { BallotPlan, PlanPartProps } from './plan-part';

export type VoterBallotProps = {
  readonly round: PaperInWords;
  readonly plans: readonly BallotPlan[];
  /** Drawn by chance for each voter by who shows the ballot; each plan once. */
  readonly order: readonly ApplicationId[];
  readonly language: Language;
  /** No choices: a blank vote. They fit the limits of the round. */
  readonly onCast: (choices: readonly Choice[]) => void | Promise<void>;
  /** Without a vote. */
  readonly onLeave: () => void;
};

export function VoterBallot({ language, ...props }: VoterBallotProps) {
  return (
    <WordsProvider language={language}>
      <div className="voter-ballot" lang={language}>
        <FillIn {...props} />
      </div>
    </WordsProvider>
  );
}

type Step = 'fill' | 'review' | 'casting';

function FillIn({ round, plans, order, onCast, onLeave }: Omit<VoterBallotProps, 'language'>) {
  const [draft, setDraft] = useState<Draft>([]);
  const [step, setStep] = useState<Step>('fill');
  const [problem, setProblem] = useState<VotingRefusal | null>(null);
  const ordered = order.flatMap((id) => plans.find((plan) => plan.id === id) ?? []);
  const change = (next: Draft) => {
    setDraft(next);
    setProblem(null);
  };
  const toReview = (choices: Draft) => {
    const found = choicesProblem(round, choices);
    setDraft(choices);
    setProblem(found);
    if (found === null) setStep('review');
  };
  const cast = async () => {
    setStep('casting');
    await onCast(draft);
  };
  if (step !== 'fill')
    return (
      <BallotReview
        round={round}
        plans={ordered}
        draft={draft}
        isCasting={step === 'casting'}
        onBack={() => setStep('fill')}
        onCast={cast}
      />
    );
  return (
    <Filling
      part={{ round, plans: ordered, draft, onChange: change }}
      problem={problem}
      onReview={toReview}
      onLeave={onLeave}
    />
  );
}

type FillingProps = {
  readonly part: PlanPartProps;
  readonly problem: VotingRefusal | null;
  readonly onReview: (choices: Draft) => void;
  readonly onLeave: () => void;
};

function Filling({ part, problem, onReview, onLeave }: FillingProps) {
  const { t, forCode } = useWords();
  const { round, draft } = part;
  return (
    <>
      <FocusedHeading className="voter-head">{t('voterBallot.title')}</FocusedHeading>
      <p className="voter-ask">{askOf(t, round)}</p>
      <PlansOnBallot {...part} />
      <div className="voter-stand">
        <p role="status">{standOf(t, round, draft)}</p>
        <p role="alert" className="voter-problem">
          {problem === null ? null : forCode(problem.code, problem.params)}
        </p>
        <div className="voter-buttons">
          <Button
            kind="primary"
            icon="arrowRight"
            isDisabled={draft.length === 0}
            onPress={() => onReview(draft)}
          >
            {t('voterBallot.toReview')}
          </Button>
          <Button onPress={() => onReview([])}>{t('voterBallot.blank')}</Button>
          <Button kind="quiet" onPress={onLeave}>
            {t('voterBallot.leave')}
          </Button>
        </div>
      </div>
    </>
  );
}
