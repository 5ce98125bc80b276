/** The door of backups: their screens. */
export { BackupScreen } from './BackupScreen';
export { RestoreScreen } from './RestoreScreen';
