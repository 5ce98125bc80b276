/** The book year: why its rules say no. */

import type { YearRefusals } from '../../domain/yearclose/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'year.locked': ({ year, day }) =>
    `${formatTypedDay(day)} ligt in ${year}, en dat jaar is afgesloten. Kies een dag in een later jaar, of heropen ${year} bij Jaar.`,
  'year.bankLocked': ({ year, day, count }) =>
    count === 1
      ? `Een bankregel van ${formatTypedDay(day)} zou erbij komen. Maar ${year} is afgesloten. Heropen ${year} eerst bij Jaar, met een reden.`
      : `${count} bankregels zouden erbij komen, de eerste van ${formatTypedDay(day)}. Maar ${year} is afgesloten. Heropen ${year} eerst bij Jaar, met een reden.`,
  'year.accountLocked': ({ year }) =>
    `${year} is afgesloten. Wat de bank toen had, blijft zo. Laat de rekening later beginnen, of heropen eerst ${year} bij Jaar.`,
  'year.notOver': ({ last }) => `Dit jaar loopt nog tot en met ${formatTypedDay(last)}.`,
  'year.alreadyClosed': ({ year }) => `${year} is al afgesloten.`,
  'year.notClosed': ({ year }) => `${year} is niet afgesloten.`,
  'year.nothingBooked': ({ year }) => `In ${year} waren er nog geen boeken. Er is niets af te sluiten.`,
  'year.earlierOpen': ({ year }) => `Sluit eerst ${year} af. Daar begint dit jaar mee.`,
  'year.laterClosed': ({ year }) => `Heropen eerst ${year}. Dat jaar begint met dit jaar.`,
  'year.differenceUnexplained': ({ difference }) =>
    difference === 0
      ? 'Er staan nog bankregels open. Schrijf op waarom het jaar toch dicht kan.'
      : `De bank en de boeken verschillen ${formatEuro(difference)}. Schrijf op hoe dat komt.`,
  'year.openEntries': ({ count }) =>
    count === 0
      ? 'Er staat geen bankregel meer open. Bekijk de lijst opnieuw.'
      : `Er staan nu ${count} bankregels open. Verwerk ze, of bevestig dat ze open blijven.`,
  'year.nothingToDraw': ({ year }) => `In ${year} is er niets op de bank gebeurd. Er is niets te trekken.`,
} satisfies WordsFor<YearRefusals>;

export const year = { ...refusals };
