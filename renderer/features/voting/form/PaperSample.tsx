/** A small picture of a paper that is filled in, so that one sees what a kind of ballot asks. The words stand beside it. */
import type { OwnBallotKind } from '@shared/domain/voting/ballot-limits';
import { useWords } from '../../../ui/words';

/** What stands in the box behind each of three plans; a word of the language in use where it is a key. */
const MARKS: Readonly<Record<OwnBallotKind, readonly [string, string, string]>> = {
  approval: ['×', '', '×'],
  'choose-1': ['', '×', ''],
  ordinal: ['2', '', '1'],
  cumulative: ['3', '', '7'],
  'yes-no': ['yes', 'no', ''],
  consent: ['consent', 'objection', ''],
  allocation: ['€ 300', '', '€ 200'],
};

const LETTERS = ['A', 'B', 'C'];

export function PaperSample({ kind }: { kind: OwnBallotKind }) {
  const { t } = useWords();
  const words: Readonly<Record<string, string>> = {
    yes: t('voterBallot.yes'),
    no: t('voterBallot.no'),
    consent: t('voterBallot.consent'),
    objection: t('voterBallot.objection'),
  };
  return (
    <div className="paper-sample" aria-hidden="true">
      <p className="paper-sample-title">{t('ballotForm.sample')}</p>
      {MARKS[kind].map((mark, index) => (
        <p key={LETTERS[index]} className="paper-sample-plan">
          <span>{`${index + 1}. Plan ${LETTERS[index]}`}</span>
          <span className={mark.length > 1 ? 'paper-sample-mark paper-sample-wide' : 'paper-sample-mark'}>
            {words[mark] ?? mark}
          </span>
        </p>
      ))}
    </div>
  );
}
