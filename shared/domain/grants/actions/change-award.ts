/** Makes an award higher or lower with a reason; the money comes from its sources, or is free there again (W18). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf, nextEntryNumber } from '../../funds/posting';
import { loadAwardChange, plannedChange } from '../award-change';
import { dividedInstalments } from '../divide-instalments';
import { GrantId, grantTable, Instalment, InstalmentId } from '../grant';
import { changeLines } from '../grant-entries';
import type { GrantsRefusals } from '../refusals';

const Input = z.strictObject({
  grantId: GrantId,
  on: Day,
  /** What the award becomes. */
  amount: Cents.refine((amount) => amount > 0),
  reason: z.string().trim().min(1).max(500),
  /** All of them, those that were paid too; `id` is null for a new instalment. */
  instalments: z.array(Instalment.extend({ id: InstalmentId.nullable() })).min(1),
});

export const changeAward = defineAction({
  name: 'change-award',
  input: Input,
  load: (reader: Reader, { grantId }) => loadAwardChange(reader, grantId),
  decide: (dossier, { on, amount, reason, instalments: wanted }, context): Decision<GrantsRefusals> => {
    const { grant, payments, entries, bound } = dossier;
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    const [inBatch] = bound;
    if (inBatch !== undefined) {
      return refuse<GrantsRefusals>()('grants.inBatch', { batch: inBatch.batch.number });
    }
    if (on > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'on');
    }
    const planned = plannedChange({ ...dossier, grant }, { amount, on });
    if (!planned.ok) return planned;
    const instalments = dividedInstalments({ grant, payments, wanted, amount }, context);
    if (!instalments.ok) return instalments;
    const { kind, parts, draws } = planned.value;
    const entry = entryOf({
      kind: 'award',
      day: on,
      lines: changeLines(grant.id, parts, kind),
      number: nextEntryNumber(entries),
      id: context.newId<LedgerEntryId>(),
    });
    const changes = [...grant.changes, { on, from: grant.amount, reason }];
    const changed = { ...grant, amount, draws: [...draws], instalments: instalments.value, changes };
    return ok({
      puts: [put(grantTable, changed), put(ledgerEntryTable, entry)],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { from: grant.amount, to: amount } },
    });
  },
});
