/** Adds a member of the panel, corrects one, or gives one a new term. */
import { changePanelMember } from '@shared/domain/panel/actions/change-panel-member';
import { recordPanelMember } from '@shared/domain/panel/actions/record-panel-member';
import { PANEL_ROLES } from '@shared/domain/panel/panel-member';
import { ContactOfPerson, NO_TYPED_CONTACT, typedContact } from '@shared/domain/people/typed-contact';
import { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { NamedMember } from '../../../data/queries/panel';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { Select } from '../../../ui/fields/Select';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords, type Words } from '../../../ui/words';

export type AskedOfMember =
  | { readonly what: 'add' }
  | { readonly what: 'change' | 'newTerm'; readonly named: NamedMember };

const Values = z.strictObject({
  /** null: it is not asked. */
  contact: z.nullable(ContactOfPerson),
  role: filled(z.enum(PANEL_ROLES)),
  from: filled(Day, 'day.empty'),
  until: z.custom<Day | null>(() => true),
});

export type MemberDialogProps = { readonly asked: AskedOfMember; readonly onClose: () => void };

export function MemberDialog({ asked, onClose }: MemberDialogProps) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const start = startOf(asked, today);
  const form = useDraftForm(Values, start);
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done = await save(asked, values);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('panel.memberSaved') });
    onClose();
  };
  const roles = PANEL_ROLES.map((value) => ({ value, label: t(`panel.role.${value}`) }));
  return (
    <DialogForm
      title={titleOf(asked, words)}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      {start.contact === null ? null : <ContactFields path="contact" nameLabel={t('panel.memberName')} />}
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
    </DialogForm>
  );
}

function startOf(asked: AskedOfMember, today: Day): z.input<typeof Values> {
  if (asked.what === 'add') return { contact: NO_TYPED_CONTACT, role: 'member', from: today, until: null };
  const { member, person } = asked.named;
  if (asked.what === 'newTerm') return { contact: null, role: member.role, from: today, until: null };
  const { role, from, until } = member;
  return { contact: person === null ? null : typedContact(person), role, from, until };
}

function titleOf(asked: AskedOfMember, { t }: Words): string {
  if (asked.what === 'add') return t('panel.addMember');
  const name = asked.named.person?.name ?? t('panel.gone');
  return t(asked.what === 'change' ? 'panel.changeMember' : 'panel.newTermOf', { name });
}

function save(asked: AskedOfMember, { contact, ...term }: z.output<typeof Values>) {
  if (asked.what === 'change') {
    return perform(changePanelMember, { memberId: asked.named.member.id, contact, ...term });
  }
  if (asked.what === 'newTerm') {
    return perform(recordPanelMember, {
      who: { kind: 'known', personId: asked.named.member.personId },
      ...term,
    });
  }
  if (contact === null) throw new Error('A new member has a name.');
  return perform(recordPanelMember, { who: { kind: 'new', contact }, ...term });
}
