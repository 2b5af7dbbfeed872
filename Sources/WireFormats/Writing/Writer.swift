public import News

/// Writes copy in the formats of the wires, for others to read.
///
/// Writing is total: what a format has no place for is left out, and `docs/wires.md` says what.
public enum Writer {
    /// The documents that carry the copy: one, or one for each copy where the format holds one alone.
    public static func documents(
        of copies: [Copy], as format: WrittenFormat, in dispatch: Dispatch
    ) -> [[UInt8]] {
        let copies = copies.map(\.writtenHeld)
        return switch format {
        case .newsMLG2: [G2Writer.document(of: copies, in: dispatch)]
        case .nitf: copies.map { NITFWriter.document(of: $0, in: dispatch) }
        case .ninjs: [NinjsWriter.document(of: copies, .third, in: dispatch)]
        case .ninjs2: [NinjsWriter.document(of: copies, .second, in: dispatch)]
        case .iptc7901: [IPTC7901Writer.document(of: copies, in: dispatch)]
        case .atom: [feed(of: copies, as: .atom, in: dispatch)]
        case .rss: [feed(of: copies, as: .rss, in: dispatch)]
        case .jsonFeed: [feed(of: copies, as: .jsonFeed, in: dispatch)]
        }
    }

    private static func feed(
        of copies: [Copy], as format: FeedWriter.Format, in dispatch: Dispatch
    ) -> [UInt8] {
        FeedWriter.document(
            of: copies, in: dispatch.feedHead, as: format, written: dispatch.sent)
    }

    /// The documents as one run of bytes, one after the other.
    public static func bytes(
        of copies: [Copy], as format: WrittenFormat, in dispatch: Dispatch
    ) -> [UInt8] {
        documents(of: copies, as: format, in: dispatch).reduce(into: []) { $0 += $1 }
    }
}
