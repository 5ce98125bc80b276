/** What the dialogs of a value map share: a form over one part of it, and taking that part out. */
import type { ValueMap } from '@shared/domain/impact/value-map';
import type { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/forms/Form';
import { useProblems } from '../../../ui/forms/use-problems';
import { Dialog, type DialogProps } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { useMapChange } from '../use-map-change';

type MapPart = Partial<ValueMapDetails>;

export type MapDialogProps<Values extends FieldValues, Output> = Pick<
  DialogProps,
  'title' | 'size' | 'onClose'
> & {
  readonly map: ValueMap;
  readonly form: UseFormReturn<Values, unknown, Output>;
  /** The part of the map that changes, with what was typed. */
  readonly changed: (typed: Output) => MapPart;
  /** The part of the map without this row; null where there is nothing to take out. */
  readonly without: MapPart | null;
  readonly children: ReactNode;
};

export function MapDialog<Values extends FieldValues, Output>(props: MapDialogProps<Values, Output>) {
  const { map, form, changed, without, children, ...dialog } = props;
  const { t } = useWords();
  const save = useMapChange(map);
  const problems = useProblems(form);
  const finish = async (part: MapPart) => {
    problems.clear();
    const problem = await save(part);
    if (problem === null) dialog.onClose();
    else problems.show(problem);
  };
  return (
    <Dialog {...dialog} isOpen>
      <div className="stack">
        <Form
          form={form}
          onSubmit={(typed) => finish(changed(typed))}
          submitLabel={t('common.save')}
          onCancel={dialog.onClose}
          refusal={problems.refusal}
        >
          {children}
        </Form>
        {without === null ? null : (
          <Button icon="trash" onPress={() => void finish(without)}>
            {t('impact.rowRemove')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
