/** Changes the fund's own details. */
import { changeFund } from '@shared/domain/funds/actions/change-fund';
import type { Fund } from '@shared/domain/funds/fund';
import { useWatch } from 'react-hook-form';
import { perform } from '../../data/perform';
import { useFund } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Loading } from '../../ui/feedback/Loading';
import { tellDone } from '../../ui/feedback/undo-stack';
import { Form } from '../../ui/forms/Form';
import { useStoredForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { FundForm, type FundFormOutput, typedFund } from './fund-form';
import { HowFields, WhatFields, WhoFields } from './parts/FundFields';
import { useAccentPreview } from './parts/use-accent-preview';

export function FundSettingsScreen() {
  const { t } = useWords();
  const fund = useFund();
  return (
    <>
      <PageHeader
        title={t('funds.settings.title')}
        intro={t('funds.settings.intro')}
        actions={
          <LinkButton icon="edit" href={hrefOf({ name: 'taxDetails' })}>
            {t('year.tax.title')}
          </LinkButton>
        }
      />
      {fund === undefined ? <Loading what={t('funds.settings.title')} /> : null}
      {fund ? <FundDetailsForm key={fund.id} fund={fund} /> : null}
    </>
  );
}

function FundDetailsForm({ fund }: { fund: Fund }) {
  const { t } = useWords();
  const form = useStoredForm(FundForm, typedFund(fund));
  const problems = useProblems(form);
  const keepAccent = useAccentPreview(useWatch({ control: form.control, name: 'accent' }));
  const send = async (details: FundFormOutput) => {
    problems.clear();
    const done = await perform(changeFund, details);
    if (!done.ok) return problems.show(done.error);
    keepAccent();
    tellDone(t('common.saved'), done.value.undo);
  };
  return (
    <Card>
      <Form form={form} onSubmit={send} submitLabel={t('common.save')} refusal={problems.refusal}>
        <WhoFields />
        <WhatFields />
        <HowFields />
      </Form>
    </Card>
  );
}
