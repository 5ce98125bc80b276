import { changePanelMember } from '@shared/domain/panel/actions/change-panel-member';
import { recordPanelMember } from '@shared/domain/panel/actions/record-panel-member';
import { type PanelMemberId, panelMemberTable } from '@shared/domain/panel/panel-member';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { memberOf, seedPanel } from '../../../../support/panel-world';

const contact = { name: 'Noor Bakker', email: null, phone: null };
const { id: memberId, personId, from } = memberOf(1);
const ended = { memberId, contact, role: 'reserve', from, until: '2026-05-31' as Day } as const;

describe('change-panel-member', () => {
  test('ends a term and corrects the person; after it a new term can begin (L1)', async () => {
    const world = aWorld({ today: '2026-05-01' as Day });
    await seedPanel(world);
    await world.run(changePanelMember, ended);
    const changed = world.rows(panelMemberTable).find(({ id }) => id === memberId);
    expect(changed).toEqual({ ...memberOf(1), role: 'reserve', until: '2026-05-31' });
    expect(world.rows(personTable).find(({ id }) => id === personId)?.name).toBe('Noor Bakker');
    const again = { role: 'member', from: '2026-06-01' as Day, until: null } as const;
    const done = await world.run(recordPanelMember, { ...again, who: { kind: 'known', personId } });
    expect(done).toMatchObject({ ok: true });
  });

  test.each([
    ['a member that is gone', { ...ended, memberId: testId<PanelMemberId>(1) }, 'unknownMember'],
    ['a last day before the first', { ...ended, until: '2025-12-31' as Day }, 'untilBeforeFrom'],
  ])('refuses %s', async (_name, input, code) => {
    const world = aWorld({ today: '2026-05-01' as Day });
    await seedPanel(world);
    expect(await world.run(changePanelMember, input)).toMatchObject({ error: { code: `panel.${code}` } });
  });
});
