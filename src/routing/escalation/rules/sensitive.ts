/** Money that was taken wrongly or is claimed back, contracts that end, complaints, the law, and danger. */
export const SENSITIVE = `
[billing]
cobr* (me|nos) (dos|doble|doblemente|duplicado|demas|mal|indebid*|veces|extra|mas) dos|doble|doblemente|duplicado|demas|mal|indebid*|veces|extra|de|por
me|nos (han|hicieron|estan) cobr* ... dos|doble|doblemente|demas|mal|indebid*|veces|extra|error|incorrect*|equivocad*|autorice|corresponde|debo|pedi|contrate|reconozco
cobro|cobros|cargo|cargos que no corresponde|corresponden|reconozco|autorice|hice
cobro|cobros|cargo|cargos|cobranca|cobrancas|descuento|charge|charges|cobrado indebid*|doble|dobles|duplicad*|no|erroneo|erronea|incorrect*|desconocid*|sospechos*|dupla|errada|nao|unauthorized|unknown|wrong
no reconozco|autorice|hice|reconoci (<article>|ese|esta|este|esa|un) cobro|cargo|compra|pago|transaccion
doble|double|duplicate|wrong|unauthorized|fraudulent|indevid*|dupl*|overcharg* cobro|cargo|charge|charges|cobranca|payment|transaction|charged|billed
charged|billed ... twice|double|wrong|incorrect*|extra|again|too|without|more
you (guys) (have) overcharged|double-charged
over|double charged|billed
fui|fomos|estou|estao cobrad* ... duas|indevid*|errad*|mais|dobro|dupl*|vezes
me cobraram ... duas|indevid*|errad*|mais|dobro|dupl*|vezes|sem|errado
cobrou|cobraram ... duas|dobro|indevid*|errad*
<want>|exijo|exigo|demand|demando|reclamo|devuelvan|devuelvanme|solicito|pido|peco|claim|give|devolvam|devuelveme ... dinero|plata|dinheiro|money|refund|reembolso|reintegro|devolucion|reembolso|estorno|ressarcimento|compensacion|indemnizacion|indenizacao|compensation|restitution|reimbursement|rebate
devuelv*|devolv*|reintegr*|reembols*|restituy*|estorn* ... dinero|plata|dinheiro|valor|pago|pagamento|monto|cobro|cargo
mi|meu|my dinero|plata|dinheiro|money (de) vuelta|volta|back
get|have my money back
refund me|my
<want>|get|getting|obtain|obtaining|receive|request|requesting|demand|ask|asking|about ... (a) refund|refunds|reimbursement|reimbursements
<want> ... (que) (me) reembols*|reintegr*|estorn*
chargeback ; contracargo ; desconocer (<article>) cobro|cargo|compra

[ending]
<want>|solicito|pido|exijo|como|how|can|quisiera ... cancel|cancelar|cancelo|cierro|anular|terminar|rescindir|encerrar|cerrar|eliminar|close|terminate|delete|end|desactivar ... (mi|el|la|my|the|meu|minha|o|a) suscripcion|contrato|plan|servicio|cuenta|membresia|poliza|seguro|linea|assinatura|contrato|plano|servico|conta|subscription|contract|plan|service|account|membership|policy|internet
<want>|solicito|pido|como|quisiera ... dar|darme|darnos|dando de baja
dar de baja|alta mi|el|la servicio|plan|linea|cuenta|contrato|internet|suscripcion|seguro
<want>|vou|voy ... portarme|portabilidad|portabilidade|cambiarme|irme|mudar de|a|para compania|empresa|operadora|competencia
cancel|close|terminate|delete my account|subscription|contract|membership|plan|service|policy
cancelar|encerrar|cerrar|anular|rescindir (mi|meu|minha|el|o|a) contrato|suscripcion|assinatura|conta|cuenta|plano|plan|membresia|poliza

[complaint]
<want>|hacer|poner|presentar|ingresar|dejar|interponer|realizar|levantar|deseo|voy|vou|fazer|registrar|abrir|file|make|lodge|submit|raise|send|filing|lodging|making|have|gonna ... (<article>|mi|my|formal) reclamo|reclamos|reclamacion|queja|quejas|denuncia|reclamacao|queixa|denuncia|complaint|complaints|reclamation|grievance|claim
libro de reclamaciones|quejas|reclamos
reclamo|queja|reclamacion formal|por|contra
reclamacao formal|contra|sobre
complaint|claim|reclamation against|about
me quejo ; quejarme ; quejar|reclamar por|contra|sobre|da|do
<want> reclamar|complain|quejarme|reclamarles
file|lodge (<article>) (consumer|customer|formal) complaint|claim|reclamation
denunciar|denunciarlos|denunciare|denunciando

[law keep-negated]
abogad* ; advogad* ; lawyer ; lawyers ; attorney ; solicitor ; <want>|voy|vou|vamos|going|will|gonna ... demand*|processar|sue|suing|denunci*
legal|legales|judicial|judiciais acciones|action|medidas|proceedings|acoes|consequences
acciones|medidas|acoes|tomar|take legal*|judicial*
demanda|accion|acao|processo judicial|legal|civil|colectiva|coletiva
los voy|vamos a demandar|denunciar ; demandarlos ; vou processar ; sue you ; tribunal|tribunales|juzgado|court|juizado|justica|small
sernac ; procon ; profeco ; indecopi ; condusef ; osiptel ; susepass ; anatel ; reclame aqui ; consumidor.gov ; defensoria del|do consumidor ; defensa del consumidor ; superintendencia ; consumer protection|rights|affairs|forum|court ; better business bureau ; ombudsman ; trading standards ; derechos (del|como) consumidor ; direitos (do|de|como) consumidor ; oficina del|de consumidor
fraude ; fraudulent* ; estafa ; estafaron ; estafador* ; estafado ; estafada ; scam ; scammed ; scammers ; scammer ; robaron mi|la|el|los|mis|dinero|plata|mis ; me robaron ; fui vitima ; cai en|em|num|no (un|una|uma|um) estafa|fraude|golpe ; golpista* ; fraud ; stolen ; identity theft ; clonar*|clonaram|clonado|clonada mi|meu|minha|la|a|el tarjeta|cartao|tarjeta|celular|chip
hacke*|hackea*|hacked|invadid*|invadiram (mi|meu|minha|my) cuenta|conta|account|perfil

[privacy]
borr*|elimin*|delete|erase|apag*|exclu*|remov*|suprim* ... mis|meus|my|todos datos|dados|data|information|informacion personal*|personales|pessoais
mis|meus|my datos|dados|data personales|pessoais|personal ; my personal data|information
proteccion|protecao|lgpd|gdpr de|data datos|dados
filtra*|vaza*|leaked ... datos|dados|data
gdpr ; lgpd ; habeas data

[danger]
me quiero morir|matar|suicidar ; me voy a matar|suicidar ; quiero morirme|matarme|morir ; quitarme la vida ; suicid* ; quero morrer ; vou me matar ; tirar minha vida ; kill myself ; end my life ; want to die ; autolesion*
accidente|accident|acidente grave|con|herid* ; me electrocut* ; choque electrico ; fuga de gas ; gas leak ; se incendi* ; explot* ; explodiu ; pegou fogo ; caught fire ; intoxica* ; alergia grave ; allergic reaction ; reaccion alergica
`;
