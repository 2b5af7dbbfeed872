/// The names met in one document, each made into strings once and known by a number.
struct XMLNames {
    /// What a name as written says by itself: prefix, colon, local part.
    private struct Written {
        /// The number of its prefix.
        let prefix: Int32
        /// Where the local part begins.
        let local: Int32
        /// The prefix that an attribute of this name declares; -1 for all others.
        let declares: Int32
    }

    /// The namespace a written name was last met in, and the name it is there; -1 for none yet.
    private struct Resolved {
        var namespace: Int32 = -1
        var name: Int32 = 0
    }

    /// What a name is made of, in numbers.
    private struct Parts {
        let namespace: Int32
        let written: Int32
    }

    private var spellings = NumberedWords()
    private var written: [Written] = []
    private var last: [Resolved] = []
    private var prefixes = NumberedWords()
    private var namespaces = NumberedWords()
    /// The namespaces as strings, made once for all names in them.
    private var addresses: [String] = []
    private var parts: [Parts] = []
    /// The names of the vocabulary, and behind them those of this document alone.
    private(set) var shared: [XMLName] = []
    private(set) var own: [XMLName] = []
    /// The local parts of the vocabulary's names.
    private(set) var sharedLocals: [String] = []
    /// The numbers of names met in more than one namespace, by written name and namespace.
    private var numbers: [Int: Int32] = [:]
    /// Those of this document alone.
    private var ownNumbers: [Int: Int32] = [:]
    /// The namespace each prefix means here; -1 when it is not declared.
    private var bindings: [Int32] = [0, 1, -1]
    private var undone: [(prefix: Int32, namespace: Int32)] = []

    init() {
        for prefix in ["", "xml", "xmlns"] as [StaticString] { _ = prefixes.number(of: prefix) }
        _ = namespaces.number(of: "")
        _ = namespaces.number(of: "http://www.w3.org/XML/1998/namespace")
    }

    /// Whether a name is one of `xml:base`, `xml:lang` and their like.
    @inline(__always)
    func isXML(_ number: Int) -> Bool { parts[number].namespace == 1 }

    @inline(__always)
    subscript(number: Int) -> XMLName {
        number < shared.count ? shared[number] : own[number - shared.count]
    }

    /// All names met so far, by their numbers.
    var all: [XMLName] { own.isEmpty ? shared : shared + own }

    /// How many bindings may have to be undone; see ``unbind(to:)``.
    var bindingMark: Int { undone.count }

    /// The number of the prefix a written attribute name declares; nil when it declares none.
    @inline(__always)
    func declaredPrefix(_ number: Int) -> Int? {
        let prefix = written[number].declares
        return prefix < 0 ? nil : Int(prefix)
    }

    /// Binds a prefix from here on.
    mutating func bind(_ prefix: Int, to namespace: UnsafeBufferPointer<UInt8>) {
        undone.append((Int32(truncatingIfNeeded: prefix), bindings[prefix]))
        bindings[prefix] = Int32(truncatingIfNeeded: namespaces.number(of: namespace))
    }

    /// Takes back the bindings made since the mark.
    @inline(__always)
    mutating func unbind(to mark: Int) {
        while undone.count > mark {
            let last = undone.removeLast()
            bindings[Int(last.prefix)] = last.namespace
        }
    }

    /// Whether a name has this local part, in no namespace or in this one.
    @inline(__always)
    func isNamed(_ number: Int, _ local: StaticString, in namespace: StaticString) -> Bool {
        let parts = parts[number]
        let start = Int(written[Int(parts.written)].local)
        return spellings.ends(Int(parts.written), from: start, with: local)
            && (namespace.utf8CodeUnitCount == 0
                ? parts.namespace == 0
                : namespaces.ends(Int(parts.namespace), from: 0, with: namespace))
    }

    /// The number of a name as written, without regard to namespaces.
    @inline(__always)
    mutating func written(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let number = spellings.number(of: name)
        if number == written.count { take(name) }
        return number
    }

    /// The number of a written name in the namespaces bound here; whether its prefix is bound.
    @inline(__always)
    mutating func resolve(_ number: Int, isAttribute: Bool) -> (name: Int, isDeclared: Bool) {
        let prefix = Int(written[number].prefix)
        let bound = isAttribute && prefix == 0 ? 0 : bindings[prefix]
        let namespace = max(bound, 0)
        let last = last[number]
        if last.namespace == namespace { return (Int(last.name), bound >= 0) }
        return (resolve(number, in: namespace), bound >= 0)
    }

    /// The number of a written name in another namespace than it was last met in.
    private mutating func resolve(_ number: Int, in namespace: Int32) -> Int {
        let before = last[number]
        var found: Int32?
        if before.namespace >= 0 {
            found = known(Self.key(number, namespace))
            if found == nil, known(Self.key(number, before.namespace)) == nil {
                ownNumbers[Self.key(number, before.namespace)] = before.name
            }
        }
        let name = found ?? add(number, in: namespace)
        if found == nil, before.namespace >= 0 { ownNumbers[Self.key(number, namespace)] = name }
        last[number] = Resolved(namespace: namespace, name: name)
        return Int(name)
    }

    private func known(_ key: Int) -> Int32? {
        numbers[key] ?? (ownNumbers.isEmpty ? nil : ownNumbers[key])
    }

    private static func key(_ written: Int, _ namespace: Int32) -> Int {
        Int(namespace) << 32 | written
    }

    private mutating func add(_ number: Int, in namespace: Int32) -> Int32 {
        let local = spellings[number].dropFirst(Int(written[number].local))
        let prefix = Int(written[number].prefix)
        while addresses.count <= namespace {
            addresses.append(namespaces.string(addresses.count))
        }
        own.append(
            XMLName(
                prefix: prefix == 0 ? "" : prefixes.string(prefix),
                namespace: addresses[Int(namespace)],
                local: String(decoding: local, as: UTF8.self)))
        parts.append(Parts(namespace: namespace, written: Int32(truncatingIfNeeded: number)))
        return Int32(truncatingIfNeeded: parts.count - 1)
    }

    /// Takes a name as written that was not met before.
    private mutating func take(_ name: UnsafeBufferPointer<UInt8>) {
        let colon = name.firstIndex(of: 0x3A) ?? 0
        let isPrefixed = colon > 0 && colon + 1 < name.count
        let local = isPrefixed ? colon + 1 : 0
        let prefix = isPrefixed ? self.prefix(UnsafeBufferPointer(rebasing: name[..<colon])) : 0
        var declares = -1
        if prefix == 2 {
            declares = self.prefix(UnsafeBufferPointer(rebasing: name[local...]))
        } else if name.elementsEqual("xmlns".utf8) {
            declares = 0
        }
        written.append(
            Written(
                prefix: Int32(truncatingIfNeeded: prefix),
                local: Int32(truncatingIfNeeded: local),
                declares: Int32(truncatingIfNeeded: declares)))
        last.append(Resolved())
    }

    private mutating func prefix(_ prefix: UnsafeBufferPointer<UInt8>) -> Int {
        let number = prefixes.number(of: prefix)
        if number == bindings.count { bindings.append(-1) }
        return number
    }
}

extension XMLNames {
    /// Takes a name of a vocabulary, as element or attribute, and the attribute that declares its prefix.
    mutating func prepare(prefix: String, namespace: String, local: String) {
        let spelling = prefix.isEmpty ? local : prefix + ":" + local
        let declaration = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix
        let mark = bindingMark
        let declared = Array(declaration.utf8).withUnsafeBufferPointer { written($0) }
        if let prefix = declaredPrefix(declared) {
            Array(namespace.utf8).withUnsafeBufferPointer { bind(prefix, to: $0) }
        }
        let number = Array(spelling.utf8).withUnsafeBufferPointer { written($0) }
        let name = resolve(number, isAttribute: false).name
        numbers[Self.key(number, parts[name].namespace)] = Int32(truncatingIfNeeded: name)
        unbind(to: mark)
    }

    /// These names as those a document begins with.
    var prepared: XMLNames {
        var names = self
        names.shared = all
        names.sharedLocals = names.shared.map(\.local)
        names.own = []
        names.numbers.merge(ownNumbers) { known, _ in known }
        names.ownNumbers = [:]
        names.spellings.share()
        names.prefixes.share()
        names.namespaces.share()
        names.undone = []
        return names
    }
}
