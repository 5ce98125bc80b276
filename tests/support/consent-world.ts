/** Rounds of consent that were counted, for tests: plans of 600, 300 and 200 euro in a pot of 1,000. */
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { writeObjections } from '@shared/domain/voting/actions/write-objections';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { cents } from '@shared/kernel/money';
import { onceRead } from './box-keys';
import { type AtPhase, anOpenRound, closing, countedOutcome } from './voting-steps';
import { ballotId, madeRound, planId } from './voting-world';

/** By the number of the plan: objection (0) or consent (1). */
export type ConsentPaper = Readonly<Record<number, 0 | 1>>;

export async function aConsentRound(
  papers: readonly ConsentPaper[],
  part: Partial<RoundForm> = {},
): Promise<AtPhase> {
  const rule = { ruleId: 'consent', view: 'consent' as const, step: cents(100) };
  const at = await anOpenRound({ ballotKind: 'consent', rule, minChoices: 0, maxChoices: null, ...part });
  for (const [index, paper] of papers.entries()) {
    const id = ballotId(index + 1);
    const choices = Object.entries(paper).map(([plan, points]) => ({
      applicationId: planId(Number(plan)),
      points,
    }));
    madeRound(
      await at.world.run(enterBallot, { roundId: at.roundId, ballotId: id, choices, ...onceRead(id) }),
    );
  }
  madeRound(await at.world.run(closeRound, closing(at)));
  madeRound(await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) }));
  return at;
}

export function written(
  at: AtPhase,
  plan: number,
  ...objections: readonly [asked: string, answer: string][]
) {
  return at.world.run(writeObjections, {
    roundId: at.roundId,
    applicationId: planId(plan),
    objections: objections.map(([asked, answer]) => ({ asked, answer })),
  });
}
