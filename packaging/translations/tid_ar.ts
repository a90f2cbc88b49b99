<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps your picture on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No young person with this trouble has tried it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has read the other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tideline %1. Made with Qt, Pillow and FFmpeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>كيف يمكنني التحقق من هذا؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>إضافة صور وفيديوهات</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>صورتك لا تغادر هذا الجهاز أبدًا. هذا التطبيق لا يستطيع إرسالها. أسماء الملفات تبقى على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>لا شيء هنا بعد. يمكنك إضافة 100 على الأكثر. ولا داعي للنظر إليها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>سحب الملفات إلى هنا</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>هي على هاتف</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>ليست عندي</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>استخدام الصورة التجريبية</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>الطلب الواحد يتسع لـ 100. لم يبقَ شيء خارجه.</numerusform>
            <numerusform>الطلب الواحد يتسع لـ 100. بقي ملف واحد خارجه.</numerusform>
            <numerusform>الطلب الواحد يتسع لـ 100. بقي ملفان خارجه.</numerusform>
            <numerusform>الطلب الواحد يتسع لـ 100. بقيت %n ملفات خارجه.</numerusform>
            <numerusform>الطلب الواحد يتسع لـ 100. بقي %n ملفًا خارجه.</numerusform>
            <numerusform>الطلب الواحد يتسع لـ 100. بقي %n ملف خارجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>يمكنك بدء طلب ثانٍ للباقي.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>صورة تجريبية</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>جاهز: %1 من %2</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>متابعة مع %1 من %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>الأفضل فتح عنوان الموقع على الجهاز الذي فيه الصورة. الرجاء عدم نسخها إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>بلا اسم وبلا حساب. الصورة تبقى على جهازك.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>سيصلك رقم طلب ورمز PIN. الرجاء حفظهما في مكان آمن.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>إذا ضاعا، فلن يستطيعوا العثور على طلبك.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>المكان المناسب هو StopNCII.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>هذه الخدمة لصور من كان عمرهم 18 أو أكثر. تعمل بالطريقة نفسها، في متصفح الإنترنت.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>مواصلة التدريب</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>كم كان عمرك في الصورة؟</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>لا يهم كم عمرك الآن.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 أو أكثر</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>من هذا وذاك</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>هناك صور أقدم وصور أحدث</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>لا أعرف بالضبط</translation>
    </message>
    <message>
        <source>We ask because different services help. If it&apos;s fake: how old were you when it was made?</source>
        <translation>نسأل لأن لكل عمر خدمة مختلفة. إذا كانت مزيفة: كم كان عمرك عندما صُنعت؟</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>لا بأس.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>ربما كان عمرك أقل من 18؟ إذن يمكنك المتابعة هنا. لن نسبّب لك أي مشكلة.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>ربما كان عمرك أقل من 18؟ إذن هذا ليس المكان المناسب. هذه الخدمة هي المناسبة:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>عرفت لاحقًا أن عمرك كان 18 أو أكثر؟ إذن هذه الخدمة هي المناسبة:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>بالتأكيد: 18 أو أكثر</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This copy can&apos;t send anything yet.</source>
        <translation>هذه النسخة من التطبيق لا تستطيع إرسال شيء بعد.</translation>
    </message>
    <message>
        <source>These services work today. They are free and don&apos;t need your name.</source>
        <translation>هذه الخدمات تعمل اليوم. هي مجانية ولا تحتاج إلى اسمك.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>عرض عنوان الموقع</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>كيف يعمل التطبيق</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>تدريب بصورة تجريبية. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>أساعد شخصًا آخر</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>كيف يمكنني التحقق من هذا؟</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>من الجيد أنك هنا.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>هذا الألم يمكن أن يمر، حتى لو بدا لك غير ذلك. من المهم أن يكون أحد معك الآن.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>لا أستطيع الكلام بصوت مسموع</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>ما يساعدك إلى أن يجيب أحد</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>الذهاب إلى مكان آمن لك، ومعك شخص آخر.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>إبعاد كل شيء قد يؤذيك.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>قول هذا لشخص واحد: «لست بخير. لا أريد أن أبقى وحدي.»</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>عرض أرقام الهاتف أيضًا</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>حفظ بطاقة</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>تم. الأفضل حفظها في مكان لا يعرفه غيرك.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>يمكنك تجربة مكان آخر، أو كتابة الرمز على ورقة.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>هناك جديد.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>طلبك ينتظر على هذا الكمبيوتر. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>لا جديد منذ المرة الماضية. وهذا طبيعي.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>يمكنك قراءته في الوقت الذي يناسبك.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>قد يكون جيدًا أو صعبًا. ولا داعي للبقاء وحدك معه.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>التحدث مع شخص أولًا</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>تمثيل دور مركز الحماية</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>في التدريب فقط</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>بهذا الرمز يمكنك الاطلاع فقط، من دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>آخر اطلاع: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
            <numerusform>عرض المزيد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>إيقاف هذا فقط</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>ماذا حدث مع %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>يمكنك التراجع عن الإيقاف حتى %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>التراجع عن الإيقاف</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>رمزك وبطاقتك</translation>
    </message>
    <message>
        <source>Save a card</source>
        <translation>حفظ بطاقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>إيقاف هذا الطلب</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>نسيانه هنا</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>هل من جديد؟</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>إضافة المزيد</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>إيقاف استخدام هذه البصمات؟</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>إيقاف استخدام بصمات صوري؟</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>نطلب من المنصات حذفها. ولا نستطيع التأكد من أنها فعلت ذلك.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>يمكنك التراجع خلال 7 أيام، بالرمز نفسه.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>نعم، إيقاف</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>هل ينسى هذا الكمبيوتر طلبك؟</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>الطلب نفسه يستمر. هذا الكمبيوتر فقط ينساه.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>من دون الرمز لا يستطيع أحد العثور عليه مرة أخرى. هل رمزك في مكان آمن؟</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>نعم، نسيانه هنا</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>لا، يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>كلامنا وحده لا يكفي.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>يمكنك اختبار ذلك بنفسك، من دون مساعدة أحد.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>قطع الإنترنت.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>بفصل السلك، أو بإيقاف Wi-Fi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>إضافة صورتك.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>تُصنع البصمات. وهذا ينجح بلا أي شبكة.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>النظر إلى ما سيُرسل.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>بالضغط على «عرض ما يُرسل بالضبط». لا توجد فيه أي صورة.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>تشغيل الإنترنت للإرسال فقط.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>الحجم غالبًا نحو 32 KB. وصورة الهاتف غالبًا أكبر من 2,000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>لمن يعرف الكمبيوتر جيدًا</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>ثلاث عمليات تقوم بالعمل. العملية التي تفتح الصور بلا شبكة.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>والعملية التي لها شبكة لا تستطيع فتح ملفاتك.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>نظام التشغيل يفرض هذا وذاك. والأمر %1 يعرض نتائج الفحص.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>شيفرة البرنامج مفتوحة. يمكنك قراءتها كلها.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>السطر في الأسفل يقول ما هو صحيح في هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>تسمية الرقم %1 باسم من عندك</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>اسم من عندك للرقم %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>اسم من عندك</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>غير مضاف</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>أنت أوقفت هذا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>هذا هو الرقم %1 نفسه. مرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>جارٍ صنع البصمات</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار الدور</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>بقيت لحظة</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>فيديو، بصمة جيدة</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>صورة، بصمة جيدة</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>نسخ مطابقة فقط</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>الرمز، المجموعة %1 من 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>رمز طلبك، في أربع مجموعات</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>من المهم حفظ هذا الرمز</translation>
    </message>
    <message>
        <source>It belongs to the young person. Without it, nobody can find the case again. Not even us.</source>
        <translation>هذا الرمز للشخص صاحب الطلب. من دونه لا يستطيع أحد العثور على الطلب مرة أخرى. ولا حتى نحن.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>به يمكنك معرفة الجديد، أو إضافة المزيد، أو الإيقاف. إذا ضاع، فلن يستطيع أحد العثور على طلبك مرة أخرى. ولا حتى نحن.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>كتبته على ورقة</translation>
    </message>
    <message>
        <source>Save a card</source>
        <translation>حفظ بطاقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Anyone who finds the paper or file can open your case.</source>
        <translation>كل من يجد الورقة أو الملف يستطيع فتح طلبك.</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>حفظه على هذا الكمبيوتر أيضًا؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>نعم، حفظه</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>نرى إن كان هذا الكمبيوتر يستطيع حفظه بأمان.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>لا مكان آمنًا له على هذا الكمبيوتر. الورقة أو البطاقة جيدة بالقدر نفسه.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>قلت إن آخرين قد يستخدمون الكمبيوتر. إذن الأكثر أمانًا ألا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>في خزنة كلمات السر. من يستخدم حسابك على الكمبيوتر قد يجده.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>في خزنة كلمات السر. سيطلب النظام منك كلمة سر أولًا.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>بقي اختيار: هل يحفظه هذا الكمبيوتر أيضًا؟</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>أولًا: كتابته أو حفظه أو طباعته.</translation>
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
        <translation>تمثيل دور مركز الحماية</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>هذا في التدريب فقط. يمكنك فعل ما قد يفعله مركز الحماية. وبعدها يظهر لك الجديد.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>لا يوجد دور للتمثيل الآن.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>مركز الحماية</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>أي صورة</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>أي منصة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا تقول</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>وجدت شيئًا وتنظر فيه</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>وجدت نسخة</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>منعت نسخة</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>أزالت نسخة</translation>
    </message>
    <message>
        <source>it left it up</source>
        <translation>تركتها منشورة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>نقل الخبر</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>تقول:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>اختيار صور أو فيديوهات</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>كتابة رمز طلبك</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>فيه 4 مجموعات، وكل مجموعة 5 حروف إنجليزية أو أرقام. الحروف الكبيرة والصغيرة تصلح.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>عرض الطلبات المحفوظة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>الرجاء مراجعة المجموعة %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل المقصود %1؟</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>لا طلبات محفوظة على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>لا صور ولا فيديوهات</numerusform>
            <numerusform>صورة واحدة أو فيديو واحد</numerusform>
            <numerusform>صورتان أو فيديوهان</numerusform>
            <numerusform>%n صور أو فيديوهات</numerusform>
            <numerusform>%n صورة أو فيديو</numerusform>
            <numerusform>%n صورة أو فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>طلب لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>تدريب بتاريخ %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>طلب بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>ما يُرسل بالضبط</translation>
    </message>
    <message>
        <source>These %1 KB, locked for the hotline. A phone photo is often over 2,000 KB. A fresh key for the answer goes along.</source>
        <translation>هذه %1 KB، مقفلة لمركز الحماية. صورة الهاتف غالبًا أكبر من 2,000 KB. ويذهب معها مفتاح جديد للجواب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>نأخذ الصورة المزيفة بجدية أيضًا.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>هذا ليس ذنبك. يمكنك حماية نفسك بالطريقة نفسها. أين الصورة المزيفة؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>على هاتف أو جهاز لوحي</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>ليست عندي</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>أعرف رابطًا فقط</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>جارٍ صنع بصمات %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>هذه صداقة حقيقية</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>لا يلزمك حل كل شيء. وجودك وحده يساعد.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«هذا ليس ذنبك.»</translation>
    </message>
    <message>
        <source>“I won&apos;t tell others at school.”</source>
        <translation>«لن أخبر أحدًا في المدرسة.»</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>«لنبحث عن شخص كبير نثق به. سأذهب معك.»</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>«هل أنت بأمان الليلة؟»</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>عدم النظر إليها أو حفظها أو إرسالها.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>عدم الشجار مع من فعل ذلك.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>عدم حمل هذا الهمّ وحدك. عند القلق، من الجيد إخبار شخص كبير.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>شخص أعرفه لا يستطيع الاستمرار</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>تسليم لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>خطوط المساعدة</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>الآن دورك.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>إلى من يساعد: الرجاء تسليم لوحة المفاتيح. ثم إدارة الوجه، أو النظر إلى الأرض.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>إليك أنت</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>القرار لك الآن. يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>No picture is ever shown on this screen.</source>
        <translation>لا تظهر أي صورة على هذه الشاشة أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>لا يُحفظ شيء على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>رمزك لك وحدك. الأفضل كتابته على ورقة.</translation>
    </message>
    <message>
        <source>Is the picture on a phone? Then leave it there. We show you how.</source>
        <translation>هل الصورة على هاتف؟ إذن تبقى هناك. نحن نبيّن لك الطريقة.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>لنبدأ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>خروج سريع</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>يُغلق كل شيء فورًا. وثلاث ضغطات على Shift تفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>النص %1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>رمز للمسح بالهاتف: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>المصدر: %1، قُرئ في %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصال: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>رسالة نصية: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>محادثة: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>على الإنترنت: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>هل أنت في خطر الآن؟ الرجاء الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>هل أنت في خطر الآن؟ الرجاء الاتصال برقم الطوارئ.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>طلب المساعدة أمر طبيعي. خطوة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>هل يهددك أحد؟</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>هل فقدت القدرة على الاستمرار؟</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>كلمات للبداية</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«حدث شيء على الإنترنت. أحتاج إلى مساعدة. أرجو ألا يغضب أحد مني.»</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>شكرًا على مساعدتك.</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it. Nothing is saved on this computer.</source>
        <translation>لا حاجة إلى رؤية الصورة. هذا التطبيق لا يعرضها أبدًا. ولا يُحفظ شيء على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>أعمل مع الأطفال والشباب</translation>
    </message>
    <message>
        <source>School, youth work, health, counselling</source>
        <translation>مدرسة، عمل شبابي، صحة، إرشاد</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>أنا أب أو أم أو وليّ أمر</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>أو شخص كبير آخر في البيت</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>أنا صديق أو صديقة</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>أو أخ أو أخت</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>هذا ليس ذنبك.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only a fingerprint, when you say so.</source>
        <translation>لن نسبّب لك أي مشكلة. صورتك لا تغادر هذا الجهاز أبدًا. هذا التطبيق لا يستطيع إرسالها. هو يرسل بصمة الصورة فقط، وبموافقتك.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>حماية صورة</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>بلا اسم وبلا حساب. يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>أساعد شخصًا آخر</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>هذا التطبيق لا يعرض أي صورة ولا يحفظ شيئًا هنا.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>لديّ رمز طلب</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>معرفة الجديد، أو إضافة المزيد، أو الإيقاف.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>بصمات صورك تذهب إلى %1. لا يعمل ذلك الآن مع أي منصة، ولا مع المحادثات الخاصة المشفرة.</numerusform>
            <numerusform>بصمات صورك تذهب إلى %1. يعمل ذلك مع منصة واحدة، لا مع المحادثات الخاصة المشفرة.</numerusform>
            <numerusform>بصمات صورك تذهب إلى %1. يعمل ذلك مع منصتين، لا مع المحادثات الخاصة المشفرة.</numerusform>
            <numerusform>بصمات صورك تذهب إلى %1. يعمل ذلك مع %n منصات، لا مع المحادثات الخاصة المشفرة.</numerusform>
            <numerusform>بصمات صورك تذهب إلى %1. يعمل ذلك مع %n منصة، لا مع المحادثات الخاصة المشفرة.</numerusform>
            <numerusform>بصمات صورك تذهب إلى %1. يعمل ذلك مع %n منصة، لا مع المحادثات الخاصة المشفرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>التدريب أولًا</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>كيف يمكنني التحقق من هذا؟</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>إذا دخل أحد: الزر هو «خروج سريع».</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>أو ثلاث ضغطات على Shift. تُغلق النافذة فورًا.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>ماذا يبقى؟</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يخرج من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. Platforms compare it with what people upload.</source>
        <translation>بصمة الصورة قائمة من الأرقام. تقارنها المنصات بما يرفعه الناس.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>لا يخرج أبدًا</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>صورتك أو الفيديو</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>اسم الملف والمكان والتاريخ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>نوع الكمبيوتر</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>عرض ما يُرسل بالضبط</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>التالي: الإرسال</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>التالي: رمزك</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>رمز مطابق لكل ملف</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>أرقام يعمل بها رمز طلبك</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>لا بصمات من الفيديو %1</numerusform>
            <numerusform>بصمة واحدة من الفيديو %1</numerusform>
            <numerusform>بصمتان من الفيديو %1</numerusform>
            <numerusform>%n بصمات من الفيديو %1</numerusform>
            <numerusform>%n بصمة من الفيديو %1</numerusform>
            <numerusform>%n بصمة من الفيديو %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>لا بصمات من الصورة %1</numerusform>
            <numerusform>بصمة واحدة من الصورة %1</numerusform>
            <numerusform>بصمتان من الصورة %1</numerusform>
            <numerusform>%n بصمات من الصورة %1</numerusform>
            <numerusform>%n بصمة من الصورة %1</numerusform>
            <numerusform>%n بصمة من الصورة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n video(s)</source>
        <translation>
            <numerusform>من دون فيديو</numerusform>
            <numerusform>من فيديو واحد</numerusform>
            <numerusform>من فيديوهين اثنين</numerusform>
            <numerusform>من %n فيديوهات</numerusform>
            <numerusform>من %n فيديو</numerusform>
            <numerusform>من %n فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n picture(s)</source>
        <translation>
            <numerusform>من دون صور</numerusform>
            <numerusform>من صورة واحدة</numerusform>
            <numerusform>من صورتين</numerusform>
            <numerusform>من %n صور</numerusform>
            <numerusform>من %n صورة</numerusform>
            <numerusform>من %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. With special tools someone might guess rough shapes. So it is locked for the hotline. It can find copies that were flipped, turned, filtered or made smaller. Cut copies: mostly not. If you already have one, add it too.</source>
        <translation>البصمة ليست صورة. بأدوات خاصة قد يخمّن أحدهم أشكالًا تقريبية. لذلك تُرسل مقفلة إلى مركز الحماية. ويمكنها أن تجد نسخًا مقلوبة أو مدوّرة أو أصغر أو مع فلتر. أما النسخ المقصوصة فلا تجدها في الغالب. إذا كانت لديك نسخة كهذه، يمكنك إضافتها أيضًا.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>قد يرى كمبيوتر مركز الحماية من أي شبكة يأتي الاتصال.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>خروج سريع</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>الزر في الأعلى، أو ثلاث ضغطات على Shift. تُغلق النافذة فورًا.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يختفي</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>النافذة، فورًا.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>كل ما لم يُرسل.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>كل ما كان في ذاكرة هذا التطبيق.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>هذا التطبيق يبقى على الكمبيوتر.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>الرمز الذي اخترت حفظه هنا.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>اختيارك لحجم النص والألوان واللغة.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>صورك، في مكانها كما كانت.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>برامج أخرى قد تعرض أسماء ملفات فُتحت بها.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>هل يراقب أحد هذا الكمبيوتر؟ الأفضل جهاز آخر، أو هاتف من أحد الأصدقاء.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>تدريب. لا يُرسل شيء. ولا تُحمى أي صورة.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>حدث خطأ في هذا التطبيق. هذا ليس خطأك. الرجاء المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>هناك شيء لم يُرسل بعد. ينتظر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The hotline has it and checks it. There is nothing you need to do now.</source>
        <translation>وصل إلى مركز الحماية، وهو يفحصه. لا يلزمك فعل شيء الآن.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>بصمات صورك لدى المنصات. لا يلزمك فعل شيء الآن.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>لم يستطع مركز الحماية استخدامه. هذا ليس ذنبك.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>أنت أوقفت هذا الطلب.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>الفيديو %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>البحث عن نسخ</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have it yet</source>
        <translation>لم يصل إلى مركز الحماية بعد</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>يمكنك إرساله عندما يناسبك.</translation>
    </message>
    <message>
        <source>The hotline has it</source>
        <translation>وصل إلى مركز الحماية</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>قد يستغرق هذا بضعة أيام.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>المنصات تحصل على البصمات</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>لم يستطيعوا استخدامه</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>هذا ليس خطأك. يمكن لخط مساعدة أن يقول لك ما ينفع أيضًا.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>أنت أوقفته</translation>
    </message>
    <message>
        <source>Platforms were told to delete it. We can&apos;t check that they do.</source>
        <translation>طلبنا من المنصات حذف البصمات. ولا نستطيع التأكد من أنها فعلت ذلك.</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>حصلت المنصات على البصمات</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>لا جواب بعد: %1</translation>
    </message>
    <message>
        <source>That&apos;s normal. They keep looking.</source>
        <translation>هذا طبيعي. المنصات تواصل البحث.</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>وجدت %1 شيئًا وتنظر فيه</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>تقول %1 إنها وجدت نسخة</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>لا نعرف بعد ما الذي ستفعله.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>تقول %1 إنها منعت نسخة</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>تقول %1 إنها أزالت نسخة</translation>
    </message>
    <message>
        <source>%1 says: it left it up</source>
        <translation>تقول %1 إنها تركتها منشورة</translation>
    </message>
    <message>
        <source>You can tell it yourself. A help line can help with that.</source>
        <translation>يمكنك التواصل معها بنفسك. ويمكن لخط مساعدة أن يساعدك في ذلك.</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>لا يلزمك العثور عليها.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>لا تُصنع البصمة إلا من الصورة نفسها. لكن ما زال بإمكانك فعل شيء.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>الأفضل عدم طلبها من أحد.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>الأفضل عدم البحث عنها. قد يؤلمك ذلك، وهو لا يفيد.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>يمكن لخط مساعدة أن يقول لك ما ينفع في بلدك.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>هل لديك رابط لمكانها على الإنترنت؟ الرابط يكفي لطلب المساعدة.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>أعرف رابطًا</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>حفظ الرابط، لا الصورة.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>بالرابط يمكن لآخرين أن يطلبوا إزالتها.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>كتابة الرابط واسم المستخدم واليوم.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>عدم حفظ الصورة نفسها أو مشاركتها.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>ملء نموذج التطبيق أو الموقع نفسه. ويُكتب فيه: «أنا في هذه الصورة.»</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>يمكن لمركز حماية في بلدك أن يطلب ذلك من الموقع أيضًا. وهذا مجاني.</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>الصورة عندي هنا أيضًا</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>إيجاد مركز حماية</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>لكل أب أو أم أو وليّ أمر</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>أولًا: نفَس عميق. هدوؤك هو أفضل مساعدة الآن.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>«يسعدني أنك أخبرتني.»</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«هذا ليس ذنبك.»</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>«لا أشعر بالغضب منك. سنفعل هذا معًا.»</translation>
    </message>
    <message>
        <source>“You decide what happens next.”</source>
        <translation>«ما يحدث بعد الآن قرارك أنت.»</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>عدم طلب رؤية الصورة.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>عدم أخذ الهاتف. قد يبدو ذلك لومًا.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>عدم حذف الرسائل أو التطبيقات الآن. قد تفيد لاحقًا.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>عدم الكتابة إلى الشخص الذي يهدّد.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>خطوط المساعدة</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>تسليم لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>من الهاتف مباشرة.</translation>
    </message>
    <message>
        <source>Don&apos;t send the picture to this computer. Every copy is one more to worry about.</source>
        <translation>الأفضل عدم إرسال الصورة إلى هذا الكمبيوتر. كل نسخة جديدة سبب آخر للقلق.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>تكفي كاميرا الهاتف أمام الرمز. أو كتابة عنوان الموقع.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>هي على هذا الكمبيوتر أيضًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>كيف يعمل التطبيق</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>يمكنك المرور بكل الخطوات بصورة تجريبية. أو بصورة من صورك.</translation>
    </message>
    <message>
        <source>Nothing is sent. The hotline is only played, on this computer.</source>
        <translation>لا يُرسل شيء. مركز الحماية تمثيل فقط، على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>هذا لا يحمي أي صورة.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>في النهاية يمكنك تمثيل دور مركز الحماية، ومعرفة الجديد.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>التدريب على مساعدة شخص</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>لديّ رمز تدريب</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>لم يرسل هذا التطبيق صورتك</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>الحماية غير مؤكدة على هذا النظام</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>فُتحت بأمان: بلا حفظ وبلا إنترنت</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>التطبيق بلا إنترنت</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>لا اتصال الآن</translation>
    </message>
    <message>
        <source>Sent: nothing</source>
        <translation>أُرسل: لا شيء</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>جزء مقفل يفتح الصور. لا يستطيع حفظها ولا دخول الإنترنت. وقد اختبرنا ذلك.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>لم نستطع التأكد من القفل على هذا النظام. لذلك لا يفتح هذا التطبيق أي صورة.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>جزء مقفل سيفتح صورك. نختبر القفل قبل كل صورة.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>هذه النافذة لا تستطيع دخول الإنترنت. النظام يمنعها.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>لم نتأكد من أن هذه النافذة لا تستطيع دخول الإنترنت.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>جزء آخر يرسل البصمات. وهو لا يستطيع فتح ملفاتك.</translation>
    </message>
    <message>
        <source>%1 KB have been sent. A phone photo is often over 2,000 KB.</source>
        <translation>أُرسل %1 KB. صورة الهاتف غالبًا أكبر من 2,000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent so far.</source>
        <translation>لم يُرسل شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>الضغط هنا يعرض التفاصيل.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>ما هو صحيح في هذه اللحظة</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>كيف يمكنني التحقق من هذا؟</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>من الجيد معرفة هذا قبل البدء</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>يستغرق هذا بضع دقائق. من الجيد أن يكون معك قلم وورقة.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>قبل الضغط على «إرسال»</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يخرج من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>يمكنك الرجوع أو التوقف. ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>سيظهر لك ما يُرسل قبل إرساله.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>بعد الضغط على «إرسال»</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>يمكنك الاطلاع من جديد، أو إضافة المزيد، أو الإيقاف.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>الإيقاف لا يصل إلى كل نسخة. وقد تحتفظ بعض الخدمات ببصمات صورك.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>من دون رمزك لا يستطيع أحد العثور على طلبك.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>كل شيء جاهز للإرسال</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>ستُرسل رموز مطابقة للملفات. بلا أي صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>لن تُرسل أي بصمة. ولا أي صورة.</numerusform>
            <numerusform>ستُرسل بصمة واحدة. بلا أي صورة.</numerusform>
            <numerusform>ستُرسل بصمتان. بلا أي صورة.</numerusform>
            <numerusform>ستُرسل %n بصمات. بلا أي صورة.</numerusform>
            <numerusform>ستُرسل %n بصمة. بلا أي صورة.</numerusform>
            <numerusform>ستُرسل %n بصمة. بلا أي صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>بعد هذا، الرجاء عدم نشر هذه الصورة أو إرسالها.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>التوقف حاليًا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>لا أحد. هذا تدريب.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>في الواقع يفحصها مركز حماية، ثم تبحث هذه المنصات عن نسخ:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>هم يفحصونها، ثم تبحث هذه المنصات عن نسخ:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>من يحصل عليها</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>القائمة بتاريخ %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>ما لا يستطيعون فعله</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>رؤية المحادثات الخاصة المقفلة</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>حذف ما حفظه الناس</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>الوصول إلى مواقع وتطبيقات أخرى</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>إيجاد كل نسخة معدّلة</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>الوعد بأن كل منصة ستفعل شيئًا</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>جارٍ حفظه على هذا الكمبيوتر. قد يطلب النظام منك كلمة سر.</translation>
    </message>
    <message>
        <source>Locking and sending. This can take a minute.</source>
        <translation>جارٍ القفل والإرسال. قد يستغرق هذا دقيقة.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>العودة إلى رمزك</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>طلبك ينتظر على هذا الكمبيوتر. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>هو غير محفوظ هنا. للمحاولة من جديد، الأفضل البقاء في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>تم. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>تم الإرسال. كان هذا صعبًا، وقد فعلته.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>هذا تدريب. في المرة الحقيقية تنتهي الخطوات هنا أيضًا.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>لا يلزمك فعل شيء الآن.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>بعد %1. من الجيد كتابة التاريخ على بطاقتك.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>الفحص لدى %1</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>تصلهم أرقام. ولا تصلهم صورتك.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>لا تذهب البصمات إلى أي منصة</numerusform>
            <numerusform>تذهب البصمات إلى منصة واحدة</numerusform>
            <numerusform>تذهب البصمات إلى منصتين</numerusform>
            <numerusform>تذهب البصمات إلى %n منصات</numerusform>
            <numerusform>تذهب البصمات إلى %n منصة</numerusform>
            <numerusform>تذهب البصمات إلى %n منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>They start to look for copies.</source>
        <translation>تبدأ المنصات البحث عن نسخ.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>عودتك لمعرفة الجديد</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>ما يساعدك الآن</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>التحدث مع شخص الآن</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>الرجاء عدم نشر هذه الصورة أو إرسالها. قد يقفل أحد التطبيقات حسابك.</translation>
    </message>
    <message>
        <source>Keep the messages. Get help before you pay. Tell someone who is safe for you.</source>
        <translation>من الجيد حفظ الرسائل، وطلب المساعدة قبل أي دفع. وإخبار شخص آمن لك.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>عرض طلبك</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>مركز الحماية</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>إذن لا نحفظ عنك شيئًا هنا.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>يمكنك المتابعة. فقط ننتبه أكثر.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>رمزك لا يُحفظ هنا. مكانه ورقة بخط يدك.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>هل يمكن أن يراقب أحد هذا الكمبيوتر؟ قد يرى هذا أيضًا.</translation>
    </message>
    <message>
        <source>Then a safer one is better: at a friend&apos;s, or in a library.</source>
        <translation>إذن الأفضل جهاز أكثر أمانًا: عند أحد الأصدقاء أو في مكتبة.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>الزر «خروج سريع» يغلق هذا التطبيق فورًا. وهو دائمًا في الأعلى.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>التطبيق نفسه يبقى على هذا الكمبيوتر. وقد يراه آخرون.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>التوقف حاليًا</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>مكانان يمكنهما المساعدة.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>يمكنك أولًا تقسيم الصور في ذهنك. ولا داعي لفتحها.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>العمر في الصورة 18 أو أكثر</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>المتابعة هنا، مع إضافة هذه فقط.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>هل يهددك أحد؟</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>هذا ليس ذنبك. يمكنك التوقف الآن. هذه خمس خطوات لك.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>التوقف عن الرد.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>لا يلزمك الرد. ولا مرة واحدة.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>عدم إرسال مال أو صور أخرى.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>الدفع يجعلهم غالبًا يطلبون المزيد.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>حفظ الرسائل والاسم.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>هذا يفيدك لاحقًا. أما الصورة فالأفضل عدم حفظها.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>ثم حظرهم.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>في كل تطبيق يمكنهم الوصول إليك فيه.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>إخبار شخص يستطيع المساعدة.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>لا داعي للبقاء وحدك مع هذا.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>هل دفعت من قبل؟ هل أرسلت المزيد؟</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>حتى لو حدث ذلك، هذا ليس ذنبك. يمكنك التوقف الآن. التوقف يفيد في أي وقت.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>كلمات للبداية</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«حدث شيء على الإنترنت. أحتاج إلى مساعدة. أرجو ألا يغضب أحد مني.»</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>لم أعد أستطيع الاستمرار</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>التحدث مع شخص الآن</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>الأفضل فتح عنوان الموقع على الجهاز الذي فيه الصورة. الرجاء عدم نسخها إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>بلا اسم وبلا حساب. الصورة تبقى على جهازك.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>يصل اسم الملف أيضًا إلى الخدمة. الأفضل تغيير اسم الملف أولًا.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>لا تستطيع الخدمة رؤية المحادثات الخاصة المشفرة.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>يلزمك حساب في Childline. اسمك الحقيقي غير مطلوب.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>هنا ينظر شخص مدرَّب إلى الصورة فعلًا.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>سيصلك رد، ويمكنك التحدث مع شخص هناك.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>أين الصورة؟</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>أو الفيديو. لا يلزمك عرضها على أحد.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>أو على ذاكرة USB أو قرص يمكن توصيله</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>على هاتف أو جهاز لوحي</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>في محادثة أو تطبيق أو معرض الصور</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>ليست عندي</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>هي عند شخص آخر</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>أعرف رابطًا فقط</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>رأيتها على الإنترنت، أو أخبرني أحد</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>هي مزيفة أو من صنع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>مثلًا: وجهي على جسم آخر</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>لا أعرف بالضبط</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>لا بأس</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>لا بأس. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>قد تكون في محادثاتك، أو في مجلد الصور، أو في التنزيلات. الأفضل عدم البحث عنها على الإنترنت.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>هي على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>هي على هاتف أو جهاز لوحي</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>لا أجدها</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>من غيرك يستطيع استخدام هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>أو يستطيع رؤية ما يحدث عليه؟</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>شخص آخر أيضًا</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>العائلة، شخص أحبه، المدرسة، الأصدقاء</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>لا أعرف بالضبط</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>نسأل حتى لا يبقى هنا شيء قد يؤذيك.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>لمن يعمل مع الأطفال والشباب</translation>
    </message>
    <message>
        <source>Best is their own device, where the picture already is. Never yours.</source>
        <translation>الأفضل هو جهاز الشخص نفسه، حيث توجد الصورة من قبل. وليس جهازك أبدًا.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يساعد</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>قول: «هذا ليس ذنبك. لن أسبّب لك أي مشكلة.»</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>إخبار مسؤول حماية الأطفال لديكم الآن، حسب قواعدكم.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>ترك القرار في كل خطوة للشخص نفسه.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>البقاء بالقرب. والحديث عمّن يمكنه المساعدة أيضًا.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>عدم النظر إلى الصورة. القانون يمنع ذلك في أماكن كثيرة.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>عدم نسخها أو طباعتها أو إرسالها أو حفظها.</translation>
    </message>
    <message>
        <source>Don&apos;t ask them to send it to anyone.</source>
        <translation>عدم طلب إرسالها إلى أي أحد.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>عدم الوعد بأن كل نسخة ستختفي.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>خطوط المساعدة</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>تسليم لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>هناك مكان آخر مناسب لهذا.</translation>
    </message>
    <message>
        <source>This copy is for pictures of adults. This one is for you, at any age now:</source>
        <translation>هذه النسخة من التطبيق لصور البالغين. وهذه الخدمة لك، مهما كان عمرك الآن:</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>العمر في الصورة أقل من 18</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>هل يهددك أحد؟</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>هل فقدت القدرة على الاستمرار؟</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>التحدث مع شخص الآن</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>_LinesPage</name>
    <message>
        <source>Where do you live?</source>
        <translation>في أي بلد أنت؟</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>قد تتغير الأرقام. تحت كل رقم مصدره وتاريخه.</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>الرجاء:</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يمكن قوله</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>تدريب. لا يُرسل شيء. ولا تُحمى أي صورة.</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>بهذا الرمز يمكنك معرفة الجديد، أو إضافة المزيد، أو الإيقاف.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>كل من لديه الرمز يستطيع ذلك أيضًا. الرجاء حفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>إذا ضاع، فلن يستطيع أحد العثور على طلبك مرة أخرى.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>بهذا الرمز يمكنك الاطلاع فقط، من دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>كل من لديه الرمز يستطيع الاطلاع أيضًا. الرجاء حفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>لاستخدامه: فتح Tideline، ثم اختيار: لديّ رمز طلب.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>حدث خطأ في هذا البرنامج. هذا ليس ذنبك.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>يمكنك إغلاقه وفتحه من جديد.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>يمكنك تركه. هذا ليس خطأك.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>هذا ليس صورة أو فيديو نستطيع قراءته.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>لم نستطع قراءة هذا الملف. ربما هو تالف.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>هذا الملف مقفل، لذلك لم نستطع فتحه.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>يمكنك فتح قفله أولًا، أو تركه.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>هذا الملف كبير جدًا على هذا البرنامج.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>لا توجد صور في هذا الفيديو.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>لم نعد نجد هذا الملف.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>هل نُقل؟ هل كان على ذاكرة USB؟ يمكنك إضافته من جديد، أو تركه.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>استغرق هذا الملف وقتًا طويلًا، لذلك توقفنا.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>حدث خطأ مع هذا الملف. هذا ليس ذنبك.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>يمكنك المحاولة مرة أخرى، أو تركه.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>هذا الملف قليل التفاصيل أو غير واضح. لا يمكن إيجاد إلا النسخ المطابقة له.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>ومع ذلك يمكنك استخدامه.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>هذا الرمز لا يبدو صحيحًا.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>الرجاء مراجعته مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>الرمز غير مكتمل بعد. فيه 4 مجموعات، وكل مجموعة 5.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>الرجاء كتابة ما ينقص.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>هذا الرمز صحيح، لكنه من برنامج مركز حماية آخر.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>الرجاء استخدام البرنامج الذي صُنع به الرمز.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>بهذا الرمز يمكنك الاطلاع فقط، من دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>للإضافة أو الإيقاف يلزم الرمز الكامل.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>لم تعمل خزنة كلمات السر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Write your code down. That always works.</source>
        <translation>يمكنك كتابة رمزك على ورقة. هذا ينجح دائمًا.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>لا مكان آمنًا لحفظ رمز على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>خزنة كلمات السر على هذا الكمبيوتر مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or write your code down.</source>
        <translation>يمكنك فتح قفلها والمحاولة من جديد، أو كتابة رمزك على ورقة.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>لم تُجب خزنة كلمات السر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>لم نعد نستطيع قراءة ما كان محفوظًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>إذا كان رمزك مكتوبًا على ورقة، فهو ما زال يعمل.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>لم نستطع حفظ هذا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>لم نستطع الوصول إلى مركز الحماية.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>الرجاء فحص الإنترنت والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>توقف الجزء الذي يرسل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>يمكنك إغلاق البرنامج وفتحه من جديد.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>تأخر مركز الحماية كثيرًا في الجواب.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>يمكنك المحاولة من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>لم يكن الطريق إلى مركز الحماية آمنًا، لذلك لم نرسل شيئًا.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>يمكنك تجربة شبكة أخرى، مثل شبكة البيت أو الهاتف.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>مركز الحماية مشغول جدًا.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>جواب مركز الحماية لم يكن مفهومًا.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>يمكنك المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>لم يقبله مركز الحماية.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>الأفضل البحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>هذا أكثر مما يتسع له طلب واحد.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>يمكنك بدء طلب ثانٍ للباقي.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>مركز الحماية لا يعرف هذا الرمز.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>الرجاء مراجعة الرمز. إذا كان صحيحًا، فربما انتهى الطلب.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>كان هذا تدريبًا، ولم يُحفظ. انتهى مع إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>لم يُرسل أي شيء. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>بصمات هذا الطلب ليست على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>ومع ذلك يمكنك إضافة النسخة بالرمز الكامل.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>فات وقت التراجع عن هذا الإيقاف.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>يمكنك إضافة الصورة من جديد.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>لا توجد صورة أو فيديو كهذا في هذا الطلب.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>الرجاء النظر إلى الطلب من جديد.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>هذا الطلب لدى مركز الحماية من قبل، لكن بمحتوى آخر.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>يمكنك بدء طلب جديد.</translation>
    </message>
    <message>
        <source>This copy of the program isn&apos;t set up right.</source>
        <translation>هذه النسخة من البرنامج غير مُعدّة كما يجب.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>الأفضل تنزيلها من جديد من المكان نفسه.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>لا نستطيع قفل صورك بأمان هنا. لذلك لا نفتحها.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>يمكنك تجربة كمبيوتر آخر، أو خدمة على الإنترنت.</translation>
    </message>
    <message>
        <source>This copy can&apos;t send anything yet. It has no hotline.</source>
        <translation>هذه النسخة لا تستطيع إرسال شيء بعد. ليس لها مركز حماية.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>يمكنك التدريب، أو استخدام خدمة على الإنترنت.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>مركز الحماية هذا لا يقبل المجموعات الواسعة. قد تُظهر شكل الصورة.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>يمكنك استخدام المجموعة العادية. فهي تجد النسخ المعكوسة والمدوّرة أيضًا.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this copy are not right.</source>
        <translation>معلومات مركز الحماية في هذه النسخة غير صحيحة.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this copy are too old.</source>
        <translation>معلومات مركز الحماية في هذه النسخة قديمة جدًا.</translation>
    </message>
    <message>
        <source>Get the newest version of this program.</source>
        <translation>الأفضل تنزيل أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>لا شيء للإرسال بعد.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>يمكنك إضافة صورة أو فيديو نستطيع قراءته.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>لا يمكن قراءة أحد الملفات المذكورة.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>الرجاء مراجعة مسار الملف.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>الرجاء النظر إلى قائمة الطلبات.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>لا يوجد طلب بهذا الرقم.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>لا يوجد عنصر مقبول بهذا الرقم في هذا الطلب.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>ملف مركز الحماية لا يذكر هذه المنصة.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>الرجاء استخدام اسم من هذا الملف.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>هذا السبب أو الوضع ليس من الكلمات المعروفة.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>الرجاء استخدام كلمة من نص المساعدة.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>في هذا المجلد شيء من قبل.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>الرجاء ذكر مجلد فارغ أو غير موجود بعد.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>هذا ليس مجلد intake، أو ينقص جزء منه.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>الرجاء ذكر المجلد الذي أنشأه «intake init».</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>لا يمكن استخدام هذا العنوان مع هذا المنفذ.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>الرجاء ذكر منفذ آخر، أو إيقاف البرنامج الذي يستخدمه.</translation>
    </message>
</context>
</TS>
