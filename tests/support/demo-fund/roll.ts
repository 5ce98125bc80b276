/** The roll of the round that is open: made-up neighbours, and a tick for each paper that was given out. */
import { recordRoll } from '@shared/domain/voting/actions/record-roll';
import { tickVoter } from '@shared/domain/voting/actions/tick-voter';
import { voterTable } from '@shared/domain/voting/roll/voter';
import type { Electorate } from '@shared/domain/voting/round-settings';
import { shuffled } from './chance';
import type { Teller } from './teller';

const FIRST = ['Aad', 'Bo', 'Cees', 'Dirkje', 'Esra', 'Fenna', 'Gijs', 'Hilda'];
const LAST = ['van Aalst', 'Bruinsma', 'Cetin', 'Dijkhof', 'Everaerts', 'Frankema', 'Groeneweg', 'Hassani'];

export const RESIDENTS: Electorate = {
  who: 'residents',
  size: null,
  ageLeast: null,
  ageMost: null,
  ageOn: null,
  postcodes: [],
};

export async function readRoll(teller: Teller, roundId: string): Promise<void> {
  const names = LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`));
  await teller.does('panel', recordRoll, { roundId, names });
}

/** So many people got a paper. */
export async function giveOut(teller: Teller, roundId: string, count: number): Promise<void> {
  const voters = teller.world.rows(voterTable).filter((voter) => voter.roundId === roundId);
  const came = shuffled(voters, teller.chance).slice(0, count);
  for (const { id } of came) await teller.does('panel', tickVoter, { voterId: id });
}
