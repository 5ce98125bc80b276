/** The door of this feature: its screens, nothing else. */
import './exports.css';

export { ExportScreen } from './ExportScreen';
export { VerifyExportScreen } from './VerifyExportScreen';
