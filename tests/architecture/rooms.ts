/** The map of the house as data: which files form a room, and what each room may import. */

export interface Room {
  readonly name: string;
  /** Repository paths that belong to the room. */
  readonly files: RegExp;
  /** Rooms it may import from; its own always. */
  readonly rooms: readonly string[];
  /** Packages it may import, as names or `prefix/*`. */
  readonly packages: readonly string[];
}

/** A domain may use those before it, never after. */
export const DOMAIN_ORDER = [
  'people',
  'funds',
  'applications',
  'panel',
  'voting',
  'grants',
  'accountability',
  'impact',
  'expenses',
  'payments',
  'bank',
  'yearclose',
  'privacy',
  'handover',
] as const;

const domainRooms: Room[] = DOMAIN_ORDER.map((domain, index) => ({
  name: `domain/${domain}`,
  files: new RegExp(`^shared/domain/${domain}/`),
  rooms: [
    'kernel',
    'domain/action',
    'domain/audit',
    ...DOMAIN_ORDER.slice(0, index).map((earlier) => `domain/${earlier}`),
  ],
  packages: ['zod'],
}));

const DOMAINS = domainRooms.map((room) => room.name);
const ALL_SHARED = [
  'kernel',
  'domain/action',
  'domain/audit',
  ...DOMAINS,
  'domain/undo',
  'domain/registries',
  'intake',
  'formats',
  'i18n',
  'ipc',
];

export const ROOMS: readonly Room[] = [
  {
    name: 'kernel',
    files: /^shared\/kernel\//,
    rooms: [],
    packages: ['zod', 'date-fns', 'ibantools', '@noble/hashes/*', '@noble/curves/*', '@noble/ciphers/*'],
  },
  {
    name: 'domain/action',
    files: /^shared\/domain\/(action|undo-check)\.ts$/,
    rooms: ['kernel'],
    packages: ['zod'],
  },
  {
    name: 'domain/audit',
    files: /^shared\/domain\/audit\//,
    rooms: ['kernel', 'domain/action'],
    packages: ['zod'],
  },
  ...domainRooms,
  {
    name: 'domain/undo',
    files: /^shared\/domain\/undo\//,
    rooms: ['kernel', 'domain/action', 'domain/audit', ...DOMAINS],
    packages: ['zod'],
  },
  {
    name: 'domain/registries',
    files: /^shared\/domain\/(actions|records)\.ts$/,
    rooms: ['kernel', 'domain/action', 'domain/audit', ...DOMAINS, 'domain/undo'],
    packages: [],
  },
  { name: 'intake', files: /^shared\/formats\/intake\//, rooms: ['kernel', 'ipc'], packages: ['fflate'] },
  {
    name: 'formats',
    files: /^shared\/formats\/(?!intake\/)/,
    rooms: ['kernel', 'ipc', 'intake', 'domain/action', 'domain/audit', ...DOMAINS, 'domain/registries'],
    packages: ['zod', 'fflate', 'saxes', '@noble/ciphers/*', '@noble/hashes/*'],
  },
  {
    name: 'i18n',
    files: /^shared\/i18n\//,
    // Words are written for codes: of refusals (domain), of problems in files (formats), of failures (ipc).
    rooms: ALL_SHARED.filter((room) => room !== 'i18n'),
    packages: [],
  },
  { name: 'ipc', files: /^shared\/ipc\//, rooms: ['kernel'], packages: ['zod'] },
  {
    name: 'electron/capabilities',
    files: /^electron\/capabilities\//,
    rooms: ['kernel', 'ipc', 'intake', 'resources'],
    packages: ['electron', 'node:*', 'zod', 'hash-wasm', '@noble/ciphers/*'],
  },
  {
    name: 'electron/handlers',
    files: /^electron\/ipc\/handlers\.ts$/,
    rooms: ['kernel', 'ipc', 'electron/capabilities', 'electron/ipc', 'electron/main'],
    packages: ['electron', 'node:*'],
  },
  {
    name: 'electron/ipc',
    files: /^electron\/ipc\/(?!handlers\.ts$)/,
    rooms: ['kernel', 'ipc', 'electron/main'],
    packages: ['electron', 'node:*', 'zod'],
  },
  {
    name: 'electron/preload',
    files: /^electron\/preload\.ts$/,
    rooms: ['ipc'],
    packages: ['electron'],
  },
  {
    name: 'electron/main',
    files: /^electron\/(?!preload)[a-z-]+\.ts$/,
    rooms: ['kernel', 'ipc', 'i18n', 'electron/ipc', 'electron/handlers', 'electron/capabilities'],
    packages: ['electron', 'node:*', 'zod'],
  },
  { name: 'electron/cli', files: /^electron\/cli\//, rooms: ALL_SHARED, packages: ['node:*', 'zod'] },
  {
    name: 'electron/launch',
    files: /^electron\/launch\//,
    rooms: [],
    packages: ['node:*', 'vite', 'electron', 'electron-builder', '@electron/*'],
  },
  {
    name: 'renderer/bridge',
    files: /^renderer\/bridge\//,
    rooms: ['kernel', 'ipc', 'intake'],
    packages: ['zod'],
  },
  {
    name: 'renderer/no-code',
    files: /^renderer\/no-code-from-text\.ts$/,
    rooms: [],
    packages: ['zod'],
  },
  {
    name: 'renderer/workers',
    files: /^renderer\/workers\//,
    rooms: [...ALL_SHARED, 'renderer/no-code'],
    packages: ['comlink'],
  },
  {
    // A page of its own: it goes out in a file, so it knows nothing of the app.
    name: 'renderer/recount',
    files: /^renderer\/recount\//,
    rooms: ['kernel', ...DOMAINS, 'domain/action', 'formats', 'i18n', 'renderer/no-code'],
    packages: [],
  },
  {
    // A page of its own as well; it shows the ballot of the app, and takes chance from the data room's drawing of lots.
    name: 'renderer/ballot-page',
    files: /^renderer\/ballot-page\//,
    rooms: [
      'kernel',
      ...DOMAINS,
      'formats',
      'i18n',
      'renderer/no-code',
      'renderer/ui',
      'renderer/features',
      'renderer/data',
    ],
    packages: ['react', 'react-dom/*'],
  },
  {
    name: 'renderer/data',
    files: /^renderer\/data\//,
    rooms: [...ALL_SHARED, 'renderer/bridge', 'renderer/workers'],
    packages: ['dexie', 'react', 'zustand', 'zustand/*', 'zod', '@noble/hashes/*', '@noble/ciphers/*'],
  },
  {
    name: 'renderer/ui',
    files: /^renderer\/ui\//,
    rooms: ['kernel', 'intake', 'i18n'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      'react-hook-form',
      '@hookform/resolvers/*',
      'recharts',
      'uqr',
      'zod',
      'zustand',
      'zustand/*',
    ],
  },
  { name: 'renderer/routes', files: /^renderer\/routes\.ts$/, rooms: [], packages: ['wouter', 'wouter/*'] },
  {
    name: 'renderer/features',
    files: /^renderer\/features\//,
    rooms: [
      ...ALL_SHARED,
      'renderer/ui',
      'renderer/data',
      'renderer/bridge',
      'renderer/routes',
      'renderer/workers',
      'resources',
    ],
    packages: [
      'virtual:recount',
      'virtual:ballot-page',
      'react',
      'react-aria-components',
      'react-hook-form',
      '@hookform/resolvers/*',
      'zod',
      'comlink',
    ],
  },
  {
    name: 'renderer/app',
    files: /^renderer\/(app\/|main\.tsx$)/,
    rooms: [
      'renderer/no-code',
      ...ALL_SHARED,
      'renderer/ui',
      'renderer/data',
      'renderer/bridge',
      'renderer/routes',
      'renderer/features',
      'resources',
    ],
    packages: [
      'react',
      'react-dom/*',
      'react-aria-components',
      'react-error-boundary',
      'wouter',
      'wouter/*',
      'zustand',
      'zustand/*',
    ],
  },
  { name: 'resources', files: /^resources\//, rooms: [], packages: [] },
];
