import type { LanguageSigns } from "./language-signs";

export const SPANISH: LanguageSigns = {
  greetings: `
    hola holis holi buenas buenos wena wenas saludos gracias porfavor porfa xfa disculpe disculpa disculpen perdon chao
    adios hasta estimados estimado estimada vale dale bueno listo oiga alo ola`,
  words: `
    el la los las lo del al un una unos unas y e o u ni que q k xq pq porque pero sino si sí no ya muy mas menos tan tanto
    yo tu usted ustedes ud uds vos nosotros ellos ellas ella mi mis su sus nuestro nuestra nuestros nuestras me te se le
    les nos con sin por para en de a ante desde hasta hacia sobre entre segun donde cuando como cual cuales cuanto cuanta
    cuantos cuantas quien quienes cuyo este esta esto estos estas ese esa eso esos esas aquel aquella aqui ahi alla alli
    es son era eran fue fueron soy eres somos ser estoy estas esta estamos estan estaba estar he has ha hemos han habia
    hay haber tengo tienes tiene tenemos tienen tenia tener quiero quieres quiere queremos quieren queria quisiera
    necesito necesita necesitamos puedo puedes puede podemos pueden podria podrian hacer hago hace hacen hizo hice voy vas
    va vamos van ir iba dice dijo dijeron dicen digo decir se sabe saben saber creo gustaria
    llego llega llegado compre pague pedi pedido hablar ayuda ayudar ayudenme ayudeme cuenta
    ayer hoy manana ahora luego despues antes siempre nunca nada nadie algo alguien algun alguna algunos ningun ninguna
    todo toda todos todas otro otra otros otras mismo misma cada mucho mucha muchos muchas poco tambien tampoco todavia
    aun aunque pues asi entonces mientras bien mal senor senora senorita dia dias tarde tardes noche noches favor veces
    vez cosa hombre mujer gente ano anos casa dinero trabajo verdad claro usar falta dos tres cuatro siete ocho nueve diez
    les haya sea fuera hubiera estos dentro fuera ademas cualquier solo solamente dejar deja tal
    tenes podes queres sos sabes decime mandame pasame quisiera tmb tb toy tas nomas ahorita ahi jaja jajaja jajajaja jeje
    factura facturas boleta pago pagos reclamo reclamos soporte ventas precio precios envio despacho compra compras
    garantia devolucion cotizacion consulta duda correo cuenta lunes martes miercoles jueves viernes sabado domingo rut dni`,
  endings: /(?:cion|ciones|dad|dades|iendo|aron|ieron|illo|illa|aje|ez)$/,
  letters: /[ñ¿¡]/,
};
