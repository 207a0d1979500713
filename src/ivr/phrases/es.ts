import type { Phrases } from "./phrases";

export const es: Phrases = {
  greeting: "Hola, gracias por llamar a {company}.",
  wait: "En este momento el tiempo de espera estimado es de {wait}.",
  waitUnknown: "En este momento no podemos estimar el tiempo de espera.",
  offerWhatsapp:
    "Si prefiere no esperar, {company} puede escribirle por WhatsApp para atender su consulta. Para aceptar, presione {digit}.",
  offerAgain:
    "Si desea que {company} le envíe de nuevo el mensaje de WhatsApp para atender su consulta, presione {digit}.",
  offerTyped:
    "Si prefiere no esperar, {company} puede escribirle por WhatsApp al celular que usted elija para atender su consulta. Para indicar el número y aceptar, presione {digit}.",
  offerAnother: "Para recibir el mensaje en otro número, presione {digit}.",
  sentBefore:
    "Le enviamos un mensaje de WhatsApp {ago} al número terminado en {number}. Puede responderlo cuando quiera.",
  offerStay: "Para seguir esperando en la línea, presione {digit}.",
  offerDial: "Para comunicarse con {name}, presione {digit}.",
  invalid: "Esa opción no es válida.",
  accepted:
    "Listo. Le enviamos un mensaje de WhatsApp al número terminado en {number}. Respóndalo cuando pueda y una persona de {company} le atenderá. Hasta pronto.",
  later:
    "Registramos su solicitud. En unos minutos {company} le escribirá por WhatsApp al número terminado en {number}. Hasta pronto.",
  refused: "Lo sentimos, no podemos enviar mensajes de WhatsApp a este número.",
  limited: "Por ahora no podemos enviar más mensajes de WhatsApp.",
  already:
    "Ya le enviamos el mensaje de WhatsApp dos veces. Su solicitud está con el equipo de {company}. Por favor, responda el mensaje en WhatsApp.",
  enterNumber:
    "Marque el número de su celular con WhatsApp, con código de área si corresponde, y al final presione la tecla numeral.",
  numberInvalid: "Ese no es un número de celular al que podamos escribir.",
  confirmNumber:
    "Marcó {number}. Si es correcto y acepta que le escribamos por WhatsApp, presione {yes}. Para marcarlo de nuevo, presione {no}.",
  enterNumberFailed: "Lo sentimos, no pudimos reconocer el número.",
  unavailable: "Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp.",
  enqueuing: "Su llamada quedará en espera. Le atenderemos en cuanto haya una persona disponible.",
  dialing: "Un momento, por favor, le estamos comunicando.",
  dialFailed:
    "No fue posible completar la llamada. Por favor, llame de nuevo más tarde. Gracias por llamar a {company}.",
  goodbye: "Gracias por llamar a {company}. Por favor, llame de nuevo más tarde. Hasta pronto.",
};
