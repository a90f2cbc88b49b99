<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask because different services help. If it&apos;s fake: how old were you when it was made?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This copy can&apos;t send anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services work today. They are free and don&apos;t need your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the young person. Without it, nobody can find the case again. Not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who finds the paper or file can open your case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Play the hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it left it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 KB, locked for the hotline. A phone photo is often over 2,000 KB. A fresh key for the answer goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I won&apos;t tell others at school.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is ever shown on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the picture on a phone? Then leave it there. We show you how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours like my system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it. Nothing is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, youth work, health, counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only a fingerprint, when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. Platforms compare it with what people upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n video(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. With special tools someone might guess rough shapes. So it is locked for the hotline. It can find copies that were flipped, turned, filtered or made smaller. Cut copies: mostly not. If you already have one, add it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline has it and checks it. There is nothing you need to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms were told to delete it. We can&apos;t check that they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s normal. They keep looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: it left it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell it yourself. A help line can help with that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“You decide what happens next.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t send the picture to this computer. Every copy is one more to worry about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. The hotline is only played, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB have been sent. A phone photo is often over 2,000 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking and sending. This can take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They start to look for copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the messages. Get help before you pay. Tell someone who is safe for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a safer one is better: at a friend&apos;s, or in a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is their own device, where the picture already is. Never yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask them to send it to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is for pictures of adults. This one is for you, at any age now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LinesPage</name>
    <message>
        <source>Where do you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your code down. That always works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or write your code down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program isn&apos;t set up right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy can&apos;t send anything yet. It has no hotline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this copy are not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this copy are too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
