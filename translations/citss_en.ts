<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
<context>
    <name>citss::ActText</name>
    <message numerus="yes">
        <source>Retire %1 instrument(s)</source>
        <translation>
            <numerusform>Retire %1 instrument</numerusform>
            <numerusform>Retire %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 instrument(s)</source>
        <translation>
            <numerusform>Move %1 instrument</numerusform>
            <numerusform>Move %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %1 instrument(s)</source>
        <translation>
            <numerusform>Allocate %1 instrument</numerusform>
            <numerusform>Allocate %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %1 instrument(s)</source>
        <translation>
            <numerusform>Record %1 instrument</numerusform>
            <numerusform>Record %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %1 allowance(s)</source>
        <translation>
            <numerusform>Issue %1 allowance</numerusform>
            <numerusform>Issue %1 allowances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %1 offset credit(s)</source>
        <translation>
            <numerusform>Issue %1 offset credit</numerusform>
            <numerusform>Issue %1 offset credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %1 instrument(s)</source>
        <translation>
            <numerusform>Return %1 instrument</numerusform>
            <numerusform>Return %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 instrument(s)</source>
        <translation>
            <numerusform>Hold %1 instrument</numerusform>
            <numerusform>Hold %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %1 account(s)</source>
        <translation>
            <numerusform>Open %1 account</numerusform>
            <numerusform>Open %1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %1 entities</source>
        <translation>
            <numerusform>Register %1 entity</numerusform>
            <numerusform>Register %1 entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 obligation(s)</source>
        <translation>
            <numerusform>Publish %1 obligation</numerusform>
            <numerusform>Publish %1 obligations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::CellText</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ChangePreview</name>
    <message numerus="yes">
        <source>The registry would accept this and change %n row(s).</source>
        <translation>
            <numerusform>The registry would accept this and change %n row.</numerusform>
            <numerusform>The registry would accept this and change %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::CommandForm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceImportDialog</name>
    <message numerus="yes">
        <source>Propose to load %1 row(s)</source>
        <translation>
            <numerusform>Propose to load %1 row</numerusform>
            <numerusform>Propose to load %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %1 row(s)</source>
        <translation>
            <numerusform>Load %1 row</numerusform>
            <numerusform>Load %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file are refused. Nothing is loaded before all are right.</source>
        <translation>
            <numerusform>%n thing in this file is refused. Nothing is loaded before all is right.</numerusform>
            <numerusform>%n things in this file are refused. Nothing is loaded before all are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be loaded.</source>
        <translation>
            <numerusform>%n row can be loaded.</numerusform>
            <numerusform>%n rows can be loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceObligations</name>
    <message numerus="yes">
        <source>Propose to publish %1 obligation(s)</source>
        <translation>
            <numerusform>Propose to publish %1 obligation</numerusform>
            <numerusform>Propose to publish %1 obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 obligation(s)</source>
        <translation>
            <numerusform>Publish %1 obligation</numerusform>
            <numerusform>Publish %1 obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 obligation(s) are new or have changed; together they ask for %2 instruments.</source>
        <translation>
            <numerusform>%1 obligation is new or has changed; it asks for %2 instruments.</numerusform>
            <numerusform>%1 obligations are new or have changed; together they ask for %2 instruments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::CompliancePreview</name>
    <message numerus="yes">
        <source>%1 entity(ies) would surrender: %2 instruments retired, %3 missing.</source>
        <translation>
            <numerusform>%1 entity would surrender: %2 instruments retired, %3 missing.</numerusform>
            <numerusform>%1 entities would surrender: %2 instruments retired, %3 missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceReadiness</name>
    <message numerus="yes">
        <source>The first %n entity(ies)</source>
        <translation>
            <numerusform>The first %n entity</numerusform>
            <numerusform>The first %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) would be short, by %1 instruments in all.</source>
        <translation>
            <numerusform>%n entity would be short, by %1 instruments in all.</numerusform>
            <numerusform>%n entities would be short, by %1 instruments in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceReversal</name>
    <message numerus="yes">
        <source>Propose to return %1 instrument(s)</source>
        <translation>
            <numerusform>Propose to return %1 instrument</numerusform>
            <numerusform>Propose to return %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %1 instrument(s)</source>
        <translation>
            <numerusform>Return %1 instrument</numerusform>
            <numerusform>Return %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The surrenders of %1 entity(ies) would be taken back: %2 instruments return to their accounts with the same serial numbers.</source>
        <translation>
            <numerusform>The surrenders of %1 entity would be taken back: %2 instruments return to their accounts with the same serial numbers.</numerusform>
            <numerusform>The surrenders of %1 entities would be taken back: %2 instruments return to their accounts with the same serial numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceSurrender</name>
    <message numerus="yes">
        <source>Propose to retire %1 instrument(s)</source>
        <translation>
            <numerusform>Propose to retire %1 instrument</numerusform>
            <numerusform>Propose to retire %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %1 instrument(s)</source>
        <translation>
            <numerusform>Retire %1 instrument</numerusform>
            <numerusform>Retire %1 instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entity(ies) would surrender: %2 instruments retired, %3 missing.</source>
        <translation>
            <numerusform>%1 entity would surrender: %2 instruments retired, %3 missing.</numerusform>
            <numerusform>%1 entities would surrender: %2 instruments retired, %3 missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late obligations of %1 instrument(s) would follow.</source>
        <translation>
            <numerusform>Late obligations of %1 instrument would follow.</numerusform>
            <numerusform>Late obligations of %1 instruments would follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entity(ies) would be left out, listed below.</source>
        <translation>
            <numerusform>%1 entity would be left out, listed below.</numerusform>
            <numerusform>%1 entities would be left out, listed below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceWhy</name>
    <message numerus="yes">
        <source>The first %n line(s); export the surrender lines to see all.</source>
        <translation>
            <numerusform>The first line (%n); export the surrender lines to see all.</numerusform>
            <numerusform>The first %n lines; export the surrender lines to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n line(s)</source>
        <translation>
            <numerusform>Planned: %n line</numerusform>
            <numerusform>Planned: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %n line(s)</source>
        <translation>
            <numerusform>Retired: %n line</numerusform>
            <numerusform>Retired: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::DifferenceTable</name>
    <message numerus="yes">
        <source>They differ in %n place(s).</source>
        <translation>
            <numerusform>They differ in %n place.</numerusform>
            <numerusform>They differ in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::DraftsPanel</name>
    <message numerus="yes">
        <source>%n draft(s) not sent</source>
        <translation>
            <numerusform>%n draft not sent</numerusform>
            <numerusform>%n drafts not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::EntityPage</name>
    <message numerus="yes">
        <source>%1 is due within %n day(s): %2.</source>
        <translation>
            <numerusform>%1 is due within %n day: %2.</numerusform>
            <numerusform>%1 is due within %n days: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::EntryPanel</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::FoundList</name>
    <message numerus="yes">
        <source>Found: %n record(s)</source>
        <translation>
            <numerusform>Found: %n record</numerusform>
            <numerusform>Found: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::LettersPanel</name>
    <message numerus="yes">
        <source>%n letter(s) are in %1.</source>
        <translation>
            <numerusform>%n letter is in %1.</numerusform>
            <numerusform>%n letters are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) got none, for no plan can be made: %1.</source>
        <translation>
            <numerusform>%n entity got none, for no plan can be made: %1.</numerusform>
            <numerusform>%n entities got none, for no plan can be made: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::LinesEditor</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::Pictures</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ProblemList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::RecordPanel</name>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::RulePackExamples</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::RulePackRules</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::RulePacksPage</name>
    <message numerus="yes">
        <source>adopted; %n event(s)</source>
        <translation>
            <numerusform>adopted; %n event</numerusform>
            <numerusform>adopted; %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::SerialTracePage</name>
    <message numerus="yes">
        <source>In %n places now; the table tells which</source>
        <translation>
            <numerusform>In %n place now; the table tells which</numerusform>
            <numerusform>In %n places now; the table tells which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the first %n stretches; the table has all of them.</source>
        <translation>
            <numerusform>Drawn is the first %n stretch; the table has all of them.</numerusform>
            <numerusform>Drawn are the first %n stretches; the table has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instrument(s)</source>
        <translation>
            <numerusform>%Ln instrument</numerusform>
            <numerusform>%Ln instruments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ShortfallOutlook</name>
    <message numerus="yes">
        <source>%n entity(ies) would fall short, of %1 in all.</source>
        <translation>
            <numerusform>%n entity would fall short, of %1 in all.</numerusform>
            <numerusform>%n entities would fall short, of %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::Task</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n hour overdue</numerusform>
            <numerusform>%n hours overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::TaskList</name>
    <message numerus="yes">
        <source>%n task(s) claimed</source>
        <translation>
            <numerusform>%n task claimed</numerusform>
            <numerusform>%n tasks claimed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::TraceTimeline</name>
    <message numerus="yes">
        <source>%n more in the table below</source>
        <translation>
            <numerusform>%n more in the table below</numerusform>
            <numerusform>%n more in the table below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ViewTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n row(s), more below</source>
        <translation>
            <numerusform>first %n row, more below</numerusform>
            <numerusform>first %n rows, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), more above and below</source>
        <translation>
            <numerusform>%n row, more above and below</numerusform>
            <numerusform>%n rows, more above and below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n row(s), more above</source>
        <translation>
            <numerusform>last row, more above (%n)</numerusform>
            <numerusform>last %n rows, more above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::WhatIfResult</name>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
</context>
</TS>
