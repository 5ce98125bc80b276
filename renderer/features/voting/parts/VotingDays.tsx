/** Until when people vote: on the home of the panel, at the round, and at the desk. Shows nothing where no days were agreed. */
import type { Round } from '@shared/domain/voting/round';
import { useToday } from '../../../data/use-today';
import { useWords } from '../../../ui/words';
import { votingDaysLine } from '../voting-days';

export function VotingDays({ round }: { round: Round }) {
  const words = useWords();
  const line = votingDaysLine(round, useToday(), words);
  return line === null ? null : <p>{line}</p>;
}

/** At the desk: papers of the voting days may be typed in later, others may not. */
export function DeskDays({ round }: { round: Round }) {
  const words = useWords();
  const today = useToday();
  const { votingUntil } = round.settings;
  if (votingUntil === null || votingUntil >= today) return null;
  return (
    <p className="desk-days">
      {votingDaysLine(round, today, words)} {words.t('roundForm.daysOverDesk')}
    </p>
  );
}
