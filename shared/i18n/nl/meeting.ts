/** The screen beside the talk about the plans, in Dutch. */

export const meeting = {
  'meeting.title': 'Bijeenkomst',
  'meeting.intro': 'Zet dit scherm op de beamer of naast u. Met pijl links en rechts kiest u een plan.',
  'meeting.of': (p: { place: number; all: number }) => `Plan ${p.place} van ${p.all}`,
  'meeting.noPart': 'Neemt geen deel aan gesprek en stemming',
  'meeting.timer': 'Tijd die over is',
  'meeting.start': 'Start',
  'meeting.pause': 'Pauze',
  'meeting.again': 'Opnieuw',
  'meeting.oneMinute': 'Nog een minuut.',
  'meeting.timeUp': 'De tijd is om.',
  'meeting.previous': 'Vorig plan',
  'meeting.next': 'Volgend plan',
  'meeting.notes': 'Aantekeningen',
  'meeting.notesHelp': 'Deze blijven in het fonds. Ze gaan niet mee in brief of export.',
  'meeting.notesOf': (p: { title: string }) => `Aantekeningen bij ‘${p.title}’`,
  'meeting.notesSaved': 'De aantekeningen zijn bewaard.',
  'meeting.notesClosed': 'De toekenningen zijn gemaakt. De aantekeningen liggen vast.',
  'meeting.noNotes': 'Er zijn geen aantekeningen.',
};
