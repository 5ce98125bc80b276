/** The door of this feature: its screens, nothing else. */
export { BackupScreen } from './BackupScreen';
export { HandOverScreen } from './HandOverScreen';
export { RestoreScreen } from './RestoreScreen';
