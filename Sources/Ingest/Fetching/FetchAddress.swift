#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// An address that may be fetched: `http` or `https`, with a host, credentials taken out.
struct FetchAddress: Hashable, Sendable {
    /// Without fragment and credentials: safe to log and to keep.
    let text: String
    let host: String
    /// The host as it is spelt in the address.
    let name: String
    /// Scheme, host and port.
    let origin: String
    let credentials: Credentials?

    struct Credentials: Hashable, Sendable {
        var user: String
        var password: String
    }

    init(_ text: String) throws(IngestError) {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased() else {
            throw .notAnAddress(text)
        }
        try self.init(url, scheme: scheme)
    }

    /// Where a `Location` leads from here.
    ///
    /// Credentials go on only to the same origin (RFC 6454 section 4). What stands on the open web may
    /// not send us to an address of the own machine or network; of names only those are known here
    /// that say so themselves, the others are looked up by ``Fetcher``.
    func following(_ location: String, status: Int) throws(IngestError) -> FetchAddress {
        guard let base = URL(string: text),
            let url = URL(string: location, relativeTo: base)?.absoluteURL,
            let scheme = url.scheme?.lowercased()
        else { throw .brokenRedirect(status: status) }
        let next = try FetchAddress(url, scheme: scheme)
        if HostReach(next.host) == .local, HostReach(host) == .open {
            throw .leadsInside(next.text)
        }
        guard next.credentials == nil, let credentials, next.origin == origin else { return next }
        return FetchAddress(
            text: next.text, host: host, origin: origin, credentials: credentials)
    }

    /// Whether the host of `next` must be looked up before a redirect from here is followed; an
    /// address of six numbers says itself where it leads.
    func mustLookUp(_ next: FetchAddress) -> Bool {
        next.host != host && !next.host.contains(":") && HostReach(host) == .open
    }

    private init(text: String, host: String, origin: String, credentials: Credentials?) {
        self.text = text
        self.host = host
        name = URL(string: text)?.host ?? host
        self.origin = origin
        self.credentials = credentials
    }

    private init(_ url: URL, scheme: String) throws(IngestError) {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else {
            throw .notAnAddress(scheme)
        }
        let credentials = parts.user.map { Credentials(user: $0, password: parts.password ?? "") }
        parts.user = nil
        parts.password = nil
        parts.fragment = nil
        guard let text = parts.string else { throw .notAnAddress(scheme) }
        guard scheme == "http" || scheme == "https" else {
            throw .refusedScheme(scheme, address: text)
        }
        guard let host = url.host?.lowercased(), !host.isEmpty else { throw .notAnAddress(text) }
        let port = url.port ?? (scheme == "https" ? 443 : 80)
        self.init(
            text: text, host: host, origin: "\(scheme)://\(host):\(port)",
            credentials: credentials)
    }
}
