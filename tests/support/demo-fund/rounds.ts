/** The voting rounds of the demo fund: prepared, opened, voted, closed, counted and turned into awards. */
import type { Application, ApplicationId } from '@shared/domain/applications/application';
import { applicationTable } from '@shared/domain/applications/application';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { grantTable } from '@shared/domain/grants/grant';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ballotTable, ticked } from '@shared/domain/voting/ballot';
import { outcomeOf, startCount } from '@shared/domain/voting/official-count';
import { NO_LIMITS, type Round, roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { finish } from '@shared/domain/voting/rules/rule';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { addDays, Day } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { DEMO_HALVES, onceRead, openingsOf, testBoxKey } from '../box-keys';
import { shuffled, timelessId } from './chance';
import { afterAward, answer, beginScan, handIn } from './plan-life';
import type { DemoPlan } from './plans';
import { giveOut, RESIDENTS, readRoll } from './roll';
import { giveReasons } from './talk';
import type { Teller } from './teller';

const CODES = 12;
/** People may still vote with a code in the round that is open. */
const OPEN_SETTINGS = { ...PLAIN_SETTINGS, hasCodes: true, electorate: RESIDENTS };

export interface DemoRound {
  readonly name: string;
  readonly plans: readonly DemoPlan[];
  readonly firstPlanOn: string;
  readonly opensOn: string;
  /** null: the round is still open. */
  readonly closesOn: string | null;
  readonly pot: number;
  readonly ruleId: string;
  readonly voters: number;
}

export function tellRound(teller: Teller, round: DemoRound): void {
  const applications: string[] = [];
  round.plans.forEach((plan, index) => {
    const receivedOn = addDays(Day.parse(round.firstPlanOn), index * 2);
    teller.on(receivedOn, async () => {
      const id = await handIn(teller, plan);
      applications[index] = id;
      teller.on(addDays(receivedOn, 2), () => beginScan(teller, id));
      const given = index % 4 === 3 ? 'canIf' : 'can';
      teller.on(addDays(receivedOn, 8 + (index % 5)), () => answer(teller, id, given));
    });
  });
  teller.on(round.opensOn, async () => {
    const roundId = await open(teller, round, applications);
    await vote(teller, round, { roundId, applications });
    const { closesOn } = round;
    if (closesOn === null) await giveOut(teller, roundId, round.voters);
    if (closesOn !== null) teller.on(closesOn, () => decide(teller, round, roundId));
  });
}

async function open(teller: Teller, round: DemoRound, applications: readonly string[]): Promise<string> {
  const roundId = await teller.does('treasurer', prepareRound, {
    name: round.name,
    pot: round.pot,
    rule: { ruleId: round.ruleId, view: 'approval', step: 100 },
    threshold: null,
    minChoices: 2,
    maxChoices: null,
    ballotKind: 'approval',
    limits: NO_LIMITS,
    readings: 1,
    settings: round.closesOn === null ? OPEN_SETTINGS : PLAIN_SETTINGS,
    planIds: applications,
  });
  if (round.closesOn === null) await readRoll(teller, roundId);
  const lotOrder = shuffled(applications, teller.chance);
  await teller.does('panel', openRound, { roundId, lotOrder, boxKey: testBoxKey(roundId, DEMO_HALVES) });
  if (round.closesOn === null) await giveCodes(teller, roundId);
  return roundId;
}

/** On paper that nobody has: whoever tries the demo gives out codes of their own. */
async function giveCodes(teller: Teller, roundId: string): Promise<void> {
  const hashes = Array.from({ length: CODES }, (_, number) => hashText(`${roundId} ${number}`));
  await teller.does('panel', giveOutCodes, { roundId, hashes });
}

interface Voting {
  readonly roundId: string;
  readonly applications: readonly string[];
}

/** A voter likes each plan with its own chance; neighbours of a plan's area like it more. */
async function vote(teller: Teller, round: DemoRound, { roundId, applications }: Voting): Promise<void> {
  const areas = ['Molenbuurt', 'Singelkwartier', 'Spoorzicht'];
  for (let voter = 0; voter < round.voters; voter += 1) {
    const home = areas[Math.floor(teller.chance() * areas.length)];
    const planIds = (applications as readonly ApplicationId[]).filter((_id, index) => {
      const plan = round.plans[index];
      if (plan === undefined) return false;
      return teller.chance() < plan.liked * (plan.area === home ? 1.3 : 0.8);
    });
    const isBlank = planIds.length < 2;
    const ballotId = timelessId(teller.chance);
    await teller.does('panel', enterBallot, {
      roundId,
      ballotId,
      choices: isBlank ? [] : ticked(planIds),
      ...onceRead(ballotId),
    });
  }
}

function roundOf(teller: Teller, roundId: string): Round {
  const found = teller.world.rows(roundTable).find(({ id }) => id === roundId);
  if (found === undefined) throw new Error(`No round ${roundId}`);
  return found;
}

async function decide(teller: Teller, { plans }: DemoRound, roundId: string): Promise<void> {
  const openings = openingsOf(roundOf(teller, roundId), teller.world.rows(sealedBallotTable), DEMO_HALVES);
  await teller.does('panel', closeRound, { roundId, openings, settled: [] });
  const round = roundOf(teller, roundId);
  const ballots = teller.world.rows(ballotTable).filter((ballot) => ballot.roundId === roundId);
  const count = startCount(round, ballots, round.rule);
  const { tally } = finish(count.slices);
  const outcome = outcomeOf(tally, count.election, { round, ballots, rule: round.rule });
  await teller.does('panel', recordCount, { roundId, outcome });
  await teller.aside(() => giveReasons(teller, roundId));
  const awardedOn = Day.parse(teller.world.today());
  await teller.does('treasurer', awardRound, { roundId, awardedOn, payOn: addDays(awardedOn, 7) });
  for (const grant of teller.world.rows(grantTable).filter((row) => row.roundId === roundId)) {
    const plan = planOf(plans, grant.applicationId, teller.world.rows(applicationTable));
    if (plan !== undefined) afterAward(teller, grant, plan);
  }
}

function planOf(
  plans: readonly DemoPlan[],
  id: Application['id'],
  applications: readonly Application[],
): DemoPlan | undefined {
  const title = applications.find((application) => application.id === id)?.title;
  return plans.find((plan) => plan.title === title);
}
