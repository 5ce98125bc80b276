/**
 * Imported before anything else in the page and in each worker: the page's policy allows no code made out of text, and
 * zod would try as soon as the first schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
