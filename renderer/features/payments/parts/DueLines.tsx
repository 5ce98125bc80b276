/** Instalments that can be paid, each with its account and what the bank said of the name on it. */
import type { DueInstalment } from '@shared/domain/payments/due-instalments';
import { LONGEST_HOLDER } from '@shared/domain/payments/signing';
import { bankText } from '@shared/kernel/bank-text';
import { formatIban } from '@shared/kernel/iban';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import { type ChoosingProps, DueItem } from './DueItem';

export type DueLinesProps = ChoosingProps & { readonly due: readonly DueInstalment[] };

export function DueLines({ due, ...choosing }: DueLinesProps) {
  const { t, euro, shortDay, forCode } = useWords();
  return (
    <ul className="due-lines">
      {due.map((one) => {
        const { initiative, instalment, grant, toPay, turn, turns, blocked, standing } = one;
        const facts = { initiative: initiative.name, amount: euro(toPay), day: shortDay(instalment.due) };
        return (
          <DueItem
            key={instalment.id}
            {...choosing}
            id={instalment.id}
            name={initiative.name}
            label={t('payments.dueLine', facts)}
            usualText={t('payments.turn', { number: grant.number, turn, turns })}
            {...(blocked === null ? {} : { why: forCode(blocked.code, blocked.params) ?? '' })}
            isDisabled={blocked !== null || standing === null}
          >
            <Account one={one} />
          </DueItem>
        );
      })}
    </ul>
  );
}

function Account({ one: { initiative, standing, isOtherAccount } }: { one: DueInstalment }) {
  const { t, shortDay } = useWords();
  const { bankAccount, id } = initiative;
  if (bankAccount === null || standing === null) {
    return (
      <p>
        <TextLink href={hrefOf({ name: 'initiative', initiativeId: id })}>
          {t('payments.noAccountYet')}
        </TextLink>
      </p>
    );
  }
  const { iban, holder } = bankAccount;
  const sent = bankText(holder, LONGEST_HOLDER).text;
  const told =
    standing.kind === 'checked'
      ? t(`payments.check.${standing.result}`, { day: shortDay(standing.checkedOn) })
      : t(`payments.check.${standing.kind}`);
  return (
    <p>
      {t('payments.toAccount', { iban: formatIban(iban), holder })}
      {sent === holder ? null : ` ${t('payments.holderAs', { text: sent })}`} {told}
      {isOtherAccount ? (
        <>
          <br />
          <Icon name="alert" /> <strong>{t('payments.otherAccount')}</strong>
        </>
      ) : null}
    </p>
  );
}
