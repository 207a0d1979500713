/** Asks for a person: in words, by the name of one, by a call back, by refusing a machine. */
export const ASKED = `
[talk]
forma|manera|posibilidad|opcion|jeito|possibilidade|way de|of|to hablar|comunicarse|falar|conversar|talk|speak con|com|to|with ustedes|voces|vcs|you
<want>|with|from|for|by|to member of staff ; somebody|someone|alguien|alguem|anybody real
discuss|discussing|discutir|hablarlo|tratar|tratarlo ... <somebody>|<staff> ; word|chat with them|him|her
<want> ... over the phone with
forma|manera|posibilidad|posible|opcion|jeito|possibilidade|opcao|way|possibility|chance|option|ganas|favor de|of|to|pra|para <talk>|comunicarse (<with>) <person>|<desk>
comunicandome|pasandome|conectandome|transfiriendome con|a <person>
<want> (de|a|que|an|actual) vendedor|vendedora|tecnico|tecnica|technician|especialista|specialist|consultor|corretor|responsable|responsavel -que|a|para|domicilio|visit|pra|to -visit|install|repair
ayuda|ajuda|atencion|atendimento|assistance|help (de|con|com|from|with|por) <staff>
continuar|seguir|continue|prosseguir con|com|with <staff>|persona|pessoa|person|humano
gostava|gostaria|queria|quisiera de|que <talk>|alguem|alguien ... <person>|contato|contacto|contactara|ligasse
alguem|alguien ... entrasse|entre|contactara|llamara|ligasse|pudiera|pudesse|contacte em|en|me|conmigo|comigo|pra|contacto|contato
como|onde|donde|cuando|quando|how|cual|qual ... falo|hablo|converso|comunico|contacto|fala|habla|platico (me) con|com|c <person>|<desk>
<person> tuyo|suyo|tuya|suya|seu|sua|teu|vuestro|nuestro -nome|nombre
one|some|any|somebody|someone of your|ur|y'all|yall <person>|guys|lads|girls|people|folks|boys
alguno|alguna|uno|una|alguien|algum|alguma|um|uma|alguem de ustedes|voces|vcs|vosotros|uds
of yours can|could|to|please|call|look|help ; colleague of yours ; get|getting hold of <person>|<desk>
resposta|respuesta|reply|answer|response|mensagem|mensaje (de|from|por) gente|persona|pessoa|person|human|humano|staff|someone|alguem|alguien
<want> ... con|com|with <somebody>|<staff> -mas|outro|else
continuar|seguir|hablar|falar|tratar|resolver|talk|speak|deal|continue con|com|with ele|ela|el|ella|him|her $
<person> ... take|taking over ; <person> (can|could|please|to) jump|step|come in|on ; <want>|from|by staff member
ramal|extension|interno|anexo ... <person>|<desk>|hablar|falar
phone|telephone call would|is|might|please|instead|better ; phone|call ... better for me|us
voces|vcs|ustedes|uds (podem|pueden|me|nos) ligam|llaman|llamarian|ligariam|telefonan -para|quando|cuando
pode|puede|podria|podrian ser por ligacao|llamada|telefone|telefono|audio
<want>|<can>|try|trying|tryto|intento|intentando ... <talk> (<with>) mi|my|meu|minha|our|nuestro|nuestra <staff>|vendedor|vendedora|tutor|consultor|consultora|tecnico
<want> (de|a|que) mi|my|meu|minha <staff>|vendedor|vendedora
espero|esperando|aguardo|aguardando|waiting|wait (por|a|que|for) (que) <staff>|persona|pessoa|person|someone|somebody|human|alguien|alguem -yet|hace|ha|desde
phone call|chat|word|conversation with|from ... guys|team|staff|someone|person|agent|advisor|adviser
call|llamadita|llamada|ligacao|chamada|telefonema de|del|do|da|from|with <person>
<want> ... persona|pessoa|person|humano mesmo|msm|real|verdad|verdade
soporte|suporte|support|agente real|humano|humana ; i need real support ; atendimento|atencion personalizad*
-de|al|tras|despues|after|before|antes|sin|para|ya|by|pude|pudimos|pudo|logre|logramos|consegui|conseguimos|was|were|been|acabo|acabei|mejor|just|gusto|prazer|i|am|im|estoy|estou <talk> (<with>) -mi|my|meu|minha|mis|meus <person> -que|first|antes|primero|primeiro|mi|my|family|familia|casa
-de|al|tras|despues|after|before|antes|sin|para|ya|by|pude|pudimos|pudo|logre|consegui|conseguimos|was|been|acabo <talk> <with> <desk>
-de|after|before|by|sin|consegui|pude|para hablar|falar|chatear|conversar|talk|speak|chat ... <staff>
<want>|<can> ... <talk> <with> -mi|my|meu|minha|mis|meus <person>|<desk>
<want>|<can> ... <talk> -mi|my|meu|minha|mis|meus <person>
<want>|<can> ... <talk> ... <desk> al|to|ao|de|customer|cliente|support|service|team
<want>|<can> ... <talk>|tratar|resolver|negociar|verlo|sort directo|directamente|direto|diretamente|directly
help|assistance|assist|try|trying|tryto|assistence ... <talk> (<with>) (<real>) <person>
help|assistance|assist|try|trying ... <talk> ... customer|support|service
^ (hola) (buenas|buenos|bom|boa|hello|hi|hey|please) (tardes|dias|noches|dia|tarde|noite) hablar|conversar|charlar|comunicarme|contactar|falar|speak|talk|chat|contact|reach|call <with> ... <person>|<desk>
word|chat|conversation|convo|talk with|to|wth|w|con <person> ; quick word|chat|call with|to
tratar|tratarlo|verlo|resolver|resolverlo|arreglar|arreglarlo|negociar|negociarlo|discutir|decidir|combinar|acertar|sort|resolve|discuss|negotiate ... con|com|c|cn|with <person>
trocar|trocava uma|umas ideia|ideias|palavra|palavrinha com ; with who|whom (do|can|should|could|may) (i|we) <talk>
who|whom (do|can|should|could|may) (i|we) (<want>) (to) <talk>|call|ring -about
con|com|c|cn|a quien|quem (yo|eu|que) (me) (puedo|puede|podria|posso|consigo|debo|devo|tengo|tenho) (que) hablar|hablo|platicar|converso|conversar|falar|falo|comunicarme|dirigirme|contacto|trato|tratar
quien|quem (me|nos) (puede|podria|podra|pode|poderia) <attend>|atenderme|ayudarme ; who can help me|us
<want> (a|que|de) <staff>|humano|humana|pessoa|persona|person <real>|de|of|pra|para|to|with|com|con|who|that|que|right $
<want> (a|que|de) persona|humano|asesor|agente|ejecutivo|operador|operadora|representante|supervisor|supervisora|gerente|encargado|atendente|pessoa|gente|alguien|alguem|human|agent|representative|operator|person|rep|manager|adviser|advisor|someone|somebody $
<want> (a|que|de) <staff>|pessoa|persona|person|someone|somebody|alguien|alguem (<real>|de|of) con|que|para|to|who|com|ya|por|pls|please|now|urgente|urgent|from|pra|for|on
<want> (<article>) atencion|atendimento|asistencia|ayuda|soporte|suporte|trato|help|support|assistance <real>|personal|personalizada|personalizado|human|humano|humana
atencion|atendimento|ayuda|asistencia|soporte|suporte humana|humano|personalizada|presencial|vivo
human|live (customer) support|assistance|help|service|agent|agents|person|people|representative|rep|operator|advisor|adviser|chat|someone|being
en|em vivo|directo persona|humano|agente|chat|con|com
chat|soporte|atencion|agente|asesor|suporte|atendimento en|em vivo
<want>|<can>|let ... -about|a <talk> con|com|cum|c|cn|to|with -mi|mis|my|meu|minha|meus|respecto|relacion|motivo|calma|un|una|um|uma|a|an|some|algun|friend|amigo|about|regard|regards|regarding|nadie|ninguem|tranquilidad|antecedencia|confianza|carinho|otro|otros|outro|customers|users|friends|amigos|el|la|o|the|him|her|bluetooth|wifi
<want>|<can>|let ... <talk> con|com|cum|c|cn|to|with el|la|los|o|a|the|os -telefono|app|precio|tarjeta|phone|wifi|banco|bank|seguro|router
<want>|<can>|let|prefer|better|mejor ... <talk>|explain|explicar|explicarle|explicarlo|explicarselo|resolver|discuss|sort|conversamos|hablamos|falamos ... over|by|on|por|pelo|de phone|telephone|call|telefono|telefone|llamada|ligacao|voz|boca|viva
mejor|better|melhor (si) (lo|a|gente|nos) hablamos|conversamos|hablarlo|hablan|hablo|falamos|talk|speak ... por|on|over|pelo telefono|telefone|llamada|ligacao|phone
oir|escuchar|hear|ouvir ... voz|voice humana|human|real|persona|de|$ ; <want>|quiero escuchar|oir|ouvir|hear voz|voice
de viva voz ; viva voz
llamada|llamadita|llamado|ligacao|call|videollamada|charla|reunion|cita|meeting|appointment|slot|session con|com|with <person>|<title>|quien|quem
^ (pero|mejor|prefiero|quiero|si|no|sim|ocupo|soporte) con|com|cn <staff>|vendedor|vendedora|tecnico|persona|alguien|alguem|pessoa|<title> (favor|porfa|please|pls|plz) $
^ con|com|cn <person>|<title>
<want> ... hablar|tratar|continuar|seguir|falar|dealing|deal|speak|talk con|com|with|to <title>
<want> ... me atienda|contacte|llame|atenda|ligue <title>
is|are|r mr|mrs|miss|ms|mister|madam|don|dona ... in|available|around|still|working|free|there
want|wanna|prefer|like|need to talk|deal|speak|discuss with|to him|her ; needs|need to be her|him
prefer dealing|speaking|talking with|to ; continuar|seguir|tratar|terminar con|com <title>|mesma|misma|mesmo|mismo
chama|chame|chamem ... para|pra|por mim|mi|favor
chamem|chama|chame|llamen|llama|pon|pongan|poned|ponga|traigan|busquen (a|ao|al) humano|<somebody>|<staff>|pessoa|persona -me
pode chamar ; chama outro|outra|alguem|algum ; buscame otro|otra|alguien
estara|esta|ta (hoy|ahi) don|dona|senorita|senor|senora|doctor|doctora|seu|dra|dr|licenciada|licenciado
telefone|numero|contacto|contato|tel|celular|number|direct|line (directo|direto) (de|da|do|del|of|for|to) quien|quem|gerente|director|directora|diretor|diretora|encargado|responsable|responsavel|dono|dueno|manager|owner|front|reception|someone|somebody|alguien|alguem|persona|pessoa

[somebody-attends]
-si me|nos|nadie contesta|atiende|responde|atende <somebody>|<staff>
pueden|puede|podrian|podeis|podes poner|ponerme|poneis con <person>
aguardo|espero|esperando retorno|respuesta|contato|contacto|resposta|llamada de|do|da|del <person>
<person> ... assume|assumir|takes|take|asuma|tome|tomar|joining|joins over|conversa|chat|conversacion|caso|or|this|atendimento
fila|cola|queue|turno|lugar ... <staff>|humanos|humano ; is the <staff> ... coming|joining|there|available|busy
tem|hay|habra <person> disponivel|disponible|livre|libre|online|agora|ahora
llamarla|llamarlo|llamarle|atenderla|atenderlo|ayudarla|ayudarlo|marcarle|contactarla (a|en) (uno|um) <person>
<person> ... ver|mirar|mire|revisar|olhar|olhe|analisar|analizar|look|check|handle|take (at|a|o) (look) caso|case|tema|asunto|assunto|expediente|processo|problema|issue|situacion|situacao
<person> ... reembols*|pudiera|venir al|devolver (al|la|a) chat|llamada ; viene|venir|vir|vem alguien|alguem
someone|alguien|alguem|anyone else there|aqui|ahi|ai|can|could
monitored|read|manned by anyone|someone|anybody|humans|human|people
chamar|chama|llamar|llama <person> que|q me|te vendeu|vendio|atendeu|atendio|ajudou
me lo|la|los pueden|puede|pasas|conectas|comunicas conectar|pasar|comunicar ; me pasas|conectas|comunicas|derivas $
transfira|transfiera|transfieran|derive|deriven|derivar|encaminhe|pase|pasen caso|conversacion|chat|atendimento|tema|conversa
transfira|transfiera|transfieran|derive|deriven|encaminhe meu|mi|el|este|esta|o atendimento|caso|chat|conversacion|conversa
no hay ... humano|persona|alguien ... que|q me ; <person> ... devolverme|regresarme|retornar llamada|ligacao
pedir|pede|pedirle|pidele|pidan|pedile ... me chamar|chame|ligar|ligue|llame|marque|escriba|contacte
passar|pasar|dar|pasarme|darme ... contato|contacto|telefono|telefone|numero de <person>
aguardo|espero ligacao|llamada|llamado|call|contato|contacto -perdida ; un|um ser humano
derivacion|traspaso|transferencia|derivar|escalar|escala|escalalo|escalenlo|escalarlo (a|al|con|o|el) humano|humana|persona|agente|asesor|caso|supervisor
escalalo ; escalar|escalate|escalada el|this|o|do caso|case|processo|ticket|chamado|tema
encaminh*|escalad*|escalar ... nivel|superior|hierarquico|supervisor ; ^ transferirme|derivarme|comunicarme $
llamar|ligar|call por telefono|telefone|phone $ ; ^ (si|sim|yes) (con|com|with) humano|human|persona|pessoa|agente $
<want> ... persona|pessoa|person|someone|alguien|alguem (de|from|da|do|in|at) <desk>|it
alguien|alguem|someone|somebody|anyone|anybody|whoever|quien ... <attend> -recoger|it|asi
persona|pessoa|personas|pessoas|person|people|humano|human|<staff>|senorita|chica|moca (real|de|of) (que|who|that|to|pra|para) (me|nos) (me) (pueda|puede|possa|pode|podria|poderia|sepa|saiba|realmente|can|could|will|actually|consiga|entienda) (me) <attend>|entender|entienda
que me|nos <attend> (por|directo|ya|a) <person>
me|nos (puede|pueden|podria|podrian|pode|podem|poderia) <attend> (uno|um|one) (de|of) <person>
atenderme|ayudarme|llamarme|contactarme|explicarme|orientarme|asesorarme|responderme|marcarme|telefonearme (uno) <person>
^ (me|nos) atende|atiende|atienda|atiendan <person> ; me|nos atende|atiende|atienda <somebody>|persona|pessoa|<staff>
<want> ... <attend> (de|from|of|by|por) humano|humana|human|persona|pessoa|person|someone|alguien|alguem
<want> que|q|ke <person> ... me|nos|conmigo|comigo ; <want> ... me|nos <attend> <person>
<want> <person> to|who <attend>|<talk>|get|give|come|explain|tell|look|sort|fix
<want> (someone|somebody) (to) help|call|assist|answer me
<can>|chance|can|could ... <person> (me|nos|to) call|ring|phone|llamar|llame|marcar|ligar|ligue|chamar|telefonear|contactar|contatar|atender|ayudar|ajudar|explicar|get|contact|give|come|orientar|assist|help ... me|us|back|ya|him|her|house|landline|number|conmigo|$
la|lo|le|los|me puede|pueden|podria|podrian llamar|atender|contactar|visitar|ayudar|orientar|asesorar|marcar <person>
<person> (que|q) (se) (me|nos) ponga|pongan|poner en contacto|comunicacion|linea
<somebody> (q|que) (me|nos) puda|puada|poda <attend>|hablar|ayudar
pide|pidele|dile|diganle|digale|pede|pedir|avisa|avisale|manda|ask|tell (a|pra|para|al|to|ao) <person> ... me|nos|to call|ring|llame|marque|contacte|ligar|ligue|chamar|chame|retornar|contact|phone
^ chama|chame|chamar|llama|llamen|llamar <person> ; pode|puede|podem|pueden chamar|llamar <person>
someone|somebody|anyone|anybody call|contact|help|answer|ring|phone me|us
<somebody>|<staff>|employee|colleague|which|one|real|staff|officer (from|of|in|at) (should|must|needs|has|ought|can|could|to) contact|call|ring|help|explain|come|talk|speak|get|look|read|reach|text|message me|us|back|on|to|this|with|it|in
<want> ... que me|nos atiendan|atienda|atendam|atenda|atiende ; ser|sea|seja atendid* por|pelo|pela|con|com <person>
ser|sea|seja atendid* por humano|persona|pessoa|gente|alguien|alguem
que (se) (me) ponga|pongan|venga|salga|conteste|atienda|llame|responda|hable <somebody>|<staff>|persona|otro|otra|encargado
se ponga|pongan <somebody>|<staff>
alguien|alguem que (me|nos) leia|lea|entienda|entenda|decida|sepa|saiba|mande|resuelva|resolva|possa|pueda
bring|send|put|get|route|direct|assign|asigname|asignarme|asignenme|mande|manda|mandem|envie|envien ... ... on|me|to|um|uma|un|una <staff>|<somebody>|consultant|technician|officer|fiscal|tecnico|person|colleague|support
have (one|some) (of) <person>|colleagues|staff|agents|people (of|from|at|in) (call|ring|contact|message|text|phone|get|reach|email|back) call|ring|contact|message|text|phone|get|reach
assign|assigned|asignar|asignarme|asignado ... <person>|worker|executive|agent
some|one|any|which|responsible|real|y'all|yall (of) <person>|colleagues|you|yous|yall (guys) (in|from|at) (can|could|should|please) call|ring|contact|help|explain|message|come|look|talk
<can> <person> ... ponerse|contactarse|comunicarse|escribirme|escrever|write|get|reach|help|text|message|talk|speak con|com|conmigo|comigo|back|to|me|us|contacto|contato
algun|alguno|alguna|algum|alguma|un|una|um|uma companero|companera|colega|moca|moco|funcionario|funcionaria|especialista|engenheiro|engenheira|tecnico|ejecutivo|profesional|recepcionista ... que|q|quem|con|com|me
solo|so <staff>|humano|pessoa|persona|companero|colega puede|pode|resolve|resuelve|me
<person> ... llamarme|marcarme|telefonearme|contactarme|ligarme|llamarnos|escribirme
<person> ... possa|pueda|sepa|saiba|quiera (me) ver|revisar|atender|ayudar|ajudar|explicar|resolver|entender|leer|ler|escuchar|ouvir|hablar|falar|decidir
<person> ... me|us|conmigo|comigo|no|al|a liga|ligue|ligar|llame|llamar|call|calls|ring|rings|phone|fixo|chamar|chame|retorna|contacte|marque
<want>|like|<can>|da|daria|dava|possivel|posible ... <person> ... ligar|ligue|llamar|llame|call|calls|ring|chamar|telefonar|telefonear me|pra|para|no|mi|casa|a|al|us|back
<want> ... contacted|called|helped|served|attended|seen by <person>
<want> (to) explain|explicar|contar|decir|dizer ... to|a|al|para|pra <somebody>|persona|pessoa|<staff>
hableme|atiendame|ayudeme|llameme|escribame|expliqueme|fale|ligue (comigo|conmigo) <person>
que (no) (me) conteste|atienda|responda ... persona|cristiano|humano|alguien|gente|pessoa|ella|el $
hook|link|set|match|fix me up|with|to ... <somebody>|<staff>|person|human|guy
explica|explicar|explicarle ... pra|para|a <bot> ; ^ con|com <staff>|persona|pessoa|alguien|alguem
<somebody>|<staff>|person|people|human|guys|girls|lads (in|from|of|at) <desk>|admissions|accounts|reception|yours|you|your|y'all|sales|hr|finance please|plz|pls|can|could|$
es persona ... necesito|quiero
necesito|quiero|preciso|quero|need|want (que) sea|seja|be persona|humano|pessoa|person|human
cuando|quando|when|until|hasta ... haya|tiver|tenha|houver|hay|theres|is|employee|colleague <somebody>|<staff>|employee|available|libre|free|disponivel|disponible
estou|estoy|sigo|only|solo|so ... se|si|if ... persona|pessoa|human|person|humano $
solicito|peco|pido|request|pretendo|necesito ... contato|contacto|contact|falar|hablar telefonico|de|direto|com|con|with|directo|directamente ... <person>
ligue|liguem|llamen|llamad para|pra|a|por|me|nos|lhe|mim (nos|mim|mi|casa|favor) $
liguem|ligue|telefonem|telefone me quando|amanha|hoje|agora|por|pf|ao|as|a|para|sff|antes|depois
favor (de|em) me|nos ligar|llamar|telefonar|ligarem|marcar ; me liga|ligue o|a <person>

[call-me]
missed|perdi|perdimos (colleagues|agents) call|llamada|chamada|ligacao ... again|try|novo|nuevo|vcs|voces|ustedes
me liga|ligue|liguem|chama quando|assim|cuando
^ (please|pls|plz|hi|hello|hey|just|kindly|can|u) call|ring|phone me (please|pls|plz|back) $
please|pls|plz|kindly|u|you|urgently call|ring|phone me ; da|daria|consegue|tem como pra|para|de me ligar
da|daria|consegue|como me ligar ; me hablan|habla|hablas|marcan|llaman por telefono|llamada|cel|celular
-they|you|keeps|keep|he|she|people|scammers|who|did call|ring|phone|telephone me|us back|please|now|on|at|asap|when|later|tomorrow|today|tonight|after|between|before|instead|anytime|plz|pls|urgently|this|directly|about|if|and|to|in|for|$
<want> ... call|ring|phone|telephone me|us ; <can> ... call|ring|phone|telephone me|us ; call|ring|phone me|us back
give me (a|quick) call|ring|bell|buzz|shout|callback ; give us a call|ring|bell|buzz ; get (a|me) callback
request ... callback|call ; call back please|pls|asap|$
<want>|love|get|have|appreciate|arrange|schedule|organise|organize|book (quick) (phone|telephone|video|call) callback|call
<want>|<can>|que|q|ke ... me llame|llamen|marque|marquen|telefonee|telefoneen|telefoneara|llamara|llamaran|llamaras|contacten|contacte -cuando|antes
me|nos puede|pueden|podria|podrian|puedes|podes|podrias llamar|marcar|telefonear|contactar
puede|pueden|podria|podrian|puedes|podes|podrias (alguien) llamarme|marcarme|telefonearme|contactarme|llamarnos
me|nos llaman|llamas|marcan|marcas|llama|marca|llamai ... por|porfa|porfavor|porfis|please|cuando|ahora|ya|al|a
me|nos devuelven|devuelve|devuelvan|devuelva|regresan|regresen|devolver|devuelves llamada|llamado
devuelvanme llamada
-no|nunca llamenme|llameme|llamame|llamarme|marquenme|marqueme|marcame|marcarme|telefoneenme|contactenme|contacteme|contactame|telefoneame|llamadme|contactarme ... $
^ (hola) llamenme|llameme|llamame|marquenme|marqueme|marcame
<want>|prefiero|agendar|programar|solicitar|dar|espero|solicito ... llamada|llamado|telefonazo|ligacao|telefonema|chamada -perdida|no|anterior|grabada
alguien|alguem (me|nos) (puede|pode|podria|poderia|consegue|vai) (me|nos) llamar|marcar|ligar|telefonear|chamar
-nao|nunca|nem|sempre liga|ligue|liguem|ligam|telefona|telefone|telefonem para|pra|p
-nao|nunca|nem|voces|sempre|quando|ninguem|de me liga|ligue|liguem|telefona|telefonem|ligam -ao
-de me liga|ligue|liguem|telefonem $
<can>|pode|podem|poderia|consegue|alguem|querem|quer (voces|vc|vcs|a|o|alguem) me ligar|telefonar|retornar|contatar|contactar
<want> ... me liguem|ligue|telefone|telefonem|retornem|retorne|contatem|contate|contactem
pode|podem|poderia|consegue|<want> ... ligar|telefonar pra|para mim|casa|nos
me chama|chamar|chame|chamem no|pelo|por zap|telefone|whats|telefonema
retorna|retorne|retornem|retornar ligacao|contato|chamada|telefonema
numero|telefono|tel|fono|telefone|linea|linha|number|phone|line ... ... atienda|atiendan|atiende|atienden|atenda|atende|conteste|contesten|picks|pick|answers|answer (el|a|by|up) <person>|persona|pessoa|alguien|alguem|up
numero|telefono|telefone|number|phone ... hablar|falar|speak|talk|conversar
entre|entrem|entrar|entra em contato|contacto comigo|conosco|connosco
ponerse|ponga|pongan|ponganse|poneos|pongase|comunique|comuniquen|comunicarse en contacto|comunicacion conmigo|nosotros
comunique|comuniquen|comuniquense|comunicarse|comunicase conmigo|nosotros ; get|be in touch with me|us
<want> ... se comunique|comuniquen|contacte|contacten

[not-meant -2 keep-negated]
<staff>|senorita|chica|persona ... atendio|atendieron|atendeu|ayudo|ajudou (muy|muito|super|re) bien|bem|excelente|genial|amable
<staff>|persona|alguien ... me|nos soluciono|resolvio|resolveu todo|tudo|muy|bien|bem
hay|tem|tienen alguien|alguem que|q arme|instale|monte|haga|faca|conserte|repare|despache|entregue
dejen|deja|deje|dejar|paren|pare|parem|parar de llamarme|llamar|llamarnos|marcarme|marcar|ligar|insistir ; dejen|deja|pare|parem de me ligar|llamar
prefiero|preferiria|prefiro|preferia|mejor (que) no|nao (me) (me) llamen|llame|hablar|llamar|ligar|liguem|falar|marquen
stop calling|phoning|ringing ; rather|prefer not (to) (to) <talk>|call|be

[alone]
^ ninguna|ninguno|nenhuma|nenhum (de|dessas|das) (esas|estas|anteriores|opciones|opcoes|los|las) $ ; none of these|those|them|the (options|above) $ ; ^ otra|outra cosa|coisa $
^ otro|otros|outro|outros|other|others $ ; ^ ayuda|ajuda|help|socorro|auxilio $ ; ^ (es|e|is|its) urgente|urgent $ ; none of this|these helps|help|works|work|apply|applies
no encuentro|nao encontro|encontrei|cant find ... busco|necesito|necesitas|preciso|procuro|opciones|opcoes|need|want|looking
chama|chame|chamem funcionario|funcionaria|atendente|gerente|humano|pessoa|alguem|responsavel|vendedor
^ connect|transfer ... <staff>|executive|care
connect|transfer (me) (to) (me) customer|agent|executive|care|representative|person|someone
customer (service|care|support) rep|representative|agent|executive please|pls|plz
^ (hola|ola|oi|hello|hi|hey|buenas|buenos|bom|boa|ok|no|si) (dia|dias|tarde|tardes|noches|noite) <staff>|persona|pessoa|person|vendedor|vendedora|tecnico|tecnica|soporte (<real>|por|de|en|online|pls) (<real>|linea|<please>) (y|e) (hueso|osso) (<please>) (<please>|favor) $
<staff>|persona|pessoa|person (<real>|de|en) (<real>|linea) por favor|porfa|porfavor|please|pls|plz|porfis|plis
<person> de carne y|e hueso|osso
persona|personas|humano|humanos|gente|pessoa|pessoas|alguien|alguem|atendente|asesor|agente|operador|ejecutivo de verdad|verdade
-or|a|an|you|agents|un|una|um|uma|are real|live|actual|proper human|humans|person|people|agent|agents|operator|representative|being|someone|advisor|adviser|rep
-eres|es|un|una|um|uma|mi|meu|my persona|asesor|alguien|alguem|someone|somebody|pessoa|atendente|operador|gente|ejecutivo|representante|anyone|anybody real|humano|humana|reales|vivo|human
-recursos|derechos|direitos|los|libro|soy|sou|am un|algun|um|algum|una|uma|a ser|human humano|being
^ (<article>) customer service|support|care|assistance $
^ (servicio|servico|atencion|atencao|atendimento) (al|ao|de|a) cliente|clientes $
^ operador|operadora|atendimento|soporte|suporte|asistencia humano|humana $
^ transfere|transfira|transferir|transfer|transferencia -de $
`;
