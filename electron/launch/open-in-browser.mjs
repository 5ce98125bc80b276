/** The last resort of `npm start`: the same screens in the default browser, with what is missing there named. */
import { codeOf } from './lock.mjs';
import { runQuietly } from './run.mjs';
import { serveRenderer } from './serve.mjs';

/** Always the same port: data in a browser belongs to one address, and another port would show an empty fund. */
const PORT = 47113;

const MISSING = [
  'no second copy of every action in the journal: what the browser loses is lost',
  'no sealed backups on disk; free space is not watched',
  'no file dialogs of the system: files come and go as uploads and downloads',
  'letters print through the browser, not straight to PDF',
  'the key of sealed fields cannot be kept by the system',
];

/**
 * Serves the app and opens it, until the process is stopped.
 * @param {(line: string) => void} say
 */
export async function openInBrowser(say) {
  const url = await served(say);
  if (url === null) return;
  say(`Last resort: the app runs in the browser, at ${url} (this machine only; Ctrl+C stops it).`);
  say('What is missing there:');
  for (const line of MISSING) say(`  - ${line}`);
  const { code } = await runQuietly(openCommand(url));
  if (code !== 0) say(`No browser could be opened; go to ${url} yourself.`);
}

/** @param {(line: string) => void} say */
async function served(say) {
  try {
    return (await serveRenderer(PORT)).url;
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    say(
      `Something already listens at http://127.0.0.1:${PORT}/, most likely the app itself. Go there, or stop it first.`,
    );
    process.exitCode = 1;
    return null;
  }
}

/** @param {string} url */
function openCommand(url) {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
