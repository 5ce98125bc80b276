/** Adds a member of the panel, corrects one, or gives one a new term. */
import { changePanelMember } from '@shared/domain/panel/actions/change-panel-member';
import { recordPanelMember } from '@shared/domain/panel/actions/record-panel-member';
import { typedContact } from '@shared/domain/people/typed-contact';
import type { Day } from '@shared/kernel/dates';
import { perform } from '../../../data/perform';
import type { NamedMember } from '../../../data/queries/panel';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords, type Words } from '../../../ui/words';
import { MemberFields, type MemberInput, type MemberOutput, MemberValues, newMember } from './MemberFields';

export type AskedOfMember =
  | { readonly what: 'add' }
  | { readonly what: 'change' | 'newTerm'; readonly named: NamedMember };

export type MemberDialogProps = { readonly asked: AskedOfMember; readonly onClose: () => void };

export function MemberDialog({ asked, onClose }: MemberDialogProps) {
  const words = useWords();
  const { t } = words;
  const start = startOf(asked, useToday());
  const form = useDraftForm(MemberValues, start);
  const problems = useProblems(form);
  const send = async (values: MemberOutput) => {
    const done = await save(asked, values);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('panel.memberSaved') });
    onClose();
  };
  return (
    <DialogForm
      title={titleOf(asked, words)}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <MemberFields form={form} asksContact={start.contact !== null} />
    </DialogForm>
  );
}

function startOf(asked: AskedOfMember, today: Day): MemberInput {
  if (asked.what === 'add') return newMember(today);
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

function save(asked: AskedOfMember, { contact, ...term }: MemberOutput) {
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
