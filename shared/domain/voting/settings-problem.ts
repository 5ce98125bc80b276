/** Whether the settings of a round go together: days, ages, and a number of ballots that can be reached (V33-V35, V53). */
import { LEAST_FOR_SECRECY } from './codes/too-few-ballots';
import { no, type VotingRefusal } from './refusals';
import { ballotsNeeded, type RoundSettings } from './round-settings';

/** null: the settings go together. */
export function settingsProblem(settings: RoundSettings): VotingRefusal | null {
  const { votingFrom: from, votingUntil: until, electorate, quorum } = settings;
  if (from !== null && until !== null && until < from) {
    return no('voting.daysTurned', { from }, 'votingUntil').error;
  }
  const { ageLeast: least = null, ageMost: most = null, size = null } = electorate ?? {};
  if (least !== null && most !== null && most < least) {
    return no('voting.agesTurned', { least }, 'ageMost').error;
  }
  if (settings.hasCodes && size !== null && size < LEAST_FOR_SECRECY)
    return no('voting.tooFewVoters', { least: LEAST_FOR_SECRECY }, 'hasCodes').error;
  if (quorum?.kind === 'share' && size === null) return no('voting.quorumNeedsSize', {}, 'size').error;
  const needed = ballotsNeeded(settings);
  return needed !== null && size !== null && needed > size
    ? no('voting.quorumAboveSize', { needed, size }, 'quorumBallots').error
    : null;
}
