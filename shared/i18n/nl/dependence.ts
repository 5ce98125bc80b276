/** Words about how much the fund leans on one giver. */

export const dependence = {
  'dependence.title': 'Leunt het fonds op één gever?',
  'dependence.intro': 'Wat er binnenkwam van wie. Leningen en natura tellen niet mee.',
  'dependence.period': 'Over welke tijd?',
  'dependence.years.1': 'Dit jaar',
  'dependence.years.3': 'Drie jaar',
  'dependence.years.5': 'Vijf jaar',
  'dependence.nothing': 'In deze tijd kwam er niets binnen.',
  'dependence.summary': (p: { giver: string; percent: number; total: string }) =>
    `${p.giver} gaf het meest: ${p.percent} procent van ${p.total}.`,
  'dependence.government': 'Overheid',
  'dependence.others': 'Anderen',
  'dependence.ruleTitle': (p: { percent: number }) =>
    `${p.percent} procent komt van de overheid: twee derde of meer`,
  'dependence.rule':
    'Bepaalt de overheid ook de regels voor het verdelen? Dan kan het fonds een bestuursorgaan zijn.',
  'dependence.ruleMeans':
    'Dat zei de Raad van State op 17 september 2014. Dan gelden redenen, termijnen en bezwaar.',
  'dependence.ruleNot': (p: { percent: number }) =>
    `${p.percent} procent komt van de overheid. Dat is minder dan twee derde.`,
};
