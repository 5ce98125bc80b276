/** The record of a count, and the files with which others count again. */
export const votingRecord = {
  'record.title': 'Proces-verbaal',
  'record.intro': 'Print dit meteen na het tellen. Wie erbij was, tekent.',
  'record.help': 'Print na het tellen het proces-verbaal bij de uitslag. Wie erbij was, tekent.',
  'record.of': (p: { name: string }) => `Proces-verbaal van de telling: ${p.name}`,
  'record.file': (p: { number: number }) => `Proces-verbaal ronde ${p.number}`,
  'record.back': 'Naar de uitslag',
  'record.ballotsGoneWhy':
    'Daarom kan het proces-verbaal niet meer gemaakt worden. Zoek het papier van toen.',
  'record.rules': 'Het reglement',
  'record.box': 'De stembus',
  'record.ballots': 'Stembiljetten die meetellen',
  'record.blank': 'Daarvan blanco',
  'record.spoiled': 'Biljetten die niet meetellen',
  'record.outcome': 'De uitslag',
  'record.granted': 'Krijgt',
  'record.total': 'Samen',
  'record.number': 'Nr.',
  'record.byLot': (p: { n: number }) =>
    p.n === 0
      ? 'Het lot hoefde niets te beslissen.'
      : p.n === 1
        ? 'Eén keer besliste het lot welk plan voorging.'
        : `${p.n} keer besliste het lot welk plan voorging.`,
  'record.remarks': 'Opmerkingen en bezwaren',
  'record.signs': 'Ondertekening',
  'record.signsWhy':
    'Wie tekent, zag de stembus opengaan en de telling lopen. Schrijf naam, datum en handtekening.',
  'record.signTeller1': 'Teller 1',
  'record.signTeller2': 'Teller 2',
  'record.signWitness': 'Getuige',
};
