<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>CentrePage</name>
    <message>
        <source>Training centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming courses ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is announced here at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past courses ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationDock</name>
    <message>
        <source>QGIS Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers are not in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationLocatorFilter</name>
    <message>
        <source>Certified training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationOptions</name>
    <message>
        <source>QGIS Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address, or use the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows the ? or the #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out name and password: the data is public.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationOptionsPage</name>
    <message>
        <source>Source of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the address whether it has certification data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public data of the QGIS Certification Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for changes while the panel or a layer is visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute from a service, every hour from the programme&apos;s website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;button in the plugins toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;panel as soon as QGIS starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;layers in the project when the panel opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing a source of certified training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certification service answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A website with the programme&apos;s public data answers here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationPlugin</name>
    <message>
        <source>QGIS &amp;Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certified Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified QGIS training: organisations, centres and courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Layers to Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: the organisation is not in the list of certified organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>QGIS Certification: what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer listed. It was removed from the programme&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {number} in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyStates</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upcoming courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is announced at the moment. The courses of the past show who teaches what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;past courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching certified training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations, training centres and courses appear here and on the map in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified organisations and their courses are fetched, and kept for when you are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search course, organisation, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the course, the organisation, the place or the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online or on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the map&apos;s &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only courses at places that the map shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online and on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All course types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet: the update failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: showing data from {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: showing data from {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update failed: showing data from {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{updated} · {news}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>QGIS Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations certified by the QGIS project, each at its seat or at its first training centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places where certified organisations teach QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified QGIS courses that are running today or still to come, at their centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified QGIS courses that are over, at their centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who give certified QGIS courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What certified organisations teach: the subjects of their courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What certified organisations gave to the QGIS project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of certified organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at its seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convener ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation and training material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial support of new features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation or sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local user group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open courseware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation not in the list of the certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course running today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS Certification Programme and the certified organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by the organisations through the programme. No separate licence is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list of certified organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListItem</name>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation not confirmed as certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>QGIS Certification: manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The data source could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that is set in QGIS&apos;s options does not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no certification data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source sent something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source has an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source sent far too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the data source is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the data could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be written into your profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of the data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another QGIS is updating the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened during the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries of the data source cannot be read, or have no usable place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>QGIS will ask again, but not within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, or the address in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in QGIS&apos;s options, page Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS will try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the options, and whether the network wants you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS will try again. If it stays so, tell who runs the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS will ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the options. If it is right, tell who runs the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and the certificates in QGIS&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the profile folder writable, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS puts it aside and fetches everything anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: this QGIS shows the new data as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS will try again. If it stays so, report it together with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else is shown. Tell who runs the source; the details name the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of the data could not be used any more. Everything was fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Certified since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: courses of this organisation are published, but it is not in the list of certified organisations. Ask the organisation before you book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming courses ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is announced at the moment. Ask the organisation, or look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past courses ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training centres ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to QGIS ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS user groups in this country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Add to &amp;calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar entry could not be saved: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar entry was saved. Open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens such a link. It is in the clipboard now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all courses again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to the map&apos;s centre first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this place ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Synchroniser</name>
    <message>
        <source>Updating certified QGIS training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{courses} at {organisations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
