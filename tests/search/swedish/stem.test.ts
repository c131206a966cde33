import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/search/swedish/index.ts';

/** All forms of a word on a line. */
const paradigms = `
kod koden koder koderna kods kodens koders kodernas
lösenord lösenordet lösenorden lösenords lösenordets lösenordens
nyckel nyckeln nycklar nycklarna nyckels nyckelns nycklars nycklarnas
nummer numret numren nummers numrets numrens
mobil mobilen mobiler mobilerna mobils mobilens mobilers mobilernas
telefon telefonen telefoner telefonerna telefons telefonens telefoners telefonernas
dator datorn datorer datorerna dators datorns datorers datorernas
app appen appar apparna appens appars apparnas
konto kontot konton kontona kontos kontots kontons
jobbkonto jobbkontot jobbkonton jobbkontona jobbkontots
siffra siffran siffror siffrorna siffrans siffrors siffrornas
sida sidan sidor sidorna sidans sidors sidornas
skärm skärmen skärmar skärmarna skärmens skärmars
adress adressen adresser adresserna adressens adressers
länk länken länkar länkarna länkens
metod metoden metoder metoderna metodens
enhet enheten enheter enheterna enhetens enheternas
inställning inställningen inställningar inställningarna inställningens
förfrågan förfrågningar förfrågningarna
avisering aviseringen aviseringar aviseringarna
notis notisen notiser notiserna
meddelande meddelandet meddelanden meddelandena meddelandets
ärende ärendet ärenden ärendena
lärare läraren lärarna lärarens
skrivare skrivaren skrivarna
elev eleven elever eleverna
kollega kollegan kollegor kollegorna kollegans
hand handen händer händerna
land landet länder länderna
natt natten nätter nätterna
månad månaden månader månaderna
bokstav bokstaven bokstäver bokstäverna
fönster fönstret fönsters fönstren
finger fingret fingrar fingrarna
papper papperet papperets papperen
kalender kalendern kalendrar kalendrarna
semester semestern
regel regeln regler reglerna
kabel kabeln kablar kablarna
tecken tecknet tecknen
gäst gästen gäster gästerna
tjänst tjänsten tjänster tjänsterna
fält fältet fälten
gräns gränsen gränser gränserna
annons annonsen annonser
licens licensen licenser licenserna
maskin maskinen maskiner maskinerna
certifikat certifikatet certifikaten
arbetskamrat arbetskamraten arbetskamrater
arbetsplats arbetsplatsen arbetsplatser
skärmlås skärmlåset skärmlåsen
tangentbord tangentbordet tangentborden
skillnad skillnaden skillnader
identitet identiteten identiteter
universitet universitetet universiteten
filter filtret filtren
server servern servrar servrarna
polis polisen poliser
kort kortet korten
text texten texter
steg steget stegen
plats platsen platser platserna
minut minuten minuter minuterna
administratör administratören administratörer administratörerna
logga loggar loggade loggat loggas loggats
verifiera verifierar verifierade verifierat verifieras verifierats verifierad verifiering verifieringen verifieringar
bekräfta bekräftar bekräftade bekräftat bekräftas bekräftad bekräftelse bekräftelsen bekräftelser
godkänna godkänner godkände godkänt godkänns godkänd godkända godkänn godkändes godkännande godkännandet
byta byter bytte bytt byts byt bytts byte bytet
glömma glömmer glömde glömt glöms glömd glömda glöm
tappa tappar tappade tappat tappas tappad
stjäla stjäl stal stulit stulen stulet stulna stals
ringa ringer ringde ringt
skicka skickar skickade skickat skickas skickats skickad
skriva skriver skrev skrivit skrivs skriven skrivet skrivna
sälja säljer sålde sålt såld
välja väljer valde valt väljs vald valda
låsa låser låste låst låses låsta låsts
läsa läser läste läst läses
visa visar visade visat visas visats
öppna öppnar öppnade öppnat öppnas öppen öppet
stänga stänger stängde stängt stängs stängd stängda
försvinna försvinner försvann försvunnit försvunnen försvunna
lämna lämnar lämnade lämnat lämnas lämnats lämnad
sakna saknar saknade saknat saknas saknades saknad
fastna fastnar fastnade fastnat
registrera registrerar registrerade registrerat registreras registrering registreringen registrerad
installera installerar installerade installerat installerad installation installationen installationer
återställa återställer återställde återställt återställs återställd återställda återställning återställ
ansluta ansluter anslöt anslutit ansluts ansluten anslutna anslutning anslut
tillåta tillåter tillät tillåtit tillåts tillåten tillåtna
spärra spärrar spärrade spärrat spärras spärrad
kräva kräver krävde krävt krävs krav kravet
känna känner kände känt känd kända
dö dör dog dött död döda
hänga hänger hängde hängt
ny nytt nya nyare nyaste
gammal gammalt gamla äldre
säker säkert säkra säkrare
trasig trasigt trasiga
privat privata
tom tomt tomma
okänd okänt okända
bärbar bärbart bärbara
trådlös trådlöst trådlösa
extern externt externa
utgången utgånget utgångna
enkel enkelt enkla enklare
svart svarta
snabb snabbt snabba snabbare
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('stem', () => {
  test.each(paradigms.map((forms) => [forms[0] as string, forms] as const))(
    'is the same for all forms of %s',
    (word, forms) => {
      const own = stem(word);
      expect(forms.filter((form) => stem(form) !== own)).toEqual([]);
    },
  );

  test('differs between different words', () => {
    const stems = paradigms.map(([word = '']) => stem(word));
    expect(stems.filter((own, at) => stems.indexOf(own) !== at)).toEqual([]);
  });

  test.each([
    ['låsa', 'läsa'],
    ['läsa', 'lösa'],
    ['lösen', 'lösning'],
    ['svar', 'svart'],
    ['pass', 'passar'],
    ['saknas', 'saker'],
    ['månad', 'måne'],
    ['internet', 'intern'],
    ['intern', 'intranät'],
    ['teams', 'team'],
    ['tal', 'tala'],
    ['foto', 'fot'],
    ['lur', 'lura'],
    ['konto', 'kontor'],
    ['app', 'apple'],
    ['person', 'personal'],
    ['tid', 'tidning'],
  ])('tells %s from %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  test.each([
    ['koderna', 'kod'],
    ['nycklar', 'nyckl'],
    ['glömt', 'glöm'],
    ['verifiering', 'verifier'],
    ['skoldatorns', 'skoldator'],
    ['jobbkontot', 'jobbkont'],
  ])('of %s is %s', (word, left) => expect(stem(word)).toBe(left));

  test.each(['qr', 'sms', 'kod', '2fa', 'win11', '50034', '0x80070005', 'passkey', ''])('of %j is itself', (word) =>
    expect(stem(word)).toBe(word),
  );

  test('keeps three letters and a vowel of any word', () => {
    const left = paradigms.flat().map(stem);
    expect(left.filter((own) => own.length > 2 && !/[aeiouyåäö]/.test(own))).toEqual([]);
  });
});
