/** Every action, one line each. What is not listed here cannot be done. */
import { startFund } from './funds/actions/start-fund';

export const ACTIONS = {
  startFund,
} as const;
