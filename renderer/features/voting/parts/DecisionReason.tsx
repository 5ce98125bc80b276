/** Why people decide otherwise than the count: anybody can read it beside the outcome (V31, V71). */
import { TextArea, type TextAreaProps } from '../../../ui/fields/TextField';
import { useWords } from '../../../ui/words';

export function DecisionReason(field: Omit<TextAreaProps, 'label' | 'description' | 'rows' | 'maxLength'>) {
  const { t } = useWords();
  return (
    <TextArea
      {...field}
      label={t('afterCount.overrideReason')}
      description={t('afterCount.overrideReasonHelp')}
      rows={3}
      maxLength={500}
    />
  );
}
