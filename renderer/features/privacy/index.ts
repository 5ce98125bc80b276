/** The door of this feature: its screens, nothing else. */
export { LeakListScreen } from './LeakListScreen';
export { LeakScreen } from './LeakScreen';
export { LeaksScreen } from './LeaksScreen';
export { NewLeakScreen } from './NewLeakScreen';
export { PrivacyScreen } from './PrivacyScreen';
export { ProposalScreen } from './ProposalScreen';
export { RegisterScreen } from './RegisterScreen';
export { RetentionScreen } from './RetentionScreen';
export { SubjectPrivacyScreen } from './SubjectPrivacyScreen';
export { TermsScreen } from './TermsScreen';
