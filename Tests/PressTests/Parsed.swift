import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whether a parser that is not ours reads the document to its end.
func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    return parser.parse()
}
