/** Statements of accounts that are not known: asks of each whether it is the fund's, and from when it counts. */
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { AccountNumber, shownAccount } from '@shared/domain/bank/bank-account';
import type { Statement } from '@shared/formats/statements/statement';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { BankAccounts } from '../../../data/queries/bank';
import { useToday } from '../../../data/use-today';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { accountOf, periodOf } from '../statement-input';

export type NewAccountsProps = {
  readonly statements: readonly Statement[];
  readonly known: BankAccounts;
};

export function NewAccounts({ statements, known }: NewAccountsProps) {
  const { t } = useWords();
  const unknown = statements.filter((statement) => accountOf(statement, known.accounts) === null);
  const numbers = [...new Set(unknown.map(({ account }) => account))];
  return numbers.map((number) => (
    <Section key={number} title={t('bank.newAccount', { number: shownAccount(number) })}>
      <NewAccount
        number={number}
        statements={unknown.filter(({ account }) => account === number)}
        known={known}
      />
    </Section>
  ));
}

const Values = z.strictObject({
  name: text(80),
  startsOn: filled(Day, 'day.empty'),
  startBalance: filled(Cents, 'money.empty'),
});

function NewAccount({ number, statements, known }: NewAccountsProps & { readonly number: string }) {
  const { t } = useWords();
  const today = useToday();
  const first = firstOf(statements);
  const isMain = known.fund?.iban === number;
  const form = useDraftForm(Values, {
    name: t(isMain ? 'bank.mainAccount' : 'bank.otherAccount'),
    startsOn: first?.from ?? null,
    startBalance: first?.opening ?? null,
  });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    problems.clear();
    const parsed = AccountNumber.safeParse(number);
    if (!parsed.success) return;
    const done = await perform(recordBankAccount, { number: parsed.data, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('bank.accountSaved') });
  };
  return (
    <div className="stack">
      {isMain ? null : (
        <Callout tone="warning" title={t('bank.notTheFunds')}>
          <p>{t('bank.notTheFundsWhy')}</p>
        </Callout>
      )}
      <Form form={form} onSubmit={send} submitLabel={t('bank.accountSave')} refusal={problems.refusal}>
        <Field control={form.control} name="name">
          {(field) => <TextField {...field} label={t('bank.accountName')} maxLength={80} />}
        </Field>
        <div className="field-row">
          <Field control={form.control} name="startsOn">
            {(field) => (
              <DayField
                {...field}
                label={t('bank.startsOn')}
                description={t('bank.startsOnWhy')}
                latest={today}
              />
            )}
          </Field>
          <Field control={form.control} name="startBalance">
            {(field) => (
              <MoneyField {...field} label={t('bank.startBalance')} description={t('bank.startBalanceWhy')} />
            )}
          </Field>
        </div>
      </Form>
    </div>
  );
}

/** The earliest statement says where the account begins. */
function firstOf(
  statements: readonly Statement[],
): { readonly from: Day; readonly opening: Cents | null } | null {
  const begins = statements.flatMap((statement) => {
    const period = periodOf(statement);
    return period === null ? [] : [{ from: period.from, opening: statement.opening }];
  });
  return begins.sort((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;
}
