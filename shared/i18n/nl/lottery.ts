/** Words about drawing a panel by lot: fixing it, the draw, who drops out. */
import type { CandidateIssueCode } from '../../domain/panel/lottery/candidates-sheet';
import type { SeatsProblem } from '../../domain/panel/lottery/seats-problem';
import type { LotteryRefusals } from '../../domain/panel/refusals';
import type { WordsFor } from '../like';

const refusals = {
  'lottery.unknown': 'Deze loting is er niet meer. Open het scherm opnieuw.',
  'lottery.cannotFill': 'De plaatsen zijn zo niet te vullen. Er is niet geloot. Kies andere plaatsen.',
  'lottery.isOver': 'Deze loting is al klaar. Leg een nieuwe loting vast.',
  'lottery.notDrawnYet': 'Er is nog niet geloot.',
  'lottery.sameWord': 'Kies twee verschillende woorden. Zo hebben twee mensen invloed.',
  'lottery.notInSeat': ({ candidate }) => `Nummer ${candidate} heeft nu geen plaats.`,
  'lottery.takenOver': ({ candidate }) => `Nummer ${candidate} is al overgenomen.`,
} satisfies WordsFor<LotteryRefusals>;

type Line = { readonly line: number; readonly text: string };

const issues = {
  'lottery.issue.noNumber': (p: Line) => `Regel ${p.line}: er staat geen nummer. Vul het in.`,
  'lottery.issue.notANumber': (p: Line) =>
    `Regel ${p.line}: ‘${p.text}’ kan geen nummer zijn. Gebruik cijfers en letters, zonder spaties.`,
  'lottery.issue.twice': (p: Line) =>
    `Regel ${p.line}: nummer ${p.text} staat er al. Elk nummer mag één keer.`,
  'lottery.issue.noValue': (p: Line) =>
    `Regel ${p.line}: ‘${p.text}’ is leeg. Vul bijvoorbeeld ‘onbekend’ in.`,
  'lottery.issue.tooLong': (p: Line) => `Regel ${p.line}: ‘${p.text}’ is te lang. Maak het korter.`,
} satisfies Record<`lottery.issue.${CandidateIssueCode}`, (p: Line) => string>;

type ProblemOf<Kind extends SeatsProblem['kind']> = Extract<SeatsProblem, { kind: Kind }>;

const problems = {
  'lottery.problem.otherSum': (p: ProblemOf<'otherSum'>) =>
    `Bij ‘${p.stratum}’ staan ${p.seats} plaatsen. Het panel heeft er ${p.size}.`,
  'lottery.problem.tooFew': (p: ProblemOf<'tooFew'>) =>
    `‘${p.value}’ bij ‘${p.stratum}’: ${p.seats} plaatsen, maar ${p.available} kandidaten.`,
  'lottery.problem.tooFewCandidates': (p: ProblemOf<'tooFewCandidates'>) =>
    `Er zijn ${p.size} plaatsen en ${p.available} kandidaten.`,
  'lottery.problem.notTogether':
    'Elke plaats apart kan gevuld worden, maar niet alle tegelijk. Geef ergens meer ruimte.',
  'lottery.problem.tooHard':
    'Deze verdeling is te ingewikkeld om helemaal door te rekenen. Verdeel naar minder dingen tegelijk.',
} satisfies { readonly [Kind in SeatsProblem['kind'] as `lottery.problem.${Kind}`]: unknown };

export const lottery = {
  ...refusals,
  ...issues,
  ...problems,
  'lottery.title': 'Loten',
  'lottery.intro': 'Loot een panel dat op de buurt lijkt. Iedereen kan de loting daarna opnieuw doen.',
  'lottery.new': 'Nieuwe loting',
  'lottery.noneTitle': 'Nog geen loting',
  'lottery.noneWhy': 'Zet de kandidaten in een rekenblad, met voor elk een nummer. Namen zijn niet nodig.',
  'lottery.name': 'Naam van de loting',
  'lottery.nameStart': 'Loting voor het panel',
  'lottery.state': 'Stand',
  'lottery.state.committed': 'Vastgelegd',
  'lottery.state.drawn': 'Geloot',
  'lottery.state.stopped': 'Gestopt',
  'lottery.seats': 'Plaatsen',
  'lottery.candidates': 'Kandidaten',
  'lottery.fixedOn': 'Vastgelegd op',
  'lottery.newIntro':
    'Leg eerst vast wie meeloot en hoe de plaatsen zijn verdeeld. Daarna loot u, met anderen erbij.',
  'lottery.list': 'Lijst met kandidaten',
  'lottery.listWhy':
    'Eén regel per kandidaat, met kolomnamen bovenaan. Elke kandidaat heeft een nummer. Houd zelf de lijst met namen.',
  'lottery.file': 'Rekenblad als CSV',
  'lottery.fileWhy': 'Buurtpot bewaart alleen de nummers, en de kolommen die u aanwijst. Geen namen.',
  'lottery.reading': 'Rekenblad lezen',
  'lottery.otherFile': 'Ander bestand',
  'lottery.numberColumn': 'Kolom met het nummer',
  'lottery.column': (p: { n: number }) => `Kolom ${p.n}`,
  'lottery.columnExample': (p: { text: string }) => `Bijvoorbeeld: ${p.text}`,
  'lottery.strataColumns': 'Waar verdeelt u op?',
  'lottery.strataWhy':
    'Bijvoorbeeld leeftijd of buurt. Wijs hooguit zes kolommen aan. Kies niets als elke kandidaat gelijk is.',
  'lottery.tooManyColumns': 'Kies hooguit zes kolommen.',
  'lottery.sameHeads': 'Twee van deze kolommen heten hetzelfde. Geef ze in het rekenblad een eigen naam.',
  'lottery.tooManyValues': (p: { name: string }) =>
    `‘${p.name}’ heeft meer dan 30 soorten. Maak groepen, bijvoorbeeld 20-39.`,
  'lottery.tooManyCandidates': (p: { limit: number }) => `Een loting kan met hooguit ${p.limit} kandidaten.`,
  'lottery.issues': (p: { n: number }) =>
    p.n === 1 ? 'Eén regel kan niet mee' : `${p.n} regels kunnen niet mee`,
  'lottery.moreIssues': (p: { n: number }) => `En nog ${p.n}.`,
  'lottery.issuesWhat': 'Verbeter dit in het rekenblad en kies het bestand opnieuw.',
  'lottery.read': (p: { n: number }) => (p.n === 1 ? '1 kandidaat gelezen.' : `${p.n} kandidaten gelezen.`),
  'lottery.size': 'Plaatsen in het panel',
  'lottery.divide': 'Hoe zijn de plaatsen verdeeld?',
  'lottery.divideWhy': 'De app begint naar verhouding van de kandidaten. Pas aan wat u anders wilt.',
  'lottery.seatsBy': (p: { stratum: string }) => `Plaatsen naar ${p.stratum}`,
  'lottery.outOf': (p: { n: number }) => (p.n === 1 ? 'uit 1 kandidaat' : `uit ${p.n} kandidaten`),
  'lottery.value': 'Groep',
  'lottery.proportional': 'Naar verhouding',
  'lottery.can': 'Deze plaatsen kunnen allemaal gevuld worden.',
  'lottery.cannot': 'Zo kan er niet geloot worden',
  'lottery.commit': 'Loting vastleggen',
  'lottery.commitWhat':
    'Daarna ligt alles vast: de lijst, de plaatsen en een geheim van de computer. U ziet dan de belofte.',
  'lottery.committed': 'De loting is vastgelegd.',
  'lottery.promise': 'De belofte',
  'lottery.promiseWhy':
    'Deze vingerafdruk hoort bij de lijst, de plaatsen en het geheim. Lees hem voor en laat iemand hem opschrijven. Zo weet iedereen dat er later niets is veranderd.',
  'lottery.promiseLogged': 'De belofte staat ook in het logboek.',
  'lottery.commitment': 'Belofte',
  'lottery.listHash': 'Vingerafdruk van de lijst',
  'lottery.draw': 'Loten',
  'lottery.drawWhy':
    'Twee mensen in de zaal noemen nu elk een woord. Die woorden en het geheim bepalen samen wie er geloot is.',
  'lottery.firstWord': 'Woord van de een',
  'lottery.secondWord': 'Woord van de ander',
  'lottery.wordHelp': 'Zoals het gezegd wordt. Hoofdletters tellen mee.',
  'lottery.drawNow': 'Nu loten',
  'lottery.drawnNow': 'Er is geloot.',
  'lottery.stop': 'Loting stoppen',
  'lottery.stopWhat':
    'Klopt de lijst niet? Stop dan, en leg een nieuwe loting vast. Deze blijft te zien, met uw reden.',
  'lottery.reason': 'Reden',
  'lottery.stopped': 'De loting is gestopt.',
  'lottery.stoppedOn': (p: { day: string }) => `Gestopt op ${p.day}`,
  'lottery.drawnOn': 'Geloot op',
  'lottery.words': 'Woorden uit de zaal',
  'lottery.members': 'Geloot',
  'lottery.membersWhy':
    'Zoek bij elk nummer de naam op in uw eigen lijst. Zegt iemand ja? Neem die persoon dan over in het panel.',
  'lottery.reserves': 'Reserves',
  'lottery.reservesWhy':
    'In volgorde van de loting. Valt er een lid uit? Dan komt de eerste reserve die het meest op dat lid lijkt.',
  'lottery.noReserves': 'Er zijn geen reserves meer.',
  'lottery.number': 'Nummer',
  'lottery.place': 'Plek',
  'lottery.inSeat': 'Heeft een plaats',
  'lottery.isTaken': 'In het panel',
  'lottery.isReserve': 'Reserve',
  'lottery.insteadOf': (p: { out: string }) => `In plaats van ${p.out}`,
  'lottery.act': 'Wijzigen',
  'lottery.actOn': (p: { candidate: string }) => `Nummer ${p.candidate} wijzigen`,
  'lottery.takeOver': 'Overnemen als panellid',
  'lottery.takeOverOf': (p: { candidate: string }) => `Nummer ${p.candidate} overnemen als panellid`,
  'lottery.takeOverWhat': 'Bij het panellid komt niet te staan welk nummer het was, of in welke groep.',
  'lottery.takenNow': 'Overgenomen in het panel.',
  'lottery.dropOut': 'Valt uit',
  'lottery.dropOutOf': (p: { candidate: string }) => `Valt nummer ${p.candidate} uit?`,
  'lottery.dropOutComes': (p: { comes: string }) =>
    `Nummer ${p.comes} komt dan in de plaats. Dat volgt uit de loting. Terugdraaien kan niet.`,
  'lottery.dropOutNobody': 'Er komt dan niemand in de plaats. Terugdraaien kan niet.',
  'lottery.dropOutTaken': 'Dit lid zit al in het panel. Beëindig ook de termijn bij Panelleden.',
  'lottery.dropped': 'Vastgelegd.',
  'lottery.picture': (p: { stratum: string }) => `Kandidaten en leden per ${p.stratum}`,
  'lottery.pictureAll': 'Kandidaten en leden',
  'lottery.pictureNone': 'In het panel en niet',
  'lottery.pictureSum': (p: { members: number; candidates: number }) =>
    `${p.members} van ${p.candidates} kandidaten hebben een plaats.`,
  'lottery.notInPanel': 'Niet in het panel',
  'lottery.save': 'Bestand voor iedereen bewaren',
  'lottery.saveWhy':
    'Het bestand heeft nummers en groepen, geen namen. Wie het heeft, kan de loting opnieuw doen met ‘buurtpot draw’.',
  'lottery.fileName': 'loting',
  'lottery.saved': (p: { name: string }) => `Bewaard als ${p.name}.`,
  'lottery.gone':
    'De gegevens van de kandidaten zijn opgeruimd. De loting is daarmee niet meer opnieuw te doen.',
  'lottery.help':
    'Een panel loten: zet kandidaten als nummers in een rekenblad en kies Loten. Leg de loting vast en lees de belofte voor. Loot daarna met twee woorden uit de zaal.',
};
