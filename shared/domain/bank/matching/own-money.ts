/** Bank charges and interest, known by the bank's own words where nobody else is on the other side. */
import type { BankEntry } from '../bank-entry';
import type { BookingPart } from '../booking-part';
import type { MatchWorld } from './match-world';

const CHARGES = /kosten|pakket|tarief|provisie|abonnement|charges|\bfees?\b/i;
const INTEREST = /\brente\b|creditrente|debetrente|\binterest\b/i;

/** null where the words tell nothing, or no source could carry it. */
export function ownMoneyPart(entry: BankEntry, { ownSources }: MatchWorld): BookingPart | null {
  const { amount, counterIban, counterName, description } = entry;
  const source = ownSources.find(({ free }) => free + amount >= 0);
  if (counterIban !== null || source === undefined) return null;
  const { contributionId } = source;
  const words = `${counterName ?? ''} ${description}`;
  if (INTEREST.test(words)) return { kind: 'interest', contributionId, amount };
  if (CHARGES.test(words) && amount < 0)
    return { kind: 'cost', account: 'WBedAdlBan', contributionId, amount };
  return null;
}
