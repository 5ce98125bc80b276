/** The door of this feature: its screens, nothing else. */
import './impact.css';

export { ImpactScreen } from './ImpactScreen';
export { ValueMapScreen } from './ValueMapScreen';
