/** What is wrong with a `.pb` file: where, what, and what to do. */
import type { PabulibProblemCode, PabulibProblemOf } from '../../formats/pabulib/problem';
import { sayIntake } from './intake';

/** One sentence maker for each code; a code without words does not compile. */
export type PabulibWords = {
  readonly [Code in PabulibProblemCode as `pabulib.${Code}`]: (problem: PabulibProblemOf<Code>) => string;
};

const sections = {
  META: 'META (gegevens van de stemming)',
  PROJECTS: 'PROJECTS (plannen)',
  VOTES: 'VOTES (stemmen)',
};

const at = (line: number | null): string => (line === null ? 'In het bestand: ' : `Regel ${line}: `);
const field = (name: string | null): string => (name === null ? '' : `bij ‘${name}’ `);
const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const pabulib: PabulibWords = {
  'pabulib.file': ({ problem }) => sayIntake(problem),
  'pabulib.empty': () => 'Het bestand is leeg. Kies een ander bestand.',
  'pabulib.lineTooLong': ({ line }) =>
    `${at(line)}deze regel is te lang voor een stembestand. Kijk of u het goede bestand koos.`,
  'pabulib.quoteNotClosed': ({ line }) =>
    `${at(line)}hier begint een aanhalingsteken dat nergens eindigt. Zet er een teken " achter.`,
  'pabulib.textAfterQuote': ({ line }) =>
    `${at(line)}na een aanhalingsteken staat nog tekst. Zet een teken " in een tekst dubbel.`,
  'pabulib.sectionExpected': ({ line, expected, found }) =>
    `${at(line)}hier hoort het deel ${sections[expected]} te beginnen, maar er staat ‘${found}’. Kijk of dit een .pb-bestand is.`,
  'pabulib.sectionMissing': ({ section }) =>
    `Het deel ${sections[section]} ontbreekt. Voeg het toe aan het bestand.`,
  'pabulib.headerMissing': ({ section }) =>
    `In het deel ${sections[section]} ontbreken de namen van de kolommen. Zet ze op de eerste regel.`,
  'pabulib.columnMissing': ({ line, section, column }) =>
    `${at(line)}in het deel ${sections[section]} ontbreekt de kolom ‘${column}’. Voeg die kolom toe.`,
  'pabulib.columnTwice': ({ line, column }) =>
    `${at(line)}de kolom ‘${column}’ staat er twee keer. Haal er één weg.`,
  'pabulib.rowTooLong': ({ line, cells, columns }) =>
    `${at(line)}hier staan ${cells} vakken, maar er zijn ${columns} kolommen. Zet tekst met een puntkomma tussen aanhalingstekens.`,
  'pabulib.tooManyRows': ({ line, section, limit }) =>
    `${at(line)}het deel ${sections[section]} heeft meer dan ${limit} regels. Kijk of u het goede bestand koos.`,
  'pabulib.keyMissing': ({ key }) =>
    `In het deel ${sections.META} ontbreekt ‘${key}’. Voeg een regel toe met ‘${key};’ en de waarde.`,
  'pabulib.keyTwice': ({ line, key, firstLine }) =>
    `${at(line)}‘${key}’ stond al op regel ${firstLine}. Haal één van de twee weg.`,
  'pabulib.notAnAmount': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}staat ‘${text}’, en dat is geen bedrag. Schrijf een bedrag zoals 1250 of 1250.50.`,
  'pabulib.notACount': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}staat ‘${text}’, en dat is geen aantal. Schrijf een heel getal zoals 84.`,
  'pabulib.voteTypeUnknown': ({ line, text }) =>
    `${at(line)}de manier van stemmen ‘${text}’ is niet bekend. Kies approval, choose-1, ordinal, cumulative of scoring.`,
  'pabulib.projectCountDiffers': ({ line, said, found }) =>
    `${at(line)}het bestand noemt ${said} plannen, maar er staan er ${found}. Kijk of er regels ontbreken.`,
  'pabulib.voteCountDiffers': ({ line, said, found }) =>
    `${at(line)}het bestand noemt ${said} stemmen, maar er staan er ${found}. Kijk of er regels ontbreken.`,
  'pabulib.idEmpty': ({ line, field: name }) =>
    `${at(line)}${field(name)}staat niets. Vul een nummer of naam in.`,
  'pabulib.projectTwice': ({ line, id, firstLine }) =>
    `${at(line)}plan ‘${id}’ stond al op regel ${firstLine}. Geef elk plan een eigen nummer.`,
  'pabulib.voterTwice': ({ line, id, firstLine }) =>
    `${at(line)}kiezer ‘${id}’ stemde al op regel ${firstLine}. Laat één stem per kiezer staan.`,
  'pabulib.unknownProject': ({ line, id }) =>
    `${at(line)}de stem noemt plan ‘${id}’, maar dat staat niet bij de plannen. Verbeter het nummer.`,
  'pabulib.turnsText': ({ line, field: name }) =>
    `${at(line)}${field(name)}staat een onzichtbaar teken dat tekst omdraait. Typ deze naam opnieuw.`,
  'pabulib.listItemEmpty': ({ line, field: name }) =>
    `${at(line)}${field(name)}staan twee komma’s zonder iets ertussen. Haal de komma weg.`,
  'pabulib.pointsCountDiffers': ({ line, votes, points }) =>
    `${at(line)}er zijn ${votes} plannen gekozen, maar ${points} keer punten gegeven. Geef elk plan punten.`,
  'pabulib.pointsNotWhole': ({ line, text }) =>
    `${at(line)}bij de punten staat ‘${text}’. Schrijf hele punten, zoals 3.`,
  'pabulib.keyNotUnderstood': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}staat ‘${text}’. Dat is niet te lezen en telt niet mee.`,
  'pabulib.costAboveBudget': ({ line, id }) =>
    `${at(line)}plan ‘${id}’ kost meer dan er geld is. Het plan kan niet winnen.`,
  'pabulib.votesColumnDiffers': ({ line, id, said, counted }) =>
    `${at(line)}het bestand geeft plan ‘${id}’ ${said} stemmen, maar er zijn er ${counted}. De stemmen zelf tellen.`,
  'pabulib.choiceTwice': ({ line, id }) =>
    `${at(line)}plan ‘${id}’ staat twee keer op deze stem. Het telt één keer.`,
  'pabulib.ballotEmpty': ({ line }) =>
    `${at(line)}deze stem is blanco. De stem telt wel mee voor de opkomst.`,
  'pabulib.ballotTooShort': ({ line, choices, limit }) =>
    `${at(line)}op deze stem staan ${choices} plannen; er moeten er ${limit} zijn. De stem telt toch mee.`,
  'pabulib.ballotTooLong': ({ line, choices, limit }) =>
    `${at(line)}op deze stem staan ${choices} plannen; er mogen er ${limit} zijn. De stem telt toch mee.`,
  'pabulib.ballotTooDear': ({ line, overByCents }) =>
    `${at(line)}de plannen op deze stem kosten samen ${euros(overByCents)} te veel. De stem telt toch mee.`,
  'pabulib.ballotTooCheap': ({ line, shortByCents }) =>
    `${at(line)}de plannen op deze stem kosten samen ${euros(shortByCents)} te weinig. De stem telt toch mee.`,
  'pabulib.pointsBelowLimit': ({ line, points, limit }) =>
    `${at(line)}op deze stem staan ${points} punten; het moeten er ten minste ${limit} zijn. De stem telt toch mee.`,
  'pabulib.pointsAboveLimit': ({ line, points, limit }) =>
    `${at(line)}op deze stem staan ${points} punten; er mogen er ${limit} zijn. De stem telt toch mee.`,
  'pabulib.pointsNegative': ({ line }) =>
    `${at(line)}op deze stem staan punten onder nul. Die tellen als nul.`,
};
