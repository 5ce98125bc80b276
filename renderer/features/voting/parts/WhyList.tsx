/** For each plan why it won or lost, in plain words with the figures of the count. */
import type { Round } from '@shared/domain/voting/round';
import { explainTally, flooredCents } from '@shared/domain/voting/tally';
import { amountsIn } from '@shared/i18n/amounts-in';
import { comparisonWords, type Telling, whySentences } from '@shared/i18n/why-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import type { ResultRow } from '../result-view';
import { OutcomeBadge } from './ResultTable';

export type WhyListProps = {
  readonly round: Round;
  readonly rows: readonly ResultRow[];
  readonly counted: CountedRound;
};

export function WhyList({ round, rows, counted }: WhyListProps) {
  const { t, list } = useWords();
  const show = amountsIn(round.currency);
  const { tally, outcome, voters } = counted;
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const telling: Telling = {
    t,
    list,
    show,
    view: outcome.rule.view,
    titleOf: (id) => titles.get(id) ?? '',
    votersOf: (id) => voters[id] ?? 0,
  };
  const endowment = tally.finalEndowment;
  const intro =
    endowment === null
      ? t('result.whyIntro')
      : `${t('result.whyIntro')} ${t('result.whyEndowment', { amount: show(flooredCents(endowment)) })}`;
  return (
    <Section title={t('result.whyTitle')} intro={intro}>
      {tally.comparison === null ? null : <p>{comparisonWords(t, tally.comparison)}</p>}
      <ul className="why-list">
        {rows.map((row) => {
          const explanation = explainTally(tally, row.id);
          return (
            <li key={row.id} className="why">
              <div className="why-head">
                <h3>{row.title}</h3>
                <OutcomeBadge place={row.place} />
              </div>
              <p>{explanation === null ? null : whySentences(explanation, telling).join(' ')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
