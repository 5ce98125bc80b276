/** Words of the list of data leaks. */
import type { LEAK_HARMS, LEAKED_KINDS } from '../../domain/privacy/data-leak';

const kinds = {
  'leaks.leaked.names': 'namen',
  'leaks.leaked.contact': 'mailadressen of telefoonnummers',
  'leaks.leaked.account': 'rekeningnummers',
  'leaks.leaked.plans': 'plannen of verslagen',
  'leaks.leaked.photos': 'foto’s',
  'leaks.leaked.votes': 'stembiljetten',
  'leaks.leaked.special': 'gevoelige gegevens, zoals gezondheid, geloof of schulden',
} satisfies { readonly [Kind in (typeof LEAKED_KINDS)[number] as `leaks.leaked.${Kind}`]: string };

const harms = {
  'leaks.harm.unlikely': 'Heel klein: niemand merkt er iets van',
  'leaks.harm.possible': 'Mogelijk: meld het bij de AP',
  'leaks.harm.likely': 'Groot: meld het bij de AP en vertel het de mensen',
} satisfies { readonly [Harm in (typeof LEAK_HARMS)[number] as `leaks.harm.${Harm}`]: string };

const form = {
  'leaks.discoveredOn': 'Dag van de ontdekking',
  'leaks.discoveredTime': 'Tijd',
  'leaks.discoveredHelp': 'De 72 uur beginnen als iemand van het fonds het ontdekt.',
  'leaks.timeNotRight': 'Schrijf de tijd als 14:30.',
  'leaks.happened': 'Wat is er gebeurd?',
  'leaks.happenedHelp': 'Geen namen nodig.',
  'leaks.leaked': 'Om welke gegevens gaat het?',
  'leaks.people': 'Om hoeveel mensen gaat het, ongeveer?',
  'leaks.measures': 'Wat heeft u gedaan?',
  'leaks.measuresHelp': 'Bijvoorbeeld: gewist op afstand, wachtzin veranderd, ontvanger gebeld.',
  'leaks.harm': 'Hoe groot is de kans op schade voor die mensen?',
  'leaks.harmUnknown': 'Dat weet ik nog niet',
  'leaks.harmWhy': 'Waarom denkt u dat?',
  'leaks.authority': 'Melding bij de Autoriteit Persoonsgegevens',
  'leaks.authority.open': 'Nog niet besloten',
  'leaks.authority.reported': 'Gemeld',
  'leaks.authority.notReported': 'Niet nodig',
  'leaks.authorityOn': 'Gemeld op',
  'leaks.authorityWhy': 'Waarom niet melden?',
  'leaks.told': 'De mensen om wie het gaat',
  'leaks.told.open': 'Nog niet besloten',
  'leaks.told.told': 'Ingelicht',
  'leaks.told.notTold': 'Niet nodig',
  'leaks.toldOn': 'Ingelicht op',
  'leaks.toldWhy': 'Waarom niet inlichten?',
  'leaks.save': 'Bewaar',
  'leaks.saved': 'Het datalek is bewaard.',
  'leaks.recorded': 'Het datalek staat in de lijst.',
};

const clock = {
  'leaks.clock': 'Tijd om te melden',
  'leaks.clockLeft': (p: { hours: number }) => (p.hours === 0 ? 'nog geen uur' : `nog ${p.hours} uur`),
  'leaks.clockLate': (p: { moment: string }) => `te laat sinds ${p.moment}`,
  'leaks.clockStopped': 'besloten',
  'leaks.clockUntil': (p: { moment: string }) => `Melden kan tot ${p.moment}.`,
  'leaks.clockLateWhat': 'Meld het toch nog, en schrijf op waarom het later is.',
};

const rule = {
  'leaks.rule': 'Wanneer melden?',
  'leaks.ruleList': 'Elk lek komt in deze lijst. Ook als u het niet meldt.',
  'leaks.ruleReport':
    'Is er kans op schade voor mensen? Meld het dan binnen 72 uur bij de Autoriteit Persoonsgegevens.',
  'leaks.ruleTell': 'Is de kans op schade groot? Vertel het dan ook de mensen zelf.',
  'leaks.ruleLaptop':
    'Laptop kwijt, met een sterke wachtzin? De gegevens zijn versleuteld. Dan is opschrijven meestal genoeg.',
  'leaks.ruleNoPassphrase': 'Laptop kwijt, zonder wachtzin? Ga ervan uit dat iemand alles kan lezen.',
  'leaks.ruleDoubt': 'Twijfelt u? Meld het. Aanvullen of intrekken kan later.',
};

export const leaks = {
  ...kinds,
  ...harms,
  ...form,
  ...clock,
  ...rule,
  'leaks.title': 'Datalekken',
  'leaks.intro': 'Een datalek: gegevens van mensen zijn kwijt, of kwamen bij iemand voor wie ze niet zijn.',
  'leaks.linkIntro':
    'Iets kwijt of verkeerd gestuurd? Leg het meteen vast. De klok voor de melding loopt 72 uur.',
  'leaks.new': 'Leg een datalek vast',
  'leaks.newShort': 'Nieuw datalek',
  'leaks.none': 'Er staat geen datalek in de lijst',
  'leaks.noneWhy': 'De AVG vraagt om een lijst van alle lekken (artikel 33). Die begint hier.',
  'leaks.number': 'Nummer',
  'leaks.numbered': (p: { number: number }) => `Datalek ${p.number}`,
  'leaks.discovered': 'Ontdekt',
  'leaks.status': 'Stand',
  'leaks.status.open': 'Open',
  'leaks.status.closed': 'Afgesloten',
  'leaks.what': 'Wat',
  'leaks.close': 'Sluit af',
  'leaks.closed': 'Het datalek is afgesloten. Het blijft in de lijst.',
  'leaks.closedOn': 'Afgesloten op',
  'leaks.closeIntro': 'Is alles ingevuld en gedaan? Sluit het lek dan af. Daarna verandert het niet meer.',
  'leaks.print': 'Print de lijst',
  'leaks.list': 'Lijst van datalekken',
  'leaks.unknown': 'nog niet bekend',
  'leaks.notDecided': 'nog niet besloten',
  'leaks.reportedOn': (p: { day: string }) => `gemeld op ${p.day}`,
  'leaks.notReported': (p: { why: string }) => `niet gemeld: ${p.why}`,
  'leaks.toldPeopleOn': (p: { day: string }) => `ingelicht op ${p.day}`,
  'leaks.notToldPeople': (p: { why: string }) => `niet ingelicht: ${p.why}`,
};
