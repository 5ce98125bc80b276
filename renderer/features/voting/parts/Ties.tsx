/** Every tie is told: which plans stood equal, which one went first, and whether it decided anything. */
import type { Tally, Tie } from '@shared/domain/voting/tally';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type ResultRow, tiesInOrder } from '../result-view';

export type TiesProps = {
  readonly rows: readonly ResultRow[];
  readonly tally: Tally;
};

/** Ties that decided something are always told one by one. */
const HARMLESS_SHOWN = 5;

export function Ties(props: TiesProps) {
  const { t } = useWords();
  return (
    <Section title={t('result.tiesTitle')}>
      <TieList {...props} />
    </Section>
  );
}

export function TieList({ rows, tally }: TiesProps) {
  const { t } = useWords();
  const ties = tiesInOrder(tally);
  const harmless = ties.filter(({ dividesOutcome }) => !dividesOutcome);
  const hidden = Math.max(0, harmless.length - HARMLESS_SHOWN);
  const shown = ties.slice(0, ties.length - hidden);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return (
    <>
      {ties.length === 0 ? <p>{t('result.tiesNone')}</p> : null}
      <ul className="tie-list">
        {shown.map((tie) => (
          <li key={`${tie.preferred} ${tie.projects.join(' ')}`}>
            <TieLine tie={tie} titleOf={(id) => titles.get(id) ?? ''} hasLevels={tally.levels !== null} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p>{t('result.tiesMore', { n: hidden })}</p> : null}
    </>
  );
}

type TieLineProps = {
  readonly tie: Tie;
  readonly titleOf: (id: string) => string;
  /** Only a rule that counts step by step can meet a tie more than once. */
  readonly hasLevels: boolean;
};

function TieLine({ tie, titleOf, hasLevels }: TieLineProps) {
  const { t, list } = useWords();
  const plans = list(tie.projects.map((id) => `‘${titleOf(id)}’`));
  return [
    t('result.tieLine', { plans, preferred: titleOf(tie.preferred) }),
    t(tie.dividesOutcome ? 'result.tieDecides' : 'result.tieHarmless'),
    ...(hasLevels ? [t('result.tieLevels', { n: tie.levels })] : []),
  ].join(' ');
}
