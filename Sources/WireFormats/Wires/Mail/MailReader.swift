import Markup
import News

/// Reads one mail into copy: its own text, and every attachment that is copy in a format of ours.
struct MailReader {
    let hints: Hints
    let depth: Int
    /// Whether the mail stood in a mailbox, where lines that begin `From ` are written `>From `.
    var isFromMailbox = false
    var copies: [Copy] = []
    var faults: [Fault] = []
    var charset = "utf-8"
    var copy = Copy()
    /// What the header says of the mail, for the copy it carries.
    private var letter: [Extra] = []

    init(hints: Hints, depth: Int) {
        self.hints = hints
        self.depth = depth
    }

    mutating func read(_ mail: MailPart) {
        readHeader(mail.header)
        visit(mail)
        let isText = !copy.body.isEmpty
        if isText || copies.isEmpty && !copy.headline.isEmpty {
            copies.insert(copy.edited(!hints.asDelivered), at: 0)
        } else if !copies.isEmpty {
            // Pictures sent with attached copy belong to it: nothing else came.
            copies[0].media += copy.media
            if !copy.media.isEmpty, copies[0].origins[.media] == nil {
                copies[0].origins[.media] = Origin("attachments")
            }
        }
    }

    private mutating func visit(_ part: MailPart) {
        if !part.parts.isEmpty {
            if part.type.value == "multipart/alternative" { return readAlternative(part.parts) }
            for inner in part.parts { visit(inner) }
            return
        }
        let type = part.type.value
        if isInline(part) {
            if type == "text/html" { readHTML(part) } else { readPlain(part) }
        } else if type.hasPrefix("image/") || type.hasPrefix("audio/") || type.hasPrefix("video/") {
            add(part, type)
        } else {
            readAttached(part)
        }
    }

    /// Texts that are shown in the mail; one with a name is a file once there is a text.
    private func isInline(_ part: MailPart) -> Bool {
        guard Self.texts.contains(part.type.value), part.disposition?.value != "attachment" else {
            return false
        }
        return copy.body.isEmpty || name(of: part) == nil
    }

    private static let texts: Set<String> = [
        "", "text", "text/plain", "text/html", "text/markdown", "text/x-markdown",
    ]

    /// The last form is the richest (RFC 2046 section 5.1.4); HTML without words gives way to plain text,
    /// and to a telegram, whose lines HTML would lose.
    private mutating func readAlternative(_ parts: [MailPart]) {
        let telegram = parts.first {
            $0.type.value == "text/plain"
                && (Telegraph.isMessage($0.bytes[...]) || IPTC7901.isMessage($0.bytes))
        }
        if let telegram, readAttached(telegram, isNamed: false) { return }
        let (blocks, read) = (copy.body.count, copies.count)
        for part in parts.reversed() {
            visit(part)
            if copy.body.count > blocks || copies.count > read { return }
        }
    }

    func name(of part: MailPart) -> String? { part.disposition?["filename"] ?? part.type["name"] }

    mutating func note(_ field: Copy.Field, _ place: String, _ isThere: Bool = true) {
        if isThere { copy.origins[field] = Origin(place) }
    }
}

extension MailReader {
    private mutating func readHeader(_ header: MailHeader) {
        let words = { (name: String) in header[name]?.folded.nonEmpty }
        let id = { (name: String) in words(name)?.trimming("<").trimming(">").nonEmpty }
        copy.headline = words("subject") ?? ""
        note(.headline, "Subject", !copy.headline.isEmpty)
        copy.providerID = id("message-id")
        note(.providerID, "Message-ID", copy.providerID != nil)
        let replaced = id("supersedes") != nil ? "Supersedes" : "Obsoletes"
        copy.previousID = id(replaced.lowercased())
        note(.previousID, replaced, copy.previousID != nil)
        readTime(header)
        copy.language = words("content-language")
        note(.language, "Content-Language", copy.language != nil)
        // RFC 5064: where the mail can be read for good.
        copy.link = id("archived-at")
        note(.link, "Archived-At", copy.link != nil)
        if let words = words("keywords") {
            copy.subjects = words.split(separator: ",").compactMap {
                String($0).folded.nonEmpty.map { Subject(name: $0) }
            }
            note(.subjects, "Keywords", !copy.subjects.isEmpty)
        }
        if let sender = words("from") ?? words("sender") { readSender(sender) }
        copy.extras += header.rest
        letter = ["subject", "from", "date", "message-id"].compactMap { name in
            words(name).map { Extra(name: "mail/" + name, value: $0) }
        }
    }

    /// When it was sent; of a mail that does not say so, when the last post office received it.
    private mutating func readTime(_ header: MailHeader) {
        copy.published = WireTime.read(header["date"])
        note(.published, "Date", copy.published != nil)
        guard copy.published?.instant == nil, let received = header["received"],
            let stamp = received.split(separator: ";").last.map(String.init),
            let time = WireTime.read(stamp), time.instant != nil
        else { return }
        copy.published = time
        copy.origins[.published] = Origin("Received", because: "“Date” states no moment")
    }

    /// `Meridian News <desk@mna.example>` or `desk@mna.example (Meridian News)`: who sent it; the
    /// address stays in the extras.
    mutating func readSender(_ field: String, at place: String = "From") {
        let parts = field.split(separator: "<", maxSplits: 1)
        var name = parts.count > 1 ? String(parts[0]).folded.trimming("\"").nonEmpty : nil
        if parts.count == 1, field.hasSuffix(")"), let open = field.firstIndex(of: "(") {
            name = String(field[field.index(after: open)...].dropLast()).folded.nonEmpty
        }
        copy.outlet = name ?? field.folded.trimming("<").trimming(">")
        note(.outlet, place)
        copy.extras.append(Extra(name: place.lowercased(), value: field.folded))
    }

    /// What a mail says of the copy in it, where that says nothing itself.
    ///
    /// - Parameter isText: whether the copy is the text of the mail, and no file that came with it.
    func carried(_ inner: Copy, isText: Bool) -> Copy {
        var carried = inner
        if carried.published == nil, copy.published != nil {
            carried.published = copy.published
            carried.origins[.published] = copy.origins[.published]
        }
        carried.extras += letter
        guard isText else { return carried }
        if carried.providerID == nil, copy.providerID != nil {
            carried.providerID = copy.providerID
            carried.origins[.providerID] = copy.origins[.providerID]
        }
        // A first line that serves for want of a headline stands in the text still.
        let hasNone = carried.headline.isEmpty || carried.origins[.headline]?.place == "first line"
        if hasNone, !copy.headline.isEmpty {
            carried.headline = copy.headline
            carried.origins[.headline] = copy.origins[.headline]
        }
        return carried
    }
}
