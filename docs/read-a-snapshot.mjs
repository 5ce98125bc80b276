// Prints the rows of a saved backup, with nothing but Node and the recovery words. How to use it: read-a-snapshot.md.
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [backup, wordList, typed] = process.argv.slice(2);
const of = (base64) => Buffer.from(base64, 'base64');
const derive = (key, purpose, salt = '') => Buffer.from(hkdfSync('sha256', key, salt, purpose, 32));
const open = (key, whole, about) => {
  const cipher = createDecipheriv('chacha20-poly1305', key, whole.subarray(0, 12), { authTagLength: 16 });
  cipher.setAuthTag(whole.subarray(-16)).setAAD(Buffer.from(about));
  return Buffer.concat([cipher.update(whole.subarray(12, -16)), cipher.final()]);
};

const bytes = readFileSync(backup);
const text = bytes.toString().split('\n', 2)[1];
const header = JSON.parse(text);
const file = JSON.parse(header.keyFile);
const about = (part) => `buurtpot/keys/1/${file.store}/${file.keyId}/${part}`;
const list = JSON.parse(readFileSync(wordList, 'utf8'));
const secret = typed
  .split(/\s+/)
  .slice(0, 16)
  .map((word) => list.indexOf(word));
const wrap = file.wraps.recovery;
const wrapKey = derive(Buffer.from(secret), 'buurtpot/recovery', of(wrap.salt));
const dataKey = open(wrapKey, of(wrap.sealed), about('recovery'));
const slots = open(derive(dataKey, 'buurtpot/slots'), of(file.slots), about(`slots/${file.nextSlot}`));
const keys = new Map([[null, derive(dataKey, 'buurtpot/rows')]]);
for (let at = 0; at < slots.length; at += 36)
  keys.set(slots.readUInt32BE(at), slots.subarray(at + 4, at + 36));
const contents = open(derive(dataKey, 'buurtpot/snapshot'), bytes.subarray(-header.sealedBytes), text);

for (const line of gunzipSync(contents).toString().trim().split('\n')) {
  const {
    table,
    row: { sealed, lookup, ...row },
  } = JSON.parse(line);
  const key = keys.get(sealed?.slot);
  const values = key ? JSON.parse(open(key, of(sealed.text), `${table}/${row.id}`)) : [];
  for (const [place, value] of values) {
    const steps = place.split('.');
    const last = steps.pop();
    steps.reduce((inner, step) => inner[step], row)[last] = value;
  }
  process.stdout.write(`${JSON.stringify({ table, row })}\n`);
}
