/** The panel's own reason for a plan that was not chosen, in Dutch. */

export const ownReason = {
  'talk.reasons': 'In woorden van het panel',
  'talk.reasonsWhy':
    'Het panel mag bij een plan zonder geld zelf twee regels schrijven. Ze staan in de brief, onder de uitleg van de telling.',
  'talk.reasonsUntil': 'Dit kan tot de toekenningen zijn gemaakt.',
  'talk.reasonOf': (p: { title: string }) => `Reden schrijven bij ‘${p.title}’`,
  'talk.reason': 'Reden van het panel',
  'talk.reasonHelp': 'Hooguit twee regels. De brief en de gemeente krijgen dit. Geen namen.',
  'talk.reasonLeft': (p: { n: number }) => (p.n === 1 ? 'Nog 1 teken.' : `Nog ${p.n} tekens.`),
  'talk.reasonLines': 'Schrijf hooguit twee regels.',
  'talk.noReason': 'Het panel voegt niets toe.',
  'talk.writeReason': 'Reden schrijven',
  'talk.panelSays': 'Wat het panel erbij zegt',
};
