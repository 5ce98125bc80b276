/** Words about taking over what a spreadsheet holds: what can be wrong with it, and which column is what. */
import type { SheetField, SheetIssueCode } from '../../domain/funds/opening-sheet';
import type { SheetProblems } from '../../formats/sheet';
import type { WordsFor } from '../like';

const problems = {
  'sheet.quoteNotClosed': ({ line }) =>
    `Regel ${line}: een aanhalingsteken (") gaat open en niet dicht. Verbeter dat en kies het bestand opnieuw.`,
  'sheet.textAfterQuote': ({ line }) =>
    `Regel ${line}: er staat tekst achter een aanhalingsteken ("). Verbeter dat en kies het bestand opnieuw.`,
  'sheet.tooManyCells': ({ line, columns }) =>
    `Regel ${line} heeft meer vakken dan de ${columns} kolommen bovenaan. Verbeter dat en kies het bestand opnieuw.`,
  'sheet.noLines': 'Er staan geen regels onder de kolomnamen. Kies een ander bestand.',
  'sheet.tooManyLines': ({ limit }) =>
    `Dit bestand heeft meer dan ${limit} regels. Haal weg wat niet mee moet.`,
} satisfies WordsFor<SheetProblems>;

const fields = {
  'openingSheet.field.giver': 'Gever',
  'openingSheet.field.giverKind': 'Soort gever',
  'openingSheet.field.title': 'Naam van de bijdrage',
  'openingSheet.field.form': 'Soort bijdrage',
  'openingSheet.field.earmark': 'Doel',
  'openingSheet.field.left': 'Nog op de bank',
  'openingSheet.field.toCome': 'Nog te ontvangen',
  'openingSheet.field.owed': 'Terug te betalen',
} satisfies Record<`openingSheet.field.${SheetField}`, string>;

/** How the field may look. */
const helps = {
  'openingSheet.help.giver': 'Dit veld moet er zijn.',
  'openingSheet.help.giverKind': 'Zonder kolom kijkt Buurtpot naar de naam.',
  'openingSheet.help.title': 'Zonder kolom krijgt de bijdrage de naam van de gever.',
  'openingSheet.help.form': 'Gift, subsidie, lening of participatie. Zonder kolom: gift.',
  'openingSheet.help.earmark': 'Een thema, een gebied of een initiatief. Zonder kolom: vrij.',
  'openingSheet.help.left': 'Wat van dit geld nog over is.',
  'openingSheet.help.toCome': 'Wat beloofd is en nog moet komen.',
  'openingSheet.help.owed': 'Alleen bij een lening of participatie.',
} satisfies Record<`openingSheet.help.${SheetField}`, string>;

type About = { readonly line: number; readonly field: string; readonly text: string };

const issues = {
  'openingSheet.issue.missing': (p: About) => `Regel ${p.line}: ‘${p.field}’ is leeg. Vul het in.`,
  'openingSheet.issue.tooLong': (p: About) => `Regel ${p.line}: ‘${p.field}’ is te lang. Maak het korter.`,
  'openingSheet.issue.notAnAmount': (p: About) =>
    `Regel ${p.line}: ‘${p.text}’ bij ‘${p.field}’ is geen bedrag. Schrijf het als 1.234,56.`,
  'openingSheet.issue.negative': (p: About) =>
    `Regel ${p.line}: ‘${p.field}’ is minder dan nul (${p.text}). Dat kan hier niet.`,
  'openingSheet.issue.notALoan': (p: About) =>
    `Regel ${p.line}: ‘${p.field}’ hoort alleen bij een lening of participatie. Pas de soort aan, of haal het weg.`,
  'openingSheet.issue.unknownKind': (p: About) =>
    `Regel ${p.line}: ‘${p.text}’ is geen soort gever. Kies overheid, stichting, bedrijf, vereniging, persoon of anders.`,
  'openingSheet.issue.unknownForm': (p: About) =>
    `Regel ${p.line}: ‘${p.text}’ is geen soort bijdrage. Kies gift, subsidie, lening of participatie.`,
  'openingSheet.issue.unknownEarmark': (p: About) =>
    `Regel ${p.line}: ‘${p.text}’ is geen thema, gebied of initiatief van dit fonds. Leg het eerst vast, of neem deze kolom niet over.`,
} satisfies Record<`openingSheet.issue.${SheetIssueCode}`, (p: About) => string>;

export const openingSheet = {
  ...problems,
  ...fields,
  ...helps,
  ...issues,
  'openingSheet.title': 'Overnemen uit een spreadsheet',
  'openingSheet.intro':
    'Hield u het geld bij in Excel of een ander rekenblad? Bewaar het blad als CSV en zet het hier neer.',
  'openingSheet.file': 'Rekenblad als CSV',
  'openingSheet.fileWhy': 'Eén regel per bijdrage, met kolomnamen bovenaan. Er wordt nog niets geboekt.',
  'openingSheet.reading': 'Rekenblad lezen',
  'openingSheet.columns': 'Welke kolom is wat?',
  'openingSheet.columnsWhy': (p: { name: string }) => `Buurtpot las ‘${p.name}’. Kijk of dit klopt.`,
  'openingSheet.none': 'Niet overnemen',
  'openingSheet.column': (p: { n: number }) => `Kolom ${p.n}`,
  'openingSheet.example': (p: { text: string }) => `Bijvoorbeeld: ${p.text}`,
  'openingSheet.lines': 'Dit wordt het',
  'openingSheet.line': 'Regel',
  'openingSheet.newGiver': (p: { name: string }) => `${p.name} (nieuwe gever)`,
  'openingSheet.total': 'Samen',
  'openingSheet.issues': (p: { n: number }) =>
    p.n === 1 ? 'Eén ding kan niet mee' : `${p.n} dingen kunnen niet mee`,
  'openingSheet.issuesWhat':
    'Verbeter dit in het rekenblad en kies het bestand opnieuw. Of wijs een andere kolom aan.',
  'openingSheet.moreIssues': (p: { n: number }) => `En nog ${p.n}.`,
  'openingSheet.leftOut': (p: { lines: string }) =>
    `Zonder bedrag, of zelf een totaal; niet overgenomen: regel ${p.lines}.`,
  'openingSheet.nothing':
    'Er is nog geen regel om over te nemen. Wijs de kolommen met de gever en een bedrag aan.',
  'openingSheet.tooMany': (p: { limit: number }) =>
    `Meer dan ${p.limit} bijdragen gaan niet in één keer. Voeg kleine giften samen tot één regel.`,
  'openingSheet.take': (p: { n: number }) =>
    p.n === 1 ? 'Zet deze regel in het formulier' : `Zet deze ${p.n} regels in het formulier`,
  'openingSheet.other': 'Ander bestand',
  'openingSheet.taken': (p: { n: number }) =>
    p.n === 1 ? 'Er staat 1 regel in het formulier.' : `Er staan ${p.n} regels in het formulier.`,
  'openingSheet.takenWhat': 'Kijk ze na, vul de bank in en leg de beginstand vast.',
};
