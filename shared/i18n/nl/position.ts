/** Words for where the money stands: the position, the entries behind a figure, and one account. */

export const position = {
  'position.title': 'Stand van het geld',
  'position.intro':
    'Wat is binnen, waar zit het, en wat is nog vrij? Kies een bedrag om de boekingen te zien.',
  'position.day': 'Stand op',
  'position.dayHelp': 'Kies een dag. Boekingen van daarna tellen dan niet mee.',
  'position.by': 'Per',
  'position.by.source': 'Bijdrage',
  'position.by.giver': 'Gever',
  'position.by.earmark': 'Oormerk',
  'position.by.round': 'Ronde',
  'position.by.initiative': 'Initiatief',
  'position.table': ({ by, day }: { by: string; day: string }) => `Stand per ${by.toLowerCase()} op ${day}`,
  'position.toPay': 'Nog te betalen',
  'position.source': 'Bijdrage',
  'position.all': 'Het hele fonds',
  'position.gone': 'Niet meer bekend',
  'position.forTheme': ({ theme }: { theme: string }) => `Thema: ${theme}`,
  'position.forArea': ({ area }: { area: string }) => `Buurt: ${area}`,
  'position.forInitiative': ({ initiative }: { initiative: string }) => `Initiatief: ${initiative}`,
  'position.emptyTitle': 'Nog geen geld in beeld',
  'position.emptyWhy': 'Zodra u een bijdrage vastlegt, ziet u hier waar elke euro is.',
  'position.nothingThen': 'Op deze dag was er nog niets geboekt.',
  'position.check': ({ bank }: { bank: string }) =>
    `Op de bank hoort ${bank} te staan: vrij, gereserveerd, en toegekend maar nog niet betaald.`,
  'position.seeFigure': ({ figure, amount, name }: { figure: string; amount: string; name: string }) =>
    `${amount}, ${figure}: ${name}`,

  'position.seeEntries': ({ figure }: { figure: string }) => `Boekingen van ${figure.toLowerCase()}`,
  'position.figureTitle': ({ figure, name }: { figure: string; name: string }) => `${figure}: ${name}`,
  'position.figureIntro': ({ day }: { day: string }) =>
    `Deze boekingen tot en met ${day} maken samen het bedrag.`,
  'position.figureCount': ({ n }: { n: number }) => (n === 1 ? '1 boeking' : `${n} boekingen`),
  'position.figureNone': 'Er zijn geen boekingen achter dit bedrag.',
  'position.figureUnknown': 'Dit bedrag kent Buurtpot niet.',

  'position.flowTitle': 'Waar het geld vandaan komt en heen gaat',
  'position.flowYear': 'Over',
  'position.flowAllYears': 'Alle jaren',
  'position.flowPot': 'De pot',
  'position.flowFrom': 'Vandaan',
  'position.flowTo': 'Heen',
  'position.flowOpening': 'Stond er al',
  'position.flowClosing': 'Staat er nog',
  'position.flowShort': 'Tekort op de bank',
  'position.flowOthers': 'Anderen samen',
  'position.flowInterest': 'Rente',
  'position.flowSummary': (p: { came: string; went: string; closing: string }) =>
    `Er kwam ${p.came} binnen en er ging ${p.went} uit. Op de bank bleef ${p.closing}.`,
  'position.flowNone': 'In deze tijd bewoog er geen geld op de bank.',

  'position.promised': 'Toegezegd, nog te komen',
  'position.timeTitle': 'Het geld door de tijd',
  'position.timeOf': 'Toon',
  'position.timeSummary': (p: { free: string; toPay: string; reserved: string }) =>
    `Nu is ${p.free} vrij, ${p.reserved} gereserveerd, en ${p.toPay} toegekend en nog te betalen.`,
  'position.timeAhead': ({ months }: { months: number }) =>
    `Lichter getekend: ${months === 1 ? 'de maand die komt' : `de ${months} maanden die komen`}. Elke termijn wordt dan op zijn dag betaald. Elk toegezegd deel komt op zijn dag.`,
  'position.timePlanned': ({ month }: { month: string }) => `${month} (gepland)`,
  'position.timeMonth': 'Eind van',
  'position.timeMinus': 'Vrij is in een van deze maanden onder nul. Dat staat in de tabel.',
} as const;
