/** Does a draw again from its file and says what does not agree (L9). */
import { commitmentOf, drawPanel, seedOf } from './draw';
import type { LotteryFile } from './lottery-file';
import { type SeatsProblem, seatsProblems } from './seats-problem';

export type DrawFinding =
  /** The list or the secret is not what was promised. */
  | { readonly kind: 'otherCommitment' }
  | { readonly kind: 'otherMembers'; readonly members: readonly string[] }
  | { readonly kind: 'otherReserves'; readonly reserves: readonly string[] }
  | { readonly kind: 'seats'; readonly problem: SeatsProblem };

/** Empty: it agrees in all. */
export function redoDraw(file: LotteryFile): DrawFinding[] {
  const { list, secret, commitment } = file;
  const problems = seatsProblems(list);
  if (problems.length > 0) return problems.map((problem) => ({ kind: 'seats', problem }));
  const drawn = drawPanel(list, seedOf(file));
  const { members = [], reserves = [] } = drawn ?? {};
  return [
    ...(commitmentOf(list, secret) === commitment ? [] : [{ kind: 'otherCommitment' } as const]),
    ...(isSame(members, file.members) ? [] : [{ kind: 'otherMembers', members } as const]),
    ...(isSame(reserves, file.reserves) ? [] : [{ kind: 'otherReserves', reserves } as const]),
  ];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
