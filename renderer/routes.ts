/** Every place in the app: route names, their parameters and their addresses. The only file that knows addresses. */
import { useHashLocation } from 'wouter/use-hash-location';

const PATTERNS = {
  start: '/',
  newFund: '/new/fund',
  secureFund: '/new/fund/security',
  restore: '/restore',
  treasurerHome: '/treasurer',
  panelHome: '/panel',
  initiativeHome: '/initiative',
  givers: '/givers',
  giver: '/givers/:giverId',
  contributions: '/contributions',
  contribution: '/contributions/:contributionId',
  openingBalance: '/contributions/opening/balance',
  position: '/position',
  figure: '/position/:figure/:by/:of/:day',
  ledger: '/ledger',
  ledgerAccount: '/ledger/:account/:year',
  initiatives: '/initiatives',
  initiative: '/initiatives/:initiativeId',
  newApplication: '/new/application',
  applications: '/applications',
  application: '/applications/:applicationId',
  newRound: '/new/round',
  importRound: '/new/round/import',
  tryRules: '/new/round/try',
  rounds: '/rounds',
  round: '/rounds/:roundId',
  roundEdit: '/rounds/:roundId/edit',
  roundKey: '/rounds/:roundId/key',
  roundBallots: '/rounds/:roundId/ballots',
  roundClose: '/rounds/:roundId/close',
  roundCount: '/rounds/:roundId/count',
  roundResult: '/rounds/:roundId/result',
  roundRegulation: '/rounds/:roundId/regulation',
  roundAgenda: '/rounds/:roundId/agenda',
  roundMeeting: '/rounds/:roundId/meeting',
  roundTalk: '/rounds/:roundId/talk',
  roundBooklet: '/rounds/:roundId/booklet',
  roundPaper: '/rounds/:roundId/paper',
  roundCodes: '/rounds/:roundId/codes',
  roundKiosk: '/rounds/:roundId/kiosk',
  roundFiles: '/rounds/:roundId/files',
  roundRecord: '/rounds/:roundId/record',
  roundRoll: '/rounds/:roundId/roll',
  roundRollSheet: '/rounds/:roundId/roll/sheet',
  awardRound: '/rounds/:roundId/award',
  panelMembers: '/panel/members',
  newLottery: '/new/lottery',
  lotteries: '/panel/lotteries',
  lottery: '/panel/lotteries/:lotteryId',
  grants: '/grants',
  grant: '/grants/:grantId',
  letter: '/letters/:kind/:subjectId',
  payments: '/payments',
  newPaymentBatch: '/payments/new',
  paymentBatches: '/payments/batches',
  paymentBatch: '/payments/batches/:batchId',
  changePaymentBatch: '/payments/batches/:batchId/change',
  signatories: '/payments/signatories',
  bank: '/bank',
  bankImport: '/bank/import',
  bankMonth: '/bank/on/:day',
  bankEntries: '/bank/entries',
  bankEntry: '/bank/entries/:bankEntryId',
  years: '/years',
  year: '/years/:year',
  anbi: '/years/:year/anbi',
  cashCheck: '/years/:year/cash-check',
  claims: '/claims',
  newClaim: '/new/claim',
  claim: '/claims/:claimId',
  claimYear: '/claims/year/:year',
  reports: '/reports',
  report: '/reports/:grantId',
  reportForm: '/reports/:grantId/form',
  impact: '/impact',
  valueMap: '/impact/:valueMapId',
  export: '/export',
  verifyExport: '/export/verify',
  backup: '/backup',
  handOver: '/backup/hand-over',
  audit: '/audit',
  auditOf: '/audit/of/:subjectId',
  privacy: '/privacy',
  privacyRegister: '/privacy/register',
  privacyOf: '/privacy/of/:subjectKind/:subjectId',
  retention: '/retention',
  retentionTerms: '/retention/terms',
  proposal: '/retention/:proposalId',
  newLeak: '/new/leak',
  leaks: '/leaks',
  leakList: '/leaks/list',
  leak: '/leaks/:leakId',
  settings: '/settings',
  fundSettings: '/settings/fund',
  taxDetails: '/settings/tax',
  security: '/settings/security',
  recoverySheet: '/settings/security/sheet',
  help: '/help',
  repair: '/repair',
} as const;

type Patterns = typeof PATTERNS;
export type RouteName = keyof Patterns;

type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Param}/${infer Rest}`
  ? Param | ParamNames<Rest>
  : Pattern extends `${string}:${infer Param}`
    ? Param
    : never;

/** The parameters of one route: `RouteParams<'round'>` is `{ readonly roundId: string }`. */
export type RouteParams<Name extends RouteName> = { readonly [Param in ParamNames<Patterns[Name]>]: string };

/** A place: `{ name: 'round', roundId }`. */
export type Route = { [Name in RouteName]: { readonly name: Name } & RouteParams<Name> }[RouteName];

const NAMES = Object.keys(PATTERNS) as RouteName[];

/** `/rounds/0190…`; parameters are escaped. */
export function pathOf(route: Route): string {
  const params: Readonly<Record<string, string>> = route;
  return PATTERNS[route.name].replace(/:(\w+)/g, (_, param: string) =>
    encodeURIComponent(params[param] ?? ''),
  );
}

/** For a link: `href={hrefOf({ name: 'givers' })}`. */
export function hrefOf(route: Route): string {
  return `#${pathOf(route)}`;
}

/** The place an address stands for; null when there is none. */
export function parsePath(path: string): Route | null {
  const parts = partsOf(path);
  for (const name of NAMES) {
    const params = match(partsOf(PATTERNS[name]), parts);
    if (params !== null) return { name, ...params } as Route;
  }
  return null;
}

/** Where the window is now; null for an address that does not exist. */
export function useRoute(): Route | null {
  const [path] = useHashLocation();
  return parsePath(path);
}

/** Goes to a place; Back returns. */
export function goTo(route: Route): void {
  window.location.hash = pathOf(route);
}

function partsOf(path: string): string[] {
  return (path.split('?')[0] ?? '').split('/').filter((part) => part !== '');
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = parts[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(given);
    else if (part !== given) return null;
  }
  return params;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
