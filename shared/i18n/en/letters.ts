/** The letters to initiatives, in English. */
import type { Like } from '../like';
import type { letters as dutch } from '../nl/letters';

export const letters: Like<typeof dutch> = {
  'letters.intro': 'Read the letter. Then print it or keep it as PDF.',
  'letters.backToGrant': 'Back to the award',
  'letters.backToApplication': 'Back to the application',
  'letters.to': (p) => `To ${p.name}`,
  'letters.greeting': (p) => `Dear people of ${p.name},`,
  'letters.closing': 'Kind regards,',
  'letters.onBehalf': (p) => `on behalf of ${p.fund}`,
  'letters.signature': 'Name and signature',

  'letters.awardTitle': 'You receive money for your plan',
  'letters.awardFile': (p) => `award-${p.number}.pdf`,
  'letters.awardNews': (p) => `Good news. Your plan ‘${p.plan}’ goes ahead.`,
  'letters.awardRound': (p) => `Residents chose it in the round ‘${p.round}’.`,
  'letters.awardAmount': (p) => `You receive ${p.amount} from ${p.fund}.`,
  'letters.awardTrust': 'We trust that you will do something good with it.',
  'letters.whenTitle': 'When does the money come?',
  'letters.whenTo': (p) => `We transfer it to ${p.iban}, in the name of ${p.holder}.`,
  'letters.whenNoAccount': 'We do not know your account yet. Please tell us.',
  'letters.askTitle': 'What do we ask of you?',
  'letters.askPlan': 'Do what is in your plan. Is it going differently? Give us a call. That is fine.',
  'letters.ask.photo': 'Send a photo and a few sentences afterwards. No receipts needed.',
  'letters.ask.story':
    'Tell us afterwards what happened and what you spent. Keep the receipts for two years.',
  'letters.ask.costs':
    'Tell us afterwards what happened, with a list of costs. Keep the receipts for two years.',
  'letters.ask.receipts': 'Tell us afterwards what happened, with the costs and the receipts.',
  'letters.askBy': (p) => `Do this by ${p.day} at the latest. It takes ten minutes.`,
  'letters.askRest': 'Is there money left? It goes back into the pot, for another plan.',
  'letters.askFailed': 'Did it not work out? Tell us that too. It never counts against you.',
  'letters.helpTitle': 'Who helps you?',
  'letters.helpAward': 'Any question? The treasurer is glad to help. Would you like a coach? Just ask.',

  'letters.refusalTitle': 'Your plan did not receive money this time',
  'letters.refusalFile': (p) => `refusal-${p.number}.pdf`,
  'letters.refusalNews': (p) =>
    `Your plan ‘${p.plan}’ took part in the round ‘${p.round}’. It was not chosen this time.`,
  'letters.refusalThanks': 'Thank you for your plan. We know that this is a disappointment.',
  'letters.whyTitle': 'Why not?',
  'letters.whyRule': (p) => `The votes were counted with this rule: ${p.rule}.`,
  'letters.whyCounting': 'The reason is being looked up in the count.',
  'letters.whyNotFound': 'The reason stands with the result of the round. We are glad to explain it.',
  'letters.whyBallotsGone': 'The ballots were destroyed after the objection term. Only the totals are left.',
  'letters.whyCheck': 'Anyone may count the votes again. Just ask us.',
  'letters.onTitle': 'How to go on?',
  'letters.onNext': 'There will be another round. Your plan may take part again, as it is or changed.',
  'letters.onHelp': 'We are glad to think along with you. Ask us for a coach.',
  'letters.disagreeTitle': 'Do you disagree?',
  'letters.reconsider': 'Ask us within six weeks to look at it again. A short note will do.',
  'letters.objection':
    'The municipality took this decision. You may object to the municipality within six weeks.',
  'letters.noRefusal': 'There is no refusal for this plan',
  'letters.noRefusalWhy': 'There is a letter with the reason only for a plan that was not chosen.',
};
