/** Trying counting rules on a vote that is over. */
import { formatNumber } from '../format';

export const votingTrial = {
  'trial.title': 'Telregels proberen',
  'trial.intro': 'Kijk wat een regel met een oude stemming had gedaan. Er wordt niets bewaard.',
  'trial.help': 'Twijfelt u over de telregel? Probeer bij Rondes een paar regels op een oude stemming.',
  'trial.own': 'Een ronde van dit fonds',
  'trial.round': 'Getelde ronde',
  'trial.gone': 'Van deze ronde zijn de stembiljetten vernietigd. Kies een andere.',
  'trial.file': 'Een stemming uit een bestand',
  'trial.fileIntro': 'Een Pabulib-bestand (.pb) van een andere stemming. Het wordt gelezen en niet bewaard.',
  'trial.what': (p: { plans: number; ballots: number }) =>
    `${formatNumber(p.plans)} plannen en ${formatNumber(p.ballots)} stembiljetten.`,
  'trial.pot': 'Bedrag om te verdelen',
  'trial.potHelp': (p: { pot: string }) => `Toen was het ${p.pot}. Probeer gerust een ander bedrag.`,
  'trial.rules': 'Welke regels?',
  'trial.needRule': 'Kies minstens één regel.',
  'trial.start': 'Tel met deze regels',
  'trial.other': 'Andere stemming kiezen',
  'trial.busy': 'De stemmen worden met elke regel geteld',
  'trial.done': 'Er is geteld. Hieronder staat wat elke regel had gegeven.',
  'trial.stopped': 'Het tellen is gestopt.',
  'trial.result': 'Wat elke regel had gegeven',
  'trial.resultIntro': 'Dit is geen uitslag. Het helpt om een regel te kiezen voor een nieuwe ronde.',
  'trial.picture': 'Kiezers met minstens één gekozen plan op hun biljet',
  'trial.pictureLine': (p: { rule: string; n: number; of: number }) =>
    `De meeste kiezers vindt u bij ${p.rule}: ${formatNumber(p.n)} van de ${formatNumber(p.of)}.`,
  'trial.figures': 'De regels naast elkaar',
  'trial.served': 'Kiezers met een plan',
  'trial.averageCost': 'Geld naar eigen plannen, gemiddeld per kiezer',
  'trial.ties': 'Gelijke standen',
  'trial.plans': 'Welke plannen',
};
