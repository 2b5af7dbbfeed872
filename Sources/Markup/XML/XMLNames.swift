/// The names met in one document, each made into strings once and known by a number.
struct XMLNames {
    /// A name as it stands in the source: prefix, colon, local part.
    private struct Written {
        /// Where it stands among the spellings.
        let start: Int
        let count: Int
        /// Whether an attribute of this name declares a namespace.
        let declares: Bool
        let prefix: Int
        let local: String
        /// The last namespace it was seen in, and the number it has there.
        var namespace: Int
        var resolved: Int
    }

    private var written: [Written] = []
    private var spellings: [UInt8] = []
    private var buckets = [Int32](repeating: -1, count: 256)
    private var prefixes = NumberedStrings(["", "xml", "xmlns"])
    private var namespaces = NumberedStrings(["", XMLNames.xml])
    private var names: [XMLName] = []
    /// The numbers of names met in more than one namespace, by written name and namespace.
    private var numbers: [Int: Int] = [:]
    /// The namespace each prefix means here; -1 when it is not declared.
    private var bindings = [0, 1, -1]
    private var undone: [(prefix: Int, namespace: Int)] = []

    /// The namespace of `xml:base` and `xml:lang`.
    static let xml = "http://www.w3.org/XML/1998/namespace"

    subscript(number: Int) -> XMLName { names[number] }

    /// All names met so far, by their numbers.
    var all: [XMLName] { names }

    /// How many bindings may have to be undone; see ``unbind(to:)``.
    var bindingMark: Int { undone.count }

    /// Binds a prefix from here on.
    mutating func bind(_ prefix: ArraySlice<UInt8>, to namespace: String) {
        let prefix = number(ofPrefix: String(decoding: prefix, as: UTF8.self))
        undone.append((prefix, bindings[prefix]))
        bindings[prefix] = namespaces.number(of: namespace)
    }

    /// Takes back the bindings made since the mark.
    mutating func unbind(to mark: Int) {
        while undone.count > mark {
            let last = undone.removeLast()
            bindings[last.prefix] = last.namespace
        }
    }

    /// A name as written.
    func spelling(_ number: Int) -> [UInt8] {
        Array(spellings[written[number].start..<written[number].start + written[number].count])
    }

    /// The length of a name as written, if that is how `bytes` go on at `start`; nil otherwise.
    @inline(__always)
    func length(of number: Int, in bytes: [UInt8], at start: Int) -> Int? {
        let count = written[number].count
        guard start + count <= bytes.count else { return nil }
        return isSpelled(number, bytes, start) ? count : nil
    }

    private func isSpelled(_ number: Int, _ bytes: [UInt8], _ start: Int) -> Bool {
        let first = written[number].start
        for index in 0..<written[number].count
        where spellings[first + index] != bytes[start + index] {
            return false
        }
        return true
    }

    /// Whether a name is one of `xml:base`, `xml:lang` and their like.
    @inline(__always)
    func isXML(_ number: Int) -> Bool {
        !names[number].namespace.isEmpty && names[number].namespace == Self.xml
    }

    /// Whether a name is this one.
    @inline(__always)
    func isNamed(_ number: Int, _ local: String, in namespace: String) -> Bool {
        names[number].local == local && names[number].namespace == namespace
    }

    /// The prefix a written attribute name declares: `xmlns` the empty one, `xmlns:dc` `dc`.
    func declaredPrefix(_ number: Int) -> ArraySlice<UInt8>? {
        guard written[number].declares else { return nil }
        let (start, count) = (written[number].start, written[number].count)
        return written[number].prefix == 2 ? spellings[(start + 6)..<(start + count)] : []
    }

    /// The number of a name as written, without regard to namespaces.
    mutating func written(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        if written.count * 2 > buckets.count { grow() }
        var slot = Int(hash) & (buckets.count - 1)
        while buckets[slot] >= 0 {
            let candidate = Int(buckets[slot])
            if written[candidate].count == range.count,
                isSpelled(candidate, bytes, range.lowerBound)
            {
                return candidate
            }
            slot = (slot + 1) & (buckets.count - 1)
        }
        buckets[slot] = Int32(truncatingIfNeeded: written.count)
        let name = make(bytes[range])
        written.append(name)
        return written.count - 1
    }

    /// The number of a written name in the namespaces bound here; nil when its prefix is not bound.
    mutating func resolve(_ number: Int, isAttribute: Bool) -> (name: Int, isDeclared: Bool) {
        let prefix = written[number].prefix
        let bound = isAttribute && prefix == 0 ? 0 : bindings[prefix]
        let namespace = max(bound, 0)
        if written[number].namespace == namespace {
            return (written[number].resolved, bound >= 0)
        }
        let resolved = self.number(ofWritten: number, in: namespace)
        written[number].namespace = namespace
        written[number].resolved = resolved
        return (resolved, bound >= 0)
    }

    /// The number of a written name in another namespace than it was last seen in.
    private mutating func number(ofWritten number: Int, in namespace: Int) -> Int {
        if written[number].namespace >= 0 {
            numbers[written[number].namespace << 32 | number] = written[number].resolved
            if let known = numbers[namespace << 32 | number] { return known }
        }
        names.append(
            XMLName(
                prefix: prefixes[written[number].prefix], namespace: namespaces[namespace],
                local: written[number].local))
        return names.count - 1
    }

    private mutating func make(_ bytes: ArraySlice<UInt8>) -> Written {
        let start = spellings.count
        spellings.append(contentsOf: bytes)
        let colon = bytes.firstIndex(of: 0x3A) ?? bytes.startIndex
        let isPrefixed = colon > bytes.startIndex && colon + 1 < bytes.endIndex
        let local = String(decoding: isPrefixed ? bytes[(colon + 1)...] : bytes, as: UTF8.self)
        let prefix =
            isPrefixed ? number(ofPrefix: String(decoding: bytes[..<colon], as: UTF8.self)) : 0
        return Written(
            start: start, count: bytes.count,
            declares: prefix == 2 || prefix == 0 && local == "xmlns", prefix: prefix, local: local,
            namespace: -1, resolved: 0)
    }

    private mutating func number(ofPrefix prefix: String) -> Int {
        let number = prefixes.number(of: prefix)
        if number == bindings.count { bindings.append(-1) }
        return number
    }

    private mutating func grow() {
        buckets = [Int32](repeating: -1, count: buckets.count * 4)
        for (index, name) in written.enumerated() {
            var hash: UInt32 = 2_166_136_261
            for byte in spellings[name.start..<name.start + name.count] {
                hash = (hash ^ UInt32(byte)) &* 16_777_619
            }
            var slot = Int(hash) & (buckets.count - 1)
            while buckets[slot] >= 0 { slot = (slot + 1) & (buckets.count - 1) }
            buckets[slot] = Int32(truncatingIfNeeded: index)
        }
    }
}
