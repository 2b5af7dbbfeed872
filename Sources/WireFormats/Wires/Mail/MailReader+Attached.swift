import Markup
import News

/// What comes with a mail.
extension MailReader {
    /// An attachment of a format of ours is copy of its own; whether it was.
    @discardableResult
    mutating func readAttached(_ part: MailPart, isNamed: Bool = true) -> Bool {
        let name = name(of: part)
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
            let isText = !isNamed && reading.copies.count == 1
            copies += reading.copies.map { carried($0, isText: isText) }
            faults += reading.faults
            return true
        } catch {
            guard isNamed else { return false }
            add(part, part.type.value)
            faults.append(Fault("the attachment “\(name ?? part.type.value)”: \(error)"))
            return false
        }
    }

    /// A file that comes with the copy, by its content id, its name or its type.
    mutating func add(_ part: MailPart, _ type: String) {
        let name = name(of: part)
        let id = part.header["content-id"]?.folded.trimming("<").trimming(">").nonEmpty
        let role: Media.Role =
            switch type.prefix(while: { $0 != "/" }) {
            case "image": .picture
            case "audio": .audio
            case "video": .video
            default: .other
            }
        guard let address = id.map({ "cid:" + $0 }) ?? name ?? (role == .other ? nil : type) else {
            return
        }
        var media = Media(role, address: address, type: type, length: part.bytes.count)
        media.title = name
        media.caption = part.header["content-description"]?.folded.nonEmpty
        copy.media.append(media)
        note(.media, "attachments")
    }
}
