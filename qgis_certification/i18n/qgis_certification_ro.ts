<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>CentrePage</name>
    <message>
        <source>Training centre</source>
        <translation>Centru de instruire</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Upcoming courses ({number})</source>
        <translation>Cursuri viitoare ({number})</translation>
    </message>
    <message>
        <source>No course is announced here at the moment.</source>
        <translation>Momentan nu este anunțat aici niciun curs.</translation>
    </message>
    <message>
        <source>Past courses ({number})</source>
        <translation>Cursuri trecute ({number})</translation>
    </message>
</context>
<context>
    <name>CertificationDock</name>
    <message>
        <source>QGIS Certification</source>
        <translation>Certificare QGIS</translation>
    </message>
    <message>
        <source>The layers are not in this project.</source>
        <translation>Straturile nu sunt în acest proiect.</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>&amp;Adaugă pe hartă</translation>
    </message>
</context>
<context>
    <name>CertificationLocatorFilter</name>
    <message>
        <source>Certified training</source>
        <translation>Instruire certificată</translation>
    </message>
</context>
<context>
    <name>CertificationOptions</name>
    <message>
        <source>QGIS Certification</source>
        <translation>Certificare QGIS</translation>
    </message>
    <message>
        <source>Enter an address, or use the default.</source>
        <translation>Introduceți o adresă sau folosiți valoarea implicită.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Aceasta nu este o adresă web. Ea începe cu https://</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation>Lăsați deoparte ce urmează după ? sau #.</translation>
    </message>
    <message>
        <source>Leave out name and password: the data is public.</source>
        <translation>Lăsați deoparte numele și parola: datele sunt publice.</translation>
    </message>
</context>
<context>
    <name>CertificationOptionsPage</name>
    <message>
        <source>Source of the data</source>
        <translation>Sursa datelor</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresă:</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresa sursei</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probează</translation>
    </message>
    <message>
        <source>Ask the address whether it has certification data</source>
        <translation>Întreabă adresa dacă are date despre certificare</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Implicit</translation>
    </message>
    <message>
        <source>The public data of the QGIS Certification Programme</source>
        <translation>Datele publice ale Programului de Certificare QGIS</translation>
    </message>
    <message>
        <source>&amp;Look for changes while the panel or a layer is visible</source>
        <translation>&amp;Caută schimbări cât timp panoul sau un strat este vizibil</translation>
    </message>
    <message>
        <source>Every minute from a service, every hour from the programme&apos;s website</source>
        <translation>În fiecare minut de la un serviciu, în fiecare oră de pe saitul programului</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>A &amp;button in the plugins toolbar</source>
        <translation>Un &amp;buton în bara de instrumente a modulelor</translation>
    </message>
    <message>
        <source>The &amp;panel as soon as QGIS starts</source>
        <translation>&amp;Panoul de îndată ce pornește QGIS</translation>
    </message>
    <message>
        <source>The &amp;layers in the project when the panel opens</source>
        <translation>&amp;Straturile în proiect când se deschide panoul</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>Se întreabă {address}…</translation>
    </message>
    <message>
        <source>Testing a source of certified training</source>
        <translation>Se probează o sursă de instruire certificată</translation>
    </message>
    <message>
        <source>A certification service answers here.</source>
        <translation>Aici răspunde un serviciu de certificare.</translation>
    </message>
    <message>
        <source>A website with the programme&apos;s public data answers here.</source>
        <translation>Aici răspunde un sait cu datele publice ale programului.</translation>
    </message>
</context>
<context>
    <name>CertificationPlugin</name>
    <message>
        <source>QGIS &amp;Certification</source>
        <translation>&amp;Certificare QGIS</translation>
    </message>
    <message>
        <source>&amp;Certified Training</source>
        <translation>&amp;Instruire certificată</translation>
    </message>
    <message>
        <source>Certified QGIS training: organisations, centres and courses</source>
        <translation>Instruire QGIS certificată: organizații, centre și cursuri</translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation>&amp;Reîmprospătează acum</translation>
    </message>
    <message>
        <source>&amp;Add Layers to Project</source>
        <translation>&amp;Adaugă straturile în proiect</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opțiuni…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;jutor</translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <translation>Certificare QGIS</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>Not confirmed: the organisation is not in the list of certified organisations.</source>
        <translation>Neconfirmat: organizația nu este în lista organizațiilor certificate.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formatori</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Ce se predă</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competențe</translation>
    </message>
    <message>
        <source>Course page</source>
        <translation>Pagina cursului</translation>
    </message>
    <message>
        <source>This course is over.</source>
        <translation>Acest curs s-a încheiat.</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>În desfășurare</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation>
            <numerusform>Începe peste o zi</numerusform>
            <numerusform>Începe peste %n zile</numerusform>
            <numerusform>Începe peste %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>QGIS Certification: what went wrong</source>
        <translation>Certificare QGIS: ce nu a mers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>În&amp;apoi</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Înapoi (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>This is no longer listed. It was removed from the programme&apos;s list.</source>
        <translation>Nu mai figurează. A fost scos din lista programului.</translation>
    </message>
    <message>
        <source>Organisation: {name}</source>
        <translation>Organizația: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă unul</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {number} in the list</source>
        <translation>Arată-le pe toate {number} în listă</translation>
    </message>
</context>
<context>
    <name>EmptyStates</name>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>No course matches the search and the filters.</source>
        <translation>Niciun curs nu corespunde căutării și filtrelor.</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>&amp;Golește căutarea și filtrele</translation>
    </message>
    <message>
        <source>No upcoming courses</source>
        <translation>Niciun curs viitor</translation>
    </message>
    <message>
        <source>No course is announced at the moment. The courses of the past show who teaches what.</source>
        <translation>Momentan nu este anunțat niciun curs. Cursurile trecute arată cine și ce predă.</translation>
    </message>
    <message>
        <source>Show &amp;past courses</source>
        <translation>Arată cursurile &amp;trecute</translation>
    </message>
    <message>
        <source>Fetching certified training…</source>
        <translation>Se aduce instruirea certificată…</translation>
    </message>
    <message>
        <source>Organisations, training centres and courses appear here and on the map in a moment.</source>
        <translation>Organizațiile, centrele de instruire și cursurile apar imediat aici și pe hartă.</translation>
    </message>
    <message>
        <source>No data yet: offline</source>
        <translation>Încă nu sunt date: fără conexiune</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Încă nu sunt date</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reîncearcă</translation>
    </message>
    <message>
        <source>Certified organisations and their courses are fetched, and kept for when you are offline.</source>
        <translation>Organizațiile certificate și cursurile lor sunt aduse și păstrate pentru când nu aveți conexiune.</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Adu acum</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search course, organisation, place</source>
        <translation>Caută curs, organizație, loc</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Words of the course, the organisation, the place or the trainer</source>
        <translation>Cuvinte din numele cursului, al organizației, al locului sau al formatorului</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Arată sau ascunde filtrele</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Online or on site</source>
        <translation>Online sau la fața locului</translation>
    </message>
    <message>
        <source>Course type</source>
        <translation>Tipul cursului</translation>
    </message>
    <message>
        <source>In map &amp;view</source>
        <translation>În &amp;vederea hărții</translation>
    </message>
    <message>
        <source>Only courses at places that the map shows now</source>
        <translation>Numai cursuri în locurile pe care harta le arată acum</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Viitoare</translation>
    </message>
    <message>
        <source>Running today</source>
        <translation>În desfășurare azi</translation>
    </message>
    <message>
        <source>In the next month</source>
        <translation>În luna următoare</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Trecute</translation>
    </message>
    <message>
        <source>Past and upcoming</source>
        <translation>Trecute și viitoare</translation>
    </message>
    <message>
        <source>Online and on site</source>
        <translation>Online și la fața locului</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>La fața locului</translation>
    </message>
    <message>
        <source>Filters in force: {filters}</source>
        <translation>Filtre în vigoare: {filters}</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Toate țările</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toate limbile</translation>
    </message>
    <message>
        <source>All course types</source>
        <translation>Toate tipurile de curs</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Progress of the update</source>
        <translation>Mersul actualizării</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce nu a mers</translation>
    </message>
    <message>
        <source>Pause looking for changes</source>
        <translation>Oprește temporar căutarea schimbărilor</translation>
    </message>
    <message>
        <source>Look for changes now (F5)</source>
        <translation>Caută schimbări acum (F5)</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Se actualizează…</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Încă nu sunt date</translation>
    </message>
    <message>
        <source>No data yet: the update failed</source>
        <translation>Încă nu sunt date: actualizarea nu a reușit</translation>
    </message>
    <message>
        <source>Paused: showing data from {age}</source>
        <translation>Pauză: date aduse {age}</translation>
    </message>
    <message>
        <source>Offline: showing data from {age}</source>
        <translation>Fără conexiune: date aduse {age}</translation>
    </message>
    <message>
        <source>Update failed: showing data from {age}</source>
        <translation>Actualizare nereușită: date aduse {age}</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Actualizat {age}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>{updated} · {news}</source>
        <translation>{updated} · {news}</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>QGIS Certification</source>
        <translation>Certificare QGIS</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizații</translation>
    </message>
    <message>
        <source>Training centres</source>
        <translation>Centre de instruire</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <translation>Cursuri viitoare</translation>
    </message>
    <message>
        <source>Past courses</source>
        <translation>Cursuri trecute</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Formatori</translation>
    </message>
    <message>
        <source>Course types</source>
        <translation>Tipuri de curs</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <translation>Contribuții la QGIS</translation>
    </message>
    <message>
        <source>Organisations certified by the QGIS project, each at its seat or at its first training centre.</source>
        <translation>Organizațiile certificate de proiectul QGIS, fiecare la sediul său sau la primul său centru de instruire.</translation>
    </message>
    <message>
        <source>The places where certified organisations teach QGIS.</source>
        <translation>Locurile în care organizațiile certificate predau QGIS.</translation>
    </message>
    <message>
        <source>Certified QGIS courses that are running today or still to come, at their centre.</source>
        <translation>Cursurile QGIS certificate care se desfășoară azi sau urmează, la centrul lor.</translation>
    </message>
    <message>
        <source>Certified QGIS courses that are over, at their centre.</source>
        <translation>Cursurile QGIS certificate care s-au încheiat, la centrul lor.</translation>
    </message>
    <message>
        <source>The people who give certified QGIS courses.</source>
        <translation>Cei care țin cursuri QGIS certificate.</translation>
    </message>
    <message>
        <source>What certified organisations teach: the subjects of their courses.</source>
        <translation>Ce predau organizațiile certificate: temele cursurilor lor.</translation>
    </message>
    <message>
        <source>What certified organisations gave to the QGIS project.</source>
        <translation>Ce au dat organizațiile certificate proiectului QGIS.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagină web</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Certified since</source>
        <translation>Certificată din</translation>
    </message>
    <message>
        <source>In the list of certified organisations</source>
        <translation>În lista organizațiilor certificate</translation>
    </message>
    <message>
        <source>Shown at its seat</source>
        <translation>Arătată la sediu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Course type</source>
        <translation>Tipul cursului</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centru de instruire</translation>
    </message>
    <message>
        <source>Convener ids</source>
        <translation>Id-urile formatorilor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prima zi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Ce se predă</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competențe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Legături</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Dezvoltare</translation>
    </message>
    <message>
        <source>Documentation and training material</source>
        <translation>Documentație și material de instruire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducere</translation>
    </message>
    <message>
        <source>Plugin development</source>
        <translation>Dezvoltare de module</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <translation>Raportarea erorilor</translation>
    </message>
    <message>
        <source>Financial support of new features</source>
        <translation>Sprijin financiar pentru funcții noi</translation>
    </message>
    <message>
        <source>Donation or sponsorship</source>
        <translation>Donație sau sponsorizare</translation>
    </message>
    <message>
        <source>Local user group</source>
        <translation>Grup local de utilizatori</translation>
    </message>
    <message>
        <source>Open courseware</source>
        <translation>Material de curs deschis</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Cărți</translation>
    </message>
    <message>
        <source>Certified organisation</source>
        <translation>Organizație certificată</translation>
    </message>
    <message>
        <source>Organisation not in the list of the certified</source>
        <translation>Organizație care nu este în lista celor certificate</translation>
    </message>
    <message>
        <source>Course to come</source>
        <translation>Curs viitor</translation>
    </message>
    <message>
        <source>Course running today</source>
        <translation>Curs în desfășurare azi</translation>
    </message>
    <message>
        <source>Course that is over</source>
        <translation>Curs încheiat</translation>
    </message>
    <message>
        <source>QGIS Certification Programme and the certified organisations</source>
        <translation>Programul de Certificare QGIS și organizațiile certificate</translation>
    </message>
    <message>
        <source>Published by the organisations through the programme. No separate licence is stated.</source>
        <translation>Publicate de organizații prin program. Nu este indicată o licență separată.</translation>
    </message>
    <message>
        <source>Not in the list of certified organisations</source>
        <translation>Nu este în lista organizațiilor certificate</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
</context>
<context>
    <name>ListItem</name>
    <message>
        <source>now, {days}</source>
        <translation>acum, {days}</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>neconfirmat</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>în desfășurare</translation>
    </message>
    <message>
        <source>past</source>
        <translation>trecut</translation>
    </message>
    <message>
        <source>organisation not confirmed as certified</source>
        <translation>organizație neconfirmată ca certificată</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s)</source>
        <translation>
            <numerusform>un curs viitor</numerusform>
            <numerusform>%n cursuri viitoare</numerusform>
            <numerusform>%n de cursuri viitoare</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centru de instruire</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>QGIS Certification: manual</source>
        <translation>Certificare QGIS: manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The data source could not be reached.</source>
        <translation>Sursa datelor nu a putut fi contactată.</translation>
    </message>
    <message>
        <source>The proxy that is set in QGIS&apos;s options does not let us through.</source>
        <translation>Proxy-ul din opțiunile QGIS nu permite trecerea.</translation>
    </message>
    <message>
        <source>The data source did not answer in time.</source>
        <translation>Sursa datelor nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>The address has no certification data.</source>
        <translation>Adresa nu are date despre certificare.</translation>
    </message>
    <message>
        <source>The data source sent something that cannot be read.</source>
        <translation>Sursa datelor a trimis ceva ce nu poate fi citit.</translation>
    </message>
    <message>
        <source>The data source asks for a pause.</source>
        <translation>Sursa datelor cere o pauză.</translation>
    </message>
    <message>
        <source>The data source has an error of its own.</source>
        <translation>Sursa datelor are o eroare proprie.</translation>
    </message>
    <message>
        <source>The data source refused the request.</source>
        <translation>Sursa datelor a refuzat cererea.</translation>
    </message>
    <message>
        <source>The data source sent far too much.</source>
        <translation>Sursa datelor a trimis mult prea mult.</translation>
    </message>
    <message>
        <source>The connection to the data source is not secure.</source>
        <translation>Conexiunea cu sursa datelor nu este sigură.</translation>
    </message>
    <message>
        <source>The disk is full: the data could not be kept.</source>
        <translation>Discul este plin: datele nu au putut fi păstrate.</translation>
    </message>
    <message>
        <source>The data could not be written into your profile folder.</source>
        <translation>Datele nu au putut fi scrise în dosarul profilului.</translation>
    </message>
    <message>
        <source>The local copy of the data is damaged.</source>
        <translation>Copia locală a datelor este deteriorată.</translation>
    </message>
    <message>
        <source>Another QGIS is updating the data.</source>
        <translation>Un alt QGIS actualizează datele.</translation>
    </message>
    <message>
        <source>The update was cancelled.</source>
        <translation>Actualizarea a fost anulată.</translation>
    </message>
    <message>
        <source>Something unexpected happened during the update.</source>
        <translation>Ceva neașteptat s-a întâmplat în timpul actualizării.</translation>
    </message>
    <message>
        <source>Some entries of the data source cannot be read, or have no usable place.</source>
        <translation>Unele înregistrări ale sursei nu pot fi citite sau nu au un loc utilizabil.</translation>
    </message>
    <message numerus="yes">
        <source>QGIS will ask again, but not within %n second(s).</source>
        <translation>
            <numerusform>QGIS va întreba din nou, dar nu mai devreme de o secundă.</numerusform>
            <numerusform>QGIS va întreba din nou, dar nu mai devreme de %n secunde.</numerusform>
            <numerusform>QGIS va întreba din nou, dar nu mai devreme de %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, or the address in the options.</source>
        <translation>Verificați rețeaua sau adresa din opțiuni.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS&apos;s options, page Network.</source>
        <translation>Verificați proxy-ul în opțiunile QGIS, pagina Rețea.</translation>
    </message>
    <message>
        <source>QGIS will try again; nothing is lost.</source>
        <translation>QGIS va încerca din nou; nimic nu se pierde.</translation>
    </message>
    <message>
        <source>Check the address in the options, and whether the network wants you to sign in first.</source>
        <translation>Verificați adresa din opțiuni și dacă rețeaua cere mai întâi autentificare.</translation>
    </message>
    <message>
        <source>QGIS will try again. If it stays so, tell who runs the source.</source>
        <translation>QGIS va încerca din nou. Dacă rămâne așa, anunțați administratorul sursei.</translation>
    </message>
    <message>
        <source>QGIS will ask again later.</source>
        <translation>QGIS va întreba din nou mai târziu.</translation>
    </message>
    <message>
        <source>Check the address in the options.</source>
        <translation>Verificați adresa din opțiuni.</translation>
    </message>
    <message>
        <source>Check the address in the options. If it is right, tell who runs the source.</source>
        <translation>Verificați adresa din opțiuni. Dacă este corectă, anunțați administratorul sursei.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and the certificates in QGIS&apos;s options.</source>
        <translation>Verificați data acestui calculator și certificatele din opțiunile QGIS.</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>Eliberați spațiu pe disc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Make the profile folder writable, or ask your administrator.</source>
        <translation>Permiteți scrierea în dosarul profilului sau întrebați administratorul.</translation>
    </message>
    <message>
        <source>QGIS fetches everything anew.</source>
        <translation>QGIS aduce totul din nou.</translation>
    </message>
    <message>
        <source>Nothing to do: this QGIS shows the new data as soon as it is there.</source>
        <translation>Nu e nimic de făcut: acest QGIS arată datele noi de îndată ce sosesc.</translation>
    </message>
    <message>
        <source>Refresh to start again.</source>
        <translation>Reîmprospătați pentru a porni din nou.</translation>
    </message>
    <message>
        <source>QGIS will try again. If it stays so, report it together with the details.</source>
        <translation>QGIS va încerca din nou. Dacă rămâne așa, raportați împreună cu detaliile.</translation>
    </message>
    <message>
        <source>All else is shown. Tell who runs the source; the details name the entries.</source>
        <translation>Restul este arătat. Anunțați administratorul sursei; detaliile numesc înregistrările.</translation>
    </message>
    <message>
        <source>QGIS will try again.</source>
        <translation>QGIS va încerca din nou.</translation>
    </message>
    <message>
        <source>Check the network, or the address.</source>
        <translation>Verificați rețeaua sau adresa.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verificați adresa.</translation>
    </message>
    <message>
        <source>Check it there.</source>
        <translation>Verificați-l acolo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Verificați data acestui calculator.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Permiteți scrierea în el.</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <translation>
            <numerusform>un curs nou</numerusform>
            <numerusform>%n cursuri noi</numerusform>
            <numerusform>%n de cursuri noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>unul schimbat</numerusform>
            <numerusform>%n schimbate</numerusform>
            <numerusform>%n schimbate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>unul scos</numerusform>
            <numerusform>%n scoase</numerusform>
            <numerusform>%n scoase</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reîncearcă</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opțiuni</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalii</translation>
    </message>
    <message>
        <source>The local copy of the data could not be used any more. Everything was fetched anew.</source>
        <translation>Copia locală a datelor nu mai putea fi folosită. Totul a fost adus din nou.</translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <translation>Certificare QGIS</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Certified since {month}</source>
        <translation>Certificată din {month}</translation>
    </message>
    <message>
        <source>Not confirmed: courses of this organisation are published, but it is not in the list of certified organisations. Ask the organisation before you book.</source>
        <translation>Neconfirmată: cursurile acestei organizații sunt publicate, dar ea nu este în lista organizațiilor certificate. Întrebați organizația înainte să vă înscrieți.</translation>
    </message>
    <message>
        <source>Upcoming courses ({number})</source>
        <translation>Cursuri viitoare ({number})</translation>
    </message>
    <message>
        <source>No course is announced at the moment. Ask the organisation, or look again later.</source>
        <translation>Momentan nu este anunțat niciun curs. Întrebați organizația sau reveniți mai târziu.</translation>
    </message>
    <message>
        <source>Past courses ({number})</source>
        <translation>Cursuri trecute ({number})</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagină web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Training centres ({number})</source>
        <translation>Centre de instruire ({number})</translation>
    </message>
    <message>
        <source>Contributions ({number})</source>
        <translation>Contribuții ({number})</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <translation>Grupuri de utilizatori QGIS</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>Adaugă în &amp;calendar…</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail</source>
        <translation>Scrie un &amp;e-mail</translation>
    </message>
    <message>
        <source>Save the calendar entry</source>
        <translation>Salvează înregistrarea de calendar</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fișiere de calendar (*.ics)</translation>
    </message>
    <message>
        <source>The calendar entry could not be saved: {reason}. Choose another folder.</source>
        <translation>Înregistrarea de calendar nu a putut fi salvată: {reason}. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Saved {file}. Open it with your calendar.</source>
        <translation>S-a salvat {file}. Deschideți-l cu calendarul dumneavoastră.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Deschide d&amp;osarul</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {file}.</source>
        <translation>Nimic de pe acest calculator nu deschide {file}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {address}. It is in the clipboard now.</source>
        <translation>Nimic de pe acest calculator nu deschide {address}. Adresa este acum în clipboard.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Legătura a fost copiată</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formatori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Ce se predă</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competențe</translation>
    </message>
    <message>
        <source>Course page</source>
        <translation>Pagina cursului</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sit web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Pagină &amp;web</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiază &amp;legătura</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Mărește la</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Courses</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Show all courses again (Esc)</source>
        <translation>Arată din nou toate cursurile (Esc)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Order of the list; distances are from the map&apos;s centre</source>
        <translation>Ordinea listei; distanțele sunt de la centrul hărții</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>După dată</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>După distanță</translation>
    </message>
    <message>
        <source>Nearest to the map&apos;s centre first</source>
        <translation>Întâi cele mai apropiate de centrul hărții</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Go&amp;lește</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Golește căutarea și filtrele</translation>
    </message>
    <message>
        <source>At this place ({number})</source>
        <translation>În acest loc ({number})</translation>
    </message>
    <message>
        <source>What is at this place</source>
        <translation>Ce se află în acest loc</translation>
    </message>
</context>
<context>
    <name>Synchroniser</name>
    <message>
        <source>Updating certified QGIS training</source>
        <translation>Se actualizează instruirea QGIS certificată</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>o oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ore</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>under 1 {unit}</source>
        <translation>sub 1 {unit}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>acum un minut</numerusform>
            <numerusform>acum %n minute</numerusform>
            <numerusform>acum %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>acum o oră</numerusform>
            <numerusform>acum %n ore</numerusform>
            <numerusform>acum %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>acum o zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>{courses} at {organisations}</source>
        <translation>{courses} la {organisations}</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>un curs</numerusform>
            <numerusform>%n cursuri</numerusform>
            <numerusform>%n de cursuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>o organizație</numerusform>
            <numerusform>%n organizații</numerusform>
            <numerusform>%n de organizații</numerusform>
        </translation>
    </message>
</context>
</TS>
