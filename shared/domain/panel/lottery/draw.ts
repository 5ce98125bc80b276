/** The draw itself: a lot for each candidate out of the seed, and who sits by those lots (L4-L8). The same file, the same panel. */
import { canonicalJson, hashText, type Sha256 } from '../../../kernel/hash';
import { err, ok, type Result } from '../../../kernel/result';
import { type Candidate, LOTTERY_FORMAT, type LotteryFile, type LotteryList } from './lottery-file';
import { canFill, MOST_STEPS, openSeats, seated } from './room';

/** Rule L4: over all that is fixed beforehand, in whatever order it stands. */
export function listHash({ size, strata, candidates }: LotteryList): Sha256 {
  const ordered = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  return hashText(canonicalJson({ format: LOTTERY_FORMAT, size, strata, candidates: ordered }));
}

/** Rule L4: shown before the words are chosen, so that the computer cannot choose its secret by them. */
export function commitmentOf(list: LotteryList, secret: Sha256): Sha256 {
  return hashText(`${LOTTERY_FORMAT}\n${listHash(list)}\n${secret}`);
}

/** Rule L5: nobody knew the words when the secret was fixed, and nobody the secret when the words were said. */
export function seedOf({ list, secret, words }: Pick<LotteryFile, 'list' | 'secret' | 'words'>): Sha256 {
  return hashText([LOTTERY_FORMAT, listHash(list), secret, ...words].join('\n'));
}

/** Rule L6: every candidate has a lot of 256 bits; the lowest comes first. */
export function inLotOrder(candidates: readonly Candidate[], seed: Sha256): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, lot: hashText(`${seed}\n${candidate.id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ candidate }) => candidate);
}

export interface Drawn {
  readonly members: readonly string[];
  readonly reserves: readonly string[];
}

/** `cannotFill`: `seatsProblems` says why. `tooHard`: the search took more steps than a draw may take (L10). */
export type NotDrawn = 'cannotFill' | 'tooHard';

/** Rules L7 and L8. */
export function drawPanel(list: LotteryList, seed: Sha256): Result<Drawn, NotDrawn> {
  const limit = { left: MOST_STEPS };
  let open = openSeats(list);
  const order = inLotOrder(list.candidates, seed);
  const members: string[] = [];
  const first = canFill(open, order, limit);
  if (first !== true) return err(first === null ? 'tooHard' : 'cannotFill');
  for (const [index, candidate] of order.entries()) {
    const after = seated(open, candidate);
    if (after === null) continue;
    const canGoOn = canFill(after, order.slice(index + 1), limit);
    if (canGoOn === null) return err('tooHard');
    if (!canGoOn) continue;
    open = after;
    members.push(candidate.id);
  }
  const sits = new Set(members);
  return ok({ members, reserves: order.map(({ id }) => id).filter((id) => !sits.has(id)) });
}
