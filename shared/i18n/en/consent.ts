/** A round of consent, in English. */
import type { Like } from '../like';
import type { consent as dutch } from '../nl/consent';

const consents = (n: number): string => (n === 1 ? '1 consent' : `${n} consents`);
const objections = (n: number): string => (n === 1 ? '1 objection' : `${n} objections`);

export const consent: Like<typeof dutch> = {
  'voting.ballotConsent': 'Consent or objection for each plan',
  'voting.kindConsent': 'The voter consents to each plan, or objects.',
  'voting.supportConsents': (p) => consents(p.n),
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
};
