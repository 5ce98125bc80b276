/** The made-up fund and the tax office: what is known of it, and its first book year, closed. */
import { changeFiscalDetails } from '@shared/domain/yearclose/actions/change-fiscal-details';
import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { drawCashCheck } from '@shared/domain/yearclose/actions/draw-cash-check';
import type { Teller } from './teller';

export function tellYears(teller: Teller): void {
  teller.on('2026-06-18', () =>
    teller.does('treasurer', changeFiscalDetails, {
      // Passes the test, and was never given out: numbers of nine digits begin above it.
      rsin: '000000012',
      anbi: {
        raisesMoney: true,
        website: 'https://molenkwartier.example/anbi',
        contact: 'bestuur@molenkwartier.example',
        aim: 'Bewoners van het Molenkwartier helpen om samen iets voor hun buurt te doen.',
        policy: 'Elk jaar een stemronde. Bewoners kiezen zelf welke plannen geld krijgen.',
        payPolicy: 'Niemand krijgt loon. Bestuursleden krijgen alleen hun onkosten terug.',
        board: ['Riet Hoekstra, voorzitter', 'Kenan Yıldız, penningmeester', 'Mila Jovanović, secretaris'],
        activities: 'Drie stemrondes, en geld voor tientallen plannen van bewoners.',
      },
    }),
  );
  teller.on('2026-06-19', () =>
    teller.does('treasurer', drawCashCheck, { year: 2024, word: 'molensteen', size: 12 }),
  );
  teller.on('2026-06-20', () =>
    teller.does('treasurer', closeYear, { year: 2024, openEntries: 0, explanation: '' }),
  );
}
