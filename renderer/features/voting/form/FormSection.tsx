/** A section of the round form under a heading, and fields in it that most rounds leave as they are: folded away. */
import { type ReactNode, useState } from 'react';
import { Disclosure, Button as DisclosureButton, DisclosurePanel } from 'react-aria-components';
import { type FieldPath, useFormState } from 'react-hook-form';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/layout/Section';
import type { RoundValues } from '../round-form-values';
import type { RoundControl } from './section-props';

export type FormSectionProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
};

export function FormSection({ title, intro, children }: FormSectionProps) {
  return (
    <div className="field-full round-section">
      <Section title={title} intro={intro}>
        <div className="round-fields">{children}</div>
      </Section>
    </div>
  );
}

export type FoldedFieldsProps = {
  readonly control: RoundControl;
  readonly label: string;
  /** Fields in it: a mistake in one of them unfolds it, so that it can be seen. */
  readonly names: readonly FieldPath<RoundValues>[];
  /** Something in it was filled in before. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

export function FoldedFields({ control, label, names, isOpen, children }: FoldedFieldsProps) {
  const [isUnfolded, unfold] = useState(isOpen);
  const { errors } = useFormState({ control });
  const hasMistake = names.some((name) => name in errors);
  return (
    <Disclosure
      className="disclosure field-full"
      isExpanded={isUnfolded || hasMistake}
      onExpandedChange={unfold}
    >
      <DisclosureButton slot="trigger" className="button button-quiet">
        <Icon name="chevronRight" />
        <span>{label}</span>
      </DisclosureButton>
      <DisclosurePanel>
        <div className="round-fields">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
