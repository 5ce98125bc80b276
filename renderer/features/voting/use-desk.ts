/** The desk: what is typed of the ballot in hand, putting it in the box, and taking the last one out again. */
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { type REMOVAL_GROUNDS, removeBallot } from '@shared/domain/voting/actions/remove-ballot';
import type { BallotId } from '@shared/domain/voting/ballot';
import { choicesProblem } from '@shared/domain/voting/choices-problem';
import type { Round } from '@shared/domain/voting/round';
import { SEALING_BYTES } from '@shared/kernel/sealed-box';
import { useState } from 'react';
import { chanceHex, randomBallotId } from '../../data/draw-lots';
import { perform } from '../../data/perform';
import { tell } from '../../ui/feedback/messages';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';
import { problemCode } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';
import type { Draft } from './ballot/ballot-draft';
import { contentIn, type DeskReading, draftIn, readPaper, writePaper } from './desk-numbers';
import type { Sheets } from './use-sheets';

export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

export interface Desk {
  readonly text: string;
  readonly reading: DeskReading;
  /** The plans that stand on it so far. */
  readonly draft: Draft;
  /** What is wrong with the ballot in hand; told only after it was tried. */
  readonly problem: RefusalWords | null;
  /** The paper itself breaks the limits, so that it may be one that does not count (V46). */
  readonly breaksLimits: boolean;
  readonly hasSaved: boolean;
  /** The last ballot of this sitting: kept in memory only, and forgotten when the screen is left. */
  readonly last: BallotId | null;
  readonly type: (text: string) => void;
  /** In the list instead of by numbers. */
  readonly fill: (draft: Draft) => void;
  readonly save: () => Promise<void>;
  readonly takeOut: (ground: RemovalGround) => Promise<void>;
}

/** Of a paper that is typed in once. */
const ONCE = { sheet: null, reading: 1 } as const;

export function useDesk(round: Round, sheets: Sheets): Desk {
  const { id: roundId } = round;
  const { t } = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<RefusalWords | null>(null);
  const [last, setLast] = useState<BallotId | null>(null);
  const [hasSaved, setSaved] = useState(false);
  const [breaksLimits, setBreaks] = useState(false);
  const reading = readPaper(text, round);

  /** The field is empty at once, so that nobody has to wait before typing the next ballot. */
  const save = async (): Promise<void> => {
    const content = contentIn(reading);
    const broken =
      content === null || content.choices === null ? null : choicesProblem(round, content.choices);
    setProblem(broken ?? readingProblem(reading));
    setBreaks(broken !== null);
    if (broken !== null || content === null) return;
    setText('');
    const ballotId = randomBallotId();
    const chance = chanceHex(SEALING_BYTES);
    const { sheet, reading: pass } = sheets;
    const paper = round.readings === 1 ? ONCE : { sheet, reading: pass };
    const done = await perform(enterBallot, {
      roundId,
      ballotId,
      ...content,
      chance,
      ...paper,
    });
    if (!done.ok) {
      setProblem(problemCode(done.error));
      setText(text);
      return;
    }
    sheets.taken();
    setLast(ballotId);
    setSaved(true);
  };

  const takeOut = async (ground: RemovalGround): Promise<void> => {
    if (last === null) return;
    const done = await perform(removeBallot, { roundId, ballotId: last, ground });
    if (!done.ok) return setProblem(problemCode(done.error));
    sheets.released();
    setLast(null);
    setSaved(false);
    tell({ text: t('voting.deskTakenOut') });
  };

  const type = (next: string): void => {
    setText(next);
    setProblem(null);
    setBreaks(false);
  };
  const fill = (draft: Draft): void => type(writePaper(round, draft, t(lettersOf(round))));
  const draft = draftIn(reading);
  return { text, reading, draft, problem, breaksLimits, hasSaved, last, type, fill, save, takeOut };
}

function readingProblem(reading: DeskReading): RefusalWords | null {
  switch (reading.kind) {
    case 'empty':
      return { code: 'voting.deskEmpty', params: {} };
    case 'unknown':
      return { code: 'voting.deskUnknown', params: { number: reading.text } };
    case 'twice':
      return { code: 'voting.deskTwice', params: { number: reading.text } };
    case 'figureMissing':
      return { code: 'voting.deskFigureMissing', params: { number: reading.text } };
    case 'figureUnread':
      return { code: 'voting.deskFigureUnread', params: { text: reading.text } };
    case 'blankAndMore':
      return { code: 'voting.deskBlankAndMore', params: {} };
    default:
      return null;
  }
}

/** The letters for yes and no, or for consent and objection. */
function lettersOf({ ballotKind }: Round) {
  return ballotKind === 'consent' ? 'voting.deskConsentLetters' : 'voting.deskYesLetter';
}
