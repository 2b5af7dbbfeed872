/// The encoding to read a document in, and why.
///
/// Evidence goes by how hard it is to get wrong: a byte order mark, then bytes that are plainly
/// UTF-8 or UTF-16, then what the transport and the document declare.
struct CharsetChoice {
    let charset: Charset
    let evidence: CharsetEvidence

    init(
        of body: [UInt8], mark: ByteOrderMark?, census: UTF8Census, hints: CharsetHints,
        _ faults: inout FaultList
    ) {
        if let mark {
            (charset, evidence) = (mark.charset, .byteOrderMark)
        } else if let wide = Self.widePattern(body) {
            (charset, evidence) = (wide, .pattern)
        } else {
            let declared = Self.declared(in: body, hints, &faults)
            let choice = Self.weigh(declared, against: census, body, &faults)
            (charset, evidence) = choice
        }
    }

    private typealias Claim = (charset: Charset, evidence: CharsetEvidence)

    /// What bytes say when they are held against what was declared.
    private static func weigh(
        _ declared: Claim?, against census: UTF8Census, _ body: [UInt8], _ faults: inout FaultList
    ) -> Claim {
        if declared?.charset == .iso2022JP || hasJapaneseEscape(body, census) {
            return (.iso2022JP, declared?.charset == .iso2022JP ? .transport : .pattern)
        }
        guard let declared else {
            if census.isASCII { return (.utf8, .assumption) }
            return census.sequences > 0
                ? (.utf8, .pattern) : (.windows1252, .assumption)
        }
        if census.isASCII { return (.utf8, declared.evidence) }
        if declared.charset == .utf8 {
            return (.utf8, declared.evidence)
        }
        if isPlainlyUTF8(census, declared: declared.charset) {
            faults.add(.contradictedCharset)
            return (.utf8, .pattern)
        }
        return declared
    }

    /// Whether text above ASCII is so regular that no other encoding can have made it.
    private static func isPlainlyUTF8(_ census: UTF8Census, declared: Charset) -> Bool {
        let needed = declared.isMultiByte ? 3 : 1
        if declared.isMultiByte && census.strays > 0 { return false }
        return census.sequences >= needed && census.strays &* 10 <= census.sequences
    }

    /// What the transport, the XML declaration or a `meta` element declare, the best of them.
    private static func declared(
        in body: [UInt8], _ hints: CharsetHints, _ faults: inout FaultList
    ) -> Claim? {
        let transport = claim(hints.transport, .transport, &faults)
        let document = claim(XMLDeclaration.encoding(in: body), .xmlDeclaration, &faults)
        let meta = claim(hints.meta, .metaElement, &faults)
        // Servers say Latin-1 when they know nothing: what the document says is better.
        if let transport, transport.charset == .windows1252 { return document ?? meta ?? transport }
        return transport ?? document ?? meta
    }

    /// The encoding a label claims; nil where there is none, or none that is known.
    private static func claim(
        _ label: String?, _ evidence: CharsetEvidence, _ faults: inout FaultList
    ) -> Claim? {
        guard let label else { return nil }
        guard let charset = Charset(label: label) else {
            faults.add(.unknownCharset)
            return nil
        }
        // Bytes that show `<` as one byte are not the wide encoding they claim to be.
        return (charset.isWide ? .utf8 : charset, evidence)
    }

    /// Wide encodings without a mark, seen by where the zero bytes of the first characters stand.
    private static func widePattern(_ body: [UInt8]) -> Charset? {
        guard body.count >= 4 else { return nil }
        switch (body[0] == 0, body[1] == 0, body[2] == 0, body[3] == 0) {
        case (true, true, true, false): return .utf32BE
        case (false, true, true, true): return .utf32LE
        case (true, false, true, false): return .utf16BE
        case (false, true, false, true): return .utf16LE
        default: break
        }
        let isPunched =
            body[0] == 0x4C && body[1] == 0x6F && body[2] == 0xA7 && body[3] == 0x94
        return isPunched ? .ebcdic : nil
    }

    /// ISO-2022-JP declares itself by escape sequences that nothing else uses.
    private static func hasJapaneseEscape(_ body: [UInt8], _ census: UTF8Census) -> Bool {
        guard census.isASCII, census.controls > 0 else { return false }
        var from = 0
        while let at = body[from...].firstIndex(of: 0x1B), at + 2 < body.count {
            let isKanji = body[at + 1] == 0x24 && (body[at + 2] == 0x42 || body[at + 2] == 0x40)
            if isKanji { return true }
            from = at + 1
        }
        return false
    }
}
