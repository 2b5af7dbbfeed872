import Markup
import News

/// Reads one mail into copy: its own text, and every attachment that is copy in a format of ours.
struct MailReader {
    let hints: Hints
    let depth: Int
    var copies: [Copy] = []
    var faults: [Fault] = []
    var charset = "utf-8"
    private var copy = Copy()

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
        }
    }

    private mutating func readHeader(_ header: MailHeader) {
        copy.headline = header["subject"]?.folded ?? ""
        note(.headline, "Subject", !copy.headline.isEmpty)
        copy.providerID = header["message-id"]?.folded.trimming("<").trimming(">").nonEmpty
        note(.providerID, "Message-ID", copy.providerID != nil)
        copy.previousID = header["supersedes"]?.folded.trimming("<").trimming(">").nonEmpty
        note(.previousID, "Supersedes", copy.previousID != nil)
        copy.published = WireTime.read(header["date"])
        note(.published, "Date", copy.published != nil)
        copy.language = header["content-language"]?.folded.nonEmpty
        if let words = header["keywords"] {
            copy.subjects = words.split(separator: ",").compactMap {
                String($0).folded.nonEmpty.map { Subject(name: $0) }
            }
            note(.subjects, "Keywords", !copy.subjects.isEmpty)
        }
        if let sender = header["from"] ?? header["sender"] { readSender(sender) }
        for name in ["to", "reply-to", "list-id", "importance", "x-priority"] {
            guard let value = header[name]?.folded.nonEmpty else { continue }
            copy.extras.append(Extra(name: name, value: value))
        }
    }

    /// `Meridian News <desk@mna.example>`: who sent it; the address stays in the extras.
    private mutating func readSender(_ field: String) {
        let parts = field.split(separator: "<", maxSplits: 1)
        let name = parts.count > 1 ? String(parts[0]).folded.trimming("\"").nonEmpty : nil
        copy.outlet = name ?? field.folded.trimming("<").trimming(">")
        note(.outlet, "From", true)
        copy.extras.append(Extra(name: "from", value: field.folded))
    }

    private mutating func visit(_ part: MailPart) {
        if !part.parts.isEmpty {
            if part.type.value == "multipart/alternative" { return readAlternative(part.parts) }
            for inner in part.parts { visit(inner) }
            return
        }
        let isAttached = part.disposition?.value == "attachment"
        switch part.type.value {
        case "text/plain" where !isAttached && copy.body.isEmpty: readPlain(part)
        case "text/html" where !isAttached && copy.body.isEmpty: readHTML(part)
        case let type
        where type.hasPrefix("image/") || type.hasPrefix("audio/")
            || type.hasPrefix("video/"):
            add(part, type)
        default: readAttached(part)
        }
    }

    /// The last form is the richest (RFC 2046 section 5.1.4); HTML without words gives way to plain text.
    private mutating func readAlternative(_ parts: [MailPart]) {
        for part in parts.reversed() where copy.body.isEmpty { visit(part) }
    }

    private mutating func readHTML(_ part: MailPart) {
        copy.body = InlineMarkup.blocks(of: text(of: part))
        note(.body, "text/html", !copy.body.isEmpty)
    }

    private mutating func readPlain(_ part: MailPart) {
        if readWire(part) { return }
        var lines = text(of: part).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .map(String.init)
        if part.type["format"]?.lowercased() == "flowed" {
            lines = Self.unflowed(lines, isDeleting: part.type["delsp"]?.lowercased() == "yes")
        }
        if let signature = lines.firstIndex(where: { $0 == "-- " || $0 == "--" }) {
            let below = lines[(signature + 1)...].joined(separator: "\n").folded
            if !below.isEmpty { copy.extras.append(Extra(name: "signature", value: below)) }
            lines = Array(lines[..<signature])
        }
        copy.body = TelegramText.blocks(lines[...])
        note(.body, "text/plain", !copy.body.isEmpty)
    }

    /// RFC 3676: a line that ends in a blank goes on in the next.
    private static func unflowed(_ lines: [String], isDeleting: Bool) -> [String] {
        var out: [String] = []
        var isOpen = false
        for line in lines {
            let stuffed = line.first == " " ? String(line.dropFirst()) : line
            if isOpen { out[out.count - 1] += stuffed } else { out.append(stuffed) }
            isOpen = stuffed.last == " " && stuffed != "-- "
            if isOpen, isDeleting { out[out.count - 1].removeLast() }
        }
        return out
    }

    private mutating func text(of part: MailPart) -> String {
        let hints = CharsetHints(
            transport: part.type["charset"], meta: MetaCharset.label(in: part.bytes))
        let text = DecodedText(part.bytes, hints: hints)
        charset = text.charset.name
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Copy of a wire format that stands in the text itself: a telegram forwarded by mail.
    private mutating func readWire(_ part: MailPart) -> Bool {
        let looks = DeliveryLooks(part.bytes)
        switch looks.kind {
        case .json, .markup: break
        default:
            guard Telegraph.isMessage(part.bytes[...]) || IPTC7901.isMessage(part.bytes) else {
                return false
            }
        }
        return readAttached(part, isNamed: false)
    }
}

extension MailReader {
    /// An attachment of a format of ours is copy of its own; whether it was.
    @discardableResult
    private mutating func readAttached(_ part: MailPart, isNamed: Bool = true) -> Bool {
        let name = part.disposition?["filename"] ?? part.type["name"]
        var inner = hints
        inner.format = nil
        inner.contentType = part.type.value
        inner.charset = part.type["charset"]
        inner.fileName = name
        do {
            let reading: Reading
            if part.type.value == "message/rfc822" {
                guard depth < Mail.maximumDepth else {
                    throw WireError.overLimit(
                        "mails in mails", Mail.maximumDepth, Fault("they stand too deep"))
                }
                reading = try Mail.read(part.bytes, hints: inner, depth: depth + 1)
            } else {
                reading = try Reader.read(part.bytes, hints: inner, insideMail: depth + 1)
            }
            copies += reading.copies
            faults += reading.faults
            return true
        } catch {
            guard isNamed else { return false }
            add(part, part.type.value)
            faults.append(Fault("the attachment “\(name ?? part.type.value)”: \(error)"))
            return false
        }
    }

    /// A file that comes with the copy, by its content id or its name.
    private mutating func add(_ part: MailPart, _ type: String) {
        let name = part.disposition?["filename"] ?? part.type["name"]
        let id = part.header["content-id"]?.folded.trimming("<").trimming(">").nonEmpty
        guard let address = id.map({ "cid:" + $0 }) ?? name else { return }
        let role: Media.Role =
            switch type.prefix(while: { $0 != "/" }) {
            case "image": .picture
            case "audio": .audio
            case "video": .video
            default: .other
            }
        var media = Media(role, address: address, type: type, length: part.bytes.count)
        media.title = name
        copy.media.append(media)
        note(.media, "attachments", true)
    }

    private mutating func note(_ field: Copy.Field, _ place: String, _ isThere: Bool) {
        if isThere { copy.origins[field] = Origin(place) }
    }
}
