/** Forms that no ending explains, each with the stem its other forms have. Ordinary Swedish only: what words mean here stands in `_search.yaml`. */

/** The stem first, then the forms that lead to it. A word may stand once. */
const forms = `
få får fick fått fås
gå går gick gått gånget
ge ger gav gett givit ges gavs ge
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
välj väljer valde valt välja väljs valts vald valda val valet valen valts
sälj säljer sålde sålt sälja såld sålda såldes
stul stulen stulet stulna stjäla stjäl stal stals stulit stulits stjäls stöld stölden
skriv skrev skrevs
dyk dyk dyker dök dykt dyka
ring ring ringer ringde ringt ringa rings uppringd
håll håller höll hållit hålla
bryt bryter bröt brutit bruten brutet
försvinn försvinner försvann försvunnit försvunnen försvunnet försvunna försvinna
finn finns fanns funnits finner fann funnit finna
slipp slipper slapp sluppit slippa
stäng stäng stänger stängde stängt stänga stängs stängd stängda avstängd avstängt avstängda
heta heter hette hetat
gäll gäller gällde gällt gälla
glöm glömsk bortglömd bortglömt
bär bar burit
fall faller föll fallit falla föll
bit biter bet bitit
skick skick
böj
vinn vinner vann
lån lån
nek
hör hör hörde hört höra hörs
för förs
kör kör körde kört köra
lös lös löser löste löst lösa
läs läs läser läste läst läsa
lås lås låser låste låst låsa låset låsen låses låsts låstes
byt byt byte bytet byten bytt bytte bytts byts
tryck tryck
vänt vänta väntar väntade väntat väntan väntande
öpp öppen öppet öppna öppnar öppnade öppnat öppnas
anslut anslöt
ny nya nytt nyare nyaste
gammal gamla gammalt äldre
li liten litet lilla små mindre
stor stora stort större störst
bra bättre bäst
dålig dåliga dåligt sämre sämst
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
tecken tecknet tecknen tecken
år år året åren
sak saker saken
id id:t idt
sida sida sidan sidor sidorna
väg vägen vägar
två tvåan
förfråg förfrågan förfrågningar förfrågning förfrågningen förfrågningarna
ansök ansökan ansökningar
begär begäran begär begärt begärde
anmäl anmälan anmälningar anmäl anmäler
telefon telefon
kont konto kontot konton kontona kontots kontos kontonas
kontakt kontakt kontakter kontakta kontaktar kontakten
lösenord lösenord
reset reset resets
authenticator authenticator authenticators authenticatorn
skanner skanner skannern skannrar scanner scannern
täckning täckning täckningen
missa missa missar missade missat missats
skrivare skrivare skrivaren skrivarna skrivarens
lösen lösen lösenet lösens
fot foto fotot foton fotona fotograf fotografera
video videon
mail mail mailet mailen maila mails
mejl mejl mejlet mejlen mejla mejlar
sms sms:et sms:en smset smsen smsa sms:ets
app app
apple apple apples
ipad ipads ipaden
mac macen
pc pcn pc:n pcs
pdf
taxi
it
lunch lunchen
menu meny menyn menyer
dos dosa dosan dosor dosorna
lur lur luren lurarna
lura lura lurad lurat lurade luras lurar
chef chef chefen chefer cheferna chefens
elev elev eleven elever eleverna elevens
lär lärare läraren lärarna lärarens
skol skola skolan skolor skolorna skolans
jobb jobb jobbet jobba jobbar
arbet arbete arbetet arbeta arbetar arbets
plats platsen platser
pass pass passet passen
passkey passkey passkeys passkeyn passkeysen
key key keys
lap lapp lappen
klock klocka klockan klockor
tid tid tiden tider
test test testet testa testar
ut ute
blå blått blåa
röd rött röda
grå grått gråa
grön grönt gröna
svart svarta
rätt rätt rätta
fel fel felet felen felaktig felaktigt felaktiga
fungera fungerar fungerade fungerat funkar funka funkade funkat
ange anger angav angett angivit angivet ange
inne innehav
avsluta avslut avslutad
misslyck misslyckad
krav krav kravet kräva kräver krävs krävde krävt
svar svar svaret svara svarar svarade svarat
grupp grupp
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
