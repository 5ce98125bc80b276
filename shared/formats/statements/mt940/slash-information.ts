/** `:86:` with words between slashes: `/EREF/…/BENM//NAME/…/REMI/…`, of ING, Rabobank, ABN AMRO and BNG. */
import { tidy } from './fields';

/** What the text of an entry tells, in any dialect. */
export interface Information {
  readonly description: string;
  readonly counterName: string | null;
  readonly counterIban: string | null;
  readonly endToEndId: string | null;
  readonly reference: string | null;
  readonly batchId: string | null;
  readonly returnReason: string | null;
}

/** Only these are words of the format: a slash may stand in any name or text. */
const WORDS = [
  'TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|CNTP|BENM|ORDP|ID|ADDR|ISDT|RTRN|PREF|INIT|ULTD|ULTB|ULTC',
  'PURP|SVCL|TRCD|BUSP|CREF|ACCW|IREF|NRTX|OCMT|CHGS|CHGS1|EXCH|SWOC|SWOD|NOTICE|RREF',
].join('|');
const WORD = new RegExp(`/(${WORDS})/`, 'g');
export const SLASH_START = new RegExp(`^/(${WORDS})/`);

export function slashInformation(text: string): Information {
  const values = valuesIn(text);
  const of = (word: string): string | null => given(values.get(word));
  const counter = values.get('CNTP');
  const [counterIban, counterName] = counter === undefined ? [of('IBAN'), of('NAME')] : counterParty(counter);
  const remittance = remittanceIn(values.get('REMI') ?? '');
  return {
    description: remittance.text === '' ? (of('TRTP') ?? '') : remittance.text,
    counterName,
    counterIban: counterIban?.replaceAll(' ', '') ?? null,
    endToEndId: realReference(of('EREF')),
    reference: remittance.reference,
    batchId: realReference(of('PREF')),
    returnReason: of('RTRN'),
  };
}

/** The first of each word counts; after that it is text. */
function valuesIn(text: string): Map<string, string> {
  const seen = new Set<string>();
  const words = [...text.matchAll(WORD)].filter(({ 1: word = '' }) => {
    const isFirst = !seen.has(word);
    seen.add(word);
    return isFirst;
  });
  return new Map(
    words.map(({ 0: all, 1: word = '', index }, place) => [
      word,
      text.slice(index + all.length, words[place + 1]?.index ?? text.length),
    ]),
  );
}

/** Banks close a value with slashes. */
function given(value = ''): string | null {
  let end = value.length;
  while (value[end - 1] === '/') end -= 1;
  const bare = tidy(value.slice(0, end));
  return bare === '' ? null : bare;
}

/** Account, BIC, name and city; a name may hold slashes. */
function counterParty(value: string): readonly [string | null, string | null] {
  const parts = value.split('/');
  return [given(parts[0]), given(parts.slice(2, Math.max(3, parts.length - 2)).join('/'))];
}

interface Remittance {
  readonly text: string;
  readonly reference: string | null;
}

/** `USTD//text/`, `STRD/CUR/1234/`, or just text. */
function remittanceIn(value: string): Remittance {
  const structured = /^STRD\/(?:CUR|ISO)\/([^/]*)/.exec(value)?.[1];
  if (structured !== undefined) return { text: '', reference: given(structured) };
  const unstructured = /^USTD\/\/(.*?)\/?$/s.exec(value)?.[1];
  return { text: tidy(unstructured ?? value), reference: null };
}

function realReference(text: string | null): string | null {
  return text === null || /^(NOTPROVIDED|NONREF)$/i.test(text) ? null : text;
}
