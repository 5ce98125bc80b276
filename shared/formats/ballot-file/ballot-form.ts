/** The page with which somebody votes at home: what it carries of an open round. Every voter gets the same page. Rule V59. */
import { z } from 'zod';
import { ApplicationId } from '../../domain/applications/application';
import { Round } from '../../domain/voting/round';
import type { RoundIn } from '../../domain/voting/round-status';
import { REACT_ARIA_STYLE } from '../../ipc/content-security-policy';
import { Day } from '../../kernel/dates';
import { Sha256 } from '../../kernel/hash';
import { BoxKey } from '../../kernel/sealed-box';
import { lonePage, type PageParts } from '../lone-page';

const PlanOnForm = z.strictObject({ title: z.string(), about: z.string().nullable() });

export const BallotForm = z.strictObject({
  format: z.literal('buurtpot-ballot-form-1'),
  fund: z.string(),
  /** null: no last day was agreed. */
  votingUntil: Day.nullable(),
  regulationHash: Sha256,
  boxKey: BoxKey,
  round: Round.pick({
    id: true,
    name: true,
    pot: true,
    currency: true,
    ballotKind: true,
    minChoices: true,
    maxChoices: true,
    limits: true,
    plans: true,
  }),
  /** What voters read of each plan; where there is no translation its own text stands in both. */
  plans: z.array(z.strictObject({ id: ApplicationId, nl: PlanOnForm, en: PlanOnForm })),
});
export type BallotForm = z.infer<typeof BallotForm>;

export interface BallotFormInput extends Pick<BallotForm, 'fund' | 'plans'> {
  readonly round: RoundIn<'open'>;
}

/** null: ballots of this round are not sealed, or it has no codes. */
export function ballotForm({ fund, plans, round }: BallotFormInput): BallotForm | null {
  const { state, settings } = round;
  if (state.boxKey === null || !settings.hasCodes) return null;
  const { id, name, pot, currency, ballotKind, minChoices, maxChoices, limits } = round;
  return {
    format: 'buurtpot-ballot-form-1',
    fund,
    votingUntil: settings.votingUntil,
    regulationHash: state.regulationHash,
    boxKey: state.boxKey,
    round: { id, name, pot, currency, ballotKind, minChoices, maxChoices, limits, plans: round.plans },
    plans,
  };
}

/** The element with the form in it. */
export const FORM_ELEMENT = 'ballot-form';

export function ballotPage(form: BallotForm, parts: PageParts): string {
  const title = `${form.round.name} - ${form.fund}`;
  return lonePage({ title, element: FORM_ELEMENT, data: form, ownStyles: [REACT_ARIA_STYLE] }, parts);
}
