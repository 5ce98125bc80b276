/** All words on the screen in English; a missing one does not compile. */

import { accountability } from './en/accountability';
import { afterCount } from './en/after-count';
import { agenda } from './en/agenda';
import { agreements } from './en/agreements';
import { app } from './en/app';
import { applications } from './en/applications';
import { asks } from './en/asks';
import { audit } from './en/audit';
import { awardChange } from './en/award-change';
import { backup } from './en/backup';
import { ballotFile } from './en/ballot-file';
import { ballots } from './en/ballots';
import { bank } from './en/bank';
import { bankScreens } from './en/bank-screens';
import { booklet } from './en/booklet';
import { carried } from './en/carried';
import { codeSheets } from './en/code-sheets';
import { common } from './en/common';
import { consent } from './en/consent';
import { data } from './en/data';
import { dependence } from './en/dependence';
import { expenseScreens } from './en/expense-screens';
import { expenses } from './en/expenses';
import { exports } from './en/exports';
import { failures } from './en/failures';
import { fields } from './en/fields';
import { funds } from './en/funds';
import { glossary } from './en/glossary';
import { grants } from './en/grants';
import { handover } from './en/handover';
import { help } from './en/help';
import { impact } from './en/impact';
import { intake } from './en/intake';
import { kiosk } from './en/kiosk';
import { leaks } from './en/leaks';
import { ledger } from './en/ledger';
import { letters } from './en/letters';
import { loans } from './en/loans';
import { lottery } from './en/lottery';
import { meeting } from './en/meeting';
import { numbers } from './en/numbers';
import { opening } from './en/opening';
import { openingSheet } from './en/opening-sheet';
import { ownReason } from './en/own-reason';
import { panel } from './en/panel';
import { panelMembers } from './en/panel-members';
import { paper } from './en/paper';
import { payments } from './en/payments';
import { paymentsScreens } from './en/payments-screens';
import { people } from './en/people';
import { position } from './en/position';
import { privacy } from './en/privacy';
import { recount } from './en/recount';
import { regulation } from './en/regulation';
import { reminders } from './en/reminders';
import { requirements } from './en/requirements';
import { retention } from './en/retention';
import { roundForm } from './en/round-form';
import { security } from './en/security';
import { settings } from './en/settings';
import { talk } from './en/talk';
import { undo } from './en/undo';
import { voteFiles } from './en/vote-files';
import { voterBallot } from './en/voter-ballot';
import { voterGroups } from './en/voter-groups';
import { voting } from './en/voting';
import { votingBeside } from './en/voting-beside';
import { votingCodes } from './en/voting-codes';
import { votingKey } from './en/voting-key';
import { votingNeeded } from './en/voting-needed';
import { votingPots } from './en/voting-pots';
import { votingProof } from './en/voting-proof';
import { votingRecord } from './en/voting-record';
import { votingResult } from './en/voting-result';
import { votingRoll } from './en/voting-roll';
import { votingTrial } from './en/voting-trial';
import { votingWhy } from './en/voting-why';
import { year } from './en/year';
import { yearScreens } from './en/year-screens';
import type { Like } from './like';
import type { Messages } from './messages.nl';

export const messagesEn: Like<Messages> = {
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
