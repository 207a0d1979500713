/** What is anger only with more of it, and what takes it back. */
export const SIGNS_OF_FRUSTRATION = `
[sarcasm 0.7]
great|good|nice|brilliant|excellent|amazing|fantastic|wonderful|superb|stellar|genius|classic|top job|work|move|service|stuff|one -thanks|thank|today|team|yesterday
oh (that|thats|how|so|really|just|well) great|brilliant|lovely|fantastic|wonderful|perfect|joy|good|sure|yes|yeah|nice|super
just great|brilliant|perfect|wonderful|lovely|fantastic
how (very|so|incredibly) helpful|kind|convenient|lovely|nice|useful|thoughtful ; so helpful $ ; well done ; bravo
congrat* ; slow clap ; geniuses ; genius ; cheers $ ; yeah right|sure ; sure ok ; ok sure ; lovely $ ; unreal
classic ; as if ; what a surprise ; surprise surprise ; wow just wow ; yeah its been ; its not like i
rate my experience ; muy bonito
que maravilla|bonito|lindo|bien|eficiencia|rapidez|casualidad|sorpresa|raro|novedad|amables|profesionales|genios|cracks
un aplauso ; felicitaciones ; felicidades ; los|les felicito
excelente|tremendo|gran|bonita servicio|atencion|trabajo|manera|forma ; unos genios|cracks|fenomenos ; genios
genial|excelente|perfecto|estupendo|fantastico|fabuloso|maravilloso|buenisimo otra|ahora|y|se|sigo|sigue|pague
ah|ay|claro|jaja|jajaja|si|aja|sisi|obvio claro|si|aja|como|obvio|seguro en|como|pues|las|que|el|no ; si claro
claro en ; como siempre|no ; para variar ; seguro que si ; nota 10 ; gracias eh ; parabens -pela|pelo|pra|para|aos|a
que otimo|maravilha|lindo|beleza|legal|eficiencia|rapidez|surpresa|maravilhoso|bom|novidade -que ; nota 10|dez
ah|ahh|ahhh|aham claro|sei|ta|sim ; combo completo
otimo|otima|show|excelente|maravilha|perfeito|lindo|genial mais|agora|de|outra|outro|so|atendimento|servico
impressionante|incrivel como|a|o ; mt obrigado viu ; pra variar ; como sempre ; valeu ein|hein

[fails 0.4]
delay|delayed|delays|cancelled|keeps timing ; timing out ; still ... shown|showing|here ; disconnected ; no show
retraso|atraso|atrasado|atrasada|demorado|tardaron|tardan|demoraron ; destruid*|danificad*|inutilizavel
bloqueado|bloqueada ; rejeita|rechaza ; furou|furaram ; constantemente ; a falhar|fallar|falla|falha ; crash* ; broke
broken ; breaks ; wiped ; ruined ; lost ; losing ; late ; cold ; missing ; wrong ; fails ; failed ; failing ; freezes
froze ; dead
doesnt|dont|didnt|wont|isnt|not|never|cant|couldnt work|load|open|help|turned|showed|arrived|arrive|come|came|working|answered|answer|called|reply|replied|understand|delivered
down ; no internet|water|hot|power|signal|heating|reply|response|answer|answers|solution|update ; cancelled|canceled
missed ; messed ; mixed ; stuck ; closes itself ; canned ; automated ; hold|hang|hung
no funciona|sirve|anda|prende|carga|llego|llega|vino|abre|deja|contestan|responden|tiene|sale|arranca|enciende|jala|avisaron|apareci*
se cae|cayo|colgo|cuelga|traba|trabo|tilda|rompio|perdio ; perdieron|perdio ; colgada|caida|colgado
sin internet|luz|agua|servicio|señal|senal|linea|solucion|respuesta|gas|sistema
mal|equivocad*|errad*|helad*|fria|frio|tarde|roto|rota|vacio|incomplet*|faltaban|faltaba|faltan|danad*|golpead*
cuelgan|cortan|cancelaron ; peor
nao funciona|chegou|veio|chega|abre|carrega|entregaram|respondem|liga|resolve|entra|vem|retornaram|apareceu ; so trava
trava|travou|travando|caiu|cai|quebrou|quebrado|estragou|perderam|sumiu
sem internet|luz|agua|sinal|energia|resposta|solucao|retorno|previsao|gas|sistema
errad*|fria|frio|gelad*|atrasad*|revirad*|incomplet*|faltando|faltou|vazi* ; cancelaram ; erraram|errar ; nada de
pior

[again 0.5]
yet again ; de novo ; otra vez ; toda semana|hora
terceira|terceiro|quarta|quinta|tercera|tercer vistoria|visita|tentativa|llamada|intento|mensaje|mensagem|reclamacao
again ; every single time|day|month|week|bloody ; every|each time|month|week|day ; always ; twice ; once more
yet another ; another link|answer|week|month|form|excuse|delay|day
keep|keeps|kept (on) sending|asking|getting|telling|saying|giving|losing|crashing|repeating|charging|failing ; same
third|fourth|fifth|sixth|second time|missed|day|week|attempt|visit|call|in
three|four|five|six|seven|eight|nine|ten|many|3|4|5|6|7|8|9|10|20|100|hundred|thousand times ; in a row
otra|outra vez|semana|mes|respuesta|dia|excusa|vuelta|mensagem ; de nuevo|novo ; nuevamente|novamente ; siempre
sempre -disponivel|disponible|aberto ; toda hora
dos|tres|cuatro|cinco|seis|diez|mil|cien|varias|muchas|tantas|3|4|5|6|10|20|100 veces
duas|tres|quatro|cinco|dez|varias|mil|trocentas|muitas|3|4|5|6|10|20|100 vezes ; cada vez|rato|dia|mes|hora
toda|todo hora|vez|mes|dia|semana ; segunda|tercera|terceira|cuarta|quarta vez|dia|semana ; seguidas|seguidos|seguida
mismo|misma|mesmo|mesma mensaje|respuesta|formulario|cosa|cuento|menu|coisa|resposta|mensagem|problema|error|erro

[long 0.5]
one|two|three|four|five|six|seven|eight|nine|ten|several|whole|half|an|many|1|2|3|4|5|6|7|8|9|10|11|12|14|15|20|24|30|40|45|48|50|60|72|75|90 minutes|mins|min|hours|hour|hrs|hr|days|weeks|months|years|morning|afternoon|day|week|month -later|warranty|trial|plan|free|contract|return|notice|advance|before
since yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|this|the|morning
still nothing|no|not|waiting|havent|doesnt|isnt|hasnt|dont|broken|down ; all day|morning|week|afternoon|night
for ages|weeks|hours|days|months|ever ; on hold ; took day ; llevo ; llevamos ; llevan ; sigo ; seguimos
toda la manana|tarde|semana|noche ; todo el dia|mes|finde|verano
una|un|dos|tres|cuatro|cinco|seis|varias|varios|1|2|3|4|5|6|7|8|9|10|12|15|20|24|30|40|45|48 minutos|min|horas|dias|semanas|meses|anos -habiles|de|antes|despues|gratis|sin
desde ayer|hace|el|la|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|anoche|esta|las
todavia|aun no|nada|sin|sigo|espero|estoy ; y nada $ ; un mes|ano -gratis|de
mas de una|un|dos|tres|2|3 hora|mes|semana|horas|dias
desde ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|cedo|semana|mes|as|o
ate agora|hoje nada|nao|$
ha|faz|tem (de) (quase) (uma|duas|tres|quatro|cinco|1|2|3|4|5|6|7|8|9|10|12|15|20|30|40|45) minutos|min|horas|hora|dias|semanas|semana|mes|meses|anos
uma|um|duas|dois|tres|quatro|cinco|varios|varias|1|2|3|4|5|6|7|8|9|10|15|20|30|40|45 minutos|min|horas|dias|semanas|meses -uteis|de|antes|depois|gratis|sem
a tarde|manha|noite|semana inteira|toda ; o dia inteiro|todo ; aguardando|esperando|implorando

[who-cares 0.5]
nobody ; noone ; no one ; nobodys ; none of you ; nadie ; ninguem ; nenhum|ninguno de voces|ustedes ; excuse
just|more|enough|always|your excuses ; desculpas ; promise|promises|promised
prometieron|prometeram|prometen|prometem ; ignore|ignored|ignores|ignoring ; silence ; silencio ; smiley ; protocolo
en breve ; em breve ; em analise ; high volume ; on its way ; patience|paciencia

[exclaims 0.6]
seriously ; srsly ; honestly ; literally ; wow ; omg ; omfg
argh*|ugh*|grr*|uf|uff|ufff|puff|pff*|tsk|jeez|jesus|christ ; unreal ; jesus christ ; come on ; for real ; how how
really $ ; are you serious ; for god|gods|petes|heavens|christ ; en serio ; de verdad se|me|nos|es|esto|ya|son|$
por dios|favor ; dios mio ; madre mia ; no me lo puedo|creo ; no puedo creer ; increible ; que cosa|onda|pena
hola hola ; oigan ; ya pues|po|basta ; pero bueno|que ; o que $ ; serio ; serio mesmo|isso ; pelo amor ; meu deus
nossa ; caramba ; poxa ; pqp ; fala serio ; ne $ ; hein|ein $ ; oi $ ; gente -boa|ne ; alo alo

[upset 0.4]
malo ; mala ; molest* ; enoj* ; decepcion* ; increible ; imposible ; problema otra ; queda mal ; triste ; lento
lenta ; demora ; demoran ; demorado ; nunca ; nada funciona ; todavia nada ; sigue igual ; sigo igual ; injusto
injusta ; terrible ; horrible ; fatal ; ruim ; ainda nada ; terrivel ; demorou ; dificil ; bad ; awful ; annoying
annoyed ; disappoint ; disappointed ; disappointing ; unhappy ; angry ; upset ; slow ; never ; nothing ; still
why is it so ; damn ; hell

[at-oneself -2 keep-negated]
soy|fui|sou|que (un|una|um|uma) idiota|tonto|tonta|estupido|estupida|imbecil|burro|burra|pelotudo|boludo|tarado
perdon|disculpa|disculpe|desculpa|sorry que|q|im idiota|tonto|tonta|estupido|estupida|burro|burra|stupid
maldito autocorrector|corrector|teclado|celular ; mierda|puta|caralho|joder|crap me equivoque|se me|errei ; que rabia se me
caralho|joder|mierda|cono que|q ... lindo|linda|bonito|bonita|barato|hermoso|hermosa|top|chulo|guapo ; holy crap|shit|cow ... cheap|nice|beautiful|great

[pleased -0.8]
love ; loved ; thank you so|very ; thanks so|very|for ; best -before ; delicious ; yummy ; perfect -timing ; awesome
excited ; haha|hahaha|hahah|lol|lmao|rofl|hehe ; no rush|worries|hurry|problem ; happy ; appreciate ; yay ; beautiful
legend ; legends ; star ; youre the|a star|best|legend|legends ; tasty ; gracias|muchas ... gracias|todo|igual
me encanta|encanto|encantan|gusta|gusto
rico|rica|riquisim*|delicios*|buenisim*|hermos*|lind*|precios*|genia|genio|maximo ; jaja|jeje|jiji|jajaj*
sin apuro|prisa ; no hay apuro|prisa ; feliz ; son lo ; los amo ; obrigad*|brigad* ; amei ; adorei ; gostei ; delici*
maravilhos* ; kkk*|rs|rsrs|haha|hahaha ; sem pressa ; lind* ; perfeit* ; amo ; top
`;
