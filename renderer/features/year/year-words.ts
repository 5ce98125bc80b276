/** What accounts, sources and awards are called on the screens and papers of a year. */
import { DESIGNATED_RESERVE, GENERAL_RESERVE } from '@shared/domain/funds/account';
import { type AnnualAccount, EARMARKED_FUNDS } from '@shared/domain/yearclose/annual-account';
import type { Outstanding } from '@shared/domain/yearclose/outstanding';
import type { AuditWords } from '@shared/formats/xaf/audit-books';
import { earmarkWords } from '@shared/i18n/earmark-words';
import { type Translate, translator } from '@shared/i18n/translate';
import type { YearWorld } from '../../data/queries/year';
import type { Route } from '../../routes';

export function accountWords(t: Translate, account: AnnualAccount): string {
  if (account === EARMARKED_FUNDS) return t('year.equity.earmarked');
  if (account === DESIGNATED_RESERVE) return t('year.equity.designated');
  if (account === GENERAL_RESERVE) return t('year.equity.general');
  return t(`funds.account.${account}`);
}

export interface Named {
  readonly title: string;
  readonly route: Route | null;
}

/** What an amount that is still open is about. */
export function outstandingName(t: Translate, { books }: YearWorld, open: Outstanding): Named {
  if (open.grantId !== null) {
    const grant = books.grants.find(({ id }) => id === open.grantId);
    const name = books.initiatives.find(({ id }) => id === grant?.initiativeId)?.name ?? t('year.gone');
    if (grant === undefined) return { title: t('year.gone'), route: null };
    return {
      title: t('year.award', { number: grant.number, name }),
      route: { name: 'grant', grantId: grant.id },
    };
  }
  const contribution = books.contributions.find(({ id }) => id === open.source);
  if (contribution === undefined) return { title: t('year.gone'), route: null };
  return {
    title: contribution.title,
    route: { name: 'contribution', contributionId: contribution.id },
  };
}

/** In Dutch, whatever the language of the screen: the file is for the tax office. */
export function auditWords({ books, rounds }: YearWorld): AuditWords {
  const t = translator('nl');
  const contributions = new Map(books.contributions.map((contribution) => [contribution.id, contribution]));
  const grants = new Map<string, number>(books.grants.map(({ id, number }) => [id, number]));
  const roundNames = new Map<string, string>(rounds.map(({ id, name }) => [id, name]));
  return {
    account: (account) => accountWords(t, account),
    entry: ({ kind, number }) => t('year.entryOf', { kind: t(`funds.entry.${kind}`), number }),
    bankJournal: t('year.xafBank'),
    memoJournal: t('year.xafMemo'),
    earmark: (source) =>
      earmarkWords(t, contributions.get(source)?.earmark, { initiatives: books.initiatives, rounds }),
    subject: ({ kind, id }) =>
      kind === 'round'
        ? t('year.xafRound', { name: roundNames.get(id) ?? t('year.gone') })
        : t('year.xafAward', { number: grants.get(id) ?? 0 }),
  };
}
