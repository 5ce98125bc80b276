/** The door of this feature: its screens, nothing else. */
import './bank.css';

export { BankEntriesScreen } from './BankEntriesScreen';
export { BankEntryScreen } from './BankEntryScreen';
export { BankImportScreen } from './BankImportScreen';
export { BankScreen } from './BankScreen';
export { ReconciliationScreen } from './ReconciliationScreen';
