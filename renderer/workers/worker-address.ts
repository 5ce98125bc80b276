/** Starts our own workers: the page's trusted-types policy lets no other script address through. */
import { WORKER_POLICY_NAME } from '@shared/ipc/content-security-policy';

/** What the browser makes of a trusted address; opaque, and accepted where a script address is due. */
interface TrustedAddress {
  readonly toString: () => string;
}

interface AddressPolicy {
  readonly createScriptURL: (address: string) => TrustedAddress;
}

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => AddressPolicy;
}

declare global {
  interface Window {
    /** Not in every browser. */
    readonly trustedTypes?: PolicyFactory;
  }
}

/** Only what stands beside the page itself; a worker from elsewhere is a defect or an attack. */
function ownAddress(address: string): string {
  const url = new URL(address, window.location.href);
  if (url.protocol !== window.location.protocol || url.host !== window.location.host) {
    throw new TypeError(`Not a worker of ours: ${address}`);
  }
  return url.href;
}

const policy: AddressPolicy = window.trustedTypes?.createPolicy(WORKER_POLICY_NAME, {
  createScriptURL: ownAddress,
}) ?? { createScriptURL: ownAddress };

/** `address` comes from an import of `./<worker>?worker&url`. */
export function startWorker(address: string): Worker {
  return new Worker(policy.createScriptURL(address) as string, { type: 'module' });
}
