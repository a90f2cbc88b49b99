<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this app</source>
        <translation>Sobre esta app</translation>
    </message>
    <message>
        <source>It makes fingerprints of pictures, so that copies can be found. It costs nothing.</source>
        <translation>Crea huellas de fotos, para que se puedan encontrar copias. No cuesta nada.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>Your picture stays where it is.</source>
        <translation>Tu foto se queda donde está.</translation>
    </message>
    <message>
        <source>It sends fingerprints only when you say so.</source>
        <translation>Envía huellas solo cuando tú lo dices.</translation>
    </message>
    <message>
        <source>It lets you look again, add more, or stop.</source>
        <translation>Te deja volver a mirar, agregar más o parar.</translation>
    </message>
    <message>
        <source>Anyone can read how it is made.</source>
        <translation>Cualquiera puede leer cómo está hecha.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>No one who lived through this has tried it.</source>
        <translation>Nadie que haya vivido esto la ha probado.</translation>
    </message>
    <message>
        <source>No native speaker has read the translations.</source>
        <translation>Ningún hablante nativo ha leído los otros idiomas.</translation>
    </message>
    <message>
        <source>No lawyer has read it.</source>
        <translation>Ningún abogado la ha leído.</translation>
    </message>
    <message>
        <source>No outside expert has tested the locks.</source>
        <translation>Ningún experto de fuera ha puesto a prueba la protección.</translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License).</source>
        <translation>Letra: Atkinson Hyperlegible Next y Noto Sans (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Made with Qt, Pillow and FFmpeg.</source>
        <translation>Hecho con Qt, Pillow y FFmpeg.</translation>
    </message>
    <message>
        <source>This is Tideline %1 of %2.</source>
        <translation>Esto es Tideline %1, del %2.</translation>
    </message>
    <message>
        <source>It is over six months old. A newer one may be safer.</source>
        <translation>Tiene más de seis meses. Una más nueva puede ser más segura.</translation>
    </message>
    <message>
        <source>This app never looks for a newer one by itself. Look where you got it.</source>
        <translation>Esta app nunca busca una más nueva por sí sola. Mira donde la conseguiste.</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>¿Cómo lo compruebo?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add pictures and videos</source>
        <translation>Agregar fotos y videos</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. This app can&apos;t send it. File names stay on this screen.</source>
        <translation>Tu foto nunca sale de este dispositivo. Esta app no puede enviarla. Los nombres de archivo no salen de esta pantalla.</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add up to 100. You don&apos;t have to look at them.</source>
        <translation>Aquí no hay nada todavía. Puedes agregar hasta 100. No tienes que mirarlos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Suéltalos aquí</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Está en un teléfono</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>No la tengo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Use the sample picture</source>
        <translation>Usar la foto de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>One case can hold 100. %n more stayed out.</source>
        <translation>
            <numerusform>En un caso caben 100. Quedó fuera %n más.</numerusform>
            <numerusform>En un caso caben 100. Quedaron fuera %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a second case for the rest.</source>
        <translation>Puedes abrir un segundo caso para el resto.</translation>
    </message>
    <message>
        <source>Sample picture</source>
        <translation>Foto de ejemplo</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 ya están</translation>
    </message>
    <message>
        <source>Continue with %1 of %2</source>
        <translation>Continuar con %1 de %2</translation>
    </message>
</context>
<context>
    <name>AdultElsewherePage</name>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Abre la dirección en el dispositivo que tiene la foto. No la copies a esta computadora.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Sin nombre y sin cuenta. La foto se queda en tu dispositivo.</translation>
    </message>
    <message>
        <source>You get a case number and a PIN. Keep both safe.</source>
        <translation>Te dan un número de caso y un PIN. Guarda bien los dos.</translation>
    </message>
    <message>
        <source>If you lose them, they can&apos;t find your case.</source>
        <translation>Si los pierdes, no podrán encontrar tu caso.</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>StopNCII is the right place.</source>
        <translation>StopNCII es el lugar correcto.</translation>
    </message>
    <message>
        <source>It&apos;s for pictures of people who were 18 or over. It works in the same way, in a web browser.</source>
        <translation>Es para fotos de personas que tenían 18 años o más. Funciona igual, en un navegador web.</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Go on practicing</source>
        <translation>Seguir practicando</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old were you in the picture?</source>
        <translation>¿Qué edad tenías en la foto?</translation>
    </message>
    <message>
        <source>It doesn&apos;t matter how old you are now.</source>
        <translation>No importa qué edad tienes ahora.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o más</translation>
    </message>
    <message>
        <source>Some of each</source>
        <translation>Hay de las dos</translation>
    </message>
    <message>
        <source>There are older and newer pictures</source>
        <translation>Unas fotos son de antes y otras, de después</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>We ask because each service is for certain ages. If it&apos;s fake: how old were you when it was made?</source>
        <translation>Preguntamos porque para cada edad ayuda un servicio distinto. Si es falsa: ¿qué edad tenías cuando se hizo?</translation>
    </message>
</context>
<context>
    <name>AgeUnsurePage</name>
    <message>
        <source>That&apos;s OK.</source>
        <translation>No pasa nada.</translation>
    </message>
    <message>
        <source>If you may have been under 18, go on here. You won&apos;t be in trouble with us.</source>
        <translation>Si quizá tenías menos de 18, sigue aquí. Con nosotros no te vas a meter en problemas.</translation>
    </message>
    <message>
        <source>If you may have been under 18, don&apos;t go on here. This one is right:</source>
        <translation>Si quizá tenías menos de 18, no sigas aquí. El lugar correcto es este:</translation>
    </message>
    <message>
        <source>You find out later that you were 18 or over? Then this one is right:</source>
        <translation>¿Más tarde descubres que tenías 18 o más? Entonces el lugar correcto es este:</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>I&apos;m sure: 18 or over</source>
        <translation>Lo sé: tenía 18 o más</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>BareHomePage</name>
    <message>
        <source>This app can&apos;t send anything yet.</source>
        <translation>Esta app aún no puede enviar nada.</translation>
    </message>
    <message>
        <source>This is not your fault. These services work today. They are free and need no name.</source>
        <translation>No es tu culpa. Estos servicios ya funcionan. Son gratis y no piden tu nombre.</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Ver la dirección</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver cómo funciona</translation>
    </message>
    <message>
        <source>Practice with a sample picture. Nothing is sent.</source>
        <translation>Practica con una foto de ejemplo. No se envía nada.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Tengo un código de caso</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Ya está en internet</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Estoy ayudando a alguien</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>¿Cómo lo compruebo?</translation>
    </message>
</context>
<context>
    <name>CantGoOnPage</name>
    <message>
        <source>It&apos;s good that you&apos;re here.</source>
        <translation>Nos alegra que estés aquí.</translation>
    </message>
    <message>
        <source>This pain can pass, even if it doesn&apos;t feel like it. Please don&apos;t stay alone with it now.</source>
        <translation>Este dolor puede pasar, aunque ahora no lo parezca. Por favor, no te quedes a solas con él.</translation>
    </message>
    <message>
        <source>I can&apos;t talk aloud</source>
        <translation>No puedo hablar en voz alta</translation>
    </message>
    <message>
        <source>Until someone answers</source>
        <translation>Hasta que alguien responda</translation>
    </message>
    <message>
        <source>Go to a place where you feel safe. Take someone with you.</source>
        <translation>Ve a un lugar donde sientas que estás a salvo. Pide a alguien que te acompañe.</translation>
    </message>
    <message>
        <source>Put away anything that could hurt you.</source>
        <translation>Aleja de ti cualquier cosa que pueda hacerte daño.</translation>
    </message>
    <message>
        <source>Tell one person: “I&apos;m not OK. Please stay with me.”</source>
        <translation>Dile a una persona: “No estoy bien. Quédate conmigo, por favor”.</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Más palabras para empezar</translation>
    </message>
    <message>
        <source>Show phone numbers too</source>
        <translation>Mostrar también los teléfonos</translation>
    </message>
</context>
<context>
    <name>CardWays</name>
    <message>
        <source>Save a card</source>
        <translation>Guardar tarjeta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Ya lo anoté</translation>
    </message>
    <message>
        <source>Someone could find the paper.</source>
        <translation>Alguien podría encontrar el papel.</translation>
    </message>
    <message>
        <source>Someone could open the file.</source>
        <translation>Alguien podría abrir el archivo.</translation>
    </message>
    <message>
        <source>The printer may remember it.</source>
        <translation>La impresora podría recordarla.</translation>
    </message>
    <message>
        <source>A card for a helper</source>
        <translation>Una tarjeta para quien te ayuda</translation>
    </message>
    <message>
        <source>With it they can look. They can&apos;t stop or change anything. Give it only to someone you trust.</source>
        <translation>Con ella se puede mirar. No se puede detener ni cambiar nada. Dásela solo a alguien de confianza.</translation>
    </message>
    <message>
        <source>Save the helper&apos;s card</source>
        <translation>Guardar tarjeta de ayuda</translation>
    </message>
    <message>
        <source>Print the helper&apos;s card</source>
        <translation>Imprimir tarjeta de ayuda</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a card</source>
        <translation>Guardar tarjeta</translation>
    </message>
    <message>
        <source>Done. Keep it where only you find it.</source>
        <translation>Listo. Guárdala donde solo tú la encuentres.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>Try another place.</source>
        <translation>Prueba en otro lugar.</translation>
    </message>
    <message>
        <source>Try another place, or write the code down.</source>
        <translation>Prueba en otro lugar, o anota el código.</translation>
    </message>
    <message>
        <source>Done. This card is only for looking.</source>
        <translation>Listo. Esta tarjeta es solo para mirar.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Tu caso</translation>
    </message>
    <message>
        <source>There is news.</source>
        <translation>Hay novedades.</translation>
    </message>
    <message>
        <source>The hotline checks it first.</source>
        <translation>Primero la revisa la línea de protección.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Ya está agregada.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Queda en espera en esta computadora. No se pierde nada.</translation>
    </message>
    <message>
        <source>No news since last time. That&apos;s normal.</source>
        <translation>No hay novedades desde la última vez. Es normal.</translation>
    </message>
    <message>
        <source>Read it when you are ready.</source>
        <translation>Léelas cuando quieras.</translation>
    </message>
    <message>
        <source>It can be good or hard. You don&apos;t have to be alone with it.</source>
        <translation>Pueden ser buenas o difíciles. No tienes que leerlas a solas.</translation>
    </message>
    <message>
        <source>Talk to someone first</source>
        <translation>Hablar antes con alguien</translation>
    </message>
    <message>
        <source>Show the news</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Play the hotline</source>
        <translation>Hacer de línea de protección</translation>
    </message>
    <message>
        <source>Only here in practice</source>
        <translation>Solo aquí, en la práctica</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Con este código puedes mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>How to ask an app yourself</source>
        <translation>Cómo pedírselo tú a una app</translation>
    </message>
    <message>
        <source>I have a changed copy</source>
        <translation>Tengo una copia modificada</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Last looked: %1</source>
        <translation>Última consulta: %1</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Detener solo esto</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <translation>Qué pasó con %1</translation>
    </message>
    <message>
        <source>You can undo the stop until %1.</source>
        <translation>Puedes deshacerlo hasta el %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your code and card</source>
        <translation>Tu código y tu tarjeta</translation>
    </message>
    <message>
        <source>Stop this case</source>
        <translation>Detener este caso</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Buscar novedades</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Agregar más</translation>
    </message>
    <message>
        <source>Stop using these fingerprints?</source>
        <translation>¿Dejar de usar estas huellas?</translation>
    </message>
    <message>
        <source>Stop using my fingerprints?</source>
        <translation>¿Dejar de usar mis huellas?</translation>
    </message>
    <message>
        <source>We tell platforms to delete them. We can&apos;t check that they do.</source>
        <translation>Pedimos a las plataformas que las borren. No podemos comprobar que lo hagan.</translation>
    </message>
    <message>
        <source>You can undo it for 7 days, with the same code.</source>
        <translation>Tienes 7 días para deshacerlo, con el mismo código.</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Sí, detener</translation>
    </message>
    <message>
        <source>Notes that you wrote here are deleted too.</source>
        <translation>También se borran las notas que escribiste aquí.</translation>
    </message>
    <message>
        <source>Forget this case on this computer?</source>
        <translation>¿Olvidar este caso en esta computadora?</translation>
    </message>
    <message>
        <source>The case itself goes on. Only this computer forgets it.</source>
        <translation>El caso sigue adelante. Solo lo olvida esta computadora.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Olvidar en esta computadora</translation>
    </message>
    <message>
        <source>Without the code, nobody can find it again. Is your code safe?</source>
        <translation>Sin el código, nadie puede volver a encontrarlo. ¿Tienes tu código bien guardado?</translation>
    </message>
    <message>
        <source>Yes, forget it here</source>
        <translation>Sí, olvidarlo aquí</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Cambia tu frase secreta</translation>
    </message>
    <message>
        <source>Type the old one, then a new one.</source>
        <translation>Escribe la anterior y después una nueva.</translation>
    </message>
    <message>
        <source>Your old passphrase</source>
        <translation>Tu frase secreta anterior</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nueva, otra vez</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Type your old passphrase first.</source>
        <translation>Escribe primero tu frase secreta anterior.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>¿Quitar la frase secreta?</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open what is kept here.</source>
        <translation>Quien use tu cuenta de esta computadora podría abrir lo guardado aquí.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Ya tienes tu nueva frase secreta.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more.</source>
        <translation>La anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>Ya no hay frase secreta.</translation>
    </message>
    <message>
        <source>What is kept here opens without it now.</source>
        <translation>Ahora lo guardado aquí se abre sin ella.</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>A changed copy</source>
        <translation>Una copia modificada</translation>
    </message>
    <message>
        <source>Don&apos;t go looking. If you already have one, you can add it.</source>
        <translation>No salgas a buscar. Si ya tienes una, puedes agregarla.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>If you see one online, save the link, not the picture.</source>
        <translation>Si ves una en internet, guarda el enlace, no la foto.</translation>
    </message>
    <message>
        <source>First, type your case code.</source>
        <translation>Primero, escribe tu código de caso.</translation>
    </message>
    <message>
        <source>So only you can check pictures against your case.</source>
        <translation>Así solo tú puedes comparar fotos con tu caso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Your photo never leaves this device. You don&apos;t have to look at it.</source>
        <translation>Tu foto nunca sale de este dispositivo. No tienes que mirarla.</translation>
    </message>
    <message>
        <source>You can try another file. Or go back to your case.</source>
        <translation>Puedes probar con otro archivo. O volver a tu caso.</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Suéltala aquí</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Comparar otra</translation>
    </message>
    <message>
        <source>Back to your case</source>
        <translation>Volver a tu caso</translation>
    </message>
    <message>
        <source>Only its fingerprints are sent. The hotline checks them first.</source>
        <translation>Solo se envían sus huellas. Primero las revisa la línea de protección.</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Ver exactamente qué se envía</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Agregarla</translation>
    </message>
    <message>
        <source>One at a time, please.</source>
        <translation>Una a la vez, por favor.</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Revisa el grupo %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Don&apos;t just believe us.</source>
        <translation>No nos creas sin más.</translation>
    </message>
    <message>
        <source>You can test it yourself. You need no one&apos;s help for it.</source>
        <translation>Puedes probarlo por tu cuenta. No necesitas la ayuda de nadie.</translation>
    </message>
    <message>
        <source>Go offline.</source>
        <translation>Desconéctate de internet.</translation>
    </message>
    <message>
        <source>Pull the cable, or turn off the Wi-Fi.</source>
        <translation>Quita el cable o apaga el wifi.</translation>
    </message>
    <message>
        <source>Add your picture.</source>
        <translation>Agrega tu foto.</translation>
    </message>
    <message>
        <source>The fingerprints are made. It works with no network at all.</source>
        <translation>Se crean las huellas. Funciona sin ninguna conexión.</translation>
    </message>
    <message>
        <source>Look at what will be sent.</source>
        <translation>Mira lo que se va a enviar.</translation>
    </message>
    <message>
        <source>Press “Show exactly what is sent”. No picture is in it.</source>
        <translation>Presiona “Ver exactamente qué se envía”. Ahí no hay ninguna foto.</translation>
    </message>
    <message>
        <source>Go online only to send.</source>
        <translation>Conéctate solo para enviar.</translation>
    </message>
    <message>
        <source>It&apos;s often about 32 KB. A phone photo is often over 2,000 KB.</source>
        <translation>Suelen ser unos 32 KB. Una foto de teléfono suele pasar de 2000 KB.</translation>
    </message>
    <message>
        <source>For people who know computers</source>
        <translation>Para quienes saben de computación</translation>
    </message>
    <message>
        <source>Three processes do the work. The one that opens pictures has no network.</source>
        <translation>Tres procesos hacen el trabajo. El que abre las fotos no tiene acceso a la red.</translation>
    </message>
    <message>
        <source>The one that has the network can&apos;t open your files.</source>
        <translation>El que tiene acceso a la red no puede abrir tus archivos.</translation>
    </message>
    <message>
        <source>The system enforces both. The command %1 shows the proofs.</source>
        <translation>El sistema obliga a cumplir las dos cosas. El comando %1 muestra cómo se comprueba.</translation>
    </message>
    <message>
        <source>The source code is open. You can read all of it.</source>
        <translation>El código fuente es abierto. Puedes leerlo todo.</translation>
    </message>
    <message>
        <source>The line at the bottom tells what is true right now.</source>
        <translation>La barra de abajo dice qué es cierto ahora mismo.</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Give number %1 a name of your own</source>
        <translation>Ponle tu propio nombre al número %1</translation>
    </message>
    <message>
        <source>Your own name for number %1</source>
        <translation>Tu propio nombre para el número %1</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation>Ponle tu propio nombre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se quedó fuera</translation>
    </message>
    <message>
        <source>You stopped this one.</source>
        <translation>Lo cancelaste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The same as number %1. Once is enough.</source>
        <translation>Es igual que el número %1. Con una vez basta.</translation>
    </message>
    <message>
        <source>Making its fingerprints</source>
        <translation>Creando sus huellas</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Falta más o menos %n minuto</numerusform>
            <numerusform>Faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Falta más o menos %n segundo</numerusform>
            <numerusform>Faltan unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Video, good fingerprint</source>
        <translation>Video, buena huella</translation>
    </message>
    <message>
        <source>Picture, good fingerprint</source>
        <translation>Foto, buena huella</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
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
        <translation>Tu código de caso, en cuatro grupos</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Guarda este código</translation>
    </message>
    <message>
        <source>This code is yours alone. Without it, nobody can find your case again. Not even us.</source>
        <translation>Este código es solo tuyo. Sin él, nadie puede volver a encontrar tu caso. Ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>With it you see the news, add more, or stop it. If you lose it, nobody can find your case again. Not even us.</source>
        <translation>Con él puedes ver las novedades, agregar más o detener el caso. Si lo pierdes, nadie podrá encontrar tu caso. Ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>I&apos;ve kept it</source>
        <translation>Ya lo guardé</translation>
    </message>
    <message>
        <source>Also keep it on this computer?</source>
        <translation>¿Guardarlo también en esta computadora?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, guardarlo</translation>
    </message>
    <message>
        <source>Looking if this computer can keep it safely.</source>
        <translation>Viendo si esta computadora puede guardarlo de forma segura.</translation>
    </message>
    <message>
        <source>This computer has no safe place for it. Paper or a card works just as well.</source>
        <translation>Esta computadora no tiene un lugar seguro para él. El papel o una tarjeta sirven igual de bien.</translation>
    </message>
    <message>
        <source>This computer has no safe place. You can lock the code with a passphrase.</source>
        <translation>Esta computadora no tiene un lugar seguro. Puedes proteger el código con una frase secreta.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Si la olvidas, nadie podrá abrir lo guardado aquí.</translation>
    </message>
    <message>
        <source>You said that others may use it. Then it&apos;s safer not to.</source>
        <translation>Dijiste que otras personas pueden usarla. Entonces es más seguro no guardarlo.</translation>
    </message>
    <message>
        <source>In its password store. People who use your login could find it.</source>
        <translation>En su almacén de contraseñas. Quien use tu cuenta de esta computadora podría encontrarlo.</translation>
    </message>
    <message>
        <source>In its password store. The system will ask you for a password first.</source>
        <translation>En su almacén de contraseñas. Antes, el sistema te pedirá una contraseña.</translation>
    </message>
    <message>
        <source>Done. Give the card to the young person.</source>
        <translation>Listo. Dale la tarjeta a la persona joven.</translation>
    </message>
    <message>
        <source>Choose if this computer keeps it too.</source>
        <translation>Elige si esta computadora también lo guarda.</translation>
    </message>
    <message>
        <source>First write it down, save it or print it.</source>
        <translation>Primero anótalo, guárdalo o imprímelo.</translation>
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
        <translation>Hacer de línea de protección</translation>
    </message>
    <message>
        <source>This is only here in practice. Do what a hotline could do. Then you see the news.</source>
        <translation>Esto solo existe en la práctica. Haz lo que podría hacer una línea de protección. Después verás las novedades.</translation>
    </message>
    <message>
        <source>There is nothing to play now.</source>
        <translation>Ahora no hay nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>Don&apos;t accept it</source>
        <translation>No aceptarlo</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>La línea de protección</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Qué foto</translation>
    </message>
    <message>
        <source>Which platform</source>
        <translation>Qué plataforma</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>it found something and looks at it</source>
        <translation>encontró algo y lo está mirando</translation>
    </message>
    <message>
        <source>it found a copy</source>
        <translation>encontró una copia</translation>
    </message>
    <message>
        <source>it blocked a copy</source>
        <translation>bloqueó una copia</translation>
    </message>
    <message>
        <source>it removed a copy</source>
        <translation>quitó una copia</translation>
    </message>
    <message>
        <source>the copy stays up</source>
        <translation>la dejó publicada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Una plataforma</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>dice:</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose pictures or videos</source>
        <translation>Elegir fotos o videos</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>Enter your case code</source>
        <translation>Escribe tu código de caso</translation>
    </message>
    <message>
        <source>It has 4 groups of 5 letters and numbers. Big or small letters are both fine.</source>
        <translation>Tiene 4 grupos de 5 letras y números. Sirven mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>I lost my code</source>
        <translation>Perdí mi código</translation>
    </message>
    <message>
        <source>Did you save or print a card? Look there first.</source>
        <translation>¿Guardaste o imprimiste una tarjeta? Mira ahí primero.</translation>
    </message>
    <message>
        <source>Without the code, nobody can find that case. Not even us.</source>
        <translation>Sin el código, nadie puede encontrar ese caso. Ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>You can&apos;t stop it without the code. It just goes on.</source>
        <translation>Sin el código no puedes detenerlo. El caso sigue adelante.</translation>
    </message>
    <message>
        <source>You can start again with the same picture. That does no harm.</source>
        <translation>Puedes empezar otra vez con la misma foto. No pasa nada por hacerlo.</translation>
    </message>
    <message>
        <source>Show cases kept on this computer</source>
        <translation>Ver los casos guardados en esta computadora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at group %1.</source>
        <translation>Revisa el grupo %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quieres decir %1?</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase secreta</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Poner frase secreta</translation>
    </message>
    <message>
        <source>This computer keeps no case.</source>
        <translation>Esta computadora no guarda ningún caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n foto o video</numerusform>
            <numerusform>%n fotos o videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>A case that is not sent yet</source>
        <translation>Un caso que aún no se ha enviado</translation>
    </message>
    <message>
        <source>Practice of %1</source>
        <translation>Práctica del %1</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Caso del %1</translation>
    </message>
</context>
<context>
    <name>EnterPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase secreta</translation>
    </message>
    <message>
        <source>What is kept on this computer opens with it. Your case code works without it.</source>
        <translation>Con ella se abre lo guardado en esta computadora. Tu código de caso funciona sin ella.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>La olvidé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That happens. It&apos;s not your fault.</source>
        <translation>Eso pasa. No es tu culpa.</translation>
    </message>
    <message>
        <source>Without it nobody can open what is kept here. Not even us.</source>
        <translation>Sin ella, nadie puede abrir lo guardado aquí. Ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>A case code still works. Go back and type it.</source>
        <translation>Un código de caso todavía sirve. Vuelve atrás y escríbelo.</translation>
    </message>
    <message>
        <source>It&apos;s deleted.</source>
        <translation>Ya está borrado.</translation>
    </message>
    <message>
        <source>This computer keeps no case now.</source>
        <translation>Ahora esta computadora no guarda ningún caso.</translation>
    </message>
</context>
<context>
    <name>ExactPage</name>
    <message>
        <source>Exactly what is sent</source>
        <translation>Exactamente lo que se envía</translation>
    </message>
    <message>
        <source>This is %1 KB, locked for the hotline. With it goes a key, so the answer can come back. A phone photo is often over 2,000 KB.</source>
        <translation>Son %1 KB. Van bajo llave, solo para la línea de protección. También va una llave, para que pueda llegar la respuesta. Una foto de teléfono suele pasar de 2000 KB.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FakePage</name>
    <message>
        <source>A fake counts too.</source>
        <translation>Una foto falsa también cuenta.</translation>
    </message>
    <message>
        <source>It&apos;s not your fault. You can protect yourself the same way. Where is the fake picture?</source>
        <translation>No es tu culpa. Puedes protegerte de la misma manera. ¿Dónde está la foto falsa?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>En un teléfono o una tableta</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>No la tengo</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Solo tengo un enlace</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Making the fingerprints of %1</source>
        <translation>Creando las huellas de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>FriendPage</name>
    <message>
        <source>You&apos;re a good friend</source>
        <translation>Tu amistad vale mucho</translation>
    </message>
    <message>
        <source>You don&apos;t have to fix it. Being there already helps.</source>
        <translation>No tienes que arreglarlo. Estar ahí ya ayuda.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“No es tu culpa”.</translation>
    </message>
    <message>
        <source>“I won&apos;t show it or pass it on.”</source>
        <translation>“No voy a mostrar la foto ni a reenviarla”.</translation>
    </message>
    <message>
        <source>“Let&apos;s find an adult you trust. I&apos;ll come with you.”</source>
        <translation>“Busquemos a una persona adulta de confianza. Yo voy contigo”.</translation>
    </message>
    <message>
        <source>“Are you safe tonight?”</source>
        <translation>“¿Estás a salvo esta noche?”</translation>
    </message>
    <message>
        <source>Don&apos;t look at it, keep it or send it on.</source>
        <translation>No mires la foto, no la guardes y no la reenvíes.</translation>
    </message>
    <message>
        <source>Don&apos;t fight with the person who did it.</source>
        <translation>No te enfrentes a quien lo hizo.</translation>
    </message>
    <message>
        <source>Don&apos;t carry this alone. Tell an adult if you&apos;re worried.</source>
        <translation>No cargues con esto a solas. Si te preocupa, díselo a una persona adulta.</translation>
    </message>
    <message>
        <source>My friend can&apos;t go on</source>
        <translation>Dice que no puede más</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Pasar el teclado</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Líneas de ayuda</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now it&apos;s your turn.</source>
        <translation>Ahora te toca a ti.</translation>
    </message>
    <message>
        <source>To the helper: give them the keyboard. Turn away, or look at the floor.</source>
        <translation>Para quien ayuda: pásale el teclado. Date la vuelta o mira al suelo.</translation>
    </message>
    <message>
        <source>To you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>You&apos;re in charge now. You can stop at any time.</source>
        <translation>Ahora decides tú. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <source>This app shows no picture.</source>
        <translation>Esta app no muestra ninguna foto.</translation>
    </message>
    <message>
        <source>This app keeps nothing here. Only a card, if you save one.</source>
        <translation>Esta app no guarda nada aquí. Solo una tarjeta, si tú la guardas.</translation>
    </message>
    <message>
        <source>Is the picture somewhere else? Leave it there. Don&apos;t bring it to this computer.</source>
        <translation>¿La foto está en otro lugar? Déjala ahí. No la traigas a esta computadora.</translation>
    </message>
    <message>
        <source>Your code is yours alone. Write it down.</source>
        <translation>Tu código es solo tuyo. Anótalo.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de texto</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Léemelo</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Leave quickly</source>
        <translation>Salir rápido</translation>
    </message>
    <message>
        <source>Closes everything at once. Three taps of Shift do the same.</source>
        <translation>Cierra todo al instante. También puedes tocar la tecla Shift (Mayús) tres veces.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
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
        <translation>Colores de mi sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Code to scan with a phone: %1</source>
        <translation>Código para escanear con un teléfono: %1</translation>
    </message>
    <message>
        <source>Source: %1, read %2</source>
        <translation>Fuente: %1, leída el %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS: %1 al %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llama al %1</translation>
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
        <translation>En internet: %1</translation>
    </message>
    <message>
        <source>In danger right now? Call %1.</source>
        <translation>¿Estás en peligro ahora mismo? Llama al %1.</translation>
    </message>
    <message>
        <source>In danger right now? Call your emergency number.</source>
        <translation>¿Estás en peligro ahora mismo? Llama al número de emergencias de tu país.</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
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
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
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
        <translation>Otro país de Europa</translation>
    </message>
    <message>
        <source>Free help lines in your country</source>
        <translation>Líneas de ayuda gratis en tu país</translation>
    </message>
    <message>
        <source>Help lines for young people, by country</source>
        <translation>Líneas de ayuda para jóvenes, por país</translation>
    </message>
    <message>
        <source>For young people in danger</source>
        <translation>Para jóvenes en peligro</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jóvenes</translation>
    </message>
    <message>
        <source>When someone hurts or threatens you</source>
        <translation>Si alguien te hace daño o te amenaza</translation>
    </message>
    <message>
        <source>For people from 5 to 25</source>
        <translation>Para personas de 5 a 25 años</translation>
    </message>
    <message>
        <source>To ask for a picture to be taken down</source>
        <translation>Para pedir que quiten una foto</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para cualquier persona</translation>
    </message>
    <message>
        <source>For trouble online</source>
        <translation>Para problemas en internet</translation>
    </message>
    <message>
        <source>What to do when a picture is online</source>
        <translation>Qué hacer cuando una foto está en internet</translation>
    </message>
    <message>
        <source>For people under 21</source>
        <translation>Para menores de 21 años</translation>
    </message>
    <message>
        <source>For people under 18</source>
        <translation>Para menores de 18 años</translation>
    </message>
    <message>
        <source>For young people and their families</source>
        <translation>Para jóvenes y sus familias</translation>
    </message>
    <message>
        <source>For people from 8 to 18</source>
        <translation>Para personas de 8 a 18 años</translation>
    </message>
    <message>
        <source>For trouble online, at any age</source>
        <translation>Para problemas en internet, a cualquier edad</translation>
    </message>
    <message>
        <source>For people under 19</source>
        <translation>Para menores de 19 años</translation>
    </message>
    <message>
        <source>For people over 18</source>
        <translation>Para mayores de 18 años</translation>
    </message>
    <message>
        <source>For young people with a picture online</source>
        <translation>Para jóvenes con una foto en internet</translation>
    </message>
    <message>
        <source>The same number in 30 countries of Europe</source>
        <translation>El mismo número en 30 países de Europa</translation>
    </message>
    <message>
        <source>For people everywhere.</source>
        <translation>Para personas de todo el mundo.</translation>
    </message>
    <message>
        <source>For adults everywhere.</source>
        <translation>Para personas adultas de todo el mundo.</translation>
    </message>
    <message>
        <source>For people under 18 in the UK.</source>
        <translation>Para menores de 18 años en el Reino Unido.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>Calls: day and night</source>
        <translation>Llamadas: día y noche</translation>
    </message>
    <message>
        <source>Every day, 9:00 to 23:00</source>
        <translation>Todos los días, de 9:00 a 23:00</translation>
    </message>
    <message>
        <source>Calls: Monday to Saturday, 14:00 to 20:00</source>
        <translation>Llamadas: de lunes a sábado, de 14:00 a 20:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 17:00</source>
        <translation>De lunes a viernes, de 9:00 a 17:00</translation>
    </message>
    <message>
        <source>Every day, 11:00 to 21:00</source>
        <translation>Todos los días, de 11:00 a 21:00</translation>
    </message>
    <message>
        <source>Seven days a week</source>
        <translation>Los siete días de la semana</translation>
    </message>
    <message>
        <source>Monday to Friday, 9:00 to 19:00</source>
        <translation>De lunes a viernes, de 9:00 a 19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 22:00</source>
        <translation>De lunes a viernes, de 8:00 a 22:00</translation>
    </message>
    <message>
        <source>Every day, 8:00 to 23:00</source>
        <translation>Todos los días, de 8:00 a 23:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 10:00 to 16:00</source>
        <translation>De lunes a viernes, de 10:00 a 16:00</translation>
    </message>
    <message>
        <source>Child helpline</source>
        <translation>Línea de ayuda para la infancia</translation>
    </message>
    <message>
        <source>General Secretariat of Mental Health</source>
        <translation>Secretaría General de Salud Mental</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Búsqueda de Google</translation>
    </message>
    <message>
        <source>After 48 hours</source>
        <translation>Después de 48 horas</translation>
    </message>
    <message>
        <source>Press “Report” and follow the steps.</source>
        <translation>Presiona “Reportar” o “Denunciar” y sigue los pasos.</translation>
    </message>
    <message>
        <source>They don&apos;t tell the other person who you are.</source>
        <translation>No le dicen a la otra persona quién eres.</translation>
    </message>
    <message>
        <source>Press and hold the Snap, the Story or the message.</source>
        <translation>Mantén presionado el Snap, la historia o el mensaje.</translation>
    </message>
    <message>
        <source>Press “Report” and choose what fits.</source>
        <translation>Presiona “Reportar” o “Denunciar” y elige lo que corresponda.</translation>
    </message>
    <message>
        <source>Press “Share” beside the video. Or press and hold the video.</source>
        <translation>Presiona “Compartir” junto al video. O mantén presionado el video.</translation>
    </message>
    <message>
        <source>Press and hold the message.</source>
        <translation>Mantén presionado el mensaje.</translation>
    </message>
    <message>
        <source>Press “Report”. You can block the person too.</source>
        <translation>Presiona “Reportar” o “Denunciar”. También puedes bloquear a la persona.</translation>
    </message>
    <message>
        <source>WhatsApp then gets the last five messages.</source>
        <translation>Entonces WhatsApp recibe los últimos cinco mensajes.</translation>
    </message>
    <message>
        <source>It can&apos;t take the picture off other phones.</source>
        <translation>No puede quitar la foto de otros teléfonos.</translation>
    </message>
    <message>
        <source>Open the post or photo and its menu, the three dots.</source>
        <translation>Abre la publicación o la foto y su menú, los tres puntos.</translation>
    </message>
    <message>
        <source>Press “Find support or report”.</source>
        <translation>Presiona la opción de buscar ayuda, “reportar” o “denunciar”.</translation>
    </message>
    <message>
        <source>There is a choice for private pictures.</source>
        <translation>Hay una opción para fotos privadas.</translation>
    </message>
    <message>
        <source>Open the post&apos;s menu, the three dots.</source>
        <translation>Abre el menú de la publicación, los tres puntos.</translation>
    </message>
    <message>
        <source>Press “Private or Non-Consensual Content”.</source>
        <translation>Presiona “Private or Non-Consensual Content” (contenido privado o sin consentimiento).</translation>
    </message>
    <message>
        <source>It works without an account too, by a form.</source>
        <translation>También funciona sin cuenta, con un formulario.</translation>
    </message>
    <message>
        <source>Open this address and follow the form.</source>
        <translation>Abre esta dirección y sigue el formulario.</translation>
    </message>
    <message>
        <source>Make one for each picture.</source>
        <translation>Haz uno por cada foto.</translation>
    </message>
    <message>
        <source>Under 18 in it? Choose abuse of a minor.</source>
        <translation>¿Tenías menos de 18 en ella? Elige abuso de un menor.</translation>
    </message>
    <message>
        <source>If not, choose “non-consensual intimate media”.</source>
        <translation>Si no, elige “non-consensual intimate media” (contenido íntimo sin consentimiento).</translation>
    </message>
    <message>
        <source>Press the three dots below the video.</source>
        <translation>Presiona los tres puntos debajo del video.</translation>
    </message>
    <message>
        <source>In a group or channel: open the message&apos;s menu.</source>
        <translation>En un grupo o canal: abre el menú del mensaje.</translation>
    </message>
    <message>
        <source>In a private chat you can often only block the person.</source>
        <translation>En un chat privado, muchas veces solo puedes bloquear a la persona.</translation>
    </message>
    <message>
        <source>Press the three dots on the picture.</source>
        <translation>Presiona los tres puntos en la foto.</translation>
    </message>
    <message>
        <source>Press “Remove result” and choose what fits.</source>
        <translation>Presiona “Eliminar resultado” o “Quitar resultado” y elige lo que corresponda.</translation>
    </message>
    <message>
        <source>This hides it in Google. The site itself still has it.</source>
        <translation>Esto la oculta en Google. El sitio todavía la tiene.</translation>
    </message>
    <message>
        <source>Hotlines in more than 40 countries</source>
        <translation>Líneas de protección en más de 40 países</translation>
    </message>
    <message>
        <source>Find your country&apos;s hotline there.</source>
        <translation>Busca ahí la línea de protección de tu país.</translation>
    </message>
    <message>
        <source>It looks at the link and asks the site.</source>
        <translation>Mira el enlace y se lo pide al sitio.</translation>
    </message>
    <message>
        <source>You don&apos;t need to give your name.</source>
        <translation>No necesitas dar tu nombre.</translation>
    </message>
    <message>
        <source>For you, if you were under 18 in the picture.</source>
        <translation>Para ti, si tenías menos de 18 en la foto.</translation>
    </message>
    <message>
        <source>For pictures of people under 18, on any site.</source>
        <translation>Para fotos de menores de 18 años, en cualquier sitio.</translation>
    </message>
    <message>
        <source>It only needs the link. No name.</source>
        <translation>Solo necesita el enlace. Ningún nombre.</translation>
    </message>
    <message>
        <source>For young people and for adults.</source>
        <translation>Para jóvenes y para personas adultas.</translation>
    </message>
    <message>
        <source>It needs a way to reach you.</source>
        <translation>Necesita una forma de contactarte.</translation>
    </message>
    <message>
        <source>Since 19 May 2026, apps and sites must act within 48 hours.</source>
        <translation>Desde el 19 de mayo de 2026, las apps y los sitios deben actuar en 48 horas.</translation>
    </message>
    <message>
        <source>Ask in writing: the link, your name, how to reach you.</source>
        <translation>Pídelo por escrito: el enlace, tu nombre, cómo contactarte.</translation>
    </message>
    <message>
        <source>Say that you didn&apos;t agree to it being shared.</source>
        <translation>Di que no estuviste de acuerdo con que se compartiera.</translation>
    </message>
    <message>
        <source>A parent or another helper may ask for you.</source>
        <translation>Tu madre, tu padre u otra persona que te ayude puede pedirlo por ti.</translation>
    </message>
    <message>
        <source>Is it still there? Tell the FTC. It watches over this law.</source>
        <translation>¿Sigue ahí? Avisa a la FTC. Vigila que se cumpla esta ley.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Pide ayuda ahora</translation>
    </message>
    <message>
        <source>It&apos;s OK to ask for help. You only have to take one step.</source>
        <translation>Está bien pedir ayuda. Solo tienes que dar un paso.</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>¿Alguien te está amenazando?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>¿Sientes que no puedes más?</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Ya está en internet</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Thank you for helping.</source>
        <translation>Gracias por ayudar.</translation>
    </message>
    <message>
        <source>I work with young people</source>
        <translation>Trabajo con jóvenes</translation>
    </message>
    <message>
        <source>You don&apos;t need to see the picture. This app never shows it, and keeps nothing here.</source>
        <translation>No necesitas ver la foto. Esta app nunca la muestra y no guarda nada aquí.</translation>
    </message>
    <message>
        <source>School, youth work, health, counseling</source>
        <translation>Escuela, juventud, salud, orientación</translation>
    </message>
    <message>
        <source>I&apos;m a parent or carer</source>
        <translation>Soy madre, padre o familiar</translation>
    </message>
    <message>
        <source>Or another adult at home</source>
        <translation>U otra persona adulta de la casa</translation>
    </message>
    <message>
        <source>I&apos;m a friend</source>
        <translation>Soy amiga o amigo</translation>
    </message>
    <message>
        <source>Or a brother or sister</source>
        <translation>O su hermana o hermano</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>No es tu culpa.</translation>
    </message>
    <message>
        <source>You won&apos;t be in trouble with us. Your photo never leaves this device. This app can&apos;t send it. It sends only numbers made from it, when you say so.</source>
        <translation>Con nosotros no te vas a meter en problemas. Tu foto nunca sale de este dispositivo. Esta app no puede enviarla. Solo envía números creados a partir de ella, cuando tú lo digas.</translation>
    </message>
    <message>
        <source>Protect a picture</source>
        <translation>Proteger una foto</translation>
    </message>
    <message>
        <source>No name, no account. You can stop at any time.</source>
        <translation>Sin nombre y sin cuenta. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>I&apos;m helping someone</source>
        <translation>Estoy ayudando a alguien</translation>
    </message>
    <message>
        <source>This app shows no picture and saves nothing here.</source>
        <translation>Esta app no muestra ninguna foto y no guarda nada aquí.</translation>
    </message>
    <message>
        <source>I have a case code</source>
        <translation>Tengo un código de caso</translation>
    </message>
    <message>
        <source>See the news, add more, or stop it.</source>
        <translation>Ver las novedades, agregar más o detenerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Your fingerprints go to %1. It works with %n platform(s), not with private encrypted chats.</source>
        <translation>
            <numerusform>Tus huellas van a %1. Trabaja con %n plataforma, pero no con chats privados cifrados.</numerusform>
            <numerusform>Tus huellas van a %1. Trabaja con %n plataformas, pero no con chats privados cifrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Ya está en internet</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>¿Cómo lo compruebo?</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>If somebody comes in: press Leave quickly.</source>
        <translation>Si entra alguien: presiona “Salir rápido”.</translation>
    </message>
    <message>
        <source>Or tap Shift three times. The window closes at once.</source>
        <translation>O toca la tecla Shift (Mayús) tres veces. La ventana se cierra al instante.</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>¿Qué queda?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>LeavesPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de esta computadora</translation>
    </message>
    <message>
        <source>A picture&apos;s fingerprint is a list of numbers. It&apos;s not from your finger. Platforms compare it with what people upload.</source>
        <translation>La huella de una foto es una lista de números. No es la de tu dedo. Las plataformas comparan esos números con lo que sube la gente.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Never goes</source>
        <translation>Nunca se envía</translation>
    </message>
    <message>
        <source>Your picture or video</source>
        <translation>Tu foto o video</translation>
    </message>
    <message>
        <source>File name, place, date</source>
        <translation>Nombre del archivo, lugar, fecha</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>What computer you use</source>
        <translation>Qué computadora usas</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Ver exactamente qué se envía</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Sigue: enviar</translation>
    </message>
    <message>
        <source>Next: your code</source>
        <translation>Sigue: tu código</translation>
    </message>
    <message>
        <source>An exact-file code for each</source>
        <translation>Un código exacto de cada archivo</translation>
    </message>
    <message>
        <source>Numbers that make your case code work</source>
        <translation>Números para que funcione tu código de caso</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of video %1</source>
        <translation>
            <numerusform>%n huella del video %1</numerusform>
            <numerusform>%n huellas del video %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) of picture %1</source>
        <translation>
            <numerusform>%n huella de la foto %1</numerusform>
            <numerusform>%n huellas de la foto %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n video(s): %1</source>
        <translation>
            <numerusform>Huellas de %n video: %1</numerusform>
            <numerusform>Huellas de %n videos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fingerprints of %n picture(s): %1</source>
        <translation>
            <numerusform>Huellas de %n foto: %1</numerusform>
            <numerusform>Huellas de %n fotos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Lo que puede encontrar</translation>
    </message>
    <message>
        <source>Copies that are flipped, turned, filtered or smaller.</source>
        <translation>Copias reflejadas, giradas, con filtros o más pequeñas.</translation>
    </message>
    <message>
        <source>Mostly not: cut copies. Do you have one? Add it too.</source>
        <translation>Las recortadas, casi nunca. ¿Tienes una? Agrégala también.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Es bueno saberlo</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture.</source>
        <translation>Una huella no es una foto.</translation>
    </message>
    <message>
        <source>With special tools someone might guess rough shapes.</source>
        <translation>Con herramientas especiales, alguien podría adivinar formas a grandes rasgos.</translation>
    </message>
    <message>
        <source>Someone with the same picture could tell a fingerprint was sent.</source>
        <translation>Quien tenga la misma foto podría notar que se envió la huella de esa foto.</translation>
    </message>
    <message>
        <source>So it is locked for the hotline. Only platforms on the list get it.</source>
        <translation>Por eso va bajo llave a la línea de protección. Después, solo la reciben las plataformas de la lista.</translation>
    </message>
    <message>
        <source>You can stop it. Some services may keep it.</source>
        <translation>Puedes detener su uso. Algunos servicios podrían conservarla.</translation>
    </message>
    <message>
        <source>It goes through Tor. Keep Tor Browser open.</source>
        <translation>Va por Tor. Deja abierto Tor Browser.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>La red de la escuela o de tu casa puede ver que usas Tor.</translation>
    </message>
    <message>
        <source>It goes through another service, so the hotline can&apos;t see your network.</source>
        <translation>Va por otro servicio. Así la línea de protección no ve tu red.</translation>
    </message>
    <message>
        <source>The hotline&apos;s computer may see which network you use.</source>
        <translation>La computadora de la línea de protección podría ver qué red usas.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leave quickly</source>
        <translation>Salir rápido</translation>
    </message>
    <message>
        <source>Press the button on top. Or tap Shift three times. The window closes at once.</source>
        <translation>Presiona el botón de arriba. O toca la tecla Shift (Mayús) tres veces. La ventana se cierra al instante.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Lo que desaparece</translation>
    </message>
    <message>
        <source>The window, at once.</source>
        <translation>La ventana, al instante.</translation>
    </message>
    <message>
        <source>Everything you did not send.</source>
        <translation>Todo lo que no enviaste.</translation>
    </message>
    <message>
        <source>Everything this app had in memory.</source>
        <translation>Todo lo que esta app tenía en la memoria.</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Lo que queda aquí</translation>
    </message>
    <message>
        <source>This app stays on the computer.</source>
        <translation>La app sigue en la computadora.</translation>
    </message>
    <message>
        <source>A code that you chose to keep here.</source>
        <translation>Un código, si elegiste guardarlo aquí.</translation>
    </message>
    <message>
        <source>Your choice of text size, colors and language.</source>
        <translation>El tamaño de texto, los colores y el idioma que elegiste.</translation>
    </message>
    <message>
        <source>Your pictures, where they were before.</source>
        <translation>Tus fotos, donde ya estaban.</translation>
    </message>
    <message>
        <source>Other programs may list files you opened with them.</source>
        <translation>Otros programas pueden tener una lista de archivos que abriste con ellos.</translation>
    </message>
    <message>
        <source>Is someone watching this computer? Use another one, or a friend&apos;s phone.</source>
        <translation>¿Alguien vigila esta computadora? Usa otra, o el teléfono de alguien de confianza.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Which country are you in?</source>
        <translation>¿Dónde vives?</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elige tu país</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Numbers can change. The source and the day stand under each one.</source>
        <translation>Los números pueden cambiar. Debajo de cada uno están la fuente y el día.</translation>
    </message>
    <message>
        <source>We found no line here that works in silence. These lists may.</source>
        <translation>No conocemos aquí ninguna línea por escrito. Quizá haya en estas listas.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Práctica. No se envía nada. No se protege ninguna foto.</translation>
    </message>
    <message>
        <source>Something went wrong in this app. You did nothing wrong. Please try again.</source>
        <translation>Algo falló en esta app. No hiciste nada mal. Por favor, inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Platforms have your fingerprints. There is a copy that stays up.</source>
        <translation>Las plataformas tienen tus huellas. Hay una copia que sigue publicada.</translation>
    </message>
    <message>
        <source>It&apos;s not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Something is not sent yet. It waits on this computer.</source>
        <translation>Algo aún no se ha enviado. Queda en espera en esta computadora.</translation>
    </message>
    <message>
        <source>The hotline checks the fingerprints. There is nothing you need to do now.</source>
        <translation>La línea de protección revisa las huellas. Ahora no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>Platforms have your fingerprints. There is nothing you need to do now.</source>
        <translation>Las plataformas tienen tus huellas. Ahora no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use it. That&apos;s not your fault.</source>
        <translation>La línea de protección no pudo usarlo. No es tu culpa.</translation>
    </message>
    <message>
        <source>You stopped this case.</source>
        <translation>Detuviste este caso.</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Necesita tu atención</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>That&apos;s normal. They may still be looking.</source>
        <translation>Es normal. Puede que sigan buscando.</translation>
    </message>
    <message>
        <source>That&apos;s not your fault. You can ask them yourself. A help line can help.</source>
        <translation>No es tu culpa. Tú también puedes pedirle que la quite. Una línea de ayuda puede apoyarte.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usó</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have them yet</source>
        <translation>La línea de protección aún no las tiene</translation>
    </message>
    <message>
        <source>%1 says: the copy stays up</source>
        <translation>%1 dice: la dejó publicada</translation>
    </message>
    <message>
        <source>Send it when you can.</source>
        <translation>Envíalo cuando puedas.</translation>
    </message>
    <message>
        <source>Fingerprints delivered</source>
        <translation>Huellas entregadas</translation>
    </message>
    <message>
        <source>The hotline got the fingerprints</source>
        <translation>La línea de protección recibió las huellas</translation>
    </message>
    <message>
        <source>They check it</source>
        <translation>Lo están revisando</translation>
    </message>
    <message>
        <source>This can take some days.</source>
        <translation>Puede tardar unos días.</translation>
    </message>
    <message>
        <source>Platforms get the fingerprints</source>
        <translation>Las plataformas reciben las huellas</translation>
    </message>
    <message>
        <source>They couldn&apos;t use it</source>
        <translation>No pudieron usarlo</translation>
    </message>
    <message>
        <source>You did nothing wrong. A help line can tell you what else works.</source>
        <translation>No hiciste nada mal. Una línea de ayuda puede decirte qué más puedes hacer.</translation>
    </message>
    <message>
        <source>If platforms had them, we told them to delete them. We can&apos;t check that they do.</source>
        <translation>Si las plataformas tenían las huellas, les pedimos que las borren. No podemos comprobar que lo hagan.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Lo detuviste</translation>
    </message>
    <message>
        <source>Platforms got the fingerprints</source>
        <translation>Las plataformas recibieron las huellas</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <translation>Aún sin respuesta: %1</translation>
    </message>
    <message>
        <source>%1 found something and looks at it</source>
        <translation>%1 encontró algo y lo está mirando</translation>
    </message>
    <message>
        <source>%1 says: it found a copy</source>
        <translation>%1 dice: encontró una copia</translation>
    </message>
    <message>
        <source>What it does next is not told yet.</source>
        <translation>Aún no se sabe qué hará después.</translation>
    </message>
    <message>
        <source>%1 says: it blocked a copy</source>
        <translation>%1 dice: bloqueó una copia</translation>
    </message>
    <message>
        <source>%1 says: it removed a copy</source>
        <translation>%1 dice: quitó una copia</translation>
    </message>
</context>
<context>
    <name>NotMinePage</name>
    <message>
        <source>You don&apos;t need to find it.</source>
        <translation>No necesitas encontrarla.</translation>
    </message>
    <message>
        <source>A fingerprint can only be made from the picture itself. But you can still do something.</source>
        <translation>Una huella solo se puede crear con la foto misma. Pero todavía puedes hacer algo.</translation>
    </message>
    <message>
        <source>Don&apos;t ask anyone to send it to you.</source>
        <translation>No le pidas a nadie que te la envíe.</translation>
    </message>
    <message>
        <source>Don&apos;t go looking for it. It can hurt, and it doesn&apos;t help.</source>
        <translation>No la busques. Puede doler, y no ayuda.</translation>
    </message>
    <message>
        <source>A help line can tell you what works where you live.</source>
        <translation>Una línea de ayuda puede decirte qué funciona donde vives.</translation>
    </message>
    <message>
        <source>Do you know where it is online? A link is enough to ask for help.</source>
        <translation>¿Sabes en qué lugar de internet está? Basta un enlace para pedir ayuda.</translation>
    </message>
    <message>
        <source>I know a link</source>
        <translation>Tengo un enlace</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>What may help later. Words only, no pictures.</source>
        <translation>Lo que pueda servir más adelante. Solo palabras, sin fotos.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Kept behind your passphrase. Never sent.</source>
        <translation>Se guarda con tu frase secreta. Nunca se envía.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>That&apos;s too long for one note.</source>
        <translation>Es demasiado para una sola nota.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Haz dos notas.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Save my notes</source>
        <translation>Guardar mis notas</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Only for you. They stay on this computer and are never sent.</source>
        <translation>Solo para ti. Se quedan en esta computadora y nunca se envían.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Give it only to people you trust.</source>
        <translation>Dáselo solo a personas de confianza.</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>Try another place for the file.</source>
        <translation>Prueba a guardar el archivo en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Write down what may help later: links, names, days, what they said.</source>
        <translation>Anota lo que pueda servir más adelante: enlaces, nombres, días, lo que dijeron.</translation>
    </message>
    <message>
        <source>No pictures.</source>
        <translation>Sin fotos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>For police or school.</source>
        <translation>Para la policía o la escuela.</translation>
    </message>
    <message>
        <source>For police or school. Anyone who opens the file can read it.</source>
        <translation>Para la policía o la escuela. Quien abra el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>¿Borrar esta nota?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrar</translation>
    </message>
</context>
<context>
    <name>OnlinePage</name>
    <message>
        <source>Is it already online?</source>
        <translation>¿Ya está en internet?</translation>
    </message>
    <message>
        <source>You can ask to have it taken down. Save the link, not the picture.</source>
        <translation>Puedes pedir que la quiten. Guarda el enlace, no la foto.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Choose an app or site</source>
        <translation>Elige una app o un sitio</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Otro sitio web</translation>
    </message>
    <message>
        <source>In the United States: 48 hours</source>
        <translation>En Estados Unidos: 48 horas</translation>
    </message>
    <message>
        <source>Is someone threatening you?</source>
        <translation>¿Alguien te está amenazando?</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Hablar con alguien ahora</translation>
    </message>
    <message>
        <source>A hotline can ask the site for you. It&apos;s free. Never send it the picture.</source>
        <translation>Una línea de protección puede pedírselo al sitio por ti. Es gratis. Nunca le envíes la foto.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Anota el enlace, el nombre de usuario y el día.</translation>
    </message>
    <message>
        <source>Don&apos;t look for more copies. It can hurt, and it doesn&apos;t help.</source>
        <translation>No busques más copias. Puede doler, y no ayuda.</translation>
    </message>
    <message>
        <source>“This picture shows me. I was under 18 in it. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“En esta foto salgo yo. Tenía menos de 18 años. No estoy de acuerdo con que esté aquí. Por favor, quiten la foto y todas sus copias”.</translation>
    </message>
    <message>
        <source>“This picture shows me. It is private. I don&apos;t agree to it being here. Please remove it, with all copies.”</source>
        <translation>“En esta foto salgo yo. Es privada. No estoy de acuerdo con que esté aquí. Por favor, quiten la foto y todas sus copias”.</translation>
    </message>
    <message>
        <source>How old were you in the picture?</source>
        <translation>¿Qué edad tenías en la foto?</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>A message to send with the link</source>
        <translation>Un mensaje para enviar con el enlace</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
</context>
<context>
    <name>OnlyLinkPage</name>
    <message>
        <source>Save the link, not the picture.</source>
        <translation>Guarda el enlace, no la foto.</translation>
    </message>
    <message>
        <source>With a link, others can ask to have it taken down.</source>
        <translation>Con un enlace, otras personas pueden pedir que la quiten.</translation>
    </message>
    <message>
        <source>Write down the link, the user name and the day.</source>
        <translation>Anota el enlace, el nombre de usuario y el día.</translation>
    </message>
    <message>
        <source>Don&apos;t save or share the picture itself.</source>
        <translation>No guardes ni compartas la foto.</translation>
    </message>
    <message>
        <source>Use the app&apos;s or site&apos;s own form. Say that it shows you.</source>
        <translation>Usa el formulario de la propia app o del sitio. Di que tú sales en ella.</translation>
    </message>
    <message>
        <source>A hotline in your country can also ask the site. It&apos;s free.</source>
        <translation>Una línea de protección de tu país también puede pedírselo al sitio. Es gratis.</translation>
    </message>
    <message>
        <source>How to ask each app, with words to copy</source>
        <translation>Cómo pedirlo en cada app, con palabras para copiar</translation>
    </message>
    <message>
        <source>I have the picture here too</source>
        <translation>También tengo la foto aquí</translation>
    </message>
    <message>
        <source>Find a hotline</source>
        <translation>Buscar una línea</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>ParentPage</name>
    <message>
        <source>You&apos;re a parent or carer</source>
        <translation>Eres madre, padre o familiar</translation>
    </message>
    <message>
        <source>Breathe first. Your calm is the best help now.</source>
        <translation>Primero respira. Tu calma es la mejor ayuda ahora.</translation>
    </message>
    <message>
        <source>“I&apos;m glad you told me.”</source>
        <translation>“Me alegra que me lo hayas contado”.</translation>
    </message>
    <message>
        <source>“This is not your fault.”</source>
        <translation>“No es tu culpa”.</translation>
    </message>
    <message>
        <source>“I&apos;m not angry with you. We&apos;ll do this together.”</source>
        <translation>“No me enojo contigo. Vamos a hacerlo tú y yo”.</translation>
    </message>
    <message>
        <source>“We&apos;ll talk about each step first.”</source>
        <translation>“Hablaremos de cada paso antes de darlo”.</translation>
    </message>
    <message>
        <source>Don&apos;t ask to see the picture.</source>
        <translation>No pidas ver la foto.</translation>
    </message>
    <message>
        <source>Don&apos;t take the phone away. It can feel like blame.</source>
        <translation>No le quites el teléfono. Puede sentir que le echas la culpa.</translation>
    </message>
    <message>
        <source>Don&apos;t delete messages or apps yet. They can help later.</source>
        <translation>No borres mensajes ni apps todavía. Pueden servir más adelante.</translation>
    </message>
    <message>
        <source>Don&apos;t write to the person who threatens them.</source>
        <translation>No le escribas a quien amenaza.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Pasar el teclado</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Do it on the phone.</source>
        <translation>Hazlo en el teléfono.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. That is safest.</source>
        <translation>Deja la foto donde está. Es lo más seguro.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at a code. Or type the address.</source>
        <translation>Apunta con la cámara del teléfono a un código. O escribe la dirección.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>For Take It Down, by NCMEC: rename the file first. It gets the file&apos;s name.</source>
        <translation>Para Take It Down, de NCMEC: cambia antes el nombre del archivo. Ese servicio lo recibe.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer too</source>
        <translation>También está en esta computadora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>See how it works</source>
        <translation>Ver cómo funciona</translation>
    </message>
    <message>
        <source>You walk the whole way with a sample picture. Or with one of your own.</source>
        <translation>Recorres todo el camino con una foto de ejemplo. O con una tuya.</translation>
    </message>
    <message>
        <source>Nothing is sent. We only play the hotline, on this computer.</source>
        <translation>No se envía nada. La línea de protección es solo de práctica, en esta computadora.</translation>
    </message>
    <message>
        <source>No picture is protected by it.</source>
        <translation>Esto no protege ninguna foto.</translation>
    </message>
    <message>
        <source>At the end you can play the hotline, and see the news.</source>
        <translation>Al final puedes hacer de línea de protección y ver las novedades.</translation>
    </message>
    <message>
        <source>Practice helping someone</source>
        <translation>Practicar cómo ayudar</translation>
    </message>
    <message>
        <source>I have a practice code</source>
        <translation>Tengo un código de práctica</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This app has not sent your picture</source>
        <translation>Esta app no ha enviado tu foto</translation>
    </message>
    <message>
        <source>Protection not proved on this system</source>
        <translation>Protección sin comprobar en este sistema</translation>
    </message>
    <message>
        <source>Opened safely: can&apos;t save, can&apos;t go online</source>
        <translation>Apertura segura: sin guardar y sin internet</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Connected through Tor</source>
        <translation>Con conexión por Tor</translation>
    </message>
    <message>
        <source>Connected through another service</source>
        <translation>Con conexión por otro servicio</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Con conexión a %1</translation>
    </message>
    <message>
        <source>This app is offline</source>
        <translation>Esta app está sin conexión</translation>
    </message>
    <message>
        <source>Not connected now</source>
        <translation>Sin conexión ahora</translation>
    </message>
    <message>
        <source>A locked part opens pictures. It can&apos;t save them or go online. We tested that.</source>
        <translation>Una parte aislada abre las fotos. No puede guardarlas ni conectarse a internet. Lo comprobamos.</translation>
    </message>
    <message>
        <source>We couldn&apos;t prove the lock on this system. So this app opens no picture.</source>
        <translation>No pudimos comprobar el aislamiento en este sistema. Por eso esta app no abre ninguna foto.</translation>
    </message>
    <message>
        <source>A locked part will open your pictures. We test the lock before each one.</source>
        <translation>Una parte aislada abrirá tus fotos. Comprobamos el aislamiento antes de cada una.</translation>
    </message>
    <message>
        <source>This window can&apos;t go online. The system blocks it.</source>
        <translation>Esta ventana no puede conectarse a internet. El sistema lo impide.</translation>
    </message>
    <message>
        <source>We have not proved that this window can&apos;t go online.</source>
        <translation>No hemos comprobado que esta ventana no pueda conectarse a internet.</translation>
    </message>
    <message>
        <source>Another part sends the fingerprints. It can&apos;t open your files.</source>
        <translation>Otra parte envía las huellas. No puede abrir tus archivos.</translation>
    </message>
    <message>
        <source>%1 KB have been sent this time. A phone photo is often over 2,000 KB.</source>
        <translation>Esta vez se han enviado %1 KB. Una foto de teléfono suele pasar de 2000 KB.</translation>
    </message>
    <message>
        <source>Nothing has been sent since you opened this app.</source>
        <translation>No se ha enviado nada desde que abriste esta app.</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Press to see the details.</source>
        <translation>Presiona para ver los detalles.</translation>
    </message>
</context>
<context>
    <name>PrivacyDetails</name>
    <message>
        <source>What is true right now</source>
        <translation>Lo que es cierto ahora mismo</translation>
    </message>
    <message>
        <source>How can I check this?</source>
        <translation>¿Cómo lo compruebo?</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo así</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Only if this computer is yours</source>
        <translation>Solo si esta computadora es tuya</translation>
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
        <translation>Copiado. Ahora pégalo.</translation>
    </message>
</context>
<context>
    <name>ReadCode</name>
    <message>
        <source>Read the code to me</source>
        <translation>Léeme el código</translation>
    </message>
    <message>
        <source>People near you could hear it.</source>
        <translation>Alguien que esté cerca podría oírlo.</translation>
    </message>
    <message>
        <source>Group %1: %2.</source>
        <translation>Grupo %1: %2.</translation>
    </message>
    <message>
        <source>Press again for group %1.</source>
        <translation>Presiona otra vez para el grupo %1.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Good to know before you start</source>
        <translation>Antes de empezar, es bueno saber esto</translation>
    </message>
    <message>
        <source>It takes a few minutes. Have a pen and paper ready.</source>
        <translation>Tarda unos minutos. Ten papel y lápiz a mano.</translation>
    </message>
    <message>
        <source>Until you press Send</source>
        <translation>Hasta que presiones Enviar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>You can go back or stop. Nothing is kept.</source>
        <translation>Puedes volver atrás o parar. No se guarda nada.</translation>
    </message>
    <message>
        <source>You see what goes before it goes.</source>
        <translation>Ves lo que se va a enviar antes de que se envíe.</translation>
    </message>
    <message>
        <source>After you press Send</source>
        <translation>Después de presionar Enviar</translation>
    </message>
    <message>
        <source>You can look again, add more, or stop it.</source>
        <translation>Puedes volver a mirar, agregar más o detenerlo.</translation>
    </message>
    <message>
        <source>A stop can&apos;t reach every copy. Some services may keep your fingerprints.</source>
        <translation>Al detenerlo, no se llega a todas las copias. Algunos servicios podrían conservar tus huellas.</translation>
    </message>
    <message>
        <source>Without your code, nobody can find your case.</source>
        <translation>Sin tu código, nadie puede encontrar tu caso.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name it</source>
        <translation>Poner nombre</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ready to send</source>
        <translation>Todo listo para enviar</translation>
    </message>
    <message>
        <source>Exact-file codes will go. No picture.</source>
        <translation>Se enviarán códigos exactos de los archivos. Ninguna foto.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) will go. No picture.</source>
        <translation>
            <numerusform>Se enviará %n huella. Ninguna foto.</numerusform>
            <numerusform>Se enviarán %n huellas. Ninguna foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, don&apos;t post or send this picture.</source>
        <translation>Después de esto, no publiques ni envíes esta foto.</translation>
    </message>
    <message>
        <source>An app could lock your account.</source>
        <translation>Una app podría bloquear tu cuenta.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Nobody. This is practice.</source>
        <translation>Nadie. Esto es una práctica.</translation>
    </message>
    <message>
        <source>For real, a hotline checks, then these look for copies:</source>
        <translation>En un caso real, una línea de protección revisa. Luego, estas plataformas buscan copias:</translation>
    </message>
    <message>
        <source>They check, then these look for copies:</source>
        <translation>Primero revisan. Luego, estas plataformas buscan copias:</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién las recibe</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista del %1</translation>
    </message>
    <message>
        <source>What they can&apos;t do</source>
        <translation>Lo que no pueden hacer</translation>
    </message>
    <message>
        <source>Look into private, locked chats</source>
        <translation>Mirar en chats privados y cifrados</translation>
    </message>
    <message>
        <source>Delete what people saved</source>
        <translation>Borrar lo que la gente guardó</translation>
    </message>
    <message>
        <source>Reach other sites and apps</source>
        <translation>Llegar a otros sitios y apps</translation>
    </message>
    <message>
        <source>Find every changed copy</source>
        <translation>Encontrar cada copia modificada</translation>
    </message>
    <message>
        <source>Promise that each platform acts</source>
        <translation>Prometer que cada plataforma actúe</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Keeping it on this computer. The system may ask you for a password.</source>
        <translation>Guardándolo en esta computadora. El sistema puede pedirte una contraseña.</translation>
    </message>
    <message>
        <source>Locking and sending. Please leave this window open.</source>
        <translation>Poniéndolo bajo llave y enviando. Por favor, deja esta ventana abierta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep your code on this computer.</source>
        <translation>No pudimos guardar tu código en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and press No. Then use paper or a card.</source>
        <translation>No se envió nada. Vuelve y presiona “No”. Luego usa papel o una tarjeta.</translation>
    </message>
    <message>
        <source>Back to your code</source>
        <translation>Volver a tu código</translation>
    </message>
    <message>
        <source>It waits on this computer. Nothing is lost.</source>
        <translation>Queda en espera en esta computadora. No se pierde nada.</translation>
    </message>
    <message>
        <source>It&apos;s not kept here. Stay on this page to try again.</source>
        <translation>No está guardado aquí. Quédate en esta página para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Sent this time: nothing</source>
        <translation>Enviado esta vez: nada</translation>
    </message>
    <message>
        <source>Sent this time: no fingerprints (%1 KB)</source>
        <translation>Enviado esta vez: ninguna huella (%1 KB)</translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB; a phone photo is often over 2,000 KB)</source>
        <translation>
            <numerusform>Enviado esta vez: %n huella (%1 KB; una foto de teléfono suele pasar de 2000 KB)</numerusform>
            <numerusform>Enviado esta vez: %n huellas (%1 KB; una foto de teléfono suele pasar de 2000 KB)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent this time: %n fingerprint(s) (%1 KB)</source>
        <translation>
            <numerusform>Enviado esta vez: %n huella (%1 KB)</numerusform>
            <numerusform>Enviado esta vez: %n huellas (%1 KB)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Done. Nothing was sent.</source>
        <translation>Listo. No se envió nada.</translation>
    </message>
    <message>
        <source>Sent. You did a hard thing.</source>
        <translation>Enviado. Hiciste algo muy difícil.</translation>
    </message>
    <message>
        <source>This is practice. For real, you would be done now too.</source>
        <translation>Esto es una práctica. En un caso real, ahora también habrías terminado.</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything now.</source>
        <translation>Ahora no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>After %1. Write the date on your card.</source>
        <translation>Después del %1. Anota la fecha en tu tarjeta.</translation>
    </message>
    <message>
        <source>%1 checks it</source>
        <translation>%1 lo revisa</translation>
    </message>
    <message>
        <source>They get numbers. They don&apos;t get your picture.</source>
        <translation>Reciben números. No reciben tu foto.</translation>
    </message>
    <message numerus="yes">
        <source>The fingerprints go to %n platform(s)</source>
        <translation>
            <numerusform>Las huellas van a %n plataforma</numerusform>
            <numerusform>Las huellas van a %n plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>If the hotline says yes, they can look for copies.</source>
        <translation>Si la línea de protección dice que sí, pueden buscar copias.</translation>
    </message>
    <message>
        <source>Keep the messages. Don&apos;t pay anyone. Tell someone who is safe for you.</source>
        <translation>Guarda los mensajes. No le pagues a nadie. Habla con alguien de confianza.</translation>
    </message>
    <message>
        <source>You look again</source>
        <translation>Vuelves a mirar</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Lo que ayuda ahora</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Hablar con alguien ahora</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>Don&apos;t post or send this picture. An app could lock your account.</source>
        <translation>No publiques ni envíes esta foto. Una app podría bloquear tu cuenta.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Poner frase secreta</translation>
    </message>
    <message>
        <source>For what is kept on this computer.</source>
        <translation>Para lo guardado en esta computadora.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>See your case</source>
        <translation>Ver tu caso</translation>
    </message>
    <message>
        <source>The hotline</source>
        <translation>La línea de protección</translation>
    </message>
</context>
<context>
    <name>SetPassphrasePage</name>
    <message>
        <source>A passphrase for what is kept here</source>
        <translation>Una frase secreta para lo guardado aquí</translation>
    </message>
    <message>
        <source>Notes stay behind a passphrase. Nobody who uses your login can read them without it.</source>
        <translation>Las notas se guardan con una frase secreta. Sin ella, nadie que use tu cuenta puede leerlas.</translation>
    </message>
    <message>
        <source>Anyone who uses your login could open it. A passphrase keeps it shut.</source>
        <translation>Quien use tu cuenta de esta computadora podría abrirlo. Una frase secreta lo mantiene cerrado.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open what is kept here.</source>
        <translation>Si la olvidas, nadie podrá abrir lo guardado aquí.</translation>
    </message>
    <message>
        <source>Not even us. Your notes are lost then.</source>
        <translation>Ni siquiera nosotros. Entonces tus notas se pierden.</translation>
    </message>
    <message>
        <source>Your case code on paper still works. So keep that too.</source>
        <translation>Tu código de caso en papel seguirá sirviendo. Así que guárdalo también.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma, otra vez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set my passphrase</source>
        <translation>Poner frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Ya tienes tu frase secreta.</translation>
    </message>
    <message>
        <source>We ask for it before we show what is kept here.</source>
        <translation>Te la pedimos antes de mostrar lo guardado aquí.</translation>
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
        <translation>Se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>These say nothing about you. They stay on this computer.</source>
        <translation>No dicen nada sobre ti. Se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation>Como en mi sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Capturas y pantallas compartidas</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>Ocultar esta ventana</translation>
    </message>
    <message>
        <source>Show this window</source>
        <translation>Mostrar esta ventana</translation>
    </message>
    <message>
        <source>A phone&apos;s camera still sees the screen.</source>
        <translation>La cámara de un teléfono sí ve la pantalla.</translation>
    </message>
    <message>
        <source>Way to the hotline</source>
        <translation>Camino a la línea de protección</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>Por Tor</translation>
    </message>
    <message>
        <source>With Tor the hotline can&apos;t see which network you use. Keep Tor Browser open.</source>
        <translation>Con Tor, la línea de protección no ve qué red usas. Deja abierto Tor Browser.</translation>
    </message>
    <message>
        <source>A school or home network can see that you use Tor.</source>
        <translation>La red de la escuela o de tu casa puede ver que usas Tor.</translation>
    </message>
    <message>
        <source>How Leave quickly works</source>
        <translation>Cómo funciona “Salir rápido”</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Sobre esta app</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Then we keep nothing about you here.</source>
        <translation>Entonces aquí no guardamos nada sobre ti.</translation>
    </message>
    <message>
        <source>You can go on. We just take more care.</source>
        <translation>Puedes seguir. Solo tendremos más cuidado.</translation>
    </message>
    <message>
        <source>Your code isn&apos;t kept here. You write it on paper.</source>
        <translation>Tu código no se guarda aquí. Lo anotas en papel.</translation>
    </message>
    <message>
        <source>Could someone watch this computer? They may see this too.</source>
        <translation>¿Alguien podría vigilar esta computadora? Quizá vea esto también.</translation>
    </message>
    <message>
        <source>Then use a safer one. It can be your own phone.</source>
        <translation>Entonces usa un dispositivo más seguro. Puede ser tu propio teléfono.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on one more computer.</source>
        <translation>No pongas la foto en otra computadora más.</translation>
    </message>
    <message>
        <source>Leave quickly closes this app at once. It&apos;s always on top.</source>
        <translation>“Salir rápido” cierra esta app al instante. Siempre está arriba.</translation>
    </message>
    <message>
        <source>The app itself stays on this computer. Others could see that.</source>
        <translation>La app sigue en esta computadora. Otras personas podrían verla.</translation>
    </message>
    <message>
        <source>It&apos;s on a phone</source>
        <translation>Está en un teléfono</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
</context>
<context>
    <name>SomeOfEachPage</name>
    <message>
        <source>Two places can help.</source>
        <translation>Dos lugares pueden ayudar.</translation>
    </message>
    <message>
        <source>Sort the pictures in your head first. You don&apos;t have to open them.</source>
        <translation>Primero separa las fotos en tu mente. No tienes que abrirlas.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
    <message>
        <source>18 or over in the picture</source>
        <translation>18 años o más en la foto</translation>
    </message>
    <message>
        <source>Go on here. Add only these.</source>
        <translation>Sigue aquí. Agrega solo estas.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Delete what is kept here</source>
        <translation>Borrar lo guardado aquí</translation>
    </message>
    <message>
        <source>Delete what is kept on this computer?</source>
        <translation>¿Borrar lo guardado en esta computadora?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Notes are gone then.</source>
        <translation>Esto no se puede deshacer. Las notas se pierden.</translation>
    </message>
    <message>
        <source>Your cases go on. You need their codes to open them.</source>
        <translation>Tus casos siguen adelante. Para abrirlos, necesitas sus códigos.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrar</translation>
    </message>
</context>
<context>
    <name>ThreatenedPage</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>¿Alguien te está amenazando?</translation>
    </message>
    <message>
        <source>This is not your fault. You can stop now. Do these five things.</source>
        <translation>No es tu culpa. Puedes parar ahora. Haz estas cinco cosas.</translation>
    </message>
    <message>
        <source>Stop replying.</source>
        <translation>Deja de responder.</translation>
    </message>
    <message>
        <source>You don&apos;t have to answer. Not even once.</source>
        <translation>No tienes que contestar. Ni una sola vez.</translation>
    </message>
    <message>
        <source>Don&apos;t send money or more pictures.</source>
        <translation>No envíes dinero ni más fotos.</translation>
    </message>
    <message>
        <source>Paying often makes them ask for more.</source>
        <translation>Muchas veces, si pagas, piden más.</translation>
    </message>
    <message>
        <source>Save the messages and the name.</source>
        <translation>Guarda los mensajes y el nombre.</translation>
    </message>
    <message>
        <source>They help you later. Don&apos;t save the picture.</source>
        <translation>Te ayudarán más adelante. No guardes la foto.</translation>
    </message>
    <message>
        <source>Then block them.</source>
        <translation>Después bloquea a esa persona.</translation>
    </message>
    <message>
        <source>In every app where they can reach you.</source>
        <translation>En todas las apps donde pueda escribirte.</translation>
    </message>
    <message>
        <source>Tell someone who can help.</source>
        <translation>Cuéntaselo a alguien que pueda ayudar.</translation>
    </message>
    <message>
        <source>You don&apos;t have to be alone with this.</source>
        <translation>No tienes que pasar por esto a solas.</translation>
    </message>
    <message>
        <source>Already paid? Already sent more?</source>
        <translation>¿Ya pagaste? ¿Ya enviaste más?</translation>
    </message>
    <message>
        <source>That&apos;s still not your fault. You can stop now. Stopping helps at any time.</source>
        <translation>Sigue sin ser tu culpa. Puedes parar ahora. Parar ayuda en cualquier momento.</translation>
    </message>
    <message>
        <source>Words to start with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“Me pasó algo en internet. Necesito ayuda. Por favor, no te enojes”.</translation>
    </message>
    <message>
        <source>More words to start with</source>
        <translation>Más palabras para empezar</translation>
    </message>
    <message>
        <source>I feel I can&apos;t go on</source>
        <translation>Siento que no puedo más</translation>
    </message>
    <message>
        <source>It&apos;s already online</source>
        <translation>Ya está en internet</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Hablar con alguien ahora</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
    <message>
        <source>Open the address on the device that has the picture. Don&apos;t copy it to this computer.</source>
        <translation>Abre la dirección en el dispositivo que tiene la foto. No la copies a esta computadora.</translation>
    </message>
    <message>
        <source>No name, no account. The picture stays on your device.</source>
        <translation>Sin nombre y sin cuenta. La foto se queda en tu dispositivo.</translation>
    </message>
    <message>
        <source>It also gets the file&apos;s name. Rename the file first.</source>
        <translation>También recibe el nombre del archivo. Antes, cámbiale el nombre.</translation>
    </message>
    <message>
        <source>It can&apos;t look inside private encrypted chats.</source>
        <translation>No puede mirar en chats privados cifrados.</translation>
    </message>
    <message>
        <source>You need a Childline account. Your real name isn&apos;t needed.</source>
        <translation>Necesitas una cuenta de Childline. No hace falta tu nombre real.</translation>
    </message>
    <message>
        <source>Here a trained person does look at the picture.</source>
        <translation>Aquí una persona con preparación sí mira la foto.</translation>
    </message>
    <message>
        <source>You hear back, and you can talk to someone there.</source>
        <translation>Te responden, y allí puedes hablar con alguien.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is practice. No picture is protected.</source>
        <translation>Esto es una práctica. No se protege ninguna foto.</translation>
    </message>
    <message>
        <source>We can&apos;t compare this one</source>
        <translation>No podemos comparar esta</translation>
    </message>
    <message>
        <source>It&apos;s very plain or blurred.</source>
        <translation>Es muy lisa o está borrosa.</translation>
    </message>
    <message>
        <source>You can still add it. Then platforms can find exact copies.</source>
        <translation>Aun así puedes agregarla. Entonces las plataformas pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>It looks like number %1, but too much is changed.</source>
        <translation>Se parece al número %1, pero con demasiados cambios.</translation>
    </message>
    <message>
        <source>Platforms would miss this copy</source>
        <translation>Las plataformas no encontrarían esta copia</translation>
    </message>
    <message>
        <source>It looks like picture %1</source>
        <translation>Se parece a la foto %1</translation>
    </message>
    <message>
        <source>Platforms would miss it.</source>
        <translation>Las plataformas no la encontrarían.</translation>
    </message>
    <message>
        <source>You stopped that one. So platforms would miss this.</source>
        <translation>Esa la detuviste. Por eso las plataformas no encontrarían esta.</translation>
    </message>
    <message>
        <source>The hotline couldn&apos;t use that one. Platforms would miss this.</source>
        <translation>La línea de protección no pudo usar esa. Las plataformas no encontrarían esta.</translation>
    </message>
    <message>
        <source>It looks cut out of picture %1</source>
        <translation>Parece un recorte de la foto %1</translation>
    </message>
    <message>
        <source>We can&apos;t compare it here</source>
        <translation>Aquí no podemos compararla</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Esta computadora no tiene las huellas de este caso.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as number %1 in your case.</source>
        <translation>Es el mismo archivo que el número %1 de tu caso.</translation>
    </message>
    <message>
        <source>It&apos;s very much like number %1 in your case.</source>
        <translation>Se parece mucho al número %1 de tu caso.</translation>
    </message>
    <message>
        <source>You don&apos;t need to add it.</source>
        <translation>No necesitas agregarla.</translation>
    </message>
    <message>
        <source>For real, platforms could find it</source>
        <translation>En un caso real, podrían encontrarla</translation>
    </message>
    <message>
        <source>They can&apos;t look everywhere. Private chats are mostly closed to them.</source>
        <translation>No pueden mirar en todas partes. Casi nunca ven los chats privados.</translation>
    </message>
    <message>
        <source>They can look for it already. You don&apos;t need to add it.</source>
        <translation>Ya pueden buscarla. No necesitas agregarla.</translation>
    </message>
    <message>
        <source>Platforms could find this copy</source>
        <translation>Las plataformas podrían encontrar esta copia</translation>
    </message>
    <message>
        <source>They can look for this copy too</source>
        <translation>También pueden buscar esta copia</translation>
    </message>
    <message>
        <source>Platforms can start once the hotline has said yes.</source>
        <translation>Las plataformas pueden empezar cuando la línea de protección diga que sí.</translation>
    </message>
    <message>
        <source>Then add it. Platforms can look for this one too.</source>
        <translation>Entonces agrégala. Las plataformas pueden buscar esta también.</translation>
    </message>
    <message>
        <source>Add it. Then platforms can look for this one too.</source>
        <translation>Agrégala. Así las plataformas podrán buscar esta también.</translation>
    </message>
    <message>
        <source>It isn&apos;t like any that is in use</source>
        <translation>No se parece a ninguna que esté en uso</translation>
    </message>
    <message>
        <source>It isn&apos;t like any in this case</source>
        <translation>No se parece a ninguna de este caso</translation>
    </message>
    <message>
        <source>We can&apos;t always tell. Does it show the same picture?</source>
        <translation>No siempre podemos saberlo. ¿Muestra la misma foto?</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>¿Dónde está la foto?</translation>
    </message>
    <message>
        <source>Or the video. You don&apos;t have to show it to anyone.</source>
        <translation>O el video. No tienes que mostrárselo a nadie.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Or on a stick or disk you can plug in</source>
        <translation>O en una memoria USB o un disco que puedas conectar</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>En un teléfono o una tableta</translation>
    </message>
    <message>
        <source>In a chat, an app or the gallery</source>
        <translation>En un chat, una app o la galería</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>No la tengo</translation>
    </message>
    <message>
        <source>Someone else has it</source>
        <translation>La tiene otra persona</translation>
    </message>
    <message>
        <source>I only know a link</source>
        <translation>Solo tengo un enlace</translation>
    </message>
    <message>
        <source>I saw it online, or someone told me</source>
        <translation>La vi en internet, o alguien me lo contó</translation>
    </message>
    <message>
        <source>It&apos;s fake or made with AI</source>
        <translation>Es falsa o hecha con IA</translation>
    </message>
    <message>
        <source>My face on another body, for example</source>
        <translation>Por ejemplo, mi cara en otro cuerpo</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>That&apos;s OK</source>
        <translation>No pasa nada</translation>
    </message>
</context>
<context>
    <name>WhereUnsurePage</name>
    <message>
        <source>That&apos;s OK. Take your time.</source>
        <translation>No pasa nada. Tómate tu tiempo.</translation>
    </message>
    <message>
        <source>Look in your chats, your Pictures and your Downloads. Don&apos;t search for it online.</source>
        <translation>Mira en tus chats y en las carpetas Imágenes y Descargas. No la busques en internet.</translation>
    </message>
    <message>
        <source>It&apos;s on this computer</source>
        <translation>Está en esta computadora</translation>
    </message>
    <message>
        <source>It&apos;s on a phone or tablet</source>
        <translation>Está en un teléfono o una tableta</translation>
    </message>
    <message>
        <source>I can&apos;t find it</source>
        <translation>No la encuentro</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who else can use this computer?</source>
        <translation>¿Quién más puede usar esta computadora?</translation>
    </message>
    <message>
        <source>Or can see what you do on it?</source>
        <translation>¿O puede ver lo que haces en ella?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Someone else too</source>
        <translation>Otra persona también</translation>
    </message>
    <message>
        <source>Family, a partner, school, friends</source>
        <translation>Familia, pareja, escuela, amistades</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>We ask so that nothing stays here that could hurt you.</source>
        <translation>Lo preguntamos para que aquí no quede nada que pueda hacerte daño.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words to start with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>The first sentence is the hardest. Here is one for you.</source>
        <translation>La primera frase es la más difícil. Aquí tienes una.</translation>
    </message>
    <message>
        <source>“Something happened online. I need help. Please don&apos;t be angry.”</source>
        <translation>“Me pasó algo en internet. Necesito ayuda. Por favor, no te enojes”.</translation>
    </message>
    <message>
        <source>“Something bad happened to me online. Can you stay with me?”</source>
        <translation>“Me pasó algo malo en internet. ¿Puedes quedarte conmigo?”</translation>
    </message>
    <message>
        <source>“Something happened online. Can we talk alone?”</source>
        <translation>“Me pasó algo en internet. ¿Podemos hablar a solas?”</translation>
    </message>
    <message>
        <source>“Someone has a picture of me. I&apos;m scared. What can I do?”</source>
        <translation>“Alguien tiene una foto mía. Tengo miedo. ¿Qué puedo hacer?”</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation>¿A quién quieres contárselo?</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Mamá o papá</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Amiga o amigo</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>Profe</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Say it, send it, or just show this screen.</source>
        <translation>Dilo, envíalo o solo muestra esta pantalla.</translation>
    </message>
    <message>
        <source>You don&apos;t have to tell everything at once.</source>
        <translation>No tienes que contarlo todo de una vez.</translation>
    </message>
    <message>
        <source>Is one person no help? Try another one. You deserve help.</source>
        <translation>¿Una persona no ayuda? Prueba con otra. Mereces ayuda.</translation>
    </message>
    <message>
        <source>Find a help line</source>
        <translation>Buscar línea de ayuda</translation>
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
        <translation>Trabajas con jóvenes</translation>
    </message>
    <message>
        <source>Use the young person&apos;s own device. Never yours.</source>
        <translation>Usa el dispositivo de la persona joven. Nunca el tuyo.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
    <message>
        <source>Say: “This is not your fault. You won&apos;t be in trouble with me.”</source>
        <translation>Di: “No es tu culpa. Conmigo no te vas a meter en problemas”.</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead now. Follow your rules.</source>
        <translation>Avisa ya a quien se encarga de la protección de menores donde trabajas. Sigue sus normas.</translation>
    </message>
    <message>
        <source>Let the young person decide each step.</source>
        <translation>Deja que la persona joven decida cada paso.</translation>
    </message>
    <message>
        <source>Stay near. Talk about who else can help.</source>
        <translation>Quédate cerca. Habla de quién más puede ayudar.</translation>
    </message>
    <message>
        <source>Don&apos;t look at the picture. In many places that&apos;s against the law.</source>
        <translation>No mires la foto. En muchos lugares eso va contra la ley.</translation>
    </message>
    <message>
        <source>Don&apos;t put the picture on your computer.</source>
        <translation>No pongas la foto en tu computadora.</translation>
    </message>
    <message>
        <source>Don&apos;t copy, print, send or keep it.</source>
        <translation>No la copies, imprimas, envíes ni guardes.</translation>
    </message>
    <message>
        <source>Don&apos;t promise to keep it secret. You may have to tell.</source>
        <translation>No prometas guardar el secreto. Tal vez tengas que contarlo.</translation>
    </message>
    <message>
        <source>Don&apos;t promise that every copy will go away.</source>
        <translation>No prometas que todas las copias van a desaparecer.</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>Hand over the keyboard</source>
        <translation>Pasar el teclado</translation>
    </message>
</context>
<context>
    <name>YoungPage</name>
    <message>
        <source>Another place is right for this.</source>
        <translation>Para esto, el lugar correcto es otro.</translation>
    </message>
    <message>
        <source>This app is for pictures of adults. Use this one. Your age now doesn&apos;t matter.</source>
        <translation>Esta app es para fotos de personas adultas. El lugar correcto es este. No importa qué edad tienes ahora.</translation>
    </message>
    <message>
        <source>Under 18 in the picture</source>
        <translation>Menos de 18 en la foto</translation>
    </message>
</context>
<context>
    <name>_Doors</name>
    <message>
        <source>Is someone threatening you?</source>
        <translation>¿Alguien te está amenazando?</translation>
    </message>
    <message>
        <source>Do you feel you can&apos;t go on?</source>
        <translation>¿Sientes que no puedes más?</translation>
    </message>
</context>
<context>
    <name>_ElsewherePage</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Hablar con alguien ahora</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Necesita tu atención</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Working</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>These two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Type both once more. Take your time.</source>
        <translation>Escribe las dos otra vez. Tómate tu tiempo.</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Tu nueva frase secreta</translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words are good.</source>
        <translation>8 letras o más. Tres o cuatro palabras van bien.</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>Please don&apos;t</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Practice. Nothing is sent. No picture is protected.</source>
        <translation>Práctica. No se envía nada. No se protege ninguna foto.</translation>
    </message>
    <message>
        <source>A square of dots. It holds the same code, and no link.</source>
        <translation>Un cuadrado de puntos. Tiene el mismo código y ningún enlace.</translation>
    </message>
    <message>
        <source>My case code</source>
        <translation>Mi código de caso</translation>
    </message>
    <message>
        <source>Case code, only to look</source>
        <translation>Código de caso, solo para mirar</translation>
    </message>
    <message>
        <source>With this code you see the news, add more, or stop it.</source>
        <translation>Con este código ves las novedades, agregas más o lo detienes.</translation>
    </message>
    <message>
        <source>Anyone who has it can do that too. Keep it safe.</source>
        <translation>Quien lo tenga también puede hacerlo. Guárdalo bien.</translation>
    </message>
    <message>
        <source>If you lose it, nobody can find your case again.</source>
        <translation>Si lo pierdes, nadie podrá volver a encontrar tu caso.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Con este código puedes mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Anyone who has it can look too. Keep it safe.</source>
        <translation>Quien lo tenga también puede mirar. Guárdalo bien.</translation>
    </message>
    <message>
        <source>To use it, open Tideline. Choose: I have a case code.</source>
        <translation>Para usarlo, abre Tideline. Elige: Tengo un código de caso.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in this program. It&apos;s not your fault.</source>
        <translation>Algo falló en este programa. No es tu culpa.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>Ciérralo y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>You can leave it out. You did nothing wrong.</source>
        <translation>Puedes dejarlo fuera. No hiciste nada mal.</translation>
    </message>
    <message>
        <source>This is not a picture or video that we can read.</source>
        <translation>Esto no es una foto ni un video que podamos leer.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this one. It may be damaged.</source>
        <translation>No pudimos leer este archivo. Puede que esté dañado.</translation>
    </message>
    <message>
        <source>This one is locked, so we couldn&apos;t open it.</source>
        <translation>Este archivo está bloqueado, así que no pudimos abrirlo.</translation>
    </message>
    <message>
        <source>Unlock it first, or leave it out.</source>
        <translation>Primero desbloquéalo, o déjalo fuera.</translation>
    </message>
    <message>
        <source>This one is too big for this program.</source>
        <translation>Este archivo es demasiado grande para este programa.</translation>
    </message>
    <message>
        <source>This video has no pictures in it.</source>
        <translation>Este video no tiene imágenes dentro.</translation>
    </message>
    <message>
        <source>We can&apos;t find this one any more.</source>
        <translation>Ya no encontramos este archivo.</translation>
    </message>
    <message>
        <source>Was it moved or on a stick? Add it again, or leave it out.</source>
        <translation>¿Se movió o estaba en una memoria USB? Agrégalo otra vez, o déjalo fuera.</translation>
    </message>
    <message>
        <source>This one took too long, so we stopped.</source>
        <translation>Este archivo tardó demasiado, así que paramos.</translation>
    </message>
    <message>
        <source>Something went wrong with this one. It&apos;s not your fault.</source>
        <translation>Algo falló con este archivo. No es tu culpa.</translation>
    </message>
    <message>
        <source>Try it once more, or leave it out.</source>
        <translation>Prueba una vez más, o déjalo fuera.</translation>
    </message>
    <message>
        <source>This one is very plain or blurred. Only exact copies can be found.</source>
        <translation>Este archivo es muy liso o está borroso. Solo se pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>You can still use it.</source>
        <translation>Puedes usarlo de todos modos.</translation>
    </message>
    <message>
        <source>This code doesn&apos;t look right.</source>
        <translation>Este código no parece correcto.</translation>
    </message>
    <message>
        <source>Check it once more, letter by letter.</source>
        <translation>Revísalo una vez más, letra por letra.</translation>
    </message>
    <message>
        <source>The code isn&apos;t complete yet. It has 4 groups of 5.</source>
        <translation>El código aún no está completo. Tiene 4 grupos de 5.</translation>
    </message>
    <message>
        <source>Type what is missing.</source>
        <translation>Escribe lo que falta.</translation>
    </message>
    <message>
        <source>This code is right, but it&apos;s from another hotline&apos;s program.</source>
        <translation>Este código es correcto, pero es del programa de otra línea de protección.</translation>
    </message>
    <message>
        <source>Use the program you made the code with.</source>
        <translation>Usa el programa con el que creaste el código.</translation>
    </message>
    <message>
        <source>This is the code of another case.</source>
        <translation>Este es el código de otro caso.</translation>
    </message>
    <message>
        <source>Type the code of the case you opened.</source>
        <translation>Escribe el código del caso que abriste.</translation>
    </message>
    <message>
        <source>With this code you can look, but not change anything.</source>
        <translation>Con este código puedes mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>To add or stop, use the full code.</source>
        <translation>Para agregar o detener, usa el código completo.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t work.</source>
        <translation>El almacén de contraseñas de esta computadora no funcionó.</translation>
    </message>
    <message>
        <source>This computer has no safe place to keep a code.</source>
        <translation>Esta computadora no tiene un lugar seguro para guardar un código.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>El almacén de contraseñas de esta computadora está bloqueado.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store didn&apos;t answer.</source>
        <translation>El almacén de contraseñas de esta computadora no respondió.</translation>
    </message>
    <message>
        <source>What was kept on this computer can&apos;t be read any more.</source>
        <translation>Lo que se guardó en esta computadora ya no se puede leer.</translation>
    </message>
    <message>
        <source>If you wrote your code down, it still works.</source>
        <translation>Si anotaste tu código, todavía sirve.</translation>
    </message>
    <message>
        <source>We couldn&apos;t keep this on this computer.</source>
        <translation>No pudimos guardar esto en esta computadora.</translation>
    </message>
    <message>
        <source>What is kept here opens with your passphrase.</source>
        <translation>Lo guardado aquí se abre con tu frase secreta.</translation>
    </message>
    <message>
        <source>Type it first. Your case code works without it.</source>
        <translation>Escríbela primero. Tu código de caso funciona sin ella.</translation>
    </message>
    <message>
        <source>That wasn&apos;t your passphrase. That&apos;s easy to get wrong.</source>
        <translation>Esa no era tu frase secreta. Es fácil equivocarse.</translation>
    </message>
    <message>
        <source>Try again, slowly. Look at big and small letters.</source>
        <translation>Prueba otra vez, despacio. Fíjate en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>This passphrase is a little short.</source>
        <translation>Esta frase secreta es un poco corta.</translation>
    </message>
    <message>
        <source>Use 8 letters or more. Three or four words are good.</source>
        <translation>Usa 8 letras o más. Tres o cuatro palabras van bien.</translation>
    </message>
    <message>
        <source>Notes are kept only behind a passphrase.</source>
        <translation>Las notas solo se guardan con una frase secreta.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Primero pon una.</translation>
    </message>
    <message>
        <source>Your notes need the passphrase, so we left it on.</source>
        <translation>Tus notas necesitan la frase secreta, así que la dejamos puesta.</translation>
    </message>
    <message>
        <source>Delete your notes first, or keep the passphrase.</source>
        <translation>Primero borra tus notas, o quédate con la frase secreta.</translation>
    </message>
    <message>
        <source>Only the passphrase keeps this safe here, so we left it on.</source>
        <translation>Aquí solo la frase secreta protege esto, así que la dejamos puesta.</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Puedes cambiarla en cualquier momento.</translation>
    </message>
    <message>
        <source>There is no room for more notes in this case.</source>
        <translation>En este caso ya no caben más notas.</translation>
    </message>
    <message>
        <source>Delete one that you don&apos;t need.</source>
        <translation>Borra una que no necesites.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline.</source>
        <translation>No pudimos conectar con la línea de protección.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Revisa la conexión a internet e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The part of this program that sends has stopped.</source>
        <translation>La parte de este programa que envía dejó de funcionar.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Cierra el programa y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>The hotline took too long to answer.</source>
        <translation>La línea de protección tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Inténtalo otra vez dentro de un rato.</translation>
    </message>
    <message>
        <source>A code that you wrote down always works.</source>
        <translation>Un código que anotaste sirve siempre.</translation>
    </message>
    <message>
        <source>Unlock it and try again. A code that you wrote down always works.</source>
        <translation>Desbloquéalo y prueba otra vez. Un código que anotaste sirve siempre.</translation>
    </message>
    <message>
        <source>What was kept here can&apos;t be read just now.</source>
        <translation>Lo que se guardó aquí no se puede leer en este momento.</translation>
    </message>
    <message>
        <source>Try again later. If you wrote your code down, it still works.</source>
        <translation>Inténtalo más tarde. Si anotaste tu código, todavía sirve.</translation>
    </message>
    <message>
        <source>Tor isn&apos;t running on this computer, so we sent nothing.</source>
        <translation>Tor no está en marcha en esta computadora, así que no enviamos nada.</translation>
    </message>
    <message>
        <source>Open Tor Browser and leave it open. Then try again.</source>
        <translation>Abre Tor Browser y déjalo abierto. Luego inténtalo otra vez.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the hotline through Tor.</source>
        <translation>No pudimos llegar a la línea de protección por Tor.</translation>
    </message>
    <message>
        <source>The way to the hotline was not safe, so we sent nothing.</source>
        <translation>El camino a la línea de protección no era seguro, así que no enviamos nada.</translation>
    </message>
    <message>
        <source>Try another network, like your home or phone.</source>
        <translation>Prueba con otra red, como la de tu casa o la de tu teléfono.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <translation>Mira la fecha y la hora de esta computadora. Luego inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The hotline is very busy.</source>
        <translation>La línea de protección tiene mucho trabajo ahora.</translation>
    </message>
    <message>
        <source>The hotline&apos;s answer made no sense.</source>
        <translation>No se entiende la respuesta de la línea de protección.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The hotline didn&apos;t take it.</source>
        <translation>La línea de protección no lo aceptó.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Busca una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This is more than one case can hold.</source>
        <translation>Esto es más de lo que cabe en un caso.</translation>
    </message>
    <message>
        <source>Start a second case for the rest.</source>
        <translation>Abre un segundo caso para el resto.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t know this code.</source>
        <translation>La línea de protección no conoce este código.</translation>
    </message>
    <message>
        <source>Check the code. If it&apos;s right, the case may have ended.</source>
        <translation>Revisa el código. Si es correcto, quizá el caso ya terminó.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case any more.</source>
        <translation>La línea de protección ya no tiene este caso.</translation>
    </message>
    <message>
        <source>This computer still has it. You can send it again.</source>
        <translation>Esta computadora todavía lo tiene. Puedes enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Your stop waits here. Send it again in a day or two.</source>
        <translation>Tu pedido de parar espera aquí. Envíalo otra vez en uno o dos días.</translation>
    </message>
    <message>
        <source>The hotline doesn&apos;t have this case.</source>
        <translation>La línea de protección no tiene este caso.</translation>
    </message>
    <message>
        <source>Perhaps it was never sent. You can start a new one.</source>
        <translation>Quizás nunca se envió. Puedes empezar uno nuevo.</translation>
    </message>
    <message>
        <source>This was practice, and it wasn&apos;t kept. It ended with the program.</source>
        <translation>Esto era una práctica y no se guardó. Terminó al cerrar el programa.</translation>
    </message>
    <message>
        <source>Nothing was ever sent. You can start again.</source>
        <translation>Nunca se envió nada. Puedes empezar otra vez.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the fingerprints of this case.</source>
        <translation>Esta computadora no tiene las huellas de este caso.</translation>
    </message>
    <message>
        <source>With the full code you can add the copy all the same.</source>
        <translation>Con el código completo puedes agregar la copia de todos modos.</translation>
    </message>
    <message>
        <source>It&apos;s too late to undo this stop.</source>
        <translation>Ya es tarde para deshacerlo.</translation>
    </message>
    <message>
        <source>You can add the picture again.</source>
        <translation>Puedes agregar la foto otra vez.</translation>
    </message>
    <message>
        <source>This case has no such picture or video.</source>
        <translation>Este caso no tiene esa foto ni ese video.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Mira el caso otra vez.</translation>
    </message>
    <message>
        <source>The hotline has this case already, but with other content.</source>
        <translation>La línea de protección ya tiene este caso, pero con otro contenido.</translation>
    </message>
    <message>
        <source>Start a new case.</source>
        <translation>Abre un caso nuevo.</translation>
    </message>
    <message>
        <source>This program isn&apos;t set up right.</source>
        <translation>Este programa no está bien configurado.</translation>
    </message>
    <message>
        <source>This app can&apos;t send anything yet. It has no hotline.</source>
        <translation>Esta app aún no puede enviar nada. No tiene línea de protección.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are not right.</source>
        <translation>Los datos de la línea de protección en esta app no son correctos.</translation>
    </message>
    <message>
        <source>The hotline&apos;s details in this app are too old.</source>
        <translation>Los datos de la línea de protección en esta app son demasiado viejos.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or get the newest version of this program.</source>
        <translation>Mira la fecha de esta computadora, o consigue la versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Get it again from where you found it.</source>
        <translation>Consíguela otra vez donde la encontraste.</translation>
    </message>
    <message>
        <source>We can&apos;t lock your pictures in safely here. So we don&apos;t open them.</source>
        <translation>Aquí no podemos aislar tus fotos de forma segura. Por eso no las abrimos.</translation>
    </message>
    <message>
        <source>Try another computer, or a service on the web.</source>
        <translation>Prueba con otra computadora, o con un servicio en la web.</translation>
    </message>
    <message>
        <source>You can practice, or use a service on the web.</source>
        <translation>Puedes practicar, o usar un servicio en la web.</translation>
    </message>
    <message>
        <source>This hotline takes no wide sets. They can show what a picture looks like.</source>
        <translation>Esta línea de protección no acepta conjuntos amplios. Pueden mostrar cómo es una foto.</translation>
    </message>
    <message>
        <source>Use the standard set. It finds mirrored and turned copies too.</source>
        <translation>Usa el conjunto estándar. También encuentra copias reflejadas y giradas.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Aún no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Add a picture or video that we can read.</source>
        <translation>Agrega una foto o un video que podamos leer.</translation>
    </message>
    <message>
        <source>A file that you named can&apos;t be read.</source>
        <translation>No se puede leer un archivo que indicaste.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Revisa la ruta.</translation>
    </message>
    <message>
        <source>Look at the list of cases.</source>
        <translation>Mira la lista de casos.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>No hay ningún caso con este número.</translation>
    </message>
    <message>
        <source>No accepted item of this case has this number.</source>
        <translation>En este caso, ningún elemento aceptado tiene este número.</translation>
    </message>
    <message>
        <source>This hotline&apos;s profile doesn&apos;t name this platform.</source>
        <translation>El perfil de esta línea de protección no nombra esta plataforma.</translation>
    </message>
    <message>
        <source>Use a name from the profile.</source>
        <translation>Usa un nombre del perfil.</translation>
    </message>
    <message>
        <source>This reason or state is not one of the known words.</source>
        <translation>Este motivo o estado no es una de las palabras conocidas.</translation>
    </message>
    <message>
        <source>Use a word from the help text.</source>
        <translation>Usa una palabra del texto de ayuda.</translation>
    </message>
    <message>
        <source>This folder has something in it already.</source>
        <translation>Esta carpeta ya tiene algo dentro.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Indica una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t the home of an intake, or part of it is missing.</source>
        <translation>Esta carpeta no es la de un “intake”, o le falta una parte.</translation>
    </message>
    <message>
        <source>Name the folder that &apos;intake init&apos; made.</source>
        <translation>Indica la carpeta que creó &apos;intake init&apos;.</translation>
    </message>
    <message>
        <source>This address and port can&apos;t be used.</source>
        <translation>No se pueden usar esta dirección y este puerto.</translation>
    </message>
    <message>
        <source>Name another port, or stop the program that has it.</source>
        <translation>Indica otro puerto, o cierra el programa que lo usa.</translation>
    </message>
    <message>
        <source>This platform has a key already.</source>
        <translation>Esta plataforma ya tiene una clave.</translation>
    </message>
    <message>
        <source>To change the key, use &apos;rotate&apos;.</source>
        <translation>Para cambiar la clave, usa &apos;rotate&apos;.</translation>
    </message>
    <message>
        <source>This platform has no key yet.</source>
        <translation>Esta plataforma aún no tiene clave.</translation>
    </message>
    <message>
        <source>To make one, use &apos;add&apos;.</source>
        <translation>Para crear una, usa &apos;add&apos;.</translation>
    </message>
    <message>
        <source>This intake&apos;s database isn&apos;t a file.</source>
        <translation>La base de datos de este servidor no es un archivo.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore, then &apos;intake restore&apos; without a file.</source>
        <translation>Usa pg_dump y pg_restore y luego &apos;intake restore&apos; sin archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indica otro.</translation>
    </message>
    <message>
        <source>The database can&apos;t be copied there.</source>
        <translation>La base de datos no se puede copiar ahí.</translation>
    </message>
    <message>
        <source>Check that the folder is there and has room.</source>
        <translation>Comprueba que la carpeta existe y tiene espacio.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a back-up of this intake.</source>
        <translation>Este archivo no es una copia de este servidor.</translation>
    </message>
    <message>
        <source>Name a file that &apos;intake backup&apos; made.</source>
        <translation>Indica un archivo que hizo &apos;intake backup&apos;.</translation>
    </message>
    <message>
        <source>A program works with this folder just now.</source>
        <translation>Un programa está usando esta carpeta ahora.</translation>
    </message>
    <message>
        <source>Stop &apos;intake serve&apos; and &apos;intake feeds&apos;, then try again.</source>
        <translation>Detén &apos;intake serve&apos; e &apos;intake feeds&apos; y prueba otra vez.</translation>
    </message>
    <message>
        <source>This intake is being restored just now.</source>
        <translation>Este servidor se está restaurando ahora.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espera a que termine.</translation>
    </message>
    <message>
        <source>The file policy.toml can&apos;t be read, or a value in it is wrong.</source>
        <translation>El archivo policy.toml no se puede leer o tiene un valor incorrecto.</translation>
    </message>
    <message>
        <source>Correct it. Its own comments say what each value means.</source>
        <translation>Corrígelo. Sus comentarios dicen qué significa cada valor.</translation>
    </message>
    <message>
        <source>This back-up is too old. Its keys are destroyed.</source>
        <translation>Esta copia es demasiado antigua. Sus claves están destruidas.</translation>
    </message>
    <message>
        <source>Use a newer one.</source>
        <translation>Usa una más nueva.</translation>
    </message>
    <message>
        <source>A newer version of this program made this database.</source>
        <translation>Una versión más nueva de este programa hizo esta base de datos.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Usa esa versión.</translation>
    </message>
    <message>
        <source>The library for this kind of database isn&apos;t installed.</source>
        <translation>Falta la biblioteca para este tipo de base de datos.</translation>
    </message>
    <message>
        <source>Install this program with its extra for hotlines.</source>
        <translation>Instala este programa con su extra para líneas de protección.</translation>
    </message>
</context>
</TS>
