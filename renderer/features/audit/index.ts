/** The door of this feature: its screens, nothing else. */
export { AuditScreen } from './AuditScreen';
export { SubjectAuditScreen } from './SubjectAuditScreen';
