/** What an earmark is called: `Thema: Groen`, `Ronde: Voorjaarsronde 2026`. */
import type { Earmark } from '../domain/funds/contribution';
import type { Initiative } from '../domain/people/initiative';
import type { Round } from '../domain/voting/round';
import type { Translate } from './translate';

/** Where the names stand of what an earmark points at. */
export interface EarmarkBook {
  readonly initiatives: readonly Pick<Initiative, 'id' | 'name'>[];
  readonly rounds: readonly Pick<Round, 'id' | 'name'>[];
}

/** An earmark that is not known is free to spend. */
export function earmarkWords(t: Translate, earmark: Earmark | undefined, book: EarmarkBook): string {
  switch (earmark?.kind) {
    case 'theme':
      return t('position.forTheme', { theme: earmark.theme });
    case 'area':
      return t('position.forArea', { area: earmark.area });
    case 'round': {
      const round = book.rounds.find(({ id }) => id === earmark.roundId)?.name;
      return t('agreements.forRound', { round: round ?? t('position.gone') });
    }
    case 'initiative': {
      const initiative = book.initiatives.find(({ id }) => id === earmark.initiativeId)?.name;
      return t('position.forInitiative', { initiative: initiative ?? t('position.gone') });
    }
    default:
      return t('funds.contribution.earmark.none');
  }
}
