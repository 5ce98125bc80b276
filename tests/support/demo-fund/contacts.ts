/** Made-up people and account numbers: the mail domain and the bank code belong to nobody. */
import { electronicFormatIBAN } from 'ibantools';

const NAMES = [
  'Riet Hoekstra',
  'Samira Ouali',
  'Bas Verduin',
  'Toos Kamphuis',
  'Kenan Yıldız',
  'Ineke Prins',
  'Daan Roelofs',
  'Shanti Bihari',
  'Piet Westra',
  'Mila Jovanović',
  'Henk Dorgelo',
  'Noortje Smeets',
  'Ruben Castelein',
  'Lies Bouwman',
  'Amir Sadeghi',
  'Corrie Vink',
];

export function contactOf(index: number): { name: string; email: string | null; phone: string | null } {
  const name = NAMES[index % NAMES.length] ?? 'Riet Hoekstra';
  const [first = ''] = name.toLowerCase().split(' ');
  const ascii = first.normalize('NFD').replace(/[^a-z]/g, '');
  return { name, email: `${ascii}@molenkwartier.example`, phone: null };
}

/** Check digits by ISO 13616: letters become numbers, 98 less the rest of a division by 97. */
export function ibanOf(index: number): string {
  const account = String(1_000_000 + index * 37).padStart(10, '0');
  const digits = [...`BUUR${account}NL00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
  return electronicFormatIBAN(`NL${check}BUUR${account}`) ?? '';
}
