/** Voting rounds: preparing, ballots at the desk, votes out of a file, and the refusals of the rules. */

import type {
  BallotFileRefusals,
  BallotRefusals,
  CodeRefusals,
  ObjectionRefusals,
  PotRefusals,
  RollRefusals,
  TalkRefusals,
  VotingRefusals,
} from '../../domain/voting/refusals';
import type { RoundStatus } from '../../domain/voting/round-status';
import { formatNumber, formatShortDay, formatShortEuro } from '../format';
import type { WordsFor } from '../like';

type R = VotingRefusals;

const plans = (n: number): string => (n === 1 ? '1 plan' : `${n} plannen`);

const PHASES: Readonly<Record<RoundStatus, string>> = {
  preparing: 'wordt voorbereid',
  open: 'is open',
  closed: 'is gesloten',
  counted: 'is geteld',
  decided: 'is afgerond',
};

const refusals = {
  'voting.unknownRound': 'Deze ronde is er niet meer.',
  'voting.notInThisPhase': (p: R['voting.notInThisPhase']) =>
    `Dit kan nu niet: de ronde ${PHASES[p.status]}.`,
  'voting.unknownPlan': 'Een van de plannen is er niet meer. Kies de plannen opnieuw.',
  'voting.planTwice': (p: R['voting.planTwice']) => `‘${p.title}’ staat twee keer in de ronde.`,
  'voting.planNotReady': (p: R['voting.planNotReady']) =>
    `‘${p.title}’ is niet klaar voor een ronde. Haal dit plan eruit.`,
  'voting.planCostChanged': (p: R['voting.planCostChanged']) =>
    `‘${p.title}’ vraagt nu ${formatShortEuro(p.now)} in plaats van ${formatShortEuro(p.was)}. Kies Wijzigen en sla de ronde weer op.`,
  'voting.planLeastChanged': (p: R['voting.planLeastChanged']) =>
    `Van ‘${p.title}’ is het minste bedrag veranderd. Kies Wijzigen en sla de ronde weer op.`,
  'voting.planWithoutCost': (p: R['voting.planWithoutCost']) =>
    `‘${p.title}’ vraagt geen geld. Een plan in een ronde moet iets kosten.`,
  'voting.unknownRule': 'Deze telregel past niet bij deze stembiljetten. Kies een andere regel.',
  'voting.daysTurned': (p: R['voting.daysTurned']) =>
    `De eerste dag is ${formatShortDay(p.from, 'nl')}. Kies een latere laatste dag.`,
  'voting.daysAreOver': (p: R['voting.daysAreOver']) =>
    `De laatste dag om te stemmen was ${formatShortDay(p.until, 'nl')}. Kies eerst andere dagen.`,
  'voting.agesTurned': (p: R['voting.agesTurned']) =>
    `De jongste kiezer is ${p.least}. De oudste kan niet jonger zijn.`,
  'voting.quorumNeedsSize': 'Vul in hoeveel mensen mogen stemmen. Anders is een deel niet te berekenen.',
  'voting.quorumAboveSize': (p: R['voting.quorumAboveSize']) =>
    `Er zijn ${formatNumber(p.needed)} stembiljetten nodig, maar er mogen ${formatNumber(p.size)} mensen stemmen.`,
  'voting.notEnoughMoney': (p: R['voting.notEnoughMoney']) =>
    `Voor de pot van ${formatShortEuro(p.pot)} komt u ${formatShortEuro(p.missing)} tekort. Maak de pot kleiner of wacht op geld.`,
  'voting.lotIncomplete': 'De loting was niet volledig. Probeer het nog eens.',
  'voting.ballotAlreadyIn': 'Dit biljet zit al in de stembus.',
  'voting.ballotNotFound': 'Dit biljet zit niet meer in de stembus.',
  'voting.conflictTooLate': 'De stembus is dicht. Een belang melden kan dan niet meer.',
  'voting.conflictTwice': (p: R['voting.conflictTwice']) => `Dit lid meldde al een belang bij ‘${p.title}’.`,
  'voting.unknownConflict': 'Deze melding is er niet meer.',
  'voting.notAMember': 'Dit lid heeft in deze ronde geen stem. Kijk bij Panelleden.',
  'voting.ruleIsFrozen': 'De telregel ligt vast sinds de opening. Tel met die regel.',
  'voting.boxChanged':
    'De stembus is niet meer dezelfde als bij het sluiten. Er wordt niets geteld. Zet een reservekopie terug.',
  'voting.countDoesNotFit': 'Deze telling past niet bij de stembus. Tel opnieuw.',
  'voting.moneyIsMeant': (p: R['voting.moneyIsMeant']) =>
    `Deze ronde kan niet weg: ${p.count === 1 ? 'er is 1 bijdrage' : `er zijn ${p.count} bijdragen`} voor gegeven.`,
  'voting.readingsMissing': (p: R['voting.readingsMissing']) =>
    p.count === 1
      ? '1 biljet is pas één keer ingetypt. Typ het ook de tweede keer in.'
      : `${formatNumber(p.count)} biljetten zijn pas één keer ingetypt. Typ ze ook de tweede keer in.`,
  'voting.readingsDiffer': (p: R['voting.readingsDiffer']) =>
    `Bij ${p.count === 1 ? '1 biljet' : `${formatNumber(p.count)} biljetten`} staat twee keer iets anders. Kies wat op het papier staat.`,
  'voting.sheetNeeded': 'Typ het nummer dat op het biljet staat.',
  'voting.sheetAlreadyIn': (p: R['voting.sheetAlreadyIn']) =>
    `Biljet ${p.sheet} is deze keer al ingetypt. Kijk naar het nummer op het papier.`,
  'voting.halvesNeeded': 'Beide tellers typen hun helft van de telsleutel.',
  'voting.halvesDoNotFit':
    'Deze twee helften passen niet op deze stembus. Kijk of ze van deze ronde zijn, en elk van een andere teller.',
  'voting.ballotsNotOpened': (p: R['voting.ballotsNotOpened']) =>
    `${p.count === 1 ? '1 biljet gaat' : `${formatNumber(p.count)} biljetten gaan`} niet open. De stembus blijft dicht. Typ de biljetten opnieuw in vanaf het papier.`,
  'voting.overrideSame': 'Er verandert zo niets. Kies andere plannen.',
  'voting.noCorrection': 'Bedragen verschuiven kan alleen als kiezers zelf het geld verdeelden.',
  'voting.correctionAbovePot': (p: R['voting.correctionAbovePot']) =>
    `Samen is dat ${formatShortEuro(p.sum)}. In de pot zit ${formatShortEuro(p.pot)}. Geef ergens minder.`,
  'voting.correctionAboveCost': (p: R['voting.correctionAboveCost']) =>
    `Plan ${p.number} kost ${formatShortEuro(p.most)}. Meer kan het niet krijgen.`,
  'voting.correctionUnderLeast': (p: R['voting.correctionUnderLeast']) =>
    `Plan ${p.number} heeft ten minste ${formatShortEuro(p.least)} nodig. Geef dat, of niets.`,
  'voting.numberTaken': (p: R['voting.numberTaken']) => `Er is intussen een andere ronde ${p.number}.`,
  'voting.fileAlreadyImported': (p: R['voting.fileAlreadyImported']) =>
    `Dit bestand is al overgenomen. Het is ronde ${p.number}, ‘${p.name}’.`,
} satisfies WordsFor<
  Omit<
    VotingRefusals,
    | keyof BallotFileRefusals
    | keyof BallotRefusals
    | keyof CodeRefusals
    | keyof PotRefusals
    | keyof RollRefusals
    | keyof TalkRefusals
    | keyof ObjectionRefusals
  >
>;

export const voting = {
  ...refusals,
  'voting.plans': (p: { n: number }) => plans(p.n),
  'voting.supportVotes': (p: { n: number }) => (p.n === 1 ? '1 stem' : `${formatNumber(p.n)} stemmen`),
  'voting.supportPoints': (p: { n: number }) => (p.n === 1 ? '1 punt' : `${formatNumber(p.n)} punten`),

  'voting.title': 'Rondes',
  'voting.intro': 'In een ronde kiezen bewoners welke plannen geld krijgen.',
  'voting.emptyTitle': 'Nog geen ronde',
  'voting.emptyWhy': 'Kies plannen en een bedrag. Of neem een stemming over uit een bestand.',
  'voting.new': 'Nieuwe ronde',
  'voting.import': 'Stemming uit een bestand',
  'voting.back': 'Alle rondes',
  'voting.name': 'Naam',
  'voting.phase': 'Fase',
  'voting.pot': 'Pot',
  'voting.planCount': 'Plannen',
  'voting.ballotCount': 'Biljetten',
  'voting.roundName': (p: { number: number; name: string }) => `Ronde ${p.number}: ${p.name}`,

  'voting.preparing': 'Voorbereiden',
  'voting.open': 'Open',
  'voting.closed': 'Gesloten',
  'voting.counted': 'Geteld',
  'voting.decided': 'Afgerond',
  'voting.steps': 'Fasen van de ronde',
  'voting.stepPreparing': 'Plannen en regels kiezen',
  'voting.stepOpen': 'Bewoners stemmen',
  'voting.stepClosed': 'De stembus is dicht',
  'voting.stepCounted': 'De uitslag is bekend',
  'voting.stepDecided': 'Plannen krijgen hun geld',

  'voting.nextTitle': 'Wat nu?',
  'voting.nextPreparing': 'Klopt alles? Open dan de ronde. Daarna liggen de regels vast.',
  'voting.nextOpen': 'Voer de stembiljetten in. Sluit de stembus als alles binnen is.',
  'voting.nextClosed': 'Tel de stemmen. Iedereen kan de telling later narekenen.',
  'voting.nextCounted': 'Bekijk de uitslag. Maak daarna de toekenningen.',
  'voting.nextDecided': 'Deze ronde is klaar. De toekenningen staan bij de penningmeester.',
  'voting.openRound': 'Ronde openen',
  'voting.openAsk': 'Deze ronde openen?',
  'voting.openMeans': (p: { pot: string }) =>
    `De pot van ${p.pot} wordt opzij gezet. De plannen, de regels en de loting liggen daarna vast. Dit kunt u niet terugdraaien.`,
  'voting.opened': 'De ronde is open.',
  'voting.drop': 'Ronde weggooien',
  'voting.dropAsk': 'Deze ronde weggooien?',
  'voting.dropMeans': 'De plannen blijven staan. Alleen deze voorbereiding verdwijnt.',
  'voting.dropped': 'De ronde is weggegooid.',
  'voting.enterBallots': 'Stembiljetten invoeren',
  'voting.closeRound': 'Stembus sluiten',
  'voting.closeMeans': (p: { n: number }) =>
    `Er zitten ${formatNumber(p.n)} stembiljetten in. Daarna kan er niets meer bij of uit. Dit kunt u niet terugdraaien.`,
  'voting.closedNow': 'De stembus is dicht. U kunt tellen.',
  'voting.toCount': 'Stemmen tellen',
  'voting.toResult': 'Uitslag bekijken',
  'voting.toAwards': 'Toekenningen maken',

  'voting.moneyTitle': 'Geld in de pot',
  'voting.moneyReserved': 'Uit deze bronnen is de pot gevuld.',
  'voting.moneyNotYet': 'Het geld wordt opzij gezet als de ronde opent.',
  'voting.moneyElsewhere': 'Deze stemming komt uit een bestand. Er is nog geen geld opzij gezet.',
  'voting.notEuro': (p: { currency: string }) =>
    `De bedragen zijn in ${p.currency}. U kunt wel tellen, maar geen geld toekennen.`,
  'voting.source': 'Bron',
  'voting.amount': 'Bedrag',
  'voting.plansTitle': 'Plannen',
  'voting.plan': 'Plan',
  'voting.cost': 'Kosten',
  'voting.initiative': 'Initiatief',
  'voting.ballotsTitle': 'Stembiljetten',
  'voting.ballotsIn': (p: { n: number }) =>
    p.n === 1 ? 'Er zit 1 biljet in de stembus.' : `Er zitten ${formatNumber(p.n)} biljetten in de stembus.`,
  'voting.noInterim': 'Een tussenstand is er niet. Tot het tellen weet niemand iets.',
  'voting.rulesTitle': 'De regels van deze ronde',
  'voting.rulesOpen': 'U kunt de regels nog wijzigen.',
  'voting.frozenTitle': 'De regels liggen vast',
  'voting.frozenWhy': 'Deze ronde is geopend. Plannen, pot en telregel veranderen dan niet meer.',
  'voting.rulesFrozen': 'Deze regels liggen vast.',
  'voting.rulesOfFile': 'U kiest de telregel vlak voor het tellen. Daarna ligt die vast.',
  'voting.rule': 'Telregel',
  'voting.ruleMeans': 'Wat de regel doet',
  'voting.step': 'Stap per stem',
  'voting.threshold': 'Drempel',
  'voting.ballotRule': 'Wat een kiezer mag',
  'voting.tieOrder': 'Bij gelijke stand',
  'voting.tieOrderOwn': 'Het goedkoopste plan gaat voor. Dan het plan met de meeste steun. Dan het lot.',
  'voting.tieOrderFile': 'Het goedkoopste plan gaat voor. Dan het plan met de meeste steun. Dan het nummer.',
  'voting.lotOrder': 'Volgorde van het lot',
  'voting.noVotesNever': 'Een plan zonder steun krijgt nooit geld.',
  'voting.regulationHash': 'Kenmerk van de regels',
  'voting.boxHash': 'Kenmerk van de stembus',
  'voting.hashWhy': 'Zet deze cijfers op papier. Zo ziet iedereen dat er niets is veranderd.',
  'voting.openedOn': 'Geopend op',
  'voting.closedOn': 'Gesloten op',
  'voting.countedOn': 'Geteld op',
  'voting.fileName': 'Bestand',
  'voting.choicesAny': 'Zo veel plannen als de kiezer wil.',
  'voting.choicesOne': 'Precies één plan.',
  'voting.choicesLeast': (p: { least: number }) => `${plans(p.least)} of meer.`,
  'voting.choicesBetween': (p: { least: number; most: number }) =>
    p.least === p.most ? `Precies ${plans(p.most)}.` : `Van ${p.least} tot en met ${plans(p.most)}.`,
  'voting.kindOrdinal': 'De kiezer zet plannen op volgorde.',
  'voting.kindCumulative': 'De kiezer verdeelt punten.',
  'voting.kindScoring': 'De kiezer geeft elk plan punten.',
  'voting.blankAllowed': 'Blanco mag altijd.',

  'voting.checkTitle': 'Klaar om te openen?',
  'voting.checkDone': 'in orde',
  'voting.checkMissing': 'nog doen',
  'voting.checkAdvice': 'let op',
  'voting.checkMoney': 'Er is genoeg vrij geld voor de pot',
  'voting.checkMoneyShort': (p: { missing: string }) => `Er is ${p.missing} te weinig vrij geld`,
  'voting.checkPlansReady': 'Alle plannen zijn klaar en vragen wat hier staat',
  'voting.checkPlansChanged': 'Een plan is veranderd: wijzig de ronde en sla op',
  'voting.checkChoice': 'Er valt te kiezen: de plannen kosten samen meer dan de pot',
  'voting.checkNoChoice': 'Alles past in de pot: er valt weinig te kiezen',
  'voting.checkFits': 'Elk plan past in de pot',
  'voting.checkTooDear': (p: { title: string }) => `‘${p.title}’ kost meer dan de hele pot`,
  'voting.checkBallot': 'Een biljet kan volgens de regels worden ingevuld',

  'voting.importTitle': 'Stemming uit een bestand',
  'voting.importIntro': 'Neem een echte stemming over uit een Pabulib-bestand (.pb).',
  'voting.importNothingYet': 'Er verandert niets tot u hieronder bevestigt.',
  'voting.importFile': 'Bestand met de stemming',
  'voting.importDrop': 'Sleep een .pb-bestand hierheen, of kies er een.',
  'voting.importReading': 'Het bestand wordt gelezen',
  'voting.importReadingDetail': (p: { name: string; size: string }) => `${p.name}, ${p.size}`,
  'voting.importStopped': 'Het lezen is gestopt. Er is niets veranderd.',
  'voting.importBroken': 'Dit bestand kan niet worden overgenomen',
  'voting.importBrokenWhy': 'Er is niets veranderd. Verbeter het bestand en kies het opnieuw.',
  'voting.importManyErrors': 'Er zijn er nog meer. Begin met deze.',
  'voting.importWarnings': (p: { n: number }) => (p.n === 1 ? '1 ding valt op' : `${p.n} dingen vallen op`),
  'voting.importWarningsWhy': 'De stemming kan wel worden overgenomen.',
  'voting.importWarningsMore': (p: { n: number }) => `En nog ${p.n} zulke regels.`,
  'voting.importPreview': 'Wat er in het bestand staat',
  'voting.importRuleInFile': 'Telregel in het bestand',
  'voting.importRuleHere': 'Wordt hier geteld als',
  'voting.importSelected': 'Gekozen volgens het bestand',
  'voting.importSelectedLine': (p: { n: number; cost: string }) => `${plans(p.n)}, samen ${p.cost}`,
  'voting.importBallotKind': 'Soort stembiljet',
  'voting.importKindApproval': 'Plannen aankruisen',
  'voting.importKindOne': 'Eén plan kiezen',
  'voting.importKindOrdinal': 'Plannen op volgorde zetten',
  'voting.importKindCumulative': 'Punten verdelen',
  'voting.importKindScoring': 'Punten per plan',
  'voting.importDates': 'Wanneer er is gestemd',
  'voting.importMeans': (p: { plans: number; ballots: number }) =>
    `Er komen ${plans(p.plans)} en ${formatNumber(p.ballots)} stembiljetten bij.`,
  'voting.importConfirm': 'Stemming overnemen',
  'voting.importSaving': 'De stemming wordt overgenomen',
  'voting.importOther': 'Ander bestand kiezen',
  'voting.imported': (p: { name: string }) => `‘${p.name}’ is overgenomen. U kunt tellen.`,
  'voting.importPlansTable': 'Plannen in het bestand',
  'voting.importPlanId': 'Nummer',

  'voting.deskTitle': 'Stembiljetten invoeren',
  'voting.deskIntro': 'Neem één biljet van de stapel. Typ over wat erop staat.',
  'voting.deskNumbers': 'Nummers op het biljet',
  'voting.deskNumbersHelp': 'Zet er een spatie tussen, zoals 2 5 11. Typ 0 voor blanco.',
  'voting.deskKeys': 'Enter stopt het biljet in de bus. Of kies met de pijltjes en de spatie.',
  'voting.deskList': 'Plannen op het biljet',
  'voting.deskSave': 'In de stembus',
  'voting.deskBlank': 'Blanco biljet',
  'voting.deskCounted': (p: { n: number }) => `${p.n} ingevoerd`,
  'voting.deskSaved': (p: { n: number }) =>
    p.n === 1
      ? 'Gelukt. Er zit nu 1 biljet in de stembus.'
      : `Gelukt. Er zitten nu ${formatNumber(p.n)} biljetten in de stembus.`,
  'voting.deskEmpty': 'Er is niets ingevuld. Is het biljet blanco? Typ dan 0.',
  'voting.deskUnknown': (p: { number: string }) =>
    `Nummer ${p.number} staat niet op het biljet. Kijk op het papier.`,
  'voting.deskTwice': (p: { number: string }) => `Nummer ${p.number} is twee keer getypt.`,
  'voting.deskBlankAndMore': 'Nul is blanco. Haal de nul of de andere nummers weg.',
  'voting.deskBlankChosen': 'Blanco',
  'voting.deskTakeOut': 'Laatste biljet eruit halen',
  'voting.deskTakeOutAsk': 'Het laatste biljet uit de stembus halen?',
  'voting.deskTakeOutWhy': 'Waarom moet het eruit?',
  'voting.deskTakeOutMeans': 'In het logboek komt alleen de reden. Wat erop stond, komt er niet in.',
  'voting.deskTakeOutDo': 'Eruit halen',
  'voting.deskTakenOut': 'Het laatste biljet is eruit.',
  'voting.groundTypedWrong': 'Verkeerd overgetypt',
  'voting.groundTypedTwice': 'Twee keer ingevoerd',
  'voting.groundNotOfThisRound': 'Het hoort niet bij deze ronde',
  'voting.deskNotOpen': 'Deze ronde is niet open',
  'voting.deskNotOpenWhy': 'U kunt alleen biljetten invoeren als de ronde open is.',
  'voting.deskToRound': 'Naar de ronde',
};
