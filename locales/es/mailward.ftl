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
    .todo = { $whose ->
        [service] Solo el servicio puede arreglarlo: avise a su soporte. El nombre en los registros MX se queda como lo da el servicio.
       *[other] Si este registro se queda, pida que indique { $target } directamente.
    }
    .details = Un registro MX no debe apuntar a un CNAME (RFC 2181 §10.3).
finding-mx-is-ip = Un servidor de correo está indicado con una dirección ({ $subject }) donde corresponde un nombre.
    .why = Los remitentes buscan una máquina con ese nombre y no la encuentran. Por este registro no llega ningún mensaje.
    .todo = Pida que sustituyan el registro por otro que contenga un nombre.
    .details = El contenido de un registro MX es un nombre de servidor (RFC 1035 §3.3.9); una dirección en su lugar se busca como si fuera un nombre.
finding-mx-target-missing = El servidor de correo { $subject } no tiene dirección en el DNS.
    .why = Los remitentes no pueden llegar a él. Si es el único, no llega ningún mensaje.
    .todo = { $whose ->
        [service] Solo el servicio puede arreglarlo: avise a su soporte. El nombre en los registros MX se queda como lo da el servicio.
       *[other] Pida que eliminen el registro o que corrijan el nombre.
    }
    .details = No hay registros A ni AAAA para el servidor (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } debía ser probablemente { $meant }: falta el punto final en la zona.
    .why = Sin el punto, el DNS añade el nombre del propio dominio, y ningún servidor de correo se llama así.
    .todo = Pida a su operador de DNS que escriba { $meant }. con un punto al final.
    .details = En un archivo de zona, un nombre sin punto final se completa con el origen (RFC 1035 §5.1).
finding-mx-target-unknown = No se han podido consultar las direcciones del servidor de correo { $subject }.
    .why = Puede ser un fallo pasajero, o que el operador de ese nombre tenga un problema.
    .todo = Consulte de nuevo dentro de unos minutos.
    .details = La pregunta por los registros A o AAAA ha fallado.
finding-mx-ipv6-only = Al servidor de correo { $subject } solo se llega por IPv6.
    .why = Muchos remitentes no tienen IPv6. Su correo no puede llegar hasta ahí.
    .todo = { $whose ->
        [service] Solo el servicio puede arreglarlo: avise a su soporte. El nombre en los registros MX se queda como lo da el servicio.
       *[other] Dé también una dirección IPv4 al servidor, o haga que figure otro servidor.
    }
    .details = Hay registros AAAA, pero ningún registro A.
finding-private-address = El servidor de correo { $subject } tiene una dirección a la que no se puede llegar desde Internet ({ $addresses }).
    .why = Una dirección así solo tiene sentido dentro de la red de una empresa. El correo de fuera no llega.
    .todo = { $whose ->
        [service] Solo el servicio puede arreglarlo: avise a su soporte. El nombre en los registros MX se queda como lo da el servicio. Si ve esto desde la oficina, puede que su propia red muestre una respuesta distinta de la que ve el resto del mundo.
       *[other] Pida que pongan la dirección pública. Si ve esto desde la oficina, puede que su propia red muestre una respuesta distinta de la que ve el resto del mundo.
    }
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
finding-partly-switched = El correo de { $subject } solo va en parte al servicio: figuran { $listed } de sus { $all } servidores, y deben ir antes que todos los demás.
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
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } es un nombre del dominio del servicio, pero ninguno de los servidores de su perfil ({ $known }).
       *[slip] { $subject } parece un servidor del servicio, pero no es ninguno de ellos ({ $known }).
    }
    .why = { $kind ->
        [name] Puede que sea un servidor que el servicio ya no tiene, o que Mailward todavía no conoce. Es posible que el correo llegue ahí de todos modos.
       *[slip] Probablemente sea una errata. El correo enviado ahí no llega, o llega a un desconocido.
    }
    .todo = { $kind ->
        [name] Pregunte al soporte del servicio qué nombres son los correctos antes de cambiar registros. Puede que el perfil del servicio esté anticuado.
       *[slip] Pida que corrijan el nombre.
    }
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
finding-mx-from-wildcard = Los servidores de correo de { $subject } son los del registro comodín { $wildcard }.
    .why = { $subject } no tiene registros propios. El cambio se los da, y desde entonces ningún comodín llega ya hasta él: las direcciones y los textos (A, AAAA, TXT) que también vengan de comodines desaparecerían.
    .todo = Deje el comodín como está. Pida a su operador de DNS que anote en { $subject }, junto con los registros nuevos, todo lo demás que le viene de comodines.
    .details = Nombres inventados por debajo y al lado de { $subject } reciben los mismos registros MX. Un comodín solo responde por nombres que no existen (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } parece el nombre de un servidor, no lo que va detrás de la @ en sus direcciones.
    .why = { $parent } tiene servidores de correo propios. Si sus direcciones terminan en @{ $parent }, un cambio en { $subject } no traslada nada de su correo, y un servidor que se cierre después lo rechaza todo.
    .todo = Mire qué va detrás de la @. Si es { $parent }, indique ese dominio en lugar de { $subject }.
    .details = Un nombre sin registros MX, o que es él mismo un servidor de correo, por debajo de un dominio con registros MX.
finding-wildcard-mx = Todo nombre por debajo de { $subject } tiene servidores de correo (un registro comodín).
    .why = También se acepta el correo para subdominios inventados, y se salta el servicio si no se cambia igualmente el comodín.
    .todo = Pregunte a su operador de DNS si el comodín hace falta. Si es así, también debe indicar el servicio.
    .details = Un nombre aleatorio por debajo del dominio tiene registros MX (RFC 4592).
finding-mta-sts-present = { $subject } publica reglas para la entrega de su correo (MTA-STS, modo { $mode }).
    .why = { $kept ->
        [unknown] Los remitentes que las obtuvieron antes las conservan, quizá hasta un año.
        [hours] Los remitentes conservan estas reglas menos de un día. A los servidores que no figuran en ellas no se les entrega correo, o se da parte de ello.
       *[other] Los remitentes conservan estas reglas hasta { $days } días. A los servidores que no figuran en ellas no se les entrega correo, o se da parte de ello.
    }
    .todo = { $kept ->
        [unknown] Procure que las reglas se puedan obtener de nuevo antes del cambio: nadie puede decir si indican los servidores del servicio.
       *[other] Nada, mientras las reglas indiquen todos los servidores de correo: los de hoy y los del servicio. Mailward lo comprueba.
    }
    .details = Registro TXT en _mta-sts.{ $subject } (RFC 8461 §3.1), política en https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = Las reglas de entrega de { $subject } (MTA-STS) no indican estos servidores del servicio: { $missing }.
    .why = { $effect ->
        [refused] Los grandes proveedores se atienen a estas reglas y ahora no entregan a { $subject }, porque las reglas solo indican { $hosts }. Su correo espera, y vuelve a los remitentes al cabo de unos días.
        [passed] Los grandes proveedores se atienen a estas reglas: ahora pasan por alto estos servidores y solo entregan a { $hosts }. Mientras no se pueda llegar a ellos, su correo espera, y vuelve a los remitentes al cabo de unos días.
        [reported] Los remitentes dan parte de cada entrega a un servidor que las reglas no indican. En cuanto las reglas sean obligatorias (modo enforce), no entregarían ahí, porque las reglas solo indican { $hosts }.
       *[later] En cuanto cambien los servidores de correo, los grandes proveedores no entregarían, porque las reglas solo indican { $hosts }.
    }
    .todo = { $effect ->
        [refused] Publique de inmediato las reglas con los servidores del servicio y cambie su versión (el id del registro TXT). Si eso tarda, pida que vuelvan a poner los servidores de correo antiguos hasta entonces.
        [passed] Publique de inmediato las reglas con los servidores del servicio y cambie su versión (el id del registro TXT).
        [reported] Pida que añadan a las reglas los servidores del servicio y que cambien su versión (el id del registro TXT), preferiblemente antes de que cambien los servidores de correo.
       *[later] Antes del cambio, pida que añadan a las reglas los servidores del servicio y que cambien su versión (el id del registro TXT). Espere hasta que Mailward diga que ya nadie conserva las reglas antiguas.
    }
    .details = Un remitente que conoce una política solo entrega a los servidores que coinciden con una línea «mx» (RFC 8461 §4.1, §5). Advierte una política nueva por un «id» nuevo (§3.1), que consulta al menos una vez al día.
finding-mta-sts-lacks-listed = Las reglas de entrega de { $subject } (MTA-STS) dejan fuera servidores a los que va ahora su correo: { $missing }.
    .why = { $effect ->
        [reported] Los remitentes dan parte de cada entrega a un servidor que las reglas no indican. En cuanto las reglas sean obligatorias (modo enforce), no entregarían ahí, porque las reglas solo indican { $hosts }.
        [passed] Los grandes proveedores se atienen a estas reglas: ahora pasan por alto estos servidores y solo entregan a { $hosts }. Mientras no se pueda llegar a ellos, su correo espera, y vuelve a los remitentes al cabo de unos días.
       *[refused] Los grandes proveedores se atienen a estas reglas y ahora no entregan a { $subject }, porque las reglas solo indican { $hosts }. Su correo espera, y vuelve a los remitentes al cabo de unos días.
    }
    .todo = Pida que las reglas indiquen de inmediato todos los servidores de correo del dominio y que cambien su versión (el id del registro TXT). Si alguno de estos servidores ya no debe recibir correo, pida en su lugar que eliminen su registro MX.
    .details = Un remitente que conoce una política solo entrega a los servidores que coinciden con una línea «mx» (RFC 8461 §4.1, §5). Advierte una política nueva por un «id» nuevo (§3.1), que consulta al menos una vez al día.
finding-mta-sts-unreachable = { $subject } anuncia reglas de entrega (MTA-STS), pero no se pueden obtener: { $detail }.
    .why = Los remitentes que las obtuvieron antes se atienen a las reglas antiguas hasta que vencen. Nadie puede ver lo que dicen.
    .todo = Antes del cambio, pida a quien gestione el servidor web mta-sts.{ $subject } que lo repare, con reglas que indiquen los servidores antiguos y los del servicio, y espere un día. Si las reglas ya no se quieren, pida que publiquen primero «mode: none»: eliminar solo el registro TXT no libera a los remitentes que conocen las reglas antiguas.
    .details = La política debe llegar por HTTPS con un certificado válido para mta-sts.{ $subject }, estado 200, tipo text/plain y sin redirección (RFC 8461 §3.3).
finding-policy-unknown = No se ha podido averiguar qué dice { $subject } sobre: { $policies }.
    .why = Estas reglas deciden si se acepta el correo del dominio. Aquí no se dice nada de ellas, ni bueno ni malo.
    .todo = Consulte de nuevo más tarde, o desde otra red. No pida que cambien los registros antes de saberlo.
    .details = La pregunta por un registro TXT no obtuvo una respuesta útil (SERVFAIL, o ninguna a tiempo), o la de uno al que lleva SPF.
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
finding-name-server-unknown = No se ha podido consultar la dirección del servidor de nombres { $subject }, por lo que no se le ha preguntado.
    .why = Puede tener otros registros que los servidores a los que se ha preguntado.
    .todo = Consulte de nuevo dentro de unos minutos. Si no sirve, pregunte a otro resolutor.
    .details = La pregunta por sus registros A o AAAA ha fallado (SERVFAIL o sin respuesta): eso no dice nada del servidor mismo.
finding-authority-unreachable = Desde aquí no se puede preguntar a ninguno de los servidores de nombres de { $subject }.
    .why = Puede que esta red solo permita preguntar a sus propios servidores DNS, o que el resolutor no haya podido decir cuáles son. El dominio en sí puede estar bien.
    .todo = Consulte de nuevo dentro de unos minutos. Para ver cada servidor de nombres por separado, consulte desde otra red.
    .details = Las preguntas directas al puerto 53 de todos los servidores de la lista no han tenido respuesta, o el resolutor ha fallado con los registros SOA y NS de la zona o con las direcciones de los servidores, mientras que responde por los registros MX.
finding-parent-mismatch = La lista de servidores de nombres de { $subject } no es la misma en todas partes.
    .why = La zona superior indica { $parent }; la propia zona indica { $zone }. Puede que un cambio llegue solo a algunos de ellos.
    .todo = { $kind ->
        [apart] Mailward se guía por los que indica la zona superior. Pida a quien los gestione que haga iguales las dos listas antes del cambio; hasta entonces hay que hacerlo en ambos.
       *[other] Pida a su operador de DNS que haga iguales las dos listas.
    }
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
finding-spf-uses-mx =
    { $others ->
        [none] El registro SPF de { $subject } dice «quien recibe nuestro correo puede enviarlo» (mx), y eso cambia con los servidores de correo.
       *[other] El registro SPF de { $subject } dice «quien recibe el correo de { $others } puede enviar el nuestro» (mx), y eso cambia con los servidores de correo.
    }
    .why = { $own ->
        [unknown] mx designa a los servidores que reciben el correo: con el servicio, { $hosts }. Si un servidor propio envía correo, este puede ser rechazado.
       *[known] { $others ->
            [none] Después del cambio, mx designa a { $hosts } y ya no a su propio servidor ({ $addresses }), cuyo correo puede entonces ser rechazado.
           *[other] El correo de { $others } también llega a su propio servidor ({ $addresses }). En cuanto pase también por el servicio, mx designará a { $hosts }, y el correo de su propio servidor puede entonces ser rechazado.
        }
    }
    .todo = { $own ->
        [unknown] Si un servidor propio envía correo, pida que añadan su dirección al registro, como ip4: o ip6:.
       *[known] { $proposed ->
            [none] Antes del cambio, pida que añadan al registro la dirección de su propio servidor.
           *[other] Antes del cambio, pida que sustituyan el registro por: { $proposed }
        }
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
side-help = Ayuda
close = Cerrar
help-title = Ayuda
help-keys = Teclas
key-tab = Tab, Mayús+Tab
key-enter = Intro, Espacio
key-escape = Esc
key-next = Alt+→, Ctrl+Intro
key-back = Alt+←
key-scale = Ctrl+ +, −, 0
key-help = F1, ?
help-tab = Ir a lo siguiente que se puede rellenar o pulsar, y volver
help-enter = Pulsar lo que está seleccionado
help-escape = Cerrar esto, descartar un mensaje, detener lo que está en marcha
help-next = Continuar al paso siguiente
help-back = Volver al paso anterior
key-undo = Ctrl+Z
key-redo = Ctrl+Mayús+Z, Ctrl+Y
help-undo = Deshacer el último cambio
help-redo = Rehacerlo
help-scale = Todo más grande, más pequeño, como siempre
help-help = Esta página
help-command-line = Si usa un lector de pantalla: la línea de órdenes hace todo lo que hace esta ventana, en texto sencillo (mailward-cli --help).
help-support = Preguntas sobre { $service }
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
step-finish = Final
step-place = Paso { $number } de { $of }
wrong-title = ¿Y si me equivoco?
wrong-start = Aquí no se pierde nada: cada expediente se conserva y se puede volver a abrir.
wrong-service = Todavía no se ha cambiado nada. Puede elegir otro servicio en cualquier momento; lo que ha rellenado se conserva.
wrong-company = La carta nombraría la empresa o el dominio equivocados. Su operador de DNS preguntaría o se negaría, y su correo seguiría como antes. Corríjalo aquí y vuelva a hacer la carta.
wrong-current-records = Mirar no cambia nada. Si lo que ve puede ser antiguo, mire de nuevo: Mailward siempre dice cuándo miró.
wrong-connection = La comprobación solo se conecta y se despide; no se envía ni se cambia nada. Un mal resultado en este ordenador no tiene por qué significar nada para su servidor de correo: hágala allí.
wrong-change = Nada cambia hasta que actúe su operador de DNS. Elija otra cosa y vuelva a hacer la carta; una carta enviada se puede anular por teléfono.
wrong-request = Si la carta pide algo equivocado, llame al operador antes del día previsto. Si ya está hecho, la hoja de emergencia tiene los registros antiguos: con ellos, el correo vuelve en cuanto pasa el TTL.
wrong-propagation = Esperar más nunca hace daño. Cerrar el camino antiguo demasiado pronto, sí: se rechazaría correo.
wrong-smart-host = Solo afecta al correo saliente. Si los mensajes vuelven o esperan, deshágalo como dice la última parte de la página; el correo entrante no se toca.
wrong-restrict = Demasiado pronto, o si falta una dirección, se rechaza a personas que le escriben. «Hacer esperar a los desconocidos» se puede deshacer durante días antes de que se pierda correo; «Rechazar a los desconocidos», no. Tenga a mano la vuelta atrás.
wrong-finish = Aquí no se cambia nada. Guarde los papeles donde otros los encuentren.

reason-no-domain = Indique primero al menos un dominio, en el paso Empresa.
reason-not-looked-at = { $domain } todavía no se ha consultado: vea el paso Registros actuales.
reason-lookup-failed = No se ha podido consultar { $domain }. Consulte de nuevo en el paso Registros actuales.
reason-no-such-domain = { $domain } no existe. Compruebe que está bien escrito en el paso Empresa.
reason-is-server = { $domain } es el servidor de correo de { $parent }, no un dominio con direcciones. Ponga { $parent } en su lugar en el paso Empresa, o añádalo allí.
reason-not-connected = Nadie ha comprobado todavía si se puede llegar al servicio.
reason-not-reached = No se ha podido llegar al servicio: vea el paso Conexión. Puede seguir de todos modos.
reason-policy-lacks-hosts = Las reglas de entrega de { $domain } (MTA-STS) no indican todavía los servidores del servicio: publique primero las reglas ampliadas y después consulte de nuevo.
reason-policy-unread = No se sabe qué dicen las reglas de entrega de { $domain } (MTA-STS): aclárelo primero, o tras el cambio podría faltar correo de grandes proveedores.
reason-not-proven = Las reglas de entrega de { $domain } (MTA-STS) exigen cifrado con un certificado válido, y { $host } no ha mostrado ninguno: compruébelo primero en el paso Conexión.
reason-not-arrived = El cambio de { $domain } todavía no se ha visto en todas partes.
reason-taken-back = El cambio de { $domain } había llegado y ha vuelto a desaparecer, del todo o en parte: el correo se salta el servicio. Pida de nuevo el cambio a su operador de DNS.
reason-left-over = { $domain } nombra todavía { $hosts } junto a los servidores del servicio: por ahí puede entrar correo sin pasar por el filtro. Pida a su operador de DNS que elimine también esos registros antiguos.
reason-no-smart-host = Nada indica todavía que su servidor de correo envíe por el servicio. Puede seguir de todos modos.
reason-not-restricted = Su servidor sigue aceptando el correo que se salta el servicio. Puede dejarlo así.
reason-shut-out = El correo para { $domain } no llega a través del servicio, según lo último que se vio, y su servidor rechaza todo lo demás: ese correo se está perdiendo. Deje entrar de nuevo a todos ahora mismo, con la vuelta atrás del paso Restricción.
doubt-day-past = El día solicitado, el { $day }, ya ha pasado. Elija uno posterior, o ninguno.
doubt-operators = { $one } y { $other } tienen servidores de nombres distintos, así que su DNS parece estar a cargo de operadores distintos. Una carta llega solo a uno de ellos: haga un expediente, y con él una carta, para cada operador.
doubt-day-early = El día solicitado, el { $day }, es demasiado pronto: para no perder ningún mensaje, los registros no deberían cambiarse antes del { $earliest }.
doubt-not-renewed = Los registros de { $domain } se vieron por última vez el { $at }. Pueden haber cambiado desde entonces: consulte de nuevo el dominio.
doubt-day-before-letter = El día solicitado, el { $day }, es anterior a la fecha de la carta, el { $date }. Elija uno posterior, o feche antes la carta.
doubt-spf-kept = El registro SPF de { $domain } se ha sustituido, pero hasta el { $until } puede haber alguien que se guíe por el antiguo. Solicite el cambio después.
doubt-policy-kept = Las reglas de entrega de { $domain } (MTA-STS) se han sustituido, pero hasta el { $until } puede haber remitentes que sigan las antiguas. Solicite el cambio después.
doubt-policy-same-id = Las reglas de entrega de { $domain } (MTA-STS) se han sustituido, pero su versión (el id del registro TXT) sigue siendo la misma: los remitentes que conocen las reglas antiguas pueden seguirlas hasta el { $until }. Pida que cambien el id, consulte de nuevo y solicite el cambio cuando Mailward lo diga.
reason-no-company = No ha rellenado el nombre de la empresa. La carta llevará una línea en blanco en su lugar.
reason-no-operator = No ha rellenado los datos del operador de DNS: vea el paso Empresa. La carta llevará líneas en blanco en su lugar.

store-newer = Este expediente se escribió con una versión más reciente de Mailward y se ha dejado como estaba. Instale la versión más reciente para abrirlo. ({ $detail })
store-damaged = Este expediente está dañado y se ha dejado como estaba. Si tiene una copia, ábrala. ({ $detail })
store-write = No se ha podido guardar lo que ha escrito. Libere espacio o compruebe los permisos de la carpeta; Mailward lo intentará de nuevo con su próximo cambio. ({ $detail })
store-read = No se ha podido leer. Compruebe que el archivo existe y que tiene permiso para leerlo. ({ $detail })
store-busy = No se ha podido guardar lo que ha introducido: otro programa mantiene bloqueada la carpeta. Cierre ese programa; Mailward volverá a intentarlo con su próximo cambio. ({ $detail })

start-heading = Ponga su correo detrás del filtro
start-why = Mailward consulta su dominio, escribe la carta a quien gestiona su DNS y cuida de que no se pierda ningún mensaje.
start-no-dns-title = Este equipo no conoce ningún servidor DNS
start-no-dns = Sin él, Mailward no puede consultar su dominio. Compruebe la configuración de red. Mientras tanto, puede practicar con empresas inventadas. ({ $reason })
start-new-title = Nuevo expediente
start-new-text = Tenga a mano el nombre de su dominio y, si lo sabe, el de la empresa que gestiona su DNS. Se tarda unos diez minutos.
start-begin = Empezar
start-go-on-title = { $title }
start-go-on-text = Todo se guarda mientras escribe. Siga por donde quiera: los pasos están en la barra de la izquierda o, si la ventana es estrecha, detrás del título de arriba.
start-go-on = Seguir
start-new = Nuevo
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
start-look-contrast = Alto contraste

## Undo.
undo = Deshacer
undo-done = Deshecho: { $what }
undo-redone = Rehecho: { $what }
undo-nothing = No hay nada que deshacer.
redo-nothing = No hay nada que rehacer.
item-texts = Varios campos
item-networks = Redes del servicio
item-guide = Guía del servidor de correo
item-archived = Archivo
item-reminders = Avisos
item-facts = Lo consultado, enviado y probado
told-domain-removed = { $domain } se ha quitado de este expediente.
told-operator = Se ha rellenado el operador.
told-service = El servicio es ahora { $service }. Lo que se sabía del otro se ha olvidado.
told-logo = Se ha quitado el logotipo.
told-archived = { $title } está en el archivo.
told-unarchived = { $title } ha salido del archivo.
told-duplicated = Hay una copia de { $title } en la lista.
told-letter-sent = La carta de { $title } se ha enviado. El servidor de correo dice: { $reply }
told-letter-unsent = La carta de { $title } no se ha enviado. { $reason }
told-unkept = Se ha enviado un mensaje para { $title }, pero no consta en su expediente: { $reason }
told-case-gone = el expediente ya no está donde estaba

## The list of cases.
start-search = Buscar por empresa o dominio
start-found-none = Ningún expediente coincide.
start-show-all = Mostrar todos ({ $count })
start-archived-show = Mostrar archivados ({ $count })
start-archived-hide = Ocultar archivados
start-duplicate = Duplicar
start-archive = Archivar
start-unarchive = Sacar del archivo
case-not-looked = Sin consultar todavía
case-next = a continuación: { $step }
case-complete = no queda nada por hacer
case-ahead = { $when }: { $event }
case-changed = cambiado { $when }
start-due-title = Pendiente ahora
start-due = { $title }, { $domain }, desde { $when }
remind-choose = Avisarme en esos momentos
remind-stop = Dejar de avisarme
remind-how = Mientras Mailward esté abierto, le avisa en el escritorio; si no, se lo dice la próxima vez que lo abra.
remind-body = { $domain }: { $event }
remind-missed = Mientras Mailward estaba cerrado, llegó el momento de esto: { $what }
remind-now = Pendiente ahora: { $what }

## Two windows with one case.
conflict-title = Cambiado en otro lugar
conflict-text = Otra ventana u otro programa ha cambiado este expediente desde que se abrió aquí. No se ha sobrescrito nada. Elija con qué estado seguir.
conflict-keep = Guardar el mío como copia
conflict-keep-hint = Lo que tiene aquí pasa a ser un expediente aparte. El otro queda como está.
conflict-take = Tomar el otro
conflict-take-hint = Sigue con lo que se guardó en el otro lugar. Lo que ha cambiado aquí desde entonces se descarta.
conflict-look = Ver en qué difieren
conflict-none = No difieren en nada de lo que usted ha rellenado.
conflict-item = Qué
conflict-mine = Aquí
conflict-theirs = En otro lugar
conflict-differs = difiere
conflict-kept = El suyo es ahora un expediente aparte.
conflict-taken = Ahora está abierto el otro estado.
presence-second = Este expediente también está abierto en otra ventana. Si las dos lo cambian, Mailward pregunta antes de sobrescribir nada.

## About, and help from support.
about-title = Acerca de Mailward
about-version = Versión { $version }
about-commit = Compilado a partir de { $commit }
about-licence = Software libre: MIT o licencia Apache 2.0, a su elección.
about-parts = Está hecho con { $count } componentes de otros. Sus licencias:
about-licences = Mostrar todas las licencias
licences-title = Licencias
diagnostics-title = Para el soporte
diagnostics-text = Con esto el soporte puede ayudarle antes. Se omiten los nombres, las direcciones de personas, los teléfonos, las contraseñas y las claves. Léalo antes de enviarlo.
diagnostics-copy = Copiar el diagnóstico

## The tour.
tour-offer-title = ¿Es su primera vez?
tour-offer = La visita muestra lo que hace Mailward, con una empresa inventada.
tour-take = Hacer la visita, un minuto
tour-later = Ahora no
tour-count = { $at } de { $of }
tour-end = Terminar la visita
tour-practise = Seguir practicando
tour-begin = Empezar de verdad
tour-start = Mailward pone el correo de su empresa detrás de un filtro y cuida de que no se pierda ningún mensaje. Los pasos están a la izquierda. Nada en esta visita es real, y nada sale de este equipo.
tour-company = Aquí indica qué dominios se trasladan. Todo lo demás va en la carta y puede quedar vacío.
tour-records = Mailward consulta adónde va hoy su correo. Cada hallazgo dice qué es, por qué importa y qué hacer.
tour-change = Antes y después, lado a lado. Debajo está cuándo es seguro cada paso, y la vuelta atrás.
tour-request = La carta a quien gestiona su DNS, para imprimirla, guardarla o enviarla. Usted no cambia nada en el DNS.
tour-propagation = Después, Mailward observa cómo llega el cambio y le ayuda con el servidor de correo. La puerta antigua solo se cierra al final. Practique cuanto quiera, o empiece con su propio dominio.

## A service that came as a file.
profile-title = Un servicio de filtrado
profile-text = Este archivo describe un servicio de filtrado. Instálelo solo si viene de su distribuidor o del propio servicio: su correo irá a los servidores que indica.
profile-replaces = Sustituye a { $name }, que está instalado ahora.
profile-install = Instalar
profile-installed = { $service } está instalado. Elíjalo en el paso Servicio.

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
service-sheet-text = El servicio pide estos datos para crear su cuenta. Rellene lo que sepa; la hoja toma el resto del paso Empresa y deja en blanco lo que falte.
service-mail-server = Su servidor de correo
service-mail-server-example = correo.empresa.example
service-mail-server-hint = El servidor al que se entrega el correo filtrado.
service-sending = Direcciones que envían correo
service-sending-example = 192.0.2.10
service-sending-hint = Una por línea. Solo si el correo saliente también va a pasar por el servicio.
service-recipients = Buzones
service-recipients-example = 25
service-recipients-hint = Cuántos, o cuáles.
service-sheet-save = Guardar la hoja
service-sheet-file = alta

company-heading = Su empresa y sus dominios
company-why = Estos datos van en la carta. Solo hacen falta los dominios; lo demás que deje vacío será una línea para rellenar a mano.
company-domains-title = Dominios
company-domains-text = Todos los dominios que tienen direcciones de correo: la parte detrás de la @. También sirve una dirección de correo.
company-domain-example = empresa.example
company-domain-add = Añadir
company-domain-remove = Quitar
company-kept = Lo que hay en el campo de dominios no se puede leer y no se ha añadido: { $typed }. Queda en el paso Empresa hasta que lo corrija.
company-title = Empresa
company-blanks = Todo esto puede quedar vacío.
company-name = Empresa, con su forma jurídica
company-address = Dirección
company-address-example = Calle y número; después, código postal y localidad
company-place = Lugar de la carta
company-first-name = Nombre
company-surname = Apellidos
company-capacity = Cargo
company-phone = Teléfono para preguntas
company-email = Correo electrónico para preguntas
company-operator-title = ¿Quién gestiona su DNS?
company-operator-text = Suele ser su proveedor de Internet o la empresa en la que se registró el dominio. En la factura del dominio figura el nombre.
company-operator = Operador
company-operator-address = Dirección
company-operator-fax = Fax
company-operator-email = Correo electrónico del operador
company-customer-number = Su número de cliente o de contrato allí

records-heading = Lo que el DNS dice ahora
records-why = Los registros MX dicen al mundo qué servidores reciben su correo. El número más bajo se prueba primero.
records-looking = Consultando { $name } …
records-cancelled = Detenido. Lo encontrado antes se sigue mostrando.
records-seen-at = Consultado el { $time }
records-never = Todavía sin consultar.
records-not-yet = La respuesta está en camino.
records-details = Servidores de nombres y detalles técnicos
records-look-again = Consultar
records-no-network = Ningún servidor DNS responde
records-no-network-text = Puede que este equipo no esté conectado a Internet, o que un cortafuegos impida el DNS. Compruebe la conexión y consulte de nuevo, o practique entretanto con empresas inventadas. Se ha preguntado a:
records-implicit = No se indica ningún servidor de correo: el correo va a la dirección del propio dominio.
records-not-switched = El correo va directamente a estos servidores. { $service } no está todavía entre ellos.
records-partly-switched = { $service } figura, pero no como debería.
records-switched = El correo pasa primero por { $service }. El cambio ha llegado.
records-no-mail = Tal como está, este dominio no recibe correo.
records-unknown = No se ha podido averiguar lo que hay.

state-not-switched = Aún sin cambiar
state-partly-switched = Cambiado a medias
state-switched = Cambiado
state-no-mail = Sin correo
state-unknown = Desconocido

role-own-server = su propio servidor
role-relay = retransmisor del proveedor
role-other = otro servidor

table-preference = Preferencia
table-host = Servidor
table-role = De quién
table-addresses = Direcciones
table-ttl = TTL (s)

commands-title = Compruébelo usted mismo
commands-text = Estos comandos hacen la misma pregunta sin Mailward. Funcionan en cualquier equipo conectado a Internet.
commands-windows = Windows, símbolo del sistema
commands-powershell = Windows, PowerShell
commands-unix = Linux y macOS
commands-expect = Debería ver estos registros, en cualquier orden; la tercera columna es una cuenta atrás:

change-heading = Antes y después
change-why = Estos son los registros que pide la carta. No cambia nada hasta que actúe su operador de DNS.
change-strategy-title = ¿Qué pasa con los servidores antiguos?
strategy-replace = Sustituirlos todos (recomendado)
strategy-replace-why = Solo el servicio recibe su correo de fuera. No queda ningún camino que se salte el filtro.
strategy-keep-relays = Conservar los retransmisores del proveedor como reserva
strategy-keep-relays-why = Su propio servidor sale de la lista; los retransmisores se quedan detrás del servicio. Por ellos puede entrar correo no deseado.
strategy-prepend = Conservarlo todo, con el servicio delante
strategy-prepend-why = Para probar. A los servidores antiguos se puede seguir llegando sin pasar por el filtro.
change-region-title = ¿Qué centro del servicio está más cerca?
change-region-text = Se prueba primero; los demás quedan preparados.
change-before = Antes
change-way-before = El camino de su correo ahora
change-way-after = El camino de su correo tras el cambio
path-senders = Quienes le escriben
path-relay = Retransmisor del proveedor
path-own-server = Su servidor de correo
path-other = Otro servidor
path-none = Nadie recibe el correo.
path-beside = Si no responde: { $stops }
path-back-door = Sin pasar por el filtro, abierto al spam: { $stops }
change-after = Después
change-none-before = Hoy no hay registros de correo.
change-nothing = { $domain } está como debe: no hay que cambiar nada.
change-stays = se queda
change-goes = se va
change-new = nuevo
change-renumbered = era { $old }

note-already-done = Los registros ya están como los quiere esta opción.
note-half-done = Una parte del cambio ya está hecha. Solo se pide el resto.
note-renumbered = El número más bajo en uso es { $lowest }, que no deja sitio delante. Por eso todos los registros que se quedan reciben números nuevos; su orden se mantiene.
note-lowered = Los números que propone { $service } no caben delante de los registros que se quedan, así que se usan otros más bajos.
note-back-door = A estos servidores se puede seguir llegando sin pasar por el filtro: { $hosts }. Pida que los quiten cuando el servicio haya demostrado que funciona.
note-no-relays = No hay retransmisores que conservar: el servicio queda solo.
note-was-implicit = { $domain } no tenía registros de correo. Hasta ahora su propia dirección recibía el correo.
note-was-null = Se quita el registro que dice «{ $domain } no recibe correo».
note-from-wildcard = { $domain } no tiene hasta ahora registros MX propios: vienen de { $wildcard }, que se queda. Los nuevos ocupan su lugar en { $domain }. Lo demás que venga de comodines (direcciones, textos) hay que anotarlo allí al mismo tiempo.
note-too-many-for-spf = Con { $count } servidores de correo, el registro SPF de { $domain }, que contiene mx, deja de ser válido: se permiten 10 como máximo (RFC 7208 §4.6.4), y puede que rechacen su propio correo. Conserve menos registros antiguos, o pida antes que sustituyan mx en el registro SPF.
plan-unknown-region = El servicio no tiene ningún centro llamado { $region }.

request-heading = La carta a su operador de DNS
request-why = Imprímala en su papel con membrete y fírmela, o envíela como archivo adjunto.
request-blocked = La carta de abajo está completa salvo por esto. Las líneas en blanco se pueden rellenar a mano.
request-host-missing = El DNS no conoce { $host }
request-host-missing-todo = No envíe todavía la carta: el correo para ese servidor no iría a ninguna parte. Pregunte el nombre correcto al soporte del servicio.
request-nothing = No hay nada que pedir
request-nothing-text = Los registros de todos los dominios están como deben. No necesita ninguna carta.
request-save-title = Guardar
request-save-text = El PDF contiene la carta tal como se ve abajo.
request-save = Guardar la carta
request-file = carta
request-options-title = La carta
request-language = Idioma de la carta
request-day = Día del cambio
request-day-hint = Año-mes-día; vacío: lo antes posible.
request-day-wrong = Esto no es un día. Escríbalo así: 2026-12-31. Hasta entonces, la carta no indica ninguno.
request-day-unread = El día del cambio, «{ $day }», no se puede leer. Hasta entonces, la carta pide el cambio lo antes posible.
request-day-past = Ese día ya ha pasado. Elija uno posterior, o deje el campo vacío.
request-day-early = Es demasiado pronto: para no perder ningún mensaje, los registros no deberían cambiarse antes del { $day }.
request-paper = Papel
request-paper-a4 = A4
request-paper-letter = Carta (EE. UU.)
request-head = Membrete
request-paper-plain = Imprimir el remitente
request-paper-headed = Dejar sitio para el membrete
request-logo = Logotipo
request-logo-hint = Un archivo PNG o SVG. Se imprime en el encabezado de la carta, frente al remitente.
request-logo-use = Usarlo
request-logo-brand = El de { $service }
request-logo-used = Impreso en el encabezado de la carta
request-logo-remove = Quitar
request-preview-title = Vista previa
request-zoom = { $percent } %
request-saved = Guardado: { $path }
request-hand-over = O entregue la carta de otra manera:
request-print = Imprimir
request-printed = La carta se ha enviado a la impresora.
request-print-opened = No hay ninguna impresora configurada que este programa conozca. La carta se ha abierto en su visor: imprímala desde ahí.
request-copy = Copiar texto
request-draft = Guardar como correo
request-mailto = Abrir en el programa de correo
request-mailto-hint = «Guardar como correo» crea un archivo con el PDF adjunto, que los programas de correo pueden abrir. Si se abre directamente en el programa de correo, va el texto, pero no el PDF.
request-no-sender = Rellene primero su dirección de correo, en el paso Empresa.
request-no-recipient = Rellene primero la dirección de correo del operador, en «Enviarla por correo».
request-papers = Para sus propios archivos:
request-emergency = Hoja de emergencia
request-emergency-file = emergencia
request-dossier = Dosier
request-dossier-file = dosier
request-forms = El cambio en un formato para máquinas
request-forms-text = Si usted o su operador cambian los registros con una herramienta, tome el cambio en el formato de esta.
request-forms-unknown = Los registros todavía no se han consultado, así que no hay ningún cambio que mostrar.
request-forms-forth = El cambio
request-forms-back = La vuelta atrás
request-forms-domain = Dominio
request-forms-save = Guardar como { $file }
request-send-title = Enviarla por correo
request-send-text = Desde su propia cuenta de correo. Usted recibe una copia.
request-send-last = Enviada el { $at } a { $to }.
request-send-to = Dirección del operador
request-send-from = Su dirección
request-send-host = Servidor de correo para el envío
request-send-port = El puerto debe ser un número del 1 al 65535.
request-send-no-from = Rellene su dirección.
request-send-no-to = Rellene la dirección del operador.
request-send-no-host = Rellene el servidor de correo para el envío.
request-send-starttls = Cifrado (STARTTLS)
request-send-tls = Cifrado desde el principio (TLS)
request-send-open = Sin cifrar
request-send-login = Usuario (vacío: ninguno)
request-send-password = Contraseña
request-send-keyring = Se guarda en el llavero del sistema, si lo tiene; si no, solo hasta cerrar el programa. Vacía: la guardada.
request-send-try = Probar la cuenta
request-send-tried = La cuenta funciona. No se ha enviado nada.
request-send = Enviar la carta
request-send-busy = Hablando con el servidor de correo…
request-send-done = Enviada. El servidor de correo dice: { $reply }
request-practice-title = En la práctica, usted es también el operador
request-practice-text = En la realidad, el cambio tarda ahora horas o días. Aquí puede hacerlo al momento y ver cómo llega.
request-practice-apply = El operador hace el cambio
request-practice-reset = Reponer los registros antiguos
request-mailboxes-title = Buzones gestionados
request-mailboxes-text = Si también ha contratado buzones, créelos en la consola antes de que llegue el cambio:

save-path = Ruta del archivo
save-where = Dónde guardar
save-browse = Examinar …
save-done = Guardado
save-changed = Ha cambiado desde que se guardó: el archivo tiene todavía el texto anterior
save-anew = Guardar de nuevo
save-open = Abrirlo
save-exists = Ya existe un archivo con ese nombre
save-replace = Sustituirlo
save-failed = No se ha guardado
save-failed-todo = Elija otra carpeta, o libere espacio, e inténtelo de nuevo.
save-not-made = No se ha podido crear el PDF: { $reason }
save-no-dialog = Este sistema no muestra el cuadro de diálogo de archivos. Escriba la ruta.

## El paso Final.

finish-heading = Lo que está hecho y lo que falta
finish-why = Guarde el dosier y la hoja de emergencia: quien se ocupe del correo después de usted los necesitará.
finish-all-done = Todo está hecho. Su correo pasa por el servicio, y nada más entra.
finish-enough = Todo lo necesario está hecho. Lo que aún aparece abierto abajo depende de usted.
finish-left =
    { $count ->
        [one] Falta un paso. Hasta entonces, el correo llega por el camino antiguo.
       *[other] Faltan { $count } pasos. Hasta entonces, el correo llega por el camino antiguo.
    }
finish-steps = Paso a paso
finish-step-done = Hecho
finish-step-ahead = Aún no hecho
finish-go = Ir allí
finish-dates = Lo que viene ahora: { $domain }
finish-dossier = Todo en un solo documento: lo que se encontró, qué se cambió y cuándo, los ajustes de su servidor de correo, la carta.
finish-dossier-save = Guardar el dosier
finish-back = Una hoja impresa con los registros a los que volver, a quién llamar y cuánto se tarda. Sirve cuando no sirve ningún ordenador.

## La carta y la hoja de alta.

# El idioma, el papel y el día deseado se eligen en el expediente. Lo que no se sabe queda en blanco
# para rellenarlo a mano.

letter-title = Cambio de los registros MX de { $domain }
letter-title-several =
    { $count ->
        [one] Cambio de los registros MX de un dominio
       *[other] Cambio de los registros MX de { $count } dominios
    }
letter-subject-label = Asunto:
letter-department = Gestión del DNS
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Nuestro número de cliente: { $number }
letter-servers = Servidores de nombres del dominio: { $servers }
letter-salutation = Muy señores nuestros:
letter-salutation-us = Muy señores nuestros:
letter-intro = Ustedes gestionan el DNS de nuestro dominio { $domain }. A partir de ahora, el correo electrónico dirigido a este dominio será filtrado por { $service }, por lo que sus registros MX deben indicar los servidores de ese servicio.
letter-intro-several = Ustedes gestionan el DNS de los dominios que figuran más abajo. A partir de ahora, el correo electrónico dirigido a ellos será filtrado por { $service }, por lo que sus registros MX deben indicar los servidores de ese servicio.
letter-request-on = Les rogamos que efectúen el siguiente cambio el { $date }.
letter-request-soon = Les rogamos que efectúen el siguiente cambio lo antes posible.
letter-delete = Registros que se deben eliminar
letter-delete-unknown = Registros que se deben eliminar: todos los registros MX que existan ahora
letter-delete-unknown-own = Registros que se deben eliminar: los de nuestro propio servidor de correo
letter-keep-unknown = Todos los demás registros MX que existan ahora se quedan, detrás de los nuevos.
letter-create = Registros que se deben crear
letter-keep = Registros que se deben conservar, con el TTL aquí indicado
letter-nothing-to-delete = No hay nada que eliminar: el dominio no tiene hasta ahora ningún registro MX, y su correo va a la dirección del propio dominio.
letter-head-owner = Nombre
letter-head-ttl = TTL
letter-head-type = Tipo
letter-head-preference = Pref.
letter-head-target = Servidor de correo
letter-order = El número más bajo tiene preferencia: el correo se presentará primero a { $first }.
letter-order-before-others = El número más bajo tiene preferencia: el correo se presentará primero a { $first }, y a todos los servidores del servicio antes que a cualquier otro.
letter-order-equal = El número más bajo tiene preferencia; entre números iguales, cada servidor remitente elige por sí mismo: el correo se presentará primero a uno de estos servidores: { $hosts }.
letter-order-equal-before-others = El número más bajo tiene preferencia; entre números iguales, cada servidor remitente elige por sí mismo: el correo se presentará primero a uno de los servidores { $hosts }, y a todos los servidores del servicio antes que a cualquier otro.
letter-order-unknown = El número más bajo tiene preferencia: los servidores del servicio deben ir antes que todos los demás.
letter-renumbered = El número más bajo usado hoy, { $lowest }, no deja sitio delante. Por eso, los registros que se conservan se numeran de nuevo: cada uno debe eliminarse con su número antiguo y crearse con el nuevo.
letter-from-wildcard = { $domain } toma sus registros MX actuales del comodín { $wildcard }; les rogamos que lo dejen como está. Con los registros nuevos ningún comodín llega ya a { $domain }: lo demás que le venga de ellos (A, AAAA, TXT), les rogamos que lo anoten allí al mismo tiempo. Si en { $domain } hubiera pese a todo registros MX propios, les rogamos que los eliminen.
letter-was-null = El registro que no indica ningún servidor, sino solo un punto, dice que el dominio no recibe correo; debe desaparecer.
letter-done = Los registros MX de { $domain } ya son correctos: les rogamos que no los cambien.
letter-servers-differ = Actualmente no todos los servidores de nombres de { $domain } entregan los mismos registros MX: los de { $servers } son distintos. Les rogamos que pongan todos en la misma versión de la zona.
letter-also = Les rogamos además que tengan en cuenta lo siguiente:
letter-ttl = Bajen el TTL de los registros MX actuales a { $seconds } segundos al menos { $time } antes del cambio, para que surta efecto pronto en todas partes.
letter-ttl-unknown = Antes del cambio, bajen el TTL de los registros MX actuales a { $seconds } segundos y dejen que venza el TTL antiguo, para que el cambio surta efecto pronto en todas partes.
letter-minutes =
    { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
letter-hours =
    { $count ->
        [one] una hora
       *[other] { $count } horas
    }
letter-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
letter-leave = No modifiquen ningún otro registro: NS, A y AAAA (incluido www), ni TXT con SPF.
letter-leave-but = No modifiquen ningún otro registro: NS, A y AAAA (incluido www), ni TXT, salvo aquellos cuyo cambio les pedimos por separado ({ $records }).
letter-serial = Aumenten el número de serie del registro SOA y comprueben que todos los servidores secundarios se actualizan.
letter-back = Guarden los registros eliminados: si hubiera que deshacer el cambio, son los que se deben restablecer.
letter-confirm = Confírmennos por escrito que el cambio se ha efectuado.
letter-authority =
    { $count ->
        [one] Somos titulares de este dominio y les autorizamos a efectuar este cambio.
       *[other] Somos titulares de estos dominios y les autorizamos a efectuar estos cambios.
    }
letter-authority-customer =
    { $count ->
        [one] Somos titulares de este dominio y les autorizamos, con el número de cliente arriba indicado, a efectuar este cambio.
       *[other] Somos titulares de estos dominios y les autorizamos, con el número de cliente arriba indicado, a efectuar estos cambios.
    }
letter-contact = Para cualquier pregunta, pueden llamarnos al { $phone } o escribirnos a { $email }. Les agradecemos su ayuda.
letter-contact-phone = Para cualquier pregunta, pueden llamarnos al { $phone }. Les agradecemos su ayuda.
letter-contact-email = Para cualquier pregunta, pueden escribirnos a { $email }. Les agradecemos su ayuda.
letter-closing = Atentamente,
letter-closing-us = Atentamente,
letter-signatory = Nombre: { $blank }
letter-capacity = Cargo: { $blank }

sheet-title = Alta en { $service }
sheet-intro = Esto es lo que el servicio debe saber antes de poder recibir nuestro correo. Les rogamos que creen nuestra cuenta con estos datos y nos avisen si falta algo.
sheet-part-company = Empresa
sheet-part-contact = Contacto
sheet-part-mail = Correo
sheet-company = Empresa
sheet-address = Dirección
sheet-contact = Nombre
sheet-capacity = Cargo
sheet-phone = Teléfono
sheet-email = Correo electrónico
sheet-domains = Dominios
sheet-mail-server = Entregar el correo filtrado a
sheet-sending = Enviamos correo desde
sheet-recipients = Destinatarios
sheet-mail-note = Nuestros registros MX se cambiarán cuando ustedes hayan confirmado que estos dominios están dados de alta.
sheet-support = Preguntas sobre el servicio: { $support }.

## La hoja de emergencia y el dosier.

emergency-title = El correo se ha detenido: qué hacer
emergency-intro = Guarde esta hoja donde se pueda encontrar sin ordenador. Si ya no llega correo, sígala de arriba abajo.
emergency-ask = 1. Pregunte si es cosa del servicio
emergency-ask-text = Llame al soporte de { $service }: ¿hay una avería y cuánto va a durar? Si es breve, no hay que hacer nada: los servidores de los remitentes lo reintentan durante varios días y no se pierde nada.
emergency-console = Consola
emergency-back = 2. Si va a durar: vuelva a los registros antiguos
emergency-open-first = Primero deje que su propio servidor de correo reciba de nuevo correo de todas partes: si estaba restringido al servicio, quite esa restricción, o el correo será rechazado.
emergency-back-text = Después pida a su operador de DNS que reponga los registros MX antiguos. No hay que cambiar nada más.
emergency-back-policy = A continuación, haga añadir estos servidores a las reglas de entrega de { $domain } (MTA-STS): { $hosts }. El registro _mta-sts necesita entonces un id nuevo. Los grandes proveedores solo entregan a los servidores que las reglas indican.
emergency-back-policy-unread = A continuación, asegúrese de que las reglas de entrega de { $domain } (MTA-STS) indiquen los servidores que vuelven. Los grandes proveedores solo entregan a los servidores que las reglas indican.
emergency-back-text-alone = Después pida a su operador de DNS que reponga los registros MX antiguos.
emergency-operator = Operador de DNS
emergency-customer = Número de cliente
emergency-fax = Fax
emergency-none-before = Antes, el dominio no tenía ningún registro MX: basta con eliminar los nuevos.
emergency-stay = 2. Si va a durar: deje los registros como están
emergency-stay-text = Antes del cambio, { $domain } no recibía ningún correo: no hay registros antiguos a los que volver. Deje los registros como están: así los servidores de los remitentes lo reintentan durante varios días; con el estado anterior desistirían de inmediato. Pregunte al soporte cuándo volverá a llegar el correo.
emergency-time = 3. Cuánto se tarda
emergency-time-text = Los remitentes pueden recordar los registros nuevos hasta { $time } después de que desaparezcan. El correo que espera entra después por sí solo en unas horas.
emergency-contact = Quién está al tanto en nuestra empresa: { $name }, teléfono { $phone }.
emergency-dated = Situación a fecha de { $date }.
dossier-title = Dosier: { $name }
dossier-contents = Contenido
dossier-service = Servicio de filtrado
dossier-made = Hecho el
dossier-domain = { $domain }: registros y hallazgos
dossier-findings = Lo que se ha encontrado
dossier-connection = El camino hasta el servicio
dossier-looked = Consultado el { $at }.
dossier-server = El servidor de correo: { $product }
dossier-restrict-last = Lo último de todo, y no antes de que hayan caducado todas las respuestas antiguas: hasta entonces, esto dejaría fuera a quienes le escriben de buena fe.
dossier-sent = Cartas enviadas
dossier-restriction = Quién puede entregar: { $firewall }
dossier-tests = Mensajes de prueba
dossier-test-way = De { $from } a { $to }, a través de { $server }
dossier-test-refused = No aceptado. La respuesta:
dossier-test-asked = El remitente y el destinatario se aceptarían; no se envió nada.
dossier-test-taken = Aceptado; no se ha visto la respuesta con la palabra { $token }.

## Los formatos para operadores de DNS.

export-head = Registros MX de { $domain }
export-head-back = Registros MX de { $domain }: la vuelta a los antiguos
export-delete = Elimine estos registros:
export-delete-none = No hay que eliminar ningún registro.
export-set = El conjunto completo de registros MX, tal como debe quedar:
export-set-none = No debe quedar ningún registro MX.
export-table-action = Acción
export-table-delete = eliminar
export-table-create = crear
export-table-keep = conservar
export-back-use = Esto deshace el cambio.
export-bind = Líneas para el archivo de zona (BIND y casi todos los demás servidores)
export-bind-use = Elimine todos los registros MX del dominio de su archivo de zona, ponga estas líneas en su lugar, aumente el número de serie del registro SOA y vuelva a cargar la zona. Las líneas detrás de un punto y coma indican lo que se va.
export-nsupdate = Guion para nsupdate
export-nsupdate-use = Ejecute: nsupdate -k ARCHIVO_DE_CLAVE { $file }, con una clave que pueda cambiar la zona. El servidor solo hace el cambio si los registros antiguos siguen ahí exactamente como se indican.
export-route53 = Lote de cambios para Amazon Route 53
export-route53-use = Ejecute: aws route53 change-resource-record-sets --hosted-zone-id ID_DE_ZONA --change-batch file://{ $file }, con el identificador de la zona alojada del dominio. El conjunto completo se sustituye de una vez.
export-cloudflare = Importación de zona para Cloudflare
export-cloudflare-use = En Cloudflare abra el dominio, después DNS, Records, Import and Export, y elija { $file }. Importante: una importación no elimina nada. Inmediatamente después, elimine ahí a mano los registros MX antiguos, o el correo seguirá llegando a los servidores antiguos.
export-azure = Comandos para Azure DNS
export-azure-use = Ejecute { $file } donde la línea de comandos de Azure (az) haya iniciado sesión. Si no encuentra por sí sola el grupo de recursos, indíquelo en la variable RESOURCE_GROUP.
export-gcloud = Comandos para Google Cloud DNS
export-gcloud-use = Ejecute { $file } donde la línea de comandos de Google Cloud (gcloud) haya iniciado sesión en el proyecto. Si no encuentra por sí sola la zona, indíquela en la variable MANAGED_ZONE.
export-powershell = PowerShell para el servidor DNS de Windows
export-powershell-use = Ejecute { $file } en PowerShell como administrador en el servidor DNS, donde esté instalado el módulo DnsServer. Si la zona tiene otro nombre que el de las primeras líneas, cámbielo ahí.
export-cpanel = Pasos para cPanel
export-cpanel-use = Siga los pasos en cPanel sin omitir ninguno: Email Routing indica al servidor si guarda el correo en sus propios buzones o lo reenvía. Si lo guarda, el correo de sus propios sitios web no pasa por el filtro.
export-cpanel-record = Nombre { $owner }, TTL { $ttl }, tipo MX, prioridad { $priority }, destino { $destination }
export-cpanel-open = Abra Zone Editor (editor de zonas) y ahí Manage (administrar), junto a { $domain }.
export-cpanel-add = Añada estos registros:
export-cpanel-delete = Elimine estos registros:
export-cpanel-routing = Abra Email Routing (enrutamiento de correo) y elija el dominio. Si los buzones están en este servidor, póngalo en Local Mail Exchanger: en modo automático, el servidor reenviaría o rechazaría lo que entrega el servicio. Solo si los buzones están en otro sitio, póngalo en Remote Mail Exchanger.
export-cpanel-routing-back = Abra Email Routing (enrutamiento de correo), elija el dominio y déjelo como estaba antes (Local Mail Exchanger si este servidor tiene los buzones).
export-plesk = Comandos para Plesk
export-plesk-use = Ejecute { $file } como root en el servidor de Plesk. Plesk usa su propio TTL para la zona. Si los buzones no están en este servidor, desactive en él el servicio de correo del dominio.
export-csv = Tabla para programas (CSV)
export-csv-use = Para herramientas y hojas de cálculo: un registro por línea, con lo que hay que hacer con él en la columna action (delete, create, keep).
export-table = Tabla como texto
export-table-use = Péguela en una solicitud de soporte o en un correo al operador de DNS.
export-domain-connect = Plantilla de Domain Connect
export-domain-connect-use = Una plantilla que el servicio y el operador de DNS deben acordar una vez; después, los clientes hacen el cambio con un clic. Solo surte efecto con operadores que conocen Domain Connect y han incorporado la plantilla, y debe estar firmada con la clave del servicio.
export-one-only = Este formato admite un solo dominio cada vez: { $format }. Indique un dominio.
export-no-records = { $domain } no tenía ningún registro MX, y este formato no puede expresarlo: { $format }. Elimine los registros nuevos a mano o elija otro formato.

## Envío de correo.

mail-address = Esto no es una dirección de correo: { $text }
mail-no-recipient = El mensaje no tiene destinatario.
mail-refused-part = No se puede escribir el mensaje: { $reason }
mail-connection = No se ha podido contactar con el servidor de correo: { $reason }
mail-no-address = No se ha encontrado ninguna dirección del servidor de correo { $host }.
mail-timeout = El servidor de correo no ha respondido a tiempo.
mail-no-starttls = El servidor de correo no ofrece cifrado (STARTTLS) en este puerto. Pruebe el puerto para conexiones cifradas (465, tls).
mail-tls = No se puede cifrar de forma segura la conexión con el servidor de correo: { $reason }
mail-unprotected = La contraseña iría por la red sin cifrar. Elija starttls o tls.
mail-no-login = El servidor de correo no ofrece ninguna forma de iniciar sesión en este puerto.
mail-refused-connect = El servidor de correo ha rechazado la conexión: { $code } { $text }
mail-refused-login = El servidor de correo ha rechazado el inicio de sesión: { $code } { $text }. Compruebe el usuario y la contraseña.
mail-refused-sender = El servidor de correo no acepta este remitente: { $code } { $text }
mail-refused-recipient = El servidor de correo no acepta un destinatario: { $code } { $text }
mail-refused-content = El servidor de correo ha rechazado el mensaje: { $code } { $text }

## Actualizaciones de una zona.

update-key-none = { $path } no contiene ninguna clave. Hace falta un archivo como los que escribe tsig-keygen.
update-key-missing = A la clave de { $path } le falta: { $what }.
update-key-name = La clave de { $path } tiene un nombre que no cabe en el DNS: { $name }
update-key-algorithm = La clave de { $path } es de un tipo que no se admite: { $name }. Use hmac-sha256, hmac-sha384 o hmac-sha512.
update-key-secret = El secreto de { $path } está dañado.
update-undo-line = { $path } no es una vuelta atrás: la línea { $line } no se entiende ({ $text }).
update-undo-nothing = { $path } no contiene ningún cambio.
update-undo-cut = { $path } está cortado: su última línea debe ser «send». Use el archivo completo.
update-connection = No se ha podido contactar con el servidor DNS: { $reason }
update-timeout = El servidor DNS no ha respondido a tiempo.
update-broken = El intercambio con el servidor DNS se ha interrumpido: { $reason }
update-badkey = El servidor DNS no conoce esta clave (BADKEY). Compruebe el nombre de la clave.
update-badsig = El servidor DNS no acepta la firma (BADSIG). El secreto del archivo de clave no es el del servidor.
update-badtime = Los relojes de este equipo y del servidor DNS se diferencian en más de cinco minutos (BADTIME). Póngalos en hora.
update-refused = El servidor DNS se niega (REFUSED). La clave no puede cambiar este dominio, o el servidor no acepta actualizaciones desde aquí.
update-notauth = Este servidor DNS no es responsable del dominio (NOTAUTH). Indique el servidor primario de su zona.
update-changed = En el servidor DNS hay ahora otros registros MX que los que debían sustituirse. Consúltelos de nuevo.
update-alias = En este servidor el dominio es un alias de { $target } (CNAME), y junto a él no puede haber registros MX.
update-not-made = El servidor dijo que todo está bien, pero hay allí otros registros MX que los pedidos. Mírelos, y también el registro de sucesos del servidor, antes de seguir.
update-servfail = El servidor DNS ha fallado (SERVFAIL). Su registro de actividad dice por qué.
update-notimp = El servidor DNS no acepta actualizaciones dinámicas (NOTIMP). Use otro formato de la solicitud.
update-other = El servidor DNS no ha hecho el cambio: { $code }
update-unsigned = La respuesta no está firmada con la clave, así que puede venir de cualquiera. { $reason }
update-name = Este nombre no cabe en el DNS: { $name }
update-nothing = No se ha cambiado nada.
update-perhaps = Aun así, puede que el cambio se haya hecho: compruebe el dominio antes de intentarlo de nuevo.

## La comprobación de la conexión.

reach-verdict-reachable = accesible
reach-verdict-name-not-found = nombre no encontrado
reach-verdict-refused = rechazado
reach-verdict-timeout = sin respuesta
reach-verdict-unreachable = sin camino
reach-verdict-closed = cortado
reach-verdict-no-banner = sin saludo
reach-verdict-not-smtp = no es un servidor de correo
reach-verdict-proxy-suspected = algo en medio
reach-verdict-other-server = otro servidor
reach-verdict-temp-reject = ahora no
reach-verdict-perm-reject = no admitido
reach-said-reachable = Responde un servidor de correo.
reach-said-refused = La conexión al puerto { $port } se ha rechazado de inmediato: ahí no escucha nadie, o un cortafuegos dice que no en su lugar.
reach-said-timeout = Nadie ha respondido en el puerto { $port }. Normalmente un cortafuegos o el proveedor de Internet descarta los paquetes.
reach-said-unreachable = Desde aquí no hay camino hasta esta dirección ({ $detail }).
reach-said-not-connected = No se establece ninguna conexión, y nada dice por qué ({ $detail }).
reach-said-forbidden = Es este mismo equipo el que no permite la conexión ({ $detail }).
reach-said-closed = La conexión se ha establecido, y se ha cortado antes de que el servidor se presentara.
reach-said-no-banner = La conexión se ha establecido, pero el servidor no ha saludado a tiempo.
reach-said-only-connected = La conexión funciona; el comando utilizado no muestra quién responde.
reach-said-no-hello = El servidor ha saludado, pero no ha respondido a tiempo a nuestro saludo.
reach-said-not-smtp = Algo responde ahí, pero no habla el lenguaje de los servidores de correo.
reach-said-proxy-suspected = Un cortafuegos o un proxy en medio cambia lo que dice el servidor de correo, o responde en su lugar.
reach-said-other-server = Responde un servidor de correo, pero su saludo no es el de { $service }.
reach-said-temp-reject = El servidor responde, pero ahora no quiere hablar: { $reply }
reach-said-perm-reject = El servidor responde, y no admite esta dirección: { $reply }
reach-said-no-such-name = El nombre { $host } no existe en el DNS.
reach-said-no-address = El nombre { $host } existe, pero no tiene dirección.
reach-said-lookup-timeout = No se ha podido consultar el nombre { $host }: el DNS no ha respondido a tiempo.
reach-said-lookup-failed = No se ha podido consultar el nombre { $host }: el DNS ha fallado ({ $detail }).
reach-tls-valid = Su cifrado está en orden.
reach-tls-expired = Su certificado de cifrado ha caducado (válido hasta el { $day }).
reach-tls-expired-undated = Su certificado de cifrado ha caducado.
reach-tls-wrong-name = Su certificado de cifrado no está emitido para { $host }, sino para: { $names }
reach-tls-wrong-name-only = Su certificado de cifrado no está emitido para { $host }.
reach-tls-self-signed = Su certificado de cifrado no está firmado por nadie más que por sí mismo.
reach-tls-unknown-issuer = Su certificado de cifrado está firmado por alguien que este equipo no conoce: { $issuer }
reach-tls-unknown-issuer-only = Su certificado de cifrado está firmado por alguien a quien este equipo no conoce.
reach-tls-not-offered = No ofrece cifrado.
reach-tls-not-tried = Ofrece cifrado; no se ha probado si funciona.
reach-tls-not-shown = No se ha mostrado si ofrece cifrado.
reach-tls-handshake-failed = Ofrece cifrado, pero ha fallado: { $detail }
reach-tls-injected = Antes de establecerse el cifrado ha llegado texto que no correspondía; se ha descartado.
reach-control-other-port = otro puerto
reach-control-other-host = otro servidor
reach-control-nowhere = una dirección donde no hay nadie
reach-all-well = No hay ningún obstáculo: se puede llegar a todos los servidores.
reach-shut-as-wished = El servidor está cerrado para esta red, como debe ser.
reach-still-open = El servidor sigue aceptando conexiones desde esta red.
reach-proves-nothing = Esto no demuestra nada: visto desde esta red, el servidor se presenta de otro modo que desde Internet.
reach-dns-fails = El DNS no responde, así que no se pueden encontrar los servidores.
reach-name-unknown = El DNS no conoce { $host }.
reach-local-firewall = Es este mismo equipo el que prohíbe las conexiones a servidores de correo.
reach-no-route = Esta red no tiene camino hasta los servidores ({ $detail }).
reach-proxy-nowhere = Algo en medio responde en lugar de los servidores: incluso «responde» { $witness }, una dirección donde no puede haber nadie.
reach-proxy-between = Un cortafuegos o un proxy entre esta red y los servidores interfiere en el protocolo de correo.
reach-provider-blocks = La red o el proveedor de Internet bloquea el puerto 25: { $witness } responde; el puerto 25 del mismo servidor, no.
reach-port-dropped = No responde nadie: un cortafuegos en el camino descarta las conexiones a servidores de correo.
reach-no-connection = No se establece ninguna conexión, y el comando que se usó no dice por qué.
reach-port-rejected = Todas las conexiones se rechazan de inmediato: por un cortafuegos en el camino, o porque los servidores están parados.
reach-service-down = Los propios servidores están parados o cerrados para usted: desde la misma red se puede llegar a { $witness }.
reach-service-refuses = Se puede llegar a los servidores, pero no admiten la dirección de esta red ({ $detail }).
reach-service-busy = Se puede llegar a los servidores, pero piden a esta red que vuelva más tarde ({ $detail }).
reach-connection-cut = Las conexiones se establecen y se cortan antes de que se diga una palabra.
reach-only-connected = El puerto está abierto: las conexiones se establecen. No se ha mostrado quién responde.
reach-no-greeting = Las conexiones se establecen, pero nadie dice una palabra.
reach-no-mail-server = Algo responde, pero no es un servidor de correo.
reach-other-server = Responde un servidor de correo, pero ninguno de { $service }: { $detail }
reach-ipv6-only-broken = Por IPv4 funciona todo; por IPv6, nada.
reach-ipv4-only-broken = Por IPv6 funciona todo; por IPv4, nada.
reach-one-site-broken = Solo falla el acceso a { $host }; a los demás se puede llegar.
reach-mixed = A unos servidores se puede llegar y a otros no, sin una causa común.
reach-inconclusive = No se puede llegar a ningún servidor, por distintas razones.
connection-heading = El camino hasta el servicio
connection-why = ¿Puede esta red llegar a los servidores de { $service } y, si no, qué hay en medio?
connection-looking = Conectando: { $done } de { $total } hechas, { $seconds } s más como máximo
connection-never = Nadie lo ha comprobado todavía.
connection-look-again = Comprobar
connection-seen-here = Visto desde este equipo el { $time }.
reach-seen-elsewhere = Visto desde otro equipo el { $time }.
reach-seen-signed = Visto desde otro equipo el { $time }, firmado por «{ $name }» con la clave { $key }. Pregunte al remitente si es su clave.
reach-seen-nameless = Visto desde otro equipo el { $time }, firmado por alguien que no da su nombre, con la clave { $key }. Pregunte al remitente si es su clave.
reach-forged = Estos resultados se modificaron después de firmarse, o se firmaron con otra clave. No se utilizan. Pídalos de nuevo.
connection-optional = Lo que cuenta es el servidor de correo. Si este equipo es otro, compruébelo desde allí: vea más abajo. Entretanto puede seguir.
connection-stage-computer = Este equipo
connection-stage-server = El servidor de correo
connection-stage-firewall = Cortafuegos
connection-stage-internet = Internet
connection-stage-open = sin comprobar
connection-stage-good = deja pasar
connection-stage-answers = responde
connection-stage-bad = aquí se acaba
connection-stage-beyond = no se ha llegado
connection-stage-part = en parte
connection-servers = Los servidores
connection-waiting = esperando respuesta
connection-transcript = La conversación
connection-controls = Medido además, para distinguir una causa de otra
connection-order = Según las respuestas de los servidores, este orden es el más rápido para usted: { $order }
connection-order-apply = Usar este orden
connection-server-title = Comprobar desde el servidor de correo
connection-server-text = El servidor de correo suele ser otro equipo. Ejecute allí uno de estos comandos y pegue abajo lo que muestre. También se pueden pegar los resultados que le haya enviado otra persona, en JSON o firmados.
connection-command-powershell = PowerShell, cualquier versión; muestra quién responde
connection-command-test = PowerShell, desde Windows 2012; solo muestra si el puerto está abierto
connection-command-telnet = Windows o Linux, si está instalado telnet
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = Con el cifrado
connection-command-mailward = Este programa sin su ventana; lo más exacto
connection-file = Elegir archivo …
connection-no-dialog = No se ha podido mostrar ningún cuadro de diálogo de archivos. Abra el archivo en un editor y pegue su contenido.
connection-paste = Lo que ha mostrado
connection-read = Leer esto
connection-history = Comprobaciones anteriores ({ $count })
reach-do-nothing = No hay que hacer nada.
reach-do-still-open = Restrinja el servidor o su cortafuegos a las direcciones del servicio, y después compruebe de nuevo desde fuera.
reach-do-proves-nothing = Repita esto desde una red que no tenga permiso para entregar: otra conexión a Internet, o la de un teléfono.
reach-do-dns-fails = Compruebe que este equipo está conectado a Internet y a qué resolutor DNS pregunta, y después compruebe de nuevo.
reach-do-name-unknown = Compruebe que { $host } está bien escrito, o pregunte el nombre correcto al soporte del servicio.
reach-do-local-firewall = Permita las conexiones salientes al puerto 25 en el cortafuegos o el antivirus de este equipo, y después compruebe de nuevo.
reach-do-no-route = Compruebe el cable de red, el router y la conexión a Internet, y después compruebe de nuevo.
reach-do-proxy-between = Pida a quien gestione el cortafuegos que desactive su inspección del correo (en Cisco: «no fixup protocol smtp» o «no inspect esmtp»), y después compruebe de nuevo.
reach-do-provider-blocks = Pida al proveedor de Internet que abra el puerto 25 de salida. Si este no es el servidor de correo, compruebe primero desde allí.
reach-do-port-dropped = Haga que abran el puerto 25 de salida en el cortafuegos de la red, o pídaselo al proveedor de Internet. Si este no es el servidor de correo, compruebe primero desde allí.
reach-do-no-connection = Haga que abran el puerto 25 de salida en el cortafuegos, o pídaselo al proveedor de Internet: es la causa habitual. El comando que Mailward muestra para el servidor de correo dice más.
reach-do-port-rejected = Haga que permitan el puerto 25 de salida en el cortafuegos de la red; si ya lo está, pregunte a quien gestione los servidores.
reach-do-service-down = Pregunte al soporte de { $service } si hay una avería, y compruebe de nuevo más tarde.
reach-do-service-refuses = Comunique al soporte de { $service } la dirección pública de esta red, y pida que la dejen entrar.
reach-do-service-busy = Espere diez minutos y compruebe de nuevo.
reach-do-connection-cut = Compruebe desde otra red. Si allí funciona, aquí un cortafuegos corta las conexiones; si no, pregunte al soporte de { $service }.
reach-do-only-connected = Ejecute también el otro comando: muestra el saludo del servidor.
reach-do-no-greeting = Compruebe de nuevo con más paciencia (--wait 300). Si sigue sin hablar nadie, la causa probable es un cortafuegos en medio.
reach-do-no-mail-server = Compruebe el nombre y el puerto, y si un proxy de esta red se queda con las conexiones.
reach-do-other-server = Compruebe el nombre y el puerto. Si son correctos, algo en medio responde en lugar de { $service }.
reach-do-ipv6-only-broken = El correo llegará por IPv4. Pida que reparen IPv6, o que lo desactiven en el servidor de correo.
reach-do-ipv4-only-broken = Pida que abran el puerto 25 de salida también para IPv4.
reach-do-one-site-broken = Compruebe de nuevo dentro de unos minutos. Si sigue igual, pregunte al soporte de { $service }; los demás reciben el correo entretanto.
reach-do-mixed = Vea abajo lo que se dice de cada servidor, y empiece por el primero que falle.
reach-do-inconclusive = Vea abajo lo que se dice de cada servidor, y compruebe de nuevo desde otra red.

## Guías para servidores de correo.

guide-installed = { $product } está instalado en este equipo. Su guía: mailward-cli guide { $guide }
guide-id = Identificador
guide-product = Producto
guide-versions = Versiones
guide-checked = Comprobada el { $day }, en un servidor real o con la documentación del fabricante.
guide-tried = Sus comandos se ejecutan en { $version }, con un servicio, un desconocido y un equipo de la empresa, y después se deshacen.
guide-unchecked = Sin comprobar: nadie ha comparado todavía esta página con la documentación del fabricante. Vaya paso a paso, y anote cada valor antes de cambiarlo.
guide-blanks = Todavía no se sabe y hay que ponerlo a mano: { $blanks }
guide-dialog-saved = Dibujado: { $path }
guide-address = { $address } es una dirección. Un host inteligente se indica por su nombre: el servicio puede cambiar sus direcciones en cualquier momento, y su correo se detendría.
guide-unknown = Varias guías responden al nombre { $name }: use un identificador de la lista.

## Postfix: qué estorba; por qué importa (.why); qué hacer (.todo).

postfix-relayhost-no-brackets = El host inteligente está escrito sin corchetes: relayhost = { $value }
    .why = Sin corchetes, Postfix busca servidores de correo (registros MX) con ese nombre, y puede enviar a servidores distintos del previsto, o a ninguno.
    .todo = Ponga el nombre entre corchetes. El comando del paso «Enviar por el servicio» lo hace.
postfix-relayhost-address = El host inteligente está indicado con una dirección: relayhost = { $value }
    .why = Un servicio puede cambiar sus direcciones en cualquier momento. Ese día su correo se detendría.
    .todo = Ponga en su lugar el nombre del host inteligente. El comando del paso «Enviar por el servicio» lo hace.
postfix-relayhost-self = El host inteligente es este mismo servidor, o lleva de vuelta a él: relayhost = { $value }
    .why = Los mensajes darían vueltas en círculo hasta volver a sus remitentes como no entregables.
    .todo = Ponga el host inteligente del servicio, como hace el paso «Enviar por el servicio».
postfix-transport-maps = Una tabla de rutas va por delante del host inteligente: { $value }
    .why = El correo para lo que figura en esa tabla no pasa por el servicio.
    .todo = Mire la tabla. Las rutas que llevan el correo de sus propios dominios a un servidor de dentro tienen que quedarse: sin ellas volvería al servicio. Quite solo las que llevan a Internet.
postfix-sender-relay = Una tabla de rutas por remitente va por delante del host inteligente: { $value }
    .why = El correo de los remitentes de esa tabla no pasa por el servicio.
    .todo = Mire la tabla, y quite los remitentes cuyo correo deba pasar por el servicio.
postfix-default-transport = El correo para Internet tiene un camino propio: default_transport = { $value }
    .why = Ese camino va por delante del host inteligente, o no lo utiliza.
    .todo = Pregunte a quien lo configuró para qué sirve. Si nadie lo necesita: postconf -X default_transport
postfix-fallback-relay = El correo toma otro camino cada vez que el host inteligente no responde de inmediato: { $value }
    .why = En ese momento salen mensajes que se saltan el servicio, desde una dirección que quizá su registro SPF no permita.
    .todo = Quítelo. Postfix conserva los mensajes y lo reintenta durante cinco días, y eso basta.
postfix-sasl-no-passwords = Postfix debe iniciar sesión al enviar, pero no tiene contraseñas: { $value } está vacío.
    .why = Si el host inteligente pide que se inicie sesión, se rechazan todos los mensajes.
    .todo = Pregunte al servicio si hay que iniciar sesión. Si conoce su dirección, normalmente no: postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = Las formas habituales de iniciar sesión están prohibidas: smtp_sasl_tls_security_options = { $value }
    .why = La mayoría de los servicios solo ofrecen esas. Por una conexión cifrada son seguras; sin ellas Postfix no puede iniciar sesión, y el correo se queda en la cola.
    .todo = Si el servicio pide que se inicie sesión, permítalas en conexiones cifradas: postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = Su contraseña puede viajar sin cifrar: smtp_sasl_security_options = { $value }, y no se exige cifrado.
    .why = Quien escuche por el camino podría enviar correo en su nombre.
    .todo = Exija el cifrado donde inicie sesión: postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix empieza todas las conexiones con cifrado (smtp_tls_wrappermode = { $value }).
    .why = Solo los servidores del puerto 465 funcionan así. Por el puerto 25 de un host inteligente no pasa ningún mensaje.
    .todo = Si el host inteligente del servicio está en el puerto 25 o 587: postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Desconocidos pueden enviar a través de su servidor: { $value } figura en mynetworks.
    .why = Quienes envían correo no deseado encuentran un servidor así en cuestión de horas. Su dirección acaba en listas de bloqueo, y el servicio puede dejar de aceptar su correo.
    .todo = Indique solo las redes de su propia empresa, por ejemplo 192.168.1.0/24.
postfix-mynetworks-broken = Una red de mynetworks no se puede leer: { $value }
    .why = Postfix rechaza una red cuya dirección no encaja con su longitud, y entonces puede responder a todos los clientes con un error temporal.
    .todo = Escríbala completa, por ejemplo 192.168.1.0/24: más allá de la longitud de la red, la dirección debe ser cero. Las redes IPv6 van entre corchetes, por ejemplo [2001:db8:1::]/48.
postfix-mynetworks-class = Desconocidos pueden enviar a través de su servidor: mynetworks_style = { $value }
    .why = Toda la red de su proveedor cuenta como suya, incluidos otros clientes.
    .todo = Indique sus propias redes en mynetworks, por ejemplo 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = El servidor solo habla IPv4 (inet_protocols = { $value }); el servicio tiene también direcciones IPv6.
    .why = Funciona mientras el nombre de su servidor no tenga dirección IPv6 (registro AAAA): el servicio probaría primero esa.
    .todo = Mire si el nombre de su servidor tiene un registro AAAA. Si lo tiene, quítelo, o deje que Postfix hable ambos: postconf -e inet_protocols=all
postfix-no-ipv4 = El servidor solo habla IPv6 (inet_protocols = { $value }).
    .why = El servicio tiene direcciones a las que su servidor no puede llegar, o desde las que no se puede llegar a él.
    .todo = Deje que hable ambos y después reinicie Postfix: postconf -e inet_protocols=all
postfix-loopback-only = El servidor solo se escucha a sí mismo (inet_interfaces = { $value }).
    .why = El servicio no puede entregarle correo. Puede que haya otro programa delante; entonces hay que configurar ese.
    .todo = Si el correo debe entrar por aquí: postconf -e inet_interfaces=all, y después reinicie Postfix.
postfix-content-filter-loop = El filtro de contenido lleva de vuelta al lugar de donde vino el correo: content_filter = { $value }
    .why = Los mensajes darían vueltas en círculo hasta volver a sus remitentes como no entregables.
    .todo = Quítelo: postconf -X content_filter. Para enviar por el servicio basta con relayhost.
postfix-content-filter = Un filtro de este servidor comprueba el correo: content_filter = { $value }
    .why = Devuelve el correo por una conexión propia, que viene de este mismo equipo. Si se la dejara fuera, no llegaría ningún correo.
    .todo = Conserve 127.0.0.1 en mynetworks. Como el servicio también filtra, pregúntese si todavía necesita este filtro.
postfix-proxy-filter = Hay un filtro entre Postfix y los remitentes: smtpd_proxy_filter = { $value }
    .why = Lo que está detrás de él solo ve la dirección del filtro, así que las reglas por dirección solo funcionan delante de él.
    .todo = Cuide de que las reglas para clientes estén en el smtpd del puerto 25, y de que el que está detrás del filtro acepte correo de 127.0.0.1.
postfix-upstream-proxy = Las conexiones llegan a través de un proxy: { $value }
    .why = Un cortafuegos en este servidor ve la dirección del proxy y no la del remitente. Postfix ve la del remitente.
    .todo = Haga la restricción en Postfix o en el proxy, no en el cortafuegos de este servidor.
postfix-accepts-before = Se deja entrar a alguien antes de cerrar el paso a los desconocidos: { $value }
    .why = Quien sea aceptado por esa regla puede entregar saltándose el servicio.
    .todo = Si está ahí para impresoras u otras máquinas suyas, consérvela. Si no, quítela.
postfix-mynetworks-not-permitted = Se deja fuera a sus propios equipos: falta permit_mynetworks en { $value }.
    .why = Las impresoras, los programas y el propio servidor ya no pueden enviar.
    .todo = Ponga permit_mynetworks al principio de esa lista, salvo que todos ellos inicien sesión.
postfix-own-restrictions = El servidor tiene reglas propias para quienes se conectan: { $value }
    .why = El paso «Aceptar solo el servicio» pone otras reglas en su lugar. Las máquinas que estas reglas dejan entrar quedarían fuera.
    .todo = Anótelas. Las máquinas propias que dejan entrar van en mynetworks. Los socios y sucursales que solo le entregan correo, no: quien figura ahí puede enviar a cualquiera por su servidor. Añada esos a las redes del servicio (--range), que se escriben en la tabla mailward-service.cidr.
postfix-no-delay = Se juzga a los remitentes antes de que hayan iniciado sesión (smtpd_delay_reject = { $value }).
    .why = Su propia gente, cuando está de viaje, quedaría fuera junto con los desconocidos.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = El servidor pasa el correo de { $value } a otro servidor, y ninguna ruta dice a cuál.
    .why = Sin ruta, ese correo toma el host inteligente o sigue el registro MX. Ambos llevan al servicio, que lo trae de vuelta: los mensajes dan vueltas en círculo hasta volver a sus remitentes.
    .todo = Ante todo, ponga una ruta al servidor de dentro. En transport_maps es una línea con el dominio y smtp:[192.168.1.10], con la dirección de ese servidor entre corchetes; después postmap, si la tabla lo necesita.
postfix-relay-route-unseen = El servidor pasa correo a otros servidores y no hay ninguna ruta: { $value }
    .why = Sin ruta, ese correo toma el host inteligente o sigue el registro MX. Si este nombra al servicio, da vueltas en círculo hasta volver a sus remitentes.
    .todo = Mire qué dominios son. Cada uno que se pasa a un servidor de dentro necesita ante todo una ruta hacia él: en transport_maps, una línea con el dominio y smtp:[192.168.1.10], con la dirección de ese servidor entre corchetes.
postfix-open-relay = Es posible que extraños puedan enviar a cualquiera por su servidor: { $value } va antes de que se les rechace.
    .why = La dirección de un remitente, el nombre del saludo y el nombre de una dirección se pueden falsificar. A quien da uno que esta regla acepta ya no se le rechaza. Los spammers lo prueban, y su dirección acaba en listas de bloqueo.
    .todo = Ponga reject_unauth_destination delante de esa regla, precedido de permit_mynetworks y permit_sasl_authenticated.
postfix-domain-missing = El servidor no acepta correo para { $value }.
    .why = El servicio entregaría, y el servidor respondería «Relay access denied».
    .todo = Añada el dominio a mydestination, relay_domains o virtual_mailbox_domains, según lo que use para los demás.
postfix-postscreen = Un portero (postscreen) examina a todo remitente nuevo, también al servicio: { $value }
    .why = Puede no dejar pasar al principio a los servidores del servicio, o nunca si uno de ellos está en una lista de bloqueo.
    .todo = Deje pasar a las redes del servicio: añádalas a postscreen_access_list.
postfix-judges-sender = El servidor juzga a quienes se conectan: { $value }
    .why = Cuando todo el correo llegue por el servicio, se juzgarán las direcciones de este y no las de los remitentes. Una entrada en una lista de bloqueo, una lista gris o una comprobación SPF detendría su correo.
    .todo = Deje pasar a las redes del servicio antes de estas reglas, o quite las reglas: ese trabajo lo hace ahora el servicio. Un milter como rspamd u OpenDMARC tiene su propia lista para eso.
postfix-set-twice = El mismo parámetro está puesto más de una vez; cuenta el último: { $value }
    .why = Quien cambie la primera línea no entenderá por qué no pasa nada.
    .todo = Quite las otras líneas de main.cf.

## Lo que se lee de un Postfix.

guide-postfix-not = Esto no es una configuración de Postfix. Hace falta el archivo main.cf, o lo que muestra «postconf -n».
guide-postfix-none = No se puede leer la configuración del Postfix de este equipo ({ $reason }). Ejecute «postconf -n» en el servidor de correo, e indique su salida con --main-cf.
guide-postfix-set = Lo que está puesto:
guide-postfix-changes = Lo que cambia la guía:
guide-postfix-default = (sin poner)
guide-postfix-done = Esto está como lo pone la guía: { $names }
guide-postfix-traps = Lo que hay que mirar:
guide-postfix-no-traps = No se ha encontrado nada que estorbe.
guide-postfix-only = --main-cf y --local son de la guía postfix.

## El camino de un mensaje, según sus cabeceras.

guide-headers-none = En este texto no hay líneas que empiecen por «Received:». Abra el mensaje, haga que se muestren sus cabeceras («código fuente del mensaje», «encabezados de Internet») y cópielas todas.
guide-headers-from = De
guide-headers-address = Dirección
guide-headers-by = Recibido por
guide-headers-product = Programa
guide-headers-delay = Segundos
guide-headers-passed = El mensaje ha pasado por { $service }.
guide-headers-past = El mensaje no ha pasado por { $service }.
guide-headers-inside = Según estas líneas, el mensaje no ha llegado a cruzar Internet. Envíe uno a un buzón de otro sitio, y tome allí las cabeceras.
guide-headers-last = El último servidor antes de Internet: { $name }, que desde fuera se ve como { $address }. El host inteligente va ahí.
guide-headers-entry = Este mensaje iba dirigido a usted. El servidor que lo recibió de Internet: { $name }. Ahí llega el correo, así que ese es el servidor que hay que restringir. Para el host inteligente, tome las cabeceras de un mensaje que usted haya enviado a un buzón de otro sitio.
guide-headers-open = Parece { $product }. Su guía: mailward-cli guide { $guide }
guide-headers-unknown = Su programa no dice aquí su nombre. Elija su guía de la lista: mailward-cli guide

## Restricción.

restrict-net = Red
restrict-source = De
restrict-confirmed = Confirmada
restrict-confirmed-yes = sí
restrict-confirmed-no = preguntar al soporte del servicio
restrict-commands = Reglas:
restrict-undo = La vuelta atrás:
restrict-confirm = Confirme con el soporte que el servicio entrega desde estas redes y desde ninguna otra. Lo que falte aquí quedaría fuera.
restrict-must-be-over = No deje fuera a nadie antes de que el dominio esté cambiado y hayan caducado todas las respuestas antiguas. Con --domain, Mailward lo consulta.
restrict-unlocated = El DNS no ha respondido sobre { $hosts }, por lo que sus direcciones no están incluidas: el correo que viene de ahí quedaría fuera. Pregunte de nuevo más tarde, o indique las redes que nombre el soporte del servicio (--range).
restrict-forced = Es demasiado pronto. A los remitentes que aún se guían por registros antiguos no se los deja pasar: su correo se retrasa, y se pierde cuando desisten.
restrict-not-switched = { $domain } no está cambiado, o no en todos sus servidores de nombres: hay correo que llega directamente a su servidor, y quedaría fuera. No se muestra nada antes de que se haya hecho el cambio. (--force muestra las reglas de todos modos.)
restrict-no-mail = { $domain } no recibe correo por ahora, así que no está cambiado al servicio. Averigüe primero por qué. (--force muestra las reglas de todos modos.)
restrict-too-early = Hasta el { $until } puede haber alguien que se guíe por los registros antiguos, y su correo quedaría fuera. Espere hasta entonces; --changed indica cuándo se hizo realmente el cambio. (--force muestra las reglas de todos modos.)
restrict-no-ranges = No se conoce ninguna red del servicio: no se han podido consultar sus servidores, y su perfil no indica ninguna. Indíquelas con --range.
restrict-ipv4-wanted = { $firewall } solo admite redes IPv4, y ninguna de las redes del servicio lo es. Unas reglas así dejarían fuera a todos, también al servicio. Pida al soporte del servicio sus redes IPv4.
restrict-other-family = Ninguna de las redes del servicio es del mismo tipo (IPv4 o IPv6) que la dirección { $server } del servidor de correo. Unas reglas así dejarían fuera a todos, también al servicio. Compruebe la dirección y pida sus redes al soporte del servicio.
restrict-no-replies = Un cortafuegos no puede decir a un remitente que lo intente más tarde. Los remitentes cuya conexión falla lo reintentan durante días, y el resultado es el mismo.
restrict-not-kept = Estas reglas desaparecen al reiniciar el equipo, salvo que las guarde como lo hace su sistema.
restrict-adapt-names = Las palabras en mayúsculas y los nombres de listas representan los suyos: ponga los que usa su cortafuegos.
restrict-untried = Escrito según la forma de hacerlo del fabricante, y no probado por nosotros en un equipo real. Anote primero las reglas actuales.
restrict-no-log = Aquí no se puede solo anotar a alguien: el conector queda desactivado en esta fase.
restrict-ipv4-only = Aquí solo se admiten redes IPv4 de /24 a /32: las mayores se dividen, IPv6 se omite.
restrict-inbound-list = Un router consulta una sola lista para lo que entra. La respuesta a la primera orden la nombra, en la línea «Inbound access list»: ponga ese nombre en lugar de INBOUND-LIST y deje fuera el tercer bloque. Solo si allí no hay ninguna lista, deje fuera el segundo bloque y tome el tercero. Para la vuelta atrás, tome el mismo. Si una línea con «no» da un error, no había nada que quitar.
restrict-no-ipv6 = Estas reglas son para IPv4 y dejan IPv6 tan abierto como está: si se puede llegar a su servidor de correo por IPv6 desde fuera, cierre también ese camino.
restrict-no-ipv4 = Estas reglas son para IPv6 y dejan IPv4 tan abierto como está: cierre también ese camino, con la dirección IPv4 del servidor de correo.
restrict-log-lets-in = En esta fase todos entran por el puerto 25, también aquellos a quienes sus propias reglas dejan fuera. Si hay reglas así, ponga estas líneas detrás de ellas, u omita esta fase.
restrict-real-address = Desde la versión 8.3, un ASA espera la dirección que tiene el propio servidor de correo, la interior; hasta la 8.2, la pública. Con la equivocada, las reglas no hacen nada.
restrict-published = Los puertos que Docker o Podman pasan a un contenedor, o que este servidor redirige a otros, no se comprueban aquí: si el puerto 25 está redirigido, queda abierto; si otro está redirigido al 25, sus usuarios quedan fuera. En tal caso, tome las reglas para nftables o iptables, que miran el puerto al que se llamó.
restrict-only-these = Por el puerto 25 solo entran entonces las redes de arriba y las privadas. Una sucursal o un socio con direcciones públicas que aún entregue directamente debe añadirse antes a las redes.
restrict-look-again = Si está cerrado solo se ve desde fuera. Pruébelo desde una conexión que no sea ni la suya ni la del servicio, por IPv4 y por IPv6: mailward-cli reach --expect closed, con el nombre de su servidor de correo.
restrict-refusal-outside = Si se rechaza a los extraños solo se ve desde fuera: el servidor sigue saludando y rechaza al destinatario. Pruébelo desde una conexión que no sea ni la suya ni la del servicio: mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp, con el nombre de su servidor de correo, y --to, con una dirección suya. El servidor tiene que rechazar.
restrict-back-to-open = La vuelta atrás lleva a la fase «Dejar entrar al servicio» y no más allá: el servicio ya entrega y no debe quedar fuera. Para quitar también eso, use la vuelta atrás de esa fase.
restrict-public-wanted = { $firewall } consulta su lista antes de traducir las direcciones: para lo que viene de fuera, la dirección del servidor de correo es todavía la pública, y unas reglas para { $server } no harían nada. Indique la dirección pública.
restrict-nft-none = Ninguna tabla de nftables decide aquí sobre lo que entra, así que no se ha cambiado nada. Si se usa iptables, ufw o firewalld, tome las reglas correspondientes. Si no hay cortafuegos, el servicio ya entra.
restrict-nft-others = Las cadenas de arriba son de iptables, ufw o firewalld. También ellas deciden sobre lo que entra, y en ellas no se ha cambiado nada: tome también las reglas correspondientes, o el servicio podría seguir fuera.
appliance-add-above = { $menu }: añada una regla encima de la actual para el puerto 25
appliance-edit = { $menu }: edite la regla para el puerto 25
appliance-on = { $field }: activado
appliance-as-before = { $field }: como antes
appliance-before = { $setting } (antes: { $was })
appliance-delete = { $menu }: elimine { $what }
appliance-sophos-open = una regla nueva encima de la actual, redes de origen mailward, acción Accept
appliance-sophos-log = deje la regla como está y active «Log firewall traffic»
appliance-sophos-close = solo redes de origen mailward; debajo, una regla para todos los demás, acción { $action }, con registro
appliance-sophos-back = { $menu }: redes de origen y registro como antes; elimine la regla para todos los demás
appliance-sophos-gone = { $menu }: elimine la regla nueva con las redes de origen mailward
range-syntax = «{ $text }» no es una red como 192.0.2.0/24.
range-host-bits = { $text } es una dirección de dentro de una red. La red es { $meant }.
range-too-wide = { $net } dejaría entrar a demasiados.
range-private = { $net } es una red del interior de las empresas; ningún servicio entrega desde ahí.

## Páginas de las guías en la ventana.

guide-section-allow = 1. Dejar entrar al servicio
guide-section-smarthost = 2. Enviar por él
guide-section-restrict = Aceptar solo el servicio
guide-section-verify = 3. Comprobar
guide-section-undo = La vuelta atrás
guide-run-sh = Ejecute en el servidor de correo, en un terminal:
guide-run-powershell = Ejecute en PowerShell, como administrador (para Exchange: en el Shell de administración de Exchange):
guide-run-cmd = Ejecute en el símbolo del sistema, como administrador:
guide-run-domino = Escriba en la consola del servidor Domino:
guide-run-cisco = Escriba en el equipo, en modo de configuración:
guide-run-routeros = Escriba en el terminal del router:
guide-run-fortios = Escriba en la consola del FortiGate:
guide-run-conf = Ponga en la configuración:
guide-file = Ponga en el archivo { $file }:
guide-expect = Lo que debería ver:
guide-arrows = Las flechas numeradas señalan lo que tiene que cambiar. Lo que aparece ahí ya es lo suyo.
guide-sources = De dónde viene esto
guide-source-read = Leído el { $day }
guide-source-unread = Todavía sin leer
guide-open = Abrir

## El paso Host inteligente.

smart-host-heading = Envíe su correo por el servicio
smart-host-why = Su servidor de correo entrega el correo saliente a { $service }, su host inteligente, que lo comprueba y lo reenvía. Este paso es opcional.
smart-host-product = Su servidor de correo
smart-host-asking = Se está preguntando a su servidor de correo qué es…
smart-host-unknown = Todavía no se sabe qué producto es su servidor de correo. Elíjalo aquí:
smart-host-no-guide = Su servidor dice que es { $software }. Para eso no hay página; elija el producto que más se le parezca:
smart-host-recognised = Su servidor dice que es { $software }. Esta página es para { $product }.
smart-host-chosen = Ha elegido la página para { $product }.
smart-host-installed = { $product } está instalado en este equipo.
smart-host-pick = Elegir otro producto
smart-host-ask = Preguntar al servidor
smart-host-blanks = Las palabras en mayúsculas representan lo que todavía no se sabe: { $blanks }. Rellene los pasos Servicio y Empresa, o ponga lo suyo al copiar.
smart-host-not-set = ¿Lo ha configurado? Mailward no puede verlo desde fuera.
smart-host-is-set = Ya está hecho
smart-host-set = Configurado, según lo que indicó usted el { $time }.
smart-host-unset = Al final no

## El paso Restricción.

restrict-heading = Acepte solo el correo del servicio
restrict-why = Quienes envían correo no deseado también prueban su servidor directamente, sin pasar por { $service }. Cuando el cambio se haya asentado, puede cerrar ese camino. Este paso es opcional y va el último.
restrict-hold-not-arrived = Todavía no: el cambio de { $domain } no se ha visto en todas partes (paso Propagación). Su correo sigue llegando directamente a su servidor.
restrict-hold-until = Todavía no: hasta el { $until } puede haber alguien que se guíe por los registros antiguos, y no se dejaría pasar su correo.
restrict-hold-listed = { $domain } nombra todavía también { $hosts }. Siempre que no se pueda llegar al servicio, los remitentes acuden allí: si se les pide que lo intenten más tarde, vuelven; si se les rechaza para siempre, su correo se pierde. Aquí no se puede pasar de «Hacer esperar a los desconocidos».
restrict-hold-queued = No antes de { $until }: hasta entonces puede haber en camino correo que los retransmisores antiguos aceptaron antes, y se perdería. «Hacer esperar a los desconocidos» todavía los deja entrar.
restrict-relays = En esta fase también se deja entrar a los retransmisores antiguos, pues lo que aceptaron antes puede estar todavía en camino: { $addresses }.
restrict-held-meanwhile = Las dos primeras fases no dejan fuera a nadie y se pueden configurar ya.
restrict-free = Ya nadie se guía por los registros antiguos: su servidor se puede cerrar a todos menos al servicio, una fase tras otra.
restrict-stale = Los registros pueden haber cambiado desde la última consulta. Consúltelos de nuevo antes de rechazar a nadie.
restrict-records-seen = Los registros se consultaron por última vez el { $time }
restrict-records-never = Todavía no se han consultado todos los registros
restrict-records-looking = Consultando los registros…
restrict-records-look = Consultar de nuevo los registros
restrict-held = Las reglas para «{ $stage }» se retienen.
restrict-early = Mostrarlas igualmente
restrict-risk = Puede que a personas que le escriben de buena fe todavía se las envíe directamente a su servidor. Con estas reglas no se las deja pasar: su correo llega tarde, o les vuelve como no entregable. Nadie puede recuperarlo por usted. Hágalo solo si sabe que ya nada va por el camino antiguo.
restrict-risk-wait = Prefiero esperar
restrict-risk-take = Asumo el riesgo: mostrar las reglas
restrict-addresses = Desde dónde entrega el servicio
restrict-addresses-text = Quien no esté en esta lista queda fuera. Pida al soporte del servicio que confirme cada entrada, y que le diga si falta alguna: las direcciones de sus servidores son un comienzo, pero un servicio puede entregar también desde otras.
restrict-looking = Se están consultando los servidores del servicio…
restrict-looked-up = Consultado el { $time }
restrict-never-looked = Todavía sin consultar
restrict-look = Consultar
restrict-no-networks = No se conoce ninguna red del servicio. Consulte de nuevo, o ponga lo que le diga el soporte.
restrict-source-profile = del perfil del servicio
restrict-source-host = dirección de { $host }
restrict-source-given = puesta por usted
restrict-to-confirm = confirmar con el soporte
restrict-confirmed-by = confirmada por el soporte
restrict-confirm-it = El soporte la confirma
restrict-unconfirm = Al final no
restrict-remove = Quitar
restrict-add = Añadir
restrict-add-label = Añadir una red o una dirección
restrict-firewall = Su cortafuegos
restrict-firewall-text = ¿Qué hay entre Internet y su servidor de correo? Puede ser también el propio servidor de correo. Si no lo sabe, pregunte a quien cuide de su red.
restrict-firewall-server = El propio servidor de correo, u otro
restrict-by-page = Para esto no hay reglas preparadas. La página de su servidor de correo, más abajo, dice cómo hacerlo allí; si no, permita el puerto 25 solo desde las redes de arriba. Si no aparece ninguna página, elija el servidor en el paso Host inteligente.
restrict-server = Dirección del servidor de correo detrás del cortafuegos
restrict-server-hint = Déjela vacía si las reglas se ponen en el propio servidor de correo.
restrict-server-behind = Las reglas dejan pasar al servicio hasta esta dirección.
restrict-server-public = La pública: el router consulta su lista antes de traducir las direcciones.
restrict-server-wrong = Esto no es una dirección como 192.0.2.25. Mientras no lo sea, las reglas prescinden de ella.
restrict-stages = Hasta dónde llegar
restrict-stage-open = Dejar entrar al servicio
restrict-stage-open-what = Además de a todos los demás. Se hace antes del cambio; no deja fuera a nadie.
restrict-stage-log = Anotar a los desconocidos
restrict-stage-log-what = Quien llega saltándose el servicio queda anotado, y se le sigue dejando entrar. Mire las anotaciones al cabo de unos días.
restrict-stage-defer = Hacer esperar a los desconocidos
restrict-stage-defer-what = Sus servidores conservan el correo y lo reintentan durante días: un error todavía se puede corregir.
restrict-stage-reject = Rechazar a los desconocidos
restrict-stage-reject-what = Definitivamente: a quien llega saltándose el servicio se le devuelve el correo.
restrict-rules = Las reglas para «{ $stage }»
restrict-needs-firewall = Elija arriba su cortafuegos, y aquí aparecerán las reglas para él.
restrict-needs-networks = Las reglas aparecen aquí en cuanto se conozca una red del servicio.
restrict-nothing-to-do = En esta fase no hay nada que configurar.
restrict-by-hand = Se configura a mano, en las páginas del cortafuegos:
restrict-way-back = La vuelta atrás
restrict-open-by-hand = Deshaga en su cortafuegos o en su servidor de correo lo que había puesto allí.
restrict-not-set = ¿Ha puesto estas reglas? Mailward no puede verlo desde fuera.
restrict-set = Puestas, según lo que indicó usted: «{ $stage }».
restrict-is-set = Ya están puestas
restrict-taken-back = Todo deshecho
restrict-on-server = En el propio servidor de correo ({ $product })

## Quién sigue llegando directamente, según el registro de actividad del servidor de correo.

restrict-log-none = { $path } no contiene ningún registro de actividad conocido. Hace falta el registro de correo de Postfix, el registro principal de Exim o el registro de protocolo de los conectores de recepción de Exchange.
restrict-log-span = El registro de actividad va del { $first } al { $last }.
restrict-log-address = Dirección
restrict-log-name = Nombre
restrict-log-judgement = Qué es
restrict-log-accepted = Mensajes
restrict-log-refused = Rechazados
restrict-log-last = Última vez
restrict-log-more = y { $count } más (todas con --json)
restrict-log-is-service = el servicio
restrict-log-is-internal = red propia
restrict-log-is-authenticated = usuarios con sesión iniciada
restrict-log-is-delivering = DESCONOCIDO, ENTREGA
restrict-log-is-refused = desconocido, rechazado
restrict-log-is-probe = solo ha tanteado la puerta
restrict-log-strangers = { $count ->
        [one] Una dirección sigue entregando correo sin pasar por el servicio.
       *[other] { $count } direcciones siguen entregando correo sin pasar por el servicio.
    } Si entre ellas hay máquinas suyas (impresoras, tiendas en línea, una sucursal), primero hay que añadirlas a las redes permitidas; las demás deberían llegar por el servicio.
restrict-log-range-missing = { $name } ({ $address }) se llama como el servicio, pero no está en ninguna de sus redes. Pregunte al soporte del servicio si falta una red: quedaría fuera.
restrict-log-too-many = Han llegado más direcciones de las que se pueden enumerar. Indique un fragmento más corto del registro de actividad.
restrict-log-not-served = En este registro de actividad no hay ningún mensaje del servicio. ¿Está cambiado el dominio, y es el registro del servidor correcto?
restrict-log-short = El registro de actividad abarca solo { $hours } horas. Tres días o más muestran mejor que no se olvida a nadie.
restrict-log-no-time = No se puede leer cuándo se escribieron las líneas del registro de actividad. Compruebe usted que abarcan tres días o más, para que no se olvide a nadie.
restrict-log-dubious = { $count ->
        [one] Uno de los que entregan no parece un servidor de correo: su dirección no tiene nombre, o se le ha rechazado más veces de las que se le ha aceptado.
       *[other] { $count } de los que entregan no parecen servidores de correo: sus direcciones no tienen nombre, o se les ha rechazado más veces de las que se les ha aceptado.
    }
restrict-log-others = { $count ->
        [one] Uno de los que entregan lo hace solo para otros dominios de este servidor.
       *[other] { $count } de los que entregan lo hacen solo para otros dominios de este servidor.
    } Cuando se rechace a los desconocidos, esos dominios ya no recibirán correo, salvo que también lleguen por el servicio.
restrict-log-users = { $count ->
        [one] Desde una dirección externa, hay usuarios que inician sesión en el puerto 25.
       *[other] Desde { $count } direcciones externas, hay usuarios que inician sesión en el puerto 25.
    } Un cortafuegos cierra ese puerto antes de que nadie pueda iniciar sesión: haga que antes envíen por el puerto 587.
restrict-log-old = La última línea de este registro es de { $last }. No dice quién ha llegado desde entonces: tome uno que llegue hasta hoy.
restrict-log-ready = Ya nadie entrega saltándose el servicio: se puede rechazar a los desconocidos.
restrict-log-not-ready = No rechace todavía a los desconocidos.

## Textos que se pegan en la ventana.

pasted-path = O la ruta del archivo
pasted-read-file = Leer el archivo

## El camino de un mensaje, en la ventana.

headers-title = ¿Qué servidor es el último antes de Internet?
headers-text = El host inteligente se pone en el servidor que entrega su correo a Internet. Para encontrarlo, envíe un mensaje desde su programa de correo habitual a un buzón de otro sitio, ábralo allí, haga que se muestren sus cabeceras («código fuente del mensaje», «encabezados de Internet») y péguelas aquí. Se pueden leer igualmente las cabeceras de un mensaje recibido, o de la respuesta a un mensaje de prueba.
headers-paste = Las cabeceras del mensaje
headers-echo = Este mensaje lleva la palabra { $token } de su mensaje de prueba ({ $at }): la prueba ha llegado, y queda anotado.
headers-out-by = El mensaje ha salido de su empresa por { $service }: el host inteligente se está usando.
headers-out-past = El mensaje ha salido de su empresa sin { $service }: por este camino no se usa el host inteligente.
headers-in-by = El mensaje ha entrado en su empresa por { $service }.
headers-in-past = El mensaje ha entrado en su empresa sin pasar por { $service }, directamente a su servidor.
headers-entry = El correo para usted entra desde Internet por { $name }.
headers-quoted = El mensaje al que responde, tal como aparece citado:
headers-looks = Parece { $product }.
headers-use = Usar esta página
headers-use-one = Usar la página de { $product }
headers-used = La página que se muestra es la de { $product }.
headers-nameless = Su programa no dice aquí su nombre. Elija el producto en la lista de arriba.

## La configuración de un Postfix, en la ventana.

postfix-title = Revisar su configuración de Postfix
postfix-text = Mailward compara lo que tiene puesto su Postfix con lo que pone esta página, y busca lo que estorba. No se cambia nada. Pegue el archivo main.cf, o lo que muestra «postconf -n» en el servidor de correo.
postfix-ask = Preguntar al Postfix de este equipo
postfix-paste = La configuración
postfix-old = ahora
postfix-new = nuevo
postfix-silent = El Postfix de este equipo no dice su configuración ({ $reason }). Ejecute «postconf -n» en el servidor de correo, y pegue lo que muestre.

## Quién sigue llegando directamente, en la ventana.

log-title = Quién sigue llegando directamente
log-text = Antes de rechazar a los desconocidos, mire el registro de actividad de su servidor de correo: ¿quién entrega saltándose el servicio? Elija el registro de correo de Postfix, el registro principal de Exim o el registro de protocolo de los conectores de recepción de Exchange, mejor si es de varios días, o pegue un fragmento. No sale de este equipo.
log-paste = Un fragmento del registro de actividad
log-needs-networks = El registro de actividad se puede leer en cuanto se conozca una red del servicio: sin ella, se tomaría al propio servicio por un desconocido.
log-reading = Se está leyendo el registro de actividad…
log-none = En este texto no se ha reconocido ningún registro de actividad. Hace falta el registro de correo de Postfix, el registro principal de Exim o el registro de protocolo de los conectores de recepción de Exchange.
log-more = y { $count } más
log-legitimate = { $judgement }; parece un servidor de correo
log-dubious = { $judgement }; no parece un servidor de correo

## Los que responden por una zona.

servers-name = Servidor de nombres
servers-address = Dirección
servers-serial = Serie
servers-answer = Respuesta
servers-no-records = ningún servidor de correo
servers-no-address = no tiene dirección
servers-address-unknown = no se le ha preguntado: no se ha podido consultar su dirección
servers-silent = no responde
servers-unreachable = no se puede llegar a él ({ $detail })
servers-refused = se niega a responder
servers-servfail = está averiado (SERVFAIL)
servers-not-authoritative = no responde por este dominio
servers-odd = responde de forma extraña ({ $detail })
servers-operator = El DNS lo gestiona { $name }. { $change } { $link }

## El calendario de un cambio.

change-prepare-title = Prepare primero
prepare-spf = Se publica antes, como registro TXT del dominio (SPF):
prepare-spf-later = Recomendado como registro TXT del dominio (SPF); el cambio no espera a que esté:
prepare-mta-sts = Se publica antes, como política MTA-STS (con un id nuevo en el registro TXT):
prepare-mta-sts-now = Se publica de inmediato, como política MTA-STS (con un id nuevo en el registro TXT):
schedule-heading = Calendario
schedule-when = Como muy pronto
schedule-event = Qué
schedule-earliest = Son los momentos más tempranos, calculados desde la última consulta del DNS. Cada espera cuenta desde el momento en que se hizo realmente el paso anterior.
schedule-title = Cuándo hacer qué: { $domain }
schedule-back = Vuelta atrás: { $back }
schedule-save = Guardar como calendario
schedule-prepare-server = Deje entrar al servicio, además de a todos los demás
    .what = En su servidor de correo y en su cortafuegos, permita que entreguen los servidores del servicio, además de todos los que hoy pueden hacerlo.
    .back = Quite de nuevo el permiso añadido. No ha cambiado nada más.
schedule-lower-ttl = Pida que bajen el TTL de los registros antiguos a 300
    .what = Pida a su operador de DNS que baje el TTL de los registros MX actuales. A partir de entonces, un cambio se extiende en minutos.
    .back = Pida que vuelvan a poner el TTL antiguo.
schedule-publish-mta-sts = Publique las reglas de entrega ampliadas (MTA-STS)
    .what = Haga que la política indique los servidores del servicio además de los antiguos, y cambie el id del registro TXT.
    .back = Publique la política anterior con un id nuevo.
schedule-publish-spf = Publique el registro SPF
    .what = Pida que publiquen el registro SPF nuevo, para que puedan enviar su propio servidor y el servicio.
    .back = Pida que vuelvan a publicar el registro SPF anterior; si no había ninguno, que borren este.
schedule-ask = Pida el cambio
    .what = Envíe la carta o la solicitud de soporte a su operador de DNS, con el día en que debe hacerse el cambio.
    .back = Retire la solicitud.
schedule-ttl-lowered = El TTL antiguo, largo, ha vencido
    .what = A partir de ahora nadie conserva una respuesta antigua durante más tiempo que el TTL bajo.
    .back = Para el correo todavía no ha cambiado nada.
schedule-change = Se cambian los registros
    .what = El operador de DNS elimina los registros antiguos y crea los del servicio. El correo empieza a pasar por el servicio.
    .back = Pida que repongan los registros antiguos. El correo vuelve al camino antiguo en cuanto vence el TTL de los nuevos: en menos de una hora.
schedule-first-seen = Los primeros remitentes ven los registros nuevos
    .what = Quien pregunta ahora obtiene la respuesta nueva. En otros sitios se recuerdan todavía respuestas antiguas.
    .back = Pida que repongan los registros antiguos.
schedule-restrict-log = Anote quién sigue llegando directamente
    .what = Anote las conexiones que no vienen del servicio, sin cerrar el paso a nadie.
    .back = Desactive la anotación.
schedule-last-old-answer = Caduca la última respuesta antigua
    .what = A partir de ahora todo remitente que respete el TTL ve los registros nuevos.
    .back = Pida que repongan los registros antiguos; espere el TTL de los nuevos.
schedule-restrict-defer = Haga esperar por ahora a los desconocidos
    .what = A quien no viene del servicio se le dice que lo intente más tarde, de modo que no se pierde ningún mensaje si se ha olvidado algo. Siga dejando entrar a los retransmisores antiguos de su proveedor.
    .back = Vuelva a abrir el servidor. Los remitentes a los que se pidió esperar lo reintentan por sí solos.
schedule-tidy-mta-sts = Quite los servidores antiguos de las reglas de entrega
    .what = Publique una política MTA-STS que indique solo los servidores del servicio, con un id nuevo.
    .back = Publique de nuevo la política ampliada, con un id nuevo.
schedule-raise-ttl = Ponga el TTL habitual
    .what = Donde los registros nuevos tengan el TTL bajo, pida que lo pongan en 3600.
    .back = Pida que vuelvan a bajarlo.
schedule-restrict-reject = Cierre el servidor a todos menos al servicio
    .what = Rechace a todos menos al servicio, también a los retransmisores antiguos.
    .back = Vuelva a abrir el servidor de inmediato, y después mire el registro de actividad.
schedule-remove-old-route = Desmonte el camino antiguo
    .what = Comunique a su proveedor que sus retransmisores ya no tienen que aceptar correo para el dominio.
    .back = Pida al proveedor que vuelva a aceptar correo para el dominio.

## La espera del cambio, en la línea de comandos y en la ventana.

propagation-heading = ¿Ha llegado el cambio?
propagation-why = Los servidores de nombres y los resolutores adoptan los registros nuevos uno tras otro. Mailward les pregunta hasta que todos coinciden.
propagation-start = Empezar a vigilar
propagation-again = Vigilar de nuevo
propagation-stop = Dejar de vigilar
propagation-never = Nadie ha consultado todavía.
propagation-looking = Preguntando ahora…
propagation-next = Vigilando. La próxima consulta es a las { $time }. Continúa también en otros pasos, mientras este expediente esté abierto.
propagation-not-yet = Todavía sin consultar. Empiece a vigilar cuando haya pedido el cambio a su operador de DNS.

watch-progress = { $new } de { $known } tienen el cambio
watch-who = Preguntado a
watch-answer = Respuesta
watch-records = Registros
watch-resolver = Resolutor { $name }
watch-new = nuevo
watch-partly = a medias
watch-old = antiguo
watch-no-answer = sin respuesta ({ $detail })
watch-done = El cambio ha llegado a todas partes, y nadie de los que se han visto recuerda ya una respuesta antigua.
watch-done-until = El cambio ha llegado a todos a los que se ha preguntado. La última respuesta antigua caduca el { $until }: hasta entonces, algún correo puede tomar todavía el camino antiguo, así que déjelo abierto.
watch-done-unseen = El cambio ha llegado a todas partes. No se ha visto cuándo se hizo: quien preguntó poco antes puede guiarse por los registros antiguos un día o más, así que deje abierto el camino antiguo.
watch-waiting = El cambio no ha llegado todavía a todas partes. Deje abierto el camino antiguo, y consulte de nuevo más tarde.
watch-unknown = No responde nadie, así que no se puede decir nada. Compruebe la red de este equipo y después consulte de nuevo.
watch-blind = Desde aquí no se puede preguntar a ninguno de los servidores de nombres del dominio: puede que esta red no deje preguntar a otros servidores DNS que los suyos. Por eso no se puede decir si el cambio ha llegado a todas partes. Deje abierto el camino antiguo y consulte desde otra red.
watch-failing = Los resolutores responden, pero no pueden decir nada de { $domain }: sus servidores de nombres fallan, o sus firmas (DNSSEC) son incorrectas. Compruebe el dominio antes de continuar.
watch-other = { $path } contiene la espera de { $domain }. Indique otro archivo o borre este.

## La línea de comandos.

cli-label = { $words }:
cli-error = Error
cli-warning = Advertencia
cli-notice = Aviso
cli-todo = Qué hacer:
cli-details = Detalles:
cli-asked = Preguntado a { $resolvers }, { $milliseconds } ms
cli-alias = El nombre del dominio es un alias de { $target }.
cli-plan-heading = { $domain }: el cambio
cli-strategy = Estrategia: { $strategy }
cli-delete = Se elimina
cli-create = Se crea
cli-change = Cambio
cli-progress = Consultando { $name } ({ $done }/{ $total })
cli-send-no-server = Indique el servidor de correo por el que se envía (--smtp SERVIDOR), o escriba el mensaje en un archivo (--eml ARCHIVO).
cli-send-no-sender = Indique el remitente (--from DIRECCIÓN).
cli-send-no-password = El inicio de sesión necesita una contraseña: ponga la variable MAILWARD_SMTP_PASSWORD, o indique --password-stdin.
cli-send-done = La carta se ha enviado a { $to }. El servidor de correo dice: { $reply }
cli-send-saved = El mensaje se ha escrito en { $path }.
cli-send-dry = No se ha enviado nada.
cli-send-remembered = La contraseña no está en ningún llavero: { $reason }
cli-not-kept = Este resultado no se ha podido anotar en el expediente, que por tanto no dice nada de él: { $reason }
cli-send-from = De
cli-send-to = Para
cli-send-cc = Copia
cli-send-subject = Asunto
cli-send-attachment = Archivo adjunto
cli-send-through = Por medio de
cli-apply-heading = El cambio en el servidor DNS { $server }, zona { $zone }:
cli-apply-goes = Estos registros MX deben estar ahí, y se van:
cli-apply-comes = Estos registros MX vienen:
cli-apply-none = (ninguno)
cli-apply-done-already = Ya no hay nada que cambiar.
cli-apply-dry = No se ha cambiado nada (simulación).
cli-apply-agree = No se ha cambiado nada: indique --yes para hacer el cambio.
cli-apply-question = ¿Hacer este cambio ahora? [s/N]
cli-apply-yes = s sí si y
cli-apply-made = El cambio está hecho. Para deshacerlo, use { $path }.
cli-apply-force = No se ha cambiado nada: con --force se hace el cambio de todos modos.
cli-apply-unresolved = El DNS no conoce { $hosts }, del servicio. El correo no llegaría a ninguna parte: pida antes los nombres correctos al soporte del servicio.
cli-apply-wait = Según el calendario, este cambio debería esperar hasta el { $until }. Lo que espera se ve con: mailward-cli plan { $domain }
cli-apply-unseen = Ningún resolutor responde, así que no se ha podido ver a qué debería esperar el cambio de { $domain } (MTA-STS, SPF, TTL).
cli-apply-back-policy = Las reglas de entrega de { $domain } (MTA-STS) no indican estos servidores, que vuelven: { $hosts }. Los remitentes que las respetan no les entregarán nada. Haga que los indiquen y dé un id nuevo al registro _mta-sts.
cli-apply-back-unread = No se han podido leer las reglas de entrega de { $domain } (MTA-STS). Asegúrese de que indiquen los servidores que vuelven: los remitentes que las respetan no entregan a ningún otro.
cli-dossier-written = El dosier se ha escrito en { $path } (páginas: { $pages }).
cli-emergency-written = La hoja de emergencia se ha escrito en { $path } (páginas: { $pages }).
cli-plan-one = Indique un dominio. Solo --export admite varios.
cli-export-done = { $domain }: ya no hay nada que cambiar.
cli-export-no-way-back = { $domain }: el cambio ya está hecho, así que los registros a los que volver ya no están en el DNS. Tome la vuelta atrás antes del cambio.
cli-export-back-to-null = { $domain }: antes del cambio el dominio no recibe ningún correo. Con la vuelta atrás los remitentes desisten de inmediato; no la use mientras haya correo en espera.
cli-no-folder = La carpeta { $path } no existe.
cli-no-file-over = { $path } ya existe. Indique --force para sustituirlo, u otro nombre.
cli-apply-other-undo = { $path } ya existe y contiene algo distinto de la vuelta atrás de este cambio. Indique otro nombre con --undo-file.
cli-output-is-input = Este comando lee { $path }, que no se puede escribir al mismo tiempo. Indique otro nombre.
cli-letter-written = La carta se ha escrito en { $path } (páginas: { $pages }).
cli-letter-unresolved = El DNS no conoce { $host }, un servidor del servicio. El correo para él no iría a ninguna parte: pregunte el nombre correcto al soporte del servicio antes de enviar la carta.
cli-letter-unknown = No se ha podido consultar { $domain }. La carta deja en blanco sus registros actuales: rellénelos a mano.
cli-letter-no-domain = El dominio { $domain } no existe. Compruebe que está bien escrito.
cli-letter-nothing = Ya no hay nada que cambiar: no hace falta enviar ninguna carta.
cli-case-for-domain = { $path } es el archivo de un expediente, y esta orden espera dominios. Con expedientes trabajan: letter, send, dossier, case.
cli-letter-glyphs = A los tipos de letra de la carta les faltan estos caracteres, así que un símbolo ocupa el lugar de cada uno: { $characters }
cli-letter-none = El expediente { $path } no indica ningún dominio.
cli-letter-mixed = Indique un expediente o dominios, no ambas cosas.
cli-pdf = No se ha podido crear el PDF: { $reason }
cli-no-runtime = No se ha podido iniciar el programa: { $reason }
window-ended = Mailward ha terminado de forma inesperada.
window-none = Si aquí no se puede abrir ninguna ventana, la línea de órdenes hace lo mismo: mailward-cli --help
cli-output = No se ha podido escribir la salida: { $reason }
cli-services-id = Identificador
cli-services-name = Nombre
cli-services-hosts = Servidores para el correo entrante
cli-services-valid = { $path }: este perfil está en orden ({ $name }).
cli-services-odd-port = { $host } recibe el correo en el puerto { $port }, pero los registros MX no indican ningún puerto: todos los remitentes usan el puerto 25.
cli-services-banner = Saludo
cli-services-console = Consola
cli-services-autoresponder = Respuesta automática
cli-services-support = Soporte
cli-services-mailboxes = Buzones
cli-services-ranges = Direcciones
cli-services-ranges-none = hay que preguntarlas al soporte del servicio
cli-services-inbound = Correo entrante
cli-services-outbound = Correo saliente
cli-services-region = Región
cli-reach-progress = Conectando ({ $done }/{ $total }), { $seconds } s más como máximo
cli-reach-host = Servidor
cli-reach-address = Dirección
cli-reach-port = Puerto
cli-reach-verdict = Resultado
cli-reach-software = Programa
cli-reach-time = Tiempo
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Medido además
cli-reach-transcript = Conversación con { $place } ({ $address })
cli-reach-signed = Los resultados firmados están en { $path }. Quien los lea verá la clave { $key }: es la suya.
cli-reach-json = { $path } no contiene resultados de este programa: { $reason }
cli-reach-pasted = No se ha reconocido nada en el texto. Hace falta la salida de Test-NetConnection, telnet, nc u openssl s_client.

## Errores.

error-domain-empty = No se ha indicado ningún dominio. Escríbalo como empresa.com.
error-domain-empty-label = En «{ $text }» falta una parte entre dos puntos. Escriba el dominio como empresa.com.
error-domain-too-long = Este nombre es demasiado largo: tiene { $length } caracteres, y un dominio tiene 253 como máximo.
error-domain-label-too-long = La parte «{ $label }» es demasiado larga: entre dos puntos puede haber 63 caracteres.
error-domain-ip-address = «{ $text }» es una dirección IP. Indique en su lugar el dominio: la parte detrás de la @ de sus direcciones de correo.
error-domain-single-label = «{ $text }» no tiene una terminación como .com. Indique el dominio completo: la parte detrás de la @ de sus direcciones de correo.
error-domain-bad-character = «{ $text }» contiene un carácter que un dominio no puede tener. Se permiten letras, cifras, guiones y puntos.

error-profile = línea { $line }, columna { $column }: { $fault }
error-profile-syntax = esto no se puede leer ({ $detail })
error-profile-encoding = esto no es texto UTF-8: guarde el archivo como UTF-8
error-profile-unknown-key = la clave «{ $key }» no se conoce aquí; hay: { $known }
error-profile-missing-key = falta la clave «{ $key }»
error-profile-duplicate-key = esta clave está dos veces
error-profile-kind = { $found }: { $kind ->
    [number] se espera un número entero sin comillas, dentro de sus límites
    [list] se espera una lista entre corchetes
    [table] se esperan aquí claves propias, en una sección
    [truth] se espera true o false, sin comillas
   *[text] se espera un texto entre comillas
}
error-profile-too-large = el perfil ocupa más de 64 KiB
error-profile-schema = este perfil tiene el formato { $found }; esta versión de Mailward lee el formato 1
error-profile-identifier = «{ $text }» no es un identificador: use a-z, 0-9 y guiones, 64 como máximo
error-profile-text = este texto debe tener de 1 a 200 caracteres y ningún carácter de control
error-profile-host = «{ $text }» no es un nombre de servidor
error-profile-duplicate-host = el servidor { $host } figura dos veces
error-profile-host-count = un servicio tiene de 1 a 16 servidores para el correo entrante, y 16 como máximo para el saliente
error-profile-port = 0 no es un puerto
error-profile-link = un enlace debe empezar por https:// e indicar un servidor
error-profile-mailbox = «{ $text }» no es una dirección de correo
error-profile-network = «{ $text }» no es una red como 192.0.2.0/24
error-profile-too-wide = { $net } dejaría entrar a demasiados
error-profile-inside = ningún servicio de Internet entrega desde { $net }
error-profile-outside = { $net } no es una red del interior de una empresa como 10.1.0.0/16
error-profile-too-many = puede haber { $most } como máximo
error-profile-language = «{ $text }» no es ninguno de los idiomas en, fr, de, es, it, nl
error-profile-colour = «{ $text }» no es un color como #0b5cad
error-profile-contrast-light = este color tiene un contraste de { $contrast }:1 sobre fondo claro; el texto necesita 4.5:1, así que elija uno más oscuro
error-profile-contrast-dark = este color tiene un contraste de { $contrast }:1 sobre fondo oscuro; el texto necesita 4.5:1, así que elija uno más claro
error-logo-too-large = un logotipo ocupa 128 KiB como máximo
error-logo-kind = un logotipo es un archivo PNG o SVG
error-logo-sides = un PNG para un logotipo tiene lados de 1 a 2048 píxeles
error-logo-active = un SVG para un logotipo no debe contener esto: { $what }
error-logo-path = «{ $name }» no es el nombre de un archivo situado junto al perfil: ni carpetas ni enlaces
error-logo-unreadable = no se puede leer el logotipo: { $reason }
error-logo-base64 = esto no es base64
error-logo-twice = indique logo o logo_data, no ambos
error-signed-not = no está firmado
error-signed-kind = lo que está firmado ahí es otra cosa
error-signed-forged = la firma no corresponde: se modificó después de firmarse
error-signed-key = la clave no se puede usar

error-store-no-home = El sistema no indica ninguna carpeta para sus datos. Indique una en la variable MAILWARD_HOME.
error-store-read = No se puede leer { $path }: { $reason }
error-store-write = No se puede escribir { $path }: { $reason }
error-store-exists = { $path } ya existe.
error-store-no-folder = La carpeta { $path } no existe.
error-store-changed = Otra ventana u otro programa ha cambiado { $path } mientras tanto. No se ha sobrescrito nada; vuelva a abrirlo.
error-store-busy = { $path }: otro programa mantiene bloqueada su carpeta, así que no se ha escrito nada. Espere a que termine o ciérrelo, e inténtelo de nuevo.
error-store-damaged = { $path } está dañado, y se ha dejado como estaba: { $reason }
error-store-newer = { $path } se escribió con una versión más reciente de Mailward (formato { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = Ningún servicio se llama «{ $name }». «mailward-cli services list» muestra los que hay.
error-case-service-missing = El expediente pertenece al servicio «{ $name }», cuyo perfil falta en este ordenador. Pida ese archivo (termina en .mailward-service) a quien le entregó el expediente, instálelo con «mailward-cli services add ARCHIVO» y ejecute de nuevo la orden.
error-store-logo = { $path } no puede ser el logotipo: { $fault }
error-logo-format = no es ni PNG ni SVG. Guárdelo en uno de estos formatos.
error-logo-size = pesa más de { $most } KB. Guárdelo más pequeño.
error-logo-pixels = tiene { $width } × { $height } píxeles, más de lo que se admite. Guárdelo más pequeño; 2000 píxeles bastan de sobra.
error-logo-damaged = el archivo está dañado ({ $reason }). Pida otra copia a quien lo hizo.
error-logo-effects = usa efectos como sombras, que no se dibujan. Guárdelo como PNG.
error-logo-refers = remite a otra imagen, que no se busca. Guárdelo como PNG, o con la imagen dentro.
error-store-signature = { $path }: { $fault }.
error-store-other-issuer = El perfil instalado «{ $id }» se emitió con la clave { $key }, y este no. Pregunte al emisor; en la línea de órdenes, --force lo sustituye de todos modos.
error-store-passed-over = { $path } no se tiene en cuenta: hay instalado un perfil del mismo servicio emitido con la clave { $key }, y este no lo está. Elimine uno de los dos.
error-store-unread-issuer = El perfil instalado { $path } estaba firmado y ya no se puede leer ({ $reason }), por lo que no se sabe quién lo emitió. Pídaselo al emisor; en la línea de órdenes, --force lo sustituye de todos modos.
error-store-built-in = Este perfil ocuparía el lugar de { $name }, que viene con Mailward: el correo de todos los expedientes que lo usan iría a { $hosts }. Si confía en quien se lo envió, instálelo con --force.
error-store-locked = { $path } está protegido con una contraseña. Indíquela con --password-stdin o en la variable MAILWARD_CASE_PASSWORD: mailward-cli case import, o case merge.
error-store-wrong-password = Esta contraseña no abre { $path }. Las mayúsculas cuentan; pregunte a quien le envió el archivo.
error-store-too-much-work = { $path } no se ha abierto: probar en él una contraseña llevaría mucho más tiempo, y más memoria, de lo que pide cualquier archivo honrado.
error-store-short-password = La contraseña es demasiado corta para proteger un archivo: 8 caracteres como mínimo.

error-case-too-many-domains = Un expediente admite 100 dominios como máximo. Repártalos en varios.
error-case-too-many-networks = Un expediente admite como máximo 200 redes de un servicio.
error-case-text-too-long = Este texto es demasiado largo: 2000 bytes es el máximo.
error-case-unknown-domain = { $domain } no forma parte de este expediente.
error-case-tag = «{ $tag }» no es una etiqueta: una etiqueta tiene de 1 a 40 caracteres, sin comas ni caracteres de control.
error-case-too-many-tags = Un expediente admite 20 etiquetas como máximo.
error-case-notes-too-long = Las notas son demasiado largas: 8000 bytes es el máximo.
error-case-too-many-records = Son más comprobaciones, cartas, pruebas o copias de las que guarda un expediente.

error-resolver-none = La configuración de este equipo no indica ningún servidor DNS. Indique uno con --resolver. ({ $reason })
error-resolver-setup = No se ha podido preparar la pregunta al DNS: { $reason }

error-plan-unknown = No se ha podido consultar { $domain }, así que no se puede decir nada de sus registros.
error-plan-no-domain = El dominio { $domain } no existe. Compruebe que está bien escrito.
error-plan-alias = { $domain } es un alias de { $target } (CNAME) y no puede tener servidores de correo propios. Acuérdelo con su operador de DNS: o el cambio se hace en { $target }, o antes hay que quitar el alias.
error-target-host = «{ $text }» no es un servidor. Escriba un nombre, NOMBRE:PUERTO, una dirección IP o [IPv6]:PUERTO.
error-target-port = «{ $text }» no tiene un puerto del 1 al 65535.

## La red de práctica.

practice-title = Red de práctica
practice-intro = Empresas inventadas y el servicio, solo en este equipo. Nada sale de él, y se acaba con este programa.
practice-resolver = Resolutor: { $address }
practice-authority = Servidores de nombres: puerto { $port } (ponga MAILWARD_AUTHORITY_PORT={ $port } para los comandos de abajo)
practice-profile = Perfil del servicio: { $path }
practice-domain = Dominio
practice-story = Qué se aprende
practice-try = Pruebe en otra ventana:
practice-operator = Aquí usted es el operador de DNS. Escriba «apply DOMINIO» para hacer el cambio, «reset DOMINIO» para deshacerlo, «quit» para terminar.
practice-applied = { $domain }: el cambio está hecho.
practice-reset = { $domain }: los registros antiguos están de vuelta.
practice-stranger = { $domain } no es ninguna de las empresas.
practice-command = No se entiende: «{ $text }». Hay: apply DOMINIO, reset DOMINIO, quit.
practice-story-own-and-relays = un servidor propio y los retransmisores del proveedor, el caso habitual
practice-story-half-switched = el cambio está hecho a medias
practice-story-switched = el cambio está hecho
practice-story-no-mx = ningún registro de correo
practice-story-takes-no-mail = no recibe correo
practice-story-broken = casi todo está mal
practice-story-international = un nombre con acento
practice-story-out-of-order = su DNS está averiado

## Fin.

## Una prueba del camino a través de un servidor de correo.

request-send-offered = Cifrado si el servidor lo ofrece
trial-title = Probar el camino por el host inteligente
trial-why = Pregunte primero a { $server } si aceptaría correo de usted: no se envía nada. Después envíe un mensaje y espere su respuesta. Lo mejor es hacerlo en el propio servidor de correo, porque el servicio le conoce por la dirección de este.
trial-from = Remitente, una dirección suya
trial-to = Destinatario que responde
trial-login = El host inteligente pide iniciar sesión
trial-ask = Solo preguntar
trial-send = Enviar una prueba
trial-busy = Hablando con el servidor…
trial-waiting = El servidor pide volver más tarde. Próximo intento en { $seconds } segundos.
trial-no-to = Rellene un destinatario: una dirección que responda, o una cuyo buzón pueda mirar.
trial-no-smart-host = Este servicio no tiene host inteligente para el correo saliente.
trial-ok-envelope = El host inteligente aceptaría correo de usted. No se ha enviado nada. Lo siguiente: envíe un mensaje de prueba.
trial-ok-message = El host inteligente ha aceptado el mensaje. Es la mitad del camino: ahora debe llegar su respuesta.
trial-look = Mensaje de prueba del { $at }: mire si en el buzón de { $from } hay una respuesta con la palabra { $token }.
trial-echo = Ha llegado la respuesta
trial-echoed = Ha llegado la respuesta con la palabra { $token } ({ $at }): el correo saliente llega.
trial-subject = Prueba de correo { $token }
trial-text =
    Este mensaje prueba el camino del correo saliente por { $server } ({ $service }).
    Lleva la palabra { $token }, por la que se reconoce su eco.

    Nadie tiene que hacer nada con él.
trial-waits = El servidor pide volver más tarde. Próximo intento en { $seconds } segundos; Ctrl+C lo detiene.
trial-envelope-taken = El servidor aceptaría correo de usted para { $to }. No se ha enviado nada. Lo siguiente: envíe un mensaje de prueba de verdad (sin --envelope).
trial-taken =
    El servidor ha aceptado el mensaje para { $to }. Es la mitad del camino.
    Mire ahora el buzón de { $from }: debe llegar en unos minutos una respuesta con la palabra { $token }. Solo entonces el correo saliente llega de verdad.
echo-found = Este es el eco del mensaje de prueba con la palabra { $token }.
echo-not-found = En este texto no está la palabra de ningún mensaje de prueba. Copie las cabeceras y el asunto de la respuesta, e indique el expediente o la palabra (--token).
trial-no-recipient = El servicio no tiene ninguna dirección que responda a mensajes de prueba. Indique con --to una cuyo buzón pueda mirar.
trial-no-randomness = El sistema no da números aleatorios, así que no se puede marcar ningún mensaje de prueba. Reinicie el equipo e inténtelo de nuevo.
advice-relay-denied = Este servidor no reenvía todavía su correo. Dé al soporte del servicio la dirección pública desde la que envía su servidor de correo, y pídale que la permita; después inténtelo de nuevo desde el propio servidor de correo.
advice-address-refused = El servidor no habla en absoluto con esta dirección. Pruebe desde el propio servidor de correo; si también allí se rechaza, dé al soporte del servicio su dirección pública: puede estar en una lista de bloqueo.
advice-login-wanted = El servidor pide iniciar sesión. Pida el usuario y la contraseña al soporte del servicio, e inténtelo de nuevo con ellos.
advice-encryption-wanted = El servidor solo habla con usted por una conexión cifrada, o no ofrece ninguna. Elija otra forma de cifrado: starttls (587), tls (465).
advice-wrong-login = El usuario o la contraseña son incorrectos, o este inicio de sesión no se puede usar aquí. Vuelva a escribir ambos; pregunte a quien se los dio.
advice-come-back-later = El servidor hace que los desconocidos vuelvan más tarde (lista gris). Es normal y no hace daño: los servidores de correo lo reintentan por sí solos. Inténtelo de nuevo dentro de unos minutos.
advice-busy = El servidor no tiene tiempo en este momento. Inténtelo de nuevo dentro de unos minutos; si sigue así durante una hora, pregunte a su operador.
advice-no-such-recipient = El servidor no conoce a ese destinatario. Compruebe si hay erratas en la dirección.
advice-sender-refused = El servidor no acepta la dirección del remitente. Use una dirección de su propio dominio que exista, y asegúrese de que el servicio conoce su dominio.
advice-content-refused = El servidor ha leído el mensaje y lo ha rechazado, como hace con el correo no deseado, los virus y los mensajes demasiado grandes. Pregunte el motivo a su operador.
advice-check-connection = No hay conexión con este servidor. La comprobación de la conexión averigua qué hay en medio.
advice-encryption-failed = Se llegó al servidor, pero la conexión no se pudo cifrar: su certificado no vale, o los dos no tienen ningún cifrado en común. Dígaselo a quien gestiona el servidor.
advice-spf-failed = El registro SPF del dominio del remitente no nombra la dirección pública de esta red. Haga que la añadan, y vuelva a intentarlo cuando el cambio haya llegado.

## Expedientes en la línea de comandos.

cli-case-none = Todavía no hay ningún expediente en este equipo. Empiece uno: mailward-cli case new DOMINIO
cli-case-id = Expediente
cli-case-company = Empresa
cli-case-domains = Dominios
cli-case-changed = Modificado
cli-case-file = Guardado en { $path }
cli-case-service = Servicio
cli-case-strategy = Servidores antiguos
cli-case-domain = Dominio
cli-case-state = Estado
cli-case-unseen = todavía sin consultar (case look)
cli-case-step = Paso
cli-case-stands = Situación
cli-case-missing = Falta
cli-case-unknown = No hay ningún expediente «{ $name }» en este equipo, ni ningún archivo con ese nombre. Lista de expedientes: mailward-cli case
cli-case-exists = { $path } ya existe, y un expediente no se sustituye. Elija otro nombre, o quite primero ese.
standing-done = hecho
standing-attention = requiere atención
standing-ahead = por hacer

## La cartera de clientes.

book-title = Clientes
book-letters = Cartas
book-state-unseen = Sin consultar
book-errors = Errores
book-warnings = Advertencias
book-findings = Errores/advertencias
book-findings-short = Hallazgos
book-next = Lo siguiente
book-when = Cuándo
book-checked = Última consulta
book-tags = Etiquetas
book-notes = Notas
book-archived = Archivado
book-count = { $shown } de { $total } expedientes
book-done = Expedientes modificados: { $count }
book-written = { $path } se ha escrito ({ $count }).
book-was = { $now } (antes: { $before })
book-open = Libro de clientes
book-why = Todos sus expedientes de un vistazo. Pulse un estado para ver solo esos; elija expedientes para hacer lo mismo con todos.
book-leave = Volver al expediente
book-search = Buscar por empresa, dominio, etiqueta, nota o persona
book-filter-findings = Con errores o advertencias: { $count }
book-filter-due = Pendientes esta semana: { $count }
book-filter-unchecked = Sin comprobar desde hace 30 días: { $count }
book-filter-archived = Archivados: { $count }
book-no-filter = Mostrar todos
book-choose-all = Elegir todos los mostrados ({ $count })
book-choose-none = No elegir ninguno
book-chosen = Elegidos: { $count }
book-reading = Leyendo los expedientes…
book-empty = Todavía no hay expedientes. Empiece uno en el paso Inicio.
book-faults = Archivos que no se pueden leer: { $count }. No se han tocado.
book-check = Comprobar de nuevo
book-checking = Consultando de nuevo los dominios: { $done } de { $total } expedientes
book-stop = Detener
book-checked-all = Expedientes comprobados de nuevo: { $count }. En otro estado que antes: { $changed }.
book-checked-some = Detenido tras { $done } de { $total } expedientes. En otro estado que antes: { $changed }. Lo que se ha visto queda guardado.
book-reminders = Recordatorios
book-table = Tabla
book-card = Etiquetas y notas
bulk-letters-text = Escribe las cartas de los expedientes elegidos según lo último que se vio. Si fue hace mucho, compruébelos antes de nuevo.
bulk-reminders-text = Escribe lo siguiente que toca en cada uno de los expedientes elegidos como archivo de calendario. Cualquier agenda lo abre.
bulk-table-text = Escribe los expedientes elegidos como tabla: una hoja de cálculo, o un CSV sencillo si el nombre del archivo acaba en .csv.
bulk-one = Todas en un solo PDF
bulk-each = Un PDF por carta, en una carpeta
bulk-save = Guardar
bulk-apply = Aplicar
bulk-tags-add = Etiquetas que añadir
bulk-tags-gone = Etiquetas que quitar
bulk-tags-hint = Varias se separan con comas, por ejemplo: distribuidor-norte, contrato-2027
bulk-letter-unseen = { $title }: sin carta, porque un dominio aún no se ha consultado. Elija antes «Comprobar de nuevo».
bulk-letter-no-service = { $title }: sin carta, porque su servicio no está instalado en este ordenador.
bulk-letter-unplanned = { $title }: sin carta. { $reason }
bulk-letter-nothing = { $title }: sin carta, porque ya no hay nada que cambiar.
bulk-letter-more = Y { $count } más sin carta.
bulk-letter-early = { $title }: no envíe todavía esta carta. { $reason }
bulk-letter-early-more = Y { $count } cartas más que todavía no deberían salir.
card-private = Solo para usted: las etiquetas y las notas no se envían al cliente.
key-book = Ctrl+B
help-book = Libro de clientes
book-finding-count = errores: { $errors }, advertencias: { $warnings }
book-none-chosen = Diga de qué expedientes se trata: nómbrelos, indique un filtro, o --all. Lista de expedientes: mailward-cli book
book-none-fits = Ningún expediente coincide.
book-no-sheet = No se ha podido crear la tabla: { $reason }
book-letter-unseen = { $id }: sin carta, porque todavía no se ha consultado uno de sus dominios. Ejecute: mailward-cli book check { $id }
book-letter-no-service = { $id }: sin carta, porque su servicio no está instalado en este equipo.
book-letter-unplanned = { $id }: sin carta. { $reason }
book-letter-nothing = { $id }: sin carta, porque ya no hay nada que cambiar.

## Expedientes que se entregan y vuelven.

hand-over-written = La copia para el cliente se ha escrito en { $path }. Cuando vuelva: mailward-cli case merge ARCHIVO
hand-over-profile = Envíe también el perfil del servicio { $service }, un archivo que termina en .mailward-service: Mailward no lo incluye, y sin él el expediente no se puede abrir.
hand-over-no-password = Para proteger el archivo, ponga la variable MAILWARD_CASE_PASSWORD, o indique --password-stdin.
hand-over-open = Entregar
hand-over-title = Entregar el expediente
hand-over-text = Hace una copia para el cliente, o para quien deba hacer su parte. Envíela por correo electrónico. Cuando vuelva, ábrala aquí: Mailward muestra lo que ha cambiado y reúne las dos.
hand-over-return = Este expediente se lo han entregado a usted. Guárdelo como archivo y devuélvalo.
hand-over-password = Contraseña
hand-over-password-hint = Opcional. Al menos 8 caracteres. Dígala por teléfono, no en el mismo correo.
hand-over-again = La misma contraseña otra vez
hand-over-unequal = Las dos contraseñas son distintas.
hand-over-done = Envíe este archivo al cliente. Cuando vuelva, ábralo aquí.
hand-over-returned = Devuelva este archivo a quien se lo dio.
hand-over-folder = Mostrar la carpeta
unlock-title = Expediente protegido
unlock-text = Este archivo está protegido con una contraseña. Quien lo envió la conoce.
unlock-open = Abrir
unlock-kept = El expediente se ha abierto y está entre sus expedientes. Para devolverlo, elija «Entregar». El archivo { $path } ha quedado como estaba.
merge-title = Ha vuelto una copia
merge-text = Esta es una copia del expediente «{ $title }», que usted tiene aquí. Abajo está lo que difiere. Lo que solo ha cambiado una parte se toma sin más.
merge-all-ours = Todo como aquí
merge-all-theirs = Todo como ha vuelto
merge-take = Reunir las dos
merge-open = Queda por decidir: { $count }
merge-what = Qué
merge-before = Al entregarlo
merge-ours = Aquí
merge-theirs = A la vuelta
merge-outcome = Resultado
merge-taken-ours = como aquí
merge-taken-theirs = como ha vuelto
merge-same = igual
merge-both = se conservan ambos
merge-conflict = POR DECIDIR
merge-nothing = No se ha modificado nada desde que se entregó.
merge-no-base = Ya no se sabe cómo estaba esta copia cuando se entregó, así que hay que decidir todo lo que difiera.
merge-older = Ya se unió al expediente un estado posterior de esta copia; este archivo es más antiguo. Hay que decidir todo lo que difiera.
merge-superseded = Ya se unió al expediente un estado posterior de esta copia, y nada en este archivo es nuevo. El expediente queda como está.
merge-decide = Ambas partes han modificado esto. No se ha escrito nada. Decida con --take, por ejemplo --take { $what }=theirs, o con --take-all.
merge-dry = No se ha escrito nada (simulación).
merge-written = El expediente { $path } reúne ahora ambas partes.
merge-other = Este archivo es una copia del expediente { $theirs }, no de { $ours }.
merge-no-conflict = No hay nada que decidir sobre «{ $what }».

## Perfiles de servicio.

services-description = Qué hace
services-issuer = Emitido por
services-accent = Colores
services-footer = Pie de las cartas
services-signed-by = { $name }, firmado con la clave { $key }
services-unsigned = { $name } (sin firmar)
services-added = { $name } está instalado: { $path }
services-written = El perfil se ha escrito en { $path }.
services-lacks = Para un perfil nuevo hace falta además: { $options }.
services-new-fault = Esto no puede figurar en un perfil: { $line } – { $fault }
services-no-issuer = ¿Quién emite el perfil? Indique --as NOMBRE.
services-signed = El perfil firmado está en { $path }. Los clientes ven que lo ha emitido { $name }, con la clave { $key }: comuníquesela por otra vía, por ejemplo por teléfono.
services-verified = Este perfil lo emitió { $name } con la clave { $key }, y está tal como se firmó. Si esa clave es realmente la suya, solo puede decirlo quien lo emitió: compárela por teléfono.
services-verified-key = Este perfil lo emitió { $name } con la clave { $key }, la que usted ha indicado, y está tal como se firmó.
services-other-key = Este perfil se firmó con la clave { $key }, y no con la que usted ha indicado.
services-not-signed = Este perfil no está firmado: puede haberlo escrito cualquiera.
services-nobody = (sin nombre)
services-ask-id = Identificador (a-z, 0-9, guiones)
services-ask-name = Nombre que conocen los clientes
services-ask-banner = Saludo de sus servidores, después de «220 »
services-ask-inbound = Servidor para el correo entrante, como SERVIDOR,PREFERENCIA,REGIÓN (vacío: ninguno más)
services-ask-outbound = Host inteligente para el correo saliente (vacío: ninguno)
services-ask-issuer = Quién vende el servicio (vacío: nadie en particular)
services-ask-phone = Teléfono del soporte (vacío: ninguno)
services-ask-email = Dirección de correo del soporte (vacío: ninguna)
services-ask-console = Consola, https://… (vacío: ninguna)

## El glosario.

term-dns = DNS (sistema de nombres de dominio)
    .what = El directorio de Internet: dice en qué direcciones se encuentra un nombre y qué servidores reciben el correo de un dominio. Todo dominio tiene a alguien que mantiene su parte del directorio: a menudo la empresa de alojamiento web, el proveedor o el registrador.
    .forms = DNS | sistema de nombres de dominio
term-zone = zona
    .what = La parte del DNS que un operador mantiene para un dominio: la lista de todos sus registros.
    .forms = zona | zonas | archivo de zona | archivos de zona
term-name-server = servidor de nombres
    .what = Un servidor que publica los registros de un dominio. Siempre hay varios, y todos deben decir lo mismo.
    .forms = servidor de nombres | servidores de nombres | registro NS | registros NS
term-delegation = delegación
    .what = La entrada un nivel más arriba, por ejemplo en .com, que dice qué servidores de nombres conocen su dominio.
    .forms = delegación | delegaciones
term-resolver = resolutor
    .what = El servidor que consulta nombres para un equipo: en la oficina suele ser el router o el controlador de dominio; en casa, el del proveedor. Recuerda las respuestas durante un tiempo.
    .forms = resolutor | resolutores | resolutor DNS | resolutores DNS
term-record = registro
    .what = Una entrada del DNS. Cada una tiene un nombre, un tipo (como A, MX o TXT), un contenido y un tiempo de vida.
    .forms = registro | registros | registro DNS | registros DNS | !registro de correo | !registro de su servidor | !registro de actividad | !registro principal | !registro de protocolo | !registro del servidor
term-a-record = registros A y AAAA
    .what = Dicen en qué dirección de Internet se encuentra un nombre: A para las direcciones más antiguas (IPv4), AAAA para las más nuevas (IPv6).
    .forms = registro A | registros A | registro AAAA | registros AAAA | registros A y AAAA | registros A o AAAA | registros A ni AAAA
term-mx-record = registro MX
    .what = Indica un servidor que recibe el correo de un dominio. Puede haber varios; los remitentes prueban primero el que tiene el número más bajo.
    .forms = registro MX | registros MX
term-preference = preferencia
    .what = El número de un registro MX. Cuanto más bajo es, antes se prueba el servidor. El correo no deseado se envía a menudo a propósito al número más alto.
    .forms = preferencia | preferencias | !de preferencia
term-cname = registro CNAME (alias)
    .what = Dice que un nombre no es más que otra palabra para un segundo nombre. Los servidores de correo no deben indicarse con un alias.
    .forms = CNAME | registro CNAME | registros CNAME | alias
term-ttl = TTL (tiempo de vida)
    .what = Cuántos segundos pueden recordar otros un registro. Después de un cambio, algunos siguen viendo el registro antiguo durante ese tiempo.
    .forms = TTL | tiempo de vida | tiempos de vida
term-cache = caché
    .what = La memoria de un resolutor. Por ella, un cambio del DNS no llega a todas partes a la vez.
    .forms = caché | cachés
term-dnssec = DNSSEC
    .what = Firmas con las que otros pueden comprobar que un registro es auténtico. Cuando son incorrectas, los resolutores cuidadosos no dan ninguna respuesta.
    .forms = DNSSEC
term-split-horizon = horizonte dividido (split horizon)
    .what = Una red que responde a su propia gente de otra manera que al resto del mundo. Lo que se ve dentro no dice entonces nada de lo que ven los remitentes.
    .forms = horizonte dividido | split horizon
term-smtp = SMTP
    .what = El lenguaje en el que los servidores de correo se entregan el correo unos a otros, por el puerto 25.
    .forms = SMTP | ESMTP
term-smart-host = host inteligente (smart host)
    .what = Un servidor que recibe todo el correo saliente de su servidor y lo reenvía al mundo.
    .forms = host inteligente | hosts inteligentes | smart host | smart hosts | smarthost | smarthosts
term-relay = retransmisor (relay)
    .what = Un servidor que recibe correo para otro y lo reenvía, por ejemplo el del proveedor mientras el suyo está apagado.
    .forms = retransmisor | retransmisores | relay | relays | relé | relés | !Relay access denied
term-back-door = puerta trasera
    .what = Un camino por el que el correo sigue llegando a su servidor sin pasar por el servicio de filtrado. El correo no deseado lo busca.
    .forms = puerta trasera | puertas traseras
term-null-mx = MX nulo
    .what = Un registro con el que un dominio dice que no recibe ningún correo.
    .forms = MX nulo | registro nulo | registros nulos
term-wildcard = comodín
    .what = Un registro con un * que vale para todo nombre que no exista de otro modo.
    .forms = comodín | comodines | registro comodín
term-spf = SPF
    .what = Un registro que enumera los servidores que pueden enviar correo en nombre de un dominio. Los receptores rechazan o marcan el correo de otros.
    .forms = SPF | registro SPF | registros SPF
term-dmarc = DMARC
    .what = Un registro que dice a los receptores qué hacer con el correo que afirma ser de un dominio y no puede demostrarlo.
    .forms = DMARC | registro DMARC | registros DMARC
term-mta-sts = MTA-STS
    .what = Reglas que un dominio publica en una página web: a qué servidores de correo pueden entregar otros, y solo con cifrado. Hay que cambiarlas antes que los registros MX.
    .forms = MTA-STS
term-dane = DANE (registros TLSA)
    .what = Registros que vinculan un servidor de correo a su certificado. Los remitentes cuidadosos solo entregan si ambos coinciden.
    .forms = DANE | TLSA | registro TLSA | registros TLSA
term-parked = dominio aparcado
    .what = Un dominio detrás del cual solo hay una página de publicidad o una oferta de venta.
    .forms = dominio aparcado | dominios aparcados | aparcado
term-private-address = dirección privada
    .what = Una dirección que solo vale dentro de una red, como 192.168.1.10. Nadie de fuera puede llegar a ella.
    .forms = dirección privada | direcciones privadas
term-ipv6 = IPv6
    .what = El tipo más nuevo de dirección de Internet. Muchas redes y muchos servidores de correo tienen todavía solo el más antiguo (IPv4).
    .forms = IPv6
term-isp = proveedor (ISP)
    .what = La empresa que le conecta a Internet. A menudo gestiona también el DNS de un dominio o un retransmisor.
    .forms = ISP | proveedor | proveedores | proveedor de Internet | proveedores de Internet | !grandes proveedores | !algunos proveedores
term-starttls = STARTTLS
    .what = La forma en que los servidores de correo convierten una conexión abierta en una cifrada.
    .forms = STARTTLS
term-greylisting = lista gris (greylisting)
    .what = Un servidor que hace volver a los desconocidos al cabo de unos minutos, cosa que rara vez hacen quienes envían correo no deseado.
    .forms = lista gris | listas grises | greylisting
term-registrar = registrador
    .what = La empresa en la que se registró un dominio y a la que se paga cada año. A menudo mantiene también el DNS del dominio.
    .forms = registrador | registradores
term-ip-address = dirección IP
    .what = El número con el que se llega a un equipo en Internet, como 192.0.2.25. El DNS convierte los nombres en esos números.
    .forms = dirección IP | direcciones IP | dirección de Internet | direcciones de Internet | IP | IPv4
term-txt-record = registro TXT
    .what = Un registro que contiene una línea de texto. SPF, DMARC y otras reglas para el correo de un dominio se guardan en esas líneas.
    .forms = registro TXT | registros TXT | TXT
term-soa = registro SOA, número de serie
    .what = El registro que encabeza una zona. Su número de serie aumenta con cada cambio, y así todos los servidores de nombres saben si tienen la última versión.
    .forms = SOA | registro SOA | registros SOA | número de serie | números de serie
term-propagation = propagación
    .what = El tiempo en que un cambio del DNS llega a todas partes. Dura tanto como otros pueden recordar los registros antiguos.
    .forms = propagación
term-port = puerto
    .what = El número de una puerta de un equipo, detrás de la cual escucha un servicio. El correo entre servidores va al puerto 25.
    .forms = puerto | puertos | número de puerto
term-firewall = cortafuegos
    .what = La barrera entre su red e Internet: un aparato o un programa que solo deja pasar ciertas conexiones.
    .forms = cortafuegos | firewall
term-cidr = red en notación CIDR
    .what = Todo un intervalo de direcciones en breve: 192.0.2.0/24 son todas desde 192.0.2.0 hasta 192.0.2.255. Cuanto menor es el número tras la barra, mayor es el intervalo.
    .forms = CIDR | notación CIDR | intervalo de direcciones | intervalos de direcciones | rango de direcciones | rangos de direcciones
term-nat = NAT, reenvío de puertos
    .what = Cómo comparten varios equipos una dirección pública. Hay que decirle al router a cuál debe pasar el correo entrante.
    .forms = NAT | reenvío de puertos | redirección de puertos
term-tls = TLS (cifrado)
    .what = El cifrado de una conexión, como en las páginas web con https. Nadie puede leer por el camino.
    .forms = TLS | SSL
term-certificate = certificado
    .what = El carné de identidad de un servidor: con él, una autoridad confirma que el servidor lleva su nombre con razón.
    .forms = certificado | certificados
term-dkim = DKIM
    .what = Una firma en cada mensaje con la que los receptores ven que viene del dominio y que nadie lo cambió por el camino.
    .forms = DKIM
term-header = cabeceras de un mensaje
    .what = Las líneas sobre el texto de un mensaje: remitente, asunto y una nota de cada servidor por el que pasó. Los programas ocultan la mayoría.
    .forms = cabecera | cabeceras
term-envelope = sobre (envelope)
    .what = Lo que los servidores se dicen antes de un mensaje: de quién viene y a quién va. Como en las cartas, puede diferir de lo que pone dentro.
    .forms = sobre del mensaje | envelope
term-greeting = saludo (banner)
    .what = La primera línea que un servidor de correo dice a quien se conecta. Empieza por 220 y suele nombrar el servidor.
    .forms = saludo | saludos | banner
term-transcript = transcripción
    .what = Lo que se dijeron línea por línea este programa y un servidor, guardado como prueba para el soporte.
    .forms = transcripción | transcripciones
term-bounce = aviso de no entrega
    .what = El mensaje con el que un servidor dice al remitente que algo no pudo entregarse, y por qué.
    .forms = aviso de no entrega | avisos de no entrega | informe de no entrega
term-block-list = lista de bloqueo
    .what = Una lista de direcciones desde las que llegó correo no deseado. Muchos servidores rechazan a quien está en ella; se puede pedir la baja.
    .forms = lista de bloqueo | listas de bloqueo | lista negra | listas negras
term-connector = conector
    .what = Lo que Exchange llama una regla para el camino del correo: conector de envío para lo que sale, conector de recepción para lo que entra.
    .forms = conector | conectores | conector de envío | conectores de envío | conector de recepción | conectores de recepción
term-domain-connect = Domain Connect
    .what = Un método que ofrecen algunos operadores de DNS: sigue usted un enlace, se identifica, mira el cambio y lo acepta. Nadie tiene que escribir registros.
    .forms = Domain Connect
term-open-relay = retransmisor abierto (open relay)
    .what = Un servidor que reenvía correo de cualquiera a cualquiera. Quienes envían correo no deseado lo encuentran en horas, y luego todo el mundo lo bloquea.
    .forms = retransmisor abierto | retransmisores abiertos | open relay | relay abierto
term-autoresponder = respuesta automática (eco)
    .what = Una dirección que contesta por sí sola a cada mensaje. Con ella se ve que el correo sale y vuelve.
    .forms = respuesta automática | respuestas automáticas | eco | ecos

glossary-title = Palabras que se usan aquí
glossary-open = Glosario
glossary-search = Buscar
glossary-nothing = Ningún término contiene estas palabras. Pruebe con otra.
glossary-hint = Haga clic o pulse Intro para abrir el glosario.
glossary-standards = Normas: { $names }
help-glossary = El glosario explica cada palabra subrayada con puntos. Con el ratón sobre una de ellas aparece su significado; con el teclado, Tab lleva hasta ella, y las flechas a la siguiente del mismo párrafo.
glossary-count = { $count ->
        [one] Un término
       *[other] { $count } términos
    }
explain-what = Qué es
explain-why = Por qué importa
explain-todo = Qué hacer
explain-details = Detalles técnicos
explain-see = Vea también: { $terms }
explain-unknown = «{ $word }» no es un término del glosario ni el código de un hallazgo. Lista completa: mailward-cli explain
explain-terms = Términos
explain-findings = Hallazgos

## Domain Connect.

domain-connect-ask = Pedir un enlace al operador de DNS
domain-connect-asking = Preguntando al operador de DNS…
domain-connect-open = Abrir en el navegador
domain-connect-link = { $provider } ha incorporado la plantilla: en este enlace puede ver el cambio y aceptarlo. Antes no se cambia nada.
domain-connect-no-template = { $provider } acepta cambios por Domain Connect, pero no ha incorporado la plantilla de este servicio. Envíe la carta, o cambie los registros en su panel.
domain-connect-not-spoken = El operador de DNS de este dominio no ofrece cambios por Domain Connect. Envíe la carta, o use otro formato.
domain-connect-unknown = No se ha podido preguntar al dominio por su servidor de Domain Connect. Inténtelo de nuevo más tarde, o use otro formato.
domain-connect-fault = El servidor de Domain Connect del operador de DNS no ha dado ninguna respuesta utilizable: { $reason }. Use otro formato.

## La agenda de operadores de DNS.

operators-title = Elegir de la agenda
operators-word = Parte del nombre
operators-choose = Elegir
operators-forget = Olvidar
operators-keep = Guardar este operador en la agenda
operators-saved = La agenda está guardada.
operators-more = { $count ->
        [one] Coincide uno más.
       *[other] Coinciden { $count } más.
    } Escriba más letras del nombre.
operators-own = Su agenda
operators-none = vacía
operators-known = Operadores de DNS conocidos
operators-unknown = No hay ningún «{ $name }» en su agenda. Sus entradas: mailward-cli operators
operators-no-name = El operador no tiene nombre; con él figura en la agenda.
operators-full = La agenda está llena: caben 500 operadores. Olvide uno que ya no necesite.

## Muchos dominios a la vez.

audit-label = Auditoría:
audit-progress = { $done } dominios, { $rate } por segundo, { $percent } % de la lista, quedan { $left }
audit-progress-open = { $done } dominios, { $rate } por segundo
audit-summary =
    { $all ->
        [one] { $all } dominio
       *[other] { $all } dominios
    }: { $switched } cambiados, { $partly } cambiados a medias, { $not } sin cambiar, { $none } sin correo, { $unknown } desconocidos.
audit-repeated = Omitidos porque ya habían aparecido antes: { $count }.
audit-changed = Con cambios: { $count }. Han dejado el servicio: { $drifted }.
audit-before = antes: { $state }
audit-left = { $domain } ha dejado { $service }: su correo va ahora a { $hosts }.
audit-left-implicit = { $domain } ha dejado { $service }: ya no tiene registros MX, y su correo va a la dirección propia del dominio.
audit-left-nowhere = { $domain } ha dejado { $service }: ya no recibe correo.
audit-weakened = { $domain } ya no está del todo detrás del servicio: { $hosts }.
audit-heading = La primera línea, «{ $text }», se ha tomado por el encabezado de la lista.
audit-aside = La línea { $line } de la lista indica { $cell } en otra columna. Solo se lee la primera columna: ponga cada dominio en una línea propia.
audit-fault = Línea { $line } de la lista: { $reason } Se ha omitido.
audit-more-faults = Otras líneas de la lista que no son dominios: { $count }.
audit-too-long = La línea es más larga que cualquier dominio.
audit-encoding = Esto no es texto UTF-8: guarde el archivo como UTF-8.
audit-open-quote = Falta cerrar unas comillas.
audit-list = No se puede leer { $path }: { $reason }
audit-empty = { $path } no indica ningún dominio.
audit-results = No se puede escribir { $path }: { $reason } Lo que está anotado en el diario (--resume) no hay que preguntarlo de nuevo: libere espacio y ejecute el mismo comando.
audit-journal = No se puede usar el diario { $path }: { $reason }
audit-journal-foreign = { $path } no es el diario de una auditoría. No se ha tocado; indique otro nombre en --resume.
audit-journal-terms = El diario { $path } se empezó con otras condiciones ({ $what }: { $was }). No se ha tocado: ejecute el mismo comando que antes, o indique otro nombre en --resume.
audit-journal-busy = Otra auditoría está usando ahora el diario { $path }. Espere a que termine o deténgala; dos con un mismo diario destruirían los resultados una de la otra.
audit-previous = { $path }, línea { $line }: esto no es el resultado de una auditoría. --since necesita lo que escribió audit --json.
audit-sockets = No se puede enviar ninguna pregunta: { $reason }
audit-dead = Ya no responde ningún resolutor. Los dominios por los que no se ha podido preguntar están marcados como desconocidos.
audit-dead-resume = Ya no responde ningún resolutor. Ejecute el mismo comando más tarde: sigue donde se detuvo.
audit-window-open = Comprobar una lista
audit-window-heading = Comprobar una lista
audit-window-why = Cómo están todos sus clientes, de una vez: se consulta cada dominio de una lista, y lo que se encuentra va a un archivo.
audit-window-file = dominios-comprobados
audit-window-list = La lista
audit-window-list-example = Ruta de la lista, por ejemplo clientes.txt
audit-window-list-hint = Un dominio por línea, o un archivo CSV con los dominios en la primera columna.
audit-window-service = Servicio
audit-window-part = Qué se consulta
audit-window-full = Todo
audit-window-full-why = Como en el paso Registros actuales: una docena de preguntas por dominio.
audit-window-mx = Solo los registros MX
audit-window-mx-why = Una pregunta por dominio: muestra quién ha cambiado, y tarda la décima parte.
audit-window-output = Archivo de resultados
audit-window-output-hint = .csv es una tabla para una hoja de cálculo. .ndjson contiene todos los detalles, y una comprobación posterior puede compararse con él.
audit-window-more = Ritmo, y comparación con una comprobación anterior
audit-window-pace = Ritmo
audit-window-polite = Prudente: como mucho { $rate } preguntas por segundo
audit-window-polite-why = Es lo que los grandes resolutores públicos aceptan de una misma dirección.
audit-window-unlimited = Tan rápido como lleguen las respuestas
audit-window-unlimited-why = Solo si el resolutor DNS es suyo: otros podrían dejar de responderle.
audit-window-since = Resultados de una comprobación anterior
audit-window-since-example = Ruta de un archivo .ndjson
audit-window-since-hint = Con ellos, solo va a los resultados lo que ha cambiado desde entonces, y usted sabe quién ha dejado el servicio. Puede quedar vacío.
audit-window-start = Empezar
audit-window-needs-list = Indique primero la lista.
audit-window-interrupted = Se interrumpió una comprobación con estos resultados
audit-window-interrupted-text = Si continúa, solo se consultan los dominios que faltan. Si empieza de nuevo, se sustituyen sus resultados.
audit-window-exists-text = Sustitúyalo, o dé otro nombre a los resultados.
audit-window-go-on = Continuar
audit-window-anew = Empezar de nuevo
audit-window-failed = La comprobación se ha detenido
audit-window-unread = No se puede leer { $path }: { $reason }. Revise la ruta y empiece otra vez.
audit-window-empty = { $path } no indica ningún dominio. La lista necesita un dominio por línea, o los dominios en la primera columna.
audit-window-unwritten = No se puede escribir { $path }: { $reason }. Elija otra carpeta o libere espacio, y empiece otra vez. Lo escrito antes se conserva.
audit-window-foreign = { $path } estorba: no lo escribió una comprobación, y no se ha tocado. Dé otro nombre a los resultados.
audit-window-terms = La comprobación interrumpida se empezó con otra cosa en «{ $what }». Elija lo mismo que entonces, empiece de nuevo, o dé otro nombre a los resultados.
audit-window-previous = { $path }, línea { $line }: esto no es el resultado de una comprobación. Para comparar, elija un archivo .ndjson que haya escrito una comprobación.
audit-window-running = Comprobando { $list }
audit-window-doing-full = Cada dominio se consulta como en el paso Registros actuales, y se juzga para { $service }.
audit-window-doing-mx = Se consultan los registros MX de cada dominio, y se juzgan para { $service }.
audit-window-keeps = Entretanto puede mirar otras páginas. Si se detiene, puede continuar más tarde: no se pierde nada.
audit-window-opening = Leyendo la lista …
audit-window-stopping = Deteniendo …
audit-window-done = { $count ->
        [one] Listo: se ha consultado un dominio
       *[other] Listo: se han consultado { $count } dominios
    }
audit-window-stopped = Detenido
audit-window-stopped-text = No se ha perdido nada. Dominios consultados: { $count }. «Continuar» consulta los que faltan, ahora u otro día.
audit-window-dead = Ya no responde ningún servidor DNS
audit-window-dead-text = Lo consultado se conserva: { $count } dominios. Compruebe la conexión y continúe: solo se consultan los que faltan.
audit-window-states = Cómo están
audit-window-drifted = { $count ->
        [one] Un cliente ha dejado el servicio, o ya no está del todo detrás de él
       *[other] { $count } clientes han dejado el servicio, o ya no están del todo detrás de él
    }
audit-window-none = Ningún dominio requiere atención.
audit-window-attention = { $count ->
        [one] Un dominio requiere atención
       *[other] { $count } dominios requieren atención
    }
audit-window-domain = Dominio
audit-window-state = Estado
audit-window-found = Lo primero que se encuentra
audit-window-more-shown = Mostrar { $count }
audit-window-rest = { $count ->
        [one] Otro figura en los resultados.
       *[other] Otros { $count } figuran en los resultados.
    }
audit-window-skipped = Omitido en la lista
audit-window-show = Mostrar los resultados
audit-window-again = Comprobar otra lista
