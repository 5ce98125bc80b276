/** Asks what only the treasurer knows, and makes the file. */

import { localDayOf } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { isSavedReadable } from '../../../data/copies/backup-file';
import { makeHandOver } from '../../../data/copies/hand-over';
import type { Store } from '../../../data/store';
import { Callout } from '../../../ui/feedback/Callout';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { handOverFileName } from '../backup-view';
import type { OnPaper } from './HandOverSheet';

const OnForm = z.strictObject({
  statement: z.custom<Cents | null>(() => true),
  holders: z.string().trim().max(500),
});

export type HandOverFormProps = {
  readonly store: Store;
  readonly fundName: string;
  readonly onMade: (paper: OnPaper) => void;
};

export function HandOverForm({ store, fundName, onMade }: HandOverFormProps) {
  const { t } = useWords();
  const form = useDraftForm(OnForm, { statement: null, holders: '' });
  const problems = useProblems(form);
  /** null: nothing is being made. */
  const [percent, setPercent] = useState<{ readonly done: number | null } | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const make = async ({ statement, holders }: z.output<typeof OnForm>) => {
    const controller = new AbortController();
    stopper.current = controller;
    problems.clear();
    setPercent({ done: null });
    const made = await makeHandOver(store, {
      suggestedName: handOverFileName(t('handover.fileWord'), fundName, localDayOf(store.clock.now())),
      statement,
      packing: { onPercent: (done) => setPercent({ done }), signal: controller.signal },
    });
    setPercent(null);
    if (!made.ok) problems.show(made.error);
    else if (made.value !== null) onMade({ made: made.value, holders });
  };
  return (
    <div className="stack">
      {isSavedReadable(store) ? (
        <Callout tone="warning" title={t('backup.notSealed')}>
          <p>{t('backup.notSealedWhy')}</p>
        </Callout>
      ) : null}
      <Form form={form} onSubmit={make} submitLabel={t('handover.submit')} refusal={problems.refusal}>
        <Field control={form.control} name="statement">
          {(field) => (
            <MoneyField
              {...field}
              isOptional
              label={t('handover.statement')}
              description={t('handover.statementWhy')}
            />
          )}
        </Field>
        <Field control={form.control} name="holders">
          {(field) => (
            <TextArea
              {...field}
              isOptional
              rows={2}
              label={t('handover.holders')}
              description={t('handover.holdersWhy')}
            />
          )}
        </Field>
      </Form>
      {percent === null ? null : (
        <ProgressPanel
          label={t('handover.making')}
          percent={percent.done}
          onCancel={() => stopper.current?.abort()}
        />
      )}
    </div>
  );
}
