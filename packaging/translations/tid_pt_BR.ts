<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>Sobre este app</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Ele cria impressões digitais de fotos, para que cópias possam ser achadas. Não custa nada.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Sua foto fica onde está.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Envia impressões digitais só quando você disser.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Deixa você olhar de novo, adicionar mais ou parar.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Qualquer pessoa pode ler como ele é feito.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não conferido</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Ninguém que viveu isso experimentou o app.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Nenhum falante nativo leu os outros idiomas.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Nenhum advogado leu.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Nenhum especialista de fora testou a proteção.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Letras: Atkinson Hyperlegible Next e Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Feito com Qt, Pillow e FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>Este é o Tideline %1, de %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Tem mais de seis meses. Um mais novo pode ser mais seguro.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Este app nunca procura um mais novo sozinho. Veja onde você o conseguiu.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Como posso conferir isso?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Adicionar fotos e vídeos</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Sua foto nunca sai deste aparelho. Este app não consegue enviá-la. Os nomes dos arquivos ficam só nesta tela.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Ainda não tem nada aqui. Você pode adicionar até 100. Não precisa olhar para eles.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Solte aqui</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Está num celular</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Não tenho a foto</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Usar a foto de exemplo</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>Cabem 100 em um caso. Mais %n ficou de fora.</numerusform>
            <numerusform>Cabem 100 em um caso. Mais %n ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Você pode abrir um segundo caso para o resto.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Foto de exemplo</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Prontos: %1 de %2</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Continuar com %1 de %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Abra o endereço no aparelho que tem a foto. Não copie a foto para este computador.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Sem nome e sem conta. A foto fica no seu aparelho.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Você recebe um número de caso e um PIN. Guarde bem os dois.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Se você perder, eles não conseguem achar seu caso.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>O StopNCII é o lugar certo.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>É para fotos de quem tinha 18 anos ou mais. Funciona do mesmo jeito, em um navegador.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Conversar com alguém</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Continuar treinando</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Quantos anos você tinha na foto?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>Não importa quantos anos você tem agora.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ou mais</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>Tem dos dois</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Tem fotos mais antigas e mais novas</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Perguntamos porque cada idade tem um serviço. Se a foto for falsa: quantos anos você tinha quando foi feita?</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>Tudo bem.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Se talvez você tivesse menos de 18, continue aqui. Com a gente, você não vai se encrencar.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Se talvez você tivesse menos de 18, não continue aqui. O lugar certo é este:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>Descobriu depois que tinha 18 ou mais? Então o lugar certo é este:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>Tenho certeza: 18 ou mais</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Este app ainda não consegue enviar nada.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>A culpa não é sua. Estes serviços já funcionam. São de graça e não pedem o seu nome.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar o endereço</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver como funciona</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Treine com uma foto de exemplo. Nada é enviado.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Tenho um código de caso</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Já está na internet</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Estou ajudando alguém</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Como posso conferir isso?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>Que bom que você está aqui.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Esta dor pode passar, mesmo que agora não pareça. Por favor, fique perto de alguém agora.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>Não posso falar em voz alta</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>Até alguém atender</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Vá para um lugar onde você se sinta bem e em segurança. Leve alguém com você.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Deixe longe qualquer coisa que possa machucar você.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Diga a uma pessoa: “Não estou bem. Por favor, fica comigo.”</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Mais palavras para começar</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Mostrar também os telefones</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Salvar cartão</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Já anotei</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Alguém pode achar o papel.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Alguém pode abrir o arquivo.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>A impressora pode guardar na memória.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Um cartão para quem ajuda você</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>Com ele dá para olhar. Não dá para parar nem mudar nada. Dê só a alguém de confiança.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Salvar o cartão de ajuda</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Imprimir o cartão de ajuda</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Salvar cartão</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>Pronto. Guarde onde só você possa achar.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Não deu certo.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Tente em outro lugar.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Tente em outro lugar ou anote o código.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>Pronto. Este cartão é só para olhar.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Seu caso</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Há novidades.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>O canal de proteção confere primeiro.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Foi adicionada.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Fica em espera neste computador. Nada se perde.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>Sem novidades desde a última vez. Isso é normal.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Leia quando quiser.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>Podem ser boas ou difíceis. Você não precisa ler sem apoio.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Falar com alguém antes</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Ver as novidades</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Ser o canal de proteção</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Só aqui, no treino</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Com este código você pode olhar, mas não mudar nada.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Como pedir direto a um app</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>Tenho uma cópia modificada</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Minhas anotações</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Última consulta: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Parar só este item</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>O que aconteceu com %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Dá para desfazer até %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Seu código e seu cartão</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Parar este caso</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Buscar novidades</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Adicionar mais</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>Parar de usar estas impressões digitais?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>Parar de usar minhas impressões digitais?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Pedimos que as plataformas apaguem essas impressões digitais. Não temos como conferir se elas apagam.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Você tem 7 dias para desfazer, com o mesmo código.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Sim, parar</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>As anotações que você escreveu aqui também são apagadas.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>Esquecer este caso neste computador?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>O caso continua. Só este computador esquece dele.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Esquecer neste computador</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Sem o código, ninguém consegue achar o caso de novo. Seu código está bem guardado?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Sim, esquecer aqui</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Mude sua frase secreta</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Digite a antiga e depois uma nova.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Sua frase secreta antiga</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>A nova mais uma vez</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Primeiro digite sua frase secreta antiga.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Tirar a frase secreta?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Quem usa a sua conta neste computador poderia abrir o que está guardado aqui.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sim, tirar</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Sua nova frase secreta está valendo.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>A antiga não abre mais nada.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>A frase secreta foi tirada.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>Agora o que está guardado aqui abre sem ela.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Uma cópia modificada</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>Não saia procurando. Se você já tem uma, pode adicionar.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Se você vir uma na internet, salve o link, não a foto.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>Primeiro, digite seu código de caso.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>Assim só você pode comparar fotos com o seu caso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Sua foto nunca sai deste aparelho. Você não precisa olhar para ela.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Você pode tentar outro arquivo. Ou voltar ao seu caso.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Solte aqui</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Comparar outra</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>Voltar ao seu caso</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Só as impressões digitais dela são enviadas. O canal de proteção confere primeiro.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Ver exatamente o que é enviado</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Uma de cada vez, por favor.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Confira o grupo %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>Não acredite só na nossa palavra.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Você pode testar por conta própria. Não precisa da ajuda de ninguém.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Fique sem internet.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Tire o cabo ou desligue o Wi-Fi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Adicione sua foto.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>As impressões digitais são criadas. Funciona sem nenhuma rede.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Veja o que vai ser enviado.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Aperte “Ver exatamente o que é enviado”. Não tem nenhuma foto ali.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Volte para a internet só para enviar.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>Costumam ser uns 32 KB. Uma foto de celular costuma passar de 2.000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Para quem entende de computador</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Três processos fazem o trabalho. O que abre as fotos não tem acesso à rede.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>O que tem acesso à rede não consegue abrir seus arquivos.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>O sistema garante as duas coisas. O comando %1 mostra como isso é testado.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>O código-fonte é aberto. Você pode ler tudo.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>A barra de baixo diz o que é verdade agora.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Dê um nome seu ao número %1</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Seu nome para o número %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Dê um nome seu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ficou de fora</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Você cancelou este item.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>É igual ao número %1. Uma vez basta.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Criando as impressões digitais</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando a vez</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Falta cerca de %n minuto</numerusform>
            <numerusform>Faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Falta cerca de %n segundo</numerusform>
            <numerusform>Faltam cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Vídeo, boa impressão digital</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Foto, boa impressão digital</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Cópias exatas</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code, group %1 of 4</source>
        <translation>Código, grupo %1 de 4</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Your case code, in four groups</source>
        <translation>Seu código de caso, em quatro grupos</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Guarde este código</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Este código é só seu. Sem ele, ninguém consegue achar seu caso de novo. Nem a gente.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>Com ele você pode ver as novidades, adicionar mais ou parar o caso. Se você perder o código, ninguém acha seu caso de novo. Nem a gente.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Já guardei</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>Guardar também neste computador?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sim, guardar</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Vendo se este computador consegue guardar com segurança.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Este computador não tem um lugar seguro para ele. Papel ou cartão funcionam tão bem quanto.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Este computador não tem um lugar seguro. Você pode proteger o código com uma frase secreta.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Se você esquecer, ninguém consegue abrir o que está guardado aqui.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Você disse que outras pessoas podem usar. Então é mais seguro não guardar.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>No cofre de senhas dele. Quem usa a sua conta neste computador pode achar.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>No cofre de senhas dele. O sistema vai pedir uma senha antes.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>Pronto. Entregue o cartão à pessoa jovem.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Escolha se este computador também guarda.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>Primeiro anote, salve ou imprima.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Play the hotline</source>
        <translation>Ser o canal de proteção</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>Isto só existe no treino. Faça o que um canal de proteção poderia fazer. Depois você vê as novidades.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Não tem nada para fazer aqui agora.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>Não aceitar</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>O canal de proteção</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Qual foto</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Qual plataforma</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>achou algo e está olhando</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>achou uma cópia</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>bloqueou uma cópia</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>removeu uma cópia</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>deixou no ar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Dizer</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Uma plataforma</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>diz:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Escolher fotos ou vídeos</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Procurar em</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Digite seu código de caso</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>Ele tem 4 grupos de 5 letras e números. Pode ser maiúscula ou minúscula.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>Perdi meu código</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>Você salvou ou imprimiu um cartão? Olhe nele primeiro.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Sem o código, ninguém consegue achar esse caso. Nem a gente.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Sem o código, não dá para parar o caso. Ele continua.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Você pode começar de novo com a mesma foto. Isso não faz mal nenhum.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Ver casos guardados neste computador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Confira o grupo %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Mudar a frase secreta</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Criar frase secreta</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>Este computador não guarda nenhum caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n foto ou vídeo</numerusform>
            <numerusform>%n fotos ou vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Um caso que ainda não foi enviado</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Treino de %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Caso de %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Sua frase secreta</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Ela abre o que está guardado neste computador. Seu código de caso funciona sem ela.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Esqueci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>Isso acontece. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Sem ela, ninguém consegue abrir o que está guardado aqui. Nem a gente.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Um código de caso ainda funciona. Volte e digite o código.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>Foi apagado.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Este computador não guarda nenhum caso agora.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Exatamente o que é enviado</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>São %1 KB. Vão trancados, só para o canal de proteção. Vai junto uma chave, para a resposta poder voltar. Uma foto de celular costuma passar de 2.000 KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Foto falsa também conta.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>A culpa não é sua. Você pode se proteger do mesmo jeito. Onde está a foto falsa?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Num celular ou tablet</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Não tenho a foto</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Só tenho um link</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Criando as impressões digitais de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tirar %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Sua amizade faz diferença</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>Você não precisa resolver tudo. Estar por perto já ajuda.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“A culpa não é sua.”</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>“Não vou mostrar a foto nem passar adiante.”</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>“Vamos achar uma pessoa adulta de confiança. Eu vou com você.”</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>“Você está em segurança hoje à noite?”</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>Não olhe a foto, não guarde e não passe adiante.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>Não brigue com quem fez isso.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>Não carregue isso sem ajuda. Se isso preocupa você, conte a uma pessoa adulta.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Diz que não aguenta mais</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passar o teclado</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Canais de ajuda</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Agora é a sua vez.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Para quem ajuda: passe o teclado. Vire para o outro lado ou olhe para o chão.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Para você</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Agora quem decide é você. Dá para parar a qualquer momento.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Este app não mostra nenhuma foto.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Este app não guarda nada aqui. Só um cartão, se você salvar um.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>A foto está em outro lugar? Deixe lá. Não traga para este computador.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Seu código é só seu. Anote.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Vamos lá</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Ler para mim</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Sair rápido</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Fecha tudo na hora. Três toques em Shift fazem o mesmo.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos os ajustes</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texto: %1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Colors like my system</source>
        <translation>Cores do meu sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Código para ler com o celular: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Fonte: %1, lida em %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS: %1 para %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligue para %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat: %1</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>Na internet: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>Em perigo agora mesmo? Ligue para %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>Em perigo agora mesmo? Ligue para o número de emergência do seu país.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Elsewhere in Europe</source>
        <translation>Outro país da Europa</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Canais de ajuda de graça no seu país</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Canais de ajuda para jovens, por país</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Para jovens em perigo</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jovens</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Quando alguém machuca ou ameaça você</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>Para pessoas de 5 a 25 anos</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Para pedir que tirem uma foto do ar</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para qualquer pessoa</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Para problemas na internet</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>O que fazer quando uma foto está na internet</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Para quem tem menos de 21 anos</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Para quem tem menos de 18 anos</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Para jovens e suas famílias</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>Para pessoas de 8 a 18 anos</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Para problemas na internet, em qualquer idade</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Para quem tem menos de 19 anos</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Para quem tem mais de 18 anos</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Para jovens com uma foto na internet</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>O mesmo número em 30 países da Europa</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Para pessoas de qualquer lugar.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Para pessoas adultas de qualquer lugar.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Para quem tem menos de 18 anos no Reino Unido.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dia e noite</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Ligações: dia e noite</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Todos os dias, das 9h às 23h</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Ligações: de segunda a sábado, das 14h às 20h</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>De segunda a sexta, das 9h às 17h</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Todos os dias, das 11h às 21h</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Sete dias por semana</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>De segunda a sexta, das 9h às 19h</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>De segunda a sexta, das 8h às 22h</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Todos os dias, das 8h às 23h</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>De segunda a sexta, das 10h às 16h</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Canal de ajuda para crianças</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Secretaria-Geral de Saúde Mental</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Pesquisa Google</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Depois de 48 horas</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Aperte “Denunciar” e siga os passos.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>Eles não contam à outra pessoa quem você é.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Aperte e segure o Snap, o Story ou a mensagem.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Aperte “Denunciar” ou “Relatar” e escolha o que combina.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Aperte “Compartilhar” ao lado do vídeo. Ou aperte e segure o vídeo.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Aperte e segure a mensagem.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Aperte “Denunciar”. Você também pode bloquear a pessoa.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>O WhatsApp então recebe as últimas cinco mensagens.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>Ele não consegue tirar a foto de outros celulares.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Abra o post ou a foto e o menu, os três pontinhos.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Aperte a opção de buscar apoio ou “denunciar”.</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Há uma opção para fotos privadas.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Abra o menu do post, os três pontinhos.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Aperte “Private or Non-Consensual Content” (conteúdo privado ou sem consentimento).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>Também funciona sem conta, por um formulário.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Abra este endereço e siga o formulário.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Faça um para cada foto.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>Tinha menos de 18 na foto? Escolha abuso de menor.</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Se não, escolha “non-consensual intimate media” (conteúdo íntimo sem consentimento).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Aperte os três pontinhos embaixo do vídeo.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>Num grupo ou canal: abra o menu da mensagem.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>Numa conversa privada, muitas vezes só dá para bloquear a pessoa.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Aperte os três pontinhos na foto.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Aperte “Remover resultado” e escolha o que combina.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>Isso esconde a foto no Google. O site em si ainda tem a foto.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Canais de proteção em mais de 40 países</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Procure lá o canal de proteção do seu país.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Ele olha o link e pede ao site.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>Você não precisa dar seu nome.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Para você, se tinha menos de 18 na foto.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Para fotos de quem tinha menos de 18, em qualquer site.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Só precisa do link. Nenhum nome.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Para jovens e para pessoas adultas.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Precisa de um jeito de falar com você.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>Desde 19 de maio de 2026, apps e sites têm de agir em 48 horas.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Peça por escrito: o link, seu nome, como falar com você.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Diga que você não concordou em compartilharem a foto.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Sua mãe, seu pai ou outra pessoa que ajuda pode pedir por você.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>Ainda está lá? Avise a FTC. Ela cuida para que esta lei seja cumprida.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Peça ajuda agora</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Tudo bem pedir ajuda. É só dar um passo.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Alguém está ameaçando você?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Sente que não aguenta mais?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palavras para começar</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Já está na internet</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Que bom que você está ajudando.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Trabalho com jovens</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>Você não precisa ver a foto. Este app nunca mostra e não guarda nada aqui.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>Escola, projetos com jovens, saúde, orientação</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Sou mãe, pai ou responsável</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>Ou outra pessoa adulta da casa</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>Sou amiga ou amigo</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>Ou irmã ou irmão</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>Com a gente, você não vai se encrencar. Sua foto nunca sai deste aparelho. Este app não consegue enviá-la. Só envia números criados a partir dela, quando você disser.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Proteger uma foto</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Sem nome e sem conta. Você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Estou ajudando alguém</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Este app não mostra nenhuma foto e não salva nada aqui.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Tenho um código de caso</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Ver as novidades, adicionar mais ou parar o caso.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Suas impressões digitais vão para %1. Funciona com %n plataforma, mas não com conversas privadas criptografadas.</numerusform>
            <numerusform>Suas impressões digitais vão para %1. Funciona com %n plataformas, mas não com conversas privadas criptografadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Já está na internet</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Treinar antes</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Como posso conferir isso?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Se alguém entrar: aperte “Sair rápido”.</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>Ou toque três vezes em Shift. A janela fecha na hora.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>O que fica?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>A impressão digital de uma foto é uma lista de números. Não é a do seu dedo. As plataformas comparam essa lista com o que as pessoas postam.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>É enviado</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Nunca é enviado</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Sua foto ou seu vídeo</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Nome do arquivo, lugar, data</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Qual computador você usa</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Ver exatamente o que é enviado</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Próximo: enviar</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Próximo: seu código</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>Um código exato de cada arquivo</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Números que fazem seu código de caso funcionar</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n impressão digital do vídeo %1</numerusform>
            <numerusform>%n impressões digitais do vídeo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n impressão digital da foto %1</numerusform>
            <numerusform>%n impressões digitais da foto %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Impressões digitais de %n vídeo: %1</numerusform>
            <numerusform>Impressões digitais de %n vídeos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Impressões digitais de %n foto: %1</numerusform>
            <numerusform>Impressões digitais de %n fotos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>O que ela consegue achar</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Cópias espelhadas, giradas, com filtro ou menores.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Cópias cortadas: quase nunca. Você tem uma? Adicione também.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>É bom saber</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Uma impressão digital não é uma foto.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Com ferramentas especiais, alguém poderia adivinhar formas aproximadas.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Quem tem a mesma foto poderia notar que a impressão digital dela foi enviada.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Por isso ela vai trancada para o canal de proteção. Depois, só as plataformas da lista recebem.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Você pode parar o uso dela. Alguns serviços podem ficar com ela.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>Vai pelo Tor. Deixe o Tor Browser aberto.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>A rede da escola ou de casa pode ver que você usa o Tor.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>Vai por outro serviço. Assim o canal de proteção não vê a sua rede.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>O computador do canal de proteção pode ver qual rede você usa.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Sair rápido</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Aperte o botão lá em cima. Ou toque três vezes em Shift. A janela fecha na hora.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>O que some</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>A janela, na hora.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Tudo o que você não enviou.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Tudo o que este app tinha na memória.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>O que fica aqui</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>Este app continua no computador.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>O código, se você escolheu guardar aqui.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>O tamanho do texto, as cores e o idioma que você escolheu.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Suas fotos, onde já estavam.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>Outros programas podem listar arquivos que você abriu com eles.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>Alguém vigia este computador? Use outro, ou o celular de alguém de confiança.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>Onde você mora?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Escolha seu país</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Os números podem mudar. A fonte e o dia estão embaixo de cada um.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>Não conhecemos aqui nenhum canal por texto. Talvez haja nestas listas.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Treino. Nada é enviado. Nenhuma foto é protegida.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>Algo deu errado neste app. Você não fez nada de errado. Por favor, tente de novo.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>As plataformas estão com suas impressões digitais. Uma cópia continua no ar.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Ainda não foi enviado.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Algo ainda não foi enviado. Fica em espera neste computador.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>O canal de proteção verifica as impressões digitais. Você não precisa fazer nada agora.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>As plataformas estão com suas impressões digitais. Você não precisa fazer nada agora.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>O canal de proteção não conseguiu usar. A culpa não é sua.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Você parou este caso.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Vídeo %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Precisa da sua atenção</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sendo conferido</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>Isso é normal. Talvez ainda estejam procurando.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>A culpa não é sua. Você também pode pedir à plataforma que tire a cópia. Um canal de ajuda pode apoiar você.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não foi usado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Você parou</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>O canal de proteção ainda não as recebeu</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 diz: deixou no ar</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Envie quando puder.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Digitais entregues</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>O canal de proteção recebeu as impressões digitais</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Eles estão conferindo</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Pode levar alguns dias.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>As plataformas recebem as impressões digitais</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>Não conseguiram usar</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>Você não fez nada de errado. Um canal de ajuda pode dizer o que mais funciona.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Se as plataformas tinham as impressões digitais, pedimos que apaguem. Não temos como conferir se elas apagam.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Você parou</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>As plataformas receberam as impressões digitais</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Ainda sem resposta: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1 achou algo e está olhando</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 diz: achou uma cópia</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Ainda não se sabe o que vai fazer depois.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 diz: bloqueou uma cópia</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 diz: removeu uma cópia</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>Você não precisa achar a foto.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>A impressão digital só pode ser feita com a própria foto. Mas ainda dá para fazer alguma coisa.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>Não peça para ninguém enviar a foto a você.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>Não saia procurando. Pode doer, e não ajuda.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>Um canal de ajuda pode dizer o que funciona onde você mora.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>Você sabe onde a foto está na internet? Um link já basta para pedir ajuda.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>Tenho um link</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Conversar com alguém</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma anotação</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Mudar a anotação</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>O que pode ajudar depois. Só palavras, sem fotos.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua anotação</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Guardada com sua frase secreta. Nunca é enviada.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>É demais para uma anotação só.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Divida em duas anotações.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Salvar minhas anotações</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Minhas anotações</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>O que disseram</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Minhas anotações</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Só para você. Elas ficam neste computador e nunca são enviadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anotação</numerusform>
            <numerusform>%n anotações</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Dê só a pessoas em quem você confia.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>Não deu certo.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Tente salvar o arquivo em outro lugar.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ainda não tem nada escrito.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Anote o que pode ajudar depois: links, nomes, dias, o que disseram.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Sem fotos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma anotação</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Para a polícia ou a escola.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Para a polícia ou a escola. Quem abrir o arquivo consegue ler.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>anotação %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Mudar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Não dá para recuperar.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Apagar esta anotação?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>Já está na internet?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Você pode pedir que tirem a foto do ar. Salve o link, não a foto.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>Escolha um app ou site</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Outro site</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>Nos Estados Unidos: 48 horas</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Alguém está ameaçando você?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Conversar com alguém agora</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Um canal de proteção pode pedir ao site por você. É de graça. Nunca envie a foto para ele.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Anote o link, o nome de usuário e o dia.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>Não procure mais cópias. Pode doer, e não ajuda.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“Sou eu nesta foto. Eu tinha menos de 18 anos. Não concordo que ela esteja aqui. Por favor, removam a foto e todas as cópias.”</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“Sou eu nesta foto. Ela é privada. Não concordo que ela esteja aqui. Por favor, removam a foto e todas as cópias.”</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>Quantos anos você tinha na foto?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Uma mensagem para enviar com o link</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Salve o link, não a foto.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>Com um link, outras pessoas podem pedir para tirar a foto do ar.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Anote o link, o nome de usuário e o dia.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>Não salve nem compartilhe a foto.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Use o formulário do próprio app ou site. Diga que é você que aparece.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Um canal de proteção do seu país também pode pedir ao site. É de graça.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>Como pedir em cada app, com palavras para copiar</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>Tenho a foto aqui também</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Buscar um canal</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Você é mãe, pai ou responsável</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>Primeiro, respire. Sua calma é a melhor ajuda agora.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>“Que bom que você me contou.”</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“A culpa não é sua.”</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>“Não estou com raiva de você. Vamos cuidar disso, você e eu.”</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>“A gente conversa antes de cada passo.”</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>Não peça para ver a foto.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>Não tire o celular. Pode parecer uma acusação.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>Não apague mensagens nem apps ainda. Podem ajudar depois.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>Não escreva para quem está ameaçando.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Canais de ajuda</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passar o teclado</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Faça pelo celular.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Deixe a foto onde está. É o mais seguro.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Aponte a câmera do celular para um código. Ou digite o endereço.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>Para o Take It Down, do NCMEC: mude o nome do arquivo antes. O serviço recebe esse nome.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>Está neste computador também</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>Ver como funciona</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Você faz o caminho todo com uma foto de exemplo. Ou com uma sua.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>Nada é enviado. O canal de proteção é só de treino, neste computador.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>Isso não protege nenhuma foto.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>No fim, você pode fazer o papel do canal de proteção e ver as novidades.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>Treinar como ajudar alguém</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>Tenho um código de treino</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Este app não enviou sua foto</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Proteção não confirmada neste sistema</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Abertura segura: não salva, não acessa a internet</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>Conexão pelo Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>Conexão por outro serviço</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conexão com %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Este app está sem internet</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Sem conexão agora</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Uma parte isolada abre as fotos. Ela não consegue salvar nem acessar a internet. Nós testamos.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>Não conseguimos confirmar o isolamento neste sistema. Por isso este app não abre nenhuma foto.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Uma parte isolada vai abrir suas fotos. Testamos o isolamento antes de cada uma.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>Esta janela não consegue acessar a internet. O sistema bloqueia.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>Não confirmamos que esta janela não consegue acessar a internet.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Outra parte envia as impressões digitais. Ela não consegue abrir seus arquivos.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Desta vez, foram enviados %1 KB. Uma foto de celular costuma passar de 2.000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>Nada foi enviado desde que você abriu este app.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Aperte para ver os detalhes.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>O que é verdade agora</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>Como posso conferir isso?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>Não, deixar assim</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Só se este computador for seu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Copied. Now paste it.</source>
        <translation>Copiado. Agora é só colar.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Ler o código para mim</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Alguém por perto poderia ouvir.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Grupo %1: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Aperte de novo para o grupo %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Bom saber antes de começar</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>Leva alguns minutos. Deixe papel e caneta por perto.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>Até você apertar Enviar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Você pode voltar ou parar. Nada fica guardado.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Você vê o que vai antes de ir.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Depois que você apertar Enviar</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Você pode olhar de novo, adicionar mais ou parar.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Parar não alcança todas as cópias. Alguns serviços podem manter suas impressões digitais.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Sem o seu código, ninguém consegue achar seu caso.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Dar um nome</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Tudo pronto para enviar</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Vão códigos exatos dos arquivos. Nenhuma foto.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>Vai %n impressão digital. Nenhuma foto.</numerusform>
            <numerusform>Vão %n impressões digitais. Nenhuma foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Depois disso, não poste nem envie esta foto.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Um app pode bloquear sua conta.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Deixar para depois</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Ninguém. Isto é um treino.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>Num caso real, um canal de proteção confere. Depois estas plataformas procuram cópias:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Primeiro eles conferem. Depois estas plataformas procuram cópias:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>O que eles não podem fazer</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>Olhar em conversas privadas e criptografadas</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Apagar o que as pessoas salvaram</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Chegar a outros sites e apps</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Achar todas as cópias modificadas</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Prometer que cada plataforma vai agir</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Enviando agora</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Guardando neste computador. O sistema pode pedir uma senha.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Trancando e enviando. Deixe esta janela aberta, por favor.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>Não conseguimos guardar seu código neste computador.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>Nada foi enviado. Volte e aperte “Não”. Depois use papel ou um cartão.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Voltar ao seu código</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Fica em espera neste computador. Nada se perde.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>Não está guardado aqui. Fique nesta página para tentar de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Enviado desta vez: nada</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Enviado desta vez: nenhuma impressão digital (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Enviado desta vez: %n impressão digital (%1 KB; uma foto de celular costuma passar de 2.000 KB)</numerusform>
            <numerusform>Enviado desta vez: %n impressões digitais (%1 KB; uma foto de celular costuma passar de 2.000 KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Enviado desta vez: %n impressão digital (%1 KB)</numerusform>
            <numerusform>Enviado desta vez: %n impressões digitais (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>Pronto. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Enviado. Você fez uma coisa difícil.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>Isto é um treino. Num caso real, você também já teria terminado.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Você não precisa fazer nada agora.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Depois de %1. Anote a data no seu cartão.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 confere</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Eles recebem números. Não recebem sua foto.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>As impressões digitais vão para %n plataforma</numerusform>
            <numerusform>As impressões digitais vão para %n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Se o canal de proteção disser que sim, elas podem procurar cópias.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Guarde as mensagens. Não pague a ninguém. Conte a alguém em quem você confia.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Você olha de novo</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>O que ajuda agora</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Conversar com alguém agora</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palavras para começar</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>Não poste nem envie esta foto. Um app pode bloquear sua conta.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Criar frase secreta</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Para o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>Ver seu caso</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>O canal de proteção</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Uma frase secreta para o que está guardado aqui</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>As anotações ficam guardadas com uma frase secreta. Sem ela, quem usa a sua conta não consegue ler.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Quem usa a sua conta neste computador poderia abrir. Uma frase secreta mantém tudo fechado.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Se você esquecer, ninguém consegue abrir o que está guardado aqui.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Nem a gente. Aí suas anotações se perdem.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Seu código de caso no papel continua funcionando. Por isso, guarde o código também.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Criar frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Sua frase secreta está valendo.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>A gente pede a frase antes de mostrar o que está guardado aqui.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Ficam neste computador.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>Eles não dizem nada sobre você. Ficam neste computador.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Como no meu sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mexe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Capturas e telas compartilhadas</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Esconder esta janela</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Mostrar esta janela</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>A câmera de um celular ainda vê a tela.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Caminho até o canal de proteção</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Pelo Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Com o Tor, o canal de proteção não vê qual rede você usa. Deixe o Tor Browser aberto.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>A rede da escola ou de casa pode ver que você usa o Tor.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>Como funciona “Sair rápido”</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Sobre este app</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>Então não guardamos nada sobre você aqui.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Você pode continuar. Só vamos ter mais cuidado.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Seu código não fica guardado aqui. Você anota no papel.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>Alguém poderia vigiar este computador? Talvez veja isto também.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Então use um aparelho mais seguro. Pode ser o seu celular.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>Não coloque a foto em mais um computador.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>“Sair rápido” fecha este app na hora. O botão fica sempre lá em cima.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>O app em si continua neste computador. Outras pessoas podem ver que ele está aqui.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Está num celular</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Deixar para depois</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Dois lugares podem ajudar.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Primeiro, separe as fotos na sua cabeça. Não precisa abrir.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 anos ou mais na foto</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Continue aqui. Adicione só estas.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Apagar o que está guardado aqui</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>Apagar o que está guardado neste computador?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>Isso não dá para desfazer. As anotações se perdem.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Seus casos continuam. Para abrir, você precisa dos códigos deles.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Alguém está ameaçando você?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>A culpa não é sua. Você pode parar agora. Faça estas cinco coisas.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Pare de responder.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>Você não precisa responder. Nem uma vez.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>Não mande dinheiro nem mais fotos.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Muitas vezes, quem recebe pede mais.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Guarde as mensagens e o nome.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Elas ajudam você depois. Não salve a foto.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Depois bloqueie essa pessoa.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>Em todos os apps onde ela consegue falar com você.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Conte a alguém que possa ajudar.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>Você não precisa enfrentar isso sem apoio.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>Já pagou? Já mandou mais?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>A culpa continua não sendo sua. Você pode parar agora. Parar ajuda a qualquer momento.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palavras para começar</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“Aconteceu uma coisa na internet. Preciso de ajuda. Por favor, não brigue comigo.”</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Mais palavras para começar</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Sinto que não aguento mais</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Já está na internet</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Conversar com alguém agora</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Abra o endereço no aparelho que tem a foto. Não copie a foto para este computador.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Sem nome e sem conta. A foto fica no seu aparelho.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>Ele também recebe o nome do arquivo. Mude o nome antes.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>Não consegue olhar em conversas privadas criptografadas.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Você precisa de uma conta na Childline. Seu nome verdadeiro não é necessário.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Aqui uma pessoa treinada olha a foto, sim.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Você recebe uma resposta e pode conversar com alguém lá.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>Isto é um treino. Nenhuma foto é protegida.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>Não conseguimos comparar esta</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>É muito lisa ou borrada.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>Você ainda pode adicionar. Aí as plataformas podem achar cópias exatas.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Parece o número %1, mas mudou demais.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>As plataformas não achariam esta cópia</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Parece a foto %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>As plataformas não achariam esta.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Essa você parou. Por isso as plataformas não achariam esta.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>O canal de proteção não conseguiu usar essa. As plataformas não achariam esta.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>Parece um recorte da foto %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Não conseguimos comparar aqui</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Este computador não tem as impressões digitais deste caso.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>É o mesmo arquivo do número %1 do seu caso.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>É muito parecida com o número %1 do seu caso.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>Você não precisa adicionar.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>Num caso real, as plataformas poderiam achar</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>Elas não conseguem olhar em todo lugar. As conversas privadas quase sempre são fechadas para elas.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Elas já podem procurar. Você não precisa adicionar.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>As plataformas poderiam achar esta cópia</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>Elas também podem procurar esta cópia</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>As plataformas podem começar quando o canal de proteção disser que sim.</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Então adicione. As plataformas podem procurar esta também.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Adicione. Aí as plataformas podem procurar esta também.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>Não parece com nenhuma que está em uso</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>Não parece com nenhuma deste caso</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>Nem sempre dá para saber. Ela mostra a mesma foto?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Onde está a foto?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>Ou o vídeo. Você não precisa mostrar para ninguém.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>Ou num pen drive ou HD que dá para conectar</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Num celular ou tablet</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>Numa conversa, num app ou na galeria</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Não tenho a foto</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>Outra pessoa tem</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Só tenho um link</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>Vi na internet ou alguém me contou</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>É falsa ou feita com IA</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Por exemplo, meu rosto em outro corpo</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>Tudo bem</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>Tudo bem. Não precisa ter pressa.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Olhe nas suas conversas e nas pastas Imagens e Downloads. Não procure na internet.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Está neste computador</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Está num celular ou tablet</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>Não acho a foto</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>Quem mais pode usar este computador?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>Ou pode ver o que você faz nele?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Outra pessoa também</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Família, namoro, escola, amizades</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Perguntamos para não deixar aqui nada que possa prejudicar você.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>Palavras para começar</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>A primeira frase é a mais difícil. Aqui vai uma para você.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“Aconteceu uma coisa na internet. Preciso de ajuda. Por favor, não brigue comigo.”</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>“Aconteceu uma coisa ruim comigo na internet. Você pode ficar comigo?”</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>“Aconteceu uma coisa na internet. A gente pode conversar em particular?”</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>“Alguém tem uma foto minha. Estou com medo. O que eu posso fazer?”</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>Para quem você quer contar?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Mãe ou pai</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Amiga ou amigo</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Prof da escola</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Canal de ajuda</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Fale, envie ou só mostre esta tela.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>Você não precisa contar tudo de uma vez.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>Uma pessoa não ajudou? Tente outra. Você merece ajuda.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Achar canal de ajuda</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar esta frase</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>You work with young people</source>
        <translation>Você trabalha com jovens</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Use o aparelho da própria pessoa jovem. Nunca o seu.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que ajuda</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Diga: “A culpa não é sua. Comigo, você não vai se encrencar.”</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Avise já quem cuida da proteção de crianças e jovens onde você trabalha. Siga as regras de lá.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Deixe a pessoa jovem decidir cada passo.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>Fique por perto. Converse sobre quem mais pode ajudar.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>Não olhe a foto. Em muitos lugares isso é contra a lei.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>Não coloque a foto no seu computador.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>Não copie, não imprima, não envie e não guarde.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>Não prometa guardar segredo. Talvez você precise contar.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>Não prometa que todas as cópias vão sumir.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Canais de ajuda</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Passar o teclado</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>O lugar certo para isso é outro.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Este app é para fotos de pessoas adultas. O lugar certo é este. Não importa quantos anos você tem agora.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 na foto</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>Alguém está ameaçando você?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>Sente que não aguenta mais?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Conversar com alguém agora</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Precisa da sua atenção</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que digito</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Esconder o que digito</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Digite as duas mais uma vez. Sem pressa.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Sua nova frase secreta</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 letras ou mais. Três ou quatro palavras são uma boa.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>Por favor, não</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>O que dizer</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Treino. Nada é enviado. Nenhuma foto é protegida.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Um quadrado de pontos. Tem o mesmo código e nenhum link.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Meu código de caso</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Código de caso, só para olhar</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>Com este código você pode ver as novidades, adicionar mais ou parar o caso.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Quem tiver este código também pode fazer isso. Guarde bem.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Se você perder o código, ninguém acha seu caso de novo.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Com este código você pode olhar, mas não mudar nada.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Quem tiver este código também pode olhar. Guarde bem.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>Para usar, abra o Tideline. Escolha: Tenho um código de caso.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>Algo deu errado neste programa. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Feche e abra de novo.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Você pode deixar de fora. Você não fez nada de errado.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>Não conseguimos ler isto como foto nem como vídeo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>Não conseguimos ler este arquivo. Talvez esteja danificado.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Este arquivo está bloqueado e não conseguimos abrir.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Desbloqueie primeiro ou deixe de fora.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Este arquivo é grande demais para este programa.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>Este vídeo não tem imagens dentro.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Não achamos mais este arquivo.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>Ele mudou de lugar ou estava num pen drive? Adicione de novo ou deixe de fora.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>Este arquivo demorou demais, então paramos.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Algo deu errado com este arquivo. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Tente mais uma vez ou deixe de fora.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Este arquivo é muito liso ou borrado. Só dá para achar cópias exatas.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>Você pode usar mesmo assim.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>Este código não parece certo.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Confira mais uma vez, letra por letra.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>O código ainda não está completo. Ele tem 4 grupos de 5.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Digite o que falta.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Este código está certo, mas é do programa de outro canal de proteção.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Use o programa em que você criou o código.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>Este é o código de outro caso.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Digite o código do caso que você abriu.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Com este código você pode olhar, mas não mudar nada.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Para adicionar ou parar, use o código completo.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>O cofre de senhas deste computador não funcionou.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Este computador não tem um lugar seguro para guardar um código.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>O cofre de senhas deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>O cofre de senhas deste computador não respondeu.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>O que estava guardado neste computador não pode mais ser lido.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Se você anotou seu código, ele ainda funciona.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>Não conseguimos guardar isto neste computador.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>O que está guardado aqui abre com sua frase secreta.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Digite primeiro. Seu código de caso funciona sem ela.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>Essa não era a sua frase secreta. É fácil errar.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Tente de novo, devagar. Olhe as letras maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>Esta frase secreta é um pouco curta.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Use 8 letras ou mais. Três ou quatro palavras são uma boa.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>As anotações só são guardadas com uma frase secreta.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Crie uma primeiro.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Suas anotações precisam da frase secreta, então ela continua.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Apague suas anotações primeiro ou fique com a frase secreta.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Aqui só a frase secreta protege isto, então ela continua.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Você pode mudar a frase a qualquer momento.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>Não cabem mais anotações neste caso.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Apague uma de que você não precise.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>Não conseguimos falar com o canal de proteção.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Confira a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>A parte deste programa que envia parou de funcionar.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Feche o programa e abra de novo.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>O canal de proteção demorou demais para responder.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Um código que você anotou sempre funciona.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Desbloqueie e tente de novo. Um código que você anotou sempre funciona.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>O que estava guardado aqui não pode ser lido agora.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Tente de novo mais tarde. Se você anotou seu código, ele ainda funciona.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>O Tor não está aberto neste computador, então não enviamos nada.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Abra o Tor Browser e deixe aberto. Depois tente de novo.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>Não conseguimos chegar ao canal de proteção pelo Tor.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>O caminho até o canal de proteção não era seguro, então não enviamos nada.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Tente outra rede, como a da sua casa ou a do celular.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Confira a data e a hora deste computador. Depois tente de novo.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>O canal de proteção está com muito trabalho agora.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>Não deu para entender a resposta do canal de proteção.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>O canal de proteção não aceitou.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Procure uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>Isto é mais do que cabe em um caso.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Abra um segundo caso para o resto.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>O canal de proteção não conhece este código.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Confira o código. Se estiver certo, talvez o caso tenha terminado.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>O canal de proteção não tem mais este caso.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>Este computador ainda tem. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Seu pedido de parar espera aqui. Envie de novo em um ou dois dias.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>O canal de proteção não tem este caso.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Talvez nunca tenha sido enviado. Você pode começar um novo.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>Era um treino e não foi guardado. Terminou junto com o programa.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Nada foi enviado em nenhum momento. Você pode começar de novo.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Este computador não tem as impressões digitais deste caso.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>Com o código completo, você pode adicionar a cópia mesmo assim.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Já passou o prazo para desfazer.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Você pode adicionar a foto de novo.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>Este caso não tem essa foto nem esse vídeo.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Olhe o caso de novo.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>O canal de proteção já tem este caso, mas com outro conteúdo.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Abra um caso novo.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Este programa não está configurado direito.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Este app ainda não consegue enviar nada. Ele não tem canal de proteção.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Os dados do canal de proteção neste app não estão certos.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Os dados do canal de proteção neste app são antigos demais.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Confira a data deste computador, ou pegue a versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Pegue o programa de novo onde você achou.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Não conseguimos isolar suas fotos com segurança aqui. Por isso não abrimos.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Tente outro computador ou um serviço na web.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Você pode treinar ou usar um serviço na web.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Este canal de proteção não aceita conjuntos amplos. Eles podem mostrar como é a foto.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Use o conjunto padrão. Ele também acha cópias espelhadas e giradas.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Ainda não tem nada para enviar.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Adicione uma foto ou um vídeo que dê para ler.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>Um arquivo que você indicou não pode ser lido.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Olhe a lista de casos.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Não existe caso com este número.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>Nenhum item aceito deste caso tem este número.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>O perfil deste canal de proteção não cita esta plataforma.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Use um nome do perfil.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Este motivo ou estado não é uma das palavras conhecidas.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Use uma palavra do texto de ajuda.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>Já tem alguma coisa nesta pasta.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Indique uma pasta vazia ou que ainda não existe.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Esta pasta não é a de um “intake”, ou falta uma parte dela.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Indique a pasta que &apos;intake init&apos; criou.</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>Este endereço e esta porta não podem ser usados.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Indique outra porta ou feche o programa que usa esta.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Esta plataforma já tem uma chave.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Para trocar a chave, use &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Esta plataforma ainda não tem chave.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Para criar uma, use &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>O banco de dados deste servidor não é um arquivo.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Use pg_dump e pg_restore e depois &apos;intake restore&apos; sem arquivo.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Já existe um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indique outro.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>O banco de dados não pode ser copiado para lá.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Veja se a pasta existe e tem espaço.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Este arquivo não é uma cópia deste servidor.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Indique um arquivo feito por &apos;intake backup&apos;.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Um programa está usando esta pasta agora.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Pare &apos;intake serve&apos; e &apos;intake feeds&apos; e tente de novo.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Este servidor está sendo restaurado agora.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>O arquivo policy.toml não pode ser lido ou tem um valor errado.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Corrija. Os comentários dele dizem o que cada valor significa.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Esta cópia é antiga demais. As chaves dela foram destruídas.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Use uma mais nova.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Uma versão mais nova deste programa fez este banco de dados.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use essa versão.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>Falta a biblioteca para este tipo de banco de dados.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Instale este programa com o extra para canais de proteção.</translation>
    </message>
</context>
</TS>
