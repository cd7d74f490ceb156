### Mailward.

## Hallazgos: qué es; por qué importa (.why); qué hacer (.todo).

finding-nxdomain = El dominio { $subject } no existe.
    .why = Nadie puede enviar correo a un dominio que el DNS no conoce.
    .todo = Compruebe que está bien escrito. Si lo está, pregunte a quien registró el dominio si ha caducado.
    .details = El resolutor responde NXDOMAIN (RFC 2308 §2.1).
finding-servfail = El DNS de { $subject } está averiado: el resolutor no ha obtenido ninguna respuesta válida (SERVFAIL).
    .why = Los servidores que le envían correo tampoco obtienen respuesta. Lo reintentan durante unos días y después desisten.
    .todo = Avise a su operador de DNS de que { $subject } responde SERVFAIL y después consulte de nuevo. No cambie nada hasta que funcione.
    .details = El resolutor responde SERVFAIL (RFC 1035 §4.1.1): ninguno de los servidores de nombres del dominio le ha dado una respuesta utilizable.
finding-timeout = Ningún servidor DNS ha respondido a tiempo a la pregunta sobre { $subject }.
    .why = Sin respuesta, nadie puede saber qué hay ahora, y no se puede preparar ningún cambio.
    .todo = Compruebe que este equipo está conectado a Internet y después consulte de nuevo. Si solo falla este dominio, hay que avisar a su operador de DNS.
    .details = No ha habido respuesta por UDP ni por TCP en el tiempo previsto.
finding-resolver-unreachable = El resolutor DNS no ha dado respuesta sobre { $subject } ({ $detail }).
    .why = Sin respuesta, nadie puede saber qué hay ahora, y no se puede preparar ningún cambio.
    .todo = Compruebe la configuración de red de este equipo, o pruebe desde otra red, y después consulte de nuevo.
    .details = No se ha podido contactar con el resolutor, o responde REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } declara que no recibe correo (MX nulo).
    .why = Los remitentes desisten de inmediato. Mientras exista este registro, no llega ningún mensaje.
    .todo = Si el dominio debe recibir correo, hay que eliminar el registro. La carta al operador de DNS lo pide.
    .details = Un único registro MX cuyo servidor es la raíz, «MX 0 .» (RFC 7505 §3).
finding-null-mx-mixed = { $subject } dice que no recibe correo y, a la vez, indica servidores de correo.
    .why = Lo uno contradice lo otro. Algunos remitentes desisten de inmediato, así que se pierde correo.
    .todo = Pida que eliminen el registro nulo (el que apunta a un punto). La carta al operador de DNS lo pide.
    .details = Un registro «MX 0 .» junto a otros, lo que la RFC 7505 §3 prohíbe.
finding-no-mx = { $subject } no tiene ni servidores de correo ni dirección: nada puede recibir su correo.
    .why = Todos los mensajes dirigidos a este dominio se rechazan.
    .todo = Si el dominio debe recibir correo, pida que creen los registros del servicio. La carta lo pide.
    .details = No hay registros MX, ni registros A o AAAA a los que recurrir (RFC 5321 §5.1).
finding-implicit-mx = { $subject } no indica ningún servidor de correo, así que el correo va a la dirección del propio dominio ({ $addresses }).
    .why = Suele ser el servidor web, que quizá acepte correo sin que nadie lo lea.
    .todo = No hay nada que eliminar: los registros del servicio son nuevos. Averigüe si la máquina de esa dirección recibe correo hoy.
    .details = Sin registros MX, los registros A y AAAA del dominio cuentan como uno de preferencia 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } es un alias de { $target }, y de ahí toma sus servidores de correo.
    .why = Un alias no puede tener servidores de correo propios. El cambio hay que hacerlo en { $target }, o bien quitar el alias.
    .todo = Pregunte a su operador de DNS cuál de las dos cosas conviene.
    .details = Hay un registro CNAME en el nombre del dominio; junto a él no puede haber otros registros (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } es un alias (apunta a { $target }); un servidor de correo debe indicarse por su verdadero nombre.
    .why = Algunos remitentes se niegan a entregar a un alias.
    .todo = Si este registro se queda, pida que indique { $target } directamente.
    .details = Un registro MX no debe apuntar a un CNAME (RFC 2181 §10.3).
finding-mx-is-ip = Un servidor de correo está indicado con una dirección ({ $subject }) donde corresponde un nombre.
    .why = Los remitentes buscan una máquina con ese nombre y no la encuentran. Por este registro no llega ningún mensaje.
    .todo = Pida que sustituyan el registro por otro que contenga un nombre.
    .details = El contenido de un registro MX es un nombre de servidor (RFC 1035 §3.3.9); una dirección en su lugar se busca como si fuera un nombre.
finding-mx-target-missing = El servidor de correo { $subject } no tiene dirección en el DNS.
    .why = Los remitentes no pueden llegar a él. Si es el único, no llega ningún mensaje.
    .todo = Pida que eliminen el registro o que corrijan el nombre.
    .details = No hay registros A ni AAAA para el servidor (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } debía ser probablemente { $meant }: falta el punto final en la zona.
    .why = Sin el punto, el DNS añade el nombre del propio dominio, y el resultado no existe.
    .todo = Pida a su operador de DNS que escriba { $meant }. con un punto al final.
    .details = En un archivo de zona, un nombre sin punto final se completa con el origen (RFC 1035 §5.1).
finding-mx-target-unknown = No se han podido consultar las direcciones del servidor de correo { $subject }.
    .why = Puede ser un fallo pasajero, o que el operador de ese nombre tenga un problema.
    .todo = Consulte de nuevo dentro de unos minutos.
    .details = La pregunta por los registros A o AAAA ha fallado.
finding-mx-ipv6-only = Al servidor de correo { $subject } solo se llega por IPv6.
    .why = Muchos remitentes no tienen IPv6. Su correo no puede llegar hasta ahí.
    .todo = Dé también una dirección IPv4 al servidor, o haga que figure otro servidor.
    .details = Hay registros AAAA, pero ningún registro A.
finding-private-address = El servidor de correo { $subject } tiene una dirección a la que no se puede llegar desde Internet ({ $addresses }).
    .why = Una dirección así solo tiene sentido dentro de la red de una empresa. El correo de fuera no llega.
    .todo = Pida que pongan la dirección pública. Si ve esto desde la oficina, puede que su propia red muestre una respuesta distinta de la que ve el resto del mundo.
    .details = La dirección está en un bloque de los registros de uso especial de la IANA (RFC 6890).
finding-duplicate-mx = { $subject } figura más de una vez (preferencias { $preferences }).
    .why = No hace daño, pero en el próximo cambio es fácil olvidarse de uno de los dos.
    .todo = Pida que los eliminen todos menos uno. Al sustituir el conjunto completo queda resuelto.
    .details = Varios registros MX indican el mismo servidor.
finding-equal-preferences = Varios servidores de correo comparten la preferencia { $preference }: { $hosts }.
    .why = Los remitentes eligen entre ellos al azar. Es lo correcto si los servidores son equivalentes, y un error si uno de ellos debe ir primero.
    .todo = Nada, si los servidores son equivalentes.
    .details = Los servidores de igual preferencia se prueban en orden aleatorio (RFC 5321 §5.1).
finding-no-room-below = La preferencia más baja en uso es { $lowest }: por debajo no hay sitio para los { $hosts } servidores del servicio.
    .why = Un número más bajo va primero, y los números empiezan en 0. Para poner el servicio delante, habría que numerar de nuevo los registros antiguos.
    .todo = Lo mejor es sustituir el conjunto completo. Si se quedan registros antiguos, Mailward les da a todos números nuevos.
    .details = Las preferencias son números del 0 al 65535 (RFC 1035 §3.3.9).
finding-not-switched = El correo para { $subject } todavía no pasa por el servicio.
    .why = No se filtra nada hasta que se haga el cambio.
    .todo = Envíe la carta a su operador de DNS.
    .details = Ningún registro MX indica un servidor del servicio.
finding-partly-switched = { $subject } está cambiado a medias: { $listed } de los { $all } servidores del servicio figuran o están en el lugar correcto.
    .why = Parte del correo puede saltarse el filtro, o tiene menos caminos para llegar.
    .todo = Pida que hagan el resto del cambio. La carta pide solo lo que falta.
    .details = No todos los servidores del servicio figuran y van por delante de todos los demás.
finding-wrong-order = Otro servidor va por delante del servicio, o a su misma altura: { $hosts } (preferencia { $preference }).
    .why = El correo va primero ahí, sin filtrar.
    .todo = Pida que eliminen ese registro, o que le den un número más alto que los del servicio.
    .details = El servidor con la preferencia más baja se prueba primero (RFC 5321 §5.1).
finding-kept-backup = El servidor antiguo { $subject } sigue figurando detrás del servicio (preferencia { $preference }).
    .why = Es una puerta trasera: quienes envían correo no deseado prueban a propósito el último servidor, porque muchas veces no está filtrado.
    .todo = Pida que eliminen este registro en cuanto el servicio funcione.
    .details = El registro tiene una preferencia más alta que los del servicio; los remitentes no están obligados a respetar el orden.
finding-service-host-unknown = { $subject } parece un servidor del servicio, pero no es ninguno de ellos ({ $known }).
    .why = Probablemente sea una errata. El correo enviado ahí no llega, o llega a un desconocido.
    .todo = Pida que corrijan el nombre.
    .details = El nombre está bajo el mismo dominio registrable que los servidores del servicio, o se diferencia en una o dos letras.
finding-service-host-missing = El servidor { $subject } del servicio no figura.
    .why = Si los demás fallan, el correo tiene un camino menos.
    .todo = Pida que creen el registro.
    .details = El perfil del servicio incluye este servidor; los registros MX, no.
finding-service-host-unresolvable = El DNS no conoce el servidor { $subject } del servicio.
    .why = Los registros que lo indicaran no llevarían a ninguna parte.
    .todo = Pregunte el nombre correcto al soporte del servicio antes de enviar la carta. Puede que el perfil del servicio esté anticuado.
    .details = No hay registros A ni AAAA para un servidor del perfil del servicio.
finding-long-ttl = Los registros pueden recordarse durante { $hours } horas (TTL { $seconds }).
    .why = Durante ese tiempo, después del cambio, parte del correo sigue tomando el camino antiguo.
    .todo = Pida que bajen el TTL a 300 antes del cambio y espere las { $hours } horas. Deje abierto el servidor antiguo hasta que hayan pasado.
    .details = Los resolutores pueden dar la respuesta antigua durante todo el TTL (RFC 1035 §3.2.1).
finding-short-ttl = Los registros solo pueden recordarse durante { $seconds } segundos.
    .why = Para un cambio está bien. Después, una breve interrupción del DNS detendría el correo de inmediato.
    .todo = Pida que suban el TTL a 3600 cuando todo esté hecho.
    .details = Tomado de una respuesta autoritativa.
finding-wildcard-mx = Todo nombre por debajo de { $subject } tiene servidores de correo (un registro comodín).
    .why = También se acepta el correo para subdominios inventados, y se salta el servicio si no se cambia igualmente el comodín.
    .todo = Pregunte a su operador de DNS si el comodín hace falta. Si es así, también debe indicar el servicio.
    .details = Un nombre aleatorio por debajo del dominio tiene registros MX (RFC 4592).
finding-mta-sts-present = { $subject } publica reglas para la entrega de su correo (MTA-STS, modo { $mode }).
    .why = Los remitentes conservan estas reglas hasta { $days } días. A los servidores que no figuran en ellas no se les entrega correo, o se da parte de ello.
    .todo = Nada, mientras las reglas indiquen los servidores del servicio. Mailward lo comprueba.
    .details = Registro TXT en _mta-sts.{ $subject } (RFC 8461 §3.1), política en https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = Las reglas de entrega de { $subject } (MTA-STS) no indican estos servidores del servicio: { $missing }.
    .why = En cuanto cambien los servidores de correo, los grandes proveedores no entregarían, porque las reglas solo indican { $hosts }.
    .todo = Antes del cambio, pida que añadan a las reglas los servidores del servicio y que cambien su versión (el id del registro TXT). Espere hasta que Mailward diga que ya nadie conserva las reglas antiguas.
    .details = Un remitente que conoce una política solo entrega a los servidores que coinciden con una línea «mx» (RFC 8461 §4.1, §5). Advierte una política nueva por un «id» nuevo (§3.1), que consulta al menos una vez al día.
finding-mta-sts-unreachable = { $subject } anuncia reglas de entrega (MTA-STS), pero no se pueden obtener: { $detail }.
    .why = Los remitentes que las obtuvieron antes se atienen a las reglas antiguas hasta que vencen. Nadie puede ver lo que dicen.
    .todo = Pida a quien gestione el servidor web mta-sts.{ $subject } que lo repare, o pida que eliminen el registro TXT _mta-sts si las reglas ya no se quieren.
    .details = La política debe llegar por HTTPS con un certificado válido para mta-sts.{ $subject }, estado 200, tipo text/plain y sin redirección (RFC 8461 §3.3).
finding-dane-present = El DNS vincula certificados a estos servidores de correo (DANE): { $hosts }.
    .why = Los remitentes que lo comprueban solo entregan si el servidor muestra exactamente ese certificado. Los registros de servidores antiguos no hacen daño; unos registros erróneos en los nuevos detendrían el correo.
    .todo = Nada para el cambio en sí. No copie los registros antiguos a los nombres nuevos: el servicio publica los suyos.
    .details = Registros TLSA en _25._tcp del servidor (RFC 7672). Solo cuentan si la zona del servidor está firmada con DNSSEC.
finding-bogus-dnssec = Las firmas de { $subject } son incorrectas: los resolutores que las comprueban no obtienen respuesta.
    .why = Para muchos remitentes el dominio no existe en este momento, así que su correo no llega.
    .todo = Avise a su operador de DNS de que las firmas DNSSEC de { $subject } no son válidas o han caducado. No cambie nada hasta que esté reparado.
    .details = El resolutor responde SERVFAIL, pero da los registros si se desactiva la comprobación (bit CD, RFC 4035 §3.2.2): falta la RRSIG o ha caducado, o hay en la zona superior un registro DS que no corresponde a ninguna clave.
finding-secondaries-disagree = Los servidores de nombres de { $subject } tienen versiones distintas: { $servers }.
    .why = La respuesta depende del servidor al que se pregunte. Parte del mundo ve los registros antiguos.
    .todo = Espere unas horas y consulte de nuevo. Si siguen siendo distintas, pida a su operador de DNS que renueve la zona en todos sus servidores.
    .details = Preguntados directamente, sin recursión. Números de serie SOA vistos: { $serials }. Un secundario toma una versión nueva cuando se le avisa (RFC 1996) o al cabo del tiempo REFRESH del registro SOA (RFC 1035 §3.3.13).
finding-lame-server = El servidor de nombres { $subject } figura en la lista, pero no responde por el dominio ({ $detail }).
    .why = Quien le pregunta espera o no obtiene nada. Si también fallan los demás, el dominio desaparece.
    .todo = Pida a su operador de DNS que repare este servidor o lo quite de la lista.
    .details = Un servidor indicado por la zona o por la zona superior que calla, rehúsa o responde sin autoridad (delegación defectuosa o «lame delegation», RFC 9499).
finding-authority-unreachable = Desde aquí no se puede preguntar a ninguno de los servidores de nombres de { $subject }.
    .why = Probablemente esta red solo permite preguntar a sus propios servidores DNS. El dominio en sí puede estar bien.
    .todo = Nada. Para ver cada servidor de nombres por separado, consulte desde otra red.
    .details = Las preguntas directas al puerto 53 de todos los servidores de la lista no han tenido respuesta, mientras que el resolutor responde.
finding-parent-mismatch = La lista de servidores de nombres de { $subject } no es la misma en todas partes.
    .why = La zona superior indica { $parent }; la propia zona indica { $zone }. Puede que un cambio llegue solo a algunos de ellos.
    .todo = Pida a su operador de DNS que haga iguales las dos listas.
    .details = Los registros NS de la delegación y los del vértice de la zona deberían ser idénticos (RFC 1034 §4.2.2).
finding-split-horizon = Esta red recibe para { $subject } una respuesta distinta de la que dan los servidores de nombres del dominio.
    .why = El resolutor de aquí dice: { $resolver }. Los servidores de nombres del dominio dicen: { $authority }. Lo segundo es lo que ve el resto del mundo, o lo que verá cuando hayan caducado las respuestas antiguas.
    .todo = Mailward se guía por los servidores del propio dominio. Tras un cambio recién hecho, espere a que venza el TTL; si no lo ha habido, pregunte a quien gestione el DNS de esta red si mantiene una copia propia para uso interno.
    .details = El resolutor recursivo y los servidores autoritativos no coinciden: una respuesta antigua en caché, o un DNS de horizonte dividido.
finding-resolver-lies = El resolutor DNS de esta red inventa respuestas: un nombre que no puede existir ha recibido la dirección { $address }.
    .why = Lo que diga de su dominio también puede ser inventado. Algunos proveedores y redes wifi públicas lo hacen.
    .todo = Identifíquese en la red si esta lo pide, o elija otro servidor DNS en la configuración de red, y después consulte de nuevo.
    .details = Un nombre aleatorio bajo el dominio superior reservado «invalid» (RFC 6761 §6.4) ha recibido una dirección en lugar de NXDOMAIN.
finding-dynamic-or-parked = El DNS de { $subject } está en { $operator }, pensado para direcciones cambiantes o para dominios en venta.
    .why = Un dominio así rara vez recibe correo, y sus registros pueden sobrescribirse en cualquier momento.
    .todo = Asegúrese de que es el dominio correcto y de que puede poner en él registros de correo. Si no, traslade primero el DNS a un operador normal.
    .details = Reconocido por los nombres de los servidores de nombres o del registro SOA.
finding-spf-missing = { $subject } no dice quién puede enviar correo en su nombre (no hay registro SPF).
    .why = Muchos receptores desconfían de ese correo. El filtrado del correo entrante no depende de esto.
    .todo = { $proposed ->
        [none] Pida que creen un registro TXT que empiece por v=spf1 e indique su servidor de correo y el servicio.
       *[other] Pida que creen este registro TXT: { $proposed }
    }
    .details = Ningún registro TXT empieza por «v=spf1» (RFC 7208 §4.5).
finding-spf-multiple = { $subject } tiene { $count } registros SPF; debe haber uno solo.
    .why = Los receptores lo tratan como un error, como si nadie tuviera permiso para enviar.
    .todo = Pida que los reúnan en un solo registro y eliminen los demás.
    .details = Más de un registro produce permerror (RFC 7208 §4.5).
finding-spf-uses-mx = El registro SPF de { $subject } dice «quien recibe nuestro correo puede enviarlo» (mx), y eso cambia con los servidores de correo.
    .why = Después del cambio, mx designa a { $hosts } y ya no a su propio servidor ({ $addresses }), cuyo correo puede entonces ser rechazado.
    .todo = { $proposed ->
        [none] Antes del cambio, pida que añadan al registro la dirección de su propio servidor.
       *[other] Antes del cambio, pida que sustituyan el registro por: { $proposed }
    }
    .details = El mecanismo «mx» coincide con las direcciones de los servidores MX del dominio en el momento de la comprobación (RFC 7208 §5.4).
finding-spf-lacks-service = El registro SPF de { $subject } no permite que el servicio envíe.
    .why = Solo importa si su correo saliente pasa por el servicio: los receptores desconfiarían de él o lo rechazarían.
    .todo = { $proposed ->
        [none] Antes de enviar por el servicio, pida que añadan su host inteligente al registro.
       *[other] Antes de enviar por el servicio, pida que sustituyan el registro por: { $proposed }
    }
    .details = Evaluado para las direcciones de los hosts inteligentes del servicio, como lo haría un receptor (RFC 7208 §4).
finding-spf-too-many-lookups = El registro SPF de { $subject } necesita { $lookups } consultas; se permiten 10.
    .why = Los receptores se detienen ahí y tratan el registro como erróneo, de modo que también puede rechazarse el correo de servidores autorizados.
    .todo = Pida que quiten los términos que ya no hacen falta o que sustituyan nombres por direcciones (ip4, ip6).
    .details = Cuentan include, a, mx, ptr, exists y redirect, también los de los registros incluidos (RFC 7208 §4.6.4). Calculado con los registros MX { $when ->
        [after] como quedarán
       *[now] como están ahora
    }.
finding-spf-too-many-voids = { $voids } nombres del registro SPF de { $subject } no llevan a nada; se permiten 2.
    .why = Los receptores pueden tratar el registro como erróneo, de modo que también puede rechazarse el correo de servidores autorizados.
    .todo = Pida que quiten los términos cuyos nombres ya no existen.
    .details = Las consultas sin respuesta («void lookups») están limitadas a dos (RFC 7208 §4.6.4). Calculado con los registros MX { $when ->
        [after] como quedarán
       *[now] como están ahora
    }.
finding-spf-permerror = El registro SPF de { $subject } es erróneo en: { $term }
    .why = { $detail ->
        [no-record] El dominio indicado ahí no tiene registro SPF. Los receptores dan por inválido el registro entero.
        [several-records] El dominio indicado ahí tiene varios registros SPF. Los receptores dan por inválido el registro entero.
        [many-servers] Abarca más de diez servidores de correo. Los receptores dan por inválido el registro entero.
        [loop] Vuelve a llevar a sí mismo. Los receptores dan por inválido el registro entero.
       *[syntax] No se puede leer. Los receptores dan por inválido el registro entero.
    }
    .todo = Pida que corrijan o quiten este término.
    .details = La evaluación termina en permerror (RFC 7208 §4.6, §5.2, §6.1). Calculado con los registros MX { $when ->
        [after] como quedarán
       *[now] como están ahora
    }.
finding-spf-allows-all = El registro SPF de { $subject } deja enviar a todo el mundo (+all).
    .why = No protege de nada: cualquiera puede falsificar su dirección, y los receptores pueden tenérselo en cuenta.
    .todo = Pida que sustituyan +all por ~all, o por -all cuando estén indicados todos sus servidores de envío.
    .details = El mecanismo «all» con el calificador «+» coincide con cualquier remitente (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } no dice qué hacer con el correo falsificado (no hay registro DMARC).
    .why = Algunos grandes proveedores exigen a todos un registro así. El cambio de los servidores de correo no depende de él.
    .todo = Más adelante, pida que creen un registro TXT en _dmarc.{ $subject }: v=DMARC1; p=none
    .details = No hay registro TXT con «v=DMARC1» en _dmarc del dominio ni de su dominio organizativo (RFC 7489 §6.6.3).
finding-dmarc-invalid = El registro DMARC de { $subject } no es válido: { $detail }
    .why = Los receptores lo pasan por alto, como si no hubiera ninguno.
    .todo = Pida que lo corrijan. El más sencillo que es correcto: v=DMARC1; p=none
    .details = Un registro necesita primero «v=DMARC1» y una política «p», y debe haber exactamente uno (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } pide a los receptores que sean estrictos con el correo que no supere sus comprobaciones (DMARC, { $policy }).
    .why = Si el correo saliente toma otro camino y no se ha preparado SPF o DKIM, su propio correo { $policy ->
        [reject] será rechazado
       *[quarantine] irá a parar al correo no deseado
    }.
    .todo = Pida que dejen correcto el registro SPF antes de cambiar por dónde sale el correo, y envíe primero un mensaje de prueba.
    .details = El correo debe superar SPF o DKIM con un dominio que coincida con el del remitente (RFC 7489 §3.1); si no, se aplica la política «{ $policy }».

## La ventana.

app-name = Mailward
back = Atrás
continue = Continuar
cancel = Cancelar
copy = Copiar
copied = Copiado.
dismiss = Cerrar
side-case = Expediente
practice-strip = Práctica: todo lo que ve aquí es inventado, y nada sale de este equipo.
practice-failed = No se ha podido iniciar la red de práctica: { $reason }
open-failed = No se ha podido abrir: { $reason }
service-missing = Este expediente es para el servicio «{ $service }», que no está instalado aquí. Pida su perfil a su distribuidor.

step-start = Inicio
step-service = Servicio
step-company = Empresa
step-current-records = Registros actuales
step-connection = Conexión
step-change = El cambio
step-request = Solicitud
step-propagation = Propagación
step-smart-host = Host inteligente
step-restrict = Restricción

reason-no-domain = Indique primero al menos un dominio, en el paso Empresa.
reason-not-looked-at = { $domain } todavía no se ha consultado: vea el paso Registros actuales.
reason-lookup-failed = No se ha podido consultar { $domain }, así que no se sabe nada de sus registros. Consulte de nuevo en el paso Registros actuales.
reason-no-such-domain = { $domain } no existe. Compruebe que está bien escrito en el paso Empresa.
reason-not-connected = Nadie ha comprobado todavía si se puede llegar al servicio.
reason-not-reached = No se ha podido llegar al servicio: vea el paso Conexión. Puede seguir de todos modos.
reason-policy-lacks-hosts = Las reglas de entrega de { $domain } (MTA-STS) no indican todavía los servidores del servicio: publique primero las reglas ampliadas y después consulte de nuevo.
reason-not-proven = Las reglas de entrega de { $domain } (MTA-STS) exigen cifrado con un certificado válido, y { $host } no ha mostrado ninguno: compruébelo primero en el paso Conexión.
reason-not-arrived = El cambio de { $domain } todavía no se ha visto en todas partes.
reason-no-smart-host = Nada indica todavía que su servidor de correo envíe por el servicio. Puede seguir de todos modos.
reason-not-restricted = Su servidor sigue aceptando el correo que se salta el servicio. Puede dejarlo así.
reason-no-company = No ha rellenado el nombre de la empresa. La carta llevará una línea en blanco en su lugar.
reason-no-operator = No ha rellenado el operador de DNS: vea el paso Empresa. La carta llevará líneas en blanco en su lugar.

store-newer = Este expediente se escribió con una versión más reciente de Mailward y se ha dejado como estaba. Instale la versión más reciente para abrirlo. ({ $detail })
store-damaged = Este expediente está dañado y se ha dejado como estaba. Si tiene una copia, ábrala. ({ $detail })
store-write = No se ha podido guardar lo que ha escrito. Libere espacio o compruebe los permisos de la carpeta; Mailward lo intentará de nuevo con su próximo cambio. ({ $detail })
store-read = No se ha podido leer. Compruebe que el archivo existe y que tiene permiso para leerlo. ({ $detail })

start-heading = Ponga su correo detrás del filtro
start-why = Mailward consulta su dominio, escribe la carta a quien gestiona su DNS y cuida de que no se pierda ningún mensaje.
start-no-dns-title = Este equipo no conoce ningún servidor DNS
start-no-dns = Sin él, Mailward no puede consultar su dominio. Compruebe la configuración de red. Mientras tanto, puede practicar con empresas inventadas. ({ $reason })
start-new-title = Nuevo expediente
start-new-text = Tenga a mano el nombre de su dominio y, si lo sabe, el de la empresa que gestiona su DNS. Se tarda unos diez minutos.
start-begin = Empezar
start-go-on-title = { $title }
start-go-on-text = Todo se guarda mientras escribe. Siga por donde quiera: los pasos están en la barra de la izquierda.
start-go-on = Seguir
start-new = Nuevo expediente
start-recent-title = Otros expedientes
start-untitled = Sin nombre
start-practice-title = Práctica
start-practice-text = Pruebe todo el asistente con empresas inventadas. Se tarda un minuto, no necesita red y no cambia nada.
start-practice-on = Está practicando. Indique uno de estos dominios en el paso Empresa:
start-practice-enter = Practicar
start-practice-leave = Dejar la práctica
start-open-title = Abrir un archivo de expediente
start-path = Ruta de un archivo terminado en .mailward
start-open = Abrir
start-preferences-title = Idioma y aspecto
start-language = Idioma de la ventana
start-look = Aspecto
start-look-system = Como el sistema
start-look-light = Claro
start-look-dark = Oscuro

service-heading = { $service }
service-why = Su correo entrante irá primero a { $service }. Ahí se filtra y después se entrega a su propio servidor de correo.
service-choose = ¿Qué servicio ha contratado?
service-steps-title = Qué va a pasar
service-step-look = Mailward mira lo que el DNS dice hoy de su dominio. No se cambia nada.
service-step-look-time = unos segundos
service-step-letter = Usted envía una carta a quien gestiona su DNS: le ruega que sustituya los registros de correo.
service-step-letter-time = diez minutos
service-step-wait = Ellos hacen el cambio, y este se extiende por Internet. Mientras tanto el correo sigue llegando, por el camino antiguo o por el nuevo.
service-step-wait-time = de unas horas a dos días
service-step-close = Cuando no quede rastro de los registros antiguos, y no antes, se puede cerrar el camino antiguo.
service-step-close-time = unos días después
service-console-title = Consola de administración
service-console-text = Ahí se añaden usuarios y se ve el correo en cuarentena. El servicio crea su cuenta cuando usted lo contrata. Guarde la dirección entre sus marcadores.
service-console-open = Abrir en el navegador
service-no-console = Este servicio no indica ninguna consola.
service-sheet-title = Hoja de alta
