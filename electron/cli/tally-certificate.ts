/** The proof of a count by equal shares, as `buurtpot tally --explain` carries it. */
import type { Election } from '@shared/domain/voting/election';
import { type Certificate, certificateOf } from '@shared/domain/voting/rules/equal-shares/certificate';
import { certificateProblems } from '@shared/domain/voting/rules/equal-shares/certificate-check';
import type { Tally } from '@shared/domain/voting/tally';
import type { Language } from '@shared/i18n/language';
import { tallyWords } from './tally-words';

/** Amounts are whole numbers of `1 / unitsPerEuro`, as text: they may be larger than a number holds. */
export function certificateJson(election: Election, tally: Tally): object | null {
  const certificate = certificateOf(election, tally);
  if (certificate === null) return null;
  const { denominator, endowment, plans, groups } = certificate;
  return {
    proves: isProof(election, certificate),
    unitsPerEuro: String(denominator),
    endowment: String(endowment),
    plans: plans.map(({ project, cost }) => ({ project, cost: String(cost) })),
    groups: groups.map(({ ballots, support, paid, left }) => ({
      ballots,
      support,
      paid: [...paid].map(([project, units]) => ({ project, units: String(units) })),
      left: String(left),
    })),
  };
}

/** One line, or none where equal shares did not decide. */
export function certificateLines(election: Election, tally: Tally, language: Language): string[] {
  const certificate = certificateOf(election, tally);
  if (certificate === null) return [];
  const words = tallyWords[language];
  return [isProof(election, certificate) ? words.proved : words.notProved];
}

function isProof(election: Election, certificate: Certificate): boolean {
  return certificateProblems(election, certificate).length === 0;
}
