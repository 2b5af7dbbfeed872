import Markup
import News

/// The texts shown in a mail.
extension MailReader {
    mutating func readHTML(_ part: MailPart) {
        let blocks = InlineMarkup.blocks(of: text(of: part))
        copy.body += blocks
        note(.body, "text/html", !blocks.isEmpty)
    }

    mutating func readPlain(_ part: MailPart) {
        if readWire(part) { return }
        var lines = text(of: part).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .map { String($0) }
        if isFromMailbox { lines = lines.map(Self.unquoted) }
        var isFlowed = false
        if part.type["format"]?.lowercased() == "flowed" {
            (lines, isFlowed) = FlowedText.joined(
                lines, isDeleting: part.type["delsp"]?.lowercased() == "yes")
        }
        readSignature(&lines)
        var rest = lines[...]
        if copy.body.isEmpty, let forwarded = ForwardedText(lines, subject: copy.headline) {
            read(forwarded)
            rest = forwarded.text
        }
        let blocks = TelegramText.blocks(rest, isFlowed: isFlowed)
        copy.body += blocks
        note(.body, "text/plain", !blocks.isEmpty)
    }

    /// `>From the harbour`, as mailboxes write a line that begins like a message.
    private static func unquoted(_ line: String) -> String {
        line.first == ">" && line.drop { $0 == ">" }.hasPrefix("From ")
            ? String(line.dropFirst()) : line
    }

    /// What stands below the line `-- ` (RFC 3676 section 4.3); without its blank only a few lines are it.
    private mutating func readSignature(_ lines: inout [String]) {
        let bare = lines.lastIndex(of: "--").flatMap { lines.count - $0 <= 12 ? $0 : nil }
        guard let signature = lines.firstIndex(of: "-- ") ?? bare else { return }
        let below = lines[(signature + 1)...].joined(separator: "\n").folded
        if !below.isEmpty { copy.extras.append(Extra(name: "signature", value: below)) }
        lines = Array(lines[..<signature])
    }

    /// The copy is what was sent on: who wrote it, when, under which subject. What stands above is said to
    /// who it was sent on to.
    private mutating func read(_ forwarded: ForwardedText) {
        let above = forwarded.above.joined(separator: "\n").folded
        if !above.isEmpty { copy.extras.append(Extra(name: "forwarded/note", value: above)) }
        for (name, value) in forwarded.fields {
            switch name {
            case .from: readSender(value, at: "Forwarded/From")
            case .subject:
                if let words = copy.headline.nonEmpty {
                    copy.extras.append(Extra(name: "subject", value: words))
                }
                copy.headline = value
                note(.headline, "Forwarded/Subject")
            case .date:
                copy.extras.append(Extra(name: "forwarded/date", value: value))
                guard let time = WireTime.read(value), time.instant != nil else { continue }
                copy.published = time
                note(.published, "Forwarded/Date")
            case .other(let name):
                copy.extras.append(Extra(name: "forwarded/" + name, value: value))
            }
        }
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
