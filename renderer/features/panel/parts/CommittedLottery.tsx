/** A lottery that is fixed: the commitment to read aloud, and then the draw with two words from the room, or a stop. */
import { drawLottery } from '@shared/domain/panel/actions/draw-lottery';
import { stopLottery } from '@shared/domain/panel/actions/stop-lottery';
import type { Lottery } from '@shared/domain/panel/lottery/lottery';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { PromiseFacts } from './PromiseFacts';

export type CommittedLotteryProps = { readonly lottery: Lottery };

export function CommittedLottery({ lottery }: CommittedLotteryProps) {
  const { t } = useWords();
  const [isStopping, setStopping] = useState(false);
  return (
    <>
      <Section
        title={t('lottery.promise')}
        intro={t('lottery.promiseWhy')}
        actions={<Button onPress={() => setStopping(true)}>{t('lottery.stop')}</Button>}
      >
        <PromiseFacts lottery={lottery} />
        <p>{t('lottery.promiseLogged')}</p>
      </Section>
      <Section title={t('lottery.draw')} intro={t('lottery.drawWhy')}>
        <DrawForm lottery={lottery} />
      </Section>
      {isStopping ? <StopDialog lottery={lottery} onClose={() => setStopping(false)} /> : null}
    </>
  );
}

const SaidWords = z.strictObject({ first: text(60), second: text(60) });

function DrawForm({ lottery }: CommittedLotteryProps) {
  const { t } = useWords();
  const form = useDraftForm(SaidWords, { first: '', second: '' });
  const problems = useProblems(form);
  const send = async ({ first, second }: z.output<typeof SaidWords>) => {
    problems.clear();
    const done = await perform(drawLottery, { lotteryId: lottery.id, words: [first, second] });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('lottery.drawnNow') });
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('lottery.drawNow')} refusal={problems.refusal}>
      <div className="field-row">
        <Field control={form.control} name="first">
          {(field) => (
            <TextField
              {...field}
              label={t('lottery.firstWord')}
              description={t('lottery.wordHelp')}
              maxLength={60}
            />
          )}
        </Field>
        <Field control={form.control} name="second">
          {(field) => (
            <TextField
              {...field}
              label={t('lottery.secondWord')}
              description={t('lottery.wordHelp')}
              maxLength={60}
            />
          )}
        </Field>
      </div>
    </Form>
  );
}

const Reason = z.strictObject({ reason: text(300) });

function StopDialog({ lottery, onClose }: CommittedLotteryProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Reason, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: z.output<typeof Reason>) => {
    const done = await perform(stopLottery, { lotteryId: lottery.id, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('lottery.stopped') });
    onClose();
  };
  return (
    <DialogForm
      title={t('lottery.stop')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('lottery.stop')}
      onClose={onClose}
    >
      <p>{t('lottery.stopWhat')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('lottery.reason')} rows={3} maxLength={300} autoFocus />}
      </Field>
    </DialogForm>
  );
}
