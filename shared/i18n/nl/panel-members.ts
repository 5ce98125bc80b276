/** Words about who sits in the panel, and about interests in plans. */
import type { PanelRefusals } from '../../domain/panel/refusals';
import { formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'panel.unknownMember': 'Dit panellid is er niet meer. Open het scherm opnieuw.',
  'panel.untilBeforeFrom': ({ from }) =>
    `De laatste dag kan niet voor ${formatTypedDay(from)} liggen, de eerste dag.`,
  'panel.termOverlaps': ({ from }) =>
    `Deze persoon heeft al een termijn vanaf ${formatTypedDay(from)}. Kies andere dagen.`,
} satisfies WordsFor<PanelRefusals>;

export const panelMembers = {
  ...refusals,
  'panel.members': 'Panelleden',
  'panel.membersIntro':
    'Wie beslist in een ronde? Leg vast wie in het panel zit, en van wanneer tot wanneer.',
  'panel.membersCount': (p: { n: number }) =>
    p.n === 1 ? 'Vandaag heeft 1 lid een stem.' : `Vandaag hebben ${p.n} leden een stem.`,
  'panel.addMember': 'Panellid toevoegen',
  'panel.membersNone': 'Nog geen panelleden',
  'panel.membersNoneWhy':
    'Leg ze vast voor een ronde open gaat. Dan ziet u per plan wie meedoet. Stemmen alle bewoners? Dan hoeft dit niet.',
  'panel.memberName': 'Naam',
  'panel.role': 'Rol',
  'panel.role.member': 'Lid',
  'panel.role.chair': 'Voorzitter',
  'panel.role.reserve': 'Reserve',
  'panel.role.teller': 'Teller',
  'panel.roleHelp': 'Leden en de voorzitter stemmen. Een reserve en een teller niet.',
  'panel.from': 'Vanaf',
  'panel.until': 'Tot en met',
  'panel.untilHelp': 'Laat leeg als de laatste dag nog niet bekend is.',
  'panel.gone': 'Gewist',
  'panel.act': 'Wijzigen',
  'panel.termNow': 'Nu',
  'panel.termLater': 'Nog niet begonnen',
  'panel.termOver': 'Voorbij',
  'panel.term': 'Termijn',
  'panel.changeMember': (p: { name: string }) => `${p.name} wijzigen`,
  'panel.newTerm': 'Nieuwe termijn',
  'panel.newTermOf': (p: { name: string }) => `Nieuwe termijn voor ${p.name}`,
  'panel.memberSaved': 'Vastgelegd.',
  'panel.noPart': 'Wie doet niet mee?',
  'panel.noPartIntro':
    'Heeft een lid een belang bij een plan? Dan praat en stemt dit lid niet mee over dat plan. Meld het voor de stembus dicht gaat.',
  'panel.noPartPaper':
    'Het stembiljet blijft voor iedereen gelijk. Wie niet meedoet, kruist dat plan niet aan. Zo verraadt geen papier van wie het is.',
  'panel.noPartNone': 'Er is geen belang gemeld.',
  'panel.declare': 'Belang melden',
  'panel.declared': 'Het belang is gemeld.',
  'panel.member': 'Panellid',
  'panel.plan': 'Plan',
  'panel.initiative': 'Initiatief',
  'panel.who': 'Doet niet mee',
  'panel.partaking': 'Doen mee',
  'panel.ofMembers': (p: { partaking: number; members: number }) => `${p.partaking} van ${p.members}`,
  'panel.tie': 'Wat is de band?',
  'panel.tie.family': 'Familie of partner',
  'panel.tie.friend': 'Vriend of goede buur',
  'panel.tie.work': 'Werk of vrijwilligerswerk',
  'panel.tie.money': 'Geld of opdrachten',
  'panel.tie.applicant': 'Vraagt zelf mee aan',
  'panel.tie.other': 'Iets anders',
  'panel.what': 'In eigen woorden',
  'panel.whatHelp': 'Hoeft niet. Het staat verzegeld in het fonds en komt niet in een verslag.',
  'panel.withdraw': 'Melding intrekken',
  'panel.withdrawOf': (p: { name: string; title: string }) =>
    `Melding van ${p.name} over ${p.title} intrekken`,
  'panel.withdrawMeans': 'Dit lid praat en stemt dan weer mee over dit plan.',
  'panel.withdrawn': 'De melding is ingetrokken.',
  'panel.withAndWithout': 'Met en zonder wie een belang heeft',
  'panel.withAndWithoutIntro': 'Bij deze plannen deden niet alle leden mee.',
  'panel.shareAll': 'Van alle leden',
  'panel.sharePartaking': 'Van wie meedeed',
  'panel.share': (p: { support: number; of: number; percent: number }) =>
    `${p.support} van ${p.of} (${p.percent}%)`,
  'panel.tooMuch': (p: { title: string; support: number; partaking: number }) =>
    `${p.title} kreeg ${p.support} stemmen. Maar ${p.partaking} leden deden mee.`,
  'panel.tooMuchWhy':
    'Er stemde dus iemand mee die een belang heeft. Wie, is niet te zien. Bespreek dit voor u beslist.',
};
