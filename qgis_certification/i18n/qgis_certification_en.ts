<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>%n new step(s) or message(s) for you.</source>
        <translation>
            <numerusform>%n new step or message for you.</numerusform>
            <numerusform>%n new steps or messages for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait for you.</source>
        <translation>
            <numerusform>%n more thing waits for you.</numerusform>
            <numerusform>%n more things wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation>
            <numerusform>Begins in %n day</numerusform>
            <numerusform>Begins in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingPanel</name>
    <message numerus="yes">
        <source>With a request for changes the applicant reads your reason and %n remark(s).</source>
        <translation>
            <numerusform>With a request for changes the applicant reads your reason and %n remark.</numerusform>
            <numerusform>With a request for changes the applicant reads your reason and %n remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileArea</name>
    <message numerus="yes">
        <source>These are more than %n file(s). Pack them, or add them in pieces.</source>
        <translation>
            <numerusform>This is more than %n file. Pack them, or add them in pieces.</numerusform>
            <numerusform>These are more than %n files. Pack them, or add them in pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListItem</name>
    <message numerus="yes">
        <source>%n upcoming course(s)</source>
        <translation>
            <numerusform>%n upcoming course</numerusform>
            <numerusform>%n upcoming courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>QGIS will ask again, but not within %n second(s).</source>
        <translation>
            <numerusform>QGIS will ask again, but not within %n second.</numerusform>
            <numerusform>QGIS will ask again, but not within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <translation>
            <numerusform>%n new course</numerusform>
            <numerusform>%n new courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message numerus="yes">
        <source>&amp;Follow it (%n unread)</source>
        <translation>
            <numerusform>&amp;Follow it (%n unread)</numerusform>
            <numerusform>&amp;Follow it (%n unread)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>with %n feature(s)</source>
        <translation>
            <numerusform>with %n feature</numerusform>
            <numerusform>with %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n layer(s) is not known beforehand.</source>
        <translation>
            <numerusform>The size of %n layer is not known beforehand.</numerusform>
            <numerusform>The size of %n layers is not known beforehand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message numerus="yes">
        <source>{page}: %n waiting for you</source>
        <translation>
            <numerusform>{page}: %n waiting for you</numerusform>
            <numerusform>{page}: %n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message numerus="yes">
        <source>%n file(s) are still on their way. Wait for them, or remove them.</source>
        <translation>
            <numerusform>%n file is still on its way. Wait for it, or remove it.</numerusform>
            <numerusform>%n files are still on their way. Wait for them, or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: this usually takes %n day(s)</source>
        <translation>
            <numerusform>: this usually takes %n day</numerusform>
            <numerusform>: this usually takes %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n new step(s) or message(s)</source>
        <translation>
            <numerusform>%n new step or message</numerusform>
            <numerusform>%n new steps or messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
