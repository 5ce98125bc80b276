/** One voter at the screen, from choosing a language to the receipt. All of it is here, and goes with it. */
import { useState } from 'react';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { useWords, WordsProvider } from '../../../ui/words';
import { VoterBallot } from '../ballot/VoterBallot';
import { ballotPlans, otherLanguages, screenLanguage, type VoterLanguage } from './ballot-plans';
import { CodeStep } from './CodeStep';
import { DeskDoor } from './DeskDoor';
import { FailedStep } from './FailedStep';
import { IdleWarning } from './IdleWarning';
import { LanguageStep } from './LanguageStep';
import { ReceiptStep } from './ReceiptStep';
import { usePageLanguage } from './use-page-language';
import { useVote } from './use-vote';

export type VoterProps = {
  readonly found: RoundWithPlans;
  /** Whether this is the code of the desk. */
  readonly isDesk: (typed: string) => boolean;
  /** Everything of this voter may go. */
  readonly onGone: () => void;
  readonly onEnd: () => void;
};

export function Voter({ found, isDesk, onGone, onEnd }: VoterProps) {
  const own = useWords().language;
  const [chosen, setChosen] = useState<VoterLanguage | null>(null);
  const [isAtDesk, setAtDesk] = useState(false);
  const [isCast, setCast] = useState(false);
  const language = chosen === null ? own : screenLanguage(chosen);
  usePageLanguage(language);
  return (
    <WordsProvider language={language}>
      <div className="kiosk">
        <main className="kiosk-page">
          <h1 className="kiosk-round">{found.round.name}</h1>
          {chosen === null ? (
            <LanguageStep others={otherLanguages(found)} onChoose={setChosen} />
          ) : (
            <Voting found={found} language={chosen} onCast={() => setCast(true)} onGone={onGone} />
          )}
        </main>
        <footer className="kiosk-foot">
          <DeskDoor isOpen={isAtDesk} onOpen={setAtDesk} isDesk={isDesk} onEnd={onEnd} />
        </footer>
        {(chosen !== null && !isCast) || isAtDesk ? <IdleWarning onGone={onGone} /> : null}
      </div>
    </WordsProvider>
  );
}

type VotingProps = Pick<VoterProps, 'found' | 'onGone'> & {
  readonly language: VoterLanguage;
  readonly onCast: () => void;
};

function Voting({ found, language, onCast, onGone }: VotingProps) {
  const { round } = found;
  const vote = useVote(round, onCast);
  switch (vote.step.name) {
    case 'code':
      return <CodeStep round={round} onCode={vote.begin} onStop={onGone} />;
    case 'ballot':
      return (
        <VoterBallot
          round={round}
          plans={ballotPlans(found, language)}
          order={vote.step.order}
          language={screenLanguage(language)}
          onCast={vote.cast}
          onLeave={onGone}
        />
      );
    case 'failed':
      return <FailedStep problem={vote.step.problem} onAgain={vote.again} onStop={onGone} />;
    case 'cast':
      return <ReceiptStep receipt={vote.step.receipt} onDone={onGone} />;
  }
}
