/** Money that was taken wrongly or is claimed back, contracts that end, complaints, the law, and danger. */
export const SENSITIVE = `
[billing]
cobr* (me|nos) (dos|doble|doblemente|duplicado|demas|mal|indebid*|veces|extra|mas) dos|doble|doblemente|duplicado|demas|mal|indebid*|veces|extra
me|nos (han|hicieron|estan) cobr* ... dos|doble|doblemente|demas|mal|indebid*|veces|extra|error|incorrect*|equivocad*|autorice|corresponde|debo|pedi|contrate|reconozco
cobro|cobros|cargo|cargos que no corresponde|corresponden|reconozco|autorice|hice
cobro|cobros|cargo|cargos|cobranca|cobrancas|descuento|charge|charges|cobrado indebid*|doble|dobles|duplicad*|no|erroneo|erronea|incorrect*|desconocid*|sospechos*|dupla|errada|nao|unauthorized|unknown|wrong
no reconozco|autorice|hice|reconoci (<article>|ese|esta|este|esa|un) cobro|cargo|compra|pago|transaccion
doble|double|wrong|unauthorized|fraudulent|indevid*|dupl*|overcharg* cobro|cargo|charge|charges|cobranca|payment|transaction|charged|billed
charged|billed ... twice|double|wrong|incorrect*|extra|again|too|without|more
you (guys) (have) overcharged|double-charged ; over|double charged|billed
fui|fomos|estou|estao cobrad* ... duas|indevid*|errad*|mais|dobro|dupl*|vezes
me cobraram ... duas|indevid*|errad*|mais|dobro|dupl*|vezes|sem ; cobrou|cobraram ... duas|dobro|indevid*|errad*
<want>|exijo|exigo|demand|demando|reclamo|devuelvan|devuelvanme|solicito|pido|peco|claim|give|devolvam|devuelveme ... dinero|plata|dinheiro|money|refund|reembolso|reintegro|devolucion|estorno|ressarcimento|compensacion|indemnizacion|indenizacao|compensation|restitution|reimbursement|rebate
-me|ya|ja|nos devuelv*|devolvam|devolva|devolver|reintegren|reintegrar|reembolsen|reembolsar|restituyan|estornem|estornar ... <money>|pago|pagamento|cobro|cargo
mi|meu|my dinero|plata|dinheiro|money (de) vuelta|volta|back ; get|have my money back -policy|guarantee ; refund me|my
<want>|get|getting|obtain|obtaining|receive|request|requesting|demand|ask|asking|about ... refund|refunds|reimbursement|reimbursements
<want> ... reembols*|reintegr*|estorn* ; chargeback ; contracargo ; desconocer (<article>) cobro|cargo|compra
amount|money|dinero|dinheiro|valor (is|was|got|has|fue|foi) deducted|debited|descontado|debitado
invoice|bill|factura|boleta|fatura more|mas|mais than|que what|lo|contrate|o
me llego|veio|chegou <bill> ... plan|plano ; paid|pague|paguei ... order|pedido failed|fallo|falhou
reverse it|this|charge ; usaram|usaron|used my|mi|meu card|tarjeta|cartao
serasa|dicom|veraz|buro|infocorp ... divida|deuda|nao|no|conta|cuenta|pagada|paga ; negativ*|sujaram ... nome|serasa
<bill> ... but|pero|mas tariff|plan|tarifa|plano ; fee ... want|please it|them|this reversed|removed|back|refunded
reversed|removed please|pls ; want it|this|them reversed|removed|refunded ; otp|pin|password (was) used
llamadas|compras|consumos|cargos que no son mias|mios|mio|mia ; que no son mias|mios
cobranca|cobro (veio|vino|llego|ainda|todavia|sigue|continua) (de) novo|nuevo|veio|vino|sigue|continua
cancel*|cortaram|cortaron ... cobranca|cobro|cobrando|charged|billed ; <bill> ... de mas ; mal cobrad*|facturad*
consumo|lectura que no corresponde ; debitad*|descontad* ... sem|sin|without
passou|paso|pasaron|cobro|cobrou|saiu|salio duplicad* ; duplicad* no|en|el debito|cartao|tarjeta|cargo|cobro
invoice|bill|statement ... fee|charge ... removed|remove|credit ; clicked|clique|clico|cliquei ... link|enlace
sim swap ; confirm|confirmar (my|mi|meu|o|numero) card|tarjeta|cartao
me|nos|les|i|we|was|were|been|being|got|you|they|que cobraron|descontaron|debitaron|facturaron|cargaron|retuvieron|cobraram|descontaram|debitaram|faturaram|charged|billed|debited|deducted|overcharged|overbilled|invoiced -battery|phone|fully
cobraram|descontaram|debitaram|faturaram|facturaram|facturaron|debitaron|descontaron me|um|uma|dois|duas|mi|meu|minha|de|do|da|no|na|o|a|el|la|seguro|valor|dos
siguen|siguieron|continuan|estan|estais|vuelven|vienen|andan|sigue|continua|continuam|estao|tao|tava|seguem|ta|esta (me|nos) cobrando|descontando|debitando|facturando
me|nos estan|estao|tao|siguen|vienen cobrando|descontando|facturando
still|keep|keeps|being|get|getting charged|charging|billed|billing|debited
charged|billed|overcharged|invoiced|debited me|us|for -later ; overcharg* ; overbill*
double billing|billed|charge|charged|payment ; billing error|mistake|dispute
habeis|han|has cobrado|facturado|descontado|debitado|cargado -envio
foi|fui|fomos|foram|sendo cobrad*|debitad*|descontad*|faturad* -entrega|frete
<charged> ... sin|sem|without autorizacion|autorizar|avisar|avisarme|permiso|consentimiento|motivo|autorizacao|aviso|permission|consent|asking|reason
sin|sem|without autorizacion|autorizacao|consentimiento|consentimento|permission|consent
<charged>|cobro|cobra|cobram|cobran ... mas|mais|more|demas|doble|dobro|double|twice|dos|duas|two|equivocado|errado|error|wrong|extra|incorrecto
dos|duas|two|doble|double|segundo|segunda (veces|vezes|times) <charged>|cobro|cobranca|charge
cargo|cargos|cobro|cobros|compra|movimiento|transaccion|debito|retiro|transferencia ... no|nunca|jamas|yo (no|nunca|jamas) hice|reconozco|autorice|fui|contrate|realice|pedi|corresponde|hecho|desconozco|conozco
no reconozco|autorice|hice|contrate|solicite|pedi|firme cobro|cargo|compra|pago|transaccion|servicio|seguro|movimiento|gasto|retiro|credito|prestamo|suscripcion
compra|cobranca|pix|transferencia|transacao|lancamento|debito|emprestimo|saque ... nao (fui|foi) eu|fiz|reconheco|autorizei|contratei|pedi|fui
nao reconheco|autorizei|contratei|pedi|fiz|assinei (essa|esse|esta|isso|nenhum|nenhuma|uma|um|a|o) compra|cobranca|transacao|debito|servico|seguro|lancamento|emprestimo|valor|pix|cartao|assinatura
charge|charges|transaction|transactions|payment|payments|purchase|purchases|withdrawal ... dont|didnt|never|not|cant|do (not) recognise|recognize|make|made|authorise|authorize|authorised|authorized|mine|know|do
never|didnt (even) signed|authorised|authorized|sign|authorise|authorize|agreed|agree|subscribed|subscribe|requested|consented
nunca|jamas|nao|no (lo|la|los|las|o|a|eu|yo) contrate|contratei|autorice|autorizei|suscribi|assinei|solicite|solicitei|firme
not what i agreed ; not what we|i agreed|signed|was
dispute|disputing|contest|contesting|contestar|impugnar|desconocer|cuestionar charge|charges|payment|transaction|bill|fee|cobranca|cobro|cargo|multa|compra|factura|fatura|transaccion|taxa
cobro|cargo|debito indebido|indebidos|indevido|indevida|indebida
cobro|cargo|tarifa|taxa|juros|multa|recargo|comision|interes|intereses|mora indebid*|indevid*|errad*|abusiv*|injust*|incorrect*
cobrando|cobraron|cobraram juros|multa|taxa|interes|intereses|recargo|mora|comision|tarifa|penalidad|penalizacion
late|cancellation|cancel|hidden|extra|wrong fee|fees|charge|charges ... off|remove|removed|waive|waived|but|why|refund|reverse|wrong
remove|waive|reverse|refund|credit|revert|reversed|removed fee|charge|charges|amount|payment|difference
reviert*|revert*|quiten|quitenme|quitarme|retirem|anulen|anuleis|tirem|tira (me|el|ese|este|esa|la|o|a|esse|essa|isso) cobro|cargo|multa|recargo|taxa|juros|comision|cobranca|monto|seguro|importe
<bill> ... mas|mais cara|caro|alta|alto|de|elevad* -tarde
<bill> ... mal|errad*|equivocad*|error|erro|wrong|incorrect*|duplicad*|dobro|doble|jumped|higher|doubled|increased|mayor|maior|duplico|dobrou|inflad* -tarjeta|number
<bill> ... subio|subieron|aumento|aumentaron|subiu|subiram|aumentou|aumentaram ... sin|sem|por|why|mucho|de|a|pra
me|nos|por|why|porque (que|q) subieron|aumentaron|subio|subiu|aumentaram|aumentou ... <bill>|plan|plano
<bill>|plan|plano ... sin|sem avisar|aviso ; mas cara <bill> ; <bill> mas|mais cara|caro
valor|monto|importe|total|saldo (esta|ta|veio|e|del|da|do|de) (factura|fatura|boleto|conta|boleta) errad*|incorret*|incorrect*|equivocad*|diferente|indevid*|mal
valor|monto|importe errad*|incorret*|incorrect*|equivocad* ; que (lo|la|me) corrijan ... <bill>|cobro|descuento
recibo|factura|boleta|fatura no|nao figura|aparece|coincide|corresponde|bate
pague|paguei|pagamos|paid|abone ... y|e|and|but|mas|pero ... facturaron|cobraron|cobraram|cobrando|debito|charged|billed|juros|multa|aparece|suspendieron|cortaron|cortaram|deuda|divida|mora|fee
two|2|dos|duas|double|doble payments|cobros|cargos|pagos|cobrancas|charges ... same|mismo|mesma|mesmo|for|por
desconto|descuento|discount|promocion|promocao ... no|nao|not|wasnt|isnt|never|didnt ... aplico|aplicaron|aplicado|applied|aplicaram|figura|aparece|veio|foi
atm|cajero|caixa ... swallowed|engoliu|trago|retuvo|reteve|ate|comio|dispense|entrego|dio|deu
descontaron|desconto|debito de mi|la cuenta|tarjeta ; balance|saldo (still) (went) down|bajo|descontado|menos
money|cash|plata|dinero|dinheiro ... taken|sacaron|tiraram|sumiu|missing|disappeared|desaparecio|falta -change
taking|took|take|taken ... money|payment|payments from|out my|account|card ; took|taken (out) twice|again|extra
took|take|taken ... from|out my account|card ; you took (out) money|payment|twice|two|rent|euro|euros|it
descontaram|descontando|descontar (um|do|da|no|na|de) meu|minha|beneficio|salario|aposentadoria|conta

[ending]
-no|nao|not|dont|sin|sem <want>|can|puedo|podria|podrian|pueden|como|how|please|favor|posso|poderia|podem|consigo|gostaria|quisiera (de|i|to|eu|me|you|le) cancel|cancelar|cancelarme|anular|anularme|desistir (my|mi|meu|minha|the|this|that|el|la|o|a|ese|esa|esse|essa|este|esta|un|una|um|uma|an|our|nuestro|da|do|de) pedido|compra|orden|order|purchase|encomenda|reserva|booking|reservation -efectivo|tarjeta|cash|card|dinheiro|pix|en|con|com
cancel|cancela|cancele|cancelen|cancelenme|cancelem|anula|anule|anulen|anulenme (my|mi|meu|minha|the|this|that|el|la|o|a|ese|esa|esse|essa|este|esta|un|una|um|uma|an|our|nuestro|da|do|de) pedido|compra|orden|order|purchase|encomenda|reserva|booking|reservation -efectivo|tarjeta|cash|card|dinheiro|pix|en|con|com|was|is|fue
^ (hola|oi|hi|hello|please) cancelar|anular|cancel|cancelling|anulando (my|mi|meu|minha|the|this|that|el|la|o|a|ese|esa|esse|essa|este|esta|un|una|um|uma|an|our|nuestro|da|do|de) pedido|compra|orden|order|purchase|encomenda|reserva|booking|reservation -efectivo|tarjeta|cash|card|dinheiro|pix|en|con|com
^ (hola|oi|hi|hello) <want> (to|de) cancel|cancelar|anular (please|por|pls) (favor) $
<want>|solicito|pido|exijo|como|how|can|quisiera ... cancel|cancelar|cancelo|cierro|anular|terminar|rescindir|encerrar|cerrar|eliminar|close|terminate|delete|end|desactivar ... suscripcion|contrato|plan|servicio|cuenta|membresia|poliza|seguro|linea|assinatura|plano|servico|conta|subscription|contract|service|account|membership|policy|internet
<want>|solicito|pido|como|quisiera ... dar|darme|darnos|dando de baja
dar de baja|alta mi|el|la servicio|plan|linea|cuenta|contrato|internet|suscripcion|seguro
<want>|vou|voy ... portarme|portabilidad|portabilidade|cambiarme|irme|mudar de|a|para compania|empresa|operadora|competencia
cancel|close|terminate|delete my account|subscription|contract|membership|plan|service|policy
cancelar|encerrar|cerrar|anular|rescindir contrato|suscripcion|assinatura|conta|cuenta|plano|plan|membresia|poliza
stop|cancel|cancelling monthly|weekly|box|subscription|plan|order|membership box|subscription|plan|payments|membership
end|ending my|the|this|our contract|subscription|plan|membership|policy
confirming|confirmed termination|cancellation yet|but|and
delete|deleting|remove|removing|close|closing|cancel|cancelling|terminate|terminating|borrar|eliminar|dar (gold|premium|pro|standard|free|freemium|platinum|business|personal|online|user|corporate) account
account cancellation|removal|termination|closure|deletion ; eliminar|borrar|excluir|deletar|apagar cuenta|conta|perfil
withdrawing|withdraw ... from ; terminate agreement|contract
nao|no renovem|renueven|renovar ... cancelar|baja|contrato
como encerro|cancelo|cierro|fecho|fechar|encerrar <contract>
encerro|cancelo a|o|mi|la|minha conta|cuenta|plano|plan|assinatura|suscripcion|servico|servicio
withdraw|retirar|retiro ... school|escola|colegio|curso|course|programme ; dont|not happy|going to renew
please|favor end it|my|the|this ; ya no renueven ; cancelen|cancelar ... renovacion|renovacao|renewal|auto
-charge cancel|cancela|cancele|cancelem|cancelen|cancelad|cancelenme|cancelo|cancelar|cancelarme|cancelling|canceling|anulo|anula|anulen|anulad|anular|terminate|terminar|termino|terminating|encerrar|encerra|encerrem|encerre|cerrar|cierren|rescindo|rescindir|desistir|desisto|desisti|ending|close|closing|finish|stop|sair|salir (de|da|do|del|of|from|with|for|our|esse|esta|essa|all|whole|entire|family|health|car|home|energy|mobile|dental|life) (de|del|da|do) <contract> -number|details|statement|balance|holder
cancelamento|cancelacion|anulacion|rescisao|rescision|encerramento|termination|cancellation|cierre|baja (de|da|do|of|del|for|from|en) (minha|meu|our|nuestro) <contract>
<want>|como|how|can|please|favor ... cancel|cancelar|anular|terminate|terminar|close|end|finish|rescindir|encerrar|cerrar|desistir ... <contract>
dar|darme|darnos|darse|doy|den|dad|denme|deme|dame|dado|dadme|pedir|solicitar|solicito|tramitar|quiero|necesito|gestionar|pido (de|la|mi|una) baja -velocidad|presion|medica|temporada
de baja ; dar|deem|dao|dei|da baixa -no|na|pagamento|boleto
baja del|de|en servicio|contrato|plan|suscripcion|linea|poliza|seguro|gimnasio|internet ; desafili* ; desvincularme
hago|hacer la baja ; unsubscribe (me) from -newsletter|emails|email ; unsubscribe me
unsubscribe ... plan|premium|payments|subscription
no|nao|not|dont|wont|ni|tampoco (voy|vou|quiero|quero|vamos|pienso|going|want|will|mais|mas|deseo) (a|to|mais|mas) renovar|renovo|renuevo|renovare|renew|renewing|continuar|continue|seguir
-como|puedo|quiero ya no quiero (mas|seguir|con|el|la|este) (con|el|la|este|mi) <contract>|seguir
nao quero mais <contract> ; nao quero mais continuar|ficar|ser ; not|dont (using|use|want|need) <contract> anymore
get|out of <contract>|membership ; get me out ; how do i leave|quit|exit ; leave you|u|yous
switch|switching|switched|change|changing (to|my) (another|a|different) provider|providers|supplier|suppliers|operator|carrier|bank|insurer|company
going|go elsewhere
cambiar|cambiarme|mudar|trocar|migrar|irme|pasarme (de|a|para|pra) operadora|compania|empresa|competencia|concorrencia|concorrente|aseguradora|seguradora
portabilidad|portabilidade -numerica ; withdraw from ; right of withdrawal|withdraw ; desistimiento ; cooling off
dentro|within (de) (the|los|das|dos) 14|7 dias|days

[complaint]
^ (hola|oi|hi) (tengo|tenho|quiero|i|have|es|e|its|it|hacer) (is|por|para|sobre|about|de) (un|una|uma|a) reclamo|reclamos|reclamacion|reclamacao|queja|quejas|denuncia|queixa|complaint $ ; tengo|tenho|have (un|una|uma|a) reclamo|reclamacion|reclamacao|queja|queixa|complaint
^ abogado|advogado|lawyer $
<want>|hacer|poner|presentar|ingresar|dejar|interponer|realizar|levantar|deseo|voy|vou|fazer|registrar|abrir|file|make|lodge|submit|raise|send|filing|lodging|making|have|gonna ... reclamo|reclamos|reclamacion|queja|quejas|denuncia|reclamacao|queixa|complaint|complaints|reclamation|grievance|claim
libro de reclamaciones|quejas|reclamos ; reclamo|queja|reclamacion formal|por|contra ; reclamacao formal|contra|sobre
complaint|claim|reclamation against|about ; me quejo ; quejarme ; quejar|reclamar por|contra|sobre|da|do
<want> reclamar|complain|quejarme|reclamarles
file|lodge (<article>) (consumer|customer|formal) complaint|claim|reclamation
denunciar|denunciarlos|denunciare|denunciando
presentar|presento|pongo|poner|quiero|escrever|escribir|apresentar|fazer ... libro|livro de reclamaciones|reclamacoes
apresentar|presentar|formular queixa|queja|reclamo|reclamacion|reclamacao
abri|fiz|puse|hice|meti|filed|registrei|made|interpuse (formal) reclamacao|reclamo|queja|reclamacion|complaint|queixa|denuncia no|en|con|ante|with|na|contra|protocolo|procon
banco central|bacen ; hoja|hojas|libro|livro|formulario de reclamaciones|quejas|reclamos|reclamacoes -department
lodge|file|register|registrar|registro|pongo|presento|pondre|presentar|interponer|formalizar|hago|hacer|make|raise|submit|put|poner|fazer|abrir|levantar|ingresar|dejar (a|una|un|uma|an|my|mi|formal|in) (formal|official|mi) complaint|complaints|queja|quejas|reclamo|reclamos|reclamacion|reclamaciones|reclamacao|queixa|denuncia
queja|reclamo|reclamacion|reclamacao|complaint formal|oficial|por|contra|against|about|regarding
formal|formally|official complaint|complain ; denuncio ; reportare|reportarlos|denunciare a|al|esto|los|ustedes
reporting|report this|it|you to|at ; boletim de ocorrencia ; denuncia|report policial
ir|voy|vou|vamos|llamar|llame|llamare|chamar|chamei|going|go|call|called|contact|contactar a|la|na|the|to|com|con policia|police|carabineros
denuncia ... policia|police

[law keep-negated]
mi|mis|nuestro|al|contratar|meu|minha|nosso|my|our|consultar|procurar|hire|get abogado|abogada|abogados|advogado|advogada|advogados|lawyer|lawyers|attorney|solicitor -y|e|and|de
abogado|abogada|abogados|advogado|advogada|lawyer|lawyers|attorney|solicitor ya|ja|va|vai|will|is|dice|disse|said
con|com|with|from abogado|advogado|lawyer|lawyers|attorney|solicitor
con|com abogada|advogada|abogados|advogados -tem|tiene
voy|vou|vamos|going|will|ill|gonna|quiero|quero|want|pienso ... demandar|demandarlos|demandarles|processar|processa|sue|suing|denunciar|denunciarlos|denunciarles -por|for
demandare|demandarlos|demandaremos ; processo em|contra voces|vcs|cima
hear from my lawyer|lawyers|solicitor|attorney ; carta documento ; veremos|vemos en tribunales|juzgados|juzgado|corte
see you in court ; small claims ; pequenas causas
legal|legales|judicial|judiciais acciones|action|medidas|proceedings|acoes|consequences
acciones|medidas|acoes|tomar|take legal*|judicial* ; demanda|accion|acao judicial|legal|civil|colectiva|coletiva
los voy|vamos a demandar|denunciar ; demandarlos ; vou processar ; sue you
a|al|ante|en|no|na|to|in tribunal|tribunales|juzgado|juzgados|juizado|justica|court|corte ; sernac ; ocu ; facua
ouvidoria -fica|horario|onde|abre ; erse|aneel|anac|anatel|bacen|ofcom|cfpb|ftc|bbb|cru ; attorney general
asuntos del consumidor ; en|a|ante consumo ; ombudsman ; trading standards ; procon ; profeco ; indecopi ; condusef
osiptel ; susepass ; anatel ; reclame aqui ; consumidor.gov ; defensoria del|do consumidor ; defensa del consumidor
superintendencia ; consumer protection|rights|affairs|forum|court ; better business bureau
derechos (del|como) consumidor ; direitos (do|de|como) consumidor ; oficina del|de consumidor ; fraude ; fraudulent*
estafa ; estafaron ; estafador* ; estafado ; estafada ; scam ; scammed ; scammers ; scammer
robaron mi|la|el|los|mis|dinero|plata ; me robaron ; fui vitima ; cai en|em|num|no estafa|fraude|golpe ; golpista*
fraud ; stolen ; identity theft ; clonar*|clonado|clonada mi|meu|minha|la|a|el tarjeta|cartao|celular|chip
hacke*|hackea*|invadid*|invadiram cuenta|conta|account|perfil

[privacy]
borr*|elimin*|delete|erase|apag*|exclu*|remov*|suprim* ... mis|meus|my|todos datos|dados|data|information|informacion personal*|pessoais
mis|meus|my datos|dados|data personales|pessoais|personal
delete|remove|erase|share|shared|sharing|sell|selling|sold|leaked|protect|misuse|using personal data|information
proteccion|protecao|lgpd|gdpr de|data datos|dados ; filtra*|vaza*|leaked ... datos|dados|data ; gdpr ; lgpd
habeas data
mandaron|enviaron|mandaram|enviaram|sent ... otro|outra|outro|another|otra cliente|pessoa|persona|customer|patient|paciente|empresa
another|other customers|patients|persons|clients name|number|email|details|data|phone|address
passaram|pasaron|dieron|deram|gave|shared|venderam|vendieron ... telefone|telefono|cpf|rut|dni|number|datos|dados|data pra|para|a|to|with|e outra|otra|another|cpf|terceiros|terceros|other|company
meus|mis|my|meu dados|datos|data|details ... vazaram|leaked|filtr*|expost*|public*|shared|given
dieron|deram|passaram|compartieron|gave|given|sent ... otra|outra|another|otro|outro|someone persona|pessoa|person|patient|patients|cliente|customer|else
es|e|is informacion|informacao privada|confidencial
another|other|otro|outro patients|patient|paciente email|results|correo
foto|picture|photo|fotos ... of|do|de|da|from my|meu|mi|minha|front documento|document|door|casa|house|tarjeta|cartao|id
foi|fue|fueron|went|sent parar|dar|to ... outro|outra|otro|otra|another paciente|cliente|pessoa|persona|patient|customer
another|other|otro|outra|outro patients|customers|paciente|clientes (test|results) (test|results|data|details|resultados) results|data|details|test|resultados|datos|dados
borren|eliminen|borrar|eliminar|apaguem|excluam|excluir (todos) mis|meus|my datos|dados|data
permission|permiso|permissao to|para|de|pra share|compartir|dar|passar|compartilhar|usar|use
datos|dados|data|exame|exames|examen|examenes|resultado|resultados|file|expediente|historia|ficha ... otro|otra|outro|outra|another|other|wrong|someone|ex paciente|cliente|persona|pessoa|family|familia|customer|person|husband|patient|else|address
privacy leak|breach|violation|violated ; data breach|leak ; sigilo
mi|minha|my|nuestra privacidad|privacidade|privacy -policy
vazaram|vazou|filtraron|filtro|leaked|expusieron|expuseram|publicaron|publicaram|divulgaron|divulgaram|subieron|postaram|posted ... datos|dados|data|rut|cpf|dni|curp|direccion|endereco|fotos|foto|photos|photo|telefono|telefone|informacion -por
borr*|elimin*|delete|erase|apag*|exclu*|suprim*|remove ... datos|dados|data|information|informacion -de|from|carrito|device
stop|dejen|parem|deixem ... selling|sharing|vender|vendiendo|compartir|compartiendo|using|usando|usar (mis|my|meus) datos|data|dados|info
sin|sem|without mi|meu|my consentimiento|consentimento|consent|permiso|permissao|permission
camara|camera ... bano|banheiro|bathroom|quarto|bedroom|cuarto

[danger]
me quiero morir|matar|suicidar ; me voy a matar|suicidar ; quiero morirme|matarme|morir ; quitarme la vida ; suicid*
quero morrer ; vou me matar ; tirar minha vida ; kill myself ; end my life ; want to die ; autolesion*
accidente|accident|acidente grave|con|herid* ; me electrocut* ; choque electrico ; fuga de gas ; gas leak
se incendi* ; exploto|explota el|la|mi|en|un ; se exploto|explota ; explodiu ; pegou fogo ; caught fire ; intoxica*
alergia grave ; allergic reaction ; reaccion alergica
fell|fallen|cayo|caiu|desplomo on|en|sobre|em|encima my|mi|meu|minha|us|la|o|toddler|child|son|daughter|hijo|filho
somebody|someone|alguien|alguem (is|will|could|va|vai) (going|to|a) (get) hurt|killed|injured|lastimar|machucar|electrocutar
fio|cable|cabo ... desencapado|pelado|expuesto|exposto
hit|golpeo|bateu|lastimo|machucou|cut|burned|broke|hurt ... his|her|my|su|la|a|o|sua head|cabeza|cabeca|hand|mano|mao|leg|arm|face
snapped|collapsed|despencou|cayo|se cayo|fell|desabou ... hijo|filho|filha|hija|son|daughter|kid|child|kids|baby|bebe|gente|acertou
dosis|dose equivocad*|errad*|wrong ; wrong dose|medication|medicine ; vomitando|vomitos ; swerving
quase|casi|nearly|almost acertou|acerto|hit|atropell*|atropel*|mata|cae|caiu|golpea|ran
driver|conductor|chofer|motorista|repartidor|entregador ... swerving|drunk|crash*|atropel*|amenazo|hit|threat*|acoso
salio|salia|solto|boto|saiu humo|fumaca|fuego|fogo|chispas ; exploto|explotaron|explodiu|exploded ; empezo|comecou a echar|soltar|sair|humear|fumegar|botar ; started smoking|sparking
echa|sale|echando|saliendo|saindo|soltando|botando humo|fumaca|fuego|fogo|chispas|faisca
piece|pedazo|pedaco|trozo of|de metal|glass|plastic|vidrio|vidro|plastico ... in|en|no|na
olor|smell|cheiro fuerte|forte|strong|raro ... gas|mareado|quemado
gas ... olor|huele|cheiro|vazando|leaking|fuga|mareado|mareada|dizzy|tonta ; vazando gas
passou|paso|pasa mal depois|despues|com|do|al
se siente|sente|puso|sentiu|feels mareado|mareada|mal|tonta|tonto|dizzy|unwell|sick
huele|olor|cheiro|cheirando|smell|smells|smelling|fuga|escape|vazamento (mucho|muy|a|de|of|fuerte|forte|muito|like|strong) (mucho|fuerte|strong|a|de|of|muito) gas|quemado|queimado|burning|humo|fumaca|smoke -natural
leak|leaking gas ; gas leak|leaking|vazando ; chispas|chispea|sparks|sparking|faisca|faiscas -app|email|joy|of
cable|cables|cabo|cabos|fio|fios|wire|wires|poste|transformador|line (de|que|electrico|tension|alta) (alta) (tension) caido|cortado|caidos|down|pelado|colgando|rompido
cable|cabo|fio (de) luz|alta|tension caido|cortado|suelto|solto ; power line|lines ... down|sparking
cable|cabo|fio electrico|eletrico caido|cortado|no ; monoxide|monoxido ; caught|catch|on|catching fire -tv|stick
pego|pegou|pegando|prendio|agarro fuego|fogo ; se incendio|incendia|quemo|electrocuto -tarjeta
electrocut*|eletrocut* ; choque|descarga|electric|electrico|eletrico electrico|eletrico|shock|electrica -absorber
no|nao|cant|cannot|couldnt|sem|sin|not (puede|podia|pode|consegue|puedo|consigo|conseguindo|bien|able|to) (bien|to) respirar|breathe|respirando|respira
sem|falta|shortness (de|of) ar|aire|breath
throat|garganta|cara|rosto|face|lengua|lingua|boca|mouth|labios|tongue|lips (is|esta|ta|se|le|are|all|todo|muy) (le|esta|ta) swelling|swollen|hinch*|inch*|bleeding|sangr*|numb|burning
bleeding|sangrando|hemorragia|convuls*|desmayo|desmaio|desmayada|unconscious|inconsciente|seizure|overdose|sobredosis|infarto|envenen*|poisoned|intoxic* -por|day
food poisoning
glass|vidro|vidrio|vidrios|metal|clavo|prego|cucaracha|barata|raton|rata|rato|gusano|gusanos|larva|larvas|maggots|insecto in|en|no|na|dentro|inside (my|the|mi|meu|minha|la|el|a|o|de) food|salad|comida|ensalada|pizza|plato|salada|soup|sopa|burger|meal|drink|prato|hamburguesa|lanche|bebida|producto|botella|garrafa|yogurt
casi|quase|almost|nearly|could|couldve|someone (nos|se|me|have|got|been|was|ainda|va) (a|been|have) matamos|mata|matan|killed|morre|morreu|died|morir|muere|murio|matar
hurt|injured|herid*|lesionad*|ferid*|fractur* ... hospital|bleeding|sangre|you|your|culpa|store|tienda|loja|brazo|pierna|grave
parar|acabo|acabamos|acabou|ended|terminamos|termino|foi|fue|fueron|went|terminou no|en|up|in|to|al (in|the|el|no) hospital|urgencias|clinica -para|for|a
hospitalizad*
frenos|freios|brakes|steering|airbag|wheel|roda|rueda|volante (me|no|se|nao) (me|se) fallaron|falharam|failed|fallo|falhou|locked|soltou|solto|off|funcionaron|pegam
me|nos|lo|la|him|her amenaz*|ameac*
amenazan|amenazaron|ameacaram|threatening|threatened|threatens me|us|my|him|her|mi|meu|a ; chantaj*|extors*
receiving|recibo|recebi|recebo amenazas|ameacas|threats ; stalk*
follow|following|follows|persigue|seguindo|sigue me|him|her on|every|home|around|todos|all
golpearon|golpeo|pegaron|bateram|empujaron|empurraram|agredi*|agress*|assaulted|beaten (a|o|al|em|me|mi|no) mi|meu|my|me|hijo|hija|filho|filha
agresion|agressao|assaulted|acoso|assedio|harass* ; bullying -politica
me|lo|la|nos amenaza|amenazan|amenazaron|ameacou|ameacaram ; temo por ; em|en|in peligro|perigo|danger|risco de|vida|$
danger to ; picad*|mordid*|bitten de|por|by|do|da cobra|perro|cachorro|serpiente|vibora|arana|dog|snake|escorpiao
reaccion|reacao|reaction (al|a|ao|to|muy|una) alergic*|allergic|adversa|alergia|contraste|medicamento|vacuna|remedio
alergi*|allergic reaccion|reacao|reaction ; kill|hurt|harm|harming|matar|machucar myself
discriminad*|discriminaron|racista|racismo|racist ... conmigo|comigo|me|agente|staff|empleado|funcionario
negligen* -no ; mala praxis ; malpractice ; abuso sexual|de|fisico|infantil ; abused by

[refund]
no|nao (me|nos) (me|nos) (han|foi|ha) devuelto|devuelven|devolvieron|devolvido|devolveram|reembolsado ... <money>
devolucion|devolucao|reembolso|reintegro|estorno (de|del|do|da) (mi|el|la|o|a|meu|my) <money>
me|nos|voces|voce|ustedes|vcs (han|van|vao|a) devuelven|devolveran|devolver|devuelto|devolvieron|devolvem|devolvido|reembolsan|reembolsado|regresan|regresaron (mi|el|la|o|a|meu|minha|los|as) <money>
reais|pesos|euros|dolares|soles|dollars|pounds de|back vuelta|volta|regreso ; return money|amount|deposit
kindly|please return|refund|revert ; no|nao|not|todavia|aun me|nos reembols*|devuelv*|devolv*|abonan|abonaron|estorn*
no|nao|todavia|aun (me) reembolsan|reembolsaron|abonan|abonaron|devuelven|devolvieron|devolvem|estornaram
refund|reembolso|estorno|devolucion|devolucao not|nao|no|never|nunca|hasnt|isnt|aun|todavia|ainda
nao|no|not (foi|me|fue|been|was|han) devolvid*|devuelt*|estornad*|reembolsad*|refunded|returned|devolveram|devolvieron|reembolsaron
stop|cancel the fees|payments
-policy|politica|de|on|hay|about|for mi|mis|meu|my|el|o|the|un|um reembolso|reembolsos|estorno|reintegro|refund -policy
^ reembolso|estorno|refund|reintegro|devolucion (please|por|plz|pls) $
refund|reembolso|estorno|reintegro please|plz|pls|me|my|it|now|immediately|por|ya|urgente
refund|reembols*|estorn*|reintegr* this|it|me|isso|isto|esto|eso|esse|ese|lo|aqui
estorna|estornem|reembolsem|reembolsen|reembolsenme|reintegrenme|reintegren|abonenme|aboneis|devolvedme|devuelvanme|devuelveme|devuelvanmelo|regresenme
want|need|like|get|have|wants ... refunded|reimbursed|repaid ; reimburs* -policy|form
restitucion|restituicao|restitution ; ressarc* ; indemni*|indeniz* ; compensation|compensated|compensacion|compensacao
credit note|me
donde|cuando|cade|onde|quando|where|wheres|when|todavia|aun|ainda|still|not|havent|hasnt|nao|no ... reembolso|estorno|refund|reintegro|abono|devolucion -policy|politica|hay|ofrecen
where|wheres|donde|cade|onde (is|esta|ta) money|plata|dinero|dinheiro|deposit|deposito
money|cash|plata|dinero|dinheiro|feria|lana|grana|deposit|deposito|anticipo|sinal|rent|premium|tuition|fare (de) back|returned|devuelta|vuelta|volta|regreso
give|pay|send me|us (it|them|that) (money|rent|amount|difference|payment) back
give|pay|get|want|have|need (it|them|that) money|rent|amount|payment|it|them back
pay|give|return (it|one|that|them|money) back|to (one|me|us) me|us -call ; les|los|lo quiero|quero de vuelta|volta
<money> ... de vuelta|volta|regreso
quiero|quisiera|necesito|exijo|pido|solicito|quero|preciso|exigo|peco|want|need|demand|claim|gostaria ... diferencia|diferenca|difference|devolucion|devolucao|reembolso|estorno|refund|reintegro|restituicao|indemnizacion|indenizacao
devolv*|devuelv*|regresar|regresen|abonar|abonen|reembols*|reintegr*|repaid|repay|return|send ... <money>|pague|paguei|paid|restante|de mas
me|nos (podrian|pueden|puede|pode|podem|van|vais) regresar|devolver|abonar|reembolsar|reintegrar del|de|dinero|plata|pago|deposito|importe|monto|valor|diferencia|sinal|cuota|taxa
hay que devolver ; me devolvam|devolve|devolva|devuelvan|regresen|abonen|abonais -llamada|ligacao|la
quien|quem devuelve|devolve ; reaver

[fraud]
compra ... que (eu) nao (eu) fiz ; compra ... que (yo) no hice
asking|pidiendo|pedindo|pide|asked ... card|tarjeta|cartao|pin|clave|senha|codigo|otp|password details|datos|dados|numero|number
asking|pidiendo|pedindo for|por|mi|my|meu (bank) pin|clave|senha|codigo|otp|password|cvv
is this (number|email|message) really yours|you
roubad*|robad*|stolen ... banco|bank|app|conta|cuenta|entrando|logging|account
celular|phone|cell|telefono|celulares (foi|was|fue|me|lo) roubad*|robad*|stolen|robaron|roubaram
entrando|logging (no|na|en|in|into) (to|my) app|conta|email|account|banco
someone|alguien|alguem (is|esta|ta) opened|logging|usando|using|entrando|abrio|abriu
robo|robaron|roubaram|roubou|stole|stolen|steal|robado|robada|clonaron|clonaram|clonado|clonada|suplantaron|usurparon mi|me|la|mis|meu|minha|my|a|o|el|de|identity|identidad -show|cash
stole|stolen my|identity ; suplant* ; phishing ; identity theft|stolen|fraud ; robo de identidad|datos|tarjeta
credito|prestamo|emprestimo|loan|line|linea|account|cuenta|conta|chip|contrato|contract|deuda|divida|broadband|consignado ... a|en|em|no|in|with|under|using mi|meu|my|da|do|de nombre|nome|name -de|is|es|e|correcto|for|tengo
no nome da|do|de minha|meu|mae|pai
alguien|alguem|someone|somebody|otra|outra ... mi|meu|minha|my cuenta|conta|account|nombre|nome|name|tarjeta|cartao|card|password|clave|senha|identity|cpf -chamar|llamar|help|ayudar|verificar|check|ver
entraram|entraron|entrou|invadiram|accedieron|hackearon|hackearam|hacked|logged ... mi|minha|meu|my|na|no cuenta|conta|account|email|perfil|insta|whatsapp|celular
hackea*|hacked|hackeron ; vaciaron|esvaziaram|limparam|vaciado|emptied|cleared ... cuenta|conta|account|tarjeta
hace|hacen|hizo|haciendo|haciendose pasar por ; se passa|passando|passaram|passou por
claiming|claimed|pretending (to) (be|he|they|she) (was|were|from|to) from|be|you
diciendo|decia|dizendo|dizia (que) (era|eran|ser) era|eran|ser
sms|mensaje|correo|email|llamada|link|mensagem|ligacao|text|boleto|cuenta|perfil|pagina (muy|muito|super) raro|rara|raros|sospechos*|suspeit*|suspicious|fals*|fake|estranh*|extran*
di|dei|gave|puse|coloquei|pase|passei|shared|typed|entered (la|el|mi|mis|my|a|o|os|meus|him|them|her|minha|los|num|le|les) (el|la|my|mi|numero|de) clave|contrasena|codigo|senha|password|pin|otp|social|datos|dados|tarjeta|cartao|card|cartilla|cvv
e|era|foi|es|was|isso|esto golpe|scam|timo|phishing|fraud ; golpe $ ; cai|caiu|caiste|caido num|no|em|en golpe|estafa
golpe do|da|pix|boleto ; golpista* ; nao fui eu ; no fui|he yo|sido ; wasnt me ; was not me ; unauthori*
not|never done|made|authorised|authorized (any|this|that|such) (such) transaction|payment|purchase|charge
suspicious|sospechos*|suspeit* activity|actividad|movimiento|movimientos|transaccion|atividade|compra|charge|login|payment|transferencia
bloqueen|bloqueiem|block (my|mi|meu|it|immediately) (card|account|tarjeta|cuenta|cartao) immediately|ya|urgente|agora|now
`;
