/** The door of this feature: its screens, nothing else. */
export { PrivacyScreen } from './PrivacyScreen';
export { RegisterScreen } from './RegisterScreen';
export { SubjectPrivacyScreen } from './SubjectPrivacyScreen';
