/** Where the money of another amount comes from or goes to, while it is typed; or why it cannot be. */
import type { ChangeDossier } from '@shared/domain/grants/award-change';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';
import { changePreview, type TypedChange } from '../change-view';

export function ChangeNote({ dossier, ...typed }: TypedChange & { readonly dossier: ChangeDossier }) {
  const { t, euro, forCode } = useWords();
  const preview = changePreview(dossier, typed);
  return (
    <div role="status">
      {preview.kind === 'empty' ? (
        <Callout tone="info" title={t('awardChange.empty')} />
      ) : preview.kind === 'refused' ? (
        <Callout tone="warning" title={forCode(preview.code, preview.params) ?? ''} />
      ) : (
        <Callout
          tone="info"
          title={t(preview.kind === 'raise' ? 'awardChange.more' : 'awardChange.less', {
            amount: euro(preview.amount),
          })}
        >
          <ul>
            {preview.parts.map(({ source, amount }) => (
              <li key={source}>{t('awardChange.part', { source, amount: euro(amount) })}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
