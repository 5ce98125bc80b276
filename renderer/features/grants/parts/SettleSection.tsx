/** Settles an award after its report: spent beside awarded, and where the rest goes. */
import { reopenReport } from '@shared/domain/accountability/actions/reopen-report';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import type { Kept } from '@shared/domain/grants/grant';
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import { maySettle } from '@shared/domain/grants/grant-status';
import type { Settlement } from '@shared/domain/grants/settlement';
import { Day } from '@shared/kernel/dates';
import { add, Cents } from '@shared/kernel/money';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { GrantFile } from '../../../data/queries/grants';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { problemWords } from '../../../ui/forms/problem-words';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { Card, Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import { previewOf, proposalOf } from '../settle-view';

export type SettleSectionProps = {
  readonly file: GrantFile;
  readonly money: GrantMoney;
  readonly today: Day;
};

export function SettleSection(props: SettleSectionProps) {
  const { t } = useWords();
  const { grant } = props.file;
  const isReported = grant.state.status === 'reported';
  const mayBegin = maySettle(grant);
  return (
    <Section
      title={t('grants.settleTitle')}
      intro={t(mayBegin ? 'grants.settleIntro' : 'grants.settleWait')}
      actions={isReported ? <GiveBack file={props.file} /> : undefined}
    >
      {mayBegin ? <SettleForm {...props} /> : null}
    </Section>
  );
}

/** What the initiative may keep, and why; nothing where no amount is filled in. */
const KeptForm = z
  .strictObject({ amount: z.custom<Cents | null>(() => true), reason: z.string() })
  .superRefine(({ amount, reason }, { addIssue }) => {
    if (amount !== null && amount < 0) {
      addIssue({ code: 'custom', path: ['amount'], message: 'money.empty' });
    }
    if (amount !== null && amount > 0 && reason.trim() === '') {
      addIssue({ code: 'custom', path: ['reason'], message: 'grants.reasonNeeded' });
    }
  })
  .transform(({ amount, reason }): Kept | null =>
    amount === null || amount <= 0 ? null : { amount, reason: reason.trim() },
  );

const Schema = z.strictObject({
  spent: filled(
    Cents.refine((spent) => spent >= 0),
    'money.empty',
  ),
  settledOn: filled(Day, 'day.empty'),
  kept: KeptForm,
});
type Values = z.output<typeof Schema>;

function SettleForm({ file, money, today }: SettleSectionProps) {
  const { t, euro } = useWords();
  const [asked, setAsked] = useState<Values | null>(null);
  const proposal = proposalOf(file);
  const form = useDraftForm(Schema, {
    spent: proposal.spent,
    settledOn: today,
    kept: { amount: null, reason: '' },
  });
  const problems = useProblems(form);
  const [spent, kept] = useWatch({ control: form.control, name: ['spent', 'kept.amount'] });
  const settlement = previewOf(money, spent, kept);
  const mayKeep = previewOf(money, spent, null).toComeBack > 0;
  const confirm = async (values: Values) => {
    setAsked(null);
    problems.clear();
    const done = await perform(settleGrant, { grantId: file.grant.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('grants.settled') });
  };
  return (
    <Card>
      <div className="stack">
        <FactList
          facts={[
            { label: t('grants.settleSpentAll'), value: <MoneyText amount={proposal.spentAll} /> },
            { label: t('grants.settleOthers'), value: <MoneyText amount={proposal.byOthers} /> },
            { label: t('grants.settleProposal'), value: <MoneyText amount={proposal.spent} /> },
          ]}
        />
        <Form form={form} onSubmit={setAsked} submitLabel={t('grants.settleAct')} refusal={problems.refusal}>
          <Field control={form.control} name="spent">
            {(field) => (
              <MoneyField
                {...field}
                label={t('grants.settleSpent')}
                description={t('grants.settleSpentHelp')}
              />
            )}
          </Field>
          {mayKeep || kept !== null ? (
            <Field control={form.control} name="kept.amount">
              {(field) => (
                <MoneyField
                  {...field}
                  label={t('grants.settleKept')}
                  description={t('grants.settleKeptHelp')}
                  isOptional
                />
              )}
            </Field>
          ) : null}
          {kept !== null && kept > 0 ? (
            <Field control={form.control} name="kept.reason">
              {(field) => <TextField {...field} label={t('grants.settleKeptWhy')} maxLength={500} />}
            </Field>
          ) : null}
          <Field control={form.control} name="settledOn">
            {(field) => <DayField {...field} label={t('grants.settleDay')} latest={today} />}
          </Field>
          <Consequence settlement={settlement} />
        </Form>
      </div>
      {asked === null ? null : (
        <ConfirmDialog
          title={t('grants.settleConfirm')}
          confirmLabel={t('grants.settleAct')}
          isOpen
          onConfirm={() => void confirm(asked)}
          onCancel={() => setAsked(null)}
        >
          <p>
            {t('grants.settleConfirmText', {
              spent: euro(asked.spent),
              back: euro(backOf(previewOf(money, asked.spent, asked.kept?.amount ?? null))),
            })}
          </p>
        </ConfirmDialog>
      )}
    </Card>
  );
}

/** What is free again: now, or when it has come back. */
function backOf({ lapsed, toComeBack }: Settlement): Cents {
  return add(lapsed, toComeBack);
}

function Consequence({ settlement }: { settlement: Settlement }) {
  const { t } = useWords();
  return (
    <FactList
      facts={[
        { label: t('grants.settleAwarded'), value: <MoneyText amount={settlement.awarded} /> },
        { label: t('grants.settleUnspent'), value: <MoneyText amount={settlement.unspent} /> },
        { label: t('grants.settleLapsed'), value: <MoneyText amount={settlement.lapsed} /> },
        ...(settlement.kept === 0
          ? []
          : [{ label: t('grants.settleIsKept'), value: <MoneyText amount={settlement.kept} /> }]),
        { label: t('grants.settleToComeBack'), value: <MoneyText amount={settlement.toComeBack} /> },
        { label: t('grants.settleStillToPay'), value: <MoneyText amount={settlement.stillToPay} /> },
      ]}
    />
  );
}

function GiveBack({ file }: { file: GrantFile }) {
  const words = useWords();
  const { t } = words;
  const [isAsked, setAsked] = useState(false);
  const giveBack = async () => {
    setAsked(false);
    if (file.report === null) return;
    const done = await perform(reopenReport, { reportId: file.report.id });
    if (done.ok) tell({ text: t('grants.reopened') });
    else tell({ tone: 'warning', text: problemWords(words, done.error) });
  };
  return (
    <>
      <Button icon="undo" onPress={() => setAsked(true)}>
        {t('grants.reopen')}
      </Button>
      <ConfirmDialog
        title={t('grants.reopenTitle')}
        confirmLabel={t('grants.reopen')}
        isOpen={isAsked}
        onConfirm={() => void giveBack()}
        onCancel={() => setAsked(false)}
      >
        <p>{t('grants.reopenText')}</p>
      </ConfirmDialog>
    </>
  );
}
