/** Every action, one line each. What is not listed here cannot be done. */

import { addPhoto } from './accountability/actions/add-photo';
import { handInReport } from './accountability/actions/hand-in-report';
import { removePhoto } from './accountability/actions/remove-photo';
import { reopenReport } from './accountability/actions/reopen-report';
import { saveReport } from './accountability/actions/save-report';
import { startReport } from './accountability/actions/start-report';
import { answerScan } from './applications/actions/answer-scan';
import { changeApplication } from './applications/actions/change-application';
import { pauseScan } from './applications/actions/pause-scan';
import { recordApplication } from './applications/actions/record-application';
import { resumeScan } from './applications/actions/resume-scan';
import { startScan } from './applications/actions/start-scan';
import { withdrawApplication } from './applications/actions/withdraw-application';
import { bookBankEntry } from './bank/actions/book-bank-entry';
import { changeBankAccount } from './bank/actions/change-bank-account';
import { importStatement } from './bank/actions/import-statement';
import { matchBetweenAccounts } from './bank/actions/match-between-accounts';
import { recordBankAccount } from './bank/actions/record-bank-account';
import { releaseBankEntry } from './bank/actions/release-bank-entry';
import { reopenLine } from './bank/actions/reopen-line';
import { reverseClaimPayment } from './bank/actions/reverse-claim-payment';
import { reverseEntry } from './bank/actions/reverse-entry';
import { approveClaim } from './expenses/actions/approve-claim';
import { changeVolunteer } from './expenses/actions/change-volunteer';
import { handInClaim } from './expenses/actions/hand-in-claim';
import { recordClaimPayment } from './expenses/actions/record-claim-payment';
import { refuseClaim } from './expenses/actions/refuse-claim';
import { changeAgreement } from './funds/actions/change-agreement';
import { changeFund } from './funds/actions/change-fund';
import { changeGiver } from './funds/actions/change-giver';
import { recordContribution } from './funds/actions/record-contribution';
import { recordGiver } from './funds/actions/record-giver';
import { recordOpeningBalance } from './funds/actions/record-opening-balance';
import { recordReceipt } from './funds/actions/record-receipt';
import { recordRefund } from './funds/actions/record-refund';
import { recordRepayment } from './funds/actions/record-repayment';
import { reverseOpeningBalance } from './funds/actions/reverse-opening-balance';
import { startFund } from './funds/actions/start-fund';
import { addRequirement } from './grants/actions/add-requirement';
import { awardRound } from './grants/actions/award-round';
import { changeAward } from './grants/actions/change-award';
import { changeInstalments } from './grants/actions/change-instalments';
import { endRound } from './grants/actions/end-round';
import { leaveReturn } from './grants/actions/leave-return';
import { markRequirement } from './grants/actions/mark-requirement';
import { recordCarriedAward } from './grants/actions/record-carried-award';
import { recordPayment } from './grants/actions/record-payment';
import { recordReminder } from './grants/actions/record-reminder';
import { recordReturn } from './grants/actions/record-return';
import { reverseCarriedAward } from './grants/actions/reverse-carried-award';
import { settleGrant } from './grants/actions/settle-grant';
import { withdrawGrant } from './grants/actions/withdraw-grant';
import { prepareHandOver } from './handover/actions/prepare-hand-over';
import { stopHandOver } from './handover/actions/stop-hand-over';
import { changeValueMap } from './impact/actions/change-value-map';
import { recordValueMap } from './impact/actions/record-value-map';
import { removeValueMap } from './impact/actions/remove-value-map';
import { changePanelMember } from './panel/actions/change-panel-member';
import { commitLottery } from './panel/actions/commit-lottery';
import { drawLottery } from './panel/actions/draw-lottery';
import { handOutLottery } from './panel/actions/hand-out-lottery';
import { recordPanelMember } from './panel/actions/record-panel-member';
import { replaceDrawn } from './panel/actions/replace-drawn';
import { stopLottery } from './panel/actions/stop-lottery';
import { takeOverDrawn } from './panel/actions/take-over-drawn';
import { approveBatch } from './payments/actions/approve-batch';
import { changeBatch } from './payments/actions/change-batch';
import { changePaymentSettings } from './payments/actions/change-payment-settings';
import { changeSignatory } from './payments/actions/change-signatory';
import { changeSigningCode } from './payments/actions/change-signing-code';
import { composeBatch } from './payments/actions/compose-batch';
import { freezeBatch } from './payments/actions/freeze-batch';
import { payOutsideBatch } from './payments/actions/pay-outside-batch';
import { recordPayeeCheck } from './payments/actions/record-payee-check';
import { recordSignatory } from './payments/actions/record-signatory';
import { rejectLine } from './payments/actions/reject-line';
import { sendBatch } from './payments/actions/send-batch';
import { stopBatch } from './payments/actions/stop-batch';
import { changeInitiative } from './people/actions/change-initiative';
import { recordInitiative } from './people/actions/record-initiative';
import { addToLeak } from './privacy/actions/add-to-leak';
import { carryOutRemoval } from './privacy/actions/carry-out-removal';
import { changeRetentionTerms } from './privacy/actions/change-retention-terms';
import { closeLeak } from './privacy/actions/close-leak';
import { confirmKeysDestroyed } from './privacy/actions/confirm-keys-destroyed';
import { decideRemoval } from './privacy/actions/decide-removal';
import { dropRemoval } from './privacy/actions/drop-removal';
import { erasePerson } from './privacy/actions/erase-person';
import { proposeRemoval } from './privacy/actions/propose-removal';
import { recordLeak } from './privacy/actions/record-leak';
import { undoAction } from './undo/actions/undo-action';
import { askAgain } from './voting/actions/ask-again';
import { castBallot } from './voting/actions/cast-ballot';
import { castSealedBallot } from './voting/actions/cast-sealed-ballot';
import { changeRound } from './voting/actions/change-round';
import { changeWorry } from './voting/actions/change-worry';
import { closeRound } from './voting/actions/close-round';
import { correctAmounts } from './voting/actions/correct-amounts';
import { declareConflict } from './voting/actions/declare-conflict';
import { dropRound } from './voting/actions/drop-round';
import { enterBallot } from './voting/actions/enter-ballot';
import { giveOutCodes } from './voting/actions/give-out-codes';
import { giveOwnReason } from './voting/actions/give-own-reason';
import { handInCode } from './voting/actions/hand-in-code';
import { importElection } from './voting/actions/import-election';
import { openRound } from './voting/actions/open-round';
import { overrideOutcome } from './voting/actions/override-outcome';
import { prepareRound } from './voting/actions/prepare-round';
import { recordCount } from './voting/actions/record-count';
import { recordRoll } from './voting/actions/record-roll';
import { recordVoteFile } from './voting/actions/record-vote-file';
import { recordWorry } from './voting/actions/record-worry';
import { removeBallot } from './voting/actions/remove-ballot';
import { removeRoll } from './voting/actions/remove-roll';
import { removeWorry } from './voting/actions/remove-worry';
import { restartBox } from './voting/actions/restart-box';
import { setAgenda } from './voting/actions/set-agenda';
import { tickVoter } from './voting/actions/tick-voter';
import { untickVoter } from './voting/actions/untick-voter';
import { withdrawChosen } from './voting/actions/withdraw-chosen';
import { withdrawConflict } from './voting/actions/withdraw-conflict';
import { writeNotes } from './voting/actions/write-notes';
import { writeObjections } from './voting/actions/write-objections';
import { changeFiscalDetails } from './yearclose/actions/change-fiscal-details';
import { closeYear } from './yearclose/actions/close-year';
import { drawCashCheck } from './yearclose/actions/draw-cash-check';
import { reopenYear } from './yearclose/actions/reopen-year';

export const ACTIONS = {
  startFund,
  changeFund,
  recordGiver,
  changeGiver,
  recordContribution,
  changeAgreement,
  recordReceipt,
  recordOpeningBalance,
  reverseOpeningBalance,
  recordRepayment,
  recordRefund,
  reverseEntry,
  recordInitiative,
  changeInitiative,
  recordApplication,
  changeApplication,
  startScan,
  pauseScan,
  resumeScan,
  answerScan,
  withdrawApplication,
  prepareRound,
  changeRound,
  dropRound,
  recordRoll,
  removeRoll,
  openRound,
  enterBallot,
  giveOutCodes,
  handInCode,
  castBallot,
  castSealedBallot,
  tickVoter,
  untickVoter,
  removeBallot,
  restartBox,
  recordPanelMember,
  commitLottery,
  drawLottery,
  stopLottery,
  replaceDrawn,
  takeOverDrawn,
  handOutLottery,
  changePanelMember,
  declareConflict,
  recordWorry,
  changeWorry,
  removeWorry,
  setAgenda,
  writeNotes,
  giveOwnReason,
  withdrawConflict,
  closeRound,
  recordCount,
  recordVoteFile,
  withdrawChosen,
  overrideOutcome,
  correctAmounts,
  writeObjections,
  askAgain,
  importElection,
  awardRound,
  endRound,
  recordCarriedAward,
  reverseCarriedAward,
  changeAward,
  changeInstalments,
  addRequirement,
  leaveReturn,
  markRequirement,
  withdrawGrant,
  recordPayment,
  settleGrant,
  recordReturn,
  recordReminder,
  recordSignatory,
  changeSignatory,
  changeSigningCode,
  changePaymentSettings,
  recordPayeeCheck,
  composeBatch,
  changeBatch,
  freezeBatch,
  approveBatch,
  sendBatch,
  stopBatch,
  rejectLine,
  reopenLine,
  payOutsideBatch,
  recordBankAccount,
  changeBankAccount,
  importStatement,
  bookBankEntry,
  matchBetweenAccounts,
  releaseBankEntry,
  changeFiscalDetails,
  drawCashCheck,
  closeYear,
  reopenYear,
  handInClaim,
  approveClaim,
  refuseClaim,
  recordClaimPayment,
  reverseClaimPayment,
  changeVolunteer,
  startReport,
  saveReport,
  addPhoto,
  removePhoto,
  handInReport,
  reopenReport,
  recordValueMap,
  changeValueMap,
  removeValueMap,
  erasePerson,
  confirmKeysDestroyed,
  changeRetentionTerms,
  proposeRemoval,
  decideRemoval,
  carryOutRemoval,
  dropRemoval,
  recordLeak,
  addToLeak,
  closeLeak,
  prepareHandOver,
  stopHandOver,
  undoAction,
} as const;
