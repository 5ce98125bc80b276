/** The door of this feature: its screens, nothing else. */
import './voting.css';

export { BallotDeskScreen } from './BallotDeskScreen';
export { BoxKeyScreen } from './BoxKeyScreen';
export { CloseBoxScreen } from './CloseBoxScreen';
export { CountScreen } from './CountScreen';
export { ImportElectionScreen } from './ImportElectionScreen';
export { PanelHomeScreen } from './PanelHomeScreen';
export { ResultScreen } from './ResultScreen';
export { NewRoundScreen, RoundEditScreen } from './RoundFormScreen';
export { RoundListScreen } from './RoundListScreen';
export { RoundScreen } from './RoundScreen';
