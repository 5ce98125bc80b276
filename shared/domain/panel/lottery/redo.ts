/** Does a draw again from its file and says what does not agree (L9, L12). */
import { commitmentOf, drawPanel, seedOf } from './draw';
import { replacementFor } from './drop-out';
import type { LotteryFile } from './lottery-file';
import { type SeatsProblem, seatsProblems } from './seats-problem';

export type DrawFinding =
  /** The list or the secret is not what was promised. */
  | { readonly kind: 'otherCommitment' }
  | { readonly kind: 'otherMembers'; readonly members: readonly string[] }
  | { readonly kind: 'otherReserves'; readonly reserves: readonly string[] }
  /** `out` did not sit then, or another comes instead. */
  | { readonly kind: 'otherChange'; readonly out: string; readonly in: string | null }
  /** The draw was given up: too many steps (L10). */
  | { readonly kind: 'tooHard' }
  | { readonly kind: 'seats'; readonly problem: SeatsProblem };

/** Empty: it agrees in all. */
export function redoDraw(file: LotteryFile): DrawFinding[] {
  const { list, secret, commitment } = file;
  const problems = seatsProblems(list);
  if (problems.length > 0) return problems.map((problem) => ({ kind: 'seats', problem }));
  const drawn = drawPanel(list, seedOf(file));
  if (!drawn.ok) return [{ kind: 'tooHard' }];
  const { members, reserves } = drawn.value;
  const findings: DrawFinding[] = [
    ...(commitmentOf(list, secret) === commitment ? [] : [{ kind: 'otherCommitment' } as const]),
    ...(isSame(members, file.members) ? [] : [{ kind: 'otherMembers', members } as const]),
    ...(isSame(reserves, file.reserves) ? [] : [{ kind: 'otherReserves', reserves } as const]),
  ];
  return findings.length > 0 ? findings : otherChanges(file);
}

/** The first that does not agree; those after it hang on it. */
function otherChanges({ list, members, reserves, changes }: LotteryFile): DrawFinding[] {
  for (const [index, change] of changes.entries()) {
    const before = { list, members, reserves, changes: changes.slice(0, index) };
    const comes = replacementFor(before, change.out);
    if (!comes.ok || comes.value !== change.in) {
      return [{ kind: 'otherChange', out: change.out, in: comes.ok ? comes.value : null }];
    }
  }
  return [];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
