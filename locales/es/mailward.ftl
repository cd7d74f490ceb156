### Mailward: los textos de la carta.

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
letter-order-unknown = El número más bajo tiene preferencia: los servidores del servicio deben ir antes que todos los demás.
letter-renumbered = El número más bajo usado hoy, { $lowest }, no deja sitio delante. Por eso, los registros que se conservan se numeran de nuevo: cada uno debe eliminarse con su número antiguo y crearse con el nuevo.
letter-was-null = El registro que no indica ningún servidor, sino solo un punto, dice que el dominio no recibe correo; debe desaparecer.
letter-done = Los registros MX de { $domain } ya son correctos: les rogamos que no los cambien.
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
