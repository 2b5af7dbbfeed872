/// Resolves a link against the address it stands under (RFC 3986 section 5.2), leniently: what is
/// no address comes back as written, without white space around it or line ends in it.
public func resolveAddress(_ link: String, against base: String?) -> String {
    let link = tidied(link)
    if isWhole(link) { return link }
    guard let base, !base.isEmpty else { return link }
    let reference = AddressParts(link)
    if reference.scheme != nil { return link }
    var parts = AddressParts(tidied(base))
    guard parts.scheme != nil else {
        // A relative base: joined, so that an outer base can still make it whole.
        return parts.joined(with: reference).text
    }
    parts = parts.joined(with: reference)
    return parts.text
}

/// Whether a link is an address of the web with its scheme, as nearly all are.
private func isWhole(_ link: String) -> Bool {
    let isWeb = link.utf8.withContiguousStorageIfAvailable { bytes in
        begins(bytes, "http://") || begins(bytes, "https://")
    }
    return isWeb ?? (link.hasPrefix("http://") || link.hasPrefix("https://"))
}

private func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ start: StaticString) -> Bool {
    guard bytes.count >= start.utf8CodeUnitCount else { return false }
    for at in 0..<start.utf8CodeUnitCount where bytes[at] != start.utf8Start[at] { return false }
    return true
}

private func tidied(_ link: String) -> String {
    let bytes = link.utf8
    let hasSpace = bytes.withContiguousStorageIfAvailable { bytes in
        var blanks: UInt8 = 0
        for byte in bytes { blanks |= byte <= 0x20 ? 1 : 0 }
        return blanks > 0
    }
    guard hasSpace ?? true else { return link }
    var kept = bytes.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    while let last = kept.last, last <= 0x20 { kept.removeLast() }
    return String(decoding: kept.drop { $0 <= 0x20 }, as: UTF8.self)
}
