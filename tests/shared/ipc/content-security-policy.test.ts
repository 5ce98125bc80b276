/** What the page may load and run, spelled out; a change here is a decision, not a detail. */
import { CONTENT_SECURITY_POLICY, WORKER_POLICY_NAME } from '@shared/ipc/content-security-policy';
import { expect, test } from 'vitest';

test('the page gets its own files and nothing else', () => {
  const directives = CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  });
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", expect.stringMatching(/^'sha256-[\w+/]+='$/)],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [WORKER_POLICY_NAME],
  });
});

test('nothing in it is called unsafe', () => {
  expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
});
