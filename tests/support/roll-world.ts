/** Rounds for residents with a roll, for tests. */
import { recordRoll } from '@shared/domain/voting/actions/record-roll';
import { type Voter, voterTable } from '@shared/domain/voting/roll/voter';
import { type Electorate, PLAIN_SETTINGS, type RoundSettings } from '@shared/domain/voting/round-settings';
import { type AtPhase, aPreparedRound } from './voting-steps';
import { madeRound } from './voting-world';

export function residents(part: Partial<Electorate> = {}): RoundSettings {
  const everybody = { size: null, ageLeast: null, ageMost: null, ageOn: null, postcodes: [] };
  return { ...PLAIN_SETTINGS, electorate: { who: 'residents', ...everybody, ...part } };
}

export async function aRoundWithRoll(
  names: readonly string[],
  settings: RoundSettings = residents(),
): Promise<AtPhase> {
  const at = await aPreparedRound({ settings });
  madeRound(await at.world.run(recordRoll, { roundId: at.roundId, names: [...names] }));
  return at;
}

export function voterNamed({ world }: AtPhase, name: string): Voter {
  const voter = world.rows(voterTable).find((one) => one.name === name);
  if (voter === undefined) throw new Error(`${name} is not on the roll.`);
  return voter;
}
