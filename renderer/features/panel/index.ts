/** The door of this feature: its screens, nothing else. */
export { LotteriesScreen } from './LotteriesScreen';
export { LotteryScreen } from './LotteryScreen';
export { NewLotteryScreen } from './NewLotteryScreen';
export { PanelMembersScreen } from './PanelMembersScreen';
