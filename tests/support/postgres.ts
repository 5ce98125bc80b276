/** A PostgreSQL of our own in a scratch folder, reached over a socket in it, where its programs are installed. */
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isRootOnLinux } from '@electron/launch/places.mjs';
import { programOnPath } from '@electron/launch/system-setup.mjs';

export interface Postgres {
  /** Runs psql with these arguments in a folder, and gives what it printed. Fails when psql does. */
  readonly psql: (folder: string, ...args: string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const DEBIAN_FOLDER = '/usr/lib/postgresql';
/** PostgreSQL refuses to run as root; Debian's package makes this user. */
const OWNER_AS_ROOT = 'postgres';

export interface InstalledPostgres {
  /** Folder of `initdb` and `pg_ctl`. */
  readonly programs: string;
  /** Who the server runs as; null: as ourselves. */
  readonly owner: Owner | null;
}

/** The PostgreSQL of this machine, or null where there is none that we can start. */
export async function installedPostgres(): Promise<InstalledPostgres | null> {
  if (process.platform === 'win32' || programOnPath(['psql']) === null) return null;
  const programs = await folderOfPrograms();
  if (programs === null) return null;
  if (!isRootOnLinux()) return { programs, owner: null };
  const owner = await ownerOfServer();
  return owner === null ? null : { programs, owner };
}

/** Debian keeps them off the path. */
async function folderOfPrograms(): Promise<string | null> {
  const onPath = programOnPath(['initdb']);
  if (onPath !== null) return dirname(onPath);
  const versions = await readdir(DEBIAN_FOLDER).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(DEBIAN_FOLDER, newest, 'bin');
}

async function ownerOfServer(): Promise<Owner | null> {
  try {
    const idOf = async (asked: string) => Number((await run('id', [asked, OWNER_AS_ROOT])).stdout);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    return null;
  }
}

export async function startPostgres({ programs, owner }: InstalledPostgres): Promise<Postgres> {
  const home = await mkdtemp(join(tmpdir(), 'buurtpot-postgres-'));
  if (owner !== null) await chown(home, owner.uid, owner.gid);
  const data = join(home, 'data');
  const server = (program: string, ...args: string[]) =>
    run(join(programs, program), ['-D', data, ...args], { cwd: home, ...owner });
  await server('initdb', '-A', 'trust', '-U', 'proef', '-E', 'UTF8', '--locale=C', '--no-sync');
  const settings = `-c listen_addresses='' -c fsync=off -c unix_socket_directories='${home}'`;
  await server('pg_ctl', 'start', '-w', '-o', settings, '-l', join(home, 'log'));
  return {
    psql: async (folder, ...args) => {
      const place = ['-h', home, '-U', 'proef', '-d', 'postgres', '-X', '-q'];
      return (await run('psql', [...place, ...args], { cwd: folder })).stdout;
    },
    stop: async () => {
      await server('pg_ctl', 'stop', '-w', '-m', 'immediate');
      await rm(home, { recursive: true, force: true });
    },
  };
}
