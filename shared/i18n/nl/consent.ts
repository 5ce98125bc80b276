/** A round of consent: what is asked, on paper, at the desk, and why a plan did not come through. */
const times = (n: number): string => (n === 1 ? '1 keer' : `${n} keer`);

export const consent = {
  'voting.ballotConsent': 'Toestemming of bezwaar per plan',
  'voting.kindConsent': 'De kiezer geeft bij elk plan toestemming, of heeft bezwaar.',
  'voting.supportConsents': (p: { n: number }) => `${times(p.n)} toestemming`,
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
};
