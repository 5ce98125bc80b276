/** The sentences of `buurtpot tally`. */
import { ruleIds } from '@shared/domain/voting/rules/registry';
import type { Language } from '@shared/i18n/language';

export interface TallyWords {
  readonly noFile: string;
  readonly twoFiles: string;
  readonly noRule: string;
  readonly unknownRule: (id: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noValue: (name: string) => string;
  readonly badView: (view: string) => string;
  readonly viewNotInFile: (view: string, voteType: string) => string;
  readonly viewNotForRule: (view: string, rule: string) => string;
  readonly badStep: (step: string) => string;
  readonly shortGroup: (group: string) => string;
  readonly unknownPlan: (id: string) => string;
  readonly unused: (name: string, rule: string) => string;
  readonly outcome: (chosen: number, all: number) => string;
  readonly money: (cost: string, budget: string) => string;
  readonly tie: (projects: string, preferred: string, levels: number) => string;
  readonly proved: string;
  readonly notProved: string;
  readonly columns: readonly [result: string, id: string, cost: string, votes: string, name: string];
  readonly won: string;
  readonly lost: string;
}

const ids = ruleIds.join(', ');

const dutch: TallyWords = {
  noFile: 'Noem een .pb-bestand om te tellen.',
  twoFiles: 'Noem één .pb-bestand tegelijk.',
  noRule: `Kies met --rule een telregel: ${ids}.`,
  unknownRule: (id) => `De telregel ‘${id}’ is niet bekend; kies uit: ${ids}.`,
  unknownOption: (name) => `De optie --${name} is niet bekend; zie buurtpot tally --help.`,
  noValue: (name) => `Bij de optie --${name} ontbreekt een waarde.`,
  badView: (view) => `Bij --view past ‘${view}’ niet; kies approval of points.`,
  viewNotInFile: (view, voteType) => `Dit bestand (${voteType}) heeft geen stemmen voor --view ${view}.`,
  viewNotForRule: (view, rule) => `De telregel ${rule} leest geen stemmen als ${view}.`,
  badStep: (step) => `Bij --step staat ‘${step}’; schrijf een bedrag boven nul, zoals 1 of 0.50.`,
  shortGroup: (group) => `Bij --group staat ‘${group}’; noem ten minste twee plannen met een komma ertussen.`,
  unknownPlan: (id) => `Het plan ‘${id}’ uit --group staat niet in het bestand.`,
  unused: (name, rule) => `Let op: --${name} verandert niets aan ${rule}.`,
  outcome: (chosen, all) => `${chosen} van ${all} plannen gekozen`,
  money: (cost, budget) => `${cost} van ${budget} besteed`,
  tie: (projects, preferred, levels) => `Gelijke stand: ${projects}; ${preferred} ging voor (${levels} keer)`,
  proved: 'Bewijs nagerekend: elk plan is precies betaald, en voor geen ander plan is er nog genoeg.',
  notProved: 'Het bewijs van gelijke delen klopt niet. Gebruik deze uitslag niet.',
  columns: ['Uitslag', 'Plan', 'Kosten', 'Stemmen', 'Naam'],
  won: 'gekozen',
  lost: 'niet gekozen',
};

const english: TallyWords = {
  noFile: 'Name a .pb file to count.',
  twoFiles: 'Name one .pb file at a time.',
  noRule: `Choose a counting rule with --rule: ${ids}.`,
  unknownRule: (id) => `The counting rule ‘${id}’ is not known; choose from: ${ids}.`,
  unknownOption: (name) => `The option --${name} is not known; see buurtpot tally --help.`,
  noValue: (name) => `The option --${name} needs a value.`,
  badView: (view) => `The option --view cannot be ‘${view}’; choose approval or points.`,
  viewNotInFile: (view, voteType) => `This file (${voteType}) has no ballots for --view ${view}.`,
  viewNotForRule: (view, rule) => `The counting rule ${rule} does not read ballots as ${view}.`,
  badStep: (step) => `The option --step says ‘${step}’; write an amount above zero, such as 1 or 0.50.`,
  shortGroup: (group) =>
    `The option --group says ‘${group}’; name two plans at least with a comma between them.`,
  unknownPlan: (id) => `The plan ‘${id}’ of --group is not in the file.`,
  unused: (name, rule) => `Note: --${name} changes nothing for ${rule}.`,
  outcome: (chosen, all) => `${chosen} of ${all} plans chosen`,
  money: (cost, budget) => `${cost} of ${budget} spent`,
  tie: (projects, preferred, levels) => `Tie: ${projects}; ${preferred} went first (${levels} times)`,
  proved: 'Proof checked: each plan is paid exactly, and for no other plan there is enough left.',
  notProved: 'The proof of equal shares does not hold. Do not use this result.',
  columns: ['Result', 'Plan', 'Cost', 'Votes', 'Name'],
  won: 'chosen',
  lost: 'not chosen',
};

export const tallyWords: Readonly<Record<Language, TallyWords>> = { nl: dutch, en: english };

export const tallyHelp: Readonly<Record<Language, string>> = {
  nl: [
    'Telt de stemmen in een Pabulib-bestand, exact, met één telregel.',
    `  --rule ID              ${ids}`,
    '  --view VIEW            approval: elk genoemd plan telt gelijk; points: de punten of de plaats tellen.',
    '                         Zonder keuze: zoals de kiezers stemden.',
    '  --step N               stap per stem in hele munten bij gelijke delen; zonder keuze 1.',
    '  --fund-without-votes   geeft geld dat over is ook aan plannen zonder stemmen, zoals sommige andere programma’s.',
    '                         Een officiële telling doet dat niet, en deze opdracht zonder de optie ook niet.',
    '  --group A,B            plannen waarvan er hoogstens één door kan gaan; mag vaker (greedy-exclusive).',
    '  --explain              zegt er bij elk plan bij waarom het wel of niet gekozen is, en bij gelijke delen of het bewijs klopt.',
    '  --json                 alleen winners (op volgorde), totalCost en budget. Met --explain ook wat elk plan krijgt,',
    '                         gelijke standen, de stappen, het waarom en het bewijs; bedragen als tekst, breuken zoals ze zijn.',
    'Bij een gelijke stand gaat het goedkoopste plan voor, dan meer stemmen, dan het nummer op alfabet.',
  ].join('\n'),
  en: [
    'Counts the ballots of a Pabulib file, exactly, by one counting rule.',
    `  --rule ID              ${ids}`,
    '  --view VIEW            approval: every named plan counts alike; points: the points or the place count.',
    '                         Without it: as the voters were asked.',
    '  --step N               step per ballot for equal shares, in whole units of money; 1 without it.',
    '  --fund-without-votes   gives money that is left to plans without any vote too, as some other programs do.',
    '                         An official count does not, and neither does this command without the option.',
    '  --group A,B            plans of which one at most can go ahead; may be repeated (greedy-exclusive).',
    '  --explain              also says for each plan why it was chosen or not, and whether the proof of equal shares holds.',
    '  --json                 only winners (in order of selection), totalCost and budget. With --explain also what each',
    '                         plan gets, ties, steps, the reasons and the proof; amounts as text, fractions as they are.',
    'In a tie the cheaper plan goes first, then the one with more votes, then the id in code-point order.',
  ].join('\n'),
};
