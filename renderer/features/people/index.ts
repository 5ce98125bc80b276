/** The door of this feature: its screens, nothing else. */
export { InitiativeScreen } from './InitiativeScreen';
export { InitiativesScreen } from './InitiativesScreen';
