/** The inner screens of rounds, and of lotteries for the panel. */
import { innerScreen, type Screen } from './screen';

export const ROUND_SCREENS: readonly Screen[] = [
  innerScreen('newRound', {
    isTask: true,
    label: 'voting.new',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.NewRoundScreen),
  }),
  innerScreen('importRound', {
    isTask: true,
    label: 'voting.import',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.ImportElectionScreen),
  }),
  innerScreen('tryRules', {
    isTask: true,
    label: 'trial.title',
    icon: 'scale',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.TryRulesScreen),
  }),
  innerScreen('newLottery', {
    isTask: true,
    label: 'lottery.new',
    icon: 'move',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/panel/index').then((door) => door.NewLotteryScreen),
  }),
  innerScreen('lottery', {
    label: 'lottery.title',
    icon: 'move',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/panel/index').then((door) => door.LotteryScreen),
  }),
  innerScreen('round', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RoundScreen),
  }),
  innerScreen('roundEdit', {
    label: 'voting.formTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RoundEditScreen),
  }),
  innerScreen('roundKey', {
    label: 'voting.keyTitle',
    icon: 'lock',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.BoxKeyScreen),
  }),
  innerScreen('roundClose', {
    label: 'voting.closeTitle',
    icon: 'lock',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.CloseBoxScreen),
  }),
  innerScreen('roundBallots', {
    label: 'voting.deskTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.BallotDeskScreen),
  }),
  innerScreen('roundCount', {
    label: 'result.countTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.CountScreen),
  }),
  innerScreen('roundResult', {
    label: 'voting.toResult',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.ResultScreen),
  }),
  innerScreen('roundRegulation', {
    label: 'regulation.title',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RegulationScreen),
  }),
  innerScreen('roundTalk', {
    label: 'talk.title',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.TalkScreen),
  }),
  innerScreen('roundBooklet', {
    label: 'booklet.title',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.BookletScreen),
  }),
  innerScreen('roundPaper', {
    label: 'paper.title',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.PaperScreen),
  }),
  innerScreen('roundRecord', {
    label: 'record.title',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RecordScreen),
  }),
  innerScreen('roundRoll', {
    label: 'roll.title',
    icon: 'people',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RollScreen),
  }),
  innerScreen('roundRollSheet', {
    label: 'roll.sheet',
    icon: 'people',
    workspaces: ['panel', 'treasurer'],
    load: () => import('../features/voting/index').then((door) => door.RollSheetScreen),
  }),
  innerScreen('awardRound', {
    label: 'grants.makeAwards',
    icon: 'gift',
    workspaces: ['treasurer'],
    load: () => import('../features/grants/index').then((door) => door.AwardRoundScreen),
  }),
];
