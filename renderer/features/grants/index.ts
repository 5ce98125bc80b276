/** The door of this feature: its screens, nothing else. */
import './grants.css';

export { AwardRoundScreen } from './AwardRoundScreen';
export { GrantListScreen } from './GrantListScreen';
export { GrantScreen } from './GrantScreen';
export { LetterScreen } from './LetterScreen';
export { PaymentListScreen } from './PaymentListScreen';
