/** The door of the payments feature: batches, signatures, and who signs. */
import './payments.css';

export { BatchListScreen } from './BatchListScreen';
export { BatchScreen } from './BatchScreen';
export { ChangeBatchScreen } from './ChangeBatchScreen';
export { ComposeScreen } from './ComposeScreen';
export { SignatoriesScreen } from './SignatoriesScreen';
