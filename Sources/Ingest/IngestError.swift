/// Why nothing could be received from an address.
package enum IngestError: Error, Hashable, Sendable {
    /// Not an address at all, or one without a host.
    case notAnAddress(String)
    /// Only `http`, `https` and, for sources, `file` are fetched.
    case refusedScheme(String, address: String)
    /// The answer was larger than the limit, as sent or when unpacked.
    case tooLarge(limit: Int)
    case tookTooLong(limit: Duration)
    case tooManyRedirects(limit: Int)
    /// A redirect without a usable `Location`.
    case brokenRedirect(status: Int)
    /// A redirect from the open web to the own machine or network.
    case leadsInside(String)
    /// A redirect to a host that has no address.
    case unknownHost(String)
    /// Packed in a way that was not asked for.
    case unknownEncoding(String)
    /// Neither copy nor a redirect.
    case refused(status: Int)
    /// The file could not be read.
    case unreadable(file: String, why: String)
}

extension IngestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notAnAddress(let text): "not an address: \(text)"
        case .refusedScheme(let scheme, let address):
            "\(scheme): addresses are not fetched: \(address)"
        case .tooLarge(let limit): "larger than the limit of \(limit) bytes"
        case .tookTooLong(let limit): "took longer than \(limit)"
        case .tooManyRedirects(let limit): "redirected more than \(limit) times"
        case .brokenRedirect(let status): "status \(status) without a usable Location"
        case .leadsInside(let address): "redirected to \(address), which is not on the open web"
        case .unknownHost(let host): "redirected to \(host), which has no address"
        case .unknownEncoding(let name): "packed as \(name), which was not asked for"
        case .refused(let status): "answered with status \(status)"
        case .unreadable(let file, let why): "cannot read \(file): \(why)"
        }
    }
}
