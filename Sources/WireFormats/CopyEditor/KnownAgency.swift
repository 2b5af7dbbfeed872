/// What is known of an agency: how it signs, what its full name is, where its pages stand.
struct KnownAgency: Hashable, Sendable {
    /// The name for display.
    let name: String
    /// Other signatures and full names, in small letters.
    let aliases: [String]
    let hosts: [String]

    private init(_ name: String, _ aliases: [String] = [], hosts: [String] = []) {
        self.name = name
        self.aliases = aliases
        self.hosts = hosts
    }

    /// No signature is longer.
    static let maximumBytes = 48

    /// The agency that signs with these words; of `AFP/SID` or `dpa-AFX` the first known.
    static func signed(_ words: String) -> KnownAgency? {
        guard words.utf8.count >= 2, words.utf8.count <= maximumBytes else { return nil }
        if LineBytes.of(words, maySign), let known = bySignature[words.lowercased()] {
            // In running text `pa` or `aa` is no signature: two letters count in capitals only.
            return words.utf8.count > 2 || words.allSatisfy(\.isUppercase) ? known : nil
        }
        guard words.utf8.contains(where: { $0 == 0x2F || $0 == 0x2D || $0 == 0x2C }) else {
            return nil
        }
        let parts = words.split { $0 == "/" || $0 == "-" || $0 == "," }
        guard parts.count > 1 else { return nil }
        return parts.lazy.compactMap { part in
            part.utf8.count > 2 || part.allSatisfy(\.isUppercase)
                ? bySignature[part.lowercased()] : nil
        }.first
    }

    /// Whether words may be a signature, by their first eight bytes; what is not ASCII always may.
    static func maySign(_ words: LineBytes) -> Bool {
        beginnings.contains(words.key(before: words.count)) || !words.isASCII
    }

    /// Whether what begins at `start` may be a signature, wherever it ends.
    static func maySign(_ paragraph: LineBytes, from start: Int) -> Bool {
        var end = start
        while end < start + 8, paragraph[end] > 0x20, paragraph[end] < 0x80,
            !",/-".utf8.contains(paragraph[end])
        {
            end += 1
        }
        return paragraph[end] >= 0x80
            || beginnings.contains(paragraph.key(from: start, before: end))
            || beginnings.contains(paragraph.key(from: start, before: paragraph.count))
    }

    /// Whether the words of a paragraph before `end` may be a signature.
    static func mayBeginSignature(_ paragraph: LineBytes, before end: Int) -> Bool {
        beginnings.contains(paragraph.key(before: end))
            || (0..<end).contains { paragraph[$0] >= 0x80 }
    }

    /// The words in small letters that stand in signatures and names of agencies.
    static var words: [Substring] { bySignature.keys.flatMap { $0.split(separator: " ") } }

    private static let beginnings = Set(
        bySignature.keys.map { LineBytes.of($0) { $0.key(before: $0.count) } })

    /// The agency whose full name stands in the words, such as a rights line.
    static func named(in words: String) -> KnownAgency? {
        LineBytes.of(words.lowercased()) { words in
            guard fullNameStarts.mayStand(in: words) else { return nil }
            return byFullName.first { words.holds($0.name.utf8) }?.agency
        }
    }

    private static let fullNameStarts = FourByteStarts(byFullName.map(\.name))

    /// The agency whose site has this host.
    static func at(host: String) -> KnownAgency? {
        var rest = host.lowercased()[...]
        var found: Int?
        while true {
            if let agency = byHost[String(rest)] { found = min(agency, found ?? agency) }
            guard let point = rest.utf8.firstIndex(of: UInt8(ascii: ".")) else { break }
            rest = rest[rest.utf8.index(after: point)...]
        }
        return found.map { all[$0] }
    }

    /// Whether an agency's site may have the host of this address, by the host's last bytes.
    static func mayStand(at link: LineBytes) -> Bool {
        guard link.begins("http://") || link.begins("https://") else { return false }
        var start = 5
        while start < link.count, link[start] != 0x2F { start += 1 }
        while link[start] == 0x2F { start += 1 }
        var end = start
        while end < link.count, !endsHost(link[end]) {
            if link[end] >= 0x80 { return true }
            end += 1
        }
        // From the stroke or point before the host's last labels on.
        if end - start >= 8, endings.contains(link.key(from: end - 8, before: end)) { return true }
        return (max(start, end - 7)..<max(start, end - 3)).contains { at in
            (at == start || link[at - 1] == 0x2E)
                && endings.contains(link.key(from: at, before: end))
        }
    }

    private static func endsHost(_ byte: UInt8) -> Bool {
        byte == 0x2F || byte == 0x3F || byte == 0x23 || byte == 0x3A
    }

    /// The last eight bytes of each host, or all of it.
    private static let endings = Set(
        byHost.keys.map { host in
            LineBytes.of(host) { $0.key(from: max(0, $0.count - 8), before: $0.count) }
        })

    /// Each host's agency, by its place in the list; the first of two stands.
    private static let byHost: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, agency) in all.enumerated() {
            for host in agency.hosts where table[host] == nil { table[host] = index }
        }
        return table
    }()

    private static let bySignature: [String: KnownAgency] = {
        var table: [String: KnownAgency] = [:]
        for agency in all {
            table[agency.name.lowercased()] = agency
            for alias in agency.aliases { table[alias] = agency }
        }
        return table
    }()

    /// Longest first: an Australian Associated Press is not the Associated Press.
    private static let byFullName: [(name: String, agency: KnownAgency)] = all.flatMap { agency in
        (agency.aliases + [agency.name.lowercased()])
            .filter { $0.utf8.count >= 7 }.map { ($0, agency) }
    }.sorted { $0.0.utf8.count > $1.0.utf8.count }

    private static let all: [KnownAgency] = [
        KnownAgency(
            "AFP",
            [
                "agence france-presse", "agence france presse", "أ ف ب", "ا ف ب", "ا.ف.ب", "أ.ف.ب",
                "法新社", "афп",
            ],
            hosts: ["afp.com"]),
        KnownAgency(
            "AP", ["associated press", "the associated press"], hosts: ["apnews.com", "ap.org"]),
        KnownAgency(
            "Reuters", ["thomson reuters", "reuters staff", "ロイター", "路透", "рейтер", "رويترز"],
            hosts: ["reuters.com"]),
        KnownAgency(
            "dpa", ["deutsche presse-agentur", "dpa international"],
            hosts: ["dpa.com", "dpa-international.com"]),
        KnownAgency(
            "PA", ["press association", "pa media", "pa news agency"],
            hosts: ["pamediagroup.com", "pressassociation.com"]),
        KnownAgency("EFE", ["agencia efe"], hosts: ["efe.com"]),
        KnownAgency("ANSA", ["agenzia ansa"], hosts: ["ansa.it"]),
        KnownAgency("STT", ["suomen tietotoimisto", "stt-lehtikuva"], hosts: ["stt.fi"]),
        KnownAgency(
            "Belga", ["agence belga", "belganewsagency"], hosts: ["belga.be", "belganewsagency.eu"]),
        KnownAgency("TT", ["tidningarnas telegrambyrå", "tt nyhetsbyrån"], hosts: ["tt.se"]),
        KnownAgency("NTB", ["norsk telegrambyrå", "ntbs"], hosts: ["ntb.no"]),
        KnownAgency("Ritzau", ["ritzaus bureau"], hosts: ["ritzau.dk", "ritzau.com"]),
        KnownAgency("AAP", ["australian associated press"], hosts: ["aap.com.au"]),
        KnownAgency(
            "Kyodo", ["kyodo news", "共同通信", "共同"], hosts: ["kyodonews.net", "kyodonews.jp"]),
        KnownAgency("Jiji", ["jiji press", "時事"], hosts: ["jiji.com"]),
        KnownAgency("TASS", ["itar-tass", "тасс"], hosts: ["tass.com", "tass.ru"]),
        KnownAgency("RIA Novosti", ["ria", "риа новости"], hosts: ["ria.ru"]),
        KnownAgency("Interfax", ["интерфакс"], hosts: ["interfax.ru", "interfax.com"]),
        KnownAgency("Ukrinform", ["укринформ"], hosts: ["ukrinform.net", "ukrinform.ua"]),
        KnownAgency(
            "The Canadian Press", ["cp", "canadian press", "la presse canadienne"],
            hosts: ["thecanadianpress.com"]),
        KnownAgency("GlobeNewswire", ["globe newswire"], hosts: ["globenewswire.com"]),
        KnownAgency("Business Wire", ["businesswire"], hosts: ["businesswire.com"]),
        KnownAgency("PR Newswire", ["prnewswire", "pr newswire"], hosts: ["prnewswire.com"]),
        KnownAgency("Accesswire", ["accesswire"], hosts: ["accesswire.com"]),
        KnownAgency("Xinhua", ["xinhua news agency", "新华社"], hosts: ["xinhuanet.com", "news.cn"]),
        KnownAgency("UPI", ["united press international"], hosts: ["upi.com"]),
        KnownAgency("Bloomberg", ["bloomberg news"], hosts: ["bloomberg.com"]),
        KnownAgency("Dow Jones", ["dow jones newswires"], hosts: ["dowjones.com"]),
        KnownAgency("IANS", ["indo-asian news service"], hosts: ["ians.in"]),
        KnownAgency("PTI", ["press trust of india"], hosts: ["ptinews.com"]),
        KnownAgency("ANI", ["asian news international"], hosts: ["aninews.in"]),
        KnownAgency("APA", ["austria presse agentur"], hosts: ["apa.at"]),
        KnownAgency(
            "Keystone-SDA", ["sda", "ats", "keystone-ats", "schweizerische depeschenagentur"],
            hosts: ["keystone-sda.ch"]),
        KnownAgency("ANP", ["algemeen nederlands persbureau"], hosts: ["anp.nl"]),
        KnownAgency("Lusa", ["agência lusa"], hosts: ["lusa.pt"]),
        KnownAgency("Europa Press", ["europa press"], hosts: ["europapress.es"]),
        KnownAgency(
            "ANA", ["ana-mpa", "athens-macedonian news agency", "αμπε"],
            hosts: ["amna.gr", "ana-mpa.gr", "ana-mpe.gr"]),
        KnownAgency("AGI", ["agenzia giornalistica italia"], hosts: ["agi.it"]),
        KnownAgency("Adnkronos", hosts: ["adnkronos.com"]),
        KnownAgency("Anadolu", ["aa", "anadolu agency", "anadolu ajansı"], hosts: ["aa.com.tr"]),
        KnownAgency("Yonhap", ["yonhap news agency", "연합뉴스"], hosts: ["yna.co.kr"]),
        KnownAgency("Bernama", hosts: ["bernama.com"]),
        KnownAgency("Antara", hosts: ["antaranews.com"]),
        KnownAgency("WAM", ["emirates news agency"], hosts: ["wam.ae"]),
        KnownAgency("SPA", ["saudi press agency"], hosts: ["spa.gov.sa"]),
        KnownAgency("KUNA", ["kuwait news agency"], hosts: ["kuna.net.kw"]),
        KnownAgency("ČTK", ["ctk", "četka"], hosts: ["ctk.cz", "ceskenoviny.cz"]),
        KnownAgency("PAP", ["polska agencja prasowa"], hosts: ["pap.pl"]),
        KnownAgency("MTI", ["magyar távirati iroda"], hosts: ["mti.hu"]),
        KnownAgency("Agerpres", hosts: ["agerpres.ro"]),
        KnownAgency("Hina", hosts: ["hina.hr"]),
        KnownAgency("Tanjug", hosts: ["tanjug.rs"]),
        KnownAgency("BNS", ["baltic news service"], hosts: ["bns.lt", "bns.ee", "bns.lv"]),
        KnownAgency("LETA", hosts: ["leta.lv"]),
        KnownAgency("ELTA", hosts: ["elta.lt"]),
        KnownAgency("SID", ["sport-informations-dienst"], hosts: ["sid.de"]),
        KnownAgency("epd", ["evangelischer pressedienst"], hosts: ["epd.de"]),
        KnownAgency("KNA", ["katholische nachrichten-agentur"], hosts: ["kna.de"]),
        KnownAgency(
            "Agência Brasil", ["abr", "agencia brasil"], hosts: ["agenciabrasil.ebc.com.br"]),
        KnownAgency("Télam", ["telam"], hosts: ["telam.com.ar"]),
        KnownAgency("Notimex", hosts: ["notimex.gob.mx"]),
        KnownAgency("Prensa Latina", ["prensa latina"], hosts: ["prensa-latina.cu"]),
        KnownAgency("CNS", ["catholic news service"], hosts: ["catholicnews.com"]),
        KnownAgency("SAPA", ["south african press association"]),
        KnownAgency("NAMPA", hosts: ["nampa.org"]),
        KnownAgency("NAN", ["news agency of nigeria"], hosts: ["nannews.ng"]),
    ]
}
