/** `npm run build`: builds every part that is stale. */
import { ensureBuilt } from './build-parts.mjs';

const built = await ensureBuilt(['renderer', 'electron', 'cli'], console.log);
console.log(built.length === 0 ? 'Everything is built already.' : `Built: ${built.join(', ')}.`);
