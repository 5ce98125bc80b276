/** The door of this feature: its screens, nothing else. */
import './applications.css';

export { ApplicationScreen } from './ApplicationScreen';
export { ApplicationsScreen } from './ApplicationsScreen';
export { InitiativeHomeScreen } from './InitiativeHomeScreen';
export { NewApplicationScreen } from './NewApplicationScreen';
