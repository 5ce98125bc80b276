/** The name of an account, and the way to its entries of a year in the ledger. */
import { ACCOUNTS } from '@shared/domain/funds/account';
import { type AnnualAccount, sideOf } from '@shared/domain/yearclose/annual-account';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { accountWords } from '../year-words';

/** What a reserve did stands under the earmarks: the result of a year has no entry of its own. */
export function AccountLink({ account, year }: { account: AnnualAccount; year: number }) {
  const { t } = useWords();
  const words = accountWords(t, account);
  const inLedger = ACCOUNTS.find((one) => one === account);
  if (inLedger === undefined || sideOf(account) === 'equity') return words;
  return (
    <TextLink href={hrefOf({ name: 'ledgerAccount', account: inLedger, year: String(year) })}>
      {words}
    </TextLink>
  );
}
