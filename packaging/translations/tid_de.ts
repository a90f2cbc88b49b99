<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>Über diese App</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Sie macht Fingerabdrücke von Bildern, damit Kopien gefunden werden können. Sie kostet nichts.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Dein Bild bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Sie sendet Fingerabdrücke nur, wenn du es willst.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Du kannst wieder nachsehen, mehr hinzufügen oder stoppen.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Alle können nachlesen, wie sie gemacht ist.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Niemand, der so etwas erlebt hat, hat sie ausprobiert.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Die Übersetzungen hat noch niemand mit dieser Muttersprache gelesen.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Keine Fachleute für Recht haben sie gelesen.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Keine Fachleute von außen haben die Sperren getestet.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Schriften: Atkinson Hyperlegible Next und Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Gemacht mit Qt, Pillow und FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>Das ist Tideline %1 vom %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Es ist über sechs Monate alt. Ein neueres kann sicherer sein.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Diese App sucht nie von selbst nach einer neueren. Schau dort nach, wo du sie herhast.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Wie kann ich das prüfen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Bilder und Videos hinzufügen</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Dein Foto verlässt nie dieses Gerät. Diese App kann es nicht senden. Dateinamen bleiben auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Noch ist nichts da. Du kannst bis zu 100 hinzufügen. Du musst sie nicht ansehen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Zieh sie hierher</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Es ist auf dem Handy</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Ich habe es nicht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Beispielbild nehmen</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>In einen Fall passen 100. %n Datei ist nicht dabei.</numerusform>
            <numerusform>In einen Fall passen 100. %n Dateien sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Für den Rest kannst du einen zweiten Fall anfangen.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Weiter mit %1 von %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Öffne die Adresse auf dem Gerät, auf dem das Bild ist. Kopiere das Bild nicht auf diesen Computer.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Kein Name, kein Konto. Das Bild bleibt auf deinem Gerät.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Du bekommst eine Fall-Nummer und eine PIN. Bewahre beide gut auf.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Wenn du sie verlierst, kann man deinen Fall dort nicht mehr finden.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>StopNCII ist der richtige Ort.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>Es ist für Bilder von Menschen, die darauf 18 oder älter waren. Es funktioniert genauso, im Browser.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Weiter üben</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Wie alt warst du auf dem Bild?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>Wie alt du jetzt bist, ist egal.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 oder älter</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Es gibt ältere und neuere Bilder</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Ich weiß nicht genau</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Wir fragen, weil je nach Alter andere Dienste helfen. Bei einem Fake: Wie alt warst du, als er gemacht wurde?</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>Das ist okay.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Wenn du vielleicht unter 18 warst, mach hier weiter. Von uns bekommst du keinen Ärger.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Wenn du vielleicht unter 18 warst, mach hier nicht weiter. Das hier ist richtig:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>Merkst du später, dass du doch 18 oder älter warst? Dann ist das hier richtig:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weiter</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>Ja, sicher 18 oder älter</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Diese App kann noch nichts senden.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>Das ist nicht deine Schuld. Diese Dienste funktionieren schon heute. Sie sind kostenlos und brauchen keinen Namen.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Adresse zeigen</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Übe mit einem Beispielbild. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Ich habe einen Fall-Code</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Es ist schon online</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Ich helfe jemandem</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Wie kann ich das prüfen?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>Gut, dass du da bist.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Dieser Schmerz kann vorbeigehen, auch wenn es sich nicht so anfühlt. Bleib jetzt bitte nicht allein damit.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>Ich kann nicht laut reden</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>Bis jemand antwortet</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Geh an einen Ort, an dem du dich sicher fühlst. Nimm jemanden mit.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Leg alles weg, was dir wehtun könnte.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Sag einem Menschen: „Mir geht es nicht gut. Bitte bleib bei mir.“</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Mehr Sätze zum Anfangen</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Auch Telefonnummern zeigen</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Jemand könnte den Zettel finden.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Jemand könnte die Datei öffnen.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>Der Drucker merkt es sich vielleicht.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Eine Karte für jemanden, der hilft</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>Damit kann man nachsehen, aber nichts stoppen oder ändern. Gib sie nur jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Hilfskarte speichern</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Hilfskarte drucken</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>Fertig. Bewahre die Karte so auf, dass nur du sie findest.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Versuch es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Versuch es an einem anderen Ort, oder schreib den Code auf.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>Fertig. Diese Karte ist nur zum Nachsehen.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Dein Fall</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Es gibt etwas Neues.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>Die Meldestelle prüft es zuerst.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Es ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Es wartet auf diesem Computer. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>Seit dem letzten Mal gibt es nichts Neues. Das ist normal.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Lies es, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>Es kann gut oder schwer sein. Du musst damit nicht allein sein.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Erst mit jemandem reden</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Meldestelle spielen</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Nur hier beim Üben</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Mit diesem Code kannst du nachsehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Selbst an eine App schreiben</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>Ich habe eine veränderte Kopie</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Zuletzt nachgesehen: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Dieses stoppen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>Was mit %1 passiert ist</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Du kannst den Stopp bis zum %1 zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Stopp zurücknehmen</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Dein Code und deine Karte</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Diesen Fall stoppen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Nach Neuem sehen</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>Diese Fingerabdrücke nicht mehr benutzen?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>Meine Fingerabdrücke nicht mehr benutzen?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Wir fordern die Plattformen auf, sie zu löschen. Ob sie es tun, können wir nicht prüfen.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Du kannst es 7 Tage lang zurücknehmen, mit demselben Code.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Ja, stoppen</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>Notizen, die du hier geschrieben hast, werden auch gelöscht.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>Diesen Fall auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>Der Fall selbst läuft weiter. Nur dieser Computer vergisst ihn.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Ohne den Code findet ihn niemand wieder. Ist dein Code gut aufbewahrt?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Ja, hier vergessen</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Deinen Geheimsatz ändern</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Gib erst den alten ein, dann einen neuen.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Dein alter Geheimsatz</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Den neuen noch einmal</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Gib zuerst deinen alten Geheimsatz ein.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Den Geheimsatz entfernen?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Wer mit deiner Anmeldung am Computer ist, könnte öffnen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Dein neuer Geheimsatz ist festgelegt.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>Der Geheimsatz ist weg.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>Was hier gespeichert ist, geht jetzt ohne ihn auf.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Eine veränderte Kopie</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>Such nicht danach. Wenn du schon eine hast, kannst du sie hinzufügen.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Wenn du eine im Internet siehst: Speichere den Link, nicht das Bild.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>Gib zuerst deinen Fall-Code ein.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>So kannst nur du Bilder mit deinem Fall vergleichen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Dein Foto verlässt nie dieses Gerät. Du musst es nicht ansehen.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Du kannst eine andere Datei versuchen. Oder geh zurück zum Fall.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Zieh sie hierher</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Noch eine prüfen</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Nur die Fingerabdrücke werden gesendet. Die Meldestelle prüft sie zuerst.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Genau zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Bitte eine nach der anderen.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Sieh dir Gruppe %1 noch mal an.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>Du musst uns nicht einfach glauben.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Du kannst es selbst testen. Dafür brauchst du keine Hilfe.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Geh offline.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Zieh das Netzwerkkabel raus oder schalte das WLAN aus.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Füge dein Bild hinzu.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>Die Fingerabdrücke werden gemacht. Das geht ganz ohne Internet.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Sieh dir an, was gesendet wird.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Drück auf „Genau zeigen, was gesendet wird“. Es ist kein Bild dabei.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Geh nur zum Senden online.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>Oft sind es etwa 32 KB. Ein Handyfoto hat oft über 2.000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Für alle, die sich mit Computern auskennen</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Drei Prozesse machen die Arbeit. Der, der Bilder öffnet, hat kein Netz.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>Der, der das Netz hat, kann deine Dateien nicht öffnen.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>Für beides sorgt das System. Der Befehl %1 zeigt, dass es stimmt.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>Der Quellcode ist offen. Du kannst ihn ganz lesen.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>Die Zeile ganz unten sagt, was gerade stimmt.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Gib Nummer %1 einen eigenen Namen</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Dein eigener Name für Nummer %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Dein eigener Name dafür</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Das hast du abgebrochen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>Das Gleiche wie Nummer %1. Einmal reicht.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Die Fingerabdrücke werden gemacht</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet noch</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Sekunde</numerusform>
            <numerusform>Noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Video, guter Fingerabdruck</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Bild, guter Fingerabdruck</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Genaue Kopien</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>Code, Gruppe %1 von 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>Dein Fall-Code, in vier Gruppen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Bewahre diesen Code auf</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Dieser Code gehört nur dir. Ohne ihn findet niemand deinen Fall wieder. Auch wir nicht.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>Damit siehst du Neues, fügst mehr hinzu oder stoppst alles. Wenn du ihn verlierst, findet niemand deinen Fall wieder. Auch wir nicht.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Code gesichert</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>Auch auf diesem Computer speichern?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Ja, speichern</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Wir sehen nach, ob dieser Computer ihn sicher speichern kann.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Dieser Computer hat keinen sicheren Platz dafür. Ein Zettel oder eine Karte geht genauso gut.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Dieser Computer hat keinen sicheren Platz. Du kannst den Code mit einem Geheimsatz schützen.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Wenn du ihn vergisst, kann niemand öffnen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Du hast gesagt, dass ihn vielleicht auch andere benutzen. Dann ist es ohne sicherer.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>In seinem Passwortspeicher. Wer mit deiner Anmeldung am Computer ist, könnte ihn finden.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>In seinem Passwortspeicher. Das System fragt dich zuerst nach einem Passwort.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>Fertig. Gib die Karte dem jungen Menschen.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Wähle, ob dieser Computer ihn auch speichert.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>Schreib ihn zuerst auf, speichere ihn oder drucke ihn.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Play the hotline</source>
        <translation>Meldestelle spielen</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>Das gibt es nur beim Üben. Mach, was eine Meldestelle tun könnte. Danach siehst du, was es Neues gibt.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Gerade gibt es nichts zu spielen.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>Nicht annehmen</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Die Meldestelle</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Welches Bild</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Welche Plattform</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>etwas gefunden, wird angesehen</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>Kopie gefunden</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>Kopie gesperrt</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>Kopie entfernt</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>bleibt online</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Eine Plattform</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>sagt:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Bilder oder Videos wählen</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Gib deinen Fall-Code ein</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>Er hat 4 Gruppen mit je 5 Buchstaben und Zahlen. Ob groß oder klein, ist egal.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>Ich habe meinen Code verloren</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>Hast du eine Karte gespeichert oder gedruckt? Sieh zuerst dort nach.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Ohne den Code findet niemand diesen Fall. Auch wir nicht.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Ohne den Code kannst du ihn nicht stoppen. Er läuft einfach weiter.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Du kannst mit demselben Bild neu anfangen. Das schadet nicht.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Fälle auf diesem Computer zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Sieh dir Gruppe %1 noch mal an.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinst du %1?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Geheimsatz ändern</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Geheimsatz festlegen</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>Auf diesem Computer ist kein Fall gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n Bild oder Video</numerusform>
            <numerusform>%n Bilder oder Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Ein Fall, der noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Übung vom %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Fall vom %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Dein Geheimsatz</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Er öffnet, was auf diesem Computer gespeichert ist. Dein Fall-Code geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Geheimsatz</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>Das kommt vor. Du kannst nichts dafür.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Ohne ihn kann niemand öffnen, was hier gespeichert ist. Auch wir nicht.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Ein Fall-Code geht weiterhin. Geh zurück und gib ihn ein.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Auf diesem Computer ist jetzt kein Fall gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Genau das wird gesendet</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>Das sind %1 KB, verschlüsselt für die Meldestelle. Dazu kommt ein Schlüssel, damit die Antwort zurückkommen kann. Ein Handyfoto hat oft über 2.000 KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Ein Fake zählt auch.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>Du kannst nichts dafür. Du kannst dich genauso schützen. Wo ist das falsche Bild?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Auf einem Handy oder Tablet</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Ich habe es nicht</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Ich kenne nur einen Link</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Die Fingerabdrücke von %1 werden gemacht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Schön, dass du für jemanden da bist</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>Du musst es nicht lösen. Dass du da bist, hilft schon.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>„Das ist nicht deine Schuld.“</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>„Ich zeige es niemandem und gebe es nicht weiter.“</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>„Wir suchen jemand Erwachsenen, dem du vertraust. Ich komme mit.“</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>„Bist du heute Nacht in Sicherheit?“</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>Sieh es nicht an, behalte es nicht, schick es nicht weiter.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>Leg dich nicht mit der Person an, die das getan hat.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>Trag das nicht allein. Sprich mit jemand Erwachsenem, wenn du dir Sorgen machst.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Sie oder er kann nicht mehr</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Tastatur übergeben</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Beratung</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Jetzt bist du dran.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Für die Person, die hilft: Tastatur übergeben. Wegdrehen oder auf den Boden sehen.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Jetzt bestimmst du. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Diese App zeigt kein Bild.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Diese App speichert hier nichts. Nur eine Karte, wenn du eine speicherst.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>Ist das Bild woanders? Lass es dort. Kopiere es nicht auf diesen Computer.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Dein Code gehört nur dir. Schreib ihn auf.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Ich bin bereit</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Schließt sofort alles. Dreimal Umschalttaste (Shift) tut das Gleiche.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Code zum Scannen mit dem Handy: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Quelle: %1, gelesen am %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS mit %1 an %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Anrufen: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>Online: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>Bist du gerade in Gefahr? Ruf die %1 an.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>Bist du gerade in Gefahr? Wähle den Notruf.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>Anderswo in Europa</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Kostenlose Beratung in deinem Land</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Beratung für junge Menschen, nach Land</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Für junge Menschen in Gefahr</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Für junge Menschen</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Wenn dir jemand wehtut oder droht</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>Für Menschen von 5 bis 25</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Damit ein Bild aus dem Netz kommt</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Bei Problemen im Internet</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>Was du tun kannst, wenn ein Bild im Netz ist</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Für alle unter 21</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Für alle unter 18</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Für junge Menschen und ihre Familien</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>Für Menschen von 8 bis 18</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Bei Problemen im Internet, in jedem Alter</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Für alle unter 19</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Für alle über 18</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Für junge Menschen, von denen ein Bild im Netz ist</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>Dieselbe Nummer in 30 Ländern Europas</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Für Menschen überall.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Für Erwachsene überall.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Für alle unter 18 in Großbritannien.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Anrufe: Tag und Nacht</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Jeden Tag, 9 bis 23 Uhr</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Anrufe: Montag bis Samstag, 14 bis 20 Uhr</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>Montag bis Freitag, 9 bis 17 Uhr</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Jeden Tag, 11 bis 21 Uhr</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Sieben Tage die Woche</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>Montag bis Freitag, 9 bis 19 Uhr</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>Montag bis Freitag, 8 bis 22 Uhr</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Jeden Tag, 8 bis 23 Uhr</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>Montag bis Freitag, 10 bis 16 Uhr</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Hilfetelefon für Kinder</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Generalsekretariat für psychische Gesundheit</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google-Suche</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Nach 48 Stunden</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Drück auf „Melden“ und folge den Schritten.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>Die andere Person erfährt nicht, wer du bist.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Halte den Snap, die Story oder die Nachricht gedrückt.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Drück auf „Melden“ und wähle, was passt.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Drück neben dem Video auf „Teilen“. Oder halte das Video gedrückt.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Halte die Nachricht gedrückt.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Drück auf „Melden“. Du kannst die Person auch blockieren.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>WhatsApp bekommt dann die letzten fünf Nachrichten.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>WhatsApp kann das Bild nicht von anderen Handys löschen.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Öffne den Beitrag oder das Foto, dann das Menü mit den drei Punkten.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Drück auf „Support erhalten oder melden“.</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Für private Bilder gibt es eine eigene Auswahl.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Öffne das Menü des Beitrags, die drei Punkte.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Drück auf „Private or Non-Consensual Content“ (Privates oder ohne Zustimmung).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>Das geht auch ohne Konto, mit einem Formular.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Öffne diese Adresse und folge dem Formular.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Füll für jedes Bild eins aus.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>Darauf unter 18? Wähle den Punkt „minor abuse“ (Missbrauch von Minderjährigen).</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Wenn nicht, wähle „non-consensual intimate media“ (intime Bilder ohne Zustimmung).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Drück auf die drei Punkte unter dem Video.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>In einer Gruppe oder einem Kanal: Öffne das Menü der Nachricht.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>In einem privaten Chat kannst du die Person oft nur blockieren.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Drück auf die drei Punkte am Bild.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Drück auf „Ergebnis entfernen“ und wähle, was passt.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>So ist es bei Google nicht mehr zu sehen. Auf der Seite selbst bleibt es.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Meldestellen in über 40 Ländern</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Dort findest du die Meldestelle deines Landes.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Sie sieht sich den Link an und fragt bei der Seite an.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>Du musst deinen Namen nicht sagen.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Für dich, wenn du auf dem Bild unter 18 warst.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Für Bilder von Menschen unter 18, auf jeder Seite.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Sie braucht nur den Link. Keinen Namen.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Für junge Menschen und Erwachsene.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Sie muss dich irgendwie erreichen können.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>Seit dem 19. Mai 2026 müssen Apps und Seiten innerhalb von 48 Stunden handeln.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Schreib ihnen: den Link, deinen Namen, wie man dich erreicht.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Schreib, dass du mit dem Teilen nicht einverstanden warst.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Deine Eltern oder jemand anderes darf das für dich tun.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>Ist es immer noch da? Sag es der FTC. Sie wacht über dieses Gesetz.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Es ist okay, um Hilfe zu bitten. Du musst nur einen Schritt machen.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Droht dir jemand?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Kannst du gerade nicht mehr?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>So kannst du anfangen</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Es ist schon online</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Danke, dass du hilfst.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Ich arbeite mit Jugendlichen</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>Niemand muss das Bild sehen. Diese App zeigt es nie und speichert hier nichts.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>Schule, Jugendarbeit, Gesundheit, Beratung</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Ich bin Mutter, Vater oder Bezugsperson</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>Oder sonst jemand Erwachsenes zu Hause</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>Wir sind befreundet</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>Oder wir sind Geschwister</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Das ist nicht deine Schuld.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>Von uns bekommst du keinen Ärger. Dein Foto verlässt nie dieses Gerät. Diese App kann es nicht senden. Sie sendet nur Zahlen, die aus dem Foto gemacht sind. Und nur, wenn du es willst.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Ein Bild schützen</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Kein Name, kein Konto. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Ich helfe jemandem</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Diese App zeigt kein Bild und speichert hier nichts.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Ich habe einen Fall-Code</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Neues sehen, mehr hinzufügen oder alles stoppen.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Deine Fingerabdrücke gehen an %1. Das wirkt auf %n Plattform, nicht in privaten, verschlüsselten Chats.</numerusform>
            <numerusform>Deine Fingerabdrücke gehen an %1. Das wirkt auf %n Plattformen, nicht in privaten, verschlüsselten Chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Es ist schon online</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Erst mal üben</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Wie kann ich das prüfen?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Wenn jemand reinkommt: Drück auf „Schnell weg“.</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>Oder tippe dreimal auf die Umschalttaste (Shift). Das Fenster schließt sich sofort.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>Was bleibt?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Okay</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>Der Fingerabdruck eines Bildes ist eine Liste von Zahlen. Mit deinem Finger hat er nichts zu tun. Plattformen vergleichen ihn mit dem, was Leute hochladen.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht raus</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Geht nie raus</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Dein Bild oder Video</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Dateiname, Ort, Datum</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Was für einen Computer du hast</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Genau zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Weiter: senden</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Weiter: dein Code</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>Je ein genauer Datei-Code</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Zahlen, damit dein Fall-Code funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n Fingerabdruck von Video %1</numerusform>
            <numerusform>%n Fingerabdrücke von Video %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n Fingerabdruck von Bild %1</numerusform>
            <numerusform>%n Fingerabdrücke von Bild %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Fingerabdrücke von %n Video: %1</numerusform>
            <numerusform>Fingerabdrücke von %n Videos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Fingerabdrücke von %n Bild: %1</numerusform>
            <numerusform>Fingerabdrücke von %n Bildern: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Was er finden kann</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Kopien, die gespiegelt, gedreht oder kleiner sind oder einen Filter haben.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Meist nicht: zugeschnittene Kopien. Hast du so eine? Füge sie auch hinzu.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Ein Fingerabdruck ist kein Bild.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Mit speziellen Programmen könnte jemand grobe Formen erraten.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Wer dasselbe Bild hat, könnte merken, dass ein Fingerabdruck davon gesendet wurde.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Darum ist er für die Meldestelle verschlüsselt. Nur Plattformen auf der Liste bekommen ihn.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Du kannst es stoppen. Manche Dienste behalten den Fingerabdruck vielleicht.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>Es geht durch Tor. Lass den Tor Browser offen.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Das Netz der Schule oder zu Hause kann sehen, dass du Tor benutzt.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>Es geht über einen anderen Dienst. So sieht die Meldestelle dein Netz nicht.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>Der Computer der Meldestelle kann vielleicht sehen, welches Netz du benutzt.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Drück auf den Knopf ganz oben. Oder tippe dreimal auf die Umschalttaste (Shift). Das Fenster schließt sich sofort.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Was dann weg ist</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>Das Fenster, sofort.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Alles, was du nicht gesendet hast.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Alles, was diese App gerade im Speicher hatte.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Was hier bleibt</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>Diese App bleibt auf dem Computer.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>Dein Code, wenn du ihn hier gespeichert hast.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>Deine Wahl von Textgröße, Farben und Sprache.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Deine Bilder, da, wo sie vorher waren.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>Andere Programme zeigen vielleicht Dateien an, die du damit geöffnet hast.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>Überwacht jemand diesen Computer? Nimm einen anderen, oder leih dir von Freunden ein Handy.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>Wo lebst du?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Wähle dein Land</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Nummern können sich ändern. Unter jeder stehen die Quelle und der Tag.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>Hier kennen wir keine Beratung ohne Reden. Diese Listen vielleicht schon.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Das ist eine Übung. Nichts wird gesendet. Kein Bild wird geschützt.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>In dieser App ist etwas schiefgegangen. Du hast nichts falsch gemacht. Bitte versuch es noch mal.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>Plattformen haben deine Fingerabdrücke. Eine Kopie bleibt online.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Es ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Etwas ist noch nicht gesendet. Es wartet auf diesem Computer.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>Dein Fall ist bei der Meldestelle und wird geprüft. Du musst jetzt nichts tun.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>Plattformen haben deine Fingerabdrücke. Du musst jetzt nichts tun.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>Die Meldestelle konnte es nicht nutzen. Das liegt nicht an dir.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Du hast diesen Fall gestoppt.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>Das ist normal. Vielleicht suchen sie noch.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>Das ist nicht deine Schuld. Du kannst der Plattform selbst schreiben. Eine Beratung kann dir dabei helfen.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>Noch nicht bei der Meldestelle</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 sagt: Es bleibt online</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Sende es, wenn du kannst.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Fingerabdrücke übergeben</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>Bei der Meldestelle angekommen</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Wird dort geprüft</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Das kann ein paar Tage dauern.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>Plattformen bekommen die Fingerabdrücke</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>Konnte dort nicht genutzt werden</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>Du hast nichts falsch gemacht. Eine Beratung kann dir sagen, was sonst noch hilft.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Wenn Plattformen die Fingerabdrücke schon hatten, sollen sie diese löschen. Ob sie es tun, können wir nicht prüfen.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Du hast es gestoppt</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>Plattformen haben die Fingerabdrücke bekommen</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Noch keine Antwort: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1 hat etwas gefunden und sieht es sich an</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 sagt: Kopie gefunden</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Wie es dort weitergeht, wissen wir noch nicht.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 sagt: Kopie gesperrt</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 sagt: Kopie entfernt</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>Du musst es nicht suchen.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>Einen Fingerabdruck kann man nur vom Bild selbst machen. Aber du kannst trotzdem etwas tun.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>Lass es dir von niemandem schicken.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>Such nicht danach. Das kann wehtun, und es hilft nicht.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>Eine Beratung kann dir sagen, was da hilft, wo du lebst.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>Weißt du, wo es im Internet zu sehen ist? Ein Link reicht, um Hilfe zu holen.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>Ich hab einen Link</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>Was später helfen kann. Nur Wörter, keine Bilder.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Geschützt durch deinen Geheimsatz. Wird nie gesendet.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>Das ist zu lang für eine Notiz.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Mach zwei Notizen daraus.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Meine Notizen speichern</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Nur für dich. Sie bleiben auf diesem Computer und werden nie gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Gib sie nur Menschen, denen du vertraust.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Versuch es mit einem anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Schreib auf, was später helfen kann: Links, Namen, Tage, was gesagt wurde.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Keine Bilder.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Geheimsatz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Für Polizei oder Schule.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Für Polizei oder Schule. Wer die Datei öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Man kann sie nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Diese Notiz löschen?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Ja, löschen</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>Ist es schon online?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Du kannst darum bitten, dass es gelöscht wird. Speichere den Link, nicht das Bild.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>App oder Seite wählen</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Eine andere Website</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>In den USA: 48 Stunden</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Droht dir jemand?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem reden</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Eine Meldestelle kann die Seite für dich darum bitten. Das ist kostenlos. Schick ihr nie das Bild.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Schreib den Link, den Benutzernamen und den Tag auf.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>Such nicht nach weiteren Kopien. Das kann wehtun, und es hilft nicht.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>„Dieses Bild zeigt mich. Ich war darauf unter 18. Ich bin nicht einverstanden, dass es hier ist. Bitte entfernen Sie es, mit allen Kopien.“</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>„Dieses Bild zeigt mich. Es ist privat. Ich bin nicht einverstanden, dass es hier ist. Bitte entfernen Sie es, mit allen Kopien.“</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Wie alt warst du auf dem Bild?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Eine Nachricht zum Mitschicken</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Speichere den Link, nicht das Bild.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>Mit einem Link können andere darum bitten, dass es gelöscht wird.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Schreib den Link, den Benutzernamen und den Tag auf.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>Speichere oder teile das Bild selbst nicht.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Nutze das Formular der App oder der Seite. Schreib, dass du auf dem Bild bist.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Auch eine Meldestelle in deinem Land kann die Seite darum bitten. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>So schreibst du jeder App, mit Text zum Kopieren</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>Ich habe das Bild auch hier</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Meldestelle finden</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Für Eltern und Bezugspersonen</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>Erst mal durchatmen. Ruhe hilft jetzt am meisten.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>„Gut, dass du mir das erzählt hast.“</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>„Das ist nicht deine Schuld.“</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>„Ich bin nicht böse auf dich. Das schaffen wir zusammen.“</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>„Wir besprechen jeden Schritt vorher.“</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>Nicht nach dem Bild fragen.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>Das Handy nicht wegnehmen. Das kann sich wie ein Vorwurf anfühlen.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>Noch keine Nachrichten oder Apps löschen. Sie können später helfen.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>Nicht an die Person schreiben, die droht.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Tastatur übergeben</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Mach es auf dem Handy.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Lass das Bild, wo es ist. Das ist am sichersten.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Halte die Handykamera auf einen der Codes. Oder tippe die Adresse ein.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>Für Take It Down von NCMEC: Gib der Datei vorher einen anderen Namen. Der Dienst bekommt den Dateinamen.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>Es ist auch auf diesem Computer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Du machst alles einmal durch, mit einem Beispielbild. Oder mit einem eigenen.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>Nichts wird gesendet. Wir spielen die Meldestelle nur, auf diesem Computer.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>Dadurch wird kein Bild geschützt.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>Am Ende kannst du die Meldestelle spielen und sehen, was es Neues gibt.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>Helfen üben</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>Ich habe einen Übungs-Code</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Diese App hat dein Bild nicht gesendet</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Schutz auf diesem System nicht bestätigt</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Sicher geöffnet: ohne Speichern, ohne Netz</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>Verbunden durch Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>Verbunden über einen anderen Dienst</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Diese App ist offline</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Gerade nicht verbunden</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Ein abgesperrter Teil öffnet Bilder. Er kann sie nicht speichern und nicht online gehen. Das haben wir getestet.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>Auf diesem System konnten wir die Sperre nicht bestätigen. Darum öffnet diese App kein Bild.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Ein abgesperrter Teil wird deine Bilder öffnen. Wir testen die Sperre vor jedem Bild.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>Dieses Fenster kann nicht online gehen. Das System verhindert es.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>Wir haben nicht bestätigt, dass dieses Fenster nicht online gehen kann.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Ein anderer Teil sendet die Fingerabdrücke. Er kann deine Dateien nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Diesmal wurden %1 KB gesendet. Ein Handyfoto hat oft über 2.000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>Seit du diese App geöffnet hast, wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Drück hier, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>Was gerade stimmt</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Wie kann ich das prüfen?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Nur, wenn dieser Computer dir gehört</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>Kopiert. Füg sie jetzt ein.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Code vorlesen</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Andere in der Nähe könnten es hören.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Gruppe %1: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Drück noch mal für Gruppe %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Gut zu wissen, bevor du anfängst</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>Es dauert ein paar Minuten. Leg dir Stift und Papier bereit.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>Bis du auf „Senden“ drückst</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Du kannst zurückgehen oder aufhören. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Du siehst alles, bevor es rausgeht.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Wenn du auf „Senden“ gedrückt hast</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Du kannst wieder nachsehen, mehr hinzufügen oder alles stoppen.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Ein Stopp erreicht nicht jede Kopie. Manche Dienste behalten deine Fingerabdrücke vielleicht.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Ohne deinen Code findet niemand deinen Fall.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Genaue Datei-Codes gehen raus. Kein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>%n Fingerabdruck geht raus. Kein Bild.</numerusform>
            <numerusform>%n Fingerabdrücke gehen raus. Kein Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Poste oder verschicke dieses Bild danach nicht.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Eine App könnte dein Konto sperren.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Jetzt aufhören</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Niemand. Das ist eine Übung.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>In echt prüft eine Meldestelle. Dann suchen diese nach Kopien:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Dort wird geprüft. Dann suchen diese nach Kopien:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste vom %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>Was sie nicht können</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>In private, verschlüsselte Chats sehen</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Löschen, was Leute gespeichert haben</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Andere Seiten und Apps erreichen</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Jede veränderte Kopie finden</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Versprechen, dass jede Plattform etwas tut</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Wird auf diesem Computer gespeichert. Vielleicht fragt dich das System nach einem Passwort.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Wird verschlüsselt und gesendet. Bitte lass dieses Fenster offen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>Wir konnten deinen Code nicht auf diesem Computer speichern.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>Es wurde nichts gesendet. Geh zurück und drück auf „Nein“. Nimm dann einen Zettel oder eine Karte.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Zurück zum Code</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Es wartet auf diesem Computer. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>Es ist hier nicht gespeichert. Bleib auf dieser Seite, um es noch mal zu versuchen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch mal</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Diesmal gesendet: nichts</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Diesmal gesendet: kein Fingerabdruck (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Diesmal gesendet: %n Fingerabdruck (%1 KB; ein Handyfoto hat oft über 2.000 KB)</numerusform>
            <numerusform>Diesmal gesendet: %n Fingerabdrücke (%1 KB; ein Handyfoto hat oft über 2.000 KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Diesmal gesendet: %n Fingerabdruck (%1 KB)</numerusform>
            <numerusform>Diesmal gesendet: %n Fingerabdrücke (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>Fertig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Gesendet. Du hast etwas Schweres geschafft.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>Das ist eine Übung. In echt wärst du jetzt auch fertig.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Du musst jetzt nichts tun.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Nach dem %1. Schreib das Datum auf deine Karte.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 prüft es</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Dort kommen Zahlen an, nicht dein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>Die Fingerabdrücke gehen an %n Plattform</numerusform>
            <numerusform>Die Fingerabdrücke gehen an %n Plattformen</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Wenn die Meldestelle Ja sagt, können sie nach Kopien suchen.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Behalte die Nachrichten. Zahl niemandem etwas. Sprich mit jemandem, bei dem du dich sicher fühlst.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Du siehst wieder nach</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Was jetzt hilft</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem reden</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>So kannst du anfangen</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>Poste oder verschicke dieses Bild nicht. Eine App könnte dein Konto sperren.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Geheimsatz festlegen</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Für das, was auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>Deinen Fall sehen</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Die Meldestelle</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Ein Geheimsatz für das, was hier gespeichert ist</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>Ein Geheimsatz schützt deine Notizen. Ohne ihn kann sie niemand lesen, auch nicht mit deiner Anmeldung.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Wer mit deiner Anmeldung am Computer ist, könnte es öffnen. Ein Geheimsatz hält es zu.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Wenn du ihn vergisst, kann niemand öffnen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Auch wir nicht. Deine Notizen sind dann verloren.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Dein Fall-Code auf Papier geht weiterhin. Bewahre ihn also auch auf.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal das Gleiche</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Geheimsatz festlegen</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Dein Geheimsatz ist festgelegt.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>Wir fragen danach, bevor wir zeigen, was hier gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>Sie sagen nichts über dich. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Wie mein System</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Bildschirmfotos und geteilte Bildschirme</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Dieses Fenster verbergen</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Dieses Fenster zeigen</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>Eine Handykamera sieht den Bildschirm trotzdem.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Weg zur Meldestelle</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Durch Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Mit Tor sieht die Meldestelle nicht, welches Netz du benutzt. Lass den Tor Browser offen.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Das Netz der Schule oder zu Hause kann sehen, dass du Tor benutzt.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>So geht „Schnell weg“</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Über diese App</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>Dann speichern wir hier nichts über dich.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Du kannst weitermachen. Wir passen nur besser auf.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Dein Code wird hier nicht gespeichert. Du schreibst ihn auf Papier.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>Könnte jemand diesen Computer überwachen? Dann sieht die Person vielleicht auch das hier.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Dann nimm ein sichereres Gerät. Es kann dein eigenes Handy sein.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>Kopiere das Bild nicht auf noch einen Computer.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>„Schnell weg“ schließt diese App sofort. Der Knopf ist immer oben.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>Die App selbst bleibt auf diesem Computer. Andere könnten das sehen.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Es ist auf dem Handy</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weiter</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Jetzt aufhören</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Zwei Stellen können helfen.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Sortiere die Bilder erst mal im Kopf. Du musst sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Auf dem Bild 18 oder älter</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Mach hier weiter. Füge nur diese hinzu.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weiter</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Gespeichertes löschen</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>Löschen, was auf diesem Computer gespeichert ist?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>Das lässt sich nicht zurücknehmen. Notizen sind dann weg.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Deine Fälle laufen weiter. Zum Öffnen brauchst du ihre Codes.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Ja, löschen</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Droht dir jemand?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>Das ist nicht deine Schuld. Du kannst jetzt aufhören. Mach diese fünf Dinge.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Antworte nicht mehr.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>Du musst nicht antworten. Kein einziges Mal.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>Schick kein Geld und keine weiteren Bilder.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Wenn man zahlt, wollen sie oft noch mehr.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Speichere die Nachrichten und den Namen.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Das hilft dir später. Speichere das Bild nicht.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Blockiere dann die Person.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>In jeder App, in der sie dich erreichen kann.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Erzähl es jemandem, der helfen kann.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>Du musst damit nicht allein sein.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>Schon gezahlt? Schon mehr geschickt?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>Auch dann ist es nicht deine Schuld. Du kannst jetzt aufhören. Dafür ist es nie zu spät.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>So kannst du anfangen</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>„Im Internet ist etwas passiert. Ich brauche Hilfe. Bitte sei nicht böse.“</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Mehr Sätze zum Anfangen</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Ich kann nicht mehr</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Es ist schon online</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem reden</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Öffne die Adresse auf dem Gerät, auf dem das Bild ist. Kopiere das Bild nicht auf diesen Computer.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Kein Name, kein Konto. Das Bild bleibt auf deinem Gerät.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>Take It Down bekommt auch den Dateinamen. Gib der Datei vorher einen anderen Namen.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>In private, verschlüsselte Chats kann es nicht sehen.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Du brauchst ein Konto bei Childline. Deinen echten Namen brauchst du nicht.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Hier sieht sich eine geschulte Person das Bild wirklich an.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Du bekommst eine Antwort und kannst dort mit jemandem reden.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>Das ist eine Übung. Kein Bild wird geschützt.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>Das hier können wir nicht vergleichen</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>Es hat wenig Details oder ist unscharf.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>Du kannst es trotzdem hinzufügen. Dann können Plattformen genaue Kopien finden.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Es sieht aus wie Nummer %1, aber zu viel ist verändert.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>Plattformen würden diese Kopie übersehen</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Es sieht aus wie Bild %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>Plattformen würden es übersehen.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Dieses Bild hast du gestoppt. Darum würden Plattformen die Kopie übersehen.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>Die Meldestelle konnte dieses Bild nicht nutzen. Plattformen würden die Kopie übersehen.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>Es sieht aus wie ein Ausschnitt von Bild %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Hier können wir es nicht vergleichen</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Dieser Computer hat die Fingerabdrücke dieses Falls nicht.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>Es ist dieselbe Datei wie Nummer %1 in deinem Fall.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>Es ist Nummer %1 in deinem Fall sehr ähnlich.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>Du musst es nicht hinzufügen.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>In echt könnten Plattformen es finden</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>Sie können nicht überall suchen. In private Chats kommen sie meist nicht.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Sie können schon danach suchen. Du musst es nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>Plattformen könnten diese Kopie finden</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>Sie können auch nach dieser Kopie suchen</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>Plattformen können anfangen, sobald die Meldestelle Ja gesagt hat.</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Dann füge es hinzu. Plattformen können auch danach suchen.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Füge es hinzu. Dann können Plattformen auch danach suchen.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>Es passt zu keinem, das noch benutzt wird</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>Es passt zu keinem in diesem Fall</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>Wir erkennen es nicht immer. Ist es dasselbe Bild?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Wo ist das Bild?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>Oder das Video. Du musst es niemandem zeigen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>Oder auf einem USB-Stick oder einer externen Festplatte</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Auf einem Handy oder Tablet</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>In einem Chat, einer App oder der Galerie</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Ich habe es nicht</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>Jemand anderes hat es</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Ich kenne nur einen Link</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>Ich habe es im Netz gesehen, oder jemand hat es mir gesagt</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>Es ist ein Fake oder mit KI gemacht</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Zum Beispiel mein Gesicht auf einem anderen Körper</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Ich weiß nicht genau</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>Das ist okay</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>Das ist okay. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Sieh in deinen Chats, deinen Bildern und deinen Downloads nach. Such nicht im Internet danach.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Es ist auf diesem Computer</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Es ist auf einem Handy oder Tablet</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>Ich finde es nicht</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>Wer kann diesen Computer noch benutzen?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>Oder sehen, was du daran machst?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Familie, Partner oder Partnerin, Schule, Freunde</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Ich weiß nicht genau</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Wir fragen, damit hier nichts bleibt, was dir schaden könnte.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>So kannst du anfangen</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>Der erste Satz ist der schwerste. Hier ist einer für dich.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>„Im Internet ist etwas passiert. Ich brauche Hilfe. Bitte sei nicht böse.“</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>„Mir ist im Internet etwas Schlimmes passiert. Kannst du bei mir bleiben?“</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>„Im Internet ist etwas passiert. Können wir allein reden?“</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>„Jemand hat ein Bild von mir. Ich habe Angst. Was kann ich tun?“</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>Wem willst du es sagen?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Mutter oder Vater</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Freundin oder Freund</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Sag es, schick es, oder zeig einfach diesen Bildschirm.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>Du musst nicht alles auf einmal erzählen.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>Hilft dir die Person nicht? Versuch es bei jemand anderem. Du hast Hilfe verdient.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Beratung finden</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>Für die Arbeit mit Jugendlichen</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Das Gerät des jungen Menschen benutzen. Nie das eigene.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Sagen: „Das ist nicht deine Schuld. Von mir bekommst du keinen Ärger.“</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Jetzt die Person informieren, die für Kinderschutz zuständig ist. Die Regeln der Einrichtung einhalten.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Den jungen Menschen jeden Schritt selbst entscheiden lassen.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>In der Nähe bleiben. Darüber reden, wer noch helfen kann.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>Das Bild nicht ansehen. Das ist vielerorts verboten.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>Das Bild nicht auf den eigenen Computer kopieren.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>Es nicht kopieren, drucken, senden oder behalten.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>Nicht versprechen, es geheim zu halten. Vielleicht muss man andere informieren.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>Nicht versprechen, dass jede Kopie verschwindet.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Tastatur übergeben</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>Dafür ist eine andere Stelle richtig.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Diese App ist für Bilder von Erwachsenen. Für dich ist das hier richtig. Wie alt du jetzt bist, ist egal.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Auf dem Bild unter 18</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Droht dir jemand?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Kannst du gerade nicht mehr?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem reden</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>Die zwei sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Gib beide noch einmal ein. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Dein neuer Geheimsatz</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 Zeichen oder mehr. Drei oder vier Wörter sind gut.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>Bitte nicht</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was man sagen kann</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Das ist eine Übung. Nichts wird gesendet. Kein Bild wird geschützt.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Ein Quadrat aus Punkten. Darin steht derselbe Code, und kein Link.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Mein Fall-Code</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Fall-Code, nur zum Nachsehen</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>Mit diesem Code siehst du Neues, fügst mehr hinzu oder stoppst alles.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Wer ihn hat, kann das auch. Bewahre ihn gut auf.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Wenn du ihn verlierst, findet niemand deinen Fall wieder.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Mit diesem Code kannst du nachsehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Wer ihn hat, kann auch nachsehen. Bewahre ihn gut auf.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>So geht es: Öffne Tideline. Wähle: Ich habe einen Fall-Code.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>In diesem Programm ist etwas schiefgegangen. Du kannst nichts dafür.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Schließe es und öffne es noch mal.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Du kannst es weglassen. Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>Das ist kein Bild oder Video, das wir lesen können.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>Das hier konnten wir nicht lesen. Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Das hier ist gesperrt, darum konnten wir es nicht öffnen.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Entsperre es zuerst, oder lass es weg.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Das hier ist zu groß für dieses Programm.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>In diesem Video sind keine Bilder.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Das hier finden wir nicht mehr.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>Wurde es verschoben? War es auf einem USB-Stick? Füge es noch mal hinzu, oder lass es weg.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>Das hier hat zu lange gedauert, darum haben wir aufgehört.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Hier ist etwas schiefgegangen. Du kannst nichts dafür.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Versuch es noch einmal, oder lass es weg.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Das hier hat wenig Details oder ist unscharf. Nur genaue Kopien können gefunden werden.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>Du kannst es trotzdem nehmen.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>Mit diesem Code stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Prüfe ihn noch mal, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>Der Code ist noch nicht vollständig. Er hat 4 Gruppen mit je 5 Zeichen.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Tippe ein, was noch fehlt.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Dieser Code stimmt, aber er ist aus dem Programm einer anderen Meldestelle.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Nimm das Programm, mit dem du den Code gemacht hast.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>Das ist der Code eines anderen Falls.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Gib den Code des Falls ein, den du geöffnet hast.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Mit diesem Code kannst du nachsehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Zum Hinzufügen oder Stoppen brauchst du den vollen Code.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>Der Passwortspeicher dieses Computers hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für einen Code.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>Der Passwortspeicher dieses Computers hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>Was auf diesem Computer gespeichert war, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Wenn du deinen Code aufgeschrieben hast, gilt er weiter.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>Wir konnten das nicht auf diesem Computer speichern.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>Was hier gespeichert ist, öffnet sich mit deinem Geheimsatz.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Gib ihn zuerst ein. Dein Fall-Code geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>Das war nicht dein Geheimsatz. Man vertippt sich leicht.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Versuch es noch mal, ganz langsam. Achte auf große und kleine Buchstaben.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>Dieser Geheimsatz ist etwas kurz.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Nimm 8 Zeichen oder mehr. Drei oder vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>Notizen werden nur mit einem Geheimsatz gespeichert.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Lege zuerst einen fest.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Deine Notizen brauchen den Geheimsatz, darum haben wir ihn gelassen.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Lösche zuerst deine Notizen, oder behalte den Geheimsatz.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Nur der Geheimsatz schützt das hier, darum haben wir ihn gelassen.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Du kannst ihn jederzeit ändern.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>In diesem Fall ist kein Platz für weitere Notizen.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Lösche eine, die du nicht brauchst.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>Wir konnten die Meldestelle nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Prüfe das Internet und versuch es noch mal.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>Der Teil dieses Programms, der sendet, läuft nicht mehr.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Schließe das Programm und öffne es noch mal.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>Die Meldestelle hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Versuch es in ein paar Minuten noch mal.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Ein aufgeschriebener Code gilt immer.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Entsperr ihn und versuch es noch mal. Ein aufgeschriebener Code gilt immer.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>Was hier gespeichert war, ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Versuch es später noch mal. Wenn du deinen Code aufgeschrieben hast, gilt er weiter.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>Tor läuft auf diesem Computer nicht. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Öffne den Tor Browser und lass ihn offen. Versuch es dann noch mal.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>Wir konnten die Meldestelle durch Tor nicht erreichen.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>Der Weg zur Meldestelle war nicht sicher. Darum haben wir nichts gesendet.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Versuch es mit einem anderen Netz, zum Beispiel zu Hause oder über das Handy.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Prüf Datum und Uhrzeit dieses Computers. Versuch es dann noch mal.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>Bei der Meldestelle ist gerade viel los.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>Die Antwort der Meldestelle war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch mal.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>Die Meldestelle hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Sieh nach, ob es eine neuere Version dieses Programms gibt.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>Das ist mehr, als in einen Fall passt.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Fang für den Rest einen zweiten Fall an.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>Die Meldestelle kennt diesen Code nicht.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Prüfe den Code. Wenn er stimmt, ist der Fall vielleicht zu Ende.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>Die Meldestelle hat diesen Fall nicht mehr.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>Dieser Computer hat ihn noch. Du kannst ihn noch mal senden.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Dein Stopp wartet hier. Send ihn in ein, zwei Tagen noch mal.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>Die Meldestelle hat diesen Fall nicht.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Vielleicht wurde er nie gesendet. Du kannst einen neuen anfangen.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>Das war eine Übung und wurde nicht gespeichert. Sie endete mit dem Programm.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Es wurde nie etwas gesendet. Du kannst neu anfangen.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Dieser Computer hat die Fingerabdrücke dieses Falls nicht.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>Mit dem vollen Code kannst du die Kopie trotzdem hinzufügen.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Dieser Stopp lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Du kannst das Bild noch mal hinzufügen.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>Dieses Bild oder Video gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Sieh dir den Fall noch mal an.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>Die Meldestelle hat diesen Fall schon, aber mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Fang einen neuen Fall an.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Dieses Programm ist nicht richtig eingerichtet.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Diese App kann noch nichts senden. Sie hat keine Meldestelle.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Die Angaben zur Meldestelle in dieser App stimmen nicht.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Die Angaben zur Meldestelle in dieser App sind zu alt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Prüf das Datum dieses Computers, oder hol dir die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Hol sie noch mal von dort, wo du sie gefunden hast.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Wir können deine Bilder hier nicht sicher abschirmen. Darum öffnen wir sie nicht.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Versuch es mit einem anderen Computer oder einem Dienst im Internet.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Du kannst üben oder einen Dienst im Internet nutzen.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Diese Meldestelle nimmt keine breiten Sätze an. Sie können zeigen, wie ein Bild aussieht.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Nimm den Standard-Satz. Er findet auch gespiegelte und gedrehte Kopien.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Füge ein Bild oder Video hinzu, das wir lesen können.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>Eine Datei, die du angegeben hast, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Sieh in der Liste der Fälle nach.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Es gibt keinen Fall mit dieser Nummer.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>In diesem Fall ist nichts Angenommenes mit dieser Nummer.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>Im Profil dieser Meldestelle steht diese Plattform nicht.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Nimm einen Namen aus dem Profil.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Dieser Grund oder Stand gehört nicht zu den bekannten Wörtern.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Nimm ein Wort aus dem Hilfetext.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>In diesem Ordner ist schon etwas.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Nenne einen Ordner, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Dieser Ordner gehört nicht zu einer Annahmestelle, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Nenne den Ordner, den „intake init“ angelegt hat.</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>Diese Adresse und dieser Port sind nicht nutzbar.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Nenne einen anderen Port, oder beende das Programm, das ihn benutzt.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Diese Plattform hat schon einen Schlüssel.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Zum Wechseln nimm &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Diese Plattform hat noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Zum Anlegen nimm &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>Die Datenbank dieses Servers ist keine Datei.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Nimm pg_dump und pg_restore, dann &apos;intake restore&apos; ohne Datei.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nenne einen anderen.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>Die Datenbank lässt sich nicht dorthin kopieren.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Prüfe, ob der Ordner da ist und Platz hat.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Diese Datei ist keine Sicherung dieses Servers.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Nenne eine Datei, die &apos;intake backup&apos; gemacht hat.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Ein Programm arbeitet gerade mit diesem Ordner.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Beende &apos;intake serve&apos; und &apos;intake feeds&apos;, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Dieser Server wird gerade wiederhergestellt.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>Die Datei policy.toml ist nicht lesbar, oder ein Wert darin ist falsch.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Berichtige sie. Ihre Kommentare sagen, was jeder Wert bedeutet.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Diese Sicherung ist zu alt. Ihre Schlüssel sind vernichtet.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Nimm eine neuere.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Eine neuere Version dieses Programms hat diese Datenbank gemacht.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Nimm diese Version.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>Die Bibliothek für diese Art Datenbank fehlt.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Installiere dieses Programm mit dem Zusatz für Meldestellen.</translation>
    </message>
</context>
</TS>
