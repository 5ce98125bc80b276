/** The door of this feature: its screens, nothing else. */
export { BackupScreen } from './BackupScreen';
export { RestoreScreen } from './RestoreScreen';
