/** How many of the codes of a round were used: never which, and never when. */
import { useCodeCounts } from '../../../data/queries/voting-codes';
import { useWords } from '../../../ui/words';

export function CodesUsed({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const counts = useCodeCounts(roundId);
  if (counts === undefined) return null;
  const { given, onScreen, onPaper } = counts;
  return (
    <p className="figure-line">
      {given === 0 ? t('codes.noneGiven') : t('codes.used', { used: onScreen + onPaper, given })}
    </p>
  );
}
