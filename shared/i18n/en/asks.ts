/** Words about what givers want to be told afterwards. */
import type { Like } from '../like';
import type { asks as source } from '../nl/asks';

export const asks: Like<typeof source> = {
  'asks.title': 'Who wants to know this?',
  'asks.by': (p) => `Asked by, ${p.n}`,
  'asks.fund': 'The fund',
  'asks.somebody': 'A giver',
  'asks.line': (p) => `${p.who} asks: ${p.what}.`,
  'asks.sample': (p) => `One in ${p.n} is looked at closely.`,
  'agreements.reporting': 'What does the giver want afterwards?',
  'agreements.presetLabel': 'Which terms?',
  'agreements.reportingHelp':
    'The app works this out for each award. What stands on a letter already does not change.',
  'agreements.preset.fund': 'As the fund itself asks',
  'agreements.preset.vng': 'Municipality, model of the VNG',
  'agreements.preset.oranjeFonds': 'Oranje Fonds',
  'agreements.preset.province': 'Province, such as Gelderland and Drenthe',
  'agreements.preset.residentFund': 'Resident fund: photos and receipts within four weeks',
  'agreements.preset.own': 'Own terms',
  'agreements.bandsNotRising': 'The amounts have to rise. Leave only the last amount empty.',
  'agreements.upTo': 'Up to and with',
  'agreements.upToHelp': 'Leave empty what does not count: in the last line the amount.',
  'agreements.ask': 'Asked',
  'agreements.sampleOf': 'Look at one in …',
  'agreements.addBand': 'Add an amount',
  'agreements.removeBand': (p) => `Remove line ${p.n}`,
  'agreements.band': (p) => `Line ${p.n}`,
  'agreements.days': 'Within so many days',
  'agreements.after': 'After',
  'agreements.after.award': 'the award',
  'agreements.after.activity': 'the activity (the last instalment)',
  'agreements.termsLine': (p) => `Up to and with ${p.upTo}: ${p.what}`,
  'agreements.termsLast': (p) => `Above that: ${p.what}`,
  'agreements.termsAny': (p) => `Always: ${p.what}`,
  'agreements.termsDue': (p) => `Within ${p.days} days after ${p.after}.`,
};
