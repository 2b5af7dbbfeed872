import Markup
import News

/// Who wrote the article on a page.
extension PageFields {
    func bylines() -> Finding<[Byline]>? {
        let linked = names(evidence.article?.authors ?? [])
        let persons = linked.filter { $0.role == nil && !isOutlet($0.name) }
        if !persons.isEmpty {
            let all = linked.filter { !isOutlet($0.name) }.map { Byline($0.name) }
            return Finding(value: all, place: "json-ld author")
        }
        if let found = statedInMeta() { return found }
        if let found = markedInPage() { return found }
        let outlets = linked.map { Byline($0.name) }
        if !outlets.isEmpty { return Finding(value: outlets, place: "json-ld author") }
        return nil
    }

    private func statedInMeta() -> Finding<[Byline]>? {
        let keys = [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl", "cxenseparse:author", "article:author_name", "og:author",
            "authors", "article.author", "creator", "dc.contributor", "twitter:creator:name",
            "dcsext.author", "article:byline",
        ]
        for key in keys {
            let values = (evidence.metas[key] ?? []).filter {
                !$0.contains("://") && !$0.hasPrefix("@")
            }
            let found = names(values.flatMap { split($0) })
                .filter { !isOutlet($0.name) }
            if !found.isEmpty { return Finding(value: found, place: "meta \(key)") }
        }
        return nil
    }

    private func markedInPage() -> Finding<[Byline]>? {
        let marked = (evidence.properties["author"] ?? []).map(bareName)
            .filter { $0.text.utf8.count < 120 }
        let found = names(together(marked).flatMap { split($0.text) })
        if !found.isEmpty { return Finding(value: found, place: "itemprop=author") }
        let linked = names(evidence.writers.prefix(4).flatMap { split($0.text) })
        if !linked.isEmpty { return Finding(value: linked, place: "rel=author") }
        return ledInPage() ?? namedInPage() ?? linkedInPage() ?? labelledInPage()
    }

    /// The name that is marked up within a writer's box, where the box holds more than the name.
    private func bareName(_ writer: PageEvidence.Mention) -> PageEvidence.Mention {
        (evidence.properties["name"] ?? []).first { name in
            !name.text.isEmpty && name.node != writer.node
                && (1...4).contains { ancestor(of: name.node, levels: $0) == writer.node }
        } ?? writer
    }

    /// Those mentions that stand beside the first: later ones name the writers of other articles.
    private func together(_ mentions: [PageEvidence.Mention]) -> [PageEvidence.Mention] {
        guard let first = mentions.first else { return [] }
        let box = ancestor(of: first.node, levels: 3)
        return mentions.filter { mention in
            (1...3).contains { ancestor(of: mention.node, levels: $0) == box }
                || ancestor(of: mention.node, levels: 2) == ancestor(of: first.node, levels: 2)
                || mention.node == first.node
        }
    }

    private func ancestor(of node: Int, levels: Int) -> Int {
        var at = node
        for _ in 0..<levels where document.nodes[at].parent >= 0 {
            at = Int(document.nodes[at].parent)
        }
        return at
    }

    /// The first links to a page about a writer, by the words of their addresses.
    private func linkedInPage() -> Finding<[Byline]>? {
        let heading = evidence.headings.first { document.nodes[$0.node].name == .h1 }?.node ?? 0
        var found: [Byline] = []
        var box = -1
        for index in outline.order where Int(index) > heading {
            let node = Int(index)
            guard document.nodes[node].kind == .element, document.nodes[node].name == .a,
                let place = document.attribute(.href, of: node),
                WriterFolders.mayStand(in: document.text[place]),
                let href = document.value(.href, of: node), Self.isWriterAddress(href)
            else { continue }
            let names = names(split(document.foldedText(of: node))).filter {
                $0.name.looksLikeName && !isOutlet($0.name)
            }
            guard !names.isEmpty else { continue }
            let around = ancestor(of: node, levels: 2)
            if box >= 0, around != box { break }
            box = around
            found += names
        }
        let writers = self.names(found)
        if writers.isEmpty { return nil }
        return Finding(value: writers, place: "a href", reason: "the address is a writer's")
    }

    /// Whether a folder of an address, not its last part, is one of writers.
    private static func isWriterAddress(_ href: String) -> Bool {
        guard href.utf8.count < 300 else { return false }
        return href.split(separator: "/").dropLast().contains { WriterFolders.names.contains($0) }
    }

    /// The first short text in an element whose name says it holds the writer.
    private func namedInPage() -> Finding<[Byline]>? {
        var looked = 0
        for index in outline.order {
            let node = Int(index)
            guard outline.clues[node].contains(.author), looked < 40 else { continue }
            looked += 1
            let text = document.foldedText(of: node)
            guard (4..<100).contains(text.utf8.count) else { continue }
            let parts = split(text).filter { byline in !byline.name.contains(where: \.isNumber) }
            let found = names(parts).filter { !isOutlet($0.name) }
            if !found.isEmpty, found.allSatisfy({ $0.name.looksLikeName }) {
                return Finding(value: found, place: "text", reason: "the element is named a byline")
            }
        }
        return nil
    }

    func split(_ text: String) -> [Byline] {
        var rest = text
        for lead in ["by ", "By ", "BY ", "Von ", "von ", "Par ", "par ", "Por ", "por ", "Di "] {
            if rest.hasPrefix(lead) {
                rest.removeFirst(lead.count)
                break
            }
        }
        for mark in [" and ", " und ", " et ", " y ", " & ", " | ", ";", "•", " / "] {
            if rest.holds(mark) { rest = rest.replacing(mark, with: ",") }
        }
        return rest.split(separator: ",").map { Byline(Text(String($0)).trimmed.string) }
    }

    /// The names, each once, without what is no name.
    func names(_ bylines: [Byline]) -> [Byline] {
        var seen: Set<PlainWords> = []
        var kept: [Byline] = []
        for var byline in bylines {
            byline.name = Self.tidied(byline.name)
            let words = PlainWords(byline.name)
            guard isName(byline.name, words) else { continue }
            if seen.insert(words).inserted { kept.append(byline) }
        }
        let isAgency = { (byline: Byline) in Self.agencies.contains(PlainWords(byline.name)) }
        let persons = kept.filter {
            (!Self.institutions.matches($0.name) || isAgency($0)) && !isHost($0.name)
        }
        // Beside an agency alone a desk is named as one of the writers.
        let isNamed = persons.contains { !isAgency($0) }
        return Array((isNamed ? persons : kept).prefix(12))
    }

    private func isName(_ name: String, _ words: PlainWords) -> Bool {
        guard words.count > 0, name.utf8.count < 100, !name.contains("://"), !name.contains("@"),
            !name.contains("www."), name.contains(where: { !$0.isNumber })
        else { return false }
        return !Self.noNames.contains(words) && !Self.isOthersName(words)
    }

    /// Whether words name one who checked the article, or who comments on it.
    private static func isOthersName(_ words: PlainWords) -> Bool {
        others.contains { words.begins(with: $0) }
            || words.bytes.suffix(5).elementsEqual(" says".utf8)
    }

    /// What leads in those who did not write the article.
    private static let others = ["fact checked", "fact check", "factchecked"].map { PlainWords($0) }

    /// A name without what leads it in, and without the house or the title that follows it.
    private static func tidied(_ name: String) -> String {
        var name = name.holds("\u{A0}") ? name.replacing("\u{A0}", with: " ") : name
        for lead in leads where name.hasPrefix(lead) {
            name.removeFirst(lead.count)
            break
        }
        for agency in [" The Associated Press", " Associated Press", " Reuters", " AFP"]
        where name.hasSuffix(agency) && name.split(separator: " ").count > 3 {
            name.removeLast(agency.count)
            break
        }
        if [" -", " –", " »"].contains(where: name.hasSuffix) { name.removeLast(2) }
        if name.utf8.count > 2, name.hasPrefix("\""), name.hasSuffix("\"") {
            name = String(name.dropFirst().dropLast())
        }
        if let bar = name.range(ofLast: " | ") { name = String(name[..<bar.lowerBound]) }
        let parts = name.split(separator: ",").map { Text(String($0)).trimmed.string }
        let people = parts.filter { !institutions.matches($0) && !$0.contains(".com") }
        if parts.count > 1, !people.isEmpty { name = people.joined(separator: ", ") }
        var words = name.split(separator: " ")
        let count = words.count
        if !name.contains(","), let post = words.dropFirst(2).firstIndex(where: isPost),
            !isPost(words[0]), !institutions.matches(words[..<post].joined(separator: " "))
        {
            words = Array(words[..<post])
        }
        while words.count > 2, let last = words.last, last.utf8.count > 2,
            last.allSatisfy(\.isUppercase)
        {
            words.removeLast()
        }
        return words.count == count ? name : words.joined(separator: " ")
    }

    private static let leads = [
        "By ", "by ", "BY ", "Von ", "von ", "Par ", "Por ", "View all posts by ", "Posted by ",
        "Written by ", "Authored by: ", "Authored by ", "Text by ", "Words by ", "Story by ",
        "Article by ", "Reviewed by ", "More About ", "More about ", "Author: ", "Authors: ",
        "Authors:", "Author:", "Autor: ",
    ]

    /// Words of houses, desks and posts rather than persons.
    static let institutions = InstitutionWords(
        """
        press associated news report reporter media times network staff editor editors officer
        correspondent journal magazine tv radio agency desk team redaktion redaccion writer
        contributor columnist bureau chief wire reuters afp dpa wbez producer university
        """)

    /// Words with which the post begins that follows a name without a mark.
    private static let posts: Set<String> = [
        "Senior", "Former", "Founder", "Co-Founder", "Chief", "Head", "Director",
        "Managing", "Executive", "Deputy", "Assistant", "Associate", "Contributing", "Staff",
        "Reporter", "Correspondent", "Editor", "Columnist", "Redakteur", "Redakteurin",
        "Korrespondent", "Korrespondentin",
    ]

    /// Whether a word behind a name begins the post its bearer has.
    static func isPost(_ word: Substring) -> Bool { posts.contains(String(word)) }

    /// Agencies that papers name beside their own writers.
    private static let agencies = Set(
        [
            "Reuters", "AFP", "dpa", "SDA", "APA", "AP", "Associated Press", "The Associated Press",
            "ANSA", "EFE", "TASS", "PTI", "Agence France-Presse", "Deutsche Presse-Agentur",
            "Press Association", "PA", "NTB", "TT", "Ritzau", "Keystone-SDA", "ANI", "Europa Press",
        ].map { PlainWords($0) })

    private static let noNames = Set(
        [
            "admin", "administrator", "editor", "staff", "redaktion", "author", "by", "none",
            "null",
            "undefined", "redaction", "unknown", "follow", "view all posts", "see all posts",
            "contact us", "full bio", "written by", "read more", "about the author", "the author",
        ].map { PlainWords($0) })

    func isOutlet(_ name: String) -> Bool {
        let outlets = [evidence.meta("og:site_name")?.value, evidence.article?.publisher]
        return isHost(name) || outlets.contains { $0?.reads(like: name) == true }
    }
}

extension String {
    /// Two to five words that all begin with a capital, or a script without capitals.
    var looksLikeName: Bool {
        let words = split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        let capital = words.filter { $0.first?.isUppercase == true }
        return capital.count * 2 > words.count && !contains(where: \.isNumber)
    }
}
