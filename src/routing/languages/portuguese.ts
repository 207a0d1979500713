import type { LanguageSigns } from "./language-signs";

export const PORTUGUESE: LanguageSigns = {
  greetings: `
    oi oie oii ola opa bom boa obrigado obrigada obg brigado brigada valeu vlw tchau desculpe desculpa licenca prezados
    prezado prezada beleza blz alo fala`,
  words: `
    o a os as ao aos do da dos das no na nos nas num numa pelo pela pelos pelas um uma uns umas e ou nem que q pq porque
    mas porem sim nao n ja muito muita muitos muitas mais menos tao tanto
    eu tu voce voces vc vcs ele ela eles elas nos gente meu minha meus minhas seu sua seus suas teu tua nosso nossa nossos
    nossas dele dela deles delas me te se lhe lhes com sem por pra pro para em de ate desde sobre entre onde quando como
    qual quais quanto quanta quantos quantas quem este esta isto estes estas esse essa isso esses essas aquele aquela
    aquilo deste desta disso nesse nessa nisso aqui ai la ali
    sao era eram foi foram sou somos ser estou estas esta estamos estao estava estar to ta tava tive teve tem
    tenho temos tinha ter ha havia quero quer queremos querem queria gostaria preciso precisa precisamos posso pode
    podemos podem poderia fazer faco faz fazem fez fiz vou vai vamos vao ir ia disse diz dizem dizer sei sabe saber acho
    chegou chega comprei paguei pedi pedido falar ajuda ajudar conta consigo consegue conseguir fica ficou
    ontem hoje amanha agora depois antes sempre nunca nada ninguem algo alguem algum alguma alguns nenhum nenhuma tudo
    todo toda todos todas outro outra outros outras mesmo mesma cada pouco tambem ainda embora pois assim entao enquanto
    bem mal senhor senhora moco moca dia dias tarde noite noites favor vezes vez coisa homem mulher ano anos casa dinheiro
    trabalho verdade claro usar falta dois duas tres quatro sete oito nove dez
    seja fosse dentro fora alem qualquer so somente deixar deixa tal ne la
    estive esteja nesta neste desse dessa eh qto qta qdo td tds tbm hj msm mto mt sla kk kkk kkkk rs rsrs rsrsrs
    fatura faturas boleto pagamento pagamentos suporte vendas preco precos envio entrega compra compras garantia devolucao
    orcamento atendimento atendente duvida conta terca quarta quinta sexta sabado domingo pix cpf cnpj cep`,
  endings: /(?:cao|coes|dade|dades|mento|mentos|ando|endo|inho|inha|agem|eiro|eira|ei|ou|aram|am|em)$/,
  letters: /[ãõçâêôà]|(?<!\p{L})(?:é|olá|já|só|até)(?!\p{L})/u,
};
