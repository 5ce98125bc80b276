/** Says whether everything is saved, and when: a status line that screen readers hear. */
import type { Instant } from '@shared/kernel/dates';
import { Icon } from '../ui/Icon';
import { useWords, type Words } from '../ui/words';

export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  /** Little room is left; what was saved last, if anything. */
  | { readonly kind: 'diskLow'; readonly savedAt: Instant | null }
  | { readonly kind: 'diskFull' }
  | { readonly kind: 'readOnly' };

export function SaveLine({ state }: { state: SaveState }) {
  const words = useWords();
  return (
    <p className="save-state" role="status">
      {state.kind === 'saved' ? <Icon name="check" /> : null}
      {sentence(state, words)}
    </p>
  );
}

function sentence(state: SaveState, { t, time }: Words): string | null {
  switch (state.kind) {
    case 'saving':
      return t('app.saving');
    case 'saved':
      return t('app.saved', { time: time(state.at) });
    case 'diskLow':
      return state.savedAt === null
        ? t('app.diskLow')
        : `${t('app.saved', { time: time(state.savedAt) })} · ${t('app.diskLow')}`;
    case 'diskFull':
      return t('app.diskFull');
    case 'readOnly':
      return t('app.readOnly');
    default:
      return null;
  }
}
