/** The ballot as a sheet to print. */
export const paper = {
  'paper.title': 'Stembiljet op papier',
  'paper.open': 'Stembiljet printen',
  'paper.intro': 'Print er zoveel als er kiezers zijn. Alle biljetten zijn gelijk.',
  'paper.draft': 'De ronde is nog niet open. Print de biljetten pas als de regels vastliggen.',
  'paper.large': 'Grote letters',
  'paper.largeHelp': 'Print dan alle biljetten zo. Anders ziet een teller wie grote letters vroeg.',
  'paper.of': (p: { name: string }) => `Stembiljet: ${p.name}`,
  'paper.file': (p: { number: number }) => `stembiljet-ronde-${p.number}`,
  'paper.secret': 'Uw stem is geheim. Zet geen naam op dit papier.',
  'paper.line': (p: { initiative: string; cost: string }) => `${p.initiative}, ${p.cost}`,
  'paper.place': 'plaats',
  'paper.points': 'punten',
  'paper.mark': 'cijfer',
  'paper.blank': 'Wilt u niet kiezen? Lever het biljet dan leeg in. Dat telt als blanco.',
  'paper.spoiled': 'Houd u aan de grens. Een biljet met te veel erop telt niet mee.',
  'paper.teller': 'Nummer, voor de teller: ............',
};
