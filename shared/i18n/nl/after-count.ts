/** Words about what happens between the count and the awards: reserves, a plan that is withdrawn, a choice by hand. */

export const afterCount = {
  'afterCount.formTitle': 'Na de telling',
  'afterCount.withdrawal': 'Een gekozen plan wordt ingetrokken. Wat dan?',
  'afterCount.withdrawalHelp': 'Dit ligt vast zodra de ronde opengaat.',
  'afterCount.withdrawal.next': 'Het volgende plan is aan de beurt',
  'afterCount.withdrawal.nextHelp': 'Wie al gekozen was, blijft gekozen. Past bij tellen op stemmen.',
  'afterCount.withdrawal.recount': 'Opnieuw tellen zonder dat plan',
  'afterCount.withdrawal.recountHelp': 'Daardoor kan de uitslag ook voor andere plannen anders zijn.',
  'afterCount.withdrawal.none': 'Daarover is niets afgesproken',
  'afterCount.agreed.next':
    'Wordt een gekozen plan ingetrokken? Dan is het volgende plan dat past aan de beurt.',
  'afterCount.agreed.recount':
    'Wordt een gekozen plan ingetrokken? Dan wordt opnieuw geteld zonder dat plan.',
  'afterCount.reserves': 'Wie is daarna aan de beurt?',
  'afterCount.reservesWhy': 'Deze plannen komen in beeld als er geld vrijkomt, in deze volgorde.',
  'afterCount.noReserves': 'Er is geen plan dat nog aan de beurt kan komen.',
  'afterCount.place': 'Beurt',
  'afterCount.fits': 'Past in wat nu over is',
  'afterCount.yes': 'Ja',
  'afterCount.no': 'Nee',
  'afterCount.title': 'Na de telling',
  'afterCount.changed': 'Na de telling is er iets veranderd',
  'afterCount.changedWhy': 'De uitslag van de telling blijft hieronder staan, zoals hij was.',
  'afterCount.byCount': 'Volgens de telling',
  'afterCount.now': 'Nu',
  'afterCount.step.withdrawn': (p: { day: string; title: string }) =>
    `${p.day}: ‘${p.title}’ is ingetrokken door het initiatief.`,
  'afterCount.step.override': (p: { day: string; reason: string }) =>
    `${p.day}: met de hand afgeweken van de telling. Reden: ${p.reason}`,
  'afterCount.withdraw': 'Plan intrekken',
  'afterCount.withdrawWhy':
    'Wil een initiatief niet meer? Trek het plan dan in. De ronde regelt wat er met het geld gebeurt.',
  'afterCount.withdrawPlan': 'Welk plan?',
  'afterCount.withdrawNext': 'Het volgende plan dat past, komt in de plaats. Zo is het afgesproken.',
  'afterCount.withdrawRecount': 'Buurtpot telt opnieuw zonder dit plan. Zo is het afgesproken.',
  'afterCount.withdrawNone': 'Er is niets afgesproken. Er komt dus geen plan in de plaats.',
  'afterCount.withdrawFinal': 'Dit kunt u niet terugdraaien.',
  'afterCount.withdrawn': 'Het plan is ingetrokken.',
  'afterCount.override': 'Afwijken van de telling',
  'afterCount.overrideWhy':
    'Doe dit alleen als het echt moet. De uitslag van de telling en uw reden blijven altijd te zien.',
  'afterCount.overridePlans': 'Welke plannen krijgen geld?',
  'afterCount.overrideSum': (p: { sum: string; pot: string }) => `Samen ${p.sum} van ${p.pot}.`,
  'afterCount.overrideReason': 'Reden',
  'afterCount.overrideReasonHelp': 'Iedereen kan dit lezen, ook later. Noem geen mensen bij naam.',
  'afterCount.overridden': 'De afwijking is vastgelegd.',
  'afterCount.letter': (p: { reason: string }) =>
    `De telling koos uw plan wel. Het bestuur week daarvan af. De reden: ${p.reason}`,
  'afterCount.step.correction': (p: { day: string; reason: string }) =>
    `${p.day}: de vergadering heeft geld verschoven. Reden: ${p.reason}`,
  'afterCount.correct': 'Bedragen verschuiven',
  'afterCount.correctWhy':
    'De vergadering mag geld tussen plannen verschuiven. De uitslag van de telling blijft ernaast staan.',
  'afterCount.correctAmount': (p: { number: number; title: string }) => `${p.number}. ${p.title}`,
  'afterCount.correctCost': (p: { cost: string }) => `Kost ${p.cost}. Leeg of 0: niets.`,
  'afterCount.correctCostLeast': (p: { cost: string; least: string }) =>
    `Kost ${p.cost}. Minder dan ${p.least} heeft geen zin. Leeg of 0: niets.`,
  'afterCount.corrected': 'De bedragen zijn verschoven.',
  'afterCount.letterCorrected': (p: { reason: string }) =>
    `De telling gaf uw plan geld. De vergadering verdeelde het anders. De reden: ${p.reason}`,
};
