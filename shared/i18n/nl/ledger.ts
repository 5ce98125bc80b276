/** What kinds of entries and accounts of the ledger are called. */

import type { Account } from '../../domain/funds/account';
import type { ENTRY_KINDS } from '../../domain/funds/ledger-entry';

type Entries = Record<`funds.entry.${(typeof ENTRY_KINDS)[number]}`, string>;
type Accounts = Record<`funds.account.${Account}`, string>;

export const ledger = {
  'funds.entry.promise': 'Toezegging',
  'funds.entry.receipt': 'Ontvangst',
  'funds.entry.reservation': 'Reservering',
  'funds.entry.release': 'Reservering vrij',
  'funds.entry.award': 'Toekenning',
  'funds.entry.payment': 'Betaling',
  'funds.entry.settlement': 'Eindafrekening',
  'funds.entry.return': 'Terugbetaling',
  'funds.entry.interest': 'Rente',
  'funds.entry.cost': 'Kosten van het fonds',
  'funds.entry.repayment': 'Terugbetaling',
  'funds.entry.refund': 'Terug naar gever',
  'funds.entry.opening': 'Beginstand',
  'funds.entry.reversal': 'Teruggedraaid',
  'funds.account.BLimBanRba': 'Bank',
  'funds.account.BVorTskTos': 'Toegezegd door overheden',
  'funds.account.BVorTskTvs': 'Toegezegd door anderen',
  'funds.account.BVorOvaNob': 'Nog terug te krijgen',
  'funds.account.BEivOvrAlr': 'Vrij geld (algemene reserve)',
  'funds.account.BEivBerBer': 'Gereserveerd (bestemmingsreserve)',
  'funds.account.BSchOpaOop': 'Terug te betalen leningen en deelnames',
  'funds.account.BSchOpaNbi': 'Toegekend, nog te betalen',
  'funds.account.WOvbSgbBso': 'Baten van overheden',
  'funds.account.WOvbSgbBao': 'Baten van stichtingen en verenigingen',
  'funds.account.WOvbSgbBvb': 'Baten van bedrijven',
  'funds.account.WOvbSgbBvp': 'Baten van personen',
  'funds.account.WKprTvlVsg': 'Toekenningen aan initiatieven',
  'funds.account.WFbeRlmObr': 'Rente van de bank',
  'funds.account.WKprTvlLbd': 'Eigen activiteiten',
  'funds.account.WKprTvlWko': 'Kosten van werving',
  'funds.account.WKprTvlKba': 'Beheer en administratie',
  'funds.account.WBedAdlBan': 'Bankkosten',
  'funds.account.WBedAeaAea': 'Accountant en advies',
  'funds.account.WBedAssBea': 'Verzekering',
} satisfies Entries & Accounts;
