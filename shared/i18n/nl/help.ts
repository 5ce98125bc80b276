/** The help screen: how a euro travels, the word list, and how usable the app is for everyone. */
export const help = {
  'help.title': 'Hulp',
  'help.intro': 'Kort en in gewone woorden. Zoekt u een scherm? Druk op Ctrl + K.',
  'help.euroTitle': 'De weg van een euro',
  'help.euro1': 'Een gever zegt geld toe en betaalt het. Soms mag het maar voor één doel.',
  'help.euro2': 'Een initiatief praat met het fonds en levert een plan in.',
  'help.euro3': 'Binnen 14 dagen komt er een antwoord: kan, kan mits, of nu niet.',
  'help.euro4': 'Bewoners stemmen in een ronde. De regels staan van tevoren vast.',
  'help.euro5': 'De app telt precies volgens de regel en legt elke uitkomst uit.',
  'help.euro6': 'Een plan krijgt een toekenning: het geld is dan beloofd.',
  'help.euro7': 'De penningmeester betaalt in delen en legt elke betaling vast.',
  'help.euro8': 'Het initiatief vertelt achteraf wat er is gedaan en besteed.',
  'help.euro9': 'Wat over is, gaat terug naar de bron waar het vandaan kwam.',
  'help.euro10': 'De gemeente krijgt één export, die iedereen kan narekenen.',
  'help.bankTitle': 'Bank en boeken gelijk houden',
  'help.bank1': 'Haal bij uw bank een afschrift op: CAMT.053 is het best. MT940 en CSV mogen ook.',
  'help.bank2': 'Kies Bank, en dan Afschriften inlezen. Sleep er zo veel bestanden in als u wilt.',
  'help.bank3': 'Bij elke regel staat een voorstel, met de reden. Klopt het? Eén druk op de knop is genoeg.',
  'help.bank4': 'Klopt het niet, kies dan zelf. Een bedrag kan ook bij meer dan één ding horen.',
  'help.bank5': 'Een bestand twee keer inlezen kan geen kwaad. Wat bekend is, komt er niet dubbel in.',
  'help.bank6':
    'Bovenaan staat of bank en boeken gelijk zijn. Zo niet, dan staat er welke regels verschillen.',
  'help.moneyTitle': 'Zien waar het geld staat',
  'help.money1':
    'Kies Stand van het geld. U ziet per bijdrage, gever, oormerk, ronde of initiatief waar elke euro is.',
  'help.money2': 'Kies een andere dag om te zien hoe het toen stond.',
  'help.money3': 'Elk bedrag is een link. Daarachter staan de boekingen die samen dat bedrag maken.',
  'help.money4':
    'In het grootboek kiest u een jaar en een rekening. Dan ziet u ook het saldo na elke boeking.',
  'help.claimsTitle': 'Declaraties van vrijwilligers',
  'help.claims1': 'Leg bij Declaraties vast wat een vrijwilliger betaalde, met een foto van de bon.',
  'help.claims2': 'Iemand anders keurt het goed en kiest uit welke bijdrage het komt.',
  'help.claims3': 'Betaal met het kenmerk dat erbij staat. Het afschrift sluit de declaratie dan af.',
  'help.claims4':
    'Bij een vergoeding voor werk rekent Buurtpot na wat zonder belasting mag: per uur, maand en jaar.',
  'help.claims5': 'Aan het eind van het jaar bewaart u alle bonnen in één PDF. Die is voor de kascommissie.',
  'help.undoTitle': 'Iets ongedaan maken',
  'help.undoWhat':
    'Wijzigingen in plannen, gevers, initiatieven, verslagen, waardekaarten en het fonds draait u weer terug.',
  'help.undoHow':
    'Kies Ongedaan maken in het bericht, of druk op Ctrl + Z. Met Ctrl + Shift + Z doet u het toch weer. Dit kan tot u de app sluit.',
  'help.undoNot':
    'Geld, stemmen en toekenningen gaan zo niet terug. Een boeking draait u om in het grootboek. Het logboek houdt alles vast.',
  'help.glossaryTitle': 'Woorden',
  'help.glossaryWord': 'Woord',
  'help.glossaryMeaning': 'Wat het betekent',
  'help.accessTitle': 'Voor iedereen te gebruiken',
  'help.accessGoal': 'Wij maken de app volgens WCAG 2.2, niveau AA.',
  'help.accessKeyboard': 'Alles werkt met het toetsenbord. Druk op F1 voor de lijst met toetsen.',
  'help.accessText': 'De tekst kan twee keer zo groot. Dat stelt u in bij Weergave.',
  'help.accessContrast': 'Er is een lichte en een donkere weergave. Kleur is nooit het enige teken.',
  'help.accessMotion': 'Niets beweegt als uw computer om rust vraagt.',
  'help.accessReader': 'Een schermlezer hoort bedragen en meldingen voluit. Grafieken hebben ook een tabel.',
  'help.accessTested': 'Elk scherm wordt automatisch getest. Niet alles is met een schermlezer nagelopen.',
  'help.accessPdf': 'Een PDF is niet altijd goed te lezen met een schermlezer. Lees dan het scherm.',
  'help.privacyTitle': 'Waar uw gegevens staan',
  'help.privacyText': 'Alles staat op deze computer. De app stuurt niets weg.',
  'help.privacySealed':
    'Wat er over personen staat, is versleuteld. Met een wachtzin kan alleen u het lezen. Die stelt u in bij Beveiliging.',
  'help.privacyLock':
    'Met Ctrl + L gaat het fonds op slot. Dat gebeurt ook vanzelf als u een tijd niets doet.',
  'help.privacySheet': 'Bent u de wachtzin kwijt? Dan opent u het fonds met de woorden van het herstelblad.',
  'help.privacyDisk': 'Zet ook de schijfversleuteling van uw computer aan. Dat beschermt al het andere.',
  'help.privacyErase':
    'Vraagt iemand om inzage of om wissen? Dat doet u bij Privacy. Antwoord binnen een maand.',
  'help.privacyNumber':
    'Een BSN mag een fonds niet bewaren. De app vraagt daarom bij een nummer dat erop lijkt wat het is. Bij een eigen verslag laat de app het nummer weg tot u dat zegt.',
  'help.privacyNumberLog':
    'Is het een ander nummer, zoals van een factuur? Dan bewaart u het met die uitleg. In het logboek komt alleen de uitleg.',
  'help.safetyTitle': 'Niets kwijtraken',
  'help.safetyIntro': 'Alles wat u opslaat, staat meteen twee keer op de schijf. Dit kunt u zelf nog doen.',
  'help.copies': 'Kopieën',
  'help.copies1': 'De app maakt zelf kopieën: na een wijziging, bij het sluiten en bij het op slot zetten.',
  'help.copies2': 'Tijdens een stemming maakt de app geen kopie. Anders zou u zien wie wanneer stemde.',
  'help.copies3': 'Maak ook zelf een reservekopie, en bewaar die op een andere plek dan deze computer.',
  'help.second': 'Een tweede plek',
  'help.second1': 'Kies een map of een USB-stick. Elke kopie gaat daar dan ook naartoe.',
  'help.second2': 'Is de stick er niet? Dan zegt de app het, en werkt u gewoon door.',
  'help.drill': 'Proef terugzetten',
  'help.drill1': 'Zo weet u dat een kopie echt werkt. Aan uw fonds verandert niets.',
  'help.drill2': 'Doe het twee keer per jaar. De app herinnert u eraan.',
  'help.handOver': 'Overdragen',
  'help.handOver1': 'Wordt iemand anders penningmeester? U maakt één bestand en één blad op papier.',
  'help.handOver2': 'De nieuwe penningmeester zet het bestand terug. De app telt dan alle bedragen na.',
  'help.handOver3': 'Leg daarna op de oude computer niets meer vast.',
  'help.guard': 'Volle schijf en alleen lezen',
  'help.guard1': 'Is er weinig ruimte, dan waarschuwt de app. Is de schijf vol, dan kunt u alleen lezen.',
  'help.guard2': 'Maak ruimte vrij. De app gaat dan vanzelf weer verder.',
  'help.guard3':
    'Klopt er iets niet met uw gegevens? Dan ziet u dat bovenaan. Bij Herstellen staat wat u kunt doen.',
  'help.guard4':
    'Zijn de gegevens weg, en is het logboek kapot of ook weg? Kies op het startscherm voor herstel uit de kopie.',
  'help.lock': 'Op slot en herstelwoorden',
  'help.lock1': 'Met een wachtzin gaat het fonds op slot: met Ctrl + L, of vanzelf.',
  'help.lock2': 'Bent u de wachtzin kwijt? Dan opent u het fonds met de woorden van het herstelblad.',
  'help.lock3':
    'Geef het herstelblad aan een ander bestuurslid. Zonder wachtzin en zonder blad kan niemand erin.',
  'help.privacyRetention':
    'Wat te lang is bewaard, vindt u bij Privacy. U maakt een voorstel, het bestuur besluit.',
  'help.privacyLeak':
    'Laptop kwijt, of iets verkeerd gestuurd? Leg het vast bij Privacy, Datalekken. Melden kan 72 uur lang.',
  'help.supportTitle': 'Hulp vragen',
  'help.supportWhy':
    'Gaat er iets mis? Bewaar dit bestand en stuur het naar wie u helpt. Er gaat niets vanzelf weg.',
  'help.supportShow': 'Wat staat erin? Aantallen en codes, geen namen, bedragen of teksten',
  'help.supportSave': 'Bestand bewaren',
  'help.supportFile': 'buurtpot-hulp.txt',
};
