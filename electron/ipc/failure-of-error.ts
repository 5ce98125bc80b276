/** Puts what the operating system threw into a failure that has words. */
import { type Failure, failure } from '@shared/ipc/failure';

export function failureOfError(error: unknown): Failure {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failure('disk.full');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EIO':
      return failure('disk.notWritable');
    default:
      return failure('machine.failed');
  }
}

/** `ENOSPC` and the like; for anything else the name of the error. Neither says anything about a person. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
