/** The objections of a round of consent as they stand on the record; nothing where none were written down. */
import { useTalks } from '../../../data/queries/talk';
import { useWords } from '../../../ui/words';
import type { CountedPlans } from '../counted-found';

export function ObjectionsOnRecord({ found: { round, plans } }: { readonly found: CountedPlans }) {
  const { t } = useWords();
  const talks = useTalks(round.id);
  const lines = plans.flatMap(({ id, title }) =>
    (talks?.get(id)?.objections ?? []).map(({ id: line, asked }) => ({ id: line, title, reason: asked })),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('consent.title')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>{t('consent.recordLine', line)}</li>
        ))}
      </ul>
    </>
  );
}
