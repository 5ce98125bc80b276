/** Waiting, with a name; shows itself only when it takes longer than a blink. */
import { useWords } from '../words';

/** `what`: what is being fetched, such as `Aanvragen`. */
export function Loading({ what }: { what: string }) {
  const { t } = useWords();
  return (
    <p className="loading" role="status">
      {t('common.loading', { what })}
    </p>
  );
}
