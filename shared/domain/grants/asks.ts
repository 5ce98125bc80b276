/** What an award must be accounted for with, and by when, out of the terms of the givers that pay for it (rule W15). */
import { z } from 'zod';
import { addDays, Day } from '../../kernel/dates';
import { type Cents, sumOf } from '../../kernel/money';
import { ContributionId } from '../funds/contribution';
import { BANDS, type Band, bandFor, type ReportTerms, strictest } from '../funds/report-terms';
import type { Draw } from '../funds/source-selection';
import { bandOf, reportDueOf } from './band';

export const Ask = z.strictObject({
  /** The source whose giver asks it; null: the fund itself, for sources without terms of their own. */
  contributionId: ContributionId.nullable(),
  band: z.enum(BANDS),
  due: Day,
  /** One in so many is looked at more closely. */
  sample: z.int().positive().nullable(),
});
export type Ask = z.infer<typeof Ask>;

export interface Asked {
  readonly asks: readonly Ask[];
  readonly band: Band;
  readonly reportDue: Day;
}

export interface AwardToAsk {
  readonly amount: Cents;
  readonly draws: readonly Draw[];
  readonly awardedOn: Day;
  readonly instalments: readonly { readonly due: Day }[];
}

/** The terms of each source; null or missing: the fund's own. */
export type TermsBySource = ReadonlyMap<ContributionId, ReportTerms | null>;

/** The most that any giver asks, and the earliest day on which any of them wants it. */
export function askedOf(award: AwardToAsk, terms: TermsBySource): Asked {
  const asks = asksOf(award, terms);
  const telling = asks.filter(({ band }) => band !== 'nothing');
  const days = (telling.length > 0 ? telling : asks).map(({ due }) => due).sort();
  return {
    asks,
    band: strictest(asks.map(({ band }) => band)),
    reportDue: days[0] ?? reportDueOf(award.awardedOn, award.instalments),
  };
}

/** A giver's band goes by what that source pays; the fund's own by the whole award (W6). */
function asksOf(award: AwardToAsk, terms: TermsBySource): Ask[] {
  const own = award.draws.flatMap(({ contributionId }): Ask[] => {
    const its = terms.get(contributionId) ?? null;
    if (its === null) return [];
    const paid = sumOf(
      award.draws.filter((draw) => draw.contributionId === contributionId),
      ({ amount }) => amount,
    );
    const { ask, sample } = bandFor(its, paid);
    return [{ contributionId, band: ask, due: dueUnder(its, award), sample }];
  });
  const isAll = own.length === award.draws.length;
  const { amount, awardedOn, instalments } = award;
  const ofFund = {
    contributionId: null,
    band: bandOf(amount),
    due: reportDueOf(awardedOn, instalments),
    sample: null,
  };
  return isAll ? own : [...own, ofFund];
}

function dueUnder({ days, after }: ReportTerms, { awardedOn, instalments }: AwardToAsk): Day {
  const last =
    instalments
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? awardedOn;
  return addDays(after === 'award' ? awardedOn : last, days);
}
