/** The actions that may be taken back, and the tables whose rows may go back: never those of money, votes or awards. */
import { addPhoto } from '../accountability/actions/add-photo';
import { removePhoto } from '../accountability/actions/remove-photo';
import { saveReport } from '../accountability/actions/save-report';
import { evidenceTable } from '../accountability/evidence';
import { reportTable } from '../accountability/report';
import type { Table, UndoCheck } from '../action';
import { answerScan } from '../applications/actions/answer-scan';
import { changeApplication } from '../applications/actions/change-application';
import { pauseScan } from '../applications/actions/pause-scan';
import { resumeScan } from '../applications/actions/resume-scan';
import { startScan } from '../applications/actions/start-scan';
import { withdrawApplication } from '../applications/actions/withdraw-application';
import { applicationTable } from '../applications/application';
import { changeFund } from '../funds/actions/change-fund';
import { changeGiver } from '../funds/actions/change-giver';
import { fundTable } from '../funds/fund';
import { giverTable } from '../funds/giver';
import { changeValueMap } from '../impact/actions/change-value-map';
import { removeValueMap } from '../impact/actions/remove-value-map';
import { valueMapTable } from '../impact/value-map';
import { changeInitiative } from '../people/actions/change-initiative';
import { initiativeTable } from '../people/initiative';
import { personTable } from '../people/person';
import { changeRound } from '../voting/actions/change-round';
import { changeWorry } from '../voting/actions/change-worry';
import { dropRound } from '../voting/actions/drop-round';
import { recordWorry } from '../voting/actions/record-worry';
import { removeWorry } from '../voting/actions/remove-worry';
import { setAgenda } from '../voting/actions/set-agenda';
import { writeNotes } from '../voting/actions/write-notes';
import { conflictTable } from '../voting/conflict';
import { roundTable } from '../voting/round';
import { agendaTable } from '../voting/talk/agenda';
import { planTalkTable } from '../voting/talk/plan-talk';

/** An action that is not here is not taken back, whatever it declares; a test holds this against the declarations. */
export const UNDOABLE: readonly { readonly name: string; readonly undo?: UndoCheck }[] = [
  changeFund,
  changeGiver,
  changeInitiative,
  changeApplication,
  startScan,
  pauseScan,
  resumeScan,
  answerScan,
  withdrawApplication,
  changeRound,
  dropRound,
  recordWorry,
  changeWorry,
  removeWorry,
  setAgenda,
  writeNotes,
  saveReport,
  addPhoto,
  removePhoto,
  changeValueMap,
  removeValueMap,
];

type AnyRow = { readonly id: string };

const tables = [
  fundTable,
  personTable,
  giverTable,
  initiativeTable,
  applicationTable,
  roundTable,
  conflictTable,
  agendaTable,
  planTalkTable,
  reportTable,
  evidenceTable,
  valueMapTable,
].map((table) => table as unknown as Table<AnyRow>);

export const UNDOABLE_TABLES: ReadonlyMap<string, Table<AnyRow>> = new Map(
  tables.map((table) => [table.name, table]),
);

/** null: this action stays as it is. */
export function undoCheckOf(action: string): UndoCheck | null {
  return UNDOABLE.find(({ name }) => name === action)?.undo ?? null;
}
