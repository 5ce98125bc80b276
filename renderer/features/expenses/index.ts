/** The door of this feature: its screens, nothing else. */
import './expenses.css';

export { ClaimScreen } from './ClaimScreen';
export { ClaimsScreen } from './ClaimsScreen';
export { ClaimYearScreen } from './ClaimYearScreen';
export { NewClaimScreen } from './NewClaimScreen';
