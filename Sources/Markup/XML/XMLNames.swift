/// The names met in one document, each made into strings once and known by a number: first those of
/// its vocabulary, then those of its own.
struct XMLNames: Sendable {
    /// The namespace a written name was last met in, and the name it is there; -1 for none yet.
    struct Resolved {
        var namespace: Int32 = -1
        var name: Int32 = 0
    }

    /// Room for so many names of a document's own is made at once.
    private static let usualCount = 8

    let shared: XMLSharedNames
    private var own = XMLNameTable()
    /// For the names of the vocabulary, then for its own.
    private var last: [Resolved]
    private var ownLast: [Resolved] = []
    /// The namespace each prefix means here; -1 when it is not declared.
    private var bindings: [Int32]
    private var undone: [(prefix: Int32, namespace: Int32)] = []

    /// The names of a document that begins with those of a vocabulary.
    init(_ shared: XMLSharedNames) {
        self.shared = shared
        last = shared.last
        bindings = shared.bindings
    }

    /// The names of a document of no vocabulary.
    init() {
        self.init(XMLSharedNames(XMLNameTable(), last: [], bindings: [0, 1, -1]))
        for prefix in ["", "xml", "xmlns"] {
            Array(prefix.utf8).withUnsafeBufferPointer { _ = self.prefix(of: $0) }
        }
        for namespace in ["", "http://www.w3.org/XML/1998/namespace"] {
            Array(namespace.utf8).withUnsafeBufferPointer { _ = self.namespace(of: $0) }
        }
    }

    /// Whether a name is one of `xml:base`, `xml:lang` and their like.
    @inline(__always)
    func isXML(_ number: Int) -> Bool { parts(number).namespace == 1 }

    @inline(__always)
    subscript(number: Int) -> XMLName {
        number < shared.names ? shared.table.names[number] : own.names[number - shared.names]
    }

    /// Lends the local part of a name as it is written.
    @inline(__always)
    func withLocal(_ number: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        let spelling = Int(parts(number).written)
        let start = Int(written(spelling).local)
        if spelling < shared.spellings {
            shared.table.spellings.with(spelling, from: start, use)
        } else {
            own.spellings.with(spelling - shared.spellings, from: start, use)
        }
    }

    /// The names of this document alone.
    var ownNames: [XMLName] { own.names }

    /// How many bindings may have to be undone; see ``unbind(to:)``.
    var bindingMark: Int { undone.count }

    /// The number of the prefix a written attribute name declares; nil when it declares none.
    @inline(__always)
    func declaredPrefix(_ number: Int) -> Int? {
        let prefix = written(number).declares
        return prefix < 0 ? nil : Int(prefix)
    }

    /// Binds a prefix from here on.
    mutating func bind(_ prefix: Int, to namespace: UnsafeBufferPointer<UInt8>) {
        undone.append((Int32(truncatingIfNeeded: prefix), bindings[prefix]))
        bindings[prefix] = Int32(truncatingIfNeeded: self.namespace(of: namespace))
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
        let parts = parts(number)
        return isSpelled(Int(parts.written), local)
            && (namespace.utf8CodeUnitCount == 0
                ? parts.namespace == 0 : isAddress(Int(parts.namespace), namespace))
    }

    /// The number of a name as written, without regard to namespaces.
    @inline(__always)
    mutating func written(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = WordTable.hash(name)
        if let known = shared.table.spellings.number(of: name, hash) { return known }
        let number = own.spellings.number(adding: name, hash)
        if number == own.written.count { take(name) }
        return number + shared.spellings
    }

    /// The number of a written name in the namespaces bound here; whether its prefix is bound.
    @inline(__always)
    mutating func resolve(_ number: Int, isAttribute: Bool) -> (name: Int, isDeclared: Bool) {
        let prefix = Int(written(number).prefix)
        let bound = isAttribute && prefix == 0 ? 0 : bindings[prefix]
        let namespace = max(bound, 0)
        let last = lastResolved(number)
        if last.namespace == namespace { return (Int(last.name), bound >= 0) }
        return (resolve(number, in: namespace), bound >= 0)
    }
}

extension XMLNames {
    @inline(__always)
    private func written(_ number: Int) -> XMLNameTable.Written {
        number < shared.spellings
            ? shared.table.written[number] : own.written[number - shared.spellings]
    }

    @inline(__always)
    private func parts(_ number: Int) -> XMLNameTable.Parts {
        number < shared.names ? shared.table.parts[number] : own.parts[number - shared.names]
    }

    /// Whether the local part of a written name is this.
    @inline(__always)
    private func isSpelled(_ number: Int, _ local: StaticString) -> Bool {
        let start = Int(written(number).local)
        return number < shared.spellings
            ? shared.table.spellings.ends(number, from: start, with: local)
            : own.spellings.ends(number - shared.spellings, from: start, with: local)
    }

    @inline(__always)
    private func isAddress(_ number: Int, _ namespace: StaticString) -> Bool {
        number < shared.namespaces
            ? shared.table.namespaces.ends(number, from: 0, with: namespace)
            : own.namespaces.ends(number - shared.namespaces, from: 0, with: namespace)
    }

    /// The number of a written name in another namespace than it was last met in.
    private mutating func resolve(_ number: Int, in namespace: Int32) -> Int {
        let before = lastResolved(number)
        var found: Int32?
        if before.namespace >= 0 {
            found = known(Self.key(number, namespace))
            if found == nil, known(Self.key(number, before.namespace)) == nil {
                own.numbers[Self.key(number, before.namespace)] = before.name
            }
        }
        let name = found ?? add(number, in: namespace)
        if found == nil, before.namespace >= 0 {
            own.numbers[Self.key(number, namespace)] = name
        }
        let resolved = Resolved(namespace: namespace, name: name)
        if number < shared.spellings {
            last[number] = resolved
        } else {
            ownLast[number - shared.spellings] = resolved
        }
        return Int(name)
    }

    @inline(__always)
    private func lastResolved(_ number: Int) -> Resolved {
        number < shared.spellings ? last[number] : ownLast[number - shared.spellings]
    }

    private func known(_ key: Int) -> Int32? {
        shared.table.numbers[key] ?? (own.numbers.isEmpty ? nil : own.numbers[key])
    }

    private static func key(_ written: Int, _ namespace: Int32) -> Int {
        Int(namespace) << 32 | written
    }

    private mutating func add(_ number: Int, in namespace: Int32) -> Int32 {
        let spelling =
            number < shared.spellings
            ? shared.table.spellings[number] : own.spellings[number - shared.spellings]
        let local = spelling.dropFirst(Int(written(number).local))
        if own.names.isEmpty {
            own.names.reserveCapacity(Self.usualCount)
            own.parts.reserveCapacity(Self.usualCount)
        }
        own.names.append(
            XMLName(
                prefix: prefix(Int(written(number).prefix)), namespace: address(Int(namespace)),
                local: String(decoding: local, as: UTF8.self)))
        own.parts.append(
            XMLNameTable.Parts(
                namespace: namespace, written: Int32(truncatingIfNeeded: number)))
        return Int32(truncatingIfNeeded: shared.names + own.parts.count - 1)
    }

    private func prefix(_ number: Int) -> String {
        if number == 0 { return "" }
        let prefix =
            number < shared.prefixes
            ? shared.table.prefixes[number] : own.prefixes[number - shared.prefixes]
        return String(decoding: prefix, as: UTF8.self)
    }

    private mutating func address(_ number: Int) -> String {
        if number < shared.namespaces { return shared.table.addresses[number] }
        while own.addresses.count <= number - shared.namespaces {
            own.addresses.append(
                String(decoding: own.namespaces[own.addresses.count], as: UTF8.self))
        }
        return own.addresses[number - shared.namespaces]
    }

    /// Takes a name as written that was not met before.
    private mutating func take(_ name: UnsafeBufferPointer<UInt8>) {
        let colon = name.firstIndex(of: 0x3A) ?? 0
        let isPrefixed = colon > 0 && colon + 1 < name.count
        let local = isPrefixed ? colon + 1 : 0
        let prefix = isPrefixed ? self.prefix(of: UnsafeBufferPointer(rebasing: name[..<colon])) : 0
        var declares = -1
        if prefix == 2 {
            declares = self.prefix(of: UnsafeBufferPointer(rebasing: name[local...]))
        } else if name.elementsEqual("xmlns".utf8) {
            declares = 0
        }
        if own.written.isEmpty {
            own.written.reserveCapacity(Self.usualCount)
            ownLast.reserveCapacity(Self.usualCount)
        }
        own.written.append(
            XMLNameTable.Written(
                prefix: Int32(truncatingIfNeeded: prefix),
                local: Int32(truncatingIfNeeded: local),
                declares: Int32(truncatingIfNeeded: declares)))
        ownLast.append(Resolved())
    }

    /// The number of a prefix.
    private mutating func prefix(of prefix: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = WordTable.hash(prefix)
        if let known = shared.table.prefixes.number(of: prefix, hash) { return known }
        let number = own.prefixes.number(adding: prefix, hash) + shared.prefixes
        if number == bindings.count { bindings.append(-1) }
        return number
    }

    /// The number of a namespace.
    private mutating func namespace(of address: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = WordTable.hash(address)
        return shared.table.namespaces.number(of: address, hash)
            ?? own.namespaces.number(adding: address, hash) + shared.namespaces
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
        let key = Self.key(number, parts(name).namespace)
        own.numbers[key] = Int32(truncatingIfNeeded: name)
        unbind(to: mark)
    }

    /// These names, a vocabulary's, as those its documents begin with.
    mutating func share() -> XMLSharedNames {
        for number in 0..<own.namespaces.count { _ = address(number) }
        return XMLSharedNames(own, last: last + ownLast, bindings: bindings)
    }
}
