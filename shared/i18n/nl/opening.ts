/** Words about what the books of a fund begin with. */
import type { OpeningRefusals } from '../../domain/funds/refusals';
import { negate } from '../../kernel/money';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'opening.alreadyThere': 'Er is al een beginstand. Draai die eerst terug.',
  'opening.afterEntries': ({ first }) =>
    `De eerste boeking is van ${formatTypedDay(first)}. Kies een dag daarvoor.`,
  'opening.differs': ({ difference }) =>
    difference > 0
      ? `Op de bank staat ${formatEuro(difference)} meer dan alle bijdragen samen.`
      : `Op de bank staat ${formatEuro(negate(difference))} minder dan alle bijdragen samen.`,
  'opening.nothingOf': ({ title }) => `Bij ‘${title}’ staat geen bedrag. Vul iets in, of haal de regel weg.`,
  'opening.none': 'Er is geen beginstand om terug te draaien.',
  'opening.inUse': ({ title }) => `Op ‘${title}’ is daarna al geboekt. De beginstand kan niet meer terug.`,
  'opening.awardsStand': ({ count }) =>
    count === 1
      ? 'Er staat nog een toekenning van eerder op. Draai die eerst terug.'
      : `Er staan nog ${count} toekenningen van eerder op. Draai die eerst terug.`,
} satisfies WordsFor<OpeningRefusals>;

export const opening = {
  ...refusals,
  'opening.title': 'Beginstand',
  'opening.intro': 'Had het fonds al geld? Leg hier vast waarmee de boeken beginnen.',
  'opening.day': 'Stand aan het eind van',
  'opening.dayHelp': 'Vaak 31 december. Bij Bank begint de rekening dan een dag later.',
  'opening.onBank': 'Toen op de bank, alles samen',
  'opening.sources': 'Van wie dat geld is',
  'opening.sourcesHelp':
    'Eén regel per bijdrage. Tel geld mee dat is toegekend en nog niet betaald. De toekenningen zelf komen daarna.',
  'opening.giver': 'Gever',
  'opening.row': ({ n }: { n: number }) => `Bijdrage ${n}`,
  'opening.name': 'Naam van de bijdrage',
  'opening.form': 'Soort',
  'opening.earmark': 'Doel',
  'opening.free': 'Vrij te besteden',
  'opening.left': 'Nog op de bank',
  'opening.toCome': 'Nog te ontvangen',
  'opening.owed': 'Hiervan terug te betalen',
  'opening.add': 'Bijdrage toevoegen',
  'opening.remove': ({ n }: { n: number }) => `Bijdrage ${n} weghalen`,
  'opening.fits': ({ amount }: { amount: string }) =>
    `De bijdragen zijn samen ${amount}: precies wat op de bank stond.`,
  'opening.more': ({ amount }: { amount: string }) => `Nog te verdelen: ${amount}.`,
  'opening.less': ({ amount }: { amount: string }) => `De bijdragen zijn samen ${amount} te veel.`,
  'opening.save': 'Leg de beginstand vast',
  'opening.saved': 'De beginstand is vastgelegd.',
  'opening.noGivers': 'Leg eerst de gevers vast',
  'opening.noGiversWhy':
    'Bij elke bijdrage hoort een gever. Leg die vast bij Gevers, of neem alles over uit een spreadsheet.',
  'opening.there': ({ day }: { day: string }) => `Zo begonnen de boeken, aan het eind van ${day}.`,
  'opening.reverse': 'Draai de beginstand terug',
  'opening.reverseWhy': 'Alles gaat in één keer terug. Dat kan zolang er niets anders op is geboekt.',
  'opening.reversed': 'De beginstand is teruggedraaid.',
  'opening.reason': 'Reden',
  'opening.total': 'Samen',
};
