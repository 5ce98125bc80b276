/** A round of consent, in English. */
import type { Like } from '../like';
import type { consent as dutch } from '../nl/consent';

const consents = (n: number): string => (n === 1 ? '1 consent' : `${n} consents`);
const objections = (n: number): string => (n === 1 ? '1 objection' : `${n} objections`);

export const consent: Like<typeof dutch> = {
  'voting.ballotConsent': 'Consent or objection for each plan',
  'voting.kindConsent': 'The voter consents to each plan, or objects.',
  'voting.supportConsents': (p) => consents(p.n),
  'voting.supportAmounts': (p) => `${p.amount} together`,
  'voting.deskConsentHelp': 'Type c (consent) or o (objection) after the number: 3c 4o. Only 0 is blank.',
  'voting.deskConsentLetters': 'co',
  'ballotForm.kind.consent':
    'The voter consents or objects. Plans with an objection do not go ahead. For small panels.',
  'voterBallot.askConsent': 'Consent to each plan, or say that you object. You may skip plans.',
  'voterBallot.consent': 'Consent',
  'voterBallot.objection': 'Objection',
  'voterBallot.consents': (p) => `${consents(p.yes)}, ${objections(p.no)}.`,
  'paper.objection': 'My objection:',
  'regulation.view.consent': 'One objection is enough for a plan not to be chosen now.',
  'why.objected': (p) =>
    `${objections(p.objections)} and ${consents(p.consents)}. With an objection a plan does not go ahead.`,
  'voting.objectionsNotNow': 'Objections are written down after the count, and before the awards.',
  'voting.noObjections': (p) => `Nobody objected to ‘${p.title}’.`,
  'voting.tooManyObjections': (p) => `The papers hold ${objections(p.count)}. Write no more than that.`,
  'voting.objectionUnanswered': (p) =>
    `First write down what the objection to ‘${p.title}’ is, and what changes.`,
  'voting.askedAgain': 'Asking again is possible once, after a valid outcome.',
  'voting.noMoneyLeft': 'There is no money left to ask plans again.',
  'consent.again': (p) => `This round asks again about plans that met objections in round ${p.number}.`,
  'consent.secondGo': 'Second time',
  'consent.title': 'Objections',
  'consent.intro': 'These plans do not go ahead now. Copy from the papers what the objection is.',
  'consent.none': 'Nobody objected to any plan.',
  'consent.count': (p) => objections(p.n),
  'consent.unwritten': 'Not written down yet.',
  'consent.noAnswer': 'It is not written down yet what changes.',
  'consent.changes': (p) => `What changes: ${p.answer}`,
  'consent.write': 'Write down objections',
  'consent.writeFor': (p) => `Write down objections to ‘${p.title}’`,
  'consent.objection': (p) => `Objection ${p.number}`,
  'consent.objectionHelp': 'As it stands on the paper. Without names.',
  'consent.answer': (p) => `What changes in the plan? (objection ${p.number})`,
  'consent.answerHelp': 'Empty: the plan stays as it is, and is not asked again.',
  'consent.saved': 'The objections are written down.',
  'consent.askAgain': 'Ask again',
  'consent.askAgainAsk': 'Ask these plans again?',
  'consent.askAgainMeans': (p) =>
    `A new round is prepared with ${p.titles}, and with the money that is left. Objections and answers go along. This can be done once.`,
  'consent.askAgainWhy':
    'Plans of which everything is answered can be asked once more. Do so before the awards.',
  'consent.asked': 'The new round is prepared.',
  'consent.recordLine': (p) => `${p.title}: ${p.reason}`,
  'consent.letter': (p) => `The objection was: ${p.reason}`,
};
