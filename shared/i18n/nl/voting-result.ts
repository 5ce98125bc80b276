/** Counting and the result: progress, the picture, why each plan won or lost, and counting again. */
import { formatNumber } from '../format';

const voters = (n: number): string => (n === 1 ? '1 kiezer' : `${formatNumber(n)} kiezers`);

export const votingResult = {
  'result.countTitle': 'Stemmen tellen',
  'result.countIntro': (p: { n: number }) =>
    p.n === 1 ? 'Er is 1 stembiljet.' : `Er zijn ${formatNumber(p.n)} stembiljetten.`,
  'result.countFrozen': 'De telregel ligt vast sinds de opening.',
  'result.countChoose': 'U kiest zelf de regel. Na het tellen ligt die vast.',
  'result.countRule': 'Telregel',
  'result.countStart': 'Tel de stemmen',
  'result.counting': 'De stemmen worden geteld',
  'result.countingAgain': 'De stemmen worden opnieuw geteld',
  'result.countLevel': (p: { level: number; done: number }) =>
    p.done === 1 ? `Stap ${p.level}: 1 plan gekocht` : `Stap ${p.level}: ${p.done} plannen gekocht`,
  'result.countPart': (p: { done: number; of: number }) => `${p.done} van ${p.of}`,
  'result.countStopped': 'Het tellen is gestopt. Er is niets vastgelegd.',
  'result.countDone': 'De uitslag is vastgelegd.',
  'result.notYetTitle': 'Er is nog geen uitslag',
  'result.notYetWhy': 'Eerst moet de stembus dicht en moeten de stemmen geteld zijn.',
  'result.alreadyTitle': 'Deze ronde is al geteld',
  'result.alreadyWhy': 'De uitslag ligt vast. U kunt haar bekijken en narekenen.',

  'result.title': (p: { name: string }) => `Uitslag: ${p.name}`,
  'result.official': 'Officiële uitslag',
  'result.winners': 'Gekozen plannen',
  'result.winnersOf': (p: { n: number; of: number }) => `${p.n} van ${p.of}`,
  'result.spent': 'Gaat naar plannen',
  'result.left': 'Blijft over',
  'result.ballotsGone': 'Van deze stemming zijn alleen de totalen bewaard',
  'result.ballotsGoneWhy': 'Niemand kan meer bezwaar maken. Daarom zijn de stembiljetten vernietigd.',
  'result.turnout': 'Stembiljetten',
  'result.turnoutNote': (p: { blank: number }) =>
    p.blank === 0 ? 'Geen enkel biljet was blanco.' : `Daarvan blanco: ${p.blank}.`,
  'result.pictureTitle': 'Steun voor elk plan',
  'result.pictureVotes': (p: { n: number; of: number; spent: string }) =>
    `${p.n} van ${p.of} plannen zijn gekozen. Samen kosten zij ${p.spent}.`,
  'result.pictureNobody': 'Geen enkel plan is gekozen.',
  'result.pictureLegendWon': 'Gekozen',
  'result.pictureLegendLost': 'Niet gekozen',
  'result.pictureMore': (p: { n: number }) =>
    `Hier staan de ${p.n} plannen met de meeste steun. De tabel noemt ze allemaal.`,
  'result.moneyTitle': 'Het geld in de pot',
  'result.moneyLine': (p: { spent: string; pot: string; left: string }) =>
    `Van ${p.pot} gaat ${p.spent} naar plannen. Er blijft ${p.left} over.`,
  'result.tableTitle': 'Alle plannen',
  'result.support': 'Steun',
  'result.outcome': 'Uitslag',
  'result.won': 'Gekozen',
  'result.lost': 'Niet gekozen',
  'result.place': 'Volgorde',

  'result.whyTitle': 'Waarom wel of niet',
  'result.whyIntro': 'Bij elk plan staat hoe de regel tot deze uitslag kwam.',
  'result.whyEndowment': (p: { amount: string }) => `Bij deze telling kon elke stem ${p.amount} uitgeven.`,
  'result.whyBought': (p: { round: number; votes: number; price: string }) =>
    `Gekozen in ronde ${p.round}. ${voters(p.votes)} betaalden het samen. Elk betaalde hoogstens ${p.price}.`,
  'result.whyBoughtPart': (p: { n: number }) =>
    p.n === 1 ? '1 kiezer gaf zijn laatste geld.' : `${p.n} kiezers gaven hun laatste geld.`,
  'result.whyBoughtNothing': (p: { n: number }) =>
    p.n === 1 ? '1 kiezer had niets meer over.' : `${p.n} kiezers hadden niets meer over.`,
  'result.whyFits': (p: { support: string; money: string }) =>
    `Gekozen met ${p.support}. Er was nog ${p.money}, en het plan paste daarin.`,
  'result.whyLoaded': (p: { round: number; votes: number; load: string }) =>
    `Gekozen in ronde ${p.round}, met ${voters(p.votes)}. Elk van hen draagt dan ${p.load}.`,
  'result.whyNoVotes': 'Niemand koos dit plan.',
  'result.whyCostsNothing': 'Dit plan kost niets. Bij gelijke delen kan het niet gekocht worden.',
  'result.whyTooDear': (p: { shortBy: string }) => `Dit plan kost ${p.shortBy} meer dan de hele pot.`,
  'result.whyThreshold': (p: { support: string; threshold: number }) =>
    `Dit plan kreeg ${p.support}. Er waren er ${p.threshold} nodig.`,
  'result.whyOutOfBudget': (p: { left: string; shortBy: string }) =>
    `Toen dit plan aan de beurt was, was er nog ${p.left}. Dat is ${p.shortBy} te weinig.`,
  'result.whyNotReached': (p: { title: string }) =>
    `De telling stopte bij ‘${p.title}’. Dat paste niet meer. Dit plan kwam niet aan de beurt.`,
  'result.whyNever': (p: { votes: number; money: string; shortBy: string }) =>
    `De ${voters(p.votes)} van dit plan hadden samen ${p.money}. Dat is ${p.shortBy} te weinig.`,
  'result.whyNeverOne': (p: { money: string; shortBy: string }) =>
    `De ene kiezer van dit plan had ${p.money}. Dat is ${p.shortBy} te weinig.`,
  'result.whyBecame': (p: { start: string; round: number; left: string; shortBy: string }) =>
    `De kiezers van dit plan hadden samen ${p.start}. Na ronde ${p.round} was daarvan ${p.left} over. Dat is ${p.shortBy} te weinig.`,
  'result.whySpentOn': (p: { list: string }) => `Zij betaalden mee aan ${p.list}.`,
  'result.whySpentItem': (p: { title: string; amount: string }) => `${p.title} (${p.amount})`,
  'result.whySpentMore': (p: { n: number }) => (p.n === 1 ? '1 ander plan' : `${p.n} andere plannen`),

  'result.tiesTitle': 'Gelijke stand',
  'result.tiesNone': 'Er stonden geen plannen precies gelijk.',
  'result.tieLine': (p: { plans: string; preferred: string }) =>
    `${p.plans} stonden precies gelijk. ‘${p.preferred}’ ging voor.`,
  'result.tieDecides': 'Dit besliste over de uitslag.',
  'result.tieHarmless': 'Voor de uitslag maakte dit niets uit.',
  'result.tieLevels': (p: { n: number }) =>
    p.n === 1 ? 'Dit gebeurde één keer.' : `Dit gebeurde in ${p.n} stappen.`,
  'result.tiesMore': (p: { n: number }) => `En nog ${p.n} keer, zonder gevolg voor de uitslag.`,

  'result.stepsTitle': 'De telling, ronde voor ronde',
  'result.stepsShow': 'Toon alle rondes van de telling',
  'result.stepRound': 'Ronde',
  'result.stepPlan': 'Plan',
  'result.stepSupport': 'Steun',
  'result.stepPrice': 'Per kiezer',
  'result.stepPayers': 'Wie betaalde',
  'result.stepPayersLine': (p: { full: number; part: number; nothing: number }) =>
    `${p.full} heel, ${p.part} deels, ${p.nothing} niets`,
  'result.stepMoney': 'Geld ervoor',
  'result.stepFits': 'Past het?',

  'result.compareTitle': 'Vergelijk met een andere regel',
  'result.compareIntro': 'Dit is alleen om te leren. De officiële uitslag verandert niet.',
  'result.compareRule': 'Andere telregel',
  'result.compareStart': 'Vergelijk',
  'result.compareNotOfficial': 'Niet officieel',
  'result.compareOfficial': 'Officieel',
  'result.compareSame': 'Beide regels kiezen dezelfde plannen.',
  'result.compareDiffers': (p: { gained: number; lost: number }) =>
    `Met de andere regel: ${p.gained} erbij, ${p.lost} eraf.`,
  'result.compareTable': 'Twee telregels naast elkaar',
  'result.compareTotal': 'Samen',
  'result.comparing': 'De andere regel wordt geteld',

  'result.checkTitle': 'Narekenen',
  'result.checkIntro': 'Wie de biljetten opnieuw telt, moet dezelfde uitslag vinden.',
  'result.recount': 'Tel opnieuw',
  'result.recountSame': 'Opnieuw geteld: dezelfde stembus en dezelfde uitslag.',
  'result.recountDiffersTitle': 'De telling geeft iets anders',
  'result.recountDiffers':
    'De stembus of de regels zijn veranderd. Ken niets toe. Zet een reservekopie terug.',
  'result.fileSelectedSame': 'Het bestand noemt dezelfde gekozen plannen.',
  'result.fileSelectedOther': (p: { n: number }) =>
    p.n === 1
      ? 'Het bestand noemt bij 1 plan een andere uitslag.'
      : `Het bestand noemt bij ${p.n} plannen een andere uitslag.`,
};
