/** Room on the paper to answer by hand for one plan: a box to cross, a line for a number, or yes and no. */
import type { Round } from '@shared/domain/voting/round';
import { useWords } from '../../../ui/words';

export type AnswerRoomProps = { readonly round: Pick<Round, 'ballotKind' | 'limits'> };

export function AnswerRoom({ round: { ballotKind, limits } }: AnswerRoomProps) {
  const { t } = useWords();
  switch (ballotKind) {
    case 'ordinal':
      return <Line before={t('paper.place')} />;
    case 'cumulative':
    case 'scoring':
      return <Line before={t('paper.points')} />;
    case 'allocation':
      return <Line before="€" />;
    case 'consent':
      return (
        <span className="vote-paper-answer vote-paper-why">
          <Box label={t('voterBallot.consent')} />
          <Box label={t('voterBallot.objection')} />
          <Line before={t('paper.objection')} />
        </span>
      );
    case 'yes-no':
      return (
        <span className="vote-paper-answer">
          <Box label={t('voterBallot.yes')} />
          <Box label={t('voterBallot.no')} />
          {(limits.pointsPerPlan ?? 1) > 1 ? <Line before={t('paper.mark')} /> : null}
        </span>
      );
    default:
      return (
        <span className="vote-paper-answer">
          <span className="vote-paper-box" />
        </span>
      );
  }
}

function Box({ label }: { label: string }) {
  return (
    <span className="vote-paper-choice">
      <span className="vote-paper-box" />
      {label}
    </span>
  );
}

function Line({ before }: { before: string }) {
  return (
    <span className="vote-paper-answer">
      {before}
      <span className="vote-paper-line" />
    </span>
  );
}
