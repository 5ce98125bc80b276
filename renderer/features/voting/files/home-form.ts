/** The page for voters at home, out of an open round: each plan in both languages, with a few lines about it. */
import { planTextIn } from '@shared/domain/applications/plan-texts';
import type { RoundIn } from '@shared/domain/voting/round-status';
import { type BallotForm, ballotForm } from '@shared/formats/ballot-file/ballot-form';
import type { PlanOfRound } from '../../../data/queries/voting';

/** Characters of a summary that fit on a ballot. */
const MOST_ABOUT = 300;

export interface HomeFormInput {
  readonly fund: string;
  readonly round: RoundIn<'open'>;
  readonly plans: readonly PlanOfRound[];
}

/** null: ballots of this round are not sealed, or it has no codes. */
export function homeForm({ fund, round, plans }: HomeFormInput): BallotForm | null {
  return ballotForm({
    fund,
    round,
    plans: plans.map((plan) => ({ id: plan.id, nl: textOf(plan, 'nl'), en: textOf(plan, 'en') })),
  });
}

function textOf({ application, title, initiative }: PlanOfRound, language: 'nl' | 'en') {
  if (application === null) return { title, about: initiative === '' ? null : initiative };
  const text = planTextIn(application, language);
  const about = [initiative, shortened(text.summary)].filter((part) => part !== '').join('. ');
  return { title: text.title, about: about === '' ? null : about };
}

/** Whole sentences where they fit, else whole words. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= MOST_ABOUT) return plain;
  const start = plain.slice(0, MOST_ABOUT);
  const sentence = /^.*[.!?](?= )/.exec(start)?.[0];
  const words = start.lastIndexOf(' ');
  return sentence ?? `${words > 0 ? start.slice(0, words) : start}…`;
}
