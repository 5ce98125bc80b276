/** The door of this feature: its screens, nothing else. */
import './funds.css';

export { ContributionScreen } from './ContributionScreen';
export { ContributionsScreen } from './ContributionsScreen';
export { FigureScreen } from './FigureScreen';
export { FundSettingsScreen } from './FundSettingsScreen';
export { GiverScreen } from './GiverScreen';
export { GiversScreen } from './GiversScreen';
export { LedgerScreen } from './LedgerScreen';
export { NewFundScreen } from './NewFundScreen';
export { OpeningScreen } from './OpeningScreen';
export { PositionScreen } from './PositionScreen';
export { TreasurerHomeScreen } from './TreasurerHomeScreen';
