/** What people type and what stands in a text: which must meet, and which must not. */

import type { Way } from '../../../src/search/read-word.ts';

export type Pair = [typed: string, text: string];

interface Group {
  /** What is typed, seen from the text. */
  typed: string;
  pairs: Pair[];
}

interface Friends extends Group {
  /** The ways it may lead, where not any will do. */
  ways?: readonly Way[];
  /** Does it take the words of the site, `_search.yaml`? */
  isOfOurs?: boolean;
}

interface Strangers extends Group {
  /** Where the typed word stands: in another text, nowhere, or among what the site does not help with. */
  known: 'elsewhere' | 'nowhere' | 'in another text';
}

/** Lines of `typed → text`, with commas between. */
const pairsOf = (lines: string): Pair[] =>
  lines.split(/[,\n]/).flatMap((line): Pair[] => {
    // not trim(), which takes more than spaces
    const [typed = '', text = ''] = line.replace(/^ +/, '').split(' → ');
    return typed ? [[typed, text]] : [];
  });

/** All that is known of a word is a word inside it. */
const ofParts = ['part', 'inside', 'piece'] as const;

export const friends: Friends[] = [
  {
    typed: 'a noun in another form',
    ways: ['word'],
    pairs: pairsOf(`
      koden → koder, kodens → kodernas, nyckel → nycklar, nycklarna → nyckeln, nummer → numret, numren → nummer
      fönstret → fönster, papperet → papper, fingrar → finger, kabel → kablar, regeln → reglerna, händer → hand
      länder → land, nätter → natt, städer → stad, böcker → bok, bokstäver → bokstav, månader → månad
      tecknet → tecken, förfrågan → förfrågningar, anmälan → anmälningar, ansökningar → ansökan, ärende → ärenden
      meddelandena → meddelande, licens → licenser, gäst → gäster, tjänst → tjänsten, fält → fälten, gräns → gränser
      annonsen → annons, maskin → maskinen, certifikat → certifikatet, arbetskamraten → arbetskamrat
      arbetsplats → arbetsplatsen, jobbkonto → jobbkontot, skolkonton → skolkontot, applösenord → applösenordet
      identitet → identiteten, notis → notiser, polisen → polis, säkerhet → säkerheten, lärarna → lärare
      användarens → användare, skrivarna → skrivare, kollegor → kollega, elevernas → elev, sms → sms:et, pc → pc:n
      kalender → kalendern, semester → semestern, skillnaden → skillnad, adress → adresserna, telefonerna → telefon
      kontona → konto, skärmlås → skärmlåset, batterierna → batteriet, siffran → siffror
    `),
  },
  {
    typed: 'a verb in another form',
    ways: ['word'],
    pairs: pairsOf(`
      bytt → bytte, byta → byter, glömt → glömma, glömde → glömmer, stulen → stals, stulna → stöld, stal → stulit
      såld → sålde, sälja → sålt, valt → väljer, val → väljs, dök → dyker, krävs → krav, skrev → skrivit
      låst → låser, låsta → låste, läste → läser, öppet → öppnade, stängt → stängde, avstängd → stänger
      försvann → försvunnen, försvinner → försvunnit, anslöt → ansluten, anslutna → ansluta, tillät → tillåta
      höll → håller, bröt → bryta, slapp → slipper, ringde → ringer, la → lägger, hette → heter, dog → död
      dött → dör, verifiera → verifiering, verifierades → verifierats, bekräfta → bekräftelse, godkänd → godkänna
      godkändes → godkännande, känna → känd, installation → installera, registrering → registrerat
      återställd → återställning, sakna → saknas, lämnar → lämna, fastna → fastnade, funkar → fungerar
      spärrad → spärrat, blockerades → blockering, neka → nekades, angav → ange, skickats → skickar
      skannat → skanna, begärde → begäran, uppdateringar → uppdaterade, fylla → fyllt, koppling → kopplat
      hänger → hängde
    `),
  },
  {
    typed: 'an adjective in another form',
    ways: ['word'],
    pairs: pairsOf(`
      ny → nytt, nyare → nya, gammal → äldre, liten → mindre, små → litet, större → stor, dålig → sämre
      många → fler, säker → säkert, säkra → säkrare, felaktig → felaktigt, rött → röda, blå → blått
      trasig → trasiga, privat → privata, tom → tomma, okänd → okänt, bärbar → bärbara, trådlös → trådlöst
      extern → externa, utgången → utgångna, enkelt → enkla, långsamma → långsam, ogiltiga → ogiltigt
      personligt → personlig, snabbare → snabb
    `),
  },
  {
    typed: 'part of a compound',
    ways: ['word'],
    pairs: pairsOf(`
      kod → verifieringskod, koden → säkerhetskod, lösenord → skollösenord, nyckel → säkerhetsnyckel
      telefon → telefonnummer, nummer → mobilnumret, app → mobilapp, dator → skoldatorn, skola → skoldator
      jobb → jobbmobil, konto → skolkontot, sida → inloggningssida, inloggning → inloggningssidan
      verifiering → verifieringsmetod, sms → smskod, sms → verifieringssms, säkerhet → säkerhetsnyckel
      mejl → mejladress, adress → mejladressen, kod → qr-kod, lösenord → lösenordsbyte
    `),
  },
  {
    typed: 'a compound whose parts the text has',
    ways: ofParts,
    pairs: pairsOf(`
      verifieringskod → kod, säkerhetskoden → koden, portkoden → kod, jobbtelefon → telefon, skoldatorn → dator
      mobilnumret → nummer, telefonnummer → telefon, appkod → appen, datorskärm → skärm, lösenordsbyte → byt
      kontonamn → konto, nyckelkort → nyckel, skollösenordet → skolan, jobbkonto → jobbet
      inloggningskod → inloggning, säkerhetsmetod → metod, återställningslänk → länk, återställningskod → återställ
      smskod → sms, elevkonto → eleven, extrametod → metod, förfrågningsruta → förfrågan
      verifieringssms → verifiering, ersättningstelefon → telefon, utlandsnummer → nummer, jobbmobilens → mobilen
    `),
  },
  {
    typed: 'another compound with a part in common',
    ways: ofParts,
    pairs: pairsOf(`
      verifieringskod → säkerhetskod, inloggningskod → verifieringskod, mobilnummer → telefonnummer
      jobbdator → skoldator, jobbkonto → skolkonto, mobilskärm → datorskärm, kodsms → smskod, nyckelkod → kodnyckel
      verifieringsmetod → inloggningsmetod, mobilapp → datorapp, telefonkod → mobilkod
    `),
  },
  {
    typed: 'a word written apart',
    ways: ['joined'],
    pairs: pairsOf(`
      verifierings kod → verifieringskod, säkerhets nyckel → säkerhetsnyckel, lösen ord → lösenord
      telefon nummer → telefonnummer, sim kort → simkort, skärm lås → skärmlås, åtkomst pass → åtkomstpass
      engångs kod → engångskod, autentiserings app → autentiseringsapp, återställnings koden → återställningskod
      användar namn → användarnamn, web läsare → webläsare, flygplans läge → flygplansläge
      finger avtryck → fingeravtryck, hem sida → hemsidan, två stegs verifiering → tvåstegsverifiering
      energi spar läge → energisparläge
    `),
  },
  {
    typed: 'words written as one',
    ways: ofParts,
    pairs: pairsOf(`
      appkod → app kod, smskod → sms kod, bytlösenord → byt lösenord, glömtlösenord → glömt lösenord
      tappatmobilen → tappat mobilen, nyckelmobil → nyckel mobil
    `),
  },
  {
    typed: 'a word with or without its hyphen',
    pairs: pairsOf(`
      sms-kod → smskod, smskod → sms-kod, sms kod → sms-kod, sms-koden → sms kod, pin-kod → pinkod, wi-fi → wifi, id-kort → idkort, it-support → itsupport, qr-kod → qrkod
      sim kort → sim-kort, epost → e-post, email → e-mail, wifi → wi-fi, mobil-nummer → mobilnummer
      tvåfaktors-verifiering → tvåfaktorsverifiering, säkerhets-nyckel → säkerhetsnyckeln
    `),
  },
  {
    typed: 'a for å and ä, o for ö',
    ways: ['letters'],
    pairs: pairsOf(`
      losenord → lösenord, losenordet → lösenord, aterstalla → återställa, sakerhetsnyckel → säkerhetsnyckel
      sakerhet → säkerhet, tvafaktor → tvåfaktor, forfragan → förfrågan, forfragningar → förfrågan, skarm → skärm
      lank → länk, last → låst, natet → nätet, atkomstpass → åtkomstpass, installningar → inställning
      anvandarnamn → användarnamn, sparrad → spärrad, bekrafta → bekräfta, godkanna → godkänna, glomt → glömt
      natverk → nätverk, stang → stäng, gra → grå, flygplanslage → flygplansläge, ansokan → ansökan
      forsvunnen → försvunnen, tackning → täckning, salde → sålde, manader → månader, oppnade → öppna, aldre → äldre
      storst → större, lasa → låsa
    `),
  },
  {
    typed: 'a compound without its dots',
    ways: ofParts,
    pairs: pairsOf(`
      losenordsbyte → lösenord, mobilnat → mobilnät, skarmlas → skärm, nyckelnat → nät, sakerhetsskarm → säkerhet
    `),
  },
  {
    typed: 'aa for å, ae for ä, oe for ö',
    ways: ['letters'],
    pairs: pairsOf(`
      loesenord → lösenord, aaterstaella → återställa, saekerhetsnyckel → säkerhetsnyckel, tvaafaktor → tvåfaktor
      foerfraagan → förfrågan, skaerm → skärm, laenk → länk, naetet → nätet, anvaendarnamn → användarnamn
      spaerrad → spärrad, godkaenna → godkänna, gloemt → glömt, laast → låst, oeppna → öppna, aeldre → äldre
    `),
  },
  {
    typed: 'other signs for the same letters',
    ways: ['word'],
    pairs: pairsOf(`
      KOD → kod, koden → KODEN, LÖSENORD → lösenord, lo\u0308senord → lösenord, lösenord → lo\u0308senord
      A\u030Aterställa → återställa, lösen\u00ADord → lösenord, verifieringskod → verifierings\u00ADkod
      sms\u2011kod → sms-kod, sms\u2010kod → smskod, kod\u200B → kod, \uFEFFkod → kod, ”koden” → koden
      koden? → (koden), FIDO2 → fido2, \uFB01ngeravtryck → fingeravtryck, ＡＰＰ → app, kod: → kod
    `),
  },
  {
    typed: 'a word with a slip of the keys',
    ways: ['slip'],
    pairs: pairsOf(`
      autentisiering → autentisering, autentsiering → autentisering, vreifiering → verifiering
      verifering → verifiering, verfiering → verifiering, verifierng → verifiering, lösneord → lösenord
      lösenrod → lösenord, lösenodr → lösenord, lössenord → lösenord, lösenprd → lösenord, losneord → lösenord
      telfon → telefon, teleofn → telefon, tellefon → telefon, moibl → mobil, mobiil → mobil, inlogning → inloggning
      inlgogning → inloggning, kdo → kod, authentcator → authenticator, autenticator → authenticator
      mircosoft → microsoft, microsft → microsoft, säkehetsnyckel → säkerhetsnyckel, nykcel → nyckel
      återtsälla → återställa, återstälal → återställa, avisreing → avisering, förfårgan → förfrågan, konot → konto
      kodosa → koddosa, webläsare → webbläsare, bekräffta → bekräfta, hepldesk → helpdesk
      fingeravtrcyk → fingeravtryck, instälningar → inställningar, blcokerad → blockerad, uppdatrera → uppdatera
      dtaorn → dator, passkye → passkey, yubkey → yubikey, bitlcoker → bitlocker, oultook → outlook, ihpone → iphone
      verifieringskdo → verifieringskod, tvåfaktrosverifiering → tvåfaktorsverifiering, anväddarnamn → användarnamn
      utomalnds → utomlands, interent → internet
    `),
  },
  {
    typed: 'another Swedish word for it',
    isOfOurs: true,
    pairs: pairsOf(`
      luren → mobilen, telefon → mobil, lösen → lösenord, ändra → byta, snodd → stulen, snott → stulen
      rånad → stulen, supporten → helpdesk, kundtjänst → helpdesk, notis → förfrågan, aviseringen → förfrågan
      acceptera → godkänna, autentisera → verifiera, utlandet → utomlands, semestern → utomlands
      inlogget → logga in, logga in → inlogg, radera → ta bort, tog bort → radera, tagit bort → raderat
      tvåfaktor → 2fa, lösennyckeln → passkey, pinkod → pin, tummen → fingeravtryck, textmeddelande → sms
      mejlen → e-post, inkorgen → mejl, hemsidan → sidan, sajten → sida
      skärmdump → skärmbild, rutkod → qr-kod, läsa av → skanna, nätet → internet, utan internet → offline
      slut på batteri → urladdad, ladda hem → hämta, omstart → starta om, stängde av → inaktivera
      slog på → aktivera, blockerad → spärrat, utelåst → utestängd, högskolan → universitet, studenten → elev
      förra → gamla, lagt till → adderat, komma igång → ställa in, borta → försvunnen, gått ut → utgången
      hänger sig → fastnat, kapad → hackad, skum → misstänkt, idkort → legitimation, hashtag → fyrkant
      mobilsvar → röstbrevlåda, paddan → surfplatta, bordstelefon → fast telefon, blåskärm → blå skärm
      inkognito → privat fönster, kvällen → natten, blivit av med → tappat, slarvat bort → tappat
      plocka bort → ta bort, hoppade över → slippa, finns inte → saknas, hittar inte → saknas
      fick inte någon → får inte någon, kommer inte → uteblir, dyker inte upp → kommer inte
    `),
  },
  {
    typed: 'slang and what people call it',
    isOfOurs: true,
    pairs: pairsOf(`
      nallen → mobilen, snodde → stulen, pajat → trasig, strular → krånglar, buggar → strular, tjatar → hela tiden
      padda → surfplattan, pw → lösenord, tap-kod → åtkomstpass, leg → legitimation, sno → stulen, fejk → bluff
      surf → mobildata, 4g → mobildata, kaputt → trasig
    `),
  },
  {
    typed: 'what is a kind of it',
    ways: ['leads'],
    isOfOurs: true,
    pairs: pairsOf(`
      iphone → mobil, android → mobil, samsung → android, samsung → mobil, macbook → dator, chrome → webbläsare
      telia → operatör, thailand → utomlands, spanien → utomlands, peking → kina, körkort → legitimation
      whatsapp → sms, jobbmobil → arbete, rektorn → chef, siri → iphone, skype → teams, gmail → mejlprogram
      bitwarden → lösenordshanterare, krossad → trasig
    `),
  },
  {
    typed: 'English for Swedish',
    isOfOurs: true,
    pairs: pairsOf(`
      phone → mobil, password → lösenordet, code → koden, stolen → stulen, laptop → datorn, approve → godkänna
      confirm → verifiera, verification → bekräfta, abroad → utomlands, account → konto, login → logga in
      sign in → logga in, log in → logga in, logout → logga ut, delete → ta bort, two-factor → tvåfaktorsverifiering
      two factor → tvåfaktorsverifiering, fingerprint → fingeravtryck, face id → ansikte, username → användarnamn
      browser → webbläsare, link → länken, screen → skärm, screenshot → skärmbild, camera → kamera
      flightmode → flygplansläge, restart → starta om, turn off → stänga av, locked → låst, locked out → utelåst
      denied → nekas, access → åtkomst, student → elev, school → skola, forgot → glömt, backup → säkerhetskopia
      new → ny, old → gammal, sold → sålt, settings → inställning, missing → försvunnen, wrong → fel
      invalid → ogiltig, expired → utgången, stuck → fastnat, every time → hela tiden, hacked → hackad
      phishing → bluff, unknown → okänd, device → enheten, recovery key → återställningsnyckel, cookies → kakor
      my apps → mina appar, printer → skrivare, weekend → helgen, spam → skräppost, not found → saknas
    `),
  },
  {
    typed: 'an error code, however it is written',
    pairs: pairsOf(`
      AADSTS50034 → 50034, 50034 → AADSTS50034, aadsts50034 → AADSTS50034, AADSTS50034: → AADSTS50034
      felkod 50034 → 50034, Felkod:53003 → 53003, aadsts 50126 → AADSTS50126, AADSTS-50126 → AADSTS50126
      AADSTS:50126 → AADSTS50126, 500121 → Error code: 500121, 0X80070005 → 0x80070005, 8004de40 → 8004DE40
      CAA20004 → caa20004, 80180014 → 80180014, 429 → Error 429
      You can't get there from here → You can’t get there from here
      you cant get there from here → You can’t get there from here
    `),
  },
];

export const strangers: Strangers[] = [
  {
    typed: 'another word that looks like it, also where the site knows both',
    known: 'in another text',
    pairs: pairsOf(`
      far → får, app → apple, apple → app, apparat → app, kod → kodak, lur → lurad, lurades → lur, tapp → tap
      tappat → tap, läsa → låsa, läser → låser, läst → låst, lösa → läsa, lösen → lösning, passar → passet
      passkey → pass, svar → svart, svarta → svarar, län → länk, län → lån, lön → lån, hand → händelse
      mallen → mailen, sak → saknas, saknas → saker, måne → månad, polis → policy, post → position, port → portal
      internet → intern, intern → intranät, kamera → kamrat, mus → musik, tidning → tid, bild → bil, bil → mobil
      möbler → mobiler, datum → dator, data → datum, konto → kontor, kontoret → kontot, kontrakt → kontakt
      kontroll → kontor, nämnd → namn, ring → kring, byta → bygga, bit → byta, skärm → skärp, städning → stad
      säckar → säker, sms → mms, pin → pil, sim → sil, mac → macka, iphone → ipad, team → teams, elev → elva
      läkare → lärare, klocka → klick, tal → tala, text → textil, fot → foto, hjälm → hjälp, bank → bänk, våg → väg
      vägg → väg, plats → platta, platsen → plattan, skål → skola, cykel → nyckel, cyklar → nycklar
      telefon → telegram, mikrofon → telefon, mappar → appar, lappen → appen, rapport → app, kappa → app
      stickan → skickar, fält → fall, sidor → skidor, koppar → kopplar, stång → stänga, spara → spärra, spår → spärr
      ljud → ljus, person → personal, steget → stigen, kropp → krock, gräns → grönsak, kram → kräm, ansvar → svar
      säker → söker, söker → säker, krok → krock, låda → laddar, lådor → laddar, kort → korg, varna → varit
    `),
  },
  {
    typed: 'a word that the site does not know',
    known: 'nowhere',
    pairs: pairsOf(`
      kol → kod, god → kod, kodak → kod, kodein → kod, apa → app, apelsin → app, applåd → app, apotek → app
      knapp → app, happy → app, mms → sms, sos → sms, vin → pin, pil → pin, tur → lur, bur → lur, kontor → konto
      kontrakt → konto, kontinent → konto, automat → mobil, telegram → telefon, television → telefon
      saxofon → telefon, elefant → telefon, doktor → dator, traktor → dator, motor → dator, diktator → dator
      skål → skola, läkare → lärare, cykel → nyckel, näckros → nyckel, söker → säker, adverb → adress
      kortison → kort, skidor → sidor, chans → chef, chips → chef, elvis → elev, tradition → tid, felix → fel
      snabel → kabel, raffinera → verifiera, helikopter → helpdesk, utomjording → utomlands, föreläsning → förfrågan
      förkylning → förfrågan, metall → metod, brädspel → lösenord, gurka → koden, banan → mobilen
      bekosta → bekräfta
    `),
  },
  {
    typed: 'a word that is inside it by accident',
    known: 'nowhere',
    pairs: pairsOf(`
      återbäring → ring, smörjning → ring, springa → ring, kring → ring, isbit → bit, habit → bit, besvär → svar
      försvar → svar, kompass → pass, passion → pass, trespass → pass, passagerare → pass, episod → kod
      period → kod, metodist → kod, pingvin → pin, pinsam → pin, kultur → lur, kolibri → kol, sommar → sms
      apparat → app, trappa → app, planet → nät, nation → nät, protest → test, attest → test, lösgodis → lösenord
      ordförande → lösenord, hemlig → hem, segel → steg, mobbning → mobil, nyckfull → nyckel, admiral → admin
      kortege → kort, eskort → kort, överföra → över, misslyckas → missa
    `),
  },
  {
    typed: 'a word of questions that are not ours',
    known: 'elsewhere',
    pairs: pairsOf(`
      mapp → app, mappar → appar, mall → mail, mallar → mailar, bläck → block, faktura → faktor, lunch → launch
      tidning → tid, regn → regel, betyg → betyder, lektion → sektion, book → boot, train → brain, flight → light
      food → foot, zoom → room, door → doro, sjuk → sjunk, läkare → lärare, hiss → hitta, sport → support
      larm → skärm, bil → mobil, matsal → samtal
    `),
  },
  {
    typed: 'a word that carries no meaning',
    known: 'nowhere',
    pairs: pairsOf(`
      inte → koden kommer inte, jag → jag har glömt koden, får → du får en kod, man → vad gör man med koden
      när → när kommer koden, nar → när kommer koden, foer → en kod för dig, the → the code
      how do i → how do i get a code, hur gör man → hur gör man en kod, vad är det → vad är det för kod
    `),
  },
  {
    typed: 'a name',
    known: 'nowhere',
    pairs: pairsOf(`
      Kim → sim, Lars → lås, Anna → annan, Marina → minut, Karin → kamera, Siri → sim, Lena → länk, Mikael → mejl
      Malmö → mall, Kalmar → kamera, Uppsala → uppkoppling, Konrad → kontakt, Adam → adress, Doris → dosa
      Mona → mobil, Simon → sim, Appelgren → app, Nilsson → nyckel
    `),
  },
  {
    typed: 'another error code',
    known: 'nowhere',
    pairs: pairsOf(`
      50034 → 50053, 50034 → 50043, 53003 → 53000, 530003 → 53003, AADSTS50034 → AADSTS50126, 500121 → 50012
      0x80070005 → 0x80070002, 8004de40 → 8004de42, 429 → 529
    `),
  },
];

/** What else stands on the site, so that it knows the words that compounds are made of, and others that a slip might have been. */
export const otherTexts = [
  'Koden kommer inte till telefonen, och appen visar ingen kod.',
  'Skriv koden från appen på sidan där du loggar in.',
  'Begär en ny kod och vänta några minuter på den.',
  'Lösenordet gäller för datorn, för mobilen och för mejlen.',
  'Byt lösenord på en dator som du har loggat in på förut.',
  'Om du har glömt lösenordet kan du återställa det på skolans sida.',
  'En inloggning behöver två saker: ditt lösenord och din mobil.',
  'Verifiering med en app är säkrare än ett sms.',
  'Du får ett sms med en kod när du loggar in.',
  'Det kommer inget sms utomlands när nätet är dåligt.',
  'Din nya telefon har inte ditt konto i appen.',
  'Öppna appen på den gamla telefonen och lägg till kontot igen.',
  'Har du fått ett nytt nummer, så ändra numret på ditt konto.',
  'Ring ett annat nummer, eller låt någon ringa dig.',
  'Håll nyckeln mot mobilen när sidan ber om en nyckel.',
  'En fysisk nyckel kräver ingen mobil och inget nät.',
  'Säkerheten för ditt konto beror på dig: din säkerhet är ditt lösenord.',
  'Helpdesk ger dig ett pass för en dag, så att du kan logga in.',
  'Skriv ditt namn och din adress, och visa ett kort med ditt namn.',
  'Skärmen är svart, och skärmen låser sig efter en minut.',
  'Starta om datorn och se om nätet fungerar.',
  'Säg nej till en förfrågan som du inte har begärt.',
  'Siffran på skärmen ska stå i appen också: skriv siffran och tryck på Ja.',
  'Appen får inte visa en avisering om telefonen är låst.',
  'Metoden finns under Säkerhetsinformation, där du kan ta bort en metod.',
  'Ditt jobb eller din skola bestämmer vilken metod som gäller.',
  'Läraren på skolan kan ge eleven ett nytt lösenord till jobbet.',
  'Mejlet har en länk till en sida för återställning.',
  'Verifiering i två steg är säkrare: verifiering sker i en app.',
  'Ditt kort ligger i plånboken, och ett kort räcker för ett steg till.',
];
