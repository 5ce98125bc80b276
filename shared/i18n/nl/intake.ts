/** What is wrong with a file before it is read: where, what, and what to do. */
import type { ContentKind } from '../../formats/intake/content';
import type { IntakeProblem, IntakeProblems } from '../../formats/intake/problem';
import type { FilePurpose } from '../../ipc/file-purposes';
import type { WordsFor } from '../like';

const LOOKS_LIKE: Readonly<Record<ContentKind, string>> = {
  backup: 'een reservekopie van Buurtpot',
  pabulib: 'een stembestand',
  xml: 'een XML-bestand',
  json: 'een JSON-bestand',
  html: 'een webpagina',
  svg: 'een tekening (SVG)',
  text: 'een tekstbestand',
  zip: 'een zip-bestand',
  gzip: 'een ingepakt bestand (gzip)',
  archive: 'een ingepakt bestand',
  office: 'een document of rekenblad',
  pdf: 'een PDF',
  png: 'een afbeelding (PNG)',
  jpeg: 'een foto (JPEG)',
  webp: 'een foto (WebP)',
  picture: 'een foto van een soort die hier niet past',
  program: 'een programma',
  unknown: 'een bestand van een onbekende soort',
};

const EXPECTED: Readonly<Record<FilePurpose, string>> = {
  pabulib: 'een stembestand (.pb)',
  backup: 'een reservekopie (.buurtpot)',
  export: 'een export van Buurtpot (.zip)',
  photo: 'een foto (JPEG, PNG of WebP)',
  statement: 'een bankafschrift (CAMT, MT940 of CSV)',
  table: 'een tabel (.csv)',
  sheet: 'een rekenblad, bewaard als CSV',
  image: 'een afbeelding (PNG of SVG)',
  report: 'een verslag van de app (.json of .txt)',
  audit: 'een auditbestand (.xaf)',
  payment: 'een betaalbestand (.xml)',
  draw: 'een loting (.json)',
  recount: 'een hertelbestand (.html)',
  ballotPage: 'een stempagina',
};

const inFile = (entry: string): string => `‘${entry}’ in dit bestand`;

const problems = {
  'intake.empty': 'Dit bestand is leeg. Kies een ander bestand.',
  'intake.notReadable':
    'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kijk of het nog bestaat en of u het mag openen.',
  'intake.tooLarge': ({ megabytes, limit }: IntakeProblems['intake.tooLarge']) =>
    `Dit bestand is ${megabytes} MB groot, en dat is te groot. Kies een bestand van hoogstens ${limit} MB.`,
  'intake.otherKind': ({ expected, found }: IntakeProblems['intake.otherKind']) =>
    `Dit lijkt ${LOOKS_LIKE[found]}. Kies hier ${EXPECTED[expected]}.`,
  'intake.tookTooLong': ({ seconds }: IntakeProblems['intake.tookTooLong']) =>
    `Het lezen duurde langer dan ${seconds} seconden en is gestopt. Er is niets veranderd. Kies een kleiner bestand.`,
  'intake.damaged': ({ entry }: IntakeProblems['intake.damaged']) =>
    entry === null
      ? 'Dit bestand is beschadigd of niet heel. Haal het opnieuw op en kies het nog eens.'
      : `${inFile(entry)} is beschadigd. Haal het bestand opnieuw op en kies het nog eens.`,
  'intake.unpacksTooLarge': ({ limit }: IntakeProblems['intake.unpacksTooLarge']) =>
    `Dit bestand is uitgepakt groter dan ${limit} MB. Kies een kleiner bestand.`,
  'intake.bomb': ({ ratio }: IntakeProblems['intake.bomb']) =>
    `Dit bestand wordt bij het uitpakken meer dan ${ratio} keer zo groot. Vertrouw het niet en gooi het weg.`,
  'intake.tooManyEntries': ({ limit }: IntakeProblems['intake.tooManyEntries']) =>
    `In deze zip zitten meer dan ${limit} bestanden. Kijk of u het goede bestand koos.`,
  'intake.unsafeName': ({ entry }: IntakeProblems['intake.unsafeName']) =>
    `${inFile(entry)} heeft een onveilige naam. Gebruik deze zip niet.`,
  'intake.nameTwice': ({ entry }: IntakeProblems['intake.nameTwice']) =>
    `${inFile(entry)} staat er twee keer in. Gebruik deze zip niet.`,
  'intake.linkInside': ({ entry }: IntakeProblems['intake.linkInside']) =>
    `${inFile(entry)} is een verwijzing naar een andere plek. Gebruik deze zip niet.`,
  'intake.encrypted': ({ entry }: IntakeProblems['intake.encrypted']) =>
    `${inFile(entry)} is met een wachtwoord gesloten. Vraag een zip zonder wachtwoord.`,
  'intake.zipInside': ({ entry }: IntakeProblems['intake.zipInside']) =>
    `${inFile(entry)} is zelf ook ingepakt. Pak de zip eerst uit en kies wat erin zit.`,
  'intake.nulInText': ({ line }: IntakeProblems['intake.nulInText']) =>
    `Regel ${line}: hier staat een teken dat niet in een tekst hoort. Bewaar het bestand opnieuw als tekst.`,
  'intake.encodingUnsure': ({ line }: IntakeProblems['intake.encodingUnsure']) =>
    `Regel ${line}: hier staat een teken dat niet in UTF-8 is. Bewaar het bestand opnieuw als UTF-8.`,
  'intake.notText': ({ line }: IntakeProblems['intake.notText']) =>
    `Regel ${line}: hier staat een teken dat niet te lezen is. Bewaar het bestand opnieuw als UTF-8.`,
  'intake.encodingUnknown': ({ encoding }: IntakeProblems['intake.encodingUnknown']) =>
    `Dit bestand is geschreven in ‘${encoding}’, en dat kan Buurtpot niet lezen. Vraag een bestand in UTF-8.`,
  'intake.doctype': ({ line }: IntakeProblems['intake.doctype']) =>
    `Regel ${line}: hier staat een DOCTYPE of ENTITY. Dat hoort niet in dit bestand. Vertrouw het niet.`,
  'intake.tooDeep': ({ line, limit }: IntakeProblems['intake.tooDeep']) =>
    `Regel ${line}: hier staan meer dan ${limit} delen in elkaar. Kijk of u het goede bestand koos.`,
  'intake.notXml': ({ line }: IntakeProblems['intake.notXml']) =>
    `Regel ${line}: hier is het XML-bestand niet heel. Haal het opnieuw op en kies het nog eens.`,
  'intake.pictureTooLarge': ({ megapixels, limit }: IntakeProblems['intake.pictureTooLarge']) =>
    `Deze foto heeft ${megapixels} miljoen punten, en dat is te veel. Kies een foto van hoogstens ${limit} miljoen.`,
  'intake.notAPicture': 'Deze foto is beschadigd of niet heel. Kies een andere foto.',
} satisfies WordsFor<IntakeProblems>;

export const intake = {
  ...problems,
  'intake.unsureTitle': 'Lezen de accenten goed?',
  'intake.unsureWhy': ({ lines }: { readonly lines: number }) =>
    `Dit bestand is niet in UTF-8. Zo lezen ${lines === 1 ? 'de regel' : 'de eerste regels'} met een accent als Windows-tekst:`,
  'intake.unsureMore': ({ n }: { readonly n: number }) =>
    n === 1 ? 'En nog 1 regel.' : `En nog ${n} regels.`,
  'intake.unsureYes': 'Ja, zo klopt het',
  'intake.unsureNo': 'Nee, ander bestand',
  'intake.line': ({ line }: { readonly line: number }) => `Regel ${line}`,
  'intake.loading': 'Het bestand wordt opgehaald',
};

/** For words that hold these: `sayIntake(problem)`. */
export function sayIntake({ code, params }: IntakeProblem): string {
  const words: string | ((params: never) => string) = problems[code];
  return typeof words === 'string' ? words : words(params as never);
}
