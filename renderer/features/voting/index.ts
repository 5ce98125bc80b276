/** The door of this feature: its screens, nothing else. */
import './vote-paper.css';
import './voting.css';
import './ballot/voter-ballot.css';
import './talk.css';
import './kiosk/kiosk.css';

export { AgendaScreen } from './AgendaScreen';
export { BallotDeskScreen } from './BallotDeskScreen';
export { BookletScreen } from './BookletScreen';
export { BoxKeyScreen } from './BoxKeyScreen';
export { CloseBoxScreen } from './CloseBoxScreen';
export { CodesScreen } from './CodesScreen';
export { CountScreen } from './CountScreen';
export { ImportElectionScreen } from './ImportElectionScreen';
export { KioskScreen } from './KioskScreen';
export { MeetingScreen } from './MeetingScreen';
export { PanelHomeScreen } from './PanelHomeScreen';
export { PaperScreen } from './PaperScreen';
export { RecordScreen } from './RecordScreen';
export { RegulationScreen } from './RegulationScreen';
export { ResultScreen } from './ResultScreen';
export { RollScreen } from './RollScreen';
export { RollSheetScreen } from './RollSheetScreen';
export { NewRoundScreen, RoundEditScreen } from './RoundFormScreen';
export { RoundListScreen } from './RoundListScreen';
export { RoundScreen } from './RoundScreen';
export { TalkScreen } from './TalkScreen';
export { TryRulesScreen } from './TryRulesScreen';
