/** The inner screens of payments and of the bank. */
import { innerScreen, type Screen } from './screen';

export const BANK_SCREENS: readonly Screen[] = [
  innerScreen('paymentBatches', {
    label: 'payments.batches',
    icon: 'export',
    workspaces: ['treasurer'],
    load: () => import('../features/payments/index').then((door) => door.BatchListScreen),
  }),
  innerScreen('newPaymentBatch', {
    label: 'payments.newBatch',
    icon: 'add',
    workspaces: ['treasurer'],
    load: () => import('../features/payments/index').then((door) => door.ComposeScreen),
  }),
  innerScreen('paymentBatch', {
    label: 'payments.batches',
    icon: 'export',
    workspaces: ['treasurer'],
    load: () => import('../features/payments/index').then((door) => door.BatchScreen),
  }),
  innerScreen('changePaymentBatch', {
    label: 'payments.change',
    icon: 'edit',
    workspaces: ['treasurer'],
    load: () => import('../features/payments/index').then((door) => door.ChangeBatchScreen),
  }),
  innerScreen('signatories', {
    label: 'payments.signers',
    icon: 'people',
    workspaces: ['treasurer'],
    load: () => import('../features/payments/index').then((door) => door.SignatoriesScreen),
  }),
  innerScreen('bankImport', {
    label: 'bank.takeIn',
    icon: 'file',
    workspaces: ['treasurer'],
    load: () => import('../features/bank/index').then((door) => door.BankImportScreen),
  }),
  innerScreen('bankMonth', {
    label: 'bank.sheetTitle',
    icon: 'bank',
    workspaces: ['treasurer'],
    load: () => import('../features/bank/index').then((door) => door.ReconciliationScreen),
  }),
  innerScreen('bankEntries', {
    label: 'bank.all',
    icon: 'list',
    workspaces: ['treasurer'],
    load: () => import('../features/bank/index').then((door) => door.BankEntriesScreen),
  }),
  innerScreen('bankEntry', {
    label: 'bank.entry',
    icon: 'bank',
    workspaces: ['treasurer'],
    load: () => import('../features/bank/index').then((door) => door.BankEntryScreen),
  }),
];
