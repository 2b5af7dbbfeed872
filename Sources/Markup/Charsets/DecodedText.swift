/// A document's bytes as valid UTF-8 without byte order mark or control characters.
public struct DecodedText: Sendable {
    /// Valid UTF-8.
    public var bytes: [UInt8]
    /// The encoding the document was read in.
    public var charset: Charset
    /// What told us so.
    public var evidence: CharsetEvidence
    /// What had to be repaired.
    public var faults: [MarkupFault]
    /// How many bytes stood before the text in the source; nil when the text's bytes were changed,
    /// so that its places are not the source's.
    public var sourceShift: Int?

    /// Decodes a whole document once; never fails, whatever the bytes are.
    public init(_ raw: [UInt8], hints: CharsetHints = CharsetHints()) {
        var faults = FaultList()
        let mark = ByteOrderMark(raw)
        let body = mark.map { Array(raw[$0.length...]) } ?? raw
        let census = UTF8Census(body)
        let choice = CharsetChoice(of: body, mark: mark, census: census, hints: hints, &faults)
        charset = choice.charset
        evidence = choice.evidence
        bytes = Self.decode(body, as: choice.charset, census, &faults)
        let mayBeDoubled = choice.charset == .utf8 && census.sequences >= 2 * DoubleUTF8.evidence
        let single = mayBeDoubled ? DoubleUTF8.undone(bytes) : nil
        if let single {
            bytes = single
            faults.add(.encodedTwice)
        }
        self.faults = faults.faults
        let isVerbatim = single == nil && choice.charset == .utf8 && census.isClean
        sourceShift = isVerbatim || census.isASCII && census.isClean ? mark?.length ?? 0 : nil
    }

    private static func decode(
        _ body: [UInt8], as charset: Charset, _ census: UTF8Census, _ faults: inout FaultList
    ) -> [UInt8] {
        switch charset {
        case .utf8: return UTF8Repair.repaired(body, census: census, &faults)
        case .windows1252: return decodeWindows1252(body, &faults)
        case .utf16LE, .utf16BE, .utf32LE, .utf32BE:
            return decodeWide(body, as: charset, &faults)
        default:
            guard let text = decodeByIconv(body, from: charset, &faults) else {
                faults.add(.unknownCharset)
                return decodeWindows1252(body, &faults)
            }
            return UTF8Repair.repaired(text, census: UTF8Census(text), &faults)
        }
    }
}
