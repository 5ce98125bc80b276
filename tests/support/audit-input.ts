/** What an audit file is made of, for tests: plain words, so that a test sees which of them went where. */
import type { AuditInput, AuditWords } from '@shared/formats/xaf/audit-books';
import type { AuditFacts } from '@shared/formats/xaf/xaf-text';
import type { Day } from '@shared/kernel/dates';
import type { KvkNumber } from '@shared/kernel/kvk-number';
import type { Rsin } from '@shared/kernel/rsin';

export const AUDIT_WORDS: AuditWords = {
  account: (account) => `Rekening ${account}`,
  entry: ({ kind }) => `Boeking ${kind}`,
  bankJournal: 'Bank',
  memoJournal: 'Memoriaal',
  earmark: () => 'Vrij te besteden & <zonder> doel',
  subject: ({ kind }) => `Onderwerp ${kind}`,
};

export const AUDIT_FACTS: AuditFacts = {
  companyName: 'Buurtfonds “De Linde” & co',
  kvkNumber: '12345678' as KvkNumber,
  rsin: '111111110' as Rsin,
  createdOn: '2027-02-01' as Day,
  software: { name: 'Buurtpot', version: '1.0.0-beta.20261122+abcdef' },
};

export function auditInput(books: AuditInput['books'], part: Partial<AuditInput> = {}): AuditInput {
  return { year: 2025, books, names: 'organisations', words: AUDIT_WORDS, ...part };
}
