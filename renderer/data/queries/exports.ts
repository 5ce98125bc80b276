/** What an export is made of, read in one transaction. Persons and photos are not even read. */

import { reportTable } from '@shared/domain/accountability/report';
import type { Reader } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { giverTable } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { grantTable } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { valueMapTable } from '@shared/domain/impact/value-map';
import { initiativeTable } from '@shared/domain/people/initiative';
import { ballotTable } from '@shared/domain/voting/ballot';
import { roundTable } from '@shared/domain/voting/round';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import type { FundRecords } from '@shared/formats/municipal/layout';
import type { Instant } from '@shared/kernel/dates';
import type { Sha256 } from '@shared/kernel/hash';
import { openStoreNow } from '../current-store';
import { readDevice } from '../device';
import { storeReader } from '../reader';

/** null while the fund has not been started. */
export async function fundRecords(reader: Reader): Promise<FundRecords | null> {
  const [fund] = await reader.all(fundTable);
  if (fund === undefined) return null;
  return {
    fund,
    givers: await reader.all(giverTable),
    contributions: await reader.all(contributionTable),
    ledgerEntries: await reader.all(ledgerEntryTable),
    initiatives: await reader.all(initiativeTable),
    applications: await reader.all(applicationTable),
    rounds: await reader.all(roundTable),
    ballots: await reader.all(ballotTable),
    ownReasons: (await reader.all(planTalkTable)).map(({ roundId, applicationId, reason }) => {
      return { roundId, applicationId, reason };
    }),
    claims: await reader.all(claimTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
    reports: await reader.all(reportTable),
    valueMaps: await reader.all(valueMapTable),
  };
}

export interface ExportMaterial {
  readonly records: FundRecords;
  readonly readAt: Instant;
  /** Where the audit chain of this device stood at that moment. */
  readonly auditHead: Sha256;
}

/** null when no fund is open. */
export async function readExportMaterial(): Promise<ExportMaterial | null> {
  const store = openStoreNow();
  if (store === null) return null;
  const { database, clock } = store;
  return await database.transaction('r', database.tables, async () => {
    const records = await fundRecords(storeReader(store));
    const device = await readDevice(database);
    if (records === null || device === null) return null;
    return { records, readAt: clock.now(), auditHead: device.auditHash };
  });
}
