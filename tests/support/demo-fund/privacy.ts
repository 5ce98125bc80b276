/** What the demo fund did about privacy: a term of its own, one proposal to the board that was carried out, one leak. */
import { addToLeak } from '@shared/domain/privacy/actions/add-to-leak';
import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import { changeRetentionTerms } from '@shared/domain/privacy/actions/change-retention-terms';
import { closeLeak } from '@shared/domain/privacy/actions/close-leak';
import { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import { proposeRemoval } from '@shared/domain/privacy/actions/propose-removal';
import { recordLeak } from '@shared/domain/privacy/actions/record-leak';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import { ALL_PHOTOS, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { lineKey, linesHash } from '@shared/domain/privacy/retention/retention-line';
import type { Teller } from './teller';

const LOST_TABLET = {
  discoveredAt: '2026-11-18T19:30:00.000Z',
  happened: 'De tablet van de penningmeester is in de bus blijven liggen.',
  leaked: ['names', 'contact', 'account'],
  people: 27,
  measures: '',
  harm: null,
  harmWhy: '',
  authority: null,
  told: null,
};

const LOOKED_INTO = {
  ...LOST_TABLET,
  measures: 'De tablet is op afstand gewist. De wachtzin is veranderd.',
  harm: 'unlikely',
  harmWhy: 'Alles was versleuteld, met een lange wachtzin. Niemand kan het lezen.',
  authority: { kind: 'notReported', why: 'De kans op schade is heel klein.' },
  told: { kind: 'notTold', why: 'De kans op schade is heel klein.' },
};

export function tellPrivacy(teller: Teller): void {
  teller.on('2026-11-19', async () => {
    await teller.does('treasurer', changeRetentionTerms, {
      terms: [{ kind: 'photos', clock: 'personal', count: 3 }],
    });
    const leakId = await teller.does('treasurer', recordLeak, { facts: LOST_TABLET });
    teller.on('2026-11-20', async () => {
      await teller.does('treasurer', addToLeak, { leakId, facts: LOOKED_INTO });
      await teller.does('treasurer', closeLeak, { leakId });
      await cleanUp(teller);
    });
  });
}

/** Refused plans only; the rest still waits for a proposal. The last of them is kept for now. */
async function cleanUp(teller: Teller): Promise<void> {
  const book = await loadRetentionBook(teller.world.reader, ALL_PHOTOS);
  const lines = dueForRemoval(book, teller.world.today()).filter(({ kind }) => kind === 'refusedPlan');
  const proposalId = await teller.does('treasurer', proposeRemoval, {
    keys: lines.map(lineKey),
    seen: linesHash(lines),
  });
  const [last] = lines.slice(-1).map(lineKey);
  await teller.does('treasurer', decideRemoval, {
    proposalId,
    decidedOn: '2026-11-20',
    decidedBy: 'Bestuursvergadering van 20 november 2026',
    kept: [{ key: last, reason: 'De groep wil met dit plan terugkomen.' }],
  });
  await teller.does('treasurer', carryOutRemoval, { proposalId });
}
