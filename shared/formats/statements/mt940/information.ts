/** The text of an MT940 entry (`:86:`), in the ways that Dutch banks write it. */
import { joined, joinedAsCut, tidy } from './fields';
import { type Information, SLASH_START, slashInformation } from './slash-information';

const NO_INFORMATION: Information = {
  description: '',
  counterName: null,
  counterIban: null,
  endToEndId: null,
  reference: null,
  batchId: null,
  returnReason: null,
};

/** Fields of two digits behind a sign, after a code of three. */
const CODED_START = /^\d{3}[>?]\d\d/;

/** `fields`: the lines of each `:86:`; Rabobank wrote one for every line. `account`: whose statement it is. */
export function informationIn(fields: readonly (readonly string[])[], account: string): Information {
  const text = fields.map(joined).join(' ').trim();
  if (SLASH_START.test(text)) return slashInformation(fields.map(joinedAsCut).join(''));
  return CODED_START.test(text) ? codedInformation(fields.flat().join(''), account) : freeInformation(text);
}

/** Triodos: `000>100987654321>20text>21more`. */
function codedInformation(text: string, account: string): Information {
  const parts = new Map<number, string>();
  for (const part of text.slice(3).split(/[>?](?=\d\d)/)) {
    const code = Number(part.slice(0, 2));
    if (part !== '') parts.set(code, part.slice(2));
  }
  const of = (...codes: readonly number[]): string =>
    tidy(codes.map((code) => parts.get(code) ?? '').join(''));
  const counter = [of(31), of(10)].find((number) => ACCOUNT.test(number) && number !== account);
  const name = of(32, 33);
  return {
    ...NO_INFORMATION,
    description: of(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 61, 62, 63),
    counterName: name === '' ? null : name,
    counterIban: counter ?? null,
  };
}

/** An IBAN, or a number of before there were any; `P` before one of the Postbank. */
const ACCOUNT = /^(P?0{0,3}\d{7,10}|[A-Z]{2}\d\d[A-Z0-9]{10,30})$/;

export function isAccount(text: string): boolean {
  return ACCOUNT.test(text);
}

const KNAB = /\bREK: ?(?<account>[A-Z0-9]+)\/NAAM: ?(?<name>.*)$/;
const PAYMENT_REFERENCE = /\bBETALINGSKENM(?:ERK)?[.:]* *(?<digits>\d+)(?= |$)/i;
/** Of a Dutch payment reference. */
const REFERENCE_LENGTHS = /^(\d{7}|\d{9,14}|\d{16})$/;

function freeInformation(text: string): Information {
  const description = tidy(text);
  const { account, name = '' } = KNAB.exec(description)?.groups ?? {};
  const first = description.split(' ', 1).join('').replaceAll('.', '');
  const digits = PAYMENT_REFERENCE.exec(description)?.groups?.digits ?? '';
  return {
    ...NO_INFORMATION,
    description,
    counterIban: account ?? (isAccount(first) ? first : null),
    counterName: name === '' ? null : name,
    reference: REFERENCE_LENGTHS.test(digits) ? digits : null,
  };
}
