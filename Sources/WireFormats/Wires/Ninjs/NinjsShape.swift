/// The members an object of ninjs may and must have.
struct NinjsShape: Hashable, Sendable {
    var members: [String: NinjsRule] = [:]
    /// Names that begin so are of this rule: `body_`.
    var families: [(prefix: String, rule: NinjsRule)] = []
    var required: [String] = []
    /// Of these exactly one must be there.
    var exactlyOne: [String] = []
    /// Of these one at most may be there.
    var atMostOne: [[String]] = []
    /// Whether other members are allowed.
    var isOpen = false

    /// Reads the notation of ``NinjsSchema``: `name:rule`, `!` behind what is required, `name_*`
    /// for a family, `=a=b` for exactly one, `~a~b` for at most one, `...` for an open object.
    init(_ notation: String) {
        for word in notation.split(whereSeparator: \.isWhitespace) {
            if word == "..." {
                isOpen = true
            } else if word.first == "=" {
                exactlyOne = word.split(separator: "=").map(String.init)
            } else if word.first == "~" {
                atMostOne.append(word.split(separator: "~").map(String.init))
            } else {
                add(word)
            }
        }
    }

    private mutating func add(_ word: Substring) {
        guard let colon = word.firstIndex(of: ":") else { return }
        var rule = word[word.index(after: colon)...]
        let name = String(word[..<colon])
        if rule.last == "!" {
            rule.removeLast()
            required.append(name)
        }
        if name.last == "*" {
            families.append((String(name.dropLast()), NinjsRule(rule)))
        } else {
            members[name] = NinjsRule(rule)
        }
    }

    /// The rule for a member of this name; nil where the standard has none.
    func rule(for name: String) -> NinjsRule? {
        if let rule = members[name] { return rule }
        return families.first { family in
            name.hasPrefix(family.prefix) && name.utf8.count > family.prefix.utf8.count
                && name.utf8.allSatisfy(Self.isNameByte)
        }?.rule
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "_")
    }

    static func == (one: NinjsShape, other: NinjsShape) -> Bool {
        one.members == other.members && one.required == other.required
    }

    func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
