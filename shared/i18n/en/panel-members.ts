/** Words about who sits in the panel, and about interests in plans, in English. */
import { formatTypedDay } from '../format';
import type { Like } from '../like';
import type { panelMembers as source } from '../nl/panel-members';

export const panelMembers: Like<typeof source> = {
  'panel.unknownMember': 'This member of the panel is gone. Open the screen again.',
  'panel.untilBeforeFrom': ({ from }) =>
    `The last day cannot be before ${formatTypedDay(from)}, the first day.`,
  'panel.termOverlaps': ({ from }) =>
    `This person has a term from ${formatTypedDay(from)} already. Choose other days.`,
  'panel.members': 'Panel members',
  'panel.membersIntro': 'Who decides in a round? Record who sits in the panel, from when until when.',
  'panel.membersCount': ({ n }) =>
    n === 1 ? 'Today 1 member has a vote.' : `Today ${n} members have a vote.`,
  'panel.addMember': 'Add a member',
  'panel.membersNone': 'No members yet',
  'panel.membersNoneWhy':
    'Record them before a round opens, to see who takes part per plan. Do all residents vote? Then this is not needed.',
  'panel.memberName': 'Name',
  'panel.role': 'Role',
  'panel.role.member': 'Member',
  'panel.role.chair': 'Chair',
  'panel.role.reserve': 'Reserve',
  'panel.role.teller': 'Teller',
  'panel.roleHelp': 'Members and the chair vote. A reserve and a teller do not.',
  'panel.from': 'From',
  'panel.until': 'Until',
  'panel.untilHelp': 'Leave empty while the last day is not known.',
  'panel.gone': 'Erased',
  'panel.act': 'Change',
  'panel.termNow': 'Now',
  'panel.termLater': 'Not begun yet',
  'panel.termOver': 'Over',
  'panel.term': 'Term',
  'panel.changeMember': ({ name }) => `Change ${name}`,
  'panel.newTerm': 'New term',
  'panel.newTermOf': ({ name }) => `New term for ${name}`,
  'panel.memberSaved': 'Recorded.',
  'panel.noPart': 'Who takes no part?',
  'panel.noPartIntro':
    'Does a member have an interest in a plan? Then this member does not talk or vote about it. Tell it before the box is closed.',
  'panel.noPartPaper':
    'The ballot stays the same for all. Who takes no part leaves that plan open. So no paper tells whose it is.',
  'panel.noPartNone': 'No interest was told.',
  'panel.declare': 'Tell an interest',
  'panel.declared': 'The interest is recorded.',
  'panel.member': 'Member',
  'panel.plan': 'Plan',
  'panel.initiative': 'Initiative',
  'panel.who': 'Takes no part',
  'panel.partaking': 'Take part',
  'panel.ofMembers': ({ partaking, members }) => `${partaking} of ${members}`,
  'panel.tie': 'What is the tie?',
  'panel.tie.family': 'Family or partner',
  'panel.tie.friend': 'Friend or close neighbour',
  'panel.tie.work': 'Work or volunteering',
  'panel.tie.money': 'Money or orders',
  'panel.tie.applicant': 'Is among the applicants',
  'panel.tie.other': 'Something else',
  'panel.what': 'In own words',
  'panel.whatHelp': 'Not needed. It is kept sealed in the fund and goes into no report.',
  'panel.withdraw': 'Take back',
  'panel.withdrawOf': ({ name, title }) => `Take back what ${name} told about ${title}`,
  'panel.withdrawMeans': 'This member then talks and votes about this plan again.',
  'panel.withdrawn': 'It was taken back.',
  'panel.withAndWithout': 'With and without who has an interest',
  'panel.withAndWithoutIntro': 'In these plans not all members took part.',
  'panel.shareAll': 'Of all members',
  'panel.sharePartaking': 'Of who took part',
  'panel.share': ({ support, of, percent }) => `${support} of ${of} (${percent}%)`,
  'panel.tooMuch': ({ title, support, partaking }) =>
    `${title} got ${support} votes. But ${partaking} members took part.`,
  'panel.tooMuchWhy':
    'So somebody who has an interest voted for it. Who cannot be seen. Talk about it before you decide.',
};
