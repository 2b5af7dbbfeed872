import Markup
import News
import Testing

@testable import WireFormats

/// Each defect feeds come with, in a tiny one: its item is read, and the fault is listed.
@Suite struct BrokenFeedTests {
    struct Defect: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        var charset: String?
        var headline = "Ferry & quay"
        var copies = 1
        /// The fault that is listed; nil for what is no fault by any standard.
        var fault: MarkupFault.Kind?

        var testDescription: String { name }
    }

    private static func rss(_ item: String, before: String = "", after: String = "") -> [UInt8] {
        Array(
            "\(before)<rss version='2.0'><channel><title>Kest Herald</title><item>\(item)</item></channel></rss>\(after)"
                .utf8)
    }

    private static func title(_ title: String, before: String = "", after: String = "") -> [UInt8] {
        rss("<title>\(title)</title><guid>kest-1</guid>", before: before, after: after)
    }

    /// The bytes with `mark` replaced by bytes that are no UTF-8.
    private static func latin(_ text: String, _ marked: [UInt8]) -> [UInt8] {
        Array(text.utf8).flatMap { $0 == UInt8(ascii: "#") ? marked : [$0] }
    }

    private static func wide(_ text: String, isBig: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBig ? [high, low] : [low, high]
        }
    }

    private static let plain = String(decoding: title("Ferry &amp; quay"), as: UTF8.self)

    static let characters: [Defect] = [
        Defect(name: "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array(plain.utf8)),
        Defect(name: "UTF-16 with a mark", bytes: wide(plain, isBig: true, mark: true)),
        Defect(name: "UTF-16 without a mark", bytes: wide(plain, isBig: false, mark: false)),
        Defect(
            name: "the transport names another charset than the bytes are in",
            bytes: title("Kést, é, ö"), charset: "iso-8859-2", headline: "Kést, é, ö",
            fault: .contradictedCharset),
        Defect(
            name: "the declaration names a charset nobody knows",
            bytes: title("Ferry &amp; quay", before: "<?xml version='1.0' encoding='kest-8'?>"),
            fault: .unknownCharset),
        Defect(
            name: "windows-1252 dressed as Latin-1",
            bytes: latin(
                "<?xml version='1.0' encoding='iso-8859-1'?>"
                    + String(decoding: title("#Ferry#"), as: UTF8.self), [0x93]),
            headline: "“Ferry“"),
        Defect(
            name: "windows-1252 dressed as UTF-8",
            bytes: latin(
                "<?xml version='1.0' encoding='utf-8'?>"
                    + String(decoding: title("Ferry # quay"), as: UTF8.self), [0x96]),
            headline: "Ferry – quay", fault: .invalidSequence),
        Defect(
            name: "UTF-8 encoded twice", bytes: title("KÃ©st, Ã¶re, Ã¥l"),
            headline: "Kést, öre, ål", fault: .encodedTwice),
        Defect(
            name: "a control character", bytes: title("Ferry\u{8} &amp; quay"),
            fault: .controlCharacter),
        Defect(name: "a NUL", bytes: title("Ferry\u{0} &amp; quay"), fault: .controlCharacter),
    ]

    static let markup: [Defect] = [
        Defect(name: "a bare ampersand", bytes: title("Ferry & quay"), fault: .bareAmpersand),
        Defect(
            name: "an entity of HTML", bytes: title("Ferry &ndash; quay"), headline: "Ferry – quay"),
        Defect(
            name: "an entity nobody declared", bytes: title("Ferry &kest; quay"),
            headline: "Ferry &kest; quay", fault: .unknownEntity),
        Defect(
            name: "a document type with an entity",
            bytes: title("Ferry &and; quay", before: "<!DOCTYPE rss [<!ENTITY and '&#38;'>]>")),
        Defect(
            name: "an entity that is to be fetched",
            bytes: title(
                "Ferry &amp; quay&out;",
                before: "<!DOCTYPE rss [<!ENTITY out SYSTEM 'https://kest.example/x'>]>"),
            headline: "Ferry & quay&out;", fault: .unknownEntity),
        Defect(
            name: "a prefix nobody declared",
            bytes: rss("<title>Ferry &amp; quay</title><dc:creator>Ada Nord</dc:creator>"),
            fault: .undeclaredPrefix),
        Defect(
            name: "an attribute given twice",
            bytes: rss("<title type='a' type='b'>Ferry &amp; quay</title>"),
            fault: .duplicateAttribute),
        Defect(
            name: "an end tag missing inside the item",
            bytes: rss("<title>Ferry &amp; quay<guid>kest-1</guid>"), fault: .missingEndTag),
        Defect(
            name: "an item not closed",
            bytes: rss("<title>Ferry &amp; quay</title><item><title>Gulls</title>"), copies: 2,
            fault: .missingEndTag),
        Defect(
            name: "an end tag that closes nothing",
            bytes: rss("<title>Ferry &amp; quay</title></div>"), fault: .strayEndTag),
        Defect(
            name: "a document cut in an item",
            bytes: Array("<rss><channel><item><title>Ferry &amp; quay</title><link>https".utf8),
            fault: .missingEndTag),
        Defect(
            name: "a document cut in a tag",
            bytes: Array("<rss><channel><item><title>Ferry &amp; quay</title><link hr".utf8),
            fault: .truncated),
        Defect(
            name: "a CDATA section not closed",
            bytes: Array(
                "<rss><channel><item><title>Ferry &amp; quay</title><description><![CDATA[Cut"
                    .utf8),
            fault: .unclosedSection),
        Defect(
            name: "a warning of PHP before the feed",
            bytes: title(
                "Ferry &amp; quay",
                before: "<br />\n<b>Warning</b>: division in <b>/feed.php</b> on line 3<br />\n"),
            fault: .outsideRoot),
        Defect(
            name: "junk behind the feed", bytes: title("Ferry &amp; quay", after: "\nkest"),
            fault: .outsideRoot),
        Defect(
            name: "a comment that never ends",
            bytes: title("Ferry &amp; quay", after: "<!-- kest"), fault: .unclosedSection),
    ]

    static let json: [Defect] = [
        Defect(name: "JSON with a mark", bytes: [0xEF, 0xBB, 0xBF] + feed("")),
        Defect(
            name: "JSON with a comma too many", bytes: feed(","), fault: .trailingComma),
        Defect(name: "JSON with a comment", bytes: feed("/* kest */"), fault: .comment),
    ]

    private static func feed(_ before: String) -> [UInt8] {
        Array(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Kest Herald",
            "items":[{"id":"kest-1","title":"Ferry & quay","content_text":"Back."}\(before)]}
            """.utf8)
    }

    @Test(arguments: characters + markup + json)
    func `what can be read is read, and the fault is listed`(_ defect: Defect) throws {
        let reading = try Reader.read(defect.bytes, hints: Hints(charset: defect.charset))
        #expect(reading.copies.count == defect.copies)
        #expect(reading.copies.first?.headline == defect.headline)
        let messages = reading.faults.map(\.message)
        if let fault = defect.fault {
            #expect(messages.contains(fault.rawValue))
        } else {
            #expect(messages.isEmpty)
        }
    }

    @Test func `a person is read under a prefix nobody declared`() throws {
        let document = Self.rss("<title>Ferry</title><dc:creator>Ada Nord</dc:creator>")
        #expect(try Reader.read(document).copies.first?.bylines.map(\.name) == ["Ada Nord"])
    }

    @Test func `entities expand within bounds, however they nest`() throws {
        var before = "<!DOCTYPE rss [<!ENTITY a0 'kest'>"
        for level in 1...30 {
            before += "<!ENTITY a\(level) '&a\(level - 1);&a\(level - 1);'>"
        }
        let bytes = Self.title("Ferry &a30; quay", before: before + "]>")
        let reading = try Reader.read(bytes)
        #expect(reading.faults.map(\.message).contains(MarkupFault.Kind.entityBudget.rawValue))
        let headline = try #require(reading.copies.first?.headline)
        #expect(headline.hasPrefix("Ferry") && headline.utf8.count < XMLLimits().entityBytes)
    }
}
