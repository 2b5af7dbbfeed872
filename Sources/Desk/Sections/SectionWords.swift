import News

/// Words that speak for a section, in several languages, folded; `form*` is a beginning.
enum SectionWords {
    /// Names of sections as feeds and addresses use them.
    static let names: [(section: Section, words: String)] = [
        (
            .world,
            "world international welt ausland monde mundo internacional mondo mir mundial svet"
        ),
        (
            .politics,
            """
            politics politic* politik inland innenpolitik politique politica politika
            election* elections wahlen government congress parliament westminster brexit bundestag
            """
        ),
        (
            .business,
            """
            business economy econom* money finance financ* markets market wirtschaft boerse borse
            economie bourse economia negocios mercados dinero dinheiro ekonomika biznes gospodarstvo
            companies firmen energy jobs unternehmen entreprises
            """
        ),
        (
            .science,
            """
            science* tech technology technolog* wissen wissenschaft technik digital netzwelt sciences
            ciencia tecnologia ciencias nauka space environment climate umwelt klima environnement
            planete medioambiente clima natur nature znanost
            """
        ),
        (
            .health,
            """
            health gesundheit sante salud saude zdorove zdravje salute medicine medizin coronavirus
            covid* wellness
            """
        ),
        (
            .culture,
            """
            culture kultur cultura kultura arts art entertainment film films movies music musik musique
            musica books buecher bucher tv television theatre theater feuilleton lifestyle leute
            unterhaltung people celebrity gente espectaculos fashion mode food travel reise
            """
        ),
        (
            .sport,
            """
            sport* deporte* esporte* desporto futbol football fussball soccer rugby cricket tennis golf
            olympics olympia formula1 formel1 nba nfl nhl mlb bundesliga ligue1 laliga premierleague
            """
        ),
        (
            .society,
            """
            society gesellschaft societe sociedad sociedade panorama vermischtes crime justice justiz
            education bildung schule religion family familie obshchestvo faitsdivers sucesos druzba
            """
        ),
    ]

    /// Words of headlines and texts.
    static let signs: [(section: Section, words: String)] = [
        (
            .politics,
            """
            president* presidency minister* parliament* election* elected vote voters ballot senate senator*
            congress lawmaker* cabinet coalition opposition party manifesto referendum policy legislation
            governor mayor campaign candidate* democrat* republican* labour tory tories premier
            pm mp mps poll polls recount kanzler* bundestag regierung* wahl* abgeordnete* koalition partei*
            ministerin minister* prasident* gouvernement elysee depute* elections scrutin senat gobierno
            elecciones diputad* ministro* presidente congreso governo eleicoes votacao deputad* pravitelstv*
            vybor* ministr* prezident* vlada volitve budget austerity government* tariff* summit diplomat*
            """
        ),
        (
            .world,
            """
            war troops army military missile* rocket* strike airstrike* ceasefire truce hostage* rebels
            militant* insurgent* bombing bomb* shelling soldiers invasion border refugee* migrant* earthquake*
            quake flood* landslide* hurricane typhoon cyclone storm wildfire* eruption volcano* tsunami
            disaster krieg* soldaten rakete* erdbeben hochwasser unwetter guerre armee frappe* seisme
            inondation* guerra ejercito misil* terremoto inundacion* voyn* raket* zemletryas* sanctions
            nuclear ambassador embassy coup evacuat* rescue* nato kyiv gaza hezbollah hamas
            """
        ),
        (
            .business,
            """
            shares stock stocks market markets profit* revenue* earnings quarter* dividend* bank banks
            banking investor* investment bond bonds inflation economy economic* gdp trade exports imports
            company companies ceo merger takeover acquisition ipo currency dollar euro yen oil prices price
            sales retailer* startup factory jobs unemployment layoffs aktie* aktien boerse borse dax konzern*
            umsatz gewinn* wirtschaft* inflation unternehmen bourse entreprise* croissance benefice*
            bolsa acciones empresa* economia beneficio* mercado* lucro acoes aktsi* rynok kompani* ekonom*
            dlrs mln shr bln crude commodity commodities wheat bitcoin bankruptcy airline* carmaker*
            """
        ),
        (
            .science,
            """
            scientist* science research* study researchers nasa space spacecraft rocket telescope planet
            asteroid satellite climate emissions carbon species fossil* dinosaur* physics chemistry biolog*
            genetic* dna ai algorithm* software app smartphone* iphone android google apple microsoft robot*
            computer* internet cyber* hacker* technology quantum forscher* wissenschaft* weltraum klima*
            studie* chercheur* scientifique* climat espace planete cientific* estudio investigador* clima
            espacio pesquisador* uchen* kosmos* issledovan* cop29 biodiversity weather
            """
        ),
        (
            .health,
            """
            health hospital* doctor* patient* disease* virus* covid* coronavirus vaccin* vaccine* cancer
            drug drugs pandemic epidemic outbreak ebola flu measles malaria surgery surgeon nurse* medical
            medicine* obesity diabetes mental therapy krankenhaus* arzt* arzte impf* krankheit* virus
            pandemie hopital medecin* vaccin* maladie* sante hospital* medico* vacuna* enfermedad* salud
            saude vacina* doenca* bolnits* vrach* vaktsin* zdravje cepiv*
            """
        ),
        (
            .culture,
            """
            film* movie* actor* actress* director oscar* cinema hollywood netflix series singer* song* album*
            band concert* music* pop rock festival* novel author writer* book* poet* museum* exhibition* artist*
            painting* theatre* theater opera ballet fashion designer celebrity grammy* biopic sequel
            schauspieler* regisseur* sanger* konzert* ausstellung* kunst* musiker* acteur* actrice*
            chanteu* exposition* artiste* romancier pelicula* actriz cantante* exposicion* artista* escritor*
            novela filme* cantor* livro* akter* pevets* kontsert* vystavk* knig* kpop bachelor finale tv
            """
        ),
        (
            .sport,
            """
            match matches goal goals coach* striker midfielder goalkeeper defender football* soccer rugby
            cricket tennis golf basketball* baseball hockey league cup champion* championship* tournament*
            olympic* olympi* medal* medall* medail* final semifinal* qualif* team
            squad injury transfer wicket* innings batsman bowler bowled odi wimbledon grandslam masters
            formula grand prix race racing cyclist* cycling marathon sprint athletics swimmer* gymnast* boxing
            boxer heavyweight wallabies winger scrum try tries midfield club manager fixture* derby
            spieltag* trainer* sturmer* torwart* bundesliga mannschaft* sieg* niederlage* tor tore pokal
            entraineur* joueur* buteur equipe victoire defaite ligue coupe partido goles gol jugador* entrenador*
            equipo liga copa derrota torneo jogo* jogador* treinador* campeonato selecao matchi turnir* sborn*
            futbol* komand* chempion* olimpi* nogomet* tekma kosark* bayern madrid barcelona arsenal chelsea
            liverpool spurs lazio verstappen norris mercedes ferrari hamilton doping league
            """
        ),
        (
            .society,
            """
            police arrested arrest* court judge trial jury prison jailed sentence* murder* killed killing
            shooting stabbing crime criminal* charged suspect* victim* school* teacher* student* university
            church pope bishop religio* family children marriage abortion gay racism protest* rights lawsuit
            polizei* gericht* urteil* mord* schule* schuler* kirche* opfer festnahme* tribunal proces police
            prison meurtre* ecole* eglise* policia juicio carcel asesinat* escuela* iglesia prisao assassin*
            escola* igreja politsi* tyurm* shkol* policija sodisce thanksgiving royal king queen prince
            """
        ),
    ]
}
