<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AcceptBar</name>
    <message>
        <source>Accepted impact</source>
        <translation>Accepted impact</translation>
    </message>
    <message>
        <source>Accepted effort</source>
        <translation>Accepted effort</translation>
    </message>
    <message>
        <source>What settled it (optional)</source>
        <translation>What settled it (optional)</translation>
    </message>
    <message>
        <source>What settled it</source>
        <translation>What settled it</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Score again</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Accept again</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message numerus="yes">
        <source>Score %n again</source>
        <translation>
            <numerusform>Score %Ln again</numerusform>
            <numerusform>Score %Ln again</numerusform>
        </translation>
    </message>
    <message>
        <source>One more hidden turn on what is selected, after the discussion</source>
        <translation>One more hidden turn on what is selected, after the discussion</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;New plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Explore the &amp;sample plan</source>
        <translation>Explore the &amp;sample plan</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Table as CSV…</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation>&amp;Everything as JSON…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Save a &amp;copy as…</translation>
    </message>
    <message>
        <source>Re&amp;vert to how it was when opened</source>
        <translation>Re&amp;vert to how it was when opened</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>C&amp;lose the plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Search…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Strategy</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Needs</translation>
    </message>
    <message>
        <source>&amp;Prioritise</source>
        <translation>&amp;Prioritise</translation>
    </message>
    <message>
        <source>&amp;OKRs and projects</source>
        <translation>&amp;OKRs and projects</translation>
    </message>
    <message>
        <source>&amp;Communicate</source>
        <translation>&amp;Communicate</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Timeline</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>Pro&amp;jector mode</source>
        <translation>Pro&amp;jector mode</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Pre&amp;vious quarter</source>
        <translation>Pre&amp;vious quarter</translation>
    </message>
    <message>
        <source>Ne&amp;xt quarter</source>
        <translation>Ne&amp;xt quarter</translation>
    </message>
    <message>
        <source>Plan &amp;health</source>
        <translation>Plan &amp;health</translation>
    </message>
    <message>
        <source>Plan &amp;settings…</source>
        <translation>Plan &amp;settings…</translation>
    </message>
    <message>
        <source>&amp;Present the slides</source>
        <translation>&amp;Present the slides</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Gainline</source>
        <translation>&amp;About Gainline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;resent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>T&amp;eam and contacts</source>
        <translation>T&amp;eam and contacts</translation>
    </message>
    <message>
        <source>Present from the &amp;current slide</source>
        <translation>Present from the &amp;current slide</translation>
    </message>
    <message>
        <source>Score &amp;together…</source>
        <translation>Score &amp;together…</translation>
    </message>
    <message>
        <source>Scoring &amp;criteria…</source>
        <translation>Scoring &amp;criteria…</translation>
    </message>
    <message>
        <source>&amp;Matrix as PNG, SVG or PDF…</source>
        <translation>&amp;Matrix as PNG, SVG or PDF…</translation>
    </message>
    <message>
        <source>&amp;Ranking as XLSX or CSV…</source>
        <translation>&amp;Ranking as XLSX or CSV…</translation>
    </message>
    <message>
        <source>&amp;OKRs and projects as XLSX or CSV…</source>
        <translation>&amp;OKRs and projects as XLSX or CSV…</translation>
    </message>
    <message>
        <source>T&amp;imeline as PNG, SVG or PDF…</source>
        <translation>T&amp;imeline as PNG, SVG or PDF…</translation>
    </message>
    <message>
        <source>Check &amp;in…</source>
        <translation>Check &amp;in…</translation>
    </message>
    <message>
        <source>End of &amp;quarter…</source>
        <translation>End of &amp;quarter…</translation>
    </message>
    <message>
        <source>Milestones, due days and rituals as &amp;calendar…</source>
        <translation>Milestones, due days and rituals as &amp;calendar…</translation>
    </message>
    <message>
        <source>&amp;Slides as PDF or presentation…</source>
        <translation>&amp;Slides as PDF or presentation…</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requests</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Who else scores?</source>
        <translation>Who else scores?</translation>
    </message>
    <message>
        <source>Add to the round</source>
        <translation>Add to the round</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: no score</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, before %3</translation>
    </message>
    <message>
        <source>%1, stands apart</source>
        <translation>%1, stands apart</translation>
    </message>
    <message>
        <source>%1 (abstained)</source>
        <translation>%1 (abstained)</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 abstained</translation>
    </message>
</context>
<context>
    <name>AnswerAllDialog</name>
    <message>
        <source>What does each of them read?</source>
        <translation>What does each of them read?</translation>
    </message>
    <message>
        <source>Copy or mail each answer, then close the requests: the words are kept with today’s date.</source>
        <translation>Copy or mail each answer, then close the requests: the words are kept with today’s date.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Write the mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>who, what they asked</comment>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>What %1 reads</source>
        <comment>who, what they asked</comment>
        <translation>What %1 reads</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>copy or mail, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, over which channel, what they asked</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Requester unknown</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the answer as text and paste it into a letter.</source>
        <translation>No mail program could be opened. Copy the answer as text and paste it into a letter.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) with it</source>
        <translation>
            <numerusform>Close %Ln request with it</numerusform>
            <numerusform>Close %Ln requests with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>No documented answer</source>
        <translation>No documented answer</translation>
    </message>
    <message>
        <source>Why not yet: what comes first?</source>
        <translation>Why not yet: what comes first?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>What is there to know?</source>
        <translation>What is there to know?</translation>
    </message>
    <message>
        <source>How do they do it?</source>
        <translation>How do they do it?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) sent, the last on %1: %2</source>
        <translation>
            <numerusform>%Ln answer sent, on %1: %2</numerusform>
            <numerusform>%Ln answers sent, the last on %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what it blocks, or enter a day: then it can be promised. Or answer “not yet”.</source>
        <translation>Say what it blocks, or enter a day: then it can be promised. Or answer “not yet”.</translation>
    </message>
    <message>
        <source>Say why not yet: who asked will want to know.</source>
        <translation>Say why not yet: who asked will want to know.</translation>
    </message>
    <message>
        <source>Say why not: who asked will want to know.</source>
        <translation>Say why not: who asked will want to know.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Who takes care of it</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Documented answer</source>
        <translation>Documented answer</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text of the answer</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Draft again</translation>
    </message>
</context>
<context>
    <name>AxisPanel</name>
    <message>
        <source>median %1 · spread %2</source>
        <translation>median %1 · spread %2</translation>
    </message>
    <message>
        <source>Scores on %1</source>
        <translation>Scores on %1</translation>
    </message>
    <message>
        <source>Nobody in this round scores the impact.</source>
        <translation>Nobody in this round scores the impact.</translation>
    </message>
    <message>
        <source>Nobody in this round scores the effort.</source>
        <translation>Nobody in this round scores the effort.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Turn %1: %2</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>expected today</source>
        <translation>expected today</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, its bars</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>How good were the estimates?</source>
        <translation>How good were the estimates?</translation>
    </message>
    <message>
        <source>No need is done yet. Once one is delivered, what it achieved and what it cost stands here beside its estimate.</source>
        <translation>No need is done yet. Once one is delivered, what it achieved and what it cost stands here beside its estimate.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Delivered needs, the worst estimate first</source>
        <translation>Delivered needs, the worst estimate first</translation>
    </message>
    <message>
        <source>Delivered need</source>
        <translation>Delivered need</translation>
    </message>
    <message>
        <source>Impact: estimated → achieved</source>
        <translation>Impact: estimated → achieved</translation>
    </message>
    <message>
        <source>Days: estimated → spent</source>
        <translation>Days: estimated → spent</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Off by</translation>
    </message>
    <message>
        <source>Distance on the matrix between estimated and achieved, in steps of 1 to 5</source>
        <translation>Distance on the matrix between estimated and achieved, in steps of 1 to 5</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>to fill in</translation>
    </message>
    <message>
        <source>Show on the matrix</source>
        <translation>Show on the matrix</translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>Committed %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Kept %1</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>Over by %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Free %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Capacity of the quarter: %1</source>
        <translation>Capacity of the quarter: %1</translation>
    </message>
</context>
<context>
    <name>CheckInBox</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation>Confidence, 0 to 10</translation>
    </message>
    <message>
        <source>Conf. –</source>
        <translation>Conf. –</translation>
    </message>
    <message>
        <source>Conf. %1</source>
        <translation>Conf. %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What changed this week…</source>
        <translation>What changed this week…</translation>
    </message>
    <message>
        <source>Save the check-in</source>
        <translation>Save the check-in</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Check-in of %1</translation>
    </message>
    <message>
        <source>◆ Not a number: type it like %1</source>
        <translation>◆ Not a number: type it like %1</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>one minute</translation>
    </message>
</context>
<context>
    <name>CheckInFacts</name>
    <message>
        <source>Last value</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>How it has gone</source>
        <translation>How it has gone</translation>
    </message>
    <message>
        <source>No check-in yet: this is the first one.</source>
        <translation>No check-in yet: this is the first one.</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Check-in of %1</translation>
    </message>
    <message>
        <source>confidence %1 out of 10</source>
        <translation>confidence %1 out of 10</translation>
    </message>
    <message>
        <source>held up by: %1</source>
        <translation>held up by: %1</translation>
    </message>
</context>
<context>
    <name>CheckInList</name>
    <message>
        <source>Last check-ins</source>
        <translation>Last check-ins</translation>
    </message>
    <message>
        <source>Correct the check-in of %1</source>
        <translation>Correct the check-in of %1</translation>
    </message>
    <message>
        <source>Delete the check-in of %1</source>
        <translation>Delete the check-in of %1</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>All check-ins</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
</context>
<context>
    <name>CheckInSummary</name>
    <message>
        <source>Said today</source>
        <translation>Said today</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Every check-in of this week is made</source>
        <translation>Every check-in of this week is made</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) of this week still open</source>
        <translation>
            <numerusform>%Ln check-in of this week still open</numerusform>
            <numerusform>%Ln check-ins of this week still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) made today.</source>
        <translation>
            <numerusform>%Ln check-in made today.</numerusform>
            <numerusform>%Ln check-ins made today.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, unchanged</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>last check-in of %1</source>
        <translation>last check-in of %1</translation>
    </message>
    <message>
        <source>no check-in yet</source>
        <translation>no check-in yet</translation>
    </message>
    <message>
        <source>What has changed and what is still open</source>
        <translation>What has changed and what is still open</translation>
    </message>
    <message>
        <source>Check in on what is open</source>
        <translation>Check in on what is open</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Back to the OKRs</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInTurn</name>
    <message>
        <source>Check-in %1 of %2</source>
        <translation>Check-in %1 of %2</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Save and finish</translation>
    </message>
    <message>
        <source>“%1” is not a number: type it like %2.</source>
        <translation>“%1” is not a number: type it like %2.</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Where does it stand?</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>How sure are you to reach the target? 0 not at all, 10 certain</source>
        <translation>How sure are you to reach the target? 0 not at all, 10 certain</translation>
    </message>
    <message>
        <source>What changed this week?</source>
        <translation>What changed this week?</translation>
    </message>
    <message>
        <source>What holds it up?</source>
        <translation>What holds it up?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Same as last week</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter saves, Backspace in an empty field or Alt+Left goes back, Alt+Right skips, = is the same as last week</source>
        <translation>Enter goes on, Ctrl+Enter saves, Backspace in an empty field or Alt+Left goes back, Alt+Right skips, = is the same as last week</translation>
    </message>
</context>
<context>
    <name>CheckInsView</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%Ln due this week</numerusform>
            <numerusform>%Ln due this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week: every key result that runs was checked in, or has reached its target.</source>
        <translation>Nothing is due this week: every key result that runs was checked in, or has reached its target.</translation>
    </message>
    <message>
        <source>This plan can be read, not changed: check-ins wait until it is free.</source>
        <translation>This plan can be read, not changed: check-ins wait until it is free.</translation>
    </message>
    <message>
        <source>There is no key result to check in on yet: make OKRs first.</source>
        <translation>There is no key result to check in on yet: make OKRs first.</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s) of the quarter cannot be checked in on: they have no numbers.</source>
        <translation>
            <numerusform>%Ln key result of the quarter cannot be checked in on: it has no numbers.</numerusform>
            <numerusform>%Ln key results of the quarter cannot be checked in on: they have no numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Back to the OKRs</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Same as last week</translation>
    </message>
    <message>
        <source>Previous check-in</source>
        <translation>Previous check-in</translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation>Skip this check-in</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Profitability</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivity</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>RevOps Manager</source>
        <translation>RevOps Manager</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Engineer</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Enablement Manager</source>
        <translation>Enablement Manager</translation>
    </message>
    <message>
        <source>Strategic Project Manager</source>
        <translation>Strategic Project Manager</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>Aspirational</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Decrease</translation>
    </message>
    <message>
        <source>Stay below</source>
        <translation>Stay below</translation>
    </message>
    <message>
        <source>Stay above</source>
        <translation>Stay above</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leading</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Lagging</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Cut to fit capacity</source>
        <translation>Cut to fit capacity</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>No numbers</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do if it unblocks a team</source>
        <translation>Do if it unblocks a team</translation>
    </message>
    <message>
        <source>Drop or defer</source>
        <translation>Drop or defer</translation>
    </message>
    <message>
        <source>Impact ÷ effort</source>
        <translation>Impact ÷ effort</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>WSJF</source>
        <translation>WSJF</translation>
    </message>
    <message>
        <source>Weighted criteria</source>
        <translation>Weighted criteria</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revealed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep, changed</source>
        <translation>Keep, changed</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Missing resources</source>
        <translation>Missing resources</translation>
    </message>
    <message>
        <source>A dependency</source>
        <translation>A dependency</translation>
    </message>
    <message>
        <source>Lack of clarity</source>
        <translation>Lack of clarity</translation>
    </message>
    <message>
        <source>Run took its place</source>
        <translation>Run took its place</translation>
    </message>
    <message>
        <source>Something outside</source>
        <translation>Something outside</translation>
    </message>
    <message>
        <source>Own deck</source>
        <translation>Own deck</translation>
    </message>
    <message>
        <source>Quarterly planning</source>
        <translation>Quarterly planning</translation>
    </message>
    <message>
        <source>OKR review</source>
        <translation>OKR review</translation>
    </message>
    <message>
        <source>Monthly business review</source>
        <translation>Monthly business review</translation>
    </message>
    <message>
        <source>Weekly sync</source>
        <translation>Weekly sync</translation>
    </message>
    <message>
        <source>One page per member</source>
        <translation>One page per member</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>One function</source>
        <translation>One function</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>One member</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Needs by function</source>
        <translation>Needs by function</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Ranked list</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Capacity: run and projects</source>
        <translation>Capacity: run and projects</translation>
    </message>
    <message>
        <source>Changes since the last review</source>
        <translation>Changes since the last review</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Decisions to take</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Decisions taken</translation>
    </message>
    <message>
        <source>Not doing, and why</source>
        <translation>Not doing, and why</translation>
    </message>
    <message>
        <source>Page of a member</source>
        <translation>Page of a member</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Next dates</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>Daily run</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Wins</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Retrospective</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Every working day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Every half-year</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ticket tool</source>
        <translation>Ticket tool</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Bug</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>CRM field</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Redirected to documentation</source>
        <translation>Redirected to documentation</translation>
    </message>
    <message>
        <source>Promoted to need</source>
        <translation>Promoted to need</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Anyone may ask</source>
        <translation>Anyone may ask</translation>
    </message>
    <message>
        <source>Managers and leadership only</source>
        <translation>Managers and leadership only</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Specialities</translation>
    </message>
    <message>
        <source>Business lines</source>
        <translation>Business lines</translation>
    </message>
    <message>
        <source>Focus teams</source>
        <translation>Focus teams</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
</context>
<context>
    <name>ChoiceMatchBar</name>
    <message>
        <source>The file&apos;s own words become:</source>
        <translation>The file&apos;s own words become:</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <comment>field, word of the file, rows</comment>
        <translation>%1 “%2” (%3)</translation>
    </message>
</context>
<context>
    <name>ClosedRequest</name>
    <message>
        <source>%1, on %2</source>
        <comment>an outcome, a day</comment>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>Documented answer: %1</source>
        <translation>Documented answer: %1</translation>
    </message>
    <message>
        <source>Sent on %1:</source>
        <comment>a day</comment>
        <translation>Sent on %1:</translation>
    </message>
    <message>
        <source>Open the need that it became</source>
        <translation>Open the need that it became</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBar</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Row identity</source>
        <translation>Row identity</translation>
    </message>
    <message>
        <source>Column %1, “%2”, goes to</source>
        <translation>Column %1, “%2”, goes to</translation>
    </message>
</context>
<context>
    <name>CommunicateView</name>
    <message>
        <source>Language of the slides</source>
        <translation>Language of the slides</translation>
    </message>
    <message>
        <source>Language of the slides, whatever the window speaks</source>
        <translation>Language of the slides, whatever the window speaks</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>There is nothing to show yet. The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</source>
        <translation>There is nothing to show yet. The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</translation>
    </message>
    <message>
        <source>Begin with the goals</source>
        <translation>Begin with the goals</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communicate</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) for %1</source>
        <translation>
            <numerusform>%Ln slide for %1</numerusform>
            <numerusform>%Ln slides for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to present from this slide (Shift+F5)</source>
        <translation>Double-click to present from this slide (Shift+F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the slides as PDF, presentation or pictures</source>
        <translation>Export the slides as PDF, presentation or pictures</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Hidden: %1</translation>
    </message>
    <message>
        <source>Add a slide…</source>
        <translation>Add a slide…</translation>
    </message>
    <message>
        <source>Add a slide to the deck</source>
        <translation>Add a slide to the deck</translation>
    </message>
    <message>
        <source>After the slide in front (Ctrl+M)</source>
        <translation>After the slide in front (Ctrl+M)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n minute(s) planned</source>
        <translation>
            <numerusform>%1 · %Ln minute planned</numerusform>
            <numerusform>%1 · %Ln minutes planned</numerusform>
        </translation>
    </message>
    <message>
        <source>This deck has no slide yet: add what the meeting is about.</source>
        <translation>This deck has no slide yet: add what the meeting is about.</translation>
    </message>
    <message>
        <source>Slides of the deck</source>
        <translation>Slides of the deck</translation>
    </message>
</context>
<context>
    <name>ConfidenceScale</name>
    <message>
        <source>Confidence: %1 out of 10</source>
        <translation>Confidence: %1 out of 10</translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation>Confidence, 0 to 10</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1, last time %2</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>What are needs weighed by?</source>
        <translation>What are needs weighed by?</translation>
    </message>
    <message>
        <source>Every need is scored 1 to 5 on each criterion, in its details. Benefits are divided by costs; only the proportions of the weights on one side count.</source>
        <translation>Every need is scored 1 to 5 on each criterion, in its details. Benefits are divided by costs; only the proportions of the weights on one side count.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>No criterion yet. What counts for the company: revenue, risk, reach, cost to run?</source>
        <translation>No criterion yet. What counts for the company: revenue, risk, reach, cost to run?</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Add a criterion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Score by them</source>
        <translation>Score by them</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>New criterion</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Benefit: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Cost: %1</translation>
    </message>
    <message>
        <source>All weights are 0: no criterion counts.</source>
        <translation>All weights are 0: no criterion counts.</translation>
    </message>
</context>
<context>
    <name>CriterionScores</name>
    <message>
        <source>Scoring criteria</source>
        <translation>Scoring criteria</translation>
    </message>
    <message>
        <source>Add criteria…</source>
        <translation>Add criteria…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the scoring criteria</source>
        <translation>Edit the scoring criteria</translation>
    </message>
    <message>
        <source>%1 (cost)</source>
        <translation>%1 (cost)</translation>
    </message>
</context>
<context>
    <name>CutComparison</name>
    <message>
        <source>They are for different quarters, %1 and %2.</source>
        <translation>They are for different quarters, %1 and %2.</translation>
    </message>
    <message>
        <source>Line at %1 d · %2 d kept</source>
        <translation>Line at %1 d · %2 d kept</translation>
    </message>
    <message>
        <source>No need stands above this line only</source>
        <translation>No need stands above this line only</translation>
    </message>
    <message>
        <source>Above this line only: %1</source>
        <translation>Above this line only: %1</translation>
    </message>
    <message>
        <source>Above the line of %1 only</source>
        <translation>Above the line of %1 only</translation>
    </message>
    <message>
        <source>%1 · %2 d</source>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
</context>
<context>
    <name>DecisionLogDialog</name>
    <message>
        <source>What was decided, and why?</source>
        <translation>What was decided, and why?</translation>
    </message>
    <message>
        <source>Decisions or what is not done</source>
        <translation>Decisions or what is not done</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Not doing</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Item, reason or name</source>
        <translation>Item, reason or name</translation>
    </message>
    <message>
        <source>Find in the decisions</source>
        <translation>Find in the decisions</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Kind of decision</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Decided from</translation>
    </message>
    <message>
        <source>Decided up to</source>
        <translation>Decided up to</translation>
    </message>
    <message>
        <source>Only the selected need</source>
        <translation>Only the selected need</translation>
    </message>
    <message>
        <source>Decisions, the latest first</source>
        <translation>Decisions, the latest first</translation>
    </message>
    <message>
        <source>Needs that are not done now</source>
        <translation>Needs that are not done now</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Cut to fit %1</source>
        <translation>Cut to fit %1</translation>
    </message>
    <message>
        <source>Needs that were cut to fit the capacity</source>
        <translation>Needs that were cut to fit the capacity</translation>
    </message>
    <message>
        <source>No need is deferred, declined or cut.</source>
        <translation>No need is deferred, declined or cut.</translation>
    </message>
    <message>
        <source>Nothing was cut to fit %1: applying a what-if that leaves needs out does that.</source>
        <translation>Nothing was cut to fit %1: applying a what-if that leaves needs out does that.</translation>
    </message>
</context>
<context>
    <name>DeckBar</name>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>New deck</translation>
    </message>
    <message>
        <source>Make a new deck</source>
        <translation>Make a new deck</translation>
    </message>
    <message>
        <source>A deck of your own: ready for a meeting, then arranged slide by slide</source>
        <translation>A deck of your own: ready for a meeting, then arranged slide by slide</translation>
    </message>
    <message>
        <source>More about this deck</source>
        <translation>More about this deck</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Copy the deck</source>
        <translation>Copy the deck</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>Delete the deck</translation>
    </message>
    <message>
        <source>From the slides shown now</source>
        <translation>From the slides shown now</translation>
    </message>
    <message>
        <source>Writes itself from the plan</source>
        <translation>Writes itself from the plan</translation>
    </message>
    <message>
        <source>OKRs of %1</source>
        <translation>OKRs of %1</translation>
    </message>
    <message>
        <source>What should the deck be called?</source>
        <translation>What should the deck be called?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>A deck needs a name.</source>
        <translation>A deck needs a name.</translation>
    </message>
    <message>
        <source>Rename, copy or delete this deck; its look, and for whom it is</source>
        <translation>Rename, copy or delete this deck; its look, and for whom it is</translation>
    </message>
</context>
<context>
    <name>DeckExporting</name>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Where should the slides go?</source>
        <translation>Where should the slides go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The export of the slides</source>
        <translation>The export of the slides</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>The folder could not be opened</translation>
    </message>
    <message>
        <source>The slides are in %1.</source>
        <translation>The slides are in %1.</translation>
    </message>
    <message>
        <source>Writing the slides…</source>
        <translation>Writing the slides…</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln slide written to “%1”.</numerusform>
            <numerusform>%Ln slides written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>PowerPoint presentation (*.pptx)</source>
        <translation>PowerPoint presentation (*.pptx)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
</context>
<context>
    <name>DeckParts</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Not doing</translation>
    </message>
    <message>
        <source>Slides in the deck: %1</source>
        <translation>Slides in the deck: %1</translation>
    </message>
    <message>
        <source>Parts of the deck</source>
        <translation>Parts of the deck</translation>
    </message>
    <message>
        <source>A deck has at least one part.</source>
        <translation>A deck has at least one part.</translation>
    </message>
</context>
<context>
    <name>DeckPresenter</name>
    <message>
        <source>There is nothing to show yet</source>
        <translation>There is nothing to show yet</translation>
    </message>
    <message>
        <source>The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</source>
        <translation>The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</translation>
    </message>
    <message>
        <source>Review of the slides</source>
        <translation>Review of the slides</translation>
    </message>
    <message>
        <source>No live view stands behind this slide.</source>
        <translation>No live view stands behind this slide.</translation>
    </message>
</context>
<context>
    <name>DeckSettings</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
</context>
<context>
    <name>DependencyList</name>
    <message>
        <source>Wait for another project</source>
        <translation>Wait for another project</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Days between the end of that project and the start of this one</source>
        <translation>Days between the end of that project and the start of this one</translation>
    </message>
    <message>
        <source>Lag in days after “%1”</source>
        <translation>Lag in days after “%1”</translation>
    </message>
    <message>
        <source>No longer wait for “%1”</source>
        <translation>No longer wait for “%1”</translation>
    </message>
</context>
<context>
    <name>DependencyVerbs</name>
    <message>
        <source>How many days lie between the two projects?</source>
        <translation>How many days lie between the two projects?</translation>
    </message>
    <message>
        <source>Calendar days after the end of the first; below 0 they overlap</source>
        <translation>Calendar days after the end of the first; below 0 they overlap</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>DerivedList</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Select a goal, a need or an objective to see what the plan knows of it.</source>
        <translation>Select a goal, a need or an objective to see what the plan knows of it.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Delete all of these…</source>
        <translation>Delete all of these…</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Set to %1</translation>
    </message>
</context>
<context>
    <name>DetailsTrace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DialogPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>This was not done</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Replace “%1”?</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>The file is there already.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>EntityChip</name>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete removes it.</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
</context>
<context>
    <name>EntityTableView</name>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>In a table: from cell to cell</source>
        <translation>In a table: from cell to cell</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>In a table: edit the cell</source>
        <translation>In a table: edit the cell</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Letters, digits</translation>
    </message>
    <message>
        <source>In a table: write over the cell</source>
        <translation>In a table: write over the cell</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>While editing: to the next cell, the one before</source>
        <translation>While editing: to the next cell, the one before</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>While editing: done, to the cell below</source>
        <translation>While editing: done, to the cell below</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>While editing: the same value for all selected rows</source>
        <translation>While editing: the same value for all selected rows</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>While editing: leave the cell as it was</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Lag in days</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Core function</source>
        <translation>Core function</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>RevOps contact</source>
        <translation>RevOps contact</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Short title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Growth phase</source>
        <translation>Growth phase</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>Source key</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Start value</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Speciality</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>Business line</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Days per week</translation>
    </message>
    <message>
        <source>Run reserve</source>
        <translation>Run reserve</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Head of RevOps</source>
        <translation>Head of RevOps</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Fiscal year starts in month</translation>
    </message>
    <message>
        <source>Person-days of efforts 1 to 5</source>
        <translation>Person-days of efforts 1 to 5</translation>
    </message>
    <message>
        <source>Names of the quadrants</source>
        <translation>Names of the quadrants</translation>
    </message>
    <message>
        <source>Days until a check-in is outdated</source>
        <translation>Days until a check-in is outdated</translation>
    </message>
    <message>
        <source>On track from this pace</source>
        <translation>On track from this pace</translation>
    </message>
    <message>
        <source>At risk below this pace</source>
        <translation>At risk below this pace</translation>
    </message>
    <message>
        <source>At risk up to this confidence</source>
        <translation>At risk up to this confidence</translation>
    </message>
    <message>
        <source>Project needs attention when behind by</source>
        <translation>Project needs attention when behind by</translation>
    </message>
    <message>
        <source>Project at risk when behind by</source>
        <translation>Project at risk when behind by</translation>
    </message>
    <message>
        <source>Objectives a quarter, at most</source>
        <translation>Objectives a quarter, at most</translation>
    </message>
    <message>
        <source>Key results an objective, at least</source>
        <translation>Key results an objective, at least</translation>
    </message>
    <message>
        <source>Key results an objective, at most</source>
        <translation>Key results an objective, at most</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Key results</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Scores the impact</source>
        <translation>Scores the impact</translation>
    </message>
    <message>
        <source>Scores the effort</source>
        <translation>Scores the effort</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Must do</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Place by hand</translation>
    </message>
    <message>
        <source>Reach (people a quarter)</source>
        <translation>Reach (people a quarter)</translation>
    </message>
    <message>
        <source>Time criticality</source>
        <translation>Time criticality</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Risk reduction</translation>
    </message>
    <message>
        <source>Achieved impact</source>
        <translation>Achieved impact</translation>
    </message>
    <message>
        <source>Days spent</source>
        <translation>Days spent</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Scoring model</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>Scoring round</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>People added</translation>
    </message>
    <message>
        <source>Needs kept</source>
        <translation>Needs kept</translation>
    </message>
    <message>
        <source>Needs left out</source>
        <translation>Needs left out</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Person-months</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Ease</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Held up by</translation>
    </message>
    <message>
        <source>Expected on the way (%)</source>
        <translation>Expected on the way (%)</translation>
    </message>
    <message>
        <source>Former target</source>
        <translation>Former target</translation>
    </message>
    <message>
        <source>Final grade</source>
        <translation>Final grade</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Learned</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Would change</translation>
    </message>
    <message>
        <source>After the quarter</source>
        <translation>After the quarter</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Carried from</translation>
    </message>
    <message>
        <source>OKR rules switched off</source>
        <translation>OKR rules switched off</translation>
    </message>
    <message>
        <source>Moving a project moves those that wait for it</source>
        <translation>Moving a project moves those that wait for it</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Minutes saved each time</source>
        <translation>Minutes saved each time</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Speaker notes</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Contacts present</source>
        <translation>Contacts present</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Accent colour of the slides</source>
        <translation>Accent colour of the slides</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Width of the screen (m)</source>
        <translation>Width of the screen (m)</translation>
    </message>
    <message>
        <source>Distance of the last row (m)</source>
        <translation>Distance of the last row (m)</translation>
    </message>
    <message>
        <source>Team model</source>
        <translation>Team model</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Who may ask</translation>
    </message>
    <message>
        <source>Ticket tool</source>
        <translation>Ticket tool</translation>
    </message>
    <message>
        <source>Tickets advised from this sales headcount</source>
        <translation>Tickets advised from this sales headcount</translation>
    </message>
    <message>
        <source>Weeks of waiting that lift a request by one</source>
        <translation>Weeks of waiting that lift a request by one</translation>
    </message>
    <message>
        <source>Days promised for a high priority</source>
        <translation>Days promised for a high priority</translation>
    </message>
    <message>
        <source>Warn when run takes more than</source>
        <translation>Warn when run takes more than</translation>
    </message>
    <message>
        <source>Minutes saved by an answer</source>
        <translation>Minutes saved by an answer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>Reason of the outcome</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Why not yet</translation>
    </message>
    <message>
        <source>First answered on</source>
        <translation>First answered on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>What it is really for</source>
        <translation>What it is really for</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Who benefits</translation>
    </message>
    <message>
        <source>Could solve it alone</source>
        <translation>Could solve it alone</translation>
    </message>
    <message>
        <source>Misunderstanding of the process</source>
        <translation>Misunderstanding of the process</translation>
    </message>
    <message>
        <source>One member can do it alone</source>
        <translation>One member can do it alone</translation>
    </message>
    <message>
        <source>At most one day</source>
        <translation>At most one day</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutes spent</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Deflected</source>
        <translation>Deflected</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minutes each time</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>Then on</source>
        <translation>Then on</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Share of capacity</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Times sent</translation>
    </message>
    <message>
        <source>Requests avoided</source>
        <translation>Requests avoided</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Hours saved</translation>
    </message>
    <message>
        <source>Weight of a request that blocks a signature</source>
        <translation>Weight of a request that blocks a signature</translation>
    </message>
    <message>
        <source>Weight of a request that stops a team</source>
        <translation>Weight of a request that stops a team</translation>
    </message>
    <message>
        <source>Weight of a request that degrades a team</source>
        <translation>Weight of a request that degrades a team</translation>
    </message>
    <message>
        <source>Weight of a request that slows one person</source>
        <translation>Weight of a request that slows one person</translation>
    </message>
    <message>
        <source>Weight of a request for comfort</source>
        <translation>Weight of a request for comfort</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Set: %1</source>
        <translation>Set: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingsPopup</name>
    <message>
        <source>Plan health</source>
        <translation>Plan health</translation>
    </message>
</context>
<context>
    <name>GoalColorEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>Colour %1</translation>
    </message>
</context>
<context>
    <name>GoalsDelegate</name>
    <message>
        <source>No metric</source>
        <translation>No metric</translation>
    </message>
    <message>
        <source>No sponsor</source>
        <translation>No sponsor</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <source>List of goals</source>
        <translation>List of goals</translation>
    </message>
</context>
<context>
    <name>GradingForm</name>
    <message>
        <source>0 to 1</source>
        <translation>0 to 1</translation>
    </message>
    <message>
        <source>It ended at %1, which scores %2. Left empty, that is the grade.</source>
        <translation>It ended at %1, which scores %2. Left empty, that is the grade.</translation>
    </message>
    <message>
        <source>Nothing to compute a score from: judge it, 0.7 is the target.</source>
        <translation>Nothing to compute a score from: judge it, 0.7 is the target.</translation>
    </message>
    <message>
        <source>“%1” is no grade: type a number from 0 to 1, such as %2.</source>
        <translation>“%1” is no grade: type a number from 0 to 1, such as %2.</translation>
    </message>
    <message>
        <source>Grade, 0 to 1</source>
        <translation>Grade, 0 to 1</translation>
    </message>
    <message>
        <source>What was achieved?</source>
        <translation>What was achieved?</translation>
    </message>
    <message>
        <source>What was learned?</source>
        <translation>What was learned?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>What would you change?</translation>
    </message>
    <message>
        <source>In the next quarter</source>
        <translation>In the next quarter</translation>
    </message>
    <message>
        <source>Next key result</source>
        <translation>Next key result</translation>
    </message>
    <message>
        <source>Enter goes on, arrows choose, Ctrl+Enter is done with this one</source>
        <translation>Enter goes on, arrows choose, Ctrl+Enter is done with this one</translation>
    </message>
</context>
<context>
    <name>GradingList</name>
    <message>
        <source>Key results of %1</source>
        <translation>Key results of %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Not graded</translation>
    </message>
</context>
<context>
    <name>HealthBadge</name>
    <message>
        <source>All well</source>
        <translation>All well</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see</source>
        <translation>
            <numerusform>%Ln point to see</numerusform>
            <numerusform>%Ln points to see</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan health: %1</source>
        <translation>Plan health: %1</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Plan health</source>
        <translation>Plan health</translation>
    </message>
    <message>
        <source>Nothing to see: every check passes.</source>
        <translation>Nothing to see: every check passes.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are mended.</source>
        <translation>
            <numerusform>And %Ln more, once these are mended.</numerusform>
            <numerusform>And %Ln more, once these are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IllegibleText</name>
    <message>
        <source>“%1” is too small to be read from the back row.</source>
        <translation>“%1” is too small to be read from the back row.</translation>
    </message>
    <message>
        <source>“%1” stands out too little from its ground.</source>
        <translation>“%1” stands out too little from its ground.</translation>
    </message>
    <message>
        <source>A mark stands out too little from its ground.</source>
        <translation>A mark stands out too little from its ground.</translation>
    </message>
    <message>
        <source>Something runs over the edge of the slide.</source>
        <translation>Something runs over the edge of the slide.</translation>
    </message>
    <message>
        <source>“%1” runs over the edge of the slide.</source>
        <translation>“%1” runs over the edge of the slide.</translation>
    </message>
    <message>
        <source>“%1” lies over another text: a shorter title would give it room.</source>
        <translation>“%1” lies over another text: a shorter title would give it room.</translation>
    </message>
    <message>
        <source>“%1” does not fit in its place.</source>
        <translation>“%1” does not fit in its place.</translation>
    </message>
</context>
<context>
    <name>ImpactLadder</name>
    <message>
        <source>Impact %1: %2</source>
        <translation>Impact %1: %2</translation>
    </message>
    <message>
        <source>Impact, 1 to 5: what does it block?</source>
        <translation>Impact, 1 to 5: what does it block?</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Its rows are</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Only rows with problems</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>The file was not read.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Remember these columns for the next export</source>
        <translation>Remember these columns for the next export</translation>
    </message>
    <message>
        <source>Preparing the import of %1…</source>
        <translation>Preparing the import of %1…</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>a column without a name</source>
        <translation>a column without a name</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Left out: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %n more.</source>
        <translation>
            <numerusform>Left out: %1 and %Ln more.</numerusform>
            <numerusform>Left out: %1 and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s) from %1?</source>
        <translation>
            <numerusform>Import %Ln goal from %1?</numerusform>
            <numerusform>Import %Ln goals from %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import goals from %1?</source>
        <translation>Import goals from %1?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s) from %1?</source>
        <translation>
            <numerusform>Import %Ln need from %1?</numerusform>
            <numerusform>Import %Ln needs from %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs from %1?</source>
        <translation>Import needs from %1?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s)</source>
        <translation>
            <numerusform>Import %Ln goal</numerusform>
            <numerusform>Import %Ln goals</numerusform>
        </translation>
    </message>
    <message>
        <source>Import goals</source>
        <translation>Import goals</translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s)</source>
        <translation>
            <numerusform>Import %Ln need</numerusform>
            <numerusform>Import %Ln needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Import needs</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%Ln column left out</numerusform>
            <numerusform>%Ln columns left out</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows below its header.</source>
        <translation>The file has no rows below its header.</translation>
    </message>
    <message>
        <source>No column holds the title yet: choose “Title” above the one that does.</source>
        <translation>No column holds the title yet: choose “Title” above the one that does.</translation>
    </message>
    <message>
        <source>Nothing to import: the plan already says what the file says.</source>
        <translation>Nothing to import: the plan already says what the file says.</translation>
    </message>
    <message>
        <source>Nothing to import: every row is refused, for the reasons below.</source>
        <translation>Nothing to import: every row is refused, for the reasons below.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s) from %1?</source>
        <translation>
            <numerusform>Import %Ln request from %1?</numerusform>
            <numerusform>Import %Ln requests from %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests from %1?</source>
        <translation>Import requests from %1?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Import %Ln request</numerusform>
            <numerusform>Import %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Import requests</translation>
    </message>
    <message>
        <source>Asked before: “%1” · %2</source>
        <translation>Asked before: “%1” · %2</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of requests, how many it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>No request is like this.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Show all requests</translation>
    </message>
    <message>
        <source>Nothing is open: every request has found its end.</source>
        <translation>Nothing is open: every request has found its end.</translation>
    </message>
    <message>
        <source>See the closed ones</source>
        <translation>See the closed ones</translation>
    </message>
    <message>
        <source>No request was closed yet.</source>
        <translation>No request was closed yet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Find a request</translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message>
        <source>to triage</source>
        <translation>to triage</translation>
    </message>
    <message numerus="yes">
        <source>wait for a word</source>
        <translation>
            <numerusform>waits for a word</numerusform>
            <numerusform>wait for a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>avoided this month</source>
        <translation>
            <numerusform>avoided this month</numerusform>
            <numerusform>avoided this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>Answer promised</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>In the list: from request to request</source>
        <translation>In the list: from request to request</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list: open the request</source>
        <translation>In the list: open the request</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>In the triage: to the next question</source>
        <translation>In the triage: to the next question</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>In the triage: answer the question, and go on</source>
        <translation>In the triage: answer the question, and go on</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>In the triage: what it blocks, on the ladder</source>
        <translation>In the triage: what it blocks, on the ladder</translation>
    </message>
    <message>
        <source>On the line for new requests: add what was understood</source>
        <translation>On the line for new requests: add what was understood</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>On the line for new requests: several lines or a thread, to choose from</source>
        <translation>On the line for new requests: several lines or a thread, to choose from</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>On the line for new requests: close it</source>
        <translation>On the line for new requests: close it</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Add a request</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Find a request</translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation>Reopen the request</translation>
    </message>
    <message>
        <source>Delete the request</source>
        <translation>Delete the request</translation>
    </message>
    <message>
        <source>From whom and where requests come in…</source>
        <translation>From whom and where requests come in…</translation>
    </message>
    <message>
        <source>Validate, and on to the next</source>
        <translation>Validate, and on to the next</translation>
    </message>
    <message>
        <source>Copy the answer for its channel</source>
        <translation>Copy the answer for its channel</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>Make it a need</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Decline, with a reason</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Next request</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Previous request</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>All its fields</source>
        <translation>All its fields</translation>
    </message>
    <message>
        <source>From whom and where requests come in</source>
        <translation>From whom and where requests come in</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Write the first request on one line, or paste a Slack thread.</source>
        <translation>Nobody has asked for anything yet. Write the first request on one line, or paste a Slack thread.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Write a request</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>requests</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>requests</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Add a request (Ctrl+Shift+N)</source>
        <translation>Add a request (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Import requests</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>What of the run to show</source>
        <translation>What of the run to show</translation>
    </message>
    <message>
        <source>Import requests from Jira, Trello, a spreadsheet…</source>
        <translation>Import requests from Jira, Trello, a spreadsheet…</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>From whom, and where, do requests come in?</source>
        <translation>From whom, and where, do requests come in?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A request of a contributor is marked “Ask the manager first”, and a polite redirect is drafted.</source>
        <translation>A request of a contributor is marked “Ask the manager first”, and a polite redirect is drafted.</translation>
    </message>
    <message>
        <source>Requests of everybody are taken as they come.</source>
        <translation>Requests of everybody are taken as they come.</translation>
    </message>
</context>
<context>
    <name>KeyResultPage</name>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Back to the OKRs</translation>
    </message>
    <message>
        <source>Previous key result</source>
        <translation>Previous key result</translation>
    </message>
    <message>
        <source>Next key result</source>
        <translation>Next key result</translation>
    </message>
    <message>
        <source>Select a key result in the tree to see all there is of it.</source>
        <translation>Select a key result in the tree to see all there is of it.</translation>
    </message>
</context>
<context>
    <name>KeyResultSheet</name>
    <message>
        <source>Projects that move it</source>
        <translation>Projects that move it</translation>
    </message>
    <message>
        <source>Why: the objective it proves</source>
        <translation>Why: the objective it proves</translation>
    </message>
    <message>
        <source>The needs behind it, and who asked</source>
        <translation>The needs behind it, and who asked</translation>
    </message>
    <message>
        <source>The company goal they serve</source>
        <translation>The company goal they serve</translation>
    </message>
    <message>
        <source>Graded %1</source>
        <translation>Graded %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Achieved: %1</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>Learned: %1</translation>
    </message>
    <message>
        <source>Would change: %1</source>
        <translation>Would change: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Plan settings</source>
        <translation>Plan settings</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Key results</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependency</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencies</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Criterion score</source>
        <translation>Criterion score</translation>
    </message>
    <message>
        <source>Criterion scores</source>
        <translation>Criterion scores</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>Scoring round</translation>
    </message>
    <message>
        <source>Scoring rounds</source>
        <translation>Scoring rounds</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Score of a round</source>
        <translation>Score of a round</translation>
    </message>
    <message>
        <source>Scores of the rounds</source>
        <translation>Scores of the rounds</translation>
    </message>
    <message>
        <source>Result of a round</source>
        <translation>Result of a round</translation>
    </message>
    <message>
        <source>Results of the rounds</source>
        <translation>Results of the rounds</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituals</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Import mapping</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Import mappings</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>KindSection</name>
    <message>
        <source>Delete what is selected</source>
        <translation>Delete what is selected</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message numerus="yes">
        <source>%1, %n need(s)</source>
        <translation>
            <numerusform>%1, %Ln need</numerusform>
            <numerusform>%1, %Ln needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Dims the other needs on the matrix.</source>
        <translation>Dims the other needs on the matrix.</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>start %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>stretch %1</source>
        <translation>stretch %1</translation>
    </message>
    <message>
        <source>expected today: %1</source>
        <translation>expected today: %1</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Several</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Run, %1% reserved</source>
        <translation>Run, %1% reserved</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Over capacity</translation>
    </message>
    <message>
        <source>Capacity, absences taken off</source>
        <translation>Capacity, absences taken off</translation>
    </message>
</context>
<context>
    <name>LoadStrip</name>
    <message numerus="yes">
        <source>%n week(s) over capacity</source>
        <translation>
            <numerusform>%Ln week over capacity</numerusform>
            <numerusform>%Ln weeks over capacity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Gainline</source>
        <translation>%1 – Gainline</translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>The plan was not opened</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>Which plan do you want to open?</source>
        <translation>Which plan do you want to open?</translation>
    </message>
    <message>
        <source>Gainline plans (*.gainline)</source>
        <translation>Gainline plans (*.gainline)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Where should the plan be kept?</source>
        <translation>Where should the plan be kept?</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Sample plan</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Where should the copy go?</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>The copy was not saved</translation>
    </message>
    <message>
        <source>A copy needs a name other than the plan&apos;s own.</source>
        <translation>A copy needs a name other than the plan&apos;s own.</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was opened</source>
        <translation>Nothing has changed since the plan was opened</translation>
    </message>
    <message>
        <source>Revert to how the plan was when it was opened?</source>
        <translation>Revert to how the plan was when it was opened?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken back in one step, which can be undone.</source>
        <translation>
            <numerusform>%Ln change is taken back in one step, which can be undone.</numerusform>
            <numerusform>%Ln changes are taken back in one step, which can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (no longer there)</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>No plan was opened yet</translation>
    </message>
    <message>
        <source>Open the backup of %1…</source>
        <translation>Open the backup of %1…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Which spreadsheet do you want to import?</source>
        <translation>Which spreadsheet do you want to import?</translation>
    </message>
    <message>
        <source>Nothing can be imported into this plan</source>
        <translation>Nothing can be imported into this plan</translation>
    </message>
    <message>
        <source>Where should the new plan with these needs be kept?</source>
        <translation>Where should the new plan with these needs be kept?</translation>
    </message>
    <message>
        <source>Spreadsheets and boards (*.csv *.tsv *.txt *.xlsx *.ods *.json)</source>
        <translation>Spreadsheets and boards (*.csv *.tsv *.txt *.xlsx *.ods *.json)</translation>
    </message>
</context>
<context>
    <name>MakeOkrsDialog</name>
    <message>
        <source>Which OKRs should the chosen needs become?</source>
        <translation>Which OKRs should the chosen needs become?</translation>
    </message>
    <message>
        <source>How needs are grouped</source>
        <translation>How needs are grouped</translation>
    </message>
    <message>
        <source>One objective per goal</source>
        <translation>One objective per goal</translation>
    </message>
    <message>
        <source>One objective per need</source>
        <translation>One objective per need</translation>
    </message>
    <message>
        <source>Proposed objectives</source>
        <translation>Proposed objectives</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make OKRs</source>
        <translation>Make OKRs</translation>
    </message>
    <message>
        <source>Nothing is chosen: tick at least one objective.</source>
        <translation>Nothing is chosen: tick at least one objective.</translation>
    </message>
    <message>
        <source>An objective has no title: give it one, or leave it out.</source>
        <translation>An objective has no title: give it one, or leave it out.</translation>
    </message>
    <message>
        <source>This makes %1, %2 and %3 for %4, in one step that can be undone.</source>
        <translation>This makes %1, %2 and %3 for %4, in one step that can be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objective</numerusform>
            <numerusform>%Ln objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln key result</numerusform>
            <numerusform>%Ln key results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would then have %2 objectives; a team moves %3 at a time. Leave some out.</source>
        <translation>%1 would then have %2 objectives; a team moves %3 at a time. Leave some out.</translation>
    </message>
</context>
<context>
    <name>MatrixCalibration</name>
    <message>
        <source>Calibration…</source>
        <translation>Calibration…</translation>
    </message>
    <message>
        <source>What delivered needs achieved and cost, against their estimates</source>
        <translation>What delivered needs achieved and cost, against their estimates</translation>
    </message>
    <message>
        <source>Estimated against achieved</source>
        <translation>Estimated against achieved</translation>
    </message>
    <message>
        <source>On the matrix, an arrow from each delivered need’s estimate to what it came to, the worst first</source>
        <translation>On the matrix, an arrow from each delivered need’s estimate to what it came to, the worst first</translation>
    </message>
</context>
<context>
    <name>MatrixControls</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Zoom into “%1”</source>
        <translation>Zoom into “%1”</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Show the whole matrix</translation>
    </message>
    <message>
        <source>Whole matrix</source>
        <translation>Whole matrix</translation>
    </message>
    <message>
        <source>Back from the quadrant to the whole matrix (Esc)</source>
        <translation>Back from the quadrant to the whole matrix (Esc)</translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>MatrixPlot</name>
    <message>
        <source>Impact ↑</source>
        <translation>Impact ↑</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Effort →</translation>
    </message>
    <message>
        <source>Effort/impact matrix</source>
        <translation>Effort/impact matrix</translation>
    </message>
    <message>
        <source>%1 · %2 d</source>
        <comment>effort and person-days</comment>
        <translation>%1 · %2 d</translation>
    </message>
</context>
<context>
    <name>MatrixReview</name>
    <message>
        <source>Take a review…</source>
        <translation>Take a review…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the plan as it stands for the next review?</source>
        <translation>Keep the plan as it stands for the next review?</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>Name of the review</translation>
    </message>
    <message>
        <source>Take the review</source>
        <translation>Take the review</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Prioritise</source>
        <translation>Prioritise</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) placed</source>
        <translation>
            <numerusform>%Ln need placed</numerusform>
            <numerusform>%Ln needs placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%Ln to place</numerusform>
            <numerusform>%Ln to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs…</source>
        <translation>Import needs…</translation>
    </message>
    <message>
        <source>There is no need to prioritise yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</source>
        <translation>There is no need to prioritise yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</translation>
    </message>
    <message>
        <source>No need is open for %1: the others are done, declined or kept for another quarter.</source>
        <translation>No need is open for %1: the others are done, declined or kept for another quarter.</translation>
    </message>
    <message>
        <source>Go to the needs</source>
        <translation>Go to the needs</translation>
    </message>
    <message>
        <source>Decide on needs</source>
        <translation>Decide on needs</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>The matrix</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>On the matrix: to the nearest need that way</source>
        <translation>On the matrix: to the nearest need that way</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+Arrows</translation>
    </message>
    <message>
        <source>On the matrix: move the need by 0.1, with Shift by 0.5</source>
        <translation>On the matrix: move the need by 0.1, with Shift by 0.5</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On the matrix: open the details</source>
        <translation>On the matrix: open the details</translation>
    </message>
    <message>
        <source>To place: put the need in the middle of the matrix</source>
        <translation>To place: put the need in the middle of the matrix</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>In the ranking: move the need against its score</source>
        <translation>In the ranking: move the need against its score</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>1–5, then 1–5</source>
        <translation>1–5, then 1–5</translation>
    </message>
    <message>
        <source>To place: the impact and the effort of the card</source>
        <translation>To place: the impact and the effort of the card</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Wh&amp;y?</translation>
    </message>
    <message>
        <source>Why the last decision was taken</source>
        <translation>Why the last decision was taken</translation>
    </message>
    <message>
        <source>Back to the slide (F5)</source>
        <translation>Back to the slide (F5)</translation>
    </message>
    <message>
        <source>Back to the slide</source>
        <translation>Back to the slide</translation>
    </message>
    <message>
        <source>This plan is read-only: nothing can be decided here.</source>
        <translation>This plan is read-only: nothing can be decided here.</translation>
    </message>
    <message>
        <source>“%1”: what is changed here is kept as a decision.</source>
        <translation>“%1”: what is changed here is kept as a decision.</translation>
    </message>
    <message>
        <source>Decision %1 · %2 · %3</source>
        <comment>number, outcome, what</comment>
        <translation>Decision %1 · %2 · %3</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In a few words</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>What was decided in this meeting?</source>
        <translation>What was decided in this meeting?</translation>
    </message>
    <message numerus="yes">
        <source>The list goes on on %n more slide(s).</source>
        <translation>
            <numerusform>The list goes on on %Ln more slide.</numerusform>
            <numerusform>The list goes on on %Ln more slides.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the decision log of the plan as well.</source>
        <translation>The list is in the decision log of the plan as well.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Copied: paste it into a message.</translation>
    </message>
    <message>
        <source>Where should the list of decisions go?</source>
        <translation>Where should the list of decisions go?</translation>
    </message>
    <message>
        <source>Decisions of %1</source>
        <translation>Decisions of %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Written to “%1”.</translation>
    </message>
    <message>
        <source>Copy the decisions: %1</source>
        <comment>as what</comment>
        <translation>Copy the decisions: %1</translation>
    </message>
    <message>
        <source>To paste into a mail or a channel</source>
        <translation>To paste into a mail or a channel</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%Ln thing to do</numerusform>
            <numerusform>%Ln things to do</numerusform>
        </translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>told on %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Markup of the message</source>
        <translation>Markup of the message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Members to tell</source>
        <translation>Members to tell</translation>
    </message>
    <message>
        <source>Message to the member</source>
        <translation>Message to the member</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>To paste into a mail or a channel (Ctrl+Shift+C)</source>
        <translation>To paste into a mail or a channel (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Nobody has a key result or a project in this quarter yet: give them an owner or a lead in step 4, then tell them here.</source>
        <translation>Nobody has a key result or a project in this quarter yet: give them an owner or a lead in step 4, then tell them here.</translation>
    </message>
    <message>
        <source>Go to OKRs and projects</source>
        <translation>Go to OKRs and projects</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>all %n told</source>
        <translation>
            <numerusform>told</numerusform>
            <numerusform>all %Ln told</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <comment>members</comment>
        <translation>%1 of %2 told</translation>
    </message>
    <message>
        <source>Copied. Once it is sent, mark %1 as told.</source>
        <translation>Copied. Once it is sent, mark %1 as told.</translation>
    </message>
    <message>
        <source>%1 has not been told yet.</source>
        <translation>%1 has not been told yet.</translation>
    </message>
    <message>
        <source>Mark as not told</source>
        <translation>Mark as not told</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Mark as told</translation>
    </message>
    <message>
        <source>As if nobody had said it (Ctrl+T)</source>
        <translation>As if nobody had said it (Ctrl+T)</translation>
    </message>
    <message>
        <source>With today&apos;s date, then on to the next one (Ctrl+T)</source>
        <translation>With today&apos;s date, then on to the next one (Ctrl+T)</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>on a slide</source>
        <translation>on a slide</translation>
    </message>
    <message>
        <source>on their page</source>
        <translation>on their page</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>by message</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Told on %1, %2.</source>
        <comment>day, how</comment>
        <translation>Told on %1, %2.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no display for the window. The commands new, import, export, check and info need none.</source>
        <translation>There is no display for the window. The commands new, import, export, check and info need none.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”: use one of %3.</source>
        <translation>--%1 cannot be “%2”: use one of %3.</translation>
    </message>
    <message>
        <source>%1 Use: gainline [PLAN] [--lang fr|en] [--today DATE] [--theme light|dark|system]</source>
        <translation>%1 Use: gainline [PLAN] [--lang fr|en] [--today DATE] [--theme light|dark|system]</translation>
    </message>
    <message>
        <source>--today is not a date: “%1”. Write it as 2027-03-11.</source>
        <translation>--today is not a date: “%1”. Write it as 2027-03-11.</translation>
    </message>
    <message>
        <source>One plan at a time: %1 are given.</source>
        <translation>One plan at a time: %1 are given.</translation>
    </message>
    <message>
        <source>This change does not fit the plan as it is now. Close the plan and open it again.</source>
        <translation>This change does not fit the plan as it is now. Close the plan and open it again.</translation>
    </message>
    <message>
        <source>This entry of the change log cannot be read.</source>
        <translation>This entry of the change log cannot be read.</translation>
    </message>
    <message>
        <source>Move %1 on the matrix</source>
        <translation>Move %1 on the matrix</translation>
    </message>
    <message>
        <source>Place %1 on the matrix</source>
        <translation>Place %1 on the matrix</translation>
    </message>
    <message>
        <source>Take %1 off the matrix</source>
        <translation>Take %1 off the matrix</translation>
    </message>
    <message numerus="yes">
        <source>Take %n need(s) off the matrix</source>
        <translation>
            <numerusform>Take %n need off the matrix</numerusform>
            <numerusform>Take %n needs off the matrix</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 on the timeline</source>
        <translation>Move %1 on the timeline</translation>
    </message>
    <message numerus="yes">
        <source>Move %n project(s) on the timeline</source>
        <translation>
            <numerusform>Move %n project on the timeline</numerusform>
            <numerusform>Move %n projects on the timeline</numerusform>
        </translation>
    </message>
    <message>
        <source>This item is no longer in the plan.</source>
        <translation>This item is no longer in the plan.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicate %1</translation>
    </message>
    <message>
        <source>Revert to how the plan was when it was opened</source>
        <translation>Revert to how the plan was when it was opened</translation>
    </message>
    <message>
        <source>%1 is no quarter such as 2027-Q1: “%2”.</source>
        <translation>%1 is no quarter such as 2027-Q1: “%2”.</translation>
    </message>
    <message>
        <source>%1 needs a number: “%2” is none.</source>
        <translation>%1 needs a number: “%2” is none.</translation>
    </message>
    <message>
        <source>%1 needs a date such as 31/12/2026: “%2” is none.</source>
        <translation>%1 needs a date such as 31/12/2026: “%2” is none.</translation>
    </message>
    <message>
        <source>%1 needs yes or no: “%2” is neither.</source>
        <translation>%1 needs yes or no: “%2” is neither.</translation>
    </message>
    <message>
        <source>%1 does not know the choice “%2”.</source>
        <translation>%1 does not know the choice “%2”.</translation>
    </message>
    <message>
        <source>%1: the plan has nothing called “%2”.</source>
        <translation>%1: the plan has nothing called “%2”.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>The file has no column “%1”. Its columns are: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” that the column “%2” could hold.</source>
        <translation>There is no field “%1” that the column “%2” could hold.</translation>
    </message>
    <message>
        <source>%1 goes from 1 to 10 in the file and is converted to 1 to 5.</source>
        <translation>%1 goes from 1 to 10 in the file and is converted to 1 to 5.</translation>
    </message>
    <message>
        <source>%1 goes from 0 to 10 in the file and is converted to 1 to 5.</source>
        <translation>%1 goes from 0 to 10 in the file and is converted to 1 to 5.</translation>
    </message>
    <message>
        <source>%1 goes up to 100 in the file and is converted to 1 to 5.</source>
        <translation>%1 goes up to 100 in the file and is converted to 1 to 5.</translation>
    </message>
    <message>
        <source>%1 goes from 0 to 1 in the file and is converted to percent.</source>
        <translation>%1 goes from 0 to 1 in the file and is converted to percent.</translation>
    </message>
    <message>
        <source>%1 is given in story points and is converted: 1, 2 and 3 stay, 5 becomes 4, 8 and more become 5.</source>
        <translation>%1 is given in story points and is converted: 1, 2 and 3 stay, 5 becomes 4, 8 and more become 5.</translation>
    </message>
    <message>
        <source>%1 is given in sizes and is converted: XS 1, S 2, M 3, L 4, XL 5.</source>
        <translation>%1 is given in sizes and is converted: XS 1, S 2, M 3, L 4, XL 5.</translation>
    </message>
    <message>
        <source>%1 is given in words and is converted: low 50%, medium 80%, high 100%.</source>
        <translation>%1 is given in words and is converted: low 50%, medium 80%, high 100%.</translation>
    </message>
    <message>
        <source>%1 is given in words and is converted: low 2, medium 3, high 4, very low 1, very high 5.</source>
        <translation>%1 is given in words and is converted: low 2, medium 3, high 4, very low 1, very high 5.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the cell. The text was taken as it is: check it.</source>
        <translation>A quotation mark stands inside the cell. The text was taken as it is: check it.</translation>
    </message>
    <message>
        <source>The file ends inside this cell: it may have been cut. Check that the file is complete.</source>
        <translation>The file ends inside this cell: it may have been cut. Check that the file is complete.</translation>
    </message>
    <message>
        <source>The cell begins with a quotation mark that nothing closes. It was read to the end of its line: check it.</source>
        <translation>The cell begins with a quotation mark that nothing closes. It was read to the end of its line: check it.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written in the encoding of the others (%1); the first is line %2. Check their accents.</source>
        <translation>
            <numerusform>%n line is not written in the encoding of the others (%1): line %2. Check its accents.</numerusform>
            <numerusform>%n lines are not written in the encoding of the others (%1); the first is line %2. Check their accents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) mean nothing in the encoding %1. Choose another encoding.</source>
        <translation>
            <numerusform>%n character means nothing in the encoding %1. Choose another encoding.</numerusform>
            <numerusform>%n characters mean nothing in the encoding %1. Choose another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s) from %1</source>
        <translation>
            <numerusform>Import %n goal from %1</numerusform>
            <numerusform>Import %n goals from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s) from %1</source>
        <translation>
            <numerusform>Import %n need from %1</numerusform>
            <numerusform>Import %n needs from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 number %2 of the file: %3</source>
        <translation>%1 number %2 of the file: %3</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>This is not JSON: %1 at byte %2.</translation>
    </message>
    <message>
        <source>The file is not a Gainline plan in JSON.</source>
        <translation>The file is not a Gainline plan in JSON.</translation>
    </message>
    <message>
        <source>The file was written by a newer Gainline (format %1). Update the program to read it.</source>
        <translation>The file was written by a newer Gainline (format %1). Update the program to read it.</translation>
    </message>
    <message>
        <source>Its id is missing, or another entry has it.</source>
        <translation>Its id is missing, or another entry has it.</translation>
    </message>
    <message>
        <source>The row has no title and is left out.</source>
        <translation>The row has no title and is left out.</translation>
    </message>
    <message>
        <source>The status stays “%1”: it is decided in the plan, not by the file.</source>
        <translation>The status stays “%1”: it is decided in the plan, not by the file.</translation>
    </message>
    <message>
        <source>A need is planned by an objective or a project: it comes in as chosen.</source>
        <translation>A need is planned by an objective or a project: it comes in as chosen.</translation>
    </message>
    <message>
        <source>The sample plan is not part of this program: install Gainline again.</source>
        <translation>The sample plan is not part of this program: install Gainline again.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more cells than a plan can take. Keep the rows and columns you need in a file of their own.</source>
        <translation>The spreadsheet holds more cells than a plan can take. Keep the rows and columns you need in a file of their own.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read: it is damaged or was cut (%1). Open it in a spreadsheet program and save it anew.</source>
        <translation>The spreadsheet cannot be read: it is damaged or was cut (%1). Open it in a spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a separator may stand inside a text. Check the row.</source>
        <translation>The row has more cells than the header: a separator may stand inside a text. Check the row.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB and was not opened. Keep the rows you need in a file of their own.</source>
        <translation>The file “%1” is larger than %2 MB and was not opened. Keep the rows you need in a file of their own.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>The file “%1” is empty.</translation>
    </message>
    <message>
        <source>No sheet of the file holds anything.</source>
        <translation>No sheet of the file holds anything.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>The file has no sheet “%1”. Its sheets are: %2.</translation>
    </message>
    <message>
        <source>Old Excel files (XLS) and files with a password cannot be read. Save it as XLSX without a password.</source>
        <translation>Old Excel files (XLS) and files with a password cannot be read. Save it as XLSX without a password.</translation>
    </message>
    <message>
        <source>The file “%1” holds nothing but blank lines.</source>
        <translation>The file “%1” holds nothing but blank lines.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet that can be read: XLSX, ODS or CSV are. Save it in one of these formats.</source>
        <translation>The file is not a spreadsheet that can be read: XLSX, ODS or CSV are. Save it in one of these formats.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut: its table of contents cannot be read. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>The spreadsheet is damaged or was cut: its table of contents cannot be read. Get the file again, or open it in a spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>The spreadsheet would take more than %1 MB unpacked and was not opened. Save the sheet you need as CSV.</source>
        <translation>The spreadsheet would take more than %1 MB unpacked and was not opened. Save the sheet you need as CSV.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be read.</source>
        <translation>%1 has a value that cannot be read.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1 may not be empty.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 is not a number.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3: %4 is outside.</source>
        <translation>%1 goes from %2 to %3: %4 is outside.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>The check-in has no day: enter its date.</source>
        <translation>The check-in has no day: enter its date.</translation>
    </message>
    <message>
        <source>The check-in says nothing: enter a value.</source>
        <translation>The check-in says nothing: enter a value.</translation>
    </message>
    <message>
        <source>The value is not a number: enter where it stands.</source>
        <translation>The value is not a number: enter where it stands.</translation>
    </message>
    <message>
        <source>Confidence goes from 0 to 10.</source>
        <translation>Confidence goes from 0 to 10.</translation>
    </message>
    <message>
        <source>This key result is no longer in the plan.</source>
        <translation>This key result is no longer in the plan.</translation>
    </message>
    <message>
        <source>A reason is missing: say why, so that whoever asked for it can be told.</source>
        <translation>A reason is missing: say why, so that whoever asked for it can be told.</translation>
    </message>
    <message>
        <source>Nothing to decide: these needs are already so.</source>
        <translation>Nothing to decide: these needs are already so.</translation>
    </message>
    <message>
        <source>Say for which quarter: none is shown.</source>
        <translation>Say for which quarter: none is shown.</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>Choose “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n needs</source>
        <translation>
            <numerusform>Choose %n need</numerusform>
            <numerusform>Choose %n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Defer “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n needs</source>
        <translation>
            <numerusform>Defer %n need</numerusform>
            <numerusform>Defer %n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>Decline “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n needs</source>
        <translation>
            <numerusform>Decline %n need</numerusform>
            <numerusform>Decline %n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut “%1” to fit the capacity</source>
        <translation>Cut “%1” to fit the capacity</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n needs to fit the capacity</source>
        <translation>
            <numerusform>Cut %n need to fit the capacity</numerusform>
            <numerusform>Cut %n needs to fit the capacity</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Reopen “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n needs</source>
        <translation>
            <numerusform>Reopen %n need</numerusform>
            <numerusform>Reopen %n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Every need above the line of %1 is chosen already.</source>
        <translation>Every need above the line of %1 is chosen already.</translation>
    </message>
    <message>
        <source>Chosen for %1</source>
        <translation>Chosen for %1</translation>
    </message>
    <message>
        <source>Planned in %1</source>
        <translation>Planned in %1</translation>
    </message>
    <message>
        <source>Deferred to %1</source>
        <translation>Deferred to %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No check-in yet: add where it stands today.</source>
        <translation>No check-in yet: add where it stands today.</translation>
    </message>
    <message>
        <source>The last check-in is of %1: add where it stands today.</source>
        <translation>The last check-in is of %1: add where it stands today.</translation>
    </message>
    <message>
        <source>%1, within the target of %2.</source>
        <translation>%1, within the target of %2.</translation>
    </message>
    <message>
        <source>%1, beyond the target of %2 but within the commitment of %3.</source>
        <translation>%1, beyond the target of %2 but within the commitment of %3.</translation>
    </message>
    <message>
        <source>%1, beyond what was committed.</source>
        <translation>%1, beyond what was committed.</translation>
    </message>
    <message>
        <source>Not reached, and it was due on %1.</source>
        <translation>Not reached, and it was due on %1.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>Not reached yet.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Due on %1.</translation>
    </message>
    <message>
        <source>Nothing is expected yet.</source>
        <translation>Nothing is expected yet.</translation>
    </message>
    <message>
        <source>%1 where %2 is expected today.</source>
        <translation>%1 where %2 is expected today.</translation>
    </message>
    <message>
        <source>%1 Confidence is only %2 out of 10.</source>
        <translation>%1 Confidence is only %2 out of 10.</translation>
    </message>
    <message>
        <source>Neither start nor target: this result cannot be measured. Set its numbers.</source>
        <translation>Neither start nor target: this result cannot be measured. Set its numbers.</translation>
    </message>
    <message>
        <source>Target reached: %1.</source>
        <translation>Target reached: %1.</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>No check-in yet.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milestone</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>no numbers</translation>
    </message>
    <message>
        <source>stay below %1</source>
        <translation>stay below %1</translation>
    </message>
    <message>
        <source>stay above %1</source>
        <translation>stay above %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>No key result yet: add what will prove it.</source>
        <translation>No key result yet: add what will prove it.</translation>
    </message>
    <message>
        <source>None of its key results has numbers.</source>
        <translation>None of its key results has numbers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not counted, without numbers: %1</source>
        <translation>Not counted, without numbers: %1</translation>
    </message>
    <message>
        <source>The key result “%1” has no start: enter where it stands today.</source>
        <translation>The key result “%1” has no start: enter where it stands today.</translation>
    </message>
    <message>
        <source>The key result “%1” has no target: enter the number to reach.</source>
        <translation>The key result “%1” has no target: enter the number to reach.</translation>
    </message>
    <message>
        <source>The key result “%1” has no unit: say what its numbers count.</source>
        <translation>The key result “%1” has no unit: say what its numbers count.</translation>
    </message>
    <message>
        <source>Nobody owns the key result “%1”: name one member.</source>
        <translation>Nobody owns the key result “%1”: name one member.</translation>
    </message>
    <message>
        <source>The key result “%1” has no due date: enter one.</source>
        <translation>The key result “%1” has no due date: enter one.</translation>
    </message>
    <message>
        <source>Nobody owns the objective “%1”: name one member.</source>
        <translation>Nobody owns the objective “%1”: name one member.</translation>
    </message>
    <message>
        <source>The objective “%1” has no key result: add what will prove it.</source>
        <translation>The objective “%1” has no key result: add what will prove it.</translation>
    </message>
    <message>
        <source>No need stands behind the objective “%1”: link the one it answers.</source>
        <translation>No need stands behind the objective “%1”: link the one it answers.</translation>
    </message>
    <message>
        <source>The objective “%1” serves no goal: choose one.</source>
        <translation>The objective “%1” serves no goal: choose one.</translation>
    </message>
    <message>
        <source>%1 objectives in %2: a team moves %3 at a time. Move the others to a later quarter.</source>
        <translation>%1 objectives in %2: a team moves %3 at a time. Move the others to a later quarter.</translation>
    </message>
    <message>
        <source>%1: effect measured</source>
        <translation>%1: effect measured</translation>
    </message>
    <message>
        <source>%1: share of the team using it</source>
        <translation>%1: share of the team using it</translation>
    </message>
    <message>
        <source>Make OKRs for %1</source>
        <translation>Make OKRs for %1</translation>
    </message>
    <message>
        <source>Nothing to make: choose needs on the matrix, or accept one of the objectives.</source>
        <translation>Nothing to make: choose needs on the matrix, or accept one of the objectives.</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do if it unblocks a team</source>
        <translation>Do if it unblocks a team</translation>
    </message>
    <message>
        <source>Drop or defer</source>
        <translation>Drop or defer</translation>
    </message>
    <message>
        <source>If it unblocks</source>
        <translation>If it unblocks</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>No need serves the goal “%1”: link the needs that do, or add one.</source>
        <translation>No need serves the goal “%1”: link the needs that do, or add one.</translation>
    </message>
    <message>
        <source>The need “%1” is kept but serves no goal: choose the goal it serves.</source>
        <translation>The need “%1” is kept but serves no goal: choose the goal it serves.</translation>
    </message>
    <message>
        <source>All projects of the need “%1” are done: set it to done.</source>
        <translation>All projects of the need “%1” are done: set it to done.</translation>
    </message>
    <message>
        <source>Nobody leads the project “%1”: name one member.</source>
        <translation>Nobody leads the project “%1”: name one member.</translation>
    </message>
    <message>
        <source>The project “%1” is not on the timeline: enter its start and its end.</source>
        <translation>The project “%1” is not on the timeline: enter its start and its end.</translation>
    </message>
    <message>
        <source>“%1” starts before “%2” is over: start it on %3 or later.</source>
        <translation>“%1” starts before “%2” is over: start it on %3 or later.</translation>
    </message>
    <message>
        <source>These projects wait for each other: %1. Remove one of their dependencies.</source>
        <translation>These projects wait for each other: %1. Remove one of their dependencies.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>It should have ended on %1.</source>
        <translation>It should have ended on %1.</translation>
    </message>
    <message>
        <source>%1% done when %2% of its time is over.</source>
        <translation>%1% done when %2% of its time is over.</translation>
    </message>
    <message>
        <source>No score yet: place the need on the matrix.</source>
        <translation>No score yet: place the need on the matrix.</translation>
    </message>
    <message>
        <source>Impact %1 ÷ effort %2 = %3</source>
        <translation>Impact %1 ÷ effort %2 = %3</translation>
    </message>
    <message>
        <source>Impact %1 × confidence %2% ÷ effort %3 = %4</source>
        <translation>Impact %1 × confidence %2% ÷ effort %3 = %4</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>No goal yet</translation>
    </message>
    <message>
        <source>What does the company want this year? Add its goals.</source>
        <translation>What does the company want this year? Add its goals.</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message>
        <source>all weighted</source>
        <translation>all weighted</translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no sponsor.</source>
        <translation>
            <numerusform>%n goal has no sponsor.</numerusform>
            <numerusform>%n goals have no sponsor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no metric.</source>
        <translation>
            <numerusform>%n goal has no metric.</numerusform>
            <numerusform>%n goals have no metric.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no weight.</source>
        <translation>
            <numerusform>%n goal has no weight.</numerusform>
            <numerusform>%n goals have no weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without weight</source>
        <translation>
            <numerusform>%n without weight</numerusform>
            <numerusform>%n without weight</numerusform>
        </translation>
    </message>
    <message>
        <source>No open need</source>
        <translation>No open need</translation>
    </message>
    <message>
        <source>What do marketing, sales and customer service ask for? Import or add their needs.</source>
        <translation>What do marketing, sales and customer service ask for? Import or add their needs.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without scores</source>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs are not on the matrix yet.</source>
        <translation>
            <numerusform>%n need is not on the matrix yet.</numerusform>
            <numerusform>%n needs are not on the matrix yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs serve no goal.</source>
        <translation>
            <numerusform>%n need serves no goal.</numerusform>
            <numerusform>%n needs serve no goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no function.</source>
        <translation>
            <numerusform>%n need has no function.</numerusform>
            <numerusform>%n needs have no function.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no stakeholder.</source>
        <translation>
            <numerusform>%n need has no stakeholder.</numerusform>
            <numerusform>%n needs have no stakeholder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the matrix</source>
        <translation>Nothing on the matrix</translation>
    </message>
    <message>
        <source>Place needs by impact and effort, then choose.</source>
        <translation>Place needs by impact and effort, then choose.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs wait for a decision.</source>
        <translation>
            <numerusform>%n need waits for a decision.</numerusform>
            <numerusform>%n needs wait for a decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>No objective yet</translation>
    </message>
    <message>
        <source>Choose needs first: OKRs are made from them.</source>
        <translation>Choose needs first: OKRs are made from them.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen needs have no objective or project.</source>
        <translation>
            <numerusform>%n chosen need has no objective or project.</numerusform>
            <numerusform>%n chosen needs have no objective or project.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key result yet: add what will prove the objectives.</source>
        <translation>No key result yet: add what will prove the objectives.</translation>
    </message>
    <message numerus="yes">
        <source>%n key results to complete</source>
        <translation>
            <numerusform>%n key result to complete</numerusform>
            <numerusform>%n key results to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key results miss a number, an owner or a date.</source>
        <translation>
            <numerusform>%n key result misses a number, an owner or a date.</numerusform>
            <numerusform>%n key results miss a number, an owner or a date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides up to date</source>
        <translation>Slides up to date</translation>
    </message>
    <message>
        <source>Slides to export</source>
        <translation>Slides to export</translation>
    </message>
    <message>
        <source>The plan has changed since the slides were last exported.</source>
        <translation>The plan has changed since the slides were last exported.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioritise</translation>
    </message>
    <message>
        <source>OKRs and projects</source>
        <translation>OKRs and projects</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communicate</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Complete the goals</source>
        <translation>Complete the goals</translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Import needs</translation>
    </message>
    <message>
        <source>Complete the needs</source>
        <translation>Complete the needs</translation>
    </message>
    <message>
        <source>Place the needs</source>
        <translation>Place the needs</translation>
    </message>
    <message>
        <source>Choose needs</source>
        <translation>Choose needs</translation>
    </message>
    <message>
        <source>Make OKRs</source>
        <translation>Make OKRs</translation>
    </message>
    <message>
        <source>Complete the OKRs</source>
        <translation>Complete the OKRs</translation>
    </message>
    <message>
        <source>Export the slides</source>
        <translation>Export the slides</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>W%1</translation>
    </message>
    <message>
        <source>≤ 1 week</source>
        <translation>≤ 1 week</translation>
    </message>
    <message>
        <source>≤ 1 month</source>
        <translation>≤ 1 month</translation>
    </message>
    <message>
        <source>≤ 1 quarter</source>
        <translation>≤ 1 quarter</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 day</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 days</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>upkeep</translation>
    </message>
    <message>
        <source>a team gains</source>
        <translation>a team gains</translation>
    </message>
    <message>
        <source>moves a goal</source>
        <translation>moves a goal</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n week(s)</source>
        <translation>
            <numerusform>+%n week</numerusform>
            <numerusform>+%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <translation>
            <numerusform>+%n d</numerusform>
            <numerusform>+%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n wk</source>
        <translation>
            <numerusform>+%n wk</numerusform>
            <numerusform>+%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>one day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>one week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects without an objective</source>
        <translation>Projects without an objective</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Without objective</translation>
    </message>
    <message>
        <source>No need is chosen for %1 yet</source>
        <translation>No need is chosen for %1 yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) chosen for %2</source>
        <translation>
            <numerusform>One need is chosen for %2</numerusform>
            <numerusform>%1 needs are chosen for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) ask for %2 days, %3 has %4</source>
        <translation>
            <numerusform>One need asks for %2 days, %3 has %4</numerusform>
            <numerusform>%1 needs ask for %2 days, %3 has %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) fit into the %2 days of %3</source>
        <translation>
            <numerusform>One need fits into the %2 days of %3</numerusform>
            <numerusform>%1 needs fit into the %2 days of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) not chosen</source>
        <translation>
            <numerusform>%n need not chosen</numerusform>
            <numerusform>%n needs not chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) not chosen, page %1</source>
        <translation>
            <numerusform>%n need not chosen, page %1</numerusform>
            <numerusform>%n needs not chosen, page %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix weighs what each need brings against what it costs.</source>
        <translation>The matrix weighs what each need brings against what it costs.</translation>
    </message>
    <message>
        <source>Next: place the needs by impact and effort, then choose.</source>
        <translation>Next: place the needs by impact and effort, then choose.</translation>
    </message>
    <message>
        <source>Chosen needs</source>
        <translation>Chosen needs</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Impact ↑</source>
        <translation>Impact ↑</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Effort →</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Nothing has been left out of %1 yet</source>
        <translation>Nothing has been left out of %1 yet</translation>
    </message>
    <message>
        <source>What is not done deserves a reason, and the people who asked hear it here.</source>
        <translation>What is not done deserves a reason, and the people who asked hear it here.</translation>
    </message>
    <message>
        <source>Next: defer or decline what does not fit, with a reason.</source>
        <translation>Next: defer or decline what does not fit, with a reason.</translation>
    </message>
    <message>
        <source>What we are not doing in %1, and why</source>
        <translation>What we are not doing in %1, and why</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>expected on %1</translation>
    </message>
    <message>
        <source>No numbers yet: a start and a target make it measurable.</source>
        <translation>No numbers yet: a start and a target make it measurable.</translation>
    </message>
    <message>
        <source>committed objective</source>
        <translation>committed objective</translation>
    </message>
    <message>
        <source>aspirational objective</source>
        <translation>aspirational objective</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Key results are the numbers that prove an objective.</source>
        <translation>Key results are the numbers that prove an objective.</translation>
    </message>
    <message>
        <source>Next: give it two to five key results.</source>
        <translation>Next: give it two to five key results.</translation>
    </message>
    <message>
        <source>The PDF could not be put together: %1</source>
        <translation>The PDF could not be put together: %1</translation>
    </message>
    <message>
        <source>%1 phase</source>
        <translation>%1 phase</translation>
    </message>
    <message>
        <source>OKRs of %1</source>
        <translation>OKRs of %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Objectives say what the quarter changes, key results prove it.</source>
        <translation>Objectives say what the quarter changes, key results prove it.</translation>
    </message>
    <message>
        <source>Next: make OKRs from the needs that were chosen.</source>
        <translation>Next: make OKRs from the needs that were chosen.</translation>
    </message>
    <message>
        <source>No objective is written for %1 yet</source>
        <translation>No objective is written for %1 yet</translation>
    </message>
    <message>
        <source>RevOps roadmap</source>
        <translation>RevOps roadmap</translation>
    </message>
    <message numerus="yes">
        <source>%1 goal(s) guide the year</source>
        <translation>
            <numerusform>One goal guides the year</numerusform>
            <numerusform>%1 goals guide the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goal(s) guide the year, %2 weighs %3</source>
        <translation>
            <numerusform>One goal guides the year: %2</numerusform>
            <numerusform>%1 goals guide the year, %2 weighs %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal guides the year yet</source>
        <translation>No goal guides the year yet</translation>
    </message>
    <message>
        <source>Goals say what the company wants, who stands for it and how it counts.</source>
        <translation>Goals say what the company wants, who stands for it and how it counts.</translation>
    </message>
    <message>
        <source>Next: write down three to five goals with the leadership.</source>
        <translation>Next: write down three to five goals with the leadership.</translation>
    </message>
    <message>
        <source>No project is planned for %1 yet</source>
        <translation>No project is planned for %1 yet</translation>
    </message>
    <message>
        <source>%1 slips by %2</source>
        <translation>%1 slips by %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) begin before what they wait for has ended</source>
        <translation>
            <numerusform>One project begins before what it waits for has ended</numerusform>
            <numerusform>%1 projects begin before what they wait for has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) carry %2</source>
        <translation>
            <numerusform>One project carries %2</numerusform>
            <numerusform>%1 projects carry %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline shows which project runs when, and who leads it.</source>
        <translation>The timeline shows which project runs when, and who leads it.</translation>
    </message>
    <message>
        <source>Next: give the projects a start and an end.</source>
        <translation>Next: give the projects a start and an end.</translation>
    </message>
    <message>
        <source>Planning of %1</source>
        <translation>Planning of %1</translation>
    </message>
    <message>
        <source>Company goal</source>
        <translation>Company goal</translation>
    </message>
    <message>
        <source>No need behind it yet</source>
        <translation>No need behind it yet</translation>
    </message>
    <message>
        <source>Need of %1</source>
        <translation>Need of %1</translation>
    </message>
    <message>
        <source>Committed in %1</source>
        <translation>Committed in %1</translation>
    </message>
    <message>
        <source>Aspirational in %1</source>
        <translation>Aspirational in %1</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>Our objective</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>no dates yet</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>no lead yet</translation>
    </message>
    <message>
        <source>Other needs behind it</source>
        <translation>Other needs behind it</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>No project yet</translation>
    </message>
    <message>
        <source>Next: say what will be done, by whom.</source>
        <translation>Next: say what will be done, by whom.</translation>
    </message>
    <message>
        <source>Why, and how: %1</source>
        <translation>Why, and how: %1</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be stored.</source>
        <translation>%1 has a character that cannot be stored.</translation>
    </message>
    <message>
        <source>%1 must lie in the years 1 to 9999.</source>
        <translation>%1 must lie in the years 1 to 9999.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log, “%2”, does not fit the ones before it.</source>
        <translation>Entry %1 of the change log, “%2”, does not fit the ones before it.</translation>
    </message>
    <message>
        <source>The change sets a field that this version does not know.</source>
        <translation>The change sets a field that this version does not know.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that nothing has this name and that you may write in its folder.</source>
        <translation>“%1” could not be written. Check that nothing has this name and that you may write in its folder.</translation>
    </message>
    <message>
        <source>No backup was made: the folder “%1” cannot be written.</source>
        <translation>No backup was made: the folder “%1” cannot be written.</translation>
    </message>
    <message>
        <source>The backup could not be copied to “%1”. Check that there is room and that you may write in this folder.</source>
        <translation>The backup could not be copied to “%1”. Check that there is room and that you may write in this folder.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Gainline. Open it once where it can be changed, so that it is upgraded.</source>
        <translation>“%1” was made by an older Gainline. Open it once where it can be changed, so that it is upgraded.</translation>
    </message>
    <message>
        <source>The plan was opened for reading only.</source>
        <translation>The plan was opened for reading only.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is not a Gainline plan. To read a spreadsheet or a CSV file, import it into a plan.</source>
        <translation>“%1” is not a Gainline plan. To read a spreadsheet or a CSV file, import it into a plan.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Open the newest backup, or save what can still be read into a new plan.</source>
        <translation>“%1” is damaged: its end is missing. Open the newest backup, or save what can still be read into a new plan.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Gainline (file format %2; this one reads up to %3). Install the newer version to open it.</source>
        <translation>“%1” was made by a newer Gainline (file format %2; this one reads up to %3). Install the newer version to open it.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it holds “%2”, which no Gainline plan has, so another program has changed it.</source>
        <translation>“%1” was not opened: it holds “%2”, which no Gainline plan has, so another program has changed it.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>There is no file “%1”. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>“%1” cannot be read. Check that it is a file and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a Gainline plan. A copy that was interrupted leaves such a file.</source>
        <translation>“%1” is empty, so it is not a Gainline plan. A copy that was interrupted leaves such a file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the table “%2” is missing.</source>
        <translation>“%1” is damaged: the table “%2” is missing.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to, so the plan can only be read. Save a copy elsewhere to change it.</source>
        <translation>The folder of “%1” cannot be written to, so the plan can only be read. Save a copy elsewhere to change it.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere and can only be read.</source>
        <translation>“%1” is open elsewhere and can only be read.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of this computer (user %2, process %3) and can only be read here.</source>
        <translation>“%1” is open in another window of this computer (user %2, process %3) and can only be read here.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer %2 (user %3, process %4) and can only be read here. If nobody has it open there any more, delete “%5”.</source>
        <translation>“%1” is open on the computer %2 (user %3, process %4) and can only be read here. If nobody has it open there any more, delete “%5”.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>The settings of the plan are missing: the usual ones are used.</source>
        <translation>The settings of the plan are missing: the usual ones are used.</translation>
    </message>
    <message>
        <source>%1: some rows could not be read.</source>
        <translation>%1: some rows could not be read.</translation>
    </message>
    <message>
        <source>Some links in “%1” could not be read.</source>
        <translation>Some links in “%1” could not be read.</translation>
    </message>
    <message>
        <source>%1: the row with the number %2 was left out.</source>
        <translation>%1: the row with the number %2 was left out.</translation>
    </message>
    <message>
        <source>%1 The file has “%2”, which was left out.</source>
        <translation>%1 The file has “%2”, which was left out.</translation>
    </message>
    <message>
        <source>Links in “%1” belong to nothing in the file (%2).</source>
        <translation>Links in “%1” belong to nothing in the file (%2).</translation>
    </message>
    <message>
        <source>its number %1 is also that of “%2”.</source>
        <translation>its number %1 is also that of “%2”.</translation>
    </message>
    <message>
        <source>%1 refers to something that is not in the file.</source>
        <translation>%1 refers to something that is not in the file.</translation>
    </message>
    <message>
        <source>The tables of the plan were damaged. It was made again from its change log, up to the change “%1”.</source>
        <translation>The tables of the plan were damaged. It was made again from its change log, up to the change “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to be read.</source>
        <translation>“%1” could not be copied to be read.</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Open a backup instead.</source>
        <translation>Nothing could be read from “%1”. Open a backup instead.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelled: nothing was changed.</translation>
    </message>
    <message>
        <source>File format %1 is older than this Gainline can upgrade.</source>
        <translation>File format %1 is older than this Gainline can upgrade.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Gainline and is write-protected, so it cannot be upgraded.</source>
        <translation>“%1” was made by an older Gainline and is write-protected, so it cannot be upgraded.</translation>
    </message>
    <message>
        <source>The plan on disk is not the plan on screen. Close it and open it again.</source>
        <translation>The plan on disk is not the plan on screen. Close it and open it again.</translation>
    </message>
    <message>
        <source>SQLite refuses the settings that make edits safe on “%1”.</source>
        <translation>SQLite refuses the settings that make edits safe on “%1”.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Save a copy of the plan under another name.</source>
        <translation>“%1” was moved, deleted or replaced while it was open. Save a copy of the plan under another name.</translation>
    </message>
    <message>
        <source>The change refers to something that is not in the plan, or removes something that others still refer to.</source>
        <translation>The change refers to something that is not in the plan, or removes something that others still refer to.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be taken back first. Copy the plan and the file of its name ending in “-journal” to a folder that can be written to, and open it there.</source>
        <translation>The last change to “%1” was interrupted and has to be taken back first. Copy the plan and the file of its name ending in “-journal” to a folder that can be written to, and open it there.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”. Free some space, then try again.</source>
        <translation>There is no room left on the disk of “%1”. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Try again in a moment.</source>
        <translation>Another program is using “%1”. Try again in a moment.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>“%1” cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check its name and its folder.</source>
        <translation>“%1” cannot be opened. Check its name and its folder.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>“%1” is damaged (%2).</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1”. Save a copy on another disk.</source>
        <translation>The disk failed while reading or writing “%1”. Save a copy on another disk.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2).</source>
        <translation>“%1” cannot be read or written (%2).</translation>
    </message>
    <message>
        <source>The plan is still being written. Wait until that is done, then try again.</source>
        <translation>The plan is still being written. Wait until that is done, then try again.</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so the plan can only be read. Save a copy elsewhere to change it.</source>
        <translation>“%1” is write-protected, so the plan can only be read. Save a copy elsewhere to change it.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself. Choose another name.</source>
        <translation>“%1” is the plan itself. Choose another name.</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n items</source>
        <translation>
            <numerusform>Change %1 of %n item</numerusform>
            <numerusform>Change %1 of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a number: “%2” is none.</source>
        <translation>%1 is a number: “%2” is none.</translation>
    </message>
    <message>
        <source>%1 is a whole number: “%2” is none.</source>
        <translation>%1 is a whole number: “%2” is none.</translation>
    </message>
    <message>
        <source>%1 is a day: “%2” is none. Write it as 31/12/2027.</source>
        <translation>%1 is a day: “%2” is none. Write it as 31/12/2027.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: none</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the goal %1</source>
        <translation>Move the goal %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>%1: none is called “%2”. Take one from the list.</source>
        <translation>%1: none is called “%2”. Take one from the list.</translation>
    </message>
    <message>
        <source>Scale the weights of the goals to 100</source>
        <translation>Scale the weights of the goals to 100</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n key result</numerusform>
            <numerusform>%n key results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a quarter</source>
        <translation>
            <numerusform>%n objective without a quarter</numerusform>
            <numerusform>%n objectives without a quarter</numerusform>
        </translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confidence %1</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectives and key results</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Correct a check-in of %1</source>
        <translation>Correct a check-in of %1</translation>
    </message>
    <message>
        <source>Move %1 in the order</source>
        <translation>Move %1 in the order</translation>
    </message>
    <message>
        <source>Move %1 to the backlog</source>
        <translation>Move %1 to the backlog</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Nothing to see to.</translation>
    </message>
    <message>
        <source>--what does not know “%1” for this kind of file.</source>
        <translation>--what does not know “%1” for this kind of file.</translation>
    </message>
    <message>
        <source>--map takes HEADER=FIELD, not “%1”.</source>
        <translation>--map takes HEADER=FIELD, not “%1”.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columns left out: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 refused</source>
        <translation>%1 new, %2 updated, %3 unchanged, %4 refused</translation>
    </message>
    <message>
        <source>%1 Usage: gainline %2</source>
        <translation>%1 Usage: gainline %2</translation>
    </message>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang takes fr or en, not “%1”.</translation>
    </message>
    <message>
        <source>--today takes a date like 2027-03-11, not “%1”.</source>
        <translation>--today takes a date like 2027-03-11, not “%1”.</translation>
    </message>
    <message>
        <source>%1 does not know --%2.</source>
        <translation>%1 does not know --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>Make the sample plan</source>
        <translation>Make the sample plan</translation>
    </message>
    <message>
        <source>Make an empty plan</source>
        <translation>Make an empty plan</translation>
    </message>
    <message>
        <source>--quarter takes a quarter like 2027-Q1, not “%1”.</source>
        <translation>--quarter takes a quarter like 2027-Q1, not “%1”.</translation>
    </message>
    <message>
        <source>Projects by objective</source>
        <translation>Projects by objective</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>nobody leads it</source>
        <translation>nobody leads it</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>led by %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>%1 is due on %2</source>
        <translation>%1 is due on %2</translation>
    </message>
    <message>
        <source>%1 starts on %2, but because of %3 it can start on %4 at the earliest.</source>
        <translation>%1 starts on %2, but because of %3 it can start on %4 at the earliest.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Row %1, column %2 “%3”: %4</source>
        <translation>Row %1, column %2 “%3”: %4</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>Add to “%1”: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>%1 refers to %2, which the file does not hold.</source>
        <translation>%1 refers to %2, which the file does not hold.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2: impact %3, effort %4, %n day(s), score %5, kept</source>
        <translation>
            <numerusform>%1. %2: impact %3, effort %4, %n day, score %5, kept</numerusform>
            <numerusform>%1. %2: impact %3, effort %4, %n days, score %5, kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2: impact %3, effort %4, %n day(s), score %5, not kept</source>
        <translation>
            <numerusform>%1. %2: impact %3, effort %4, %n day, score %5, not kept</numerusform>
            <numerusform>%1. %2: impact %3, effort %4, %n days, score %5, not kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in on “%1”</source>
        <translation>Check in on “%1”</translation>
    </message>
    <message>
        <source>Choose the needs down to the line of %1</source>
        <translation>Choose the needs down to the line of %1</translation>
    </message>
    <message>
        <source>“%1” cannot end on %2, before it starts on %3: change the other date first.</source>
        <translation>“%1” cannot end on %2, before it starts on %3: change the other date first.</translation>
    </message>
    <message>
        <source>The absence of “%1” cannot end on %2, before it starts on %3: change the other date first.</source>
        <translation>The absence of “%1” cannot end on %2, before it starts on %3: change the other date first.</translation>
    </message>
    <message>
        <source>“%1” cannot start at %2, its target: then there is nothing to reach. Enter another target or another start.</source>
        <translation>“%1” cannot start at %2, its target: then there is nothing to reach. Enter another target or another start.</translation>
    </message>
    <message>
        <source>%1 is still to come: a check-in says what was measured, so enter today or an earlier day.</source>
        <translation>%1 is still to come: a check-in says what was measured, so enter today or an earlier day.</translation>
    </message>
    <message>
        <source>A project cannot wait for itself: %1. Choose another project.</source>
        <translation>A project cannot wait for itself: %1. Choose another project.</translation>
    </message>
    <message>
        <source>These projects would wait for each other: %1. Remove one of these dependencies first, or choose another project.</source>
        <translation>These projects would wait for each other: %1. Remove one of these dependencies first, or choose another project.</translation>
    </message>
    <message>
        <source>The key result “%1” starts at its target: enter another target.</source>
        <translation>The key result “%1” starts at its target: enter another target.</translation>
    </message>
    <message numerus="yes">
        <source>The objective “%1” has %n key result(s): %2 or more prove it better.</source>
        <translation>
            <numerusform>The objective “%1” has %n key result: %2 or more prove it better.</numerusform>
            <numerusform>The objective “%1” has %n key results: %2 or more prove it better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The objective “%1” has %n key result(s): keep %2 at most.</source>
        <translation>
            <numerusform>The objective “%1” has %n key result: keep %2 at most.</numerusform>
            <numerusform>The objective “%1” has %n key results: keep %2 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The needs kept for %1 take %n person-day(s), the team has %2: defer or cut some.</source>
        <translation>
            <numerusform>The needs kept for %1 take %n person-day, the team has %2: defer or cut some.</numerusform>
            <numerusform>The needs kept for %1 take %n person-days, the team has %2: defer or cut some.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it starts on %3: correct one of the two dates.</source>
        <translation>“%1” ends on %2, before it starts on %3: correct one of the two dates.</translation>
    </message>
    <message>
        <source>The absence of “%1” ends on %2, before it starts on %3: correct one of the two dates.</source>
        <translation>The absence of “%1” ends on %2, before it starts on %3: correct one of the two dates.</translation>
    </message>
    <message>
        <source>A check-in on “%1” is dated %2, which is still to come: correct its date.</source>
        <translation>A check-in on “%1” is dated %2, which is still to come: correct its date.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity · %1 day(s)</source>
        <translation>
            <numerusform>Capacity · %1 day</numerusform>
            <numerusform>Capacity · %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) for %2 left</source>
        <translation>
            <numerusform>%1 day for %2 left</numerusform>
            <numerusform>%1 days for %2 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) for an impact of %2 out of 5</source>
        <translation>
            <numerusform>%1 day for an impact of %2 out of 5</numerusform>
            <numerusform>%1 days for an impact of %2 out of 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n file name(s), not %2.</source>
        <translation>
            <numerusform>%1 takes %n file name, not %2.</numerusform>
            <numerusform>%1 takes %n file names, not %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder: give the file a name of its own.</source>
        <translation>“%1” is a folder: give the file a name of its own.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Make it, or choose another one.</source>
        <translation>“%1” could not be written: there is no folder “%2”. Make it, or choose another one.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write there. Choose another folder or another name.</source>
        <translation>“%1” could not be written: you may not write there. Choose another folder or another name.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is room on the disk, or choose another folder.</source>
        <translation>“%1” could not be written. Check that there is room on the disk, or choose another folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: the folder “%2” is not there, or you may not write in it. Choose another folder.</source>
        <translation>“%1” cannot be made: the folder “%2” is not there, or you may not write in it. Choose another folder.</translation>
    </message>
    <message>
        <source>The row has the same name as row %1 and is left out.</source>
        <translation>The row has the same name as row %1 and is left out.</translation>
    </message>
    <message>
        <source>No column of the file is known as the title. Name it with --map HEADER=%1. The columns are: %2.</source>
        <translation>No column of the file is known as the title. Name it with --map HEADER=%1. The columns are: %2.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>This need is no longer in the plan.</source>
        <translation>This need is no longer in the plan.</translation>
    </message>
    <message>
        <source>Score the needs by %1</source>
        <translation>Score the needs by %1</translation>
    </message>
    <message>
        <source>This criterion is no longer in the plan.</source>
        <translation>This criterion is no longer in the plan.</translation>
    </message>
    <message>
        <source>Score %1 on “%2”</source>
        <translation>Score %1 on “%2”</translation>
    </message>
    <message>
        <source>This need is not in the ranked list of %1.</source>
        <translation>This need is not in the ranked list of %1.</translation>
    </message>
    <message>
        <source>Put %1 on place %2 by hand</source>
        <translation>Put %1 on place %2 by hand</translation>
    </message>
    <message>
        <source>Rank %1 by its score again</source>
        <translation>Rank %1 by its score again</translation>
    </message>
    <message numerus="yes">
        <source>Rank %n needs by their scores again</source>
        <translation>
            <numerusform>Rank %n need by its score again</numerusform>
            <numerusform>Rank %n needs by their scores again</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 as must-do</source>
        <translation>Pin %1 as must-do</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n needs as must-do</source>
        <translation>
            <numerusform>Pin %n need as must-do</numerusform>
            <numerusform>Pin %n needs as must-do</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no must-do any more</source>
        <translation>%1 is no must-do any more</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are no must-do any more</source>
        <translation>
            <numerusform>%n need is no must-do any more</numerusform>
            <numerusform>%n needs are no must-do any more</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the scenario “%1”</source>
        <translation>Keep the scenario “%1”</translation>
    </message>
    <message>
        <source>This scenario is no longer in the plan.</source>
        <translation>This scenario is no longer in the plan.</translation>
    </message>
    <message>
        <source>Change the scenario “%1”</source>
        <translation>Change the scenario “%1”</translation>
    </message>
    <message>
        <source>Scenario adopted</source>
        <translation>Scenario adopted</translation>
    </message>
    <message>
        <source>Scenario “%1” adopted</source>
        <translation>Scenario “%1” adopted</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Adopt the scenario “%1”</source>
        <translation>Adopt the scenario “%1”</translation>
    </message>
    <message>
        <source>Take the review “%1”</source>
        <translation>Take the review “%1”</translation>
    </message>
    <message>
        <source>%1 is not done yet: there is nothing to compare.</source>
        <translation>%1 is not done yet: there is nothing to compare.</translation>
    </message>
    <message>
        <source>Note what %1 came to</source>
        <translation>Note what %1 came to</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Above the line</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Must do</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>The workbook cannot be written: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>There is nothing to reveal: the round has no needs or nobody scores.</source>
        <translation>There is nothing to reveal: the round has no needs or nobody scores.</translation>
    </message>
    <message>
        <source>Not everyone has scored yet: %1.</source>
        <translation>Not everyone has scored yet: %1.</translation>
    </message>
    <message>
        <source>High agreement</source>
        <translation>High agreement</translation>
    </message>
    <message>
        <source>Medium agreement</source>
        <translation>Medium agreement</translation>
    </message>
    <message>
        <source>Low agreement</source>
        <translation>Low agreement</translation>
    </message>
    <message>
        <source>Too few scores</source>
        <translation>Too few scores</translation>
    </message>
    <message>
        <source>%1: all gave %2.</source>
        <translation>%1: all gave %2.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, median %4.</source>
        <translation>%1: %2 to %3, median %4.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, median %4. Ask %5 first.</source>
        <translation>%1: %2 to %3, median %4. Ask %5 first.</translation>
    </message>
    <message>
        <source>Effort is estimated well: %1% off on average.</source>
        <translation>Effort is estimated well: %1% off on average.</translation>
    </message>
    <message>
        <source>Effort is underestimated by %1% on average.</source>
        <translation>Effort is underestimated by %1% on average.</translation>
    </message>
    <message>
        <source>Effort is overestimated by %1% on average.</source>
        <translation>Effort is overestimated by %1% on average.</translation>
    </message>
    <message>
        <source>Impact is estimated well: %1 off on average.</source>
        <translation>Impact is estimated well: %1 off on average.</translation>
    </message>
    <message>
        <source>Impact is overestimated by %1 on average.</source>
        <translation>Impact is overestimated by %1 on average.</translation>
    </message>
    <message>
        <source>Impact is underestimated by %1 on average.</source>
        <translation>Impact is underestimated by %1 on average.</translation>
    </message>
    <message>
        <source>No delivered need says yet what it achieved and what it cost.</source>
        <translation>No delivered need says yet what it achieved and what it cost.</translation>
    </message>
    <message>
        <source>impact %1, effort %2</source>
        <translation>impact %1, effort %2</translation>
    </message>
    <message>
        <source>What this review kept of the plan cannot be read. Its title and date are left.</source>
        <translation>What this review kept of the plan cannot be read. Its title and date are left.</translation>
    </message>
    <message>
        <source>“%1” moved: impact %2 → %3</source>
        <translation>“%1” moved: impact %2 → %3</translation>
    </message>
    <message>
        <source>“%1” moved: effort %2 → %3</source>
        <translation>“%1” moved: effort %2 → %3</translation>
    </message>
    <message>
        <source>“%1” moved: impact %2 → %3, effort %4 → %5</source>
        <translation>“%1” moved: impact %2 → %3, effort %4 → %5</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <translation>“%1” is new</translation>
    </message>
    <message>
        <source>“%1” was placed: impact %2, effort %3</source>
        <translation>“%1” was placed: impact %2, effort %3</translation>
    </message>
    <message>
        <source>“%1” was taken off the matrix</source>
        <translation>“%1” was taken off the matrix</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2</source>
        <translation>“%1” was chosen for %2</translation>
    </message>
    <message>
        <source>“%1” was deferred</source>
        <translation>“%1” was deferred</translation>
    </message>
    <message>
        <source>“%1” was deferred to %2</source>
        <translation>“%1” was deferred to %2</translation>
    </message>
    <message>
        <source>“%1” was declined</source>
        <translation>“%1” was declined</translation>
    </message>
    <message>
        <source>“%1” was declined: %2</source>
        <translation>“%1” was declined: %2</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” is done</translation>
    </message>
    <message>
        <source>“%1” was reopened</source>
        <translation>“%1” was reopened</translation>
    </message>
    <message>
        <source>“%1” is no longer in the plan</source>
        <translation>“%1” is no longer in the plan</translation>
    </message>
    <message>
        <source>This scoring round is no longer in the plan.</source>
        <translation>This scoring round is no longer in the plan.</translation>
    </message>
    <message>
        <source>Nobody scores: name at least one participant.</source>
        <translation>Nobody scores: name at least one participant.</translation>
    </message>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>A score goes from 1 to 5: %1 is outside.</translation>
    </message>
    <message>
        <source>A need of this round was deleted meanwhile.</source>
        <translation>A need of this round was deleted meanwhile.</translation>
    </message>
    <message>
        <source>The scores are on the table already: rescore the need to change one.</source>
        <translation>The scores are on the table already: rescore the need to change one.</translation>
    </message>
    <message>
        <source>“%1” is not part of this round.</source>
        <translation>“%1” is not part of this round.</translation>
    </message>
    <message>
        <source>%1 does not score the impact.</source>
        <translation>%1 does not score the impact.</translation>
    </message>
    <message>
        <source>%1 does not score the effort.</source>
        <translation>%1 does not score the effort.</translation>
    </message>
    <message>
        <source>Choose the needs that are to be scored.</source>
        <translation>Choose the needs that are to be scored.</translation>
    </message>
    <message>
        <source>Give the round a title, to find it again.</source>
        <translation>Give the round a title, to find it again.</translation>
    </message>
    <message>
        <source>Start the scoring round “%1”</source>
        <translation>Start the scoring round “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Score by %1</source>
        <translation>Score by %1</translation>
    </message>
    <message>
        <source>Reveal the scores of “%1”</source>
        <translation>Reveal the scores of “%1”</translation>
    </message>
    <message>
        <source>Reveal the scores before scoring again.</source>
        <translation>Reveal the scores before scoring again.</translation>
    </message>
    <message numerus="yes">
        <source>Score %n need(s) again</source>
        <translation>
            <numerusform>Score %n need again</numerusform>
            <numerusform>Score %n needs again</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal the scores before accepting one.</source>
        <translation>Reveal the scores before accepting one.</translation>
    </message>
    <message>
        <source>There is no score to accept.</source>
        <translation>There is no score to accept.</translation>
    </message>
    <message>
        <source>Accept the scores of “%1”</source>
        <translation>Accept the scores of “%1”</translation>
    </message>
    <message>
        <source>Close the scoring round “%1”</source>
        <translation>Close the scoring round “%1”</translation>
    </message>
    <message>
        <source>(Impact %1 + confidence %2 + ease %3) ÷ 3 = %4, each out of 10</source>
        <translation>(Impact %1 + confidence %2 + ease %3) ÷ 3 = %4, each out of 10</translation>
    </message>
    <message>
        <source>(Impact %1 + time criticality %2 + risk reduction %3) ÷ effort %4 = %5</source>
        <translation>(Impact %1 + time criticality %2 + risk reduction %3) ÷ effort %4 = %5</translation>
    </message>
    <message>
        <source>a criterion on the benefit side</source>
        <translation>a criterion on the benefit side</translation>
    </message>
    <message>
        <source>Benefit (%1) ÷ %2 = %3</source>
        <translation>Benefit (%1) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Benefit (%1) ÷ %2 = %3; cost (%4) ÷ %5 = %6; %3 ÷ %6 = %7</source>
        <translation>Benefit (%1) ÷ %2 = %3; cost (%4) ÷ %5 = %6; %3 ÷ %6 = %7</translation>
    </message>
    <message>
        <source>%1: no score yet. Missing: %2</source>
        <translation>%1: no score yet. Missing: %2</translation>
    </message>
    <message>
        <source>Reach %1 × impact %2 × confidence %3% ÷ %4 person-months = %5</source>
        <translation>Reach %1 × impact %2 × confidence %3% ÷ %4 person-months = %5</translation>
    </message>
    <message>
        <source>“%1” is done meanwhile: it is no longer in the scenario.</source>
        <translation>“%1” is done meanwhile: it is no longer in the scenario.</translation>
    </message>
    <message>
        <source>“%1” was declined meanwhile: it is no longer in the scenario.</source>
        <translation>“%1” was declined meanwhile: it is no longer in the scenario.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of the scenario were deleted meanwhile and left out.</source>
        <translation>
            <numerusform>%n need of the scenario was deleted meanwhile and left out.</numerusform>
            <numerusform>%n needs of the scenario were deleted meanwhile and left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario names no quarter: it is shown for %1.</source>
        <translation>The scenario names no quarter: it is shown for %1.</translation>
    </message>
    <message>
        <source>%1 is over: the scenario is shown for %2.</source>
        <translation>%1 is over: the scenario is shown for %2.</translation>
    </message>
    <message>
        <source>Adopt a scenario for %1</source>
        <translation>Adopt a scenario for %1</translation>
    </message>
    <message>
        <source>The plan is already as the scenario has it.</source>
        <translation>The plan is already as the scenario has it.</translation>
    </message>
    <message>
        <source>A month or less</source>
        <translation>A month or less</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 to 3 months</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 to 6 months</translation>
    </message>
    <message>
        <source>Over 6 months</source>
        <translation>Over 6 months</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Weight of the goals</source>
        <translation>Weight of the goals</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>All alike</translation>
    </message>
    <message>
        <source>Another change is still being written: try again once it is.</source>
        <translation>Another change is still being written: try again once it is.</translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) before “%1” ends: %2 at the earliest.</source>
        <translation>
            <numerusform>Starts %n day before “%1” ends: %2 at the earliest.</numerusform>
            <numerusform>Starts %n days before “%1” ends: %2 at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) too early after “%1”: %2 at the earliest.</source>
        <translation>
            <numerusform>Starts %n day too early after “%1”: %2 at the earliest.</numerusform>
            <numerusform>Starts %n days too early after “%1”: %2 at the earliest.</numerusform>
        </translation>
    </message>
    <message>
        <source>enters</source>
        <translation>enters</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>leaves</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>kept here</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n enters</numerusform>
            <numerusform>%n enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message>
        <source>line +%1 d</source>
        <translation>line +%1 d</translation>
    </message>
    <message>
        <source>line −%1 d</source>
        <translation>line −%1 d</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity; the worst is that of %1</source>
        <translation>
            <numerusform>%n week over capacity; the worst is that of %1</numerusform>
            <numerusform>%n weeks over capacity; the worst is that of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity; the worst is that of %1, at %2%</source>
        <translation>
            <numerusform>%n week over capacity; the worst is that of %1, at %2%</numerusform>
            <numerusform>%n weeks over capacity; the worst is that of %1, at %2%</numerusform>
        </translation>
    </message>
    <message>
        <source>Who abstains gives no score.</source>
        <translation>Who abstains gives no score.</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Whole team</translation>
    </message>
    <message>
        <source>%1: %2 d</source>
        <translation>%1: %2 d</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an estimate not counted</source>
        <translation>
            <numerusform>%n project without an estimate not counted</numerusform>
            <numerusform>%n projects without an estimate not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over capacity</source>
        <translation>%1, over capacity</translation>
    </message>
    <message>
        <source>Week of %1: projects ask for %2 of the %3 days that run leaves</source>
        <translation>Week of %1: projects ask for %2 of the %3 days that run leaves</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Median sales cycle</source>
        <translation>Median sales cycle</translation>
    </message>
    <message>
        <source>Gap between forecast and actual</source>
        <translation>Gap between forecast and actual</translation>
    </message>
    <message>
        <source>Pipeline coverage of the next quarter</source>
        <translation>Pipeline coverage of the next quarter</translation>
    </message>
    <message>
        <source>Median time to first response</source>
        <translation>Median time to first response</translation>
    </message>
    <message>
        <source>Leads handled within a day</source>
        <translation>Leads handled within a day</translation>
    </message>
    <message>
        <source>MQL → SQL conversion rate</source>
        <translation>MQL → SQL conversion rate</translation>
    </message>
    <message>
        <source>Opportunities with all required fields</source>
        <translation>Opportunities with all required fields</translation>
    </message>
    <message>
        <source>Opportunities with a dated next step</source>
        <translation>Opportunities with a dated next step</translation>
    </message>
    <message>
        <source>Duplicate accounts in the CRM</source>
        <translation>Duplicate accounts in the CRM</translation>
    </message>
    <message>
        <source>Share of the team using the tool every week</source>
        <translation>Share of the team using the tool every week</translation>
    </message>
    <message>
        <source>Time to the first deal of a new seller</source>
        <translation>Time to the first deal of a new seller</translation>
    </message>
    <message>
        <source>Time from signature to go-live</source>
        <translation>Time from signature to go-live</translation>
    </message>
    <message>
        <source>Deals handed over with a complete file</source>
        <translation>Deals handed over with a complete file</translation>
    </message>
    <message>
        <source>Logo churn of the quarter</source>
        <translation>Logo churn of the quarter</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Net revenue retention</translation>
    </message>
    <message>
        <source>Share of customers covered by the health score</source>
        <translation>Share of customers covered by the health score</translation>
    </message>
    <message>
        <source>Requests answered in the promised time</source>
        <translation>Requests answered in the promised time</translation>
    </message>
    <message>
        <source>No key result of “%1” is leading: add one that moves within weeks.</source>
        <translation>No key result of “%1” is leading: add one that moves within weeks.</translation>
    </message>
    <message>
        <source>All key results of “%1” are due on the last day of the quarter: bring one forward.</source>
        <translation>All key results of “%1” are due on the last day of the quarter: bring one forward.</translation>
    </message>
    <message>
        <source>The need “%1” is chosen, but no objective answers it: link it to one.</source>
        <translation>The need “%1” is chosen, but no objective answers it: link it to one.</translation>
    </message>
    <message>
        <source>The key result “%1” is an activity: measure what it should change, and make it a project.</source>
        <translation>The key result “%1” is an activity: measure what it should change, and make it a project.</translation>
    </message>
    <message>
        <source>The key result “%1” goes on as before: say what should move, or let it stay below or above a limit.</source>
        <translation>The key result “%1” goes on as before: say what should move, or let it stay below or above a limit.</translation>
    </message>
    <message>
        <source>The objective “%1” is something to deliver: say what will be different for somebody.</source>
        <translation>The objective “%1” is something to deliver: say what will be different for somebody.</translation>
    </message>
    <message>
        <source>The objective “%1” goes on as before: say what should be better at the end of the quarter.</source>
        <translation>The objective “%1” goes on as before: say what should be better at the end of the quarter.</translation>
    </message>
    <message>
        <source>The objective “%1” holds a number: put it into a key result.</source>
        <translation>The objective “%1” holds a number: put it into a key result.</translation>
    </message>
    <message>
        <source>What this would belong to is no longer in the plan: undo brings it back.</source>
        <translation>What this would belong to is no longer in the plan: undo brings it back.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Rename %1 to %2</translation>
    </message>
    <message>
        <source>There is no OKR rule called “%1”.</source>
        <translation>There is no OKR rule called “%1”.</translation>
    </message>
    <message>
        <source>Check “%1” again</source>
        <translation>Check “%1” again</translation>
    </message>
    <message>
        <source>Do not check “%1” in this plan</source>
        <translation>Do not check “%1” in this plan</translation>
    </message>
    <message>
        <source>Check all rules of OKRs again</source>
        <translation>Check all rules of OKRs again</translation>
    </message>
    <message>
        <source>Few enough objectives and key results to keep in mind.</source>
        <translation>Few enough objectives and key results to keep in mind.</translation>
    </message>
    <message>
        <source>Every key result has its numbers, every objective its key results.</source>
        <translation>Every key result has its numbers, every objective its key results.</translation>
    </message>
    <message>
        <source>Every objective and key result has one owner.</source>
        <translation>Every objective and key result has one owner.</translation>
    </message>
    <message>
        <source>All say what will change and by when, and some tell in time.</source>
        <translation>All say what will change and by when, and some tell in time.</translation>
    </message>
    <message>
        <source>Every objective answers a need and serves a goal, and no chosen need is left.</source>
        <translation>Every objective answers a need and serves a goal, and no chosen need is left.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives have neither too few nor too many key results.</source>
        <translation>%1 of %2 objectives have neither too few nor too many key results.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results can be measured as they are.</source>
        <translation>%1 of %2 objectives and key results can be measured as they are.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results have an owner.</source>
        <translation>%1 of %2 objectives and key results have an owner.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results say what will change, and in time.</source>
        <translation>%1 of %2 objectives and key results say what will change, and in time.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and chosen needs are tied to each other and to a goal.</source>
        <translation>%1 of %2 objectives and chosen needs are tied to each other and to a goal.</translation>
    </message>
    <message>
        <source>%1 objectives, where a team moves %2 at a time.</source>
        <translation>%1 objectives, where a team moves %2 at a time.</translation>
    </message>
    <message>
        <source>An outcome, not something to deliver</source>
        <translation>An outcome, not something to deliver</translation>
    </message>
    <message>
        <source>What is launched may change nothing. The objective says what will be different for somebody; what is built for it is a project.</source>
        <translation>What is launched may change nothing. The objective says what will be different for somebody; what is built for it is a project.</translation>
    </message>
    <message>
        <source>Launch the new CRM</source>
        <translation>Launch the new CRM</translation>
    </message>
    <message>
        <source>Sellers trust what the CRM tells them</source>
        <translation>Sellers trust what the CRM tells them</translation>
    </message>
    <message>
        <source>A change, not more of the same</source>
        <translation>A change, not more of the same</translation>
    </message>
    <message>
        <source>“Maintain” and “continue” are run work: it goes on without an objective. Say what should be better at the end of the quarter.</source>
        <translation>“Maintain” and “continue” are run work: it goes on without an objective. Say what should be better at the end of the quarter.</translation>
    </message>
    <message>
        <source>Continue to support the sales teams</source>
        <translation>Continue to support the sales teams</translation>
    </message>
    <message>
        <source>Sales teams find the answer by themselves</source>
        <translation>Sales teams find the answer by themselves</translation>
    </message>
    <message>
        <source>Words in the objective, numbers in its key results</source>
        <translation>Words in the objective, numbers in its key results</translation>
    </message>
    <message>
        <source>An objective is remembered and repeated; a number in it is a key result that has neither start nor owner.</source>
        <translation>An objective is remembered and repeated; a number in it is a key result that has neither start nor owner.</translation>
    </message>
    <message>
        <source>Bring churn down to 2.5%</source>
        <translation>Bring churn down to 2.5%</translation>
    </message>
    <message>
        <source>See churn coming and keep our customers</source>
        <translation>See churn coming and keep our customers</translation>
    </message>
    <message>
        <source>One owner for the objective</source>
        <translation>One owner for the objective</translation>
    </message>
    <message>
        <source>What everybody owns nobody moves. The owner need not do the work, but says every week where it stands.</source>
        <translation>What everybody owns nobody moves. The owner need not do the work, but says every week where it stands.</translation>
    </message>
    <message>
        <source>Make the forecast reliable</source>
        <translation>Make the forecast reliable</translation>
    </message>
    <message>
        <source>Make the forecast reliable @Karim</source>
        <translation>Make the forecast reliable @Karim</translation>
    </message>
    <message>
        <source>Key results that prove the objective</source>
        <translation>Key results that prove the objective</translation>
    </message>
    <message>
        <source>Without a number nobody can say at the end whether it was reached.</source>
        <translation>Without a number nobody can say at the end whether it was reached.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Gap between forecast and actual from 18% to 8%
– Opportunities with a dated next step from 54% to 90%</source>
        <translation>Make the forecast reliable
– Gap between forecast and actual from 18% to 8%
– Opportunities with a dated next step from 54% to 90%</translation>
    </message>
    <message>
        <source>More than one key result</source>
        <translation>More than one key result</translation>
    </message>
    <message>
        <source>One number alone can be reached in a way that nobody wanted; a second one keeps it honest.</source>
        <translation>One number alone can be reached in a way that nobody wanted; a second one keeps it honest.</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h</source>
        <translation>Answer leads while they are warm
– Median time to first response from 26 h to 4 h</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– MQL conversion rate from 14% to 19%</source>
        <translation>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– MQL conversion rate from 14% to 19%</translation>
    </message>
    <message>
        <source>Few key results</source>
        <translation>Few key results</translation>
    </message>
    <message>
        <source>More than a handful of numbers is a dashboard: keep those whose move would prove the objective.</source>
        <translation>More than a handful of numbers is a dashboard: keep those whose move would prove the objective.</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Calls a day from 20 to 40
– E-mails a day from 30 to 60
– Meetings a week from 5 to 9
– Show rate from 60% to 80%
– Conversion rate from 14% to 19%</source>
        <translation>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Calls a day from 20 to 40
– E-mails a day from 30 to 60
– Meetings a week from 5 to 9
– Show rate from 60% to 80%
– Conversion rate from 14% to 19%</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Conversion rate from 14% to 19%</source>
        <translation>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Conversion rate from 14% to 19%</translation>
    </message>
    <message>
        <source>A leading key result</source>
        <translation>A leading key result</translation>
    </message>
    <message>
        <source>Lagging numbers move when the quarter is over. One that moves within weeks tells while there is still time to act.</source>
        <translation>Lagging numbers move when the quarter is over. One that moves within weeks tells while there is still time to act.</translation>
    </message>
    <message>
        <source>Win more of the deals we start
– Win rate from 22% to 30%
– Median sales cycle from 94 days to 70 days</source>
        <translation>Win more of the deals we start
– Win rate from 22% to 30%
– Median sales cycle from 94 days to 70 days</translation>
    </message>
    <message>
        <source>Win more of the deals we start
– Win rate from 22% to 30%
– Opportunities with a dated next step from 54% to 90%</source>
        <translation>Win more of the deals we start
– Win rate from 22% to 30%
– Opportunities with a dated next step from 54% to 90%</translation>
    </message>
    <message>
        <source>Not all due on the last day</source>
        <translation>Not all due on the last day</translation>
    </message>
    <message>
        <source>When all key results fall due on the last day of the quarter, nothing is learned before it is too late to act on it.</source>
        <translation>When all key results fall due on the last day of the quarter, nothing is learned before it is too late to act on it.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 30 June
– Gap between forecast and actual from 18% to 8% by 30 June</source>
        <translation>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 30 June
– Gap between forecast and actual from 18% to 8% by 30 June</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 15 May
– Gap between forecast and actual from 18% to 8% by 30 June</source>
        <translation>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 15 May
– Gap between forecast and actual from 18% to 8% by 30 June</translation>
    </message>
    <message>
        <source>A need behind the objective</source>
        <translation>A need behind the objective</translation>
    </message>
    <message>
        <source>Somebody asked for it: that is who will say whether it helped.</source>
        <translation>Somebody asked for it: that is who will say whether it helped.</translation>
    </message>
    <message>
        <source>Make the forecast reliable ← need: a weekly forecast in the CRM</source>
        <translation>Make the forecast reliable ← need: a weekly forecast in the CRM</translation>
    </message>
    <message>
        <source>A goal that the objective serves</source>
        <translation>A goal that the objective serves</translation>
    </message>
    <message>
        <source>Work that serves none of the company’s goals is the first to be cut, and the last to be noticed.</source>
        <translation>Work that serves none of the company’s goals is the first to be cut, and the last to be noticed.</translation>
    </message>
    <message>
        <source>Make the forecast reliable ← goal: decide sooner</source>
        <translation>Make the forecast reliable ← goal: decide sooner</translation>
    </message>
    <message>
        <source>A result, not an activity</source>
        <translation>A result, not an activity</translation>
    </message>
    <message>
        <source>An activity can be done without anything getting better. Measure what it should change, and make the activity a project.</source>
        <translation>An activity can be done without anything getting better. Measure what it should change, and make the activity a project.</translation>
    </message>
    <message>
        <source>Set up a lead routing tool</source>
        <translation>Set up a lead routing tool</translation>
    </message>
    <message>
        <source>Leads handled within a day from 61% to 95%</source>
        <translation>Leads handled within a day from 61% to 95%</translation>
    </message>
    <message>
        <source>A move, not more of the same</source>
        <translation>A move, not more of the same</translation>
    </message>
    <message>
        <source>“Maintain” and “continue” ask for no change. Where staying within a limit is the point, its kind is “stay below” or “stay above”.</source>
        <translation>“Maintain” and “continue” ask for no change. Where staying within a limit is the point, its kind is “stay below” or “stay above”.</translation>
    </message>
    <message>
        <source>Maintain the response time</source>
        <translation>Maintain the response time</translation>
    </message>
    <message>
        <source>Median time to first response from 26 h to 4 h</source>
        <translation>Median time to first response from 26 h to 4 h</translation>
    </message>
    <message>
        <source>A start</source>
        <translation>A start</translation>
    </message>
    <message>
        <source>Without where it stands today nobody knows how far the target is, nor what has been gained.</source>
        <translation>Without where it stands today nobody knows how far the target is, nor what has been gained.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30%</source>
        <translation>Win rate from 22% to 30%</translation>
    </message>
    <message>
        <source>A target</source>
        <translation>A target</translation>
    </message>
    <message>
        <source>“Better” is reached by any move at all: name the number to reach.</source>
        <translation>“Better” is reached by any move at all: name the number to reach.</translation>
    </message>
    <message>
        <source>Better CRM completeness</source>
        <translation>Better CRM completeness</translation>
    </message>
    <message>
        <source>Opportunities with all required fields from 54% to 90%</source>
        <translation>Opportunities with all required fields from 54% to 90%</translation>
    </message>
    <message>
        <source>A target away from the start</source>
        <translation>A target away from the start</translation>
    </message>
    <message>
        <source>A target that is reached on the first day asks for nothing. Where staying there is the point, its kind is “stay below” or “stay above”.</source>
        <translation>A target that is reached on the first day asks for nothing. Where staying there is the point, its kind is “stay below” or “stay above”.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 22%</source>
        <translation>Win rate from 22% to 22%</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>A unit</translation>
    </message>
    <message>
        <source>26 hours or 26 days: two people would check in two different numbers.</source>
        <translation>26 hours or 26 days: two people would check in two different numbers.</translation>
    </message>
    <message>
        <source>Time to first response from 26 to 4</source>
        <translation>Time to first response from 26 to 4</translation>
    </message>
    <message>
        <source>Time to first response from 26 h to 4 h</source>
        <translation>Time to first response from 26 h to 4 h</translation>
    </message>
    <message>
        <source>One owner for the key result</source>
        <translation>One owner for the key result</translation>
    </message>
    <message>
        <source>One person checks in every week and asks for help in time.</source>
        <translation>One person checks in every week and asks for help in time.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30% @Karim</source>
        <translation>Win rate from 22% to 30% @Karim</translation>
    </message>
    <message>
        <source>A due date</source>
        <translation>A due date</translation>
    </message>
    <message>
        <source>Without a day the pace that it needs is not known, nor when to judge it.</source>
        <translation>Without a day the pace that it needs is not known, nor when to judge it.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30% by 15 June</source>
        <translation>Win rate from 22% to 30% by 15 June</translation>
    </message>
    <message>
        <source>Few objectives at a time</source>
        <translation>Few objectives at a time</translation>
    </message>
    <message>
        <source>A small team moves two or three things in a quarter; with more, all of them move a little and none arrives.</source>
        <translation>A small team moves two or three things in a quarter; with more, all of them move a little and none arrives.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
Answer leads while they are warm
See churn coming
Open Germany</source>
        <translation>Make the forecast reliable
Answer leads while they are warm
See churn coming
Open Germany</translation>
    </message>
    <message>
        <source>Make the forecast reliable
Answer leads while they are warm</source>
        <translation>Make the forecast reliable
Answer leads while they are warm</translation>
    </message>
    <message>
        <source>Every chosen need has its objective</source>
        <translation>Every chosen need has its objective</translation>
    </message>
    <message>
        <source>A need was chosen, so somebody counts on it: an objective or one of its projects answers it, or it is deferred and told.</source>
        <translation>A need was chosen, so somebody counts on it: an objective or one of its projects answers it, or it is deferred and told.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Owned</translation>
    </message>
    <message>
        <source>Actionable</source>
        <translation>Actionable</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligned</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 is away from %2 to %3</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 waits for %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2 and %n more day(s).</source>
        <translation>
            <numerusform>%1 waits for %2 and %n more day.</numerusform>
            <numerusform>%1 waits for %2 and %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2, but may begin %n day(s) before it ends.</source>
        <translation>
            <numerusform>%1 waits for %2, but may begin %n day before it ends.</numerusform>
            <numerusform>%1 waits for %2, but may begin %n days before it ends.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects by goal</source>
        <translation>Projects by goal</translation>
    </message>
    <message>
        <source>Projects by team</source>
        <translation>Projects by team</translation>
    </message>
    <message>
        <source>Projects by function</source>
        <translation>Projects by function</translation>
    </message>
    <message>
        <source>Projects by lead</source>
        <translation>Projects by lead</translation>
    </message>
    <message>
        <source>Projects by start</source>
        <translation>Projects by start</translation>
    </message>
    <message>
        <source>No open project has dates yet: nothing sets the end.</source>
        <translation>No open project has dates yet: nothing sets the end.</translation>
    </message>
    <message>
        <source>“%1” alone sets the end, %2.</source>
        <translation>“%1” alone sets the end, %2.</translation>
    </message>
    <message numerus="yes">
        <source>These %n projects set the end, %1: %2.</source>
        <translation>
            <numerusform>This %n project sets the end, %1: %2.</numerusform>
            <numerusform>These %n projects set the end, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move “%1” and %n that wait(s) for it</source>
        <translation>
            <numerusform>Move “%1” and %n that waits for it</numerusform>
            <numerusform>Move “%1” and %n that wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 projects and %n that wait(s) for them</source>
        <translation>
            <numerusform>Move %1 projects and %n that waits for them</numerusform>
            <numerusform>Move %1 projects and %n that wait for them</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects without a goal</source>
        <translation>Projects without a goal</translation>
    </message>
    <message>
        <source>Without goal</source>
        <translation>Without goal</translation>
    </message>
    <message>
        <source>Projects without a team</source>
        <translation>Projects without a team</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>Without team</translation>
    </message>
    <message>
        <source>Projects without a function</source>
        <translation>Projects without a function</translation>
    </message>
    <message>
        <source>Without function</source>
        <translation>Without function</translation>
    </message>
    <message>
        <source>Projects without a lead</source>
        <translation>Projects without a lead</translation>
    </message>
    <message>
        <source>Without lead</source>
        <translation>Without lead</translation>
    </message>
    <message>
        <source>%1 of %2 needs</source>
        <translation>%1 of %2 needs</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kept needs take %n days more than the team has.</source>
        <translation>
            <numerusform>The kept needs take %n day more than the team has.</numerusform>
            <numerusform>The kept needs take %n days more than the team has.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ends %n day(s) later than at the review (%2 → %3)</source>
        <translation>
            <numerusform>“%1” ends %n day later than at the review (%2 → %3)</numerusform>
            <numerusform>“%1” ends %n days later than at the review (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” ends %n day(s) earlier than at the review (%2 → %3)</source>
        <translation>
            <numerusform>“%1” ends %n day earlier than at the review (%2 → %3)</numerusform>
            <numerusform>“%1” ends %n days earlier than at the review (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” starts %n day(s) later than at the review (%2 → %3)</source>
        <translation>
            <numerusform>“%1” starts %n day later than at the review (%2 → %3)</numerusform>
            <numerusform>“%1” starts %n days later than at the review (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” starts %n day(s) earlier than at the review (%2 → %3)</source>
        <translation>
            <numerusform>“%1” starts %n day earlier than at the review (%2 → %3)</numerusform>
            <numerusform>“%1” starts %n days earlier than at the review (%2 → %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, because: %2</translation>
    </message>
    <message>
        <source>This project is no longer in the plan.</source>
        <translation>This project is no longer in the plan.</translation>
    </message>
    <message>
        <source>Say why it moved: the reason is what stays.</source>
        <translation>Say why it moved: the reason is what stays.</translation>
    </message>
    <message>
        <source>“%1” stands where it stood at the review.</source>
        <translation>“%1” stands where it stood at the review.</translation>
    </message>
    <message>
        <source>Say why “%1” moved</source>
        <translation>Say why “%1” moved</translation>
    </message>
    <message>
        <source>Run reserve %1% → %2%</source>
        <translation>Run reserve %1% → %2%</translation>
    </message>
    <message>
        <source>People added to the team: %1</source>
        <translation>People added to the team: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Cut and deferred to %1: %2</source>
        <translation>Cut and deferred to %1: %2</translation>
    </message>
    <message>
        <source>Projects that lose their dates: %1</source>
        <translation>Projects that lose their dates: %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Owner of the objective</source>
        <translation>Owner of the objective</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Score of the objective</source>
        <translation>Score of the objective</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Last check-in</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>There is no timeline to draw yet: give the projects a start and an end.</source>
        <translation>There is no timeline to draw yet: give the projects a start and an end.</translation>
    </message>
    <message>
        <source>%1, timeline on %2</source>
        <translation>%1, timeline on %2</translation>
    </message>
    <message>
        <source>Serves no goal</source>
        <translation>Serves no goal</translation>
    </message>
    <message>
        <source>Owned by nobody</source>
        <translation>Owned by nobody</translation>
    </message>
    <message>
        <source>Project, %1 to %2</source>
        <translation>Project, %1 to %2</translation>
    </message>
    <message>
        <source>Project without dates</source>
        <translation>Project without dates</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>7 weeks</source>
        <translation>7 weeks</translation>
    </message>
    <message>
        <source>Not carried on at the end of %1</source>
        <translation>Not carried on at the end of %1</translation>
    </message>
    <message>
        <source>This check-in is no longer in the plan.</source>
        <translation>This check-in is no longer in the plan.</translation>
    </message>
    <message>
        <source>Correct the check-in of %1 on “%2”</source>
        <translation>Correct the check-in of %1 on “%2”</translation>
    </message>
    <message>
        <source>There is no earlier check-in to repeat: enter where it stands.</source>
        <translation>There is no earlier check-in to repeat: enter where it stands.</translation>
    </message>
    <message>
        <source>A grade goes from 0 to 1: 0.7 is the target.</source>
        <translation>A grade goes from 0 to 1: 0.7 is the target.</translation>
    </message>
    <message>
        <source>Grade “%1”</source>
        <translation>Grade “%1”</translation>
    </message>
    <message>
        <source>Nothing to move: it stands there already.</source>
        <translation>Nothing to move: it stands there already.</translation>
    </message>
    <message>
        <source>Move “%1” to the backlog</source>
        <translation>Move “%1” to the backlog</translation>
    </message>
    <message numerus="yes">
        <source>Move %n objectives to the backlog</source>
        <translation>
            <numerusform>Move %n objective to the backlog</numerusform>
            <numerusform>Move %n objectives to the backlog</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Move “%1” to %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n objectives to %1</source>
        <translation>
            <numerusform>Move %n objective to %1</numerusform>
            <numerusform>Move %n objectives to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace %1 on %2, target %3.</source>
        <translation>At this pace %1 on %2, target %3.</translation>
    </message>
    <message>
        <source>target %1, was %2</source>
        <translation>target %1, was %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, was %2</translation>
    </message>
    <message>
        <source>%1 has no key result: there is nothing to grade or to carry on.</source>
        <translation>%1 has no key result: there is nothing to grade or to carry on.</translation>
    </message>
    <message>
        <source>%1 is prepared already, its objectives go on in: %2. Delete these first, or undo.</source>
        <translation>%1 is prepared already, its objectives go on in: %2. Delete these first, or undo.</translation>
    </message>
    <message>
        <source>Nothing is graded in %1 yet: grade its key results first.</source>
        <translation>Nothing is graded in %1 yet: grade its key results first.</translation>
    </message>
    <message>
        <source>Nothing carries over by itself: keep, change or drop at least one key result of %1 first.</source>
        <translation>Nothing carries over by itself: keep, change or drop at least one key result of %1 first.</translation>
    </message>
    <message>
        <source>“%1” goes on but has no grade: grade it first.</source>
        <translation>“%1” goes on but has no grade: grade it first.</translation>
    </message>
    <message>
        <source>Prepare %1 from %2</source>
        <translation>Prepare %1 from %2</translation>
    </message>
    <message>
        <source>%1 is dealt with already: what was dropped is in the log.</source>
        <translation>%1 is dealt with already: what was dropped is in the log.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Dropped after %1</translation>
    </message>
    <message>
        <source>What is expected on the way cannot go back: enter percents that grow, such as 10, 40, 100.</source>
        <translation>What is expected on the way cannot go back: enter percents that grow, such as 10, 40, 100.</translation>
    </message>
    <message>
        <source>At its due date the whole way is expected: the last percent is 100, as in 10, 40, 100.</source>
        <translation>At its due date the whole way is expected: the last percent is 100, as in 10, 40, 100.</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>Let %1 wait for %2</translation>
    </message>
    <message>
        <source>“%1” is no number of days: enter a whole number, such as 3.</source>
        <translation>“%1” is no number of days: enter a whole number, such as 3.</translation>
    </message>
    <message>
        <source>This dependency is no longer in the plan.</source>
        <translation>This dependency is no longer in the plan.</translation>
    </message>
    <message>
        <source>Change the days between %1 and %2</source>
        <translation>Change the days between %1 and %2</translation>
    </message>
    <message>
        <source>Let projects that wait move along</source>
        <translation>Let projects that wait move along</translation>
    </message>
    <message>
        <source>Leave projects that wait where they are</source>
        <translation>Leave projects that wait where they are</translation>
    </message>
    <message>
        <source>it is one of those that set the end</source>
        <translation>it is one of those that set the end</translation>
    </message>
    <message>
        <source>“%1” waits for “%2” already: change the days between them instead.</source>
        <translation>“%1” waits for “%2” already: change the days between them instead.</translation>
    </message>
    <message>
        <source>A project is in “%1” through its lead, and several people are: draw it where the lanes are leads.</source>
        <translation>A project is in “%1” through its lead, and several people are: draw it where the lanes are leads.</translation>
    </message>
    <message>
        <source>A project serves a goal through its objective: draw it in an objective of this goal.</source>
        <translation>A project serves a goal through its objective: draw it in an objective of this goal.</translation>
    </message>
    <message>
        <source>A project belongs to a function through its needs: draw it where the lanes are objectives, then choose its needs.</source>
        <translation>A project belongs to a function through its needs: draw it where the lanes are objectives, then choose its needs.</translation>
    </message>
    <message>
        <source>No dependency leads to or from the project that is selected.</source>
        <translation>No dependency leads to or from the project that is selected.</translation>
    </message>
    <message>
        <source>The team is cut by business line: each has its own contact to write to.</source>
        <translation>The team is cut by business line: each has its own contact to write to.</translation>
    </message>
    <message>
        <source>The team is cut by speciality: a request must find the right person.</source>
        <translation>The team is cut by speciality: a request must find the right person.</translation>
    </message>
    <message>
        <source>The team works in changing groups: a request must not depend on one person.</source>
        <translation>The team works in changing groups: a request must not depend on one person.</translation>
    </message>
    <message>
        <source>%1 people in sales, more than %2: tickets sort them.</source>
        <translation>%1 people in sales, more than %2: tickets sort them.</translation>
    </message>
    <message>
        <source>%1 people in sales, not over %2: a chat is lighter.</source>
        <translation>%1 people in sales, not over %2: a chat is lighter.</translation>
    </message>
    <message>
        <source>Half of the team is senior: it can run a ticket tool.</source>
        <translation>Half of the team is senior: it can run a ticket tool.</translation>
    </message>
    <message>
        <source>The team is young: a ticket tool would weigh on it.</source>
        <translation>The team is young: a ticket tool would weigh on it.</translation>
    </message>
    <message>
        <source>%1 contacts: too many to follow in a chat.</source>
        <translation>%1 contacts: too many to follow in a chat.</translation>
    </message>
    <message>
        <source>%1 contacts: few enough to know them.</source>
        <translation>%1 contacts: few enough to know them.</translation>
    </message>
    <message>
        <source>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with %3 first? If it is still open then, we take it on.</source>
        <translation>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with %3 first? If it is still open then, we take it on.</translation>
    </message>
    <message>
        <source>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with yours first? If it is still open then, we take it on.</source>
        <translation>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with yours first? If it is still open then, we take it on.</translation>
    </message>
    <message>
        <source>A direct channel (Slack, Teams) suits this team better than a ticket tool.</source>
        <translation>A direct channel (Slack, Teams) suits this team better than a ticket tool.</translation>
    </message>
    <message>
        <source>A ticket tool suits this team better than a direct channel.</source>
        <translation>A ticket tool suits this team better than a direct channel.</translation>
    </message>
    <message>
        <source>%1 suits this team better than a direct channel.</source>
        <translation>%1 suits this team better than a direct channel.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>From %1, %2, a new contact</source>
        <translation>From %1, %2, a new contact</translation>
    </message>
    <message>
        <source>From %1, a new contact</source>
        <translation>From %1, a new contact</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Impact %1: %2</source>
        <translation>Impact %1: %2</translation>
    </message>
    <message>
        <source>%1 min of work</source>
        <translation>%1 min of work</translation>
    </message>
    <message>
        <source>%1 rollout</source>
        <translation>%1 rollout</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>There is no request yet: write what is asked.</source>
        <translation>There is no request yet: write what is asked.</translation>
    </message>
    <message>
        <source>Line %1 does not say what is asked: write it after the name.</source>
        <translation>Line %1 does not say what is asked: write it after the name.</translation>
    </message>
    <message>
        <source>Add request “%1”</source>
        <translation>Add request “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>Add %n request</numerusform>
            <numerusform>Add %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>This request is no longer in the plan.</source>
        <translation>This request is no longer in the plan.</translation>
    </message>
    <message>
        <source>“%1” is closed: reopen it first.</source>
        <translation>“%1” is closed: reopen it first.</translation>
    </message>
    <message>
        <source>“%1” cannot be declined without a reason: its requester will ask why.</source>
        <translation>“%1” cannot be declined without a reason: its requester will ask why.</translation>
    </message>
    <message>
        <source>Close “%1”, done</source>
        <translation>Close “%1”, done</translation>
    </message>
    <message>
        <source>Close “%1”, explained</source>
        <translation>Close “%1”, explained</translation>
    </message>
    <message>
        <source>Hand “%1” back</source>
        <translation>Hand “%1” back</translation>
    </message>
    <message>
        <source>Redirect “%1” to the documentation</source>
        <translation>Redirect “%1” to the documentation</translation>
    </message>
    <message>
        <source>Make “%1” a need</source>
        <translation>Make “%1” a need</translation>
    </message>
    <message>
        <source>From a request of %1.</source>
        <translation>From a request of %1.</translation>
    </message>
    <message>
        <source>From a request by %1 of %2.</source>
        <translation>From a request by %1 of %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be promised for %2, which is past: enter today or a later day.</source>
        <translation>“%1” cannot be promised for %2, which is past: enter today or a later day.</translation>
    </message>
    <message>
        <source>Take on “%1”</source>
        <translation>Take on “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot wait without a reason: say what comes first.</source>
        <translation>“%1” cannot wait without a reason: say what comes first.</translation>
    </message>
    <message>
        <source>Let “%1” wait</source>
        <translation>Let “%1” wait</translation>
    </message>
    <message>
        <source>“%1” becomes a need by being made one, not by its outcome alone.</source>
        <translation>“%1” becomes a need by being made one, not by its outcome alone.</translation>
    </message>
    <message>
        <source>“%1” cannot be closed without an outcome: say first how it ended.</source>
        <translation>“%1” cannot be closed without an outcome: say first how it ended.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>blocks a signature</source>
        <translation>blocks a signature</translation>
    </message>
    <message>
        <source>stops a team</source>
        <translation>stops a team</translation>
    </message>
    <message>
        <source>degrades a team</source>
        <translation>degrades a team</translation>
    </message>
    <message>
        <source>slows one person</source>
        <translation>slows one person</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>comfort</translation>
    </message>
    <message>
        <source>No impact yet: say what it blocks.</source>
        <translation>No impact yet: say what it blocks.</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n week(s)</source>
        <translation>
            <numerusform>waiting %n week</numerusform>
            <numerusform>waiting %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2, kept at %3, the top of the ladder</source>
        <translation>%1 = %2, kept at %3, the top of the ladder</translation>
    </message>
    <message>
        <source>%1 = %2, kept at %3: only what stops a team or blocks a signature becomes urgent</source>
        <translation>%1 = %2, kept at %3: only what stops a team or blocks a signature becomes urgent</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>No priority yet</source>
        <translation>No priority yet</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>this quarter</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>next quarter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>To triage</translation>
    </message>
    <message>
        <source>Waiting for a word from you</source>
        <translation>Waiting for a word from you</translation>
    </message>
    <message>
        <source>Promised, but late</source>
        <translation>Promised, but late</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Later, with the reason given</source>
        <translation>Later, with the reason given</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Project: it needs several people and more than a day. Make it a need.</source>
        <translation>Project: it needs several people and more than a day. Make it a need.</translation>
    </message>
    <message>
        <source>Project: it needs several people. Make it a need.</source>
        <translation>Project: it needs several people. Make it a need.</translation>
    </message>
    <message>
        <source>Project: it takes more than a day. Make it a need.</source>
        <translation>Project: it takes more than a day. Make it a need.</translation>
    </message>
    <message>
        <source>Run: one person has all the skills, and it takes a day at most.</source>
        <translation>Run: one person has all the skills, and it takes a day at most.</translation>
    </message>
    <message>
        <source>Two answers say whether it is run or a project.</source>
        <translation>Two answers say whether it is run or a project.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day: write it as 09:30.</source>
        <translation>“%1” is not a time of the day: write it as 09:30.</translation>
    </message>
    <message>
        <source>A decision keeps who took it, when and why, for those who ask later.</source>
        <translation>A decision keeps who took it, when and why, for those who ask later.</translation>
    </message>
    <message>
        <source>Next: choose, defer or decline the needs on the matrix.</source>
        <translation>Next: choose, defer or decline the needs on the matrix.</translation>
    </message>
    <message>
        <source>No decision has been taken since %1</source>
        <translation>No decision has been taken since %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) taken since %2</source>
        <translation>
            <numerusform>One decision taken since %2</numerusform>
            <numerusform>%1 decisions taken since %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No need is ranked for %1 yet</source>
        <translation>No need is ranked for %1 yet</translation>
    </message>
    <message>
        <source>The first need does not fit into the %1 days of %2</source>
        <translation>The first need does not fit into the %1 days of %2</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Over capacity</translation>
    </message>
    <message>
        <source>The ranked list shows what fits into the quarter and where it must stop.</source>
        <translation>The ranked list shows what fits into the quarter and where it must stop.</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>There is nothing to put into a calendar: no milestone to come, no key result with a due day and no ritual.</source>
        <translation>There is nothing to put into a calendar: no milestone to come, no key result with a due day and no ritual.</translation>
    </message>
    <message>
        <source>“%1” has effort %2 (about %3 d) but an estimate of %4 d: set the effort to %5, or correct the estimate.</source>
        <translation>“%1” has effort %2 (about %3 d) but an estimate of %4 d: set the effort to %5, or correct the estimate.</translation>
    </message>
    <message>
        <source>Added to the plan</source>
        <translation>Added to the plan</translation>
    </message>
    <message>
        <source>Taken out of the plan</source>
        <translation>Taken out of the plan</translation>
    </message>
    <message>
        <source>This slide is no longer in the deck.</source>
        <translation>This slide is no longer in the deck.</translation>
    </message>
    <message>
        <source>Make the deck “%1”</source>
        <translation>Make the deck “%1”</translation>
    </message>
    <message>
        <source>This deck is no longer in the plan.</source>
        <translation>This deck is no longer in the plan.</translation>
    </message>
    <message>
        <source>Copy the deck “%1”</source>
        <translation>Copy the deck “%1”</translation>
    </message>
    <message>
        <source>Add “%1” to the deck “%2”</source>
        <translation>Add “%1” to the deck “%2”</translation>
    </message>
    <message>
        <source>Copy the slide “%1”</source>
        <translation>Copy the slide “%1”</translation>
    </message>
    <message>
        <source>Move the slide “%1”</source>
        <translation>Move the slide “%1”</translation>
    </message>
    <message>
        <source>Take “%1” off the deck</source>
        <translation>Take “%1” off the deck</translation>
    </message>
    <message>
        <source>Hide the slide “%1”</source>
        <translation>Hide the slide “%1”</translation>
    </message>
    <message>
        <source>Show the slide “%1” again</source>
        <translation>Show the slide “%1” again</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Decided on %1: %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nothing was decided.</translation>
    </message>
    <message>
        <source>%1 (in the meeting “%2”)</source>
        <translation>%1 (in the meeting “%2”)</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) taken in this meeting</source>
        <translation>
            <numerusform>%1 decision taken in this meeting</numerusform>
            <numerusform>%1 decisions taken in this meeting</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the rows are: --as needs, --as goals or --as requests.</source>
        <translation>Say what the rows are: --as needs, --as goals or --as requests.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported yet. What can: --as needs, --as goals, --as requests.</source>
        <translation>“%1” cannot be imported yet. What can: --as needs, --as goals, --as requests.</translation>
    </message>
    <message>
        <source>%1 is held by the column “%2” already: this one is left out.</source>
        <translation>%1 is held by the column “%2” already: this one is left out.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s) from %1</source>
        <translation>
            <numerusform>Import %n request from %1</numerusform>
            <numerusform>Import %n requests from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 “%2”: %3</source>
        <translation>Row %1 “%2”: %3</translation>
    </message>
    <message>
        <source>%1: %2 come in as “%3”.</source>
        <translation>%1: %2 come in as “%3”.</translation>
    </message>
    <message>
        <source>Owner: the team has nobody called %1; their requests come in without an owner.</source>
        <translation>Owner: the team has nobody called %1; their requests come in without an owner.</translation>
    </message>
    <message>
        <source>%1 lies in the future and is left out: correct it in the file.</source>
        <translation>%1 lies in the future and is left out: correct it in the file.</translation>
    </message>
    <message>
        <source>%1 lies before the day it was raised, %2, and is left out.</source>
        <translation>%1 lies before the day it was raised, %2, and is left out.</translation>
    </message>
    <message>
        <source>The text has %1 characters: the first %2 are kept.</source>
        <translation>The text has %1 characters: the first %2 are kept.</translation>
    </message>
    <message>
        <source>The request is closed in the plan and stays so: reopen it there, if the file is right.</source>
        <translation>The request is closed in the plan and stays so: reopen it there, if the file is right.</translation>
    </message>
    <message>
        <source>What was promised stays %1: a promise does not move by itself.</source>
        <translation>What was promised stays %1: a promise does not move by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n requester(s) not known yet become contacts: %1.</source>
        <translation>
            <numerusform>%n requester not known yet becomes a contact: %1.</numerusform>
            <numerusform>%n requesters not known yet become contacts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row names the columns: they were guessed from what they hold. Say what each one is.</source>
        <translation>No row names the columns: they were guessed from what they hold. Say what each one is.</translation>
    </message>
    <message>
        <source>Recognised by its columns: an export of %1.</source>
        <translation>Recognised by its columns: an export of %1.</translation>
    </message>
    <message>
        <source>The requests to document have been deleted.</source>
        <translation>The requests to document have been deleted.</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Document “%1”</translation>
    </message>
    <message>
        <source>All of these requests are closed already.</source>
        <translation>All of these requests are closed already.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n request(s) with “%1”</source>
        <translation>
            <numerusform>Answer %n request with “%1”</numerusform>
            <numerusform>Answer %n requests with “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked %1 times in %2 weeks</source>
        <translation>Asked %1 times in %2 weeks</translation>
    </message>
    <message>
        <source>Run is not eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</source>
        <translation>Run is not eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</translation>
    </message>
    <message>
        <source>Run is beginning to eat the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</source>
        <translation>Run is beginning to eat the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</translation>
    </message>
    <message>
        <source>Run is eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved and %3% at most.</source>
        <translation>Run is eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved and %3% at most.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether run eats the roadmap: no run of the last four weeks is noted, or the team has no members.</source>
        <translation>Nobody knows yet whether run eats the roadmap: no run of the last four weeks is noted, or the team has no members.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and %3 went out: %4 more are open.</source>
        <translation>In %1 weeks %2 came in and %3 went out: %4 more are open.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and %3 went out: %4 fewer are open.</source>
        <translation>In %1 weeks %2 came in and %3 went out: %4 fewer are open.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and as many went out.</source>
        <translation>In %1 weeks %2 came in and as many went out.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n week(s)</source>
        <translation>
            <numerusform>Less than %n week</numerusform>
            <numerusform>Less than %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) and more</source>
        <translation>
            <numerusform>%n week and more</numerusform>
            <numerusform>%n weeks and more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 weeks</source>
        <translation>%1 to %2 weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n deflected in %1 weeks, %2 hours saved</source>
        <translation>
            <numerusform>%n deflected in %1 weeks, %2 hours saved</numerusform>
            <numerusform>%n deflected in %1 weeks, %2 hours saved</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no deck “%1”. There are: %2.</source>
        <translation>There is no deck “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>There is no member “%1”. There are: %2.</source>
        <translation>There is no member “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>This deck has no slide to write.</source>
        <translation>This deck has no slide to write.</translation>
    </message>
    <message>
        <source>A text says what is one member&apos;s: name the member with --for.</source>
        <translation>A text says what is one member&apos;s: name the member with --for.</translation>
    </message>
    <message>
        <source>Nothing is %1&apos;s in %2: there is nothing to tell.</source>
        <translation>Nothing is %1&apos;s in %2: there is nothing to tell.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write: end it in .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt or .md.</source>
        <translation>The name “%1” does not say what to write: end it in .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt or .md.</translation>
    </message>
    <message>
        <source>“.%1” cannot be written yet. What can: .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt, .md.</source>
        <translation>“.%1” cannot be written yet. What can: .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt, .md.</translation>
    </message>
    <message>
        <source>The plan could not be opened: there is nothing to show.</source>
        <translation>The plan could not be opened: there is nothing to show.</translation>
    </message>
    <message>
        <source>Use: gainline show PLAN [--deck NAME]</source>
        <translation>Use: gainline show PLAN [--deck NAME]</translation>
    </message>
    <message>
        <source>This member is no longer in the plan.</source>
        <translation>This member is no longer in the plan.</translation>
    </message>
    <message>
        <source>Mark “%1” as told</source>
        <translation>Mark “%1” as told</translation>
    </message>
    <message>
        <source>Mark “%1” as not told</source>
        <translation>Mark “%1” as not told</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>All open ones</translation>
    </message>
    <message>
        <source>All closed ones</source>
        <translation>All closed ones</translation>
    </message>
    <message>
        <source>Asked again and again</source>
        <translation>Asked again and again</translation>
    </message>
    <message>
        <source>Decided, not told yet</source>
        <translation>Decided, not told yet</translation>
    </message>
    <message>
        <source>Moved since yesterday</source>
        <translation>Moved since yesterday</translation>
    </message>
    <message>
        <source>Requests done</source>
        <translation>Requests done</translation>
    </message>
    <message>
        <source>Explained, handed back, redirected</source>
        <translation>Explained, handed back, redirected</translation>
    </message>
    <message>
        <source>Avoided by a documented answer</source>
        <translation>Avoided by a documented answer</translation>
    </message>
    <message>
        <source>Made a need</source>
        <translation>Made a need</translation>
    </message>
    <message>
        <source>Requests declined</source>
        <translation>Requests declined</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: %n request</numerusform>
            <numerusform>%1: %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, without a day</source>
        <translation>Closed, without a day</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Requester unknown</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>raised on %1</source>
        <translation>raised on %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hello %1,</translation>
    </message>
    <message>
        <source>We take care of it.</source>
        <translation>We take care of it.</translation>
    </message>
    <message>
        <source>We take care of it today.</source>
        <translation>We take care of it today.</translation>
    </message>
    <message>
        <source>%1 takes care of it today.</source>
        <translation>%1 takes care of it today.</translation>
    </message>
    <message>
        <source>We take care of it by %1.</source>
        <translation>We take care of it by %1.</translation>
    </message>
    <message>
        <source>%1 takes care of it by %2.</source>
        <translation>%1 takes care of it by %2.</translation>
    </message>
    <message>
        <source>thank you for “%1”.</source>
        <translation>thank you for “%1”.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>We come back to it %1.</source>
        <translation>We come back to it %1.</translation>
    </message>
    <message>
        <source>We come back to you as soon as it can begin.</source>
        <translation>We come back to you as soon as it can begin.</translation>
    </message>
    <message>
        <source>“%1” is something that you can do yourself in a few minutes.</source>
        <translation>“%1” is something that you can do yourself in a few minutes.</translation>
    </message>
    <message>
        <source>“%1” is answered in our documentation.</source>
        <translation>“%1” is answered in our documentation.</translation>
    </message>
    <message>
        <source>I looked at “%1”: nothing needs to be changed.</source>
        <translation>I looked at “%1”: nothing needs to be changed.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>“%1” is more than a day of one person: it joins the needs from which the next quarter is planned. You will hear whether it is kept.</source>
        <translation>“%1” is more than a day of one person: it joins the needs from which the next quarter is planned. You will hear whether it is kept.</translation>
    </message>
    <message>
        <source>we will not do “%1”, and would rather say so now.</source>
        <translation>we will not do “%1”, and would rather say so now.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>what blocks a signature</source>
        <translation>what blocks a signature</translation>
    </message>
    <message>
        <source>what stops a team</source>
        <translation>what stops a team</translation>
    </message>
    <message>
        <source>what degrades a whole team</source>
        <translation>what degrades a whole team</translation>
    </message>
    <message>
        <source>an older request</source>
        <translation>an older request</translation>
    </message>
    <message>
        <source>first comes %1</source>
        <translation>first comes %1</translation>
    </message>
    <message>
        <source>first come %1 and %2</source>
        <translation>first come %1 and %2</translation>
    </message>
    <message>
        <source>Promise a day</source>
        <translation>Promise a day</translation>
    </message>
    <message>
        <source>Not yet, because…</source>
        <translation>Not yet, because…</translation>
    </message>
    <message>
        <source>Hand it back with the how-to</source>
        <translation>Hand it back with the how-to</translation>
    </message>
    <message>
        <source>Point to the documentation</source>
        <translation>Point to the documentation</translation>
    </message>
    <message>
        <source>Explain: nothing to do</source>
        <translation>Explain: nothing to do</translation>
    </message>
    <message>
        <source>Send them to their manager</source>
        <translation>Send them to their manager</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>Make it a need</translation>
    </message>
    <message>
        <source>Decline, because…</source>
        <translation>Decline, because…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Lead the project “%1”</source>
        <translation>Lead the project “%1”</translation>
    </message>
    <message>
        <source>Work on the project “%1”</source>
        <translation>Work on the project “%1”</translation>
    </message>
    <message>
        <source>the need “%1”</source>
        <translation>the need “%1”</translation>
    </message>
    <message>
        <source>the need “%1” of %2</source>
        <translation>the need “%1” of %2</translation>
    </message>
    <message>
        <source>the company goal “%1”</source>
        <translation>the company goal “%1”</translation>
    </message>
    <message>
        <source>You own this objective.</source>
        <translation>You own this objective.</translation>
    </message>
    <message>
        <source>Here is what is yours in %1, by when, and why it matters.</source>
        <translation>Here is what is yours in %1, by when, and why it matters.</translation>
    </message>
    <message>
        <source>There is no answer to “%1” yet: write it, then send it.</source>
        <translation>There is no answer to “%1” yet: write it, then send it.</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Answer “%1”</translation>
    </message>
    <message>
        <source>Ask the manager first</source>
        <translation>Ask the manager first</translation>
    </message>
    <message>
        <source>%1 times in %2 weeks</source>
        <translation>%1 times in %2 weeks</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation>Answer ready</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message numerus="yes">
        <source>+%1 after %n week(s)</source>
        <translation>
            <numerusform>+%1 after %n week</numerusform>
            <numerusform>+%1 after %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) to tell</source>
        <translation>
            <numerusform>%n member to tell</numerusform>
            <numerusform>%n members to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not been told what is theirs, and why.</source>
        <translation>
            <numerusform>%n member has not been told what is theirs, and why.</numerusform>
            <numerusform>%n members have not been told what is theirs, and why.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>to decide today</source>
        <translation>to decide today</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) for today</source>
        <translation>
            <numerusform>One point for today</numerusform>
            <numerusform>%1 points for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) in %2</source>
        <translation>
            <numerusform>One point in %2</numerusform>
            <numerusform>%1 points in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is in this deck yet</source>
        <translation>Nothing else is in this deck yet</translation>
    </message>
    <message>
        <source>The agenda lists what the deck shows after it.</source>
        <translation>The agenda lists what the deck shows after it.</translation>
    </message>
    <message>
        <source>Next: add the slides of the meeting.</source>
        <translation>Next: add the slides of the meeting.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 day(s)</source>
        <translation>
            <numerusform>%1 of %2 day</numerusform>
            <numerusform>%1 of %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) too many</source>
        <translation>
            <numerusform>%1 day too many</numerusform>
            <numerusform>%1 days too many</numerusform>
        </translation>
    </message>
    <message>
        <source>The team</source>
        <translation>The team</translation>
    </message>
    <message numerus="yes">
        <source>Run and projects ask for %1 day(s) more than %2 has</source>
        <translation>
            <numerusform>Run and projects ask for %1 day more than %2 has</numerusform>
            <numerusform>Run and projects ask for %1 days more than %2 has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run takes %1 of the %2 days of %3, projects %4: %5 day(s) left</source>
        <translation>
            <numerusform>Run takes %1 of the %2 days of %3, projects %4: %5 day left</numerusform>
            <numerusform>Run takes %1 of the %2 days of %3, projects %4: %5 days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the team yet</source>
        <translation>Nobody is on the team yet</translation>
    </message>
    <message>
        <source>The days of the team, less run, are what projects can have.</source>
        <translation>The days of the team, less run, are what projects can have.</translation>
    </message>
    <message>
        <source>Next: say who is on the team, and for how many days a week.</source>
        <translation>Next: say who is on the team, and for how many days a week.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) reached</source>
        <translation>
            <numerusform>one key result reached</numerusform>
            <numerusform>%1 key results reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Progresses</source>
        <translation>Progresses</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) on the way</source>
        <translation>
            <numerusform>one key result on the way</numerusform>
            <numerusform>%1 key results on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>Falls back</source>
        <translation>Falls back</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) falling back</source>
        <translation>
            <numerusform>one key result falling back</numerusform>
            <numerusform>%1 key results falling back</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) slipping</source>
        <translation>
            <numerusform>one date slipping</numerusform>
            <numerusform>%1 dates slipping</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) earlier</source>
        <translation>
            <numerusform>one date earlier</numerusform>
            <numerusform>%1 dates earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) done</source>
        <translation>
            <numerusform>one project done</numerusform>
            <numerusform>%1 projects done</numerusform>
        </translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) decided or new</source>
        <translation>
            <numerusform>one need decided or new</numerusform>
            <numerusform>%1 needs decided or new</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the review of %1</source>
        <translation>Nothing has changed since the review of %1</translation>
    </message>
    <message>
        <source>Since the review of %1: %2</source>
        <translation>Since the review of %1: %2</translation>
    </message>
    <message>
        <source>Since the review of %1: %2 and %3</source>
        <translation>Since the review of %1: %2 and %3</translation>
    </message>
    <message>
        <source>A review keeps the plan of its day, so that the next one shows what moved.</source>
        <translation>A review keeps the plan of its day, so that the next one shows what moved.</translation>
    </message>
    <message>
        <source>Next: keep a review when the meeting ends.</source>
        <translation>Next: keep a review when the meeting ends.</translation>
    </message>
    <message>
        <source>No review has been kept yet</source>
        <translation>No review has been kept yet</translation>
    </message>
    <message>
        <source>The review of %1 cannot be read</source>
        <translation>The review of %1 cannot be read</translation>
    </message>
    <message>
        <source>A slide of your own</source>
        <translation>A slide of your own</translation>
    </message>
    <message>
        <source>What the plan does not say stands here.</source>
        <translation>What the plan does not say stands here.</translation>
    </message>
    <message>
        <source>Next: give it a title and its points.</source>
        <translation>Next: give it a title and its points.</translation>
    </message>
    <message>
        <source>expected pace</source>
        <translation>expected pace</translation>
    </message>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Nobody has checked in yet.</translation>
    </message>
    <message>
        <source>%1, confidence %2 of 10</source>
        <translation>%1, confidence %2 of 10</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>A milestone: it is reached or it is not.</source>
        <translation>A milestone: it is reached or it is not.</translation>
    </message>
    <message>
        <source>In the backlog: it has no quarter to run in yet.</source>
        <translation>In the backlog: it has no quarter to run in yet.</translation>
    </message>
    <message>
        <source>No key result has numbers yet</source>
        <translation>No key result has numbers yet</translation>
    </message>
    <message>
        <source>This key result is no longer in the plan</source>
        <translation>This key result is no longer in the plan</translation>
    </message>
    <message>
        <source>Next: give them a start, a target and an owner.</source>
        <translation>Next: give them a start, a target and an owner.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture, or it is damaged: choose it again in the plan&apos;s settings. The slides go without.</source>
        <translation>The logo is neither a PNG nor an SVG picture, or it is damaged: choose it again in the plan&apos;s settings. The slides go without.</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>no numbers yet</translation>
    </message>
    <message>
        <source>%1, you lead</source>
        <translation>%1, you lead</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, with %2</translation>
    </message>
    <message>
        <source>%1: your projects beside the objectives</source>
        <translation>%1: your projects beside the objectives</translation>
    </message>
    <message>
        <source>%1: your results serve %2</source>
        <translation>%1: your results serve %2</translation>
    </message>
    <message>
        <source>%1: your projects serve %2</source>
        <translation>%1: your projects serve %2</translation>
    </message>
    <message>
        <source>%1: your objective serves %2</source>
        <translation>%1: your objective serves %2</translation>
    </message>
    <message>
        <source>Your key results</source>
        <translation>Your key results</translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation>Your projects</translation>
    </message>
    <message>
        <source>A member&apos;s page says what is theirs, by when, and which company goal it serves.</source>
        <translation>A member&apos;s page says what is theirs, by when, and which company goal it serves.</translation>
    </message>
    <message>
        <source>Next: give key results an owner and projects a lead and a team.</source>
        <translation>Next: give key results an owner and projects a lead and a team.</translation>
    </message>
    <message>
        <source>Nothing is in %1&apos;s name yet</source>
        <translation>Nothing is in %1&apos;s name yet</translation>
    </message>
    <message>
        <source>No key result or project is in anybody&apos;s name yet</source>
        <translation>No key result or project is in anybody&apos;s name yet</translation>
    </message>
    <message>
        <source>This member is no longer in the plan</source>
        <translation>This member is no longer in the plan</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>No function</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) chosen</source>
        <translation>
            <numerusform>%1 of %n need chosen</numerusform>
            <numerusform>%1 of %n needs chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs come from the heads of marketing, sales and customer service.</source>
        <translation>Needs come from the heads of marketing, sales and customer service.</translation>
    </message>
    <message>
        <source>Next: write down or import what they ask for.</source>
        <translation>Next: write down or import what they ask for.</translation>
    </message>
    <message>
        <source>No need is asked for in %1 yet</source>
        <translation>No need is asked for in %1 yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the most in %2: %3 need(s), %4 chosen</source>
        <translation>
            <numerusform>%1 asks for the most in %2: one need, %4 chosen</numerusform>
            <numerusform>%1 asks for the most in %2: %3 needs, %4 chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for nothing in %2 yet</source>
        <translation>%1 asks for nothing in %2 yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 of %4 need(s) chosen</source>
        <translation>
            <numerusform>%1 in %2: %3 of one need chosen</numerusform>
            <numerusform>%1 in %2: %3 of %4 needs chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>This function is no longer in the plan</source>
        <translation>This function is no longer in the plan</translation>
    </message>
    <message>
        <source>project begins</source>
        <translation>project begins</translation>
    </message>
    <message>
        <source>project ends</source>
        <translation>project ends</translation>
    </message>
    <message>
        <source>milestone of %1</source>
        <translation>milestone of %1</translation>
    </message>
    <message>
        <source>key result due</source>
        <translation>key result due</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) due</source>
        <translation>
            <numerusform>One key result due</numerusform>
            <numerusform>%1 key results due</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated until %1</source>
        <translation>Nothing is dated until %1</translation>
    </message>
    <message>
        <source>Milestones, ends of projects, due days and rituals stand here.</source>
        <translation>Milestones, ends of projects, due days and rituals stand here.</translation>
    </message>
    <message>
        <source>Next: give the projects their dates on the timeline.</source>
        <translation>Next: give the projects their dates on the timeline.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) until %2, the next on %3</source>
        <translation>
            <numerusform>One date until %2, on %3</numerusform>
            <numerusform>%1 dates until %2, the next on %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #rrggbb in the plan&apos;s settings. The slides have the usual accent.</source>
        <translation>“%1” is no colour: write it as #rrggbb in the plan&apos;s settings. The slides have the usual accent.</translation>
    </message>
    <message>
        <source>The accent %1 cannot be read from the back row; the slides show %2 instead.</source>
        <translation>The accent %1 cannot be read from the back row; the slides show %2 instead.</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>The whole team</translation>
    </message>
    <message numerus="yes">
        <source>%1 people, %2 of their time for run</source>
        <translation>
            <numerusform>One person, %2 of their time for run</numerusform>
            <numerusform>%1 people, %2 of their time for run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people in %2 groups, %3 of their time for run</source>
        <translation>
            <numerusform>One person in %2 groups, %3 of their time for run</numerusform>
            <numerusform>%1 people in %2 groups, %3 of their time for run</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does what, above the run that is always staffed.</source>
        <translation>Who does what, above the run that is always staffed.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) of %2 are reserved for what comes in</source>
        <translation>
            <numerusform>%1 day of %2 is reserved for what comes in</numerusform>
            <numerusform>%1 days of %2 are reserved for what comes in</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen, but over capacity: cut it, or find the days?</source>
        <translation>Chosen, but over capacity: cut it, or find the days?</translation>
    </message>
    <message>
        <source>It fits: choose, defer or decline?</source>
        <translation>It fits: choose, defer or decline?</translation>
    </message>
    <message>
        <source>It does not fit: defer or decline?</source>
        <translation>It does not fit: defer or decline?</translation>
    </message>
    <message>
        <source>All is decided for %1</source>
        <translation>All is decided for %1</translation>
    </message>
    <message>
        <source>No need of the ranked list waits for an answer, and what was chosen fits into the capacity.</source>
        <translation>No need of the ranked list waits for an answer, and what was chosen fits into the capacity.</translation>
    </message>
    <message>
        <source>Next: tell those who asked.</source>
        <translation>Next: tell those who asked.</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) to take for %2</source>
        <translation>
            <numerusform>One decision to take for %2</numerusform>
            <numerusform>%1 decisions to take for %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The slides could not be put together. Check that there is room on the disk for temporary files.</source>
        <translation>The slides could not be put together. Check that there is room on the disk for temporary files.</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <translation>Move %1 below %2</translation>
    </message>
    <message>
        <source>Say why “%1” was decided</source>
        <translation>Say why “%1” was decided</translation>
    </message>
    <message>
        <source>Say for whom the deck “%1” is</source>
        <translation>Say for whom the deck “%1” is</translation>
    </message>
    <message>
        <source>Make the deck “%1” one for %2</source>
        <translation>Make the deck “%1” one for %2</translation>
    </message>
    <message>
        <source>Give the deck “%1” a dark look</source>
        <translation>Give the deck “%1” a dark look</translation>
    </message>
    <message>
        <source>Give the deck “%1” a light look</source>
        <translation>Give the deck “%1” a light look</translation>
    </message>
    <message>
        <source>Run is not eating the roadmap: %1% of the time in four weeks, of %2% reserved</source>
        <translation>Run is not eating the roadmap: %1% of the time in four weeks, of %2% reserved</translation>
    </message>
    <message>
        <source>Run is beginning to eat the roadmap: %1% of the time in four weeks, of %2% reserved</source>
        <translation>Run is beginning to eat the roadmap: %1% of the time in four weeks, of %2% reserved</translation>
    </message>
    <message>
        <source>Run is eating the roadmap: %1% of the time in four weeks, of %2% at most</source>
        <translation>Run is eating the roadmap: %1% of the time in four weeks, of %2% at most</translation>
    </message>
    <message>
        <source>Nobody knows yet whether run eats the roadmap</source>
        <translation>Nobody knows yet whether run eats the roadmap</translation>
    </message>
    <message>
        <source>Requests and routines tell what run takes of the team’s time.</source>
        <translation>Requests and routines tell what run takes of the team’s time.</translation>
    </message>
    <message>
        <source>Next: note the requests of the week, and the routines.</source>
        <translation>Next: note the requests of the week, and the routines.</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message numerus="yes">
        <source>open, %1 without a day or a reason</source>
        <translation>
            <numerusform>open, %1 without a day or a reason</numerusform>
            <numerusform>open, %1 without a day or a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>to the first answer, median</source>
        <translation>to the first answer, median</translation>
    </message>
    <message>
        <source>to close, median</source>
        <translation>to close, median</translation>
    </message>
    <message numerus="yes">
        <source>avoided by an answer, %1 h saved</source>
        <translation>
            <numerusform>avoided by an answer, %1 h saved</numerusform>
            <numerusform>avoided by an answer, %1 h saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Out: %1</translation>
    </message>
    <message>
        <source>source: the weights of the goals</source>
        <translation>source: the weights of the goals</translation>
    </message>
    <message>
        <source>source: scores and estimates of the needs</source>
        <translation>source: scores and estimates of the needs</translation>
    </message>
    <message>
        <source>source: the latest check-ins</source>
        <translation>source: the latest check-ins</translation>
    </message>
    <message>
        <source>source: working days, run reserves, estimates</source>
        <translation>source: working days, run reserves, estimates</translation>
    </message>
    <message>
        <source>source: dates and progress of the projects</source>
        <translation>source: dates and progress of the projects</translation>
    </message>
    <message>
        <source>source: times of requests and routines</source>
        <translation>source: times of requests and routines</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>In no focus team</source>
        <translation>In no focus team</translation>
    </message>
    <message numerus="yes">
        <source>%1 focus team(s) for %2, and run that is always staffed</source>
        <translation>
            <numerusform>%1 focus team for %2, and run that is always staffed</numerusform>
            <numerusform>%1 focus teams for %2, and run that is always staffed</numerusform>
        </translation>
    </message>
    <message>
        <source>Run and its reserve, days a week</source>
        <translation>Run and its reserve, days a week</translation>
    </message>
    <message>
        <source>Requests, by week</source>
        <translation>Requests, by week</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>put off: %1</translation>
    </message>
    <message>
        <source>This answer is no longer in the plan.</source>
        <translation>This answer is no longer in the plan.</translation>
    </message>
    <message>
        <source>Note that “%1” repeats “%2”</source>
        <translation>Note that “%1” repeats “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 objective(s)</source>
        <translation>
            <numerusform>%1 objective</numerusform>
            <numerusform>%1 objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) above the line of %2, chosen: %3</source>
        <translation>
            <numerusform>%1 need above the line of %2, chosen: %3</numerusform>
            <numerusform>%1 needs above the line of %2, chosen: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Add a milestone, Enter</source>
        <translation>Add a milestone, Enter</translation>
    </message>
    <message>
        <source>Title of a new milestone</source>
        <translation>Title of a new milestone</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Delete the milestone</source>
        <translation>Delete the milestone</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” is done</translation>
    </message>
    <message>
        <source>Title of the milestone “%1”</source>
        <translation>Title of the milestone “%1”</translation>
    </message>
    <message>
        <source>Day of the milestone “%1”</source>
        <translation>Day of the milestone “%1”</translation>
    </message>
    <message>
        <source>Delete the milestone “%1”</source>
        <translation>Delete the milestone “%1”</translation>
    </message>
</context>
<context>
    <name>NeedDecisions</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Defer…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Take off the matrix</source>
        <translation>Take off the matrix</translation>
    </message>
    <message>
        <source>Choose down to the line</source>
        <translation>Choose down to the line</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln need</numerusform>
            <numerusform>%Ln needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, as it will stand on the slide</source>
        <translation>Reason, as it will stand on the slide</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Why is %1 declined?</source>
        <translation>Why is %1 declined?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Must do: pin above the others</source>
        <translation>Must do: pin above the others</translation>
    </message>
    <message>
        <source>Put back where the score says</source>
        <translation>Put back where the score says</translation>
    </message>
    <message>
        <source>Decision log…</source>
        <translation>Decision log…</translation>
    </message>
    <message>
        <source>Score together…</source>
        <translation>Score together…</translation>
    </message>
    <message>
        <source>When does %1 come back, and why?</source>
        <translation>When does %1 come back, and why?</translation>
    </message>
    <message>
        <source>It comes back in the ranking of</source>
        <translation>It comes back in the ranking of</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>A reason is required.</translation>
    </message>
    <message>
        <source>Choose what still fits below the line</source>
        <translation>Choose what still fits below the line</translation>
    </message>
</context>
<context>
    <name>NeedTray</name>
    <message>
        <source>To place</source>
        <translation>To place</translation>
    </message>
    <message>
        <source>Every need of this quarter is on the matrix.</source>
        <translation>Every need of this quarter is on the matrix.</translation>
    </message>
    <message>
        <source>Needs to place</source>
        <translation>Needs to place</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Add a need to place</source>
        <translation>Add a need to place</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import needs from a file</source>
        <translation>Import needs from a file</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>The plan has no need yet: add one, or import a spreadsheet.</source>
        <translation>The plan has no need yet: add one, or import a spreadsheet.</translation>
    </message>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>A score goes from 1 to 5: %1 is outside.</translation>
    </message>
    <message>
        <source>Impact %1. Now the effort, 1 to 5; Esc starts again.</source>
        <translation>Impact %1. Now the effort, 1 to 5; Esc starts again.</translation>
    </message>
    <message>
        <source>Drag a need to the matrix, or type its impact, then its effort: 4, 2. Enter puts it in the middle.</source>
        <translation>Drag a need to the matrix, or type its impact, then its effort: 4, 2. Enter puts it in the middle.</translation>
    </message>
</context>
<context>
    <name>NeedsDelegate</name>
    <message>
        <source>No goal</source>
        <translation>No goal</translation>
    </message>
</context>
<context>
    <name>NeedsFilterBar</name>
    <message>
        <source>Any quarter</source>
        <translation>Any quarter</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>All functions</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Filter by function</source>
        <translation>Filter by function</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Filter by quarter</source>
        <translation>Filter by quarter</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>No goal</translation>
    </message>
    <message>
        <source>Only needs that serve no goal</source>
        <translation>Only needs that serve no goal</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>To place</translation>
    </message>
    <message>
        <source>Only needs without both scores</source>
        <translation>Only needs without both scores</translation>
    </message>
    <message>
        <source>Find a need</source>
        <translation>Find a need</translation>
    </message>
</context>
<context>
    <name>NeedsView</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln need</numerusform>
            <numerusform>%Ln needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s)</source>
        <translation>
            <numerusform>%1 of %Ln need</numerusform>
            <numerusform>%1 of %Ln needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Add a need</translation>
    </message>
    <message>
        <source>Add a need (Ctrl+Shift+N)</source>
        <translation>Add a need (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>Group by function</translation>
    </message>
    <message>
        <source>Duplicate the need</source>
        <translation>Duplicate the need</translation>
    </message>
    <message>
        <source>Delete the selected needs</source>
        <translation>Delete the selected needs</translation>
    </message>
    <message>
        <source>No need is like this.</source>
        <translation>No need is like this.</translation>
    </message>
    <message>
        <source>Show all needs</source>
        <translation>Show all needs</translation>
    </message>
    <message>
        <source>What do marketing, sales and customer service ask for? Bring their spreadsheet, or write the first need.</source>
        <translation>What do marketing, sales and customer service ask for? Bring their spreadsheet, or write the first need.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Import a spreadsheet</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Import needs from a spreadsheet</source>
        <translation>Import needs from a spreadsheet</translation>
    </message>
    <message>
        <source>Table of needs</source>
        <translation>Table of needs</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s), of which %1 for %2</source>
        <translation>
            <numerusform>%Ln need, of which %1 for %2</numerusform>
            <numerusform>%Ln needs, of which %1 for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>What is the new plan for?</source>
        <translation>What is the new plan for?</translation>
    </message>
    <message>
        <source>RevOps roadmap</source>
        <translation>RevOps roadmap</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Company</translation>
    </message>
    <message>
        <source>&amp;Growth phase</source>
        <translation>&amp;Growth phase</translation>
    </message>
    <message>
        <source>&amp;Fiscal year starts in</source>
        <translation>&amp;Fiscal year starts in</translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation>&amp;Language of the plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Create the plan</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Name of the new project</source>
        <translation>Name of the new project</translation>
    </message>
    <message>
        <source>Enter adds the project, Esc leaves no trace.</source>
        <translation>Enter adds the project, Esc leaves no trace.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>zero</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>one</translation>
    </message>
    <message>
        <source>two</source>
        <translation>two</translation>
    </message>
    <message>
        <source>three</source>
        <translation>three</translation>
    </message>
    <message>
        <source>four</source>
        <translation>four</translation>
    </message>
    <message>
        <source>five</source>
        <translation>five</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twelve</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>thirteen</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>fourteen</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fifteen</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sixteen</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>seventeen</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>eighteen</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>nineteen</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>twenty</translation>
    </message>
</context>
<context>
    <name>NumbersPrompt</name>
    <message>
        <source>Neither start nor target: this result cannot be measured.</source>
        <translation>Neither start nor target: this result cannot be measured.</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Set numbers</translation>
    </message>
    <message>
        <source>Set the numbers of “%1”</source>
        <translation>Set the numbers of “%1”</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>Follows from the other numbers</source>
        <translation>Follows from the other numbers</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
</context>
<context>
    <name>ObjectiveDetails</name>
    <message>
        <source>Needs behind it</source>
        <translation>Needs behind it</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Key results</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
</context>
<context>
    <name>OkrActions</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move to the backlog</source>
        <translation>Move to the backlog</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Move to %1</translation>
    </message>
</context>
<context>
    <name>OkrDelegate</name>
    <message>
        <source>What the quarter should change</source>
        <translation>What the quarter should change</translation>
    </message>
    <message>
        <source>What is measured, from 22% to 30%, @owner</source>
        <translation>What is measured, from 22% to 30%, @owner</translation>
    </message>
    <message>
        <source>What is done for it</source>
        <translation>What is done for it</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>OkrFoot</name>
    <message numerus="yes">
        <source>%n chosen need(s) without an objective</source>
        <translation>
            <numerusform>%Ln chosen need without an objective</numerusform>
            <numerusform>%Ln chosen needs without an objective</numerusform>
        </translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs…</source>
        <translation>Make OKRs from chosen needs…</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Add an objective</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Add a key result to the selected objective</source>
        <translation>Add a key result to the selected objective</translation>
    </message>
    <message>
        <source>Enter: the next one, Tab: one below it, Shift+Tab: back out, Esc: done</source>
        <translation>Enter: the next one, Tab: one below it, Shift+Tab: back out, Esc: done</translation>
    </message>
    <message>
        <source>Leading: move within weeks</source>
        <translation>Leading: move within weeks</translation>
    </message>
    <message>
        <source>Lagging: known at the end</source>
        <translation>Lagging: known at the end</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>From a template…</translation>
    </message>
    <message>
        <source>Add a key result from a template to the selected objective</source>
        <translation>Add a key result from a template to the selected objective</translation>
    </message>
</context>
<context>
    <name>OkrRulesDialog</name>
    <message>
        <source>Which rules does this plan check its OKRs by?</source>
        <translation>Which rules does this plan check its OKRs by?</translation>
    </message>
    <message>
        <source>OKR rules</source>
        <translation>OKR rules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation>Check all of them</translation>
    </message>
    <message>
        <source>This plan checks all of them. A rule that does not suit the team can be switched off: nothing is found by it any more.</source>
        <translation>This plan checks all of them. A rule that does not suit the team can be switched off: nothing is found by it any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are switched off in this plan.</source>
        <translation>
            <numerusform>%Ln rule is switched off in this plan.</numerusform>
            <numerusform>%Ln rules are switched off in this plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OkrScores</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 out of 100</source>
        <translation>%1: %2 out of 100</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are mended.</source>
        <translation>
            <numerusform>And %Ln more, once these are mended.</numerusform>
            <numerusform>And %Ln more, once these are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OkrSummary</name>
    <message>
        <source>%1% of the quarter gone</source>
        <translation>%1% of the quarter gone</translation>
    </message>
</context>
<context>
    <name>OkrTree</name>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectives and key results</translation>
    </message>
</context>
<context>
    <name>OkrsView</name>
    <message>
        <source>OKRs and projects</source>
        <translation>OKRs and projects</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objective</numerusform>
            <numerusform>%Ln objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln key result</numerusform>
            <numerusform>%Ln key results</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Add an objective</translation>
    </message>
    <message>
        <source>Add a key result</source>
        <translation>Add a key result</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Set numbers</translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs…</source>
        <translation>Make OKRs from chosen needs…</translation>
    </message>
    <message>
        <source>%1 has no objective yet: its chosen needs can become OKRs.</source>
        <translation>%1 has no objective yet: its chosen needs can become OKRs.</translation>
    </message>
    <message>
        <source>%1 has no objective yet: choose needs on the matrix first.</source>
        <translation>%1 has no objective yet: choose needs on the matrix first.</translation>
    </message>
    <message>
        <source>Go to Prioritise</source>
        <translation>Go to Prioritise</translation>
    </message>
    <message>
        <source>OKR rules…</source>
        <translation>OKR rules…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On a row, or while typing one: begin the next one</source>
        <translation>On a row, or while typing one: begin the next one</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>While typing: one below it, a key result or a project</source>
        <translation>While typing: one below it, a key result or a project</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>While typing: back out, one beside what it stands below</source>
        <translation>While typing: back out, one beside what it stands below</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While typing: done; an empty row leaves no trace</source>
        <translation>While typing: done; an empty row leaves no trace</translation>
    </message>
    <message>
        <source>Type over a row; “from 22% to 30%”, “@name” and “by 15 June” are set too</source>
        <translation>Type over a row; “from 22% to 30%”, “@name” and “by 15 June” are set too</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Add a project</translation>
    </message>
    <message>
        <source>Add a key result from a template…</source>
        <translation>Add a key result from a template…</translation>
    </message>
    <message>
        <source>Go to the backlog</source>
        <translation>Go to the backlog</translation>
    </message>
    <message>
        <source>What stands at the top of the tree</source>
        <translation>What stands at the top of the tree</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>By objective</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>By goal</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Order and quarter</source>
        <translation>Order and quarter</translation>
    </message>
    <message>
        <source>Steer the quarter</source>
        <translation>Steer the quarter</translation>
    </message>
    <message>
        <source>Open the page of a key result, the details of any other row</source>
        <translation>Open the page of a key result, the details of any other row</translation>
    </message>
</context>
<context>
    <name>OwnedLists</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ParticipantPicker</name>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Name of somebody else who scores</source>
        <translation>Name of somebody else who scores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add somebody who scores</source>
        <translation>Add somebody who scores</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>No function</translation>
    </message>
    <message>
        <source>Function of %1</source>
        <translation>Function of %1</translation>
    </message>
    <message>
        <source>Nobody is in the plan yet: add who is in the room by name below. Members and contacts of the Team view are offered here.</source>
        <translation>Nobody is in the plan yet: add who is in the room by name below. Members and contacts of the Team view are offered here.</translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>%1. %2</source>
        <comment>place, title</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PeopleKind</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Table of members</source>
        <translation>Table of members</translation>
    </message>
    <message>
        <source>Who is on the RevOps team? Their days give the capacity line of the matrix.</source>
        <translation>Who is on the RevOps team? Their days give the capacity line of the matrix.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Add a function</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>New function</translation>
    </message>
    <message>
        <source>Table of functions</source>
        <translation>Table of functions</translation>
    </message>
    <message>
        <source>Which functions bring needs? Marketing, sales and customer service, to begin with.</source>
        <translation>Which functions bring needs? Marketing, sales and customer service, to begin with.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Table of contacts</source>
        <translation>Table of contacts</translation>
    </message>
    <message>
        <source>Who asks, who sponsors, who decides? The stakeholders outside the team stand here.</source>
        <translation>Who asks, who sponsors, who decides? The stakeholders outside the team stand here.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituals</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Add a ritual</source>
        <translation>Add a ritual</translation>
    </message>
    <message>
        <source>New ritual</source>
        <translation>New ritual</translation>
    </message>
    <message>
        <source>Table of rituals</source>
        <translation>Table of rituals</translation>
    </message>
    <message>
        <source>Who meets when? The days of weekly syncs, reviews and plannings show on the timeline.</source>
        <translation>Who meets when? The days of weekly syncs, reviews and plannings show on the timeline.</translation>
    </message>
    <message>
        <source>Details and absences</source>
        <translation>Details and absences</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
</context>
<context>
    <name>PhasePicker</name>
    <message>
        <source>Find what sells and to whom: RevOps sets up the first CRM and the first numbers.</source>
        <translation>Find what sells and to whom: RevOps sets up the first CRM and the first numbers.</translation>
    </message>
    <message>
        <source>Sell more of what works: RevOps takes friction out of marketing, sales and service.</source>
        <translation>Sell more of what works: RevOps takes friction out of marketing, sales and service.</translation>
    </message>
    <message>
        <source>Make growth repeatable: RevOps builds processes, data and forecasts that hold.</source>
        <translation>Make growth repeatable: RevOps builds processes, data and forecasts that hold.</translation>
    </message>
    <message>
        <source>Earn more on each euro: RevOps shows what pays and stops what does not.</source>
        <translation>Earn more on each euro: RevOps shows what pays and stops what does not.</translation>
    </message>
    <message>
        <source>Do more with the same team: RevOps automates and raises what each person brings.</source>
        <translation>Do more with the same team: RevOps automates and raises what each person brings.</translation>
    </message>
    <message>
        <source>Growth phase</source>
        <translation>Growth phase</translation>
    </message>
    <message>
        <source>Run reserve %1, usual in this phase %2</source>
        <translation>Run reserve %1, usual in this phase %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Use the usual run reserve of %1</source>
        <translation>Use the usual run reserve of %1</translation>
    </message>
</context>
<context>
    <name>PlanButton</name>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan without a title</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Search the plan</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Read-only.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Show the slides of the quarter on the full screen</source>
        <translation>Show the slides of the quarter on the full screen</translation>
    </message>
</context>
<context>
    <name>PlanExports</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>ranking</translation>
    </message>
    <message>
        <source>OKRs</source>
        <translation>OKRs</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>timeline</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF pages (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Where should the export go?</source>
        <translation>Where should the export go?</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nothing was exported</translation>
    </message>
    <message>
        <source>An export needs a name other than the plan&apos;s own.</source>
        <translation>An export needs a name other than the plan&apos;s own.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>PlanOpening</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>The plan was not opened</translation>
    </message>
    <message>
        <source>Some of the plan could not be read as it stands</source>
        <translation>Some of the plan could not be read as it stands</translation>
    </message>
    <message>
        <source>The newest backup is of %1. Whatever you choose becomes a new file; the damaged one stays as it is.</source>
        <translation>The newest backup is of %1. Whatever you choose becomes a new file; the damaged one stays as it is.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>The plan is damaged. How do you want to go on?</source>
        <translation>The plan is damaged. How do you want to go on?</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1 (rescued)</translation>
    </message>
    <message>
        <source>Where should the rescued plan go?</source>
        <translation>Where should the rescued plan go?</translation>
    </message>
    <message>
        <source>Some of the plan was lost</source>
        <translation>Some of the plan was lost</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <translation>%1 (backup)</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Where should the backup go?</translation>
    </message>
    <message>
        <source>Gainline plans (*.gainline)</source>
        <translation>Gainline plans (*.gainline)</translation>
    </message>
</context>
<context>
    <name>PlanSettingsDialog</name>
    <message>
        <source>What are the settings of this plan?</source>
        <translation>What are the settings of this plan?</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Prioritisation</source>
        <translation>Prioritisation</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectives and key results</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Priority of requests</source>
        <translation>Priority of requests</translation>
    </message>
    <message>
        <source>Room of the meetings</source>
        <translation>Room of the meetings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>One name a line, in place of: %1.</source>
        <translation>One name a line, in place of: %1.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Views of this step</source>
        <translation>Views of this step</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare %1?</source>
        <translation>Prepare %1?</translation>
    </message>
    <message>
        <source>%1 keeps all it has. One undo takes the step back.</source>
        <translation>%1 keeps all it has. One undo takes the step back.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Prepare %1</translation>
    </message>
    <message>
        <source>• %1, as it is</source>
        <translation>• %1, as it is</translation>
    </message>
    <message>
        <source>• %1, with a new target to set</source>
        <translation>• %1, with a new target to set</translation>
    </message>
    <message>
        <source>Nothing of these objectives goes on. Tick those that are to wait in the backlog:</source>
        <translation>Nothing of these objectives goes on. Tick those that are to wait in the backlog:</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>The room sees: %1</source>
        <translation>The room sees: %1</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>This is the last slide.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Slide %1 of %2</translation>
    </message>
    <message>
        <source>The room sees a black screen. B brings the slide back.</source>
        <translation>The room sees a black screen. B brings the slide back.</translation>
    </message>
    <message>
        <source>The room sees a white screen. W brings the slide back.</source>
        <translation>The room sees a white screen. W brings the slide back.</translation>
    </message>
    <message>
        <source>The room sees a held picture: “%1”. F lets it go.</source>
        <translation>The room sees a held picture: “%1”. F lets it go.</translation>
    </message>
    <message>
        <source>Presenter: %1</source>
        <translation>Presenter: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Since the start: %1</translation>
    </message>
    <message>
        <source>Slide: %1</source>
        <translation>Slide: %1</translation>
    </message>
    <message>
        <source>On this slide: %1</source>
        <translation>On this slide: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%Ln min behind</numerusform>
            <numerusform>%Ln min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%Ln min ahead</numerusform>
            <numerusform>%Ln min ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>→ next · ← back · Tab all slides · J live view · B black · F hold · + − notes · R clock to zero · ? all keys · Esc ends</source>
        <translation>→ next · ← back · Tab all slides · J live view · B black · F hold · + − notes · R clock to zero · ? all keys · Esc ends</translation>
    </message>
    <message>
        <source>The room sees the live view. J comes back to the slide.</source>
        <translation>The room sees the live view. J comes back to the slide.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
</context>
<context>
    <name>PrioritySection</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Waiting for %Ln day</numerusform>
            <numerusform>Waiting for %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout %1</source>
        <translation>Rollout %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>Yesterday it was %1.</source>
        <translation>Yesterday it was %1.</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioritise</translation>
    </message>
</context>
<context>
    <name>ProgressChart</name>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>expected pace</source>
        <translation>expected pace</translation>
    </message>
    <message>
        <source>Check-ins against the expected pace: %1</source>
        <translation>Check-ins against the expected pace: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Stretch %1</source>
        <translation>Stretch %1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Forecast %1</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProjectDetails</name>
    <message>
        <source>Needs it answers</source>
        <translation>Needs it answers</translation>
    </message>
    <message>
        <source>Key results it moves</source>
        <translation>Key results it moves</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Key results</translation>
    </message>
    <message>
        <source>Make this key result</source>
        <translation>Make this key result</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Make this project</source>
        <translation>Make this project</translation>
    </message>
    <message>
        <source>Make the objective “%1”</source>
        <translation>Make the objective “%1”</translation>
    </message>
    <message>
        <source>Title of the objective “%1”</source>
        <translation>Title of the objective “%1”</translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Title of “%1”</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>no dates</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>QualityFixes</name>
    <message>
        <source>What do its numbers count?</source>
        <translation>What do its numbers count?</translation>
    </message>
    <message>
        <source>Unit, such as % or days</source>
        <translation>Unit, such as % or days</translation>
    </message>
    <message>
        <source>Set unit</source>
        <translation>Set unit</translation>
    </message>
    <message>
        <source>Which result will prove the objective?</source>
        <translation>Which result will prove the objective?</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Key result</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Add key result</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Set unit</source>
        <translation>Set unit</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Add key result</translation>
    </message>
    <message>
        <source>A number to stay within</source>
        <translation>A number to stay within</translation>
    </message>
    <message>
        <source>A start and a number to reach</source>
        <translation>A start and a number to reach</translation>
    </message>
    <message>
        <source>Measured in: %1</source>
        <translation>Measured in: %1</translation>
    </message>
    <message>
        <source>One owner: %1</source>
        <translation>One owner: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>Key results: %1</source>
        <translation>Key results: %1</translation>
    </message>
    <message>
        <source>Needs behind it: %1</source>
        <translation>Needs behind it: %1</translation>
    </message>
    <message>
        <source>Serves a goal: %1</source>
        <translation>Serves a goal: %1</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Set numbers</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Name an owner</translation>
    </message>
    <message>
        <source>End of quarter</source>
        <translation>End of quarter</translation>
    </message>
    <message>
        <source>Link a need</source>
        <translation>Link a need</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Choose a goal</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Do not check this in this plan</source>
        <translation>Do not check this in this plan</translation>
    </message>
    <message>
        <source>Do not check this in this plan: %1</source>
        <translation>Do not check this in this plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>OKR rules: %n switched off…</source>
        <translation>
            <numerusform>OKR rules: %Ln switched off…</numerusform>
            <numerusform>OKR rules: %Ln switched off…</numerusform>
        </translation>
    </message>
    <message>
        <source>OKR rules…</source>
        <translation>OKR rules…</translation>
    </message>
    <message>
        <source>An effect, not a task</source>
        <translation>An effect, not a task</translation>
    </message>
    <message>
        <source>A change for somebody, not a task</source>
        <translation>A change for somebody, not a task</translation>
    </message>
    <message>
        <source>In words, its numbers in the key results</source>
        <translation>In words, its numbers in the key results</translation>
    </message>
    <message>
        <source>A leading key result that tells in time</source>
        <translation>A leading key result that tells in time</translation>
    </message>
    <message>
        <source>Not everything falls due on the last day</source>
        <translation>Not everything falls due on the last day</translation>
    </message>
    <message>
        <source>Due on the last day of the quarter</source>
        <translation>Due on the last day of the quarter</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Bring forward</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reword</translation>
    </message>
</context>
<context>
    <name>QuarterBoard</name>
    <message>
        <source>Alt+Left and Alt+Right move the objective to the quarter beside it, Alt+End to the backlog; the arrows go from one to the other, Enter opens the details.</source>
        <translation>Alt+Left and Alt+Right move the objective to the quarter beside it, Alt+End to the backlog; the arrows go from one to the other, Enter opens the details.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, running</translation>
    </message>
    <message>
        <source>Objectives of %1</source>
        <translation>Objectives of %1</translation>
    </message>
</context>
<context>
    <name>QuarterEndPage</name>
    <message>
        <source>%1 has no key result to grade. Another quarter can be shown with the arrows at the top.</source>
        <translation>%1 has no key result to grade. Another quarter can be shown with the arrows at the top.</translation>
    </message>
    <message>
        <source>Back to the quarters</source>
        <translation>Back to the quarters</translation>
    </message>
    <message>
        <source>%1 of %2 graded · %3 kept, %4 changed, %5 dropped, %6 not decided</source>
        <translation>%1 of %2 graded · %3 kept, %4 changed, %5 dropped, %6 not decided</translation>
    </message>
    <message>
        <source>Prepare %1…</source>
        <translation>Prepare %1…</translation>
    </message>
</context>
<context>
    <name>QuarterList</name>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln key result</numerusform>
            <numerusform>%Ln key results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objective</numerusform>
            <numerusform>%Ln objectives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on average %2</source>
        <translation>%1, on average %2</translation>
    </message>
</context>
<context>
    <name>QuarterStepper</name>
    <message>
        <source>Previous quarter</source>
        <translation>Previous quarter</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Next quarter</translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message>
        <source>End of %1</source>
        <translation>End of %1</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>%1 of %2 graded</source>
        <translation>%1 of %2 graded</translation>
    </message>
    <message>
        <source>End of %1…</source>
        <translation>End of %1…</translation>
    </message>
    <message>
        <source>End of quarter…</source>
        <translation>End of quarter…</translation>
    </message>
    <message>
        <source>Move the objective to the quarter before</source>
        <translation>Move the objective to the quarter before</translation>
    </message>
    <message>
        <source>Move the objective to the quarter after</source>
        <translation>Move the objective to the quarter after</translation>
    </message>
    <message>
        <source>Move the objective to the backlog</source>
        <translation>Move the objective to the backlog</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>All quarters</translation>
    </message>
    <message>
        <source>No quarter has an objective yet: make OKRs first, then they stand side by side here.</source>
        <translation>No quarter has an objective yet: make OKRs first, then they stand side by side here.</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Back to the OKRs</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, an answer to it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>QuickAddBar</name>
    <message numerus="yes">
        <source>%n request(s) found in what was pasted</source>
        <translation>
            <numerusform>%Ln request found in what was pasted</numerusform>
            <numerusform>%Ln requests found in what was pasted</numerusform>
        </translation>
    </message>
    <message>
        <source>This line does not say what is asked: write it after the name, then press Enter.</source>
        <translation>This line does not say what is asked: write it after the name, then press Enter.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>Add %Ln request</numerusform>
            <numerusform>Add %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Add the request</translation>
    </message>
    <message>
        <source>What is asked, on one line</source>
        <translation>What is asked, on one line</translation>
    </message>
    <message>
        <source>New request on one line</source>
        <translation>New request on one line</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the line for new requests</source>
        <translation>Close the line for new requests</translation>
    </message>
    <message>
        <source>#slack @Lea AE: CRM field for the reason of loss, blocks a signature, 30 min. Or paste several lines or a Slack thread. Enter adds, Esc closes.</source>
        <translation>#slack @Lea AE: CRM field for the reason of loss, blocks a signature, 30 min. Or paste several lines or a Slack thread. Enter adds, Esc closes.</translation>
    </message>
    <message>
        <source>Asked before: %1, answer: %2</source>
        <translation>Asked before: %1, answer: %2</translation>
    </message>
    <message>
        <source>Asked before: %1</source>
        <translation>Asked before: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Plan settings</source>
        <translation>Plan settings</translation>
    </message>
</context>
<context>
    <name>RailItemButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a view, how much waits there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RailStepButton</name>
    <message>
        <source>Step %1, %2% complete. %3</source>
        <translation>Step %1, %2% complete. %3</translation>
    </message>
</context>
<context>
    <name>RankingDelegate</name>
    <message>
        <source>must do</source>
        <translation>must do</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Ranked needs</source>
        <translation>Ranked needs</translation>
    </message>
    <message>
        <source>Capacity line · %1 d</source>
        <comment>person-days</comment>
        <translation>Capacity line · %1 d</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>person-days</comment>
        <translation>%1 d left</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) kept for %1</source>
        <translation>
            <numerusform>%Ln need kept for %1</numerusform>
            <numerusform>%Ln needs kept for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the OKRs</source>
        <translation>Make the OKRs</translation>
    </message>
    <message>
        <source>Add the team to see what fits in %1</source>
        <translation>Add the team to see what fits in %1</translation>
    </message>
    <message>
        <source>Capacity · %1 d</source>
        <comment>person-days</comment>
        <translation>Capacity · %1 d</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Scored by</translation>
    </message>
    <message>
        <source>How the needs are scored. What is known of them stays as it is; a dash stands where the model lacks something.</source>
        <translation>How the needs are scored. What is known of them stays as it is; a dash stands where the model lacks something.</translation>
    </message>
    <message>
        <source>Scoring criteria…</source>
        <translation>Scoring criteria…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Try another run reserve, more people, other needs: the plan is not changed (W)</source>
        <translation>Try another run reserve, more people, other needs: the plan is not changed (W)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller would still fit (Shift+F)</source>
        <translation>
            <numerusform>%Ln smaller would still fit (Shift+F)</numerusform>
            <numerusform>%Ln smaller ones would still fit (Shift+F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose down to the line</source>
        <translation>Choose down to the line</translation>
    </message>
    <message>
        <source>Choose every need above the capacity line (Shift+C)</source>
        <translation>Choose every need above the capacity line (Shift+C)</translation>
    </message>
    <message>
        <source>Needs are ranked here as soon as they stand on the matrix, and a line shows how far the team’s days reach.</source>
        <translation>Needs are ranked here as soon as they stand on the matrix, and a line shows how far the team’s days reach.</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 of 5</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: no score</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>The file is no longer there: %1</source>
        <translation>The file is no longer there: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Several values</source>
        <translation>Several values</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete %1 with all that hangs on it?</source>
        <translation>Delete %1 with all that hangs on it?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n items with all that hangs on them?</source>
        <translation>
            <numerusform>Delete this item with all that hangs on it?</numerusform>
            <numerusform>Delete these %Ln items with all that hangs on them?</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes too: %1. Undo brings all of it back.</source>
        <translation>This goes too: %1. Undo brings all of it back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>answer: %1</source>
        <translation>answer: %1</translation>
    </message>
</context>
<context>
    <name>ReviewChangesDialog</name>
    <message>
        <source>Changes since the review</source>
        <translation>Changes since the review</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nothing has changed since.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReviewToggle</name>
    <message>
        <source>Since the review of %1</source>
        <translation>Since the review of %1</translation>
    </message>
</context>
<context>
    <name>RingLabel</name>
    <message>
        <source>Step %1, %2 % complete</source>
        <translation>Step %1, %2 % complete</translation>
    </message>
</context>
<context>
    <name>RoomMeterBox</name>
    <message>
        <source>Room meter</source>
        <translation>Room meter</translation>
    </message>
    <message>
        <source>Read from the back</source>
        <translation>Read from the back</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Screen width</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Last row</translation>
    </message>
    <message>
        <source>Width of the screen, in metres</source>
        <translation>Width of the screen, in metres</translation>
    </message>
    <message>
        <source>Distance of the last row, in metres</source>
        <translation>Distance of the last row, in metres</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How wide the picture is in the room where the slides are shown</source>
        <translation>How wide the picture is in the room where the slides are shown</translation>
    </message>
    <message>
        <source>How far from the screen the people in the last row sit</source>
        <translation>How far from the screen the people in the last row sit</translation>
    </message>
    <message>
        <source>Everything on this slide can be read from there, and from %1 m at most.</source>
        <translation>Everything on this slide can be read from there, and from %1 m at most.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read from there, such as “%1”.</source>
        <translation>
            <numerusform>%Ln text cannot be read from there: “%1”.</numerusform>
            <numerusform>%Ln texts cannot be read from there, such as “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A last row at %1 m or a screen %2 m wide would do.</source>
        <translation>A last row at %1 m or a screen %2 m wide would do.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>being scored</source>
        <translation>being scored</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>on the table</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>No round yet. Each one is kept here with all its scores, to be looked at again.</source>
        <translation>No round yet. Each one is kept here with all its scores, to be looked at again.</translation>
    </message>
    <message>
        <source>Scoring rounds, the latest first</source>
        <translation>Scoring rounds, the latest first</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln need</numerusform>
            <numerusform>%Ln needs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>RoundNeedPicker</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%Ln to place</numerusform>
            <numerusform>%Ln to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open</source>
        <translation>
            <numerusform>All: %Ln open</numerusform>
            <numerusform>All %Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>Which needs are scored</source>
        <translation>Which needs are scored</translation>
    </message>
    <message>
        <source>Needs of the round</source>
        <translation>Needs of the round</translation>
    </message>
    <message>
        <source>No need is open for this quarter.</source>
        <translation>No need is open for this quarter.</translation>
    </message>
</context>
<context>
    <name>RoundReveal</name>
    <message>
        <source>Needs of the round</source>
        <translation>Needs of the round</translation>
    </message>
    <message>
        <source>Previous need of the round</source>
        <translation>Previous need of the round</translation>
    </message>
    <message>
        <source>Next need of the round</source>
        <translation>Next need of the round</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>%1 · accepted</source>
        <translation>%1 · accepted</translation>
    </message>
    <message>
        <source>The needs of this round are no longer in the plan.</source>
        <translation>The needs of this round are no longer in the plan.</translation>
    </message>
    <message>
        <source>Accepted: impact %1, effort %2.</source>
        <translation>Accepted: impact %1, effort %2.</translation>
    </message>
    <message>
        <source>now impact %1, effort %2</source>
        <translation>now impact %1, effort %2</translation>
    </message>
</context>
<context>
    <name>RoundSetup</name>
    <message>
        <source>Scores of %1</source>
        <translation>Scores of %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln need</numerusform>
            <numerusform>%Ln needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>Which needs?</source>
        <translation>Which needs?</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>Who scores?</translation>
    </message>
    <message>
        <source>Who scores what…</source>
        <translation>Who scores what…</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Start the round</translation>
    </message>
</context>
<context>
    <name>RoundTurns</name>
    <message>
        <source>Who has scored?</source>
        <translation>Who has scored?</translation>
    </message>
    <message>
        <source>People of this round</source>
        <translation>People of this round</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Add people…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Takes the person and their scores out of the round</source>
        <translation>Takes the person and their scores out of the round</translation>
    </message>
    <message>
        <source>has scored</source>
        <translation>has scored</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are in</source>
        <translation>All scores are in</translation>
    </message>
    <message>
        <source>Nothing can be revealed</source>
        <translation>Nothing can be revealed</translation>
    </message>
    <message>
        <source>Everyone has scored</source>
        <translation>Everyone has scored</translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation>Reveal the scores</translation>
    </message>
    <message>
        <source>From here on the whole room sees who gave what.</source>
        <translation>From here on the whole room sees who gave what.</translation>
    </message>
    <message>
        <source>Hand the laptop to</source>
        <translation>Hand the laptop to</translation>
    </message>
    <message>
        <source>I am %1: begin</source>
        <translation>I am %1: begin</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) to give. Nobody sees them before everyone has scored.</source>
        <translation>
            <numerusform>%Ln score to give. Nobody sees it before everyone has scored.</numerusform>
            <numerusform>%Ln scores to give. Nobody sees them before everyone has scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Score together</source>
        <translation>Score together</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) kept</source>
        <translation>
            <numerusform>%Ln round kept</numerusform>
            <numerusform>%Ln rounds kept</numerusform>
        </translation>
    </message>
    <message>
        <source>New scoring round…</source>
        <translation>New scoring round…</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>There is no need to score yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</source>
        <translation>There is no need to score yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</translation>
    </message>
    <message>
        <source>Import needs…</source>
        <translation>Import needs…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>%1 days in the next %2 weeks, %3% of the team&apos;s time</source>
        <translation>%1 days in the next %2 weeks, %3% of the team&apos;s time</translation>
    </message>
    <message>
        <source>%1 days in the next %2 weeks</source>
        <translation>%1 days in the next %2 weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleExplanation</name>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
</context>
<context>
    <name>RunDashboard</name>
    <message>
        <source>In and out, by week</source>
        <translation>In and out, by week</translation>
    </message>
    <message>
        <source>Run against its reserve, days a week</source>
        <translation>Run against its reserve, days a week</translation>
    </message>
    <message>
        <source>Asked again and again</source>
        <translation>Asked again and again</translation>
    </message>
    <message>
        <source>Age of what is open</source>
        <translation>Age of what is open</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Where it comes in</source>
        <translation>Where it comes in</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>without a day or a reason</source>
        <translation>without a day or a reason</translation>
    </message>
    <message>
        <source>to the first answer, median</source>
        <translation>to the first answer, median</translation>
    </message>
    <message>
        <source>to close, median</source>
        <translation>to close, median</translation>
    </message>
    <message>
        <source>avoided by an answer, %1 h saved</source>
        <translation>avoided by an answer, %1 h saved</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>No function</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Figures of the run</translation>
    </message>
</context>
<context>
    <name>RunKind</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Add a routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>New routine</translation>
    </message>
    <message>
        <source>Table of routines</source>
        <translation>Table of routines</translation>
    </message>
    <message>
        <source>What does the team do again and again? Forecasts, data checks, commissions: their time counts as run.</source>
        <translation>What does the team do again and again? Forecasts, data checks, commissions: their time counts as run.</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Add a rollout</source>
        <translation>Add a rollout</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>New rollout</translation>
    </message>
    <message>
        <source>Table of rollouts</source>
        <translation>Table of rollouts</translation>
    </message>
    <message>
        <source>Which tool or process is being taken up? While its rollout lasts, its requests rise in priority.</source>
        <translation>Which tool or process is being taken up? While its rollout lasts, its requests rise in priority.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>Table of answers</source>
        <translation>Table of answers</translation>
    </message>
    <message>
        <source>Which question comes back? Write its answer once, and send it the next time in one click.</source>
        <translation>Which question comes back? Write its answer once, and send it the next time in one click.</translation>
    </message>
</context>
<context>
    <name>RunMeter</name>
    <message>
        <source>Run this week</source>
        <translation>Run this week</translation>
    </message>
    <message>
        <source>%1 / %2 d</source>
        <translation>%1 / %2 d</translation>
    </message>
    <message>
        <source>Run this week: %1 of the %2 days reserved for it</source>
        <translation>Run this week: %1 of the %2 days reserved for it</translation>
    </message>
    <message>
        <source>Routines of the week, what was closed in it, and what is promised by its end.</source>
        <translation>Routines of the week, what was closed in it, and what is promised by its end.</translation>
    </message>
</context>
<context>
    <name>RunSection</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Run or project</source>
        <translation>Run or project</translation>
    </message>
    <message>
        <source>Has one person alone all the skills for it?</source>
        <translation>Has one person alone all the skills for it?</translation>
    </message>
    <message>
        <source>Does it take a day at most?</source>
        <translation>Does it take a day at most?</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
</context>
<context>
    <name>ScenariosDialog</name>
    <message>
        <source>Which scenario is it to be?</source>
        <translation>Which scenario is it to be?</translation>
    </message>
    <message>
        <source>No scenario is kept yet: try another cut on the ranked list, then keep it by name to compare it with others.</source>
        <translation>No scenario is kept yet: try another cut on the ranked list, then keep it by name to compare it with others.</translation>
    </message>
    <message>
        <source>Try a what-if</source>
        <translation>Try a what-if</translation>
    </message>
    <message>
        <source>Kept scenarios, the latest first</source>
        <translation>Kept scenarios, the latest first</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>People more</source>
        <translation>People more</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Days kept</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Open as what-if</source>
        <translation>Open as what-if</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Makes the plan as the scenario has it, in one step that can be undone.</source>
        <translation>Makes the plan as the scenario has it, in one step that can be undone.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Rename this scenario?</source>
        <translation>Rename this scenario?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>One is compared with the plan, two with each other.</source>
        <translation>One is compared with the plan, two with each other.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no score yet</source>
        <translation>%1: no score yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: noted</source>
        <translation>%1: noted</translation>
    </message>
</context>
<context>
    <name>ScoreTurn</name>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>A score goes from 1 to 5: %1 is outside.</translation>
    </message>
    <message>
        <source>%1 · score %2 of %3</source>
        <translation>%1 · score %2 of %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Impact: what would it change?</source>
        <translation>Impact: what would it change?</translation>
    </message>
    <message>
        <source>Effort: how much work is it?</source>
        <translation>Effort: how much work is it?</translation>
    </message>
    <message>
        <source>Noted. It is not shown while the room looks on.</source>
        <translation>Noted. It is not shown while the room looks on.</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Leave this score to the others (A)</source>
        <translation>Leave this score to the others (A)</translation>
    </message>
    <message>
        <source>You abstained here: a score takes its place.</source>
        <translation>You abstained here: a score takes its place.</translation>
    </message>
    <message>
        <source>1 to 5 score, arrows by a quarter, A abstains, Enter next, Backspace back</source>
        <translation>1 to 5 score, arrows by a quarter, A abstains, Enter next, Backspace back</translation>
    </message>
    <message>
        <source>Give a score from 1 to 5 first, or abstain: there is none yet.</source>
        <translation>Give a score from 1 to 5 first, or abstain: there is none yet.</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>between the two</source>
        <translation>between the two</translation>
    </message>
    <message>
        <source>scores nothing</source>
        <translation>scores nothing</translation>
    </message>
    <message>
        <source>impact and effort</source>
        <translation>impact and effort</translation>
    </message>
    <message>
        <source>impact only</source>
        <translation>impact only</translation>
    </message>
    <message>
        <source>effort only</source>
        <translation>effort only</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Nothing in this plan holds “%1”.</source>
        <translation>Nothing in this plan holds “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>How should Gainline look and speak?</source>
        <translation>How should Gainline look and speak?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Your name in decisions</source>
        <translation>Your name in decisions</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Which key does what?</source>
        <translation>Which key does what?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: in its lists and pictures</source>
        <translation>%1: in its lists and pictures</translation>
    </message>
</context>
<context>
    <name>ShowHelp</name>
    <message>
        <source>Keys of the show</source>
        <translation>Keys of the show</translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Page Down → ↓ Space Enter N, or click</source>
        <translation>Page Down → ↓ Space Enter N, or click</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>next slide</translation>
    </message>
    <message>
        <source>Page Up ← ↑ Backspace P</source>
        <translation>Page Up ← ↑ Backspace P</translation>
    </message>
    <message>
        <source>previous slide</source>
        <translation>previous slide</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>first slide, last slide</source>
        <translation>first slide, last slide</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>a number, then Enter</translation>
    </message>
    <message>
        <source>that slide</source>
        <translation>that slide</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>all slides; arrows and Enter choose one</source>
        <translation>all slides; arrows and Enter choose one</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B or .</translation>
    </message>
    <message>
        <source>black screen, and back</source>
        <translation>black screen, and back</translation>
    </message>
    <message>
        <source>W or ,</source>
        <translation>W or ,</translation>
    </message>
    <message>
        <source>white screen, and back</source>
        <translation>white screen, and back</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>hold the picture, and let it go</source>
        <translation>hold the picture, and let it go</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>this help</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>spotlight on the pointer, and off</source>
        <translation>spotlight on the pointer, and off</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>larger around the pointer, and back</source>
        <translation>larger around the pointer, and back</translation>
    </message>
    <message>
        <source>leave black, hold, light or zoom, else end the show</source>
        <translation>leave black, hold, light or zoom, else end the show</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>the live view behind it; Esc comes back</source>
        <translation>the live view behind it; Esc comes back</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>Asked before</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Same question</source>
        <translation>Same question</translation>
    </message>
    <message>
        <source>Add as the same question</source>
        <translation>Add as the same question</translation>
    </message>
    <message>
        <source>Use its answer</source>
        <translation>Use its answer</translation>
    </message>
    <message>
        <source>%1: asked before, “%2”</source>
        <comment>what to do, a request</comment>
        <translation>%1: asked before, “%2”</translation>
    </message>
</context>
<context>
    <name>SlideOverview</name>
    <message>
        <source>All slides</source>
        <translation>All slides</translation>
    </message>
</context>
<context>
    <name>SlidePane</name>
    <message>
        <source>This deck writes itself from the plan. Kept as a deck of your own, its slides can be put in order, left out and added to, with titles, speaker notes and minutes.</source>
        <translation>This deck writes itself from the plan. Kept as a deck of your own, its slides can be put in order, left out and added to, with titles, speaker notes and minutes.</translation>
    </message>
    <message>
        <source>Arrange this deck</source>
        <translation>Arrange this deck</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>From the data</translation>
    </message>
    <message>
        <source>Empty: the sentence taken from the data.</source>
        <translation>Empty: the sentence taken from the data.</translation>
    </message>
    <message>
        <source>Each page of this slide has a title of its own, from the data.</source>
        <translation>Each page of this slide has a title of its own, from the data.</translation>
    </message>
</context>
<context>
    <name>SlideShow</name>
    <message>
        <source>Black screen: %1</source>
        <translation>Black screen: %1</translation>
    </message>
    <message>
        <source>White screen: %1</source>
        <translation>White screen: %1</translation>
    </message>
</context>
<context>
    <name>SlideStage</name>
    <message>
        <source>Previous slide</source>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Slide %1 of %2</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, hidden</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to read.</source>
        <translation>Hard to read.</translation>
    </message>
</context>
<context>
    <name>SlideVerbs</name>
    <message>
        <source>Add a slide…</source>
        <translation>Add a slide…</translation>
    </message>
    <message>
        <source>Move the slide up</source>
        <translation>Move the slide up</translation>
    </message>
    <message>
        <source>Move the slide down</source>
        <translation>Move the slide down</translation>
    </message>
    <message>
        <source>Copy the slide</source>
        <translation>Copy the slide</translation>
    </message>
    <message>
        <source>Take the slide off</source>
        <translation>Take the slide off</translation>
    </message>
    <message>
        <source>Show the slide again</source>
        <translation>Show the slide again</translation>
    </message>
    <message>
        <source>Hide the slide</source>
        <translation>Hide the slide</translation>
    </message>
    <message>
        <source>All objectives of the quarter</source>
        <translation>All objectives of the quarter</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>All functions</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>All members</translation>
    </message>
</context>
<context>
    <name>SparklineLabel</name>
    <message numerus="yes">
        <source>The last %n check-in(s) as a line</source>
        <translation>
            <numerusform>The last %Ln check-in as a line</numerusform>
            <numerusform>The last %Ln check-ins as a line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Notes in smaller letters</source>
        <translation>Notes in smaller letters</translation>
    </message>
    <message>
        <source>Notes in larger letters</source>
        <translation>Notes in larger letters</translation>
    </message>
    <message>
        <source>Notes in smaller letters (−)</source>
        <translation>Notes in smaller letters (−)</translation>
    </message>
    <message>
        <source>Notes in larger letters (+)</source>
        <translation>Notes in larger letters (+)</translation>
    </message>
    <message>
        <source>No notes for this slide. They are written in step 5, beside the slide.</source>
        <translation>No notes for this slide. They are written in step 5, beside the slide.</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Speaker notes</translation>
    </message>
</context>
<context>
    <name>StatusCommit</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Defer to %1?</source>
        <translation>Defer to %1?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>Why is it declined?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
</context>
<context>
    <name>SteeringActions</name>
    <message>
        <source>Open the page of the key result</source>
        <translation>Open the page of the key result</translation>
    </message>
    <message>
        <source>Check in on what is due</source>
        <translation>Check in on what is due</translation>
    </message>
    <message>
        <source>End of quarter…</source>
        <translation>End of quarter…</translation>
    </message>
</context>
<context>
    <name>SteeringButtons</name>
    <message numerus="yes">
        <source>Check in: %n due</source>
        <translation>
            <numerusform>Check in: %Ln due</numerusform>
            <numerusform>Check in: %Ln due</numerusform>
        </translation>
    </message>
    <message>
        <source>End of %1…</source>
        <translation>End of %1…</translation>
    </message>
    <message>
        <source>Grade the key results of %1 and prepare the next quarter</source>
        <translation>Grade the key results of %1 and prepare the next quarter</translation>
    </message>
</context>
<context>
    <name>StrategyView</name>
    <message>
        <source>Weights: %1 in all</source>
        <translation>Weights: %1 in all</translation>
    </message>
    <message>
        <source>The weights make %1.</source>
        <translation>The weights make %1.</translation>
    </message>
    <message>
        <source>They are shares of what the company wants: together they make %1.</source>
        <translation>They are shares of what the company wants: together they make %1.</translation>
    </message>
    <message>
        <source>Scale to 100</source>
        <translation>Scale to 100</translation>
    </message>
    <message>
        <source>Company goals</source>
        <translation>Company goals</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Add a goal (Ctrl+Shift+N)</source>
        <translation>Add a goal (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Duplicate the goal</source>
        <translation>Duplicate the goal</translation>
    </message>
    <message>
        <source>Delete the selected goals</source>
        <translation>Delete the selected goals</translation>
    </message>
    <message>
        <source>What does the company want this year? Every need will serve one of its goals.</source>
        <translation>What does the company want this year? Every need will serve one of its goals.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>In the goals: from cell to cell</source>
        <translation>In the goals: from cell to cell</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>In the goals: edit the cell</source>
        <translation>In the goals: edit the cell</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>While editing: to the next cell, the one before</source>
        <translation>While editing: to the next cell, the one before</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>In the goals: move the goal up or down</source>
        <translation>In the goals: move the goal up or down</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Which table do you want to export?</source>
        <translation>Which table do you want to export?</translation>
    </message>
    <message>
        <source>For Excel (&amp;French)</source>
        <translation>For Excel (&amp;French)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>With it, cells are set apart by semicolons and numbers have a decimal comma. Without it, every program and Gainline itself read the file.</source>
        <translation>With it, cells are set apart by semicolons and numbers have a decimal comma. Without it, every program and Gainline itself read the file.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Team and contacts</source>
        <translation>Team and contacts</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), %1 days in %2, %3 for run</source>
        <translation>
            <numerusform>%Ln person, %1 days in %2, %3 of them for run</numerusform>
            <numerusform>%Ln people, %1 days in %2, %3 of them for run</numerusform>
        </translation>
    </message>
    <message>
        <source>People to show</source>
        <translation>People to show</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Delete what is selected</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>This cannot be left empty.</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Move what waits along</source>
        <translation>Move what waits along</translation>
    </message>
    <message>
        <source>Critical chain</source>
        <translation>Critical chain</translation>
    </message>
    <message>
        <source>Show the load</source>
        <translation>Show the load</translation>
    </message>
    <message>
        <source>New project here</source>
        <translation>New project here</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>Set dates</translation>
    </message>
    <message>
        <source>Let another project wait for this one</source>
        <translation>Let another project wait for this one</translation>
    </message>
    <message>
        <source>Go to the next dependency</source>
        <translation>Go to the next dependency</translation>
    </message>
    <message>
        <source>Days between…</source>
        <translation>Days between…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>End a day earlier</source>
        <translation>End a day earlier</translation>
    </message>
    <message>
        <source>End a day later</source>
        <translation>End a day later</translation>
    </message>
    <message>
        <source>Start a day earlier</source>
        <translation>Start a day earlier</translation>
    </message>
    <message>
        <source>Start a day later</source>
        <translation>Start a day later</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Three quarters</translation>
    </message>
    <message>
        <source>Show the quarter</source>
        <translation>Show the quarter</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Scroll earlier</source>
        <translation>Scroll earlier</translation>
    </message>
    <message>
        <source>Scroll later</source>
        <translation>Scroll later</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Collapse all lanes</translation>
    </message>
    <message>
        <source>Expand all lanes</source>
        <translation>Expand all lanes</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Drag to the project that is to wait for this one.</source>
        <translation>Drag to the project that is to wait for this one.</translation>
    </message>
    <message>
        <source>Drag along this line to draw a new project.</source>
        <translation>Drag along this line to draw a new project.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>past milestone</source>
        <translation>past milestone</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>key result due</source>
        <translation>key result due</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>at the review</source>
        <translation>at the review</translation>
    </message>
</context>
<context>
    <name>TimelineLoad</name>
    <message>
        <source>Load by week</source>
        <translation>Load by week</translation>
    </message>
    <message>
        <source>The left and right arrows go from week to week, Enter shows the projects of a week.</source>
        <translation>The left and right arrows go from week to week, Enter shows the projects of a week.</translation>
    </message>
    <message>
        <source>No project in this week</source>
        <translation>No project in this week</translation>
    </message>
</context>
<context>
    <name>TimelineNote</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>What is to wait for %1?</translation>
    </message>
    <message>
        <source>Go there with the arrows. Enter links, Esc stops.</source>
        <translation>Go there with the arrows. Enter links, Esc stops.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Set dates</source>
        <translation>Set dates</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, moves %n more</source>
        <translation>
            <numerusform>%1, moves %Ln more</numerusform>
            <numerusform>%1, moves %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReview</name>
    <message>
        <source>Say why it moved…</source>
        <translation>Say why it moved…</translation>
    </message>
    <message>
        <source>Why did %1 move?</source>
        <translation>Why did %1 move?</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the decision log</source>
        <translation>Reason, as it will stand in the decision log</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Log it</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>A reason is required.</translation>
    </message>
</context>
<context>
    <name>TimelineVerbs</name>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%Ln quarter</numerusform>
            <numerusform>%Ln quarters</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Zoom of the timeline</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Add a project</translation>
    </message>
    <message>
        <source>Timeline of the projects</source>
        <translation>Timeline of the projects</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Scroll through time</translation>
    </message>
    <message>
        <source>Scroll through the projects</source>
        <translation>Scroll through the projects</translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs</source>
        <translation>Make OKRs from chosen needs</translation>
    </message>
    <message>
        <source>There is no project to lay out yet: make the OKRs from the needs that are chosen, or add a project by hand.</source>
        <translation>There is no project to lay out yet: make the OKRs from the needs that are chosen, or add a project by hand.</translation>
    </message>
    <message>
        <source>There is no project to lay out yet: choose needs on the matrix and make OKRs from them, or add a project by hand.</source>
        <translation>There is no project to lay out yet: choose needs on the matrix and make OKRs from them, or add a project by hand.</translation>
    </message>
    <message>
        <source>Go to Prioritise</source>
        <translation>Go to Prioritise</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no lanes</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Projects of the timeline</source>
        <translation>Projects of the timeline</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>On a lane: collapse and expand it</source>
        <translation>On a lane: collapse and expand it</translation>
    </message>
    <message>
        <source>Open the details; while an arrow is drawn, link</source>
        <translation>Open the details; while an arrow is drawn, link</translation>
    </message>
    <message>
        <source>Give up what is being dragged or drawn</source>
        <translation>Give up what is being dragged or drawn</translation>
    </message>
    <message>
        <source>Drag along a lane</source>
        <translation>Drag along a lane</translation>
    </message>
    <message>
        <source>Draw a new project</source>
        <translation>Draw a new project</translation>
    </message>
    <message>
        <source>Drag the dot below a bar</source>
        <translation>Drag the dot below a bar</translation>
    </message>
    <message>
        <source>Let another project wait for it</source>
        <translation>Let another project wait for it</translation>
    </message>
    <message>
        <source>Drag over bars</source>
        <translation>Drag over bars</translation>
    </message>
    <message>
        <source>Select them; Ctrl or Shift adds</source>
        <translation>Select them; Ctrl or Shift adds</translation>
    </message>
    <message>
        <source>Drag the heading</source>
        <translation>Drag the heading</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+wheel</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Zoom where the pointer is</translation>
    </message>
    <message>
        <source>Projects on the timeline</source>
        <translation>Projects on the timeline</translation>
    </message>
    <message>
        <source>Dates of projects</source>
        <translation>Dates of projects</translation>
    </message>
    <message>
        <source>Sight of the timeline</source>
        <translation>Sight of the timeline</translation>
    </message>
    <message>
        <source>Ctrl with the left and right arrows moves the selected projects by a day, with Shift by a week. Shift with the arrows moves their end, with Alt their start. N draws a new project, L lets another one wait.</source>
        <translation>Ctrl with the left and right arrows moves the selected projects by a day, with Shift by a week. Shift with the arrows moves their end, with Alt their start. N draws a new project, L lets another one wait.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Nothing was asked twice in the last six weeks.</source>
        <translation>Nothing was asked twice in the last six weeks.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Show “%1”</translation>
    </message>
    <message>
        <source>Document it</source>
        <translation>Document it</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what to do, the topic</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Close all that are still open with the documented answer</source>
        <translation>Close all that are still open with the documented answer</translation>
    </message>
    <message>
        <source>Write the answer once, so that it can be sent the next time</source>
        <translation>Write the answer once, so that it can be sent the next time</translation>
    </message>
    <message>
        <source>Answer all…</source>
        <translation>Answer all…</translation>
    </message>
</context>
<context>
    <name>TraceBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a need to see its way from goal to person.</source>
        <translation>Select a need to see its way from goal to person.</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Select a project to see its way from goal to person.</source>
        <translation>Select a project to see its way from goal to person.</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No goal</source>
        <translation>No goal</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Ask the manager first.</source>
        <translation>Ask the manager first.</translation>
    </message>
    <message>
        <source>This plan takes requests from managers and leadership.</source>
        <translation>This plan takes requests from managers and leadership.</translation>
    </message>
    <message>
        <source>Draft the redirect</source>
        <translation>Draft the redirect</translation>
    </message>
    <message>
        <source>Asked %1 times in %2 weeks.</source>
        <translation>Asked %1 times in %2 weeks.</translation>
    </message>
    <message>
        <source>It has a documented answer.</source>
        <translation>It has a documented answer.</translation>
    </message>
    <message>
        <source>A documented answer would avoid the next one.</source>
        <translation>A documented answer would avoid the next one.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>An answer is ready.</source>
        <translation>An answer is ready.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the answer as text and paste it into a letter.</source>
        <translation>No mail program could be opened. Copy the answer as text and paste it into a letter.</translation>
    </message>
    <message>
        <source>More about this request</source>
        <translation>More about this request</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Other ways to send</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message>
        <source>Copy for Slack</source>
        <translation>Copy for Slack</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>Request to triage</source>
        <translation>Request to triage</translation>
    </message>
    <message>
        <source>Request that waits for a word</source>
        <translation>Request that waits for a word</translation>
    </message>
    <message>
        <source>Request for later</source>
        <translation>Request for later</translation>
    </message>
    <message>
        <source>Closed request</source>
        <translation>Closed request</translation>
    </message>
    <message>
        <source>Request under way</source>
        <translation>Request under way</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Requester unknown</translation>
    </message>
    <message>
        <source>Copy for Teams</source>
        <translation>Copy for Teams</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Write the mail</translation>
    </message>
    <message>
        <source>Copy for the ticket</source>
        <translation>Copy for the ticket</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <source>Validate, next</source>
        <translation>Validate, next</translation>
    </message>
    <message>
        <source>Keep, next</source>
        <translation>Keep, next</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>Make it a need</translation>
    </message>
    <message>
        <source>It becomes a need with the same words, and both know of each other (Ctrl+M)</source>
        <translation>It becomes a need with the same words, and both know of each other (Ctrl+M)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The answer goes to the clipboard or the mail program, and is kept with today’s date (Ctrl+Shift+C)</source>
        <translation>The answer goes to the clipboard or the mail program, and is kept with today’s date (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Choose a request in the list: it opens here.</source>
        <translation>Choose a request in the list: it opens here.</translation>
    </message>
    <message>
        <source>Document it</source>
        <translation>Document it</translation>
    </message>
    <message>
        <source>Answer all…</source>
        <translation>Answer all…</translation>
    </message>
</context>
<context>
    <name>TriageSection</name>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>to answer</translation>
    </message>
</context>
<context>
    <name>UnderstandSection</name>
    <message>
        <source>a misunderstanding</source>
        <translation>a misunderstanding</translation>
    </message>
    <message>
        <source>a real need</source>
        <translation>a real need</translation>
    </message>
    <message>
        <source>for one person</source>
        <translation>for one person</translation>
    </message>
    <message>
        <source>for a whole team</source>
        <translation>for a whole team</translation>
    </message>
    <message>
        <source>for leadership</source>
        <translation>for leadership</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Understand</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why is it asked: what is it really for?</source>
        <translation>Why is it asked: what is it really for?</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Who benefits</translation>
    </message>
    <message>
        <source>Who benefits directly</source>
        <translation>Who benefits directly</translation>
    </message>
    <message>
        <source>Could they do it alone?</source>
        <translation>Could they do it alone?</translation>
    </message>
    <message>
        <source>A misunderstanding?</source>
        <translation>A misunderstanding?</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>Benefits: %1</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Score together</source>
        <translation>Score together</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>All quarters</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>The quarter your team will deliver</source>
        <translation>The quarter your team will deliver</translation>
    </message>
    <message>
        <source>From the company&apos;s goals to everyone&apos;s OKRs, in one file on your computer, ready to project.</source>
        <translation>From the company&apos;s goals to everyone&apos;s OKRs, in one file on your computer, ready to project.</translation>
    </message>
    <message>
        <source>Explore the sample plan</source>
        <translation>Explore the sample plan</translation>
    </message>
    <message>
        <source>A RevOps team of 9, a whole quarter</source>
        <translation>A RevOps team of 9, a whole quarter</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Five steps, the first takes ten minutes</source>
        <translation>Five steps, the first takes ten minutes</translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Import needs</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, with a preview before anything is written</source>
        <translation>CSV, XLSX or ODS, with a preview before anything is written</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <source>Bars of work crossing the gain line</source>
        <translation>Bars of work crossing the gain line</translation>
    </message>
    <message>
        <source>Gain line</source>
        <translation>Gain line</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>What-if: the plan is not changed</source>
        <translation>What-if: the plan is not changed</translation>
    </message>
    <message>
        <source>What-if %1: plan unchanged</source>
        <translation>What-if %1: plan unchanged</translation>
    </message>
    <message>
        <source>Run reserve</source>
        <translation>Run reserve</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of everybody’s time. Members with a reserve of their own keep it.</source>
        <translation>Of everybody’s time. Members with a reserve of their own keep it.</translation>
    </message>
    <message>
        <source>Run reserve, as a slider</source>
        <translation>Run reserve, as a slider</translation>
    </message>
    <message>
        <source>Run reserve in percent</source>
        <translation>Run reserve in percent</translation>
    </message>
    <message>
        <source>People more</source>
        <translation>People more</translation>
    </message>
    <message>
        <source>Full-time people, all quarter long; 0.5 is one at half time.</source>
        <translation>Full-time people, all quarter long; 0.5 is one at half time.</translation>
    </message>
    <message>
        <source>%1. Against the plan: %2</source>
        <translation>%1. Against the plan: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
</context>
<context>
    <name>WhatIfVerbs</name>
    <message>
        <source>What if…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Try another run reserve, more people, other needs: the plan is not changed (W)</source>
        <translation>Try another run reserve, more people, other needs: the plan is not changed (W)</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Try with</translation>
    </message>
    <message>
        <source>Try without</source>
        <translation>Try without</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>As in the plan</translation>
    </message>
    <message>
        <source>Try with all down to the line</source>
        <translation>Try with all down to the line</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Keep as scenario…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Apply…</translation>
    </message>
    <message>
        <source>Leave the what-if</source>
        <translation>Leave the what-if</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Change %1, or keep another scenario?</source>
        <translation>Change %1, or keep another scenario?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Keep another one</source>
        <translation>Keep another one</translation>
    </message>
    <message>
        <source>Keep this what-if as a scenario?</source>
        <translation>Keep this what-if as a scenario?</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Apply this what-if to the plan?</source>
        <translation>Apply this what-if to the plan?</translation>
    </message>
    <message>
        <source>Name, as the decisions are logged with it</source>
        <translation>Name, as the decisions are logged with it</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Scenarios…</translation>
    </message>
    <message>
        <source>Compare the kept scenarios, open one again or adopt it</source>
        <translation>Compare the kept scenarios, open one again or adopt it</translation>
    </message>
    <message>
        <source>The line moves; needs that were not tried keep their decision.</source>
        <translation>The line moves; needs that were not tried keep their decision.</translation>
    </message>
</context>
<context>
    <name>WhoScoresDialog</name>
    <message>
        <source>Which function scores what?</source>
        <translation>Which function scores what?</translation>
    </message>
    <message>
        <source>Those who would do the work know the effort; those who ask for it know what it would change. Somebody without a function scores both.</source>
        <translation>Those who would do the work know the effort; those who ask for it know what it would change. Somebody without a function scores both.</translation>
    </message>
    <message>
        <source>The plan has no function yet: add them with the team.</source>
        <translation>The plan has no function yet: add them with the team.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 scores the impact</source>
        <translation>%1 scores the impact</translation>
    </message>
    <message>
        <source>%1 scores the effort</source>
        <translation>%1 scores the effort</translation>
    </message>
</context>
</TS>
