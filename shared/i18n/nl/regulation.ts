/** The regulation of a round as it is printed, in Dutch. */
import { formatNumber } from '../format';

export const regulation = {
  'regulation.title': 'Reglement',
  'regulation.read': 'Reglement lezen en printen',
  'regulation.intro': 'Dit zijn de regels van deze ronde. Ze liggen vast.',
  'regulation.introDraft': 'Lees het na voor u de ronde opent. Dan kan alles nog anders.',
  'regulation.of': (p: { name: string }) => `Reglement van ${p.name}`,
  'regulation.file': (p: { number: number }) => `reglement-ronde-${p.number}`,
  'regulation.draft': 'Dit is een concept',
  'regulation.draftWhy': 'De regels liggen nog niet vast. Een kenmerk komt er bij het openen.',

  'regulation.what': 'Waarover wordt gestemd',
  'regulation.pot': (p: { name: string; pot: string }) => `${p.name}: in de pot zit ${p.pot}.`,
  'regulation.plans': (p: { n: number }) =>
    p.n === 1 ? 'Er is 1 plan om over te stemmen.' : `Er zijn ${p.n} plannen om uit te kiezen.`,
  'regulation.plan': (p: { number: number; title: string; cost: string }) =>
    `Plan ${p.number}: ${p.title}. Dit kost ${p.cost}.`,
  'regulation.leastAmount': (p: { number: number; least: string }) =>
    `Plan ${p.number} kan ook door met minstens ${p.least}.`,

  'regulation.who': 'Wie stemt en wanneer',
  'regulation.panel': 'De leden van het panel stemmen.',
  'regulation.residents': 'Bewoners stemmen.',
  'regulation.ageLeast': (p: { least: number }) => `Een kiezer is ${p.least} jaar of ouder.`,
  'regulation.ageMost': (p: { most: number }) => `Een kiezer is niet ouder dan ${p.most} jaar.`,
  'regulation.ageOn': (p: { day: string }) => `De leeftijd op ${p.day} telt.`,
  'regulation.postcodes': (p: { list: string }) => `Een kiezer woont in postcode ${p.list}.`,
  'regulation.size': (p: { n: number }) =>
    p.n === 1 ? 'Er is 1 kiezer.' : `Er zijn ${formatNumber(p.n)} kiezers.`,
  'regulation.from': (p: { day: string }) => `De eerste dag om te stemmen is ${p.day}.`,
  'regulation.until': (p: { day: string }) => `De laatste dag om te stemmen is ${p.day}.`,
  'regulation.quorum': (p: { needed: number }) =>
    `Er zijn ${formatNumber(p.needed)} stembiljetten nodig. Anders is er geen geldige uitslag.`,
  'regulation.quorumShare': (p: { percent: number; needed: number }) =>
    `${formatNumber(p.percent)}% van de kiezers moet stemmen. Dat zijn ${formatNumber(p.needed)} stembiljetten. Anders is er geen geldige uitslag.`,

  'regulation.ballot': 'Het stembiljet',
  'regulation.kind': (p: { kind: string }) => `Soort stembiljet: ${p.kind}.`,
  'regulation.least': (p: { least: number }) => `Minste aantal plannen op een biljet: ${p.least}.`,
  'regulation.between': (p: { least: number; most: number }) =>
    `Minste aantal plannen op een biljet: ${p.least}. Meeste aantal: ${p.most}.`,
  'regulation.spoiled': 'Een biljet dat niet aan deze regels voldoet, telt alleen mee voor de opkomst.',
  'regulation.readOnce': 'Elk biljet op papier wordt één keer ingetypt.',
  'regulation.readTwice': 'Elk biljet op papier wordt twee keer ingetypt, door twee mensen.',

  'regulation.count': 'De telling',
  'regulation.rule': (p: { rule: string }) => `De telregel is: ${p.rule}.`,
  'regulation.view.approval': 'Elk plan op een biljet telt als één stem.',
  'regulation.view.points': 'De punten op een biljet tellen.',
  'regulation.view.yes-no': 'Ja en nee worden allebei geteld.',
  'regulation.view.amounts': 'De bedragen op een biljet tellen.',
  'regulation.yesShare.half': 'Een plan heeft meer ja dan nee nodig.',
  'regulation.yesShare.threeFifths': 'Een plan heeft minstens drie vijfde ja nodig.',
  'regulation.yesShare.twoThirds': 'Een plan heeft minstens twee derde ja nodig.',
  'regulation.yesShare.threeQuarters': 'Een plan heeft minstens drie kwart ja nodig.',
  'regulation.step': (p: { step: string }) => `Het deel van elke stem groeit steeds met ${p.step}.`,
  'regulation.threshold': (p: { least: number }) =>
    `Een plan met minder dan ${formatNumber(p.least)} stemmen doet niet mee.`,

  'regulation.ties': 'Bij gelijke stand',
  'regulation.lot': (p: { lots: string }) => `Het lot is vooraf getrokken. De volgorde is plan ${p.lots}.`,
  'regulation.lotLater': 'Het lot wordt getrokken als de ronde opent.',

  'regulation.frozenOn': (p: { day: string }) => `Deze regels liggen vast sinds ${p.day}.`,
  'regulation.hashWhy':
    'Hetzelfde kenmerk staat bij de uitslag. Zo ziet iedereen dat de regels gelijk bleven.',
  'regulation.roundId': (p: { id: string }) => `Nummer van deze ronde in de computer: ${p.id}`,
};
