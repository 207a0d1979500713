/** Asks for a person: in words, by the name of one, by refusing a machine. */
export const ASKED = `
[talk]
<want>|<can> ... <talk> (con) (ustedes) (directamente) <with> (<article>) (<article>) (<real>) <person>|<desk>
<want>|<can> ... <talk> (directly) (<with>) (<article>) (<real>) (<real>) <person>
<want>|<can> ... <talk> ... <desk> al|to|ao|de|customer|cliente|support|service|team
help|assistance|assist|try|trying|tryto|assistence ... <talk> (<with>) (<article>) (<real>) <person>
help|assistance|assist|try|trying ... <talk> ... customer|support|service
-de|al|tras|despues|after|before|antes|sin|para|ya|by hablar|conversar|charlar|platicar|comunicarme|contactar|contactarme|chatear|falar|speak|talk|chat|connect (directamente|directly) <with> (<article>) (<article>) (<real>) <person>
^ (hola) (buenas|buenos|bom|boa|hello|hi|hey|please) (tardes|dias|noches|dia|tarde|noite) hablar|conversar|charlar|comunicarme|contactar|falar|speak|talk|chat|contact|reach|call <with>|<article> ... <person>|<desk>
<want> (a|que) (<article>) (<real>) persona|humano|asesor|agente|ejecutivo|operador|operadora|representante|atendente|pessoa|human|agent|representative|operator|person|rep (<real>|de|of) (<real>) $
<want> (<article>) (<real>) <only> (<real>|de|of|con|que|para|to|who|com|ya|por|pls|please|now|urgente|urgent)
<want> que me <attend> (<article>) (<real>) <person>
<want> (que) (<article>) <person> ... me <attend>
<want> que alguien|alguem ... <attend>
<want> (someone|somebody) (to) help|call|assist|answer me
<want> someone|somebody|anyone to <talk>|<attend>
<want> <attend> ... de|from|of (<article>) (<real>) persona|humano|pessoa|human|person|someone|alguien
<want> <attend> human|humana|humano|real
<want> (<article>) atencion|atendimento|asistencia|ayuda|soporte|suporte|trato|help|support|assistance <real>|personal|personalizada|personalizado|human|humano|humana
atencion|atendimento|ayuda|asistencia|soporte|suporte humana|humano|personalizada|presencial
human|live|real (customer) support|assistance|help|service|agent|agents|person|people|representative|rep|human|operator|advisor|someone

[speak-to]
speak|talk|chat|talking|speaking|chatting|connected (directly) to|with (<article>) (<article>) (<real>) person|human|agent|operator|representative|rep|someone|somebody|advisor|manager|supervisor|assistant|people
contact|reach|call|get (<article>) (<real>) agent|operator|representative|rep|human|supervisor|manager|assistant|advisor
get me (<article>) (<real>) <person>
give me (<article>) (<real>) <person>
(let|get) me <talk> <with> (<article>) (<real>) <person>
deme|dame|den|pongan (con) (<article>) (<real>) <only>
me da|dan|passa|puede|podem|pode|poderia|pueden|podria ... (con|com|para|pra) (<article>) (<real>) asesor|agente|persona|ejecutivo|operador|operadora|atendente|pessoa|representante|humano|supervisor

^ chat|talk|speak (wth|with|to) (<article>) (<real>) somebody|someone|person|human|agent

[alone]
^ (hola|ola|oi|hello|hi|hey|buenas) (<article>) (<real>) <only> (<real>|por|de) (<real>|<please>) (<please>|favor) $
^ (<article>) (<real>) <only> (humano|humana|humanos|human|real|de|en) (verdad|carne|linea|verdade|please|pls|online) (y|e) (hueso|osso) (por) (<please>) $
<only> (<real>|de) (<real>) por favor|porfa|porfavor|please|pls|plz
<person> de carne y|e hueso|osso
persona|personas|humano|humanos|gente|pessoa|pessoas|alguien|alguem de verdad|verdade
real|live|actual|human person|human|agent|people|operator|representative|being
persona|agente|asesor|alguien|alguem|someone|somebody|pessoa|atendente real|humano|humana|reales|vivo
chama|chame|chamar|llama|llamen (a) (<article>) (<real>) <only>
<pass> (me) pro|para|pra suporte|atendimento|humano
me <pass> pro|para suporte|atendimento|humano
ser humano
^ (<article>) customer service|support|care|assistance (please|pls|now) $
^ servicio|atencion|atencao|atendimento|servico al|ao|de|a cliente|clientes $
^ operador|operadora|atendimento|soporte|suporte|asistencia humano|humana $

[pass]
<pass> (me) (through) (over) con|com|para|pra|to|a|al|ao|with (<article>) (<article>) (<real>) <person>|<desk>|area|departamento|setor|ventas|vendas
<can> ... <pass> (me) (through) (over) con|com|para|pra|to|a|al|with (<article>) (<real>) <person>|<desk>|area|departamento|setor
me comunica|comunican|comunicas|transferis|transfieres|pasas|comunicarias|transfiere|transfieren|pasa|pasan|deriva|derivan|conecta|conectan|enlaza|<pass> con|com|para|pra|a (<article>) (<real>) <person>|<desk>|area|departamento|setor|humano
<can>|<want> ... (ser) transferid*|derivad*|comunicad*|atendid* con|a|para|por (<article>) (<real>) <person>
<want> (<article>) (<real>) supervisor|gerente|manager|jefe|encargado|responsable|chefe|responsavel
escale|escalar|escalate (this|esto|mi|isso|my) ... (a|to|para|con|with) (<article>) <person>|nivel|level

[somebody]
hay alguien ahi|aqui|alli|real|disponible|atendiendo
^ ... hay alguien $
alguien (humano|real|ahi) (que) (me) puede|pueda|podria|que <attend>|me|ayudarme
alguien|persona|humano|alguem|pessoa que (me) (pueda|puede|possa|pode|sepa|realmente|de) (verdad|me) <attend>
que me|nos <attend> (<article>) <person>
me (puede|pueden|podria|podrian) atender|contestar|responder|ayudar|llamar (<article>) <person>
me (puede|pueden|podria|podrian) llamar|contactar
<want> ... que me llame|llamen|contacten|contacte|liguem|ligue
que me llamen|llame por|al|a|ya|ahora|$ ; me llamen|llame por|al|ya|ahora
^ (por favor) llamenme|llameme|llamame ... $
liguem|ligue|liga para|pra mim
podem|pode|poderia me ligar
tem alguem ai|que|disponivel|real|para|aqui
alguem pode|poderia|consegue|vai (me) <attend> ; ^ alguem ai $ ; tem alguem ai
is|are there (<article>) (<real>) someone|somebody|anyone|anybody|human|person|agent|people there|here|available|i|who|that|real|to|$
anyone|anybody|somebody|someone there|here|home|alive
can|could|will|would someone|somebody|anyone|anybody (please) <attend>|talk|speak|contact
someone|somebody (please) (just) call|contact|help|answer me
call me back|please|now|on|at|$
<want> ... call back|from ; <want> ... callback
<want> ... to be called|contacted|attended

[no-machine keep-negated]
<no> (<want>|me) ... <talk>|chatear|tratar|seguir|hablando|interactuar ... <bot>
<no> (<want>) (<article>) (<talk>) (<with>) (<article>) (mas) <bot>
<want> ... <no> ... <bot>
<no> ... respuestas|mensajes|respostas|mensagens|answers|replies automatic*|automated
basta|chega|enough|stop|odio|hate|detesto|harto|cansado|cansada|cansei (de|of|with|con|do) (<article>) (esta|este|this|esse|talking|hablar|falar) (<with>) (<article>) <bot>
stop sending|giving me automat*
en vez|lugar de (<article>) <bot>
instead of (<article>) <bot>
rather|better (talk|speak|chat) ... <person>
human not (a) <bot>
`;
