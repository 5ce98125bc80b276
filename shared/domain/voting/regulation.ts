/** The rules of one round as a value that can be printed and hashed: what may not change once the round is open. */
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import type { Round } from './round';
import { PLAIN_SETTINGS } from './round-settings';

export type Regulated = Omit<Round, 'state' | 'draws' | 'origin' | 'number' | 'after'>;

/** Everything that can decide the result besides the ballots themselves (rule V4). */
export function regulationOf(round: Regulated) {
  return {
    format: 'buurtpot-regulation-1',
    roundId: round.id,
    name: round.name,
    pot: round.pot,
    currency: round.currency,
    ballot: {
      kind: round.ballotKind,
      minChoices: round.minChoices,
      maxChoices: round.maxChoices,
      // Left out where there are none, so that the hash of rounds from before there could be any stays the same.
      ...(Object.values(round.limits).every((limit) => limit === null) ? {} : { limits: round.limits }),
    },
    // Left out where it is once, so that the hash of rounds from before it could be twice stays the same.
    ...(round.readings === 2 ? { readings: 2 } : {}),
    rule: round.rule,
    threshold: round.threshold,
    ...settingsTold(round),
    /** Plans that nobody voted for are never chosen in an official count. */
    fundWithoutVotes: false,
    plans: round.plans,
    /** Where plans stand equal: the cheaper one, then the one with more support, then this lot. */
    tieOrder: ['cost', 'support', 'lot'],
    lotOrder: round.lotOrder,
  };
}

/** Only what was settled, so that the hash of rounds from before it could be stays the same. */
function settingsTold({ settings }: Regulated) {
  const plain = new Map<string, unknown>(Object.entries(PLAIN_SETTINGS));
  const told = Object.entries(settings).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(plain.get(name)),
  );
  return told.length === 0 ? {} : { settings: Object.fromEntries(told) };
}

export function regulationHash(round: Regulated): Sha256 {
  return hashText(canonicalJson(regulationOf(round)));
}
