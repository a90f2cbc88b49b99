<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>इस ऐप के बारे में</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>यह तस्वीरों के फ़िंगरप्रिंट बनाता है, ताकि कॉपी ढूँढी जा सकें। यह मुफ़्त है।</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>आपकी तस्वीर जहाँ है, वहीं रहती है।</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>यह फ़िंगरप्रिंट तभी भेजता है, जब आप कहें।</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>यह फिर देखने, और जोड़ने या रोकने देता है।</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>यह कैसे बना है, कोई भी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>जो अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>जिनके साथ ऐसा हुआ है, उनमें से किसी ने इसे नहीं आज़माया।</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>अनुवाद उस भाषा के किसी बोलने वाले ने नहीं पढ़े।</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>किसी वकील ने इसे नहीं पढ़ा।</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>बाहर के किसी जानकार ने ताले नहीं परखे।</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>अक्षर: Atkinson Hyperlegible Next और Noto Sans (SIL Open Font License)।</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Qt, Pillow और FFmpeg से बना।</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>यह Tideline %1 है, तारीख %2।</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>यह छह महीने से ज़्यादा पुराना है। नया वाला ज़्यादा सुरक्षित हो सकता है।</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>यह ऐप अपने आप नया संस्करण नहीं ढूँढता। वहीं देखें जहाँ से आपको यह मिला।</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>मैं इसे कैसे जाँचूँ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>तस्वीरें और वीडियो जोड़ें</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>आपकी तस्वीर इस डिवाइस से कभी बाहर नहीं जाती। यह ऐप उसे भेज ही नहीं सकता। फ़ाइलों के नाम इसी स्क्रीन पर रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>यहाँ अभी कुछ नहीं है। 100 तक जोड़ी जा सकती हैं। उन्हें देखना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>यहाँ लाकर छोड़ें</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>फ़ोन पर है</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>नमूना तस्वीर लें</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>एक रिक्वेस्ट में 100 आ सकती हैं। %n बाहर रह गई।</numerusform>
            <numerusform>एक रिक्वेस्ट में 100 आ सकती हैं। %n बाहर रह गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>बाक़ी के लिए दूसरी रिक्वेस्ट शुरू कर लें।</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>नमूना तस्वीर</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 में से %1 तैयार</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>%2 में से %1 के साथ आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>यह वेब पता उसी डिवाइस पर खोलें जिसमें तस्वीर है। तस्वीर को इस कंप्यूटर पर कॉपी न करें।</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>न नाम, न अकाउंट। तस्वीर आपके डिवाइस पर ही रहती है।</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>आपको एक केस नंबर और एक PIN मिलेगा। दोनों सँभालकर रखें।</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>ये खो जाएँ, तो वे आपका केस नहीं ढूँढ पाएँगे।</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>सही जगह StopNCII है।</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>यह उन लोगों की तस्वीरों के लिए है जिनकी उम्र 18 या ज़्यादा थी। यह वेब ब्राउज़र में इसी तरह काम करता है।</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>किसी से बात करें</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>अभ्यास जारी रखें</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>तस्वीर में आपकी उम्र क्या थी?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>अभी आपकी उम्र कितनी है, इससे फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 से कम</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 या ज़्यादा</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>दोनों तरह की</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>कुछ तस्वीरें पुरानी हैं, कुछ नई</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>पक्का नहीं पता</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>हम इसलिए पूछते हैं, क्योंकि अलग उम्र के लिए अलग सेवाएँ हैं। नकली है, तो बताएँ: जब वह बनी, तब आपकी उम्र क्या थी?</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>कोई बात नहीं।</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>अगर उम्र शायद 18 से कम थी, तो यहीं आगे बढ़ें। हम आपको किसी परेशानी में नहीं डालेंगे।</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>अगर उम्र शायद 18 से कम थी, तो यहाँ आगे न बढ़ें। यह सेवा सही है:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>बाद में पता चले कि उम्र 18 या ज़्यादा थी? तब यह सेवा सही है:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>यहाँ आगे बढ़ें</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>पक्का पता है: 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>यह ऐप अभी कुछ नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>यह आपकी ग़लती नहीं है। ये सेवाएँ आज काम करती हैं। ये मुफ़्त हैं और नाम नहीं माँगतीं।</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>वेब पता दिखाएँ</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>देखें, यह कैसे चलता है</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>नमूना तस्वीर से अभ्यास करें। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>मेरे पास रिक्वेस्ट कोड है</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>यह पहले से ऑनलाइन है</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>मुझे किसी की मदद करनी है</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>मैं इसे कैसे जाँचूँ?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>अच्छा हुआ कि आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>यह दर्द गुज़र सकता है, चाहे अभी ऐसा न लगे। प्लीज़, अभी किसी के साथ रहें।</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>बोलकर बात करना मुमकिन नहीं</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>जब तक जवाब न आए</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>ऐसी जगह जाएँ जहाँ सुरक्षित लगे। किसी को साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>जिस चीज़ से आपको चोट लग सकती है, उसे दूर रख दें।</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>किसी एक से कहें: “मैं ठीक नहीं हूँ। प्लीज़, मेरे साथ रहिए।”</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>शुरू करने के और शब्द</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>फ़ोन नंबर भी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>कार्ड सेव करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>मैंने लिख लिया</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>काग़ज़ किसी को मिल सकता है।</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>फ़ाइल कोई खोल सकता है।</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>प्रिंटर उसे याद रख सकता है।</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>मददगार के लिए कार्ड</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>इससे वे देख सकते हैं। कुछ रोक या बदल नहीं सकते। इसे सिर्फ़ भरोसे वाले व्यक्ति को दें।</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>मददगार का कार्ड सेव करें</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>मददगार का कार्ड प्रिंट करें</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>कार्ड सेव करें</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>हो गया। इसे ऐसी जगह रखें जहाँ यह सिर्फ़ आपको मिले।</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>यह नहीं हो पाया।</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>कोई और जगह चुनें, या कोड लिख लें।</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>हो गया। यह कार्ड सिर्फ़ देखने के लिए है।</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>आपकी रिक्वेस्ट</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>नई ख़बर है।</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>पहले हॉटलाइन इसे जाँचती है।</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>कॉपी जुड़ गई।</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>यह इस कंप्यूटर पर इंतज़ार में है। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>पिछली बार के बाद कोई ख़बर नहीं आई। यह आम बात है।</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>जब मन तैयार हो, तब पढ़ें।</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>ख़बर अच्छी भी हो सकती है, मुश्किल भी। इसे अकेले झेलना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>पहले किसी से बात करें</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>ख़बर दिखाएँ</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>हॉटलाइन बनकर देखें</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>सिर्फ़ अभ्यास में</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>इस कोड से सिर्फ़ देखा जा सकता है, कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>ऐप से ख़ुद कैसे कहें</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>मेरे पास बदली हुई कॉपी है</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>मेरे नोट्स</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>पिछली बार देखा: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>सिर्फ़ इसे रोकें</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>%1 के साथ क्या हुआ</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>%1 तक इसे फिर से चालू किया जा सकता है।</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>फिर से चालू करें</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>आपका कोड और कार्ड</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>यह रिक्वेस्ट रोकें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>नई ख़बर देखें</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>और जोड़ें</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>इन फ़िंगरप्रिंट का इस्तेमाल रोकें?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>मेरी तस्वीरों के फ़िंगरप्रिंट का इस्तेमाल रोकें?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>हम प्लेटफ़ॉर्म से इन्हें मिटाने को कहते हैं। वे मिटाते हैं या नहीं, यह हम जाँच नहीं सकते।</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>7 दिन तक इसे इसी कोड से फिर चालू किया जा सकता है।</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>हाँ, रोकें</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>यहाँ लिखे आपके नोट्स भी मिट जाते हैं।</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>यह रिक्वेस्ट इस कंप्यूटर से भुला दें?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>रिक्वेस्ट चलती रहेगी। सिर्फ़ यह कंप्यूटर उसे भूल जाएगा।</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>इस कंप्यूटर से भुला दें</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>कोड के बिना इसे कोई दोबारा नहीं ढूँढ सकता। क्या आपका कोड सँभालकर रखा है?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>हाँ, यहाँ से भुला दें</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>अपना गुप्त वाक्य बदलें</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>पहले पुराना लिखें, फिर नया।</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>आपका पुराना गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>नया, एक बार फिर</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>इसे बदलें</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>पहले अपना पुराना गुप्त वाक्य लिखें।</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>गुप्त वाक्य हटाएँ?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>जो आपके लॉगिन से कंप्यूटर चलाए, वह यहाँ रखी चीज़ें खोल सकता है।</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>हाँ, हटाएँ</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>आपका नया गुप्त वाक्य लग गया।</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>पुराने से अब कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>गुप्त वाक्य हट गया।</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>यहाँ रखी चीज़ें अब उसके बिना खुलती हैं।</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>बदली हुई कॉपी</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>उसे ढूँढने न निकलें। आपके पास पहले से हो, तो जोड़ लें।</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>कोई कॉपी ऑनलाइन दिखे, तो लिंक सेव करें, तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>पहले अपना रिक्वेस्ट कोड लिखें।</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>ताकि आपकी रिक्वेस्ट से तस्वीरें सिर्फ़ आप मिलाएँ।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>आपकी तस्वीर इस डिवाइस से कभी बाहर नहीं जाती। उसे देखना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>कोई और फ़ाइल आज़माएँ। या अपनी रिक्वेस्ट पर लौटें।</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>यहाँ लाकर छोड़ें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>एक और जाँचें</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>अपनी रिक्वेस्ट पर लौटें</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>सिर्फ़ इसके फ़िंगरप्रिंट भेजे जाते हैं। पहले हॉटलाइन उन्हें जाँचती है।</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>देखें, ठीक-ठीक क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>एक बार में एक ही, प्लीज़।</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>समूह %1 फिर से देखें।</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>सिर्फ़ हमारे कहने पर न जाएँ।</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>इसे ख़ुद परखकर देखें। इसमें किसी की मदद नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>इंटरनेट बंद करें।</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>तार निकाल दें, या Wi-Fi बंद कर दें।</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>अपनी तस्वीर जोड़ें।</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>फ़िंगरप्रिंट बन जाते हैं। इसमें नेटवर्क बिल्कुल नहीं लगता।</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>देखें कि क्या भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>“देखें, ठीक-ठीक क्या भेजा जाता है” दबाएँ। उसमें कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>इंटरनेट सिर्फ़ भेजने के लिए चालू करें।</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>यह अक्सर लगभग 32 KB होता है। फ़ोन की तस्वीर अक्सर 2,000 KB से बड़ी होती है।</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>कंप्यूटर के जानकारों के लिए</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>काम तीन प्रोसेस करते हैं। जो तस्वीरें खोलता है, उसके पास नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>जिसके पास नेटवर्क है, वह आपकी फ़ाइलें नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>सिस्टम ये दोनों बातें लागू करता है। %1 कमांड जाँच के नतीजे दिखाता है।</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>सोर्स कोड खुला है। उसे पूरा पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>नीचे की लाइन बताती है कि इस समय क्या सच है।</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>नंबर %1 को अपना कोई नाम दें</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>नंबर %1 के लिए आपका अपना नाम</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>इसके लिए आपका अपना नाम</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>शामिल नहीं</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>आपने इसे रोक दिया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>यह वही है जो नंबर %1 है। एक बार काफ़ी है।</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>इसके फ़िंगरप्रिंट बन रहे हैं</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>बारी का इंतज़ार है</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>लगभग %n मिनट बाक़ी</numerusform>
            <numerusform>लगभग %n मिनट बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>लगभग %n सेकंड बाक़ी</numerusform>
            <numerusform>लगभग %n सेकंड बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>वीडियो, अच्छा फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>तस्वीर, अच्छा फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>हूबहू कॉपी</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>कोड, 4 में से समूह %1</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>आपका रिक्वेस्ट कोड, चार समूहों में</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>यह कोड सँभालकर रखें</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>यह कोड सिर्फ़ आपका है। इसके बिना आपकी रिक्वेस्ट कोई दोबारा नहीं ढूँढ सकता। हम भी नहीं।</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>इससे ख़बर देखें, और जोड़ें, या रोकें। यह खो जाए, तो आपकी रिक्वेस्ट कोई दोबारा नहीं ढूँढ सकता। हम भी नहीं।</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>मैंने रख लिया</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>इसे इस कंप्यूटर पर भी रखें?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>हाँ, रखें</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>देख रहे हैं कि यह कंप्यूटर इसे सुरक्षित रख सकता है या नहीं।</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>इस कंप्यूटर में इसके लिए सुरक्षित जगह नहीं है। काग़ज़ या कार्ड भी उतना ही अच्छा है।</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>इस कंप्यूटर में सुरक्षित जगह नहीं है। कोड को गुप्त वाक्य से बंद रखा जा सकता है।</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>इसे भूल जाने पर यहाँ रखी चीज़ें कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>आपने बताया कि दूसरे भी यह कंप्यूटर चला सकते हैं। तब यहाँ न रखना ज़्यादा सुरक्षित है।</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>इसकी पासवर्ड तिजोरी में। जो आपके लॉगिन से कंप्यूटर चलाए, उसे यह मिल सकता है।</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>इसकी पासवर्ड तिजोरी में। सिस्टम पहले आपसे एक पासवर्ड माँगेगा।</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>हो गया। कार्ड उसे दें, जिसकी यह रिक्वेस्ट है।</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>चुनें कि यह कंप्यूटर भी इसे रखे या नहीं।</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>पहले इसे लिखें, सेव करें या प्रिंट करें।</translation>
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
        <translation>हॉटलाइन बनकर देखें</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>यह सिर्फ़ अभ्यास में है। वह करें जो हॉटलाइन कर सकती है। फिर ख़बर दिखेगी।</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>अभी यहाँ करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>स्वीकार न करें</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>हॉटलाइन</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>कौन-सी तस्वीर</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>कौन-सा प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>वह क्या कहता है</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>कुछ मिला है, देख रहा है</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>एक कॉपी मिली</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>एक कॉपी ब्लॉक की</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>एक कॉपी हटाई</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>उसे लगा रहने दिया</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>बता दें</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>एक प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>कहता है:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>तस्वीरें या वीडियो चुनें</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>इसमें देखें</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>अपना रिक्वेस्ट कोड लिखें</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>इसमें 4 समूह हैं। हर समूह में अंग्रेज़ी के 5 अक्षर और अंक हैं। बड़े और छोटे, दोनों अक्षर चलेंगे।</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>देख रहे हैं</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>मेरा कोड खो गया</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>क्या आपने कार्ड सेव या प्रिंट किया था? पहले उसमें देखें।</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>कोड के बिना वह रिक्वेस्ट कोई नहीं ढूँढ सकता। हम भी नहीं।</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>कोड के बिना रिक्वेस्ट रोकी नहीं जा सकती। वह बस चलती रहती है।</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>उसी तस्वीर से फिर शुरू किया जा सकता है। इसमें कोई नुक़सान नहीं।</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>इस कंप्यूटर पर रखी रिक्वेस्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>समूह %1 फिर से देखें।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>क्या यह %1 होना था?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>गुप्त वाक्य बदलें</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>गुप्त वाक्य जोड़ें</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>इस कंप्यूटर पर कोई रिक्वेस्ट नहीं रखी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n तस्वीर या वीडियो</numerusform>
            <numerusform>%n तस्वीरें या वीडियो</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>एक रिक्वेस्ट, जो अभी भेजी नहीं गई</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>%1 का अभ्यास</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>%1 की रिक्वेस्ट</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>आपका गुप्त वाक्य</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>इस कंप्यूटर पर रखी चीज़ें इससे खुलती हैं। रिक्वेस्ट कोड इसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>मुझे याद नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>ऐसा होता है। यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>उसके बिना यहाँ रखी चीज़ें कोई नहीं खोल सकता। हम भी नहीं।</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>रिक्वेस्ट कोड अब भी चलता है। वापस जाकर उसे लिखें।</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>मिटा दिया गया।</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>अब इस कंप्यूटर पर कोई रिक्वेस्ट नहीं रखी है।</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>ठीक-ठीक क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>यह %1 KB है, हॉटलाइन के लिए ताले में बंद। साथ में एक चाबी जाती है, ताकि जवाब वापस आ सके। फ़ोन की तस्वीर अक्सर 2,000 KB से बड़ी होती है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>नकली तस्वीर भी मायने रखती है।</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>यह आपकी ग़लती नहीं है। ख़ुद को इसी तरह बचाया जा सकता है। नकली तस्वीर कहाँ है?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>फ़ोन या टैबलेट पर</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>मुझे सिर्फ़ लिंक पता है</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>%1 के फ़िंगरप्रिंट बन रहे हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>यह सच्ची दोस्ती है</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>सब कुछ ठीक करना आपका काम नहीं। आपका साथ होना ही मदद है।</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“यह तुम्हारी ग़लती नहीं है।”</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>“मेरी तरफ़ से यह न किसी को दिखेगी, न आगे जाएगी।”</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>“चलो, किसी भरोसेमंद बड़े से बात करें। मैं साथ हूँ।”</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>“आज रात तुम सुरक्षित हो?”</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>तस्वीर न देखें, न रखें, न आगे भेजें।</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>जिसने यह किया, उससे झगड़ा न करें।</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>यह बोझ अकेले न उठाएँ। चिंता हो, तो किसी बड़े को बताएँ।</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>दोस्त से अब और नहीं सहा जा रहा</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>कीबोर्ड उन्हें दें</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>हेल्पलाइन</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>अब आपकी बारी है।</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>मददगार के लिए: कीबोर्ड उन्हें दे दें। फिर दूसरी तरफ़ या नीचे ज़मीन की ओर देखें।</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>आपके लिए</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>अब सब आपके हाथ में है। जब चाहें, रुक जाएँ।</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>यह ऐप कोई तस्वीर नहीं दिखाता।</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>यह ऐप यहाँ कुछ नहीं रखता। सिर्फ़ कार्ड, अगर आप उसे सेव करें।</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>तस्वीर कहीं और है? तो उसे वहीं रहने दें। उसे इस कंप्यूटर पर न लाएँ।</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>आपका कोड सिर्फ़ आपका है। उसे लिख लें।</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>मैं तैयार हूँ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षर का आकार</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>अभी मदद लें</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>जल्दी निकलें</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>सब कुछ तुरंत बंद हो जाता है। Shift तीन बार दबाने से भी यही होता है।</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>सारी सेटिंग</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>अक्षर %1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>मेरे सिस्टम जैसे रंग</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>फ़ोन से स्कैन करने का कोड: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>स्रोत: %1, %2 को पढ़ा गया</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>%2 पर %1 लिखकर भेजें</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 पर कॉल करें</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>%1 पर मैसेज करें</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>चैट: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>ऑनलाइन: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>अभी ख़तरा है? %1 पर कॉल करें।</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>अभी ख़तरा है? अपने इमरजेंसी नंबर पर कॉल करें।</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>अल्जीरिया</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>अर्जेंटीना</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>ऑस्ट्रेलिया</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>ऑस्ट्रिया</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ब्राज़ील</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>कनाडा</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>मिस्र</translation>
    </message>
    <message>
        <source>France</source>
        <translation>फ़्रांस</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>आयरलैंड</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>इटली</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>जॉर्डन</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>लेबनान</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>मेक्सिको</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>नीदरलैंड</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>न्यूज़ीलैंड</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>फ़िलिस्तीन</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>पोलैंड</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>पुर्तगाल</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>सऊदी अरब</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>स्पेन</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>स्विट्ज़रलैंड</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>ट्यूनीशिया</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>यूक्रेन</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>संयुक्त अरब अमीरात</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>अमेरिका</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>यूरोप में कहीं और</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>आपके देश की मुफ़्त हेल्पलाइन</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>बच्चों और किशोरों की हेल्पलाइन, देश के हिसाब से</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>ख़तरे में पड़े बच्चों और किशोरों के लिए</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>बच्चों और किशोरों के लिए</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>जब कोई आपको चोट पहुँचाए या धमकाए</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>5 से 25 साल वालों के लिए</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>तस्वीर हटवाने के लिए</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>सबके लिए</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>ऑनलाइन परेशानी के लिए</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>तस्वीर ऑनलाइन हो, तो क्या करें</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>21 साल से कम वालों के लिए</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>18 साल से कम वालों के लिए</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>बच्चों, किशोरों और उनके परिवार के लिए</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>8 से 18 साल वालों के लिए</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>ऑनलाइन परेशानी के लिए, किसी भी उम्र में</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>19 साल से कम वालों के लिए</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>18 साल से ऊपर वालों के लिए</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>उन किशोरों के लिए जिनकी तस्वीर ऑनलाइन है</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>यूरोप के 30 देशों में एक ही नंबर</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>हर जगह के लोगों के लिए।</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>हर जगह के बड़ों के लिए।</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>यूनाइटेड किंगडम में 18 साल से कम वालों के लिए।</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>दिन-रात</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>कॉल: दिन-रात</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>हर दिन, 9:00 से 23:00</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>कॉल: सोमवार से शनिवार, 14:00 से 20:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>सोमवार से शुक्रवार, 9:00 से 17:00</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>हर दिन, 11:00 से 21:00</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>हफ़्ते के सातों दिन</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>सोमवार से शुक्रवार, 9:00 से 19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>सोमवार से शुक्रवार, 8:00 से 22:00</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>हर दिन, 8:00 से 23:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>सोमवार से शुक्रवार, 10:00 से 16:00</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>बच्चों की हेल्पलाइन</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>मानसिक स्वास्थ्य का मुख्य सचिवालय</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google सर्च</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>48 घंटे के बाद</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>“रिपोर्ट करें” (Report) दबाएँ और बताए क़दम पूरे करें।</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>वे सामने वाले को नहीं बताते कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Snap, स्टोरी या मैसेज को दबाकर रखें।</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>“रिपोर्ट करें” (Report) दबाएँ और जो ठीक लगे, चुनें।</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>वीडियो के पास “शेयर करें” (Share) दबाएँ। या वीडियो को दबाकर रखें।</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>मैसेज को दबाकर रखें।</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>“रिपोर्ट करें” (Report) दबाएँ। चाहें तो उसे ब्लॉक भी करें।</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>तब WhatsApp को आख़िरी पाँच मैसेज मिलते हैं।</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>वह दूसरे फ़ोन से तस्वीर नहीं हटा सकता।</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>पोस्ट या तस्वीर खोलें, फिर उसका मेन्यू, यानी तीन बिंदु।</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>“सहायता पाएँ या रिपोर्ट करें” (Find support or report) दबाएँ।</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>उसमें निजी तस्वीरों का विकल्प है।</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>पोस्ट का मेन्यू खोलें, यानी तीन बिंदु।</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>“निजी या बिना सहमति वाली सामग्री” (Private or Non-Consensual Content) दबाएँ।</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>यह बिना अकाउंट के भी होता है, एक फ़ॉर्म से।</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>यह वेब पता खोलें और फ़ॉर्म भरें।</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>हर तस्वीर के लिए एक फ़ॉर्म भरें।</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>तस्वीर में 18 से कम? नाबालिग से दुर्व्यवहार (minor abuse) चुनें।</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>नहीं, तो “बिना सहमति की निजी तस्वीरें” (non-consensual intimate media) चुनें।</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>वीडियो के नीचे तीन बिंदु दबाएँ।</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>ग्रुप या चैनल में: मैसेज का मेन्यू खोलें।</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>निजी चैट में अक्सर सिर्फ़ ब्लॉक किया जा सकता है।</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>तस्वीर पर तीन बिंदु दबाएँ।</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>“नतीजा हटाएँ” (Remove result) दबाएँ और जो ठीक लगे, चुनें।</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>इससे वह Google में नहीं दिखती। साइट पर वह अब भी रहती है।</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>40 से ज़्यादा देशों में हॉटलाइन</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>वहाँ अपने देश की हॉटलाइन ढूँढें।</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>वह लिंक देखती है और साइट से कहती है।</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>नाम देना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>आपके लिए, अगर तस्वीर में आपकी उम्र 18 से कम थी।</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>18 साल से कम वालों की तस्वीरों के लिए, किसी भी साइट पर।</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>सिर्फ़ लिंक चाहिए। नाम नहीं।</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>किशोरों और बड़ों, दोनों के लिए।</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>उन्हें आप तक पहुँचने का कोई तरीक़ा चाहिए।</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>19 मई 2026 से ऐप और साइटों को 48 घंटे में क़दम उठाना होता है।</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>लिखकर कहें: लिंक, आपका नाम, आप तक कैसे पहुँचें।</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>बताएँ कि इसे फैलाने में आपकी मर्ज़ी नहीं थी।</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>माँ, पिता या कोई मददगार आपकी ओर से कह सकता है।</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>अब भी वहीं है? FTC को बताएँ। वह इस क़ानून पर नज़र रखता है।</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>अभी मदद लें</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>मदद माँगना ठीक है। आपको बस एक क़दम उठाना है।</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>क्या कोई आपको धमका रहा है?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>क्या अब और नहीं सहा जा रहा?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>बात शुरू करने के शब्द</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>यह पहले से ऑनलाइन है</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>मदद करने के लिए शुक्रिया।</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>मेरा काम किशोरों के साथ है</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>तस्वीर देखना ज़रूरी नहीं। यह ऐप उसे कभी नहीं दिखाता, और यहाँ कुछ नहीं रखता।</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>स्कूल, युवाओं के साथ काम, स्वास्थ्य, काउंसलिंग</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>माँ, पिता या अभिभावक</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>या घर के कोई और बड़े</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>मैं दोस्त हूँ</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>या भाई या बहन</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>हम आपको किसी परेशानी में नहीं डालेंगे। आपकी तस्वीर इस डिवाइस से कभी बाहर नहीं जाती। यह ऐप उसे भेज ही नहीं सकता। यह सिर्फ़ उससे बने अंक भेजता है, जब आप कहें।</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>तस्वीर को बचाएँ</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>न नाम, न अकाउंट। जब चाहें, रुक जाएँ।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>मुझे किसी की मदद करनी है</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>यह ऐप न कोई तस्वीर दिखाता है, न यहाँ कुछ सेव करता है।</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>मेरे पास रिक्वेस्ट कोड है</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>ख़बर देखें, और जोड़ें, या रोकें।</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>आपकी तस्वीरों के फ़िंगरप्रिंट %1 को जाते हैं। यह %n प्लेटफ़ॉर्म पर काम करता है, निजी एन्क्रिप्टेड चैट में नहीं।</numerusform>
            <numerusform>आपकी तस्वीरों के फ़िंगरप्रिंट %1 को जाते हैं। यह %n प्लेटफ़ॉर्म पर काम करता है, निजी एन्क्रिप्टेड चैट में नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>यह पहले से ऑनलाइन है</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>पहले अभ्यास करें</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>मैं इसे कैसे जाँचूँ?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>कोई आ जाए, तो “जल्दी निकलें” दबाएँ।</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>या Shift तीन बार दबाएँ। विंडो तुरंत बंद हो जाती है।</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>क्या रह जाता है?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>तस्वीर का फ़िंगरप्रिंट अंकों की एक सूची है। यह आपकी उँगली का निशान नहीं है। लोग जो अपलोड करते हैं, प्लेटफ़ॉर्म उसे इससे मिलाते हैं।</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>जाता है</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>कभी नहीं जाता</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>आपकी तस्वीर या वीडियो</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>फ़ाइल का नाम, जगह, तारीख़</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>आपका कंप्यूटर कौन-सा है</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>देखें, ठीक-ठीक क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>आगे: भेजना</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>आगे: आपका कोड</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>हर एक का हूबहू-फ़ाइल कोड</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>आपके रिक्वेस्ट कोड को चलाने वाले अंक</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>वीडियो %1 का %n फ़िंगरप्रिंट</numerusform>
            <numerusform>वीडियो %1 के %n फ़िंगरप्रिंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>तस्वीर %1 का %n फ़िंगरप्रिंट</numerusform>
            <numerusform>तस्वीर %1 के %n फ़िंगरप्रिंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>%n वीडियो के फ़िंगरप्रिंट: %1</numerusform>
            <numerusform>%n वीडियो के फ़िंगरप्रिंट: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>%n तस्वीर के फ़िंगरप्रिंट: %1</numerusform>
            <numerusform>%n तस्वीरों के फ़िंगरप्रिंट: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>यह क्या ढूँढ सकता है</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>पलटी हुई, घुमाई हुई, फ़िल्टर वाली या छोटी की गई कॉपी।</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>ज़्यादातर नहीं: कटी हुई कॉपी। आपके पास है? तो उसे भी जोड़ लें।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>यह भी जान लें</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>फ़िंगरप्रिंट तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>ख़ास औज़ारों से कोई धुँधले आकार का अंदाज़ा लगा सकता है।</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>जिसके पास यही तस्वीर हो, उसे पता चल सकता है कि इसका फ़िंगरप्रिंट भेजा गया है।</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>इसलिए यह हॉटलाइन के लिए ताले में बंद जाता है। यह सिर्फ़ सूची वाले प्लेटफ़ॉर्म को मिलता है।</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>इसका इस्तेमाल रोका जा सकता है। कुछ सेवाएँ इसे रख सकती हैं।</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>यह Tor से होकर जाता है। Tor Browser खुला रखें।</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>स्कूल या घर के नेटवर्क को दिख सकता है कि आप Tor इस्तेमाल करते हैं।</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>यह किसी और सेवा से होकर जाता है, इसलिए हॉटलाइन को आपका नेटवर्क नहीं दिखता।</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>हॉटलाइन के कंप्यूटर को दिख सकता है कि आप किस नेटवर्क पर हैं।</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>जल्दी निकलें</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>ऊपर वाला बटन दबाएँ। या Shift तीन बार दबाएँ। विंडो तुरंत बंद हो जाती है।</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>क्या चला जाता है</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>विंडो, तुरंत।</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>वह सब, जो भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>वह सब, जो इस ऐप की मेमोरी में था।</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>यहाँ क्या रह जाता है</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>यह ऐप कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>वह कोड, जिसे आपने यहाँ रखना चुना।</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>अक्षर के आकार, रंग और भाषा की आपकी पसंद।</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>आपकी तस्वीरें, जहाँ पहले थीं।</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>दूसरे प्रोग्राम उनमें खोली गई फ़ाइलों के नाम दिखा सकते हैं।</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>क्या कोई इस कंप्यूटर पर नज़र रखता है? दूसरा कंप्यूटर लें, या किसी दोस्त का फ़ोन।</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>आप किस देश में हैं?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>अपना देश चुनें</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>कहीं और</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>नंबर बदल सकते हैं। हर नंबर के नीचे उसका स्रोत और दिन लिखा है।</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>यहाँ बिना बोले चलने वाली कोई हेल्पलाइन हमें नहीं पता। शायद इन सूचियों में हो।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>अभ्यास। कुछ नहीं भेजा जाता। किसी तस्वीर का बचाव नहीं होता।</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>इस ऐप में कुछ गड़बड़ हुई। आपने कुछ ग़लत नहीं किया। कृपया फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>आपकी तस्वीरों के फ़िंगरप्रिंट प्लेटफ़ॉर्म के पास हैं। एक कॉपी अब भी ऑनलाइन है।</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>यह अभी भेजी नहीं गई है।</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>कुछ अभी भेजा नहीं गया है। वह इस कंप्यूटर पर इंतज़ार में है।</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>हॉटलाइन फ़िंगरप्रिंट की जाँच कर रही है। अभी आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>आपकी तस्वीरों के फ़िंगरप्रिंट प्लेटफ़ॉर्म के पास हैं। अभी आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>हॉटलाइन इसका इस्तेमाल नहीं कर सकी। यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>आपने यह रिक्वेस्ट रोक दी।</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>वीडियो %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>तस्वीर %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>भेजना बाक़ी है</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>यह आम बात है। शायद वे अभी ढूँढ रहे हैं।</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>यह आपकी ग़लती नहीं है। चाहें तो ख़ुद उनसे इसे हटाने को कहें। हेल्पलाइन मदद कर सकती है।</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>इस्तेमाल नहीं हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>हॉटलाइन को ये अभी नहीं मिले</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 का कहना है: उसे लगा रहने दिया</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>जब हो सके, भेज दें।</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>फ़िंगरप्रिंट पहुँच गए</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>हॉटलाइन को फ़िंगरप्रिंट मिल गए</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>वे जाँच रहे हैं</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>इसमें कुछ दिन लग सकते हैं।</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>प्लेटफ़ॉर्म को फ़िंगरप्रिंट मिलते हैं</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>वे इसका इस्तेमाल नहीं कर सके</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>आपने कुछ ग़लत नहीं किया। और क्या काम आ सकता है, यह हेल्पलाइन बता सकती है।</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>अगर फ़िंगरप्रिंट प्लेटफ़ॉर्म के पास थे, तो हमने इन्हें मिटाने को कहा है। वे मिटाते हैं या नहीं, यह हम जाँच नहीं सकते।</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>आपने इसे रोक दिया</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>प्लेटफ़ॉर्म को फ़िंगरप्रिंट मिल गए</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>अभी जवाब नहीं आया: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1 को कुछ मिला है और वह देख रहा है</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 का कहना है: एक कॉपी मिली</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>आगे वह क्या करेगा, यह अभी नहीं बताया।</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 का कहना है: एक कॉपी ब्लॉक की</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 का कहना है: एक कॉपी हटाई</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>उसे ढूँढना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>फ़िंगरप्रिंट सिर्फ़ तस्वीर से ही बन सकता है। फिर भी कुछ किया जा सकता है।</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>किसी से उसे भेजने को न कहें।</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>उसे ढूँढने न निकलें। इससे तकलीफ़ हो सकती है, फ़ायदा नहीं।</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>आपके यहाँ क्या काम आता है, यह हेल्पलाइन बता सकती है।</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>क्या पता है कि वह ऑनलाइन कहाँ है? मदद माँगने के लिए लिंक काफ़ी है।</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>मुझे लिंक पता है</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>किसी से बात करें</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>नोट बदलें</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>जो बाद में काम आ सकता है। सिर्फ़ शब्द, तस्वीरें नहीं।</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपका नोट</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>आपके गुप्त वाक्य के पीछे बंद। कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रख लें</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>एक नोट के लिए यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>इसके दो नोट बना लें।</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>मेरे नोट्स सेव करें</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>मेरे नोट्स</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>यूज़र का नाम</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>उन्होंने क्या कहा</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>मेरे नोट्स</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>सिर्फ़ आपके लिए। ये इस कंप्यूटर पर रहते हैं और कभी भेजे नहीं जाते।</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट्स</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>इसे सिर्फ़ भरोसे वाले लोगों को दें।</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>यह नहीं हो पाया।</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>फ़ाइल के लिए कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>जो बाद में काम आ सकता है, लिख लें: लिंक, नाम, दिन, उन्होंने क्या कहा।</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>तस्वीरें नहीं।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF सेव करें</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>पुलिस या स्कूल के लिए।</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>पुलिस या स्कूल के लिए। जो फ़ाइल खोले, वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>नोट %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>यह नोट मिटाएँ?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>क्या यह पहले से ऑनलाइन है?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>उसे हटाने को कहा जा सकता है। लिंक सेव करें, तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>वह कहाँ है?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>ऐप या साइट चुनें</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>दूसरी वेबसाइट</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>अमेरिका में: 48 घंटे</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>क्या कोई आपको धमका रहा है?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>अभी किसी से बात करें</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>हॉटलाइन आपकी ओर से साइट से कह सकती है। यह मुफ़्त है। उसे तस्वीर कभी न भेजें।</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>लिंक, यूज़र का नाम और दिन लिख लें।</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>और कॉपी न ढूँढें। इससे तकलीफ़ हो सकती है, फ़ायदा नहीं।</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“इस तस्वीर में मैं हूँ। तब मेरी उम्र 18 से कम थी। इसे यहाँ रखने में मेरी सहमति नहीं है। कृपया इसे सारी कॉपी के साथ हटा दें।”</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“इस तस्वीर में मैं हूँ। यह निजी है। इसे यहाँ रखने में मेरी सहमति नहीं है। कृपया इसे सारी कॉपी के साथ हटा दें।”</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>तस्वीर में आपकी उम्र क्या थी?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>लिंक के साथ भेजने का मैसेज</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>यह मैसेज कॉपी करें</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>लिंक सेव करें, तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>लिंक हो, तो दूसरे उसे हटवाने को कह सकते हैं।</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>लिंक, यूज़र का नाम और दिन लिख लें।</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>तस्वीर को न सेव करें, न शेयर करें।</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>ऐप या साइट का अपना फ़ॉर्म भरें। बताएँ कि उसमें आप हैं।</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>आपके देश की हॉटलाइन भी साइट से कह सकती है। यह मुफ़्त है।</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>हर ऐप से कैसे कहें, कॉपी करने के शब्दों के साथ</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>तस्वीर मेरे पास यहाँ भी है</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>हॉटलाइन ढूँढें</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>माँ, पिता या अभिभावक के लिए</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>पहले गहरी साँस लें। अभी आपका शांत रहना ही सबसे अच्छी मदद है।</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>“अच्छा हुआ, तुमने मुझे बताया।”</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“यह तुम्हारी ग़लती नहीं है।”</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>“मैं तुमसे नाराज़ नहीं हूँ। हम यह मिलकर करेंगे।”</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>“हर क़दम से पहले हम मिलकर बात करेंगे।”</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>तस्वीर दिखाने को न कहें।</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>फ़ोन न छीनें। यह दोष देने जैसा लग सकता है।</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>मैसेज या ऐप अभी न मिटाएँ। वे बाद में काम आ सकते हैं।</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>जो धमका रहा है, उसे कुछ न लिखें।</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>हेल्पलाइन</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>कीबोर्ड उन्हें दें</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>इसे फ़ोन पर ही करें।</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>तस्वीर जहाँ है, उसे वहीं रहने दें। यही सबसे सुरक्षित है।</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>फ़ोन का कैमरा किसी कोड के सामने लाएँ। या वेब पता टाइप करें।</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>NCMEC के Take It Down के लिए: पहले फ़ाइल का नाम बदल लें। इस सेवा को फ़ाइल का नाम मिलता है।</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>इस कंप्यूटर पर भी है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n और दिखाएँ</numerusform>
            <numerusform>%n और दिखाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>देखें, यह कैसे चलता है</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>नमूना तस्वीर के साथ पूरा रास्ता चलकर देखें। या अपनी किसी तस्वीर के साथ।</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>कुछ नहीं भेजा जाता। हम बस हॉटलाइन का अभिनय करते हैं, इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>इससे किसी तस्वीर का बचाव नहीं होता।</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>आख़िर में हॉटलाइन बनकर देखें, और ख़बर भी देखें।</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>किसी की मदद का अभ्यास</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>मेरे पास अभ्यास कोड है</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>इस ऐप ने आपकी तस्वीर नहीं भेजी है</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>इस सिस्टम पर सुरक्षा पक्की नहीं</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>सुरक्षित खुली: न सेव, न ऑनलाइन</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>अभी कुछ नहीं खोला गया</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>Tor से जुड़ा है</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>किसी और सेवा से होकर जुड़ा है</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 से जुड़ा है</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>यह ऐप ऑफ़लाइन है</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>अभी जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>ताले में बंद एक हिस्सा तस्वीरें खोलता है। वह न उन्हें सेव कर सकता है, न ऑनलाइन जा सकता है। हमने यह जाँचा है।</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>इस सिस्टम पर ताला पक्का है या नहीं, यह हम जाँच नहीं सके। इसलिए यह ऐप कोई तस्वीर नहीं खोलता।</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>ताले में बंद एक हिस्सा आपकी तस्वीरें खोलेगा। हर तस्वीर से पहले हम ताला जाँचते हैं।</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>यह विंडो ऑनलाइन नहीं जा सकती। सिस्टम इसे रोकता है।</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>हमने यह पक्का नहीं किया है कि यह विंडो ऑनलाइन नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>फ़िंगरप्रिंट दूसरा हिस्सा भेजता है। वह आपकी फ़ाइलें नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>इस बार %1 KB भेजे गए हैं। फ़ोन की तस्वीर अक्सर 2,000 KB से बड़ी होती है।</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>इस ऐप के खुलने के बाद से कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>पूरी बात देखने के लिए दबाएँ।</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>इस समय क्या सच है</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>मैं इसे कैसे जाँचूँ?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>सिर्फ़ तब, जब यह कंप्यूटर आपका हो</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>कॉपी हो गया। अब पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>कोड पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>आसपास के लोग इसे सुन सकते हैं।</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>समूह %1: %2।</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>समूह %1 के लिए फिर दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>शुरू करने से पहले जान लें</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>इसमें कुछ मिनट लगते हैं। काग़ज़ और पेन पास रखें।</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>“भेजें” दबाने तक</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>चाहें तो वापस जाएँ या रुक जाएँ। कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>जो जाएगा, वह जाने से पहले आपको दिखेगा।</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>“भेजें” दबाने के बाद</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>चाहें तो फिर देखें, और जोड़ें, या रोकें।</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>रोकने का असर हर कॉपी तक नहीं पहुँचता। कुछ सेवाएँ आपकी तस्वीरों के फ़िंगरप्रिंट रख सकती हैं।</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>आपके कोड के बिना आपकी रिक्वेस्ट कोई नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>नाम दें</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>भेजने के लिए तैयार</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>हूबहू-फ़ाइल कोड जाएँगे। कोई तस्वीर नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>%n फ़िंगरप्रिंट जाएगा। कोई तस्वीर नहीं।</numerusform>
            <numerusform>%n फ़िंगरप्रिंट जाएँगे। कोई तस्वीर नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>इसके बाद यह तस्वीर कहीं न डालें, न भेजें।</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>कोई ऐप आपका अकाउंट बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>अभी के लिए रुकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>किसी को नहीं। यह अभ्यास है।</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>असल में पहले हॉटलाइन जाँचती है, फिर ये कॉपी ढूँढते हैं:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>वे जाँचते हैं, फिर ये कॉपी ढूँढते हैं:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>ये किसे मिलते हैं</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 की सूची</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>वे क्या नहीं कर सकते</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>निजी, ताले वाली चैट में देखना</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>लोगों का सेव किया हुआ मिटाना</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>दूसरी साइटों और ऐप तक पहुँचना</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>हर बदली हुई कॉपी ढूँढना</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>वादा करना कि हर प्लेटफ़ॉर्म कुछ करेगा</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>अभी भेज रहे हैं</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>इसे इस कंप्यूटर पर रख रहे हैं। सिस्टम आपसे पासवर्ड माँग सकता है।</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>ताला लगाकर भेज रहे हैं। कृपया यह विंडो खुली रहने दें।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>हम आपका कोड इस कंप्यूटर पर नहीं रख सके।</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>कुछ नहीं भेजा गया। वापस जाकर “नहीं” दबाएँ। फिर काग़ज़ या कार्ड का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>अपने कोड पर लौटें</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>यह इस कंप्यूटर पर इंतज़ार में है। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>यह यहाँ रखा नहीं है। फिर कोशिश करने के लिए इसी पेज पर रहें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>इस बार भेजा: कुछ नहीं</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>इस बार भेजा: कोई फ़िंगरप्रिंट नहीं (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>इस बार भेजा: %n फ़िंगरप्रिंट (%1 KB; फ़ोन की तस्वीर अक्सर 2,000 KB से बड़ी होती है)</numerusform>
            <numerusform>इस बार भेजे: %n फ़िंगरप्रिंट (%1 KB; फ़ोन की तस्वीर अक्सर 2,000 KB से बड़ी होती है)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>इस बार भेजा: %n फ़िंगरप्रिंट (%1 KB)</numerusform>
            <numerusform>इस बार भेजे: %n फ़िंगरप्रिंट (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>हो गया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>भेज दिया। यह आसान नहीं था, आपने कर दिखाया।</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>यह अभ्यास है। असल में भी अब आपका काम पूरा हो जाता।</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>अभी आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>%1 के बाद। तारीख़ अपने कार्ड पर लिख लें।</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 में जाँच होती है</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>उन्हें अंक मिलते हैं। आपकी तस्वीर नहीं मिलती।</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>फ़िंगरप्रिंट %n प्लेटफ़ॉर्म को जाते हैं</numerusform>
            <numerusform>फ़िंगरप्रिंट %n प्लेटफ़ॉर्म को जाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>हॉटलाइन हाँ कहे, तो वे कॉपी ढूँढ सकते हैं।</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>मैसेज सँभालकर रखें। किसी को पैसे न दें। किसी ऐसे को बताएँ जो आपके लिए सुरक्षित हो।</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>आप फिर देखें</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>अभी क्या मदद करेगा</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>अभी किसी से बात करें</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>बात शुरू करने के शब्द</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>यह तस्वीर कहीं न डालें, न भेजें। कोई ऐप आपका अकाउंट बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>गुप्त वाक्य जोड़ें</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>इस कंप्यूटर पर रखी चीज़ों के लिए।</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>अपनी रिक्वेस्ट देखें</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>हॉटलाइन</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>यहाँ रखी चीज़ों के लिए गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>नोट्स गुप्त वाक्य के पीछे रहते हैं। आपका लॉगिन चलाने वाला भी उसके बिना इन्हें नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>जो आपके लॉगिन से कंप्यूटर चलाए, वह इसे खोल सकता है। गुप्त वाक्य इसे बंद रखता है।</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>इसे भूल जाने पर यहाँ रखी चीज़ें कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>हम भी नहीं। तब आपके नोट्स खो जाते हैं।</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>काग़ज़ पर लिखा रिक्वेस्ट कोड तब भी चलता है। इसलिए उसे भी सँभालकर रखें।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही, एक बार फिर</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>गुप्त वाक्य लगाएँ</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>आपका गुप्त वाक्य लग गया।</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>यहाँ रखी चीज़ें दिखाने से पहले हम इसे पूछते हैं।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>ये इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>इनसे आपके बारे में कुछ पता नहीं चलता। ये इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षर का आकार</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>मेरे सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ न हिले</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>स्क्रीनशॉट और शेयर की गई स्क्रीन</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>यह विंडो छिपाएँ</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>यह विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>फ़ोन के कैमरे को स्क्रीन फिर भी दिखती है।</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>हॉटलाइन तक का रास्ता</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>हमेशा की तरह</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Tor से</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Tor के साथ हॉटलाइन को नहीं दिखता कि आप किस नेटवर्क पर हैं। Tor Browser खुला रखें।</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>स्कूल या घर के नेटवर्क को दिख सकता है कि आप Tor इस्तेमाल करते हैं।</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>“जल्दी निकलें” कैसे चलता है</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>इस ऐप के बारे में</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>तो हम यहाँ आपके बारे में कुछ नहीं रखते।</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>आगे बढ़ना ठीक है। हम बस ज़्यादा ध्यान रखते हैं।</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>आपका कोड यहाँ नहीं रखा जाता। उसे काग़ज़ पर लिखना है।</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>क्या कोई इस कंप्यूटर पर नज़र रख सकता है? उसे यह भी दिख सकता है।</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>तब कोई ज़्यादा सुरक्षित डिवाइस लें। वह आपका अपना फ़ोन हो सकता है।</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>तस्वीर एक और कंप्यूटर पर न डालें।</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>“जल्दी निकलें” इस ऐप को तुरंत बंद करता है। यह हमेशा ऊपर रहता है।</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>ऐप ख़ुद इस कंप्यूटर पर रहता है। दूसरों को वह दिख सकता है।</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>फ़ोन पर है</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>यहाँ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>अभी के लिए रुकें</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>दो जगहें मदद कर सकती हैं।</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>पहले तस्वीरों को मन में अलग कर लें। उन्हें खोलना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>तस्वीर में उम्र 18 या ज़्यादा</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>यहाँ आगे बढ़ें। सिर्फ़ यही जोड़ें।</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>यहाँ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>यहाँ रखा सब मिटाएँ</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>इस कंप्यूटर पर रखा सब मिटाएँ?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>इसे वापस नहीं लिया जा सकता। नोट्स भी चले जाते हैं।</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>आपकी रिक्वेस्ट चलती रहती हैं। उन्हें खोलने के लिए उनके कोड चाहिए।</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>क्या कोई आपको धमका रहा है?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>यह आपकी ग़लती नहीं है। रुकना अब आपके हाथ में है। ये पाँच काम करें।</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>जवाब देना बंद करें।</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>जवाब देना ज़रूरी नहीं। एक बार भी नहीं।</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>पैसे या और तस्वीरें न भेजें।</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>पैसे देने पर वे अक्सर और माँगते हैं।</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>मैसेज और नाम सेव करें।</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>ये बाद में काम आते हैं। तस्वीर सेव न करें।</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>फिर उन्हें ब्लॉक करें।</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>हर उस ऐप में, जहाँ वे आप तक पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>किसी ऐसे को बताएँ जो मदद कर सके।</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>इसे अकेले झेलना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>पैसे दे दिए? और तस्वीरें भी भेज दीं?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>तब भी यह आपकी ग़लती नहीं है। अब भी रुका जा सकता है। रुकने से हमेशा फ़ायदा होता है।</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>बात शुरू करने के शब्द</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“ऑनलाइन मेरे साथ कुछ हुआ है। मुझे मदद चाहिए। प्लीज़, ग़ुस्सा मत होना।”</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>शुरू करने के और शब्द</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>मुझसे अब और नहीं सहा जा रहा</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>यह पहले से ऑनलाइन है</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>अभी किसी से बात करें</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>यह वेब पता उसी डिवाइस पर खोलें जिसमें तस्वीर है। तस्वीर को इस कंप्यूटर पर कॉपी न करें।</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>न नाम, न अकाउंट। तस्वीर आपके डिवाइस पर ही रहती है।</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>इस सेवा को फ़ाइल का नाम भी मिलता है। पहले फ़ाइल का नाम बदल लें।</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>यह सेवा निजी एन्क्रिप्टेड चैट के अंदर नहीं देख सकती।</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Childline का अकाउंट चाहिए। असली नाम ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>यहाँ एक प्रशिक्षित व्यक्ति तस्वीर को सच में देखता है।</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>आपको जवाब मिलता है, और वहाँ किसी से बात भी हो सकती है।</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>यह अभ्यास है। किसी तस्वीर का बचाव नहीं होता।</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>इसे हम मिला नहीं सकते</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>यह बहुत सादी या धुँधली है।</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>फिर भी इसे जोड़ा जा सकता है। तब प्लेटफ़ॉर्म को हूबहू कॉपी मिल सकती हैं।</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>यह नंबर %1 जैसी दिखती है, पर बहुत ज़्यादा बदली हुई है।</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>यह कॉपी प्लेटफ़ॉर्म को नहीं मिलेगी</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>यह तस्वीर %1 जैसी दिखती है</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>यह प्लेटफ़ॉर्म को नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>आपने उसे रोक दिया था। इसलिए यह प्लेटफ़ॉर्म को नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>हॉटलाइन उसका इस्तेमाल नहीं कर सकी। इसलिए यह प्लेटफ़ॉर्म को नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>यह तस्वीर %1 से कटी हुई लगती है</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>यहाँ हम इसे मिला नहीं सकते</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>इस रिक्वेस्ट के फ़िंगरप्रिंट इस कंप्यूटर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>यह वही फ़ाइल है जो आपकी रिक्वेस्ट में नंबर %1 है।</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>यह आपकी रिक्वेस्ट के नंबर %1 से बहुत मिलती है।</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>इसे जोड़ना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>असल में यह प्लेटफ़ॉर्म को मिल सकती है</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>वे हर जगह नहीं देख सकते। निजी चैट ज़्यादातर उनके लिए बंद हैं।</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>वे इसे अभी से ढूँढ सकते हैं। इसे जोड़ना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>यह कॉपी प्लेटफ़ॉर्म को मिल सकती है</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>वे इस कॉपी को भी ढूँढ सकते हैं</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>हॉटलाइन के हाँ कहने के बाद प्लेटफ़ॉर्म शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>तो इसे जोड़ लें। तब प्लेटफ़ॉर्म इसे भी ढूँढ सकते हैं।</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>इसे जोड़ लें। तब प्लेटफ़ॉर्म इसे भी ढूँढ सकते हैं।</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>यह चालू तस्वीरों में से किसी जैसी नहीं</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>यह इस रिक्वेस्ट की किसी तस्वीर जैसी नहीं</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>हम हमेशा पक्का नहीं बता सकते। क्या इसमें वही तस्वीर है?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>तस्वीर कहाँ है?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>या वीडियो। उसे किसी को दिखाना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>या लगाई जाने वाली पेन ड्राइव या डिस्क पर</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>फ़ोन या टैबलेट पर</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>किसी चैट, ऐप या गैलरी में</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>किसी और के पास है</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>मुझे सिर्फ़ लिंक पता है</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>मैंने ऑनलाइन देखी, या किसी ने बताया</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>नकली है या AI से बनी है</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>जैसे, किसी और के शरीर पर मेरा चेहरा</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>पक्का नहीं पता</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>कोई बात नहीं</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>कोई बात नहीं। जितना समय चाहिए, लें।</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>अपनी चैट, तस्वीरों के फ़ोल्डर और डाउनलोड में देखें। उसे ऑनलाइन न ढूँढें।</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>इस कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>फ़ोन या टैबलेट पर है</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>मुझे नहीं मिल रही</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>इस कंप्यूटर को और कौन चला सकता है?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>या देख सकता है कि इस पर क्या हो रहा है?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>सिर्फ़ मैं</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>कोई और भी</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>परिवार, पार्टनर, स्कूल, दोस्त</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>पक्का नहीं पता</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>हम इसलिए पूछते हैं कि यहाँ ऐसा कुछ न रहे जो आपको नुक़सान पहुँचाए।</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>बात शुरू करने के शब्द</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>पहला वाक्य सबसे मुश्किल होता है। यह रहा एक, आपके लिए।</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“ऑनलाइन मेरे साथ कुछ हुआ है। मुझे मदद चाहिए। प्लीज़, ग़ुस्सा मत होना।”</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>“मेरे साथ ऑनलाइन कुछ बुरा हुआ है। प्लीज़, मेरे पास रहो।”</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>“ऑनलाइन कुछ हुआ है। क्या हम अकेले में बात करें?”</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>“किसी के पास मेरी एक तस्वीर है। मुझे डर लग रहा है। मैं क्या करूँ?”</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>किसे बताना है?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>माँ या पिता को</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>दोस्त को</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>टीचर को</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>हेल्पलाइन को</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>इसे बोलें, भेजें, या बस यह स्क्रीन दिखा दें।</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>सब कुछ एक साथ बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>एक से मदद न मिले? किसी और से कहें। मदद पाना आपका हक़ है।</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>हेल्पलाइन ढूँढें</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>ये शब्द कॉपी करें</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>किशोरों के साथ काम करने वालों के लिए</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>किशोरों का ही डिवाइस इस्तेमाल करें। अपना कभी नहीं।</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>क्या काम आता है</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>कहें: “यह तुम्हारी ग़लती नहीं है। मेरी तरफ़ से तुम्हें कोई परेशानी नहीं होगी।”</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>अपने यहाँ बाल सुरक्षा के ज़िम्मेदार को अभी बताएँ। अपने नियम मानें।</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>हर क़दम का फ़ैसला उन्हें करने दें।</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>पास रहें। बात करें कि और कौन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>तस्वीर न देखें। कई जगह यह क़ानून के ख़िलाफ़ है।</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>तस्वीर अपने कंप्यूटर पर न डालें।</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>उसे कॉपी, प्रिंट या सेव न करें, न भेजें।</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>बात राज़ रखने का वादा न करें। शायद आपको बताना पड़े।</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>यह वादा न करें कि हर कॉपी हट जाएगी।</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>हेल्पलाइन</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>कीबोर्ड उन्हें दें</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>इसके लिए दूसरी जगह सही है।</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>यह ऐप बड़ों की तस्वीरों के लिए है। आपके लिए यह सेवा सही है। अभी आपकी उम्र कितनी है, इससे फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>क्या कोई आपको धमका रहा है?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>क्या अब और नहीं सहा जा रहा?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>अभी किसी से बात करें</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर लौटें</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>लिखा हुआ छिपाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>ये दोनों अभी एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>दोनों एक बार फिर लिखें। जितना समय चाहिए, लें।</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>आपका नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 या ज़्यादा अक्षर। तीन या चार शब्द अच्छे हैं।</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>कृपया ऐसा न करें</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>क्या कहें</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>अभ्यास। कुछ नहीं भेजा जाता। किसी तस्वीर का बचाव नहीं होता।</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>बिंदुओं का चौकोर निशान। इसमें यही कोड है, कोई लिंक नहीं।</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>मेरा रिक्वेस्ट कोड</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>रिक्वेस्ट कोड, सिर्फ़ देखने के लिए</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>इस कोड से ख़बर देखें, और जोड़ें, या रोकें।</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>यह जिसके पास हो, वह भी यह सब कर सकता है। इसे सँभालकर रखें।</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>यह खो जाए, तो आपकी रिक्वेस्ट कोई दोबारा नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>इस कोड से सिर्फ़ देखा जा सकता है, कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>यह जिसके पास हो, वह भी देख सकता है। इसे सँभालकर रखें।</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>इस्तेमाल के लिए Tideline खोलें। चुनें: मेरे पास रिक्वेस्ट कोड है।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>इस प्रोग्राम में कुछ गड़बड़ हुई। यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>इसे बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>इसे छोड़ा जा सकता है। आपने कुछ ग़लत नहीं किया।</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>यह ऐसी तस्वीर या वीडियो नहीं है जिसे हम पढ़ सकें।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>हम इसे पढ़ नहीं सके। शायद यह ख़राब हो गई है।</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>यह ताले में बंद है, इसलिए हम इसे खोल नहीं सके।</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>पहले इसका ताला खोलें, या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>यह इस प्रोग्राम के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>इस वीडियो में कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>यह हमें अब नहीं मिल रही।</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>क्या जगह बदली, या यह पेन ड्राइव पर थी? इसे फिर जोड़ें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>इसमें बहुत देर लगी, इसलिए हम रुक गए।</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>इसके साथ कुछ गड़बड़ हुई। यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>एक बार और कोशिश करें, या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>यह बहुत सादी या धुँधली है। सिर्फ़ हूबहू कॉपी मिल सकती हैं।</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>फिर भी यह काम आ सकती है।</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>यह कोड सही नहीं लगता।</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>इसे एक बार और देखें, एक-एक अक्षर।</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>कोड अभी पूरा नहीं है। इसमें 5-5 के 4 समूह हैं।</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>जो बाक़ी है, उसे लिखें।</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>यह कोड सही है, पर दूसरी हॉटलाइन के प्रोग्राम का है।</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>वही प्रोग्राम चलाएँ जिससे कोड बना था।</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>यह दूसरी रिक्वेस्ट का कोड है।</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>जो रिक्वेस्ट खुली है, उसका कोड लिखें।</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>इस कोड से सिर्फ़ देखा जा सकता है, कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>जोड़ने या रोकने के लिए पूरा कोड चाहिए।</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>इस कंप्यूटर की पासवर्ड तिजोरी ने काम नहीं किया।</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>इस कंप्यूटर में कोड रखने की सुरक्षित जगह नहीं है।</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>इस कंप्यूटर की पासवर्ड तिजोरी बंद है।</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>इस कंप्यूटर की पासवर्ड तिजोरी ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>जो इस कंप्यूटर पर रखा था, वह अब पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>अगर आपने कोड लिख लिया था, तो वह अब भी चलता है।</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>हम इसे इस कंप्यूटर पर नहीं रख सके।</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>यहाँ रखी चीज़ें आपके गुप्त वाक्य से खुलती हैं।</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>पहले उसे लिखें। रिक्वेस्ट कोड उसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>यह आपका गुप्त वाक्य नहीं था। ऐसी भूल आसानी से हो जाती है।</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>फिर कोशिश करें, धीरे-धीरे। बड़े और छोटे अक्षर देख लें।</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>यह गुप्त वाक्य थोड़ा छोटा है।</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>8 या ज़्यादा अक्षर लिखें। तीन या चार शब्द अच्छे हैं।</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>नोट्स सिर्फ़ गुप्त वाक्य के पीछे रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>पहले एक लगा लें।</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>आपके नोट्स को गुप्त वाक्य चाहिए, इसलिए हमने उसे रहने दिया।</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>पहले अपने नोट्स मिटाएँ, या गुप्त वाक्य रहने दें।</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>यहाँ इसे सिर्फ़ गुप्त वाक्य सुरक्षित रखता है, इसलिए हमने उसे रहने दिया।</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>इसे कभी भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>इस रिक्वेस्ट में और नोट्स की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>जो नोट नहीं चाहिए, उसे मिटा दें।</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>हम हॉटलाइन तक नहीं पहुँच सके।</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>इंटरनेट देख लें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>इस प्रोग्राम का भेजने वाला हिस्सा रुक गया है।</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>प्रोग्राम बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>हॉटलाइन के जवाब में बहुत देर लगी।</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>लिखा हुआ कोड हमेशा चलता है।</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>उसे खोलें और फिर कोशिश करें। लिखा हुआ कोड हमेशा चलता है।</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>जो यहाँ रखा था, वह अभी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>बाद में फिर कोशिश करें। अगर आपने कोड लिख लिया था, तो वह अब भी चलता है।</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>इस कंप्यूटर पर Tor नहीं चल रहा, इसलिए हमने कुछ नहीं भेजा।</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Tor Browser खोलें और खुला रखें। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>हम Tor से हॉटलाइन तक नहीं पहुँच पाए।</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>हॉटलाइन तक का रास्ता सुरक्षित नहीं था, इसलिए हमने कुछ नहीं भेजा।</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>कोई और नेटवर्क आज़माएँ, जैसे घर का या फ़ोन का।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>इस कंप्यूटर की तारीख और समय देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>हॉटलाइन अभी बहुत व्यस्त है।</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>हॉटलाइन का जवाब समझ नहीं आया।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>हॉटलाइन ने इसे नहीं लिया।</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>इस प्रोग्राम का नया वर्ज़न देखें।</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>यह एक रिक्वेस्ट में नहीं समाएगा।</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>बाक़ी के लिए दूसरी रिक्वेस्ट शुरू करें।</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>हॉटलाइन इस कोड को नहीं पहचानती।</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>कोड फिर देखें। वह सही है, तो शायद रिक्वेस्ट ख़त्म हो चुकी है।</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>हॉटलाइन के पास अब यह रिक्वेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>इस कंप्यूटर पर यह अब भी है। आप इसे फिर से भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>आपका रोकना यहाँ इंतज़ार में है। एक-दो दिन में इसे फिर से भेजें।</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>हॉटलाइन के पास यह रिक्वेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>शायद यह कभी भेजी नहीं गई। आप नई शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>यह अभ्यास था और रखा नहीं गया था। प्रोग्राम के साथ यह भी ख़त्म हुआ।</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>कुछ भी नहीं भेजा गया था। चाहें तो फिर शुरू करें।</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>इस रिक्वेस्ट के फ़िंगरप्रिंट इस कंप्यूटर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>फिर भी पूरे कोड से कॉपी जोड़ी जा सकती है।</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>अब इसे फिर से चालू करने का समय निकल गया है।</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>तस्वीर को फिर से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>इस रिक्वेस्ट में ऐसी कोई तस्वीर या वीडियो नहीं है।</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>रिक्वेस्ट को फिर से देखें।</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>हॉटलाइन के पास यह रिक्वेस्ट पहले से है, पर उसमें कुछ और है।</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>नई रिक्वेस्ट शुरू करें।</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>यह प्रोग्राम ठीक से तैयार नहीं किया गया है।</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>यह ऐप अभी कुछ नहीं भेज सकता। इसकी कोई हॉटलाइन नहीं है।</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>इस ऐप में हॉटलाइन की जानकारी सही नहीं है।</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>इस ऐप में हॉटलाइन की जानकारी बहुत पुरानी है।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>इस कंप्यूटर की तारीख देखें, या इस प्रोग्राम का सबसे नया वर्ज़न लें।</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>जहाँ से मिला था, वहीं से इसे फिर ले लें।</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>हम यहाँ आपकी तस्वीरें ताले में सुरक्षित नहीं रख सकते। इसलिए हम उन्हें नहीं खोलते।</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>दूसरा कंप्यूटर या वेब की कोई सेवा आज़माएँ।</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>अभ्यास करें, या वेब की कोई सेवा लें।</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>यह हॉटलाइन बड़े सेट नहीं लेती। उनसे दिख सकता है कि तस्वीर कैसी है।</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>सामान्य सेट लें। वह उलटी और घुमाई हुई कॉपी भी ढूँढता है।</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>अभी भेजने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>ऐसी तस्वीर या वीडियो जोड़ें जिसे हम पढ़ सकें।</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>आपकी बताई एक फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पाथ जाँच लें।</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>रिक्वेस्ट की सूची देखें।</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>इस नंबर की कोई रिक्वेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>इस रिक्वेस्ट में इस नंबर की कोई स्वीकार की गई चीज़ नहीं है।</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>इस हॉटलाइन की प्रोफ़ाइल में यह प्लेटफ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>प्रोफ़ाइल में लिखा कोई नाम लें।</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>यह कारण या स्थिति तय शब्दों में से नहीं है।</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>मदद वाले टेक्स्ट से कोई शब्द लें।</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>इस फ़ोल्डर में पहले से कुछ है।</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>ऐसा फ़ोल्डर बताएँ जो ख़ाली हो या अभी बना न हो।</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>यह फ़ोल्डर intake का नहीं है, या इसका कोई हिस्सा ग़ायब है।</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>वह फ़ोल्डर बताएँ जो “intake init” ने बनाया था।</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>यह पता और पोर्ट काम में नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>दूसरा पोर्ट बताएँ, या जो प्रोग्राम उसे चला रहा है, उसे बंद करें।</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>इस प्लेटफ़ॉर्म के पास पहले से एक कुंजी है।</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>कुंजी बदलने के लिए &apos;rotate&apos; का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>इस प्लेटफ़ॉर्म के पास अभी कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>बनाने के लिए &apos;add&apos; का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>इस सर्वर का डेटाबेस कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>pg_dump और pg_restore इस्तेमाल करें, फिर बिना फ़ाइल के &apos;intake restore&apos;।</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>कोई दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>डेटाबेस वहाँ कॉपी नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>देखें कि फ़ोल्डर वहाँ है और उसमें जगह है।</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>यह फ़ाइल इस सर्वर का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>वह फ़ाइल बताएँ जो &apos;intake backup&apos; ने बनाई।</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>अभी कोई प्रोग्राम इस फ़ोल्डर पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>&apos;intake serve&apos; और &apos;intake feeds&apos; रोकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>यह सर्वर अभी बहाल किया जा रहा है।</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>इसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>policy.toml फ़ाइल पढ़ी नहीं जा सकती, या उसमें कोई मान ग़लत है।</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>इसे ठीक करें। हर मान का मतलब उसी की टिप्पणियों में लिखा है।</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>यह बैकअप बहुत पुराना है। इसकी कुंजियाँ नष्ट हो चुकी हैं।</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>कोई नया बैकअप इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>यह डेटाबेस इस प्रोग्राम के नए संस्करण ने बनाया है।</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>वही संस्करण इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>इस तरह के डेटाबेस की लाइब्रेरी इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>इस प्रोग्राम को हॉटलाइन वाले अतिरिक्त भाग के साथ इंस्टॉल करें।</translation>
    </message>
</context>
</TS>
