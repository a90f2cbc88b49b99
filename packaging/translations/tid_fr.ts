<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>À propos de l’appli</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Elle fait des empreintes d’images, pour qu’on puisse trouver des copies. Elle est gratuite.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Ton image reste là où elle est.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Elle envoie des empreintes seulement quand tu le décides.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Tu peux revenir voir, ajouter des images ou arrêter.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Tout le monde peut lire comment elle est faite.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Aucune personne qui a vécu ça ne l’a essayée.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Les traductions n’ont pas été relues par des gens dont c’est la langue.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Aucun juriste ne l’a lue.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Aucun expert extérieur n’a testé les protections.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Caractères&#xa0;: Atkinson Hyperlegible Next et Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Fait avec Qt, Pillow et FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>C’est Tideline %1, du %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Il a plus de six mois. Un plus récent peut être plus sûr.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Cette appli n’en cherche jamais un plus récent toute seule. Regarde là où tu l’as eue.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Comment le vérifier&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Ajouter des images et des vidéos</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Ta photo ne quitte jamais cet appareil. Cette appli ne peut pas l’envoyer. Les noms de fichiers restent sur cet écran.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Il n’y a encore rien ici. Tu peux en ajouter jusqu’à 100. Tu n’as pas besoin de les regarder.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Dépose-les ici</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Prendre l’image d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>Un dossier peut contenir 100 fichiers. %n fichier n’a pas été ajouté.</numerusform>
            <numerusform>Un dossier peut contenir 100 fichiers. %n fichiers n’ont pas été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Tu peux ouvrir un deuxième dossier pour le reste.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Image d’exemple</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Prêts&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Continuer avec %1 sur %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Ouvre cette adresse sur l’appareil où se trouve l’image. Ne copie pas l’image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Pas de nom, pas de compte. L’image reste sur ton appareil.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Tu reçois un numéro de dossier et un code PIN. Garde-les bien.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Si tu les perds, on ne pourra pas retrouver ton dossier.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>StopNCII est le bon endroit.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>C’est pour les images de personnes qui avaient 18&#xa0;ans ou plus. Ça marche de la même façon, dans un navigateur.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Continuer l’essai</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Quel âge avais-tu sur l’image&#xa0;?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>Ton âge aujourd’hui ne compte pas.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18&#xa0;ans</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18&#xa0;ans ou plus</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Il y a des images plus anciennes et plus récentes</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Nous le demandons car le bon service dépend de l’âge. Si l’image est fausse&#xa0;: tu avais quel âge quand on l’a faite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>Ce n’est pas grave.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Si tu avais peut-être moins de 18&#xa0;ans, continue ici. Tu n’auras pas d’ennuis avec nous.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Si tu avais peut-être moins de 18&#xa0;ans, ne continue pas ici. Voici le bon service&#xa0;:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>Tu te rends compte plus tard que tu avais 18&#xa0;ans ou plus&#xa0;? Alors voici le bon service&#xa0;:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>C’est sûr&#xa0;: 18&#xa0;ans ou plus</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Cette appli ne peut encore rien envoyer.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>Ce n’est pas ta faute. Ces services marchent dès aujourd’hui. Ils sont gratuits et ne demandent pas de nom.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Voir l’adresse</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Voir comment ça marche</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Fais un essai avec une image d’exemple. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>J’ai un code de dossier</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Elle est déjà en ligne</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>J’aide quelqu’un</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Comment le vérifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>C’est bien que tu sois là.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Cette douleur peut passer, même si tu n’en as pas l’impression. S’il te plaît, ne la garde pas pour toi maintenant.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>Je ne peux pas parler</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>En attendant une réponse</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Va dans un endroit où tu te sens en sécurité. Demande à quelqu’un de venir avec toi.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Éloigne tout ce qui pourrait te faire du mal.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Dis à une personne&#xa0;: «&#xa0;Je ne vais pas bien. S’il te plaît, reste avec moi.&#xa0;»</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>D’autres mots pour commencer</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Voir aussi les numéros</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Quelqu’un pourrait trouver le papier.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Quelqu’un pourrait ouvrir le fichier.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>L’imprimante peut le garder en mémoire.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Une fiche pour une personne qui t’aide</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>Avec elle, on peut regarder. On ne peut rien arrêter ni changer. Donne-la seulement à quelqu’un de confiance.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Créer la fiche d’aide</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Imprimer la fiche d’aide</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>C’est fait. Garde la fiche là où personne d’autre ne la trouvera.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Ça n’a pas marché.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Essaie un autre endroit.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Essaie un autre endroit, ou note le code sur papier.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>C’est fait. Cette fiche permet seulement de regarder.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Ton dossier</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Il y a du nouveau.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>Le service de signalement vérifie d’abord.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>C’est ajouté.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Tout attend sur cet ordinateur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>Rien de nouveau depuis la dernière fois. C’est normal.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Lis les nouvelles quand tu te sens de le faire.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>Elles peuvent être bonnes ou difficiles. Quelqu’un peut être là avec toi.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Parler d’abord à quelqu’un</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Voir les nouvelles</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Jouer le service de signalement</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Seulement ici, pendant l’essai</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Avec ce code, tu peux regarder, mais tu ne peux rien changer.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Écrire toi-même à une appli</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>J’ai une copie modifiée</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Dernière visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Arrêter celle-ci</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>Ce qui s’est passé pour %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Tu peux annuler l’arrêt jusqu’au %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Annuler l’arrêt</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Ton code et ta fiche</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Arrêter ce dossier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Du nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>Ne plus utiliser ces empreintes&#xa0;?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>Ne plus utiliser mes empreintes&#xa0;?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Nous disons aux plateformes de les effacer. Nous ne pouvons pas vérifier qu’elles le font.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Tu peux l’annuler pendant 7 jours, avec le même code.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Oui, arrêter</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>Les notes que tu as écrites ici sont effacées aussi.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>Oublier ce dossier sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>Le dossier lui-même continue. Seul cet ordinateur l’oublie.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>L’oublier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Sans le code, personne ne peut le retrouver. Ton code est en lieu sûr&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Oui, l’oublier ici</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Changer ta phrase secrète</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Tape l’ancienne, puis une nouvelle.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Ton ancienne phrase secrète</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Tape d’abord ton ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Enlever la phrase secrète&#xa0;?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Toute personne qui utilise ta session pourrait ouvrir ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, l’enlever</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Ta nouvelle phrase secrète est en place.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>La phrase secrète est enlevée.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>Ce qui est gardé ici s’ouvre maintenant sans elle.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Une copie modifiée</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>Ne va pas en chercher. Si tu en as déjà une, tu peux l’ajouter.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Si tu en vois une sur Internet, garde le lien, pas l’image.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>D’abord, tape ton code de dossier.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>Comme ça, personne d’autre ne peut comparer des images à ton dossier.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Ta photo ne quitte jamais cet appareil. Tu n’as pas besoin de la regarder.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Tu peux essayer un autre fichier. Ou revenir à ton dossier.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Dépose-la ici</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>En vérifier une autre</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>Revenir au dossier</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Seules ses empreintes sont envoyées. Le service de signalement les vérifie d’abord.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Voir exactement ce qui part</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Une à la fois, s’il te plaît.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Regarde le groupe %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>Ne nous crois pas sur parole.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Tu peux vérifier par toi-même. Tu n’as besoin de personne pour ça.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Passe hors ligne.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Débranche le câble réseau ou coupe le Wi-Fi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Ajoute ton image.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>Les empreintes sont créées. Ça marche sans aucun réseau.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Regarde ce qui va partir.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Appuie sur «&#xa0;Voir exactement ce qui part&#xa0;». Il n’y a aucune image dedans.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Repasse en ligne seulement pour envoyer.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>C’est souvent environ 32&#xa0;KB. Une photo de téléphone fait souvent plus de 2&#xa0;000&#xa0;KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Si tu t’y connais en informatique</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Trois processus font le travail. Celui qui ouvre les images n’a pas de réseau.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>Celui qui a le réseau ne peut pas ouvrir tes fichiers.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>Le système impose les deux. La commande %1 montre que c’est vrai.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>Le code source est ouvert. Tu peux le lire en entier.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>La ligne tout en bas dit ce qui est vrai en ce moment.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Donne ton propre nom au numéro %1</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Ton propre nom pour le numéro %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Ton propre nom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pas inclus</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Tu as arrêté celui-ci.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>Pareil que le numéro %1. Une fois suffit.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Création des empreintes</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Encore environ %n minute</numerusform>
            <numerusform>Encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Encore environ %n seconde</numerusform>
            <numerusform>Encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Vidéo, bonne empreinte</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Image, bonne empreinte</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>Code, groupe %1 sur 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>Ton code de dossier, en quatre groupes</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Garde bien ce code</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Ce code est à toi et à personne d’autre. Sans lui, personne ne peut retrouver ton dossier. Même pas nous.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>Avec lui, tu peux voir les nouvelles, ajouter des images ou tout arrêter. Si tu le perds, personne ne peut retrouver ton dossier. Même pas nous.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Je l’ai gardé</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>Le garder aussi sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Oui, le garder</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Nous regardons si cet ordinateur peut bien le garder.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour le garder. Un papier ou une fiche marche aussi bien.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr. Tu peux protéger le code avec une phrase secrète.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Si tu l’oublies, personne ne peut ouvrir ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Tu as dit que d’autres l’utilisent peut-être. Alors c’est plus sûr de ne pas le faire.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>Dans son coffre à mots de passe. Les gens qui utilisent ta session pourraient le trouver.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>Dans son coffre à mots de passe. Le système te demandera d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>C’est fait. Donne la fiche à la personne aidée.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Choisis si cet ordinateur le garde aussi.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>D’abord, note-le, enregistre-le ou imprime-le.</translation>
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
        <translation>Jouer le service de signalement</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>C’est ici seulement pour l’essai. Fais ce qu’un service de signalement pourrait faire. Ensuite, tu vois les nouvelles.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Il n’y a rien à jouer pour l’instant.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Le service de signalement</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Quelle image</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Quelle plateforme</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>quelque chose trouvé, à vérifier</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>copie trouvée</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>copie bloquée</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>copie retirée</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>copie laissée en ligne</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Une plateforme</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>dit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Choisir des images ou des vidéos</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Tape ton code de dossier</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>Il a 4 groupes de 5 lettres et chiffres. Majuscules ou minuscules, c’est pareil.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>J’ai perdu mon code</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>Tu as enregistré ou imprimé une fiche&#xa0;? Regarde-la d’abord.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Sans le code, personne ne peut retrouver ce dossier. Même pas nous.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Sans le code, tu ne peux pas l’arrêter. Il continue, c’est tout.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Tu peux recommencer avec la même image. Ça ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Voir les dossiers gardés ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Regarde le groupe %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Tu voulais dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>Cet ordinateur ne garde aucun dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n image ou vidéo</numerusform>
            <numerusform>%n images ou vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Un dossier pas encore envoyé</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Essai du %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Dossier du %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ta phrase secrète</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Elle ouvre ce qui est gardé sur cet ordinateur. Ton code de dossier marche sans elle.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Je l’ai oubliée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>Ça arrive. Ce n’est pas ta faute.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Sans elle, personne ne peut ouvrir ce qui est gardé ici. Même pas nous.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Un code de dossier marche toujours. Reviens en arrière et tape-le.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>C’est effacé.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Cet ordinateur ne garde plus aucun dossier.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Exactement ce qui part</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>Voici %1&#xa0;KB, chiffrés pour le service de signalement. Une clé part avec, pour que la réponse puisse revenir. Une photo de téléphone fait souvent plus de 2&#xa0;000&#xa0;KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Une fausse image compte aussi.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>Tu n’y es pour rien. Tu peux te protéger de la même façon. Où est la fausse image&#xa0;?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Sur un téléphone ou une tablette</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Je connais juste un lien</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Création des empreintes de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Quelqu’un peut compter sur toi</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>Tu n’as pas à tout régler. Être là, c’est déjà aider.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«&#xa0;Ce n’est pas ta faute.&#xa0;»</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>«&#xa0;Je ne la montrerai pas et je ne l’enverrai à personne.&#xa0;»</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>«&#xa0;On va trouver un adulte en qui tu as confiance. Je viens avec toi.&#xa0;»</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>«&#xa0;Tu es en sécurité cette nuit&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>Ne la regarde pas, ne la garde pas, ne l’envoie pas.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>Ne t’en prends pas à la personne qui a fait ça.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>Ne garde pas ça pour toi. Parle à un adulte si tu t’inquiètes.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Cette personne n’en peut plus</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passer le clavier</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Lignes d’écoute</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Maintenant, c’est à toi.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Pour la personne qui aide&#xa0;: passer le clavier. Se détourner, ou regarder par terre.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Pour toi</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Maintenant, c’est toi qui décides. Tu peux arrêter à tout moment.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Cette appli ne montre aucune image.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Cette appli ne garde rien ici. Seulement une fiche, si tu en enregistres une.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>L’image est ailleurs&#xa0;? Laisse-la où elle est. Ne la mets pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Ton code est à toi et à personne d’autre. Note-le.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>On y va</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Avoir de l’aide</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Quitter vite</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Ferme tout, tout de suite. Trois appuis sur Maj (Shift) font pareil.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texte %1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Code à scanner avec un téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Source&#xa0;: %1, lue le %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS&#xa0;: %1 au %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Tchat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>En ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>Tu es en danger en ce moment&#xa0;? Appelle le %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>Tu es en danger en ce moment&#xa0;? Appelle le numéro d’urgence.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>Ailleurs en Europe</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Lignes d’écoute gratuites dans ton pays</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Lignes d’écoute pour les jeunes, par pays</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Pour les jeunes en danger</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Pour les jeunes</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Quand quelqu’un te fait du mal ou te menace</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>De 5 à 25 ans</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Pour demander le retrait d’une image</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Pour les problèmes sur Internet</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>Que faire quand une image est en ligne</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Pour les moins de 21 ans</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Pour les moins de 18&#xa0;ans</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Pour les jeunes et leurs familles</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>De 8 à 18&#xa0;ans</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Pour les problèmes sur Internet, à tout âge</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Pour les moins de 19 ans</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Pour les plus de 18&#xa0;ans</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Pour les jeunes qui ont une image en ligne</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>Le même numéro dans 30 pays d’Europe</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Pour tout le monde, partout.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Pour les adultes, partout.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Pour les moins de 18&#xa0;ans au Royaume-Uni.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Appels&#xa0;: jour et nuit</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Tous les jours, de 9 h à 23 h</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Appels&#xa0;: du lundi au samedi, de 14 h à 20 h</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>Du lundi au vendredi, de 9 h à 17 h</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Tous les jours, de 11 h à 21 h</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Sept jours sur sept</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>Du lundi au vendredi, de 9 h à 19 h</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>Du lundi au vendredi, de 8 h à 22 h</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Tous les jours, de 8 h à 23 h</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>Du lundi au vendredi, de 10 h à 16 h</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Ligne d’écoute pour enfants</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Secrétariat général de la santé mentale</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Recherche Google</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Après 48 heures</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Appuie sur «&#xa0;Signaler&#xa0;» et suis les étapes.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>L’autre personne ne saura pas qui tu es.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Appuie longtemps sur le Snap, la Story ou le message.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Appuie sur «&#xa0;Signaler&#xa0;» et choisis ce qui convient.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Appuie sur «&#xa0;Partager&#xa0;» à côté de la vidéo. Ou appuie longtemps sur la vidéo.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Appuie longtemps sur le message.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Appuie sur «&#xa0;Signaler&#xa0;». Tu peux aussi bloquer la personne.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>WhatsApp reçoit alors les cinq derniers messages.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>WhatsApp ne peut pas retirer l’image des autres téléphones.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Ouvre la publication ou la photo, puis son menu, les trois points.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Appuie sur «&#xa0;Trouver de l’aide ou signaler&#xa0;».</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Il y a un choix pour les images privées.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Ouvre le menu de la publication, les trois points.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Appuie sur «&#xa0;Private or Non-Consensual Content&#xa0;» (contenu privé ou sans accord).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>Ça marche aussi sans compte, avec un formulaire.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Ouvre cette adresse et suis le formulaire.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Remplis-en un par image.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>Moins de 18&#xa0;ans dessus&#xa0;? Choisis «&#xa0;minor abuse&#xa0;» (abus sur une personne mineure).</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Sinon, choisis «&#xa0;non-consensual intimate media&#xa0;» (images intimes sans accord).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Appuie sur les trois points sous la vidéo.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>Dans un groupe ou une chaîne&#xa0;: ouvre le menu du message.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>Dans un tchat privé, tu peux souvent seulement bloquer la personne.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Appuie sur les trois points de l’image.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Appuie sur «&#xa0;Supprimer le résultat&#xa0;» et choisis ce qui convient.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>L’image est alors cachée dans Google. Le site lui-même l’a toujours.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Services de signalement dans plus de 40 pays</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Tu y trouves le service de signalement de ton pays.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Il regarde le lien et fait la demande au site.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>Tu n’as pas besoin de donner ton nom.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Pour toi, si tu avais moins de 18&#xa0;ans sur l’image.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Pour les images de moins de 18&#xa0;ans, sur n’importe quel site.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Il suffit du lien. Pas de nom.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Pour les jeunes et pour les adultes.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Il faut un moyen de te joindre.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>Depuis le 19 mai 2026, les applis et les sites doivent agir en 48 heures.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Demande par écrit&#xa0;: le lien, ton nom, comment te joindre.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Dis que tu n’étais pas d’accord pour le partage.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Un parent ou quelqu’un d’autre peut demander pour toi.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>L’image y est toujours&#xa0;? Dis-le à la FTC. Elle veille sur cette loi.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Trouve de l’aide maintenant</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Tu as le droit de demander de l’aide. Il suffit d’un premier pas.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Quelqu’un te menace&#xa0;?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Tu n’en peux plus&#xa0;?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Des mots pour commencer</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Elle est déjà en ligne</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Merci d’aider.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Je travaille avec des jeunes</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>Pas besoin de voir l’image. Cette appli ne la montre jamais et ne garde rien ici.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>École, animation jeunesse, santé, écoute</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Je suis parent</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>Ou un autre adulte de la maison</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>C’est une amie ou un ami</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>Ou ma sœur, ou mon frère</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Ce n’est pas ta faute.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>Tu n’auras pas d’ennuis avec nous. Ta photo ne quitte jamais cet appareil. Cette appli ne peut pas l’envoyer. Elle envoie seulement des nombres faits à partir de la photo, quand tu le décides.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Protéger une image</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Pas de nom, pas de compte. Tu peux arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>J’aide quelqu’un</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Cette appli ne montre aucune image et n’enregistre rien ici.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>J’ai un code de dossier</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Voir les nouvelles, ajouter ou tout arrêter.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Tes empreintes vont à %1. Ça marche sur %n plateforme, pas dans les messageries privées chiffrées.</numerusform>
            <numerusform>Tes empreintes vont à %1. Ça marche sur %n plateformes, pas dans les messageries privées chiffrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Elle est déjà en ligne</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Comment le vérifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Si quelqu’un arrive&#xa0;: appuie sur «&#xa0;Quitter vite&#xa0;».</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>Ou tape trois fois sur Maj (Shift). La fenêtre se ferme tout de suite.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>Et ce qui reste&#xa0;?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>L’empreinte d’une image est une liste de nombres. Elle n’a rien à voir avec ton doigt. Les plateformes la comparent à ce que les gens mettent en ligne.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Ce qui ne part jamais</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Ton image ou ta vidéo</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Nom du fichier, lieu, date</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Quel ordinateur tu utilises</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Voir exactement ce qui part</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Suite&#xa0;: envoyer</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Suite&#xa0;: ton code</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>Un code exact de chaque fichier</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Des nombres pour faire marcher ton code de dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n empreinte de la vidéo %1</numerusform>
            <numerusform>%n empreintes de la vidéo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n empreinte de l’image %1</numerusform>
            <numerusform>%n empreintes de l’image %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Empreintes de %n vidéo&#xa0;: %1</numerusform>
            <numerusform>Empreintes de %n vidéos&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Empreintes de %n image&#xa0;: %1</numerusform>
            <numerusform>Empreintes de %n images&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Ce qu’elle peut trouver</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Les copies en miroir, tournées, réduites ou avec un filtre.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Le plus souvent non&#xa0;: les copies recadrées. Tu en as une&#xa0;? Ajoute-la aussi.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Une empreinte n’est pas une image.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Avec des outils spéciaux, quelqu’un pourrait deviner des formes vagues.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Quelqu’un qui a la même image pourrait voir que son empreinte a été envoyée.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Elle est donc chiffrée pour le service de signalement. Seules les plateformes de la liste la reçoivent.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Tu peux tout arrêter. Certains services la garderont peut-être.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>Ça passe par Tor. Garde Tor Browser ouvert.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Le réseau de l’école ou de la maison peut voir que tu utilises Tor.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>Ça passe par un autre service. Ainsi, le service de signalement ne voit pas ton réseau.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>L’ordinateur du service de signalement voit peut-être quel réseau tu utilises.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Quitter vite</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Appuie sur le bouton en haut. Ou tape trois fois sur Maj (Shift). La fenêtre se ferme tout de suite.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>La fenêtre, tout de suite.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Tout ce que tu n’as pas envoyé.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Tout ce que cette appli avait en mémoire.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>Cette appli reste sur l’ordinateur.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>Un code que tu as choisi de garder ici.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>Ton choix de taille du texte, de couleurs et de langue.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Tes images, là où elles étaient avant.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>D’autres programmes montrent peut-être les fichiers que tu y as ouverts.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>Quelqu’un surveille cet ordinateur&#xa0;? Prends-en un autre, ou le téléphone de quelqu’un de confiance.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>Où vis-tu&#xa0;?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Choisis ton pays</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Les numéros peuvent changer. La source et le jour sont indiqués sous chacun.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>Ici, nous ne connaissons pas de ligne sans parler. Ces listes, peut-être.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Ceci est un essai. Rien n’est envoyé. Aucune image n’est protégée.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>Il y a eu un problème dans cette appli. Tu n’as rien fait de mal. Réessaie, s’il te plaît.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>Des plateformes ont tes empreintes. Une copie reste en ligne.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Ce n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Une partie n’est pas encore envoyée. Elle attend sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>Ton dossier est arrivé au service de signalement, qui le vérifie. Tu n’as rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>Des plateformes ont tes empreintes. Tu n’as rien à faire maintenant.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>Le service de signalement n’a pas pu l’utiliser. Tu n’y es pour rien.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Tu as arrêté ce dossier.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Vidéo %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>C’est normal. Elles cherchent peut-être encore.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>Ce n’est pas ta faute. Tu peux écrire toi-même à la plateforme. Une ligne d’écoute peut t’aider.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>Pas encore arrivé au service de signalement</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 dit&#xa0;: copie laissée en ligne</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Envoie quand tu peux.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Empreintes transmises</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>Bien arrivé au service de signalement</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Ça peut prendre quelques jours.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>Les plateformes reçoivent les empreintes</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>Le service n’a pas pu l’utiliser</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>Tu n’as rien fait de mal. Une ligne d’écoute peut te dire ce qui marche d’autre.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Si des plateformes avaient les empreintes, elles ont reçu la demande de les effacer. Nous ne pouvons pas vérifier qu’elles le font.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Tu as arrêté</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>Les plateformes ont reçu les empreintes</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Pas encore de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1 a trouvé quelque chose et regarde</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 dit&#xa0;: copie trouvée</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Nous ne savons pas encore ce qui se passe ensuite.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 dit&#xa0;: copie bloquée</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 dit&#xa0;: copie retirée</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>Tu n’as pas besoin de la retrouver.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>On ne peut faire une empreinte qu’avec l’image elle-même. Mais tu peux quand même faire quelque chose.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>Ne demande à personne de te l’envoyer.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>Ne la cherche pas. Ça peut faire mal, et ça n’aide pas.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>Une ligne d’écoute peut te dire ce qui marche là où tu vis.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>Tu sais où elle est sur Internet&#xa0;? Un lien suffit pour demander de l’aide.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>J’ai un lien</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Changer la note</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>Ce qui peut aider plus tard. Des mots, pas d’images.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>C’est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ta note</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Protégée par ta phrase secrète. Jamais envoyée.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>C’est trop long pour une seule note.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Fais-en deux notes.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Enregistrer mes notes</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Rien que pour toi. Elles restent sur cet ordinateur, et ne sont jamais envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>C’est enregistré.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Donne-le seulement à des gens de confiance.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Ça n’a pas marché.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Essaie un autre endroit pour le fichier.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Note ce qui peut aider plus tard&#xa0;: liens, noms, jours, ce qui a été dit.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Pas d’images.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Pour la police ou l’école.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Pour la police ou l’école. Toute personne qui ouvre le fichier peut le lire.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>On ne pourra pas la récupérer.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Effacer cette note&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oui, effacer</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>Elle est déjà en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Tu peux demander son retrait. Garde le lien, pas l’image.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>Choisis une appli ou un site</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Un autre site</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>Aux États-Unis&#xa0;: 48 heures</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Quelqu’un te menace&#xa0;?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Un service de signalement peut demander au site pour toi. C’est gratuit. Ne lui envoie jamais l’image.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Note le lien, le pseudo et le jour.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>Ne cherche pas d’autres copies. Ça peut faire mal, et ça n’aide pas.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>«&#xa0;C’est moi sur cette image. J’y ai moins de 18&#xa0;ans. Je ne suis pas d’accord pour qu’elle soit ici. Merci de la retirer, avec toutes les copies.&#xa0;»</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>«&#xa0;C’est moi sur cette image. Elle est privée. Je ne suis pas d’accord pour qu’elle soit ici. Merci de la retirer, avec toutes les copies.&#xa0;»</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Quel âge avais-tu sur l’image&#xa0;?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Un message à envoyer avec le lien</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Garde le lien, pas l’image.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>Avec un lien, d’autres peuvent demander son retrait.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Note le lien, le pseudo et le jour.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>N’enregistre pas l’image et ne la partage pas.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Utilise le formulaire de l’appli ou du site. Dis que c’est toi sur l’image.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Un service de signalement de ton pays peut aussi le demander au site. C’est gratuit.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>Comment écrire à chaque appli, avec un texte à copier</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>J’ai aussi l’image ici</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Trouver un service</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Pour les parents et les proches</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>D’abord, respirer. Rester calme, c’est ce qui aide le plus maintenant.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>«&#xa0;Tu as bien fait de m’en parler.&#xa0;»</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>«&#xa0;Ce n’est pas ta faute.&#xa0;»</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>«&#xa0;Je ne suis pas en colère. On va s’en occuper ensemble.&#xa0;»</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>«&#xa0;On parlera ensemble avant chaque étape.&#xa0;»</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>Ne pas demander à voir l’image.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>Ne pas confisquer le téléphone. Ça peut ressembler à un reproche.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>Ne pas encore effacer de messages ou d’applis. Ils peuvent aider plus tard.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>Ne pas écrire à la personne qui menace.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Lignes d’écoute</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passer le clavier</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Fais-le sur le téléphone.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Laisse l’image là où elle est. C’est le plus sûr.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Vise un des codes avec l’appareil photo du téléphone. Ou tape l’adresse.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>Pour Take It Down, du NCMEC&#xa0;: change d’abord le nom du fichier. Ce nom est envoyé aussi.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>Elle est aussi sur cet ordinateur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En voir %n de plus</numerusform>
            <numerusform>En voir %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>Voir comment ça marche</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Tu fais tout le parcours avec une image d’exemple. Ou avec une image à toi.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>Rien n’est envoyé. Nous jouons juste le service de signalement, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>Aucune image n’est protégée.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>À la fin, tu peux jouer le service de signalement et voir les nouvelles.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>S’entraîner à aider</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>J’ai un code d’essai</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Cette appli n’a pas envoyé ton image</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Protection non confirmée sur ce système</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Ouverture protégée&#xa0;: sans copie, sans réseau</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Encore rien d’ouvert</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>En ligne par Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>En ligne par un autre service</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>En ligne avec %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Cette appli est hors ligne</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Une partie isolée ouvre les images. Elle ne peut ni les enregistrer ni aller en ligne. Nous l’avons testé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>Sur ce système, nous n’avons pas pu confirmer l’isolement. Donc cette appli n’ouvre aucune image.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Une partie isolée ouvrira tes images. Nous testons cet isolement avant chaque image.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>Cette fenêtre ne peut pas aller en ligne. Le système l’en empêche.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>Nous n’avons pas confirmé que cette fenêtre ne peut pas aller en ligne.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Une autre partie envoie les empreintes. Elle ne peut pas ouvrir tes fichiers.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Cette fois, %1&#xa0;KB ont été envoyés. Une photo de téléphone fait souvent plus de 2&#xa0;000&#xa0;KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>Rien n’a été envoyé depuis l’ouverture de cette appli.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Appuie pour en savoir plus.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>Ce qui est vrai en ce moment</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Comment le vérifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Seulement si cet ordinateur est à toi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>C’est copié. Colle-le maintenant.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Lire le code à voix haute</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Des gens près de toi pourraient l’entendre.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Groupe %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Appuie encore pour le groupe %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Bon à savoir avant de commencer</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>Ça prend quelques minutes. Prends un stylo et du papier.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>Avant d’appuyer sur «&#xa0;Envoyer&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Tu peux revenir en arrière ou arrêter. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Tu vois ce qui part avant que ça parte.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Après avoir appuyé sur «&#xa0;Envoyer&#xa0;»</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Tu peux revenir voir, ajouter des images ou tout arrêter.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Un arrêt n’atteint pas toutes les copies. Certains services gardent peut-être tes empreintes.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Sans ton code, personne ne peut retrouver ton dossier.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Des codes exacts de fichiers vont partir. Aucune image.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>%n empreinte va partir. Aucune image.</numerusform>
            <numerusform>%n empreintes vont partir. Aucune image.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Après ça, ne publie pas et n’envoie pas cette image.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Une appli pourrait bloquer ton compte.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>M’arrêter ici</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Personne. C’est un essai.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>En vrai, un service de signalement vérifie. Puis ces plateformes cherchent des copies&#xa0;:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Il y a une vérification. Puis ces plateformes cherchent des copies&#xa0;:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Qui les reçoit</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste du %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>Ce qui n’est pas possible</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>Voir dans les messageries privées chiffrées</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Effacer ce que des gens ont enregistré</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Agir sur d’autres sites et applis</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Trouver toutes les copies modifiées</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Promettre que chaque plateforme agit</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Enregistrement sur cet ordinateur. Le système te demandera peut-être un mot de passe.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Chiffrement et envoi. Laisse cette fenêtre ouverte, s’il te plaît.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>Nous n’avons pas pu garder ton code sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>Rien n’a été envoyé. Reviens en arrière et appuie sur «&#xa0;Non&#xa0;». Ensuite, prends du papier ou une fiche.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Revenir au code</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Tout attend sur cet ordinateur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>Rien n’est gardé ici. Reste sur cette page pour réessayer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Envoyé cette fois&#xa0;: rien</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Envoyé cette fois&#xa0;: aucune empreinte (%1&#xa0;KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Envoyé cette fois&#xa0;: %n empreinte (%1&#xa0;KB&#xa0;; une photo de téléphone fait souvent plus de 2&#xa0;000&#xa0;KB)</numerusform>
            <numerusform>Envoyé cette fois&#xa0;: %n empreintes (%1&#xa0;KB&#xa0;; une photo de téléphone fait souvent plus de 2&#xa0;000&#xa0;KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Envoyé cette fois&#xa0;: %n empreinte (%1&#xa0;KB)</numerusform>
            <numerusform>Envoyé cette fois&#xa0;: %n empreintes (%1&#xa0;KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>C’est fini. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Envoyé. C’était difficile, et tu l’as fait.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>C’est un essai. En vrai, ce serait fini aussi.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Tu n’as plus rien à faire maintenant.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Après le %1. Note la date sur ta fiche.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 vérifie</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Ce service reçoit des nombres. Il ne reçoit pas ton image.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>Les empreintes vont à %n plateforme</numerusform>
            <numerusform>Les empreintes vont à %n plateformes</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Si le service de signalement dit oui, elles peuvent chercher des copies.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Garde les messages. Ne paie personne. Parle à quelqu’un en qui tu as confiance.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Tu reviens voir</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Ce qui aide maintenant</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Des mots pour commencer</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>Ne publie pas et n’envoie pas cette image. Une appli pourrait bloquer ton compte.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Pour ce qui est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>Voir ton dossier</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>Le service de signalement</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Une phrase secrète pour ce qui est gardé ici</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>Une phrase secrète protège tes notes. Sans elle, personne ne peut les lire, même avec ta session.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Toute personne qui utilise ta session pourrait l’ouvrir. Une phrase secrète l’empêche.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Si tu l’oublies, personne ne peut ouvrir ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Même pas nous. Tes notes sont alors perdues.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Ton code de dossier sur papier marche toujours. Garde-le donc aussi.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Choisir cette phrase</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Ta phrase secrète est en place.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>Nous la demandons avant de montrer ce qui est gardé ici.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>Ils ne disent rien sur toi. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Comme mon système</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Captures et partages d’écran</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Cacher cette fenêtre</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Montrer cette fenêtre</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>L’appareil photo d’un téléphone voit quand même l’écran.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Chemin vers le service de signalement</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Par Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Avec Tor, le service de signalement ne voit pas quel réseau tu utilises. Garde Tor Browser ouvert.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>Le réseau de l’école ou de la maison peut voir que tu utilises Tor.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>Comment marche «&#xa0;Quitter vite&#xa0;»</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de l’appli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>Alors nous ne gardons rien sur toi ici.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Tu peux continuer. Nous faisons juste plus attention.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Ton code n’est pas gardé ici. Tu le notes sur papier.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>Quelqu’un surveille peut-être cet ordinateur&#xa0;? Cette personne pourrait voir ça aussi.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Alors prends un appareil plus sûr. Ça peut être ton téléphone.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>Ne mets pas l’image sur un ordinateur de plus.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>«&#xa0;Quitter vite&#xa0;» ferme cette appli tout de suite. Le bouton est toujours en haut.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>L’appli elle-même reste sur cet ordinateur. D’autres pourraient la voir.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>M’arrêter ici</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Deux services peuvent aider.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Trie d’abord les images dans ta tête. Tu n’as pas besoin de les ouvrir.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18&#xa0;ans ou plus sur l’image</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Continue ici. N’ajoute que celles-là.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Effacer ce qui est gardé</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>Effacer ce qui est gardé sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>On ne peut pas l’annuler. Les notes seront perdues.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Tes dossiers continuent. Il te faut leurs codes pour les ouvrir.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oui, effacer</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Quelqu’un te menace&#xa0;?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>Ce n’est pas ta faute. Tu peux arrêter maintenant. Fais ces cinq choses.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Ne réponds plus.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>Tu n’as pas à répondre. Même pas une fois.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>N’envoie pas d’argent ni d’autres images.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Souvent, si on paie, ils en veulent plus.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Garde les messages et le nom.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Ça t’aidera plus tard. Ne garde pas l’image.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Ensuite, bloque la personne.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>Dans toutes les applis où elle peut te joindre.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Parle à quelqu’un qui peut aider.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>Tu n’as pas à porter ça sans aide.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>Tu as déjà payé&#xa0;? Déjà envoyé plus&#xa0;?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>Ce n’est toujours pas ta faute. Tu peux arrêter maintenant. Il n’est jamais trop tard pour arrêter.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Des mots pour commencer</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«&#xa0;Il s’est passé quelque chose sur Internet. J’ai besoin d’aide. S’il te plaît, ne te fâche pas.&#xa0;»</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>D’autres mots pour commencer</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Je n’en peux plus</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Elle est déjà en ligne</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Ouvre cette adresse sur l’appareil où se trouve l’image. Ne copie pas l’image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Pas de nom, pas de compte. L’image reste sur ton appareil.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>Le nom du fichier est envoyé aussi. Change-le avant.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>Ce service ne voit pas dans les messageries privées chiffrées.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Il faut un compte Childline. Pas besoin de ton vrai nom.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Ici, une personne formée regarde vraiment l’image.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Tu reçois une réponse, et tu peux y parler à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>C’est un essai. Aucune image n’est protégée.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>Nous ne pouvons pas comparer celle-ci</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>Elle a peu de détails ou elle est floue.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>Tu peux quand même l’ajouter. Alors les plateformes peuvent trouver des copies exactes.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Elle ressemble au numéro %1, mais elle a trop changé.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>Les plateformes rateraient cette copie</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Elle ressemble à l’image %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>Les plateformes la rateraient.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Tu as arrêté celle-là. Les plateformes rateraient donc celle-ci.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>Le service de signalement n’a pas pu utiliser celle-là. Les plateformes rateraient celle-ci.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>On dirait un morceau de l’image %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Nous ne pouvons pas la comparer ici</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Cet ordinateur n’a pas les empreintes de ce dossier.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>C’est le même fichier que le numéro %1 de ton dossier.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>Elle ressemble beaucoup au numéro %1 de ton dossier.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>Tu n’as pas besoin de l’ajouter.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>En vrai, les plateformes pourraient la trouver</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>Elles ne peuvent pas chercher partout. Les messageries privées leur sont presque toujours fermées.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Elles peuvent déjà la chercher. Tu n’as pas besoin de l’ajouter.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>Les plateformes pourraient trouver cette copie</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>Elles peuvent chercher cette copie aussi</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>Les plateformes peuvent commencer quand le service de signalement a dit oui.</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Alors ajoute-la. Les plateformes peuvent la chercher aussi.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Ajoute-la. Les plateformes pourront la chercher aussi.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>Elle ne ressemble à aucune image utilisée</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>Elle ne ressemble à aucune image du dossier</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>Nous ne le voyons pas toujours. Est-ce la même image&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Où est l’image&#xa0;?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>Ou la vidéo. Tu n’as besoin de la montrer à personne.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>Ou sur une clé USB ou un disque à brancher</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Sur un téléphone ou une tablette</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>Dans un tchat, une appli ou la galerie</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>Quelqu’un d’autre l’a</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Je connais juste un lien</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>Je l’ai vue en ligne, ou on me l’a dit</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>Elle est fausse ou faite avec une IA</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Mon visage sur un autre corps, par exemple</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>Ce n’est pas grave</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>Ce n’est pas grave. Prends ton temps.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Regarde dans tes tchats, tes images et tes téléchargements. Ne la cherche pas sur Internet.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Elle est sur cet ordinateur</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Elle est sur un téléphone ou une tablette</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>Je ne la trouve pas</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>Qui d’autre peut utiliser cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>Ou voir ce que tu y fais&#xa0;?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Juste moi</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Quelqu’un d’autre aussi</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Famille, partenaire, école, amis</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Nous le demandons pour que rien ne reste ici qui pourrait te faire du mal.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>Des mots pour commencer</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>La première phrase est la plus dure. En voici une pour toi.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>«&#xa0;Il s’est passé quelque chose sur Internet. J’ai besoin d’aide. S’il te plaît, ne te fâche pas.&#xa0;»</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>«&#xa0;Il m’est arrivé quelque chose de grave sur Internet. Tu peux rester avec moi&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>«&#xa0;Il s’est passé quelque chose sur Internet. On peut parler juste nous deux&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>«&#xa0;Quelqu’un a une image de moi. J’ai peur. Qu’est-ce que je peux faire&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>À qui veux-tu en parler&#xa0;?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Un parent</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Une amie ou un ami</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Un ou une prof</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Une ligne d’écoute</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Dis-le, envoie-le, ou montre juste cet écran.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>Tu n’as pas à tout raconter d’un coup.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>Cette personne ne t’aide pas&#xa0;? Essaie avec une autre. Tu mérites de l’aide.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Trouver une ligne</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copier ces mots</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>Pour qui travaille avec des jeunes</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Utiliser l’appareil de la personne aidée. Jamais celui de l’adulte.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Dire&#xa0;: «&#xa0;Ce n’est pas ta faute. Tu n’auras pas d’ennuis avec moi.&#xa0;»</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Prévenir maintenant la personne chargée de la protection de l’enfance. Suivre les règles de l’établissement.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Laisser la personne décider de chaque étape.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>Rester à côté. Chercher ensemble qui d’autre peut aider.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>Ne pas regarder l’image. Dans beaucoup de pays, la loi l’interdit.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>Ne pas mettre l’image sur l’ordinateur de l’adulte.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>Ne pas la copier, ni l’imprimer, ni l’envoyer, ni la garder.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>Ne pas promettre le secret. Il faudra peut-être en parler.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>Ne pas promettre que toutes les copies disparaîtront.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Lignes d’écoute</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passer le clavier</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>Il y a un autre endroit pour ça.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Cette appli est pour les images d’adultes. Ce service est pour toi. Ton âge aujourd’hui ne compte pas.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Moins de 18&#xa0;ans sur l’image</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Quelqu’un te menace&#xa0;?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Tu n’en peux plus&#xa0;?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Cacher ce que je tape</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>Les deux ne sont pas encore pareilles.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Tape les deux encore une fois. Prends ton temps.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Ta nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 caractères ou plus. Trois ou quatre mots, c’est bien.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Ceci est un essai. Rien n’est envoyé. Aucune image n’est protégée.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Un carré de points. Il contient le même code, et aucun lien.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Mon code de dossier</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Code de dossier, pour regarder seulement</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>Avec ce code, tu peux voir les nouvelles, compléter ou tout arrêter.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Toute personne qui a ce code peut le faire aussi. Garde-le bien.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Si tu le perds, personne ne peut retrouver ton dossier.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Avec ce code, tu peux regarder, mais tu ne peux rien changer.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Toute personne qui a ce code peut regarder aussi. Garde-le bien.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>Pour t’en servir, ouvre Tideline. Choisis&#xa0;: J’ai un code de dossier.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>Il y a eu un problème dans ce programme. Tu n’y es pour rien.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Ferme-le et ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Tu peux le laisser de côté. Tu n’as rien fait de mal.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>Ce n’est pas une image ou une vidéo que nous pouvons lire.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>Nous n’avons pas pu lire ce fichier. Il est peut-être abîmé.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Ce fichier est verrouillé, nous n’avons donc pas pu l’ouvrir.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Déverrouille-le d’abord, ou laisse-le de côté.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Ce fichier est trop gros pour ce programme.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>Cette vidéo ne contient aucune image.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Nous ne trouvons plus ce fichier.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>Il a changé de place&#xa0;? Il était sur une clé USB&#xa0;? Ajoute-le à nouveau, ou laisse-le de côté.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>Ce fichier prenait trop de temps, nous avons donc arrêté.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Il y a eu un problème avec ce fichier. Tu n’y es pour rien.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Essaie encore une fois, ou laisse-le de côté.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Ce fichier a peu de détails, ou il est flou. Seules des copies exactes peuvent être trouvées.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>Tu peux quand même l’utiliser.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>Il y a une erreur dans ce code.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Vérifie-le encore une fois, lettre par lettre.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>Le code n’est pas encore complet. Il a 4 groupes de 5.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Tape ce qui manque.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Ce code est bon, mais il vient du programme d’un autre service de signalement.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Utilise le programme avec lequel tu as créé ce code.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>C’est le code d’un autre dossier.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Tape le code du dossier que tu as ouvert.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Avec ce code, tu peux regarder, mais tu ne peux rien changer.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Pour ajouter ou arrêter, utilise le code complet.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>Le coffre à mots de passe de cet ordinateur n’a pas marché.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour garder un code.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>Le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>Le coffre à mots de passe de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>Ce qui était gardé sur cet ordinateur n’est plus lisible.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Si tu as noté ton code, il marche toujours.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>Nous n’avons pas pu garder ça sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>Ce qui est gardé ici s’ouvre avec ta phrase secrète.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Tape-la d’abord. Ton code de dossier marche sans elle.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>Ce n’était pas ta phrase secrète. On se trompe facilement.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Réessaie, doucement. Fais attention aux majuscules et aux minuscules.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>Cette phrase secrète est un peu courte.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Mets 8 caractères ou plus. Trois ou quatre mots, c’est bien.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>Les notes ne sont gardées qu’avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Choisis-en une d’abord.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Tes notes ont besoin de la phrase secrète, nous l’avons donc laissée.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Efface d’abord tes notes, ou garde la phrase secrète.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Ici, seule la phrase secrète protège tout ça, nous l’avons donc laissée.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Tu peux la changer à tout moment.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>Il n’y a plus de place pour des notes dans ce dossier.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Efface une note dont tu n’as pas besoin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>Nous n’avons pas pu joindre le service de signalement.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Vérifie la connexion Internet et réessaie.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>La partie du programme qui fait les envois s’est arrêtée.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Ferme le programme et ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>Le service de signalement a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Réessaie dans un petit moment.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Un code que tu as noté marche toujours.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Déverrouille-le et réessaie. Un code que tu as noté marche toujours.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>Ce qui était gardé ici n’est pas lisible en ce moment.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Réessaie plus tard. Si tu as noté ton code, il marche toujours.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>Tor n’est pas lancé sur cet ordinateur. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Ouvre Tor Browser et laisse-le ouvert. Puis réessaie.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>Nous n’avons pas pu joindre le service de signalement par Tor.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>Le chemin vers le service de signalement n’était pas sûr. Nous n’avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Essaie un autre réseau, celui de la maison ou du téléphone par exemple.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Vérifie la date et l’heure de cet ordinateur, puis réessaie.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>Le service de signalement a beaucoup de demandes en ce moment.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>La réponse du service de signalement n’était pas claire.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessaie plus tard.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>Le service de signalement ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cherche une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>C’est plus que ce qu’un dossier peut contenir.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Ouvre un deuxième dossier pour le reste.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>Le service de signalement ne connaît pas ce code.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Vérifie le code. S’il est bon, le dossier est peut-être terminé.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>Le service de signalement n’a plus ce dossier.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>Cet ordinateur l’a encore. Tu peux l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Ta demande d’arrêt attend ici. Envoie-la de nouveau dans un jour ou deux.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>Le service de signalement n’a pas ce dossier.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Peut-être qu’il n’a jamais été envoyé. Tu peux en commencer un nouveau.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>C’était un essai, et il n’a pas été gardé. Il s’est terminé avec le programme.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Rien n’a jamais été envoyé. Tu peux recommencer.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Cet ordinateur n’a pas les empreintes de ce dossier.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>Avec le code complet, tu peux quand même ajouter la copie.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Il est trop tard pour annuler cet arrêt.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Tu peux ajouter l’image à nouveau.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>Cette image ou vidéo n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Regarde encore une fois le dossier.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>Le service de signalement a déjà ce dossier, mais avec un autre contenu.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Ouvre un nouveau dossier.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Ce programme n’est pas bien configuré.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Cette appli ne peut encore rien envoyer. Elle n’a pas de service de signalement.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Dans cette appli, les données du service de signalement ne sont pas bonnes.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Dans cette appli, les données du service de signalement sont trop anciennes.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Vérifie la date de cet ordinateur, ou prends la version la plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Reprends-la là où tu l’as trouvée.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Ici, nous ne pouvons pas bien isoler tes images. Donc nous ne les ouvrons pas.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Essaie un autre ordinateur, ou un service sur le web.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Tu peux faire un essai, ou utiliser un service sur le web.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Ce service de signalement n’accepte pas les jeux élargis. Ils peuvent montrer à quoi ressemble une image.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Utilise le jeu standard. Il trouve aussi les copies en miroir ou tournées.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Il n’y a encore rien à envoyer.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Ajoute une image ou une vidéo que nous pouvons lire.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>Un fichier que tu as indiqué n’est pas lisible.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifie le chemin.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Regarde la liste des dossiers.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Aucun dossier n’a ce numéro.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>Dans ce dossier, rien d’accepté ne porte ce numéro.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>Le profil de ce service de signalement ne cite pas cette plateforme.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Utilise un nom du profil.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Cette raison ou cet état ne fait pas partie des mots connus.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Utilise un mot du texte d’aide.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>Il y a déjà quelque chose dans ce répertoire.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Indique un répertoire vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Ce répertoire n’est pas celui d’un service de réception, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Indique le répertoire créé par «&#xa0;intake init&#xa0;».</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>Cette adresse et ce port ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Indique un autre port, ou arrête le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Cette plateforme a déjà une clé.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Pour changer la clé, utilise &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Cette plateforme n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Pour en créer une, utilise &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>La base de données de ce serveur n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Utilise pg_dump et pg_restore, puis &apos;intake restore&apos; sans fichier.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indique un autre nom.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>La base de données ne peut pas y être copiée.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Vérifie que le dossier existe et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Ce fichier n’est pas une sauvegarde de ce serveur.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Indique un fichier créé par &apos;intake backup&apos;.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Un programme utilise ce dossier en ce moment.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Arrête &apos;intake serve&apos; et &apos;intake feeds&apos;, puis réessaie.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Ce serveur est en cours de restauration.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attends que ce soit fini.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>Le fichier policy.toml est illisible, ou une valeur y est fausse.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Corrige-le. Ses commentaires disent ce que veut dire chaque valeur.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Cette sauvegarde est trop ancienne. Ses clés sont détruites.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Prends-en une plus récente.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Une version plus récente de ce programme a créé cette base.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilise cette version.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>La bibliothèque pour ce type de base n’est pas installée.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Installe ce programme avec son extra pour services de signalement.</translation>
    </message>
</context>
</TS>
