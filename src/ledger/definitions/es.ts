import type { Definitions } from "./dictionary";

export const es: Definitions = {
  calls: {
    name: "Llamadas",
    definition: "Llamadas que terminaron o en las que se eligió WhatsApp, según la hora en que empezaron.",
  },
  offered: {
    name: "Con WhatsApp ofrecido",
    definition:
      "Llamadas a las que se podía ofrecer WhatsApp, por la línea y por quien llama, según se supo al terminar; también de quien cortó antes de oír la oferta entera.",
  },
  offer_unknown: {
    name: "Oferta desconocida",
    definition:
      "Llamadas sin elección de las que el registro no dice si se ofreció WhatsApp: son de antes de que se anotara.",
  },
  accepted: {
    name: "Eligieron WhatsApp",
    definition:
      "Llamadas en las que se presionó el dígito de WhatsApp, también cuando después no se pudo enviar.",
  },
  refused: {
    name: "Rechazadas",
    definition:
      "Llamadas en las que se eligió WhatsApp y no se envió nada: un límite, una baja, un número sin WhatsApp o un remitente detenido.",
  },
  stayed: {
    name: "Siguieron en la línea",
    definition: "Llamadas que pasaron a la cola o se transfirieron a otro número.",
  },
  abandoned: { name: "Abandonadas", definition: "Llamadas que terminaron sin ninguna elección." },
  recovered: {
    name: "Recuperadas",
    definition:
      "Llamadas abandonadas tras las cuales una persona respondió o resolvió su ticket, o el contacto volvió a llamar dentro de 24 h y no abandonó.",
  },
  voice_seconds: {
    name: "Segundos de voz",
    definition: "Duración sumada de las llamadas entrantes, según Twilio.",
  },
  requested: {
    name: "Desvíos pedidos",
    definition:
      "Mensajes de WhatsApp pedidos en una llamada, por otro sistema, o para quien cortó. Cuentan en la hora en que se presionó el dígito o se pidió.",
  },
  sent: { name: "Enviados", definition: "Desvíos cuyo mensaje aceptó Twilio." },
  delivered: { name: "Entregados", definition: "Desvíos cuyo mensaje llegó al teléfono." },
  read: {
    name: "Leídos",
    definition: "Desvíos cuyo mensaje se leyó. Quien oculta la lectura cuenta cuando responde.",
  },
  replied: {
    name: "Respondidos por el contacto",
    definition: "Desvíos tras los cuales el contacto escribió.",
  },
  answered: {
    name: "Atendidos por una persona",
    definition:
      "Desvíos tras los cuales una persona respondió en su ticket. Las respuestas automáticas no cuentan; una que espera a que el contacto escriba cuenta cuando sale.",
  },
  resolved: {
    name: "Resueltos",
    definition: "Desvíos atendidos por una persona cuyo ticket está resuelto y no se volvió a abrir.",
  },
  failed: {
    name: "Fallidos",
    definition: "Desvíos cuyo mensaje no llegó, por motivo. Uno que al final llegó no falló.",
  },
  followed: {
    name: "Con seguimiento",
    definition:
      "Desvíos de una llamada de la que se sabe quién llamó: solo de ellos se puede saber si volvió a llamar.",
  },
  called_again: {
    name: "Volvieron a llamar en 24 h",
    definition:
      "Desvíos con seguimiento cuyo llamante empezó otra llamada a cualquiera de nuestras líneas dentro de las 24 horas desde el dígito.",
  },
  deflected: {
    name: "Desviados de verdad",
    definition:
      "Desvíos con seguimiento cuyo mensaje no falló y cuyo llamante no volvió a llamar en 24 h. Un día solo es definitivo 24 h después de su fin.",
  },
  not_followed: {
    name: "Sin seguimiento",
    definition:
      "Desvíos con número oculto o al de otra persona, pedidos por otros sistemas o para quien cortó: no se puede saber si volvieron a llamar.",
  },
  tickets: {
    name: "Tickets",
    definition: "Tickets abiertos en el período, por una llamada o porque alguien escribió.",
  },
  tickets_answered: {
    name: "Tickets atendidos",
    definition: "De esos tickets, los que respondió una persona.",
  },
  tickets_resolved: {
    name: "Tickets resueltos",
    definition: "De esos tickets, los que ahora están resueltos, por quien sea.",
  },
  tickets_reopened: {
    name: "Tickets reabiertos",
    definition: "De esos tickets, los que se volvieron a abrir alguna vez.",
  },
  with_target: {
    name: "Con meta",
    definition:
      "De esos tickets, los que tenían una meta de respuesta y fueron respondidos, o la dejaron pasar sin respuesta; no los resueltos antes. La meta son los minutos del primer equipo, contados en su horario, y cuenta para ese equipo, adonde sea que fuera el ticket.",
  },
  within_target: {
    name: "Dentro de la meta",
    definition:
      "De los tickets con meta, aquellos en que una persona respondió a tiempo. Cuenta para quien respondió a tiempo; si no, para quien tenía el ticket al pasar la hora.",
  },
  rating_asked: {
    name: "Encuestados",
    definition: "De esos tickets, aquellos a cuyo contacto se preguntó cómo fue.",
  },
  rated_good: {
    name: "Bien",
    definition: "Encuestados que respondieron que bien; vale la última respuesta.",
  },
  rated_fair: {
    name: "Regular",
    definition: "Encuestados que respondieron que regular; vale la última respuesta.",
  },
  rated_bad: { name: "Mal", definition: "Encuestados que respondieron que mal; vale la última respuesta." },
  rated: { name: "Respondieron la encuesta", definition: "Encuestados que respondieron algo." },
  escalations: {
    name: "Escalamientos",
    definition:
      "Veces que una conversación pasó de lo automático, o de un equipo, a otras personas, por motivo.",
  },
  failed_answers: {
    name: "Respuestas fallidas",
    definition: "Mensajes que las respuestas automáticas no entendieron.",
  },
  automatic_answers: {
    name: "Respuestas automáticas",
    definition: "Preguntas que las respuestas automáticas contestaron.",
  },
  human_answers: {
    name: "Respuestas de personas",
    definition: "Mensajes de personas que salieron hacia un contacto.",
  },
  undelivered_answers: {
    name: "Respuestas no entregadas",
    definition: "Mensajes de personas que no llegaron, o que vencieron antes de poder salir.",
  },
  overdue: {
    name: "Fuera de plazo",
    definition: "Veces que un contacto esperó más que la meta de un equipo.",
  },
  messages_sent: {
    name: "Mensajes enviados",
    definition: "Mensajes de WhatsApp que aceptó Twilio, plantillas incluidas.",
  },
  time_to_human: {
    name: "Tiempo hasta una persona",
    definition:
      "Desde que se presionó el dígito hasta la primera respuesta de una persona; la espera en WhatsApp cuenta. Mediana y percentil 90 son exactos, en segundos enteros.",
  },
  time_to_first_answer: {
    name: "Tiempo hasta la primera respuesta",
    definition:
      "Desde el primer mensaje del contacto en el ticket hasta la primera respuesta de una persona; desde que se abrió, si se le respondió antes de que escribiera.",
  },
  time_to_resolution: {
    name: "Tiempo hasta la resolución",
    definition: "Desde que se abrió el ticket hasta que se resolvió por última vez; los abiertos no cuentan.",
  },
  csat: {
    name: "Satisfacción",
    definition:
      "La parte de las respuestas que fue «bien», junto a cuántos fueron consultados y cuántos respondieron.",
  },
  open_by_age: {
    name: "Abiertos por antigüedad",
    definition: "Tickets abiertos ahora, según cuánto hace que se abrieron, sea cual sea el período.",
  },
  cost: {
    name: "Costo",
    definition:
      "Plantillas entregadas, mensajes aceptados por Twilio y minutos de llamada, por las tarifas de la configuración. Es una estimación: la factura es de Twilio.",
  },
};
