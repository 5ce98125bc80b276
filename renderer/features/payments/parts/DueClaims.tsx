/** Claims of volunteers that can be paid, under the reference by which the statement tells which one it was. */
import { claimReference } from '@shared/domain/expenses/claim-reference';
import type { DueClaim } from '@shared/domain/payments/due-claims';
import { LONGEST_HOLDER } from '@shared/domain/payments/signing';
import { bankText } from '@shared/kernel/bank-text';
import { formatIban } from '@shared/kernel/iban';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { type ChoosingProps, DueItem } from './DueItem';

export type DueClaimsProps = ChoosingProps & { readonly due: readonly DueClaim[] };

export function DueClaims({ due, ...choosing }: DueClaimsProps) {
  const { t, euro } = useWords();
  return (
    <ul className="due-lines">
      {due.map(({ claim, name }) => (
        <DueItem
          key={claim.id}
          {...choosing}
          id={claim.id}
          name={name}
          label={t('payments.dueClaim', { name, amount: euro(claim.amount), what: claim.description })}
          usualText={claimReference(claim)}
          isDisabled={claim.iban === null}
        >
          <p>
            <Account iban={claim.iban} holder={name} />{' '}
            <TextLink href={hrefOf({ name: 'claim', claimId: claim.id })}>
              {t('expenses.numbered', { number: claim.number })}
            </TextLink>
          </p>
        </DueItem>
      ))}
    </ul>
  );
}

function Account({ iban, holder }: { readonly iban: DueClaim['claim']['iban']; readonly holder: string }) {
  const { t } = useWords();
  if (iban === null) return t('payments.gone');
  const sent = bankText(holder, LONGEST_HOLDER).text;
  const to = t('payments.toAccount', { iban: formatIban(iban), holder });
  return sent === holder ? to : `${to} ${t('payments.holderAs', { text: sent })}`;
}
