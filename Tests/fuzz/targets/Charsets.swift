import Markup

/// The charset sniffer: whatever comes in, valid UTF-8 comes out, and no more of it than bytes allow.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let input = UnsafeBufferPointer(start: data, count: size)
    // The first byte picks what the transport declares.
    let labels: [String?] = [
        nil, "utf-8", "iso-8859-1", "windows-1251", "shift_jis", "gb18030", "euc-kr", "big5",
        "iso-2022-jp", "koi8-r", "utf-16", "utf-16be", "utf-32", "x-unknown", "us-ascii",
    ]
    let bytes = Array(input.dropFirst())
    let label = labels[Int(input.first ?? 0) % labels.count]
    let text = DecodedText(bytes, hints: CharsetHints(transport: label))
    precondition(String(validating: text.bytes, as: UTF8.self) != nil, "no valid UTF-8")
    precondition(text.bytes.count <= 8 * bytes.count + 16, "the text grew")
    let again = DecodedText(bytes, hints: CharsetHints(transport: label))
    precondition(again.bytes == text.bytes && again.charset == text.charset, "not repeatable")
    _ = MetaCharset.label(in: bytes)
    return 0
}
