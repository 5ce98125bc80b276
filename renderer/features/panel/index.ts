/** The door of this feature: its screens, nothing else. */
export { PanelMembersScreen } from './PanelMembersScreen';
