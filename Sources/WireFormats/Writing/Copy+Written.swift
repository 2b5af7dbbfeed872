import News

/// What every written format says of copy in the same way.
extension Copy {
    /// The provider's id, or one made from the text where the provider gave none.
    var writtenID: String { providerID?.folded.nonEmpty ?? "urn:wiredesk:text:\(textDigest)" }

    /// The moment of this version.
    func writtenUpdate(_ dispatch: Dispatch) -> StatedTime {
        if let updated, updated.instant != nil { return updated }
        if let published, published.instant != nil { return published }
        return StatedTime(instant: dispatch.sent, offsetMinutes: 0, asWritten: "")
    }

    /// What no field was read from, as far as others may see it: a mail's addresses stay here, and
    /// what WordPress knows of those who comment.
    var writtenExtras: [Extra] {
        extras.filter { extra in
            !Self.isOwnersAlone(extra.name) && !extra.name.isEmpty && !extra.value.folded.isEmpty
        }
    }

    private static func isOwnersAlone(_ name: String) -> Bool {
        ownersAlone.contains(name)
            || LineBytes.of(name) { name in
                name.begins("mail/") || name.begins("forwarded/") || name.ends(":comment")
            }
    }

    private static let ownersAlone: Set<String> = [
        "to", "cc", "bcc", "from", "sender", "reply-to", "signature",
    ]

    /// The copy with its hold: an embargo whose end nobody could read is no date in any format.
    var writtenHeld: Copy {
        guard standing == .usable, let embargoed, embargoed.instant == nil else { return self }
        var copy = self
        copy.standing = .withheld
        return copy
    }

    /// The text with the sign-off below it again, where agencies put it.
    var writtenBody: [Block] {
        let lines = signOff?.split(separator: "\n").map { Block.paragraph(Text(String($0))) }
        return body + (lines ?? [])
    }

    /// The words of the text, counted as editors do.
    var wordCount: Int { body.plainText.split { $0 == " " || $0.isNewline }.count }

    /// Headline and text as a number: the same words have the same id anywhere.
    private var textDigest: String {
        FNV1a((headline + "\n" + text.plainText).utf8).hexadecimal
    }
}

extension StatedTime {
    /// The moment in RFC 3339, in the zone it was stated in; nil where no moment is known.
    var written: String? {
        instant.map { Calendar.rfc3339($0, offsetMinutes: offsetMinutes ?? 0) }
    }
}
