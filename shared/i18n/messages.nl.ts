/** All words on the screen in Dutch: the source that every other language must match. */

import { accountability } from './nl/accountability';
import { afterCount } from './nl/after-count';
import { agenda } from './nl/agenda';
import { agreements } from './nl/agreements';
import { app } from './nl/app';
import { applications } from './nl/applications';
import { asks } from './nl/asks';
import { audit } from './nl/audit';
import { awardChange } from './nl/award-change';
import { backup } from './nl/backup';
import { ballotFile } from './nl/ballot-file';
import { ballots } from './nl/ballots';
import { bank } from './nl/bank';
import { bankScreens } from './nl/bank-screens';
import { booklet } from './nl/booklet';
import { carried } from './nl/carried';
import { codeSheets } from './nl/code-sheets';
import { common } from './nl/common';
import { consent } from './nl/consent';
import { data } from './nl/data';
import { dependence } from './nl/dependence';
import { expenseScreens } from './nl/expense-screens';
import { expenses } from './nl/expenses';
import { exports } from './nl/exports';
import { failures } from './nl/failures';
import { fields } from './nl/fields';
import { funds } from './nl/funds';
import { glossary } from './nl/glossary';
import { grants } from './nl/grants';
import { handover } from './nl/handover';
import { help } from './nl/help';
import { impact } from './nl/impact';
import { intake } from './nl/intake';
import { kiosk } from './nl/kiosk';
import { leaks } from './nl/leaks';
import { ledger } from './nl/ledger';
import { letters } from './nl/letters';
import { loans } from './nl/loans';
import { lottery } from './nl/lottery';
import { meeting } from './nl/meeting';
import { numbers } from './nl/numbers';
import { opening } from './nl/opening';
import { openingSheet } from './nl/opening-sheet';
import { ownReason } from './nl/own-reason';
import { panel } from './nl/panel';
import { panelMembers } from './nl/panel-members';
import { paper } from './nl/paper';
import { payments } from './nl/payments';
import { paymentsScreens } from './nl/payments-screens';
import { people } from './nl/people';
import { position } from './nl/position';
import { privacy } from './nl/privacy';
import { recount } from './nl/recount';
import { regulation } from './nl/regulation';
import { reminders } from './nl/reminders';
import { requirements } from './nl/requirements';
import { retention } from './nl/retention';
import { roundForm } from './nl/round-form';
import { security } from './nl/security';
import { settings } from './nl/settings';
import { talk } from './nl/talk';
import { undo } from './nl/undo';
import { voteFiles } from './nl/vote-files';
import { voterBallot } from './nl/voter-ballot';
import { voterGroups } from './nl/voter-groups';
import { voting } from './nl/voting';
import { votingBeside } from './nl/voting-beside';
import { votingCodes } from './nl/voting-codes';
import { votingKey } from './nl/voting-key';
import { votingNeeded } from './nl/voting-needed';
import { votingPots } from './nl/voting-pots';
import { votingProof } from './nl/voting-proof';
import { votingRecord } from './nl/voting-record';
import { votingResult } from './nl/voting-result';
import { votingRoll } from './nl/voting-roll';
import { votingTrial } from './nl/voting-trial';
import { votingWhy } from './nl/voting-why';
import { year } from './nl/year';
import { yearScreens } from './nl/year-screens';

export const messagesNl = {
  ...accountability,
  ...agreements,
  ...app,
  ...applications,
  ...asks,
  ...audit,
  ...backup,
  ...ballotFile,
  ...bank,
  ...bankScreens,
  ...carried,
  ...year,
  ...yearScreens,
  ...common,
  ...data,
  ...expenses,
  ...expenseScreens,
  ...dependence,
  ...exports,
  ...failures,
  ...fields,
  ...funds,
  ...glossary,
  ...grants,
  ...handover,
  ...help,
  ...impact,
  ...intake,
  ...letters,
  ...opening,
  ...openingSheet,
  ...panel,
  ...panelMembers,
  ...lottery,
  ...afterCount,
  ...booklet,
  ...talk,
  ...ownReason,
  ...agenda,
  ...meeting,
  ...paper,
  ...payments,
  ...paymentsScreens,
  ...people,
  ...regulation,
  ...roundForm,
  ...security,
  ...position,
  ...privacy,
  ...reminders,
  ...awardChange,
  ...recount,
  ...requirements,
  ...retention,
  ...leaks,
  ...ledger,
  ...loans,
  ...numbers,
  ...settings,
  ...undo,
  ...voterBallot,
  ...voteFiles,
  ...voting,
  ...ballots,
  ...consent,
  ...voterGroups,
  ...votingCodes,
  ...votingRoll,
  ...codeSheets,
  ...kiosk,
  ...votingPots,
  ...votingKey,
  ...votingRecord,
  ...votingWhy,
  ...votingBeside,
  ...votingNeeded,
  ...votingProof,
  ...votingTrial,
  ...votingResult,
};

export type Messages = typeof messagesNl;
export type MessageKey = keyof Messages;
