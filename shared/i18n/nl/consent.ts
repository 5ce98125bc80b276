/** A round of consent: what is asked, on paper, at the desk, and why a plan did not come through. */
import type { ObjectionRefusals } from '../../domain/voting/refusals';
import type { WordsFor } from '../like';

type R = ObjectionRefusals;

const refusals = {
  'voting.objectionsNotNow': 'Bezwaren schrijft u op na de telling, en voor de toekenningen.',
  'voting.noObjections': (p: R['voting.noObjections']) => `Tegen ‘${p.title}’ was geen bezwaar.`,
  'voting.tooManyObjections': (p: R['voting.tooManyObjections']) =>
    `Op de biljetten ${p.count === 1 ? 'staat 1 bezwaar' : `staan ${p.count} bezwaren`}. Schrijf er niet meer op.`,
  'voting.objectionUnanswered': (p: R['voting.objectionUnanswered']) =>
    `Schrijf bij ‘${p.title}’ eerst op wat het bezwaar is, en wat er verandert.`,
  'voting.askedAgain': 'Opnieuw vragen kan één keer, na een geldige uitslag.',
  'voting.noMoneyLeft': 'Er is geen geld over om plannen opnieuw te vragen.',
} satisfies WordsFor<ObjectionRefusals>;

const times = (n: number): string => (n === 1 ? '1 keer' : `${n} keer`);

export const consent = {
  ...refusals,
  'voting.ballotConsent': 'Toestemming of bezwaar per plan',
  'voting.kindConsent': 'De kiezer geeft bij elk plan toestemming, of heeft bezwaar.',
  'voting.supportConsents': (p: { n: number }) => `${times(p.n)} toestemming`,
  'voting.supportAmounts': (p: { amount: string }) => `samen ${p.amount}`,
  'voting.deskConsentHelp':
    'Typ t (toestemming) of b (bezwaar) achter het nummer: 3t 4b. Alleen 0 is blanco.',
  'voting.deskConsentLetters': 'tb',
  'ballotForm.kind.consent':
    'De kiezer geeft toestemming of heeft bezwaar. Plannen met een bezwaar gaan niet door. Voor kleine panels.',
  'voterBallot.askConsent': 'Geef bij elk plan toestemming, of zeg dat u bezwaar hebt. Overslaan mag.',
  'voterBallot.consent': 'Toestemming',
  'voterBallot.objection': 'Bezwaar',
  'voterBallot.consents': (p: { yes: number; no: number }) =>
    `${times(p.yes)} toestemming, ${times(p.no)} bezwaar.`,
  'paper.objection': 'Mijn bezwaar:',
  'regulation.view.consent': 'Eén bezwaar is genoeg om een plan nu niet te kiezen.',
  'why.objected': (p: { objections: number; consents: number }) =>
    `${times(p.objections)} bezwaar en ${times(p.consents)} toestemming. Met een bezwaar gaat een plan niet door.`,
  'consent.again': (p: { number: number }) =>
    `Deze ronde vraagt opnieuw over plannen die in ronde ${p.number} bezwaar kregen.`,
  'consent.secondGo': 'Tweede keer',
  'consent.title': 'Bezwaren',
  'consent.intro': 'Deze plannen gaan nu niet door. Schrijf van de biljetten over wat het bezwaar is.',
  'consent.none': 'Er was tegen geen plan bezwaar.',
  'consent.count': (p: { n: number }) => (p.n === 1 ? '1 bezwaar' : `${p.n} bezwaren`),
  'consent.unwritten': 'Nog niet opgeschreven.',
  'consent.noAnswer': 'Er is nog niet opgeschreven wat er verandert.',
  'consent.changes': (p: { answer: string }) => `Wat er verandert: ${p.answer}`,
  'consent.write': 'Bezwaren opschrijven',
  'consent.writeFor': (p: { title: string }) => `Bezwaren opschrijven bij ‘${p.title}’`,
  'consent.objection': (p: { number: number }) => `Bezwaar ${p.number}`,
  'consent.objectionHelp': 'Zoals het op het biljet staat. Zonder namen.',
  'consent.answer': (p: { number: number }) => `Wat verandert er aan het plan? (bezwaar ${p.number})`,
  'consent.answerHelp': 'Leeg: het plan blijft zoals het is, en wordt niet opnieuw gevraagd.',
  'consent.saved': 'De bezwaren zijn opgeschreven.',
  'consent.askAgain': 'Nog een keer vragen',
  'consent.askAgainAsk': 'Deze plannen nog een keer vragen?',
  'consent.askAgainMeans': (p: { titles: string }) =>
    `Er komt een nieuwe ronde met ${p.titles}, en met het geld dat over is. De bezwaren en de antwoorden gaan mee. Dit kan één keer.`,
  'consent.askAgainWhy':
    'Plannen waarbij alles is beantwoord, vraagt u nog één keer. Doe dat vóór de toekenningen.',
  'consent.asked': 'De nieuwe ronde staat klaar.',
  'consent.recordLine': (p: { title: string; reason: string }) => `${p.title}: ${p.reason}`,
  'consent.letter': (p: { reason: string }) => `Het bezwaar was: ${p.reason}`,
};
