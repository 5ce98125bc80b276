/** The fields of a term in the panel, for one who is typed in and for one who was drawn by lot. */
import { PANEL_ROLES } from '@shared/domain/panel/panel-member';
import { ContactOfPerson, NO_TYPED_CONTACT } from '@shared/domain/people/typed-contact';
import { Day } from '@shared/kernel/dates';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { DayField } from '../../../ui/fields/DayField';
import { Select } from '../../../ui/fields/Select';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { Field } from '../../../ui/forms/Field';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

export const MemberValues = z.strictObject({
  /** null: it is not asked. */
  contact: z.nullable(ContactOfPerson),
  role: filled(z.enum(PANEL_ROLES)),
  from: filled(Day, 'day.empty'),
  until: z.custom<Day | null>(() => true),
});
export type MemberInput = z.input<typeof MemberValues>;
export type MemberOutput = z.output<typeof MemberValues>;

export function newMember(from: Day): MemberInput {
  return { contact: NO_TYPED_CONTACT, role: 'member', from, until: null };
}

export type MemberFieldsProps = {
  readonly form: UseFormReturn<MemberInput, unknown, MemberOutput>;
  readonly asksContact: boolean;
};

export function MemberFields({ form, asksContact }: MemberFieldsProps) {
  const { t } = useWords();
  const roles = PANEL_ROLES.map((value) => ({ value, label: t(`panel.role.${value}`) }));
  return (
    <>
      {asksContact ? <ContactFields path="contact" nameLabel={t('panel.memberName')} /> : null}
      <Field control={form.control} name="role">
        {(field) => (
          <Select {...field} label={t('panel.role')} description={t('panel.roleHelp')} choices={roles} />
        )}
      </Field>
      <div className="field-row">
        <Field control={form.control} name="from">
          {(field) => <DayField {...field} label={t('panel.from')} />}
        </Field>
        <Field control={form.control} name="until">
          {(field) => (
            <DayField {...field} label={t('panel.until')} description={t('panel.untilHelp')} isOptional />
          )}
        </Field>
      </div>
    </>
  );
}
