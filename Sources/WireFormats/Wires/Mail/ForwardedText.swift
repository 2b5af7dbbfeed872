/// A mail somebody sent on in the text of another: the line that says so, its fields, its text.
struct ForwardedText {
    enum Field: Hashable { case from, date, subject, other(String) }

    /// What was written above it.
    let above: ArraySlice<String>
    private(set) var fields: [(name: Field, value: String)] = []
    let text: ArraySlice<String>

    /// Nil where no line of a mail program's says that a mail begins, or no sender stands below it.
    ///
    /// - Parameter subject: of the mail around it: `Original message` stands above answered mails too.
    init?(_ lines: [String], subject: String) {
        let isSent = Self.isForward(subject)
        guard let start = lines.firstIndex(where: { Self.isMark($0, isSent: isSent) }) else {
            return nil
        }
        above = lines[..<start]
        var at = start + 1
        while at < lines.count, lines[at].folded.isEmpty { at += 1 }
        while at < lines.count, let field = Self.field(lines[at]) {
            fields.append(field)
            at += 1
        }
        guard fields.contains(where: { $0.name == .from }),
            at < lines.count, lines[at].folded.isEmpty
        else { return nil }
        text = lines[at...]
    }

    private static func isMark(_ line: String, isSent: Bool) -> Bool {
        let words = line.folded.trimming("-").trimming(":").trimming("-").folded.lowercased()
        return marks.contains(words) || isSent && originals.contains(words)
    }

    private static func isForward(_ subject: String) -> Bool {
        let word = subject.prefix { $0 != ":" }.lowercased()
        return ["fw", "fwd", "wg", "tr", "rv", "vs", "vb", "i", "enc", "doorst"].contains(word)
    }

    /// `From: Ada Nord <ada@mna.example>`, also between asterisks and in other languages.
    private static func field(_ line: String) -> (name: Field, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let word = String(line[..<colon]).folded.trimming("*").folded.lowercased()
        guard let name = names[word] else { return nil }
        return (name, String(line[line.index(after: colon)...]).folded.trimming("*").folded)
    }

    private static let marks: Set<String> = [
        "forwarded message", "begin forwarded message", "forwarded by", "weitergeleitete nachricht",
        "anfang der weitergeleiteten nachricht", "message transféré", "message transmis",
        "début du message transféré", "début du message réexpédié", "mensaje reenviado",
        "inicio del mensaje reenviado", "messaggio inoltrato", "inizio messaggio inoltrato",
        "mensagem encaminhada", "doorgestuurd bericht", "videresendt melding", "videresendt besked",
        "vidarebefordrat meddelande", "edelleenlähetetty viesti",
    ]

    private static let originals: Set<String> = [
        "original message", "original-nachricht", "ursprüngliche nachricht", "message d'origine",
        "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht",
        "opprinnelig melding", "oprindelig meddelelse", "ursprungligt meddelande",
    ]

    private static let names: [String: Field] = {
        var names: [String: Field] = [:]
        for word in ["from", "von", "de", "da", "van", "fra", "från", "lähettäjä"] {
            names[word] = .from
        }
        for word in [
            "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato",
            "verzonden", "dato", "sendt", "skickat", "päivämäärä",
        ] { names[word] = .date }
        for word in [
            "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "emne",
            "ämne", "aihe",
        ] { names[word] = .subject }
        for word in [
            "to", "cc", "reply-to", "an", "à", "para", "a", "aan", "til", "till", "kopie", "kopi",
            "organization", "importance", "attachments",
        ] { names[word] = .other(word) }
        return names
    }()
}
