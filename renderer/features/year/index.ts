/** The door of this feature: its screens, nothing else. */
import './year.css';

export { AnbiSheetScreen } from './AnbiSheetScreen';
export { CashCheckScreen } from './CashCheckScreen';
export { TaxDetailsScreen } from './TaxDetailsScreen';
export { YearScreen } from './YearScreen';
export { YearsScreen } from './YearsScreen';
