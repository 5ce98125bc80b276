/** `buurtpot tally --explain`: why each plan won or lost, in the sentences of the result screen, and the count as JSON. */
import type { BallotView, Election } from '@shared/domain/voting/election';
import { votersOf } from '@shared/domain/voting/official-count';
import { explainTally, flooredCents, type Tally } from '@shared/domain/voting/tally';
import { plainAmount } from '@shared/formats/pabulib/cells';
import type { PabulibFile } from '@shared/formats/pabulib/reader';
import { formatList } from '@shared/i18n/format';
import type { Language } from '@shared/i18n/language';
import { translator } from '@shared/i18n/translate';
import { comparisonWords, type Telling, whySentences } from '@shared/i18n/why-words';
import type { Cents } from '@shared/kernel/money';
import { certificateJson, certificateLines } from './tally-certificate';

export interface Explained {
  readonly file: PabulibFile;
  readonly election: Election;
  readonly tally: Tally;
  readonly view: BallotView;
}

/** The chosen plans in the order in which they had their turn, then the others. */
export function explainLines(explained: Explained, language: Language): string[] {
  const { tally } = explained;
  const telling = tellingFor(explained, language);
  const { t, show } = telling;
  return [
    t('result.whyTitle'),
    ...(tally.finalEndowment === null
      ? []
      : [t('result.whyEndowment', { amount: show(flooredCents(tally.finalEndowment)) })]),
    ...(tally.comparison === null ? [] : [comparisonWords(t, tally.comparison)]),
    ...idsOf(tally).map((id) => `  ${telling.titleOf(id)}: ${whyOf(tally, id, telling).join(' ')}`),
    ...certificateLines(explained.election, tally, language),
  ];
}

/** Amounts are decimal strings, and fractions of an amount as they are exactly: `7200/43`. */
export function explainedJson(explained: Explained, language: Language): object {
  const { tally } = explained;
  const telling = tellingFor(explained, language);
  const { granted, leftOver, finalEndowment, levels, comparison, ties, steps } = tally;
  const plans = idsOf(tally).map((id) => ({
    ...explainTally(tally, id),
    why: whyOf(tally, id, telling),
  }));
  const certificate = certificateJson(explained.election, tally);
  return inDecimals({
    granted,
    leftOver,
    finalEndowment,
    levels,
    comparison,
    ties,
    steps,
    plans,
    certificate,
  });
}

function idsOf({ chosen, notChosen }: Tally): string[] {
  return [...chosen, ...notChosen];
}

function whyOf(tally: Tally, id: string, telling: Telling): string[] {
  const explanation = explainTally(tally, id);
  return explanation === null ? [] : whySentences(explanation, telling);
}

function tellingFor({ file, election, view }: Explained, language: Language): Telling {
  const { currency } = file.facts;
  const names = new Map(file.projects.map(({ id, name }) => [id, name === '' ? id : `${name} (${id})`]));
  const counts = votersOf(election);
  const voters = new Map(election.projects.map(({ id }, index) => [id, counts[index] ?? 0]));
  return {
    t: translator(language),
    list: (items) => formatList(items, language),
    show: (amount) => (currency === null ? plainAmount(amount) : `${currency} ${plainAmount(amount)}`),
    view,
    titleOf: (id) => names.get(id) ?? id,
    votersOf: (id) => voters.get(id) ?? 0,
  };
}

/** Fields of a tally that are whole cents where they are a number. */
const CENTS = ['amount', 'least', 'leftOver', 'moneyBefore', 'moneyLeft', 'shortBy'];

function inDecimals(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      CENTS.includes(key) && typeof inner === 'number' ? plainAmount(inner as Cents) : inner,
    ),
  );
}
