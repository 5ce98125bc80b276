/** Why the rules said no, with the figures and the way out. */
import { useWords } from '../words';
import { Callout } from './Callout';

/** A refusal or failure as it comes back from `perform`. */
export type RefusalWords = { readonly code: string; readonly params: object };

export function RefusalNote({ refusal }: { refusal: RefusalWords | null }) {
  const { t, forCode } = useWords();
  return (
    <div role="alert">
      {refusal === null ? null : (
        <Callout tone="danger" title={t('app.noteDanger')}>
          <p>{forCode(refusal.code, refusal.params) ?? t('fields.notRight')}</p>
        </Callout>
      )}
    </div>
  );
}
