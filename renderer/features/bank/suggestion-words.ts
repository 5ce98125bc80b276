/** What a suggestion or a part of a match says on the screen: what it is, whose, and on what ground. */
import type { BankBooks } from '@shared/domain/bank/bank-books';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import type { Suggestion } from '@shared/domain/bank/matching/suggestions';
import { keyOfPaid } from '@shared/domain/grants/batch-line';
import type { useWords } from '../../ui/words';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'shortDay'>;

/** Of the whole suggestion; the payments of a batch are told as one. */
export function suggestionWords({ parts }: Suggestion, world: MatchWorld, words: Words): string {
  const [first] = parts;
  if (first === undefined || parts.length === 1)
    return first === undefined ? '' : partWords(first, world, words);
  const order = world.orders.find(({ lines }) => lines.some(({ pays }) => keyOfPaid(pays) === paidBy(first)));
  return words.t('bank.part.batch', { number: order?.batch.number ?? 0, n: parts.length });
}

function paidBy(part: BookingPart): string | null {
  if (part.kind === 'claim') return part.claimId;
  return part.kind === 'payment' ? part.instalmentId : null;
}

/** `Subsidie van Gemeente Vechtmond: Wijkbudget 2026`. */
export function partWords(part: BookingPart, world: MatchWorld, { t, shortDay }: Words): string {
  switch (part.kind) {
    case 'ledger': {
      const entry = world.books.ledger.find(({ id }) => id === part.entryId);
      if (entry === undefined) return t('common.unknown');
      const kind = t(`funds.entry.${entry.kind}`);
      return t('bank.part.ledger', { kind, number: entry.number, day: shortDay(entry.day) });
    }
    case 'receipt': {
      const promise = world.promises.find(({ contributionId }) => contributionId === part.contributionId);
      const title = promise?.title ?? titleOf(world.books, part.contributionId) ?? t('common.unknown');
      return t('bank.part.receipt', { title, giver: promise?.giver ?? '' });
    }
    case 'gift':
      return t('bank.part.gift');
    case 'payment': {
      const line = world.instalments.find(({ instalmentId }) => instalmentId === part.instalmentId);
      return t('bank.part.payment', { number: line?.awardNumber ?? 0, initiative: line?.initiative ?? '' });
    }
    case 'return': {
      const back = world.returns.find(({ grantId }) => grantId === part.grantId);
      return t('bank.part.return', { number: back?.awardNumber ?? 0, initiative: back?.initiative ?? '' });
    }
    case 'repayment': {
      const loan = world.loans.find(({ contributionId }) => contributionId === part.contributionId);
      const title = loan?.title ?? titleOf(world.books, part.contributionId) ?? t('common.unknown');
      return t('bank.part.repayment', { title, giver: loan?.giver ?? '' });
    }
    case 'refund': {
      const source = world.refundable.find(({ contributionId }) => contributionId === part.contributionId);
      const title = source?.title ?? titleOf(world.books, part.contributionId) ?? t('common.unknown');
      return t('bank.part.refund', { title, giver: source?.giver ?? '' });
    }
    case 'bounce': {
      const paid = world.paidOut.find(({ payment }) => payment.id === part.paymentId);
      return t('bank.part.bounce', { number: paid?.awardNumber ?? 0, initiative: paid?.initiative ?? '' });
    }
    case 'claim': {
      const claim = world.claimsToPay.find(({ claimId }) => claimId === part.claimId);
      return t('bank.part.claim', { number: claim?.number ?? 0, name: claim?.name ?? '' });
    }
    case 'claimBack': {
      const claim = world.paidClaims.find(({ claimId }) => claimId === part.claimId);
      return t('bank.part.claimBack', { number: claim?.number ?? 0, name: claim?.name ?? '' });
    }
    case 'cost':
      return t('bank.part.cost', {
        account: t(`funds.account.${part.account}`),
        source: titleOf(world.books, part.contributionId) ?? t('common.unknown'),
      });
    case 'interest':
      return t('bank.part.interest', {
        source: titleOf(world.books, part.contributionId) ?? t('common.unknown'),
      });
  }
}

function titleOf({ contributions }: Pick<BankBooks, 'contributions'>, id: string): string | null {
  return contributions.find((one) => one.id === id)?.title ?? null;
}
