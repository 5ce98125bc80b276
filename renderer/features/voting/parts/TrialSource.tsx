/** Which vote rules are tried on: a counted round of this fund, or a Pabulib file that is read and not kept. */
import type { Round } from '@shared/domain/voting/round';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { useEffect, useState } from 'react';
import { useBallots, useRound, useRounds } from '../../../data/queries/voting';
import { Callout } from '../../../ui/feedback/Callout';
import { Loading } from '../../../ui/feedback/Loading';
import { Select } from '../../../ui/fields/Select';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type TriedVote, triedFile, triedRound } from '../trial-view';
import { ElectionFile } from './ElectionFile';

export type TrialSourceProps = { readonly onVote: (vote: TriedVote) => void };

export function TrialSource({ onVote }: TrialSourceProps) {
  const { t } = useWords();
  const rounds = useRounds()?.filter(hasOutcome);
  if (rounds === undefined) return <Loading what={t('voting.title')} />;
  return (
    <>
      {rounds.length === 0 ? null : <OwnRound rounds={rounds} onVote={onVote} />}
      <Section title={t('trial.file')} intro={t('trial.fileIntro')}>
        <ElectionFile onRead={({ election }) => onVote(triedFile(election))} />
      </Section>
    </>
  );
}

function OwnRound({ rounds, onVote }: TrialSourceProps & { readonly rounds: readonly Round[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Section title={t('trial.own')}>
      <div className="stack">
        <Select
          label={t('trial.round')}
          width="full"
          value={chosen}
          onChange={setChosen}
          choices={rounds.map((round) => ({ value: round.id, label: t('voting.roundName', round) }))}
        />
        {chosen === null ? null : <BallotsOf key={chosen} roundId={chosen} onVote={onVote} />}
      </div>
    </Section>
  );
}

function BallotsOf({ roundId, onVote }: TrialSourceProps & { readonly roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const ballots = useBallots(roundId);
  const isThere = found !== undefined && found !== null && ballots !== undefined;
  const isGone = isThere && ballots.length === 0;
  useEffect(() => {
    if (isThere && !isGone) onVote(triedRound(found, ballots));
  }, [isThere, isGone, found, ballots, onVote]);
  return isGone ? (
    <Callout tone="info" title={t('trial.gone')} />
  ) : (
    <Loading what={t('voting.ballotsTitle')} />
  );
}
