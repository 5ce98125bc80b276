/** Makes the awards of a counted round: shows what each plan gets and from where, checks, and asks once. */
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { awardsOfRound, type RoundAwards } from '@shared/domain/grants/round-awards';
import { Day } from '@shared/kernel/dates';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { type RoundToAward, useRoundToAward } from '../../data/queries/grants';
import { useToday } from '../../data/use-today';
import { goTo, hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { DayField } from '../../ui/fields/DayField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled } from '../../ui/forms/values';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, Section } from '../../ui/layout/Section';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog';
import { useWords } from '../../ui/words';
import { awardCheck } from './award-view';
import { AwardBlocked, AwardPreview } from './parts/AwardPreview';

export function AwardRoundScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const loaded = useRoundToAward(roundId);
  const name = loaded?.counted.round?.name ?? t('grants.what.awards');
  return (
    <>
      <PageHeader
        title={t('grants.awardTitle', { name })}
        intro={t('grants.awardIntro')}
        back={{ label: t('screens.grants'), href: hrefOf({ name: 'grants' }) }}
      />
      {loaded === undefined ? <Loading what={t('grants.what.awards')} /> : <AwardForm loaded={loaded} />}
    </>
  );
}

const Days = z.strictObject({ awardedOn: filled(Day, 'day.empty'), payOn: filled(Day, 'day.empty') });
type Days = z.output<typeof Days>;

function AwardForm({ loaded }: { loaded: RoundToAward }) {
  const { t } = useWords();
  const today = useToday();
  const [asked, setAsked] = useState<Days | null>(null);
  const form = useDraftForm(Days, { awardedOn: today, payOn: today });
  const problems = useProblems(form);
  const awardedOn = useWatch({ control: form.control, name: 'awardedOn' }) ?? today;
  const { counted } = loaded;
  const awards = awardsOfRound(counted, awardedOn);
  if (!awards.ok && awards.error.field === null) {
    return <AwardBlocked refusal={awards.error} roundId={counted.round?.id ?? null} />;
  }
  return (
    <>
      {awards.ok ? (
        <AwardPreview
          awards={awards.value}
          check={awardCheck(awards.value, counted.contributions, loaded.initiatives)}
        />
      ) : null}
      <Section title={t('grants.awardDays')}>
        <Card>
          <Form
            form={form}
            onSubmit={(days) => {
              problems.clear();
              setAsked(days);
            }}
            submitLabel={t('grants.makeAwards')}
            onCancel={() => goTo({ name: 'grants' })}
            refusal={problems.refusal}
          >
            <Field control={form.control} name="awardedOn">
              {(field) => <DayField {...field} label={t('grants.awardDay')} latest={today} />}
            </Field>
            <Field control={form.control} name="payOn">
              {(field) => (
                <DayField {...field} label={t('grants.payDay')} description={t('grants.payDayHelp')} />
              )}
            </Field>
          </Form>
        </Card>
      </Section>
      {asked !== null && awards.ok ? (
        <ConfirmAwards
          awards={awards.value}
          days={asked}
          onProblem={problems.show}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

type ConfirmProps = {
  readonly awards: RoundAwards;
  readonly days: Days;
  readonly onProblem: ReturnType<typeof useProblems>['show'];
  readonly onClose: () => void;
};

function ConfirmAwards({ awards, days, onProblem, onClose }: ConfirmProps) {
  const { t, euro } = useWords();
  const [isPending, setPending] = useState(false);
  const n = awards.plan.awards.length;
  const confirm = async () => {
    setPending(true);
    const done = await perform(awardRound, { roundId: awards.round.id, ...days });
    onClose();
    if (!done.ok) return onProblem(done.error);
    tell({ text: t('grants.awardsMade', { n }) });
    goTo({ name: 'grants' });
  };
  return (
    <ConfirmDialog
      title={t('grants.confirmAwardTitle', { n })}
      confirmLabel={t('grants.makeAwards')}
      isOpen
      isPending={isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('grants.confirmAwardText', { total: euro(awards.total) })}</p>
      <p>{t('grants.declinedLine', { n: awards.declined.length })}</p>
    </ConfirmDialog>
  );
}
