/** The words under help, in the order in which a euro meets them. */
import type { PlainKey } from '@shared/i18n/translate';

export type GlossaryEntry = { readonly word: PlainKey; readonly meaning: PlainKey };

export const GLOSSARY: readonly GlossaryEntry[] = [
  { word: 'glossary.communityFund', meaning: 'glossary.communityFundMeaning' },
  { word: 'glossary.treasurer', meaning: 'glossary.treasurerMeaning' },
  { word: 'glossary.giver', meaning: 'glossary.giverMeaning' },
  { word: 'glossary.pledge', meaning: 'glossary.pledgeMeaning' },
  { word: 'glossary.earmark', meaning: 'glossary.earmarkMeaning' },
  { word: 'glossary.unrestricted', meaning: 'glossary.unrestrictedMeaning' },
  { word: 'glossary.commitment', meaning: 'glossary.commitmentMeaning' },
  { word: 'glossary.ledger', meaning: 'glossary.ledgerMeaning' },
  { word: 'glossary.entry', meaning: 'glossary.entryMeaning' },
  { word: 'glossary.initiative', meaning: 'glossary.initiativeMeaning' },
  { word: 'glossary.application', meaning: 'glossary.applicationMeaning' },
  { word: 'glossary.scan', meaning: 'glossary.scanMeaning' },
  { word: 'glossary.round', meaning: 'glossary.roundMeaning' },
  { word: 'glossary.ballot', meaning: 'glossary.ballotMeaning' },
  { word: 'glossary.tie', meaning: 'glossary.tieMeaning' },
  { word: 'glossary.award', meaning: 'glossary.awardMeaning' },
  { word: 'glossary.rejection', meaning: 'glossary.rejectionMeaning' },
  { word: 'glossary.advance', meaning: 'glossary.advanceMeaning' },
  { word: 'glossary.instalment', meaning: 'glossary.instalmentMeaning' },
  { word: 'glossary.fourEyes', meaning: 'glossary.fourEyesMeaning' },
  { word: 'glossary.accountability', meaning: 'glossary.accountabilityMeaning' },
  { word: 'glossary.settlement', meaning: 'glossary.settlementMeaning' },
  { word: 'glossary.socialValue', meaning: 'glossary.socialValueMeaning' },
  { word: 'glossary.deadweight', meaning: 'glossary.deadweightMeaning' },
  { word: 'glossary.auditLog', meaning: 'glossary.auditLogMeaning' },
  { word: 'glossary.backup', meaning: 'glossary.backupMeaning' },
];
