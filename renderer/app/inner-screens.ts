/** The screens that are reached from another screen and stand in no menu. */
import { EVERYBODY, innerScreen, type Screen } from './screen';

export const INNER_SCREENS: readonly Screen[] = [
  innerScreen('newFund', {
    label: 'funds.wizard.title',
    icon: 'add',
    workspaces: ['treasurer'],
    load: () => import('../features/funds/index').then((door) => door.NewFundScreen),
  }),
  innerScreen('newApplication', {
    isTask: true,
    label: 'applications.form.title',
    icon: 'list',
    workspaces: ['treasurer', 'initiative'],
    load: () => import('../features/applications/index').then((door) => door.NewApplicationScreen),
  }),
  innerScreen('application', {
    label: 'applications.list.plan',
    icon: 'list',
    workspaces: ['treasurer', 'initiative', 'panel'],
    load: () => import('../features/applications/index').then((door) => door.ApplicationScreen),
  }),
  innerScreen('initiative', {
    label: 'applications.plan.by',
    icon: 'initiative',
    workspaces: ['treasurer'],
    load: () => import('../features/people/index').then((door) => door.InitiativeScreen),
  }),
  innerScreen('giver', {
    label: 'funds.contribution.giver',
    icon: 'people',
    workspaces: ['treasurer'],
    load: () => import('../features/funds/index').then((door) => door.GiverScreen),
  }),
  innerScreen('contribution', {
    label: 'funds.position.source',
    icon: 'euro',
    workspaces: ['treasurer'],
    load: () => import('../features/funds/index').then((door) => door.ContributionScreen),
  }),
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
  innerScreen('awardRound', {
    label: 'grants.makeAwards',
    icon: 'gift',
    workspaces: ['treasurer'],
    load: () => import('../features/grants/index').then((door) => door.AwardRoundScreen),
  }),
  innerScreen('grant', {
    label: 'grants.what.award',
    icon: 'gift',
    workspaces: ['treasurer'],
    load: () => import('../features/grants/index').then((door) => door.GrantScreen),
  }),
  innerScreen('letter', {
    label: 'grants.what.letter',
    icon: 'letter',
    workspaces: ['treasurer'],
    load: () => import('../features/grants/index').then((door) => door.LetterScreen),
  }),
  innerScreen('report', {
    label: 'report.what',
    icon: 'photo',
    workspaces: ['initiative', 'treasurer', 'panel'],
    load: () => import('../features/accountability/index').then((door) => door.ReportScreen),
  }),
  innerScreen('reportForm', {
    label: 'report.what',
    icon: 'photo',
    workspaces: ['initiative'],
    load: () => import('../features/accountability/index').then((door) => door.ReportFormScreen),
  }),
  innerScreen('valueMap', {
    label: 'impact.what',
    icon: 'spark',
    workspaces: EVERYBODY,
    load: () => import('../features/impact/index').then((door) => door.ValueMapScreen),
  }),
  innerScreen('restore', {
    label: 'backup.restore',
    icon: 'restore',
    workspaces: ['treasurer'],
    load: () => import('../features/backup/index').then((door) => door.RestoreScreen),
  }),
  innerScreen('auditOf', {
    label: 'screens.audit',
    icon: 'audit',
    workspaces: ['treasurer', 'panel'],
    load: () => import('../features/audit/index').then((door) => door.SubjectAuditScreen),
  }),
];
