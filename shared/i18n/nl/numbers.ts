/** Words about numbers that look like a citizen service number: where they stand, why not, and what else they may be. */
import type { NumberGround } from '../../domain/privacy/number-guard';

type GroundWords = { readonly [Ground in NumberGround as `numbers.ground.${Ground}`]: string };

const grounds = {
  'numbers.ground.invoice': 'Factuurnummer',
  'numbers.ground.reference': 'Kenmerk, klantnummer of bestelnummer',
  'numbers.ground.bankCard': 'Nummer van een bankpas',
  'numbers.ground.organisation': 'Nummer van een organisatie (RSIN, KvK of btw)',
  'numbers.ground.other': 'Een ander nummer, zoals een telefoonnummer',
} satisfies GroundWords;

export const numbers = {
  ...grounds,
  'numbers.found':
    'Hier staat een nummer dat op een BSN lijkt. Een fonds mag geen BSN bewaren. Haal het weg. Is het iets anders? Bewaar opnieuw en kies wat het is.',
  'numbers.title': 'Is dit een burgerservicenummer?',
  'numbers.looksLike': (p: { n: number; numbers: string }) =>
    p.n === 1
      ? `${p.numbers} lijkt op een burgerservicenummer (BSN).`
      : `${p.numbers} lijken op een burgerservicenummer (BSN).`,
  'numbers.more': (p: { n: number }) => (p.n === 1 ? 'Er is nog 1 ander.' : `Er zijn er nog ${p.n}.`),
  'numbers.why': 'Een fonds mag geen BSN bewaren, ook niet met toestemming. Er is nog niets bewaard.',
  'numbers.chance': 'Van andere nummers lijkt 1 op de 11 er ook op. Zeg dan wat het is.',
  'numbers.what': 'Wat voor nummer is het?',
  'numbers.logged': 'In het logboek komt alleen wat u kiest, niet het nummer.',
  'numbers.keep': 'Bewaren met deze uitleg',
  'numbers.leave': 'Terug, ik haal het weg',
  'numbers.kept': (p: { n: number; what: string }) =>
    p.n === 1 ? `1 nummer met uitleg bewaard: ${p.what}` : `${p.n} nummers met uitleg bewaard: ${p.what}`,
  'numbers.inFile': (p: { n: number }) =>
    p.n === 1
      ? 'In dit bestand staat een nummer dat op een BSN lijkt'
      : `In dit bestand staan ${p.n} nummers die op een BSN lijken`,
  'numbers.inFileName': 'In de naam van het bestand',
  'numbers.inFileWhat':
    'Is het een BSN? Neem het bestand dan niet op. Vraag een bestand zonder BSN. Uw eigen bestand verandert niet.',
  'numbers.savedWithout': 'Bewaard zonder het nummer dat op een BSN lijkt. Haal het weg, of zeg wat het is.',
  'numbers.say': 'Zeg wat het nummer is',
};
