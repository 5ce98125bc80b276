/** The first store: a table per record, and three of the store's own. */
import type { Migration } from './migration';

export const initial: Migration = {
  version: 1,
  stores: {
    funds: 'id',
    persons: 'id, name',
    givers: 'id, kind',
    contributions: 'id, giverId, promisedOn',
    ledgerEntries: 'id, number, day, kind',
    initiatives: 'id, name',
    applications: 'id, number, initiativeId, state.status, receivedOn',
    rounds: 'id, number, state.status',
    ballots: 'id, roundId',
    grants: 'id, number, applicationId, initiativeId, roundId, state.status',
    payments: 'id, grantId, paidOn',
    reports: 'id, grantId, state.status',
    evidence: 'id, reportId',
    valueMaps: 'id, grantId',
    auditEntries: 'id, seq, at, subjectId',
    outbox: 'seq',
    quarantine: 'id, table',
    device: 'id',
  },
  upgrade: null,
};
