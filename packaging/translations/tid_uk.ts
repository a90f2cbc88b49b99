<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>Про цей застосунок</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Він робить відбитки фото, щоб можна було знайти копії. Це безкоштовно.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що він робить</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Твоє фото лишається там, де воно є.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Надсилає відбитки, лише коли ти дозволиш.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Дає змогу перевіряти, що нового, додавати ще або зупинити звернення.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Кожен може прочитати, як його зроблено.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Його ще не випробували ті, хто це пережив.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Перекладів не читали носії цих мов.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Його не читали юристи.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Захисту не перевіряли сторонні фахівці.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Шрифти: Atkinson Hyperlegible Next і Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Зроблено з Qt, Pillow та FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>Це Tideline %1 від %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Йому понад пів року. Новіший може бути безпечнішим.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Цей застосунок ніколи сам не шукає новішого. Подивись там, звідки він у тебе.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Як це перевірити?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Додай фото й відео</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Твоє фото ніколи не покидає цього пристрою. Цей застосунок не може його надіслати. Назви файлів лишаються на цьому екрані.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Тут поки порожньо. Можна додати до 100. Дивитися на них не обов’язково.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Перетягни їх сюди</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Вибрати файли</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Воно в телефоні</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>У мене його немає</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Взяти фото-зразок</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>В одному зверненні вміщується 100. Ще %n не вмістилося.</numerusform>
            <numerusform>В одному зверненні вміщується 100. Ще %n не вмістилися.</numerusform>
            <numerusform>В одному зверненні вміщується 100. Ще %n не вмістилося.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Для решти можна почати друге звернення.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Фото-зразок</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Готово: %1 з %2</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Далі: %1 з %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Відкрий цю адресу на пристрої, де є фото. Не копіюй фото на цей комп’ютер.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Без імені, без акаунта. Фото лишається на твоєму пристрої.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Ти отримаєш номер звернення і PIN. Бережи їх.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Якщо їх загубити, твоє звернення там не знайдуть.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>Тут допоможе StopNCII.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>Це місце для фото людей, яким на них 18 років або більше. Працює так само, у браузері.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Тренуватися далі</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Скільки тобі років на цьому фото?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>Не важливо, скільки тобі зараз.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Менше ніж 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 або більше</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>По-різному</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Є старіші й новіші фото</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Не знаю точно</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Питаємо, бо для різного віку є різні сервіси. Фото фальшиве? Тоді вкажи свій вік на час, коли його зробили.</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>Нічого страшного.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Якщо на фото тобі може бути менше ніж 18, іди далі тут. Від нас тобі неприємностей не буде.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Якщо на фото тобі може бути менше ніж 18, далі тут не йди. Тобі підійде це місце:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>Потім з’ясується, що тобі на ньому 18 або більше? Тоді підійде це місце:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Далі тут</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>Точно 18 або більше</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Цей застосунок ще не може нічого надіслати.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>Це не твоя провина. Ці сервіси вже працюють. Вони безкоштовні й не питають імені.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Показати адресу</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Потренуйся на фото-зразку. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Маю код звернення</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Це вже в інтернеті</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Я комусь допомагаю</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Як це перевірити?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>Добре, що ти тут.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Цей біль може минути, навіть якщо зараз у це важко повірити. Будь ласка, не лишайся з ним наодинці.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>Не можу говорити вголос</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>Поки чекаєш на відповідь</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Іди туди, де почуваєшся в безпеці. Візьми когось із собою.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Прибери подалі все, що може тобі зашкодити.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Скажи одній людині: «Мені дуже погано. Побудь зі мною, будь ласка».</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Ще фрази для початку</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Показати й телефони</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Зберегти картку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Код на папері</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Хтось може знайти папір.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Хтось може відкрити файл.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>Принтер може це запам’ятати.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Картка для того, хто допомагає</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>З нею можна дивитися. Зупинити чи змінити щось не можна. Дай її лише тому, кому довіряєш.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Зберегти картку помічника</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Друкувати картку помічника</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Зберегти картку</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>Готово. Тримай її там, де знайдеш тільки ти.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Не вийшло.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Спробуй інше місце.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Спробуй інше місце або перепиши код на папір.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>Готово. З цією карткою можна лише дивитися.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Твоє звернення</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Є щось нове.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>Центр допомоги спершу це перевірить.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Додано.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Це чекає на цьому комп’ютері. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>З минулого разу нічого нового. Це нормально.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Прочитай, коли захочеш.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>Там може бути щось добре або важке. Не обов’язково лишатися з цим наодинці.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Спершу поговорити з кимось</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Показати, що нового</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Побути центром допомоги</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Лише тут, у тренуванні</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>З цим кодом можна дивитися, але не можна нічого змінити.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Як попросити застосунок напряму</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>Маю змінену копію</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Востаннє перевірено: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Зупинити це</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Зупинити: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що відбулося</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>Що відбулося: %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Скасувати зупинку можна до %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Скасувати зупинку</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Твій код і картка</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Зупинити звернення</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Перевірити, що нового</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Додати ще</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>Більше не використовувати цих відбитків?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>Більше не використовувати моїх відбитків?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Ми передамо платформам, щоб вони їх видалили. Чи вони це зроблять, ми перевірити не можемо.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Це можна скасувати протягом 7 днів, з тим самим кодом.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Так, зупинити</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>Нотатки, які тут є, теж буде видалено.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>Забути це звернення на цьому комп’ютері?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>Саме звернення триває далі. Його забуде тільки цей комп’ютер.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Забути на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Без коду його вже ніхто не знайде. Твій код у надійному місці?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Так, забути тут</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Введи старий пароль, а потім новий.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Твій старий пароль</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Прибрати пароль</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Спершу введи старий пароль.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Прибрати пароль?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Хто користується твоїм акаунтом на комп’ютері, зможе відкрити те, що тут збережено.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Так, прибрати</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Новий пароль встановлено.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>Старий більше нічого не відкриває.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>Пароль прибрано.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>Те, що тут збережено, тепер відкривається без нього.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Змінена копія</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>Не шукай її. Якщо вона вже є в тебе, її можна додати.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Якщо побачиш її в інтернеті, збережи посилання, а не фото.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>Спершу введи код звернення.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>Так порівнювати фото зі зверненням зможеш лише ти.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Твоє фото ніколи не покидає цього пристрою. Дивитися на нього не обов’язково.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Можна спробувати інший файл. Або повернутися до звернення.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Перетягни її сюди</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Перевірити іншу</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>До звернення</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Надсилаються лише її відбитки. Центр допомоги спершу їх перевіряє.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Показати, що саме надсилається</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Додати її</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Будь ласка, по одній.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Перевір групу %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>Не вір нам просто на слово.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Це можна перевірити без чиєїсь допомоги.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Вимкни інтернет.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Витягни кабель або вимкни Wi-Fi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Додай своє фото.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>Відбитки створюються. Мережа для цього зовсім не потрібна.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Подивися, що буде надіслано.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Натисни «Показати, що саме надсилається». Фото там немає.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Увімкни інтернет лише для надсилання.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>Часто це приблизно 32 KB. Фото з телефона часто має понад 2000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Для тих, хто знає комп’ютери</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Працюють три процеси. Той, що відкриває фото, не має мережі.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>Той, що має мережу, не може відкривати твої файли.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>За обома правилами стежить система. Команда %1 показує результати перевірок.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>Вихідний код відкритий. Його можна прочитати весь.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>Рядок унизу показує, що є правдою саме зараз.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Дати номеру %1 свою назву</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Твоя назва для номера %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Твоя власна назва</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Зупинено на твоє прохання.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>Те саме, що й номер %1. Одного разу досить.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Створюються відбитки</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Лишилася приблизно %n хвилина</numerusform>
            <numerusform>Лишилося приблизно %n хвилини</numerusform>
            <numerusform>Лишилося приблизно %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Лишилася приблизно %n секунда</numerusform>
            <numerusform>Лишилося приблизно %n секунди</numerusform>
            <numerusform>Лишилося приблизно %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Відео, добрий відбиток</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Фото, добрий відбиток</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точні копії</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>Код, група %1 з 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>Твій код звернення, чотири групи</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Збережи цей код</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Цей код лише твій. Без нього твоє звернення вже ніхто не знайде. Навіть ми.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>З ним ти бачиш, що нового, додаєш ще або зупиняєш звернення. Якщо його загубити, звернення вже ніхто не знайде. Навіть ми.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Код збережено</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>Зберегти його й на цьому комп’ютері?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Так, зберегти</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Перевіряємо, чи може цей комп’ютер надійно його зберегти.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Тут немає для нього надійного місця. Папір або картка підійдуть так само добре.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Цей комп’ютер не має надійного місця. Код можна захистити паролем.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Якщо забути пароль, ніхто не відкриє те, що тут збережено.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Якщо ним користуються й інші, безпечніше цього не робити.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>У менеджері паролів цього комп’ютера. Хто користується твоїм акаунтом на комп’ютері, може його там знайти.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>У менеджері паролів цього комп’ютера. Система спершу попросить пароль.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>Готово. Віддай картку підлітку.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Вибери, чи зберігати його й на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>Спершу перепиши його, збережи або надрукуй.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;року&apos;</translation>
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
        <translation>Побути центром допомоги</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>Це лише тут, у тренуванні. Зроби те, що міг би зробити центр допомоги. Потім побачиш, що нового.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Зараз тут немає чого робити.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>Не приймати</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Центр допомоги</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Яке фото</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Яка платформа</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Яка відповідь</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>щось знайдено, триває перевірка</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>знайдено копію</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>заблоковано копію</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>видалено копію</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>це не видалено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>поки нічого</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>повідомляє:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Вибери фото або відео</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Шукати в</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Назва файлу</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Введи код звернення</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>У ньому 4 групи по 5 літер і цифр. Літери можуть бути великі або малі.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Триває пошук</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>Не можу знайти код</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>Маєш збережену чи надруковану картку? Спершу подивися там.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Без коду це звернення ніхто не знайде. Навіть ми.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Без коду його не зупинити. Воно просто триває далі.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Можна почати знову з тим самим фото. Це не зашкодить.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Показати звернення, збережені на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Перевір групу %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Може, це %1?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Додати пароль</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>На цьому комп’ютері немає жодного звернення.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n фото або відео</numerusform>
            <numerusform>%n фото або відео</numerusform>
            <numerusform>%n фото або відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Звернення ще не надіслано</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Тренування від %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Звернення від %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Твій пароль</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Він відкриває те, що збережено на цьому комп’ютері. Код звернення працює і без нього.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Не пам’ятаю його</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>Таке буває. Це не твоя провина.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Без нього ніхто не відкриє те, що тут збережено. Навіть ми.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Код звернення й далі діє. Повернися і введи його.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>Видалено.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Тепер на цьому комп’ютері немає жодного звернення.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Саме це надсилається</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>Це %1 KB, замкнені так, що відкрити їх може лише центр допомоги. Додається ключ, щоб відповідь могла повернутися. Фото з телефона часто має понад 2000 KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Фальшиве фото — це теж серйозно.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>Це не твоя провина. Захиститися можна так само. Де фальшиве фото?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>У телефоні або планшеті</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>У мене його немає</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Знаю лише посилання</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Створюються відбитки: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Твоя дружба багато важить</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>Не обов’язково все виправляти. Те, що ти поруч, уже допомагає.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«Це не твоя провина».</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>«Я нікому цього не покажу й не перешлю».</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>«Знайдімо когось із дорослих, кому ти довіряєш. Я піду з тобою».</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>«Ти сьогодні вночі в безпеці?»</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>Не дивись на це фото, не тримай його в себе й не пересилай.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>Не сварися і не бийся з тим, хто це зробив.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>Не тримай усе в собі. Якщо тривожно, скажи комусь із дорослих.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Близька людина не витримує</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Передати клавіатуру</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Лінії довіри</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Тепер твоя черга.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Той, хто допомагає, передає клавіатуру. Потім відвертається або дивиться в підлогу.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Для тебе</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Тепер вирішуєш ти. Зупинитися можна будь-коли.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Цей застосунок не показує фото.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Цей застосунок нічого тут не зберігає. Лише картку, якщо її зберегти.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>Фото в іншому місці? Залиш його там. Не перенось його на цей комп’ютер.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Твій код належить лише тобі. Запиши його.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Починаю</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Потрібна допомога</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Швидкий вихід</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Одразу закриває все. Те саме робить Shift, якщо натиснути тричі.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Усі налаштування</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Текст %1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>Кольори як у системі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Код, щоб сканувати телефоном: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Джерело: %1, перевірено %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS зі словом %1 на %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Подзвони: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Чат: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>В інтернеті: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>Небезпека просто зараз? Дзвони %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>Небезпека просто зараз? Дзвони на номер екстреної допомоги.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилія</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Єгипет</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Йорданія</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ліван</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Нова Зеландія</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудівська Аравія</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Туніс</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Об’єднані Арабські Емірати</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>Деінде в Європі</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Безкоштовні лінії довіри у твоїй країні</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Лінії довіри для дітей і підлітків, за країнами</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Для дітей і підлітків у небезпеці</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Для дітей і підлітків</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Коли хтось кривдить тебе чи погрожує</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>Для людей від 5 до 25 років</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Щоб попросити прибрати фото</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Коли щось сталося в інтернеті</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>Що робити, коли фото в інтернеті</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Для людей до 21 року</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Для людей до 18 років</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Для дітей, підлітків і їхніх родин</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>Для людей від 8 до 18 років</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Коли щось сталося в інтернеті, для будь-якого віку</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Для людей до 19 років</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Для людей, старших за 18 років</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Для дітей і підлітків, чиє фото в інтернеті</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>Той самий номер у 30 країнах Європи</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Для людей з усього світу.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Для дорослих з усього світу.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Для людей до 18 років у Великій Британії.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Удень і вночі</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Дзвінки: удень і вночі</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Щодня, 9:00–23:00</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Дзвінки: з понеділка до суботи, 14:00–20:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>З понеділка до п’ятниці, 9:00–17:00</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Щодня, 11:00–21:00</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Сім днів на тиждень</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>З понеділка до п’ятниці, 9:00–19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>З понеділка до п’ятниці, 8:00–22:00</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Щодня, 8:00–23:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>З понеділка до п’ятниці, 10:00–16:00</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Дитяча лінія довіри</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Генеральний секретаріат психічного здоров’я</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Пошук Google</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Через 48 годин</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Натисни «Поскаржитися» і виконай кроки.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>Іншій людині не кажуть, хто ти.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Натисни й утримуй Snap, історію або повідомлення.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Натисни «Поскаржитися» і вибери те, що підходить.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Натисни «Поділитися» біля відео. Або натисни й утримуй відео.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Натисни й утримуй повідомлення.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Натисни «Поскаржитися». Цю людину можна й заблокувати.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>WhatsApp тоді отримає п’ять останніх повідомлень.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>Прибрати фото з інших телефонів він не може.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Відкрий допис або фото і його меню, три крапки.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Натисни «Отримати підтримку або поскаржитися».</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Там є варіант для приватних фото.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Відкрий меню допису, три крапки.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Натисни «Private or Non-Consensual Content» (приватне або без згоди).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>Це працює і без акаунта, через форму.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Відкрий цю адресу й заповни форму.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Заповни окрему для кожного фото.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>Тобі на ньому менше ніж 18? Вибери варіант про кривдження неповнолітніх.</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Якщо ні, вибери «non-consensual intimate media» (інтимне без згоди).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Натисни три крапки під відео.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>У групі чи каналі: відкрий меню повідомлення.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>У приватному чаті часто можна лише заблокувати людину.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Натисни три крапки на фото.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Натисни «Видалити результат» і вибери те, що підходить.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>Це ховає фото в Google. На самому сайті воно лишається.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Центри допомоги в понад 40 країнах</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Знайди там центр допомоги своєї країни.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Він перевіряє посилання і звертається до сайту.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>Називати своє ім’я не треба.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Для тебе, якщо на фото тобі менше ніж 18.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Для фото людей до 18 років, на будь-якому сайті.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Потрібне лише посилання. Без імені.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Для дітей, підлітків і дорослих.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Треба вказати, як із тобою зв’язатися.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>З 19 травня 2026 року застосунки й сайти мусять діяти протягом 48 годин.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Попроси письмово: посилання, твоє ім’я, як із тобою зв’язатися.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Напиши, що твоєї згоди на поширення не було.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Хтось із батьків або інша людина може попросити за тебе.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>Фото досі там? Повідом FTC. Вона стежить за цим законом.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Потрібна допомога</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Просити про допомогу — нормально. Досить одного кроку.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Тобі хтось погрожує?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Здається, що більше не витримаєш?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Як почати розмову</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Це вже в інтернеті</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Дякуємо за допомогу.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Я працюю з молоддю</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>Бачити фото не потрібно. Цей застосунок ніколи його не показує й нічого тут не зберігає.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>Школа, молодіжний клуб, медицина, психолог</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Я піклуюся про дитину</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>Мама, тато або інші дорослі вдома</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>Ми дружимо</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>Або це мій брат чи сестра</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Це не твоя провина.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>Від нас тобі неприємностей не буде. Твоє фото ніколи не покидає цього пристрою. Цей застосунок не може його надіслати. Він надсилає лише числа, зроблені з фото, і тільки коли ти дозволиш.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Захистити фото</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Без імені, без акаунта. Зупинитися можна будь-коли.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Я комусь допомагаю</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Цей застосунок не показує фото й нічого тут не зберігає.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Маю код звернення</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Дізнайся, що нового, додай ще або зупини звернення.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Відбитки твоїх фото отримує %1. Там працюють із %n платформою, але не з приватними зашифрованими чатами.</numerusform>
            <numerusform>Відбитки твоїх фото отримує %1. Там працюють із %n платформами, але не з приватними зашифрованими чатами.</numerusform>
            <numerusform>Відбитки твоїх фото отримує %1. Там працюють із %n платформами, але не з приватними зашифрованими чатами.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Це вже в інтернеті</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Спершу потренуватися</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Як це перевірити?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Якщо хтось зайде: натисни «Швидкий вихід».</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>Або тричі натисни Shift. Вікно одразу закриється.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>Що лишається?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Що покидає цей комп’ютер</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>Відбиток фото — це список чисел. Це не відбиток пальця. Платформи порівнюють ці числа з тим, що люди завантажують у мережу.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Ніколи не надсилаємо</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Твоє фото чи відео</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Назва файлу, місце, дата</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Твоє ім’я</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Який у тебе комп’ютер</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Показати, що саме надсилається</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Далі: надіслати</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Далі: твій код</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>До кожного: код саме цього файлу</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Числа, завдяки яким діє твій код звернення</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n відбиток відео %1</numerusform>
            <numerusform>%n відбитки відео %1</numerusform>
            <numerusform>%n відбитків відео %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n відбиток фото %1</numerusform>
            <numerusform>%n відбитки фото %1</numerusform>
            <numerusform>%n відбитків фото %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Відбитки з %n відео: %1</numerusform>
            <numerusform>Відбитки з %n відео: %1</numerusform>
            <numerusform>Відбитки з %n відео: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Відбитки з %n фото: %1</numerusform>
            <numerusform>Відбитки з %n фото: %1</numerusform>
            <numerusform>Відбитки з %n фото: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Що він може знайти</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Копії, які віддзеркалили, повернули, зменшили або пропустили через фільтр.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Здебільшого ні: обрізані копії. Маєш таку? Додай і її.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Відбиток — це не фото.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Хтось зі спеціальними інструментами міг би вгадати загальні обриси.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Той, хто має таке саме фото, міг би зрозуміти, що відбиток надіслано.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Тому його замкнено так, що відкрити може лише центр допомоги. Потім його отримають тільки платформи зі списку.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Це можна зупинити. Але деякі сервіси можуть зберегти відбиток.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>Це йде через Tor. Не закривай Tor Browser.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Мережа школи чи дому може бачити, що ти користуєшся Tor.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>Це йде через іншу службу. Тож центр допомоги не бачить твоєї мережі.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>Комп’ютер центру допомоги може бачити, якою мережею ти користуєшся.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Швидкий вихід</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Натисни кнопку вгорі. Або тричі натисни Shift. Вікно одразу закриється.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Що зникає</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>Вікно, одразу.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Усе, що не надіслано.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Усе, що застосунок мав у пам’яті.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Що тут лишається</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>Цей застосунок лишається на комп’ютері.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>Код, якщо ти дозволиш його тут зберегти.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>Вибраний розмір тексту, кольори й мова.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Твої фото, там, де й були.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>Інші програми можуть мати в списку файли, які ти в них відкриваєш.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>Хтось стежить за цим комп’ютером? Візьми інший або телефон когось із друзів.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>Де ти живеш?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Вибери свою країну</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Деінде</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Номери можуть змінитися. Під кожним є джерело й день.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>Ми не знаємо тут лінії, де можна лише писати. Може, вона є в цих списках.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Тренування. Нічого не надсилається. Жодне фото не захищено.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>Щось пішло не так у цьому застосунку. Це не твоя помилка. Спробуй ще раз.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>Платформи мають твої відбитки. Є копія, яку не видалено.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Ще не надіслано.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Дещо ще не надіслано. Воно чекає на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>Центр допомоги перевіряє відбитки. Зараз нічого не треба робити.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>Платформи мають твої відбитки. Тобі зараз нічого не треба робити.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>Центр допомоги не зміг цим скористатися. Це не твоя провина.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Це звернення зупинено на твоє прохання.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Відео %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Фото %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Зверни увагу</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Перевіряється</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>Це нормально. Можливо, вони ще шукають.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>Це не твоя провина. Можна написати цій платформі від себе. На лінії довіри можуть із цим допомогти.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не використано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>Центр допомоги ще не має їх</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 повідомляє: це не видалено</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Надішли, коли зможеш.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Відбитки передано</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>Центр допомоги отримав відбитки</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Центр допомоги це перевіряє</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Це може тривати кілька днів.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>Платформи отримують відбитки</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>Центр допомоги не зміг цим скористатися</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>Це не твоя помилка. На лінії довіри підкажуть, що ще допомагає.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Якщо платформи мали відбитки, ми сказали їх видалити. Чи вони це роблять, ми перевірити не можемо.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Зупинено на твоє прохання</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>Платформи отримали відбитки</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Поки без відповіді: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1: щось знайдено, триває перевірка</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 повідомляє: знайдено копію</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Що буде далі, поки не відомо.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 повідомляє: заблоковано копію</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 повідомляє: видалено копію</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>Шукати його не треба.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>Відбиток можна зробити лише із самого фото. Але дещо зробити все одно можна.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>Нікого не проси надіслати тобі це фото.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>Не шукай його. Це може ранити, а користі не буде.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>На лінії довіри підкажуть, що діє там, де ти живеш.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>Знаєш, де воно в інтернеті? Посилання досить, щоб попросити про допомогу.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>Знаю посилання</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>Те, що може стати в пригоді. Лише слова, без фото.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Твоя нотатка</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Її захищає твій пароль. Вона ніколи не надсилається.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>Це задовго для однієї нотатки.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Зроби з цього дві нотатки.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Зберегти мої нотатки</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Що мені писали</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Лише для тебе. Вони лишаються на цьому комп’ютері й ніколи не надсилаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Дай його лише тим, кому довіряєш.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Не вийшло.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Вибери для файлу інше місце.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ще нічого не записано.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Запиши те, що може стати в пригоді: посилання, імена, дні, що тобі писали.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Без фото.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Для поліції або школи.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Для поліції або школи. Хто відкриє файл, зможе його прочитати.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>нотатка %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Видалити: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Повернути її не можна буде.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Видалити цю нотатку?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Так, видалити</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>Це вже в інтернеті?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Можна попросити прибрати фото. Збережи посилання, а не фото.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Де воно?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>Вибери застосунок або сайт</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Інший сайт</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>У Сполучених Штатах: 48 годин</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Тобі хтось погрожує?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Центр допомоги може звернутися до сайту за тебе. Це безкоштовно. Ніколи не надсилай йому фото.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Запиши посилання, ім’я користувача й день.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>Не шукай інших копій. Це може ранити, а користі не буде.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>«На цьому фото — я. Мені на ньому менше ніж 18 років. Я не даю згоди, щоб воно тут було. Прошу видалити його разом з усіма копіями»</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>«На цьому фото — я. Воно приватне. Я не даю згоди, щоб воно тут було. Прошу видалити його разом з усіма копіями»</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Скільки тобі років на цьому фото?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Повідомлення, яке надсилають із посиланням</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Копіювати повідомлення</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Збережи посилання, а не фото.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>З посиланням інші можуть попросити прибрати фото.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Запиши посилання, ім’я користувача й день.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>Саме фото не зберігай і не пересилай.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Заповни форму цього застосунку чи сайту. Напиши, що на фото саме ти.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Центр допомоги у твоїй країні теж може звернутися до сайту. Це безкоштовно.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>Як попросити кожен застосунок, зі словами для копіювання</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>У мене тут є й фото</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Знайти центр допомоги</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Ви піклуєтеся про дитину</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>Спершу зробіть вдих. Ваш спокій зараз допомагає найбільше.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>«Добре, що ти мені це кажеш».</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«Це не твоя провина».</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>«Я не серджуся на тебе. Ми впораємося разом».</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>«Перед кожним кроком спершу поговоримо».</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>Не просіть показати фото.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>Не забирайте телефон. Це може здатися покаранням.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>Поки не видаляйте повідомлень і застосунків. Вони ще можуть стати в пригоді.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>Не пишіть тому, хто погрожує.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Лінії довіри</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Передати клавіатуру</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Зроби це на телефоні.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Залиш фото там, де воно є. Так найбезпечніше.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Наведи камеру телефона на код. Або введи адресу.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>У Take It Down (NCMEC) потрапляє й назва файлу. Спершу перейменуй файл.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>Воно й на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Ти проходиш увесь шлях із фото-зразком. Або зі своїм фото.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>Нічого не надсилається. Центр допомоги тут лише уявний, на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>Це не захищає жодного фото.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>Наприкінці можна побути центром допомоги й побачити, що нового.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>Потренуватися допомагати</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>Маю код тренування</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Цей застосунок не надсилав твого фото</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Захист у цій системі не підтверджено</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Відкрито безпечно: без збереження, без інтернету</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Ще нічого не відкрито</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>З’єднання через Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>З’єднання через іншу службу</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>З’єднання: %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Цей застосунок офлайн</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Зараз з’єднання немає</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Фото відкриває замкнена частина програми. Вона не може їх зберегти чи вийти в інтернет. Це перевірено.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>Не вдалося підтвердити це блокування в цій системі. Тому застосунок не відкриває фото.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Твої фото відкриє замкнена частина програми. Блокування перевіряємо перед кожним із них.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>Це вікно не може вийти в інтернет. Система його блокує.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>Ми не певні, що це вікно не може вийти в інтернет.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Відбитки надсилає інша частина. Вона не може відкривати твої файли.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Цього разу надіслано %1 KB. Фото з телефона часто має понад 2000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>Відколи застосунок відкрито, нічого не надіслано.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Натисни, щоб побачити подробиці.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>Що є правдою саме зараз</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Як це перевірити?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>Ні, залишити</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Лише якщо це твій комп’ютер</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>Скопійовано. Тепер встав.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Прочитати код уголос</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Люди поруч можуть це почути.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Група %1: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Натисни ще раз: група %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Що варто знати на початку</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>Це займе кілька хвилин. Підготуй ручку й папір.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>До того, як натиснеш «Надіслати»</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ніщо не покидає цього комп’ютера.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Можна повернутися або зупинитися. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Ти бачиш, що надсилається, ще до надсилання.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Після того, як натиснеш «Надіслати»</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Можна перевірити, що нового, додати ще або зупинити звернення.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Зупинка не дійде до кожної копії. Деякі сервіси можуть зберегти твої відбитки.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Без твого коду ніхто не знайде твоє звернення.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Назвати</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Готово до надсилання</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Буде надіслано коди файлів. Жодного фото.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>Буде надіслано %n відбиток. Жодного фото.</numerusform>
            <numerusform>Буде надіслано %n відбитки. Жодного фото.</numerusform>
            <numerusform>Буде надіслано %n відбитків. Жодного фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Потім не публікуй і не надсилай це фото.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Застосунок може заблокувати твій акаунт.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Поки досить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Ніхто. Це тренування.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>У справжньому зверненні центр допомоги перевіряє, а потім копії шукають:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Спершу перевірка, потім копії шукають:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Хто їх отримує</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Список від %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>Чого вони не можуть</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>Зазирати в приватні, закриті чати</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Видалити те, що люди зберегли</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Дістатися до інших сайтів і застосунків</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Знайти кожну змінену копію</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Обіцяти, що кожна платформа щось зробить</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Зберігаємо на цьому комп’ютері. Система може попросити пароль.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Замикаємо й надсилаємо. Будь ласка, не закривай цього вікна.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>Не вдалося зберегти код на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>Нічого не надіслано. Повернися й натисни «Ні». Потім підійде папір або картка.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Назад до коду</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Це чекає на цьому комп’ютері. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>Тут це не збережено. Щоб спробувати ще раз, лишайся на цій сторінці.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Цього разу надіслано: нічого</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Цього разу надіслано: жодного відбитка (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Цього разу надіслано: %n відбиток (%1 KB; фото з телефона часто має понад 2000 KB)</numerusform>
            <numerusform>Цього разу надіслано: %n відбитки (%1 KB; фото з телефона часто має понад 2000 KB)</numerusform>
            <numerusform>Цього разу надіслано: %n відбитків (%1 KB; фото з телефона часто має понад 2000 KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Цього разу надіслано: %n відбиток (%1 KB)</numerusform>
            <numerusform>Цього разу надіслано: %n відбитки (%1 KB)</numerusform>
            <numerusform>Цього разу надіслано: %n відбитків (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>Готово. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Надіслано. Це був сміливий крок.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>Це тренування. Якби це було насправді, усе теж було б уже зроблено.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Зараз тобі нічого не треба робити.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Після %1. Запиши цю дату на картці.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 це перевіряє</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Туди потрапляють числа. Твоє фото — ні.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>Відбитки отримує %n платформа</numerusform>
            <numerusform>Відбитки отримують %n платформи</numerusform>
            <numerusform>Відбитки отримують %n платформ</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Якщо центр допомоги скаже «так», вони зможуть шукати копії.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Збережи повідомлення. Нікому не плати. Скажи людині, якій довіряєш.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Ти перевіряєш, що нового</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Що зараз допомагає</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Як почати розмову</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>Не публікуй і не надсилай це фото. Застосунок може заблокувати твій акаунт.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Додати пароль</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Для того, що збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>До звернення</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Центр допомоги</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Пароль для того, що тут збережено</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>Нотатки захищає пароль. Хто користується твоїм акаунтом на комп’ютері, не прочитає їх без нього.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Хто користується твоїм акаунтом на комп’ютері, міг би це відкрити. Пароль тримає це під замком.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Якщо забути пароль, ніхто не відкриє те, що тут збережено.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Навіть ми. Твої нотатки тоді втрачено.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Код звернення на папері й далі діє. Тож бережи і його.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Встановити пароль</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Пароль встановлено.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>Ми питатимемо його, перш ніж показати те, що тут збережено.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Вони лишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>Вони нічого про тебе не кажуть. Вони лишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Нічого не рухається</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Знімки й показ екрана</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Ховати це вікно</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Показувати це вікно</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>Камера телефона все одно бачить екран.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Шлях до центру допомоги</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як завжди</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Через Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Із Tor центр допомоги не бачить, якою мережею ти користуєшся. Не закривай Tor Browser.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Мережа школи чи дому може бачити, що ти користуєшся Tor.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>Як діє «Швидкий вихід»</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Про цей застосунок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>Тоді ми нічого про тебе тут не зберігаємо.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Можна йти далі. Просто ми будемо обережніші.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Твій код тут не зберігається. Запиши його на папері.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>Хтось може стежити за цим комп’ютером? Тоді й це можуть побачити.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Тоді візьми безпечніший пристрій. Це може бути твій телефон.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>Не перенось фото ще на один комп’ютер.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>«Швидкий вихід» одразу закриває застосунок. Він завжди вгорі.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>Сам застосунок лишається на цьому комп’ютері. Інші можуть його побачити.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Воно в телефоні</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Далі тут</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Поки досить</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Допоможуть два місця.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Спершу поділи фото подумки. Відкривати їх не треба.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>На фото 18 років або більше</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Іди далі тут. Додай лише ці.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Далі тут</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Видалити те, що тут збережено</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>Видалити те, що збережено на цьому комп’ютері?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>Це не можна скасувати. Нотатки тоді зникнуть.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Твої звернення тривають далі. Щоб їх відкрити, потрібні їхні коди.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Так, видалити</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Тобі хтось погрожує?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>Це не твоя провина. Зупинитися можна вже зараз. Зроби ці п’ять речей.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Більше не відписуй.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>Відповідати не обов’язково. Жодного разу.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>Не надсилай ні грошей, ні нових фото.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Хто отримав гроші, часто хоче ще більше.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Збережи повідомлення й ім’я акаунта.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Вони допоможуть тобі пізніше. Фото не зберігай.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Потім заблокуй цю людину.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>У кожному застосунку, де вона може тобі написати.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Скажи тому, хто може допомогти.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>Не обов’язково лишатися з цим наодинці.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>Гроші вже надіслано? Або нові фото?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>Це все одно не твоя провина. Зупинитися можна вже зараз. Це допомагає будь-коли.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Як почати розмову</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«В інтернеті дещо сталося. Мені потрібна допомога. Тільки не сердься, добре?»</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Ще фрази для початку</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Здається, я більше не витримаю</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Це вже в інтернеті</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Відкрий цю адресу на пристрої, де є фото. Не копіюй фото на цей комп’ютер.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Без імені, без акаунта. Фото лишається на твоєму пристрої.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>Туди потрапляє й назва файлу. Спершу перейменуй файл.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>Він не може зазирнути в приватні зашифровані чати.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Потрібен акаунт Childline. Справжнє ім’я не потрібне.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Тут фото переглядає спеціально навчена людина.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Тобі дадуть відповідь, і там можна з кимось поговорити.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>Це тренування. Жодне фото не захищено.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>Цю копію не можна порівняти</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>У ній мало деталей, або вона розмита.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>Її все одно можна додати. Тоді платформи зможуть знайти точні копії.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Вона схожа на номер %1, але забагато змінено.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>Платформи не помітять цієї копії</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Схоже на фото %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>Платформи її не помітять.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Те фото зупинено на твоє прохання. Тому платформи цього не помітять.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>Центр допомоги не зміг скористатися тим фото. Платформи цього не помітять.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>Схоже, це вирізано з фото %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Порівняти її тут не можна</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Цей комп’ютер не має відбитків цього звернення.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>Це той самий файл, що й номер %1 у твоєму зверненні.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>Вона дуже схожа на номер %1 у твоєму зверненні.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>Додавати її не треба.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>У справжньому зверненні платформи могли б її знайти</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>Вони не можуть шукати всюди. Приватні чати для них здебільшого закриті.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Вони вже можуть її шукати. Додавати її не треба.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>Платформи могли б знайти таку копію</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>Вони можуть шукати й цю копію</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>Платформи зможуть почати, коли центр допомоги скаже «так».</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Якщо так, додай її. Платформи зможуть шукати і її.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Додай її. Тоді платформи зможуть шукати і її.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>Не схоже ні на що, що зараз використовується</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>Не схоже ні на що в цьому зверненні</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>Ми не завжди можемо це розпізнати. На ній те саме фото?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Де це фото?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>Або відео. Показувати його нікому не треба.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>Або на флешці чи диску, які можна під’єднати</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>У телефоні або планшеті</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>У чаті, застосунку або галереї</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>У мене його немає</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>Воно в когось іншого</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Знаю лише посилання</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>Знаю про нього з інтернету або від когось</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>Воно фальшиве або створене ШІ</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Наприклад, моє обличчя на чужому тілі</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Не знаю точно</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>Нічого страшного</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>Нічого страшного. Не поспішай.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Подивися в чатах, у папках із зображеннями й завантаженнями. В інтернеті не шукай.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Воно на цьому комп’ютері</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Воно в телефоні або планшеті</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>Не можу його знайти</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>Хто ще може користуватися цим комп’ютером?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>Або бачити, що ти на ньому робиш?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Тільки я</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Ще хтось</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Рідні, хлопець чи дівчина, школа, друзі</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Не знаю точно</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Питаємо, щоб тут не лишилося нічого, що могло б тобі зашкодити.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>Як почати розмову</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>Перше речення — найважче. Ось одне для тебе.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«В інтернеті дещо сталося. Мені потрібна допомога. Тільки не сердься, добре?»</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>«Зі мною в інтернеті сталося щось погане. Побудеш зі мною?»</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>«В інтернеті дещо сталося. Можемо поговорити наодинці?»</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>«Хтось має моє фото. Мені страшно. Що мені робити?»</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>Кому хочеш розповісти?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Комусь із батьків</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Комусь із друзів</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Комусь у школі</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>На лінії довіри</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Скажи це, надішли або просто покажи цей екран.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>Розповідати все одразу не обов’язково.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>Одна людина не допомогла? Спробуй іншу. Ти заслуговуєш на допомогу.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Знайти лінію довіри</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Копіювати ці слова</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>Ви працюєте з молоддю</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Користуйтеся пристроєм підлітка. Ніколи не своїм.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Що допомагає</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Скажіть: «Це не твоя провина. Від мене тобі неприємностей не буде».</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Одразу скажіть тому, хто у вас відповідає за захист дітей. Дійте за своїми правилами.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Про кожен крок хай вирішує підліток.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>Будьте поруч. Поговоріть про те, хто ще може допомогти.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>Не дивіться на фото. У багатьох місцях це проти закону.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>Не переносьте фото на свій комп’ютер.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>Не копіюйте, не друкуйте, не надсилайте й не зберігайте його.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>Не обіцяйте тримати це в таємниці. Можливо, доведеться комусь розповісти.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>Не обіцяйте, що зникне кожна копія.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Лінії довіри</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Передати клавіатуру</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>Для цього фото підійде інше місце.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Цей застосунок — для фото дорослих людей. Тобі підійде це місце. Не важливо, скільки тобі зараз.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>На фото менше ніж 18 років</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Тобі хтось погрожує?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Здається, що більше не витримаєш?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Зверни увагу</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показати, що я вводжу</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Сховати, що я вводжу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>Ці два паролі ще не однакові.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Введи обидва ще раз. Не поспішай.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Твій новий пароль</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 літер або більше. Добре підходять три-чотири слова.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>Будь ласка, не треба</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Що сказати</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Тренування. Нічого не надсилається. Жодне фото не захищено.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Квадрат із крапок. У ньому той самий код і жодного посилання.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Мій код звернення</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Код звернення, лише для перегляду</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>З цим кодом можна бачити, що нового, додати ще або зупинити.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Це може зробити кожен, хто має цей код. Бережи його.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Якщо його загубити, твоє звернення вже ніхто не знайде.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>З цим кодом можна дивитися, але не можна нічого змінити.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Дивитися може кожен, хто має цей код. Бережи його.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>Відкрий Tideline і вибери «Маю код звернення».</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>Щось пішло не так у цій програмі. Це не твоя провина.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Закрий її та відкрий знову.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Це можна пропустити. Це не твоя помилка.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>Ми не можемо прочитати це як фото чи відео.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Цей файл порожній.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>Не вдалося це прочитати. Можливо, файл пошкоджено.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Цей файл заблоковано, тому відкрити його не вдалося.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Спершу розблокуй його або пропусти.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Цей файл завеликий для цієї програми.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>У цьому відео немає зображення.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Ми більше не можемо знайти цей файл.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>Його перемістили, або він був на флешці? Додай його знову або пропусти.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>Це тривало надто довго, тому ми зупинилися.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Щось пішло не так із цим файлом. Це не твоя провина.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Спробуй ще раз або пропусти його.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Тут мало деталей, або все розмите. Можна знайти лише точні копії.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>Його все одно можна використати.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>У цьому коді щось не так.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Перевір його ще раз, літеру за літерою.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>Код ще не повний. У ньому 4 групи по 5 знаків.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Введи те, чого бракує.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Цей код правильний, але він із програми іншого центру допомоги.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Скористайся програмою, у якій створено цей код.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>Це код іншого звернення.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Введи код того звернення, яке відкрито.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>З цим кодом можна дивитися, але не можна нічого змінити.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Щоб додавати чи зупиняти, введи повний код.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>Менеджер паролів цього комп’ютера не спрацював.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Цей комп’ютер не має надійного місця для коду.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>Менеджер паролів цього комп’ютера заблоковано.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>Менеджер паролів цього комп’ютера не відповів.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>Те, що було збережено на цьому комп’ютері, уже не прочитати.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Якщо код записано на папері, він і далі діє.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>Не вдалося зберегти це на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>Те, що тут збережено, відкривається твоїм паролем.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Спершу введи його. Код звернення працює і без нього.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>Це був не твій пароль. Тут легко помилитися.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Спробуй ще раз, повільно. Зверни увагу на великі й малі літери.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>Цей пароль трохи закороткий.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Візьми 8 літер або більше. Добре підходять три-чотири слова.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>Нотатки зберігаються лише з паролем.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Спершу встанови пароль.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Твої нотатки потребують пароля, тому ми його залишили.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Спершу видали нотатки або залиш пароль.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Тут це захищає лише пароль, тому ми його залишили.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Змінити його можна будь-коли.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>У цьому зверненні вже немає місця для нотаток.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Видали ту, яка тобі не потрібна.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>Не вдалося зв’язатися з центром допомоги.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Перевір інтернет і спробуй ще раз.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>Частина програми, яка надсилає, зупинилася.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Закрий програму й відкрий знову.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>Центр допомоги надто довго не відповідав.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Спробуй ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Код, записаний на папері, діє завжди.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Розблокуй його і спробуй ще раз. Код, записаний на папері, діє завжди.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>Те, що тут збережено, зараз не прочитати.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Спробуй ще раз пізніше. Якщо код записано на папері, він і далі діє.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>Tor не працює на цьому комп’ютері, тому ми нічого не надіслали.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Відкрий Tor Browser і не закривай його. Потім спробуй ще раз.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>Не вдалося зв’язатися з центром допомоги через Tor.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>Шлях до центру допомоги був небезпечний, тому ми нічого не надіслали.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Спробуй іншу мережу, наприклад удома або з телефона.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Перевір дату й час на цьому комп’ютері, потім спробуй ще раз.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>Центр допомоги має зараз дуже багато роботи.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>Не вдалося зрозуміти відповідь центру допомоги.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуй ще раз пізніше.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>Центр допомоги цього не прийняв.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Пошукай новішу версію цієї програми.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>Це більше, ніж уміщує одне звернення.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Почни для решти друге звернення.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>Центр допомоги не знає цього коду.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Перевір код. Якщо він правильний, звернення могло вже закінчитися.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>У центрі допомоги вже немає цього звернення.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>На цьому комп’ютері воно ще є. Його можна надіслати ще раз.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Твоя зупинка чекає тут. Надішли її знову за день чи два.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>У центрі допомоги немає цього звернення.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Можливо, його ніколи не надсилали. Можна почати нове.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>Це було тренування, і його не збережено. Воно закінчилося разом із програмою.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Нічого не було надіслано. Можна почати знову.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Цей комп’ютер не має відбитків цього звернення.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>З повним кодом цю копію все одно можна додати.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Скасувати цю зупинку вже запізно.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Це фото можна додати ще раз.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>У цьому зверненні немає такого фото чи відео.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Подивися звернення ще раз.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>Центр допомоги вже має це звернення, але з іншим вмістом.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Почни нове звернення.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Цю програму налаштовано неправильно.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Цей застосунок ще не може нічого надіслати. Він не має центру допомоги.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Дані центру допомоги в цьому застосунку неправильні.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Дані центру допомоги в цьому застосунку застаріли.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Перевір дату на цьому комп’ютері або завантаж найновішу версію цієї програми.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Завантаж її ще раз із того самого місця.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Ми не можемо тут надійно замкнути твої фото. Тому ми їх не відкриваємо.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Спробуй інший комп’ютер або сервіс в інтернеті.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Можна потренуватися або скористатися сервісом в інтернеті.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Цей центр допомоги не приймає широких наборів. Вони можуть показати, який вигляд має фото.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Скористайся звичайним набором. Він теж знаходить віддзеркалені й повернуті копії.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Поки немає чого надсилати.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Додай фото або відео, яке ми можемо прочитати.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>Указаний файл не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Перевір шлях.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Подивися список звернень.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Звернення з таким номером немає.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>У цьому зверненні немає прийнятого елемента з таким номером.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>У профілі цього центру допомоги немає такої платформи.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Візьми назву з профілю.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Така причина чи стан не належить до відомих слів.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Візьми слово з тексту довідки.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>У цій папці вже щось є.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Вкажи папку, яка порожня або ще не існує.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Ця папка не належить пункту прийому, або чогось у ній бракує.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Вкажи папку, яку створила команда &apos;intake init&apos;.</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>Цю адресу й порт не можна використати.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Вкажи інший порт або зупини програму, яка його займає.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Ця платформа вже має ключ.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Щоб змінити ключ, візьми &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Ця платформа ще не має ключа.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Щоб створити його, візьми &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>База даних цього сервера — не файл.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Візьми pg_dump і pg_restore, потім &apos;intake restore&apos; без файлу.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл із такою назвою вже є.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Назви інший.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>Базу даних не вдається скопіювати туди.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Перевір, чи є ця папка і чи є в ній місце.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Цей файл — не резервна копія цього сервера.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Назви файл, який зробив &apos;intake backup&apos;.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Якась програма зараз працює з цією папкою.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Зупини &apos;intake serve&apos; та &apos;intake feeds&apos; і спробуй ще раз.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Цей сервер зараз відновлюють.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Зачекай, поки це скінчиться.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>Файл policy.toml не читається, або якесь значення в ньому хибне.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Виправ його. Коментарі в ньому кажуть, що означає кожне значення.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Ця копія застара. Її ключі знищено.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Візьми новішу.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Цю базу даних зробила новіша версія програми.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Візьми ту версію.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>Немає бібліотеки для такої бази даних.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Встанови цю програму з доповненням для центрів допомоги.</translation>
    </message>
</context>
</TS>
