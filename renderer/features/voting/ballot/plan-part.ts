/** A plan as the ballot knows it, and what the part of a ballot with the plans gets, whatever its kind. */
import type { ApplicationId } from '@shared/domain/applications/application';
import type { Cents } from '@shared/kernel/money';
import type { Draft } from './ballot-draft';
import type { PaperInWords } from './ballot-words';

export interface BallotPlan {
  readonly id: ApplicationId;
  /** As on paper and in the booklet: its place in the round, from 1. */
  readonly number: number;
  readonly title: string;
  /** A line or two about it, or whose it is; null when there is nothing to say. */
  readonly about: string | null;
  /** Where title and words are not in the language of the ballot: which one, and how it is written. */
  readonly told?: { readonly language: string; readonly direction: 'ltr' | 'rtl' };
  readonly cost: Cents;
}

export type PlanPartProps = {
  readonly round: PaperInWords;
  /** In the order in which this voter sees them. */
  readonly plans: readonly BallotPlan[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};
