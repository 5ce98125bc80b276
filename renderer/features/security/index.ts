/** The door of this feature: its screens, nothing else. */
import './security.css';

export { RecoverySheetScreen } from './RecoverySheetScreen';
export { SecureFundScreen } from './SecureFundScreen';
export { SecurityScreen } from './SecurityScreen';
