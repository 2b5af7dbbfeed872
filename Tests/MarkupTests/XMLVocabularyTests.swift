import Markup
import Testing

@Suite struct XMLVocabularyTests {
    private let words = XMLVocabulary([
        ("", "urn:kest:a", "entry title"), ("", "", "item title href"),
        ("k", "urn:kest:k", "note size"),
    ])

    /// Names, attributes and texts of a document in one line.
    private func told(_ document: String, _ vocabulary: XMLVocabulary) -> [String] {
        var reader = XMLReader(Array(document.utf8), vocabulary: vocabulary)
        var told: [String] = []
        while true {
            switch reader.next() {
            case .start:
                let attributes = reader.allAttributes().map { "\($0.name)=\($0.value)" }
                told.append("<\(reader.name) \(attributes)")
            case .end: told.append(">\(reader.name)")
            case .text: told.append("text")
            case .finish: return told + reader.faults.map(\.kind.rawValue)
            }
        }
    }

    @Test(arguments: [
        "<item><title href='x'>a</title></item>",
        "<item xmlns='urn:kest:a'><title>a</title><x:title xmlns:x='urn:kest:a'/></item>",
        "<item xmlns:k='urn:kest:k' k:size='1'><k:note/><k:other/><note/></item>",
        "<item xmlns:k='urn:other'><k:note/><q xmlns:k='urn:kest:k'><k:note/></q><k:note/></item>",
        "<item><k:note/><title xmlns='urn:one'/><title xmlns='urn:two'/><title/></item>",
        "<z:item xmlns:z=''><z:title/></z:item>",
    ])
    func `a document reads the same, whatever names are known before`(_ document: String) {
        #expect(told(document, words) == told(document, .none))
    }

    @Test func `names of the vocabulary have the same numbers in every document`() {
        for document in ["<title/>", "<k:note xmlns:k='urn:kest:k'><title/></k:note>"] {
            var reader = XMLReader(Array(document.utf8), vocabulary: words)
            while reader.next() == .start {
                #expect(words.names[reader.nameNumber] == reader.name)
            }
        }
    }

    @Test func `many names are told apart`() {
        let document =
            "<a>" + (0..<2_000).map { "<n\($0)/><prefix:n\($0 * 7919)/>" }.joined() + "</a>"
        var reader = XMLReader(Array(document.utf8), vocabulary: words)
        var (seen, numbers) = (Set<XMLName>(), Set<Int>())
        while reader.next() != .finish {
            seen.insert(reader.name)
            numbers.insert(reader.nameNumber)
        }
        #expect(seen.count == 4_001)
        #expect(numbers.count == 4_001)
    }
}
