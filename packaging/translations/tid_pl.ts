<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>O tej aplikacji</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Robi odciski zdjęć, żeby można było znaleźć kopie. Nic nie kosztuje.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Twoje zdjęcie zostaje tam, gdzie jest.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Wysyła odciski dopiero, gdy się zgodzisz.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Pozwala sprawdzać, co nowego, dodawać więcej albo zatrzymać sprawę.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Każdy może przeczytać, jak jest zrobiona.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze niesprawdzone</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Nie wypróbowały jej jeszcze osoby, które to przeżyły.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Tłumaczeń nie czytały osoby, dla których to język ojczysty.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Nie czytał jej żaden prawnik.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Zabezpieczeń nie testowali eksperci z zewnątrz.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Czcionki: Atkinson Hyperlegible Next i Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Zrobione z Qt, Pillow i FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>To jest Tideline %1 z dnia %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Ma ponad pół roku. Nowsza wersja może być bezpieczniejsza.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Ta aplikacja nigdy sama nie szuka nowszej. Sprawdź tam, skąd ją masz.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Jak to sprawdzić?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Dodaj zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Twoje zdjęcie nigdy nie opuszcza tego urządzenia. Ta aplikacja nie może go wysłać. Nazwy plików zostają na tym ekranie.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Jeszcze nic tu nie ma. Możesz dodać do 100. Nie musisz na nie patrzeć.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Upuść je tutaj</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Jest w telefonie</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Nie mam go</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Użyj przykładowego zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>W jednej sprawie mieści się 100. Jeszcze %n się nie zmieściło.</numerusform>
            <numerusform>W jednej sprawie mieści się 100. Jeszcze %n się nie zmieściły.</numerusform>
            <numerusform>W jednej sprawie mieści się 100. Jeszcze %n się nie zmieściło.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Dla reszty możesz założyć drugą sprawę.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Przykładowe zdjęcie</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Dalej: %1 z %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Otwórz ten adres na urządzeniu, na którym jest zdjęcie. Nie kopiuj zdjęcia na ten komputer.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Bez nazwiska, bez konta. Zdjęcie zostaje na twoim urządzeniu.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Dostaniesz numer sprawy i PIN. Przechowuj je bezpiecznie.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Jeśli je zgubisz, nie znajdą tam twojej sprawy.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>Właściwe miejsce to StopNCII.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>To miejsce na zdjęcia osób, które mają na nich 18 lat lub więcej. Działa tak samo, w przeglądarce.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Porozmawiaj z kimś</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Ćwicz dalej</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Ile masz lat na tym zdjęciu?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>Nieważne, ile masz lat teraz.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Mniej niż 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 lub więcej</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>Różnie</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Są starsze i nowsze zdjęcia</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Nie wiem na pewno</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Pytamy, bo dla różnego wieku są różne serwisy. Zdjęcie jest fałszywe? Podaj swój wiek z chwili, gdy powstało.</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>Nie szkodzi.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Jeśli na zdjęciu możesz mieć mniej niż 18 lat, idź dalej tutaj. U nas nie będziesz mieć kłopotów.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Jeśli na zdjęciu możesz mieć mniej niż 18 lat, nie idź tu dalej. Właściwe jest to miejsce:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>Później okaże się, że masz na nim 18 lat lub więcej? Wtedy właściwe jest to miejsce:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Dalej tutaj</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>Na pewno 18 lub więcej</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Ta aplikacja nie może jeszcze nic wysłać.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>To nie twoja wina. Te serwisy działają już dziś. Są bezpłatne i nie pytają o nazwisko.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Pokaż adres</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Zobacz, jak to działa</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Poćwicz na przykładowym zdjęciu. Nic nie wysyłamy.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Mam kod sprawy</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>To już jest w internecie</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Pomagam komuś</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Jak to sprawdzić?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>Dobrze, że tu jesteś.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Ten ból może minąć, nawet jeśli teraz trudno w to uwierzyć. Proszę, bądź teraz przy kimś.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>Nie mogę mówić na głos</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>Zanim ktoś odpowie</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Idź tam, gdzie czujesz się bezpiecznie. Weź kogoś ze sobą.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Odłóż daleko wszystko, co może zrobić ci krzywdę.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Powiedz jednej osobie: „Nie jest ze mną dobrze. Proszę, zostań ze mną”.</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Więcej zdań na początek</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Pokaż też numery telefonów</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Zapisz kartę</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Mam go na kartce</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Ktoś może znaleźć kartkę.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Ktoś może otworzyć plik.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>Drukarka może to zapamiętać.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Karta dla osoby, która pomaga</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>Z tą kartą można tylko sprawdzać. Nie można nic zatrzymać ani zmienić. Daj ją tylko komuś, komu ufasz.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Zapisz kartę do wglądu</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Drukuj kartę do wglądu</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Zapisz kartę</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>Gotowe. Trzymaj ją tam, gdzie tylko ty ją znajdziesz.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Spróbuj w innym miejscu.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Spróbuj w innym miejscu albo przepisz kod na kartkę.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>Gotowe. Z tą kartą można tylko sprawdzać.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Twoja sprawa</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Jest coś nowego.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>Punkt kontaktowy najpierw to sprawdzi.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Dodane.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Czeka na tym komputerze. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>Od ostatniego razu nic nowego. To normalne.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Przeczytaj, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>To może być coś dobrego albo trudnego. Nie musisz mierzyć się z tym w pojedynkę.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Najpierw z kimś porozmawiaj</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Pokaż, co nowego</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Wciel się w punkt kontaktowy</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Tylko tu, w ćwiczeniu</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Z tym kodem możesz sprawdzać, ale niczego nie zmienisz.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Jak poprosić aplikację bezpośrednio</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>Mam zmienioną kopię</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Moje notatki</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Ostatnio sprawdzone: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Zatrzymaj to</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Zatrzymaj: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>Co się działo: %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Zatrzymanie możesz cofnąć do %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Cofnij zatrzymanie</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Twój kod i karta</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Zatrzymaj sprawę</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Sprawdź, co nowego</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Dodaj więcej</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>Przestać używać tych odcisków?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>Przestać używać moich odcisków?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Przekażemy platformom, żeby je usunęły. Nie możemy sprawdzić, czy to zrobią.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Możesz to cofnąć przez 7 dni, z tym samym kodem.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Tak, zatrzymaj</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>Twoje notatki stąd też znikną.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>Czy ten komputer ma zapomnieć o tej sprawie?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>Sama sprawa trwa dalej. Zapomni o niej tylko ten komputer.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Zapomnij na tym komputerze</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Bez kodu nikt jej już nie znajdzie. Czy twój kod jest bezpieczny?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Tak, zapomnij tutaj</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Zmień swoje hasło</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Wpisz stare hasło, a potem nowe.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Twoje stare hasło</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Najpierw wpisz stare hasło.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Usunąć hasło?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Kto używa twojego konta na komputerze, mógłby otworzyć to, co jest tu zachowane.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Tak, usuń je</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Twoje nowe hasło jest ustawione.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>Stare hasło już niczego nie otwiera.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>Hasło jest usunięte.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>To, co jest tu zachowane, otwiera się teraz bez hasła.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Zmieniona kopia</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>Nie szukaj jej. Jeśli już ją masz, możesz ją dodać.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Jeśli zobaczysz ją w internecie, zapisz link, nie zdjęcie.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>Najpierw wpisz kod sprawy.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>Dzięki temu tylko ty porównasz zdjęcia ze swoją sprawą.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Twoje zdjęcie nigdy nie opuszcza tego urządzenia. Nie musisz na nie patrzeć.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Możesz spróbować z innym plikiem. Albo wróć do sprawy.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Upuść ją tutaj</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Sprawdź inną</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>Wróć do sprawy</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Wysyłamy tylko jej odciski. Punkt kontaktowy najpierw je sprawdza.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Pokaż dokładnie, co wysyłamy</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Dodaj ją</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Po jednej, proszę.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Sprawdź grupę %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>Nie wierz nam na słowo.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Możesz to sprawdzić bez niczyjej pomocy.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Odłącz internet.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Wyjmij kabel albo wyłącz Wi-Fi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Dodaj swoje zdjęcie.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>Odciski powstają. Działa to zupełnie bez sieci.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Zobacz, co zostanie wysłane.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Naciśnij „Pokaż dokładnie, co wysyłamy”. Nie ma tam zdjęcia.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Włącz internet tylko do wysłania.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>To często około 32 KB. Zdjęcie z telefonu ma często ponad 2000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Dla znających się na komputerach</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Działają trzy procesy. Ten, który otwiera zdjęcia, nie ma dostępu do sieci.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>Ten, który ma dostęp do sieci, nie może otwierać twoich plików.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>Jednego i drugiego pilnuje system. Polecenie %1 pokazuje wyniki testów.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>Kod źródłowy jest otwarty. Możesz przeczytać go w całości.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>Pasek na dole mówi, co jest prawdą w tej chwili.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Nadaj numerowi %1 własną nazwę</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Twoja własna nazwa dla numeru %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Twoja własna nazwa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Przerwane na twoją prośbę.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj znowu</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>To samo co numer %1. Raz wystarczy.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Powstają odciski</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Zostało około %n minuty</numerusform>
            <numerusform>Zostało około %n minut</numerusform>
            <numerusform>Zostało około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Zostało około %n sekundy</numerusform>
            <numerusform>Zostało około %n sekund</numerusform>
            <numerusform>Zostało około %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Film, dobry odcisk</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Zdjęcie, dobry odcisk</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Identyczne kopie</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>Kod, grupa %1 z 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>Twój kod sprawy, w czterech grupach</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Zachowaj ten kod</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Ten kod jest tylko twój. Bez niego nikt już nie znajdzie twojej sprawy. Nawet my.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>Z nim sprawdzisz, co nowego, dodasz więcej albo zatrzymasz sprawę. Jeśli go zgubisz, nikt jej już nie znajdzie. Nawet my.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Mam zapisany kod</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>Zachować go też na tym komputerze?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Tak, zachowaj</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Sprawdzamy, czy ten komputer może go bezpiecznie zachować.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Ten komputer nie ma na niego bezpiecznego miejsca. Papier albo karta działają tak samo dobrze.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Ten komputer nie ma bezpiecznego miejsca. Możesz zabezpieczyć kod hasłem.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Jeśli zapomnisz hasło, nikt nie otworzy tego, co jest tu zachowane.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Skoro mogą z niego korzystać inni, bezpieczniej tego nie robić.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>W menedżerze haseł tego komputera. Kto używa twojego konta na komputerze, może go tam znaleźć.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>W menedżerze haseł tego komputera. System najpierw poprosi cię o hasło.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>Gotowe. Oddaj kartę młodej osobie.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Wybierz, czy ten komputer też ma go zachować.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>Najpierw przepisz go, zapisz albo wydrukuj.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Play the hotline</source>
        <translation>Wciel się w punkt kontaktowy</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>To jest tylko w ćwiczeniu. Zrób to, co mógłby zrobić punkt kontaktowy. Potem zobaczysz, co nowego.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Teraz nie ma tu nic do zrobienia.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>Nie przyjmuj</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Punkt kontaktowy</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Które zdjęcie</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Która platforma</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Jaka odpowiedź</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>coś znaleziono, trwa sprawdzanie</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>znaleziono kopię</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>zablokowano kopię</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>usunięto kopię</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>nie usunięto tego</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>na razie nic</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>informuje:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Wybierz zdjęcia lub filmy</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Szukaj w</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Wpisz kod sprawy</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>Ma 4 grupy po 5 liter i cyfr. Litery mogą być duże albo małe.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Trwa szukanie</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>Nie mam już kodu</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>Masz zapisaną lub wydrukowaną kartę? Najpierw zajrzyj tam.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Bez kodu nikt nie znajdzie tej sprawy. Nawet my.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Bez kodu nie można jej zatrzymać. Po prostu trwa dalej.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Możesz zacząć od nowa z tym samym zdjęciem. To w niczym nie zaszkodzi.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Pokaż sprawy zachowane na tym komputerze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Sprawdź grupę %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodzi o %1?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Dodaj hasło</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>Na tym komputerze nie ma żadnej sprawy.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n zdjęcie lub film</numerusform>
            <numerusform>%n zdjęcia lub filmy</numerusform>
            <numerusform>%n zdjęć lub filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Sprawa jeszcze niewysłana</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Ćwiczenie z %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Sprawa z %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Otwiera to, co jest zachowane na tym komputerze. Kod sprawy działa bez niego.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Nie pamiętam hasła</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>To się zdarza. To nie twoja wina.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Bez hasła nikt nie otworzy tego, co jest tu zachowane. Nawet my.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Kod sprawy nadal działa. Cofnij się i go wpisz.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>Usunięte.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Na tym komputerze nie ma teraz żadnej sprawy.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Dokładnie to wysyłamy</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>To %1 KB, zamknięte tak, że otworzy je tylko punkt kontaktowy. Dołączamy klucz, żeby mogła wrócić odpowiedź. Zdjęcie z telefonu ma często ponad 2000 KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Fałszywe zdjęcie też się liczy.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>To nie twoja wina. Możesz chronić się w ten sam sposób. Gdzie jest fałszywe zdjęcie?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>W telefonie lub tablecie</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Nie mam go</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Znam tylko link</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Powstają odciski: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Anuluj: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Twoja przyjaźń dużo znaczy</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>Nie musisz tego naprawiać. To, że jesteś obok, już pomaga.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>„To nie twoja wina”.</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>„Nikomu tego nie pokażę ani nie prześlę”.</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>„Znajdźmy kogoś dorosłego, komu ufasz. Pójdę z tobą”.</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>„Czujesz się dziś wieczorem bezpiecznie?”</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>Nie oglądaj tego, nie trzymaj u siebie i nie wysyłaj dalej.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>Nie wdawaj się w kłótnię ani bójkę z osobą, która to zrobiła.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>Nie dźwigaj tego w pojedynkę. Martwisz się? Powiedz komuś dorosłemu.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Ktoś bliski nie daje już rady</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Oddaj klawiaturę</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Telefony zaufania</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Teraz twoja kolej.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Do osoby, która pomaga: oddaj klawiaturę. Odwróć się albo patrz w podłogę.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Do ciebie</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Teraz ty decydujesz. Możesz przerwać w każdej chwili.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Ta aplikacja nie pokazuje żadnego zdjęcia.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Ta aplikacja nic tu nie zostawia. Tylko kartę, jeśli ją zapiszesz.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>Zdjęcie jest gdzie indziej? Zostaw je tam. Nie przenoś go na ten komputer.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Twój kod jest tylko twój. Zapisz go na kartce.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Zaczynam</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Czytaj mi</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Szybkie wyjście</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Od razu zamyka wszystko. Tak samo działa trzykrotne naciśnięcie Shift.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Wszystkie ustawienia</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Tekst %1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>Kolory jak w systemie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Kod do zeskanowania telefonem: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Źródło: %1, sprawdzone %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS o treści %1 na %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Czat: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>W internecie: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>Grozi ci teraz niebezpieczeństwo? Zadzwoń pod %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>Grozi ci teraz niebezpieczeństwo? Zadzwoń na numer alarmowy.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algieria</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentyna</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipt</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksyk</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nowa Zelandia</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestyna</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudyjska</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunezja</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Zjednoczone Emiraty Arabskie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>Gdzie indziej w Europie</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Bezpłatne telefony zaufania w twoim kraju</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Telefony zaufania dla młodych osób, według krajów</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Dla młodych osób w niebezpieczeństwie</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Dla młodych osób</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Gdy ktoś cię krzywdzi lub ci grozi</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>Dla osób od 5 do 25 lat</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Żeby poprosić o usunięcie zdjęcia</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Na kłopoty w internecie</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>Co robić, gdy zdjęcie jest w internecie</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Dla osób poniżej 21 lat</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Dla osób poniżej 18 lat</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Dla młodych osób i ich rodzin</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>Dla osób od 8 do 18 lat</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Na kłopoty w internecie, w każdym wieku</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Dla osób poniżej 19 lat</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Dla osób powyżej 18 lat</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Dla młodych osób, których zdjęcie jest w internecie</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>Ten sam numer w 30 krajach Europy</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Dla osób z całego świata.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Dla dorosłych z całego świata.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Dla osób poniżej 18 lat w Wielkiej Brytanii.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dniem i nocą</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Rozmowy: dniem i nocą</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Codziennie, 9:00–23:00</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Rozmowy: od poniedziałku do soboty, 14:00–20:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>Od poniedziałku do piątku, 9:00–17:00</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Codziennie, 11:00–21:00</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Siedem dni w tygodniu</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>Od poniedziałku do piątku, 9:00–19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>Od poniedziałku do piątku, 8:00–22:00</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Codziennie, 8:00–23:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>Od poniedziałku do piątku, 10:00–16:00</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Telefon zaufania dla dzieci</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Główny Sekretariat Zdrowia Psychicznego</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Wyszukiwarka Google</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Po 48 godzinach</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Naciśnij „Zgłoś” i przejdź kolejne kroki.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>Nie mówią drugiej osobie, kim jesteś.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Przytrzymaj palcem Snapa, Relację lub wiadomość.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Naciśnij „Zgłoś” i wybierz to, co pasuje.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Naciśnij „Udostępnij” obok filmu. Albo przytrzymaj palcem film.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Przytrzymaj palcem wiadomość.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Naciśnij „Zgłoś”. Możesz też zablokować tę osobę.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>WhatsApp dostanie wtedy pięć ostatnich wiadomości.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>Nie usunie zdjęcia z innych telefonów.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Otwórz post lub zdjęcie i jego menu, trzy kropki.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Naciśnij „Uzyskaj wsparcie lub zgłoś”.</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Jest tam opcja dla prywatnych zdjęć.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Otwórz menu posta, trzy kropki.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Naciśnij „Private or Non-Consensual Content” (treści prywatne lub bez zgody).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>Działa to też bez konta, przez formularz.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Otwórz ten adres i wypełnij formularz.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Zrób osobny dla każdego zdjęcia.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>Masz na nim mniej niż 18 lat? Wybierz opcję o krzywdzeniu nieletnich.</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Jeśli nie, wybierz „non-consensual intimate media” (intymne treści bez zgody).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Naciśnij trzy kropki pod filmem.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>W grupie lub na kanale: otwórz menu wiadomości.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>W prywatnym czacie często możesz tylko zablokować tę osobę.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Naciśnij trzy kropki na zdjęciu.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Naciśnij „Usuń wynik” i wybierz to, co pasuje.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>To ukrywa zdjęcie w Google. Na samej stronie nadal jest.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Punkty kontaktowe w ponad 40 krajach</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Znajdź tam punkt kontaktowy w swoim kraju.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Sprawdza link i zwraca się do strony.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>Nie musisz podawać nazwiska.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Dla ciebie, jeśli masz na zdjęciu mniej niż 18 lat.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Dla zdjęć osób poniżej 18 lat, z każdej strony.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Wystarczy sam link. Bez nazwiska.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Dla młodych osób i dla dorosłych.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Trzeba podać, jak można się z tobą skontaktować.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>Od 19 maja 2026 aplikacje i strony muszą zareagować w ciągu 48 godzin.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Napisz prośbę: podaj link, imię i nazwisko i kontakt do siebie.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Napisz, że nie było twojej zgody na udostępnienie.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Rodzic lub ktoś inny może poprosić za ciebie.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>Zdjęcie nadal tam jest? Napisz do FTC. Pilnuje tego prawa.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Warto poprosić o pomoc. Wystarczy jeden krok.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Ktoś ci grozi?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Czujesz, że nie dajesz już rady?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Jak zacząć rozmowę</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>To już jest w internecie</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Dziękujemy, że pomagasz.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Pracuję z młodzieżą</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>Nie musisz widzieć zdjęcia. Ta aplikacja nigdy go nie pokazuje i nic tu nie zostawia.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>Szkoła, klub młodzieżowy, zdrowie, poradnia</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Opiekuję się dzieckiem</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>Rodzic albo ktoś dorosły w domu</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>Przyjaźnimy się</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>Albo to moje rodzeństwo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>To nie twoja wina.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>U nas nie będziesz mieć kłopotów. Twoje zdjęcie nigdy nie opuszcza tego urządzenia. Ta aplikacja nie może go wysłać. Wysyła tylko liczby zrobione ze zdjęcia, i to dopiero, gdy się zgodzisz.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Chroń zdjęcie</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Bez nazwiska, bez konta. Możesz przerwać w każdej chwili.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Pomagam komuś</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Ta aplikacja nie pokazuje zdjęć i nic tu nie zapisuje.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Mam kod sprawy</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Sprawdź, co nowego, dodaj więcej albo zatrzymaj sprawę.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Odciski twoich zdjęć dostaje %1. Współpracuje z %n platformą, ale nie obejmuje prywatnych szyfrowanych czatów.</numerusform>
            <numerusform>Odciski twoich zdjęć dostaje %1. Współpracuje z %n platformami, ale nie obejmuje prywatnych szyfrowanych czatów.</numerusform>
            <numerusform>Odciski twoich zdjęć dostaje %1. Współpracuje z %n platformami, ale nie obejmuje prywatnych szyfrowanych czatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>To już jest w internecie</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Najpierw poćwicz</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Jak to sprawdzić?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Gdy ktoś wejdzie: naciśnij „Szybkie wyjście”.</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>Albo trzy razy Shift. Okno od razu się zamknie.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>Co zostaje?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Rozumiem</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Co opuszcza ten komputer</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>Odcisk zdjęcia to lista liczb. To nie jest odcisk palca. Platformy porównują te liczby z tym, co ludzie wrzucają do sieci.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Wysyłamy</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Nigdy nie wysyłamy</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Twoje zdjęcie lub film</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Nazwa pliku, miejsce, data</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Jakiego komputera używasz</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Pokaż dokładnie, co wysyłamy</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Dalej: wysyłanie</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Dalej: twój kod</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>Do każdego: kod dokładnie tego pliku</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Liczby, dzięki którym działa twój kod sprawy</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n odcisk filmu %1</numerusform>
            <numerusform>%n odciski filmu %1</numerusform>
            <numerusform>%n odcisków filmu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n odcisk zdjęcia %1</numerusform>
            <numerusform>%n odciski zdjęcia %1</numerusform>
            <numerusform>%n odcisków zdjęcia %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Odciski z %n filmu: %1</numerusform>
            <numerusform>Odciski z %n filmów: %1</numerusform>
            <numerusform>Odciski z %n filmów: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Odciski z %n zdjęcia: %1</numerusform>
            <numerusform>Odciski z %n zdjęć: %1</numerusform>
            <numerusform>Odciski z %n zdjęć: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Co może znaleźć</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Kopie odbite, obrócone, z filtrem lub zmniejszone.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Raczej nie: kopie przycięte. Masz taką? Dodaj ją też.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Dobrze wiedzieć</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Odcisk nie jest zdjęciem.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Ktoś ze specjalnymi narzędziami mógłby zgadnąć ogólne kształty.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Ktoś, kto ma to samo zdjęcie, mógłby poznać, że wysłano z niego odcisk.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Dlatego jest zamknięty tak, że otworzy go tylko punkt kontaktowy. Potem dostaną go tylko platformy z listy.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Możesz to zatrzymać. Niektóre serwisy mogą jednak zachować odcisk.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>To idzie przez Tor. Zostaw Tor Browser otwarty.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Sieć w szkole lub w domu może widzieć, że używasz Tora.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>To idzie przez inną usługę. Dzięki temu punkt kontaktowy nie widzi twojej sieci.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>Komputer punktu kontaktowego może widzieć, z jakiej sieci korzystasz.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Szybkie wyjście</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Naciśnij przycisk na górze. Albo trzy razy Shift. Okno od razu się zamknie.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Co znika</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>Okno, od razu.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Wszystko, co nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Wszystko, co aplikacja miała w pamięci.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Co tu zostaje</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>Ta aplikacja zostaje na komputerze.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>Kod, jeśli zgodzisz się go tu zachować.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>Twój wybór rozmiaru tekstu, kolorów i języka.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Twoje zdjęcia, tam gdzie były.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>Inne programy mogą mieć na liście pliki, które w nich otwierasz.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>Ktoś obserwuje ten komputer? Użyj innego albo telefonu kogoś bliskiego.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>Gdzie mieszkasz?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Wybierz swój kraj</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Numery mogą się zmienić. Pod każdym jest źródło i dzień.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>Nie znamy tu pomocy, do której można tylko pisać. Te listy mogą ją mieć.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Ćwiczenie. Nic nie wysyłamy. Żadne zdjęcie nie jest chronione.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>Coś poszło nie tak w tej aplikacji. To nie twój błąd. Spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>Platformy mają twoje odciski. Jest kopia, której nie usunięto.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Jeszcze niewysłane.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Coś jeszcze nie zostało wysłane. Czeka na tym komputerze.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>Punkt kontaktowy sprawdza odciski. Teraz nie musisz nic robić.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>Platformy mają twoje odciski. Teraz nie musisz nic robić.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>Punkt kontaktowy nie mógł tego użyć. To nie twoja wina.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Ta sprawa jest zatrzymana na twoją prośbę.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Film %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Zwróć na to uwagę</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Trwa sprawdzanie</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>To normalne. Być może nadal szukają.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>To nie twoja wina. Możesz napisać do tej platformy. W telefonie zaufania mogą ci w tym pomóc.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużyte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>Punkt kontaktowy jeszcze ich nie ma</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 informuje: nie usunięto tego</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Wyślij, kiedy możesz.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Odciski przekazane</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>Punkt kontaktowy dostał odciski</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Punkt kontaktowy to sprawdza</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Może to potrwać kilka dni.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>Platformy dostają odciski</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>Punkt kontaktowy nie mógł tego użyć</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>To nie twój błąd. W telefonie zaufania powiedzą ci, co jeszcze pomaga.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Jeśli platformy miały odciski, przekazaliśmy im, żeby je usunęły. Nie możemy sprawdzić, czy to robią.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Zatrzymane na twoją prośbę</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>Platformy dostały odciski</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Jeszcze bez odpowiedzi: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1: coś znaleziono, trwa sprawdzanie</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 informuje: znaleziono kopię</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Jeszcze nie wiadomo, co będzie dalej.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 informuje: zablokowano kopię</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 informuje: usunięto kopię</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>Nie musisz go szukać.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>Odcisk powstaje tylko z samego zdjęcia. Ale i tak możesz coś zrobić.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>Nikogo nie proś o przesłanie zdjęcia.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>Nie szukaj go. To może boleć, a nie pomaga.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>W telefonie zaufania powiedzą ci, co działa w twoim kraju.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>Wiesz, gdzie ono jest w internecie? Link wystarczy, żeby poprosić o pomoc.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>Znam link</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Porozmawiaj z kimś</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Zmień notatkę</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>Coś, co może się potem przydać. Tylko słowa, bez zdjęć.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Chroni ją twoje hasło. Nigdy jej nie wysyłamy.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>To za długie na jedną notatkę.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Zrób z tego dwie notatki.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Zapisz moje notatki</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Moje notatki</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Co mi napisano</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Moje notatki</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Tylko dla ciebie. Zostają na tym komputerze i nigdy ich nie wysyłamy.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisane.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Daj to tylko osobom, którym ufasz.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Wybierz inne miejsce dla pliku.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Zapisz to, co może się potem przydać: linki, nazwy, dni, co ci napisano.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Bez zdjęć.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Dla policji lub szkoły.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Dla policji lub szkoły. Kto otworzy ten plik, może go przeczytać.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>notatka %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Nie da się jej przywrócić.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Usunąć tę notatkę?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Tak, usuń</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>Czy to już jest w internecie?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Możesz poprosić o usunięcie. Zapisz link, nie zdjęcie.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Gdzie to jest?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>Wybierz aplikację lub stronę</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Inna strona</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>W Stanach Zjednoczonych: 48 godzin</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Ktoś ci grozi?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Porozmawiaj z kimś teraz</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Punkt kontaktowy może zwrócić się do strony za ciebie. To nic nie kosztuje. Nigdy nie wysyłaj mu zdjęcia.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Zapisz link, nazwę użytkownika i dzień.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>Nie szukaj innych kopii. To może boleć, a nie pomaga.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>„Na tym zdjęciu jestem ja. Mam na nim mniej niż 18 lat. Nie zgadzam się, żeby tu było. Proszę o usunięcie go razem ze wszystkimi kopiami”</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>„Na tym zdjęciu jestem ja. Ono jest prywatne. Nie zgadzam się, żeby tu było. Proszę o usunięcie go razem ze wszystkimi kopiami”</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Ile masz lat na tym zdjęciu?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Wiadomość do wysłania razem z linkiem</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Kopiuj tę wiadomość</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Zapisz link, nie zdjęcie.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>Z linkiem inni mogą poprosić o usunięcie zdjęcia.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Zapisz link, nazwę użytkownika i dzień.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>Samego zdjęcia nie zapisuj i nie wysyłaj dalej.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Użyj formularza tej aplikacji lub strony. Napisz, że to ty jesteś na zdjęciu.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Punkt kontaktowy w twoim kraju też może zwrócić się do tej strony. To nic nie kosztuje.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>Jak poprosić każdą aplikację, ze słowami do skopiowania</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>Mam tu też zdjęcie</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Znajdź punkt kontaktowy</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Opiekujesz się dzieckiem</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>Najpierw weź oddech. Twój spokój pomaga teraz najbardziej.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>„Dobrze, że mi o tym mówisz”.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>„To nie twoja wina”.</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>„Nie gniewam się na ciebie. Zajmiemy się tym razem”.</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>„Przed każdym krokiem najpierw porozmawiamy”.</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>Nie proś o pokazanie zdjęcia.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>Nie zabieraj telefonu. To może wyglądać jak kara.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>Nie usuwaj jeszcze wiadomości ani aplikacji. Mogą się potem przydać.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>Nie pisz do osoby, która grozi.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Telefony zaufania</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Oddaj klawiaturę</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Zrób to w telefonie.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Zostaw zdjęcie tam, gdzie jest. Tak jest najbezpieczniej.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Skieruj aparat telefonu na kod. Albo wpisz adres.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>Do Take It Down (NCMEC) trafia też nazwa pliku. Najpierw ją zmień.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>Jest też na tym komputerze</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>Zobacz, jak to działa</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Przejdziesz całą drogę z przykładowym zdjęciem. Albo z własnym.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>Nic nie wysyłamy. Punkt kontaktowy tylko udajemy, na tym komputerze.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>To nie chroni żadnego zdjęcia.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>Na końcu możesz wcielić się w punkt kontaktowy i zobaczyć, co nowego.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>Poćwicz pomaganie</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>Mam kod z ćwiczenia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Ta aplikacja nie wysłała twojego zdjęcia</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Ochrona niepotwierdzona w tym systemie</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Otwarte bezpiecznie: bez zapisu, bez internetu</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nic jeszcze nie otwarto</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>Połączenie przez Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>Połączenie przez inną usługę</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączenie: %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Ta aplikacja jest offline</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Teraz brak połączenia</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Zdjęcia otwiera zamknięta część programu. Nie może ich zapisać ani wejść do internetu. To sprawdzone.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>Nie udało się potwierdzić tej blokady w tym systemie. Dlatego aplikacja nie otwiera żadnych zdjęć.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Twoje zdjęcia otworzy zamknięta część programu. Przed każdym sprawdzamy blokadę.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>To okno nie ma dostępu do internetu. Blokuje go system.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>Nie mamy pewności, że to okno nie ma dostępu do internetu.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Odciski wysyła inna część programu. Nie może otwierać twoich plików.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Tym razem wysłano %1 KB. Zdjęcie z telefonu ma często ponad 2000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>Od otwarcia tej aplikacji nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Naciśnij, żeby zobaczyć szczegóły.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>Co jest prawdą w tej chwili</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Jak to sprawdzić?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>Nie, zostaw</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Tylko jeśli to twój komputer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>Skopiowane. Teraz wklej.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Przeczytaj mi kod</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Osoby obok mogą to usłyszeć.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Grupa %1: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Naciśnij jeszcze raz: grupa %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Co warto wiedzieć na początek</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>To potrwa kilka minut. Przygotuj kartkę i długopis.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>Zanim naciśniesz „Wyślij”</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Możesz się cofnąć lub przerwać. Nic nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Zobaczysz, co wysyłamy, zanim to wyślemy.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Gdy już naciśniesz „Wyślij”</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Możesz sprawdzić, co nowego, dodać więcej albo zatrzymać sprawę.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Zatrzymanie nie obejmie każdej kopii. Niektóre serwisy mogą zachować twoje odciski.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Bez twojego kodu nikt nie znajdzie twojej sprawy.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Nazwij</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Gotowe do wysłania</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Wyślemy kody plików. Żadnego zdjęcia.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>Wyślemy %n odcisk. Żadnego zdjęcia.</numerusform>
            <numerusform>Wyślemy %n odciski. Żadnego zdjęcia.</numerusform>
            <numerusform>Wyślemy %n odcisków. Żadnego zdjęcia.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Potem nie publikuj ani nie wysyłaj tego zdjęcia.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Aplikacja mogłaby zablokować ci konto.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Na razie przerwij</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Nikt. To ćwiczenie.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>W prawdziwej sprawie najpierw sprawdza punkt kontaktowy, potem kopii szukają:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Najpierw sprawdzenie, potem kopii szukają:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Kto je dostaje</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista z %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>Czego nie mogą zrobić</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>Zajrzeć do prywatnych, zamkniętych czatów</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Usunąć tego, co ludzie zapisali</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Dotrzeć na inne strony i do innych aplikacji</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Znaleźć każdej zmienionej kopii</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Obiecać, że każda platforma coś zrobi</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Wysyłamy</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Zapisujemy na tym komputerze. System może poprosić cię o hasło.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Zabezpieczamy i wysyłamy. Proszę, nie zamykaj tego okna.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>Nie udało się zachować kodu na tym komputerze.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>Nic nie wysłano. Wróć i naciśnij „Nie”. Potem wystarczy papier albo karta.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Wróć do kodu</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Czeka na tym komputerze. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>To nie jest tu zachowane. Żeby spróbować znowu, zostań na tej stronie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj znowu</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Tym razem wysłano: nic</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Tym razem wysłano: żadnych odcisków (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Tym razem wysłano: %n odcisk (%1 KB; zdjęcie z telefonu ma często ponad 2000 KB)</numerusform>
            <numerusform>Tym razem wysłano: %n odciski (%1 KB; zdjęcie z telefonu ma często ponad 2000 KB)</numerusform>
            <numerusform>Tym razem wysłano: %n odcisków (%1 KB; zdjęcie z telefonu ma często ponad 2000 KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Tym razem wysłano: %n odcisk (%1 KB)</numerusform>
            <numerusform>Tym razem wysłano: %n odciski (%1 KB)</numerusform>
            <numerusform>Tym razem wysłano: %n odcisków (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>Gotowe. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Wysłane. To wymagało odwagi.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>To ćwiczenie. W prawdziwej sprawie też nie trzeba by już nic robić.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Teraz nie musisz nic robić.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Po %1. Zapisz tę datę na karcie.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 to sprawdza</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Dostaje liczby. Nie dostaje twojego zdjęcia.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>Odciski trafiają na %n platformę</numerusform>
            <numerusform>Odciski trafiają na %n platformy</numerusform>
            <numerusform>Odciski trafiają na %n platform</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Jeśli punkt kontaktowy powie „tak”, będą mogły szukać kopii.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Zachowaj wiadomości. Nikomu nie płać. Powiedz komuś, komu ufasz.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Ty sprawdzasz, co nowego</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Co teraz pomaga</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Porozmawiaj z kimś teraz</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Jak zacząć rozmowę</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>Nie publikuj ani nie wysyłaj tego zdjęcia. Aplikacja mogłaby zablokować ci konto.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Dodaj hasło</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Do tego, co jest zachowane na tym komputerze.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>Zobacz sprawę</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Punkt kontaktowy</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Hasło do tego, co jest tu zachowane</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>Notatki chroni hasło. Kto używa twojego konta na komputerze, nie przeczyta ich bez niego.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Kto używa twojego konta na komputerze, mógłby to otworzyć. Hasło trzyma to pod kluczem.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Jeśli zapomnisz hasło, nikt nie otworzy tego, co jest tu zachowane.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Nawet my. Twoje notatki wtedy przepadną.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Kod sprawy na kartce nadal działa. Zachowaj więc i jego.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Twoje hasło jest ustawione.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>Zapytamy o nie, zanim pokażemy to, co jest tu zachowane.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>Nie mówią nic o tobie. Zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nic się nie rusza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Zrzuty i udostępnianie ekranu</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Ukryj to okno</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Pokaż to okno</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>Aparat telefonu i tak widzi ekran.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Droga do punktu kontaktowego</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Przez Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Z Torem punkt kontaktowy nie widzi, z jakiej sieci korzystasz. Zostaw Tor Browser otwarty.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Sieć w szkole lub w domu może widzieć, że używasz Tora.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>Jak działa „Szybkie wyjście”</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>O tej aplikacji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>W takim razie nic o tobie tu nie zapiszemy.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Możesz iść dalej. Po prostu bardziej uważamy.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Twój kod nie zostanie tutaj. Zapiszesz go na kartce.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>Ktoś może obserwować ten komputer? Może zobaczyć też to.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Wtedy użyj bezpieczniejszego urządzenia. Może to być twój telefon.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>Nie przenoś zdjęcia na jeszcze jeden komputer.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>„Szybkie wyjście” od razu zamyka aplikację. Jest zawsze na górze.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>Sama aplikacja zostaje na tym komputerze. Inni mogą ją zobaczyć.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Jest w telefonie</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Dalej tutaj</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Na razie przerwij</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Pomogą dwa miejsca.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Najpierw podziel zdjęcia w myślach. Nie musisz ich otwierać.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>Na zdjęciu: 18 lat lub więcej</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Idź dalej tutaj. Dodaj tylko te.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Dalej tutaj</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Usuń to, co jest tu zachowane</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>Usunąć to, co jest zachowane na tym komputerze?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>Tego nie da się cofnąć. Notatki wtedy znikną.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Twoje sprawy trwają dalej. Do otwarcia potrzebne są ich kody.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Tak, usuń</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Ktoś ci grozi?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>To nie twoja wina. Możesz teraz to przerwać. Zrób tych pięć rzeczy.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Przestań odpisywać.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>Nie musisz odpowiadać. Ani razu.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>Nie wysyłaj pieniędzy ani kolejnych zdjęć.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Kto dostanie pieniądze, często chce jeszcze więcej.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Zapisz wiadomości i nazwę konta.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Przydadzą ci się później. Zdjęcia nie zapisuj.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Potem zablokuj tę osobę.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>W każdej aplikacji, w której może do ciebie pisać.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Powiedz komuś, kto może pomóc.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>Nie musisz mierzyć się z tym w pojedynkę.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>Pieniądze już poszły? Albo kolejne zdjęcia?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>To nadal nie twoja wina. Możesz teraz przerwać. Przerwanie pomaga w każdej chwili.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Jak zacząć rozmowę</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>„Coś się stało w internecie. Potrzebuję pomocy. Nie złość się, dobrze?”</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Więcej zdań na początek</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Czuję, że nie daję już rady</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>To już jest w internecie</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Porozmawiaj z kimś teraz</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Otwórz ten adres na urządzeniu, na którym jest zdjęcie. Nie kopiuj zdjęcia na ten komputer.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Bez nazwiska, bez konta. Zdjęcie zostaje na twoim urządzeniu.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>Trafia tam też nazwa pliku. Najpierw ją zmień.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>Nie zajrzy do prywatnych szyfrowanych czatów.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Potrzebne jest konto w Childline. Prawdziwe nazwisko nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Tutaj zdjęcie ogląda przeszkolona osoba.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Dostaniesz odpowiedź i możesz tam z kimś porozmawiać.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>To ćwiczenie. Żadne zdjęcie nie jest chronione.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>Tej kopii nie możemy porównać</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>Jest w niej mało szczegółów albo jest rozmyta.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>I tak możesz ją dodać. Wtedy platformy mogą znaleźć identyczne kopie.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Wygląda jak numer %1, ale zbyt wiele się w niej zmieniło.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>Platformy przeoczą tę kopię</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Wygląda jak zdjęcie %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>Platformy ją przeoczą.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Tamto jest zatrzymane na twoją prośbę. Dlatego platformy przeoczą tę kopię.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>Punkt kontaktowy nie mógł użyć tamtego. Platformy przeoczą tę kopię.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>Wygląda na wyciętą ze zdjęcia %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Tutaj nie możemy jej porównać</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Ten komputer nie ma odcisków z tej sprawy.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>To ten sam plik co numer %1 w twojej sprawie.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>Jest bardzo podobna do numeru %1 w twojej sprawie.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>Nie musisz jej dodawać.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>W prawdziwej sprawie platformy mogłyby ją znaleźć</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>Nie zajrzą wszędzie. Prywatne czaty są dla nich zwykle zamknięte.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Mogą już jej szukać. Nie musisz jej dodawać.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>Platformy mogą znaleźć taką kopię</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>Mogą szukać także tej kopii</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>Platformy będą mogły zacząć, gdy punkt kontaktowy powie „tak”.</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Jeśli tak, dodaj ją. Platformy będą mogły szukać także jej.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Dodaj ją. Wtedy platformy będą mogły szukać także jej.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>Nie przypomina niczego, co jest w użyciu</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>Nie przypomina niczego z tej sprawy</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>Nie zawsze umiemy to rozpoznać. Czy to jest to samo zdjęcie?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Gdzie jest zdjęcie?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>Albo film. Nikomu nie musisz go pokazywać.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>Albo na pendrivie lub dysku, który możesz podłączyć</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>W telefonie lub tablecie</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>W czacie, aplikacji lub galerii</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Nie mam go</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>Ma je ktoś inny</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Znam tylko link</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>Wiem o nim z internetu albo od kogoś</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>Jest fałszywe lub zrobione przez AI</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Na przykład moja twarz na innym ciele</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Nie wiem na pewno</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>Nie szkodzi</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>Nie szkodzi. Nie spiesz się.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Zajrzyj do czatów, do Obrazów i Pobranych. Nie szukaj go w internecie.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Jest na tym komputerze</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Jest w telefonie lub tablecie</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>Nie mogę go znaleźć</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>Kto jeszcze może używać tego komputera?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>Albo widzieć, co na nim robisz?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Ktoś jeszcze</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Rodzina, partner lub partnerka, szkoła, znajomi</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Nie wiem na pewno</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Pytamy, żeby nie zostało tu nic, co mogłoby ci zaszkodzić.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>Jak zacząć rozmowę</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>Pierwsze zdanie jest najtrudniejsze. Oto jedno dla ciebie.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>„Coś się stało w internecie. Potrzebuję pomocy. Nie złość się, dobrze?”</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>„Stało mi się coś złego w internecie. Możesz ze mną pobyć?”</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>„Coś się stało w internecie. Czy możemy porozmawiać na osobności?”</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>„Ktoś ma moje zdjęcie. Boję się. Co mogę zrobić?”</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>Komu chcesz powiedzieć?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Komuś z rodziców</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Komuś z przyjaciół</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Komuś ze szkoły</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>W telefonie zaufania</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Powiedz to, wyślij albo po prostu pokaż ten ekran.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>Nie musisz mówić wszystkiego naraz.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>Jedna osoba nie pomogła? Spróbuj z inną. Zasługujesz na pomoc.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Znajdź telefon zaufania</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Kopiuj te słowa</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>Pracujesz z młodzieżą</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Użyj urządzenia młodej osoby. Nigdy własnego.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomaga</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Powiedz: „To nie twoja wina. Nie będziesz mieć u mnie kłopotów”.</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Od razu powiedz osobie, która u was odpowiada za ochronę dzieci. Trzymaj się swoich zasad.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Pozwól młodej osobie decydować o każdym kroku.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>Bądź blisko. Porozmawiajcie o tym, kto jeszcze może pomóc.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>Nie oglądaj zdjęcia. W wielu miejscach jest to niezgodne z prawem.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>Nie przenoś zdjęcia na swój komputer.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>Nie kopiuj go, nie drukuj, nie wysyłaj i nie przechowuj.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>Nie obiecuj, że zachowasz to w tajemnicy. Być może trzeba będzie komuś o tym powiedzieć.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>Nie obiecuj, że zniknie każda kopia.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Telefony zaufania</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Oddaj klawiaturę</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>Dla tego zdjęcia właściwe jest inne miejsce.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Ta aplikacja służy do zdjęć osób dorosłych. Dla ciebie właściwe jest to miejsce. Nieważne, ile masz lat teraz.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Na zdjęciu: mniej niż 18 lat</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Ktoś ci grozi?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Czujesz, że nie dajesz już rady?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Porozmawiaj z kimś teraz</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Zwróć na to uwagę</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co wpisuję</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Ukryj, co wpisuję</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>Te dwa hasła jeszcze się różnią.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Wpisz oba jeszcze raz. Nie spiesz się.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Twoje nowe hasło</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 liter lub więcej. Dobre są trzy lub cztery słowa.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>Proszę, nie rób tego</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Ćwiczenie. Nic nie wysyłamy. Żadne zdjęcie nie jest chronione.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Kwadrat z kropek. Jest w nim ten sam kod, bez linku.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Mój kod sprawy</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Kod sprawy, tylko do wglądu</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>Z tym kodem sprawdzisz, co nowego, dodasz więcej albo zatrzymasz sprawę.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Może to zrobić każdy, kto ma ten kod. Przechowuj go bezpiecznie.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Jeśli go zgubisz, nikt już nie znajdzie twojej sprawy.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Z tym kodem możesz sprawdzać, ale niczego nie zmienisz.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Może sprawdzać każdy, kto ma ten kod. Przechowuj go bezpiecznie.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>Jak użyć kodu: otwórz Tideline i wybierz „Mam kod sprawy”.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>Coś poszło nie tak w tym programie. To nie twoja wina.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Zamknij go i otwórz ponownie.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Możesz to pominąć. To nie twój błąd.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>To nie jest zdjęcie ani film, które umiemy odczytać.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>Nie udało się tego odczytać. Plik może być uszkodzony.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Ten plik jest zablokowany, więc nie udało się go otworzyć.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Najpierw go odblokuj albo pomiń.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Ten plik jest za duży dla tego programu.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>W tym filmie nie ma obrazu.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Nie możemy już znaleźć tego pliku.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>Plik był na pendrivie albo ktoś go przeniósł? Dodaj go znowu albo pomiń.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>To trwało za długo, więc przerwaliśmy.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Coś poszło nie tak z tym plikiem. To nie twoja wina.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Spróbuj jeszcze raz albo go pomiń.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Tu jest mało szczegółów albo obraz jest rozmyty. Da się znaleźć tylko identyczne kopie.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>I tak możesz tego użyć.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>Coś się nie zgadza w tym kodzie.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Sprawdź go jeszcze raz, litera po literze.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>Kod nie jest jeszcze cały. Ma 4 grupy po 5 znaków.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Wpisz to, czego brakuje.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Ten kod jest dobry, ale z programu innego punktu kontaktowego.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Użyj programu, w którym powstał ten kod.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>To kod innej sprawy.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Wpisz kod tej sprawy, która jest otwarta.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Z tym kodem możesz sprawdzać, ale niczego nie zmienisz.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Żeby dodawać lub zatrzymywać, użyj pełnego kodu.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>Menedżer haseł na tym komputerze nie zadziałał.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Ten komputer nie ma bezpiecznego miejsca na kod.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>Menedżer haseł na tym komputerze jest zamknięty.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>Menedżer haseł na tym komputerze nie odpowiada.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>Nie da się już odczytać tego, co było zachowane na tym komputerze.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Jeśli masz kod na kartce, nadal działa.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>Nie udało się zachować tego na tym komputerze.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>To, co jest tu zachowane, otwiera się twoim hasłem.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Najpierw je wpisz. Kod sprawy działa bez niego.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>To nie było twoje hasło. Łatwo się pomylić.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Spróbuj znowu, powoli. Uważaj na duże i małe litery.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>To hasło jest trochę za krótkie.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Użyj 8 liter lub więcej. Dobre są trzy lub cztery słowa.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>Notatki można mieć tylko z hasłem.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Najpierw ustaw hasło.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Twoje notatki potrzebują hasła, więc je zostawiliśmy.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Najpierw usuń notatki albo zostaw hasło.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Tylko hasło to tutaj chroni, więc je zostawiliśmy.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Możesz je zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>W tej sprawie nie ma już miejsca na notatki.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Usuń jedną, której nie potrzebujesz.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>Nie udało się połączyć z punktem kontaktowym.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Sprawdź internet i spróbuj znowu.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>Część programu, która wysyła, przestała działać.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Zamknij program i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>Punkt kontaktowy zbyt długo nie odpowiadał.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Spróbuj znowu za chwilę.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Kod na kartce zawsze działa.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Otwórz go i spróbuj znowu. Kod na kartce zawsze działa.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>Teraz nie da się odczytać tego, co było tu zachowane.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Spróbuj znowu później. Jeśli masz kod na kartce, nadal działa.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>Tor nie działa na tym komputerze, więc nic nie wysłaliśmy.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Otwórz Tor Browser i nie zamykaj go. Potem spróbuj znowu.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>Nie udało się połączyć z punktem kontaktowym przez Tor.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>Droga do punktu kontaktowego nie była bezpieczna, więc nic nie wysłaliśmy.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Spróbuj w innej sieci, na przykład w domu lub z telefonu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Sprawdź datę i godzinę na tym komputerze. Potem spróbuj znowu.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>Punkt kontaktowy ma teraz bardzo dużo pracy.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>Nie udało się zrozumieć odpowiedzi punktu kontaktowego.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj znowu później.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>Punkt kontaktowy tego nie przyjął.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Poszukaj nowszej wersji tego programu.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>To więcej, niż mieści jedna sprawa.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Dla reszty załóż drugą sprawę.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>Punkt kontaktowy nie zna tego kodu.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Sprawdź kod. Jeśli jest dobry, sprawa mogła się już zakończyć.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>Punkt kontaktowy nie ma już tej sprawy.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>Ten komputer nadal ją ma. Możesz wysłać ją jeszcze raz.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Twoje zatrzymanie czeka tutaj. Wyślij je znowu za dzień lub dwa.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>Punkt kontaktowy nie ma tej sprawy.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Może nigdy nie została wysłana. Możesz zacząć nową.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>To było ćwiczenie i nie zostało zachowane. Skończyło się razem z programem.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Nic nie zostało wysłane. Możesz zacząć od nowa.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Ten komputer nie ma odcisków z tej sprawy.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>Z pełnym kodem i tak możesz dodać tę kopię.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Na cofnięcie tego zatrzymania jest już za późno.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Możesz dodać to zdjęcie jeszcze raz.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>W tej sprawie nie ma takiego zdjęcia ani filmu.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Zajrzyj do sprawy jeszcze raz.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>Punkt kontaktowy ma już tę sprawę, ale z inną zawartością.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Załóż nową sprawę.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Ta aplikacja nie jest dobrze ustawiona.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Ta aplikacja nie może jeszcze nic wysłać. Nie ma punktu kontaktowego.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Dane punktu kontaktowego w tej aplikacji są błędne.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Dane punktu kontaktowego w tej aplikacji są za stare.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Sprawdź datę na tym komputerze albo pobierz najnowszą wersję tego programu.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Pobierz ją jeszcze raz z tego samego miejsca.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Nie możemy tu bezpiecznie zamknąć twoich zdjęć. Dlatego ich nie otwieramy.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Spróbuj na innym komputerze albo w serwisie internetowym.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Możesz poćwiczyć albo użyć serwisu internetowego.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Ten punkt kontaktowy nie przyjmuje szerokich zestawów. Mogą zdradzić, jak wygląda zdjęcie.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Użyj zwykłego zestawu. Znajduje też kopie odbite i obrócone.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Nie ma jeszcze nic do wysłania.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Dodaj zdjęcie lub film, które umiemy odczytać.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>Nie da się odczytać wskazanego pliku.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Zajrzyj na listę spraw.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Nie ma sprawy o tym numerze.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>Żadna przyjęta pozycja tej sprawy nie ma tego numeru.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>Profil tego punktu kontaktowego nie wymienia tej platformy.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Użyj nazwy z profilu.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Ten powód lub stan nie jest jednym ze znanych słów.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Użyj słowa z tekstu pomocy.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>W tym folderze już coś jest.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Podaj folder, który jest pusty albo jeszcze nie istnieje.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Ten folder nie należy do punktu przyjęć albo czegoś w nim brakuje.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Podaj folder, który utworzyło polecenie &apos;intake init&apos;.</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>Nie można użyć tego adresu i portu.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Podaj inny port albo zatrzymaj program, który go używa.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Ta platforma ma już klucz.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Aby zmienić klucz, użyj &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Ta platforma nie ma jeszcze klucza.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Aby go utworzyć, użyj &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>Baza danych tego serwera nie jest plikiem.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Użyj pg_dump i pg_restore, potem &apos;intake restore&apos; bez pliku.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Jest już plik o tej nazwie.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Podaj inny.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>Nie da się tam skopiować bazy danych.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Sprawdź, czy folder istnieje i ma miejsce.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Ten plik nie jest kopią zapasową tego serwera.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Podaj plik utworzony przez &apos;intake backup&apos;.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Jakiś program używa teraz tego folderu.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Zatrzymaj &apos;intake serve&apos; i &apos;intake feeds&apos;, potem spróbuj znowu.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Ten serwer jest teraz przywracany.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Poczekaj, aż to się skończy.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>Pliku policy.toml nie da się odczytać albo ma złą wartość.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Popraw go. Jego komentarze mówią, co znaczy każda wartość.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Ta kopia jest za stara. Jej klucze są zniszczone.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Użyj nowszej.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Tę bazę danych utworzyła nowsza wersja programu.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Użyj tamtej wersji.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>Brak biblioteki do tego rodzaju bazy danych.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Zainstaluj ten program z dodatkiem dla punktów kontaktowych.</translation>
    </message>
</context>
</TS>
