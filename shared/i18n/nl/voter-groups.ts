/** The result for groups of voters, in Dutch. */

export const voterGroups = {
  'voterGroups.title': 'De uitslag per groep kiezers',
  'voterGroups.intro': (p: { least: number }) =>
    `Het bestand zegt iets over de kiezers. Groepen van minder dan ${p.least} kiezers staan samen.`,
  'voterGroups.age': 'Leeftijd',
  'voterGroups.sex': 'Geslacht',
  'voterGroups.voting_method': 'Manier van stemmen',
  'voterGroups.district': 'Stadsdeel',
  'voterGroups.neighborhood': 'Buurt',
  'voterGroups.education': 'Opleiding',
  'voterGroups.picture': (p: { column: string }) => `${p.column}: kiezers met een gekozen plan`,
  'voterGroups.figures': (p: { column: string }) => `${p.column}: de uitslag per groep`,
  'voterGroups.line': 'Welk deel van elke groep minstens één gekozen plan op het biljet heeft.',
  'voterGroups.with': 'Met een gekozen plan',
  'voterGroups.voters': 'Kiezers',
  'voterGroups.others': 'Kleine groepen samen',
};
