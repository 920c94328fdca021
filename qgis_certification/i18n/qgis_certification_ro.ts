<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Arată</translation>
    </message>
    <message numerus="yes">
        <source>%n new step(s) or message(s) for you.</source>
        <translation>
            <numerusform>%n pas sau mesaj nou pentru dumneavoastră.</numerusform>
            <numerusform>%n pași sau mesaje noi pentru dumneavoastră.</numerusform>
            <numerusform>%n de pași sau mesaje noi pentru dumneavoastră.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait for you.</source>
        <translation>
            <numerusform>Încă %n lucru vă așteaptă.</numerusform>
            <numerusform>Încă %n lucruri vă așteaptă.</numerusform>
            <numerusform>Încă %n de lucruri vă așteaptă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome, {name}. You are signed in.</source>
        <translation>Bun venit, {name}. Sunteți autentificat.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>V-ați deconectat.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told.</source>
        <translation>V-ați deconectat pe acest calculator. Serviciul nu a putut fi anunțat.</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Organizația mea</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Asking about your applications</source>
        <translation>Se întreabă despre cererile dumneavoastră</translation>
    </message>
    <message>
        <source>Starting a new application</source>
        <translation>Se începe o cerere nouă</translation>
    </message>
</context>
<context>
    <name>ApplicationView</name>
    <message>
        <source>Application</source>
        <translation>Cerere</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Loc: {name}</translation>
    </message>
    <message>
        <source>Description of {title}</source>
        <translation>Descrierea pentru {title}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Open material in QGIS…</source>
        <translation>Deschide materialul în QGIS…</translation>
    </message>
    <message>
        <source>Fetches the files into a folder of their own and opens a copy without macros and Python</source>
        <translation>Aduce fișierele într-un dosar al lor și deschide o copie fără macrocomenzi și Python</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Deschide {address}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versiunea {n}</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>înlocuit de o versiune mai nouă</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvează…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Salvează {name}</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Observație…</translation>
    </message>
    <message>
        <source>Remark on {what}</source>
        <translation>Observație despre {what}</translation>
    </message>
</context>
<context>
    <name>Apply</name>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuții</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Courses and material</source>
        <translation>Cursuri și materiale</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Verificare și trimitere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribuție</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>Versiunea QGIS</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Este rândul dumneavoastră.</translation>
    </message>
    <message>
        <source>It is the reviewers&apos; turn.</source>
        <translation>Este rândul evaluatorilor.</translation>
    </message>
    <message>
        <source>It is the turn of the local user groups.</source>
        <translation>Este rândul grupurilor locale de utilizatori.</translation>
    </message>
    <message>
        <source>It is the turn of the project&apos;s steering committee (PSC).</source>
        <translation>Este rândul comitetului de conducere al proiectului (PSC).</translation>
    </message>
    <message>
        <source>This application was not sent yet.</source>
        <translation>Această cerere nu a fost trimisă încă.</translation>
    </message>
    <message>
        <source>The reviewers ask for changes.</source>
        <translation>Evaluatorii cer modificări.</translation>
    </message>
    <message>
        <source>The application was sent. You see what was sent; it cannot be changed now.</source>
        <translation>Cererea a fost trimisă. Vedeți ce s-a trimis; acum nu se poate modifica.</translation>
    </message>
    <message>
        <source>The application is with the local user groups. It cannot be changed now.</source>
        <translation>Cererea este la grupurile locale de utilizatori. Acum nu se poate modifica.</translation>
    </message>
    <message>
        <source>The application is being decided. It cannot be changed now.</source>
        <translation>Se hotărăște asupra cererii. Acum nu se poate modifica.</translation>
    </message>
    <message>
        <source>The application was accepted: your organisation is certified.</source>
        <translation>Cererea a fost acceptată: organizația dumneavoastră este certificată.</translation>
    </message>
    <message>
        <source>The application was refused.</source>
        <translation>Cererea a fost respinsă.</translation>
    </message>
    <message>
        <source>The application was withdrawn.</source>
        <translation>Cererea a fost retrasă.</translation>
    </message>
    <message>
        <source>The application has lapsed, because nothing was heard for a year.</source>
        <translation>Cererea a expirat, fiindcă timp de un an nu s-a primit nicio veste.</translation>
    </message>
</context>
<context>
    <name>ApplyChecks</name>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Aceasta nu este o adresă web. Ea începe cu https://</translation>
    </message>
    <message>
        <source>This is no e-mail address, such as name@example.org</source>
        <translation>Aceasta nu este o adresă de e-mail, precum nume@example.org</translation>
    </message>
    <message>
        <source>No web address, which begins with https://: {links}</source>
        <translation>Nu sunt adrese web, care încep cu https://: {links}</translation>
    </message>
</context>
<context>
    <name>ApplyWindow</name>
    <message>
        <source>Application for certification</source>
        <translation>Cerere de certificare</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Î&amp;napoi</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Îna&amp;inte &gt;</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>What you typed the last time, and was not saved yet, is here again.</source>
        <translation>Ce ați scris data trecută și nu fusese salvat este din nou aici.</translation>
    </message>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;Bine</translation>
    </message>
    <message>
        <source>Application for certification: {name}</source>
        <translation>Cerere de certificare: {name}</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Go on typing: all of it is kept, and saved when you are back.</source>
        <translation>Autentificarea a expirat. Continuați să scrieți: totul este păstrat și se salvează când reveniți.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Autentificare din nou</translation>
    </message>
    <message>
        <source>What you typed the last time is kept here, and appears with the application.</source>
        <translation>Ce ați scris data trecută este păstrat aici și apare odată cu cererea.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Î&amp;ncearcă din nou</translation>
    </message>
    <message>
        <source>Only owners of the organisation can change it.</source>
        <translation>Doar proprietarii organizației o pot modifica.</translation>
    </message>
    <message>
        <source>What you typed last could not be saved any more. You can still copy it.</source>
        <translation>Ce ați scris la urmă nu a mai putut fi salvat. Îl puteți încă copia.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Renunță la el</translation>
    </message>
</context>
<context>
    <name>AskingWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvează fișierul</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvat ca {path}.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Se aduce {name}</translation>
    </message>
    <message>
        <source>Sending a message</source>
        <translation>Se trimite un mesaj</translation>
    </message>
    <message>
        <source>Reading earlier messages</source>
        <translation>Se citesc mesaje anterioare</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Se marchează ca citit</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>For each course type say how its material meets the three criteria. Then the application can go on.</source>
        <translation>Spuneți pentru fiecare tip de curs cum îndeplinește materialul cele trei criterii. Apoi cererea poate merge mai departe.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Reading the application</source>
        <translation>Se citește cererea</translation>
    </message>
    <message>
        <source>Saving the application</source>
        <translation>Se salvează cererea</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>De ce (necesar)</translation>
    </message>
    <message>
        <source>Choose, and give a reason.</source>
        <translation>Alegeți și dați un motiv.</translation>
    </message>
</context>
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
        <source>Explore</source>
        <translation>Explorare</translation>
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
    <name>ChangesView</name>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>What changed since it was sent before</source>
        <translation>Ce s-a schimbat de la trimiterea anterioară</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nimic)</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Changed by two people</source>
        <translation>Modificat de două persoane</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Nothing is lost: choose what is right.</source>
        <translation>Altcineva a modificat același lucru în timp ce scriați. Nimic nu s-a pierdut: alegeți ce este corect.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Al meu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Al celuilalt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gol)</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Păstrează al meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ia-l pe al celuilalt</translation>
    </message>
    <message>
        <source>Somebody else removed this, and you had typed into it.</source>
        <translation>Altcineva a eliminat aceasta, iar dumneavoastră scriseserăți în ea.</translation>
    </message>
    <message>
        <source>Add it again with my text</source>
        <translation>Adaugă din nou cu textul meu</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>ContributionEditor</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alegeți</translation>
    </message>
    <message>
        <source>Year or period</source>
        <translation>Anul sau perioada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description (Markdown)</source>
        <translation>Descriere (Markdown)</translation>
    </message>
    <message>
        <source>Links that show it, one on each line</source>
        <translation>Legături care o dovedesc, câte una pe rând</translation>
    </message>
    <message>
        <source>Files that show it</source>
        <translation>Fișiere care o dovedesc</translation>
    </message>
    <message>
        <source>No file yet. Links are enough where there are some; else add files, or drop them here.</source>
        <translation>Niciun fișier încă. Legăturile ajung, unde există; altfel adăugați fișiere sau trageți-le aici.</translation>
    </message>
</context>
<context>
    <name>ContributionsStep</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuții</translation>
    </message>
    <message>
        <source>What your organisation gave to the QGIS project, in any of ten categories. It is published once you are certified.</source>
        <translation>Ce a oferit organizația proiectului QGIS, în oricare din cele zece categorii. Se publică după certificare.</translation>
    </message>
    <message>
        <source>No contribution yet. At least one is needed: code, documentation, a translation, money, a book…</source>
        <translation>Nicio contribuție încă. Este nevoie de cel puțin una: cod, documentație, o traducere, bani, o carte…</translation>
    </message>
    <message>
        <source>&amp;Add a contribution</source>
        <translation>&amp;Adaugă o contribuție</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(fără titlu)</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Scrieți un mesaj…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Mesajul dumneavoastră</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Cine îl citește</translation>
    </message>
    <message>
        <source>To the applicant and all assessors</source>
        <translation>Către solicitant și toți evaluatorii</translation>
    </message>
    <message>
        <source>Among assessors only</source>
        <translation>Numai între evaluatori</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Atașează…</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>&amp;Trimite mesajul</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Arată %n mesaj anterior</numerusform>
            <numerusform>Arată %n mesaje anterioare</numerusform>
            <numerusform>Arată %n de mesaje anterioare</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Nothing was said yet. Write here what you want to know or tell.</source>
        <translation>Încă nu s-a spus nimic. Scrieți aici ce doriți să aflați sau să spuneți.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Atașează fișiere</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>Fișierul nu poate fi citit: {why}</translation>
    </message>
    <message>
        <source>{name}: attached</source>
        <translation>{name}: atașat</translation>
    </message>
    <message>
        <source>{name}: {trouble}</source>
        <translation>{name}: {trouble}</translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <source>The attachments are still on their way.</source>
        <translation>Atașamentele sunt încă pe drum.</translation>
    </message>
</context>
<context>
    <name>CourseAssessment</name>
    <message>
        <source>Note among assessors on {course}</source>
        <translation>Notă între evaluatori despre {course}</translation>
    </message>
    <message>
        <source>A note among assessors; the applicant does not see it</source>
        <translation>O notă între evaluatori; solicitantul nu o vede</translation>
    </message>
    <message>
        <source>Save assessment</source>
        <translation>Salvează evaluarea</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
</context>
<context>
    <name>CourseEditor</name>
    <message>
        <source>Give the course a name first: files are then kept with it.</source>
        <translation>Dați întâi un nume cursului: fișierele se păstrează împreună cu el.</translation>
    </message>
    <message>
        <source>Add the current QGIS &amp;project…</source>
        <translation>Adaugă &amp;proiectul QGIS curent…</translation>
    </message>
    <message>
        <source>Packs the project with the data of the layers you choose</source>
        <translation>Împachetează proiectul cu datele straturilor alese</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exerciții</translation>
    </message>
    <message>
        <source>What participants do: hand-outs, tasks, solutions. Add files or a folder, or drop them here.</source>
        <translation>Ce fac participanții: materiale, sarcini, soluții. Adăugați fișiere sau un dosar, ori trageți-le aici.</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>Prelegeri</translation>
    </message>
    <message>
        <source>What you show and tell: slides, notes, videos. Add files or a folder, or drop them here.</source>
        <translation>Ce arătați și explicați: prezentări, note, filme. Adăugați fișiere sau un dosar, ori trageți-le aici.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What the exercises need: projects and layers. Add files or a folder, or drop them here.</source>
        <translation>De ce au nevoie exercițiile: proiecte și straturi. Adăugați fișiere sau un dosar, ori trageți-le aici.</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>Numele cursului</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Ce se învață</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrieți pentru a căuta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nespecificat</translation>
    </message>
    <message>
        <source>QGIS version</source>
        <translation>Versiunea QGIS</translation>
    </message>
    <message>
        <source>Licence of the material</source>
        <translation>Licența materialului</translation>
    </message>
    <message>
        <source>Choose, or type another</source>
        <translation>Alegeți sau scrieți alta</translation>
    </message>
    <message>
        <source>Web page of the course (optional)</source>
        <translation>Pagina web a cursului (opțional)</translation>
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
    <name>CoursesStep</name>
    <message>
        <source>Courses and material</source>
        <translation>Cursuri și materiale</translation>
    </message>
    <message>
        <source>Each course that you want certified, with its exercises, lectures and data. Reviewers look whether the material is current, presents QGIS correctly, and is good.</source>
        <translation>Fiecare curs pe care doriți să-l certificați, cu exercițiile, prelegerile și datele lui. Evaluatorii verifică dacă materialul este actual, prezintă corect QGIS și este bun.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>No course yet. At least one is needed, with all three kinds of material.</source>
        <translation>Niciun curs încă. Este nevoie de cel puțin unul, cu toate cele trei feluri de material.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(fără nume)</translation>
    </message>
    <message>
        <source>&amp;Add a course</source>
        <translation>&amp;Adaugă un curs</translation>
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
    <name>DecidingPanel</name>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Grupuri de utilizatori</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Votul dumneavoastră</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Votează</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Evaluată de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>What you want to tell the applicant</source>
        <translation>Ce doriți să îi spuneți solicitantului</translation>
    </message>
    <message>
        <source>&amp;Request changes</source>
        <translation>&amp;Cere modificări</translation>
    </message>
    <message>
        <source>Certification of the organisation</source>
        <translation>Certificarea organizației</translation>
    </message>
    <message>
        <source>Why (needed; the organisation reads it)</source>
        <translation>De ce (necesar; organizația citește)</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendă</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Repune în drepturi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhivează</translation>
    </message>
    <message>
        <source>&amp;Pass on to the user groups</source>
        <translation>&amp;Trimite grupurilor de utilizatori</translation>
    </message>
    <message>
        <source>&amp;Pass on to the PSC</source>
        <translation>&amp;Trimite comitetului de conducere</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Încă nimeni</translation>
    </message>
    <message numerus="yes">
        <source>With a request for changes the applicant reads your reason and %n remark(s).</source>
        <translation>
            <numerusform>Odată cu cererea de modificări solicitantul citește motivul și %n observație.</numerusform>
            <numerusform>Odată cu cererea de modificări solicitantul citește motivul și %n observații.</numerusform>
            <numerusform>Odată cu cererea de modificări solicitantul citește motivul și %n de observații.</numerusform>
        </translation>
    </message>
    <message>
        <source>To request changes write at least one remark for the applicant first.</source>
        <translation>Pentru a cere modificări scrieți mai întâi cel puțin o observație pentru solicitant.</translation>
    </message>
    <message>
        <source>The opinion of {group}</source>
        <translation>Opinia grupului {group}</translation>
    </message>
    <message>
        <source>Give &amp;opinion</source>
        <translation>Dă &amp;opinia</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>a răspuns</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>nu a răspuns la timp</translation>
    </message>
    <message>
        <source>has not answered yet; until {day}</source>
        <translation>încă nu a răspuns; până la {day}</translation>
    </message>
    <message>
        <source>nobody speaks for it here</source>
        <translation>nimeni nu vorbește aici în numele lui</translation>
    </message>
    <message>
        <source>{accept} accept, {refuse} refuse, {abstain} abstain; {needed} of {members} must agree</source>
        <translation>{accept} acceptă, {refuse} refuză, {abstain} se abțin; trebuie să fie de acord {needed} din {members}</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Scrieți mai întâi un motiv.</translation>
    </message>
    <message>
        <source>Changes were requested. The applicant reads your reason and the remarks.</source>
        <translation>Modificările au fost cerute. Solicitantul citește motivul și observațiile.</translation>
    </message>
    <message>
        <source>The application was passed on. Those whose turn it is were told.</source>
        <translation>Cererea a fost trimisă mai departe. Cei care urmează au fost anunțați.</translation>
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
    <name>FileArea</name>
    <message>
        <source>Add files…</source>
        <translation>Adaugă fișiere…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adaugă un dosar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adaugă un dosar</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adaugă fișiere</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imagini ({patterns})</translation>
    </message>
    <message>
        <source>One picture is wanted here: {kinds}.</source>
        <translation>Aici este nevoie de o singură imagine: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n file(s). Pack them, or add them in pieces.</source>
        <translation>
            <numerusform>Este mai mult de un fișier. Împachetați-le sau adăugați-le pe rând.</numerusform>
            <numerusform>Sunt mai mult de %n fișiere. Împachetați-le sau adăugați-le pe rând.</numerusform>
            <numerusform>Sunt mai mult de %n de fișiere. Împachetați-le sau adăugați-le pe rând.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Nu se poate citi: {reason}</translation>
    </message>
    <message>
        <source>There is no file in it. Hidden files and links are left out.</source>
        <translation>Nu conține niciun fișier. Fișierele ascunse și legăturile sunt lăsate deoparte.</translation>
    </message>
    <message>
        <source>These are {wanted}, and your organisation has room for {left}. Remove what is not needed.</source>
        <translation>Sunt {wanted}, iar organizația dumneavoastră are loc pentru {left}. Eliminați ce nu este necesar.</translation>
    </message>
    <message>
        <source>Removing a file</source>
        <translation>Se elimină un fișier</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <translation>Respins: {why}</translation>
    </message>
    <message>
        <source>Not complete: {received} of {size} arrived</source>
        <translation>Incomplet: au sosit {received} din {size}</translation>
    </message>
    <message>
        <source>Arrived; it could not be looked into</source>
        <translation>Sosit; nu a putut fi examinat</translation>
    </message>
    <message>
        <source>Arrived; being looked into…</source>
        <translation>Sosit; se examinează…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Un lucru de văzut</numerusform>
            <numerusform>%n lucruri de văzut</numerusform>
            <numerusform>%n de lucruri de văzut</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived; nothing to mend</source>
        <translation>Sosit; nimic de îndreptat</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Nereușit: {why}</translation>
    </message>
    <message>
        <source>Waits to go on ({percent} %): {why}</source>
        <translation>Așteaptă să continue ({percent} %): {why}</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Paused at {percent} %</source>
        <translation>În pauză la {percent} %</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Își așteaptă rândul</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, {speed}/s, {time} left</source>
        <translation>{percent} %, {speed}/s, mai durează {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>o secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>un minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>o oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
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
    <name>FindingsView</name>
    <message>
        <source>Report on the file</source>
        <translation>Raportul despre fișier</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>Nu s-a găsit nimic de îndreptat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă unul</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>În evaluare</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Modificări cerute</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>În consultare</translation>
    </message>
    <message>
        <source>In decision</source>
        <translation>În decizie</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrasă</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirată</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Este rândul dumneavoastră.</translation>
    </message>
    <message>
        <source>It is the applicant&apos;s turn.</source>
        <translation>Este rândul solicitantului.</translation>
    </message>
    <message>
        <source>It is the reviewers&apos; turn.</source>
        <translation>Este rândul evaluatorilor.</translation>
    </message>
    <message>
        <source>It is the turn of the local user groups.</source>
        <translation>Este rândul grupurilor locale de utilizatori.</translation>
    </message>
    <message>
        <source>It is the turn of the Project Steering Committee.</source>
        <translation>Este rândul comitetului de conducere al proiectului.</translation>
    </message>
    <message>
        <source>It goes on when the application is sent.</source>
        <translation>Merge mai departe când cererea este trimisă.</translation>
    </message>
    <message>
        <source>The reviewers look at the training material and the contributions.</source>
        <translation>Evaluatorii se uită la materialul de instruire și la contribuții.</translation>
    </message>
    <message>
        <source>It goes on when the changes are made and the application is sent again.</source>
        <translation>Merge mai departe când modificările sunt făcute și cererea este trimisă din nou.</translation>
    </message>
    <message>
        <source>The local user groups of the country are asked for their opinion.</source>
        <translation>Grupurile locale de utilizatori ale țării sunt întrebate.</translation>
    </message>
    <message>
        <source>The members of the committee vote; more than half of them must agree.</source>
        <translation>Membrii comitetului votează; mai mult de jumătate trebuie să fie de acord.</translation>
    </message>
    <message>
        <source>The organisation is certified and stands on everybody&apos;s map.</source>
        <translation>Organizația este certificată și apare pe harta tuturor.</translation>
    </message>
    <message>
        <source>You can apply again. A new application can begin with what this one held; the reasons are below.</source>
        <translation>Puteți depune o nouă cerere. Ea poate porni de la conținutul acesteia; motivele sunt mai jos.</translation>
    </message>
    <message>
        <source>You can apply again. A new application can begin with what this one held.</source>
        <translation>Puteți depune o nouă cerere. Ea poate porni de la conținutul acesteia.</translation>
    </message>
    <message>
        <source>Nothing was heard for a year. You can apply again; a new application can begin with what this one held.</source>
        <translation>Un an nu s-a auzit nimic. Puteți depune o nouă cerere; ea poate porni de la conținutul acesteia.</translation>
    </message>
    <message>
        <source>Application started</source>
        <translation>Cerere începută</translation>
    </message>
    <message>
        <source>Application sent</source>
        <translation>Cerere trimisă</translation>
    </message>
    <message>
        <source>Application sent again</source>
        <translation>Cerere trimisă din nou</translation>
    </message>
    <message>
        <source>Initial review passed</source>
        <translation>Evaluarea inițială trecută</translation>
    </message>
    <message>
        <source>Local user groups asked</source>
        <translation>Grupurile locale au fost întrebate</translation>
    </message>
    <message>
        <source>A user group gave its opinion</source>
        <translation>Un grup și-a dat opinia</translation>
    </message>
    <message>
        <source>Consultation closed</source>
        <translation>Consultare încheiată</translation>
    </message>
    <message>
        <source>A vote was cast</source>
        <translation>S-a votat</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>Reamintire trimisă</translation>
    </message>
    <message>
        <source>A reviewer took it over</source>
        <translation>Un evaluator a preluat-o</translation>
    </message>
    <message>
        <source>Material assessed</source>
        <translation>Material evaluat</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificată</translation>
    </message>
    <message>
        <source>Certification suspended</source>
        <translation>Certificare suspendată</translation>
    </message>
    <message>
        <source>Certification reinstated</source>
        <translation>Certificare repusă în drepturi</translation>
    </message>
    <message>
        <source>Organisation archived</source>
        <translation>Organizație arhivată</translation>
    </message>
    <message>
        <source>{what} (number {n})</source>
        <translation>{what} (numărul {n})</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>solicitantul</translation>
    </message>
    <message>
        <source>the reviewers</source>
        <translation>evaluatorii</translation>
    </message>
    <message>
        <source>a user group</source>
        <translation>un grup de utilizatori</translation>
    </message>
    <message>
        <source>the Project Steering Committee</source>
        <translation>comitetul de conducere al proiectului</translation>
    </message>
    <message>
        <source>the programme&apos;s staff</source>
        <translation>personalul programului</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de la sine</translation>
    </message>
</context>
<context>
    <name>FollowWindow</name>
    <message>
        <source>Application for certification</source>
        <translation>Cerere de certificare</translation>
    </message>
    <message>
        <source>Show &amp;application</source>
        <translation>Arată &amp;cererea</translation>
    </message>
    <message>
        <source>What was &amp;sent…</source>
        <translation>Ce s-a &amp;trimis…</translation>
    </message>
    <message>
        <source>Apply a&amp;gain…</source>
        <translation>Depune din &amp;nou…</translation>
    </message>
    <message>
        <source>Begin a new application with what this one held</source>
        <translation>Începe o cerere nouă cu conținutul acesteia</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retrage…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizează</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>Why you withdraw it</source>
        <translation>De ce o retrageți</translation>
    </message>
    <message>
        <source>Why, if you want to say it</source>
        <translation>De ce, dacă doriți să spuneți</translation>
    </message>
    <message>
        <source>Withdraw &amp;this application</source>
        <translation>Retrage a&amp;ceastă cerere</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Păstreaz-o</translation>
    </message>
    <message>
        <source>Reading the application</source>
        <translation>Se citește cererea</translation>
    </message>
    <message>
        <source>Continue &amp;application</source>
        <translation>Continuă &amp;cererea</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Withdraw the application of {name}? The reviewers stop their work. It cannot be taken back, but you can apply again with what this application holds.</source>
        <translation>Retrageți cererea organizației {name}? Evaluatorii își opresc munca. Nu se poate reveni, dar puteți depune o nouă cerere cu ce conține aceasta.</translation>
    </message>
    <message>
        <source>Withdrawing the application</source>
        <translation>Se retrage cererea</translation>
    </message>
    <message>
        <source>Starting a new application</source>
        <translation>Se începe o cerere nouă</translation>
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
    <name>HomePage</name>
    <message>
        <source>Asking the service…</source>
        <translation>Se întreabă serviciul…</translation>
    </message>
    <message>
        <source>What concerns your organisation appears here in a moment.</source>
        <translation>Ce privește organizația dumneavoastră apare aici într-o clipă.</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Deocamdată necunoscut</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reîncearcă</translation>
    </message>
    <message>
        <source>Apply for &amp;another organisation…</source>
        <translation>Cerere pentru &amp;altă organizație…</translation>
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
    <name>MarkdownField</name>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrie</translation>
    </message>
</context>
<context>
    <name>MaterialOpener</name>
    <message>
        <source>Fetching the material…</source>
        <translation>Se aduce materialul…</translation>
    </message>
    <message>
        <source>Fetching material</source>
        <translation>Se aduce materialul</translation>
    </message>
    <message>
        <source>{path} was left out: its name is not safe.</source>
        <translation>{path} a fost lăsat deoparte: numele nu este sigur.</translation>
    </message>
    <message>
        <source>{path} is no project that QGIS can open: {why}</source>
        <translation>{path} nu este un proiect pe care QGIS îl poate deschide: {why}</translation>
    </message>
    <message>
        <source>The material is in a folder of its own until QGIS closes it.</source>
        <translation>Materialul este într-un dosar al său până când QGIS se închide.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Arată dosarul</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Deschide {name}</translation>
    </message>
    <message>
        <source>Opened as a copy without: {list}. Macros and Python do not run.</source>
        <translation>Deschis ca o copie fără: {list}. Macrocomenzile și Python nu rulează.</translation>
    </message>
    <message>
        <source>Opened as a copy. It held no macros, no Python and no commands.</source>
        <translation>Deschis ca o copie. Nu conținea macrocomenzi, Python sau comenzi.</translation>
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
        <source>The file on this computer cannot be read.</source>
        <translation>Fișierul de pe acest calculator nu poate fi citit.</translation>
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
    <message>
        <source>You are no longer signed in.</source>
        <translation>Nu mai sunteți autentificat.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Nu aveți voie să faceți acest lucru.</translation>
    </message>
    <message>
        <source>This is not there any more, or not open to you.</source>
        <translation>Acest lucru nu mai există sau nu vă este accesibil.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime.</source>
        <translation>Între timp, acest lucru a fost schimbat în altă parte.</translation>
    </message>
    <message>
        <source>This is over and cannot be used any more.</source>
        <translation>Acest lucru s-a încheiat și nu mai poate fi folosit.</translation>
    </message>
    <message>
        <source>Some of what was typed cannot be accepted as it is.</source>
        <translation>O parte din ce s-a scris nu poate fi acceptată așa.</translation>
    </message>
    <message>
        <source>Your organisation has no room left for files.</source>
        <translation>Organizația dumneavoastră nu mai are loc pentru fișiere.</translation>
    </message>
    <message>
        <source>The data source has no accounts to sign in to from QGIS.</source>
        <translation>Sursa datelor nu are conturi pentru autentificare din QGIS.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Nu sunteți autentificat.</translation>
    </message>
    <message>
        <source>QGIS keeps sign-ins behind its master password, which was not given.</source>
        <translation>QGIS păstrează autentificările în spatele parolei sale principale, care nu a fost dată.</translation>
    </message>
    <message>
        <source>The sign-in was not completed.</source>
        <translation>Autentificarea nu a fost încheiată.</translation>
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
        <source>Put it back where it was, or add it again.</source>
        <translation>Puneți-l înapoi unde era sau adăugați-l din nou.</translation>
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
        <source>Sign in again: what you typed stays.</source>
        <translation>Autentificați-vă din nou: ce ați scris rămâne.</translation>
    </message>
    <message>
        <source>Ask an owner of your organisation, or who runs the programme.</source>
        <translation>Întrebați un proprietar al organizației sau pe cei care conduc programul.</translation>
    </message>
    <message>
        <source>Go back and refresh.</source>
        <translation>Mergeți înapoi și actualizați.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Comparați ambele versiuni și alegeți.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corectați ce este marcat.</translation>
    </message>
    <message>
        <source>Remove files that are no longer needed.</source>
        <translation>Ștergeți fișierele de care nu mai e nevoie.</translation>
    </message>
    <message>
        <source>Set the address of a certification service in the options.</source>
        <translation>Puneți în opțiuni adresa unui serviciu de certificare.</translation>
    </message>
    <message>
        <source>Sign in at the foot of the panel.</source>
        <translation>Autentificați-vă în josul panoului.</translation>
    </message>
    <message>
        <source>Sign in again and type it. It is QGIS&apos;s own (Options, Authentication) and stays here.</source>
        <translation>Autentificați-vă din nou și scrieți-o. Este a QGIS-ului (Opțiuni, Autentificare) și rămâne aici.</translation>
    </message>
    <message>
        <source>Sign in again whenever you like.</source>
        <translation>Autentificați-vă din nou oricând doriți.</translation>
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
    <name>OrganisationCard</name>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Persoane…</translation>
    </message>
    <message>
        <source>Application: {state}</source>
        <translation>Cerere: {state}</translation>
    </message>
    <message>
        <source>&amp;Continue application…</source>
        <translation>&amp;Continuă cererea…</translation>
    </message>
    <message>
        <source>&amp;See application…</source>
        <translation>&amp;Vezi cererea…</translation>
    </message>
    <message>
        <source>&amp;Apply again…</source>
        <translation>Cerere &amp;nouă…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow it (%n unread)</source>
        <translation>
            <numerusform>&amp;Urmărește (%n necitit)</numerusform>
            <numerusform>&amp;Urmărește (%n necitite)</numerusform>
            <numerusform>&amp;Urmărește (%n de necitite)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow it…</source>
        <translation>&amp;Urmărește…</translation>
    </message>
    <message>
        <source>The organisation is certified.</source>
        <translation>Organizația este certificată.</translation>
    </message>
    <message>
        <source>The organisation is suspended: it is not shown, and issues no certificates.</source>
        <translation>Organizația este suspendată: nu este afișată și nu emite certificate.</translation>
    </message>
    <message>
        <source>The organisation is archived.</source>
        <translation>Organizația este arhivată.</translation>
    </message>
    <message>
        <source>There is no application of this organisation.</source>
        <translation>Această organizație nu are nicio cerere.</translation>
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
    <name>OrganisationStep</name>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Who applies. Everybody sees this on the map once you are certified.</source>
        <translation>Cine depune cererea. Toți văd aceasta pe hartă după certificare.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Siglă</translation>
    </message>
    <message>
        <source>An image file, or drop it here. It is optional.</source>
        <translation>Un fișier imagine; îl puteți trage aici. Este opțional.</translation>
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
        <source>Type to search</source>
        <translation>Scrieți pentru a căuta</translation>
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
        <source>Phone (optional)</source>
        <translation>Telefon (opțional)</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresă poștală</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Add the current QGIS project</source>
        <translation>Adaugă proiectul QGIS curent</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proiect</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exerciții</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>Prelegeri</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Strat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Se ia</translation>
    </message>
    <message>
        <source>Layers to pack</source>
        <translation>Straturi de împachetat</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Împachetare</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Salvează proiectul</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nume:</translation>
    </message>
    <message>
        <source>&amp;Used as:</source>
        <translation>Folosit &amp;ca:</translation>
    </message>
    <message>
        <source>The project is copied with the data of the layers that you tick: vectors into one GeoPackage, rasters as they are, all with relative paths. Your own project stays as it is.</source>
        <translation>Proiectul este copiat cu datele straturilor bifate: cele vectoriale într-un GeoPackage, cele raster așa cum sunt, toate cu căi relative. Proiectul dumneavoastră rămâne cum este.</translation>
    </message>
    <message>
        <source>Save the project first: what is packed is the project as it is on the disk.</source>
        <translation>Salvați întâi proiectul: se împachetează proiectul așa cum este pe disc.</translation>
    </message>
    <message>
        <source>The project has no layer.</source>
        <translation>Proiectul nu are niciun strat.</translation>
    </message>
    <message>
        <source>with its features</source>
        <translation>cu entitățile lui</translation>
    </message>
    <message>
        <source>with its file</source>
        <translation>cu fișierul lui</translation>
    </message>
    <message>
        <source>as a link: it is on the network</source>
        <translation>ca legătură: este în rețea</translation>
    </message>
    <message>
        <source>not: its data are missing</source>
        <translation>nu: îi lipsesc datele</translation>
    </message>
    <message numerus="yes">
        <source>with %n feature(s)</source>
        <translation>
            <numerusform>cu o entitate</numerusform>
            <numerusform>cu %n entități</numerusform>
            <numerusform>cu %n de entități</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pack and upload (about {size})</source>
        <translation>Îm&amp;pachetează și încarcă (circa {size})</translation>
    </message>
    <message numerus="yes">
        <source>The size of %n layer(s) is not known beforehand.</source>
        <translation>
            <numerusform>Mărimea unui strat nu se știe dinainte.</numerusform>
            <numerusform>Mărimea a %n straturi nu se știe dinainte.</numerusform>
            <numerusform>Mărimea a %n de straturi nu se știe dinainte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Packing {name}</source>
        <translation>Se împachetează {name}</translation>
    </message>
    <message>
        <source>The project could not be packed: {why}</source>
        <translation>Proiectul nu a putut fi împachetat: {why}</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n waiting for you</source>
        <translation>
            <numerusform>{page}: %n lucru vă așteaptă</numerusform>
            <numerusform>{page}: %n lucruri vă așteaptă</numerusform>
            <numerusform>{page}: %n de lucruri vă așteaptă</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Elimină</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observație</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>de îndreptat</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Eliminat: {title}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Who may edit</source>
        <translation>Cine poate modifica</translation>
    </message>
    <message>
        <source>Owners edit and send the application. Conveners read it, and hold courses later on.</source>
        <translation>Proprietarii modifică și trimit cererea. Formatorii o citesc, iar mai târziu țin cursuri.</translation>
    </message>
    <message>
        <source>People of the organisation</source>
        <translation>Persoanele organizației</translation>
    </message>
    <message>
        <source>E-mail of who is to be invited</source>
        <translation>E-mailul celui invitat</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-mail:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Formator</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invită</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Elimină persoana</translation>
    </message>
    <message>
        <source>Asking who may edit</source>
        <translation>Se întreabă cine poate modifica</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietar</translation>
    </message>
    <message>
        <source>convener</source>
        <translation>formator</translation>
    </message>
    <message>
        <source>invited, has not come yet</source>
        <translation>invitat, nu a venit încă</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Retrage invitația</translation>
    </message>
    <message>
        <source>Say whom to invite.</source>
        <translation>Spuneți pe cine invitați.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People of the organisation</source>
        <translation>Persoanele organizației</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>&amp;Invite by e-mail:</source>
        <translation>&amp;Invită prin e-mail:</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;Trimite invitația</translation>
    </message>
    <message>
        <source>Owners change and send what is the organisation&apos;s, and decide who belongs to it. Conveners hold courses. To hand over, make somebody else an owner, then leave.</source>
        <translation>Proprietarii schimbă și trimit ce ține de organizație și hotărăsc cine îi aparține. Formatorii țin cursuri. Pentru predare, faceți pe altcineva proprietar, apoi plecați.</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (dumneavoastră)</translation>
    </message>
    <message>
        <source>{part}, invited</source>
        <translation>{part}, invitat</translation>
    </message>
    <message>
        <source>Make &amp;owner</source>
        <translation>Fă &amp;proprietar</translation>
    </message>
    <message>
        <source>Make c&amp;onvener</source>
        <translation>Fă &amp;formator</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>P&amp;leacă…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Î&amp;ndepărtează</translation>
    </message>
    <message>
        <source>&amp;Take invitation back</source>
        <translation>&amp;Retrage invitația</translation>
    </message>
    <message>
        <source>Leave the organisation</source>
        <translation>Plecarea din organizație</translation>
    </message>
    <message>
        <source>Leave {organisation}?</source>
        <translation>Plecați din {organisation}?</translation>
    </message>
    <message>
        <source>Only one of its owners can let you in again.</source>
        <translation>Doar unul dintre proprietarii ei vă poate primi înapoi.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>P&amp;leacă</translation>
    </message>
    <message>
        <source>Type the address of who is to be invited.</source>
        <translation>Scrieți adresa celui care urmează să fie invitat.</translation>
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
    <name>PlaceEditor</name>
    <message>
        <source>Name of the place</source>
        <translation>Numele locului</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>A organizației</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresă (opțional)</translation>
    </message>
    <message>
        <source>Teaching takes place</source>
        <translation>Cursurile au loc</translation>
    </message>
    <message>
        <source>Online, without a place</source>
        <translation>Online, fără un loc</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation>Longitudine (grade est)</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation>Latitudine (grade nord)</translation>
    </message>
    <message>
        <source>Choose on the map…</source>
        <translation>Alegeți pe hartă…</translation>
    </message>
    <message>
        <source>This is no such coordinate.</source>
        <translation>Aceasta nu este o astfel de coordonată.</translation>
    </message>
    <message>
        <source>Choose the place on the map, or type both coordinates.</source>
        <translation>Alegeți locul pe hartă sau scrieți ambele coordonate.</translation>
    </message>
</context>
<context>
    <name>PlacesBox</name>
    <message>
        <source>Where you teach</source>
        <translation>Unde predați</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>No place yet. Courses take place somewhere: show it on the map, or say that you teach online.</source>
        <translation>Niciun loc încă. Cursurile au loc undeva: arătați locul pe hartă sau spuneți că predați online.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(fără nume)</translation>
    </message>
    <message>
        <source>Place on the &amp;map…</source>
        <translation>Loc pe &amp;hartă…</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;Online</translation>
    </message>
    <message>
        <source>Add “online” as a place where you teach</source>
        <translation>Adaugă „online” ca loc în care predați</translation>
    </message>
    <message>
        <source>Click where you teach. Esc goes back without.</source>
        <translation>Faceți clic acolo unde predați. Esc revine fără alegere.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Loc nou</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nu deschide</translation>
    </message>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>Deschideți {address} în navigator?</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Fill in what is missing, then send the application.</source>
        <translation>Completați ce lipsește, apoi trimiteți cererea.</translation>
    </message>
    <message>
        <source>Reviewers look at your material and answer you.</source>
        <translation>Evaluatorii se uită la materialul dumneavoastră și vă răspund.</translation>
    </message>
    <message>
        <source>Change what the reviewers ask for, then send it again.</source>
        <translation>Schimbați ce cer evaluatorii, apoi trimiteți din nou.</translation>
    </message>
    <message>
        <source>The user groups of your country are asked for their opinion.</source>
        <translation>Grupurile de utilizatori din țara dumneavoastră sunt întrebate.</translation>
    </message>
    <message>
        <source>The Project Steering Committee votes.</source>
        <translation>Comitetul de conducere al proiectului votează.</translation>
    </message>
    <message>
        <source>Your organisation is certified and is shown on everyone&apos;s map.</source>
        <translation>Organizația dumneavoastră este certificată și apare pe harta tuturor.</translation>
    </message>
    <message>
        <source>The reasons are told. You can apply again, starting from a copy.</source>
        <translation>Motivele sunt spuse. Puteți face o nouă cerere, pornind de la o copie.</translation>
    </message>
    <message>
        <source>You can apply again, starting from a copy.</source>
        <translation>Puteți face o nouă cerere, pornind de la o copie.</translation>
    </message>
    <message>
        <source>Nothing was heard for a year. You can apply again, starting from a copy.</source>
        <translation>Timp de un an nu s-a auzit nimic. Puteți face o nouă cerere, pornind de la o copie.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Formator</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Din {date}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Termen depășit: {date}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termen astăzi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>a mai rămas %n zi</numerusform>
            <numerusform>au mai rămas %n zile</numerusform>
            <numerusform>au mai rămas %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {date} ({days})</source>
        <translation>Până la {date} ({days})</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (opțional)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alegeți</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>What the programme wants to know of every organisation.</source>
        <translation>Ce dorește programul să afle de la fiecare organizație.</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>Nu este nicio întrebare.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks of the reviewers</source>
        <translation>Observațiile evaluatorilor</translation>
    </message>
    <message>
        <source>The reviewers</source>
        <translation>Evaluatorii</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Observația dumneavoastră</translation>
    </message>
    <message>
        <source>What should be changed, and why</source>
        <translation>Ce ar trebui schimbat și de ce</translation>
    </message>
    <message>
        <source>For the applicant</source>
        <translation>Pentru solicitant</translation>
    </message>
    <message>
        <source>Among assessors only</source>
        <translation>Numai între evaluatori</translation>
    </message>
    <message>
        <source>&amp;Add remark</source>
        <translation>&amp;Adaugă observația</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Despre: {what}</translation>
    </message>
    <message>
        <source>None yet. Use “Remark…” beside a part of the application.</source>
        <translation>Încă niciuna. Folosiți „Observație…” lângă o parte a cererii.</translation>
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
    <name>Review</name>
    <message>
        <source>Exercises</source>
        <translation>Exerciții</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>Prelegeri</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Is it current?</source>
        <translation>Este actual?</translation>
    </message>
    <message>
        <source>Does it present QGIS correctly?</source>
        <translation>Prezintă corect QGIS?</translation>
    </message>
    <message>
        <source>Is its quality sufficient?</source>
        <translation>Calitatea este suficientă?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parțial</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Neevaluat</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>Susține</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Obiectează</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Se abține</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuză</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Se abține</translation>
    </message>
    <message>
        <source>Has not voted yet</source>
        <translation>Încă nu a votat</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macrocomenzi</translation>
    </message>
    <message>
        <source>Python functions for expressions</source>
        <translation>funcții Python pentru expresii</translation>
    </message>
    <message>
        <source>Python code of forms</source>
        <translation>cod Python al formularelor</translation>
    </message>
    <message>
        <source>forms of their own</source>
        <translation>formulare proprii</translation>
    </message>
    <message>
        <source>actions that run something</source>
        <translation>acțiuni care rulează ceva</translation>
    </message>
    <message>
        <source>references to sign-in data</source>
        <translation>referințe la date de autentificare</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Search organisations…</source>
        <translation>Caută organizații…</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Caută organizații</translation>
    </message>
    <message>
        <source>Which applications</source>
        <translation>Care cereri</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Mă așteaptă</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Încă neatribuite</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Atribuite mie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Întâi cele mai vechi</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Întâi termenul cel mai apropiat</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Întâi cele mai noi</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Arată mai &amp;multe</translation>
    </message>
    <message>
        <source>Reading the applications</source>
        <translation>Se citesc cererile</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n cerere</numerusform>
            <numerusform>%n cereri</numerusform>
            <numerusform>%n de cereri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nimic nu vă așteaptă</translation>
    </message>
    <message>
        <source>Applications that need your review, opinion or vote appear here.</source>
        <translation>Cererile care au nevoie de evaluarea, opinia sau votul dumneavoastră apar aici.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Arată &amp;toate</translation>
    </message>
    <message>
        <source>No application fits</source>
        <translation>Nicio cerere nu se potrivește</translation>
    </message>
    <message>
        <source>Choose other applications above, or search for less.</source>
        <translation>Alegeți alte cereri mai sus sau căutați mai puțin.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Necunoscut pentru moment</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reîncearcă</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of an application</source>
        <translation>Evaluarea unei cereri</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Cerere</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversație</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizează</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>Reading the application</source>
        <translation>Se citește cererea</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modificări</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Assigning a reviewer</source>
        <translation>Se atribuie un evaluator</translation>
    </message>
    <message>
        <source>Saving an assessment</source>
        <translation>Se salvează o evaluare</translation>
    </message>
    <message>
        <source>Adding a remark</source>
        <translation>Se adaugă o observație</translation>
    </message>
    <message>
        <source>Settling a remark</source>
        <translation>Se rezolvă o observație</translation>
    </message>
    <message>
        <source>Removing a remark</source>
        <translation>Se elimină o observație</translation>
    </message>
    <message>
        <source>Passing on the application</source>
        <translation>Cererea este trimisă mai departe</translation>
    </message>
    <message>
        <source>Giving an opinion</source>
        <translation>Se dă o opinie</translation>
    </message>
    <message>
        <source>The opinion was given. It can be changed until the consultation closes.</source>
        <translation>Opinia a fost dată. Poate fi schimbată până la încheierea consultării.</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Se votează</translation>
    </message>
    <message>
        <source>Your vote was counted. It can be changed while nothing is decided.</source>
        <translation>Votul a fost numărat. Poate fi schimbat cât timp nu s-a decis nimic.</translation>
    </message>
    <message>
        <source>Changing the certification</source>
        <translation>Se schimbă certificarea</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Check and send</source>
        <translation>Verificare și trimitere</translation>
    </message>
    <message>
        <source>Look whether everything is there, then send the application to the reviewers.</source>
        <translation>Vedeți dacă este totul, apoi trimiteți cererea evaluatorilor.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce lipsește</translation>
    </message>
    <message>
        <source>What the reports say of your files</source>
        <translation>Ce spun rapoartele despre fișierele dumneavoastră</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Trimite a&amp;cum</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>&amp;Nu încă</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Trimite &amp;din nou</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>&amp;Trimite cererea</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nu lipsește nimic.</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>Până la {day}.</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Se trimite…</translation>
    </message>
    <message>
        <source>Fill in what is missing first. Everything you typed so far is kept.</source>
        <translation>Completați întâi ce lipsește. Tot ce ați scris până acum este păstrat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still on their way. Wait for them, or remove them.</source>
        <translation>
            <numerusform>Un fișier este încă pe drum. Așteptați-l sau eliminați-l.</numerusform>
            <numerusform>%n fișiere sunt încă pe drum. Așteptați-le sau eliminați-le.</numerusform>
            <numerusform>%n de fișiere sunt încă pe drum. Așteptați-le sau eliminați-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last changes are being saved…</source>
        <translation>Ultimele modificări se salvează…</translation>
    </message>
    <message>
        <source>Choose first between what you and somebody else typed.</source>
        <translation>Alegeți întâi între ce ați scris dumneavoastră și ce a scris altcineva.</translation>
    </message>
    <message>
        <source>Mend first what the service refused; the steps at the left show where.</source>
        <translation>Îndreptați întâi ce a respins serviciul; pașii din stânga arată unde.</translation>
    </message>
    <message>
        <source>Something that you added lacks its name, title or place.</source>
        <translation>Unui lucru adăugat îi lipsește numele, titlul sau locul.</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <translation>Autentificați-vă întâi din nou.</translation>
    </message>
    <message>
        <source>Your last changes could not be saved yet.</source>
        <translation>Ultimele modificări nu au putut fi salvate încă.</translation>
    </message>
    <message>
        <source>The reviewers look at it and ask for changes where needed</source>
        <translation>Evaluatorii o examinează și cer modificări unde este nevoie</translation>
    </message>
    <message>
        <source>The local user groups of your country say what they think, if there are any</source>
        <translation>Grupurile locale de utilizatori din țară își spun părerea, dacă există</translation>
    </message>
    <message>
        <source>The project&apos;s steering committee (PSC) decides</source>
        <translation>Comitetul de conducere al proiectului (PSC) hotărăște</translation>
    </message>
    <message numerus="yes">
        <source>: this usually takes %n day(s)</source>
        <translation>
            <numerusform>: durează de obicei o zi</numerusform>
            <numerusform>: durează de obicei %n zile</numerusform>
            <numerusform>: durează de obicei %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>You are told by mail and in the panel of each step, and can write to the reviewers.</source>
        <translation>Sunteți anunțat prin e-mail și în panou la fiecare pas și puteți scrie evaluatorilor.</translation>
    </message>
    <message>
        <source>Send the application of {name} now? You cannot change it while it is looked at.</source>
        <translation>Trimiteți acum cererea organizației {name}? Nu o puteți modifica cât timp este examinată.</translation>
    </message>
    <message>
        <source>Sending the application</source>
        <translation>Se trimite cererea</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>What was sent: {name}</source>
        <translation>Ce s-a trimis: {name}</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>A câta oară</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Numărul {n}</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Trimis:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>Reading what was sent</source>
        <translation>Se citește ce s-a trimis</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Looking for news</source>
        <translation>Se caută noutăți</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autentificare</translation>
    </message>
</context>
<context>
    <name>SignInBanner</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>You are not signed in any more. Nothing that you typed is lost.</source>
        <translation>Nu mai sunteți autentificat. Nimic din ce ați scris nu se pierde.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Autentificare din nou</translation>
    </message>
</context>
<context>
    <name>SignInLine</name>
    <message>
        <source>Your &amp;account, in the web browser</source>
        <translation>&amp;Contul dumneavoastră, în navigatorul web</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Deconectare</translation>
    </message>
    <message>
        <source>Finish signing in, in your web browser.</source>
        <translation>Încheiați autentificarea în navigatorul web.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password, which protects your sign-in on this computer; the first time you choose one. Then finish in your web browser.</source>
        <translation>QGIS cere parola principală, care vă protejează autentificarea pe acest calculator; prima dată alegeți una. Apoi terminați în browser.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>{name}: not signed in any more</source>
        <translation>{name}: nu mai sunteți autentificat</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Autentificat ca {name}</translation>
    </message>
    <message>
        <source>Welcome back, {name}.</source>
        <translation>Bine ați revenit, {name}.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuă</translation>
    </message>
    <message>
        <source>Are you a trainer?</source>
        <translation>Sunteți formator?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Autentificare</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Become certified</source>
        <translation>Obțineți certificarea</translation>
    </message>
    <message>
        <source>A certified organisation teaches QGIS well, is shown on everyone&apos;s map, and issues certificates of the QGIS project. This is what an application takes:</source>
        <translation>O organizație certificată predă bine QGIS, apare pe harta tuturor și emite certificate ale proiectului QGIS. Iată de ce are nevoie o cerere:</translation>
    </message>
    <message>
        <source>&amp;Apply for certification</source>
        <translation>&amp;Cere certificarea</translation>
    </message>
    <message>
        <source>You can stop at any time and go on later, on any computer. Does your organisation have an application already? Ask its owner to invite you.</source>
        <translation>Vă puteți opri oricând și continua mai târziu, pe orice calculator. Organizația dumneavoastră are deja o cerere? Rugați proprietarul ei să vă invite.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Organizația dumneavoastră</translation>
    </message>
    <message>
        <source>Its name, country, address and web page, and where you teach: a place on the map, or online.</source>
        <translation>Numele, țara, adresa și pagina ei web și unde predați: un loc pe hartă sau online.</translation>
    </message>
    <message>
        <source>What you give to QGIS</source>
        <translation>Ce dăruiți pentru QGIS</translation>
    </message>
    <message>
        <source>At least one contribution: code, documentation, translations, plugins, support, books…</source>
        <translation>Cel puțin o contribuție: cod, documentație, traduceri, module, sprijin, cărți…</translation>
    </message>
    <message>
        <source>What you teach with</source>
        <translation>Cu ce predați</translation>
    </message>
    <message>
        <source>For each type of course its exercises, lectures and data, as files or as a QGIS project.</source>
        <translation>Pentru fiecare tip de curs: exerciții, prelegeri și date, ca fișiere sau ca proiect QGIS.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Name of your organisation</source>
        <translation>Numele organizației dumneavoastră</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrieți pentru a căuta</translation>
    </message>
    <message>
        <source>&amp;Begin the application</source>
        <translation>Î&amp;ncepe cererea</translation>
    </message>
    <message>
        <source>Your organisation applies once. It describes itself, what it gave to QGIS, and the courses that it teaches, with their material. Everything is saved while you type: go on another day, or on another computer.</source>
        <translation>Organizația depune cererea o singură dată. Se prezintă pe sine, ce a oferit proiectului QGIS și cursurile pe care le ține, cu materialele lor. Totul se salvează în timp ce scrieți: continuați în altă zi sau pe alt calculator.</translation>
    </message>
    <message>
        <source>Become a certified organisation</source>
        <translation>Deveniți organizație certificată</translation>
    </message>
    <message>
        <source>Say what the organisation is called.</source>
        <translation>Spuneți cum se numește organizația.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Alegeți țara.</translation>
    </message>
    <message>
        <source>Beginning an application</source>
        <translation>Se începe o cerere</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Not saved, and not kept on this computer either: {reason}. Keep this window open.</source>
        <translation>Nesalvat și nici păstrat pe acest calculator: {reason}. Lăsați această fereastră deschisă.</translation>
    </message>
    <message>
        <source>Not saved: {why} Kept on this computer.</source>
        <translation>Nesalvat: {why} Păstrat pe acest calculator.</translation>
    </message>
    <message>
        <source>you are not signed in.</source>
        <translation>nu sunteți autentificat.</translation>
    </message>
    <message>
        <source>somebody else changed the same.</source>
        <translation>altcineva a modificat același lucru.</translation>
    </message>
    <message>
        <source>a value was refused.</source>
        <translation>o valoare a fost respinsă.</translation>
    </message>
    <message>
        <source>something lacks its name, title or place.</source>
        <translation>lipsește un nume, un titlu sau un loc.</translation>
    </message>
    <message>
        <source>the application cannot be changed any more.</source>
        <translation>cererea nu mai poate fi modificată.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Reading the application…</source>
        <translation>Se citește cererea…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Doar pentru citire</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Nu sunteți autentificat.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the application</source>
        <translation>Pașii cererii</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>unul lipsește</numerusform>
            <numerusform>%n lipsesc</numerusform>
            <numerusform>%n lipsesc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>unul de îndreptat</numerusform>
            <numerusform>%n de îndreptat</numerusform>
            <numerusform>%n de îndreptat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>o observație</numerusform>
            <numerusform>%n observații</numerusform>
            <numerusform>%n de observații</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
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
    <name>TimelineView</name>
    <message>
        <source>Timeline of the application</source>
        <translation>Cronologia cererii</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nou: {what}</translation>
    </message>
    <message>
        <source>Without the opinion of: {groups}</source>
        <translation>Fără opinia: {groups}</translation>
    </message>
    <message>
        <source>User groups: {groups}</source>
        <translation>Grupuri de utilizatori: {groups}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>din {moment}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Acum: {state}</translation>
    </message>
    <message>
        <source>To come: {state}</source>
        <translation>Urmează: {state}</translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>Removing an upload</source>
        <translation>Se elimină o încărcare</translation>
    </message>
    <message>
        <source>Uploading {name}</source>
        <translation>Se încarcă {name}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits for you</source>
        <translation>Vă așteaptă</translation>
    </message>
    <message>
        <source>The reviewers ask for changes.</source>
        <translation>Evaluatorii cer modificări.</translation>
    </message>
    <message>
        <source>See &amp;what</source>
        <translation>Vezi &amp;ce</translation>
    </message>
    <message>
        <source>Your application is not sent yet.</source>
        <translation>Cererea dumneavoastră nu este trimisă încă.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuă</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer, but not yet saved at the service.</source>
        <translation>Ce ați scris este păstrat pe acest calculator, dar nu este salvat încă la serviciu.</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message numerus="yes">
        <source>%n new step(s) or message(s)</source>
        <translation>
            <numerusform>%n pas sau mesaj nou</numerusform>
            <numerusform>%n pași sau mesaje noi</numerusform>
            <numerusform>%n de pași sau mesaje noi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Citește</translation>
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
<context>
    <name>_Bubble</name>
    <message>
        <source>{author} (you)</source>
        <translation>{author} (dumneavoastră)</translation>
    </message>
    <message>
        <source>Among assessors only: the applicant does not see this.</source>
        <translation>Numai între evaluatori: solicitantul nu vede acest mesaj.</translation>
    </message>
    <message>
        <source>Save this attachment</source>
        <translation>Salvează acest atașament</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Hide the reason</source>
        <translation>Ascunde motivul</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Go there</source>
        <translation>Mergi acolo</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Mergi acolo: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă unul</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Point</name>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>Totuși nerezolvată</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Rezolvată</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>rezolvată</translation>
    </message>
    <message>
        <source>told on {moment}</source>
        <translation>comunicată la {moment}</translation>
    </message>
    <message>
        <source>not told yet: goes out with a request for changes</source>
        <translation>încă necomunicată: pleacă odată cu o cerere de modificări</translation>
    </message>
</context>
</TS>
