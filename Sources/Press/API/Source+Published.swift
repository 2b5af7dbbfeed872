import Markup
import News

extension Source {
    /// Where it is read from as far as readers may know: no password, no query, no folder.
    var plainAddress: String? {
        guard let address = address.flatMap(LinkAddress.init), address.isWeb else { return nil }
        let plain = address.text.prefix { $0 != "?" && $0 != "#" }
        let parts = plain.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let authority = parts[2].prefix { $0 != "/" }
        let path = parts[2].dropFirst(authority.count)
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return "\(parts[0])//\(host)\(path)"
    }
}
