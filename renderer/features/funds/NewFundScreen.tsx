/** Begins a fund in three short steps; nothing is written before the last. */
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { bridge } from '../../bridge/bridge';
import { perform } from '../../data/perform';
import { useToday } from '../../data/use-today';
import { goTo } from '../../routes';
import { Button } from '../../ui/Button';
import { tell } from '../../ui/feedback/messages';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { Stepper } from '../../ui/layout/Stepper';
import { useWords } from '../../ui/words';
import { FundForm, type FundFormOutput, NEW_FUND } from './fund-form';
import { HowFields, WhatFields, WhoFields } from './parts/FundFields';
import { useAccentPreview } from './parts/use-accent-preview';

const STEPS = ['funds.wizard.stepWho', 'funds.wizard.stepWhat', 'funds.wizard.stepHow'] as const;
const LAST_STEP = STEPS.length - 1;

export function NewFundScreen() {
  const { t } = useWords();
  const today = useToday();
  const [step, setStep] = useState(0);
  const form = useDraftForm(FundForm, NEW_FUND);
  const problems = useProblems(form);
  const keepAccent = useAccentPreview(useWatch({ control: form.control, name: 'accent' }));
  const send = async (fund: FundFormOutput) => {
    if (step < LAST_STEP) return setStep(step + 1);
    problems.clear();
    const done = await perform(startFund, { ...fund, startedOn: today });
    if (!done.ok) return problems.show(done.error);
    keepAccent();
    tell({ text: t('funds.wizard.started', { name: fund.name }) });
    goTo({ name: bridge.kind === 'desktop' ? 'secureFund' : 'treasurerHome' });
  };
  const steps = STEPS.map((label, index) => ({
    id: label,
    label: t(label),
    state: index < step ? ('done' as const) : index === step ? ('now' as const) : ('later' as const),
  }));
  return (
    <>
      <PageHeader title={t('funds.wizard.title')} intro={t('funds.wizard.intro')} />
      <Stepper label={t('funds.wizard.steps')} steps={steps} />
      <Card>
        <Form
          form={form}
          onSubmit={send}
          submitLabel={t(step < LAST_STEP ? 'common.next' : 'funds.wizard.done')}
          onCancel={() => goTo({ name: 'start' })}
          refusal={problems.refusal}
        >
          {step === 0 ? <WhoFields autoFocus /> : null}
          {step === 1 ? <WhatFields autoFocus /> : null}
          {step === LAST_STEP ? <HowFields /> : null}
          {step === 0 ? null : (
            <div>
              <Button kind="quiet" icon="arrowLeft" onPress={() => setStep(step - 1)}>
                {t('common.previous')}
              </Button>
            </div>
          )}
        </Form>
      </Card>
    </>
  );
}
