/** The talk about the plans of a round, in Dutch: worries and answers, and what is refused. */
import type { TalkRefusals } from '../../domain/voting/refusals';
import type { WordsFor } from '../like';

type R = TalkRefusals;

const refusals = {
  'voting.talkTooLate': 'De stembus is dicht. Zorgen en agenda liggen nu vast.',
  'voting.unknownWorry': 'Deze zorg is er niet meer.',
  'voting.notesTooLate': 'De toekenningen zijn gemaakt. De aantekeningen liggen nu vast.',
  'voting.reasonNotNow': 'Een eigen reden kan na de telling, tot de toekenningen zijn gemaakt.',
  'voting.reasonOfChosen': (p: R['voting.reasonOfChosen']) =>
    `‘${p.title}’ is gekozen. Een reden is er alleen voor plannen zonder geld.`,
} satisfies WordsFor<TalkRefusals>;

export const talk = {
  ...refusals,
  'talk.section': 'Gesprek over de plannen',
  'talk.sectionWhy': 'Wat is er gevraagd, wanneer komt welk plan aan bod, en wat is er gezegd?',
  'talk.title': 'Zorgen en antwoorden',
  'talk.intro': 'Schrijf op wat het panel vraagt of spannend vindt. Het initiatief antwoordt.',
  'talk.noNames': 'Schrijf op wat er is gevraagd, niet door wie. Noem geen mensen bij naam.',
  'talk.closed': 'De stembus is dicht. Hier verandert niets meer.',
  'talk.count': (p: { n: number; open: number }) => {
    if (p.n === 0) return 'Nog geen zorgen of vragen opgeschreven.';
    const all = p.n === 1 ? 'Er is 1 zorg of vraag.' : `Er zijn ${p.n} zorgen of vragen.`;
    if (p.open === 0) return `${all} Alles is beantwoord.`;
    return p.open === 1
      ? `${all} Op 1 wacht nog een antwoord.`
      : `${all} Op ${p.open} wacht nog een antwoord.`;
  },
  'talk.none': 'Over dit plan is niets opgeschreven.',
  'talk.add': 'Zorg of vraag toevoegen',
  'talk.addTo': (p: { title: string }) => `Zorg of vraag toevoegen bij ‘${p.title}’`,
  'talk.change': 'Wijzigen',
  'talk.changeOf': (p: { asked: string }) => `Wijzigen: ${p.asked}`,
  'talk.remove': 'Weghalen',
  'talk.removeOf': (p: { asked: string }) => `Weghalen: ${p.asked}`,
  'talk.asked': 'Zorg of vraag',
  'talk.askedHelp': 'Alleen wat er is gevraagd. Geen namen.',
  'talk.answer': 'Antwoord van het initiatief',
  'talk.answerHelp': 'Dit mag later. Typ het zoals het initiatief het zegt.',
  'talk.noAnswer': 'Nog geen antwoord.',
  'talk.saved': 'Opgeschreven.',
  'talk.removed': 'Weggehaald.',
  'talk.removeAsk': 'Deze zorg weghalen?',
  'talk.removeWhy': 'Waarom?',
  'talk.removeMeans': 'Het logboek houdt alleen de reden vast, niet de woorden.',
  'talk.ground.twice': 'Het stond er twee keer',
  'talk.ground.takenBack': 'Wie het vroeg, trekt het in',
  'talk.ground.aboutSomebody': 'Het ging over een persoon',
  'talk.ground.mistake': 'Het was een vergissing',
};
