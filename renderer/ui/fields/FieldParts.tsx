/** Label, explanation and error of a field: in that order, above what is filled in. */
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../Icon';
import { useWords } from '../words';

export function FieldLabel({ label, isOptional }: { label: string; isOptional?: boolean | undefined }) {
  const { t } = useWords();
  return (
    <Label className="field-label">
      {label}
      {isOptional === true ? <span className="field-optional">{` (${t('common.optional')})`}</span> : null}
    </Label>
  );
}

export type FieldNotesProps = {
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
};

export function FieldNotes({ description, errorMessage }: FieldNotesProps) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">
        <Icon name="alert" />
        <span>{errorMessage}</span>
      </FieldError>
    </>
  );
}
