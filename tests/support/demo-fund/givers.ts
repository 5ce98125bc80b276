/** Who gives to the made-up fund of the Molenkwartier, what and when. Amounts in cents. */
import { Agreement, NO_AGREEMENT } from '@shared/domain/funds/agreement';
import type { CONTRIBUTION_FORMS, Earmark } from '@shared/domain/funds/contribution';
import type { ORGANISATION_KINDS } from '@shared/domain/funds/giver';

interface DemoGift {
  readonly title: string;
  readonly form: (typeof CONTRIBUTION_FORMS)[number];
  readonly amount: number;
  readonly promisedOn: string;
  readonly earmark: Earmark;
  readonly terms: string;
  readonly agreement: Agreement;
  /** What came in on the bank, and when. */
  readonly receipts: readonly (readonly [day: string, amount: number])[];
}

export interface DemoGiver {
  readonly name: string;
  readonly kind: (typeof ORGANISATION_KINDS)[number] | 'privatePerson';
  readonly kvkNumber: string | null;
  readonly gifts: readonly DemoGift[];
}

const FREE: Earmark = { kind: 'none' };
const OPEN = 'Een kort verslag met een verhaal en de bedragen is genoeg.';

const A_STORY_WITHIN_A_YEAR: Agreement['reporting'] = {
  bands: [{ upTo: null, ask: 'story', sample: null }],
  days: 366,
  after: 'award',
};

type Promised = readonly [title: string, promisedOn: string, amount: number];

function gift([title, promisedOn, amount]: Promised, part: Partial<DemoGift> = {}): DemoGift {
  const plain = { form: 'gift', earmark: FREE, terms: '', agreement: NO_AGREEMENT, receipts: [] } as const;
  return { title, amount, promisedOn, ...plain, ...part };
}

function inParts(...parts: readonly (readonly [day: string, amount: number])[]): Agreement {
  return Agreement.parse({ ...NO_AGREEMENT, expected: parts.map(([day, amount]) => ({ day, amount })) });
}

const MUNICIPALITY: DemoGiver = {
  name: 'Gemeente Vechtmond',
  kind: 'government',
  kvkNumber: '90000011',
  gifts: [
    gift(['Wijkbudget 2024', '2024-02-05', 2_000_000], {
      form: 'subsidy',
      terms: 'Verantwoorden voor 1 juli 2025. Tot € 5.000 per initiatief is een verhaal genoeg.',
      receipts: [
        ['2024-03-01', 1_500_000],
        ['2024-07-01', 500_000],
      ],
    }),
    gift(['Wijkbudget 2025', '2025-01-20', 1_800_000], {
      form: 'subsidy',
      terms: 'Verantwoorden voor 1 juli 2026.',
      receipts: [
        ['2025-02-28', 1_200_000],
        ['2025-07-01', 600_000],
      ],
    }),
    gift(['Wijkbudget 2026', '2026-01-19', 1_800_000], {
      form: 'subsidy',
      terms: 'Verantwoorden voor 1 juli 2027.',
      agreement: inParts(['2026-03-01', 1_200_000], ['2026-12-01', 600_000]),
      receipts: [['2026-03-02', 1_200_000]],
    }),
    gift(['Impuls groen in de straat', '2025-03-10', 600_000], {
      form: 'subsidy',
      agreement: { ...NO_AGREEMENT, scheme: 'WIJKGROEN-2025', taskField: { code: '5.7', year: 2025 } },
      earmark: { kind: 'theme', theme: 'Groen' },
      terms: 'Alleen voor planten, bomen en tuinen.',
      receipts: [['2025-04-01', 600_000]],
    }),
  ],
};

const ORGANISATIONS: readonly DemoGiver[] = [
  {
    name: 'Stichting De Lange Adem',
    kind: 'foundation',
    kvkNumber: '90000022',
    gifts: [
      gift(['Bijdrage ontmoeting 2024-2026', '2024-02-12', 1_500_000], {
        earmark: { kind: 'theme', theme: 'Ontmoeting' },
        terms: OPEN,
        agreement: {
          ...inParts(['2024-04-01', 500_000], ['2025-04-01', 500_000], ['2026-04-01', 500_000]),
          reporting: A_STORY_WITHIN_A_YEAR,
        },
        receipts: [
          ['2024-04-02', 500_000],
          ['2025-04-01', 500_000],
          ['2026-04-01', 500_000],
        ],
      }),
    ],
  },
  {
    name: 'Woningstichting Ons Erf',
    kind: 'foundation',
    kvkNumber: '90000033',
    gifts: [
      gift(['Leefbaarheid Molenbuurt', '2024-03-04', 800_000], {
        earmark: { kind: 'area', area: 'Molenbuurt' },
        terms: 'Foto’s van voor en na zijn welkom.',
        receipts: [['2024-04-15', 800_000]],
      }),
      gift(['Leefbaarheid Molenbuurt 2026', '2026-02-02', 600_000], {
        earmark: { kind: 'area', area: 'Molenbuurt' },
        receipts: [['2026-02-20', 600_000]],
      }),
    ],
  },
  {
    name: 'Bakkerij De Gouden Korst',
    kind: 'company',
    kvkNumber: '90000044',
    gifts: [
      gift(['Jaarlijkse gift 2024', '2024-05-01', 100_000], { receipts: [['2024-05-03', 100_000]] }),
      gift(['Jaarlijkse gift 2025', '2025-05-01', 100_000], { receipts: [['2025-05-06', 100_000]] }),
      gift(['Jaarlijkse gift 2026', '2026-05-01', 125_000], { receipts: [['2026-05-04', 125_000]] }),
      gift(['Brood voor de wijklunch', '2025-02-01', 48_000], { form: 'inKind' }),
    ],
  },
  {
    name: 'Winkeliersvereniging Molenstraat',
    kind: 'association',
    kvkNumber: '90000055',
    gifts: [
      gift(['Opbrengst kerstmarkt 2024', '2024-12-20', 84_350], { receipts: [['2025-01-06', 84_350]] }),
      gift(['Opbrengst kerstmarkt 2025', '2025-12-19', 91_275], { receipts: [['2026-01-05', 91_275]] }),
    ],
  },
  {
    name: 'Drukkerij Van Letter',
    kind: 'company',
    kvkNumber: '90000066',
    gifts: [gift(['Drukwerk voor de stemrondes', '2024-03-18', 75_000], { form: 'inKind' })],
  },
];

/** Private persons; made-up names. */
const NEIGHBOURS: readonly (readonly [name: string, day: string, amount: number])[] = [
  ['Hanneke Terpstra', '2024-03-11', 10_000],
  ['Joris van den Akker', '2024-03-14', 5_000],
  ['Fatima el Bakkali', '2024-06-21', 7_500],
  ['Cor Molenaar', '2025-01-08', 25_000],
  ['Ayşe Demirtaş', '2025-03-30', 5_000],
  ['Wim Zandstra', '2025-10-02', 12_500],
  ['Marleen Oosterveld', '2026-03-15', 10_000],
  ['Sunil Ramcharan', '2026-06-09', 15_000],
];

export const GIVERS: readonly DemoGiver[] = [
  MUNICIPALITY,
  ...ORGANISATIONS,
  ...NEIGHBOURS.map(
    ([name, day, amount]): DemoGiver => ({
      name,
      kind: 'privatePerson',
      kvkNumber: null,
      gifts: [gift(['Gift van een buurtbewoner', day, amount], { receipts: [[day, amount]] })],
    }),
  ),
];
