/** Forms that no ending explains, each with the stem its other forms have. Ordinary Swedish only: what words mean here stands in `_search.yaml`. */

import { plain } from './letters.ts';

/** The stem first, then the forms that lead to it. A word may stand once. */
const forms = `
få får fick fått fås
gå går gick gått gånget
ge ger gav gett givit ges gavs
ta tar tog tagit tagen taget tagna tas togs taga
ha har hade haft
se ser såg sett ses sågs sedd
bli blir blev blivit bliver
vara är var varit
göra gör gjorde gjort gjord gjorts görs
säg säga säger sade sa sagt sägs sägas
veta vet visste vetat
dra drar drog dragit dragen dras drogs
slå slår slog slagit slagen slås
stå står stod stått
låt låter lät låtit låta
lägg lägger lade la lagt lägga läggs lagd lades lagts inlagd inlagt inlagda
sätta sätter satte satt sätts satts
sitta sitter suttit
sätt sättet sätten
egen eget egna egnas
välj väljer valde valt välja väljs valts vald valda val valet valen
sälj säljer sålde sålt sälja såld sålda såldes
stul stulen stulet stulna stjäla stjäl stal stals stulit stulits stjäls stöld stölden
skriv skrev skrevs
dyk dyker dök dykt dyka
ring ringer ringde ringt ringa rings uppringd
håll håller höll hållit hålla
bryt bryter bröt brutit bruten brutet
försvinn försvinner försvann försvunnit försvunnen försvunnet försvunna försvinna
finn finns fanns funnits finner fann funnit finna
slipp slipper slapp sluppit slippa
stäng stänger stängde stängt stänga stängs stängd stängda avstängd avstängt avstängda
heta heter hette hetat
gäll gäller gällde gällt gälla
glöm glömsk bortglömd bortglömt
bär bar burit
fall faller föll fallit falla
bit biter bet bitit
skick
böj
vinn vinner vann
lån
nek
hör hörde hört höra hörs
för förs
kör körde kört köra
lös löser löste löst lösa
läs läser läste läst läsa
lås låser låste låst låsa låset låsen låses låsts låstes
byt byte bytet byten bytt bytte bytts byts
tryck
vänt vänta väntar väntade väntat väntan väntande
öpp öppen öppet öppna öppnar öppnade öppnat öppnas
anslut anslöt
tillåt tillät
fastn fastna
dö dör dog dött död döda
ny nya nytt nyare nyaste
gammal gamla gammalt äldre
li liten litet lilla små mindre
stor stora stort större störst
bra bättre bäst
dålig dåliga dåligt sämre sämst
klar
mång många fler flera flest mer mest
först första förste
hand händer handen händerna
natt nätter natten nätterna
land länder landet länderna
stad städer staden städerna
bok böcker boken
man män männen
tand tänder
kraft krafter
ton toner
tecken tecknet tecknen
bokstav bokstäver bokstäverna
år året åren
månad månaden månader månaderna
sak saker saken
id id:t idt
sida sidan sidor sidorna
väg vägen vägar
två tvåan
förfråg förfrågan förfrågningar förfrågning förfrågningen förfrågningarna
ansök ansökan ansökningar
ärend ärende ärendena
licens licensen licenser licenserna
begär begäran begärt begärde
anmäl anmälan anmälningar anmäler
telefon
kont konto kontot konton kontona kontots kontos kontonas
kontakt kontakter kontakta kontaktar kontakten kontakterna
lösenord
reset resets
authenticator authenticators authenticatorn
skanner skannern skannrar scanner scannern
täckning täckningen
missa missar missade missat missats missad
skrivare skrivaren skrivarna skrivarens
lösen lösenet lösens
foto fotot foton fotona fota fotar fotade fotat fotas fotograf fotografera
video videon
mail mailet mailen maila mails
mejl mejlet mejlen mejla mejlar
sms sms:et sms:en smset smsen smsa sms:ets
app
apple apples
ipad ipads ipaden
mac macen
pc pcn pc:n pcs
pdf
taxi
it
lunch lunchen
menu meny menyn menyer
dos dosa dosan dosor dosorna
lur luren lurarna
lura lurad lurat lurats lurade lurades luras lurar
internet
internal intern internt interna
teams
tala talar talade talat
chef chefen chefer cheferna chefens
elev eleven elever eleverna elevens
lär lärare läraren lärarna lärarens
skol skola skolan skolor skolorna skolans
jobb jobbet jobba jobbar
arbet arbete arbetet arbeta arbetar arbets
plats platsen platser
pass passet passen
passa passar passade passat
wifi wifit
yubikey yubikeyn
säkerhetsinfo säkerhetsinfon
passkey passkeys passkeyn passkeysen
key keys
lap lapp lappen
klock klocka klockan klockor
tid tiden tider
test testet testa testar
ut ute
blå blått blåa
röd rött röda
grå grått gråa
grön grönt gröna
svart svarta
rätt rätta
fel felet felen felaktig felaktigt felaktiga
fungera fungerar fungerade fungerat funkar funka funkade funkat
ange anger angav angett angivit angivet
inne innehav
avsluta avslut avslutad
misslyck misslyckad
krav kravet kräva kräver krävs krävde krävt
svar svaret svara svarar svarade svarat
grupp
`;

/** A form → its stem. */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...words] = line.split(' ');
      return [stem, ...words].map((word) => [word, stem] as const);
    }),
);

/** The same without dots: `glomt`, `salde`. */
export const irregularPlain: ReadonlyMap<string, string> = new Map(
  [...irregular].map(([form, stem]) => [plain(form), stem]),
);
