/** The content security policy of the page: one source for the window, the loopback server and the tests. */

/** Hash of the one style element react-aria injects (usePress). */
export const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** The one trusted-types policy the page may make: it turns the addresses of our own workers into script addresses. */
export const WORKER_POLICY_NAME = 'buurtpot-worker';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${REACT_ARIA_STYLE}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY_NAME}`,
].join('; ');
