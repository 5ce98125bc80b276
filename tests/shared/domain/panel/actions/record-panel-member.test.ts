import { recordPanelMember } from '@shared/domain/panel/actions/record-panel-member';
import { panelMemberTable } from '@shared/domain/panel/panel-member';
import { type PersonId, personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { memberOf, seedPanel } from '../../../../support/panel-world';

const contact = { name: 'Sam Visser', email: 'sam@example.org', phone: null };
const term = { role: 'member', from: '2026-05-01' as Day, until: '2028-04-30' as Day } as const;

describe('record-panel-member', () => {
  test('somebody new comes with a person', async () => {
    const world = aWorld({ today: '2026-05-01' as Day });
    await world.run(recordPanelMember, { ...term, who: { kind: 'new', contact } });
    const [person] = world.rows(personTable);
    expect(person).toMatchObject(contact);
    expect(world.rows(panelMemberTable)).toMatchObject([{ ...term, personId: person?.id }]);
  });

  test('a new term is a new row of the same person, and only after the old one (L1)', async () => {
    const world = aWorld({ today: '2026-05-01' as Day });
    await seedPanel(world);
    const { personId } = memberOf(1);
    const again = { ...term, who: { kind: 'known', personId } } as const;
    expect(await world.run(recordPanelMember, again)).toMatchObject({
      error: { code: 'panel.termOverlaps', field: 'from', params: { from: '2026-01-01' } },
    });
    const stranger = { ...term, who: { kind: 'known', personId: testId<PersonId>(1) } } as const;
    expect(await world.run(recordPanelMember, stranger)).toMatchObject({
      error: { code: 'panel.unknownMember' },
    });
    expect(world.rows(panelMemberTable)).toHaveLength(3);
  });
});
