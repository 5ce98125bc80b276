/** What the versions of the audit file (XML Auditfile Financieel) do not have in common. */

export const XAF_VERSIONS = ['4.0', '3.2'] as const;
export type XafVersion = (typeof XAF_VERSIONS)[number];

export interface XafDialect {
  readonly namespace: string;
  /** Of the reference scheme that our accounts come from; null where the version has no place for it. */
  readonly rgsVersion: string | null;
  /** Name of the element for the number in the trade register. */
  readonly companyNumber: string;
  /** Name of the element for the RGS code of an account. */
  readonly accountCode: string;
  /** Whether a relation tells what stands open at the beginning and the end. */
  readonly hasRelationBalances: boolean;
  readonly hasOpeningDate: boolean;
  /** Names of the elements for the earmark and for what the money is for, and how long their text may be. */
  readonly cost: string;
  readonly project: string;
  readonly longestCost: number;
}

export const XAF_DIALECTS: Readonly<Record<XafVersion, XafDialect>> = {
  /** The only one that the tax office takes from 1 January 2027. */
  '4.0': {
    namespace: 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
    rgsVersion: 'RGS 3.7',
    companyNumber: 'Commercenr',
    accountCode: 'RGScode',
    hasRelationBalances: true,
    hasOpeningDate: false,
    cost: 'cost',
    project: 'project',
    longestCost: 999,
  },
  /** For programs of accountants that do not read 4.0 yet; the RGS code takes the place of an accountant's own. */
  '3.2': {
    namespace: 'http://www.auditfiles.nl/XAF/3.2',
    rgsVersion: null,
    companyNumber: 'companyIdent',
    accountCode: 'leadCode',
    hasRelationBalances: false,
    hasOpeningDate: true,
    cost: 'costID',
    project: 'projID',
    longestCost: 35,
  },
};
