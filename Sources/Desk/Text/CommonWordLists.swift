/// Common words by language: articles, pronouns, prepositions, auxiliaries, the words of reporting.
enum CommonWordLists {
    static let all: [(tag: String, words: String)] = [
        ("en", english), ("de", german), ("fr", french), ("es", spanish), ("pt", portuguese),
        ("it", italian), ("nl", dutch), ("ru", russian), ("ar", arabic), ("sl", slovene),
        ("sv", swedish), ("da", danish), ("no", norwegian), ("pl", polish), ("tr", turkish),
        ("uk", ukrainian),
    ]

    private static let english = """
        a an the and or but nor if then than as at by for from in into of off on onto out over to up
        with without within about above after again against all also am any are aren because been
        before being below between both can cannot could couldn did didn do does doesn doing don down
        during each few further had hadn has hasn have haven having he her here hers herself him
        himself his how i is isn it its itself just ll me more most mustn my myself no not now once
        only other ought our ours ourselves own re s same shan she should shouldn so some such t that
        their theirs them themselves there these they this those through too under until very was
        wasn we were weren what when where which while who whom whose why will won would wouldn you
        your yours yourself ve said says say saying told tells via per amid among upon may might must
        shall since still yet ever never however though although around across toward towards back
        like get gets got one two first last new year years day days week weeks month months today
        yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday according mr mrs
        ms make makes made take takes took go goes going went come comes came us much many another
        even well way also put set see look news report reports
        """

    private static let german = """
        der die das den dem des ein eine einen einem einer eines und oder aber als am an auf aus bei
        beim bis da dann daran dass denn dort durch er sie es wir ihr ich du man mich mir uns euch
        fur gegen hat hatte hatten haben habe hier ihm ihn ihnen ihre ihren ihrem ihrer im in ins ist
        sind war waren wird werden wurde wurden worden sein seine seinen seinem seiner seit sich so
        soll sollen kann konnen konnte konnten mit muss mussen nach nicht noch nun nur ob ohne sehr
        uber um unter vom von vor wahrend was weil wenn wer wie wieder will wollen zu zum zur zwar
        zwischen auch mehr kein keine keinen schon doch jetzt immer dieser diese dieses diesen diesem
        beide alle allem allen alles andere anderen sagt sagte erst neue neuen neuer neues jahr jahre
        jahren tag tage tagen gibt geht macht darf durfen nun doch heute gestern laut mal drei zwei
        """

    private static let french = """
        le la les l un une des du de d et ou mais donc or ni car que qui quoi dont a au aux en dans
        par pour sur sous avec sans ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes
        notre nos votre vos il elle ils elles on nous vous je tu se s ne n pas plus moins y est sont
        etait etaient ete etre sera seront serait ont avait avaient avoir fait faire faut peut
        peuvent deux trois premier premiere apres avant contre entre chez vers depuis pendant comme
        si tout tous toute toutes aussi encore bien tres meme autre autres deja lors afin ainsi selon
        quand c qu j m t va vont an ans annee annees jour jours dit voici nouveau nouvelle meme
        """

    private static let spanish = """
        el la los las lo un una unos unas de del al a y e o u pero sino que quien quienes cual cuales
        en por para con sin sobre bajo entre hasta desde hacia contra segun tras ante se su sus mi
        mis tu tus nuestro nuestra este esta estos estas ese esa esos esas aquel como cuando donde
        porque si no ni ya muy mas menos tambien tan tanto le les me te nos es son era eran fue
        fueron ser sera seran esta estan estaba estar ha han habia haber hay hace hacer puede pueden
        dos tres primer primera primero todo toda todos todas otro otra otros otras ano anos dia dias
        dice dijo asi aun solo sido tiene tienen va van hoy ayer nuevo nueva sera mejor vez
        """

    private static let portuguese = """
        o a os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas que quem qual quais
        em por pelo pela pelos pelas para pra com sem sobre sob entre ate desde contra segundo apos
        se seu sua seus suas meu minha este esta estes estas esse essa esses essas isso isto aquele
        como quando onde porque nao nem ja muito mais menos tambem tao lhe lhes me te nos e sao era
        eram foi foram ser sera serao esta estao estava estar tem tinha ter ha faz fazer pode podem
        dois duas tres primeiro primeira todo toda todos todas outro outra outros outras ano anos dia
        dias diz disse assim ainda so vai vao hoje ontem novo nova veja saiba confira
        """

    private static let italian = """
        il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle
        da dal dalla dai dalle in nel nella nei nelle su sul sulla sui sulle con per tra fra e ed o
        ma se che chi cui non piu meno come quando dove perche si ci vi mi ti ne suo sua suoi sue
        questo questa questi queste quello quella sono era erano stato stata essere sara ha hanno
        aveva avere fa fare puo possono due tre primo prima dopo contro tutto tutti tutta tutte
        altro altri anche ancora gia solo anno anni giorno giorni dice detto oggi ieri nuovo nuova
        """

    private static let dutch = """
        de het een en of maar want dat die dit deze der den van in op aan bij met voor door over uit
        tot naar om onder tegen tussen zonder na te er is zijn was waren wordt worden werd werden
        heeft hebben had hadden kan kunnen kon zal zullen zou wil moet moeten mag niet geen nog ook al
        wel meer als dan toen hij zij ze we wij ik je u hun haar hem ons zich wat wie waar hoe zo
        nu weer veel alle andere eerste twee drie jaar dag zegt volgens
        """

    private static let russian = """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне было
        вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас
        нибудь опять вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их
        чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого
        какой ним этом один мой тем чтобы нее были куда зачем при об после над больше тот через эти
        нас про всего них какая много три эту моя свою этой перед из-за стал стала стали году года лет
        день дня сказал заявил сообщил это который которая которые также
        """

    private static let arabic = """
        في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون أن إن
        أو و ثم بعد قبل عند بين حتى كل بعض غير هو هي هم نحن أنا كما لكن حول خلال ضد منذ أي لدى فيه
        فيها به بها له لها عليه عليها منه منها قال قالت يوم عام أول أكثر
        """

    private static let slovene = """
        in ali pa da ki ne je so si se bi bo bodo bil bila bili bilo sem smo ste v na za z s o ob od
        do iz k h po pri pod nad med pred brez zaradi kot ce ko ker kaj kdo kje kako to ta te ti tega
        temu tem njegov njegova njen svoj svoje tudi se ze le samo vec manj zelo sta ima imajo lahko
        leta leto let dan dni danes vceraj prvi prva novo novi
        """

    private static let swedish = """
        och i att det som en ett pa ar av for med till den har de inte om han hon var sig fran men sa
        vi kan nar ska skulle eller efter vid mot under over ut upp in nu blir blev varit hade ha vara
        mer an man bara detta denna dessa alla andra sin sitt sina hur vad dar har ocksa tva tre ar
        """

    private static let danish = """
        og i at det som en et pa er af for med til den har de ikke om han hun var sig fra men sa vi
        kan nar skal skulle eller efter ved mod under over ud op ind nu bliver blev vaeret havde have
        vaere mere end man kun dette denne disse alle andre sin sit sine hvor hvad der her ogsa to tre
        """

    private static let norwegian = """
        og i at det som en et ei pa er av for med til den har de ikke om han hun var seg fra men sa vi
        kan nar skal skulle eller etter ved mot under over ut opp inn na blir ble vaert hadde ha vaere
        mer enn man bare dette denne disse alle andre sin sitt sine hvor hva der her ogsa to tre
        """

    private static let polish = """
        i w we z ze na do nie sie o po od za dla przy przez pod nad bez ale lub albo czy ze to ten ta
        te tego tej tym jak jest sa byl byla byli bylo bedzie beda ma maja moze moga juz jeszcze tylko
        takze oraz co kto gdzie kiedy ktory ktora ktore jego jej ich sobie rok roku lat dzien dwa trzy
        """

    private static let turkish = """
        ve ile bir bu su o da de ki mi icin ama veya gibi kadar daha en cok az var yok olan olarak
        oldu olacak etti eden ise ne nasil neden her tum sonra once gore karsi uzerine yeni ilk iki uc
        yil gun dedi
        """

    private static let ukrainian = """
        і й та в у на з із зі що не як до за від по про для або але це той ця цей ті його її їх він
        вона вони ми ви я бути був була були буде є вже ще також після перед через під над при без
        коли де хто який яка які року рік день
        """
}
