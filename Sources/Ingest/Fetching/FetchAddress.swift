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

    /// Where a `Location` leads from here; credentials stay behind when it leads to another host.
    func following(_ location: String, status: Int) throws(IngestError) -> FetchAddress {
        guard let base = URL(string: text),
            let url = URL(string: location, relativeTo: base)?.absoluteURL,
            let scheme = url.scheme?.lowercased()
        else { throw .brokenRedirect(status: status) }
        let next = try FetchAddress(url, scheme: scheme)
        guard next.credentials == nil, let credentials, next.host == host else { return next }
        return FetchAddress(text: next.text, host: host, credentials: credentials)
    }

    private init(text: String, host: String, credentials: Credentials?) {
        self.text = text
        self.host = host
        self.credentials = credentials
    }

    private init(_ url: URL, scheme: String) throws(IngestError) {
        guard scheme == "http" || scheme == "https" else {
            throw .refusedScheme(scheme, address: url.absoluteString)
        }
        guard let host = url.host?.lowercased(), !host.isEmpty,
            var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        else { throw .notAnAddress(url.absoluteString) }
        let credentials = parts.user.map { Credentials(user: $0, password: parts.password ?? "") }
        parts.user = nil
        parts.password = nil
        parts.fragment = nil
        guard let text = parts.string else { throw .notAnAddress(url.absoluteString) }
        self.init(text: text, host: host, credentials: credentials)
    }
}
