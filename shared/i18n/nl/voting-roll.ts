/** The roll of a round: reading it, ticking who got a code or a paper, printing it, in Dutch. */
import type { RollRefusals } from '../../domain/voting/refusals';
import type { RollIssueCode } from '../../domain/voting/roll/roll-sheet';
import { formatNumber } from '../format';
import type { WordsFor } from '../like';

const refusals = {
  'voting.noRoll': 'Dit kiesregister is er niet meer. Open het scherm opnieuw.',
  'voting.rollIsThere': 'Er is al een kiesregister. Haal het eerst weg, en probeer het dan opnieuw.',
  'voting.rollForResidents': 'Een kiesregister hoort bij een ronde waarin bewoners stemmen.',
  'voting.voterTwice': (p: RollRefusals['voting.voterTwice']) => `‘${p.name}’ staat er twee keer in.`,
  'voting.voterTicked': 'Hier staat al een vinkje. Deze kiezer kreeg al een code of biljet.',
  'voting.voterNotTicked': 'Hier staat geen vinkje meer.',
} satisfies WordsFor<RollRefusals>;

type Line = { readonly line: number; readonly field: string; readonly text: string };

const issues = {
  'roll.issue.missing': (p: Line) => `Regel ${p.line}: bij ‘${p.field}’ staat niets.`,
  'roll.issue.tooLong': (p: Line) => `Regel ${p.line}: ‘${p.text}…’ is te lang als naam.`,
  'roll.issue.twice': (p: Line) =>
    `Regel ${p.line}: ‘${p.text}’ staat er al. Zijn het twee mensen? Zet er iets achter.`,
  'roll.issue.notADay': (p: Line) =>
    `Regel ${p.line}: ‘${p.text}’ is geen geboortedatum. Schrijf 4-12-1990, of alleen het jaar.`,
  'roll.issue.notAPostcode': (p: Line) => `Regel ${p.line}: ‘${p.text}’ is geen postcode.`,
  'roll.issue.unsure': (p: Line) =>
    `Regel ${p.line}: ‘${p.text}’ zegt te weinig. Vul bij ‘${p.field}’ alles in.`,
} satisfies Record<`roll.issue.${RollIssueCode}`, (p: Line) => string>;

const people = (n: number) => (n === 1 ? '1 kiezer' : `${formatNumber(n)} kiezers`);

export const votingRoll = {
  ...refusals,
  ...issues,
  'roll.title': 'Kiesregister',
  'roll.intro': 'De lijst van wie mag stemmen. De app bewaart er alleen namen van.',
  'roll.gone': 'Van deze ronde is geen kiesregister.',
  'roll.goneWhy': 'Het wordt ingelezen voordat de ronde opengaat. Na het besluit gaat het weg.',
  'roll.panel': 'In deze ronde stemt het panel. Daar hoort geen kiesregister bij.',
  'roll.file': 'Rekenblad met de kiezers',
  'roll.fileWhy': 'Bewaar het als CSV. De eerste regel zegt wat er in elke kolom staat.',
  'roll.reading': 'Het rekenblad wordt gelezen',
  'roll.nameColumns': 'Welke kolommen zeggen wie het is?',
  'roll.nameWhy': 'Een naam of een nummer. Meer kolommen komen achter elkaar te staan.',
  'roll.bornColumn': 'In welke kolom staat de geboortedatum of het geboortejaar?',
  'roll.postcodeColumn': 'In welke kolom staat de postcode?',
  'roll.column': (p: { n: number }) => `Kolom ${p.n}`,
  'roll.ageCounts': (p: { day: string }) => `De leeftijd op ${p.day} telt.`,
  'roll.needsDay': 'De ronde vraagt een leeftijd, maar noemt geen dag. Vul die eerst in bij de ronde.',
  'roll.everybody': 'De ronde vraagt geen leeftijd of postcode. Iedereen in het rekenblad mag stemmen.',
  'roll.field.name': 'naam',
  'roll.field.born': 'geboren',
  'roll.field.postcode': 'postcode',
  'roll.issues': (p: { n: number }) =>
    p.n === 1 ? '1 regel klopt niet' : `${formatNumber(p.n)} regels kloppen niet`,
  'roll.issuesWhat': 'Verbeter dit in het rekenblad en lees het opnieuw in.',
  'roll.issuesMore': (p: { n: number }) => `En nog ${formatNumber(p.n)}.`,
  'roll.may': (p: { n: number }) => `${people(p.n)} ${p.n === 1 ? 'mag' : 'mogen'} stemmen.`,
  'roll.mayNot': (p: { n: number }) => `Mag niet stemmen (${formatNumber(p.n)})`,
  'roll.mayNotNote': 'Wie niet mag stemmen, wordt niet bewaard.',
  'roll.line': 'Regel',
  'roll.name': 'Naam',
  'roll.why': 'Waarom niet',
  'roll.why.tooYoung': 'te jong',
  'roll.why.tooOld': 'te oud',
  'roll.why.elsewhere': 'andere postcode',
  'roll.save': 'Kiesregister bewaren',
  'roll.otherFile': 'Ander bestand',
  'roll.saved': 'Het kiesregister is bewaard.',
  'roll.count': (p: { n: number }) => `${people(p.n)} op de lijst`,
  'roll.nextOpen': 'Is de ronde open, dan zet u hier vinkjes op de avond zelf.',
  'roll.remove': 'Kiesregister weghalen',
  'roll.removeAsk': 'Het kiesregister weghalen?',
  'roll.removeMeans': 'Alle namen gaan weg. U kunt daarna een ander rekenblad inlezen.',
  'roll.removed': 'Het kiesregister is weg.',
  'roll.ticked': (p: { ticked: number; n: number }) =>
    `${formatNumber(p.ticked)} van ${people(p.n)} kreeg een code of biljet.`,
  'roll.tickWhy': 'Zet een vinkje als iemand een code of biljet krijgt. Het tijdstip wordt niet bewaard.',
  'roll.find': 'Zoek een kiezer',
  'roll.findNone': 'Niemand op de lijst heet zo.',
  'roll.state': 'Code of biljet',
  'roll.has': 'Gekregen',
  'roll.hasNot': 'Nog niet',
  'roll.tick': 'Vinkje zetten',
  'roll.tickOf': (p: { name: string }) => `Vinkje zetten bij ${p.name}`,
  'roll.untick': 'Vinkje weghalen',
  'roll.untickOf': (p: { name: string }) => `Vinkje weghalen bij ${p.name}`,
  'roll.act': 'Doen',
  'roll.read': 'Kiesregister inlezen',
  'roll.none': 'Er is geen lijst. Wie mag stemmen, controleert u dan zelf.',
  'roll.open': 'Kiesregister',
  'roll.print': 'Lijst printen',
  'roll.sheet': 'Lijst om af te vinken',
  'roll.sheetIntro': 'Voor wie liever op papier afvinkt. Vernietig de lijst na het besluit.',
  'roll.of': (p: { name: string }) => `Kiesregister van ${p.name}`,
  'roll.sheetAsk': 'Zet een kruisje als iemand een code of biljet krijgt. Schrijf er geen tijd bij.',
  'roll.sheetFile': (p: { number: number }) => `kiesregister-ronde-${p.number}`,
  'roll.regulation': 'Wie in het kiesregister staat, mag stemmen. Anderen niet.',
  'roll.formNote': 'Er is een kiesregister. Dat zegt hoeveel kiezers er zijn, en wie.',
};
