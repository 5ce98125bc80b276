/** The door of this feature: its screens, nothing else. */
export { SettingsScreen } from './SettingsScreen';
