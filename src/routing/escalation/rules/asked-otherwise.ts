/** A person is asked for by being passed on, by asking who is there, or by refusing the machine. */
export const ASKED_OTHERWISE = `
[pass]
put|pass|transfer me back through|to ; put (me) back through
chama|chame|chamem|traz|trae|traiga|llama|llame dono|dona|dueno|gerente|responsavel|encargado|jefe
me chama|llama o|a|al dono|dueno|gerente|responsavel|chefe|jefe|encargado
coloca|coloque|pone|ponme|ponganme ... fila|cola|espera ... <staff>|humanos|humano
<passMe> con|al|a|com|hacia|cn <person>|<desk> ; <passMe> (con|al|a) area|departamento|sector|equipo|humano|chat
<passMeOn> $ ; <passMeOn> con|a|al|por ; <passMe> <staff>|alguien|persona
ponme|pongame|pone|poneis|ponedme|pones|ponham|ponha|bota (me|en|em|na|al) (en|em|na|linha|linea|contacto|telefono) (con|com|a|um|una|uma|un) <person>|<title>
me|nos ponen|poneis|pones|pone|ponga|pongas|conecta|conectas|comunica|comunicas|bota|botas (en|em) (con|com|na|linea|linha) <person>|<title>|contacto|linha|linea
dame|deme|denme|dan|den|demen|pongan|ponga con|a <person>
^ dame|deme|denme|passa|passe|manda responsable|encargado|encargada|responsavel|persona|humano|<staff>
dame|deme|denme|necesito un|una <staff>|persona humana|humano|$
<pass> (me) (straight) (through|back) (over|on|back) con|com|c|para|pra|to|a|al|ao|with|pro|p <person>|<desk>
<pass> (me) (para|pra|pro|p|ao) setor|departamento|humano|suporte|atendimento|responsavel|atendente
me|nos <pass> (en|em) (con|com|c|para|pra|a|ao|al|pro|p|hacia|contacto|contato) (con|com) <person>|<desk>|ela|ele
me|nos <pass> (en|em) contacto|contato con|com ; colocar|poner (me) em|en contato|contacto con|com
me transfere|transfira|encaminha|encaminhe|direciona|redireciona|deriva|derivan|comunicas|comunica|comunican|transferis|transfieres $
me transfere|transfira|encaminha|encaminhe|direciona|redireciona|derivas|comunicas para|pra|pro|a|con|com|agora|logo|por|$
<can> ... <pass>|<passMe>|pasarme|derivarme|comunicarme|conectarme|transferirme (me) (through) (over) con|com|para|pra|to|a|al|with <person>|<desk>
<can>|<want> ... transferid*|derivad*|comunicad*|atendid* con|a|al|para|por|pra (uno|um) <person>|<desk>
put|patch|transfer|connect|pass|switch me|us (straight) through|over|to|with -the ; put|patch me|us on to|with
transfer|connect|reconnect|escalate me|us $ ; transfer|connect me|us to|with <person>|<desk>
hand|pass|transfer|escalate|forward|send|give|bump me|us|this|it|that|my (over|on|up|back|case|ticket|issue|request|chat) (to) <staff>|<somebody>|supervisor|manager|your|higher|management
escale|escalar|escalate|escala|escalem ... <person>|nivel|level
get|fetch|find|grab|gimme|bring me|us <staff>|<somebody>|person|people|owner|boss|guy|staff
give me <staff>|someone|somebody|person|human -s|name|number|details|price|email ; let|get me <talk> (<with>) <person>
<can>|<want> ... get|have|find|reach|see|access|use <staff>|someone|somebody|person|human -number|name|email
contact|reach|call|get|find <staff>|someone|somebody|human|person -s|elses|else|name
me da|dan|passa|puede|podem|pode|poderia|pueden|podria ... asesor|agente|persona|ejecutivo|operador|operadora|atendente|pessoa|representante|humano|supervisor|alguien|alguem|gerente|encargado
devolve|devuelve|devuelvame|regresame|volver|voltar|back|return (me) (pra|para|a|con|com|to) (hablar|falar) ella|ela|ele|el|her|him $
chamar|llamar|busca|busque|buscar|traz|traiga|traigan|trae|get|fetch ... dono|dona|dueno|duena|gerente|encargado|encargada|responsavel|responsable|jefe|jefa|manager|owner|boss|supervisor
me in touch with ; put|get (me|us) in touch|contact|connection with
transfer|direct|redirect (to) me|us to (to) <somebody>|<staff> ; could ya transfer ; reach|get out to <person>
reach out to <person>|<desk> ; speak|talk|chat wit|wiht|whit|wid|wif|tospeak|ti|tk <person>|boss
human handoff|handover|intervention|transfer|takeover|escalation|contact ; manual customer|service
^ <desk> agent|agente|representative|person ; ^ agente|representante de servicio|soporte|ventas|atencion
^ someone|somebody|alguien|alguem (from|in|at|de|da|do|del) <desk>|atencion|setor|customer
contacto|contactar|contacte|contacta|contatar|contate|contact (con|com|a|o|el|al|the|cualquier) <person>|<desk> -info|information|details|number|us|hours
interaccion|contacto|contato|servicio|servico|apoyo|apoio|traspaso|transferencia|trato humano|humana|human
lo|la|isso|isto|it (revise|revisa|vea|mire|lea|atienda) revise|vea|mire|lea|leia|veja|atienda|resuelva <person>
que <person> ... revise|vea|mire|veja|lea|leia|revisar|resuelva
se encuentra|encontra (disponible) <person> disponible ; se encuentra|encontra disponible <person>
hay|tem personas|pessoas|people|gente disponibles|disponible|disponiveis|disponivel|para|pra
como (le|les) hablo|hablar|escribo|contacto (a|con) <person>
pasar|pasarle|pasa|passar (le) (conversacion|chat|conversa) (a|para) <person>
conectarme|comunicarme|contactarme|transferirme|derivarme con|a (verdadero) <person>|verdadero|autentico

[somebody-there]
hay|ay|habra|existe|tem|teria|tera|tens <staff>|alguien|alguem|vendedor|vendedora|colega
ai alguien|algun|algum|alguem
hay|ay|habra|tem|teria|tens gente|pessoa|persona|quien|quem ahi|aqui|alli|real|disponible|atendiendo|ai|disponivel|que|para|pra|online|conectado|$
-no hay alguien ahi|aqui|alli|real|disponible|atendiendo|del|de|que|en|por|con ; ^ ... hay alguien $
alguien|alguem ahi|ai|alli|conectado|online|disponible|disponivel
alguien|alguem por|en|na|do outro ahi|linha|linea|lado|otro
is|are|r there <somebody>|<staff>|person|people|bloke|fella|guy|lady|doctor|nurse|technician there|here|available|i|we|who|that|real|to|on|around|actually|about|from|at|free|working|$
is there human|person|people|someone|somebody|anyone|anybody|agent $
is there someone|somebody|anyone|anybody|agent|operator|representative|manager|supervisor
any|anyone|anybody|someone|somebody (<real>|of) there|here|home|alive|around|available|online|awake|listening|working
any chance|hope|way ... <person>
any humans|human|agents|agent|reps|people|person around|here|there|available|online|about|free|working|on|who|i
donde|cade|onde|where|wheres (is|are|ta|esta|estan|estao) <staff>|humano|pessoa|persona|gente
can|could|will|would <somebody> <attend>|talk|speak|contact|get|look|explain|tell|come
alguien|alguem (me|nos) (puede|puedes|pode|podria|poderia|consegue|vai|va) (me|nos|a) <attend>
tem|hay ... alguem|alguien ... <attend>|escutar|entender|ouvir
what|which|que|cual|qual|q (do|number|key|tecla|opcion|opcao|numero|boton) (i) press|presiono|marco|aperto|oprimo|elijo|escolho|digito ... talk|speak|reach|get|hablar|falar <person>|somebody|con|com|with|to

[no-machine keep-negated]
com|con|with <bot> ... nao|no|dont|not ; si no hay|tem persona|pessoa|humano|alguien|alguem
done with bot|robot|chatbot|machine ; bots|bot never get|understand|help ; rather than|instead use|of|using <bot>
<person> rather than
no|nao hay|tem|habra|existe|tienen ningun|ninguna|nenhum|nenhuma|nadie|ninguem (de) <staff>|persona|pessoa|humano|vendedor|que|disponible|disponivel
no|nao hay|tem|tienen <staff> disponible|disponivel|ahi|ai|que
<no> ... pergunta|perguntas|preguntas|questions|question de|from|of <bot>
dont|not (do|deal|trust|talk) (with) (these) (auto|automated) chatbots|chatbot|bots|assistant|replies
dont|not|no|nao ... auto replies|reply|response|assistant ; automated assistant
maquina|robo|bot|robot no|nao (me) sirve|serve|quiero|quero|falo ; maquina|robo|bot no|nao me sirve|serve
talking|talk|hablar|falar|conversar|chatear|chatting|tratar|comunicarme|consultar to|with|con|com|a|nada|mis|mi (dudas) (con) <bot>|androide|automata es|is|e|sucks|no
me niego|paso de|a ... <bot>|androide|automata ; consultar|hablar|tratar ... <bot>|androide|automata no
-soy|sou|am|im|not <no> -soy|sou|es|e|is|are|am|a ... bot|bots|robot|robots|robo|robos|chatbot|grabacion|gravacao|automat|robotcito|robotito|robozinho|contestadora|contestador
bot|bots|chatbot|gravacao|grabacion no|nao|n|not|nothing|ninguna|nenhum -funciona|prende|liga|enciende|carga|anda ; robot|robots|robo|robos no|nao|not|nothing $|quiero|quero|want|gracias|por|please|me
maquinas|maquina|menu no|nao $ ; bot|bots|robot|robo|robos|machine i (want|need) nothing|no
<no> ... <talk>|explain|explicar|explicarle|responder|responderle|respond|type|typing|discuss|contarle|contar|answer|converso|hablo|falo|discuto|preencher|trato|tratar|write|writing|use|will ... <bot>|software|programa|program|system|sistema|virtual|formulario|grabacion|gravacao|menu
bot|robot|robo|robozinho|chatbot|asistente|assistente|assistant|software ... cannot|cant|nao|no|dont|doesnt|not (me) resuelve|resolve|entiende|entende|percebe|sabe|help|understand|solve|serve|sirve|handle|match|get|getting|entendiendo
esto|isso|this ... resuelve|resolve|entiende|entende|help|solve <bot>
past|around|through|escape|avoid|skip|beat|sair|salir|pular|saltar|saltarme ... bot|bots|robot|robo|chatbot|eletronico|automatico|automatizado|contestadora
only|solo|so|apenas (talk|speak|deal|trato|hablo|falo|sigo|converso|continuo|quiero|quero) (a|to|with|con|com|conversa) (se|a|to|with|con|com|for|uma|una) persona|pessoa|human|humano|people|person|gente
digit|digito|press|presiono|marco|aperto|oprimo|opcao|opcion|option|tecla|number ... ser|hablar|falar|cair|cai|get|reach|talk|speak|atendido|atendida|atendio ... <person>
<no> ... <talk>|chatear|tratar|seguir|hablando|interactuar|gusta|gosto|like|sirve|serve|aguanto|soporto|suporto|stand|deal|dealing|acomodo|entiendo ... <bot>
<no> (<want>) (de) (<talk>) (<with>|falando|hablando) <bot> ; <want>|prefiero|prefiro|prefer ... <no> ... <bot>
<no> ... respuestas|mensajes|respostas|mensagens|answers|replies|messages automatic*|automated
basta|chega|enough|stop|odio|hate|detesto|harto|harta|cansado|cansada|cansei|skip|bypass|leave|quit|exit|dejate|deja|dejen|dejad|para|pare|parem|salir|salgan|sal|saquenme|sacame|sair|sai|tire|tira|fuera|quita|quiten|desactiva|apaga (de|of|with|con|do|da|me|out|com|del|las|os|as|el|mandar|sending) (hablar|falar|talking|enviar|tanta|tantas|tanto|these|esses|essas|mensagem|mensagens|respuestas|mensajes|respostas|replies|messages) (<with>) <bot>
stop sending|giving me automat* ; no more bots|bot|robots|automated ; sin|sem bots|bot|robot|robo|maquinas|robos
en vez|lugar de <bot> ; instead of <bot> ; rather|better|sooner ... <person> ; rather|better <talk> ... <person>
human|humano|pessoa|persona|person not|no|nao|e <bot> ; <bot> no ... persona|humano|alguien
<bot> nao ... pessoa|humano|gente ; no me contestes|respondas|escribas tu|vos|mas ; no me responda mais
`;
