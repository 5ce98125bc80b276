/** Every layout in which the fund can be exported, one line each. */
import { dataPackage } from './data-package';
import type { Layout } from './layout';

export const LAYOUTS: readonly Layout[] = [dataPackage];
