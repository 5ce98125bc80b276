/** Every table that the store keeps, one line per record. A new record adds its line and a migration. */
import { evidenceTable } from './accountability/evidence';
import { reportTable } from './accountability/report';
import { applicationTable } from './applications/application';
import { auditEntryTable } from './audit/audit-entry';
import { bankAccountTable } from './bank/bank-account';
import { bankEntryTable } from './bank/bank-entry';
import { bankStatementTable } from './bank/bank-statement';
import { claimTable } from './expenses/claim';
import { claimReceiptTable } from './expenses/claim-receipt';
import { volunteerTable } from './expenses/volunteer';
import { contributionTable } from './funds/contribution';
import { fundTable } from './funds/fund';
import { giverTable } from './funds/giver';
import { ledgerEntryTable } from './funds/ledger-entry';
import { batchLineTable } from './grants/batch-line';
import { grantTable } from './grants/grant';
import { paymentTable } from './grants/payment';
import { paymentBatchTable } from './grants/payment-batch';
import { reminderTable } from './grants/reminder';
import { valueMapTable } from './impact/value-map';
import { lotteryTable } from './panel/lottery/lottery';
import { panelMemberTable } from './panel/panel-member';
import { paymentSettingsTable } from './payments/payment-settings';
import { initiativeTable } from './people/initiative';
import { keyToDestroyTable } from './people/key-to-destroy';
import { payeeCheckTable } from './people/payee-check';
import { personTable } from './people/person';
import { signatoryTable } from './people/signatory';
import { subjectKeyTable } from './people/subject-key';
import { dataLeakTable } from './privacy/data-leak';
import { retentionTermTable } from './privacy/retention/chosen-terms';
import { retentionProposalTable } from './privacy/retention/proposal';
import { ballotTable } from './voting/ballot';
import { votingCodeTable } from './voting/codes/voting-code';
import { conflictTable } from './voting/conflict';
import { voterTable } from './voting/roll/voter';
import { roundTable } from './voting/round';
import { sealedBallotTable } from './voting/sealing/sealed-ballot';
import { agendaTable } from './voting/talk/agenda';
import { planTalkTable } from './voting/talk/plan-talk';
import { bookYearTable } from './yearclose/book-year';
import { fiscalDetailsTable } from './yearclose/fiscal-details';

/** In the order in which a reader would meet them; also the order of tables in exports and backups. */
export const TABLES = [
  fundTable,
  personTable,
  giverTable,
  contributionTable,
  ledgerEntryTable,
  initiativeTable,
  payeeCheckTable,
  signatoryTable,
  applicationTable,
  panelMemberTable,
  lotteryTable,
  roundTable,
  conflictTable,
  agendaTable,
  planTalkTable,
  ballotTable,
  sealedBallotTable,
  votingCodeTable,
  voterTable,
  grantTable,
  paymentTable,
  reminderTable,
  paymentSettingsTable,
  paymentBatchTable,
  batchLineTable,
  bankAccountTable,
  bankStatementTable,
  bankEntryTable,
  bookYearTable,
  fiscalDetailsTable,
  volunteerTable,
  claimTable,
  claimReceiptTable,
  reportTable,
  evidenceTable,
  valueMapTable,
  retentionTermTable,
  retentionProposalTable,
  dataLeakTable,
  subjectKeyTable,
  keyToDestroyTable,
  auditEntryTable,
] as const;
