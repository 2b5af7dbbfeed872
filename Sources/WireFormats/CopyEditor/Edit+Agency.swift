import News

/// Who wrote the copy, from what the text and the format say.
extension Edit {
    /// Names the agency where the format did not, with the reason.
    mutating func inferAgency() {
        guard copy.agency == nil else { return }
        guard
            let inferred = fromDateline() ?? fromBylines() ?? fromText() ?? fromRights()
                ?? fromSignOff() ?? fromLink()
        else { return }
        copy.agency = inferred.agency
        copy.origins[.agency] = inferred.origin
    }

    private typealias Inferred = (agency: Agency, origin: Origin)

    /// A signature is the agency's own word; everything else is an inference.
    private func fromDateline() -> Inferred? {
        guard let dateline = copy.dateline, let words = dateline.agency else { return nil }
        let name = KnownAgency.signed(words)?.name ?? words
        return (
            Agency(name), Origin("dateline", because: "the dateline is signed “\(words)”")
        )
    }

    private func fromBylines() -> Inferred? {
        for byline in copy.bylines {
            for words in [byline.name, byline.role].compactMap(\.self) {
                guard
                    let known = KnownAgency.signed(words)
                        ?? words.lastOfWords.flatMap({ KnownAgency.signed($0) })
                else { continue }
                return (
                    Agency(known.name, isStated: false),
                    Origin("byline", because: "the byline reads “\(words)”")
                )
            }
        }
        return nil
    }

    /// Lines that one agency alone puts under its copy.
    private func fromText() -> Inferred? {
        guard let last = passages.last?.paragraph?.string, last.utf8.count < 200,
            LineBytes.of(last, { $0.holds("thomson reuters trust") }),
            last.contains("Thomson Reuters Trust Principles")
        else { return nil }
        return (
            Agency("Reuters", isStated: false),
            Origin("last paragraph", because: "it names the Thomson Reuters Trust Principles")
        )
    }

    private func fromRights() -> Inferred? {
        guard let rights = copy.rights else { return nil }
        let signed = rights.split { !$0.isLetter }.lazy.filter { $0.allSatisfy(\.isUppercase) }
            .compactMap { $0.utf8.count > 2 ? KnownAgency.signed(String($0)) : nil }.first
        guard let known = KnownAgency.named(in: rights) ?? signed else { return nil }
        return (
            Agency(known.name, isStated: false),
            Origin("rights", because: "the rights line reads “\(rights)”")
        )
    }

    private func fromSignOff() -> Inferred? {
        guard let signOff = copy.signOff else { return nil }
        for line in signOff.split(separator: "\n") {
            if line.hasPrefix("dpa") {
                return inferred(
                    "dpa", because: "the sign-off “\(line)” is dpa's: its name, then initials")
            }
            if SignOff.isDesks(String(line)) {
                return inferred(
                    "AFP",
                    because: "the sign-off “\(line)” has the form of AFP's: initials of bureaus and"
                        + " desks joined by strokes")
            }
            if line.hasPrefix("(Reporting by"), line.contains("diting by") {
                return inferred(
                    "Reuters",
                    because:
                        "the copy closes with “(Reporting by …; Editing by …)”, as Reuters does")
            }
        }
        return nil
    }

    private func inferred(_ name: String, because reason: String) -> Inferred {
        (Agency(name, isStated: false), Origin("sign-off", because: reason))
    }

    private func fromLink() -> Inferred? {
        guard let link = copy.link, LineBytes.of(link, KnownAgency.mayStand),
            let host = link.host, let known = KnownAgency.at(host: host)
        else { return nil }
        return (
            Agency(known.name, isStated: false),
            Origin("link", because: "the copy stands on \(host)")
        )
    }
}

extension String {
    /// The last of several words.
    fileprivate var lastOfWords: String? {
        guard let space = utf8.lastIndex(of: 0x20) else { return nil }
        let last = utf8[utf8.index(after: space)...]
        return last.isEmpty ? utf8.split(separator: 0x20).last.flatMap { String($0) } : String(last)
    }

    /// The host of an http address.
    fileprivate var host: String? {
        guard hasPrefix("http://") || hasPrefix("https://") else { return nil }
        let rest = utf8.drop { $0 != 0x2F }.drop { $0 == 0x2F }
        let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x3A }
        return host.isEmpty ? nil : String(host)
    }
}
