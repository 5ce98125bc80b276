/** Says yes to what the app proposes for one entry of the bank: booked at once, told, or refused in words. */
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { Suggestion } from '@shared/domain/bank/matching/suggestions';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { tell } from '../../ui/feedback/messages';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';
import { problemCode } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';

export interface Accepting {
  readonly accept: (suggestion: Suggestion) => Promise<void>;
  readonly isPending: boolean;
  readonly refusal: RefusalWords | null;
}

/** `onDone` is called once the entry is matched. */
export function useAccept(entry: BankEntry, onDone: () => void): Accepting {
  const { t, euro } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const accept = async ({ parts, ground }: Suggestion) => {
    setPending(true);
    const input = { bankEntryId: entry.id, parts: [...parts], ground, reason: '' };
    const done = await perform(bookBankEntry, input).finally(() => setPending(false));
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('bank.matched', { amount: euro(entry.amount) }) });
    onDone();
  };
  return { accept, isPending, refusal };
}
