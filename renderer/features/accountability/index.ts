/** The door of this feature: its screens, nothing else. */
import './accountability.css';

export { ReportFormScreen } from './ReportFormScreen';
export { ReportListScreen } from './ReportListScreen';
export { ReportScreen } from './ReportScreen';
